// SPDX-License-Identifier: Apache-2.0
#include "model/rules/facts.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

constexpr double mostOperations = 10;

class FunctionMonolith : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("function-monolith"),
            .code = QStringLiteral("FN05"),
            .pack = QStringLiteral("serverless"),
            .name = RULE_TEXT("Function with many operations"),
            .what = RULE_TEXT("One function answers very many different operations."),
            .why = RULE_TEXT("All of them share its rights, its memory and its start-up time, and every change releases all of them."),
            .fix = RULE_TEXT("Split it into one function for each operation or for each small group of them."),
            .severity = Severity::Info,
            .scope = RuleScope::Component,
            .thresholds = {{QStringLiteral("operations, more than"), mostOperations, QStringLiteral("as for services: Al-Debagy, fewer than 10 operations")}},
            .sources = {QStringLiteral("AWS Lambda operator guide: the Lambda monolith")},
        };
        return info;
    }

    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override
    {
        if (!context.has(component, "serverless") || !context.has(component, "workload")) {
            verdicts.append(notApplicable(component.id));
            return;
        }
        const Value operations = context.attribute(component, "operations");
        if (operations.isNull())
            verdicts.append(unknown(component.id, "operations", ruleText("%1 does not say how many operations it offers.").arg(context.quoted(component.id))));
        else if (operations.toNumber() > mostOperations)
            verdicts.append(failed(component.id, ruleText("Function %1 answers %n operation(s).", operations.toInteger()).arg(context.quoted(component.id)),
                                   {component.id}));
        else
            verdicts.append(passed(component.id));
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_function_monolith()
{
    return std::make_unique<FunctionMonolith>();
}

} // namespace groundplan
