// SPDX-License-Identifier: Apache-2.0
#include "model/rules/facts.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class EndlessReplacement : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("endless-replacement"),
            .code = QStringLiteral("LEG04"),
            .pack = QStringLiteral("legacy"),
            .name = RULE_TEXT("Replacement without an end"),
            .what = RULE_TEXT("A legacy system that is being replaced has no day on which it is switched off, or that day has passed."),
            .why = RULE_TEXT("Old and new run side by side for years: everything is built, paid for and secured twice."),
            .fix = RULE_TEXT("State the day of its retirement and plan what has to move until then, or state that the system is kept."),
            .severity = Severity::Warning,
            .scope = RuleScope::Component,
            .thresholds = {},
            .sources = {QStringLiteral("Fowler 2004: strangler fig"), QStringLiteral("our own")},
        };
        return info;
    }

    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override
    {
        if (!context.has(component, "legacy")) {
            verdicts.append(notApplicable(component.id));
            return;
        }
        const QDate retirement = QDate::fromString(context.attribute(component, "retirement").toText(), Qt::ISODate);
        if (retirement.isValid()) {
            if (retirement < context.today())
                verdicts.append(failed(component.id, ruleText("%1 was to be switched off on %2 and is still there.")
                                                         .arg(context.quoted(component.id), retirement.toString(Qt::ISODate)), {component.id}));
            else
                verdicts.append(passed(component.id));
            return;
        }
        const QString replacement = context.attribute(component, "replacement").toText();
        const QList<Id> callers = context.neighbours(component, false, [&context](const Connection& connection) { return context.isBusiness(connection); });
        QStringList facades;
        for (const Id& id : callers) {
            if (context.attribute(*context.design().component(id), "facade").toBool())
                facades.append(id);
        }
        if (replacement == QLatin1String("replacing"))
            verdicts.append(failed(component.id, ruleText("%1 is being replaced, and no day is set on which it is switched off.").arg(context.quoted(component.id)),
                                   QStringList{component.id} + facades));
        else if (replacement.isEmpty() && !facades.isEmpty())
            verdicts.append(unknown(component.id, "replacement", ruleText("%1 stands behind a facade; the design does not say whether it is kept or replaced.").arg(context.quoted(component.id))));
        else
            verdicts.append(replacement.isEmpty() ? notApplicable(component.id) : passed(component.id));
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_endless_replacement()
{
    return std::make_unique<EndlessReplacement>();
}

} // namespace groundplan
