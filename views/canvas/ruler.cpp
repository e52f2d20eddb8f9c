// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/ruler.h"

#include <cmath>

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include "views/drawing/fonts.h"

namespace groundplan {

namespace {

/// Numbers stand at least this many pixels apart.
constexpr qreal leastStep = 64;

/// 10, 20, 50, 100 …: the smallest that leaves room for numbers.
qreal stepFor(qreal zoom)
{
    for (qreal ten = 10;; ten *= 10) {
        for (qreal step : {ten, 2 * ten, 5 * ten}) {
            if (step * zoom >= leastStep)
                return step;
        }
    }
}

} // namespace

Ruler::Ruler(Qt::Orientation orientation, QWidget* parent) : QWidget(parent), m_orientation(orientation)
{
    const bool across = orientation == Qt::Horizontal;
    setObjectName(across ? QStringLiteral("ruler-top") : QStringLiteral("ruler-left"));
    setAccessibleName(across ? tr("Ruler along the top") : tr("Ruler along the left"));
    setToolTip(tr("Drag out of the ruler to make a guide"));
    setCursor(across ? Qt::SplitVCursor : Qt::SplitHCursor);
}

void Ruler::setTheme(const Theme& theme)
{
    m_theme = theme;
    update();
}

void Ruler::setView(qreal start, qreal zoom)
{
    m_start = start;
    m_zoom = zoom;
    update();
}

void Ruler::setGuides(const QList<qreal>& guides)
{
    m_guides = guides;
    update();
}

void Ruler::paintEvent(QPaintEvent*)
{
    constexpr int parts = 5, longTick = 8, shortTick = 4;
    const bool across = m_orientation == Qt::Horizontal;
    const qreal length = across ? width() : height(), step = stepFor(m_zoom);
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.panel);
    painter.setFont(fonts::sized(9));
    const QPen line(m_theme.border, 1), tick(m_theme.mutedText, 1);
    const auto markAt = [&](qreal at, qreal from, qreal to) {
        painter.drawLine(across ? QLineF(at, from, at, to) : QLineF(from, at, to, at));
    };
    painter.setPen(line);
    painter.drawLine(across ? QLineF(0, thickness - 0.5, length, thickness - 0.5) : QLineF(thickness - 0.5, 0, thickness - 0.5, length));
    const qint64 first = qint64(std::floor(m_start / step)) * parts;
    for (qint64 mark = first; (mark * step / parts - m_start) * m_zoom < length; ++mark) {
        const qreal at = std::floor((mark * step / parts - m_start) * m_zoom) + 0.5;
        const bool whole = mark % parts == 0;
        painter.setPen(tick);
        markAt(at, thickness - (whole ? longTick : shortTick), thickness);
        if (!whole)
            continue;
        const QString number = QLocale().toString(qint64(mark / parts * step));
        painter.save();
        if (across) {
            painter.drawText(QPointF(at + 3, 10), number);
        } else {
            painter.translate(10, at - 3);
            painter.rotate(-90);
            painter.drawText(QPointF(0, 0), number);
        }
        painter.restore();
    }
    painter.setPen(QPen(m_theme.accent, 3));
    for (qreal guide : m_guides)
        markAt((guide - m_start) * m_zoom, thickness - 6, thickness);
}

void Ruler::mousePressEvent(QMouseEvent* event)
{
    event->accept();
}

void Ruler::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons() & Qt::LeftButton)
        Q_EMIT pulled(event->globalPosition().toPoint());
}

void Ruler::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        Q_EMIT dropped(event->globalPosition().toPoint());
}

} // namespace groundplan
