// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/rules/rule.h"

namespace groundplan {

/// The graph of that plane over workloads alone: what coupling measures of services are made of.
GraphIndex workloadGraph(const RuleContext& context, GraphPlane plane);

/// Distinct other ends of edges, ascending.
std::vector<int> distinctNodes(std::span<const GraphIndex::Edge> edges);

} // namespace groundplan
