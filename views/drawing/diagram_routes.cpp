// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include <QFontMetricsF>

#include "views/drawing/diagram.h"
#include "views/drawing/diagram_dirty.h"
#include "views/drawing/fonts.h"
#include "views/drawing/router.h"

namespace groundplan {

namespace {

/// Distance of the ports of one side, when there is room.
constexpr qreal portGap = 14;
/// Ports keep away from the corners of a card.
constexpr qreal cornerGap = 12;
constexpr qreal cornerRadius = 8;
/// Bends of lines that leave side by side are this far apart.
constexpr qreal laneGap = 10;
/// How many connections of one pass may search the grid for a way (a few milliseconds each); the others take the best
/// of the simple shapes.
constexpr int searchBudget = 120;
constexpr int hurriedSearchBudget = 30;
/// Passes over more connections than this look out for cards alone, not for other lines and titles: opening a design
/// of 10,000 connections has to take well under a second.
constexpr size_t mostThorough = 600;

bool sideways(Side side) { return side == Side::Left || side == Side::Right; }

/// The sides that face each other: the larger gap decides; cards that overlap on both axes leave by their right sides.
std::pair<Side, Side> facingSides(const QRectF& from, const QRectF& to)
{
    const qreal gapX = std::max(to.left() - from.right(), from.left() - to.right());
    const qreal gapY = std::max(to.top() - from.bottom(), from.top() - to.bottom());
    // Reading goes sideways: a step down alone should not bend a line that leads to the right.
    if (gapX >= 32 || (gapX >= gapY && gapX > 0))
        return to.center().x() > from.center().x() ? std::pair(Side::Right, Side::Left) : std::pair(Side::Left, Side::Right);
    if (gapY > 0)
        return to.center().y() > from.center().y() ? std::pair(Side::Bottom, Side::Top) : std::pair(Side::Top, Side::Bottom);
    return {Side::Right, Side::Right};
}

/// One rectangle inside the other (a container and what stands in it): straight out of the inner one to the nearest
/// border that no card stands before.
std::pair<Side, Side> nestedSides(const QRectF& inner, const QRectF& outer, const SpatialIndex& cards,
                                  const std::vector<DiagramNode>& nodes)
{
    const QPointF center = inner.center();
    const std::array<QRectF, 4> ways{QRectF(QPointF(outer.left(), center.y() - 4), QPointF(inner.left() - 1, center.y() + 4)),
                                     QRectF(QPointF(center.x() - 4, outer.top()), QPointF(center.x() + 4, inner.top() - 1)),
                                     QRectF(QPointF(inner.right() + 1, center.y() - 4), QPointF(outer.right(), center.y() + 4)),
                                     QRectF(QPointF(center.x() - 4, inner.bottom() + 1), QPointF(center.x() + 4, outer.bottom()))};
    qreal lowest = std::numeric_limits<qreal>::max();
    Side best = Side::Bottom;
    for (size_t side = 0; side < 4; ++side) {
        qreal cost = std::max(ways[side].width(), ways[side].height());
        for (int card : cards.near(ways[side]))
            cost += nodes[size_t(card)].rect.intersects(ways[side]) ? 2000 : 0;
        if (cost < lowest) {
            lowest = cost;
            best = Side(side);
        }
    }
    return {best, best};
}

QPointF pointOnSide(const QRectF& rect, Side side, qreal along)
{
    switch (side) {
    case Side::Left: return {rect.left(), along};
    case Side::Right: return {rect.right(), along};
    case Side::Top: return {along, rect.top()};
    case Side::Bottom: return {along, rect.bottom()};
    }
    return {};
}

/// About where the title of a container stands; measuring each one would cost more than it is worth.
QRectF titleRect(const DiagramNode& container)
{
    const qreal width = 48 + 8 * container.title.size();
    return {container.rect.left() + 8, container.rect.top() + 6, std::min(width, container.rect.width() - 16), 22};
}

} // namespace

void Diagram::routeAll()
{
    for (int edge = 0; edge < int(m_edges.size()); ++edge)
        chooseSides(edge);
    for (int node = 0; node < int(m_nodes.size()); ++node) {
        for (int side = 0; side < 4; ++side)
            sortPorts(node, Side(side));
    }
    const bool thorough = m_edges.size() <= mostThorough;
    int budget = thorough ? searchBudget : hurriedSearchBudget;
    for (int edge = 0; edge < int(m_edges.size()); ++edge)
        route(edge, budget, thorough);
    for (int edge = 0; edge < int(m_edges.size()); ++edge)
        placeLabel(edge);
    m_bounds.reset();
}

void Diagram::reroute(Dirty& dirty)
{
    for (int node : dirty.moved) {
        for (int edge : m_nodes[size_t(node)].edges)
            dirty.edges.insert(edge);
    }
    std::erase_if(dirty.edges, [this](int edge) { return !m_edges[size_t(edge)].alive; });
    for (int edge : dirty.edges) {
        const DiagramEdge& drawn = m_edges[size_t(edge)];
        dirty.sides.insert({drawn.from, int(drawn.fromSide)});
        dirty.sides.insert({drawn.to, int(drawn.toSide)});
        takeOffSides(edge);
        chooseSides(edge);
        dirty.sides.insert({drawn.from, int(drawn.fromSide)});
        dirty.sides.insert({drawn.to, int(drawn.toSide)});
    }
    // Ports move up when a neighbour leaves their side: those lines follow.
    std::set<int> work = dirty.edges;
    for (const auto& [node, side] : dirty.sides) {
        if (!m_nodes[size_t(node)].alive)
            continue;
        sortPorts(node, Side(side));
        for (int edge : m_nodes[size_t(node)].ports[size_t(side)])
            work.insert(edge);
    }
    const bool thorough = work.size() <= mostThorough;
    int budget = thorough ? searchBudget : hurriedSearchBudget;
    for (int edge : work) {
        dirty.look(m_edges[size_t(edge)].bounds);
        takeOffLabel(edge);
        route(edge, budget, thorough);
    }
    work.insert(dirty.labels.begin(), dirty.labels.end());
    for (int edge : work) {
        if (!m_edges[size_t(edge)].alive)
            continue;
        if (dirty.labels.count(edge)) {
            dirty.look(m_edges[size_t(edge)].bounds);
            takeOffLabel(edge);
        }
        placeLabel(edge);
        dirty.look(m_edges[size_t(edge)].bounds);
    }
}

void Diagram::chooseSides(int index)
{
    DiagramEdge& edge = m_edges[size_t(index)];
    if (!edge.alive)
        return;
    const QRectF &from = m_nodes[size_t(edge.from)].rect, &to = m_nodes[size_t(edge.to)].rect;
    if (edge.from == edge.to)
        std::tie(edge.fromSide, edge.toSide) = std::pair(Side::Right, Side::Top);
    else if (isWithin(edge.from, edge.to))
        std::tie(edge.fromSide, edge.toSide) = nestedSides(from, to, m_cards, m_nodes);
    else if (isWithin(edge.to, edge.from))
        std::tie(edge.toSide, edge.fromSide) = nestedSides(to, from, m_cards, m_nodes);
    else
        std::tie(edge.fromSide, edge.toSide) = facingSides(from, to);
    m_nodes[size_t(edge.from)].ports[size_t(edge.fromSide)].push_back(index);
    m_nodes[size_t(edge.to)].ports[size_t(edge.toSide)].push_back(index);
}

void Diagram::takeOffSides(int index)
{
    const DiagramEdge& edge = m_edges[size_t(index)];
    std::erase(m_nodes[size_t(edge.from)].ports[size_t(edge.fromSide)], index);
    std::erase(m_nodes[size_t(edge.to)].ports[size_t(edge.toSide)], index);
}

/// Ports in the order of what they lead to, so that lines that leave side by side do not cross.
void Diagram::sortPorts(int index, Side side)
{
    const auto key = [&](int edgeIndex) {
        const DiagramEdge& edge = m_edges[size_t(edgeIndex)];
        const QPointF other = m_nodes[size_t(edge.from == index ? edge.to : edge.from)].rect.center();
        return std::pair(sideways(side) ? other.y() : other.x(), edgeIndex);
    };
    auto& ports = m_nodes[size_t(index)].ports[size_t(side)];
    if (ports.size() > 1)
        std::sort(ports.begin(), ports.end(), [&](int left, int right) { return key(left) < key(right); });
}

Diagram::Port Diagram::portOf(int index, bool start) const
{
    const DiagramEdge& edge = m_edges[size_t(index)];
    const DiagramNode& node = m_nodes[size_t(start ? edge.from : edge.to)];
    const Side side = start ? edge.fromSide : edge.toSide;
    const auto& ports = node.ports[size_t(side)];
    Port port;
    port.count = int(ports.size());
    port.index = int(std::find(ports.begin(), ports.end(), index) - ports.begin());
    const qreal length = sideways(side) ? node.rect.height() : node.rect.width();
    const qreal middle = sideways(side) ? node.rect.center().y() : node.rect.center().x();
    const qreal gap = port.count > 1 ? std::min(portGap, (length - 2 * cornerGap) / (port.count - 1)) : 0;
    port.point = pointOnSide(node.rect, side, middle + (port.index - (port.count - 1) / 2.0) * gap);
    return port;
}

void Diagram::route(int index, int& budget, bool thorough)
{
    DiagramEdge& edge = m_edges[size_t(index)];
    if (!edge.alive)
        return;
    unindexLine(index);
    const QRectF &from = m_nodes[size_t(edge.from)].rect, &to = m_nodes[size_t(edge.to)].rect;
    Port start = portOf(index, true), end = portOf(index, false);
    const bool nested = edge.fromSide == edge.toSide && (isWithin(edge.from, edge.to) || isWithin(edge.to, edge.from));
    if (nested) {
        const bool fromInner = isWithin(edge.from, edge.to);
        const QPointF inner = fromInner ? start.point : end.point;
        const QPointF border = pointOnSide(fromInner ? to : from, edge.fromSide, sideways(edge.fromSide) ? inner.y() : inner.x());
        setPoints(index, fromInner ? QPolygonF{inner, border} : QPolygonF{border, inner});
        return;
    }
    // A line that is alone on its side slides along it until it runs straight.
    const bool facing = edge.fromSide != edge.toSide && sideways(edge.fromSide) == sideways(edge.toSide);
    if (facing) {
        const auto slide = [&](Port& port, const Port& other, const QRectF& rect) {
            const bool across = sideways(edge.fromSide);
            qreal& along = across ? port.point.ry() : port.point.rx();
            const qreal wanted = across ? other.point.y() : other.point.x();
            const qreal low = (across ? rect.top() : rect.left()) + cornerGap;
            const qreal high = (across ? rect.bottom() : rect.right()) - cornerGap;
            if (port.count == 1 && wanted >= low && wanted <= high)
                along = wanted;
        };
        slide(end, start, to);
        if (end.point != start.point)
            slide(start, end, from);
    }
    RouteRequest request{start.point, edge.fromSide, end.point, edge.toSide, 0};
    if (facing) {
        // Lines that lead up bend the sooner the higher they leave, lines that lead down the sooner the lower.
        const bool across = sideways(edge.fromSide);
        const bool rising = across ? end.point.y() < start.point.y() : end.point.x() < start.point.x();
        const bool forward = edge.fromSide == Side::Right || edge.fromSide == Side::Bottom;
        const auto spread = [&](const Port& port) {
            const int rank = rising ? port.index : port.count - 1 - port.index;
            return (rank - (port.count - 1) / 2.0) * laneGap;
        };
        request.lane = start.count > 1 ? spread(start) : end.count > 1 ? -spread(end) : 0;
        if (!forward)
            request.lane = -request.lane;
    }
    Surroundings around;
    around.cards = [this](const QRectF& near, const ObstacleVisitor& visit) {
        m_cards.visit(near, [&](int node) {
            const QRectF& rect = m_nodes[size_t(node)].rect;
            return !rect.intersects(near) || visit(rect);
        });
    };
    if (thorough) {
        around.titles = [this](const QRectF& near, const ObstacleVisitor& visit) {
            m_containers.visit(near, [&](int node) { return visit(titleRect(m_nodes[size_t(node)])); });
        };
        around.lines = [this](const QRectF& near, const LineVisitor& visit) {
            m_lines.visit(near, [&](int other) {
                const QPolygonF& line = m_edges[size_t(other)].points;
                for (int i = 1; i < line.size(); ++i)
                    visit(line.at(i - 1), line.at(i));
                return true;
            });
            // A line along a border would look like a part of it.
            m_containers.visit(near, [&](int container) {
                const QRectF& rect = m_nodes[size_t(container)].rect;
                if (rect.intersects(near) && !rect.contains(near)) {
                    visit(rect.topLeft(), rect.topRight());
                    visit(rect.bottomLeft(), rect.bottomRight());
                    visit(rect.topLeft(), rect.bottomLeft());
                    visit(rect.topRight(), rect.bottomRight());
                }
                return true;
            });
        };
    }
    bool researched = false;
    const QPolygonF points = routeAround(request, around, budget > 0, &researched);
    budget -= researched;
    setPoints(index, points);
}

void Diagram::setPoints(int index, QPolygonF points)
{
    DiagramEdge& edge = m_edges[size_t(index)];
    edge.points = std::move(points);
    edge.path = roundedPath(edge.points, cornerRadius);
    edge.bounds = edge.points.boundingRect().adjusted(-8, -8, 8, 8);
    for (int i = 1; i < edge.points.size(); ++i)
        m_lines.insert(index, QRectF(edge.points.at(i - 1), edge.points.at(i)).normalized());
}

void Diagram::unindexLine(int index)
{
    const DiagramEdge& edge = m_edges[size_t(index)];
    for (int i = 1; i < edge.points.size(); ++i)
        m_lines.remove(index, QRectF(edge.points.at(i - 1), edge.points.at(i)).normalized());
}

QPolygonF Diagram::previewRoute(int index, const QHash<int, QRectF>& moved) const
{
    const DiagramEdge& edge = m_edges[size_t(index)];
    const QRectF from = moved.value(edge.from, m_nodes[size_t(edge.from)].rect);
    const QRectF to = moved.value(edge.to, m_nodes[size_t(edge.to)].rect);
    const auto [fromSide, toSide] = facingSides(from, to);
    const RouteRequest request{pointOnSide(from, fromSide, sideways(fromSide) ? from.center().y() : from.center().x()), fromSide,
                               pointOnSide(to, toSide, sideways(toSide) ? to.center().y() : to.center().x()), toSide, 0};
    Surroundings around;
    around.cards = [&](const QRectF& near, const ObstacleVisitor& visit) {
        m_cards.visit(near, [&](int node) {
            if (moved.contains(node))
                return true;
            const QRectF& rect = m_nodes[size_t(node)].rect;
            return !rect.intersects(near) || visit(rect);
        });
        for (int end : {edge.from, edge.to}) {
            if (moved.contains(end) && !m_nodes[size_t(end)].container && !visit(moved.value(end)))
                return;
        }
    };
    return routeAround(request, around, false);
}

/// In the middle of the longest piece that has room, horizontal pieces first; nowhere when it would cover a card,
/// another label or the title of a container everywhere.
void Diagram::placeLabel(int index)
{
    DiagramEdge& edge = m_edges[size_t(index)];
    if (!edge.alive || edge.label.isEmpty() || !edge.labelRect.isNull())
        return;
    const QFontMetricsF metrics(fonts::label());
    const QSizeF size(std::ceil(std::min(metrics.horizontalAdvance(edge.label), 160.0)) + 10, 16);
    const auto free = [&](const QRectF& rect) {
        bool ok = true;
        const QRectF wide = rect.adjusted(-2, -2, 2, 2);
        m_cards.visit(wide, [&](int node) { return ok = !m_nodes[size_t(node)].rect.intersects(wide); });
        if (ok)
            m_labels.visit(wide, [&](int other) { return ok = !m_edges[size_t(other)].labelRect.intersects(wide); });
        if (ok) {
            m_containers.visit(wide, [&](int node) {
                return ok = !titleRect(m_nodes[size_t(node)]).adjusted(0, 0, 60, 0).intersects(wide);
            });
        }
        return ok;
    };
    std::vector<std::pair<qreal, int>> pieces;
    for (int i = 1; i < edge.points.size(); ++i) {
        const QPointF d = edge.points.at(i) - edge.points.at(i - 1);
        const bool horizontal = std::abs(d.x()) > std::abs(d.y());
        const qreal length = std::abs(d.x()) + std::abs(d.y());
        // A horizontal piece should show on both sides of its label.
        const qreal room = horizontal ? length - size.width() - 16 : length - size.height() - 8;
        pieces.emplace_back(room < 0 ? -1e6 + room : room + (horizontal ? 120 : 0), i);
    }
    std::sort(pieces.begin(), pieces.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    for (const auto& [room, i] : pieces) {
        if (room < -1e5 && pieces.size() > 1 && i != pieces.front().second)
            continue;
        const QPointF a = edge.points.at(i - 1), d = edge.points.at(i) - a;
        for (qreal share : {0.5, 0.35, 0.65, 0.2, 0.8}) {
            const QPointF center = a + share * d;
            const QRectF rect(std::round(center.x() - size.width() / 2), std::round(center.y() - size.height() / 2),
                              size.width(), size.height());
            if (!free(rect))
                continue;
            edge.labelRect = rect;
            edge.bounds |= rect;
            m_labels.insert(index, rect);
            return;
        }
    }
}

void Diagram::takeOffLabel(int index)
{
    DiagramEdge& edge = m_edges[size_t(index)];
    if (edge.labelRect.isNull())
        return;
    m_labels.remove(index, edge.labelRect);
    edge.labelRect = {};
}

} // namespace groundplan
