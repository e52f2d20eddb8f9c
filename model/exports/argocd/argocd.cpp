// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QCoreApplication>

#include "model/exports/export_options.h"
#include "model/exports/gitops/delivery.h"
#include "model/exports/kubernetes/names.h"

namespace groundplan {

namespace {

using namespace gitops;

QString tr(const char* text)
{
    return QCoreApplication::translate("ArgoCdExport", text);
}

class Plan
{
public:
    Plan(const Exporter& exporter, const Design& design, const Catalog& catalog, const ExportOptions& options)
        : m_design(design), m_catalog(catalog), m_options(options), m_plan(exporter, design, catalog), m_project(dnsLabel(makeSlug(design.name())))
    {
    }

    Result<ExportPlan> make(const ExportProgress& progress)
    {
        m_source = sourceOf(m_plan, m_design, m_catalog);
        const auto deliveries = deliveriesOf(m_design, m_catalog, progress);
        if (!deliveries)
            return unexpected(deliveries.error());
        if (deliveries->isEmpty()) {
            m_plan.warn(tr("No cluster of the design runs a workload, so there is nothing to sync; place workloads in a cluster."));
            return m_plan.finish();
        }
        noteClusters(*deliveries);
        QStringList resources{QStringLiteral("project.yaml")};
        m_plan.addYaml(QStringLiteral("argocd/project.yaml"), project(*deliveries), m_source.subjects, projectComments());
        QMap<QString, QStringList> ofEnvironment; ///< where each has a repository of its own
        const QStringList targets = appliedTargets(m_design);
        const bool apart = m_design.properties().exports.layout == ExportLayout::RepoPerEnvironment && !m_design.environments().isEmpty();
        const bool sets = !apart && m_options.text(u"form") == QLatin1String("application-sets");
        for (const QString& target : targets) {
            QList<Delivery> own;
            std::copy_if(deliveries->begin(), deliveries->end(), std::back_inserter(own), [&](const Delivery& delivery) { return delivery.target == target; });
            if (own.isEmpty())
                continue;
            const int wave = int(targets.indexOf(target));
            if (sets) {
                const QString file = target + QLatin1String(".yaml");
                m_plan.addYaml(QLatin1String("argocd/") + file, applicationSet(target, own, wave, targets.size() > 1), subjectsOf(own));
                resources.append(file);
                continue;
            }
            for (const Delivery& delivery : std::as_const(own)) {
                const QString file = nameOf(delivery, targets.size() > 1) + QLatin1String(".yaml");
                m_plan.setEnvironment(apart ? environmentOf(delivery) : Id());
                m_plan.addYaml(QLatin1String("argocd/") + file, application(delivery, wave, targets.size() > 1), subjectsOf({delivery}));
                m_plan.setEnvironment({});
                (apart ? ofEnvironment[delivery.environment] : resources).append(file);
            }
        }
        if (!apart) {
            addTop(resources, {});
            return m_plan.finish();
        }
        for (const Environment& environment : m_design.environments()) {
            m_plan.setEnvironment(environment.id);
            addTop(resources + ofEnvironment.value(dnsLabel(environment.id)), dnsLabel(environment.id));
            m_plan.setEnvironment({});
        }
        return m_plan.finish();
    }

private:
    /// What is applied once by hand, and what that applies.
    void addTop(const QStringList& resources, const QString& environment)
    {
        m_plan.addYaml(QStringLiteral("argocd/kustomization.yaml"),
                       ValueMap{{QStringLiteral("apiVersion"), QStringLiteral("kustomize.config.k8s.io/v1beta1")},
                                {QStringLiteral("kind"), QStringLiteral("Kustomization")},
                                {QStringLiteral("resources"), resources}});
        m_plan.addYaml(QStringLiteral("argocd/bootstrap/root.yaml"), root(environment), m_source.subjects,
                       {{QString(), QStringLiteral("Apply this once; it keeps the applications beside it in step with the repository:") + QLatin1String("\nkubectl apply -n argocd -f root.yaml")}});
    }

    static Value metadata(const QString& name, int wave = 0)
    {
        ValueMap map{{QStringLiteral("name"), name},
                     {QStringLiteral("namespace"), QStringLiteral("argocd")},
                     {QStringLiteral("labels"), ValueMap{{QStringLiteral("app.kubernetes.io/managed-by"), QStringLiteral("groundplan")}}}};
        if (wave > 0)
            map.append(QStringLiteral("annotations"), ValueMap{{QStringLiteral("argocd.argoproj.io/sync-wave"), QString::number(wave)}});
        return map;
    }

