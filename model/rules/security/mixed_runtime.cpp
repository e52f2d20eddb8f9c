// SPDX-License-Identifier: Apache-2.0
#include "model/design/hierarchy.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class MixedRuntime : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("mixed-runtime"),
            .code = QStringLiteral("SEC12"),
            .pack = QStringLiteral("security"),
            .name = RULE_TEXT("Different protection classes on one runtime"),
            .what = RULE_TEXT("Components with restricted data run in one cluster with components that the internet reaches or that handle public data, without an isolated namespace."),
            .why = RULE_TEXT("A container that breaks out, or a host that is taken over, takes the restricted data with it."),
            .fix = RULE_TEXT("Move one side to a cluster of its own, or isolate its namespace by network policies and a pod security level."),
            .severity = Severity::Warning,
            .scope = RuleScope::Design,
            .sight = {.styles = QList<ConnectionStyle>{}, .groups = false, .texts = false},
            .thresholds = {},
            .sources = {QStringLiteral("Threagile: mixed targets on shared runtime")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        const Design& design = context.design();
        QHash<Id, QStringList> restricted;
        QHash<Id, QStringList> open;
        for (const Component& component : design.components()) {
            const QString level = context.attribute(component, "classification").toText();
            const bool low = level == QLatin1String("public") || context.attribute(component, "exposure").toText() == QLatin1String("internet");
            if (context.has(component, "place") || (level != QLatin1String("restricted") && !low))
                continue;
            const Id runtime = runtimeOf(context, component.id);
            if (!runtime.isEmpty())
                (level == QLatin1String("restricted") ? restricted : open)[runtime].append(component.id);
        }
        bool any = false;
        for (const Id& id : context.componentsWith("orchestrator")) {
            if (!restricted.contains(id) && !open.contains(id))
                continue;
            any = true;
            Verdict verdict;
            verdict.subject = id;
            if (restricted.contains(id) && open.contains(id)) {
                verdict = failed(id, ruleText("%1 runs %2 with restricted data beside %3.")
                                         .arg(context.quoted(id), context.quoted(restricted[id].first()), context.quoted(open[id].first())),
                                 restricted[id] + open[id]);
            }
            verdicts.append(verdict);
        }
        if (!any)
            verdicts.append(notApplicable({}));
    }

private:
    /// The cluster around it; none when an isolated namespace stands in between.
    static Id runtimeOf(const RuleContext& context, const Id& component)
    {
        for (const Id& id : ancestorsOf(context.design(), component)) {
            const Component& place = *context.design().component(id);
            if (context.has(place, "orchestrator"))
                return id;
            const QString level = context.attribute(place, "pod-security").toText();
            const bool isolated = context.attribute(place, "network-policy").toBool()
                                  && (level == QLatin1String("restricted") || level == QLatin1String("baseline"));
            if (isolated)
                return {};
        }
        return {};
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_mixed_runtime()
{
    return std::make_unique<MixedRuntime>();
}

} // namespace groundplan
