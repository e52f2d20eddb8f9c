// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPixmap>
#include <QWidget>

#include "views/drawing/diagram.h"
#include "views/theme/theme.h"

namespace groundplan {

/// The whole diagram in a corner, with a frame around what the canvas shows; clicking and dragging moves it.
class Minimap : public QWidget
{
    Q_OBJECT

public:
    /// `diagram` has to outlive the minimap.
    Minimap(const Diagram* diagram, QWidget* parent);

    void setTheme(const Theme& theme);
    /// The diagram looks different: draws it again when it is next shown.
    void refresh();
    /// What the canvas shows, in scene coordinates.
    void setView(const QRectF& view);

    QSize sizeHint() const override { return {208, 144}; }

Q_SIGNALS:
    /// Put this point of the scene into the centre of the view.
    void centerRequested(QPointF scenePosition);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    QTransform sceneToMap() const;
    void drawPicture();

    const Diagram* m_diagram;
    Theme m_theme;
    QPixmap m_picture;
    QRectF m_view;
    bool m_stale = true;
};

} // namespace groundplan
