// SPDX-License-Identifier: Apache-2.0
#include <QSet>

#include "model/edit/edits.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

/// What the organisation runs and could write down as code; hardware, legacy systems and what others run are not.
bool isDeployable(const RuleContext& context, const Component& component)
{
    if (context.has(component, "external") || context.has(component, "legacy") || context.has(component, "iac"))
        return false;
    if (context.attribute(component, "runtime").toText() == QLatin1String("bare-metal"))
        return false;
    for (const char* trait : {"workload", "datastore", "broker", "gateway", "platform-service", "orchestrator"}) {
        if (context.has(component, trait))
            return true;
    }
    return false;
}

class NotFromCode : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("not-from-code"),
            .code = QStringLiteral("IAC01"),
            .pack = QStringLiteral("delivery"),
            .name = RULE_TEXT("Not made from code"),
            .what = RULE_TEXT("Something is set up by hand instead of from infrastructure code."),
            .why = RULE_TEXT("Nobody can rebuild it, review its changes, or tell how it differs from the other environments."),
            .fix = RULE_TEXT("Describe it in infrastructure code and let a pipeline or controller create it."),
            .severity = Severity::Error,
            .scope = RuleScope::Design,
            .sight = {.styles = QList<ConnectionStyle>{ConnectionStyle::Delivery}, .traits = {QStringLiteral("workload"), QStringLiteral("datastore"), QStringLiteral("broker"), QStringLiteral("gateway"), QStringLiteral("platform-service"), QStringLiteral("orchestrator")}, .groups = false, .texts = false},
            .thresholds = {},
            .sources = {QStringLiteral("the standard model: infrastructure as code")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        const Design& design = context.design();
        // All that infrastructure code, a GitOps controller or a pipeline delivers to, and what stands in it.
        QSet<Id> delivered;
        for (const Connection& connection : design.connections()) {
            if (context.style(connection) != ConnectionStyle::Delivery)
                continue;
            const Component& from = *design.component(connection.from);
            const Component& to = *design.component(connection.to);
            if (context.has(from, "iac") || context.has(from, "gitops")
                || (context.has(from, "ci") && (context.has(to, "place") || context.has(to, "workload"))))
                delivered.insert(to.id);
        }
        bool any = false;
        for (auto at = design.components().begin(); at != design.components().end(); ++at) {
            const Component& component = *at;
            if (!isDeployable(context, component))
                continue;
            any = true;
            const QString by = context.attribute(component, "managed-by").toText();
            if (by == QLatin1String("manual")) {
                verdicts.append(failed(component.id, ruleText("%1 is set up by hand.").arg(context.quoted(component.id)), {component.id}));
                continue;
            }
            bool said = !by.isEmpty() || delivered.contains(component.id);
            for (int place = design.parentAtSlot(at.slot()); place >= 0 && !said; place = design.parentAtSlot(place)) {
                // What runs in a cluster is asked for there, once.
                const Component& container = context.componentAt(place);
                said = delivered.contains(container.id) || context.has(container, "orchestrator");
            }
            if (said)
                verdicts.append(passed(component.id));
            else
                verdicts.append(unknown(component.id, "managed-by",
                                        ruleText("%1 does not say whether it is made from code or by hand.").arg(context.quoted(component.id))));
        }
        if (!any)
            verdicts.append(notApplicable({}));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        const QString code = QStringLiteral("infrastructure-as-code");
        const Id tool = firstWith(context.design(), context.catalog(), "iac");
        if (!tool.isEmpty()) {
            EditChain chain(context.design());
            const QString delivers = connectionKindOf(context.catalog(), ConnectionStyle::Delivery);
            if (chain.then(setAttribute(context.design(), context.catalog(), finding.subject, QStringLiteral("managed-by"), code))
                && chain.then(connectComponents(chain.design(), context.catalog(), tool, finding.subject, delivers)))
                chain.finish(ruleText("Let %1 create it").arg(context.design().labelOf(tool)), edits);
        }
        offerAttribute(context, finding.subject, "managed-by", code, ruleText("Describe it in infrastructure code"), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_not_from_code()
{
    return std::make_unique<NotFromCode>();
}

} // namespace groundplan
