// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include "views/canvas/canvas_private.h"

namespace groundplan {

namespace {

/// Connections of a card as they leave it, clockwise from the top, so that stepping follows the eye.
std::vector<int> clockwise(const Diagram& diagram, int node)
{
    const auto angle = [&](int index) {
        const DiagramEdge& edge = diagram.edge(index);
        const QPointF away = diagram.node(edge.from == node ? edge.to : edge.from).rect.center() - diagram.node(node).rect.center();
        const qreal turn = std::atan2(away.x(), -away.y());
        return turn < 0 ? turn + 2 * M_PI : turn;
    };
    std::vector<std::pair<qreal, int>> order;
    for (int edge : diagram.node(node).edges)
        order.emplace_back(angle(edge), edge);
    std::sort(order.begin(), order.end());
    std::vector<int> edges;
    for (const auto& [turn, edge] : order)
        edges.push_back(edge);
    return edges;
}

} // namespace

bool Canvas::stepConnection(bool forward)
{
    if (d->selected.isEmpty())
        return false;
    const Diagram& diagram = d->diagram;
    const Id at = d->selected.last();
    const int edge = d->edgeOf(at);
    int node = diagram.nodeOf(at);
    if (edge >= 0) {
        const DiagramEdge& line = diagram.edge(edge);
        node = diagram.nodeOf(d->walkedFrom);
        if (node != line.from && node != line.to)
            node = line.from;
    }
    if (node < 0)
        return false;
    const std::vector<int> edges = clockwise(diagram, node);
    if (edges.empty())
        return false;
    int next = forward ? 0 : int(edges.size()) - 1;
    if (const auto found = std::find(edges.begin(), edges.end(), edge); edge >= 0 && found != edges.end())
        next = (int(found - edges.begin()) + (forward ? 1 : int(edges.size()) - 1)) % int(edges.size());
    d->walkedFrom = diagram.node(node).id;
    selectShown(diagram.edge(edges[size_t(next)]).id);
    bringIntoView(diagram.edge(edges[size_t(next)]).id);
    return true;
}

bool Canvas::followConnection()
{
    const int edge = d->selected.isEmpty() ? -1 : d->edgeOf(d->selected.last());
    // Several may be drawn as one line; those of different lines have no one end.
    if (edge < 0 || std::any_of(d->selected.cbegin(), d->selected.cend(), [&](const Id& id) { return d->edgeOf(id) != edge; }))
        return false;
    const DiagramEdge& line = d->diagram.edge(edge);
    const int end = d->diagram.nodeOf(d->walkedFrom) == line.to ? line.from : line.to;
    selectShown(d->diagram.node(end).id);
    bringIntoView(d->diagram.node(end).id);
    return true;
}

void Canvas::selectShown(const Id& id)
{
    d->select(d->shownScene.meant(id));
}

bool Canvas::isShownSelected(const Id& id) const
{
    const QList<Id> meant = d->shownScene.meant(id);
    return !meant.isEmpty() && std::all_of(meant.begin(), meant.end(), [this](const Id& one) { return d->selected.contains(one); });
}

void Canvas::bringIntoView(const Id& id)
{
    if (const int node = d->diagram.nodeOf(id); node >= 0)
        d->ensureVisible(d->diagram.node(node).rect);
    else if (const int edge = d->diagram.edgeOf(id); edge >= 0)
        d->ensureVisible(d->diagram.edge(edge).labelRect.isNull() ? d->diagram.edge(edge).bounds : d->diagram.edge(edge).labelRect);
}

} // namespace groundplan
