// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QMap>

#include "model/edit/edits.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class NoOwner : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("no-owner"),
            .code = QStringLiteral("IAC08"),
            .pack = QStringLiteral("delivery"),
            .name = RULE_TEXT("Nobody owns it"),
            .what = RULE_TEXT("No person or team is named that answers for a component."),
            .why = RULE_TEXT("When it fails or has to be patched, everybody waits for somebody else."),
            .fix = RULE_TEXT("Name an owner, or give it or the place that it stands in to a team."),
            .severity = Severity::Warning,
            .scope = RuleScope::Design,
            .sight = {.styles = QList<ConnectionStyle>{}, .texts = false},
            .thresholds = {},
            .sources = {QStringLiteral("kube-linter: required-label-owner")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        const Design& design = context.design();
        const auto isOwned = [&context](const Component& component) {
            return !component.groupsOf(u"team").isEmpty() || !context.attribute(component, "owner").toText().trimmed().isEmpty();
        };
        QStringList orphans;
        bool anyOwner = false;
        for (auto at = design.components().begin(); at != design.components().end(); ++at) {
            const Component& component = *at;
            const bool own = isOwned(component);
            anyOwner = anyOwner || own;
            if (!needsOwner(context, component))
                continue;
            bool inherited = false;
            for (int place = design.parentAtSlot(at.slot()); place >= 0 && !inherited; place = design.parentAtSlot(place))
                inherited = isOwned(context.componentAt(place));
            if (own || inherited)
                verdicts.append(passed(component.id));
            else
                orphans.append(component.id);
        }
        if (verdicts.isEmpty() && orphans.isEmpty())
            verdicts.append(notApplicable({}));
        // A design that names nobody at all says so once.
        if (!anyOwner && orphans.size() > 1) {
            verdicts.append(failed({}, ruleText("The design names no owner for any of its %n component(s) that need(s) one.", orphans.size()), orphans));
            return;
        }
        for (const Id& id : orphans)
            verdicts.append(failed(id, ruleText("Nobody is named who answers for %1.").arg(context.quoted(id)), {id}));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        // The team that most of its neighbours belong to.
        const Design& design = context.design();
        QMap<QString, int> counts;
        for (const Id& id : design.connectionsOf(finding.subject)) {
            const Connection& connection = *design.connection(id);
            const Id& other = connection.from == finding.subject ? connection.to : connection.from;
            for (const QString& team : design.component(other)->groupsOf(u"team"))
                ++counts[team];
        }
        QString closest;
        for (auto at = counts.cbegin(); at != counts.cend(); ++at) {
            if (closest.isEmpty() || at.value() > counts.value(closest))
                closest = at.key();
        }
        if (!closest.isEmpty())
            offer(groupComponents(design, {finding.subject}, QStringLiteral("team"), closest),
                  ruleText("Give it to the team %1").arg(quotedGroup(context, closest)), edits);
    }

private:
        static bool needsOwner(const RuleContext& context, const Component& component)
        {
            if (context.has(component, "external"))
                return false;
            for (const char* trait : {"workload", "datastore", "broker", "gateway", "platform-service", "orchestrator"}) {
                if (context.has(component, trait))
                    return true;
            }
            return false;
        }
};

} // namespace

std::unique_ptr<Rule> make_rule_no_owner()
{
    return std::make_unique<NoOwner>();
}

} // namespace groundplan
