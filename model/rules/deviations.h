// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QString>

#include "model/design/design.h"
#include "model/rules/register_entry.h"

namespace groundplan {

class RuleSet;

/// How a deviation stands, whatever the rules find: never Unmatched.
struct DeviationJudgement {
    DeviationState state = DeviationState::Valid;
    QString problem; ///< why it does not count: "it has no owner"; empty: it does
};

/// Judges a deviation on that day: it must name a rule and a subject that exist, be justified, owned, and not expired.
/// `rules` are those that run; null: ours.
DeviationJudgement judgeDeviation(const Design& design, const Deviation& deviation, QDate today, const RuleSet* rules = nullptr);

} // namespace groundplan
