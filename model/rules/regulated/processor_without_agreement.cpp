// SPDX-License-Identifier: Apache-2.0
#include "model/rules/facts.h"
#include "model/rules/regulated_data.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class ProcessorWithoutAgreement : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("processor-without-agreement"),
            .code = QStringLiteral("REG06"),
            .pack = QStringLiteral("regulated"),
            .name = RULE_TEXT("Outside processor without an agreement"),
            .what = RULE_TEXT("Regulated data goes to another company, and no agreement on its processing is stated."),
            .why = RULE_TEXT("Without a contract the data must not leave, and nobody outside has to protect, return or delete it."),
            .fix = RULE_TEXT("Sign the agreement that the regulation asks for (data processing, business associate) and state it, or stop sending the data."),
            .severity = Severity::Error,
            .scope = RuleScope::Component,
            .thresholds = {},
            .sources = {QStringLiteral("Regulation (EU) 2016/679 (GDPR), article 28"), QStringLiteral("45 CFR 164.308(b) and 164.504(e): business associate contracts"), QStringLiteral("PCI DSS v4.0.1, requirement 12.8.2")},
            .controls = {QStringLiteral("GDPR Art. 28"), QStringLiteral("HIPAA 164.308(b)"), QStringLiteral("PCI DSS 12.8")},
        };
        return info;
    }

    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override
    {
        const ComponentKind* kind = context.catalog().componentKind(component.kind);
        if (!kind || !kind->attribute(u"data-agreement")) {
            verdicts.append(notApplicable(component.id));
            return;
        }
        QStringList data = handledData(context, component, DataClass::Any);
        QStringList evidence{component.id};
        Verdict open;
        for (const Id& id : context.design().connectionsOf(component.id)) {
            const Connection& connection = *context.design().connection(id);
            if (context.style(connection) == ConnectionStyle::Structural)
                continue;
            const QStringList carried = carriedData(context, connection, DataClass::Any);
            if (!carried.isEmpty()) {
                data += carried;
                evidence.append(id);
            }
            // Somebody who handles regulated data hands something over.
            const Component& other = *context.design().component(connection.from == component.id ? connection.to : connection.from);
            if (context.isBusiness(connection) && context.attribute(connection, "data").isNull() && open.outcome != Outcome::Unknown
                && !handledData(context, other, DataClass::Any).isEmpty())
                open = unknown(id, "data", ruleText("%1 handles %2 and does not say what of it %3 takes to %4.")
                                               .arg(context.quoted(other.id), handledData(context, other, DataClass::Any).join(QLatin1String(", ")),
                                                    context.quoted(id), context.quoted(component.id)));
        }
        data.sort();
        data.removeDuplicates();
        const Value agreed = context.attribute(component, "data-agreement");
        if (agreed.toBool()) {
            verdicts.append(data.isEmpty() && open.outcome != Outcome::Unknown ? notApplicable(component.id) : passed(component.id));
        } else if (!data.isEmpty() && agreed.isBool()) {
            verdicts.append(failed(component.id, ruleText("%1 receives %2 without an agreement on its processing.")
                                                     .arg(context.quoted(component.id), data.join(QLatin1String(", "))), evidence));
        } else if (!data.isEmpty()) {
            verdicts.append(unknown(component.id, "data-agreement", ruleText("%1 receives %2; the design does not say whether an agreement covers that.")
                                                                        .arg(context.quoted(component.id), data.join(QLatin1String(", ")))));
        } else {
            verdicts.append(open.outcome == Outcome::Unknown ? open : notApplicable(component.id));
        }
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_processor_without_agreement()
{
    return std::make_unique<ProcessorWithoutAgreement>();
}

} // namespace groundplan
