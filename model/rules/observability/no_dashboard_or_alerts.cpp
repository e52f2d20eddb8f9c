// SPDX-License-Identifier: Apache-2.0
#include "model/edit/edits.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class NoDashboardOrAlerts : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("no-dashboard-or-alerts"),
            .code = QStringLiteral("OBS05"),
            .pack = QStringLiteral("observability"),
            .name = RULE_TEXT("No dashboards or alerts"),
            .what = RULE_TEXT("The design has workloads but no dashboards or nothing that calls people, or a target that nobody is alerted on."),
            .why = RULE_TEXT("Signals that nobody looks at and that wake nobody do not shorten an outage."),
            .fix = RULE_TEXT("Add dashboards and alerting, and alert on every availability target."),
            .severity = Severity::Warning,
            .scope = RuleScope::Design,
            .sight = {.styles = QList<ConnectionStyle>{ConnectionStyle::Telemetry}, .traits = {QStringLiteral("workload"), QStringLiteral("dashboards"), QStringLiteral("alerting")}, .places = false, .groups = false, .texts = false},
            .thresholds = {},
            .sources = {QStringLiteral("microSecEnD rule 20"), QStringLiteral("Google SRE workbook, chapter 5: alerting on SLOs")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        const QStringList workloads = context.componentsWith("workload");
        if (workloads.isEmpty()) {
            verdicts.append(notApplicable({}));
            return;
        }
        const bool bought = observedByOthers(context);
        const bool shows = bought || !context.componentsWith("dashboards").isEmpty();
        const bool calls = bought || !context.componentsWith("alerting").isEmpty();
        if (!shows && !calls)
            verdicts.append(failed({}, ruleText("Nothing in the design shows how its %n workload(s) is/are doing, and nothing calls anybody.", workloads.size()), workloads));
        else if (!shows)
            verdicts.append(failed({}, ruleText("The design has no dashboards that show how its %n workload(s) is/are doing.", workloads.size()), workloads));
        else if (!calls)
            verdicts.append(failed({}, ruleText("Nothing in the design calls anybody when one of its %n workload(s) fails.", workloads.size()), workloads));
        if (!calls)
            return; // an alert on each target comes after that
        for (const Id& id : workloads) {
            const Component& component = *context.design().component(id);
            const Value target = context.attribute(component, "slo");
            if (target.isNull())
                continue;
            verdicts.append(verdictOnFact(context, component, "alerting",
                                          ruleText("Nobody is called when the target of %1, %2 %, is in danger.").arg(context.quoted(id), target.toText()),
                                          ruleText("%1 has a target of %2 % and does not say whether somebody is called when it is in danger.")
                                              .arg(context.quoted(id), target.toText())));
        }
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        if (!finding.subject.isEmpty()) {
            offerAttribute(context, finding.subject, "alerting", true, ruleText("Alert on its target"), edits);
            return;
        }
        const Catalog& catalog = context.catalog();
        EditChain chain(context.design());
        const Id metrics = firstWith(context.design(), catalog, "metrics");
        const Id place = metrics.isEmpty() ? Id() : context.design().component(metrics)->in;
        for (const char* trait : {"dashboards", "alerting"}) {
            if (!firstWith(chain.design(), catalog, trait).isEmpty())
                continue;
            const auto added = addComponent(chain.design(), catalog, kindWith(catalog, trait), place);
            if (!chain.then(added))
                return;
            if (!metrics.isEmpty())
                chain.then(connectComponents(chain.design(), catalog, addedComponents(*added).first(), metrics,
                                             connectionKindOf(catalog, ConnectionStyle::Telemetry)));
        }
        chain.finish(ruleText("Add what is missing"), edits);
    }

private:
    /// Products of others that watch the platform bring both along.
    static bool observedByOthers(const RuleContext& context)
    {
        const Design& design = context.design();
        return std::any_of(design.connections().begin(), design.connections().end(), [&](const Connection& connection) {
            return context.style(connection) == ConnectionStyle::Telemetry
                   && (context.has(*design.component(connection.from), "external") || context.has(*design.component(connection.to), "external"));
        });
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_no_dashboard_or_alerts()
{
    return std::make_unique<NoDashboardOrAlerts>();
}

} // namespace groundplan
