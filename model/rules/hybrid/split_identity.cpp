// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QSet>

#include "model/rules/facts.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class SplitIdentity : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("split-identity"),
            .code = QStringLiteral("MCH07"),
            .pack = QStringLiteral("hybrid"),
            .name = RULE_TEXT("Several identity providers that do not know each other"),
            .what = RULE_TEXT("The platform has more than one identity provider, and they do not trust one another."),
            .why = RULE_TEXT("People keep two accounts; whoever is locked out of one still gets in through the other."),
            .fix = RULE_TEXT("Let the identity providers trust one of them, or keep one alone."),
            .severity = Severity::Warning,
            .scope = RuleScope::Design,
            .thresholds = {},
            .sources = {QStringLiteral("microSecEnD rule 9"), QStringLiteral("NIST SP 800-63C: federation and assertions"), QStringLiteral("our own")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        const Design& design = context.design();
        const QList<Id>& providers = context.componentsWith("identity");
        if (providers.size() < 2) {
            verdicts.append(notApplicable({}));
            return;
        }
        // Those that the first one reaches by connections among them or by who they say they trust.
        QSet<Id> joined{providers.first()};
        Id open;
        for (bool grown = true; grown;) {
            grown = false;
            for (const Id& id : providers) {
                if (joined.contains(id))
                    continue;
                const bool knows = std::any_of(providers.begin(), providers.end(), [&](const Id& other) {
                    return joined.contains(other) && (isConnected(design, id, other) || trusts(context, id, other) || trusts(context, other, id));
                });
                if (knows) {
                    joined.insert(id);
                    grown = true;
                }
            }
        }
        QStringList apart;
        for (const Id& id : providers) {
            if (!joined.contains(id))
                apart.append(id);
            if (open.isEmpty() && context.attribute(*design.component(id), "federation").isNull())
                open = id;
        }
        if (apart.isEmpty())
            verdicts.append(passed({}));
        else if (!open.isEmpty())
            verdicts.append(unknown(open, "federation", ruleText("The design has %n identity provider(s); %1 does not say which of the others it trusts.", providers.size())
                                                            .arg(context.quoted(open))));
        else
            verdicts.append(failed({}, ruleText("%1 and %2 do not trust one another.").arg(context.quoted(providers.first()), context.quoted(apart.first())), providers));
    }

private:
    static bool isConnected(const Design& design, const Id& one, const Id& other)
    {
        const QList<Id>& connections = design.connectionsOf(one);
        return std::any_of(connections.begin(), connections.end(), [&](const Id& id) {
            const Connection& connection = *design.connection(id);
            return connection.from == other || connection.to == other;
        });
    }

    static bool trusts(const RuleContext& context, const Id& one, const Id& other)
    {
        const Component& target = *context.design().component(other);
        const QString label = context.quoted(other); // written down as read
        for (const QString& name : context.attribute(*context.design().component(one), "federation").toStringList()) {
            if (name == other || u'\'' + name + u'\'' == label || (!name.isEmpty() && name == context.attribute(target, "technology").toText()))
                return true;
        }
        return false;
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_split_identity()
{
    return std::make_unique<SplitIdentity>();
}

} // namespace groundplan
