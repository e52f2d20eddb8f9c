// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/arguments.h"
#include "model/catalog/catalog.h"

namespace groundplan {

/// `groundplan rules deviations DESIGN`: the ledger of deviations, or, with --decision, the design with a decision record
/// made of one of them.
int deviationsOf(const QString& path, const Arguments& arguments, const Catalog& catalog);

} // namespace groundplan
