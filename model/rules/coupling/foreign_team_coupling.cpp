// SPDX-License-Identifier: Apache-2.0
#include <QHash>
#include <QMap>

#include "model/edit/edits.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

constexpr int fewestConnected = 3;

class ForeignTeamCoupling : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("foreign-team-coupling"),
            .code = QStringLiteral("CPL12"),
            .pack = QStringLiteral("coupling"),
            .name = RULE_TEXT("Closer to another team"),
            .what = RULE_TEXT("A workload has more to do with the components of another team than with those of its own."),
            .why = RULE_TEXT("Every change has to be agreed between two teams, though one of them could make it alone."),
            .fix = RULE_TEXT("Give the workload to the team that it works with, or move the boundary between the two."),
            .severity = Severity::Info,
            .scope = RuleScope::Component,
            .readsAttributes = true,
            .thresholds = {{QStringLiteral("components of another team, at least"), fewestConnected, QStringLiteral("our own gate")}},
            .sources = {QStringLiteral("microFreshener: teams and their coupling"), QStringLiteral("Conway 1968")},
        };
        return info;
    }

    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override
    {
        const QStringList teams = component.groupsOf(u"team");
        if (teams.isEmpty() || !context.has(component, "workload") || context.attribute(component, "facade").toBool()) {
            verdicts.append(notApplicable(component.id));
            return;
        }
        int own = 0;
        QMap<QString, QStringList> others; // sorted, so that a draw is always decided alike
        const auto isBusiness = [&context](const Connection& connection) { return context.isBusiness(connection); };
        QList<Id> around = context.neighbours(component, true, isBusiness);
        for (const Id& id : context.neighbours(component, false, isBusiness)) {
            if (!around.contains(id))
                around.append(id);
        }
        for (const Id& id : around) {
            const Component& other = *context.design().component(id);
            if (!context.has(other, "workload") && !context.has(other, "datastore"))
                continue;
            bool shared = false;
            for (const QString& team : other.groupsOf(u"team")) {
                shared = shared || teams.contains(team);
                if (!teams.contains(team))
                    others[team].append(id);
            }
            own += shared;
        }
        QString closest;
        for (auto at = others.cbegin(); at != others.cend(); ++at) {
            if (closest.isEmpty() || at->size() > others.value(closest).size())
                closest = at.key();
        }
        const QStringList ids = others.value(closest);
        if (ids.size() >= fewestConnected && ids.size() > own)
            verdicts.append(failed(component.id,
                                   ruleText("%1 is connected to %2 components of the team %3, but to %4 of its own.")
                                       .arg(context.quoted(component.id)).arg(ids.size()).arg(quotedGroup(context, closest)).arg(own),
                                   ids));
        else
            verdicts.append(passed(component.id));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        QHash<QString, int> counts;
        for (const Id& id : finding.evidence) {
            if (const Component* other = context.design().component(id)) {
                for (const QString& team : other->groupsOf(u"team"))
                    ++counts[team];
            }
        }
        // The team that all of the evidence belongs to.
        for (const Group& group : context.design().groups()) {
            if (counts.value(group.id) == finding.evidence.size())
                offer(groupComponents(context.design(), {finding.subject}, QStringLiteral("team"), group.id),
                      ruleText("Give it to the team %1").arg(quotedGroup(context, group.id)), edits);
        }
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_foreign_team_coupling()
{
    return std::make_unique<ForeignTeamCoupling>();
}

} // namespace groundplan
