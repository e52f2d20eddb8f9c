// SPDX-License-Identifier: Apache-2.0
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class MeshNotStrict : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("mesh-not-strict"),
            .code = QStringLiteral("MSH02"),
            .pack = QStringLiteral("mesh"),
            .name = RULE_TEXT("Mesh without strict encryption"),
            .what = RULE_TEXT("A service mesh lets plain traffic through."),
            .why = RULE_TEXT("Whoever reaches the network can call a member without proving who they are."),
            .fix = RULE_TEXT("Set mutual TLS of the mesh to strict."),
            .severity = Severity::Error,
            .scope = RuleScope::Component,
            .thresholds = {},
            .sources = {QStringLiteral("Kubescape and Istio security best practices: STRICT peer authentication"), QStringLiteral("Ponce and others 2022: non-encrypted traffic")},
        };
        return info;
    }

    void checkComponent(const RuleContext& context, const Component& component, QList<Verdict>& verdicts) const override
    {
        if (!context.has(component, "mesh")) {
            verdicts.append(notApplicable(component.id));
            return;
        }
        const QString mode = context.attribute(component, "mtls").toText();
        if (mode.isEmpty())
            verdicts.append(unknown(component.id, "mtls", ruleText("%1 does not say whether it enforces mutual TLS.").arg(context.quoted(component.id))));
        else if (mode != QLatin1String("strict"))
            verdicts.append(failed(component.id, ruleText("%1 lets plain traffic through: mutual TLS is %2.").arg(context.quoted(component.id), mode),
                                   {component.id}));
        else
            verdicts.append(passed(component.id));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        offerAttribute(context, finding.subject, "mtls", QStringLiteral("strict"), ruleText("Enforce mutual TLS"), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_mesh_not_strict()
{
    return std::make_unique<MeshNotStrict>();
}

} // namespace groundplan
