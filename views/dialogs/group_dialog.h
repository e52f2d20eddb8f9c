// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include "model/design/design.h"

class QComboBox;

namespace groundplan {

/// Asks for the team, system or mesh that components are to belong to: one that is there or a new one.
class GroupDialog : public QDialog
{
    Q_OBJECT

public:
    GroupDialog(const Design& design, int components, QWidget* parent = nullptr);
    QString kind() const;
    /// Name or id; empty: out of all groups of that kind.
    QString group() const;

private:
    void fillNames();

    const Design& m_design;
    QComboBox* m_kind;
    QComboBox* m_name;
};

/// "Team", "System", "Mesh".
QString groupKindName(const QString& kind);

} // namespace groundplan
