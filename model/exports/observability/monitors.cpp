// SPDX-License-Identifier: Apache-2.0
#include "model/base/duration.h"
#include "model/exports/observability/fields.h"
#include "model/exports/observability/telemetry.h"

namespace groundplan::observability {

using namespace kubernetes;

/// Prometheus reads durations of whole units only: 1500ms, 90s, 5m.
static QString promDuration(const QString& text)
{
    const auto seconds = parseDuration(text);
    return seconds && *seconds > 0 ? durationText(*seconds) : QString();
}

void addMonitors(const Telemetry& telemetry, QList<Object>& objects)
{
    const Rendering& rendering = telemetry.rendering();
    const Component* store = telemetry.first("metrics");
    for (const Id& id : telemetry.pods()) {
        const Component& component = telemetry.component(id);
        if (!telemetry.isScraped(component))
            continue;
        const QString name = rendering.nameOf(id), space = rendering.spaceOf(id);
        const QString path = telemetry.attribute(component, "metrics-path").toText();
        const bool tls = rendering.metricsPort(component) == rendering.port(component) && telemetry.attribute(component, "protocol").toText() == QLatin1String("https");
        // Behind a headless Service or none, pods are found by themselves.
        const bool byPod = rendering.formOf(id) == Form::DaemonSet || rendering.formOf(id) == Form::StatefulSet;
        ValueMap endpoint = fields({{"port", portName(rendering, component, rendering.metricsPort(component))}, {"path", path.isEmpty() ? QStringLiteral("/metrics") : path}});
        if (tls)
            endpoint.append(QStringLiteral("scheme"), QStringLiteral("https"));
        YamlComments comments;
        if (store) {
            if (const QString interval = promDuration(telemetry.attribute(*store, "scrape-interval").toText()); !interval.isEmpty()) {
                endpoint.append(QStringLiteral("interval"), interval);
                comments.insert(QString(byPod ? QLatin1String("/spec/podMetricsEndpoints/0/interval") : QLatin1String("/spec/endpoints/0/interval")), store->label().simplified() + QLatin1String(": scrape-interval"));
            }
        }
        comments.insert(QStringLiteral("/spec"), component.label().simplified() + QLatin1String(": metrics (rule no-monitoring)"));
        const ValueMap selector = fields({{"matchLabels", rendering.selector(id)}});
        const QString kind = byPod ? QStringLiteral("PodMonitor") : QStringLiteral("ServiceMonitor");
        objects.append({space, name + QLatin1String(".yaml"), kind, name,
                        fields({{"apiVersion", "monitoring.coreos.com/v1"},
                                {"kind", kind},
                                {"metadata", operatorMetadata(telemetry, rendering.metadata(component, name))},
                                // The rules and dashboards find the series by namespace and job.
                                {"spec", fields({{"jobLabel", "app.kubernetes.io/name"}, {"selector", selector}, {byPod ? "podMetricsEndpoints" : "endpoints", Value::List{endpoint}}})}}),
                        {id}, comments});
    }
}

} // namespace groundplan::observability
