// SPDX-License-Identifier: Apache-2.0
#include "model/metrics/core_periphery.h"

#include <algorithm>

#include "model/graph/algorithms.h"

namespace groundplan {

CyclicGroups cyclicGroups(const GraphIndex& graph)
{
    CyclicGroups groups;
    groups.sizeOf.assign(size_t(graph.nodeCount()), 0);
    for (const std::vector<int>& part : strongComponents(graph)) {
        if (part.size() < 2)
            continue;
        groups.core = std::max(groups.core, int(part.size()));
        groups.inCycles += int(part.size());
        for (const int node : part)
            groups.sizeOf[size_t(node)] = int(part.size());
    }
    return groups;
}

} // namespace groundplan
