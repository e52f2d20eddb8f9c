// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/catalog/catalog.h"
#include "model/patterns/pattern.h"

namespace groundplan {

/// The patterns that come with the program, by category and name.
Result<QList<Pattern>> loadPatterns(const Catalog& catalog);

} // namespace groundplan
