// SPDX-License-Identifier: Apache-2.0
#include "model/rules/workload_graph.h"

#include <algorithm>

namespace groundplan {

const GraphIndex& workloadGraph(const RuleContext& context, GraphPlane plane)
{
    const auto build = [&context, plane] {
        return GraphIndex::build(context.design(), context.catalog(), plane,
                                 [&context](const Component& component) { return context.has(component, "workload"); });
    };
    switch (plane) {
    case GraphPlane::All:
        return context.shared("workloads, all", build);
    case GraphPlane::Business:
        return context.shared("workloads, business", build);
    case GraphPlane::Synchronous:
        break;
    }
    return context.shared("workloads, synchronous", build);
}

std::vector<int> distinctCounts(const GraphIndex& graph, Direction direction)
{
    std::vector<int> counts(size_t(graph.nodeCount()));
    std::vector<int> lastSeenOf(size_t(graph.nodeCount()), -1);
    for (int node = 0; node < graph.nodeCount(); ++node) {
        for (const GraphIndex::Edge& edge : direction == Direction::Forward ? graph.out(node) : graph.in(node)) {
            counts[size_t(node)] += lastSeenOf[size_t(edge.node)] != node;
            lastSeenOf[size_t(edge.node)] = node;
        }
    }
    return counts;
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
