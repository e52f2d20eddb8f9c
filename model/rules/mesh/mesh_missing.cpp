// SPDX-License-Identifier: Apache-2.0
#include "model/edit/edits.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/mesh_membership.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

constexpr int mostWithout = 10;

class MeshMissing : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("mesh-missing"),
            .code = QStringLiteral("MSH01"),
            .pack = QStringLiteral("mesh"),
            .name = RULE_TEXT("No service mesh"),
            .what = RULE_TEXT("Many workloads share clusters without a service mesh."),
            .why = RULE_TEXT("Encryption, identity, retries and measurements of their calls are left to each team, and differ."),
            .fix = RULE_TEXT("Add a service mesh, or record a deviation that says what takes its place."),
            .severity = Severity::Warning,
            .scope = RuleScope::Design,
            .sight = {.styles = QList<ConnectionStyle>{}, .traits = {QStringLiteral("workload")}, .texts = false},
            .thresholds = {{QStringLiteral("workloads without a mesh, more than"), mostWithout, QStringLiteral("the standard model")}},
            .sources = {QStringLiteral("the standard model: service mesh")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        const auto [members, meshed] = meshCandidates(context);
        if (members.size() <= mostWithout) {
            verdicts.append(notApplicable({}));
            return;
        }
        if (meshed)
            verdicts.append(passed({}));
        else
            verdicts.append(failed({}, ruleText("%n workload(s) run(s) in clusters without a service mesh.", members.size()), members));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        const Catalog& catalog = context.catalog();
        EditChain chain(context.design());
        const auto added = addComponent(context.design(), catalog, kindWith(catalog, "mesh"), {});
        if (!chain.then(added))
            return;
        const Id mesh = addedComponents(*added).first();
        chain.then(setAttribute(chain.design(), catalog, mesh, QStringLiteral("mtls"), QStringLiteral("strict")));
        const Id group = uniqueSlug(QString(mesh + QLatin1String("-members")), [&chain](const Id& id) { return chain.design().hasId(id); });
        if (chain.then(groupComponents(chain.design(), finding.evidence, QStringLiteral("mesh"), group)))
            chain.finish(ruleText("Add a service mesh for all of them"), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_mesh_missing()
{
    return std::make_unique<MeshMissing>();
}

} // namespace groundplan
