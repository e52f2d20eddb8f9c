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
    return QCoreApplication::translate("FluxExport", text);
}

/// Objects that say themselves when they are up; the controller waits for them.
bool tellsHealth(const AppliedObject& object)
{
    static const QStringList kinds{QStringLiteral("Deployment"), QStringLiteral("StatefulSet"), QStringLiteral("DaemonSet"), QStringLiteral("Job")};
    return kinds.contains(object.kind);
}

class Plan
{
public:
    Plan(const Exporter& exporter, const Design& design, const Catalog& catalog, const ExportOptions& options)
        : m_design(design), m_catalog(catalog), m_options(options), m_plan(exporter, design, catalog), m_name(dnsLabel(makeSlug(design.name())))
    {
    }

    Result<ExportPlan> make(const ExportProgress& progress)
    {
        m_source = sourceOf(m_plan, m_design, m_catalog);
        if (!m_source.automatic)
            m_plan.warn(tr("The design says that changes are applied by hand; Flux has no such mode, so the objects are suspended: resume them to apply."), m_source.subjects);
        if (!m_source.selfHeals)
            m_plan.inform(tr("Flux takes back what somebody changed by hand, although the design says that the controller does not."), m_source.subjects);
        const auto deliveries = deliveriesOf(m_design, m_catalog, progress);
        if (!deliveries)
            return unexpected(deliveries.error());
        if (deliveries->isEmpty()) {
            m_plan.warn(tr("No cluster of the design runs a workload, so there is nothing to apply; place workloads in a cluster."));
            return m_plan.finish();
        }
        // Flux runs in the cluster that it serves: each cluster in each environment has a folder of its own.
        QStringList folders;
        for (const Delivery& delivery : *deliveries) {
            const QString folder = folderOf(delivery);
            if (!folders.contains(folder))
                folders.append(folder);
        }
        for (const QString& folder : std::as_const(folders)) {
            QList<Delivery> own;
            std::copy_if(deliveries->begin(), deliveries->end(), std::back_inserter(own), [&](const Delivery& delivery) { return folderOf(delivery) == folder; });
            addCluster(folder, own);
        }
        QStringList paths;
        const QString top = repositoryFolder(m_design, QStringLiteral("flux"));
        for (const QString& folder : std::as_const(folders))
            paths.append((top == QLatin1String(".") ? QString() : QString(top + u'/')) + QLatin1String("clusters/") + folder);
        m_plan.inform(tr("Bootstrap Flux in each cluster with its folder: %1.").arg(paths.join(QLatin1String(", "))));
        return m_plan.finish();
    }

private:
    static QString folderOf(const Delivery& delivery)
    {
        return delivery.clusterName.isEmpty() ? dnsLabel(delivery.cluster) : delivery.clusterName;
    }

    static ValueMap metadata(const QString& name)
    {
        return {{QStringLiteral("name"), name},
                {QStringLiteral("namespace"), QStringLiteral("flux-system")},
                {QStringLiteral("labels"), ValueMap{{QStringLiteral("app.kubernetes.io/managed-by"), QStringLiteral("groundplan")}}}};
    }

    QString interval() const { return goDuration(m_source.interval.isEmpty() ? m_options.text(u"interval") : m_source.interval); }

    void addCluster(const QString& folder, const QList<Delivery>& deliveries)
    {
        const QString path = QLatin1String("clusters/") + folder + u'/';
        const bool apart = m_design.properties().exports.layout == ExportLayout::RepoPerEnvironment;
        for (const Environment& environment : m_design.environments()) {
            if (apart && dnsLabel(environment.id) == deliveries.first().environment)
                m_plan.setEnvironment(environment.id);
        }
        QStringList subjects = m_source.subjects;
        subjects.append(deliveries.first().cluster);
        m_plan.addYaml(path + QLatin1String("source.yaml"), source(deliveries.first().environment), subjects);
        QStringList resources{QStringLiteral("source.yaml")};
        QString before;
        for (const Delivery& delivery : deliveries) {
            const QString file = delivery.target + QLatin1String(".yaml");
            m_plan.addYaml(path + file, kustomization(delivery, before), QStringList{delivery.cluster} + delivery.subjects, comments(delivery, before));
            resources.append(file);
            before = nameOf(delivery);
        }
        m_plan.addYaml(path + QLatin1String("kustomization.yaml"),
                       ValueMap{{QStringLiteral("apiVersion"), QStringLiteral("kustomize.config.k8s.io/v1beta1")},
                                {QStringLiteral("kind"), QStringLiteral("Kustomization")},
                                {QStringLiteral("resources"), resources}},
                       {deliveries.first().cluster});
        m_plan.setEnvironment({});
    }

    QString nameOf(const Delivery& delivery) const { return dnsLabel(QString(m_name + u'-' + delivery.target), 63); }

