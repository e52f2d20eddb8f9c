// SPDX-License-Identifier: Apache-2.0
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

constexpr double mostCalls = 5;

class ChattyConnection : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("chatty-connection"),
            .code = QStringLiteral("CPL11"),
            .pack = QStringLiteral("coupling"),
            .name = RULE_TEXT("Chatty connection"),
            .what = RULE_TEXT("One request makes many calls over the same connection."),
            .why = RULE_TEXT("Each call pays network time and can fail; together they make a slow and fragile request."),
            .fix = RULE_TEXT("Offer one coarser operation or a batch, or keep a copy of the data where it is read."),
            .severity = Severity::Warning,
            .scope = RuleScope::Connection,
            .thresholds = {{QStringLiteral("calls per request, from"), mostCalls, QStringLiteral("our own threshold")}},
            .sources = {QStringLiteral("Bogner: chatty service")},
        };
        return info;
    }

    void checkConnection(const RuleContext& context, const Connection& connection, QList<Verdict>& verdicts) const override
    {
        Verdict verdict;
        verdict.subject = connection.id;
        const Value calls = context.attribute(connection, "calls-per-request");
        if (!context.isSynchronous(connection)) {
            verdict.outcome = Outcome::NotApplicable;
        } else if (!calls.isNumber()) {
            verdict.outcome = Outcome::Unknown;
            verdict.attribute = QStringLiteral("calls-per-request");
            verdict.message = ruleText("%1 does not say how many calls a request makes.").arg(context.quoted(connection.id));
        } else if (calls.toNumber() >= mostCalls) {
            verdict.outcome = Outcome::Fail;
            verdict.message = ruleText("%1 makes %2 calls for one request.").arg(context.quoted(connection.id), calls.toText());
            verdict.evidence = QStringList{connection.from, connection.to};
        }
        verdicts.append(verdict);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_chatty_connection()
{
    return std::make_unique<ChattyConnection>();
}

} // namespace groundplan
