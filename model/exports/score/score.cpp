// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "model/exports/export_options.h"
#include "model/exports/kubernetes/merge_patch.h"
#include "model/exports/kubernetes/names.h"
#include "model/exports/score/workload_file.h"

namespace groundplan {

namespace {

using namespace score;

QString tr(const char* text)
{
    return QCoreApplication::translate("ScoreExport", text);
}

class ScoreExporter : public Exporter
{
public:
    QString id() const override { return QStringLiteral("score"); }
    QString name() const override { return tr("Score workloads"); }
    QString description() const override { return tr("One score.yaml for each workload, with the resources that it needs and overrides for each environment."); }
    ExportGroup group() const override { return ExportGroup::Descriptions; }

    Result<ExportPlan> plan(const Design& design, const Catalog& catalog, const ExportProgress&) const override
    {
        auto options = optionsOf(design, *this);
        if (!options)
            return unexpected(options.error());
        PlanBuilder plan(*this, design, catalog);
        const QList<Id> clusters = kubernetes::clustersOf(design, catalog);
        for (const Id& cluster : clusters) {
            const kubernetes::Rendering base(design, catalog, nullptr, cluster);
            for (const Id& id : base.workloads()) {
                const Component& component = *design.component(id);
                if (!isWorkload(base, component))
                    continue;
                YamlComments comments;
                const Value file = workloadFile(base, component, comments, &plan);
                const QString folder = QLatin1String("workloads/") + (clusters.size() > 1 ? QString(dnsLabel(cluster) + u'/') : QString()) + base.spaceOf(id) + u'/' + workloadName(base, component) + u'/';
                plan.addYaml(folder + QLatin1String("score.yaml"), file, {id}, comments);
                for (const Environment& environment : design.environments()) {
                    const kubernetes::Rendering there(design, catalog, &environment, cluster);
                    if (!isWorkload(there, component)) {
                        plan.informOf(component, tr("In some environments these are no containers, which Score cannot say: %1."), environment.label().simplified());
                        continue;
                    }
                    YamlComments unused;
                    const Value difference = kubernetes::jsonMergePatch(file, workloadFile(there, component, unused, nullptr));
                    if (difference.isNull() || difference.toMap().isEmpty())
                        continue;
                    plan.setEnvironment(environment.id);
                    plan.addYaml(folder + QLatin1String("overrides.") + dnsLabel(environment.id) + QLatin1String(".yaml"), difference, {id});
                    plan.setEnvironment({});
                }
            }
        }
        for (const Component& component : design.components()) {
            if (catalog.hasTrait(component.kind, QStringLiteral("datastore")) || catalog.hasTrait(component.kind, QStringLiteral("broker")))
                plan.informOf(component, tr("Stores and brokers are no workloads; the workloads ask for them as resources, which the platform provides: %1."));
        }
        return plan.finish();
    }
};

} // namespace

std::unique_ptr<Exporter> make_exporter_score()
{
    return std::make_unique<ScoreExporter>();
}

} // namespace groundplan