    /// All that a set applies: the clusters first.
    static QStringList subjectsOf(const QList<Delivery>& deliveries)
    {
        QStringList subjects = clustersIn(deliveries);
        for (const Delivery& delivery : deliveries)
            subjects += delivery.subjects;
        return subjects;
    }

    static QStringList clustersIn(const QList<Delivery>& deliveries)
    {
        QStringList clusters;
        for (const Delivery& delivery : deliveries)
            clusters.append(delivery.cluster);
        clusters.removeDuplicates();
        return clusters;
    }

    Id environmentOf(const Delivery& delivery) const
    {
        for (const Environment& environment : m_design.environments()) {
            if (dnsLabel(environment.id) == delivery.environment)
                return environment.id;
        }
        return {};
    }

    /// "kubernetes-north-staging", without what all share.
    QString nameOf(const Delivery& delivery, bool manyTargets) const
    {
        QStringList parts;
        if (manyTargets)
            parts.append(delivery.target);
        if (kubernetesClusters() > 1)
            parts.append(dnsLabel(delivery.cluster));
        parts.append(delivery.environment);
        return parts.join(u'-');
    }

    qsizetype kubernetesClusters() const { return m_clusters; }

    void noteClusters(const QList<Delivery>& deliveries)
    {
        m_clusters = clustersIn(deliveries).size();
        QStringList names;
        for (const Delivery& delivery : deliveries) {
            if (!delivery.clusterName.isEmpty() && !names.contains(delivery.clusterName))
                names.append(delivery.clusterName);
        }
        if (!names.isEmpty())
            m_plan.inform(tr("Register these clusters in Argo CD under these names before applying the applications: %1.").arg(names.join(QLatin1String(", "))));
    }

    YamlComments projectComments() const
    {
        return {{QStringLiteral("/spec/clusterResourceWhitelist"), QStringLiteral("Exactly the kinds without a namespace that the manifests hold.")},
                {QStringLiteral("/spec/destinations"), QStringLiteral("Exactly the namespaces that the manifests hold; nothing else may be written.")}};
    }

    QStringList repositories(const QList<Delivery>& deliveries) const
    {
        QStringList all;
        for (const Delivery& delivery : deliveries)
            all.append(m_source.repositoryOf(delivery.environment));
        all.removeDuplicates();
        return all;
    }

