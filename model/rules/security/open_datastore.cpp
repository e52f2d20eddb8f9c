// SPDX-License-Identifier: Apache-2.0
#include "model/rules/entries.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/places.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class OpenDatastore : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("open-datastore"),
            .code = QStringLiteral("SEC07"),
            .pack = QStringLiteral("security"),
            .name = RULE_TEXT("Data store open to the outside"),
            .what = RULE_TEXT("A data store is reached from the internet, from outside systems or people, or from a zone facing them."),
            .why = RULE_TEXT("One leaked password or one unpatched hole is then enough to take all data."),
            .fix = RULE_TEXT("Reach it through a workload of your own, or by a private endpoint."),
            .severity = Severity::Error,
            .scope = RuleScope::Component,
            .thresholds = {},
            .sources = {QStringLiteral("Threagile: unguarded direct datastore access"), QStringLiteral("CWE-284")},
        };
        return info;
    }

    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override
    {
        if (!context.has(component, "datastore")) {
            verdicts.append(notApplicable(component.id));
            return;
        }
        const Design& design = context.design();
        // Object stores hand out single objects for signed addresses: made to be reached, as long as callers are checked.
        const bool handsOut = context.has(component, "object-storage");
        QStringList outside;
        for (const Id& id : design.connectionsOf(component.id)) {
            const Connection& connection = *design.connection(id);
            if (connection.to != component.id || !context.isBusiness(connection) || context.style(connection) == ConnectionStyle::Structural)
                continue;
            if (handsOut && authenticationOf(context, connection) == Fact::Yes)
                continue;
            if (!outside.contains(connection.from) && reachesFromOutside(context, *design.component(connection.from)))
                outside.append(connection.from);
        }
        Verdict verdict;
        verdict.subject = component.id;
        const bool open = context.attribute(component, "exposure").toText() == QLatin1String("internet");
        const bool meant = handsOut && (authenticationAt(context, component) == Fact::Yes
                                        || context.attribute(component, "classification").toText() == QLatin1String("public"));
        if (!outside.isEmpty()) {
            QStringList names;
            for (const Id& id : std::as_const(outside))
                names.append(context.quoted(id));
            verdict = failed(component.id, ruleText("The data in %1 is reached from outside, by %2.")
                                               .arg(context.quoted(component.id), names.join(QLatin1String(", "))), outside);
        } else if (open && !meant) {
            verdict = failed(component.id, ruleText("The data store %1 is open to the internet.").arg(context.quoted(component.id)), {component.id});
        }
        verdicts.append(verdict);
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        if (finding.evidence == QStringList{finding.subject})
            offerAttribute(context, finding.subject, "exposure", QStringLiteral("internal"), ruleText("Make it reachable from inside only"), edits);
    }

private:
    static bool reachesFromOutside(const RuleContext& context, const Component& caller)
    {
        if (context.has(caller, "external"))
            return isOutside(context, caller);
        const Id zone = enclosing(context, caller.id, "trust-boundary");
        const QString trust = zone.isEmpty() ? QString() : context.attribute(*context.design().component(zone), "trust").toText();
        return trust == QLatin1String("dmz") || trust == QLatin1String("internet");
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_open_datastore()
{
    return std::make_unique<OpenDatastore>();
}

} // namespace groundplan
