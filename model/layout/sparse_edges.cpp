// SPDX-License-Identifier: Apache-2.0
#include "model/layout/sparse_edges.h"

#include <algorithm>
#include <numeric>

namespace groundplan {

namespace {

/// Up to this many edges Graphviz answers within a second whatever the graph (measured with random graphs).
constexpr size_t always = 300;
/// Beyond, this many edges for each box: a tree and a little more.
constexpr double perNode = 1.25;

} // namespace

void thinOutEdges(LayeredGraph& graph)
{
    const size_t most = std::max(always, size_t(double(graph.nodes.size()) * perNode));
    if (graph.edges.size() <= most)
        return;
    std::vector<size_t> order(graph.edges.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::stable_sort(order.begin(), order.end(), [&](size_t a, size_t b) { return graph.edges[a].weight > graph.edges[b].weight; });
    std::vector<int> piece(graph.nodes.size());
    std::iota(piece.begin(), piece.end(), 0);
    const auto find = [&](int node) {
        while (piece[size_t(node)] != node)
            node = piece[size_t(node)] = piece[size_t(piece[size_t(node)])];
        return node;
    };
    std::vector<bool> kept(graph.edges.size(), false);
    size_t count = 0;
    for (size_t index : order) {
        const int from = find(graph.edges[index].from), to = find(graph.edges[index].to);
        if (from == to)
            continue;
        piece[size_t(from)] = to;
        kept[index] = true;
        ++count;
    }
    for (size_t index : order) {
        if (count >= most)
            break;
        if (!kept[index]) {
            kept[index] = true;
            ++count;
        }
    }
    std::vector<LayeredGraph::Edge> edges;
    for (size_t index = 0; index < graph.edges.size(); ++index) {
        if (kept[index])
            edges.push_back(graph.edges[index]);
    }
    graph.edges = std::move(edges);
}

} // namespace groundplan
