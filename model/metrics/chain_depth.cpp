// SPDX-License-Identifier: Apache-2.0
#include "model/metrics/chain_depth.h"

#include <algorithm>

#include "model/graph/condensation.h"

namespace groundplan {

std::vector<int> chainDepths(const GraphIndex& graph)
{
    const Condensation condensed = condensationOf(graph);
    std::vector<int> ofPart(condensed.parts.size());
    // Each part comes after all that it leads to.
    for (const int part : condensed.order) {
        for (const int node : condensed.parts[size_t(part)]) {
            for (const GraphIndex::Edge& edge : graph.out(node)) {
                const int target = condensed.partOf[size_t(edge.node)];
                if (target != part)
                    ofPart[size_t(part)] = std::max(ofPart[size_t(part)], ofPart[size_t(target)] + 1);
            }
        }
    }
    std::vector<int> depths(size_t(graph.nodeCount()));
    for (size_t node = 0; node < depths.size(); ++node)
        depths[node] = ofPart[size_t(condensed.partOf[node])];
    return depths;
}

} // namespace groundplan
