// SPDX-License-Identifier: Apache-2.0
#include "model/exports/observability/observability_notes.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>

#include "model/base/duration.h"
#include "model/design/hierarchy.h"
#include "model/exports/observability/alert_kinds.h"
#include "model/exports/observability/collector_config.h"
#include "model/exports/observability/elastic_stack.h"
#include "model/exports/observability/log_agent.h"

namespace groundplan::observability {

using namespace kubernetes;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ObservabilityExport", text);
}

void noteObjectives(PlanBuilder& plan, const Telemetry& telemetry)
{
    for (const Id& id : telemetry.pods()) {
        const Component& component = telemetry.component(id);
        const bool promises = !telemetry.attribute(component, "slo").isNull() || !telemetry.attribute(component, "latency-budget").isNull();
        if (promises && !telemetry.isMeasured(component)) {
            plan.warnOf(component, telemetry.options().text(u"metrics") == QLatin1String("istio")
                                       ? tr("These have an objective, but no proxy of the mesh counts their requests, so nothing watches it: %1.")
                                       : tr("These have an objective, but do not say that they emit metrics of requests at a port, so nothing watches it: %1."));
            continue;
        }
        for (const Objective& objective : objectivesOf(telemetry, component)) {
            if (objective.bound > 0 && std::abs(objective.bound - objective.wanted) > 1e-9)
                plan.informOf(component, tr("No bucket of the histogram ends at the latency budget, so the alert counts by another one; add one, or state the option 'buckets': %1."),
                              tr("%1 instead of %2").arg(durationText(objective.bound), durationText(objective.wanted)));
            for (const BurnRate& rate : burnRates()) {
                if (burnFactor(rate, int(telemetry.options().integer(u"slo-days"))) * objective.budget >= 1)
                    plan.informOf(component, tr("The error budgets of these are so large that not even all requests burn them fast; some alerts are left out: %1."));
            }
        }
        const double share = telemetry.attribute(component, "slo").toNumber(-1);
        if (telemetry.isMeasured(component) && (share == 0 || share == 100))
            plan.warnOf(component, tr("These promise all or nothing, which leaves no error budget to watch: %1."));
        if (telemetry.attribute(component, "metrics").isNull() && telemetry.rendering().has(component, "workload"))
            plan.informOf(component, tr("These do not say whether they emit metrics, so their measurements are not read: %1."));
        if (telemetry.isScraped(component) && telemetry.attribute(component, "protocol").toText() == QLatin1String("grpc") && telemetry.attribute(component, "metrics-port").isNull())
            plan.informOf(component, tr("These speak gRPC at the port at which their measurements are read; state metrics-port where they offer them elsewhere: %1."));
        if (telemetry.says(component, "metrics") && !telemetry.isScraped(component))
            plan.informOf(component, tr("These emit metrics, but have no port to read them from; have them pushed to the collector: %1."));
        if (telemetry.teamOf(component) == QLatin1String("unowned"))
            plan.warnOf(component, tr("Nobody answers for these, so their alerts go to the team 'unowned': %1."));
    }
    // What a provider runs promises something too.
    for (const Component& component : telemetry.design().components()) {
        if (!telemetry.rendering().isPod(component.id) && !telemetry.attribute(component, "slo").isNull() && (telemetry.rendering().has(component, "datastore") || telemetry.rendering().has(component, "broker")))
            plan.informOf(component, tr("These run outside of the cluster; take over the alerts of their provider: %1."));
    }
}

