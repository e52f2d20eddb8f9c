// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/graph/graph_index.h"

namespace groundplan {

/// For each node, how many others depend on it, however far away: all that can fail when it fails. The fan-in visibility
/// of Baldwin, MacCormack, Rusnak (2014) without the node itself. Empty for graphs over mostClosureWork.
std::vector<int> blastRadii(const GraphIndex& graph);
/// For each node, how many others it depends on, however far away: fan-out visibility without the node itself.
std::vector<int> reaches(const GraphIndex& graph);

/// The same for a unit of several nodes, as others outside of it. O(nodes + edges).
int blastRadiusOf(const GraphIndex& graph, const std::vector<int>& unit);
int reachOf(const GraphIndex& graph, const std::vector<int>& unit);

} // namespace groundplan
