// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "model/exports/keda/scaled_objects.h"
#include "model/exports/kubernetes/kustomize_tree.h"
#include "model/exports/plan_builder.h"

namespace groundplan {

namespace {

using namespace kubernetes;
using namespace keda;

QString tr(const char* text)
{
    return QCoreApplication::translate("KedaExport", text);
}

class Plan
{
public:
    Plan(const Exporter& exporter, const Design& design, const Catalog& catalog, const ExportOptions& options)
        : m_design(design), m_catalog(catalog), m_choices(choicesFrom(options)), m_plan(exporter, design, catalog)
    {
    }

    Result<ExportPlan> make(const ExportProgress& progress)
    {
        if (auto written = addKustomizeTree(m_plan, m_design, m_catalog, [this](const Rendering& rendering) { return scaledObjects(rendering, m_choices); }, progress); !written)
            return unexpected(written.error());
        QSet<Id> scaled;
        for (const Id& cluster : runningClusters(m_design, m_catalog)) {
            const Rendering base(m_design, m_catalog, nullptr, cluster);
            for (const Id& id : base.workloads()) {
                const Component& component = *m_design.component(id);
                if (isScaled(base, component, m_choices)) {
                    scaled.insert(id);
                    note(base, component);
                } else {
                    noteUnscaled(base, component);
                }
            }
        }
        for (const Component& component : m_design.components()) {
            if (!scaled.contains(component.id) && m_catalog.hasTrait(component.kind, QStringLiteral("workload")))
                m_plan.leaveOut(component, tr("These take no messages from a queue or a stream in a cluster, so they do not scale by events: %1."));
        }
        if (scaled.isEmpty())
            m_plan.warn(tr("No workload in a cluster takes messages from a queue or stream that KEDA can look into."));
        return m_plan.finish();
    }

private:
    void note(const Rendering& rendering, const Component& component)
    {
        bool messages = false;
        for (const Id& id : consumingConnections(rendering, component)) {
            const Connection& connection = *m_design.connection(id);
            const Component& broker = *m_design.component(connection.to);
            const Scaler scaler = scalerOf(rendering, component, connection);
            if (scaler.type.isEmpty()) {
                m_plan.warnOf(broker, tr("KEDA has no scaler for the technology of these, or the design does not name it: %1."));
                continue;
            }
            messages = true;
            m_plan.accountFor(broker.id);
            for (const QString& parameter : scaler.placeholders)
                m_plan.warnOf(component, tr("The design does not say these parameters of scalers; stand-ins are written, fill them in: %1."), parameter);
            for (const auto& [parameter, key] : scaler.secrets)
                m_plan.informOf(component, tr("Provide a Secret with these keys; its name is that of the TriggerAuthentication which refers to it: %1."), key);
            if (!scaler.identity.isEmpty())
                m_plan.informOf(component, tr("KEDA looks into the queues of these with the identity that its operator has at the provider; allow it to: %1."));
            if (scaler.type == QLatin1String("gcp-pubsub"))
                m_plan.informOf(component, tr("The scaler for Pub/Sub still works but no longer changes; KEDA recommends metrics of the provider instead: %1."));
        }
        if (messages && rendering.attribute(component, "target-queue-length").isNull())
            m_plan.informOf(component, tr("These do not say how many messages one instance is meant for; the usual numbers of the scalers are assumed: %1."));
        const bool job = rendering.formOf(component.id) == Form::Job;
        if (!job && rendering.mostReplicas(component) == 0)
            m_plan.warnOf(component, tr("These do not say how many instances there may be at most; ten are assumed: %1."));
        // Exported together, the manifests of plain Kubernetes leave the number of instances to KEDA.
        if (m_design.properties().exports.targets.contains(QLatin1String("kubernetes")) && keda::isScaledInstead(rendering, component))
            return;
        if (job)
            m_plan.warnOf(component, tr("KEDA starts these jobs, so the Job of the same name in the manifests of plain Kubernetes must not be applied: %1."));
        else if (rendering.mostReplicas(component) > 0)
            m_plan.warnOf(component, tr("KEDA scales these, so the HorizontalPodAutoscaler of the same name in the manifests of plain Kubernetes must not be applied: %1."));
    }

    void noteUnscaled(const Rendering& rendering, const Component& component)
    {
        for (const Id& id : consumingConnections(rendering, component)) {
            const Component& broker = *m_design.component(m_design.connection(id)->to);
            if (scalerType(rendering, broker).isEmpty())
                m_plan.warnOf(broker, tr("KEDA has no scaler for the technology of these, or the design does not name it: %1."));
        }
    }

    const Design& m_design;
    const Catalog& m_catalog;
    ScalingChoices m_choices;
    PlanBuilder m_plan;
};

class KedaExporter : public Exporter
{
public:
    QString id() const override { return QStringLiteral("keda"); }
    QString name() const override { return tr("KEDA"); }
    QString description() const override { return tr("Scaled objects and jobs for workloads that take messages from queues and streams."); }
    bool isApplied() const override { return true; }
    QList<AttributeSpec> options() const override
    {
        return {exportOption("scale", AttributeType::Enum, tr("Scale"), tr("Only what takes messages, or also workloads that scale by load alone."), QStringLiteral("consumers"), {QStringLiteral("consumers"), QStringLiteral("all")}),
                exportOption("prometheus-address", AttributeType::String, tr("Address of Prometheus"), tr("Where requests are counted, such as http://prometheus.observability:9090; empty: requests scale nothing."), QString()),
                exportOption("prometheus-query", AttributeType::String, tr("Query of requests"), tr("Requests per second of a workload; NAME and NAMESPACE stand for its own."),
                             QStringLiteral("sum(rate(http_requests_total{namespace=\"NAMESPACE\",service=\"NAME\"}[2m]))")),
                exportOption("hours-start", AttributeType::String, tr("Start of the working hours"), tr("Cron expression; with an end, workloads stop outside of these hours unless messages wait. Empty: they never stop."), QString()),
                exportOption("hours-end", AttributeType::String, tr("End of the working hours"), tr("Cron expression of the end."), QString()),
                exportOption("hours-time-zone", AttributeType::String, tr("Time zone of the working hours"), tr("Name from the database of time zones, such as Europe/Berlin."), QStringLiteral("Etc/UTC"))};
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

std::unique_ptr<Exporter> make_exporter_keda()
{
    return std::make_unique<KedaExporter>();
}

} // namespace groundplan
