// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/layout/layout_engine.h"

namespace groundplan {

/// Positions for what has none; nothing that has one moves or is given another size. Each finds a free place beside
/// those that it is connected with, before or behind them as the lines flow; what is connected with nothing that stands
/// already is laid out as a block below the rest; a container without positions in it is laid out afresh. Places that
/// would let a container grow into its neighbour are avoided while there are others.
Result<QHash<Id, Placement>> placeNew(const Design& design, const Catalog& catalog, LayoutDirection direction);

} // namespace groundplan
