// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPointF>
#include <QSizeF>

#include "model/base/result.h"

namespace groundplan {

struct DotEdge {
    int from = 0;
    int to = 0;
    int weight = 1;          ///< 0: drawn, but not worth keeping short
    bool constrains = true;  ///< false: has no say in the ranks
};

/// Runs Graphviz `dot` over boxes of these sizes (in pixels) and returns their top-left corners, the smallest at 0, 0.
/// Thread: any; calls wait for one another because Graphviz is not thread-safe.
Result<QList<QPointF>> runDot(const QList<QSizeF>& sizes, const QList<DotEdge>& edges, bool topToBottom);

} // namespace groundplan
