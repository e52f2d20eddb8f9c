// SPDX-License-Identifier: Apache-2.0
#include "model/exports/kubernetes/kustomize_tree.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>

#include "model/design/hierarchy.h"
#include "model/exports/kubernetes/image_changes.h"
#include "model/exports/kubernetes/merge_patch.h"
#include "model/exports/kubernetes/names.h"

namespace groundplan::kubernetes {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("KubernetesExport", text);
}

ValueMap kustomization()
{
    return {{QStringLiteral("apiVersion"), QStringLiteral("kustomize.config.k8s.io/v1beta1")},
            {QStringLiteral("kind"), QStringLiteral("Kustomization")}};
}

QString keyOf(const Object& object)
{
    return object.kind + u'/' + object.space + u'/' + object.name;
}

/// What identifies an object in a patch.
ValueMap head(const Object& object)
{
    const ValueMap& value = object.value.toMap();
    ValueMap metadata{{QStringLiteral("name"), object.name}};
    const Value* own = value.find(u"metadata");
    if (const Value* space = own ? own->toMap().find(u"namespace") : nullptr)
        metadata.append(QStringLiteral("namespace"), *space);
    return {{QStringLiteral("apiVersion"), *value.find(u"apiVersion")},
            {QStringLiteral("kind"), object.kind},
            {QStringLiteral("metadata"), metadata}};
}

class Tree
{
public:
    Tree(PlanBuilder& plan, const Design& design, const Catalog& catalog, const ObjectRenderer& render)
        : m_plan(plan), m_design(design), m_catalog(catalog), m_render(render)
    {
    }

    Result<void> make(const ExportProgress& progress)
    {
        const QList<Id> clusters = runningClusters(m_design, m_catalog);
        const double steps = double(clusters.size()) * double(1 + m_design.environments().size());
        double done = 0;
        const auto goesOn = [&] { return !progress || progress(done++ / steps); };
        for (const Id& cluster : clusters) {
            if (!goesOn())
                return stopped();
            const QString folder = clusters.size() > 1 ? QString(dnsLabel(cluster) + u'/') : QString();
            const QList<Object> base = m_render(Rendering(m_design, m_catalog, nullptr, cluster));
            ValueMap index = kustomization();
            const QStringList resources = addObjects(folder + QLatin1String("base/"), base);
            index.append(QStringLiteral("resources"), resources.isEmpty() ? Value(Value::List()) : Value(resources));
            bool any = !base.isEmpty();
            QList<std::pair<const Environment*, QList<Object>>> wanted;
            for (const Environment& environment : m_design.environments()) {
                if (!goesOn())
                    return stopped();
                wanted.append({&environment, m_render(Rendering(m_design, m_catalog, &environment, cluster))});
                any = any || !wanted.last().second.isEmpty();
            }
            if (!any)
                continue;
            m_plan.addYaml(folder + QLatin1String("base/kustomization.yaml"), index, {cluster});
            if (m_design.environments().isEmpty()) {
                ValueMap overlay = kustomization();
                overlay.append(QStringLiteral("resources"), QStringList{QStringLiteral("../../base")});
                m_plan.addYaml(folder + QLatin1String("overlays/default/kustomization.yaml"), overlay, {cluster});
            }
            for (const auto& [environment, objects] : std::as_const(wanted)) {
                m_plan.setEnvironment(environment->id);
                addOverlay(folder + QLatin1String("overlays/") + dnsLabel(environment->id) + u'/', *environment, cluster, base, objects);
                m_plan.setEnvironment({});
            }
        }
        return {};
    }

private:
    static Unexpected stopped() { return unexpected(ErrorCode::Cancelled, tr("The export was stopped."), {}); }

    /// Objects into their files; returns the paths relative to the folder, in order.
    QStringList addObjects(const QString& folder, const QList<Object>& objects)
    {
        std::map<QString, QList<ExportDocument>> documents;
        for (const Object& object : objects)
            documents[object.space.isEmpty() ? object.file : QString(object.space + u'/' + object.file)].append({object.value, object.subjects, object.comments});
        QStringList paths;
        for (const auto& [path, values] : documents) {
            m_plan.addYaml(folder + path, values);
            paths.append(path);
        }
        return paths;
    }

