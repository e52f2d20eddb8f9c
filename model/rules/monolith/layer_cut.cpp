// SPDX-License-Identifier: Apache-2.0
#include <QHash>
#include <QSet>

#include "model/edit/edits.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class LayerCut : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("layer-cut"),
            .code = QStringLiteral("MON06"),
            .pack = QStringLiteral("monolith"),
            .name = RULE_TEXT("Cut by layers"),
            .what = RULE_TEXT("User interface, logic and data of one matter are three workloads of different teams."),
            .why = RULE_TEXT("Each change of the business passes through all three teams and three releases."),
            .fix = RULE_TEXT("Cut by business matter instead: one team owns the slice from its pages to its data."),
            .severity = Severity::Warning,
            .scope = RuleScope::Design,
            .sight = {.isolated = false, .places = false, .texts = false},
            .thresholds = {},
            .sources = {QStringLiteral("Taibi and Lenarduzzi 2018: wrong cuts"), QStringLiteral("MSANose")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        const Design& design = context.design();
        QHash<Id, QString> layers;
        for (const Id& id : context.componentsWith("workload")) {
            const QString layer = context.attribute(*design.component(id), "layer").toText();
            if (!layer.isEmpty())
                layers.insert(id, layer);
        }
        // The one other end of that layer; empty: none or several.
        const auto only = [&](const Id& id, bool outgoing, const char* layer) {
            const QList<Id> ids = context.neighbours(*design.component(id), outgoing, [&](const Connection& connection) {
                return context.isBusiness(connection) && layers.value(outgoing ? connection.to : connection.from) == QLatin1String(layer);
            });
            return ids.size() == 1 ? ids.first() : Id();
        };
        for (const Id& logic : context.componentsWith("workload")) {
            if (layers.value(logic) != QLatin1String("logic"))
                continue;
            const Id pages = only(logic, false, "user-interface");
            const Id data = only(logic, true, "data");
            if (pages.isEmpty() || data.isEmpty() || only(pages, true, "logic") != logic || only(data, false, "logic") != logic)
                continue;
            QSet<QString> teams;
            bool allOwned = true;
            for (const Id& id : {pages, logic, data}) {
                const QStringList own = design.component(id)->groupsOf(u"team");
                allOwned = allOwned && !own.isEmpty();
                if (!own.isEmpty())
                    teams.insert(own.first());
            }
            if (allOwned && teams.size() > 1)
                verdicts.append(failed(logic, ruleText("%1, %2 and %3 are the layers of one matter, split among %n team(s).", teams.size())
                                                  .arg(context.quoted(pages), context.quoted(logic), context.quoted(data)),
                                       {pages, logic, data}));
            else
                verdicts.append(passed(logic));
        }
        if (verdicts.isEmpty())
            verdicts.append(notApplicable({}));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        const Component* logic = context.design().component(finding.subject);
        const QStringList teams = logic ? logic->groupsOf(u"team") : QStringList();
        if (!teams.isEmpty())
            offer(setGroups(context.design(), finding.evidence, QStringLiteral("team"), {teams.first()}), ruleText("Give all three to one team"), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_layer_cut()
{
    return std::make_unique<LayerCut>();
}

} // namespace groundplan
