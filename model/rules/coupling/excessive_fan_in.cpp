// SPDX-License-Identifier: Apache-2.0
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

constexpr int mostCallers = 7;

class ExcessiveFanIn : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("excessive-fan-in"),
            .code = QStringLiteral("CPL03"),
            .pack = QStringLiteral("coupling"),
            .name = RULE_TEXT("Excessive fan-in"),
            .what = RULE_TEXT("Very many components depend on one workload."),
            .why = RULE_TEXT("Its failure, slowness or change of contract hits all of them at once."),
            .fix = RULE_TEXT("Cache its answers near the callers, split it by caller group, or isolate the callers with bulkheads."),
            .severity = Severity::Warning,
            .scope = RuleScope::Component,
            .thresholds = {{QStringLiteral("callers, from"), mostCallers, QStringLiteral("95th percentile of 20 published microservice systems")}},
            .sources = {QStringLiteral("Bogner: fan-in metric")},
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
        const QList<Id> others = context.neighbours(component, false, [&context](const Connection& connection) {
            return context.isBusiness(connection);
        });
        if (others.size() >= mostCallers) {
            verdict.outcome = Outcome::Fail;
            verdict.message = ruleText("%1 has %n component(s) that depend(s) on it.", others.size()).arg(context.quoted(component.id));
            verdict.evidence = others;
        }
        verdicts.append(verdict);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_excessive_fan_in()
{
    return std::make_unique<ExcessiveFanIn>();
}

} // namespace groundplan
