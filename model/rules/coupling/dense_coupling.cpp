// SPDX-License-Identifier: Apache-2.0
#include "model/rules/facts.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"
#include "model/rules/workload_graph.h"

namespace groundplan {

namespace {

constexpr double mostCoupling = 0.30;
constexpr int fewestWorkloads = 8;

class DenseCoupling : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("dense-coupling"),
            .code = QStringLiteral("CPL10"),
            .pack = QStringLiteral("coupling"),
            .name = RULE_TEXT("Dense coupling"),
            .what = RULE_TEXT("A large part of all possible dependencies between workloads exists."),
            .why = RULE_TEXT("When everything talks to everything, the boundaries between workloads do not separate anything."),
            .fix = RULE_TEXT("Review the boundaries: merge what always changes together, and cut what merely shares data."),
            .severity = Severity::Info,
            .scope = RuleScope::Design,
            .sight = {.traits = {QStringLiteral("workload")}, .places = false, .groups = false, .texts = false},
            .thresholds = {{QStringLiteral("share of possible dependencies, more than"), mostCoupling, QStringLiteral("90th percentile of 20 published microservice systems")}, {QStringLiteral("workloads, at least"), fewestWorkloads, QStringLiteral("our own gate: the measure depends on size")}},
            .sources = {QStringLiteral("service coupling factor")},
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
        qint64 pairs = 0;
        const std::vector<int> targets = distinctCounts(graph, Direction::Forward);
        for (int node = 0; node < graph.nodeCount(); ++node) {
            pairs += targets[size_t(node)];
            for (const GraphIndex::Edge& edge : graph.out(node)) {
                if (edge.node == node) {
                    --pairs;
                    break;
                }
            }
        }
        const qint64 possible = count * (count - 1);
        if (double(pairs) / double(possible) > mostCoupling)
            verdicts.append(failed({}, ruleText("%1 of %2 possible dependencies between the %n workload(s) exist.", count).arg(pairs).arg(possible), {}));
        else
            verdicts.append(passed({}));
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_dense_coupling()
{
    return std::make_unique<DenseCoupling>();
}

} // namespace groundplan