    /// What the applications may touch: no more than the manifests hold.
    Value project(const QList<Delivery>& deliveries) const
    {
        Value::List destinations, kinds;
        QStringList seen, seenKinds;
        for (const Delivery& delivery : deliveries) {
            for (const QString& space : spacesOf({delivery})) {
                const QString key = delivery.clusterName + u'/' + space;
                if (seen.contains(key))
                    continue;
                seen.append(key);
                destinations.append(destination(delivery.clusterName, space));
            }
            for (const AppliedObject& object : delivery.objects) {
                const QString key = object.group() + u'/' + object.kind;
                if (!object.space.isEmpty() || seenKinds.contains(key))
                    continue;
                seenKinds.append(key);
                kinds.append(ValueMap{{QStringLiteral("group"), object.group()}, {QStringLiteral("kind"), object.kind}});
            }
        }
        // The root application writes the applications themselves.
        destinations.append(destination({}, QStringLiteral("argocd")));
        return ValueMap{{QStringLiteral("apiVersion"), QStringLiteral("argoproj.io/v1alpha1")},
                        {QStringLiteral("kind"), QStringLiteral("AppProject")},
                        {QStringLiteral("metadata"), metadata(m_project)},
                        {QStringLiteral("spec"),
                         ValueMap{{QStringLiteral("description"), m_design.name()},
                                  {QStringLiteral("sourceRepos"), repositories(deliveries)},
                                  {QStringLiteral("destinations"), destinations},
                                  {QStringLiteral("clusterResourceWhitelist"), kinds},
                                  {QStringLiteral("orphanedResources"), ValueMap{{QStringLiteral("warn"), true}}}}}};
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

    ValueMap source(const QString& path, const QString& environment) const
    {
        ValueMap map{{QStringLiteral("repoURL"), m_source.repositoryOf(environment)}};
        map.append(QStringLiteral("targetRevision"), m_options.text(u"revision").isEmpty() ? m_source.branch : m_options.text(u"revision"));
        map.append(QStringLiteral("path"), path);
        return map;
    }

    ValueMap syncPolicy(bool automatic) const
    {
        ValueMap policy;
        if (automatic)
            policy.append(QStringLiteral("automated"), ValueMap{{QStringLiteral("prune"), m_source.prunes}, {QStringLiteral("selfHeal"), m_source.selfHeals}});
        policy.append(QStringLiteral("syncOptions"), QStringList{QStringLiteral("CreateNamespace=false"), QStringLiteral("ServerSideApply=true"), QStringLiteral("PruneLast=true")});
        policy.append(QStringLiteral("retry"),
                      ValueMap{{QStringLiteral("limit"), 5},
                               {QStringLiteral("backoff"),
                                ValueMap{{QStringLiteral("duration"), QStringLiteral("5s")}, {QStringLiteral("factor"), 2}, {QStringLiteral("maxDuration"), QStringLiteral("3m")}}}});
        return policy;
    }

    /// What Kubernetes changes by itself must not look like drift.
    static Value::List ignoredDifferences(const QList<Delivery>& deliveries)
    {
        for (const Delivery& delivery : deliveries) {
            for (const AppliedObject& object : delivery.objects) {
                if (object.kind == QLatin1String("HorizontalPodAutoscaler") || object.kind == QLatin1String("ScaledObject"))
                    return {ValueMap{{QStringLiteral("group"), QStringLiteral("apps")},
                                     {QStringLiteral("kind"), QStringLiteral("Deployment")},
                                     {QStringLiteral("jsonPointers"), QStringList{QStringLiteral("/spec/replicas")}}}};
            }
        }
        return {};
    }

    static QString firstSpace(const Delivery& delivery)
    {
        const QStringList spaces = spacesOf({delivery});
        return spaces.isEmpty() ? QStringLiteral("default") : spaces.first();
    }

    bool isAutomatic(const Delivery& delivery) const
    {
        const bool approved = m_options.flag(u"approve-last") && delivery.last && m_design.environments().size() > 1;
        return m_source.automatic && !approved;
    }

    Value application(const Delivery& delivery, int wave, bool manyTargets) const
    {
        ValueMap spec{{QStringLiteral("project"), m_project},
                      {QStringLiteral("source"), source(delivery.path, delivery.environment)},
                      {QStringLiteral("destination"), destination(delivery.clusterName, firstSpace(delivery))},
                      {QStringLiteral("syncPolicy"), syncPolicy(isAutomatic(delivery))}};
        if (const Value::List ignored = ignoredDifferences({delivery}); !ignored.isEmpty())
            spec.append(QStringLiteral("ignoreDifferences"), ignored);
        return ValueMap{{QStringLiteral("apiVersion"), QStringLiteral("argoproj.io/v1alpha1")},
                        {QStringLiteral("kind"), QStringLiteral("Application")},
                        {QStringLiteral("metadata"), metadata(dnsLabel(QString(m_project + u'-' + nameOf(delivery, manyTargets)), 63), wave)},
                        {QStringLiteral("spec"), spec}};
    }

    /// One set makes the applications of all environments and clusters.
    Value applicationSet(const QString& target, const QList<Delivery>& deliveries, int wave, bool manyTargets) const
    {
        Value::List elements;
        bool allAutomatic = true;
        for (const Delivery& delivery : deliveries) {
            allAutomatic = allAutomatic && isAutomatic(delivery);
            ValueMap element{{QStringLiteral("name"), dnsLabel(QString(m_project + u'-' + nameOf(delivery, manyTargets)), 63)},
                             {QStringLiteral("environment"), delivery.environment},
                             {QStringLiteral("path"), delivery.path},
                             {QStringLiteral("namespace"), firstSpace(delivery)}};
            if (!delivery.clusterName.isEmpty())
                element.append(QStringLiteral("cluster"), delivery.clusterName);
            element.append(QStringLiteral("automated"), isAutomatic(delivery));
            elements.append(element);
        }
        const bool named = !deliveries.first().clusterName.isEmpty();
        ValueMap labels{{QStringLiteral("app.kubernetes.io/managed-by"), QStringLiteral("groundplan")},
                        {QStringLiteral("groundplan.io/environment"), QStringLiteral("{{ .environment }}")},
                        {QStringLiteral("groundplan.io/target"), target}};
        ValueMap spec{{QStringLiteral("project"), m_project},
                      {QStringLiteral("source"), source(QStringLiteral("{{ .path }}"), {})},
                      {QStringLiteral("destination"), destination(named ? QStringLiteral("{{ .cluster }}") : QString(), QStringLiteral("{{ .namespace }}"))},
                      {QStringLiteral("syncPolicy"), syncPolicy(m_source.automatic && allAutomatic)}};
        if (const Value::List ignored = ignoredDifferences(deliveries); !ignored.isEmpty())
            spec.append(QStringLiteral("ignoreDifferences"), ignored);
        ValueMap set{{QStringLiteral("goTemplate"), true},
                     {QStringLiteral("goTemplateOptions"), QStringList{QStringLiteral("missingkey=error")}},
                     {QStringLiteral("generators"), Value::List{ValueMap{{QStringLiteral("list"), ValueMap{{QStringLiteral("elements"), elements}}}}}},
                     {QStringLiteral("syncPolicy"), ValueMap{{QStringLiteral("preserveResourcesOnDeletion"), true}}},
                     {QStringLiteral("template"),
                      ValueMap{{QStringLiteral("metadata"), ValueMap{{QStringLiteral("name"), QStringLiteral("{{ .name }}")}, {QStringLiteral("labels"), labels}}},
                               {QStringLiteral("spec"), spec}}}};
        // Only some apply changes by themselves: the others get the policy without it.
        if (m_source.automatic && !allAutomatic)
            set.append(QStringLiteral("templatePatch"),
                       QStringLiteral("{{- if .automated }}\nspec:\n  syncPolicy:\n    automated:\n      prune: %1\n      selfHeal: %2\n{{- end }}\n")
                           .arg(m_source.prunes ? QStringLiteral("true") : QStringLiteral("false"), m_source.selfHeals ? QStringLiteral("true") : QStringLiteral("false")));
        return ValueMap{{QStringLiteral("apiVersion"), QStringLiteral("argoproj.io/v1alpha1")},
                        {QStringLiteral("kind"), QStringLiteral("ApplicationSet")},
                        {QStringLiteral("metadata"), metadata(dnsLabel(manyTargets ? QString(m_project + u'-' + target) : m_project, 63), wave)},
                        {QStringLiteral("spec"), set}};
    }

    /// The application of applications.
    Value root(const QString& environment) const
    {
        const QString folder = repositoryFolder(m_design, QStringLiteral("argocd"));
        const QString path = folder == QLatin1String(".") ? QStringLiteral("argocd") : QString(folder + QLatin1String("/argocd"));
        return ValueMap{{QStringLiteral("apiVersion"), QStringLiteral("argoproj.io/v1alpha1")},
                        {QStringLiteral("kind"), QStringLiteral("Application")},
                        {QStringLiteral("metadata"), metadata(dnsLabel(environment.isEmpty() ? QString(m_project + QLatin1String("-root")) : QString(m_project + QLatin1String("-root-") + environment), 63))},
                        {QStringLiteral("spec"),
                         ValueMap{{QStringLiteral("project"), QStringLiteral("default")},
                                  {QStringLiteral("source"), source(path, environment)},
                                  {QStringLiteral("destination"), destination({}, QStringLiteral("argocd"))},
                                  {QStringLiteral("syncPolicy"), syncPolicy(m_source.automatic)}}}};
    }

    const Design& m_design;
    const Catalog& m_catalog;
    const ExportOptions& m_options;
    PlanBuilder m_plan;
    QString m_project;
    Source m_source;
    qsizetype m_clusters = 1;
};

class ArgoCdExporter : public Exporter
{
public:
    QString id() const override { return QStringLiteral("argocd"); }
    QString name() const override { return tr("Argo CD"); }
    QString description() const override { return tr("A project that allows no more than the manifests hold, and application sets over environments and clusters."); }
    ExportGroup group() const override { return ExportGroup::Delivery; }
    QList<AttributeSpec> options() const override
    {
        return {exportOption("form", AttributeType::Enum, tr("Form"), tr("One set for all environments and clusters, or one application for each."), QStringLiteral("application-sets"),
                             {QStringLiteral("application-sets"), QStringLiteral("applications")}),
                exportOption("revision", AttributeType::String, tr("Revision"), tr("Branch, tag or commit that is applied; empty: the branch that the design names, else main."), QString()),
                exportOption("approve-last", AttributeType::Boolean, tr("Approve the last environment"), tr("Whether somebody has to start a change in the last environment by hand."), false)};
    }

    Result<ExportPlan> plan(const Design& design, const Catalog& catalog, const ExportProgress& progress) const override
    {
        const auto options = optionsOf(design, *this);
        if (!options)
            return unexpected(options.error());
        return Plan(*this, design, catalog, *options).make(progress);
    }
};

} // namespace

std::unique_ptr<Exporter> make_exporter_argocd()
{
    return std::make_unique<ArgoCdExporter>();
}

} // namespace groundplan
