// SPDX-License-Identifier: Apache-2.0
#include "model/graph/algorithms.h"

namespace groundplan {

std::vector<bool> reachable(const GraphIndex& graph, const std::vector<int>& starts, Direction direction)
{
    std::vector<bool> seen(size_t(graph.nodeCount()), false);
    std::vector<int> open;
    const auto visit = [&](int node) {
        if (!seen[size_t(node)]) {
            seen[size_t(node)] = true;
            open.push_back(node);
        }
    };
    for (const int start : starts)
        visit(start);
    while (!open.empty()) {
        const int node = open.back();
        open.pop_back();
        for (const GraphIndex::Edge& edge : direction == Direction::Forward ? graph.out(node) : graph.in(node))
            visit(edge.node);
    }
    return seen;
}

} // namespace groundplan
