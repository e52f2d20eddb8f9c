// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/graph/graph_index.h"

namespace groundplan {

/// Cycles of a graph. Baldwin, MacCormack, Rusnak: Hidden Structure, Research Policy 43 (2014): the largest cyclic group is
/// the core, in which every member can break every other.
struct CyclicGroups {
    int core = 0;               ///< nodes in the largest cyclic group; 0: no cycles
    int inCycles = 0;           ///< nodes in any cyclic group
    std::vector<int> sizeOf;    ///< of each node: size of its cyclic group, 0 when it is in none
};

/// Strong components of two nodes or more. O(nodes + edges).
CyclicGroups cyclicGroups(const GraphIndex& graph);

} // namespace groundplan
