// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "model/lenses/lens_picture.h"

namespace groundplan {

/// What a failure does to a component.
enum class Impact {
    None,
    Degraded, ///< it does without, or fails over to a copy
    Unsaid,   ///< down, unless it can do without something of which the design does not say so
    Down,
};

/// What becomes of all components when `failed` fail, and with each container all that stands in it. Down is who waits
/// for one that is down and cannot do without it (metrics: Need). A store with a copy that is still there is taken over by
/// the copy. O(components + connections).
QHash<Id, Impact> impactOf(const Design& design, const Catalog& catalog, const QList<Id>& failed);

/// The same as a picture with a legend, and a sentence on each entry point: its availability before, and what is left.
LensPicture whatIf(const Design& design, const Catalog& catalog, const QList<Id>& failed);

} // namespace groundplan
