// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/canvas_aids.h"

#include <algorithm>
#include <cmath>

#include <QMouseEvent>
#include <QPainter>

#include "views/canvas/canvas.h"
#include "views/canvas/ruler.h"
#include "views/canvas/snapping.h"

namespace groundplan {

namespace {

/// How close the mouse has to be to a guide, in pixels.
constexpr qreal guideReach = 3;

} // namespace

CanvasAids::CanvasAids(Canvas* canvas, std::function<bool()> mayGrab)
    : QObject(canvas), m_canvas(canvas), m_mayGrab(std::move(mayGrab)), m_top(new Ruler(Qt::Horizontal, canvas)), m_left(new Ruler(Qt::Vertical, canvas))
{
    m_top->hide();
    m_left->hide();
    canvas->viewport()->installEventFilter(this);
    // A guide lies along the ruler that it comes from.
    for (Ruler* ruler : {m_top, m_left}) {
        const Qt::Orientation orientation = ruler == m_top ? Qt::Horizontal : Qt::Vertical;
        connect(ruler, &Ruler::pulled, this, [this, orientation](QPoint global) {
            if (!m_grip)
                m_grip = Grip{orientation};
            drag(m_canvas->viewport()->mapFromGlobal(global));
        });
        connect(ruler, &Ruler::dropped, this, [this](QPoint global) { drop(m_canvas->viewport()->mapFromGlobal(global)); });
    }
}

void CanvasAids::setRulersShown(bool shown)
{
    m_shown = shown;
    m_grip.reset();
    m_top->setVisible(shown);
    m_left->setVisible(shown);
    follow();
    m_canvas->viewport()->update();
}

void CanvasAids::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_top->setTheme(theme);
    m_left->setTheme(theme);
}

void CanvasAids::setGuides(const Guides& guides)
{
    if (guides == m_guides)
        return;
    m_guides = guides;
    m_grip.reset();
    m_left->setGuides(guides.level);
    m_top->setGuides(guides.upright);
    m_canvas->viewport()->update();
    Q_EMIT guidesChanged(guides);
}

void CanvasAids::add(Qt::Orientation orientation, qreal at)
{
    Guides guides = m_guides;
    QList<qreal>& lines = orientation == Qt::Vertical ? guides.upright : guides.level;
    if (!lines.contains(at) && lines.size() < mostGuides)
        lines.append(at);
    setGuides(guides);
}

void CanvasAids::follow()
{
    if (!m_shown)
        return;
    const QRect view = m_canvas->viewport()->geometry();
    const QPointF start = m_canvas->scenePositionFor({});
    m_top->setGeometry(view.left(), view.top() - Ruler::thickness, view.width(), Ruler::thickness);
    m_left->setGeometry(view.left() - Ruler::thickness, view.top(), Ruler::thickness, view.height());
    m_top->setView(start.x(), m_canvas->zoom());
    m_left->setView(start.y(), m_canvas->zoom());
}

void CanvasAids::paint(QPainter& painter) const
{
    if (!m_shown || (m_guides.isEmpty() && !m_grip))
        return;
    const QSize size = m_canvas->viewport()->size();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto line = [&](Qt::Orientation orientation, qreal at) {
        const QPoint place = m_canvas->viewportPositionFor({at, at});
        if (orientation == Qt::Vertical)
            painter.drawLine(place.x(), 0, place.x(), size.height());
        else
            painter.drawLine(0, place.y(), size.width(), place.y());
    };
    for (Qt::Orientation orientation : {Qt::Vertical, Qt::Horizontal}) {
        const QList<qreal>& lines = orientation == Qt::Vertical ? m_guides.upright : m_guides.level;
        painter.setPen(QPen(m_theme.accent, 1, Qt::DashLine));
        for (int index = 0; index < lines.size(); ++index) {
            if (!m_grip || m_grip->orientation != orientation || m_grip->index != index)
                line(orientation, lines.at(index));
        }
    }
    if (m_grip && !m_grip->outside) {
        painter.setPen(QPen(m_theme.accent, 1));
        line(m_grip->orientation, m_grip->at);
    }
    painter.restore();
}

std::optional<CanvasAids::Grip> CanvasAids::gripAt(QPointF viewport) const
{
    // What stands on the canvas comes first.
    if (!m_shown || m_guides.isEmpty() || !m_mayGrab() || !m_canvas->itemAt(m_canvas->scenePositionFor(viewport.toPoint())).isEmpty())
        return {};
    for (int index = 0; index < m_guides.upright.size(); ++index) {
        if (std::abs(m_canvas->viewportPositionFor({m_guides.upright.at(index), 0}).x() - viewport.x()) <= guideReach)
            return Grip{Qt::Vertical, index, m_guides.upright.at(index)};
    }
    for (int index = 0; index < m_guides.level.size(); ++index) {
        if (std::abs(m_canvas->viewportPositionFor({0, m_guides.level.at(index)}).y() - viewport.y()) <= guideReach)
            return Grip{Qt::Horizontal, index, m_guides.level.at(index)};
    }
    return {};
}

void CanvasAids::drag(QPoint viewport)
{
    const QPointF scene = onGrid(m_canvas->scenePositionFor(viewport));
    m_grip->at = m_grip->orientation == Qt::Vertical ? scene.x() : scene.y();
    m_grip->outside = !m_canvas->viewport()->rect().contains(viewport);
    m_canvas->viewport()->update();
}

void CanvasAids::drop(QPoint viewport)
{
    if (!m_grip)
        return;
    drag(viewport);
    const Grip grip = *m_grip;
    m_grip.reset();
    Guides guides = m_guides;
    QList<qreal>& lines = grip.orientation == Qt::Vertical ? guides.upright : guides.level;
    if (grip.index >= 0 && grip.index < lines.size())
        lines.removeAt(grip.index);
    if (!grip.outside && !lines.contains(grip.at) && lines.size() < mostGuides)
        lines.append(grip.at);
    setGuides(guides);
    m_canvas->viewport()->update();
}

bool CanvasAids::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_canvas->viewport())
        return false;
    if (event->type() == QEvent::MouseMove) {
        auto* mouse = static_cast<QMouseEvent*>(event);
        if (m_grip) {
            drag(mouse->position().toPoint());
            return true;
        }
        if (mouse->buttons() == Qt::NoButton) {
            if (const auto grip = gripAt(mouse->position())) {
                m_canvas->viewport()->setCursor(grip->orientation == Qt::Vertical ? Qt::SplitHCursor : Qt::SplitVCursor);
                return true;
            }
        }
    } else if (event->type() == QEvent::MouseButtonPress) {
        auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() == Qt::LeftButton && (m_grip = gripAt(mouse->position())))
            return true;
    } else if (event->type() == QEvent::MouseButtonRelease && m_grip) {
        drop(static_cast<QMouseEvent*>(event)->position().toPoint());
        return true;
    }
    return false;
}

} // namespace groundplan
