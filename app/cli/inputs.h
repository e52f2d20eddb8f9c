// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/arguments.h"
#include "model/catalog/catalog.h"
#include "model/storage/design_reader.h"

namespace groundplan {

/// The catalog of this run: embedded, the user's own folder, then those of --catalog.
Result<Catalog> catalogFor(const Arguments& arguments);

/// Reads a design file ("-": standard input) and prints its warnings to standard error.
Result<LoadedDesign> loadDesignFile(const QString& path, const Catalog& catalog);

/// How a path is called in messages and reports: "<stdin>" for "-".
QString displayPath(const QString& path);

} // namespace groundplan
