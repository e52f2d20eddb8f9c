// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

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
    pool.start([this, draft = diagram.routeDraft()] {
        const RouteTask task = draft.task();
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

QHash<int, QRectF> Canvas::Private::movedRects() const
{
    QHash<int, QRectF> moved;
    for (int node : movedNodes)
        moved.insert(node, diagram.node(node).rect.translated(move.delta));
    return moved;
}

/// Lines that what is being dragged lies upon make way while it does.
void Canvas::Private::touchLines()
{
    std::set<int> touched;
    for (int node : movedNodes) {
        if (diagram.node(node).container || touched.size() > size_t(mostRoutedAtOnce))
            continue;
        for (int edge : diagram.linesThrough(diagram.node(node).rect.translated(move.delta))) {
            if (std::find(innerEdges.begin(), innerEdges.end(), edge) == innerEdges.end()
                && std::find(outerEdges.begin(), outerEdges.end(), edge) == outerEdges.end())
                touched.insert(edge);
        }
    }
    std::vector<int> now(touched.begin(), touched.end()), all = outerEdges;
    all.insert(all.end(), now.begin(), now.end());
    if (!now.empty() && !diagram.canPreview(all, movedRects()))
        now.clear();
    if (now == touchedEdges)
        return;
    QList<QRectF> regions;
    for (const auto& [list, hide] : {std::pair(&touchedEdges, false), std::pair(&now, true)}) {
        for (int edge : *list) {
            quint8& state = edgeStates[size_t(edge)];
            state = quint8(hide ? state | item_state::hidden : state & ~item_state::hidden);
            regions.append(diagram.edge(edge).bounds);
        }
    }
    touchedEdges = now;
    invalidate(regions);
}

bool Canvas::isRouting() const { return d->planning; }

void Canvas::setLineShape(LineShape shape)
{
    d->lines = shape;
    d->invalidate(d->diagram.setLineShape(shape));
}

} // namespace groundplan
