// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/arguments.h"
#include "app/services/rule_source.h"
#include "model/catalog/catalog.h"
#include "model/storage/design_reader.h"

namespace groundplan {

/// The catalog of this run: embedded, the user's own folder, then those of --catalog.
Result<Catalog> catalogFor(const Arguments& arguments);

/// Reads a design file ("-": standard input) and prints its warnings to standard error.
Result<LoadedDesign> loadDesignFile(const QString& path, const Catalog& catalog);

/// The rules for a design read from `path`: as it says itself, and as the options of ruleOptions() say.
Result<std::shared_ptr<const RuleSet>> rulesFor(const Arguments& arguments, const LoadedDesign& loaded, const QString& path,
                                                const Catalog& catalog);
/// --profile, --environment, --rules.
QList<OptionSpec> ruleOptions();

/// How a path is called in messages and reports: "<stdin>" for "-".
QString displayPath(const QString& path);

} // namespace groundplan
