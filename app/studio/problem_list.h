// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>

#include "model/design/design.h"
#include "model/rules/rule_set.h"
#include "views/adapters/problem.h"
#include "views/drawing/finding_counts.h"

namespace groundplan {

/// A report as the problems panel shows it: with the rules' texts, translated, and the subjects' names.
QList<Problem> problemList(const CheckReport& report, const Design& design, const RuleSet& rules);

/// Findings by component and connection, for the badges on the canvas.
QHash<Id, FindingCounts> findingCounts(const CheckReport& report);
FindingCounts totalCounts(const CheckReport& report);

} // namespace groundplan
