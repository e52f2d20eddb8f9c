// SPDX-License-Identifier: Apache-2.0
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/regulated_data.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class AdministrationWithoutSecondFactor : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("administration-without-second-factor"),
            .code = QStringLiteral("REG05"),
            .pack = QStringLiteral("regulated"),
            .name = RULE_TEXT("Administration without a second factor"),
            .what = RULE_TEXT("Somebody who may change the platform signs in with one factor alone."),
            .why = RULE_TEXT("One phished password is enough to take over the platform."),
            .fix = RULE_TEXT("Demand a second factor of everybody who administers the platform."),
            .severity = Severity::Error,
            .scope = RuleScope::Component,
            .thresholds = {},
            .sources = {QStringLiteral("PCI DSS v4.0.1, requirement 8.4"), QStringLiteral("NIST SP 800-53 IA-2(1)")},
            .controls = {QStringLiteral("PCI DSS 8.4")},
        };
        return info;
    }

    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override
    {
        if (!context.has(component, "person") || !context.attribute(component, "administrator").toBool()) {
            verdicts.append(notApplicable(component.id));
            return;
        }
        const Value own = context.attribute(component, "multi-factor");
        QStringList weak;
        bool allSay = true, any = false;
        for (const Id& id : context.design().connectionsOf(component.id)) {
            const Connection& connection = *context.design().connection(id);
            if (connection.from != component.id || context.style(connection) != ConnectionStyle::Synchronous)
                continue;
            const Component& target = *context.design().component(connection.to);
            const Value there = context.attribute(target, "multi-factor");
            any = true;
            allSay = allSay && there.isBool();
            if (there.isBool() && !there.toBool())
                weak.append(target.id);
        }
        if (own.isBool() && own.toBool()) {
            verdicts.append(passed(component.id));
        } else if (own.isBool()) {
            verdicts.append(failed(component.id, ruleText("%1 administers the platform and signs in without a second factor.").arg(context.quoted(component.id)), {component.id}));
        } else if (!weak.isEmpty()) {
            verdicts.append(failed(component.id, ruleText("%1 administers %2, which asks for no second factor.").arg(context.quoted(component.id), context.quoted(weak.first())),
                                   QStringList{component.id} + weak));
        } else if (any && allSay) {
            verdicts.append(passed(component.id));
        } else {
            verdicts.append(unknown(component.id, "multi-factor", ruleText("%1 administers the platform; the design does not say whether with a second factor.").arg(context.quoted(component.id))));
        }
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        offerAttribute(context, finding.subject, "multi-factor", true, ruleText("Demand a second factor"), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_administration_without_second_factor()
{
    return std::make_unique<AdministrationWithoutSecondFactor>();
}

} // namespace groundplan
