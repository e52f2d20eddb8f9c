// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/minimap.h"

#include <QMouseEvent>
#include <QPainter>

namespace groundplan {

Minimap::Minimap(const Diagram* diagram, QWidget* parent) : QWidget(parent), m_diagram(diagram), m_theme(Theme::light())
{
    resize(sizeHint());
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(tr("Overview of the design"));
    setToolTip(tr("Click or drag to move the view"));
    setFocusPolicy(Qt::NoFocus);
}

void Minimap::setTheme(const Theme& theme)
{
    m_theme = theme;
    refresh();
}

void Minimap::refresh()
{
    m_stale = true;
    update();
}

void Minimap::setView(const QRectF& view)
{
    m_view = view;
    update();
}

QTransform Minimap::sceneToMap() const
{
    const QRectF bounds = m_diagram->bounds();
    if (bounds.isEmpty())
        return {};
    const QRectF room = QRectF(rect()).adjusted(8, 8, -8, -8);
    const qreal scale = std::min(room.width() / bounds.width(), room.height() / bounds.height());
    QTransform transform;
    transform.translate(room.center().x(), room.center().y());
    transform.scale(scale, scale);
    transform.translate(-bounds.center().x(), -bounds.center().y());
    return transform;
}

void Minimap::drawPicture()
{
    m_picture = QPixmap(size() * devicePixelRatioF());
    m_picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform transform = sceneToMap();
    painter.setPen(Qt::NoPen);
    for (int container : m_diagram->containersIn(m_diagram->bounds())) {
        const DiagramNode& node = m_diagram->node(container);
        QColor fill = m_theme.category(node.category);
        fill.setAlpha(34);
        painter.setBrush(fill);
        painter.drawRect(transform.mapRect(node.rect));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const DiagramNode& node : m_diagram->nodes()) {
        if (!node.alive || node.container)
            continue;
        QRectF rect = transform.mapRect(node.rect);
        // A card stays visible, however large the design is.
        rect.setWidth(std::max(rect.width(), 1.0));
        rect.setHeight(std::max(rect.height(), 1.0));
        painter.fillRect(rect, node.findings.errors > 0 ? m_theme.error : m_theme.category(node.category));
    }
    m_stale = false;
}

void Minimap::paintEvent(QPaintEvent*)
{
    if (m_stale || m_picture.size() != size() * devicePixelRatioF())
        drawPicture();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor back = m_theme.panel;
    back.setAlpha(232);
    painter.setPen(QPen(m_theme.border, 1));
    painter.setBrush(back);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    painter.drawPixmap(0, 0, m_picture);
    const QRectF view = sceneToMap().mapRect(m_view).intersected(QRectF(rect()).adjusted(2, 2, -2, -2));
    painter.setPen(QPen(m_theme.selection, 1.5));
    painter.setBrush(m_theme.selectionFill);
    painter.drawRoundedRect(view, 3, 3);
}

void Minimap::mousePressEvent(QMouseEvent* event)
{
    bool invertible = false;
    const QTransform back = sceneToMap().inverted(&invertible);
    if (event->buttons() & Qt::LeftButton && invertible && !m_diagram->bounds().isEmpty())
        Q_EMIT centerRequested(back.map(event->position()));
    event->accept();
}

void Minimap::mouseMoveEvent(QMouseEvent* event) { mousePressEvent(event); }

void Minimap::mouseReleaseEvent(QMouseEvent* event) { event->accept(); }

void Minimap::wheelEvent(QWheelEvent* event) { event->ignore(); }

} // namespace groundplan
