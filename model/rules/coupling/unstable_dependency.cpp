// SPDX-License-Identifier: Apache-2.0
#include "model/rules/facts.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"
#include "model/rules/workload_graph.h"

namespace groundplan {

namespace {

constexpr double mostUnstable = 0.30;
constexpr int fewestDependants = 2;

class UnstableDependency : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("unstable-dependency"),
            .code = QStringLiteral("CPL05"),
            .pack = QStringLiteral("coupling"),
            .name = RULE_TEXT("Unstable dependency"),
            .what = RULE_TEXT("A workload that others rely on depends on workloads that change more easily than it does."),
            .why = RULE_TEXT("Changes of its targets reach it, and through it all that rely on it."),
            .fix = RULE_TEXT("Turn the dependency around: let the less stable side depend on an interface or on events of the other."),
            .severity = Severity::Info,
            .scope = RuleScope::Design,
            .sight = {.isolated = false, .places = false, .groups = false, .texts = false},
            .thresholds = {{QStringLiteral("share of less stable targets, more than"), mostUnstable, QStringLiteral("Arcan: unstable dependency, 30 %")}, {QStringLiteral("components that rely on it, at least"), fewestDependants, QStringLiteral("our own gate")}},
            .sources = {QStringLiteral("Martin 1994: stable dependencies principle"), QStringLiteral("Arcan: unstable dependency")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        const GraphIndex& graph = context.graph(GraphPlane::Business);
        const auto wide = [](const std::vector<int>& counts) { return std::vector<qint64>(counts.begin(), counts.end()); };
        const std::vector<qint64> in = wide(distinctCounts(graph, Direction::Backward));
        const std::vector<qint64> out = wide(distinctCounts(graph, Direction::Forward));
        const auto isWorkload = [&](int node) { return context.has(context.componentAt(graph.nodeSlot(node)), "workload"); };
        for (int node = 0; node < graph.nodeCount(); ++node) {
            const size_t own = size_t(node);
            if (in[own] < fewestDependants || out[own] == 0 || !isWorkload(node))
                continue;
            // Instability is out / (in + out); compared without dividing.
            QStringList worse, names;
            for (const int target : distinctNodes(graph.out(node))) {
                const size_t other = size_t(target);
                if (out[other] * (in[own] + out[own]) > out[own] * (in[other] + out[other]) && isWorkload(target)) {
                    worse.append(graph.nodeId(target));
                    names.append(context.quoted(graph.nodeId(target)));
                }
            }
            const Id& id = graph.nodeId(node);
            if (double(worse.size()) / double(out[own]) > mostUnstable)
                verdicts.append(failed(id,
                                       ruleText("%n component(s) rely/relies on %1, and what %1 relies on changes more easily (%2 of %3): %4.", in[own])
                                           .arg(context.quoted(id)).arg(worse.size()).arg(out[own]).arg(names.join(QStringLiteral(", "))),
                                       QStringList{id} + worse));
            else
                verdicts.append(passed(id));
        }
        if (verdicts.isEmpty())
            verdicts.append(notApplicable({}));
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_unstable_dependency()
{
    return std::make_unique<UnstableDependency>();
}

} // namespace groundplan
