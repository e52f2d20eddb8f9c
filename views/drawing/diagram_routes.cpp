// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include <QFontMetricsF>

#include "views/drawing/diagram.h"
#include "views/drawing/diagram_dirty.h"
#include "views/drawing/fonts.h"
#include "views/drawing/router.h"

namespace groundplan {

namespace {

constexpr qreal cornerRadius = 8;
/// Radius of bows, where cards leave the room.
constexpr qreal bowRadius = 72;
/// How far badges hang out of a card.
constexpr qreal badgeOverhang = 9;
constexpr qreal widestLabel = 160;
/// A preview looks this far around what it connects, and at no more cards and lines than fit into a frame.
constexpr qreal previewMargin = 160;
constexpr size_t mostPreviewBoxes = 160;
constexpr size_t mostPreviewLines = 40;

/// About where the title of a container stands; measuring each one would cost more than it is worth.
QRectF titleRect(const DiagramNode& container)
{
    const qreal width = 44 + 8 * container.title.size() + 6 * container.subtitle.size();
    return {container.rect.left() + 8, container.rect.top() + 5, std::min(width, container.rect.width() - 16), 23};
}

QSizeF labelSize(const QString& label)
{
    if (label.isEmpty())
        return {};
    const QFontMetricsF metrics(fonts::label());
    return {std::ceil(std::min(metrics.horizontalAdvance(label), widestLabel)) + 10, 16};
}

} // namespace

RouteWish Diagram::wishFor(const DiagramEdge& edge) const
{
    RouteWish wish;
    wish.nested = isWithin(edge.from, edge.to)   ? RouteWish::Nested::FromInner
                  : isWithin(edge.to, edge.from) ? RouteWish::Nested::ToInner
                                                 : RouteWish::Nested::No;
    wish.label = labelSize(edge.label);
    return wish;
}

/// Everything in the order of ids, so that a kept diagram and a new one get the same lines. With a region, only what
/// stands near it.
RouteTask Diagram::taskFor(std::vector<int> edges, const QHash<int, QRectF>& moved, const QRectF* region) const
{
    RouteTask task;
    task.revision = m_revision;
    std::vector<int> nodes;
    if (region) {
        for (const auto& list : {m_cards.near(*region), m_containers.near(*region)})
            nodes.insert(nodes.end(), list.begin(), list.end());
        for (auto at = moved.cbegin(); at != moved.cend(); ++at)
            nodes.push_back(at.key());
        for (int edge : edges) {
            nodes.push_back(m_edges[size_t(edge)].from);
            nodes.push_back(m_edges[size_t(edge)].to);
        }
    } else {
        for (int node = 0; node < int(m_nodes.size()); ++node) {
            if (m_nodes[size_t(node)].alive)
                nodes.push_back(node);
        }
    }
    std::sort(nodes.begin(), nodes.end(), [this](int a, int b) { return m_nodes[size_t(a)].id < m_nodes[size_t(b)].id; });
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    std::sort(edges.begin(), edges.end(), [this](int a, int b) { return m_edges[size_t(a)].id < m_edges[size_t(b)].id; });
    std::vector<int> boxOf(m_nodes.size(), -1);
    for (int index : nodes) {
        const DiagramNode& node = m_nodes[size_t(index)];
        boxOf[size_t(index)] = int(task.scene.boxes.size());
        task.scene.boxes.push_back({moved.value(index, node.rect), node.container, node.hasBadges() ? badgeOverhang : 0});
        if (node.container)
            task.scene.titles.push_back(titleRect(node).translated(task.scene.boxes.back().rect.topLeft() - node.rect.topLeft()));
    }
    for (int index : edges) {
        const DiagramEdge& edge = m_edges[size_t(index)];
        RouteWish wish = wishFor(edge);
        wish.from = boxOf[size_t(edge.from)];
        wish.to = boxOf[size_t(edge.to)];
        task.scene.wishes.push_back(wish);
    }
    task.edges = std::move(edges);
    return task;
}

RouteTask Diagram::routeTask() const
{
    std::vector<int> edges;
    for (int edge = 0; edge < int(m_edges.size()); ++edge) {
        if (m_edges[size_t(edge)].alive)
            edges.push_back(edge);
    }
    return taskFor(std::move(edges), {}, nullptr);
}

QList<QRectF> Diagram::takeRoutes(const RouteTask& task, const std::vector<RoutedLine>& lines)
{
    if (task.revision != m_revision || lines.size() != task.edges.size())
        return {};
    Dirty dirty;
    for (size_t i = 0; i < task.edges.size(); ++i) {
        const DiagramEdge& edge = m_edges[size_t(task.edges[i])];
        if (edge.points == lines[i].points && edge.labelRect == lines[i].label)
            continue;
        dirty.look(edge.bounds);
        setLine(task.edges[i], lines[i]);
        dirty.look(edge.bounds);
    }
    m_awaitsRoutes = false;
    m_bounds.reset();
    return dirty.regions;
}

void Diagram::reroute(Dirty& dirty, Routing routing)
{
    std::erase_if(dirty.edges, [this](int edge) { return !m_edges[size_t(edge)].alive; });
    if (!dirty.lines && dirty.moved.empty() && dirty.edges.empty())
        return;
    if (routing == Routing::Now) {
        const RouteTask task = routeTask();
        dirty.regions += takeRoutes(task, planRoutes(task.scene));
        return;
    }
    m_awaitsRoutes = true;
    routeProvisionally(dirty);
}

/// Lines that the edit touches get a way until the plan of all lines is there.
void Diagram::routeProvisionally(Dirty& dirty)
{
    for (int node : dirty.moved)
        dirty.edges.insert(m_nodes[size_t(node)].edges.begin(), m_nodes[size_t(node)].edges.end());
    const std::vector<int> edges(dirty.edges.begin(), dirty.edges.end());
    const std::vector<QPolygonF> ways = previewRoutes(edges, {});
    for (size_t i = 0; i < edges.size(); ++i) {
        const DiagramEdge& edge = m_edges[size_t(edges[i])];
        dirty.look(edge.bounds);
        setLine(edges[i], {edge.fromSide, edge.toSide, ways[i], {}});
        dirty.look(edge.bounds);
    }
    m_bounds.reset();
}

std::optional<RouteTask> Diagram::previewTask(const std::vector<int>& edges, const QHash<int, QRectF>& moved) const
{
    if (edges.size() > mostPreviewLines)
        return {};
    QRectF region;
    for (int edge : edges) {
        for (int node : {m_edges[size_t(edge)].from, m_edges[size_t(edge)].to})
            region |= moved.value(node, m_nodes[size_t(node)].rect);
    }
    region.adjust(-previewMargin, -previewMargin, previewMargin, previewMargin);
    RouteTask task = taskFor(edges, moved, &region);
    return task.scene.boxes.size() <= mostPreviewBoxes ? std::optional(std::move(task)) : std::nullopt;
}

bool Diagram::canPreview(const std::vector<int>& edges, const QHash<int, QRectF>& moved) const
{
    return previewTask(edges, moved).has_value();
}

std::vector<int> Diagram::linesThrough(const QRectF& rect) const
{
    std::vector<int> found = m_lines.near(rect);
    std::erase_if(found, [&](int edge) {
        const QPolygonF& points = m_edges[size_t(edge)].points;
        for (int i = 1; i < points.size(); ++i) {
            if (QRectF(points.at(i - 1), points.at(i)).normalized().adjusted(-0.1, -0.1, 0.1, 0.1).intersects(rect))
                return false;
        }
        return true;
    });
    return found;
}

std::vector<QPolygonF> Diagram::previewRoutes(const std::vector<int>& edges, const QHash<int, QRectF>& moved) const
{
    std::vector<QPolygonF> ways(edges.size());
    const auto rectOf = [&](int node) { return moved.value(node, m_nodes[size_t(node)].rect); };
    const auto straight = [&](const DiagramEdge& edge) {
        const QRectF from = rectOf(edge.from), to = rectOf(edge.to);
        const auto border = [](const QRectF& rect, QPointF towards) {
            const QPointF d = towards - rect.center();
            const qreal share = std::min({1.0, rect.width() / 2 / std::max(std::abs(d.x()), 1e-6), rect.height() / 2 / std::max(std::abs(d.y()), 1e-6)});
            return rect.center() + d * share;
        };
        return QPolygonF{border(from, to.center()), border(to, from.center())};
    };
    std::optional<RouteTask> found = previewTask(edges, moved);
    if (!found) {
        for (size_t i = 0; i < edges.size(); ++i)
            ways[i] = straight(m_edges[size_t(edges[i])]);
        return ways;
    }
    RouteTask& task = *found;
    for (RouteWish& wish : task.scene.wishes)
        wish.label = {};
    const std::vector<RoutedLine> lines = planRoutes(task.scene);
    for (size_t i = 0; i < edges.size(); ++i) {
        const auto at = std::find(task.edges.begin(), task.edges.end(), edges[i]);
        ways[i] = lines[size_t(at - task.edges.begin())].points;
    }
    return ways;
}

QList<QRectF> Diagram::setLineShape(LineShape shape)
{
    if (shape == m_lineShape)
        return {};
    m_lineShape = shape;
    QList<QRectF> regions;
    for (DiagramEdge& edge : m_edges) {
        if (!edge.alive)
            continue;
        shapeLine(edge);
        regions.append(edge.bounds);
    }
    return regions;
}

void Diagram::setLine(int index, const RoutedLine& line)
{
    unindexLine(index);
    DiagramEdge& edge = m_edges[size_t(index)];
    edge.fromSide = line.fromSide;
    edge.toSide = line.toSide;
    edge.points = line.points;
    edge.labelRect = line.label;
    shapeLine(edge);
    edge.bounds = edge.points.boundingRect().adjusted(-8, -8, 8, 8) | edge.labelRect;
    for (int i = 1; i < edge.points.size(); ++i)
        m_lines.insert(index, QRectF(edge.points.at(i - 1), edge.points.at(i)).normalized());
    if (!edge.labelRect.isNull())
        m_labels.insert(index, edge.labelRect);
}

void Diagram::shapeLine(DiagramEdge& edge) const
{
    if (m_lineShape == LineShape::Orthogonal) {
        edge.path = roundedPath(edge.points, cornerRadius);
        return;
    }
    // A bow stays in the triangle of its corner: where a card stands in that, it is tighter.
    edge.path = roundedPath(edge.points, [this](QPointF in, QPointF corner, QPointF out) {
        for (qreal radius : {bowRadius, bowRadius * 2 / 3, bowRadius / 2, bowRadius / 3}) {
            const QPolygonF triangle{corner + in * radius, corner, corner + out * radius};
            bool free = true;
            m_cards.visit(triangle.boundingRect(), [&](int node) {
                const QRectF rect = m_nodes[size_t(node)].rect.adjusted(-2, -2, 2, 2);
                // The side of the rectangle's corner that points to the bend tells.
                const QPointF nearest(std::clamp(corner.x(), rect.left(), rect.right()), std::clamp(corner.y(), rect.top(), rect.bottom()));
                const qreal u = QPointF::dotProduct(nearest - corner, in), v = QPointF::dotProduct(nearest - corner, out);
                return free = !(u > -2 && v > -2 && u + v < radius);
            });
            if (free)
                return radius;
        }
        return cornerRadius;
    });
}

void Diagram::unindexLine(int index)
{
    DiagramEdge& edge = m_edges[size_t(index)];
    for (int i = 1; i < edge.points.size(); ++i)
        m_lines.remove(index, QRectF(edge.points.at(i - 1), edge.points.at(i)).normalized());
    if (!edge.labelRect.isNull())
        m_labels.remove(index, edge.labelRect);
    edge.labelRect = {};
}

} // namespace groundplan
