// SPDX-License-Identifier: Apache-2.0
#include "model/metrics/propagation_cost.h"

#include "model/graph/reach_counts.h"

namespace groundplan {

bool closureIsAffordable(const GraphIndex& graph)
{
    const double nodes = graph.nodeCount();
    return nodes * (nodes + graph.edgeCount()) / 64 <= mostClosureWork;
}

std::optional<double> propagationCost(const GraphIndex& graph)
{
    if (graph.nodeCount() == 0 || !closureIsAffordable(graph))
        return {};
    qint64 sum = 0;
    for (const int reached : reachCounts(graph))
        sum += reached;
    const double nodes = graph.nodeCount();
    return double(sum) / (nodes * nodes);
}

} // namespace groundplan
