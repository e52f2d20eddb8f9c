// SPDX-License-Identifier: Apache-2.0
#include "model/layout/layout_engine.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include "model/design/hierarchy.h"
#include "model/edit/edits.h"
#include "model/layout/dot_runner.h"
#include "model/layout/packing.h"

namespace groundplan {

namespace {

constexpr qreal gapBetweenParts = 6 * geometry::grid;
constexpr qreal wantedAspect = 1.7;

qreal onGrid(qreal value)
{
    return std::round(value / geometry::grid) * geometry::grid;
}

qreal upToGrid(qreal value)
{
    return std::ceil(value / geometry::grid - 1e-6) * geometry::grid;
}

/// A connection as seen from one container: between two of its direct children.
struct Lifted {
    int weight = 0;
    bool business = false;
};

class Engine
{
public:
    Engine(const Design& design, const Catalog& catalog, const LayoutOptions& options)
        : m_design(design), m_catalog(catalog), m_options(options)
    {
        liftConnections();
    }

    Result<QHash<Id, Placement>> run()
    {
        const auto size = layOut(m_options.container);
        if (!size)
            return unexpected(size.error());
        if (!m_options.container.isEmpty()) {
            const Placement* before = m_design.placement(m_options.container);
            m_placements.insert(m_options.container, {before ? before->at : QPointF(), *size});
        }
        return m_placements;
    }

private:
    /// For each connection, the container that both ends stand in and the two children of it that hold them.
    void liftConnections()
    {
        QHash<Id, QList<Id>> chains; // from the top down, the component itself last
        const auto chainOf = [&](const Id& id) -> const QList<Id>& {
            auto at = chains.find(id);
            if (at == chains.end()) {
                QList<Id> chain = ancestorsOf(m_design, id);
                std::reverse(chain.begin(), chain.end());
                chain.append(id);
                at = chains.insert(id, chain);
            }
            return *at;
        };
        for (const Connection& connection : m_design.connections()) {
            const QList<Id> from = chainOf(connection.from);
            const QList<Id> to = chainOf(connection.to);
            qsizetype depth = 0;
            while (depth < from.size() && depth < to.size() && from.at(depth) == to.at(depth))
                ++depth;
            if (depth >= from.size() || depth >= to.size())
                continue; // one holds the other
            const ConnectionKind* kind = m_catalog.connectionKind(connection.kind);
            Lifted& lifted = m_lifted[depth == 0 ? Id() : from.at(depth - 1)][{from.at(depth), to.at(depth)}];
            const bool business = kind && kind->business;
            lifted.weight += business ? 2 : 0;
            lifted.business = lifted.business || business;
        }
    }

    /// Lays out what stands in a container and returns the size that the container then needs.
    Result<QSizeF> layOut(const Id& container)
    {
        const QList<Id> children = orderedChildrenOf(m_design, container);
        QList<QSizeF> sizes;
        for (const Id& child : children) {
            QSizeF size(geometry::cardWidth, geometry::cardHeight);
            if (m_catalog.isContainer(m_design.component(child)->kind)) {
                const auto inner = layOut(child);
                if (!inner)
                    return unexpected(inner.error());
                size = *inner;
            }
            sizes.append(size);
        }
        if (children.isEmpty())
            return QSizeF(geometry::emptyContainerWidth, geometry::emptyContainerHeight);
        const auto corners = arrange(container, children, sizes);
        if (!corners)
            return unexpected(corners.error());
        const bool inside = !container.isEmpty();
        const QPointF origin = inside ? QPointF(geometry::containerPadding, geometry::containerHeader + geometry::containerPadding) : QPointF();
        QSizeF needed;
        for (qsizetype at = 0; at < children.size(); ++at) {
            const QPointF corner = QPointF(onGrid(corners->at(at).x()), onGrid(corners->at(at).y())) + origin;
            const bool isContainer = m_catalog.isContainer(m_design.component(children.at(at))->kind);
            m_placements.insert(children.at(at), {corner, isContainer ? sizes.at(at) : QSizeF()});
            needed = needed.expandedTo(QSizeF(corner.x() + sizes.at(at).width(), corner.y() + sizes.at(at).height()));
        }
        needed += QSizeF(geometry::containerPadding, geometry::containerPadding);
        needed = needed.expandedTo(QSizeF(geometry::emptyContainerWidth, geometry::emptyContainerHeight));
        return QSizeF(upToGrid(needed.width()), upToGrid(needed.height()));
    }

