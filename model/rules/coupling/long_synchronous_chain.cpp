// SPDX-License-Identifier: Apache-2.0
#include "model/graph/algorithms.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"
#include "model/rules/workload_graph.h"

namespace groundplan {

namespace {

constexpr int longestChain = 4;

class LongSynchronousChain : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("long-synchronous-chain"),
            .code = QStringLiteral("CPL06"),
            .pack = QStringLiteral("coupling"),
            .name = RULE_TEXT("Long synchronous chain"),
            .what = RULE_TEXT("A request passes through a long chain of workloads that each wait for the next."),
            .why = RULE_TEXT("Latency adds up, availability multiplies, and retries at every hop turn a hiccup into a storm."),
            .fix = RULE_TEXT("Cut the chain with an event or a queue, or let the caller gather what it needs in parallel."),
            .severity = Severity::Warning,
            .scope = RuleScope::Design,
            .sight = {.styles = QList<ConnectionStyle>{ConnectionStyle::Synchronous}, .isolated = false, .places = false, .groups = false, .texts = false},
            .thresholds = {{QStringLiteral("hops, from"), longestChain, QStringLiteral("our own threshold")}},
            .sources = {QStringLiteral("Bogner: long synchronous call chains")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        const GraphIndex& graph = workloadGraph(context, GraphPlane::Synchronous);
        const std::vector<int> path = longestPath(graph);
        const int hops = int(path.size()) - 1;
        Verdict verdict;
        if (graph.edgeCount() == 0)
            verdict.outcome = Outcome::NotApplicable;
        if (hops >= longestChain) {
            QStringList names;
            for (const int node : path) {
                verdict.evidence.append(graph.nodeId(node));
                names.append(context.quoted(graph.nodeId(node)));
            }
            verdict.outcome = Outcome::Fail;
            verdict.subject = graph.nodeId(path.front());
            verdict.message = ruleText("A request waits through %n hop(s): %1.", hops).arg(names.join(QStringLiteral(" → ")));
        }
        verdicts.append(verdict);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_long_synchronous_chain()
{
    return std::make_unique<LongSynchronousChain>();
}

} // namespace groundplan
