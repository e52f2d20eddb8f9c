// SPDX-License-Identifier: Apache-2.0
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/places.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class ChattyAcrossClouds : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("chatty-across-clouds"),
            .code = QStringLiteral("MCH01"),
            .pack = QStringLiteral("hybrid"),
            .name = RULE_TEXT("Many calls between providers"),
            .what = RULE_TEXT("A caller waits very often for a component that runs with another provider."),
            .why = RULE_TEXT("Each call pays the way between the providers in milliseconds and in money, and an outage of the link stops both sides."),
            .fix = RULE_TEXT("Keep a copy of the data near the caller, send events, or move the two together."),
            .severity = Severity::Warning,
            .scope = RuleScope::Connection,
            .thresholds = {{QStringLiteral("calls a second, above"), mostCalls, QStringLiteral("our own threshold")}},
            .sources = {QStringLiteral("our own: at 100 calls a second every 10 ms of way keep one more request waiting all the time (Little 1961)")},
        };
        return info;
    }

    void checkConnection(const RuleContext& context, const Connection& connection, QList<Verdict>& verdicts) const override
    {
        if (!context.isSynchronous(connection) || !crossesProviders(context, connection)) {
            verdicts.append(notApplicable(connection.id));
            return;
        }
        const Value rate = context.attribute(connection, "rate");
        const QString from = context.quoted(connection.from), to = context.quoted(connection.to);
        if (!rate.isNumber())
            verdicts.append(unknown(connection.id, "rate", ruleText("%1 calls %2 with another provider and does not say how often.").arg(from, to)));
        else if (rate.toNumber() > mostCalls)
            verdicts.append(failed(connection.id, ruleText("%1 calls %2 with another provider %3 times a second.").arg(from, to, rate.toText()),
                                   {connection.from, connection.to}));
        else
            verdicts.append(passed(connection.id));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override { offerEvents(context, finding.subject, edits); }

private:
    static constexpr double mostCalls = 100;
};

} // namespace

std::unique_ptr<Rule> make_rule_chatty_across_clouds()
{
    return std::make_unique<ChattyAcrossClouds>();
}

} // namespace groundplan