    /// Corners of the children: connected parts by dot, the parts packed, single ones last.
    Result<QList<QPointF>> arrange(const Id& container, const QList<Id>& children, const QList<QSizeF>& sizes)
    {
        QHash<Id, int> indexOf;
        for (int at = 0; at < children.size(); ++at)
            indexOf.insert(children.at(at), at);
        struct Edge {
            int from, to;
            Lifted lifted;
        };
        std::vector<Edge> edges;
        std::vector<bool> inBusiness(size_t(children.size()), false);
        const auto lifted = m_lifted.constFind(container);
        if (lifted != m_lifted.cend()) {
            for (const auto& [ends, what] : *lifted) {
                const Edge edge{indexOf.value(ends.first), indexOf.value(ends.second), what};
                edges.push_back(edge);
                if (what.business)
                    inBusiness[size_t(edge.from)] = inBusiness[size_t(edge.to)] = true;
            }
        }
        std::sort(edges.begin(), edges.end(), [](const Edge& left, const Edge& right) {
            return std::pair(left.from, left.to) < std::pair(right.from, right.to);
        });
        // Telemetry and delivery would tie everything to everything: they hold parts together only where nothing else does.
        std::vector<int> part(size_t(children.size()));
        std::iota(part.begin(), part.end(), 0);
        const auto root = [&part](int at) {
            while (part[size_t(at)] != at)
                at = part[size_t(at)] = part[size_t(part[size_t(at)])];
            return at;
        };
        const auto counts = [&inBusiness](const Edge& edge) {
            return edge.lifted.business || !inBusiness[size_t(edge.from)] || !inBusiness[size_t(edge.to)];
        };
        for (const Edge& edge : edges) {
            if (counts(edge))
                part[size_t(root(edge.from))] = root(edge.to);
        }
        std::map<int, QList<int>> members; // keyed by the first member, for a stable order
        QHash<int, int> firstOf;
        for (int at = 0; at < children.size(); ++at) {
            const int representative = root(at);
            if (!firstOf.contains(representative))
                firstOf.insert(representative, at);
            members[firstOf.value(representative)].append(at);
        }
        struct Block {
            QList<int> nodes;
            QList<QPointF> corners;
            QSizeF size;
        };
        QList<Block> blocks, singles;
        for (const auto& [first, nodes] : members) {
            Block block{nodes, {QPointF()}, sizes.at(nodes.first())};
            if (nodes.size() == 1) {
                singles.append(block);
                continue;
            }
            QHash<int, int> local;
            QList<QSizeF> localSizes;
            for (const int node : nodes) {
                local.insert(node, int(localSizes.size()));
                localSizes.append(sizes.at(node));
            }
            QList<DotEdge> dotEdges;
            for (const Edge& edge : edges) {
                if (local.contains(edge.from) && local.contains(edge.to))
                    dotEdges.append({local.value(edge.from), local.value(edge.to), std::min(edge.lifted.weight, 20), counts(edge)});
            }
            auto corners = runDot(localSizes, dotEdges, m_options.direction == LayoutDirection::TopToBottom);
            if (!corners)
                return unexpected(corners.error());
            block.corners = *corners;
            block.size = QSizeF();
            for (qsizetype at = 0; at < localSizes.size(); ++at) {
                block.size = block.size.expandedTo(QSizeF(corners->at(at).x() + localSizes.at(at).width(),
                                                          corners->at(at).y() + localSizes.at(at).height()));
            }
            blocks.append(block);
        }
        // Single cards of one size first among themselves, so that they form tidy rows below the connected parts.
        std::stable_sort(singles.begin(), singles.end(), [](const Block& left, const Block& right) {
            return left.size.height() > right.size.height();
        });
        if (blocks.isEmpty() || singles.size() < 3) {
            blocks.append(singles);
        } else {
            Block together;
            QList<QSizeF> boxes;
            for (const Block& single : std::as_const(singles)) {
                together.nodes.append(single.nodes);
                boxes.append(single.size);
            }
            together.corners = packShelves(boxes, 4 * geometry::grid, wantedAspect * 2);
            for (qsizetype at = 0; at < boxes.size(); ++at) {
                together.size = together.size.expandedTo(QSizeF(together.corners.at(at).x() + boxes.at(at).width(),
                                                                together.corners.at(at).y() + boxes.at(at).height()));
            }
            blocks.append(together);
        }
        std::stable_sort(blocks.begin(), blocks.end(), [](const Block& left, const Block& right) {
            return left.size.height() > right.size.height();
        });
        QList<QSizeF> boxes;
        for (const Block& block : std::as_const(blocks))
            boxes.append(QSizeF(upToGrid(block.size.width()), upToGrid(block.size.height())));
        const bool onlyCards = std::all_of(blocks.begin(), blocks.end(), [](const Block& block) { return block.nodes.size() == 1; });
        const QList<QPointF> origins = packShelves(boxes, onlyCards ? 4 * geometry::grid : gapBetweenParts, wantedAspect);
        QList<QPointF> corners(children.size());
        for (qsizetype at = 0; at < blocks.size(); ++at) {
            for (qsizetype node = 0; node < blocks.at(at).nodes.size(); ++node)
                corners[blocks.at(at).nodes.at(node)] = origins.at(at) + blocks.at(at).corners.at(node);
        }
        return corners;
    }

    const Design& m_design;
    const Catalog& m_catalog;
    const LayoutOptions& m_options;
    QHash<Id, std::map<std::pair<Id, Id>, Lifted>> m_lifted;
    QHash<Id, Placement> m_placements;
};

} // namespace

Result<QHash<Id, Placement>> layoutDesign(const Design& design, const Catalog& catalog, const LayoutOptions& options)
{
    if (!options.container.isEmpty() && !design.component(options.container)) {
        return unexpected(ErrorCode::NotFound, QStringLiteral("'%1' is not in the design.").arg(options.container),
                          {.file = {}, .subject = options.container});
    }
    return Engine(design, catalog, options).run();
}

Changes placementChanges(const Design& design, const QHash<Id, Placement>& placements)
{
    auto edit = setPositions(design, placements);
    return edit ? edit->changes : Changes();
}

} // namespace groundplan
