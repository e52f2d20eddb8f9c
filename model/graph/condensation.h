// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/graph/graph_index.h"

namespace groundplan {

/// A directed graph with each strong component drawn together into one part: it has no cycles.
struct Condensation {
    std::vector<std::vector<int>> parts; ///< nodes of each strong component, see strongComponents()
    std::vector<int> partOf;             ///< of each node
    std::vector<int> order;              ///< parts, each after all that it leads to (Kahn 1962)
};

/// O(nodes + edges).
Condensation condensationOf(const GraphIndex& graph);

} // namespace groundplan
