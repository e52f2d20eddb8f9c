// SPDX-License-Identifier: Apache-2.0
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

constexpr int mostTargets = 6;

class ExcessiveFanOut : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("excessive-fan-out"),
            .code = QStringLiteral("CPL04"),
            .pack = QStringLiteral("coupling"),
            .name = RULE_TEXT("Excessive fan-out"),
            .what = RULE_TEXT("One workload calls very many others and waits for them."),
            .why = RULE_TEXT("It is as slow as the slowest and as available as all of them together."),
            .fix = RULE_TEXT("Put an aggregator or backend for frontend in between, or let it listen to events instead of asking."),
            .severity = Severity::Warning,
            .scope = RuleScope::Component,
            .thresholds = {{QStringLiteral("synchronous targets, from"), mostTargets, QStringLiteral("90th percentile of 20 published microservice systems is 5")}},
            .sources = {QStringLiteral("our own threshold")},
        };
        return info;
    }

    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override
    {
        Verdict verdict;
        verdict.subject = component.id;
        if (!context.has(component, "workload")) {
            verdict.outcome = Outcome::NotApplicable;
            verdicts.append(verdict);
            return;
        }
        const QList<Id> others = context.neighbours(component, true, [&context](const Connection& connection) {
            return context.isSynchronous(connection);
        });
        if (others.size() >= mostTargets) {
            verdict.outcome = Outcome::Fail;
            verdict.message = ruleText("%1 waits for %n other component(s).", others.size()).arg(context.quoted(component.id));
            verdict.evidence = others;
        }
        verdicts.append(verdict);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_excessive_fan_out()
{
    return std::make_unique<ExcessiveFanOut>();
}

} // namespace groundplan
