// SPDX-License-Identifier: Apache-2.0
#include "model/edit/edits.h"
#include "model/rules/facts.h"
#include "model/rules/fix_kit.h"
#include "model/rules/places.h"
#include "model/rules/rule.h"
#include "model/rules/rule_texts.h"

namespace groundplan {

namespace {

class PushDeployment : public Rule
{
public:
    const RuleInfo& info() const override
    {
        static const RuleInfo info{
            .id = QStringLiteral("push-deployment"),
            .code = QStringLiteral("IAC05"),
            .pack = QStringLiteral("delivery"),
            .name = RULE_TEXT("Pipeline pushes into a cluster"),
            .what = RULE_TEXT("A build pipeline changes a cluster by itself."),
            .why = RULE_TEXT("The pipeline holds the keys of the cluster, and what runs may differ from what the repository says."),
            .fix = RULE_TEXT("Let the pipeline change the repository, and a GitOps controller in the cluster fetch it from there."),
            .severity = Severity::Warning,
            .scope = RuleScope::Connection,
            .thresholds = {},
            .sources = {QStringLiteral("OpenGitOps principles 1.0: pulled automatically"), QStringLiteral("Threagile: push instead of pull deployment")},
        };
        return info;
    }

    void checkConnection(const RuleContext& context, const Connection& connection, QList<Verdict>& verdicts) const override
    {
        const Component& from = *context.design().component(connection.from);
        const Component& to = *context.design().component(connection.to);
        const bool inCluster = context.has(to, "orchestrator")
                               || ((context.has(to, "place") || context.has(to, "workload")) && !enclosing(context, to.id, "orchestrator").isEmpty());
        if (context.style(connection) != ConnectionStyle::Delivery || !context.has(from, "ci") || !inCluster) {
            verdicts.append(notApplicable(connection.id));
            return;
        }
        const QString method = context.attribute(connection, "method").toText();
        if (method.isEmpty())
            verdicts.append(unknown(connection.id, "method", ruleText("%1 does not say whether %2 is handed the change or fetches it.")
                                                                 .arg(context.quoted(connection.id), context.quoted(to.id))));
        else if (method == QLatin1String("push"))
            verdicts.append(failed(connection.id, ruleText("The pipeline %1 pushes changes into %2.").arg(context.quoted(from.id), context.quoted(to.id)),
                                   {from.id, to.id}));
        else
            verdicts.append(passed(connection.id));
    }

    void offerFixes(const RuleContext& context, const Finding& finding, QList<Edit>& edits) const override
    {
        const Design& design = context.design();
        const Catalog& catalog = context.catalog();
        const Connection* found = design.connection(finding.subject);
        if (!found)
            return;
        const Connection push = *found;
        const Id around = enclosing(context, push.to, "orchestrator");
        const Id cluster = around.isEmpty() ? push.to : around;
        const QString delivers = connectionKindOf(catalog, ConnectionStyle::Delivery);
        EditChain chain(design);
        Id controller = firstWith(design, catalog, "gitops");
        if (controller.isEmpty()) {
            const auto added = addComponent(design, catalog, kindWith(catalog, "gitops"), {});
            if (!chain.then(added))
                return;
            controller = addedComponents(*added).first();
        }
        const auto join = [&](const Id& from, const Id& to) {
            for (const Id& id : chain.design().connectionsOf(from)) {
                const Connection& other = *chain.design().connection(id);
                if (other.from == from && other.to == to && other.kind == delivers)
                    return;
            }
            chain.then(connectComponents(chain.design(), catalog, from, to, delivers));
        };
        chain.then(removeEntities(chain.design(), {push.id}));
        if (const Id repository = firstWith(design, catalog, "source-control"); !repository.isEmpty()) {
            join(push.from, repository);
            join(repository, controller);
        }
        join(controller, cluster);
        chain.finish(ruleText("Let %1 deploy to it instead").arg(chain.design().labelOf(controller)), edits);
    }
};

} // namespace

std::unique_ptr<Rule> make_rule_push_deployment()
{
    return std::make_unique<PushDeployment>();
}

} // namespace groundplan
