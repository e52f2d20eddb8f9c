// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "model/exports/export_options.h"
#include "model/exports/kubernetes/kustomize_tree.h"
#include "model/exports/kubernetes/names.h"
#include "model/exports/kyverno/kyverno_parts.h"
#include "model/exports/policies/policy_notes.h"

namespace groundplan {

namespace {

using kubernetes::Rendering;

QString tr(const char* text)
{
    return QCoreApplication::translate("KyvernoExport", text);
}

class KyvernoExporter : public Exporter
{
public:
    QString id() const override { return QStringLiteral("kyverno"); }
    QString name() const override { return tr("Kyverno policies"); }
    QString description() const override { return tr("Cluster policies that insist on what the design promises, with its deviations as exceptions that end."); }
    ExportGroup group() const override { return ExportGroup::Policy; }
    bool isApplied() const override { return true; }
    QList<AttributeSpec> options() const override
    {
        return {exportOption("action", AttributeType::Enum, tr("Action"), tr("Whether violations are refused or only reported; enforce-last refuses them in the last environment alone."), QStringLiteral("enforce-last"),
                             {QStringLiteral("enforce-last"), QStringLiteral("enforce"), QStringLiteral("audit")}),
                exportOption("exception-namespace", AttributeType::String, tr("Namespace of exceptions"), tr("The one namespace in which Kyverno looks for exceptions."), QStringLiteral("kyverno"))};
    }

    Result<ExportPlan> plan(const Design& design, const Catalog& catalog, const ExportProgress& progress) const override
    {
        const auto options = optionsOf(design, *this);
        if (!options)
            return unexpected(options.error());
        const kyverno::Choices choices{options->text(u"action"), dnsLabel(options->text(u"exception-namespace"), 63)};
        PlanBuilder plan(*this, design, catalog);
        const auto render = [&choices](const Rendering& rendering) {
            const policies::Scope scope = policies::scopeOf(rendering);
            QList<kubernetes::Object> objects;
            kyverno::addPolicies(rendering, scope, choices, objects);
            kyverno::addExceptions(rendering, scope, choices, objects);
            return objects;
        };
        if (auto written = kubernetes::addKustomizeTree(plan, design, catalog, render, progress); !written)
            return unexpected(written.error());
        bool any = false;
        bool excepts = false;
        for (const Id& cluster : kubernetes::runningClusters(design, catalog)) {
            const Rendering base(design, catalog, nullptr, cluster);
            const policies::Scope scope = policies::scopeOf(base);
            any = any || !scope.pods.isEmpty();
            excepts = excepts || !scope.exceptions.isEmpty();
            policies::notePolicies(plan, base, scope);
            for (const Environment& environment : design.environments()) {
                const Rendering rendering(design, catalog, &environment, cluster);
                policies::notePolicies(plan, rendering, policies::scopeOf(rendering));
            }
        }
        if (!any)
            plan.warn(tr("No cluster of the design runs a workload, so there is nothing to insist on."));
        else
            plan.inform(tr("The policies need Kyverno 1.13 or newer."));
        if (excepts) {
            plan.warn(tr("Switch exceptions on in Kyverno for the namespace %1 (features.policyExceptions). Kyverno deletes each on the day after its deviation ends; a GitOps controller puts it back, for Kyverno to "
                         "delete again, until the design says otherwise and is exported again.")
                          .arg(choices.exceptionSpace));
        }
        return plan.finish();
    }
};

} // namespace

std::unique_ptr<Exporter> make_exporter_kyverno()
{
    return std::make_unique<KyvernoExporter>();
}

} // namespace groundplan