void noteStores(PlanBuilder& plan, const Telemetry& telemetry)
{
    for (const char* signal : {"metrics", "logs", "traces"}) {
        const QString name = QString::fromLatin1(signal);
        const Sink sink = sinkOf(telemetry, signal);
        if (!sink.component) {
            plan.warn(tr("The design has no store for %1; add one, so that they have somewhere to go.").arg(name));
            continue;
        }
        if (sink.technology.isEmpty()) {
            plan.warnOf(*sink.component, tr("This target does not know how to hand signals to these; name their technology: %1."), telemetry.attribute(*sink.component, "technology").toText().simplified());
            continue;
        }
        if (telemetry.isPlaceholder(sink.host) && sink.technology != QLatin1String("S3"))
            plan.warnOf(*sink.component, tr("Nobody says where these are reached; put their addresses in: %1."), sink.host);
        if (sink.needsPassword || sink.technology == QLatin1String("S3")) {
            plan.warn(tr("Provide the Secret %1 with the keys %2 in the namespaces of the agents, so that they may write to %3.")
                          .arg(sink.secret, sink.technology == QLatin1String("S3") ? QStringLiteral("bucket, region") : QStringLiteral("username, password"), sink.component->label().simplified()),
                      {sink.component->id});
        }
        const bool reached = telemetry.rendering().isPod(sink.component->id) && telemetry.rendering().ports(*sink.component).contains(sink.port);
        if (telemetry.rendering().isPod(sink.component->id) && !reached && !(sink.component == operatedElasticsearch(telemetry)))
            plan.warnOf(*sink.component, tr("These take signals at a port that their Services do not offer; state it on the connection from the collector: %1."), QString::number(sink.port));
        if (sink.technology == QLatin1String("Prometheus") && collectorPlan(telemetry).component)
            plan.informOf(*sink.component, tr("Start these with --web.enable-remote-write-receiver, so that the collector may write to them: %1."));
    }
}

/// Policies and proxies let a reader of measurements through only where the design draws it.
void noteReading(PlanBuilder& plan, const Telemetry& telemetry)
{
    const Component* store = telemetry.first("metrics");
    if (!store || !telemetry.rendering().isPod(store->id))
        return;
    const Design& design = telemetry.design();
    const auto isObserved = [&](const Id& target) {
        for (const Id& id : design.connectionsOf(target)) {
            const Connection& connection = *design.connection(id);
            const ConnectionKind* kind = telemetry.rendering().catalog().connectionKind(connection.kind);
            if (connection.to == target && connection.from == store->id && kind && kind->style == ConnectionStyle::Telemetry)
                return true;
        }
        return false;
    };
    for (const Id& id : telemetry.pods()) {
        const Component& component = telemetry.component(id);
        if (!telemetry.isScraped(component) || id == store->id)
            continue;
        const QList<Id> around = ancestorsOf(design, id);
        if (!isObserved(id) && std::none_of(around.begin(), around.end(), isObserved))
            plan.informOf(component, tr("No connection lets %2 read these, so network policies refuse it; draw 'observes' from it to them or to the place around them: %1.").replace(QLatin1String("%2"), store->label().simplified()));
        if (telemetry.isMeshed(component) && !telemetry.isMeshed(*store))
            plan.informOf(component, tr("The proxies of these refuse readers that are not in the mesh; exclude the port of the measurements from it, or let the proxies hand them on: %1."));
    }
}

void noteAgents(PlanBuilder& plan, const Telemetry& telemetry)
{
    const CollectorPlan collector = collectorPlan(telemetry);
    const LogAgent logs = logAgentOf(telemetry);
    QString reader;
    const bool wanted = telemetry.options().text(u"collector") != QLatin1String("none");
    if (!collector.component) {
        plan.inform(tr("The design has no OpenTelemetry Collector in the cluster, so none is configured; workloads have to hand their traces to the store themselves."));
    } else if (wanted) {
        if (!collector.agent.isEmpty())
            plan.inform(tr("Set OTEL_EXPORTER_OTLP_ENDPOINT of the workloads to http://%1.%2.svc:4317, or 4318 for HTTP.").arg(collector.agent, collector.space), {collector.component->id});
        if (collector.metrics.technology.isEmpty() && collector.logs.technology.isEmpty() && collector.traces.technology.isEmpty())
            plan.warnOf(*collector.component, tr("These have nowhere to hand signals to and are not written: %1."));
        if (collector.readsLogs)
            reader = collector.space;
    }
    if (logs == LogAgent::FluentBit) {
        const Component* own = collectorOf(telemetry, "Fluent Bit");
        reader = own ? telemetry.rendering().spaceOf(own->id) : telemetry.spaceFor("logs");
        for (const Id& id : unsanitisedPods(telemetry))
            plan.warnOf(telemetry.component(id), tr("The data of these is guarded and may show in their logs; the log agent drops a few fields, complete the list: %1."));
    } else {
        for (const Id& id : unsanitisedPods(telemetry))
            plan.warnOf(telemetry.component(id), tr("The data of these is guarded and may show in their logs, which nobody cleans: %1."));
    }
    if (!reader.isEmpty()) {
        const Component* space = telemetry.design().component(telemetry.rendering().spaceComponent(reader));
        if (!space || telemetry.attribute(*space, "pod-security").toText() != QLatin1String("privileged"))
            plan.warn(tr("The log agent reads the log files of the machines, which pod security allows in privileged namespaces only: set 'pod-security: privileged' for the namespace %1.").arg(reader), space ? QStringList{space->id} : QStringList());
    }
    if (const Component* store = operatedElasticsearch(telemetry)) {
        if (telemetry.attribute(*store, "version").isNull())
            plan.warnOf(*store, tr("These name no version; %2 is assumed: %1.").replace(QLatin1String("%2"), QLatin1String(assumedElasticVersion)));
        plan.inform(tr("Install Elastic's operator (ECK); it makes the user of the Secret %1-es-elastic-user.").arg(telemetry.rendering().nameOf(store->id)), {store->id});
    }
}

