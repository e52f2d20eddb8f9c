// SPDX-License-Identifier: Apache-2.0
#include "model/base/duration.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class FunctionOutlivesGateway : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("function-outlives-gateway"),
            .code = QStringLiteral("FN04"),
            .pack = QStringLiteral("serverless"),
            .name = RULE_TEXT("Function outlives its gateway"),
            .what = RULE_TEXT("A function may run longer than the gateway in front of it waits."),
            .why = RULE_TEXT("The caller gets an error while the function goes on, is paid, and often does its work twice after a retry."),
            .fix = RULE_TEXT("Shorten the time limit of the function, or answer at once and do the long work asynchronously."),
            .severity = Severity::Warning,
            .scope = RuleScope::Connection,
            .thresholds = {},
            .sources = {QStringLiteral("our own rule"), QStringLiteral("AWS: API Gateway integration timeout")},
        };
        return info;
    }

    void checkConnection(const RuleContext& context, const Connection& connection, QList<Verdict>& verdicts) const override
    {
        const Component& gateway = *context.design().component(connection.from);
        const Component& function = *context.design().component(connection.to);
        if (!context.isSynchronous(connection) || !context.has(gateway, "gateway") || !context.has(function, "serverless")) {
            verdicts.append(notApplicable(connection.id));
            return;
        }
        QString waits = context.attribute(connection, "timeout").toText();
        if (waits.isEmpty())
            waits = context.attribute(gateway, "timeout").toText();
        const QString runs = context.attribute(function, "timeout").toText();
        const auto patience = parseDuration(waits);
        const auto work = parseDuration(runs);
        if (!work)
            verdicts.append(unknown(function.id, "timeout", ruleText("%1 does not say after what time a run is stopped.").arg(context.quoted(function.id))));
        else if (!patience)
            verdicts.append(unknown(connection.id, "timeout", ruleText("%1 does not say how long %2 waits for %3.")
                                                                   .arg(context.quoted(connection.id), context.quoted(gateway.id), context.quoted(function.id))));
        else if (*work > *patience)
            verdicts.append(failed(connection.id,
                                   ruleText("%1 may run for %2, but %3 gives up after %4.")
                                       .arg(context.quoted(function.id), runs, context.quoted(gateway.id), waits),
                                   {gateway.id, function.id}));
        else
            verdicts.append(passed(connection.id));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        const Connection* connection = context.design().connection(finding.subject);
        if (!connection)
            return;
        Value waits = context.attribute(*connection, "timeout");
        if (waits.isNull())
            waits = context.attribute(*context.design().component(connection->from), "timeout");
        offerAttribute(context, connection->to, "timeout", waits, ruleText("Stop it after %1").arg(waits.toText()), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_function_outlives_gateway()
{
    return std::make_unique<FunctionOutlivesGateway>();
}

} // namespace groundplan
