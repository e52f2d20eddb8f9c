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
    struct Raw {
        int from, to;
    };
    std::vector<Raw> raw;
    raw.reserve(size_t(design.connections().size()));
    for (const Connection& connection : design.connections()) {
        if (!belongs(catalog.connectionKind(connection.kind), plane) || (keepConnection && !keepConnection(connection)))
            continue;
        const int from = graph.nodeOf(connection.from);
        const int to = graph.nodeOf(connection.to);
        if (from < 0 || to < 0)
            continue;
        raw.push_back({from, to});
        graph.m_connections.push_back(connection.id);
    }
    // Compressed rows: count, sum up, fill; edges of a node keep the design's order.
    const size_t nodes = graph.m_nodes.size();
    graph.m_outStart.assign(nodes + 1, 0);
    graph.m_inStart.assign(nodes + 1, 0);
    for (const Raw& edge : raw) {
        ++graph.m_outStart[size_t(edge.from) + 1];
        ++graph.m_inStart[size_t(edge.to) + 1];
    }
    for (size_t node = 0; node < nodes; ++node) {
        graph.m_outStart[node + 1] += graph.m_outStart[node];
        graph.m_inStart[node + 1] += graph.m_inStart[node];
    }
    graph.m_out.resize(raw.size());
    graph.m_in.resize(raw.size());
    std::vector<int> outAt(graph.m_outStart.begin(), graph.m_outStart.end() - 1);
    std::vector<int> inAt(graph.m_inStart.begin(), graph.m_inStart.end() - 1);
    for (size_t edge = 0; edge < raw.size(); ++edge) {
        graph.m_out[size_t(outAt[size_t(raw[edge].from)]++)] = {raw[edge].to, int(edge)};
        graph.m_in[size_t(inAt[size_t(raw[edge].to)]++)] = {raw[edge].from, int(edge)};
    }
    return graph;
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
