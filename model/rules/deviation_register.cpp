// SPDX-License-Identifier: Apache-2.0
#include "model/rules/deviation_register.h"

#include <algorithm>
#include <tuple>

#include "model/rules/deviations.h"

namespace groundplan {

QString deviationStateName(DeviationState state)
{
    switch (state) {
    case DeviationState::Malformed: return QStringLiteral("malformed");
    case DeviationState::Expired: return QStringLiteral("expired");
    case DeviationState::Unmatched: return QStringLiteral("unmatched");
    case DeviationState::Ending: return QStringLiteral("ending");
    case DeviationState::Valid: return QStringLiteral("valid");
    }
    return {};
}

QString deviationStateText(DeviationState state)
{
    switch (state) {
    case DeviationState::Malformed: return ruleText("Malformed");
    case DeviationState::Expired: return ruleText("Expired");
    case DeviationState::Unmatched: return ruleText("Not needed");
    case DeviationState::Ending: return ruleText("Ends soon");
    case DeviationState::Valid: return ruleText("Valid");
    }
    return {};
}

QList<RegisterEntry> deviationRegister(const Design& design, const CheckReport& report, QDate today, const RuleSet& rules)
{
    QHash<Id, int> accepted;
    for (const SilencedFinding& silenced : report.silenced)
        ++accepted[silenced.deviation];
    QList<RegisterEntry> entries;
    for (const Deviation& deviation : design.deviations()) {
        RegisterEntry entry;
        entry.deviation = deviation;
        entry.accepted = accepted.value(deviation.id);
        const DeviationJudgement judgement = judgeDeviation(design, deviation, today, &rules);
        entry.problem = judgement.problem;
        entry.state = counts(judgement.state) && entry.accepted == 0 ? DeviationState::Unmatched : judgement.state;
        const Rule* rule = rules.find(deviation.rule);
        entry.ruleName = rule ? ruleText(rule->info().name) : deviation.rule;
        if (design.hasId(deviation.subject))
            entry.subjectLabel = design.labelOf(deviation.subject);
        else
            entry.subjectLabel = deviation.subject;
        entries.append(entry);
    }
    std::stable_sort(entries.begin(), entries.end(), [](const RegisterEntry& left, const RegisterEntry& right) {
        return std::tie(left.state, left.deviation.expires, left.deviation.id) < std::tie(right.state, right.deviation.expires, right.deviation.id);
    });
    return entries;
}

} // namespace groundplan
