// SPDX-License-Identifier: Apache-2.0
#include "model/rules/deviations.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class DeviationInvalid : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("deviation-invalid"),
            .code = QStringLiteral("DEV01"),
            .pack = QStringLiteral("standard model"),
            .name = RULE_TEXT("Deviation that does not count"),
            .what = RULE_TEXT("A deviation is incomplete, expired, or speaks of something that is not there."),
            .why = RULE_TEXT("It silences nothing: the finding that it was to accept is open again, and nobody may have noticed."),
            .fix = RULE_TEXT("Complete or renew the deviation, or remove it."),
            .severity = Severity::Warning,
            .scope = RuleScope::Design,
            .thresholds = {{QStringLiteral("characters of a justification, at least"), shortestJustification, QStringLiteral("the mission: documented and justified")}},
            .sources = {QStringLiteral("our own rule")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        if (context.design().deviations().isEmpty())
            verdicts.append(Verdict{Outcome::NotApplicable, {}, {}, {}, {}, {}});
        for (const Deviation& deviation : context.design().deviations()) {
            const DeviationJudgement judgement = judgeDeviation(context.design(), deviation, context.today(), context.rules());
            Verdict verdict;
            verdict.subject = deviation.id;
            if (!counts(judgement.state)) {
                verdict.outcome = Outcome::Fail;
                verdict.message = ruleText("The deviation '%1' does not count: %2.").arg(deviation.id, judgement.problem);
                if (!deviation.subject.isEmpty())
                    verdict.evidence = QStringList{deviation.subject};
            }
            verdicts.append(verdict);
        }
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        if (const Deviation* deviation = context.design().deviations().find(finding.subject))
            edits.append({ruleText("Remove the deviation"), {DeviationChange{*deviation, {}}}});
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_deviation_invalid()
{
    return std::make_unique<DeviationInvalid>();
}

} // namespace groundplan
