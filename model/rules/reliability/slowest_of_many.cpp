// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include "model/edit/edits.h"
#include "model/rules/dependence.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"
#include "model/rules/shown_number.h"

namespace groundplan {

namespace {

/// The share of answers that are slower than the latency at which 99 of 100 have come.
constexpr double slowShare = 0.01;
constexpr double mostSlowRequests = 0.05;

class SlowestOfMany : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("slowest-of-many"),
            .code = QStringLiteral("REL08"),
            .pack = QStringLiteral("reliability"),
            .name = RULE_TEXT("Waits for the slowest of many"),
            .what = RULE_TEXT("A component makes so many calls at the same time, and needs all the answers, that more than 5 % of its own requests meet one of the slowest 1 %: 1 - 0.99^n."),
            .why = RULE_TEXT("What is rare at one target is usual for who asks many: of 100 calls, 63 % of the requests meet a slow one."),
            .fix = RULE_TEXT("Answer without those that are late, send a second request after a while and take the first answer, or ask fewer targets."),
            .severity = Severity::Warning,
            .scope = RuleScope::Component,
            .thresholds = {{QStringLiteral("share of requests that meet a slow answer, above"), mostSlowRequests, QStringLiteral("our own threshold")}},
            .sources = {QStringLiteral("Dean and Barroso: The Tail at Scale, 2013")},
        };
        return info;
    }

    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override
    {
        double calls = 0;    // at the same time
        double possible = 0; // of those that do not say
        QStringList evidence;
        Id open;
        for (const Id& id : connectionsFrom(context, component)) {
            const Connection& connection = *context.design().connection(id);
            const double count = std::max(1.0, context.attribute(connection, "calls-per-request").toNumber(1));
            const Value parallel = context.attribute(connection, "parallel");
            if (parallel.toBool()) {
                calls += count;
                evidence.append(id);
            } else if (!parallel.isBool()) {
                possible += count;
                if (open.isEmpty())
                    open = id;
            }
        }
        const auto share = [](double count) { return 1 - std::pow(1 - slowShare, count); };
        if (share(calls) > mostSlowRequests)
            verdicts.append(failed(component.id, ruleText("%1 waits for %2 answers at the same time: %3 % of its requests meet one of the slowest 1 %.")
                                                     .arg(context.quoted(component.id)).arg(calls).arg(shownNumber(share(calls) * 100, 2)),
                                   QStringList{component.id} + evidence));
        else if (share(calls + possible) > mostSlowRequests && !context.attribute(component, "latency-budget").isNull())
            verdicts.append(unknown(open, "parallel", ruleText("%1 does not say whether the call is made at the same time as the others of %2.")
                                                          .arg(context.quoted(open), context.quoted(component.id))));
        else if (calls > 0)
            verdicts.append(passed(component.id));
        else
            verdicts.append(notApplicable(component.id));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        EditChain chain(context.design());
        for (const QString& id : finding.evidence) {
            if (context.design().connection(id))
                chain.then(setAttribute(chain.design(), context.catalog(), id, QStringLiteral("fallback"), true));
        }
        chain.finish(ruleText("Answer without those that are late"), edits);
    }

private:
    /// The connections over which the component needs an answer, in a fixed order.
    static QList<Id> connectionsFrom(const RuleContext& context, const Component& component)
    {
        QList<Id> list;
        for (const Id& id : context.design().connectionsOf(component.id)) {
            const Connection& connection = *context.design().connection(id);
            if (connection.from == component.id && context.has(component, "workload") && needOf(context, connection) != Need::Soft)
                list.append(id);
        }
        std::sort(list.begin(), list.end());
        return list;
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_slowest_of_many()
{
    return std::make_unique<SlowestOfMany>();
}

} // namespace groundplan
