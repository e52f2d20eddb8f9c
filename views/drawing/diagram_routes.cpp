// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>
#include <numeric>

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

/// Sizes of labels; most of thousands say the same.
class LabelSizes
{
public:
    QSizeF of(const QString& label)
    {
        if (label.isEmpty())
            return {};
        QSizeF& size = m_sizes[label];
        if (!size.isValid())
            size = {std::ceil(std::min(m_metrics.horizontalAdvance(label), widestLabel)) + 10, 16};
        return size;
    }

private:
    QFontMetricsF m_metrics{fonts::label()};
    QHash<QString, QSizeF> m_sizes;
};

/// Calls `visitor` with small rectangles that cover the line: of a slanted piece, the one around all of it would cover
/// cells by the thousand.
template<typename Visitor>
void eachPiece(const QPolygonF& points, Visitor&& visitor)
{
    constexpr qreal longest = 1024;
    constexpr int most = 64;
    for (int i = 1; i < points.size(); ++i) {
        const QPointF from = points.at(i - 1), by = points.at(i) - from;
        const int pieces = std::clamp(int(std::min(std::abs(by.x()), std::abs(by.y())) / longest * 2) + 1, 1, most);
        for (int piece = 0; piece < pieces; ++piece)
            visitor(QRectF(from + by * piece / pieces, from + by * (piece + 1) / pieces).normalized());
    }
}

} // namespace

RouteWish Diagram::wishFor(const DiagramEdge& edge) const
{
    RouteWish wish;
    wish.nested = isWithin(edge.from, edge.to)   ? RouteWish::Nested::FromInner
                  : isWithin(edge.to, edge.from) ? RouteWish::Nested::ToInner
                                                 : RouteWish::Nested::No;
    return wish;
}

/// With a region, only what stands near it.
RouteDraft Diagram::draftFor(const std::vector<int>& edges, const QHash<int, QRectF>& moved, const QRectF* region) const
{
    RouteDraft draft;
    draft.revision = m_revision;
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
        std::sort(nodes.begin(), nodes.end());
        nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    } else {
        for (int node = 0; node < int(m_nodes.size()); ++node) {
            if (m_nodes[size_t(node)].alive)
                nodes.push_back(node);
        }
    }
    draft.boxes.reserve(nodes.size());
    for (int index : nodes) {
        const DiagramNode& node = m_nodes[size_t(index)];
        const QRectF rect = moved.isEmpty() ? node.rect : moved.value(index, node.rect);
        draft.boxes.push_back({node.id, index, {rect, node.container, node.hasBadges() ? badgeOverhang : 0},
                               node.container ? titleRect(node).translated(rect.topLeft() - node.rect.topLeft()) : QRectF()});
    }
    draft.wishes.reserve(edges.size());
    for (int index : edges) {
        const DiagramEdge& edge = m_edges[size_t(index)];
        RouteWish wish = wishFor(edge);
        wish.from = edge.from;
        wish.to = edge.to;
        draft.wishes.push_back({edge.id, index, wish, edge.label});
    }
    return draft;
}

/// Everything in the order of ids, so that a kept diagram and a new one get the same lines.
RouteTask RouteDraft::task() const
{
    RouteTask task;
    task.revision = revision;
    const auto sorted = [](const auto& list) {
        std::vector<int> order(list.size());
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(), [&](int a, int b) { return list[size_t(a)].id < list[size_t(b)].id; });
        return order;
    };
    std::vector<int> boxOf;
    for (int at : sorted(boxes)) {
        const Box& box = boxes[size_t(at)];
        if (box.node >= int(boxOf.size()))
            boxOf.resize(size_t(box.node) + 1, -1);
        boxOf[size_t(box.node)] = int(task.scene.boxes.size());
        task.scene.boxes.push_back(box.box);
        if (box.box.container)
            task.scene.titles.push_back(box.title);
    }
    LabelSizes sizes;
    for (int at : sorted(wishes)) {
        const Wish& wanted = wishes[size_t(at)];
        RouteWish wish = wanted.wish;
        wish.from = boxOf[size_t(wish.from)];
        wish.to = boxOf[size_t(wish.to)];
        wish.label = sizes.of(wanted.label);
        task.scene.wishes.push_back(wish);
        task.edges.push_back(wanted.edge);
    }
    return task;
}

RouteDraft Diagram::routeDraft() const
{
    std::vector<int> edges;
    for (int edge = 0; edge < int(m_edges.size()); ++edge) {
        if (m_edges[size_t(edge)].alive)
            edges.push_back(edge);
    }
    return draftFor(edges, {}, nullptr);
}

RouteTask Diagram::routeTask() const { return routeDraft().task(); }

QList<QRectF> Diagram::takeRoutes(const RouteTask& task, const std::vector<RoutedLine>& lines)
{
    if (task.revision != m_revision || lines.size() != task.edges.size())
        return {};
    Dirty dirty;
    for (size_t i = 0; i < task.edges.size(); ++i) {
        const DiagramEdge& edge = m_edges[size_t(task.edges[i])];
        if (edge.points == lines[i].points && edge.labelRect == lines[i].label)
            continue;
        lookAlong(edge, dirty);
        setLine(task.edges[i], lines[i]);
        lookAlong(edge, dirty);
    }
    m_awaitsRoutes = false;
    m_bounds.reset();
    return dirty.regions;
}

/// Only where the line runs: the rectangle around a long one is half of the canvas.
void Diagram::lookAlong(const DiagramEdge& edge, Dirty& dirty)
{
    eachPiece(edge.points, [&](const QRectF& rect) { dirty.look(rect.adjusted(-1, -1, 1, 1)); });
    dirty.look(edge.labelRect);
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
        lookAlong(edge, dirty);
        setLine(edges[i], {edge.fromSide, edge.toSide, ways[i], {}});
        lookAlong(edge, dirty);
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
    const RouteDraft draft = draftFor(edges, moved, &region);
    return draft.boxes.size() <= mostPreviewBoxes ? std::optional(draft.task()) : std::nullopt;
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
    eachPiece(edge.points, [&](const QRectF& rect) { m_lines.insert(index, rect); });
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
    eachPiece(edge.points, [&](const QRectF& rect) { m_lines.remove(index, rect); });
    if (!edge.labelRect.isNull())
        m_labels.remove(index, edge.labelRect);
    edge.labelRect = {};
}

} // namespace groundplan
