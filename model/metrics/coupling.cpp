// SPDX-License-Identifier: Apache-2.0
#include "model/metrics/coupling.h"

#include <algorithm>

namespace groundplan {

std::optional<double> Coupling::instability() const
{
    if (afferent + efferent == 0)
        return {};
    return double(efferent) / double(afferent + efferent);
}

Coupling couplingOf(const GraphIndex& graph, const std::vector<int>& unit)
{
    const auto others = [&](bool outgoing) {
        std::vector<int> nodes;
        for (const int node : unit) {
            for (const GraphIndex::Edge& edge : outgoing ? graph.out(node) : graph.in(node)) {
                if (!std::binary_search(unit.begin(), unit.end(), edge.node))
                    nodes.push_back(edge.node);
            }
        }
        std::sort(nodes.begin(), nodes.end());
        return int(std::unique(nodes.begin(), nodes.end()) - nodes.begin());
    };
    return {others(false), others(true)};
}

} // namespace groundplan
