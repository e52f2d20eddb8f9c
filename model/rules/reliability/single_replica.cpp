// SPDX-License-Identifier: Apache-2.0
#include <QSet>

#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/reliability/critical_points.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

constexpr int fewestReplicas = 2;

class SingleReplica : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("single-replica"),
            .code = QStringLiteral("REL11"),
            .pack = QStringLiteral("reliability"),
            .name = RULE_TEXT("Single replica"),
            .what = RULE_TEXT("A workload or gateway is stated to run only once, and its criticality is not low. Those that all requests pass through are told of by the rule on critical paths."),
            .why = RULE_TEXT("Every update, every restart and every lost machine interrupts it."),
            .fix = RULE_TEXT("Run at least two replicas, and let maintenance leave one of them alone; or state that its criticality is low."),
            .severity = Severity::Warning,
            .scope = RuleScope::Design,
            .sight = {.traits = {QStringLiteral("workload"), QStringLiteral("gateway")}, .places = false, .groups = false, .texts = false},
            .thresholds = {{QStringLiteral("replicas, at least"), fewestReplicas, QStringLiteral("kube-linter: minimum-three-replicas asks for three; two survive the loss of one")}},
            .sources = {QStringLiteral("kube-linter: minimum-three-replicas"), QStringLiteral("kube-score: deployment-replicas")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        const CriticalPoints& critical = criticalPointsOf(context);
        QSet<Id> told;
        for (const int node : critical.points)
            told.insert(critical.graph.nodeId(node));
        for (const Component& component : context.design().components()) {
            if ((!context.has(component, "workload") && !context.has(component, "gateway")) || !isReplicated(context, component)
                || told.contains(component.id) || context.attribute(component, "criticality").toText() == QLatin1String("low"))
                continue;
            const std::optional<qint64> replicas = statedReplicas(context, component);
            if (!replicas)
                verdicts.append(unknown(component.id, "replicas", ruleText("%1 does not say how many replicas run.").arg(context.quoted(component.id))));
            else if (*replicas == 1)
                verdicts.append(failed(component.id, ruleText("%1 runs only once.").arg(context.quoted(component.id)), {component.id}));
            else
                verdicts.append(passed(component.id)); // none at all: switched off, or started on demand
        }
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        const Component* component = context.design().component(finding.subject);
        if (!component)
            return;
        const bool scaled = context.attribute(*component, "min-replicas").isInteger();
        offerAttribute(context, finding.subject, scaled ? "min-replicas" : "replicas", fewestReplicas, ruleText("Run two replicas"), edits);
        offerAttribute(context, finding.subject, "criticality", QStringLiteral("low"), ruleText("State that its criticality is low"), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_single_replica()
{
    return std::make_unique<SingleReplica>();
}

} // namespace groundplan
