// SPDX-License-Identifier: Apache-2.0
#include "model/layout/container_engine.h"

#include <cmath>
#include <numeric>
#include <set>

#include "model/edit/drawn_boxes.h"
#include "model/layout/block_packing.h"
#include "model/layout/dot_layout.h"
#include "model/layout/make_room.h"
#include "model/layout/rank_folding.h"
#include "model/layout/sparse_edges.h"

namespace groundplan {

namespace {

/// Free space between cards of a grid, between neighbours in a layer, and between layers, where labels go.
constexpr double cardGap = 32;
constexpr double layerGap = 88;
constexpr double blockGap = 40;
/// A component with more telemetry, delivery or identity connections than this says nothing about who belongs next
/// to whom (a collector that watches everything); with fewer they are as good a guide as any.
constexpr int hubDegree = 3;

/// More boxes than this in one connected piece are put in rows instead: Graphviz would take minutes, and its recursion
/// over a chain of tens of thousands would end the program.
constexpr size_t mostLayered = 3000;

/// How far a shape is from one that pleases on a wide screen; 0 is perfect.
double shapeBadness(QSizeF size)
{
    return std::abs(std::log(size.width() / size.height() / 1.6));
}
constexpr double clearlyBetter = 0.3;

bool isRibbon(QSizeF size)
{
    return size.width() > 2.4 * size.height() || size.height() > 1.2 * size.width();
}

} // namespace

ContainerEngine::ContainerEngine(const Design& design, const Catalog& catalog, LayoutDirection direction)
    : m_catalog(catalog), m_direction(direction)
{
    for (const Component& component : design.components()) {
        m_index.insert(component.id, int(m_components.size()));
        m_components.push_back(&component);
    }
    const size_t count = m_components.size();
    m_parent.assign(count + 1, -1);
    m_depth.assign(count + 1, 0);
    m_children.resize(count + 1);
    m_container.assign(count + 1, false);
    m_container[count] = true;
    m_at.resize(count + 1);
    m_size.assign(count + 1, QSizeF(geometry::cardWidth, geometry::cardHeight));
    for (size_t i = 0; i < count; ++i) {
        const int parent = m_components[i]->in.isEmpty() ? root() : indexOf(m_components[i]->in);
        m_parent[i] = parent;
        m_children[size_t(parent)].push_back(int(i));
        m_container[size_t(parent)] = true;
        if (catalog.isContainer(m_components[i]->kind))
            m_container[i] = true;
    }
    for (int box : within(root())) {
        if (box != root())
            m_depth[size_t(box)] = m_depth[size_t(m_parent[size_t(box)])] + 1;
    }
    for (const Connection& connection : design.connections())
        lift(connection);
}

std::vector<int> ContainerEngine::within(int scope) const
{
    std::vector<int> boxes{scope};
    for (size_t next = 0; next < boxes.size(); ++next) {
        const std::vector<int>& children = m_children[size_t(boxes[next])];
        boxes.insert(boxes.end(), children.begin(), children.end());
    }
    return boxes;
}

/// Replaces both ends by the containers that stand side by side in the innermost container around both.
void ContainerEngine::lift(const Connection& connection)
{
    int from = indexOf(connection.from);
    int to = indexOf(connection.to);
    // A consumer comes after the broker that it takes messages from.
    if (connection.kind == QLatin1String("consumes"))
        std::swap(from, to);
    int upperFrom = from, upperTo = to;
    while (m_depth[size_t(upperFrom)] > m_depth[size_t(upperTo)])
        upperFrom = m_parent[size_t(upperFrom)];
    while (m_depth[size_t(upperTo)] > m_depth[size_t(upperFrom)])
        upperTo = m_parent[size_t(upperTo)];
    if (upperFrom == upperTo)
        return; // one end stands in the other
    while (m_parent[size_t(upperFrom)] != m_parent[size_t(upperTo)]) {
        upperFrom = m_parent[size_t(upperFrom)];
        upperTo = m_parent[size_t(upperTo)];
    }
    const ConnectionKind* kind = m_catalog.connectionKind(connection.kind);
    Lifted& lifted = m_edges[m_parent[size_t(upperFrom)]][{upperFrom, upperTo}];
    ++(!kind || kind->business ? lifted.strong : lifted.weak);
}

Result<void> ContainerEngine::arrangeWithin(int scope)
{
    const std::vector<int> boxes = within(scope);
    static const LiftedEdges none;
    for (auto box = boxes.rbegin(); box != boxes.rend(); ++box) {
        if (!m_container[size_t(*box)])
            continue;
        const auto edges = m_edges.find(*box);
        if (auto done = arrange(*box, edges == m_edges.end() ? none : edges->second); !done)
            return done;
    }
    return {};
}

Result<void> ContainerEngine::arrangeOnly(int container, const std::vector<int>& boxes, const std::vector<QSizeF>& sizes)
{
    const std::set<int> chosen(boxes.begin(), boxes.end());
    for (size_t i = 0; i < boxes.size(); ++i)
        m_size[size_t(boxes[i])] = sizes[i];
    m_children[size_t(container)] = boxes;
    LiftedEdges edges = m_edges[container];
    std::erase_if(edges, [&](const auto& entry) { return !chosen.contains(entry.first.first) || !chosen.contains(entry.first.second); });
    return arrange(container, edges);
}

Result<void> ContainerEngine::arrange(int container, const LiftedEdges& all)
{
    const std::vector<int>& children = m_children[size_t(container)];
    const QPointF origin = container == root()
                               ? QPointF()
                               : QPointF(geometry::containerPadding, geometry::containerHeader + geometry::containerPadding);
    if (children.empty()) {
        m_size[size_t(container)] = QSizeF(geometry::emptyContainerWidth, geometry::emptyContainerHeight);
        return {};
    }
    // One edge a pair, in the direction of most. Weak ones count among boxes that have no strong one (a delivery
    // pipeline, the observability stack), and only where no hub is at an end: elsewhere they would stretch the flow.
    std::map<int, std::set<int>> weakNeighbours;
    std::set<int> inFlow;
    for (const auto& [ends, lifted] : all) {
        if (lifted.strong > 0) {
            inFlow.insert(ends.first);
            inFlow.insert(ends.second);
        } else {
            weakNeighbours[ends.first].insert(ends.second);
            weakNeighbours[ends.second].insert(ends.first);
        }
    }
    LiftedEdges edges;
    std::map<int, int> set; // union-find over the children
    for (int child : children)
        set[child] = child;
    const auto find = [&](int box) {
        while (set[box] != box)
            box = set[box] = set[set[box]];
        return box;
    };
    for (const auto& [ends, lifted] : all) {
        const auto back = all.find({ends.second, ends.first});
        if (back != all.end()) {
            const auto rank = [](const Lifted& l) { return l.strong * 1000 + l.weak; };
            if (rank(back->second) > rank(lifted) || (rank(back->second) == rank(lifted) && ends.second < ends.first))
                continue;
        }
        const bool strong = lifted.strong > 0;
        if (!strong && (inFlow.contains(ends.first) || inFlow.contains(ends.second)
                        || int(weakNeighbours[ends.first].size()) > hubDegree || int(weakNeighbours[ends.second].size()) > hubDegree))
            continue;
        edges.insert({ends, lifted});
        set[find(ends.first)] = find(ends.second);
    }
    // What hangs together is layered by Graphviz; the pieces, lone containers and lone cards are packed.
    std::map<int, std::vector<int>> pieces;
    for (int child : children)
        pieces[find(child)].push_back(child);
    std::vector<std::vector<int>> blocks;
    std::vector<int> cards;
    std::set<int> seen;
    for (int child : children) {
        const int piece = find(child);
        if (!seen.insert(piece).second)
            continue;
        const std::vector<int>& boxes = pieces[piece];
        if (boxes.size() == 1 && !m_container[size_t(child)])
            cards.push_back(child);
        else
            blocks.push_back(boxes);
    }
    std::vector<QSizeF> sizes;
    for (const std::vector<int>& block : blocks) {
        if (block.size() == 1) {
            m_at[size_t(block.front())] = QPointF();
            sizes.push_back(m_size[size_t(block.front())]);
            continue;
        }
        auto size = layered(block, edges);
        if (!size)
            return unexpected(size.error());
        sizes.push_back(*size);
    }
    // Lone cards of a kind stand together, kinds in the order of the palette.
    const auto rank = [&](int box) {
        const ComponentKind* kind = m_catalog.componentKind(m_components[size_t(box)]->kind);
        return kind ? std::pair(int(Catalog::categories().indexOf(kind->category)), kind->order) : std::pair(1000, 0);
    };
    std::stable_sort(cards.begin(), cards.end(), [&](int a, int b) { return rank(a) < rank(b); });
    const PackedBlocks packed = packBlocks(sizes, int(cards.size()), QSizeF(geometry::cardWidth, geometry::cardHeight),
                                           blocks.empty() ? cardGap : blockGap);
    for (size_t i = 0; i < blocks.size(); ++i) {
        for (int box : blocks[i])
            m_at[size_t(box)] += packed.blocks[i] + origin;
    }
    for (size_t i = 0; i < cards.size(); ++i)
        m_at[size_t(cards[i])] = packed.cards[i] + origin;

    // Whatever the numbers were: on the grid, side by side, enclosed.
    std::vector<QRectF> rects;
    for (int child : children) {
        const QPointF at = m_at[size_t(child)];
        rects.emplace_back(QPointF(nearestOnGrid(at.x()), nearestOnGrid(at.y())), m_size[size_t(child)]);
    }
    separateRects(rects, -1, geometry::grid);
    QSizeF size(geometry::emptyContainerWidth, geometry::emptyContainerHeight);
    for (size_t i = 0; i < children.size(); ++i) {
        m_at[size_t(children[i])] = rects[i].topLeft();
        size = size.expandedTo(QSizeF(upToGrid(rects[i].right() + geometry::containerPadding),
                                      upToGrid(rects[i].bottom() + geometry::containerPadding)));
    }
    m_size[size_t(container)] = size;
    return {};
}

/// In the wanted direction; places, large as they are, may follow each other the other way where that spares the
/// user a ribbon that no screen can show.
Result<QSizeF> ContainerEngine::layered(const std::vector<int>& boxes, const LiftedEdges& edges)
{
    if (boxes.size() > mostLayered) {
        std::vector<QSizeF> sizes;
        for (int box : boxes)
            sizes.push_back(m_size[size_t(box)]);
        const PackedBlocks packed = packBlocks(sizes, 0, {}, cardGap);
        for (size_t i = 0; i < boxes.size(); ++i)
            m_at[size_t(boxes[i])] = packed.blocks[i];
        return packed.size;
    }
    const bool sideways = m_direction == LayoutDirection::LeftToRight;
    auto size = layeredAlong(boxes, edges, sideways);
    const bool places = std::any_of(boxes.begin(), boxes.end(), [this](int box) { return bool(m_container[size_t(box)]); });
    if (!size || !places || !isRibbon(*size))
        return size;
    std::vector<QPointF> before;
    for (int box : boxes)
        before.push_back(m_at[size_t(box)]);
    const auto other = layeredAlong(boxes, edges, !sideways);
    if (other && shapeBadness(*other) + clearlyBetter < shapeBadness(*size))
        return other;
    for (size_t i = 0; i < boxes.size(); ++i)
        m_at[size_t(boxes[i])] = before[i];
    return size;
}

Result<QSizeF> ContainerEngine::layeredAlong(const std::vector<int>& boxes, const LiftedEdges& edges, bool sideways)
{
    LayeredGraph graph;
    graph.nodeGap = cardGap;
    graph.layerGap = layerGap;
    std::map<int, int> local;
    for (int box : boxes) {
        local[box] = int(graph.nodes.size());
        const QSizeF size = m_size[size_t(box)];
        graph.nodes.push_back(sideways ? size.transposed() : size);
    }
    for (const auto& [ends, lifted] : edges) {
        const auto from = local.find(ends.first);
        if (from == local.end())
            continue;
        const int weight = lifted.strong > 0 ? std::min(4, lifted.strong) : 0;
        graph.edges.push_back({from->second, local[ends.second], weight, true, 1});
    }
    thinOutEdges(graph);
    auto centres = dotPositions(graph);
    if (!centres)
        return unexpected(centres.error());
    foldLongLayers(graph, *centres);
    QPointF least(1e18, 1e18);
    for (size_t i = 0; i < boxes.size(); ++i) {
        const QPointF centre = (*centres)[i];
        const QSizeF size = m_size[size_t(boxes[i])];
        const QPointF corner = (sideways ? centre.transposed() : centre) - QPointF(size.width(), size.height()) / 2;
        m_at[size_t(boxes[i])] = corner;
        least = QPointF(std::min(least.x(), corner.x()), std::min(least.y(), corner.y()));
    }
    QSizeF used(0, 0);
    for (int box : boxes) {
        QPointF& at = m_at[size_t(box)];
        at = QPointF(nearestOnGrid(at.x() - least.x()), nearestOnGrid(at.y() - least.y()));
        const QSizeF size = m_size[size_t(box)];
        used = used.expandedTo(QSizeF(at.x() + size.width(), at.y() + size.height()));
    }
    return used;
}

} // namespace groundplan
