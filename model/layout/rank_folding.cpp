// SPDX-License-Identifier: Apache-2.0
#include "model/layout/rank_folding.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace groundplan {

namespace {

/// Depth of the drawing (along the flow) divided by its breadth that pleases on a wide screen.
constexpr double pleasing = 1.6;
/// Below this, folding is tried.
constexpr double tooBroad = 0.9;

struct Layer {
    std::vector<int> nodes; ///< sorted along the layer
    double length = 0;      ///< packed tightly
    double depth = 0;
};

std::vector<Layer> layersOf(const LayeredGraph& graph, const std::vector<QPointF>& centres)
{
    std::map<long, Layer> byDepth;
    for (int i = 0; i < int(centres.size()); ++i) {
        Layer& layer = byDepth[std::lround(centres[size_t(i)].y())];
        layer.nodes.push_back(i);
        layer.length += graph.nodes[size_t(i)].width() + (layer.nodes.size() > 1 ? graph.nodeGap : 0);
        layer.depth = std::max(layer.depth, graph.nodes[size_t(i)].height());
    }
    std::vector<Layer> layers;
    for (auto& [at, layer] : byDepth) {
        std::sort(layer.nodes.begin(), layer.nodes.end(), [&](int a, int b) {
            const double left = centres[size_t(a)].x(), right = centres[size_t(b)].x();
            return left != right ? left < right : a < b;
        });
        layers.push_back(std::move(layer));
    }
    return layers;
}

int foldsOf(const Layer& layer, double cap)
{
    return std::min(int(layer.nodes.size()), std::max(1, int(std::ceil(layer.length / cap))));
}

double depthWith(const LayeredGraph& graph, const std::vector<Layer>& layers, double cap)
{
    double depth = -graph.layerGap;
    for (const Layer& layer : layers) {
        const int folds = foldsOf(layer, cap);
        depth += folds * layer.depth + (folds - 1) * graph.layerGap / 2 + graph.layerGap;
    }
    return depth;
}

/// Moves the boxes of one row apart, keeping their order and, on the whole, their place.
void spread(const LayeredGraph& graph, const std::vector<int>& row, std::vector<QPointF>& centres)
{
    double end = -1e18;
    double moved = 0;
    for (int node : row) {
        const double half = graph.nodes[size_t(node)].width() / 2;
        const double wanted = centres[size_t(node)].x();
        const double at = std::max(wanted, end + graph.nodeGap + half);
        centres[size_t(node)].setX(at);
        moved += at - wanted;
        end = at + half;
    }
    for (int node : row)
        centres[size_t(node)].rx() -= moved / double(row.size());
}

} // namespace

void foldLongLayers(const LayeredGraph& graph, std::vector<QPointF>& centres)
{
    const std::vector<Layer> layers = layersOf(graph, centres);
    double longest = 0;
    for (const Layer& layer : layers)
        longest = std::max(longest, layer.length);
    const double unfolded = depthWith(graph, layers, longest);
    if (longest <= 0 || unfolded / longest >= tooBroad)
        return;
    double best = longest;
    double bestScore = std::abs(std::log(unfolded / longest / pleasing));
    for (int k = 2; k <= 64; ++k) {
        const double cap = longest / k;
        const double score = std::abs(std::log(depthWith(graph, layers, cap) / cap / pleasing));
        if (score < bestScore) {
            best = cap;
            bestScore = score;
        }
    }
    if (best == longest)
        return;
    double smallest = 1e18, largest = -1e18;
    for (const QPointF& centre : centres) {
        smallest = std::min(smallest, centre.x());
        largest = std::max(largest, centre.x());
    }
    const double shrink = largest > smallest ? std::min(1.0, best / (largest - smallest)) : 1.0;
    for (QPointF& centre : centres)
        centre.setX((centre.x() - smallest) * shrink);
    double depth = 0;
    for (const Layer& layer : layers) {
        const int folds = foldsOf(layer, best);
        for (int fold = 0; fold < folds; ++fold) {
            std::vector<int> row;
            for (size_t i = size_t(fold); i < layer.nodes.size(); i += size_t(folds)) {
                centres[size_t(layer.nodes[i])].setY(depth + layer.depth / 2);
                row.push_back(layer.nodes[i]);
            }
            spread(graph, row, centres);
            depth += layer.depth + (fold + 1 < folds ? graph.layerGap / 2 : graph.layerGap);
        }
    }
}

} // namespace groundplan