void noteOperated(PlanBuilder& plan, const Telemetry& telemetry)
{
    for (const Id& id : telemetry.pods()) {
        const Component& component = telemetry.component(id);
        if (!isRunHere(telemetry, component))
            continue;
        if (!telemetry.design().properties().exports.targets.contains(QLatin1String("observability")))
            plan.informOf(component, tr("This target runs these with their configuration; list it in the export profile, so that the target 'kubernetes' leaves them to it: %1."));
        plan.informOf(component, tr("These have dashboards and alerts of their vendors, so none are written: %1."));
        if (isOperatedKibana(telemetry, component) && !operatedElasticsearch(telemetry))
            plan.warnOf(component, tr("No Elasticsearch of the cluster stands behind these; check the address that they name: %1."));
    }
}

void noteAlerts(PlanBuilder& plan, const Telemetry& telemetry)
{
    const bool files = telemetry.options().text(u"prometheus") == QLatin1String("files");
    const Component* alerting = telemetry.first("alerting");
    if (!alerting)
        plan.warn(tr("The design has no alerting component, so nobody is told; alerts have no routes."));
    else if (files)
        plan.warn(tr("Routes of alerts are written for the Prometheus operator only."), {alerting->id});
    else
        plan.warn(tr("Provide the Secret alert-receivers in the namespace %1: a key TEAM-page and TEAM-ticket for each team, and everybody-else, each with the address of a webhook; or replace the receivers.").arg(telemetry.spaceFor("alerting")), {alerting->id});
    if (files) {
        plan.inform(tr("Mount the ConfigMaps with rules into Prometheus and name them under rule_files; workloads are read by your own scrape configuration, with the labels namespace and job."));
    } else {
        plan.inform(tr("Install the Prometheus operator and kube-state-metrics; let it select the monitors, rules and routes of all namespaces, and set its alertmanagerConfigMatcherStrategy to None, so that routes hold for alerts of all namespaces."));
    }
    if (runbookBase(telemetry.design(), telemetry.options()).isEmpty())
        plan.warn(tr("Nobody says where the runbooks are read; https://runbooks.example.invalid stands in for it. State the repository of the export profile or the option 'runbook-url'."));
    const Component* boards = telemetry.first("dashboards");
    if (!boards)
        plan.inform(tr("The design has no dashboards component; the dashboards are for Grafana."));
    else if (!telemetry.attribute(*boards, "technology").toText().contains(QLatin1String("Grafana"), Qt::CaseInsensitive))
        plan.informOf(*boards, tr("These do not read the dashboards, which are for Grafana: %1."));
    if (const QStringList unwatched = unwatchedQueues(telemetry); !unwatched.isEmpty())
        plan.inform(tr("The queues of these connections are not watched: say topic and consumer group, and a technology that this target knows (Kafka, RabbitMQ): %1.").arg(unwatched.join(QLatin1String(", "))));
    for (const Id& id : telemetry.rendering().workloads()) {
        if (!telemetry.rendering().isPod(id))
            plan.informOf(telemetry.component(id), tr("These are rules for a controller rather than pods; watch the controller: %1."));
    }
}

} // namespace

void addNotes(PlanBuilder& plan, const Telemetry& telemetry)
{
    noteObjectives(plan, telemetry);
    noteStores(plan, telemetry);
    noteReading(plan, telemetry);
    noteAgents(plan, telemetry);
    noteOperated(plan, telemetry);
    noteAlerts(plan, telemetry);
}

} // namespace groundplan::observability
