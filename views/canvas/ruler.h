// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "views/theme/theme.h"

namespace groundplan {

/// A ruler along a side of the canvas, in units of the design; a drag out of it makes a guide.
class Ruler : public QWidget
{
    Q_OBJECT

public:
    static constexpr int thickness = 20;

    Ruler(Qt::Orientation orientation, QWidget* parent);
    void setTheme(const Theme& theme);
    /// `start` is the scene coordinate at its beginning.
    void setView(qreal start, qreal zoom);
    void setGuides(const QList<qreal>& guides);

Q_SIGNALS:
    void pulled(QPoint global);
    void dropped(QPoint global);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    Qt::Orientation m_orientation;
    Theme m_theme = Theme::light();
    qreal m_start = 0;
    qreal m_zoom = 1;
    QList<qreal> m_guides;
};

} // namespace groundplan
