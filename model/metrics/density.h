// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "model/graph/graph_index.h"

namespace groundplan {

/// Distinct ordered pairs of different nodes with an edge.
int dependencyCount(const GraphIndex& graph);

/// Service coupling factor, SCF = dependencies / (n * (n - 1)): the share of all possible dependencies that exist. None
/// for fewer than two nodes. Hofmeister, Wirtz: Supporting Service-Oriented Design with Metrics, EDOC 2008.
std::optional<double> density(const GraphIndex& graph);

} // namespace groundplan
