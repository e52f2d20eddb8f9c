// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include "views/adapters/export_line.h"

class QButtonGroup;
class QCheckBox;
class QLabel;

namespace groundplan {

/// Asks what is to become of a file that somebody edited where the design changed, or that no export made.
class ChoiceBar : public QFrame
{
    Q_OBJECT

public:
    explicit ChoiceBar(QWidget* parent = nullptr);

    /// Shows itself when that file needs a choice; `alike` is how many do for the same reason.
    void setLine(const ExportLine* line, ExportChoice choice, int alike);
    void refreshTheme();

Q_SIGNALS:
    void chosen(groundplan::ExportChoice choice, bool all);

private:
    QLabel* m_icon;
    QLabel* m_text;
    QButtonGroup* m_choices;
    QCheckBox* m_all;
};

} // namespace groundplan
