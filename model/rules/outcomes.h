// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include "model/rules/rule_set.h"

namespace groundplan {

/// What one rule said of a whole design: the evidence that something was checked, and not only that nothing was found.
struct RuleOutcome {
    const Rule* rule = nullptr;
    /// Fail when it fails on some subject, whether or not a deviation accepts that; else Unknown when the design leaves
    /// some subject open; else Pass when some subject passed; else NotApplicable.
    Outcome outcome = Outcome::NotApplicable;
    int passed = 0, failed = 0, open = 0; ///< subjects
};

/// The outcomes of all rules that are on, in the order of the set. Runs every rule once, from scratch; any thread.
QList<RuleOutcome> outcomesOf(const Design& design, const Catalog& catalog, QDate today, const RuleSet& rules);

/// "pass", "fail", "unknown", "not-applicable".
QString outcomeName(Outcome outcome);

} // namespace groundplan
