// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QHash>
#include <QMap>

#include "model/rules/facts.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

constexpr int fewestOwned = 2;

class SingleLayerTeam : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("single-layer-team"),
            .code = QStringLiteral("MON07"),
            .pack = QStringLiteral("monolith"),
            .name = RULE_TEXT("Team of a single layer"),
            .what = RULE_TEXT("All that a team owns is of one technical layer, and other teams own the rest."),
            .why = RULE_TEXT("The team can finish nothing alone: each feature waits for the teams of the other layers."),
            .fix = RULE_TEXT("Form teams around business matters that own their pages, logic and data."),
            .severity = Severity::Info,
            .scope = RuleScope::Design,
            .sight = {.traits = {QStringLiteral("workload"), QStringLiteral("datastore")}, .places = false, .texts = false},
            .thresholds = {{QStringLiteral("components of the team, at least"), fewestOwned, QStringLiteral("our own gate")}},
            .sources = {QStringLiteral("microFreshener: single-layer teams"), QStringLiteral("Conway 1968")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        const Design& design = context.design();
        QMap<Id, QStringList> owned; // workloads and data of each team
        QHash<Id, QString> layers;
        for (const char* trait : {"workload", "datastore"}) {
            for (const int slot : context.slotsWith(trait)) {
                const Component& component = context.componentAt(slot);
                const Id& id = component.id;
                for (const QString& team : component.groupsOf(u"team"))
                    owned[team].append(id);
            }
        }
        for (const char* trait : {"workload", "datastore"}) {
            for (const int slot : context.slotsWith(trait)) {
                if (!owned.isEmpty())
                    layers.insert(context.componentAt(slot).id, layerOf(context, context.componentAt(slot)));
            }
        }
        for (auto at = owned.cbegin(); at != owned.cend(); ++at) {
            const QString layer = layers.value(at->first());
            const bool single = std::all_of(at->begin(), at->end(), [&](const Id& id) { return layers.value(id) == layer; });
            if (at->size() < fewestOwned || layer.isEmpty() || !single)
                continue;
            // Only a team that others depend on, or that depends on others, has to wait.
            QMap<QString, QString> others; // by id, so that the message does not depend on the order of edits
            for (const Id& id : *at) {
                for (const Id& connectionId : design.connectionsOf(id)) {
                    const Connection& connection = *design.connection(connectionId);
                    const Id& end = connection.from == id ? connection.to : connection.from;
                    if (!context.isBusiness(connection) || !layers.contains(end))
                        continue;
                    const QStringList teams = design.component(end)->groupsOf(u"team");
                    if (!teams.isEmpty() && !teams.contains(at.key()))
                        others.insert(teams.first(), quotedGroup(context, teams.first()));
                }
            }
            if (others.isEmpty()) {
                verdicts.append(passed(at->first()));
                continue;
            }
            const QString what = layer == QLatin1String("user-interface") ? ruleText("user interfaces")
                                 : layer == QLatin1String("data")         ? ruleText("data")
                                                                          : ruleText("logic");
            verdicts.append(failed(at->first(),
                                   ruleText("All %n component(s) of the team %1 are %2; the rest of their work is with %3.", at->size())
                                       .arg(quotedGroup(context, at.key()), what, others.values().join(QStringLiteral(", "))),
                                   *at));
        }
        if (verdicts.isEmpty())
            verdicts.append(notApplicable({}));
    }

private:
        /// "user-interface", "data", "logic" where it is stated, else empty: an ordinary workload is a slice of its own.
        static QString layerOf(const RuleContext& context, const Component& component)
        {
            if (context.has(component, "datastore"))
                return QStringLiteral("data");
            const QString stated = context.attribute(component, "layer").toText();
            return stated.isEmpty() && context.has(component, "user-facing") ? QStringLiteral("user-interface") : stated;
        }
};

} // namespace

std::unique_ptr<Rule> make_rule_single_layer_team()
{
    return std::make_unique<SingleLayerTeam>();
}

} // namespace groundplan
