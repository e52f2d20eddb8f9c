// SPDX-License-Identifier: Apache-2.0
#include "model/rules/observability_coverage.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class NoLogging : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("no-logging"),
            .code = QStringLiteral("OBS01"),
            .pack = QStringLiteral("observability"),
            .name = RULE_TEXT("Logs not collected"),
            .what = RULE_TEXT("A workload whose logs nobody collects."),
            .why = RULE_TEXT("After an incident nobody can tell what happened, and an attacker leaves no trace."),
            .fix = RULE_TEXT("Let a collector of the log store observe the workload or the cluster around it."),
            .severity = Severity::Error,
            .scope = RuleScope::Design,
            .sight = {.styles = QList<ConnectionStyle>{ConnectionStyle::Telemetry}, .traits = {QStringLiteral("workload"), QStringLiteral("metrics"), QStringLiteral("logs"), QStringLiteral("traces")}, .groups = false, .texts = false},
            .thresholds = {},
            .sources = {QStringLiteral("microSecEnD rule 15"), QStringLiteral("Taibi: no logging"), QStringLiteral("MARS: local logging"), QStringLiteral("Kubescape C-0067")},
            .controls = {QStringLiteral("SOC 2 CC6.8"), QStringLiteral("SOC 2 CC7.1"), QStringLiteral("SOC 2 CC7.2")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        checkCoverage(context, "logs", "", // no-central-logs says so
                      QT_TRANSLATE_NOOP("Rule", "Nobody collects the logs of %1."),
                      [&context](const Component& component) {
                          return context.has(component, "workload");
                      },
                      verdicts);
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        offerObserver(context, "logs", finding, edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_no_logging()
{
    return std::make_unique<NoLogging>();
}

} // namespace groundplan
