// SPDX-License-Identifier: Apache-2.0
#include "model/edit/edits.h"
#include "model/rules/entries.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class EntryWithoutAuthentication : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("entry-without-authentication"),
            .code = QStringLiteral("SEC02"),
            .pack = QStringLiteral("security"),
            .name = RULE_TEXT("Entry without authentication or authorization"),
            .what = RULE_TEXT("Requests from outside reach a workload, and nobody on the way asks who sent them or what they may do."),
            .why = RULE_TEXT("Whoever finds the address can use the platform as anyone."),
            .fix = RULE_TEXT("Let the gateway authenticate callers with an identity provider and check what they may do."),
            .severity = Severity::Error,
            .scope = RuleScope::Design,
            .sight = {.styles = QList<ConnectionStyle>{ConnectionStyle::Synchronous}, .traits = {QStringLiteral("workload"), QStringLiteral("gateway"), QStringLiteral("firewall"), QStringLiteral("identity")}, .places = false, .texts = false},
            .thresholds = {},
            .sources = {QStringLiteral("microSecEnD rules 4 and 5"), QStringLiteral("OWASP API Security Top 10 2023: API2, API5")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        // Pages without protected data are for everybody; what they call is checked on its own way in.
        const auto publicPages = [&context](const Component& component) {
            const QString level = context.attribute(component, "classification").toText();
            return context.has(component, "user-facing") && level != QLatin1String("confidential") && level != QLatin1String("restricted");
        };
        EntryWalk known(context, [&](const Component& component, const Connection* over) {
            if (publicPages(component) || context.has(component, "identity"))
                return Fact::Yes;
            if (context.has(component, "firewall"))
                return Fact::No;
            return over ? authenticationOf(context, *over) : authenticationAt(context, component);
        });
        EntryWalk allowed(context, [&](const Component& component, const Connection* over) {
            if (publicPages(component) || context.has(component, "identity"))
                return Fact::Yes;
            if (context.has(component, "firewall"))
                return Fact::No;
            return over ? authorizationOf(context, *over) : authorizationAt(context, component);
        });
        const QList<Entry> entries = entriesOf(context);
        for (const Entry& entry : entries) {
            const GuardOnTheWay who = known.from(entry);
            const GuardOnTheWay what = who.guarded == Fact::Yes ? allowed.from(entry) : who;
            const char* attribute = who.guarded == Fact::Yes ? "authorization" : "authentication";
            Verdict verdict;
            verdict.subject = entry.component;
            if (what.guarded == Fact::No) {
                const QString text = who.guarded == Fact::Yes ? ruleText("Requests from outside arrive at %1 and reach %2 without authorization.")
                                                              : ruleText("Requests from outside arrive at %1 and reach %2 without authentication.");
                const QString alone = who.guarded == Fact::Yes ? ruleText("%1 takes requests from outside without authorization.")
                                                               : ruleText("%1 takes requests from outside without authentication.");
                verdict = failed(entry.component, what.path.size() > 1 ? text.arg(context.quoted(entry.component), context.quoted(what.path.last()))
                                                                       : alone.arg(context.quoted(entry.component)), what.path);
            } else if (what.guarded == Fact::Unknown) {
                const Id asked = what.path.isEmpty() ? entry.component : what.path.last();
                const QString text = who.guarded == Fact::Yes ? ruleText("%1 takes requests from outside and does not say whether it checks what callers may do.")
                                                              : ruleText("%1 takes requests from outside and does not say how callers prove who they are.");
                verdict = unknown(asked, attribute, text.arg(context.quoted(asked)));
            }
            verdicts.append(verdict);
        }
        if (entries.isEmpty())
            verdicts.append(notApplicable({}));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        const Component* entry = context.design().component(finding.subject);
        const Component* open = finding.evidence.isEmpty() ? entry : context.design().component(finding.evidence.last());
        for (const Component* component : {entry, open}) {
            if (!component || !edits.isEmpty())
                continue;
            EditChain chain(context.design());
            bool legal = true;
            for (const Id& id : context.design().connectionsOf(component->id)) {
                const Connection& connection = *context.design().connection(id);
                if (connection.to != component->id)
                    continue;
                if (context.attribute(connection, "authentication").toText() == QLatin1String("none"))
                    legal = legal && chain.then(setAttribute(chain.design(), context.catalog(), id, QStringLiteral("authentication"), {}));
                if (context.attribute(connection, "authorization").isBool() && !context.attribute(connection, "authorization").toBool())
                    legal = legal && chain.then(setAttribute(chain.design(), context.catalog(), id, QStringLiteral("authorization"), {}));
            }
            if (authenticationAt(context, *component) != Fact::Yes)
                legal = legal && chain.then(setAttribute(chain.design(), context.catalog(), component->id, QStringLiteral("authentication"), QStringLiteral("oidc")));
            if (authorizationAt(context, *component) != Fact::Yes)
                legal = legal && chain.then(setAttribute(chain.design(), context.catalog(), component->id, QStringLiteral("authorization"), true));
            if (legal)
                chain.finish(ruleText("Let %1 authenticate and authorize").arg(context.design().labelOf(component->id)), edits);
        }
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_entry_without_authentication()
{
    return std::make_unique<EntryWithoutAuthentication>();
}

} // namespace groundplan
