// SPDX-License-Identifier: Apache-2.0
#include "model/rules/workload_graph.h"

#include <algorithm>

namespace groundplan {

GraphIndex workloadGraph(const RuleContext& context, GraphPlane plane)
{
    return GraphIndex::build(context.design(), context.catalog(), plane,
                             [&context](const Component& component) { return context.has(component, "workload"); });
}

std::vector<int> distinctNodes(std::span<const GraphIndex::Edge> edges)
{
    std::vector<int> nodes;
    for (const GraphIndex::Edge& edge : edges)
        nodes.push_back(edge.node);
    std::sort(nodes.begin(), nodes.end());
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    return nodes;
}

} // namespace groundplan
