// SPDX-License-Identifier: Apache-2.0
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

constexpr double mostOperations = 10;
constexpr double mostContexts = 1;
constexpr double mostEntities = 20;

class MegaService : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("mega-service"),
            .code = QStringLiteral("MON01"),
            .pack = QStringLiteral("monolith"),
            .name = RULE_TEXT("Mega service"),
            .what = RULE_TEXT("One workload offers very many operations, owns very many entities, or serves more than one bounded context."),
            .why = RULE_TEXT("It is a monolith in disguise: every team changes it, and all of it is released and scaled at once."),
            .fix = RULE_TEXT("Split it along its bounded contexts, one workload and one data store each."),
            .severity = Severity::Warning,
            .scope = RuleScope::Component,
            .thresholds = {{QStringLiteral("operations, more than"), mostOperations, QStringLiteral("Taibi: mega service; Al-Debagy: fewer than 10 operations")}, {QStringLiteral("bounded contexts, more than"), mostContexts, QStringLiteral("Evans 2003")}, {QStringLiteral("entities, more than"), mostEntities, QStringLiteral("our own threshold")}},
            .sources = {QStringLiteral("Taibi and Lenarduzzi 2018: mega service")},
        };
        return info;
    }

    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override
    {
        Verdict verdict;
        verdict.subject = component.id;
        const ComponentKind* kind = context.catalog().componentKind(component.kind);
        if (!context.has(component, "workload") || context.has(component, "legacy") || !kind || !kind->attribute(u"operations")) {
            verdict.outcome = Outcome::NotApplicable;
            verdicts.append(verdict);
            return;
        }
        const Value operations = context.attribute(component, "operations");
        const Value contexts = context.attribute(component, "bounded-contexts");
        const Value entities = context.attribute(component, "entities");
        QStringList reasons;
        const bool function = context.has(component, "serverless"); // has a rule of its own for its operations
        if (operations.toNumber() > mostOperations && !function)
            reasons.append(ruleText("offers %n operation(s)", operations.toInteger()));
        if (contexts.toNumber() > mostContexts)
            reasons.append(ruleText("serves %n bounded context(s)", contexts.toInteger()));
        if (entities.toNumber() > mostEntities)
            reasons.append(ruleText("owns %n entity(ies)", entities.toInteger()));
        if (!reasons.isEmpty()) {
            verdict.outcome = Outcome::Fail;
            verdict.message = ruleText("%1 %2.").arg(context.quoted(component.id), reasons.join(ruleText(" and ")));
        } else if (operations.isNull() && contexts.isNull() && !function) {
            verdict.outcome = Outcome::Unknown;
            verdict.attribute = QStringLiteral("operations");
            verdict.message = ruleText("%1 does not say how many operations it offers.").arg(context.quoted(component.id));
        }
        verdicts.append(verdict);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_mega_service()
{
    return std::make_unique<MegaService>();
}

} // namespace groundplan
