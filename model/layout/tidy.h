// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"
#include "model/catalog/catalog.h"
#include "model/design/change.h"
#include "model/design/design.h"

namespace groundplan {

/// Sets components on the grid and apart from each other, moving each as little as possible and none past another;
/// containers grow where that takes room. Empty `components`: everything; else these, with all that stands in them,
/// and what stands beside them stays. What is tidy already does not move. Like the edits of model/edit/arrange.h: one
/// undo step, and components that nobody placed have to be pinned first.
Result<Edit> tidy(const Design& design, const Catalog& catalog, const QList<Id>& components = {});

} // namespace groundplan
