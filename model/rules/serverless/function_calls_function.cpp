// SPDX-License-Identifier: Apache-2.0
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class FunctionCallsFunction : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("function-calls-function"),
            .code = QStringLiteral("FN01"),
            .pack = QStringLiteral("serverless"),
            .name = RULE_TEXT("Function waits for a function"),
            .what = RULE_TEXT("A function calls another one and waits for its answer."),
            .why = RULE_TEXT("Both are paid while one only waits, their time limits add up, and a failure has to be handled twice."),
            .fix = RULE_TEXT("Let the first function publish an event that starts the second, or lead both with a workflow."),
            .severity = Severity::Warning,
            .scope = RuleScope::Connection,
            .thresholds = {},
            .sources = {QStringLiteral("Sonar rule S6246"), QStringLiteral("AWS Lambda operator guide: anti-patterns")},
        };
        return info;
    }

    void checkConnection(const RuleContext& context, const Connection& connection, QList<Verdict>& verdicts) const override
    {
        const Component& from = *context.design().component(connection.from);
        const Component& to = *context.design().component(connection.to);
        if (!context.isSynchronous(connection) || !context.has(from, "serverless") || !context.has(to, "serverless") || from.id == to.id) {
            verdicts.append(notApplicable(connection.id));
            return;
        }
        verdicts.append(failed(connection.id, ruleText("Function %1 waits for function %2.").arg(context.quoted(from.id), context.quoted(to.id)),
                               {from.id, to.id}));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        offerEvents(context, finding.subject, edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_function_calls_function()
{
    return std::make_unique<FunctionCallsFunction>();
}

} // namespace groundplan
