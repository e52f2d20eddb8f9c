// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "model/graph/algorithms.h"

namespace groundplan {

std::vector<int> articulationPoints(const GraphIndex& graph)
{
    const int count = graph.nodeCount();
    constexpr int unseen = -1;
    std::vector<int> depth(size_t(count), unseen);
    std::vector<int> low(size_t(count), 0);
    std::vector<bool> cuts(size_t(count), false);
    struct Frame {
        int node;
        int parent;
        size_t edge;
        int children;
    };
    std::vector<Frame> frames;
    // Both directions of an edge as one undirected neighbour list.
    const auto neighbour = [&graph](int node, size_t edge) {
        const auto out = graph.out(node);
        return edge < out.size() ? out[edge].node : graph.in(node)[edge - out.size()].node;
    };
    for (int root = 0; root < count; ++root) {
        if (depth[size_t(root)] != unseen)
            continue;
        frames.push_back({root, -1, 0, 0});
        depth[size_t(root)] = low[size_t(root)] = 0;
        while (!frames.empty()) {
            Frame& frame = frames.back();
            const int node = frame.node;
            if (frame.edge < graph.out(node).size() + graph.in(node).size()) {
                const int target = neighbour(node, frame.edge++);
                // A second edge to the parent does not make the parent less of a cut point: nodes count, not edges.
                if (target == frame.parent || target == node)
                    continue;
                if (depth[size_t(target)] != unseen) {
                    low[size_t(node)] = std::min(low[size_t(node)], depth[size_t(target)]);
                    continue;
                }
                ++frame.children;
                depth[size_t(target)] = low[size_t(target)] = depth[size_t(node)] + 1;
                frames.push_back({target, node, 0, 0});
                continue;
            }
            const Frame done = frame;
            frames.pop_back();
            if (frames.empty()) {
                cuts[size_t(done.node)] = done.children > 1;
                continue;
            }
            const int parent = done.parent;
            low[size_t(parent)] = std::min(low[size_t(parent)], low[size_t(done.node)]);
            if (parent != root && low[size_t(done.node)] >= depth[size_t(parent)])
                cuts[size_t(parent)] = true;
        }
    }
    std::vector<int> points;
    for (int node = 0; node < count; ++node) {
        if (cuts[size_t(node)])
            points.push_back(node);
    }
    return points;
}

} // namespace groundplan
