// SPDX-License-Identifier: Apache-2.0
#include "model/exports/observability/collector_config.h"

#include <algorithm>

#include "model/base/duration.h"
#include "model/exports/observability/fields.h"

namespace groundplan::observability {

using namespace kubernetes;

namespace {

QString text(const char* latin1) { return QString::fromLatin1(latin1); }

ValueMap otlpReceiver()
{
    return fields({{"protocols", fields({{"grpc", fields({{"endpoint", "${env:POD_IP}:4317"}})}, {"http", fields({{"endpoint", "${env:POD_IP}:4318"}})}})}});
}

/// Stops taking in before the kernel stops the process; first in every pipeline.
ValueMap memoryLimiter()
{
    return fields({{"check_interval", "1s"}, {"limit_percentage", 80}, {"spike_limit_percentage", 25}});
}

/// Which pod a signal came from.
ValueMap podAttributes(bool ofThisNode)
{
    const auto source = [](const char* from, const char* name) { return fields({{"sources", Value::List{name ? fields({{"from", from}, {"name", name}}) : fields({{"from", from}})}}}); };
    ValueMap map = fields({{"auth_type", "serviceAccount"}});
    if (ofThisNode)
        map.append(text("filter"), fields({{"node_from_env_var", "NODE_NAME"}}));
    map.append(text("extract"), fields({{"metadata", QStringList{text("k8s.namespace.name"), text("k8s.pod.name"), text("k8s.pod.uid"), text("k8s.node.name"), text("k8s.deployment.name")}},
                                        {"labels", Value::List{fields({{"tag_name", "workload.name"}, {"key", "app.kubernetes.io/name"}, {"from", "pod"}}),
                                                               fields({{"tag_name", "team"}, {"key", "groundplan.io/team"}, {"from", "pod"}})}}}));
    map.append(text("pod_association"), Value::List{source("resource_attribute", "k8s.pod.uid"), source("resource_attribute", "k8s.pod.ip"), source("connection", nullptr)});
    return map;
}

ValueMap service(const ValueMap& pipelines)
{
    const ValueMap reader = fields({{"pull", fields({{"exporter", fields({{"prometheus", fields({{"host", "${env:POD_IP}"}, {"port", 8888}})}})}})}});
    return fields({{"extensions", QStringList{text("health_check")}}, {"telemetry", fields({{"metrics", fields({{"readers", Value::List{reader}}})}})}, {"pipelines", pipelines}});
}

ValueMap pipeline(const QStringList& receivers, const QStringList& processors, const QStringList& exporters)
{
    return fields({{"receivers", receivers}, {"processors", processors}, {"exporters", exporters}});
}

ValueMap extensions()
{
    return fields({{"health_check", fields({{"endpoint", "${env:POD_IP}:13133"}})}});
}

bool exists(const Sink& sink) { return !sink.technology.isEmpty(); }

} // namespace

CollectorPlan collectorPlan(const Telemetry& telemetry)
{
    CollectorPlan plan;
    plan.component = collectorOf(telemetry, "OpenTelemetry");
    if (!plan.component)
        return plan;
    const Rendering& rendering = telemetry.rendering();
    plan.space = rendering.spaceOf(plan.component->id);
    if (telemetry.attribute(*plan.component, "mode").toText() != QLatin1String("gateway"))
        plan.agent = rendering.partName(*plan.component, "agent");
    plan.gateway = rendering.partName(*plan.component, "gateway");
    const bool byOperator = telemetry.options().text(u"collector") == QLatin1String("operator");
    // The operator names the Services after what it makes of the object.
    plan.gatewayHost = (byOperator ? QString(plan.gateway + QLatin1String("-collector-headless")) : plan.gateway) + u'.' + plan.space + QLatin1String(".svc");
    plan.metrics = sinkOf(telemetry, "metrics");
    plan.logs = sinkOf(telemetry, "logs");
    plan.traces = sinkOf(telemetry, "traces");
    if (!collectorWrites(plan.logs))
        plan.logs = {};
    plan.readsLogs = logAgentOf(telemetry) == LogAgent::Collector && !plan.agent.isEmpty();
    // The least share that somebody on the way says.
    plan.sampling = std::min(telemetry.attribute(*plan.component, "sampling").toNumber(100), plan.traces.component ? telemetry.attribute(*plan.traces.component, "sampling").toNumber(100) : 100);
    plan.samplesTails = telemetry.options().flag(u"tail-sampling") && plan.sampling < 100;
    return plan;
}

Value agentConfig(const CollectorPlan& plan)
{
    ValueMap receivers = fields({{"otlp", otlpReceiver()}});
    receivers.append(text("kubeletstats"), fields({{"auth_type", "serviceAccount"}, {"collection_interval", "30s"}, {"endpoint", "https://${env:NODE_NAME}:10250"}}));
    if (plan.readsLogs) {
        receivers.append(text("filelog"), fields({{"include", QStringList{text("/var/log/pods/*/*/*.log")}},
                                                  {"exclude", QStringList{QString(QLatin1String("/var/log/pods/") + plan.space + u'_' + plan.agent + QLatin1String("*/*/*.log"))}},
                                                  {"start_at", "end"},
                                                  {"include_file_name", false},
                                                  {"include_file_path", true},
                                                  {"retry_on_failure", fields({{"enabled", true}})},
                                                  {"operators", Value::List{fields({{"type", "container"}})}}}));
    }
    const ValueMap tls = fields({{"insecure", true}});
    ValueMap exporters = fields({{"otlp/gateway", fields({{"endpoint", QString(QLatin1String("dns:///") + plan.gatewayHost + QLatin1String(":4317"))}, {"balancer_name", "round_robin"}, {"tls", tls}})}});
    QString traces = text("otlp/gateway");
    if (plan.samplesTails) {
        // All spans of a trace have to reach the same gateway, which decides about the whole.
        traces = text("loadbalancing");
        exporters.append(traces, fields({{"routing_key", "traceID"}, {"protocol", fields({{"otlp", fields({{"tls", tls}})}})}, {"resolver", fields({{"dns", fields({{"hostname", plan.gatewayHost}, {"port", "4317"}})}})}}));
    }
    const QStringList processors{text("memory_limiter"), text("k8sattributes"), text("batch")};
    ValueMap pipelines;
    if (exists(plan.traces))
        pipelines.append(text("traces"), pipeline({text("otlp")}, processors, {traces}));
    if (exists(plan.metrics))
        pipelines.append(text("metrics"), pipeline({text("otlp"), text("kubeletstats")}, processors, {text("otlp/gateway")}));
    if (exists(plan.logs))
        pipelines.append(text("logs"), pipeline(plan.readsLogs ? QStringList{text("otlp"), text("filelog")} : QStringList{text("otlp")}, processors, {text("otlp/gateway")}));
    if (!exists(plan.metrics))
        receivers.remove(u"kubeletstats");
    return fields({{"extensions", extensions()},
                   {"receivers", receivers},
                   {"processors", fields({{"memory_limiter", memoryLimiter()}, {"k8sattributes", podAttributes(true)}, {"batch", ValueMap()}})},
                   {"exporters", exporters},
                   {"service", service(pipelines)}});
}

Value gatewayConfig(const Telemetry& telemetry, const CollectorPlan& plan)
{
    ValueMap receivers = fields({{"otlp", otlpReceiver()}});
    ValueMap processors = fields({{"memory_limiter", memoryLimiter()}});
    ValueMap exporters, pipelines;
    QStringList before{text("memory_limiter")};
    if (plan.agent.isEmpty()) {
        processors.append(text("k8sattributes"), podAttributes(false));
        before.append(text("k8sattributes"));
    }
    const auto tls = [](const Sink& sink) { return fields({{"insecure", sink.scheme == QLatin1String("http")}}); };
    if (exists(plan.traces)) {
        QStringList steps = before;
        if (plan.samplesTails) {
            double slow = 0;
            for (const Id& id : telemetry.pods())
                slow = std::max(slow, parseDuration(telemetry.attribute(telemetry.component(id), "latency-budget").toText()).value_or(0));
            const Value::List policies{fields({{"name", "failed"}, {"type", "status_code"}, {"status_code", fields({{"status_codes", QStringList{text("ERROR")}}})}}),
                                       fields({{"name", "slow"}, {"type", "latency"}, {"latency", fields({{"threshold_ms", slow > 0 ? int(slow * 1000) : 1000}})}}),
                                       fields({{"name", "share"}, {"type", "probabilistic"}, {"probabilistic", fields({{"sampling_percentage", plan.sampling}})}})};
            processors.append(text("tail_sampling"), fields({{"decision_wait", "10s"}, {"num_traces", 50000}, {"policies", policies}}));
            steps.append(text("tail_sampling"));
        } else if (plan.sampling < 100) {
            processors.append(text("probabilistic_sampler"), fields({{"sampling_percentage", plan.sampling}}));
            steps.append(text("probabilistic_sampler"));
        }
        QString exporter = text("otlp/traces");
        if (plan.traces.technology == QLatin1String("Zipkin")) {
            exporter = text("zipkin");
            exporters.append(exporter, fields({{"endpoint", plan.traces.url(text("/api/v2/spans"))}}));
        } else {
            exporters.append(exporter, fields({{"endpoint", plan.traces.address()}, {"tls", tls(plan.traces)}}));
        }
        pipelines.append(text("traces"), pipeline({text("otlp")}, steps + QStringList{text("batch")}, {exporter}));
    }
    if (exists(plan.metrics)) {
        // The rules and dashboards find a workload by namespace and job, whether it is read or pushes.
        processors.append(text("transform"), fields({{"error_mode", "ignore"},
                                                     {"metric_statements", Value::List{fields({{"context", "datapoint"},
                                                                                               {"statements", QStringList{text("set(attributes[\"namespace\"], resource.attributes[\"k8s.namespace.name\"])"),
                                                                                                                          text("set(attributes[\"pod\"], resource.attributes[\"k8s.pod.name\"])")}}}),
                                                                                       fields({{"context", "resource"},
                                                                                               {"statements", QStringList{text("set(attributes[\"service.name\"], attributes[\"workload.name\"]) where attributes[\"workload.name\"] != nil"),
                                                                                                                          text("delete_key(attributes, \"service.namespace\")")}}})}}}));
        receivers.append(text("prometheus"), fields({{"config", fields({{"scrape_configs", Value::List{fields({{"job_name", plan.gateway},
                                                                                                              {"scrape_interval", "30s"},
                                                                                                              {"static_configs", Value::List{fields({{"targets", QStringList{text("${env:POD_IP}:8888")}}})}}})}}})}}));
        const QString& technology = plan.metrics.technology;
        const QString path = technology == QLatin1String("Thanos") ? text("/api/v1/receive") : technology == QLatin1String("Mimir") || technology == QLatin1String("Cortex") ? text("/api/v1/push") : text("/api/v1/write");
        exporters.append(text("prometheusremotewrite"), fields({{"endpoint", plan.metrics.url(path)}}));
        pipelines.append(text("metrics"), pipeline({text("otlp"), text("prometheus")}, before + QStringList{text("transform"), text("batch")}, {text("prometheusremotewrite")}));
    }
    if (exists(plan.logs)) {
        const QString& technology = plan.logs.technology;
        QString exporter = text("otlphttp/logs");
        if (technology == QLatin1String("Loki")) {
            exporters.append(exporter, fields({{"endpoint", plan.logs.url(text("/otlp"))}}));
        } else if (technology == QLatin1String("VictoriaLogs")) {
            exporters.append(exporter, fields({{"logs_endpoint", plan.logs.url(text("/insert/opentelemetry/v1/logs"))}}));
        } else if (technology == QLatin1String("Splunk")) {
            exporter = text("splunk_hec");
            exporters.append(exporter, fields({{"endpoint", plan.logs.url(text("/services/collector"))}, {"token", "${env:LOGS_PASSWORD}"}}));
        } else if (technology == QLatin1String("OpenSearch")) {
            exporter = text("opensearch");
            exporters.append(exporter, fields({{"http", fields({{"endpoint", plan.logs.url()}, {"auth", fields({{"authenticator", "basicauth"}})}})}}));
        } else {
            exporter = text("elasticsearch");
            exporters.append(exporter, fields({{"endpoints", QStringList{plan.logs.url()}}, {"user", "${env:LOGS_USER}"}, {"password", "${env:LOGS_PASSWORD}"}}));
        }
        pipelines.append(text("logs"), pipeline({text("otlp")}, before + QStringList{text("batch")}, {exporter}));
    }
    processors.append(text("batch"), ValueMap());
    ValueMap own = extensions();
    ValueMap running = service(pipelines);
    if (plan.logs.technology == QLatin1String("OpenSearch")) {
        own.append(text("basicauth"), fields({{"client_auth", fields({{"username", "${env:LOGS_USER}"}, {"password", "${env:LOGS_PASSWORD}"}})}}));
        running.set(text("extensions"), QStringList{text("health_check"), text("basicauth")});
    }
    return fields({{"extensions", own}, {"receivers", receivers}, {"processors", processors}, {"exporters", exporters}, {"service", running}});
}

} // namespace groundplan::observability
