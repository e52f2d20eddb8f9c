// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/graph/algorithms.h"
#include "model/rules/rule.h"

namespace groundplan {

/// The graph of that plane over workloads alone: what coupling measures of services are made of.
const GraphIndex& workloadGraph(const RuleContext& context, GraphPlane plane);

/// For each node, how many distinct nodes its outgoing (or incoming) edges lead to.
std::vector<int> distinctCounts(const GraphIndex& graph, Direction direction);

/// Distinct other ends of edges, ascending.
std::vector<int> distinctNodes(std::span<const GraphIndex::Edge> edges);

} // namespace groundplan
