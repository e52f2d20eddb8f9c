// SPDX-License-Identifier: Apache-2.0
#include <QRegularExpression>

#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class CallIntoServiceWindow : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("call-into-service-window"),
            .code = QStringLiteral("LEG05"),
            .pack = QStringLiteral("legacy"),
            .name = RULE_TEXT("Promise that hangs on a service window"),
            .what = RULE_TEXT("A component with an availability target waits for a legacy system that works at certain hours alone."),
            .why = RULE_TEXT("Outside of these hours the promise is broken, however well the caller itself runs."),
            .fix = RULE_TEXT("Put a queue or a cache between them, or state what the caller does while the system is closed."),
            .severity = Severity::Warning,
            .scope = RuleScope::Connection,
            .thresholds = {},
            .sources = {QStringLiteral("our own")},
        };
        return info;
    }

    void checkConnection(const RuleContext& context, const Connection& connection, QList<Verdict>& verdicts) const override
    {
        const Component& caller = *context.design().component(connection.from);
        const Component& system = *context.design().component(connection.to);
        const Value promise = context.attribute(caller, "slo");
        if (!context.isSynchronous(connection) || !context.has(system, "legacy") || context.has(caller, "legacy") || !promise.isNumber()
            || context.attribute(connection, "fallback").toBool()) {
            verdicts.append(notApplicable(connection.id));
            return;
        }
        const QString window = context.attribute(system, "service-window").toText();
        if (window.isEmpty())
            verdicts.append(unknown(system.id, "service-window", ruleText("%1 hangs on %2, which does not say at which hours it works.")
                                                                     .arg(context.quoted(caller.id), context.quoted(system.id))));
        else if (isAlways(window))
            verdicts.append(passed(connection.id));
        else
            verdicts.append(failed(connection.id, ruleText("%1 promises %2 % and waits for %3, which works %4.")
                                                      .arg(context.quoted(caller.id), promise.toText(), context.quoted(system.id), window),
                                   {caller.id, system.id}));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        offerEvents(context, finding.subject, edits);
        offerAttribute(context, finding.subject, "fallback", true, ruleText("State that the caller can do without it for a while"), edits);
    }

private:
    static bool isAlways(const QString& window)
    {
        static const QRegularExpression always(QStringLiteral("(?i)24\\s*[x/h]\\s*7|always|around the clock|00:00\\s*-\\s*24:00"));
        return always.match(window).hasMatch();
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_call_into_service_window()
{
    return std::make_unique<CallIntoServiceWindow>();
}

} // namespace groundplan
