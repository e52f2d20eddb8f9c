// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/graph/graph_index.h"

namespace groundplan {

/// The graphs that the figures are taken of, made once. `business`: workloads, gateways, data, brokers, outside systems,
/// without places, platform services and people, over business connections; `synchronous`: the same over connections whose
/// caller waits; `services`: workloads alone.
struct MeasuredGraphs {
    GraphIndex business, synchronous, services;
};
MeasuredGraphs measuredGraphs(const Design& design, const Catalog& catalog);

/// Distinct other ends of edges, ascending, `node` itself left out.
std::vector<int> otherEnds(std::span<const GraphIndex::Edge> edges, int node);

/// Teams or systems as a graph: an edge where a component of one depends on a component of another that is not in it.
struct GroupGraph {
    GraphIndex graph;
    std::vector<std::vector<int>> members; ///< of each group: nodes of the graph of components, ascending
};
GroupGraph groupGraph(const Design& design, const GraphIndex& components, QStringView groupKind);

} // namespace groundplan
