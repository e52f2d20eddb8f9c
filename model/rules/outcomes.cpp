// SPDX-License-Identifier: Apache-2.0
#include "model/rules/outcomes.h"

#include <algorithm>

namespace groundplan {

QList<RuleOutcome> outcomesOf(const Design& design, const Catalog& catalog, QDate today, const RuleSet& rules)
{
    RuleContext context(design, catalog, today);
    context.setRules(&rules);
    QList<RuleOutcome> outcomes;
    for (const RuleSet::Entry& entry : rules.entries()) {
        if (!entry.isOn())
            continue;
        QList<Verdict> verdicts;
        switch (entry.rule->info().scope) {
        case RuleScope::Component:
            for (const Component& component : design.components())
                entry.rule->checkComponent(context, component, verdicts);
            break;
        case RuleScope::Connection:
            for (const Connection& connection : design.connections())
                entry.rule->checkConnection(context, connection, verdicts);
            break;
        case RuleScope::Design:
            entry.rule->checkWhole(context, verdicts);
        }
        const auto count = [&verdicts](Outcome outcome) {
            return int(std::count_if(verdicts.begin(), verdicts.end(), [outcome](const Verdict& verdict) { return verdict.outcome == outcome; }));
        };
        RuleOutcome result{entry.rule, Outcome::NotApplicable, count(Outcome::Pass), count(Outcome::Fail), count(Outcome::Unknown)};
        result.outcome = result.failed ? Outcome::Fail : result.open ? Outcome::Unknown : result.passed ? Outcome::Pass : Outcome::NotApplicable;
        outcomes.append(result);
    }
    return outcomes;
}

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Pass: return QStringLiteral("pass");
    case Outcome::Fail: return QStringLiteral("fail");
    case Outcome::Unknown: return QStringLiteral("unknown");
    case Outcome::NotApplicable: break;
    }
    return QStringLiteral("not-applicable");
}

} // namespace groundplan
