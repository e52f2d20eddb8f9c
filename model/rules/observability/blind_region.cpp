// SPDX-License-Identifier: Apache-2.0
#include "model/edit/edits.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/observability_coverage.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class BlindRegion : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("blind-region"),
            .code = QStringLiteral("OBS09"),
            .pack = QStringLiteral("observability"),
            .name = RULE_TEXT("Blind cluster or region"),
            .what = RULE_TEXT("Workloads run in a cluster, region or site of which no logs, metrics or traces arrive anywhere."),
            .why = RULE_TEXT("The whole place can fail or be taken over without anybody noticing."),
            .fix = RULE_TEXT("Let a collector observe the place and send what it sees to the central stores."),
            .severity = Severity::Error,
            .scope = RuleScope::Design,
            .sight = {.styles = QList<ConnectionStyle>{ConnectionStyle::Telemetry}, .traits = {QStringLiteral("workload"), QStringLiteral("metrics"), QStringLiteral("logs"), QStringLiteral("traces")}, .groups = false, .texts = false},
            .thresholds = {},
            .sources = {QStringLiteral("our own rule")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        const QList<BlindPlace> places = blindPlaces(context);
        for (const BlindPlace& place : places)
            verdicts.append(failed(place.place, ruleText("No logs, metrics or traces of what runs in %1 are collected (workloads: %2).")
                                                    .arg(context.quoted(place.place)).arg(place.workloads.size()), place.workloads));
        if (places.isEmpty())
            verdicts.append(notApplicable({}));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        const Design& design = context.design();
        QList<Id> sinks;
        for (const char* signal : {"metrics", "logs", "traces"})
            sinks += coverageOf(context, signal).sinks;
        if (sinks.isEmpty())
            return;
        // A collector that already feeds a store, else the store itself.
        Id observer = sinks.first();
        for (const Id& id : context.componentsWith("telemetry")) {
            const QList<Id> around = context.neighbours(*design.component(id), true, [&context](const Connection& connection) {
                return context.style(connection) == ConnectionStyle::Telemetry;
            });
            if (std::any_of(around.begin(), around.end(), [&sinks](const Id& other) { return sinks.contains(other); })) {
                observer = id;
                break;
            }
        }
        EditChain chain(design);
        if (chain.then(connectComponents(design, context.catalog(), observer, finding.subject, connectionKindOf(context.catalog(), ConnectionStyle::Telemetry))))
            chain.finish(ruleText("Let %1 observe it").arg(design.labelOf(observer)), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_blind_region()
{
    return std::make_unique<BlindRegion>();
}

} // namespace groundplan
