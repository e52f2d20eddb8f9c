// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/layout/dot_layout.h"

namespace groundplan {

/// Layering takes time with the number of edges that skip layers, minutes for some hundred boxes that all know each
/// other. Such a tangle has no good picture anyway: leaves out light edges until there are few enough, without taking
/// the graph apart. Which edges stay depends on their weights and order alone.
void thinOutEdges(LayeredGraph& graph);

} // namespace groundplan
