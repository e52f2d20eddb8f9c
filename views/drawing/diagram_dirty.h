// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>

#include "views/drawing/diagram.h"

namespace groundplan {

/// What an update has touched so far. Ordered sets: the order of work, and so its outcome, is always the same.
struct Diagram::Dirty {
    std::set<int> containers; ///< to lay out again; -1: the top level
    std::set<int> moved;      ///< nodes whose rectangle changed
    std::set<int> edges;      ///< to route again
    bool lines = false;       ///< something changed that may matter to any line
    QList<QRectF> regions;    ///< that look different

    void look(const QRectF& rect, qreal margin = 12)
    {
        if (!rect.isNull())
            regions.append(rect.adjusted(-margin, -margin, margin, margin));
    }
};

} // namespace groundplan
