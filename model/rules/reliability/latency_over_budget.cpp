// SPDX-License-Identifier: Apache-2.0
#include "model/base/duration.h"
#include "model/edit/edits.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/reliability/latency_sum.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

constexpr double rounding = 1e-9;

class LatencyOverBudget : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("latency-over-budget"),
            .code = QStringLiteral("REL07"),
            .pack = QStringLiteral("reliability"),
            .name = RULE_TEXT("Slower than its budget"),
            .what = RULE_TEXT("What a component waits for takes longer than its own latency budget: one of its targets alone, or those together that it calls one after the other."),
            .why = RULE_TEXT("The budget is spent before the component has done any work of its own."),
            .fix = RULE_TEXT("Call targets at the same time, keep answers in a cache, leave the slow part to an event, or grant more time."),
            .severity = Severity::Warning,
            .scope = RuleScope::Design,
            .sight = {.isolated = false, .places = false, .groups = false, .texts = false},
            .thresholds = {},
            .sources = {QStringLiteral("Google SRE workbook: latency objectives"), QStringLiteral("our own rule")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        bool any = false;
        for (const Component& component : context.design().components())
            any = any || parseDuration(context.attribute(component, "latency-budget").toText());
        if (!any) {
            verdicts.append(notApplicable({}));
            return;
        }
        const LatencySums sums(context);
        for (const Component& component : context.design().components()) {
            const auto budget = parseDuration(context.attribute(component, "latency-budget").toText());
            if (!budget)
                continue;
            const LatencySum sum = sums.of(component.id);
            if (sum.least > *budget + rounding)
                verdicts.append(failed(component.id,
                                       sum.slowest > *budget + rounding
                                           ? ruleText("%1 has to answer within %2, but %3 alone takes %4.")
                                                 .arg(context.quoted(component.id), durationText(*budget), context.quoted(context.design().connection(sum.over.first())->to),
                                                      durationText(sum.slowest))
                                           : ruleText("%1 has to answer within %2, but the calls that it makes one after the other take %3.")
                                                 .arg(context.quoted(component.id), durationText(*budget), durationText(sum.least)),
                                       QStringList{component.id} + sum.over));
            else if (sum.most > *budget + rounding && !sum.unsaid.isEmpty())
                verdicts.append(unknown(sum.unsaid, "critical",
                                        ruleText("%1 does not say whether %2 can do without the answer, on which its budget of %3 hangs.")
                                            .arg(context.quoted(sum.unsaid), context.quoted(component.id), durationText(*budget))));
            else if (sum.most > *budget + rounding && !sum.unordered.isEmpty())
                verdicts.append(unknown(sum.unordered, "parallel",
                                        ruleText("%1 does not say whether the call is made at the same time as the others of %2, on which its budget of %3 hangs.")
                                            .arg(context.quoted(sum.unordered), context.quoted(component.id), durationText(*budget))));
            else
                verdicts.append(passed(component.id));
        }
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        const Component* component = context.design().component(finding.subject);
        const auto budget = component ? parseDuration(context.attribute(*component, "latency-budget").toText()) : std::nullopt;
        if (!budget)
            return;
        const LatencySum sum = LatencySums(context).of(component->id);
        if (sum.slowest <= *budget) {
            EditChain chain(context.design());
            for (const Id& id : sum.over)
                chain.then(setAttribute(chain.design(), context.catalog(), id, QStringLiteral("parallel"), true));
            chain.finish(ruleText("Call them at the same time"), edits);
        }
        offerAttribute(context, finding.subject, "latency-budget", durationText(sum.least), ruleText("Grant %1").arg(durationText(sum.least)), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_latency_over_budget()
{
    return std::make_unique<LatencyOverBudget>();
}

} // namespace groundplan
