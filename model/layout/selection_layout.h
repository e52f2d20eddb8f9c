// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/layout/layout_engine.h"

namespace groundplan {

/// New positions for some components alone: those that stand in one container are laid out among themselves, around
/// the corner of the place that they occupy, and go to the nearest free place where they would lie upon others. The
/// others stay, what stands in them comes along. Refused when no two of them stand in the same place.
Result<QHash<Id, Placement>> layoutSelection(const Design& design, const Catalog& catalog, const QList<Id>& components,
                                             LayoutDirection direction);

} // namespace groundplan
