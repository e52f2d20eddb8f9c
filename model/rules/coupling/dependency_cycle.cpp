// SPDX-License-Identifier: Apache-2.0
#include "model/graph/algorithms.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class DependencyCycle : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("dependency-cycle"),
            .code = QStringLiteral("CPL01"),
            .pack = QStringLiteral("coupling"),
            .name = RULE_TEXT("Dependency cycle"),
            .what = RULE_TEXT("Components call one another in a circle, each waiting for the next."),
            .why = RULE_TEXT("They can only be deployed, tested and scaled together, and one slow member stalls all of them."),
            .fix = RULE_TEXT("Make one call of the cycle asynchronous, or move what both sides need into a component of its own."),
            .severity = Severity::Error,
            .scope = RuleScope::Design,
            .sight = {.styles = QList<ConnectionStyle>{ConnectionStyle::Synchronous}, .isolated = false, .places = false, .groups = false, .texts = false},
            .thresholds = {},
            .sources = {QStringLiteral("Taibi and Lenarduzzi 2018: cyclic dependency"), QStringLiteral("Arcan: cyclic dependency"), QStringLiteral("MSANose")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        const GraphIndex& graph = context.graph(GraphPlane::Synchronous);
        if (graph.edgeCount() == 0)
            verdicts.append(Verdict{Outcome::NotApplicable, {}, {}, {}, {}, {}});
        for (const std::vector<int>& members : context.strongComponentsOf(GraphPlane::Synchronous)) {
            if (members.size() < 2)
                continue;
            Verdict verdict;
            verdict.outcome = Outcome::Fail;
            const std::vector<int> circle = shortestCircle(graph, members);
            QStringList names;
            for (size_t at = 0; at < circle.size(); ++at) {
                const int next = circle[(at + 1) % circle.size()];
                verdict.evidence.append(graph.nodeId(circle[at]));
                names.append(context.quoted(graph.nodeId(circle[at])));
                for (const GraphIndex::Edge& edge : graph.out(circle[at])) {
                    if (edge.node == next) {
                        verdict.evidence.append(graph.connectionId(edge.connection));
                        break;
                    }
                }
            }
            names.append(names.first());
            verdict.subject = graph.nodeId(members.front());
            verdict.message = members.size() == circle.size()
                                  ? ruleText("%1 wait for one another in a circle.").arg(names.join(QStringLiteral(" → ")))
                                  : ruleText("%n component(s) wait for one another in circles, among them %1.", members.size())
                                        .arg(names.join(QStringLiteral(" → ")));
            verdicts.append(verdict);
        }
    }

private:
    /// A shortest circle through the first member, breadth first inside of the strong component.
    static std::vector<int> shortestCircle(const GraphIndex& graph, const std::vector<int>& members)
    {
        const int start = members.front();
        std::vector<int> open{start};
        QHash<int, int> from;
        for (size_t at = 0; at < open.size(); ++at) {
            for (const GraphIndex::Edge& edge : graph.out(open[at])) {
                if (edge.node == start) {
                    std::vector<int> circle;
                    for (int node = open[at]; node != start; node = from.value(node))
                        circle.insert(circle.begin(), node);
                    circle.insert(circle.begin(), start);
                    return circle;
                }
                if (!from.contains(edge.node) && std::binary_search(members.begin(), members.end(), edge.node)) {
                    from.insert(edge.node, open[at]);
                    open.push_back(edge.node);
                }
            }
        }
        return members;
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_dependency_cycle()
{
    return std::make_unique<DependencyCycle>();
}

} // namespace groundplan
