// SPDX-License-Identifier: Apache-2.0
#include <QSet>

#include "model/edit/edits.h"
#include "model/rules/entries.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

/// What the fix proposes: about 43 minutes of outage in 30 days.
constexpr double proposedTarget = 99.9;

class NoObjective : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("no-objective"),
            .code = QStringLiteral("OBS07"),
            .pack = QStringLiteral("observability"),
            .name = RULE_TEXT("No service level objective"),
            .what = RULE_TEXT("A workload that answers people or systems outside has no availability target."),
            .why = RULE_TEXT("Nobody can say whether it works well enough, how often to alert, or how many replicas are worth their price."),
            .fix = RULE_TEXT("Agree with its users on an availability target and state it."),
            .severity = Severity::Warning,
            .scope = RuleScope::Design,
            .sight = {.styles = QList<ConnectionStyle>{ConnectionStyle::Synchronous}, .traits = {QStringLiteral("workload"), QStringLiteral("gateway"), QStringLiteral("firewall"), QStringLiteral("identity")}, .places = false, .groups = false, .texts = false},
            .thresholds = {{QStringLiteral("proposed availability target in %"), proposedTarget, QStringLiteral("a common first target, Google SRE workbook, chapter 2")}},
            .sources = {QStringLiteral("Google SRE book, chapter 4: service level objectives")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        const QSet<Id> facing = userFacing(context);
        QStringList without;
        for (const Id& id : context.componentsWith("workload")) {
            if (facing.contains(id) && context.attribute(*context.design().component(id), "slo").isNull())
                without.append(id);
        }
        if (facing.isEmpty()) {
            verdicts.append(notApplicable({}));
        } else if (without.size() == facing.size() && without.size() > 1) {
            // Nobody began to set targets: one matter, not one for each.
            verdicts.append(failed({}, ruleText("None of the %n workload(s) that answer(s) requests from outside has an availability target.", without.size()), without));
        } else {
            for (const Id& id : std::as_const(without))
                verdicts.append(failed(id, ruleText("%1 answers requests from outside without an availability target.").arg(context.quoted(id)), {id}));
        }
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        EditChain chain(context.design());
        for (const Id& id : finding.evidence)
            chain.then(setAttribute(chain.design(), context.catalog(), id, QStringLiteral("slo"), proposedTarget));
        chain.finish(ruleText("Aim at %1 % availability").arg(proposedTarget), edits);
    }

private:
    /// Workloads that requests from outside reach directly or through gateways, and front ends.
    static QSet<Id> userFacing(const RuleContext& context)
    {
        const Design& design = context.design();
        QSet<Id> reached;
        QList<Id> open;
        for (const Entry& entry : entriesOf(context))
            open.append(entry.component);
        QSet<Id> facing;
        while (!open.isEmpty()) {
            const Id id = open.takeLast();
            const Component& component = *design.component(id);
            if (reached.contains(id))
                continue;
            reached.insert(id);
            if (context.has(component, "workload")) {
                facing.insert(id);
                continue;
            }
            if (!context.has(component, "gateway") && !context.has(component, "firewall"))
                continue;
            for (const Id& connection : design.connectionsOf(id)) {
                const Connection& onward = *design.connection(connection);
                if (onward.from == id && context.isSynchronous(onward))
                    open.append(onward.to);
            }
        }
        for (const Id& id : context.componentsWith("user-facing"))
            facing.insert(id);
        return facing;
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_no_objective()
{
    return std::make_unique<NoObjective>();
}

} // namespace groundplan
