// SPDX-License-Identifier: Apache-2.0
#include "model/rules/observability_coverage.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class NoMonitoring : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("no-monitoring"),
            .code = QStringLiteral("OBS02"),
            .pack = QStringLiteral("observability"),
            .name = RULE_TEXT("No monitoring"),
            .what = RULE_TEXT("A workload whose metrics nobody collects."),
            .why = RULE_TEXT("Its users find out about an outage before its operators do, and nothing shows what to scale."),
            .fix = RULE_TEXT("Add a metrics component that observes the workload or the cluster around it."),
            .severity = Severity::Error,
            .scope = RuleScope::Design,
            .sight = {.styles = QList<ConnectionStyle>{ConnectionStyle::Telemetry}, .traits = {QStringLiteral("workload"), QStringLiteral("metrics"), QStringLiteral("logs"), QStringLiteral("traces")}, .groups = false, .texts = false},
            .thresholds = {},
            .sources = {QStringLiteral("microSecEnD rule 21"), QStringLiteral("MARS: insufficient monitoring")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        checkCoverage(context, "metrics", QT_TRANSLATE_N_NOOP("Rule", "Nothing in the design collects metrics; %n workload(s) run(s) unwatched."),
                      QT_TRANSLATE_NOOP("Rule", "Nobody collects the metrics of %1."),
                      [&context](const Component& component) {
                          return context.has(component, "workload");
                      },
                      verdicts);
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        offerObserver(context, "metrics", finding, edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_no_monitoring()
{
    return std::make_unique<NoMonitoring>();
}

} // namespace groundplan