    Value source(const QString& environment) const
    {
        const QString url = m_source.repositoryOf(environment);
        ValueMap spec{{QStringLiteral("interval"), interval()}};
        spec.append(QStringLiteral("url"), url);
        const QString revision = m_options.text(u"revision");
        if (m_source.isOci()) {
            spec.append(QStringLiteral("ref"), ValueMap{{QStringLiteral("tag"), revision.isEmpty() ? QStringLiteral("latest") : revision}});
        } else {
            spec.append(QStringLiteral("ref"), ValueMap{{QStringLiteral("branch"), revision.isEmpty() ? m_source.branch : revision}});
            // What only the documentation holds must not start a reconciliation.
            spec.append(QStringLiteral("ignore"), QStringLiteral("/**/*.md\n"));
        }
        if (const QString secret = m_options.text(u"secret"); !secret.isEmpty())
            spec.append(QStringLiteral("secretRef"), ValueMap{{QStringLiteral("name"), secret}});
        if (!m_source.automatic)
            spec.append(QStringLiteral("suspend"), true);
        return ValueMap{{QStringLiteral("apiVersion"), m_source.isOci() ? m_options.text(u"oci-version") : QStringLiteral("source.toolkit.fluxcd.io/v1")},
                        {QStringLiteral("kind"), m_source.isOci() ? QStringLiteral("OCIRepository") : QStringLiteral("GitRepository")},
                        {QStringLiteral("metadata"), metadata(m_name)},
                        {QStringLiteral("spec"), spec}};
    }

    static YamlComments comments(const Delivery& delivery, const QString& before)
    {
        YamlComments comments;
        if (!before.isEmpty())
            comments.insert(QStringLiteral("/spec/dependsOn"), QStringLiteral("%1 needs what comes before it.").arg(delivery.target));
        comments.insert(QStringLiteral("/spec/healthChecks"), QStringLiteral("The change counts as applied when these are up."));
        return comments;
    }

    Value kustomization(const Delivery& delivery, const QString& before) const
    {
        ValueMap spec{{QStringLiteral("interval"), interval()},
                      {QStringLiteral("retryInterval"), QStringLiteral("2m")},
                      {QStringLiteral("timeout"), goDuration(m_options.text(u"timeout"))},
                      {QStringLiteral("path"), QString(QLatin1String("./") + delivery.path)},
                      {QStringLiteral("prune"), m_source.prunes},
                      {QStringLiteral("sourceRef"), ValueMap{{QStringLiteral("kind"), m_source.isOci() ? QStringLiteral("OCIRepository") : QStringLiteral("GitRepository")},
                                                             {QStringLiteral("name"), m_name}}}};
        if (!before.isEmpty())
            spec.append(QStringLiteral("dependsOn"), Value::List{ValueMap{{QStringLiteral("name"), before}}});
        Value::List checks;
        for (const AppliedObject& object : delivery.objects) {
            if (tellsHealth(object))
                checks.append(ValueMap{{QStringLiteral("apiVersion"), object.apiVersion},
                                       {QStringLiteral("kind"), object.kind},
                                       {QStringLiteral("name"), object.name},
                                       {QStringLiteral("namespace"), object.space}});
        }
        if (!checks.isEmpty())
            spec.append(QStringLiteral("healthChecks"), checks);
        if (const QString account = m_options.text(u"service-account"); !account.isEmpty())
            spec.append(QStringLiteral("serviceAccountName"), account);
        if (!m_source.automatic)
            spec.append(QStringLiteral("suspend"), true);
        return ValueMap{{QStringLiteral("apiVersion"), QStringLiteral("kustomize.toolkit.fluxcd.io/v1")},
                        {QStringLiteral("kind"), QStringLiteral("Kustomization")},
                        {QStringLiteral("metadata"), metadata(nameOf(delivery))},
                        {QStringLiteral("spec"), spec}};
    }

    const Design& m_design;
    const Catalog& m_catalog;
    const ExportOptions& m_options;
    PlanBuilder m_plan;
    QString m_name;
    Source m_source;
};

class FluxExporter : public Exporter
{
public:
    QString id() const override { return QStringLiteral("flux"); }
    QString name() const override { return tr("Flux"); }
    QString description() const override { return tr("A source and ordered Kustomizations with health checks for each cluster in each environment."); }
    ExportGroup group() const override { return ExportGroup::Delivery; }
    QList<AttributeSpec> options() const override
    {
        return {exportOption("revision", AttributeType::String, tr("Revision"), tr("Branch that is applied, or tag of an OCI artifact; empty: the branch that the design names, else main, or the tag latest."), QString()),
                exportOption("interval", AttributeType::Duration, tr("Interval"), tr("Time between two comparisons where the design's controller says none."), QStringLiteral("10m")),
                exportOption("timeout", AttributeType::Duration, tr("Timeout"), tr("How long a change may take until all is up."), QStringLiteral("5m")),
                exportOption("secret", AttributeType::String, tr("Secret"), tr("Name of the Secret in flux-system with the credentials of the source; empty: none is needed."), QString()),
                exportOption("service-account", AttributeType::String, tr("Service account"), tr("Account as which Flux applies, for clusters that several teams share; empty: its own."), QString()),
                exportOption("oci-version", AttributeType::Enum, tr("Version of OCIRepository"), tr("API version of the source that is an OCI artifact: v1 from Flux 2.6 on."), QStringLiteral("source.toolkit.fluxcd.io/v1"),
                             {QStringLiteral("source.toolkit.fluxcd.io/v1"), QStringLiteral("source.toolkit.fluxcd.io/v1beta2")})};
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

std::unique_ptr<Exporter> make_exporter_flux()
{
    return std::make_unique<FluxExporter>();
}

} // namespace groundplan
