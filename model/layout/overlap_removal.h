// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QRectF>

namespace groundplan {

/// Moves rectangles as little as it takes until they stand `gap` apart, on the grid, all at once instead of one after
/// the other: who stands left of, right of, above or below whom stays so, and what is free already does not move.
/// Corners, sizes and gap have to be on the grid. After Dwyer, Marriott, Stuckey: "Fast node overlap removal" (2005).
void removeOverlaps(std::vector<QRectF>& rects, double gap);

} // namespace groundplan
