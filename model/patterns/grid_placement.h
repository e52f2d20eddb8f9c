// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <utility>
#include <vector>

#include <QPoint>
#include <QRectF>

namespace groundplan {

/// A card or container to be placed; parents come before what stands in them.
struct GridItem {
    int parent = -1; ///< number of another item; -1: top level
    bool container = false;
    std::optional<QPoint> cell; ///< column and row; else found by the lines
};

/// Places items in columns from left to right along the lines between them, containers around what stands in them.
/// Rectangles are relative to the parent's corner, those of the top level to the corner of all. Small and exact: for a
/// handful of items whose picture is wanted at once.
std::vector<QRectF> placeOnGrid(const std::vector<GridItem>& items, const std::vector<std::pair<int, int>>& lines);

} // namespace groundplan
