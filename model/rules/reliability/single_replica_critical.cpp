// SPDX-License-Identifier: Apache-2.0
#include "model/graph/algorithms.h"
#include "model/rules/fix_kit.h"
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
            .readsAttributes = true,
            .thresholds = {{QStringLiteral("replicas, at least"), fewestReplicas, QStringLiteral("Google SRE book, N+1")}},
            .sources = {QStringLiteral("articulation points: Hopcroft and Tarjan 1973")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        const Design& design = context.design();
        const GraphIndex& whole = context.graph(GraphPlane::Business);
        std::vector<int> entries, stores;
        for (int node = 0; node < whole.nodeCount(); ++node) {
            const Component& component = *design.component(whole.nodeId(node));
            const bool outside = context.has(component, "person") || context.has(component, "external");
            if ((outside && !whole.out(node).empty()) || context.has(component, "gateway") || context.has(component, "user-facing"))
                entries.push_back(node);
            if (context.has(component, "datastore"))
                stores.push_back(node);
        }
        if (entries.empty() || stores.empty()) {
            verdicts.append(Verdict{Outcome::NotApplicable, {}, {}, {}, {}, {}});
            return;
        }
        // Only what lies on a way from an entry to a data store is critical; telemetry, delivery and the like are not.
        const std::vector<bool> fromEntry = reachable(whole, entries, Direction::Forward);
        const std::vector<bool> toStore = reachable(whole, stores, Direction::Backward);
        const GraphIndex critical = GraphIndex::build(design, context.catalog(), GraphPlane::Business,
                                                      [&](const Component& component) {
                                                          const int node = whole.nodeOf(component.id);
                                                          return node >= 0 && fromEntry[size_t(node)] && toStore[size_t(node)];
                                                      });
        for (const int node : articulationPoints(critical)) {
            const Component& component = *design.component(critical.nodeId(node));
            const ComponentKind* kind = context.catalog().componentKind(component.kind);
            const bool replicable = kind && kind->attribute(u"replicas") && !context.has(component, "run-to-completion")
                                    && !context.has(component, "serverless") && !context.has(component, "legacy");
            const QString runtime = context.attribute(component, "runtime").toText();
            if (!replicable || runtime == QLatin1String("managed") || runtime == QLatin1String("serverless"))
                continue;
            const qint64 replicas = std::max(context.attribute(component, "replicas").toInteger(1),
                                             context.attribute(component, "min-replicas").toInteger(0));
            Verdict verdict;
            verdict.subject = component.id;
            if (replicas < fewestReplicas) {
                verdict.outcome = Outcome::Fail;
                verdict.message = ruleText("%1 runs once, and requests cannot get around it.").arg(context.quoted(component.id));
                for (const GraphIndex::Edge& edge : critical.in(node))
                    verdict.evidence.append(critical.connectionId(edge.connection));
                for (const GraphIndex::Edge& edge : critical.out(node))
                    verdict.evidence.append(critical.connectionId(edge.connection));
            }
            verdicts.append(verdict);
        }
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        offerAttribute(context, finding.subject, "replicas", 2, ruleText("Run two replicas"), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_single_replica_critical()
{
    return std::make_unique<SingleReplicaCritical>();
}

} // namespace groundplan
