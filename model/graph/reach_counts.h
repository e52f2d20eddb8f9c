// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/graph/graph_index.h"

namespace groundplan {

/// For each node, how many nodes a path of 0 or more edges leads to (itself included): the rows of the visibility
/// matrix (MacCormack, Rusnak and Baldwin 2006). Strong components count as one, 512 targets are followed at a time:
/// O(nodes * (nodes + edges) / 64) word operations, O(nodes + edges) memory.
std::vector<int> reachCounts(const GraphIndex& graph);

} // namespace groundplan
