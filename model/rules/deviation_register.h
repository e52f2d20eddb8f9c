// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>

#include "model/design/design.h"
#include "model/rules/finding.h"
#include "model/rules/register_entry.h"
#include "model/rules/rule_set.h"

namespace groundplan {

/// All deviations of a design, those that need somebody first, then by their end.
QList<RegisterEntry> deviationRegister(const Design& design, const CheckReport& report, QDate today, const RuleSet& rules);

} // namespace groundplan
