// SPDX-License-Identifier: Apache-2.0
#include "model/graph/graph_index.h"

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
    graph.m_index.reserve(design.components().size());
    for (const Component& component : design.components()) {
        if (keepComponent && !keepComponent(component))
            continue;
        graph.m_index.insert(component.id, int(graph.m_nodes.size()));
        graph.m_nodes.push_back(component.id);
    }
    std::vector<std::pair<int, int>> edges;
    edges.reserve(size_t(design.connections().size()));
    for (const Connection& connection : design.connections()) {
        if (!belongs(catalog.connectionKind(connection.kind), plane) || (keepConnection && !keepConnection(connection)))
            continue;
        const int from = graph.nodeOf(connection.from);
        const int to = graph.nodeOf(connection.to);
        if (from < 0 || to < 0)
            continue;
        edges.push_back({from, to});
        graph.m_connections.push_back(connection.id);
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
