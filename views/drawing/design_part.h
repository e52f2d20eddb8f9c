// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/catalog.h"
#include "model/design/design.h"

namespace groundplan {

/// A part of a design as a design of its own, for a picture: those components with all that stands in them, those
/// connections with their ends, and the connections among all of them, at the same places of the canvas. The
/// containers around them come along, cropped to what is left in them. Ids that are not there are passed over.
Design designPart(const Design& design, const Catalog& catalog, const QList<Id>& ids);

} // namespace groundplan
