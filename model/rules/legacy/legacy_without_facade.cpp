// SPDX-License-Identifier: Apache-2.0
#include "model/edit/edits.h"
#include "model/rules/fix_kit.h"
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

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        const Connection* found = context.design().connection(finding.subject);
        if (!found)
            return;
        const Design& design = context.design();
        const Catalog& catalog = context.catalog();
        const Connection& connection = *found;
        const Component& caller = *design.component(connection.from);
        const QString kind = QStringLiteral("service");
        if (!catalog.componentKind(kind) || !catalog.componentKind(kind)->attribute(u"facade"))
            return;
        EditChain chain(design);
        const auto added = addComponent(design, catalog, kind, caller.in, {}, ruleText("%1 facade").arg(design.labelOf(connection.to)));
        if (!chain.then(added))
            return;
        const Id facade = addedComponents(*added).first();
        chain.then(setAttribute(chain.design(), catalog, facade, QStringLiteral("facade"), true));
        Connection redirected = connection;
        redirected.to = facade;
        const ConnectionKind* calls = nullptr;
        for (const ConnectionKind& candidate : catalog.connectionKinds()) {
            if (!calls && candidate.style == ConnectionStyle::Synchronous && catalog.mayConnect(candidate.id, caller.kind, kind))
                calls = &candidate;
        }
        if (!calls)
            return;
        if (!catalog.mayConnect(redirected.kind, caller.kind, kind))
            redirected.kind = calls->id;
        chain.then(Edit{{}, {ConnectionChange{connection, redirected}}});
        Connection onwards = connection;
        onwards.id = uniqueSlug(QString(facade + u'-' + connection.to), [&](const Id& id) { return chain.design().hasId(id); });
        onwards.from = facade;
        chain.then(Edit{{}, {ConnectionChange{{}, onwards}}});
        chain.finish(ruleText("Put a facade in front of %1").arg(design.labelOf(connection.to)), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_legacy_without_facade()
{
    return std::make_unique<LegacyWithoutFacade>();
}

} // namespace groundplan
