// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QPointF>
#include <QSizeF>

#include "model/base/result.h"

namespace groundplan {

/// A directed graph of boxes to be layered. Lengths in pixels, one pixel being one point of Graphviz.
struct LayeredGraph {
    struct Edge {
        int from = 0;
        int to = 0;
        int weight = 1;         ///< how much the edge wants to be short and straight
        bool constraint = true; ///< false: the edge does not decide who stands in front of whom
        int span = 1;           ///< least number of layers between the ends
    };
    std::vector<QSizeF> nodes; ///< width: along a layer; height: across the layers
    std::vector<Edge> edges;
    double nodeGap = 32;
    double layerGap = 80;
};

/// Centres of the boxes as Graphviz `dot` places them, layers from top to bottom. Same graph, same places. Graphviz
/// is not thread-safe: calls wait for each other. It sees numbers only, never a word of the user's. Thread: any.
Result<std::vector<QPointF>> dotPositions(const LayeredGraph& graph);

} // namespace groundplan
