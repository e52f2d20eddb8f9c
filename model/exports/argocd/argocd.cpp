// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QCoreApplication>

#include "model/exports/kubernetes/names.h"
#include "model/exports/kubernetes/rendering.h"
#include "model/exports/plan_builder.h"

namespace groundplan {

namespace {

using namespace kubernetes;

QString tr(const char* text)
{
    return QCoreApplication::translate("ArgoCdExport", text);
}

/// Where the manifests will live: the repository of a GitOps controller, else of a source repository that it is
/// connected to, else none.
QString repositoryOf(const Design& design, const Catalog& catalog)
{
    const auto repository = [&catalog](const Component& component) {
        return effectiveAttribute(catalog, component, QStringLiteral("repository")).toText();
    };
    for (const Component& component : design.components()) {
        if (!catalog.hasTrait(component.kind, QStringLiteral("gitops")))
            continue;
        if (const QString own = repository(component); !own.isEmpty())
            return own;
        for (const Id& id : design.connectionsOf(component.id)) {
            const Connection& connection = *design.connection(id);
            const Component& other = *design.component(connection.from == component.id ? connection.to : connection.from);
            if (catalog.hasTrait(other.kind, QStringLiteral("source-control")) && !repository(other).isEmpty())
                return repository(other);
        }
    }
    return {};
}

class ArgoCdExporter : public Exporter
{
public:
    QString id() const override { return QStringLiteral("argocd"); }
    QString name() const override { return tr("Argo CD applications"); }
    QString description() const override { return tr("An Argo CD project and one application for each environment."); }

    ExportGroup group() const override { return ExportGroup::Delivery; }

    Result<ExportPlan> plan(const Design& design, const Catalog& catalog, const ExportProgress&) const override
    {
        PlanBuilder plan(*this, design, catalog);
        const QString project = dnsLabel(makeSlug(design.name()));
        QString repository = repositoryOf(design, catalog);
        if (repository.isEmpty()) {
            repository = QStringLiteral("https://git.example.invalid/%1.git").arg(project);
            plan.warn(tr("No GitOps controller or source repository of the design says where the manifests live; %1 stands in for it.").arg(repository));
        }
        QList<Id> clusters;
        for (const Id& cluster : clustersOf(design, catalog)) {
            const Rendering rendering(design, catalog, nullptr, cluster);
            if (rendering.workloads().isEmpty())
                continue;
            clusters.append(cluster);
        }
        if (clusters.isEmpty()) {
            plan.warn(tr("No cluster of the design runs a workload, so there is nothing to sync; place workloads in a cluster."));
            return plan.finish();
        }
        const bool many = clusters.size() > 1;
        QStringList environments;
        for (const Environment& environment : design.environments())
            environments.append(environment.id);
        if (environments.isEmpty())
            environments.append(QStringLiteral("default"));
        // All environments have the same namespaces, so each needs clusters of its own.
        const auto clusterName = [&](const Id& cluster, const QString& environment) {
            if (environments.size() > 1)
                return dnsLabel(QString(cluster + u'-' + environment));
            return many ? dnsLabel(cluster) : QString();
        };
        Value::List destinations;
        QStringList names;
        for (const Id& cluster : clusters) {
            const QStringList spaces = Rendering(design, catalog, nullptr, cluster).spaces();
            for (const QString& environment : std::as_const(environments)) {
                const QString name = clusterName(cluster, environment);
                if (!name.isEmpty())
                    names.append(name);
                for (const QString& space : spaces)
                    destinations.append(destination(name, space));
            }
        }
        if (!names.isEmpty()) {
            plan.inform(tr("Register these clusters in Argo CD under these names before applying the applications: %1.").arg(names.join(QLatin1String(", "))));
        }
        addFile(plan, QStringLiteral("argocd/project.yaml"),
                ValueMap{{QStringLiteral("apiVersion"), QStringLiteral("argoproj.io/v1alpha1")},
                         {QStringLiteral("kind"), QStringLiteral("AppProject")},
                         {QStringLiteral("metadata"), metadata(project)},
                         {QStringLiteral("spec"),
                          ValueMap{{QStringLiteral("description"), design.name()},
                                   {QStringLiteral("sourceRepos"), QStringList{repository}},
                                   {QStringLiteral("destinations"), destinations},
                                   {QStringLiteral("clusterResourceWhitelist"),
                                    Value::List{ValueMap{{QStringLiteral("group"), QString()}, {QStringLiteral("kind"), QStringLiteral("Namespace")}}}}}}},
                {});
        for (const Id& cluster : clusters) {
            const Rendering rendering(design, catalog, nullptr, cluster);
            for (const QString& environment : std::as_const(environments)) {
                const QString suffix = many ? QString(dnsLabel(cluster) + u'-' + dnsLabel(environment)) : dnsLabel(environment);
                const QString path = (many ? QString(dnsLabel(cluster) + u'/') : QString()) + QLatin1String("overlays/") + dnsLabel(environment);
                addFile(plan, QLatin1String("argocd/") + suffix + QLatin1String(".yaml"),
                        ValueMap{{QStringLiteral("apiVersion"), QStringLiteral("argoproj.io/v1alpha1")},
                                 {QStringLiteral("kind"), QStringLiteral("Application")},
                                 {QStringLiteral("metadata"), metadata(dnsLabel(QString(project + u'-' + suffix), 63))},
                                 {QStringLiteral("spec"),
                                  ValueMap{{QStringLiteral("project"), project},
                                           {QStringLiteral("source"),
                                            ValueMap{{QStringLiteral("repoURL"), repository},
                                                     {QStringLiteral("targetRevision"), QStringLiteral("HEAD")},
                                                     {QStringLiteral("path"), path}}},
                                           {QStringLiteral("destination"), destination(clusterName(cluster, environment), rendering.spaces().first())},
                                           {QStringLiteral("syncPolicy"), syncPolicy()}}}},
                        {cluster});
            }
        }
        return plan.finish();
    }

private:
    static void addFile(PlanBuilder& plan, const QString& path, const Value& value, const QStringList& subjects)
    {
        plan.addYaml(path, value, subjects);
    }

