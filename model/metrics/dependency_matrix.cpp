// SPDX-License-Identifier: Apache-2.0
#include "model/metrics/dependency_matrix.h"

#include <algorithm>
#include <functional>
#include <queue>

#include "model/graph/condensation.h"
#include "model/metrics/measured_graph.h"

namespace groundplan {

bool DependencyMatrix::depends(int row, int column) const
{
    const std::vector<int>& of = targets[size_t(row)];
    return std::binary_search(of.begin(), of.end(), column);
}

DependencyMatrix dependencyMatrix(const GraphIndex& graph)
{
    DependencyMatrix matrix;
    const size_t nodes = size_t(graph.nodeCount());
    matrix.block.resize(nodes);
    matrix.blockSize.resize(nodes);
    for (int node = 0; node < graph.nodeCount(); ++node) {
        matrix.ids.push_back(graph.nodeId(node));
        matrix.targets.push_back(otherEnds(graph.out(node), node));
    }
    // Whoever nobody left depends on may come next; of several the first in the graph (Kahn with a heap).
    const Condensation condensed = condensationOf(graph);
    std::vector<int> open(condensed.parts.size());
    const auto eachOutside = [&](int part, const auto& visit) {
        for (const int node : condensed.parts[size_t(part)]) {
            for (const int target : matrix.targets[size_t(node)]) {
                if (condensed.partOf[size_t(target)] != part)
                    visit(condensed.partOf[size_t(target)]);
            }
        }
    };
    for (int part = 0; part < int(open.size()); ++part)
        eachOutside(part, [&](int target) { ++open[size_t(target)]; });
    std::priority_queue<int, std::vector<int>, std::greater<>> ready; // parts go by their smallest node
    for (int part = 0; part < int(open.size()); ++part) {
        if (open[size_t(part)] == 0)
            ready.push(part);
    }
    for (int block = 0; !ready.empty(); ++block) {
        const int part = ready.top();
        ready.pop();
        for (const int node : condensed.parts[size_t(part)]) {
            matrix.partitioned.push_back(node);
            matrix.block[size_t(node)] = block;
            matrix.blockSize[size_t(node)] = int(condensed.parts[size_t(part)].size());
        }
        eachOutside(part, [&](int target) {
            if (--open[size_t(target)] == 0)
                ready.push(target);
        });
    }
    return matrix;
}

} // namespace groundplan
