// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdlib>

#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"
#include "model/rules/workload_graph.h"

namespace groundplan {

namespace {

constexpr int fewestNeighbours = 6;

class Hub : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("hub"),
            .code = QStringLiteral("CPL02"),
            .pack = QStringLiteral("coupling"),
            .name = RULE_TEXT("Hub"),
            .what = RULE_TEXT("A workload has about as many callers as it calls, and many of both."),
            .why = RULE_TEXT("Every change passes through it, and its failure reaches in both directions."),
            .fix = RULE_TEXT("Split it by responsibility, or put a facade or events between it and one of its sides."),
            .severity = Severity::Warning,
            .scope = RuleScope::Design,
            .sight = {.traits = {QStringLiteral("workload")}, .places = false, .groups = false, .texts = false},
            .thresholds = {{QStringLiteral("connected components, at least"), fewestNeighbours, QStringLiteral("our own gate")}},
            .sources = {QStringLiteral("Arcan: hub-like dependency (in and out above the median, difference below a quarter of the total)")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        const GraphIndex& graph = context.graph(GraphPlane::Business);
        struct Degree {
            int node, in, out;
        };
        const std::vector<int> in = distinctCounts(graph, Direction::Backward);
        const std::vector<int> out = distinctCounts(graph, Direction::Forward);
        std::vector<Degree> degrees;
        std::vector<int> ins, outs;
        for (int node = 0; node < graph.nodeCount(); ++node) {
            const Component& component = context.componentAt(graph.nodeSlot(node));
            if (!context.has(component, "workload"))
                continue;
            degrees.push_back({node, in[size_t(node)], out[size_t(node)]});
            ins.push_back(degrees.back().in);
            outs.push_back(degrees.back().out);
        }
        if (degrees.empty()) {
            verdicts.append(Verdict{Outcome::NotApplicable, {}, {}, {}, {}, {}});
            return;
        }
        std::sort(ins.begin(), ins.end());
        std::sort(outs.begin(), outs.end());
        const int medianIn = ins[ins.size() / 2];
        const int medianOut = outs[outs.size() / 2];
        for (const Degree& degree : degrees) {
            const int total = degree.in + degree.out;
            if (degree.in <= medianIn || degree.out <= medianOut || 4 * std::abs(degree.in - degree.out) >= total
                || total < fewestNeighbours)
                continue;
            Verdict verdict;
            verdict.outcome = Outcome::Fail;
            verdict.subject = graph.nodeId(degree.node);
            verdict.message = ruleText("%1 is a hub: %n component(s) depend(s) on it and it depends on %2.", degree.in)
                                  .arg(context.quoted(verdict.subject)).arg(degree.out);
            for (const GraphIndex::Edge& edge : graph.in(degree.node))
                verdict.evidence.append(graph.connectionId(edge.connection));
            for (const GraphIndex::Edge& edge : graph.out(degree.node))
                verdict.evidence.append(graph.connectionId(edge.connection));
            verdicts.append(verdict);
        }
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_hub()
{
    return std::make_unique<Hub>();
}

} // namespace groundplan
