// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "model/graph/algorithms.h"

namespace groundplan {

std::vector<std::vector<int>> strongComponents(const GraphIndex& graph)
{
    const int count = graph.nodeCount();
    constexpr int unseen = -1;
    std::vector<int> order(size_t(count), unseen);
    std::vector<int> low(size_t(count), 0);
    std::vector<bool> onStack(size_t(count), false);
    std::vector<int> stack;
    std::vector<std::vector<int>> components;
    struct Frame {
        int node;
        size_t edge;
    };
    std::vector<Frame> frames;
    int next = 0;
    for (int root = 0; root < count; ++root) {
        if (order[size_t(root)] != unseen)
            continue;
        frames.push_back({root, 0});
        while (!frames.empty()) {
            Frame& frame = frames.back();
            const size_t node = size_t(frame.node);
            if (frame.edge == 0 && order[node] == unseen) {
                order[node] = low[node] = next++;
                stack.push_back(frame.node);
                onStack[node] = true;
            }
            const auto edges = graph.out(frame.node);
            if (frame.edge < edges.size()) {
                const size_t target = size_t(edges[frame.edge++].node);
                if (order[target] == unseen)
                    frames.push_back({int(target), 0});
                else if (onStack[target])
                    low[node] = std::min(low[node], order[target]);
                continue;
            }
            if (low[node] == order[node]) {
                std::vector<int> component;
                int member = -1;
                do {
                    member = stack.back();
                    stack.pop_back();
                    onStack[size_t(member)] = false;
                    component.push_back(member);
                } while (member != int(node));
                std::sort(component.begin(), component.end());
                components.push_back(std::move(component));
            }
            frames.pop_back();
            if (!frames.empty())
                low[size_t(frames.back().node)] = std::min(low[size_t(frames.back().node)], low[node]);
        }
    }
    std::sort(components.begin(), components.end(),
              [](const auto& left, const auto& right) { return left.front() < right.front(); });
    return components;
}

} // namespace groundplan
