// SPDX-License-Identifier: Apache-2.0
#include "model/design/hierarchy.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class MeshProxyMissing : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("mesh-proxy-missing"),
            .code = QStringLiteral("MSH03"),
            .pack = QStringLiteral("mesh"),
            .name = RULE_TEXT("Mesh member without a proxy"),
            .what = RULE_TEXT("A workload belongs to a service mesh, but its traffic does not pass through a proxy."),
            .why = RULE_TEXT("Policies, encryption and measurements of the mesh do not reach it, though everybody believes they do."),
            .fix = RULE_TEXT("Let the workload have a proxy of the mesh, or take it out of the mesh."),
            .severity = Severity::Warning,
            .scope = RuleScope::Component,
            .thresholds = {},
            .sources = {QStringLiteral("Istio analyzers IST0102 and IST0103")},
        };
        return info;
    }

    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override
    {
        const QStringList meshes = component.groupsOf(u"mesh");
        const Value injection = injectionAround(context, component.id);
        const bool member = !meshes.isEmpty() || injection.toBool();
        if (!context.has(component, "workload") || context.has(component, "run-to-completion") || !member) {
            verdicts.append(notApplicable(component.id));
            return;
        }
        const Value proxy = context.attribute(component, "mesh-proxy");
        if (proxy.isBool() ? proxy.toBool() : injection.toBool()) {
            verdicts.append(passed(component.id));
        } else if (proxy.isNull() && injection.isNull()) {
            verdicts.append(unknown(component.id, "mesh-proxy",
                                    ruleText("%1 belongs to a mesh, but does not say whether it has a proxy.").arg(context.quoted(component.id))));
        } else if (meshes.isEmpty()) {
            verdicts.append(failed(component.id,
                                   ruleText("%1 stands in a place of the mesh, but has no proxy.").arg(context.quoted(component.id)), {component.id}));
        } else {
            verdicts.append(failed(component.id,
                                   ruleText("%1 belongs to the mesh %2, but has no proxy.").arg(context.quoted(component.id), context.quoted(meshes.first())),
                                   {component.id}));
        }
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        offerAttribute(context, finding.subject, "mesh-proxy", true, ruleText("Give it a proxy"), edits);
    }

private:
        /// What the innermost place that speaks of mesh proxies says; null: none does.
        static Value injectionAround(const RuleContext& context, const Id& id)
        {
            for (const Id& container : ancestorsOf(context.design(), id)) {
                const Value injection = context.attribute(*context.design().component(container), "mesh-injection");
                if (injection.isBool())
                    return injection;
            }
            return {};
        }
};

} // namespace

std::unique_ptr<Rule> make_rule_mesh_proxy_missing()
{
    return std::make_unique<MeshProxyMissing>();
}

} // namespace groundplan
