// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/graph/algorithms.h"

namespace groundplan {

/// For each node, how many nodes a path of 0 or more edges leads to (itself included): the rows of the visibility
/// matrix (MacCormack, Rusnak and Baldwin 2006). Strong components count as one, 512 targets are followed at a time:
/// O(nodes * (nodes + edges) / 64) word operations, O(nodes + edges) memory. Backward: how many nodes lead to it.
/// `counted`, when given, tells for each node whether it counts.
std::vector<int> reachCounts(const GraphIndex& graph, Direction direction = Direction::Forward, const std::vector<bool>& counted = {});

/// For each node, the number of the piece that it is in: what hangs together when directions do not count. O(nodes + edges).
std::vector<int> piecesOf(const GraphIndex& graph);

/// A bound that the sum of reachCounts() never passes, in O(nodes + edges): nothing reaches out of its piece of the
/// graph, two strong components reach each other in one direction at most, and two sources or two sinks in none.
double mostReached(const GraphIndex& graph);

} // namespace groundplan
