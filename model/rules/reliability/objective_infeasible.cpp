// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/reliability/availability_sum.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

/// Differences below this are those of binary fractions, in percent.
constexpr double rounding = 1e-9;
/// The worst that a message names.
constexpr int mostNamed = 3;

class ObjectiveInfeasible : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("objective-infeasible"),
            .code = QStringLiteral("REL04"),
            .pack = QStringLiteral("reliability"),
            .name = RULE_TEXT("Target that its dependencies cannot carry"),
            .what = RULE_TEXT("The availabilities of all that a component cannot do without, multiplied, are below its own availability target. A promised availability counts before a target, and covers what stands behind it."),
            .why = RULE_TEXT("The target will be missed even if the component itself never fails."),
            .fix = RULE_TEXT("Do without a dependency for a while (asynchronously, from a cache, with a fallback), make it redundant, or promise less."),
            .severity = Severity::Error,
            .scope = RuleScope::Design,
            .sight = {.styles = QList<ConnectionStyle>{ConnectionStyle::Synchronous, ConnectionStyle::Data}, .places = false, .groups = false, .texts = false},
            .thresholds = {},
            .sources = {QStringLiteral("Treynor, Dahlin, Rau, Beyer: The Calculus of Service Availability, 2017")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        for (const Component& component : context.design().components()) {
            const Value target = context.attribute(component, "slo");
            if (!target.isNumber() || context.has(component, "place"))
                continue;
            const double aim = target.toNumber();
            const AvailabilitySum certain = availabilityOf(context, component, false);
            if (certain.percent < aim - rounding) {
                verdicts.append(failed(component.id,
                                       ruleText("%1 aims at %2 %, but what it cannot do without leaves %3 %: %4.")
                                           .arg(context.quoted(component.id), percentText(aim), percentText(certain.percent), worst(context, certain)),
                                       QStringList{component.id} + certain.counted));
                continue;
            }
            if (!certain.missing.isEmpty()) {
                verdicts.append(unknown(certain.missing, "availability",
                                        ruleText("%1 does not say what availability it promises; %2 depends on it.")
                                            .arg(context.quoted(certain.missing), context.quoted(component.id))));
                continue;
            }
            if (certain.unsaid.isEmpty() && certain.counted.isEmpty()) {
                verdicts.append(notApplicable(component.id));
                continue;
            }
            if (!certain.unsaid.isEmpty() && availabilityOf(context, component, true).percent < aim - rounding)
                verdicts.append(unknown(certain.unsaid, "critical",
                                        ruleText("%1 does not say whether %2 can do without %3, on which its target of %4 % hangs.")
                                            .arg(context.quoted(certain.unsaid), context.quoted(context.design().connection(certain.unsaid)->from),
                                                 context.quoted(context.design().connection(certain.unsaid)->to), percentText(aim))));
            else
                verdicts.append(passed(component.id));
        }
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        const Component* component = context.design().component(finding.subject);
        if (!component)
            return;
        // Down to the next hundredth that the dependencies carry.
        const double carried = std::floor(availabilityOf(context, *component, false).percent * 100 + rounding) / 100;
        offerAttribute(context, finding.subject, "slo", carried, ruleText("Aim at %1 %").arg(percentText(carried)), edits);
    }

private:
    static QString worst(const RuleContext& context, const AvailabilitySum& sum)
    {
        QList<std::pair<double, Id>> list;
        for (const Id& id : sum.counted) {
            const Component* component = context.design().component(id);
            list.append({component ? *statedAvailability(context, *component)
                                   : context.attribute(*context.design().connection(id), "availability").toNumber(), id});
        }
        std::stable_sort(list.begin(), list.end(), [](const auto& left, const auto& right) { return left.first < right.first; });
        QStringList texts;
        for (const auto& [percent, id] : list) {
            if (texts.size() == mostNamed) {
                texts.append(QStringLiteral("…"));
                break;
            }
            texts.append(ruleText("%1 %2 %").arg(context.quoted(id), percentText(percent)));
        }
        return texts.join(QStringLiteral(", "));
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_objective_infeasible()
{
    return std::make_unique<ObjectiveInfeasible>();
}

} // namespace groundplan
