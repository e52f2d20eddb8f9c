// SPDX-License-Identifier: Apache-2.0
#include "model/rules/dependence.h"
#include "model/rules/facts.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

/// A critical dependency may fail a tenth as often as its caller: one more nine.
constexpr double extraNine = 10;
constexpr double rounding = 1e-9;

class ObjectiveWithoutMargin : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("objective-without-margin"),
            .code = QStringLiteral("REL05"),
            .pack = QStringLiteral("reliability"),
            .name = RULE_TEXT("Dependency without an extra nine"),
            .what = RULE_TEXT("A component that users reach cannot do without another one whose availability is not one nine above its own target: more than a tenth of what may fail is spent on that one alone."),
            .why = RULE_TEXT("With a handful of such dependencies nothing is left for failures of the component itself."),
            .fix = RULE_TEXT("Make the dependency better by one nine, or let the component do without it for a while."),
            .severity = Severity::Info,
            .scope = RuleScope::Component,
            .thresholds = {{QStringLiteral("failures of the caller for each of the dependency, from"), extraNine,
                            QStringLiteral("Treynor, Dahlin, Rau, Beyer: rule of the extra 9")}},
            .sources = {QStringLiteral("Treynor, Dahlin, Rau, Beyer: The Calculus of Service Availability, 2017")},
        };
        return info;
    }

    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override
    {
        const Value target = context.attribute(component, "slo");
        if (!target.isNumber() || !isReachedByUsers(context, component)) {
            verdicts.append(notApplicable(component.id));
            return;
        }
        const double most = (100 - target.toNumber()) / extraNine;
        QStringList evidence{component.id};
        QStringList texts;
        Verdict open = passed(component.id);
        const auto ask = [&open](const Verdict& verdict) {
            if (open.outcome == Outcome::Pass)
                open = verdict;
        };
        QList<Id> connections = context.design().connectionsOf(component.id);
        std::sort(connections.begin(), connections.end());
        for (const Id& id : connections) {
            const Connection& connection = *context.design().connection(id);
            if (connection.from != component.id || connection.to == component.id || needOf(context, connection) == Need::Soft)
                continue;
            const auto promised = statedAvailability(context, *context.design().component(connection.to));
            const bool tight = promised && 100 - *promised > most + rounding;
            if (needOf(context, connection) == Need::Unsaid) {
                if (tight)
                    ask(unknown(id, "critical", ruleText("%1 does not say whether %2 can do without %3.")
                                                    .arg(context.quoted(id), context.quoted(component.id), context.quoted(connection.to))));
            } else if (!promised) {
                ask(unknown(connection.to, "availability", ruleText("%1 does not say what availability it promises; %2 depends on it.")
                                                               .arg(context.quoted(connection.to), context.quoted(component.id))));
            } else if (tight && !evidence.contains(connection.to)) {
                evidence.append(connection.to);
                texts.append(ruleText("%1 %2 %").arg(context.quoted(connection.to), percentText(*promised)));
            }
        }
        if (texts.isEmpty())
            verdicts.append(open);
        else
            verdicts.append(failed(component.id, ruleText("%1 aims at %2 %, which asks %3 % of what it cannot do without: %4.")
                                                     .arg(context.quoted(component.id), percentText(target.toNumber()), percentText(100 - most),
                                                          texts.join(QStringLiteral(", "))),
                                   evidence));
    }

private:
    /// People, outside systems or a gateway call it: its target is one that somebody feels.
    static bool isReachedByUsers(const RuleContext& context, const Component& component)
    {
        if (context.has(component, "gateway") || context.has(component, "place"))
            return false;
        return context.has(component, "user-facing") || !context.neighbours(component, false, [&](const Connection& connection) {
            const Component& from = *context.design().component(connection.from);
            return context.isSynchronous(connection)
                   && (context.has(from, "person") || context.has(from, "external") || context.has(from, "gateway"));
        }).isEmpty();
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_objective_without_margin()
{
    return std::make_unique<ObjectiveWithoutMargin>();
}

} // namespace groundplan
