// SPDX-License-Identifier: Apache-2.0
#include "model/design/hierarchy.h"
#include "model/edit/edits.h"
#include "model/rules/fix_kit.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class ClusterWithoutGitops : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("cluster-without-gitops"),
            .code = QStringLiteral("IAC06"),
            .pack = QStringLiteral("delivery"),
            .name = RULE_TEXT("Cluster without GitOps"),
            .what = RULE_TEXT("Nothing reconciles the cluster with its declared state."),
            .why = RULE_TEXT("Changes made by hand stay unseen, and nobody can rebuild the cluster from the repository."),
            .fix = RULE_TEXT("Add a GitOps controller that deploys to the cluster."),
            .severity = Severity::Error,
            .scope = RuleScope::Design,
            .sight = {.styles = QList<ConnectionStyle>{ConnectionStyle::Delivery}, .traits = {QStringLiteral("gitops"), QStringLiteral("orchestrator")}, .groups = false, .texts = false},
            .thresholds = {},
            .sources = {QStringLiteral("OpenGitOps principles 1.0")},
        };
        return info;
    }

    void checkWhole(const RuleContext& context, QList<Verdict>& verdicts) const override
    {
        const Design& design = context.design();
        // Clusters that some controller stands in or deploys into, directly or into a place in it.
        QSet<Id> served;
        const auto serve = [&](const Id& id) {
            served.insert(id);
            for (const Id& container : ancestorsOf(design, id))
                served.insert(container);
        };
        for (const Component& component : design.components()) {
            if (!context.has(component, "gitops"))
                continue;
            for (const Id& container : ancestorsOf(design, component.id))
                served.insert(container);
            for (const Id& id : design.connectionsOf(component.id)) {
                const Connection& connection = *design.connection(id);
                if (connection.from == component.id && context.style(connection) == ConnectionStyle::Delivery)
                    serve(connection.to);
            }
        }
        bool any = false;
        for (const Component& component : design.components()) {
            if (!context.has(component, "orchestrator"))
                continue;
            any = true;
            Verdict verdict;
            verdict.subject = component.id;
            if (!served.contains(component.id)) {
                verdict.outcome = Outcome::Fail;
                verdict.message = ruleText("No GitOps controller reconciles %1.").arg(context.quoted(component.id));
            }
            verdicts.append(verdict);
        }
        if (!any)
            verdicts.append(Verdict{Outcome::NotApplicable, {}, {}, {}, {}, {}});
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        const Design& design = context.design();
        const Catalog& catalog = context.catalog();
        const Id cluster = finding.subject;
        EditChain chain(design);
        Id controller = firstWith(design, catalog, "gitops");
        if (controller.isEmpty()) {
            const auto added = addComponent(design, catalog, kindWith(catalog, "gitops"), {});
            if (!chain.then(added))
                return;
            controller = addedComponents(*added).first();
        }
        if (chain.then(connectComponents(chain.design(), catalog, controller, cluster, connectionKindOf(catalog, ConnectionStyle::Delivery))))
            chain.finish(ruleText("Let %1 deploy to it").arg(chain.design().labelOf(controller)), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_cluster_without_gitops()
{
    return std::make_unique<ClusterWithoutGitops>();
}

} // namespace groundplan
