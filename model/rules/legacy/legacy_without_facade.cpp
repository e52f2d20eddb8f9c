// SPDX-License-Identifier: Apache-2.0
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class LegacyWithoutFacade : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("legacy-without-facade"),
            .code = QStringLiteral("LEG01"),
            .pack = QStringLiteral("legacy"),
            .name = RULE_TEXT("Legacy system without a facade"),
            .what = RULE_TEXT("A workload talks to a legacy system directly."),
            .why = RULE_TEXT("The old model leaks into the new code, and the legacy system cannot be replaced piece by piece."),
            .fix = RULE_TEXT("Put an anti-corruption layer in between: one service that alone talks to the legacy system."),
            .severity = Severity::Error,
            .scope = RuleScope::Connection,
            .readsAttributes = true,
            .thresholds = {},
            .sources = {QStringLiteral("Azure Architecture Center: anti-corruption layer"), QStringLiteral("Fowler 2004: strangler fig")},
        };
        return info;
    }

    void checkConnection(const RuleContext& context, const Connection& connection, QList<Verdict>& verdicts) const override
    {
        const Component& from = *context.design().component(connection.from);
        const Component& to = *context.design().component(connection.to);
        Verdict verdict;
        verdict.subject = connection.id;
        const bool applies = context.has(to, "legacy") && !context.has(from, "legacy") && context.isBusiness(connection)
                             && context.style(connection) != ConnectionStyle::Structural
                             && context.style(connection) != ConnectionStyle::Asynchronous
                             && (context.has(from, "workload") || context.has(from, "gateway"));
        if (!applies) {
            verdict.outcome = Outcome::NotApplicable;
        } else if (!context.attribute(from, "facade").toBool()) {
            verdict.outcome = Outcome::Fail;
            verdict.message = ruleText("%1 talks to the legacy system %2 directly.").arg(context.quoted(from.id), context.quoted(to.id));
            verdict.evidence = QStringList{from.id, to.id};
        }
        verdicts.append(verdict);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_legacy_without_facade()
{
    return std::make_unique<LegacyWithoutFacade>();
}

} // namespace groundplan
