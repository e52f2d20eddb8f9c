// SPDX-License-Identifier: Apache-2.0
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class MutualCalls : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("mutual-calls"),
            .code = QStringLiteral("CPL07"),
            .pack = QStringLiteral("coupling"),
            .name = RULE_TEXT("Mutual calls"),
            .what = RULE_TEXT("Two workloads call each other and wait."),
            .why = RULE_TEXT("Neither can start, answer or be released without the other: they are one program with a network in the middle."),
            .fix = RULE_TEXT("Let one side answer with events, or move what both need into a third workload."),
            .severity = Severity::Error,
            .scope = RuleScope::Connection,
            .thresholds = {},
            .sources = {QStringLiteral("Taibi and Lenarduzzi 2018: cyclic dependency"), QStringLiteral("our own rule for two members")},
        };
        return info;
    }

    void checkConnection(const RuleContext& context, const Connection& connection, QList<Verdict>& verdicts) const override
    {
        const Design& design = context.design();
        const auto isCall = [&context, &design](const Connection& call) {
            return context.isSynchronous(call) && context.has(*design.component(call.from), "workload")
                   && context.has(*design.component(call.to), "workload");
        };
        if (!isCall(connection) || connection.from == connection.to) {
            verdicts.append(notApplicable(connection.id));
            return;
        }
        // One finding for the pair, at the connection that was drawn first.
        const Connection* first = &connection;
        const Connection* answer = nullptr;
        for (const Id& id : design.connectionsOf(connection.from)) {
            const Connection& other = *design.connection(id);
            const bool back = other.from == connection.to && other.to == connection.from;
            const bool same = other.from == connection.from && other.to == connection.to;
            if ((!back && !same) || !isCall(other))
                continue;
            if (design.connections().slotOf(id) < design.connections().slotOf(first->id))
                first = &other;
            if (back && (!answer || design.connections().slotOf(id) < design.connections().slotOf(answer->id)))
                answer = &other;
        }
        if (!answer || first != &connection) {
            verdicts.append(passed(connection.id));
            return;
        }
        verdicts.append(failed(connection.id,
                               ruleText("%1 and %2 call each other.").arg(context.quoted(connection.from), context.quoted(connection.to)),
                               {connection.from, connection.id, connection.to, answer->id}));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        // The answer becomes an event; when that side calls in several ways, people decide.
        const Connection* call = context.design().connection(finding.subject);
        QStringList answers;
        for (const Id& id : call ? context.design().connectionsOf(call->from) : QList<Id>()) {
            const Connection& other = *context.design().connection(id);
            if (other.from == call->to && other.to == call->from && context.isSynchronous(other))
                answers.append(id);
        }
        if (answers.size() == 1)
            offerEvents(context, answers.first(), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_mutual_calls()
{
    return std::make_unique<MutualCalls>();
}

} // namespace groundplan
