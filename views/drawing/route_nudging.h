// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <vector>

#include "views/drawing/box_grid.h"
#include "views/drawing/route_scene.h"

namespace groundplan {

/// Moves pieces of lines that run upon each other or too close onto tracks of their own, in the order in which they
/// cross least, within the room that cards, titles and borders of containers leave. Spreads the ends along the sides of
/// cards in the same way. `walls`: borders of containers by their axis, beside which lines keep a distance.
void nudge(const RouteScene& scene, const BoxGrid& hard, const std::array<BoxGrid, 2>& walls, std::vector<RoutedLine>& lines);

} // namespace groundplan
