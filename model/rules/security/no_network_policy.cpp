// SPDX-License-Identifier: Apache-2.0
#include "model/design/hierarchy.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class NoNetworkPolicy : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("no-network-policy"),
            .code = QStringLiteral("SEC08"),
            .pack = QStringLiteral("security"),
            .name = RULE_TEXT("No network policy"),
            .what = RULE_TEXT("A workload in a cluster can be reached by everything else in it."),
            .why = RULE_TEXT("Who breaks into one container can walk from there to every other."),
            .fix = RULE_TEXT("Refuse traffic by default in its namespace and allow what the design draws."),
            .severity = Severity::Warning,
            .scope = RuleScope::Component,
            .thresholds = {},
            .sources = {QStringLiteral("Kubescape C-0260"), QStringLiteral("NSA Kubernetes hardening guide 1.2: network separation")},
            .controls = {QStringLiteral("SOC 2 CC6.1"), QStringLiteral("SOC 2 CC6.6"), QStringLiteral("SOC 2 CC7.2")},
        };
        return info;
    }

    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override
    {
        const QList<Id> around = ancestorsOf(context.design(), component.id);
        const bool orchestrated = std::any_of(around.begin(), around.end(), [&context](const Id& id) {
            return context.has(*context.design().component(id), "orchestrator");
        });
        if (!context.has(component, "workload") || !context.has(component, "containerised") || !orchestrated) {
            verdicts.append(notApplicable(component.id));
            return;
        }
        // Stated closest to it. A cluster states only whether it enforces policies, so its "yes" decides nothing.
        Verdict verdict;
        verdict.subject = component.id;
        Value stated = context.attribute(component, "network-policy");
        Id says = component.id;
        for (const Id& id : around) {
            const Component& place = *context.design().component(id);
            const Value policy = context.attribute(place, "network-policy");
            if (context.has(place, "orchestrator")) {
                if (policy.isBool() && !policy.toBool()) {
                    stated = policy;
                    says = id;
                }
                break;
            }
            if (policy.isBool() && !(stated.isBool() && stated.toBool())) {
                stated = policy;
                says = id;
            }
        }
        if (!stated.isBool()) {
            verdict = unknown(component.id, "network-policy", ruleText("%1 does not say whether a network policy limits who may reach it.")
                                                                  .arg(context.quoted(component.id)));
        } else if (!stated.toBool()) {
            const QString message = context.has(*context.design().component(says), "orchestrator")
                                        ? ruleText("%1 enforces no network policies, so everything reaches %2.").arg(context.quoted(says), context.quoted(component.id))
                                        : ruleText("No network policy limits who may reach %1.").arg(context.quoted(component.id));
            verdict = failed(component.id, message, {says});
        }
        verdicts.append(verdict);
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        const Id says = finding.evidence.value(0);
        const Component* component = context.design().component(says);
        if (!component || context.has(*component, "orchestrator"))
            return; // a cluster needs another network first
        offerAttribute(context, finding.subject, "network-policy", true, ruleText("Limit who may reach it"), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_no_network_policy()
{
    return std::make_unique<NoNetworkPolicy>();
}

} // namespace groundplan
