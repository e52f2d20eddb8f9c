// SPDX-License-Identifier: Apache-2.0
#include "model/edit/edits.h"
#include "model/rules/access.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class UncheckedServiceCall : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("unchecked-service-call"),
            .code = QStringLiteral("SEC03"),
            .pack = QStringLiteral("security"),
            .name = RULE_TEXT("Call between services without authentication or authorization"),
            .what = RULE_TEXT("A workload calls another, and the called one does not learn who it is or does not check what it may do."),
            .why = RULE_TEXT("One workload that was broken into can then do everything that the others can."),
            .fix = RULE_TEXT("Use mutual TLS of a mesh or tokens between workloads, and let the called one check what the caller may do."),
            .severity = Severity::Warning,
            .scope = RuleScope::Connection,
            .thresholds = {},
            .sources = {QStringLiteral("microSecEnD rules 6 and 7"), QStringLiteral("Ponce et al. 2022: unauthenticated traffic, insufficient access control")},
        };
        return info;
    }

    void checkConnection(const RuleContext& context, const Connection& connection, QList<Verdict>& verdicts) const override
    {
        const Component& from = *context.design().component(connection.from);
        const Component& to = *context.design().component(connection.to);
        const auto program = [&context](const Component& component) {
            return context.has(component, "workload") && !context.has(component, "user-facing");
        };
        if (!context.isSynchronous(connection) || !context.has(from, "workload") || !program(to)) {
            verdicts.append(notApplicable(connection.id));
            return;
        }
        const Fact known = authenticationOf(context, connection);
        const Fact allowed = authorizationOf(context, connection);
        Verdict verdict;
        verdict.subject = connection.id;
        if (known == Fact::No) {
            verdict = failed(connection.id, ruleText("%1 takes calls of %2 without authentication.").arg(context.quoted(to.id), context.quoted(from.id)),
                             {from.id, to.id});
        } else if (allowed == Fact::No) {
            verdict = failed(connection.id, ruleText("%1 does not check what %2 may do.").arg(context.quoted(to.id), context.quoted(from.id)),
                             {from.id, to.id});
        } else if (known == Fact::Unknown) {
            verdict = unknown(connection.id, "authentication", ruleText("%1 does not say how %2 proves who it is.")
                                                                   .arg(context.quoted(to.id), context.quoted(from.id)));
        } else if (allowed == Fact::Unknown) {
            verdict = unknown(connection.id, "authorization", ruleText("%1 does not say whether it checks what %2 may do.")
                                                                  .arg(context.quoted(to.id), context.quoted(from.id)));
        }
        verdicts.append(verdict);
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        const Connection* connection = context.design().connection(finding.subject);
        if (!connection)
            return;
        EditChain chain(context.design());
        bool legal = true;
        if (authenticationOf(context, *connection) != Fact::Yes)
            legal = chain.then(setAttribute(chain.design(), context.catalog(), connection->id, QStringLiteral("authentication"), QStringLiteral("token")));
        if (legal && authorizationOf(context, *connection) != Fact::Yes)
            legal = chain.then(setAttribute(chain.design(), context.catalog(), connection->id, QStringLiteral("authorization"), true));
        if (legal)
            chain.finish(ruleText("Check the caller's token"), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_unchecked_service_call()
{
    return std::make_unique<UncheckedServiceCall>();
}

} // namespace groundplan
