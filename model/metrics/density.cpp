// SPDX-License-Identifier: Apache-2.0
#include "model/metrics/density.h"

#include "model/metrics/measured_graph.h"

namespace groundplan {

int dependencyCount(const GraphIndex& graph)
{
    int count = 0;
    for (int node = 0; node < graph.nodeCount(); ++node)
        count += int(otherEnds(graph.out(node), node).size());
    return count;
}

std::optional<double> density(const GraphIndex& graph)
{
    const double nodes = graph.nodeCount();
    if (nodes < 2)
        return {};
    return dependencyCount(graph) / (nodes * (nodes - 1));
}

} // namespace groundplan
