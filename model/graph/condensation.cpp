// SPDX-License-Identifier: Apache-2.0
#include "model/graph/condensation.h"

#include "model/graph/algorithms.h"

namespace groundplan {

Condensation condensationOf(const GraphIndex& graph)
{
    Condensation result;
    result.parts = strongComponents(graph);
    result.partOf.resize(size_t(graph.nodeCount()));
    for (size_t part = 0; part < result.parts.size(); ++part) {
        for (const int node : result.parts[part])
            result.partOf[size_t(node)] = int(part);
    }
    std::vector<int> open(result.parts.size());
    const auto eachEdge = [&](int part, bool outgoing, const auto& visit) {
        for (const int node : result.parts[size_t(part)]) {
            for (const GraphIndex::Edge& edge : outgoing ? graph.out(node) : graph.in(node)) {
                if (result.partOf[size_t(edge.node)] != part)
                    visit(result.partOf[size_t(edge.node)]);
            }
        }
    };
    for (int part = 0; part < int(result.parts.size()); ++part) {
        eachEdge(part, true, [&](int) { ++open[size_t(part)]; });
        if (open[size_t(part)] == 0)
            result.order.push_back(part);
    }
    for (size_t at = 0; at < result.order.size(); ++at) {
        eachEdge(result.order[at], false, [&](int source) {
            if (--open[size_t(source)] == 0)
                result.order.push_back(source);
        });
    }
    return result;
}

} // namespace groundplan
