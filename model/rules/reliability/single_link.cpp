// SPDX-License-Identifier: Apache-2.0
#include "model/design/hierarchy.h"
#include "model/graph/algorithms.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class SingleLink : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("single-link"),
            .code = QStringLiteral("REL03"),
            .pack = QStringLiteral("reliability"),
            .name = RULE_TEXT("Only one way to another place"),
            .what = RULE_TEXT("A critical connection without a fallback leads to another site, another cloud or an outside system, and the design has no other way between what it joins. Inside of one place the network is taken to be redundant."),
            .why = RULE_TEXT("Links between places fail more often than anything inside of them, and nothing gets around this one."),
            .fix = RULE_TEXT("Add another way, or a fallback that answers while the link is down."),
            .severity = Severity::Warning,
            .scope = RuleScope::Design,
            .sight = {.isolated = false, .groups = false, .texts = false},
            .thresholds = {},
            .sources = {QStringLiteral("bridges: Tarjan 1974"), QStringLiteral("Google SRE book: N+2 of links")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        const GraphIndex& graph = context.graph(GraphPlane::Business);
        for (const int edge : bridges(graph)) {
            const Connection& connection = *context.design().connection(graph.connectionId(edge));
            if (!context.isSynchronous(connection) || !context.attribute(connection, "critical").toBool() || !leavesItsPlace(context, connection))
                continue;
            const Value fallback = context.attribute(connection, "fallback");
            if (!fallback.isBool())
                verdicts.append(unknown(connection.id, "fallback", ruleText("%1 does not say what happens while %2 cannot be reached.")
                                                                       .arg(context.quoted(connection.id), context.quoted(connection.to))));
            else if (!fallback.toBool())
                verdicts.append(failed(connection.id, ruleText("Nothing gets around the connection from %1 to %2, and there is no fallback.")
                                                          .arg(context.quoted(connection.from), context.quoted(connection.to)),
                                       {connection.from, connection.to}));
            else
                verdicts.append(passed(connection.id));
        }
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        offerAttribute(context, finding.subject, "fallback", true, ruleText("Answer from a fallback"), edits);
    }

private:
    /// The outermost place around a component; empty: none.
    static Id homeOf(const RuleContext& context, const Id& component)
    {
        const QList<Id> around = ancestorsOf(context.design(), component);
        return around.isEmpty() || !context.has(*context.design().component(around.last()), "place") ? Id() : around.last();
    }

    /// Both ends are placed, in different places, or one is a system of others. A person's way to the platform is not meant.
    static bool leavesItsPlace(const RuleContext& context, const Connection& connection)
    {
        const Component& from = *context.design().component(connection.from);
        const Component& to = *context.design().component(connection.to);
        if (context.has(from, "person"))
            return false;
        if (context.has(from, "external") != context.has(to, "external"))
            return true;
        const Id here = homeOf(context, from.id);
        const Id there = homeOf(context, to.id);
        return !here.isEmpty() && !there.isEmpty() && here != there;
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_single_link()
{
    return std::make_unique<SingleLink>();
}

} // namespace groundplan
