// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "model/graph/algorithms.h"

namespace groundplan {

std::vector<int> bridges(const GraphIndex& graph)
{
    const int count = graph.nodeCount();
    constexpr int unseen = -1;
    std::vector<int> depth(size_t(count), unseen);
    std::vector<int> low(size_t(count), 0);
    std::vector<int> found;
    struct Frame {
        int node;
        int over; // the connection by which it was entered
        size_t edge;
    };
    std::vector<Frame> frames;
    const auto neighbour = [&graph](int node, size_t edge) {
        const auto out = graph.out(node);
        return edge < out.size() ? out[edge] : graph.in(node)[edge - out.size()];
    };
    for (int root = 0; root < count; ++root) {
        if (depth[size_t(root)] != unseen)
            continue;
        frames.push_back({root, -1, 0});
        depth[size_t(root)] = low[size_t(root)] = 0;
        while (!frames.empty()) {
            Frame& frame = frames.back();
            const int node = frame.node;
            if (frame.edge < graph.out(node).size() + graph.in(node).size()) {
                const GraphIndex::Edge edge = neighbour(node, frame.edge++);
                // Another connection between the same two is a way around; the one it was entered by is not.
                if (edge.connection == frame.over || edge.node == node)
                    continue;
                if (depth[size_t(edge.node)] != unseen) {
                    low[size_t(node)] = std::min(low[size_t(node)], depth[size_t(edge.node)]);
                    continue;
                }
                depth[size_t(edge.node)] = low[size_t(edge.node)] = depth[size_t(node)] + 1;
                frames.push_back({edge.node, edge.connection, 0});
                continue;
            }
            const Frame done = frame;
            frames.pop_back();
            if (frames.empty())
                continue;
            const int parent = frames.back().node;
            low[size_t(parent)] = std::min(low[size_t(parent)], low[size_t(done.node)]);
            if (low[size_t(done.node)] > depth[size_t(parent)])
                found.push_back(done.over);
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace groundplan
