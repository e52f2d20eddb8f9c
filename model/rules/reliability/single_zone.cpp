// SPDX-License-Identifier: Apache-2.0
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/places.h"
#include "model/rules/reliability/critical_points.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

constexpr int replicasWorthSpreading = 2;

class SingleZone : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("single-zone"),
            .code = QStringLiteral("REL12"),
            .pack = QStringLiteral("reliability"),
            .name = RULE_TEXT("All replicas in one zone"),
            .what = RULE_TEXT("A component runs several times, and all its replicas, or all machines of its cluster, stand in the same zone."),
            .why = RULE_TEXT("A zone fails as a whole: power, cooling, network. The replicas then fail together."),
            .fix = RULE_TEXT("Spread the machines of the cluster and the replicas over at least two zones."),
            .severity = Severity::Warning,
            .scope = RuleScope::Component,
            .thresholds = {{QStringLiteral("replicas, from"), replicasWorthSpreading, QStringLiteral("kube-linter: no-anti-affinity")}},
            .sources = {QStringLiteral("kube-linter: no-anti-affinity"), QStringLiteral("Kubernetes: pod topology spread constraints")},
        };
        return info;
    }

    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override
    {
        const bool meant = (context.has(component, "workload") || context.has(component, "gateway")) && isReplicated(context, component);
        const qint64 replicas = meant ? statedReplicas(context, component).value_or(1) : 0;
        if (replicas < replicasWorthSpreading) {
            verdicts.append(notApplicable(component.id));
            return;
        }
        if (const Value spread = context.attribute(component, "multi-zone"); spread.isBool()) {
            verdicts.append(spread.toBool() ? passed(component.id)
                                            : failed(component.id, ruleText("The %n replica(s) of %1 stand(s) in the same zone.", replicas).arg(context.quoted(component.id)),
                                                     {component.id}));
            return;
        }
        // A verdict on the place at fault is the same for all that stand in it, and is told once.
        const Id cluster = enclosing(context, component.id, "orchestrator");
        const Value spread = cluster.isEmpty() ? Value() : context.attribute(*context.design().component(cluster), "multi-zone");
        const Id zone = enclosing(context, component.id, "failure-zone");
        if (spread.isBool() && spread.toBool())
            verdicts.append(passed(component.id));
        else if (spread.isBool())
            verdicts.append(failed(cluster, ruleText("The machines of %1 stand in one zone, and so do the replicas of all that runs there.").arg(context.quoted(cluster)),
                                   {cluster}));
        else if (!zone.isEmpty())
            verdicts.append(failed(zone, ruleText("All replicas of what runs in %1 stand in this one zone.").arg(context.quoted(zone)), {zone}));
        else if (!cluster.isEmpty())
            verdicts.append(unknown(cluster, "multi-zone", ruleText("%1 does not say whether its machines stand in several zones.").arg(context.quoted(cluster))));
        else
            verdicts.append(unknown(component.id, "multi-zone", ruleText("%1 does not say whether its replicas stand in several zones.").arg(context.quoted(component.id))));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        offerAttribute(context, finding.subject, "multi-zone", true, ruleText("Spread over several zones"), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_single_zone()
{
    return std::make_unique<SingleZone>();
}

} // namespace groundplan
