// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "views/drawing/diagram.h"

namespace groundplan {

/// A part of a design as a design of its own, for a picture: those components with all that stands in them, those
/// connections with their ends, and the connections among all of them, at the same places of the canvas. The
/// containers around them come along, cropped to what is left in them. Ids that are not there are passed over. What is
/// collapsed by the options keeps the size of a card.
Design designPart(const Design& design, const Catalog& catalog, const QList<Id>& ids, const DiagramOptions& options = {});

} // namespace groundplan
