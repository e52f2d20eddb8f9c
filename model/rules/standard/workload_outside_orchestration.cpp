// SPDX-License-Identifier: Apache-2.0
#include "model/design/hierarchy.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class WorkloadOutsideOrchestration : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("workload-outside-orchestration"),
            .code = QStringLiteral("IAC02"),
            .pack = QStringLiteral("delivery"),
            .name = RULE_TEXT("Workload outside of containers and orchestration"),
            .what = RULE_TEXT("A workload runs outside of an orchestrated cluster, and no deviation says why."),
            .why = RULE_TEXT("Scheduling, healing, rollout and policy of the platform do not reach it; somebody does all that by hand."),
            .fix = RULE_TEXT("Move it into a cluster, or record a deviation that justifies where it runs."),
            .severity = Severity::Warning,
            .scope = RuleScope::Component,
            .thresholds = {},
            .sources = {QStringLiteral("the standard model: containers and orchestration")},
        };
        return info;
    }

    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override
    {
        Verdict verdict;
        verdict.subject = component.id;
        const QString runtime = context.attribute(component, "runtime").toText();
        if (!context.has(component, "workload") || context.has(component, "serverless") || runtime == QLatin1String("managed")
            || runtime == QLatin1String("serverless")) {
            verdict.outcome = Outcome::NotApplicable;
            verdicts.append(verdict);
            return;
        }
        const QList<Id> around = ancestorsOf(context.design(), component.id);
        const bool orchestrated = std::any_of(around.begin(), around.end(), [&context](const Id& id) {
            return context.has(*context.design().component(id), "orchestrator");
        });
        if (!orchestrated) {
            verdict.outcome = Outcome::Fail;
            verdict.message = ruleText("%1 runs outside of containers and orchestration.").arg(context.quoted(component.id));
        }
        verdicts.append(verdict);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_workload_outside_orchestration()
{
    return std::make_unique<WorkloadOutsideOrchestration>();
}

} // namespace groundplan
