// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "model/exports/deviation_ledger.h"
#include "model/exports/kubernetes/kustomize_tree.h"
#include "model/exports/observability/observability_notes.h"
#include "model/exports/plan_builder.h"

namespace groundplan {

namespace {

using namespace kubernetes;
using namespace observability;

QString tr(const char* text)
{
    return QCoreApplication::translate("ObservabilityExport", text);
}

class ObservabilityExporter : public Exporter
{
public:
    QString id() const override { return QStringLiteral("observability"); }
    QString name() const override { return tr("Monitoring, logs and traces"); }
    QString description() const override { return tr("Monitors, alerts on objectives, dashboards, collectors, log agents and runbooks."); }
    ExportGroup group() const override { return ExportGroup::Observability; }
    bool isApplied() const override { return true; }

    QList<AttributeSpec> options() const override
    {
        const auto choice = [](const char* id, const QString& label, const QString& help, const QStringList& values) { return exportOption(id, AttributeType::Enum, label, help, values.first(), values); };
        return {
            choice("metrics", tr("Names of metrics"), tr("By which names requests are counted: those of OpenTelemetry, of Istio's proxies, or of the Prometheus client libraries."),
                   {QStringLiteral("opentelemetry"), QStringLiteral("istio"), QStringLiteral("prometheus-http")}),
            exportOption("buckets", AttributeType::List, tr("Buckets of durations"), tr("Upper bounds in seconds of the histograms of durations; empty: those that the libraries use by default."), Value::List()),
            exportOption("slo-days", AttributeType::Integer, tr("Days of an objective"), tr("The period over which objectives hold."), 30),
            exportOption("queue-lag", AttributeType::Integer, tr("Longest queue"), tr("Messages that may wait for a consumer that does not say how many it aims at."), 1000),
            exportOption("dead-letter-suffix", AttributeType::String, tr("Suffix of dead-letter queues"), tr("What the name of a dead-letter queue adds to that of its queue or topic."), ".dlq"),
            choice("prometheus", tr("Prometheus"), tr("Who configures Prometheus: its operator, by objects, or files in ConfigMaps."), {QStringLiteral("operator"), QStringLiteral("files")}),
            exportOption("selector-labels", AttributeType::Map, tr("Labels for the operator"), tr("Labels by which the Prometheus operator selects monitors and rules, such as release: kube-prometheus-stack."), ValueMap()),
            choice("alertmanager-api", tr("Version of AlertmanagerConfig"), tr("Version of the API of alert routes; v1beta1 needs the operator's conversion webhook."), {QStringLiteral("v1alpha1"), QStringLiteral("v1beta1")}),
            exportOption("dashboards", AttributeType::Boolean, tr("Dashboards"), tr("Whether dashboards for Grafana are written."), true),
            exportOption("grafana-url", AttributeType::String, tr("Address of Grafana"), tr("Where the dashboards are read; empty: the host of the dashboards component."), QString()),
            exportOption("runbook-url", AttributeType::String, tr("Address of runbooks"), tr("Address that the export's folder is read at; empty: the repository of the export profile."), QString()),
            choice("collector", tr("Collector"), tr("How the OpenTelemetry Collector is run: by manifests, by its operator, or not by this target."), {QStringLiteral("manifests"), QStringLiteral("operator"), QStringLiteral("none")}),
            exportOption("tail-sampling", AttributeType::Boolean, tr("Sampling of whole traces"), tr("Whether failed and slow requests are always kept when only a share of the traces is."), true),
            choice("log-agent", tr("Log agent"), tr("Who reads the log files of the machines; design: the collector where it gathers logs, else Fluent Bit."),
                   {QStringLiteral("design"), QStringLiteral("fluent-bit"), QStringLiteral("collector"), QStringLiteral("none")}),
            exportOption("elastic-operator", AttributeType::Boolean, tr("Elastic's operator"), tr("Whether Elasticsearch as a log store is run by Elastic's operator."), true),
        };
    }

    Result<ExportPlan> plan(const Design& design, const Catalog& catalog, const ExportProgress& progress) const override
    {
        const auto options = optionsOf(design, *this);
        if (!options)
            return unexpected(options.error());
        PlanBuilder plan(*this, design, catalog);
        const ObjectRenderer render = [&options](const Rendering& rendering) {
            QList<Object> objects;
            if (rendering.workloads().isEmpty())
                return objects;
            const Telemetry telemetry(rendering, *options);
            if (options->text(u"prometheus") != QLatin1String("files"))
                addMonitors(telemetry, objects);
            addRules(telemetry, objects);
            addAlertRoutes(telemetry, objects);
            addDashboards(telemetry, objects);
            addCollector(telemetry, objects);
            addLogAgent(telemetry, objects);
            addElasticStack(telemetry, objects);
            return objects;
        };
        if (auto written = addKustomizeTree(plan, design, catalog, render, progress); !written)
            return unexpected(written.error());
        const QList<Id> clusters = runningClusters(design, catalog);
        for (const Id& cluster : clusters) {
            const Rendering rendering(design, catalog, nullptr, cluster);
            const Telemetry telemetry(rendering, *options);
            for (const Id& id : telemetry.pods()) {
                plan.addText(telemetry.folder() + QLatin1String("docs/runbooks/") + rendering.spaceOf(id) + u'/' + rendering.nameOf(id) + QLatin1String(".md"), runbook(telemetry, telemetry.component(id)), {id});
            }
            addNotes(plan, telemetry);
        }
        if (clusters.isEmpty())
            plan.warn(tr("No cluster of the design runs a workload, so there is nothing to observe; place workloads in a cluster."));
        plan.addText(QStringLiteral("README.md"), readme(design));
        return plan.finish();
    }

private:
    static QByteArray readme(const Design& design)
    {
        return QString(QLatin1String("# ") + markdownCell(design.name()) + QLatin1String("\n\n")
                       + QStringLiteral("Generated by Groundplan from the design of that name; change the design and export again rather than editing here.\n\n"
                            "- `base/`: monitors, rules, dashboards and agents that all environments share; `overlays/ENVIRONMENT/`: what differs.\n"
                            "- `rules-SYSTEM.yaml`: the share of bad requests over several windows, alerts on how fast the error budgets burn, and on the health of workloads.\n"
                            "- `dashboard-NAMESPACE.WORKLOAD.yaml` and `overview-SYSTEM.yaml`: dashboards; Grafana's sidecar finds them by the label `grafana_dashboard`.\n"
                            "- `docs/runbooks/`: the page that each alert leads to. Notes of the team belong into `WORKLOAD.notes.md` beside it, which no export touches.\n\n"
                            "Alerts of severity `page` call somebody at once; those of severity `ticket` can wait for the next working day.\n"))
            .toUtf8();
    }
};

} // namespace

std::unique_ptr<Exporter> make_exporter_observability()
{
    return std::make_unique<ObservabilityExporter>();
}

} // namespace groundplan
