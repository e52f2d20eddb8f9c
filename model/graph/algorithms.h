// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/graph/graph_index.h"

namespace groundplan {

/// Strongly connected components; each inner list holds node numbers in ascending order, lists by their smallest
/// node. Iterative Tarjan (Tarjan 1972), O(nodes + edges), safe on deep graphs.
std::vector<std::vector<int>> strongComponents(const GraphIndex& graph);

/// For each node, whether a path of 0 or more edges leads from one of `starts` to it (or, backwards, from it to one).
enum class Direction { Forward, Backward };
std::vector<bool> reachable(const GraphIndex& graph, const std::vector<int>& starts, Direction direction = Direction::Forward);

/// Nodes whose removal cuts the undirected graph into more pieces (Hopcroft and Tarjan 1973), ascending. Iterative.
std::vector<int> articulationPoints(const GraphIndex& graph);

/// Connections whose removal cuts the undirected graph into more pieces (Tarjan 1974), ascending by their numbers for
/// connectionId(). Of two connections between the same nodes neither is one. Iterative.
std::vector<int> bridges(const GraphIndex& graph);

/// The longest path in the condensation of the graph (strong components as one node), as node numbers from its first
/// to its last node; deterministic. Edges of the path = size - 1.
std::vector<int> longestPath(const GraphIndex& graph);

} // namespace groundplan
