// SPDX-License-Identifier: Apache-2.0
#include "model/rules/reliability/critical_points.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class SingleFacade : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("single-facade"),
            .code = QStringLiteral("LEG03"),
            .pack = QStringLiteral("legacy"),
            .name = RULE_TEXT("Facade with a single replica"),
            .what = RULE_TEXT("A facade in front of a legacy system runs once."),
            .why = RULE_TEXT("All that needs the legacy system is down while the facade restarts or is rolled out."),
            .fix = RULE_TEXT("Run at least two replicas of the facade, in different zones."),
            .severity = Severity::Warning,
            .scope = RuleScope::Component,
            .thresholds = {{QStringLiteral("replicas, at least"), fewestReplicas, QStringLiteral("Google SRE book, N+1")}},
            .sources = {QStringLiteral("Azure Architecture Center: strangler fig, issues and considerations"), QStringLiteral("Google SRE book: N+1")},
        };
        return info;
    }

    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override
    {
        QStringList systems;
        if (context.attribute(component, "facade").toBool()) {
            for (const Id& id : context.neighbours(component, true, [&context](const Connection& connection) { return context.isBusiness(connection); })) {
                if (context.has(*context.design().component(id), "legacy"))
                    systems.append(id);
            }
        }
        if (systems.isEmpty()) {
            verdicts.append(notApplicable(component.id));
            return;
        }
        const std::optional<qint64> replicas = statedReplicas(context, component);
        if (!replicas)
            verdicts.append(unknown(component.id, "replicas", ruleText("All traffic to %1 passes through %2, which does not say how many replicas run.")
                                                                  .arg(context.quoted(systems.first()), context.quoted(component.id))));
        else if (*replicas < fewestReplicas)
            verdicts.append(failed(component.id, ruleText("Traffic to %1 passes through %2, which runs once.").arg(context.quoted(systems.first()), context.quoted(component.id)),
                                   QStringList{component.id} + systems));
        else
            verdicts.append(passed(component.id));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        const Component* component = context.design().component(finding.subject);
        if (component)
            offerAttribute(context, component->id, context.attribute(*component, "min-replicas").isInteger() ? "min-replicas" : "replicas", fewestReplicas,
                           ruleText("Run two replicas"), edits);
    }

private:
    static constexpr int fewestReplicas = 2;
};

} // namespace

std::unique_ptr<Rule> make_rule_single_facade()
{
    return std::make_unique<SingleFacade>();
}

} // namespace groundplan
