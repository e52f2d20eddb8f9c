// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

#include "model/design/design.h"

namespace groundplan {

class RuleSet;

/// Fewest characters of a justification that counts.
inline constexpr int shortestJustification = 20;

/// Why a deviation does not count on that day ("it has no owner"), or nothing when it does: it must name a rule and a
/// subject that exist, be justified, owned, and not expired. `rules` are those that run; null: ours.
QString deviationProblem(const Design& design, const Deviation& deviation, QDate today, const RuleSet* rules = nullptr);

} // namespace groundplan
