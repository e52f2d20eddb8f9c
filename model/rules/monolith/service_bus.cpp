// SPDX-License-Identifier: Apache-2.0
#include <QSet>

#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

constexpr double mostOfAll = 0.5;
constexpr int fewestConnected = 4;

class ServiceBus : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("service-bus"),
            .code = QStringLiteral("MON05"),
            .pack = QStringLiteral("monolith"),
            .name = RULE_TEXT("Business logic in the middle"),
            .what = RULE_TEXT("A broker or gateway between most workloads carries out rules of the business."),
            .why = RULE_TEXT("It becomes the monolith that all changes pass through, owned by a team that knows none of the business."),
            .fix = RULE_TEXT("Move the rules into the workloads at the ends, and let the middle only pass on."),
            .severity = Severity::Error,
            .scope = RuleScope::Design,
            .sight = {.traits = {QStringLiteral("workload")}, .places = false, .groups = false, .texts = false},
            .thresholds = {{QStringLiteral("share of all workloads connected, from"), mostOfAll, QStringLiteral("our own threshold")}, {QStringLiteral("workloads connected, at least"), fewestConnected, QStringLiteral("our own gate")}},
            .sources = {QStringLiteral("Taibi and Lenarduzzi 2018: ESB usage"), QStringLiteral("Lewis and Fowler 2014: smart endpoints and dumb pipes")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        const Design& design = context.design();
        const qsizetype workloads = context.componentsWith("workload").size();
        for (const char* trait : {"gateway", "broker"}) {
            for (const Id& id : context.componentsWith(trait)) {
                const Component& component = *design.component(id);
                const ComponentKind* kind = context.catalog().componentKind(component.kind);
                if (!kind->attribute(u"business-logic"))
                    continue;
                QSet<Id> around;
                for (const Id& connectionId : design.connectionsOf(id)) {
                    const Connection& connection = *design.connection(connectionId);
                    const Id& other = connection.from == id ? connection.to : connection.from;
                    if (context.isBusiness(connection) && context.has(*design.component(other), "workload"))
                        around.insert(other);
                }
                if (around.size() < fewestConnected || double(around.size()) < mostOfAll * double(workloads))
                    continue;
                const Value logic = context.attribute(component, "business-logic");
                if (logic.isNull())
                    verdicts.append(unknown(id, "business-logic",
                                            ruleText("%1 stands between %2 of %n workload(s) and does not say whether it holds business logic.", workloads)
                                                .arg(context.quoted(id)).arg(around.size())));
                else if (logic.toBool())
                    verdicts.append(failed(id, ruleText("%1 stands between %2 of %n workload(s) and holds business logic.", workloads)
                                                   .arg(context.quoted(id)).arg(around.size()), {id}));
                else
                    verdicts.append(passed(id));
            }
        }
        if (verdicts.isEmpty())
            verdicts.append(notApplicable({}));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        offerAttribute(context, finding.subject, "business-logic", false, ruleText("Keep it free of business logic"), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_service_bus()
{
    return std::make_unique<ServiceBus>();
}

} // namespace groundplan
