// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>

#include "model/rules/coverage.h"
#include "model/rules/rule_set.h"

namespace groundplan {

/// What the rules of the standard model say of a design, told by its four parts. `report` is that of the same design by
/// the same rules: departures, deviations and open questions are taken from it, and only what is met is asked of the rules
/// anew. Any thread; `cancelled` may be set from another one, the answer is then incomplete.
StandardCoverage standardCoverage(const Design& design, const Catalog& catalog, QDate today, const RuleSet& rules,
                                  const CheckReport& report, const std::atomic_bool* cancelled = nullptr);

/// The ids of the rules that decide a part.
QStringList rulesOfPart(StandardPart part);

} // namespace groundplan
