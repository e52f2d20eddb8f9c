// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/catalog.h"
#include "model/storage/design_reader.h"

namespace groundplan {

/// Reads the design of a verb's argument ("-": standard input) and prints the warnings.
Result<LoadedDesign> readDesignArgument(const QString& path, const Catalog& catalog);

} // namespace groundplan
