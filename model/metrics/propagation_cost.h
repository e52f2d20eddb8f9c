// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "model/graph/graph_index.h"

namespace groundplan {

/// Word operations that a transitive closure may take, nodes * (nodes + edges) / 64: some seconds. Graphs of 50 000 nodes
/// and 150 000 edges take 1.6e8; those over the bound (about a million nodes) have no propagation cost and no blast radius.
inline constexpr double mostClosureWork = 4e10;
bool closureIsAffordable(const GraphIndex& graph);

/// Share of the components that a change of an average one can reach, itself included: the density of the visibility
/// matrix. From 1/n (nothing hangs together) to 1 (all in one cycle); none for an empty or too large graph.
/// MacCormack, Rusnak, Baldwin: Exploring the Structure of Complex Software Designs, Management Science 52 (2006).
/// Time and memory as reachCounts().
std::optional<double> propagationCost(const GraphIndex& graph);

} // namespace groundplan
