// SPDX-License-Identifier: Apache-2.0
#include "model/rules/facts.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class ProviderLockIn : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("provider-lock-in"),
            .code = QStringLiteral("MCH05"),
            .pack = QStringLiteral("hybrid"),
            .name = RULE_TEXT("Portable component tied to one provider"),
            .what = RULE_TEXT("A component that has to be able to move to another provider cannot, or needs something that only its provider offers."),
            .why = RULE_TEXT("Moving it then means rewriting it, at the moment when there is the least time for that."),
            .fix = RULE_TEXT("Use something that other providers offer too, or hide it behind an interface of your own."),
            .severity = Severity::Info,
            .scope = RuleScope::Component,
            .thresholds = {},
            .sources = {QStringLiteral("European Banking Authority: guidelines on outsourcing arrangements, exit strategies"), QStringLiteral("our own")},
        };
        return info;
    }

    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override
    {
        if (context.attribute(component, "portability").toText() != QLatin1String("required")) {
            verdicts.append(notApplicable(component.id));
            return;
        }
        QList<Id> needed{component.id};
        needed += context.neighbours(component, true, [&context](const Connection& connection) {
            return context.isBusiness(connection) && !context.has(*context.design().component(connection.to), "external");
        });
        Id open;
        for (const Id& id : std::as_const(needed)) {
            const Component& candidate = *context.design().component(id);
            const Value portable = context.attribute(candidate, "portable");
            if (portable.isBool() && !portable.toBool()) {
                verdicts.append(failed(component.id, id == component.id
                                                         ? ruleText("%1 has to be able to move and cannot.").arg(context.quoted(id))
                                                         : ruleText("%1 has to be able to move and needs %2, which cannot.").arg(context.quoted(component.id), context.quoted(id)),
                                       id == component.id ? QStringList{id} : QStringList{component.id, id}));
                return;
            }
            // What runs in containers or on machines moves; what the provider runs may be its own.
            const QString runtime = context.attribute(candidate, "runtime").toText();
            const bool maybe = runtime == QLatin1String("managed") || runtime == QLatin1String("serverless") || context.has(candidate, "serverless");
            if (!portable.isBool() && maybe && open.isEmpty())
                open = id;
        }
        if (open.isEmpty())
            verdicts.append(passed(component.id));
        else
            verdicts.append(unknown(open, "portable", ruleText("%1 has to be able to move; the design does not say whether %2 can.")
                                                          .arg(context.quoted(component.id), context.quoted(open))));
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_provider_lock_in()
{
    return std::make_unique<ProviderLockIn>();
}

} // namespace groundplan
