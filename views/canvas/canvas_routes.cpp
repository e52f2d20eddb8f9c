// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/canvas_private.h"

namespace groundplan {

namespace {

/// Up to so many lines find their ways within a frame.
constexpr qsizetype mostRoutedAtOnce = 40;

} // namespace

Diagram::Routing Canvas::Private::routing() const
{
    return document->design().connections().size() > mostRoutedAtOnce ? Diagram::Routing::Later : Diagram::Routing::Now;
}

/// Lets a worker find the ways of all lines; an edit in the meantime makes it start again.
void Canvas::Private::planLines()
{
    if (!diagram.awaitsRoutes())
        return;
    if (planning) {
        outdated = true;
        return;
    }
    planning = true;
    outdated = false;
    pool.setMaxThreadCount(1);
    pool.start([this, task = diagram.routeTask()] {
        std::vector<RoutedLine> found = planRoutes(task.scene, &outdated);
        QMetaObject::invokeMethod(q, [this, task, found = std::move(found)] { takeLines(task, found); }, Qt::QueuedConnection);
    });
}

void Canvas::Private::takeLines(const RouteTask& task, const std::vector<RoutedLine>& found)
{
    planning = false;
    invalidate(diagram.takeRoutes(task, found));
    updateBars();
    viewMoved();
    planLines();
}

bool Canvas::isRouting() const { return d->planning; }

void Canvas::setLineShape(LineShape shape)
{
    d->lines = shape;
    d->invalidate(d->diagram.setLineShape(shape));
}

} // namespace groundplan
