// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QRectF>

namespace groundplan {

/// Moves rectangles to the right or down, on the grid, until none overlaps another; those that are fine stay. The
/// one numbered `fixed` (-1: none) never moves.
void separateRects(std::vector<QRectF>& rects, int fixed, double gap);

} // namespace groundplan
