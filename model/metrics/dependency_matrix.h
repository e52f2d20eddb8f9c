// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/graph/graph_index.h"
#include "model/metrics/metrics.h"

namespace groundplan {

/// The dependency structure matrix of a graph with its partitioning: each cycle becomes a block, blocks stand so that
/// whoever depends comes before what it depends on. Then all marks lie above the diagonal, but for those inside of
/// blocks. Blocks that may stand in any order keep that of the graph. Donald V. Steward: The Design Structure System,
/// IEEE Transactions on Engineering Management 28 (1981). `names` and `teams` are left to the caller.
/// O(nodes log nodes + edges log edges).
DependencyMatrix dependencyMatrix(const GraphIndex& graph);

} // namespace groundplan
