// SPDX-License-Identifier: Apache-2.0
#include "model/graph/reach_counts.h"
#include "model/rules/facts.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"
#include "model/rules/workload_graph.h"

namespace groundplan {

namespace {

constexpr double mostCost = 0.48;
constexpr int fewestWorkloads = 8;

class ChangePropagation : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("change-propagation"),
            .code = QStringLiteral("CPL09"),
            .pack = QStringLiteral("coupling"),
            .name = RULE_TEXT("Changes propagate far"),
            .what = RULE_TEXT("A change of one workload can reach a large part of all others."),
            .why = RULE_TEXT("Nobody can foresee what a change breaks, so every release needs a test of everything."),
            .fix = RULE_TEXT("Cut the dependencies of the workload that most others reach: with events, a facade, or data of their own."),
            .severity = Severity::Warning,
            .scope = RuleScope::Design,
            .sight = {.traits = {QStringLiteral("workload")}, .places = false, .groups = false, .texts = false},
            .thresholds = {{QStringLiteral("propagation cost, more than"), mostCost, QStringLiteral("most of 20 published microservice systems")}, {QStringLiteral("workloads, at least"), fewestWorkloads, QStringLiteral("our own gate: the measure depends on size")}},
            .sources = {QStringLiteral("MacCormack, Rusnak and Baldwin 2006: propagation cost")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        const GraphIndex& graph = workloadGraph(context, GraphPlane::Business);
        const qint64 count = graph.nodeCount();
        if (count < fewestWorkloads) {
            verdicts.append(notApplicable({}));
            return;
        }
        // Most large designs are far from it, which costs little to see.
        if (mostReached(graph) <= mostCost * double(count * count)) {
            verdicts.append(passed({}));
            return;
        }
        qint64 sum = 0;
        for (const int reached : reachCounts(graph))
            sum += reached;
        const double cost = double(sum) / double(count * count);
        if (cost <= mostCost) {
            verdicts.append(passed({}));
            return;
        }
        // Evidence: the workload through which most ways lead, by direct callers times direct targets.
        const std::vector<int> in = distinctCounts(graph, Direction::Backward);
        const std::vector<int> out = distinctCounts(graph, Direction::Forward);
        int widest = 0;
        size_t most = 0;
        for (int node = 0; node < graph.nodeCount(); ++node) {
            const size_t ways = size_t(in[size_t(node)]) * size_t(out[size_t(node)]);
            if (ways > most) {
                most = ways;
                widest = node;
            }
        }
        verdicts.append(failed({},
                               ruleText("A change of one of the %n workload(s) reaches %1 % of them on average; many ways lead through %2.", count)
                                   .arg(qRound(cost * 100)).arg(context.quoted(graph.nodeId(widest))),
                               {graph.nodeId(widest)}));
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_change_propagation()
{
    return std::make_unique<ChangePropagation>();
}

} // namespace groundplan
