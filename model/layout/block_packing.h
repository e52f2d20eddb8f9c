// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QPointF>
#include <QSizeF>

namespace groundplan {

/// Places boxes without overlap into a rectangle about 1.6 times as wide as high: `blocks` in rows, tallest first,
/// and `cards` (all of one size) as a grid below or beside them, whichever gives the better shape.
struct PackedBlocks {
    std::vector<QPointF> blocks; ///< top-left corners
    std::vector<QPointF> cards;
    QSizeF size;
};
PackedBlocks packBlocks(const std::vector<QSizeF>& blocks, int cards, QSizeF card, double gap);

} // namespace groundplan
