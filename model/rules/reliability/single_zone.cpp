// SPDX-License-Identifier: Apache-2.0
#include <QHash>

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
            .scope = RuleScope::Design,
            .readsAttributes = true,
            .thresholds = {{QStringLiteral("replicas, from"), replicasWorthSpreading, QStringLiteral("kube-linter: no-anti-affinity")}},
            .sources = {QStringLiteral("kube-linter: no-anti-affinity"), QStringLiteral("Kubernetes: pod topology spread constraints")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        // One finding for the place at fault, not one for each component in it.
        QHash<Id, QStringList> inZone, inCluster, inSilentCluster;
        QList<Id> order;
        const auto note = [&order](QHash<Id, QStringList>& table, const Id& place, const Id& component) {
            if (!order.contains(place))
                order.append(place);
            table[place].append(component);
        };
        for (const Component& component : context.design().components()) {
            if ((!context.has(component, "workload") && !context.has(component, "gateway")) || !isReplicated(context, component))
                continue;
            const qint64 replicas = std::max(context.attribute(component, "replicas").toInteger(), context.attribute(component, "min-replicas").toInteger());
            if (replicas < replicasWorthSpreading)
                continue;
            if (const Value spread = context.attribute(component, "multi-zone"); spread.isBool()) {
                verdicts.append(spread.toBool() ? passed(component.id)
                                                : failed(component.id, ruleText("The %1 replicas of %2 stand in the same zone.").arg(replicas).arg(context.quoted(component.id)),
                                                         {component.id}));
                continue;
            }
            const Id cluster = enclosing(context, component.id, "orchestrator");
            const Value spread = cluster.isEmpty() ? Value() : context.attribute(*context.design().component(cluster), "multi-zone");
            const Id zone = enclosing(context, component.id, "failure-zone");
            if (spread.isBool() && spread.toBool())
                verdicts.append(passed(component.id));
            else if (spread.isBool())
                note(inCluster, cluster, component.id);
            else if (!zone.isEmpty())
                note(inZone, zone, component.id);
            else if (!cluster.isEmpty())
                note(inSilentCluster, cluster, component.id);
            else
                verdicts.append(unknown(component.id, "multi-zone", ruleText("%1 does not say whether its replicas stand in several zones.").arg(context.quoted(component.id))));
        }
        for (const Id& place : order) {
            if (const auto at = inCluster.constFind(place); at != inCluster.cend())
                verdicts.append(failed(place, ruleText("The machines of %1 stand in one zone, and so do all replicas of %2.")
                                                  .arg(context.quoted(place), someOf(context, *at)),
                                       QStringList{place} + *at));
            if (const auto at = inZone.constFind(place); at != inZone.cend())
                verdicts.append(failed(place, ruleText("All replicas of %2 stand in zone %1.").arg(context.quoted(place), someOf(context, *at)), QStringList{place} + *at));
            if (inSilentCluster.contains(place))
                verdicts.append(unknown(place, "multi-zone", ruleText("%1 does not say whether its machines stand in several zones.").arg(context.quoted(place))));
        }
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        offerAttribute(context, finding.subject, "multi-zone", true, ruleText("Spread over several zones"), edits);
    }

private:
    /// The first names, and how many there are.
    static QString someOf(const RuleContext& context, const QStringList& components)
    {
        if (components.size() == 1)
            return context.quoted(components.first());
        return ruleText("%1 components, such as %2").arg(components.size()).arg(context.quoted(components.first()));
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_single_zone()
{
    return std::make_unique<SingleZone>();
}

} // namespace groundplan
