// SPDX-License-Identifier: Apache-2.0
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class NoDeadLetterQueue : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("no-dead-letter-queue"),
            .code = QStringLiteral("REL13"),
            .pack = QStringLiteral("reliability"),
            .name = RULE_TEXT("No dead-letter queue"),
            .what = RULE_TEXT("A component consumes messages, and those that it cannot process are not set aside."),
            .why = RULE_TEXT("One broken message is delivered again and again, blocks those behind it, or is lost without a trace."),
            .fix = RULE_TEXT("Set aside messages that fail several times, watch their number, and decide who looks at them."),
            .severity = Severity::Warning,
            .scope = RuleScope::Connection,
            .thresholds = {},
            .sources = {QStringLiteral("Hohpe and Woolf: dead letter channel")},
        };
        return info;
    }

    void checkConnection(const RuleContext& context, const Connection& connection, QList<Verdict>& verdicts) const override
    {
        const ConnectionKind* kind = context.catalog().connectionKind(connection.kind);
        const Component& broker = *context.design().component(connection.to);
        if (!kind || !kind->business || !kind->attribute(u"dead-letter") || !context.has(broker, "broker")) {
            verdicts.append(notApplicable(connection.id));
            return;
        }
        Value setAside = context.attribute(connection, "dead-letter");
        if (!setAside.isBool())
            setAside = context.attribute(broker, "dead-letter");
        if (!setAside.isBool())
            verdicts.append(unknown(connection.id, "dead-letter", ruleText("%1 does not say what becomes of messages that %2 cannot process.")
                                                                      .arg(context.quoted(connection.id), context.quoted(connection.from))));
        else if (!setAside.toBool())
            verdicts.append(failed(connection.id, ruleText("Messages of %1 that %2 cannot process are not set aside.")
                                                      .arg(context.quoted(broker.id), context.quoted(connection.from)),
                                   {broker.id, connection.from}));
        else
            verdicts.append(passed(connection.id));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        offerAttribute(context, finding.subject, "dead-letter", true, ruleText("Add a dead-letter queue"), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_no_dead_letter_queue()
{
    return std::make_unique<NoDeadLetterQueue>();
}

} // namespace groundplan
