// SPDX-License-Identifier: Apache-2.0
#include "model/exports/gitops/delivery.h"

#include <algorithm>

#include <QCoreApplication>

#include "model/base/duration.h"
#include "model/exports/export_options.h"
#include "model/exports/kubernetes/kustomize_tree.h"
#include "model/exports/kubernetes/names.h"
#include "model/yaml/yaml_reader.h"

namespace groundplan::gitops {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("GitOpsExport", text);
}

/// The objects of a file; patches and Kustomize's own files hold none.
QList<AppliedObject> objectsIn(const ExportFile& file)
{
    QList<AppliedObject> objects;
    const auto documents = readYamlStream(file.content, file.path);
    if (!documents)
        return objects;
    for (const YamlNode& document : *documents) {
        const YamlNode metadata = document["metadata"];
        if (!document["kind"] || document["kind"].text() == QLatin1String("Kustomization"))
            continue;
        objects.append({document["apiVersion"].text(), document["kind"].text(), metadata["namespace"].text(), metadata["name"].text()});
    }
    return objects;
}

} // namespace

QStringList appliedTargets(const Design& design)
{
    // Lower comes first: what the others are checked by or report to.
    const auto rank = [](const Exporter& exporter) {
        switch (exporter.group()) {
        case ExportGroup::Infrastructure: return 0;
        case ExportGroup::Policy: return 1;
        case ExportGroup::Observability: return 2;
        case ExportGroup::Mesh: return 3;
        default: return exporter.id() == QLatin1String("kubernetes") ? 4 : 5;
        }
    };
    QStringList targets;
    for (const QString& target : design.properties().exports.targets) {
        const Exporter* exporter = exporterById(target);
        if (exporter && exporter->isApplied() && !targets.contains(target))
            targets.append(target);
    }
    if (targets.isEmpty())
        return {QStringLiteral("kubernetes")};
    std::stable_sort(targets.begin(), targets.end(), [&](const QString& left, const QString& right) { return rank(*exporterById(left)) < rank(*exporterById(right)); });
    return targets;
}

Source sourceOf(PlanBuilder& plan, const Design& design, const Catalog& catalog)
{
    Source source;
    source.repository = design.properties().exports.repository;
    const auto attribute = [&catalog](const Component& component, const char* name) { return effectiveAttribute(catalog, component, QString::fromLatin1(name)); };
    // The repository of a GitOps controller, else of a source repository that it is connected to.
    for (const Component& component : design.components()) {
        if (!catalog.hasTrait(component.kind, QStringLiteral("gitops")))
            continue;
        source.subjects.append(component.id);
        const QString policy = attribute(component, "sync-policy").toText();
        source.automatic = policy != QLatin1String("manual");
        source.prunes = policy != QLatin1String("automatic");
        if (const Value heals = attribute(component, "self-heal"); heals.isBool())
            source.selfHeals = heals.toBool();
        source.interval = attribute(component, "interval").toText();
        const auto take = [&](const Component& from) {
            if (const QString url = attribute(from, "repository").toText(); source.repository.isEmpty() && !url.isEmpty())
                source.repository = url;
            if (const QString branch = attribute(from, "branch").toText(); source.branch.isEmpty() && !branch.isEmpty())
                source.branch = branch;
        };
        take(component);
        for (const Id& id : design.connectionsOf(component.id)) {
            const Connection& connection = *design.connection(id);
            const Component& other = *design.component(connection.from == component.id ? connection.to : connection.from);
            if (!catalog.hasTrait(other.kind, QStringLiteral("source-control")))
                continue;
            take(other);
            source.subjects.append(other.id);
        }
        break;
    }
    if (source.branch.isEmpty())
        source.branch = QStringLiteral("main");
    if (source.repository.isEmpty()) {
        source.repository = QStringLiteral("https://git.example.invalid/%1.git").arg(dnsLabel(makeSlug(design.name())));
        plan.warn(tr("Neither the export profile nor a GitOps controller or source repository of the design says where the manifests live; %1 stands in for it.").arg(source.repository));
    }
    return source;
}

Result<QList<Delivery>> deliveriesOf(const Design& design, const Catalog& catalog, const ExportProgress& progress)
{
    QList<Delivery> deliveries;
    const QStringList targets = appliedTargets(design);
    const QList<Id> clusters = kubernetes::runningClusters(design, catalog);
    const QStringList overlays = kubernetes::overlayNames(design);
    for (qsizetype at = 0; at < targets.size(); ++at) {
        const QString& target = targets.at(at);
        const ExportProgress part = [&](double done) { return !progress || progress((double(at) + done) / double(targets.size())); };
        const auto plan = exporterById(target)->plan(design, catalog, part);
        if (!plan)
            return unexpected(plan.error());
        for (const Id& cluster : clusters) {
            const QString within = clusters.size() > 1 ? QString(dnsLabel(cluster) + u'/') : QString();
            for (const QString& overlay : overlays) {
                Delivery delivery{target, cluster, overlay, {}, {}, {}, {}, overlay == overlays.last()};
                const QString folder = repositoryFolder(design, target);
                delivery.path = (folder == QLatin1String(".") ? QString() : QString(folder + u'/')) + within + QLatin1String("overlays/") + overlay;
                // All environments have the same namespaces, so each needs clusters of its own.
                if (overlays.size() > 1)
                    delivery.clusterName = dnsLabel(QString(cluster + u'-' + overlay));
                else if (clusters.size() > 1)
                    delivery.clusterName = dnsLabel(cluster);
                const QString base = within + QLatin1String("base/"), own = within + QLatin1String("overlays/") + overlay + u'/';
                bool there = false;
                QSet<QString> known;
                for (const ExportFile& file : plan->files) {
                    const bool inOverlay = file.path.startsWith(own);
                    there = there || inOverlay;
                    if ((!file.path.startsWith(base) && !inOverlay) || file.path.startsWith(QString(own + QLatin1String("patches/"))) || !file.path.endsWith(QLatin1String(".yaml")))
                        continue;
                    delivery.subjects += file.subjects;
                    for (const AppliedObject& object : objectsIn(file)) {
                        const QString key = QStringList{object.apiVersion, object.kind, object.space, object.name}.join(u'\n');
                        if (known.contains(key))
                            continue;
                        known.insert(key);
                        delivery.objects.append(object);
                    }
                }
                delivery.subjects.removeDuplicates();
                if (there)
                    deliveries.append(delivery);
            }
        }
    }
    return deliveries;
}

QString goDuration(const QString& text)
{
    const auto seconds = parseDuration(text);
    if (!seconds)
        return QStringLiteral("10m");
    QString go = durationText(*seconds);
    if (go.endsWith(u'd') || go.endsWith(u'w'))
        go = QString::number(qint64(*seconds / 3600)) + u'h';
    return go;
}

QStringList spacesOf(const QList<Delivery>& deliveries)
{
    QStringList spaces;
    for (const Delivery& delivery : deliveries) {
        for (const AppliedObject& object : delivery.objects) {
            if (!object.space.isEmpty())
                spaces.append(object.space);
        }
    }
    std::sort(spaces.begin(), spaces.end());
    spaces.removeDuplicates();
    return spaces;
}

} // namespace groundplan::gitops
