// SPDX-License-Identifier: Apache-2.0
#include "model/rules/deviations.h"

#include "model/rules/rule_set.h"

namespace groundplan {

QString deviationProblem(const Design& design, const Deviation& deviation, QDate today, const RuleSet* rules)
{
    if (!(rules ? rules->find(deviation.rule) : ruleById(deviation.rule)))
        return ruleText("there is no rule '%1'").arg(deviation.rule);
    if (!deviation.subject.isEmpty() && !design.component(deviation.subject) && !design.connection(deviation.subject))
        return ruleText("its subject '%1' is not in the design").arg(deviation.subject);
    if (deviation.justification.trimmed().size() < shortestJustification)
        return ruleText("its justification is shorter than %1 characters").arg(shortestJustification);
    if (deviation.owner.trimmed().isEmpty())
        return ruleText("it has no owner");
    if (!deviation.expires.isValid())
        return ruleText("it has no expiry date");
    if (deviation.expires < today)
        return ruleText("it expired on %1").arg(deviation.expires.toString(Qt::ISODate));
    return {};
}

} // namespace groundplan
