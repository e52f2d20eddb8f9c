// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include "model/lenses/lens_picture.h"
#include "views/theme/theme.h"

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace groundplan {

/// What the colours of the lens in use mean, over a corner of the canvas. A click on a line selects what looks like it.
class LensLegend : public QFrame
{
    Q_OBJECT

public:
    explicit LensLegend(QWidget* parent);

    void setTheme(const Theme& theme);
    /// An empty picture hides it.
    void setPicture(const LensPicture& picture);
    const LensPicture& picture() const { return m_picture; }

Q_SIGNALS:
    void chosen(const QList<groundplan::Id>& ids);
    void closed();

private:
    void fill();
    void addMore(int count);

    LensPicture m_picture;
    Theme m_theme = Theme::light();
    QLabel* m_title;
    QLabel* m_question;
    QToolButton* m_close;
    QVBoxLayout* m_lines;
};

} // namespace groundplan
