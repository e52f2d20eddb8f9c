// SPDX-License-Identifier: Apache-2.0
#include "model/design/hierarchy.h"
#include "model/rules/facts.h"
#include "model/rules/regulated_data.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class ReviewOverdue : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("review-overdue"),
            .code = QStringLiteral("REG07"),
            .pack = QStringLiteral("regulated"),
            .name = RULE_TEXT("Regulated data flows not reviewed for a year"),
            .what = RULE_TEXT("A component in the scope of a regulation was last reviewed more than twelve months ago."),
            .why = RULE_TEXT("Assessors and people on call trust a diagram that no longer shows where the data flows."),
            .fix = RULE_TEXT("Review the data flows and state the day, on the component or on a place around it."),
            .severity = Severity::Warning,
            .scope = RuleScope::Component,
            .thresholds = {{QStringLiteral("months since the last review"), 12, QStringLiteral("PCI DSS v4.0.1, 12.5.2")}},
            .sources = {QStringLiteral("PCI DSS v4.0.1, requirements 1.2.4 and 12.5.2: confirmed at least every twelve months")},
            .controls = {QStringLiteral("PCI DSS 1.2.4"), QStringLiteral("PCI DSS 12.5.2")},
        };
        return info;
    }

    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override
    {
        if (!isInPlatform(context, component) || !isRegulated(context, component)) {
            verdicts.append(notApplicable(component.id));
            return;
        }
        // The nearest statement counts: one review of a zone covers what stands in it.
        QList<Id> places{component.id};
        places += ancestorsOf(context.design(), component.id);
        Id outermost;
        for (const Id& id : std::as_const(places)) {
            const Component& place = *context.design().component(id);
            const ComponentKind* kind = context.catalog().componentKind(place.kind);
            if (!kind || !kind->attribute(u"reviewed"))
                continue;
            outermost = id;
            const QDate reviewed = QDate::fromString(context.attribute(place, "reviewed").toText(), Qt::ISODate);
            if (!reviewed.isValid())
                continue;
            const double months = info().thresholds.first().value;
            if (reviewed.addMonths(int(months)) < context.today())
                verdicts.append(failed(component.id, ruleText("%1 was last reviewed on %2.").arg(context.quoted(component.id), reviewed.toString(Qt::ISODate)), {component.id, id}));
            else
                verdicts.append(passed(component.id));
            return;
        }
        if (outermost.isEmpty())
            outermost = component.id;
        verdicts.append(unknown(outermost, "reviewed", ruleText("The design does not say when the regulated data flows of %1 were last reviewed.").arg(context.quoted(outermost))));
    }

private:
    static bool isRegulated(const RuleContext& context, const Component& component)
    {
        return !handledData(context, component, DataClass::Card).isEmpty() || !handledData(context, component, DataClass::Health).isEmpty()
               || !scopesOf(context, component, "PCI").isEmpty() || !scopesOf(context, component, "HIPAA").isEmpty();
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_review_overdue()
{
    return std::make_unique<ReviewOverdue>();
}

} // namespace groundplan