    void addOverlay(const QString& path, const Environment& environment, const Id& cluster, const QList<Object>& base, const QList<Object>& wanted)
    {
        QHash<QString, const Object*> before;
        for (const Object& object : base)
            before.insert(keyOf(object), &object);
        QSet<QString> present;
        QList<Object> added;
        Value::List patches;
        const auto addPatch = [&](const Object& object, const ValueMap& patch) {
            const QString space = object.space.isEmpty() ? QString() : QString(object.space + u'-');
            const QString file = QLatin1String("patches/") + space + object.kind.toLower() + u'-' + dnsLabel(object.name) + QLatin1String(".yaml");
            m_plan.addYaml(path + file, patch, object.subjects);
            patches.append(ValueMap{{QStringLiteral("path"), file}});
        };
        const ImageChanges images = imageChanges(base, wanted);
        for (qsizetype number = 0; number < wanted.size(); ++number) {
            const Object& object = wanted.at(number);
            present.insert(keyOf(object));
            if (images.covered.contains(number))
                continue;
            const Object* old = before.value(keyOf(object));
            if (!old) {
                added.append(object);
                continue;
            }
            const bool known = isKnownToKustomize(object.value.toMap().find(u"apiVersion")->toText());
            const Value difference = known ? mergePatch(old->value, object.value) : jsonMergePatch(old->value, object.value);
            if (difference.isNull())
                continue;
            ValueMap patch = head(object);
            for (const auto& [key, value] : difference.toMap()) {
                if (key != QLatin1String("metadata")) {
                    patch.append(key, value);
                    continue;
                }
                // Labels and annotations, beside the name that finds the object.
                ValueMap metadata = patch.find(u"metadata")->toMap();
                for (const auto& [field, change] : value.toMap())
                    metadata.set(field, change);
                patch.set(QStringLiteral("metadata"), metadata);
            }
            addPatch(object, patch);
        }
        for (const Object& object : base) {
            if (present.contains(keyOf(object)))
                continue;
            ValueMap patch{{QStringLiteral("$patch"), QStringLiteral("delete")}};
            for (const auto& [key, value] : head(object))
                patch.append(key, value);
            addPatch(object, patch);
        }
        QStringList resources{QStringLiteral("../../base")};
        resources += addObjects(path, added);
        ValueMap overlay = kustomization();
        overlay.append(QStringLiteral("resources"), resources);
        overlay.append(QStringLiteral("labels"),
                       Value::List{ValueMap{{QStringLiteral("pairs"), ValueMap{{QStringLiteral("groundplan.io/environment"), labelValue(environment.id)}}}}});
        if (!images.images.isEmpty())
            overlay.append(QStringLiteral("images"), images.images);
        if (!patches.isEmpty())
            overlay.append(QStringLiteral("patches"), patches);
        m_plan.addYaml(path + QLatin1String("kustomization.yaml"), overlay, {cluster});
    }

    PlanBuilder& m_plan;
    const Design& m_design;
    const Catalog& m_catalog;
    const ObjectRenderer& m_render;
};

} // namespace

QList<Id> runningClusters(const Design& design, const Catalog& catalog)
{
    QList<Id> clusters;
    const auto runsFunctions = [&](const Id& cluster) {
        return std::any_of(design.components().begin(), design.components().end(),
                           [&](const Component& component) { return isServerless(catalog, component) && isWithin(design, component.id, cluster); });
    };
    for (const Id& cluster : clustersOf(design, catalog)) {
        if (!Rendering(design, catalog, nullptr, cluster).workloads().isEmpty() || runsFunctions(cluster))
            clusters.append(cluster);
    }
    return clusters;
}

QString clusterFolder(const Design& design, const Catalog& catalog, const Id& cluster)
{
    return runningClusters(design, catalog).size() > 1 ? QString(dnsLabel(cluster) + u'/') : QString();
}

QStringList overlayNames(const Design& design)
{
    QStringList names;
    for (const Environment& environment : design.environments())
        names.append(dnsLabel(environment.id));
    return names.isEmpty() ? QStringList{QStringLiteral("default")} : names;
}

Result<void> addKustomizeTree(PlanBuilder& plan, const Design& design, const Catalog& catalog, const ObjectRenderer& render, const ExportProgress& progress)
{
    return Tree(plan, design, catalog, render).make(progress);
}

} // namespace groundplan::kubernetes