    static ValueMap metadata(const QString& name)
    {
        return {{QStringLiteral("name"), name},
                {QStringLiteral("namespace"), QStringLiteral("argocd")},
                {QStringLiteral("labels"), ValueMap{{QStringLiteral("app.kubernetes.io/managed-by"), QStringLiteral("groundplan")}}}};
    }

    /// A namespace of a registered cluster; without a name, of the one that Argo CD runs in.
    static ValueMap destination(const QString& cluster, const QString& space)
    {
        ValueMap map;
        if (!cluster.isEmpty())
            map.append(QStringLiteral("name"), cluster);
        else
            map.append(QStringLiteral("server"), QStringLiteral("https://kubernetes.default.svc"));
        map.append(QStringLiteral("namespace"), space);
        return map;
    }

    static ValueMap syncPolicy()
    {
        return {{QStringLiteral("automated"), ValueMap{{QStringLiteral("prune"), true}, {QStringLiteral("selfHeal"), true}}},
                {QStringLiteral("syncOptions"), QStringList{QStringLiteral("CreateNamespace=false"), QStringLiteral("ServerSideApply=true")}},
                {QStringLiteral("retry"),
                 ValueMap{{QStringLiteral("limit"), 5},
                          {QStringLiteral("backoff"), ValueMap{{QStringLiteral("duration"), QStringLiteral("5s")},
                                                               {QStringLiteral("factor"), 2},
                                                               {QStringLiteral("maxDuration"), QStringLiteral("3m")}}}}}};
    }
};

} // namespace

std::unique_ptr<Exporter> make_exporter_argocd()
{
    return std::make_unique<ArgoCdExporter>();
}

} // namespace groundplan
