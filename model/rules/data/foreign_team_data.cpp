// SPDX-License-Identifier: Apache-2.0
#include <QMap>
#include <QSet>

#include "model/edit/edits.h"
#include "model/graph/algorithms.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class ForeignTeamData : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("foreign-team-data"),
            .code = QStringLiteral("DAT02"),
            .pack = QStringLiteral("data"),
            .name = RULE_TEXT("Data of another team"),
            .what = RULE_TEXT("A workload reads or writes the tables of a data store that another team develops on."),
            .why = RULE_TEXT("The owning team cannot change its tables without breaking software that it does not know."),
            .fix = RULE_TEXT("Ask a workload of the owning team, or read a view or a stream of changes that it publishes."),
            .severity = Severity::Warning,
            .scope = RuleScope::Design,
            .sight = {.styles = QList<ConnectionStyle>{ConnectionStyle::Data}, .isolated = false, .places = false, .texts = false},
            .thresholds = {},
            .sources = {QStringLiteral("microFreshener: shared persistence across teams"), QStringLiteral("Dehghani 2022: data products")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        const Design& design = context.design();
        bool any = false;
        for (const Id& store : context.componentsWith("datastore")) {
            const Component& component = *design.component(store);
            const QStringList owners = component.groupsOf(u"team");
            if (owners.isEmpty())
                continue;
            // A team that no workload of its own uses the store for merely runs it for others.
            bool developsOnIt = false;
            QStringList foreign;
            for (const Id& id : design.connectionsOf(store)) {
                const Connection& connection = *design.connection(id);
                const Component& user = *design.component(connection.from);
                if (connection.to != store || context.style(connection) != ConnectionStyle::Data || !context.isBusiness(connection)
                    || !context.has(user, "workload"))
                    continue;
                const QStringList teams = user.groupsOf(u"team");
                const bool own = std::any_of(teams.begin(), teams.end(), [&owners](const QString& team) { return owners.contains(team); });
                developsOnIt = developsOnIt || own;
                if (!own && !teams.isEmpty() && !isPublished(context, connection, component))
                    foreign.append(id);
            }
            if (!developsOnIt)
                continue;
            any = true;
            foreign.sort();
            if (foreign.isEmpty()) {
                verdicts.append(passed(store));
                continue;
            }
            QStringList names;
            for (const Id& id : std::as_const(foreign)) {
                const Component& user = *design.component(design.connection(id)->from);
                const QString name = ruleText("%1 of %2").arg(context.quoted(user.id), quotedGroup(context, user.groupsOf(u"team").first()));
                if (!names.contains(name))
                    names.append(name);
            }
            verdicts.append(failed(store,
                                   ruleText("%1 belongs to the team %2, but is used directly by %3.")
                                       .arg(context.quoted(store), quotedGroup(context, owners.first()), names.join(QLatin1String(", "))),
                                   foreign));
        }
        if (!any)
            verdicts.append(notApplicable({}));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        const Design& design = context.design();
        const Component* store = design.component(finding.subject);
        if (!store)
            return;
        offerQuestions(context, *store, finding, edits);
        EditChain chain(design);
        for (const Id& id : finding.evidence) {
            const Connection* connection = design.connection(id);
            if (!connection || connection->kind != QLatin1String("reads"))
                return; // nobody writes through a view
            chain.then(setAttribute(chain.design(), context.catalog(), id, QStringLiteral("access"), QStringLiteral("view")));
        }
        chain.finish(ruleText("Read a view that the owner publishes"), edits);
    }

private:
    /// Read in a form that the owner keeps stable for others: what is stated, and stores that are made for it.
    static bool isPublished(const RuleContext& context, const Connection& connection, const Component& store)
    {
        const QString access = context.attribute(connection, "access").toText();
        if (!access.isEmpty())
            return access != QLatin1String("direct");
        return connection.kind == QLatin1String("reads") && context.has(store, "analytics");
    }

    /// Lets the foreign workloads call one of the owner's that uses the store, unless that would close a cycle.
    static void offerQuestions(const RuleContext& context, const Component& store, const Finding& finding, QList<Edit>& edits)
    {
        const Design& design = context.design();
        const QStringList owners = store.groupsOf(u"team");
        Id keeper;
        const QList<Id> users = context.neighbours(store, false, [&](const Connection& connection) {
            return context.style(connection) == ConnectionStyle::Data && context.has(*design.component(connection.from), "workload");
        });
        for (const Id& user : users) {
            const QStringList teams = design.component(user)->groupsOf(u"team");
            const bool own = std::any_of(teams.begin(), teams.end(), [&owners](const QString& team) { return owners.contains(team); });
            if (own && !context.has(*design.component(user), "run-to-completion") && keeper.isEmpty())
                keeper = user;
        }
        const GraphIndex& calls = context.graph(GraphPlane::Synchronous);
        if (keeper.isEmpty() || calls.nodeOf(keeper) < 0)
            return;
        const std::vector<bool> behind = reachable(calls, {calls.nodeOf(keeper)});
        EditChain chain(design);
        QSet<Id> asking;
        for (const Id& id : finding.evidence) {
            const Connection* connection = design.connection(id);
            if (!connection)
                return;
            const int node = calls.nodeOf(connection->from);
            if (node >= 0 && behind[size_t(node)])
                return;
            chain.then(removeEntities(chain.design(), {id}));
            const bool known = node >= 0 && std::any_of(calls.out(node).begin(), calls.out(node).end(), [&](const GraphIndex::Edge& edge) {
                return calls.nodeId(edge.node) == keeper;
            });
            if (!known && !asking.contains(connection->from))
                chain.then(connectComponents(chain.design(), context.catalog(), connection->from, keeper, {}));
            asking.insert(connection->from);
        }
        chain.finish(ruleText("Ask %1 instead").arg(design.labelOf(keeper)), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_foreign_team_data()
{
    return std::make_unique<ForeignTeamData>();
}

} // namespace groundplan
