// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "views/drawing/box_grid.h"
#include "views/drawing/route_scene.h"

namespace groundplan {

/// Gives each label a place on its line where it covers no card, title or other label, and as few other lines as
/// possible; none when there is no such place.
void placeLabels(const RouteScene& scene, const BoxGrid& hard, std::vector<RoutedLine>& lines);

} // namespace groundplan
