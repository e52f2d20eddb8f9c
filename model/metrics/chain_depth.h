// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/graph/graph_index.h"

namespace groundplan {

/// For each node, the edges of the longest chain that starts there, a cycle counting as one node (longest path in the
/// condensation). O(nodes + edges).
std::vector<int> chainDepths(const GraphIndex& graph);

} // namespace groundplan
