// SPDX-License-Identifier: Apache-2.0
#include "model/exports/ci/pipeline.h"

#include <QCoreApplication>

#include "model/exports/export_options.h"
#include "model/exports/kubernetes/kustomize_tree.h"
#include "model/exports/kubernetes/names.h"

namespace groundplan::ci {

static QString tr(const char* text)
{
    return QCoreApplication::translate("PipelineExport", text);
}

/// An image without tag and digest: "registry:5000/shop/cart:1" is "registry:5000/shop/cart".
static QString withoutTag(const QString& image)
{
    QString name = image.section(u'@', 0, 0);
    const qsizetype colon = name.lastIndexOf(u':');
    return colon > name.lastIndexOf(u'/') ? name.left(colon) : name;
}

QList<AttributeSpec> pipelineOptions()
{
    return {exportOption("design", AttributeType::String, tr("Design file"), tr("Path of the design file within the repository."), QStringLiteral("platform.groundplan.yaml")),
            exportOption("build-images", AttributeType::Boolean, tr("Build images"), tr("Whether the pipeline has a job for each image that the team builds."), true)};
}

Pipeline pipelineOf(const Design& design, const Catalog& catalog, const QString& designPath, bool buildsImages)
{
    Pipeline pipeline;
    pipeline.design = designPath;
    pipeline.folder = design.properties().exports.path.isEmpty() ? QStringLiteral(".") : design.properties().exports.path;
    const QList<Id> clusters = kubernetes::runningClusters(design, catalog);
    for (const QString& target : design.properties().exports.targets) {
        const Exporter* exporter = exporterById(target);
        if (!exporter || !exporter->isApplied())
            continue;
        const QString folder = repositoryFolder(design, target);
        for (const Id& cluster : clusters) {
            for (const QString& overlay : kubernetes::overlayNames(design))
                pipeline.overlays.append((folder == QLatin1String(".") ? QString() : QString(folder + u'/')) + (clusters.size() > 1 ? QString(dnsLabel(cluster) + u'/') : QString())
                                         + QLatin1String("overlays/") + overlay);
        }
    }
    const auto stated = [&catalog](const Component& component, const char* name) { return effectiveAttribute(catalog, component, QString::fromLatin1(name)); };
    QSet<QString> seen, jobs;
    for (const Component& component : design.components()) {
        const bool builds = catalog.hasTrait(component.kind, QStringLiteral("ci"));
        if (builds || catalog.hasTrait(component.kind, QStringLiteral("registry"))) {
            pipeline.scans = pipeline.scans || stated(component, "image-scanning").toBool();
            pipeline.signs = pipeline.signs || stated(component, "image-signing").toBool();
        }
        if (builds) {
            pipeline.listsParts = pipeline.listsParts || stated(component, "bill-of-materials").toBool();
            pipeline.subjects.append(component.id);
        }
        // What the team writes itself: a workload with an image, not a product from the catalog's list.
        const QString image = withoutTag(stated(component, "image").toText());
        const ComponentKind* kind = catalog.componentKind(component.kind);
        const bool own = kind && kind->has(QStringLiteral("workload")) && !kind->has(QStringLiteral("external"));
        if (!buildsImages || !own || image.isEmpty() || seen.contains(image))
            continue;
        seen.insert(image);
        QString job = QLatin1String("build-") + dnsLabel(component.id, 50);
        while (jobs.contains(job))
            job += QLatin1String("-x");
        jobs.insert(job);
        pipeline.images.append({component.id, job, component.label().simplified(), image, stated(component, "repository").toText()});
    }
    return pipeline;
}

void warnOfFolder(PlanBuilder& plan, const Design& design, const QString& target)
{
    const QString path = design.properties().exports.path;
    if (!path.isEmpty())
        plan.warn(tr("The export profile puts files into the folder %1, but this file is only found at the top of the repository: export this target there, with -t %2 -o . at the top.").arg(path, target));
}

} // namespace groundplan::ci
