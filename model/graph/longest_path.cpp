// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "model/graph/algorithms.h"

namespace groundplan {

std::vector<int> longestPath(const GraphIndex& graph)
{
    const auto components = strongComponents(graph);
    const size_t count = components.size();
    std::vector<int> componentOf(size_t(graph.nodeCount()), 0);
    for (size_t at = 0; at < count; ++at) {
        for (const int node : components[at])
            componentOf[size_t(node)] = int(at);
    }
    // Longest way from each strong component, in reverse topological order (depth first, iterative).
    std::vector<int> length(count, -1);
    std::vector<std::pair<int, int>> step(count, {-1, -1}); // node here -> node there
    struct Frame {
        int component;
        bool expanded;
    };
    std::vector<Frame> frames;
    for (size_t root = 0; root < count; ++root) {
        frames.push_back({int(root), false});
        while (!frames.empty()) {
            Frame& frame = frames.back();
            const size_t here = size_t(frame.component);
            if (length[here] >= 0) {
                frames.pop_back();
                continue;
            }
            if (!frame.expanded) {
                frame.expanded = true;
                for (const int node : components[here]) {
                    for (const GraphIndex::Edge& edge : graph.out(node)) {
                        const int there = componentOf[size_t(edge.node)];
                        if (there != int(here) && length[size_t(there)] < 0)
                            frames.push_back({there, false});
                    }
                }
                continue;
            }
            length[here] = 0;
            for (const int node : components[here]) {
                for (const GraphIndex::Edge& edge : graph.out(node)) {
                    const int there = componentOf[size_t(edge.node)];
                    if (there != int(here) && length[size_t(there)] + 1 > length[here]) {
                        length[here] = length[size_t(there)] + 1;
                        step[here] = {node, edge.node};
                    }
                }
            }
            frames.pop_back();
        }
    }
    const auto start = std::max_element(length.begin(), length.end());
    std::vector<int> path;
    if (start == length.end() || *start <= 0)
        return path;
    int component = int(start - length.begin());
    path.push_back(step[size_t(component)].first);
    while (step[size_t(component)].second >= 0) {
        const int node = step[size_t(component)].second;
        component = componentOf[size_t(node)];
        path.push_back(step[size_t(component)].first >= 0 ? step[size_t(component)].first : node);
    }
    return path;
}

} // namespace groundplan
