// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <span>
#include <utility>
#include <vector>

#include "model/catalog/catalog.h"
#include "model/design/design.h"

namespace groundplan {

/// Which connections a graph is made of.
enum class GraphPlane {
    All,         ///< every connection
    Business,    ///< without telemetry, delivery, identity … (ConnectionKind::business)
    Synchronous, ///< business connections whose caller waits: style Synchronous
};

/// A snapshot of a design's connections as a directed graph over dense numbers (nodes are components, edges are
/// connections), for algorithms. Building costs O(components + connections). Immutable; any thread may read it.
class GraphIndex
{
public:
    struct Edge {
        int node = -1;       ///< the other end
        int connection = -1; ///< index for connectionId()
    };

    GraphIndex() = default;
    /// `keep` may leave out components (by id) or connections; null keeps all.
    static GraphIndex build(const Design& design, const Catalog& catalog, GraphPlane plane,
                            const std::function<bool(const Component&)>& keepComponent = {},
                            const std::function<bool(const Connection&)>& keepConnection = {});

    /// A graph of these nodes and edges (pairs of places in `nodes`), such as teams and who depends on whom.
    static GraphIndex of(std::vector<Id> nodes, const std::vector<std::pair<int, int>>& edges);

    int nodeCount() const { return int(m_nodes.size()); }
    int edgeCount() const { return int(m_connections.size()); }
    const Id& nodeId(int node) const { return m_nodes[size_t(node)]; }
    const Id& connectionId(int connection) const { return m_connections[size_t(connection)]; }
    /// Where the component or connection stands in the design that the graph was built of.
    int nodeSlot(int node) const { return m_nodeSlots[size_t(node)]; }
    int connectionSlot(int connection) const { return m_connectionSlots[size_t(connection)]; }
    /// The number of that component, or -1.
    int nodeOf(const Id& id) const
    {
        const int at = m_index.value(id, -1);
        return at < 0 || m_nodeOfSlot.empty() ? at : size_t(at) < m_nodeOfSlot.size() ? m_nodeOfSlot[size_t(at)] : -1;
    }
    std::span<const Edge> out(int node) const;
    std::span<const Edge> in(int node) const;

private:
    void fill(const std::vector<std::pair<int, int>>& edges);

    std::vector<Id> m_nodes;
    std::vector<Id> m_connections;
    std::vector<int> m_nodeSlots, m_connectionSlots;
    QHash<Id, int> m_index;         ///< nodes by id; the design's own table of slots, shared with it, when there are
    std::vector<int> m_nodeOfSlot;  ///< nodes by slot; -1: left out
    std::vector<int> m_outStart, m_inStart;
    std::vector<Edge> m_out, m_in;
};

} // namespace groundplan
