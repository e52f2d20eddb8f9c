// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "model/edit/edits.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

constexpr double mostOperations = 1;
constexpr int mostTargets = 1;

class NanoService : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("nano-service"),
            .code = QStringLiteral("MON02"),
            .pack = QStringLiteral("monolith"),
            .name = RULE_TEXT("Nano service"),
            .what = RULE_TEXT("A workload offers one operation to one caller of the same team."),
            .why = RULE_TEXT("It costs a network call, a deployment and a night on duty, and separates nothing."),
            .fix = RULE_TEXT("Merge it into its caller."),
            .severity = Severity::Info,
            .scope = RuleScope::Component,
            .thresholds = {{QStringLiteral("operations, at most"), mostOperations, QStringLiteral("Taibi: microservice greedy")}, {QStringLiteral("components that it depends on, at most"), mostTargets, QStringLiteral("our own threshold")}},
            .sources = {QStringLiteral("Taibi and Lenarduzzi 2018: microservice greedy"), QStringLiteral("Bogner: nanoservice")},
        };
        return info;
    }

    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override
    {
        const auto isBusiness = [&context](const Connection& connection) { return context.isBusiness(connection); };
        const bool applies = context.has(component, "containerised") && context.has(component, "workload")
                             && !context.has(component, "run-to-completion") && !context.has(component, "user-facing")
                             && !context.attribute(component, "facade").toBool() && !context.attribute(component, "sidecar").toBool();
        const QList<Id> callers = applies ? context.neighbours(component, false, isBusiness) : QList<Id>();
        if (callers.size() != 1 || context.neighbours(component, true, isBusiness).size() > mostTargets) {
            verdicts.append(notApplicable(component.id));
            return;
        }
        const Component& caller = *context.design().component(callers.first());
        const QStringList teams = component.groupsOf(u"team");
        const QStringList others = caller.groupsOf(u"team");
        const bool sameTeam = std::any_of(teams.begin(), teams.end(), [&others](const QString& team) { return others.contains(team); });
        if (!context.has(caller, "workload") || !sameTeam) {
            verdicts.append(notApplicable(component.id));
            return;
        }
        const Value operations = context.attribute(component, "operations");
        if (operations.isNull())
            verdicts.append(unknown(component.id, "operations", ruleText("%1 does not say how many operations it offers to %2, its only caller.")
                                                                    .arg(context.quoted(component.id), context.quoted(caller.id))));
        else if (operations.toNumber() <= mostOperations)
            verdicts.append(failed(component.id, ruleText("%1 offers a single operation, to %2 alone.").arg(context.quoted(component.id), context.quoted(caller.id)),
                                   {caller.id, component.id}));
        else
            verdicts.append(passed(component.id));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        const Design& design = context.design();
        const Component* caller = finding.evidence.isEmpty() ? nullptr : design.component(finding.evidence.first());
        if (!caller)
            return;
        EditChain chain(design);
        for (const Id& id : design.connectionsOf(finding.subject)) {
            const Connection& connection = *design.connection(id);
            if (connection.from != finding.subject || connection.to == caller->id || !context.isBusiness(connection)
                || !context.catalog().mayConnect(connection.kind, caller->kind, design.component(connection.to)->kind))
                continue;
            Connection taken = connection;
            taken.from = caller->id;
            chain.then(Edit{{}, {ConnectionChange{connection, taken}}});
        }
        if (chain.then(removeEntities(chain.design(), {finding.subject})))
            chain.finish(ruleText("Merge it into %1").arg(caller->label()), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_nano_service()
{
    return std::make_unique<NanoService>();
}

} // namespace groundplan
