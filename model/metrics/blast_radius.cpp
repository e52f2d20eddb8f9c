// SPDX-License-Identifier: Apache-2.0
#include "model/metrics/blast_radius.h"

#include <algorithm>

#include "model/graph/reach_counts.h"
#include "model/metrics/propagation_cost.h"

namespace groundplan {

static std::vector<int> withoutItself(const GraphIndex& graph, Direction direction)
{
    if (!closureIsAffordable(graph))
        return {};
    std::vector<int> counts = reachCounts(graph, direction);
    for (int& count : counts)
        --count;
    return counts;
}

static int othersReached(const GraphIndex& graph, const std::vector<int>& unit, Direction direction)
{
    const std::vector<bool> reached = reachable(graph, unit, direction);
    return int(std::count(reached.begin(), reached.end(), true)) - int(unit.size());
}

std::vector<int> blastRadii(const GraphIndex& graph)
{
    return withoutItself(graph, Direction::Backward);
}

std::vector<int> reaches(const GraphIndex& graph)
{
    return withoutItself(graph, Direction::Forward);
}

int blastRadiusOf(const GraphIndex& graph, const std::vector<int>& unit)
{
    return othersReached(graph, unit, Direction::Backward);
}

int reachOf(const GraphIndex& graph, const std::vector<int>& unit)
{
    return othersReached(graph, unit, Direction::Forward);
}

} // namespace groundplan
