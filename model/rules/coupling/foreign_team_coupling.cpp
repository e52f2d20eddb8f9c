// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QHash>
#include <QMap>

#include "model/edit/edits.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

/// A workload that happens to use a platform team's software is no sign of a wrong boundary.
constexpr int fewestConnections = 3;

/// What a component has to do with one other team.
struct Ties {
    int connections = 0;
    QStringList components;

    void add(const Id& component)
    {
        ++connections;
        if (!components.contains(component))
            components.append(component);
    }
};

/// Whether a component is one that its team has for itself: as stated, else when it has one of the `likely` traits.
bool isOfOneTeam(const RuleContext& context, const Component& component, std::initializer_list<const char*> likely)
{
    const Value forOthers = context.attribute(component, "run-for-others");
    if (forOthers.toBool())
        return false;
    const auto has = [&](const char* trait) { return context.has(component, trait); };
    if (std::any_of(likely.begin(), likely.end(), has))
        return true;
    // Brokers, gateways and stores may well be a platform that all teams use.
    return forOthers.isBool() && (has("datastore") || has("broker") || has("gateway"));
}

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
            .what = RULE_TEXT("A component has more connections with another team than with its own, and is not run for others by design."),
            .why = RULE_TEXT("Every change has to be agreed between two teams, though one of them could make it alone."),
            .fix = RULE_TEXT("Give it to the team that it works with, or move the boundary between the two."),
            .severity = Severity::Info,
            .scope = RuleScope::Component,
            .thresholds = {{QStringLiteral("connections of a workload with another team, where nothing says that it is not run for others, at least"), fewestConnections, QStringLiteral("our own gate")}},
            .sources = {QStringLiteral("microFreshener: tightly coupled teams"), QStringLiteral("Conway 1968")},
        };
        return info;
    }

    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override
    {
        const QStringList teams = component.groupsOf(u"team");
        if (teams.isEmpty() || !isOfOneTeam(context, component, {"workload"}) || context.attribute(component, "facade").toBool()) {
            verdicts.append(notApplicable(component.id));
            return;
        }
        const int fewest = context.attribute(component, "run-for-others").isBool() ? 1 : fewestConnections;
        int own = 0;
        QMap<QString, Ties> others; // by team, its own included; sorted, so that a draw is always decided alike
        for (const Id& id : context.design().connectionsOf(component.id)) {
            const Connection& connection = *context.design().connection(id);
            const Component& other = *context.design().component(connection.from == component.id ? connection.to : connection.from);
            if (!context.isBusiness(connection) || !isOfOneTeam(context, other, {"workload", "datastore"}))
                continue;
            bool shared = false;
            for (const QString& team : other.groupsOf(u"team")) {
                shared = shared || teams.contains(team);
                others[team].add(other.id);
            }
            own += shared;
        }
        QString closest;
        for (auto at = others.cbegin(); at != others.cend(); ++at) {
            if (closest.isEmpty() || at->connections > others.value(closest).connections)
                closest = at.key();
        }
        Ties ties = others.value(closest);
        ties.components.sort(); // the order of connections is that of the edits
        if (ties.connections >= fewest && ties.connections > own)
            verdicts.append(failed(component.id,
                                   ruleText("%1 has more connections with the team %2 (%3) than with its own (%4).")
                                       .arg(context.quoted(component.id), quotedGroup(context, closest), QString::number(ties.connections), QString::number(own)),
                                   ties.components));
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
