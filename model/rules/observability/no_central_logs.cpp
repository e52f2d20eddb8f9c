// SPDX-License-Identifier: Apache-2.0
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/observability_coverage.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class NoCentralLogs : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("no-central-logs"),
            .code = QStringLiteral("OBS04"),
            .pack = QStringLiteral("observability"),
            .name = RULE_TEXT("No central log store"),
            .what = RULE_TEXT("The design has workloads, but nothing that keeps their logs."),
            .why = RULE_TEXT("Logs vanish with the instance that wrote them, and what concerns several workloads cannot be put together."),
            .fix = RULE_TEXT("Add a log store and let it, or a collector that feeds it, observe the clusters."),
            .severity = Severity::Error,
            .scope = RuleScope::Design,
            .sight = {.styles = QList<ConnectionStyle>{ConnectionStyle::Telemetry}, .traits = {QStringLiteral("workload"), QStringLiteral("logs"), QStringLiteral("telemetry")}, .places = false, .groups = false, .texts = false},
            .thresholds = {},
            .sources = {QStringLiteral("microSecEnD rule 16"), QStringLiteral("MARS: local logging")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        const Design& design = context.design();
        const QStringList workloads = context.componentsWith("workload");
        if (workloads.isEmpty()) {
            verdicts.append(notApplicable({}));
            return;
        }
        if (!coverageOf(context, "logs").sinks.isEmpty()) {
            verdicts.append(passed({}));
            return;
        }
        for (const Connection& connection : design.connections()) {
            if (context.style(connection) != ConnectionStyle::Telemetry || !context.attribute(connection, "signals").toStringList().isEmpty())
                continue;
            for (const Id& end : {connection.from, connection.to}) {
                if (context.has(*design.component(end), "external")) {
                    verdicts.append(unknown(connection.id, "signals", ruleText("%1 does not say whether logs are sent to %2.")
                                                                          .arg(context.quoted(connection.id), context.quoted(end))));
                    return;
                }
            }
        }
        for (const Id& id : context.componentsWith("telemetry")) {
            const QStringList limited = context.attribute(*design.component(id), "signals").toStringList();
            if (limited.isEmpty() || limited.contains(QLatin1String("logs"))) {
                verdicts.append(failed({}, ruleText("%1 collects logs, but nothing in the design keeps them.").arg(context.quoted(id)), workloads));
                return;
            }
        }
        verdicts.append(failed({}, ruleText("Nothing in the design collects logs; %n workload(s) write(s) theirs for nobody.", workloads.size()), workloads));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        offerObserver(context, "logs", finding, edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_no_central_logs()
{
    return std::make_unique<NoCentralLogs>();
}

} // namespace groundplan
