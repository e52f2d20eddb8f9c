// SPDX-License-Identifier: Apache-2.0
#include "model/rules/deviations.h"

#include "model/rules/rule_set.h"

namespace groundplan {

/// What was never right about it; nothing: it counts until its end.
static QString defect(const Design& design, const Deviation& deviation, const RuleSet* rules)
{
    if (!(rules ? rules->find(deviation.rule) : ruleById(deviation.rule)))
        return ruleText("there is no rule '%1'").arg(deviation.rule);
    if (!deviation.subject.isEmpty() && !design.component(deviation.subject) && !design.connection(deviation.subject))
        return ruleText("its subject '%1' is not in the design").arg(deviation.subject);
    if (deviation.justification.trimmed().size() < shortestJustification)
        return ruleText("its justification is shorter than %n character(s)", shortestJustification);
    if (deviation.owner.trimmed().isEmpty())
        return ruleText("it has no owner");
    if (!deviation.expires.isValid())
        return ruleText("it has no expiry date");
    return {};
}

DeviationJudgement judgeDeviation(const Design& design, const Deviation& deviation, QDate today, const RuleSet* rules)
{
    if (const QString problem = defect(design, deviation, rules); !problem.isEmpty())
        return {DeviationState::Malformed, problem};
    if (deviation.expires < today)
        return {DeviationState::Expired, ruleText("it expired on %1").arg(deviation.expires.toString(Qt::ISODate))};
    return {today.daysTo(deviation.expires) < endingSoon ? DeviationState::Ending : DeviationState::Valid, {}};
}

} // namespace groundplan
