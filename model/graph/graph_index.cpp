// SPDX-License-Identifier: Apache-2.0
#include "model/graph/graph_index.h"

#include <algorithm>

namespace groundplan {

static bool belongs(const ConnectionKind* kind, GraphPlane plane)
{
    switch (plane) {
    case GraphPlane::All:
        return true;
    case GraphPlane::Business:
        return kind && kind->business;
    case GraphPlane::Synchronous:
        return kind && kind->business && kind->style == ConnectionStyle::Synchronous;
    }
    return false;
}

GraphIndex GraphIndex::build(const Design& design, const Catalog& catalog, GraphPlane plane,
                             const std::function<bool(const Component&)>& keepComponent,
                             const std::function<bool(const Connection&)>& keepConnection)
{
    GraphIndex graph;
    graph.m_nodes.reserve(size_t(design.components().size()));
    graph.m_nodeSlots.reserve(size_t(design.components().size()));
    graph.m_index = design.components().slotsById();
    graph.m_nodeOfSlot.assign(size_t(std::max(1, design.components().slotCount())), -1);
    for (auto at = design.components().begin(); at != design.components().end(); ++at) {
        if (keepComponent && !keepComponent(*at))
            continue;
        graph.m_nodeOfSlot[size_t(at.slot())] = int(graph.m_nodes.size());
        graph.m_nodes.push_back(at->id);
        graph.m_nodeSlots.push_back(at.slot());
    }
    // There are few kinds: each is looked up once.
    std::vector<std::pair<QString, bool>> kinds;
    const auto isOfPlane = [&](const QString& kind) {
        for (const auto& [known, of] : kinds) {
            if (known == kind)
                return of;
        }
        kinds.emplace_back(kind, belongs(catalog.connectionKind(kind), plane));
        return kinds.back().second;
    };
    std::vector<std::pair<int, int>> edges;
    edges.reserve(size_t(design.connections().size()));
    graph.m_connectionSlots.reserve(size_t(design.connections().size()));
    graph.m_connections.reserve(size_t(design.connections().size()));
    for (auto at = design.connections().begin(); at != design.connections().end(); ++at) {
        const Design::Ends& ends = design.endsAtSlot(at.slot());
        const int from = graph.m_nodeOfSlot[size_t(ends.from)];
        const int to = graph.m_nodeOfSlot[size_t(ends.to)];
        if (from < 0 || to < 0 || !isOfPlane(at->kind) || (keepConnection && !keepConnection(*at)))
            continue;
        edges.push_back({from, to});
        graph.m_connections.push_back(at->id);
        graph.m_connectionSlots.push_back(at.slot());
    }
    graph.fill(edges);
    return graph;
}

GraphIndex GraphIndex::of(std::vector<Id> nodes, const std::vector<std::pair<int, int>>& edges)
{
    GraphIndex graph;
    graph.m_nodes = std::move(nodes);
    for (size_t node = 0; node < graph.m_nodes.size(); ++node)
        graph.m_index.insert(graph.m_nodes[node], int(node));
    graph.m_connections.resize(edges.size());
    graph.fill(edges);
    return graph;
}

void GraphIndex::fill(const std::vector<std::pair<int, int>>& edges)
{
    // Compressed rows: count, sum up, fill; edges of a node keep their order.
    const size_t nodes = m_nodes.size();
    m_outStart.assign(nodes + 1, 0);
    m_inStart.assign(nodes + 1, 0);
    for (const auto& [from, to] : edges) {
        ++m_outStart[size_t(from) + 1];
        ++m_inStart[size_t(to) + 1];
    }
    for (size_t node = 0; node < nodes; ++node) {
        m_outStart[node + 1] += m_outStart[node];
        m_inStart[node + 1] += m_inStart[node];
    }
    m_out.resize(edges.size());
    m_in.resize(edges.size());
    std::vector<int> outAt(m_outStart.begin(), m_outStart.end() - 1);
    std::vector<int> inAt(m_inStart.begin(), m_inStart.end() - 1);
    for (size_t edge = 0; edge < edges.size(); ++edge) {
        const auto& [from, to] = edges[edge];
        m_out[size_t(outAt[size_t(from)]++)] = {to, int(edge)};
        m_in[size_t(inAt[size_t(to)]++)] = {from, int(edge)};
    }
}

std::span<const GraphIndex::Edge> GraphIndex::out(int node) const
{
    return std::span(m_out).subspan(size_t(m_outStart[size_t(node)]),
                                    size_t(m_outStart[size_t(node) + 1] - m_outStart[size_t(node)]));
}

std::span<const GraphIndex::Edge> GraphIndex::in(int node) const
{
    return std::span(m_in).subspan(size_t(m_inStart[size_t(node)]),
                                   size_t(m_inStart[size_t(node) + 1] - m_inStart[size_t(node)]));
}

} // namespace groundplan
