// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/drawing/diagram.h"

namespace groundplan {

/// The node that an arrow key leads to: the nearest one on that side, what lies straight ahead before what lies
/// aslant. Containers around `from`, and what stands in it, are passed over. -1: there is none.
int nextInDirection(const Diagram& diagram, int from, Side direction);

/// The next or previous node in the design's order; -1 past the end. `from` -1: the first or last.
int nextInOrder(const Diagram& diagram, int from, bool forward);

} // namespace groundplan
