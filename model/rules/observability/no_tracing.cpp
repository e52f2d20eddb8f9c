// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "model/rules/observability_coverage.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class NoTracing : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("no-tracing"),
            .code = QStringLiteral("OBS03"),
            .pack = QStringLiteral("observability"),
            .name = RULE_TEXT("No distributed tracing"),
            .what = RULE_TEXT("A workload that takes part in calls between workloads, and whose traces nobody collects."),
            .why = RULE_TEXT("Nobody can see where the time of a slow request goes once it crosses a process."),
            .fix = RULE_TEXT("Add a trace store and a telemetry collector that observes the workload or the cluster around it."),
            .severity = Severity::Warning,
            .scope = RuleScope::Design,
            .sight = {.styles = QList<ConnectionStyle>{ConnectionStyle::Telemetry, ConnectionStyle::Synchronous}, .traits = {QStringLiteral("workload"), QStringLiteral("metrics"), QStringLiteral("logs"), QStringLiteral("traces")}, .groups = false, .texts = false},
            .thresholds = {},
            .sources = {QStringLiteral("our own threshold: calls between workloads")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        checkCoverage(context, "traces", QT_TRANSLATE_N_NOOP("Rule", "Nothing in the design collects traces; %n workload(s) call(s) one another in the dark."),
                      QT_TRANSLATE_NOOP("Rule", "Nobody collects the traces of %1."),
                      [&context](const Component& component) {
                          if (!context.has(component, "workload") || context.has(component, "legacy"))
                              return false;
                          const Design& design = context.design();
                          const QList<int>& links = design.linksAtSlot(design.components().slotOf(component.id));
                          return std::any_of(links.begin(), links.end(), [&](int link) {
                              const Design::Ends& ends = design.endsAtSlot(link);
                              if (ends.from == ends.to || !context.isSynchronous(context.connectionAt(link)))
                                  return false;
                              const Component& to = context.componentAt(ends.to);
                              return context.has(context.componentAt(ends.from), "workload") && context.has(to, "workload")
                                     && !context.has(to, "legacy");
                          });
                      },
                      verdicts);
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        offerObserver(context, "traces", finding, edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_no_tracing()
{
    return std::make_unique<NoTracing>();
}

} // namespace groundplan
