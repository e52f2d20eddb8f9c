// SPDX-License-Identifier: Apache-2.0
#include "model/rules/access.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class OpenServiceRegistry : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("open-service-registry"),
            .code = QStringLiteral("SEC10"),
            .pack = QStringLiteral("security"),
            .name = RULE_TEXT("Service registry that everyone may write"),
            .what = RULE_TEXT("A service registry takes registrations without asking who sends them."),
            .why = RULE_TEXT("Whoever gets into the network can register as any service and is then sent its traffic."),
            .fix = RULE_TEXT("Let the registry authenticate those who register."),
            .severity = Severity::Warning,
            .scope = RuleScope::Component,
            .thresholds = {},
            .sources = {QStringLiteral("microSecEnD rule 24"), QStringLiteral("Ponce et al. 2022: insufficient access control")},
        };
        return info;
    }

    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override
    {
        if (!context.has(component, "service-registry")) {
            verdicts.append(notApplicable(component.id));
            return;
        }
        Verdict verdict;
        verdict.subject = component.id;
        switch (authenticationAt(context, component)) {
        case Fact::Yes:
            break;
        case Fact::No:
            verdict = failed(component.id, ruleText("Everyone may register at %1.").arg(context.quoted(component.id)), {component.id});
            break;
        case Fact::Unknown:
            verdict = unknown(component.id, "authentication", ruleText("%1 does not say how those who register prove who they are.")
                                                                  .arg(context.quoted(component.id)));
        }
        verdicts.append(verdict);
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        offerAttribute(context, finding.subject, "authentication", QStringLiteral("mutual-tls"), ruleText("Demand client certificates"), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_open_service_registry()
{
    return std::make_unique<OpenServiceRegistry>();
}

} // namespace groundplan
