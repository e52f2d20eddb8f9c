// SPDX-License-Identifier: Apache-2.0
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/reliability/critical_points.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

constexpr int fewestReplicas = 2;

class SingleReplicaCritical : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("single-replica-critical"),
            .code = QStringLiteral("REL02"),
            .pack = QStringLiteral("reliability"),
            .name = RULE_TEXT("Single replica on a critical path"),
            .what = RULE_TEXT("Every way from an entry to some data passes through a component that runs only once."),
            .why = RULE_TEXT("When that one instance restarts, is updated or dies, the platform is down."),
            .fix = RULE_TEXT("Run at least two replicas, in different zones."),
            .severity = Severity::Error,
            .scope = RuleScope::Design,
            .sight = {.isolated = false, .places = false, .groups = false, .texts = false},
            .thresholds = {{QStringLiteral("replicas, at least"), fewestReplicas, QStringLiteral("Google SRE book, N+1")}},
            .sources = {QStringLiteral("articulation points: Hopcroft and Tarjan 1973")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        const CriticalPoints& critical = criticalPointsOf(context);
        if (!critical.applicable) {
            verdicts.append(notApplicable({}));
            return;
        }
        for (const int node : critical.points) {
            const Component& component = *context.design().component(critical.graph.nodeId(node));
            if (!isReplicated(context, component))
                continue;
            const std::optional<qint64> replicas = statedReplicas(context, component);
            if (!replicas) {
                verdicts.append(unknown(component.id, "replicas", ruleText("%1 does not say how many replicas run, and requests cannot get around it.")
                                                                      .arg(context.quoted(component.id))));
                continue;
            }
            Verdict verdict = passed(component.id);
            if (*replicas < fewestReplicas) {
                verdict.outcome = Outcome::Fail;
                verdict.message = ruleText("%1 runs once, and requests cannot get around it.").arg(context.quoted(component.id));
                for (const GraphIndex::Edge& edge : critical.graph.in(node))
                    verdict.evidence.append(critical.graph.connectionId(edge.connection));
                for (const GraphIndex::Edge& edge : critical.graph.out(node))
                    verdict.evidence.append(critical.graph.connectionId(edge.connection));
            }
            verdicts.append(verdict);
        }
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
const Component* component = context.design().component(finding.subject);
        if (component)
            offerAttribute(context, finding.subject, context.attribute(*component, "min-replicas").isInteger() ? "min-replicas" : "replicas",
                           fewestReplicas, ruleText("Run two replicas"), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_single_replica_critical()
{
    return std::make_unique<SingleReplicaCritical>();
}

} // namespace groundplan
