// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/arguments.h"
#include "model/catalog/catalog.h"

namespace groundplan {

/// `groundplan rules coverage DESIGN`: how far the design keeps to the four parts of the standard model.
int coverageOfDesign(const QString& path, const Arguments& arguments, const Catalog& catalog);

} // namespace groundplan
