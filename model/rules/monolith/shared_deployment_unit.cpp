// SPDX-License-Identifier: Apache-2.0
#include <QMap>

#include "model/edit/edits.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

constexpr int mostInUnit = 2;

class SharedDeploymentUnit : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("shared-deployment-unit"),
            .code = QStringLiteral("MON04"),
            .pack = QStringLiteral("monolith"),
            .name = RULE_TEXT("Several workloads in one container"),
            .what = RULE_TEXT("Several main workloads, data stores or brokers run in the same container, pod or machine."),
            .why = RULE_TEXT("They scale, restart and fail together, and the platform cannot tell which of them needs what."),
            .fix = RULE_TEXT("Give each main workload and each store a container of its own; only sidecars may share one."),
            .severity = Severity::Warning,
            .scope = RuleScope::Design,
            .sight = {.styles = QList<ConnectionStyle>{}, .traits = {QStringLiteral("workload"), QStringLiteral("datastore"), QStringLiteral("broker")}, .places = false, .groups = false, .texts = false},
            .thresholds = {{QStringLiteral("main workloads and stores in one unit, from"), mostInUnit, QStringLiteral("microFreshener")}},
            .sources = {QStringLiteral("microFreshener: multiple services in one container")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        QMap<QString, QStringList> units;
        for (const Component& component : context.design().components()) {
            const bool counts = context.has(component, "workload") || context.has(component, "datastore") || context.has(component, "broker");
            if (!counts)
                continue;
            const QString unit = context.attribute(component, "deployment-unit").toText();
            if (!unit.isEmpty() && !context.attribute(component, "sidecar").toBool() && !context.has(component, "legacy"))
                units[unit].append(component.id);
        }
        if (units.isEmpty())
            verdicts.append(notApplicable({}));
        for (auto at = units.cbegin(); at != units.cend(); ++at) {
            if (at->size() < mostInUnit) {
                verdicts.append(passed(at->first()));
                continue;
            }
            QStringList names;
            for (const Id& id : *at)
                names.append(context.quoted(id));
            verdicts.append(failed(at->first(), ruleText("%1 run together in '%2'.").arg(names.join(QStringLiteral(", ")), at.key()), *at));
        }
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        EditChain chain(context.design());
        for (const Id& id : finding.evidence) {
            if (id != finding.subject)
                chain.then(setAttribute(chain.design(), context.catalog(), id, QStringLiteral("deployment-unit"), {}));
        }
        chain.finish(ruleText("Run each by itself"), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_shared_deployment_unit()
{
    return std::make_unique<SharedDeploymentUnit>();
}

} // namespace groundplan
