// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "model/graph/reach_counts.h"
#include "model/rules/dependence.h"
#include "model/rules/facts.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

constexpr double largestShare = 0.5;
/// Below it half of all is next to nothing.
constexpr int fewestWorkloads = 8;

class WideBlastRadius : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("wide-blast-radius"),
            .code = QStringLiteral("REL09"),
            .pack = QStringLiteral("reliability"),
            .name = RULE_TEXT("Wide blast radius"),
            .what = RULE_TEXT("More than half of all workloads wait for one component, directly or through others, and none of them is said to do without."),
            .why = RULE_TEXT("When it fails, most of the platform fails with it."),
            .fix = RULE_TEXT("Split it into cells or bulkheads that fail one at a time, or give those that wait for it a cache, a queue or a fallback."),
            .severity = Severity::Warning,
            .scope = RuleScope::Design,
            .sight = {.styles = QList<ConnectionStyle>{ConnectionStyle::Synchronous, ConnectionStyle::Data}, .traits = {QStringLiteral("workload")}, .places = false, .groups = false, .texts = false},
            .thresholds = {{QStringLiteral("share of the workloads, above"), largestShare, QStringLiteral("our own threshold")},
                           {QStringLiteral("workloads in the design, from"), fewestWorkloads, QStringLiteral("our own threshold")}},
            .sources = {QStringLiteral("Google SRE book: cascading failures"), QStringLiteral("AWS Well-Architected: bulkheads, cell-based architecture")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        const GraphIndex graph = GraphIndex::build(
            context.design(), context.catalog(), GraphPlane::Business,
            [&](const Component& component) { return context.graph(GraphPlane::Business).nodeOf(component.id) >= 0; },
            [&](const Connection& connection) { return needOf(context, connection) != Need::Soft; });
        std::vector<bool> workload(size_t(graph.nodeCount()));
        int all = 0;
        for (int node = 0; node < graph.nodeCount(); ++node) {
            workload[size_t(node)] = context.has(context.componentAt(graph.nodeSlot(node)), "workload");
            all += workload[size_t(node)];
        }
        if (all < fewestWorkloads) {
            verdicts.append(notApplicable({}));
            return;
        }
        // Nothing fails with what it does not hang together with, which most large designs show at little cost.
        const std::vector<int> pieceOf = piecesOf(graph);
        std::vector<int> inPiece(pieceOf.size());
        for (size_t node = 0; node < pieceOf.size(); ++node)
            inPiece[size_t(pieceOf[node])] += workload[node];
        if (std::none_of(inPiece.begin(), inPiece.end(), [&](int workloads) { return double(workloads) > largestShare * all; }))
            return;
        const std::vector<int> counts = reachCounts(graph, Direction::Backward, workload);
        for (int node = 0; node < graph.nodeCount(); ++node) {
            const int waiting = counts[size_t(node)] - workload[size_t(node)];
            if (double(waiting) <= largestShare * all)
                continue;
            const Id& id = graph.nodeId(node);
            QStringList evidence{id};
            for (const GraphIndex::Edge& edge : graph.in(node))
                evidence.append(graph.connectionId(edge.connection));
            verdicts.append(failed(id, ruleText("When %1 fails, %2 of %n workload(s) fail with it.", all).arg(context.quoted(id)).arg(waiting), evidence));
        }
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_wide_blast_radius()
{
    return std::make_unique<WideBlastRadius>();
}

} // namespace groundplan
