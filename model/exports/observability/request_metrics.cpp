// SPDX-License-Identifier: Apache-2.0
#include "model/exports/observability/request_metrics.h"

#include <algorithm>
#include <cmath>

#include "model/base/number_text.h"

namespace groundplan::observability {

namespace {

/// The bounds that libraries use when nobody sets others.
/// OpenTelemetry: semantic conventions of http.server.request.duration and rpc.server.duration; Istio: Envoy's default
/// histogram buckets; Prometheus: DefBuckets of its client libraries.
QList<double> defaultBounds(const QString& metrics)
{
    if (metrics == QLatin1String("istio"))
        return {0.5, 1, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10000, 30000, 60000};
    if (metrics == QLatin1String("prometheus-http"))
        return {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};
    return {0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10};
}

/// Codes of gRPC that are the server's fault: UNKNOWN, DEADLINE_EXCEEDED, UNIMPLEMENTED, INTERNAL, UNAVAILABLE,
/// DATA_LOSS (semantic conventions of OpenTelemetry for RPC spans).
constexpr const char* faultNumbers = "2|4|12|13|14|15";
constexpr const char* faultNames = "Unknown|DeadlineExceeded|Unimplemented|Internal|Unavailable|DataLoss";

} // namespace

QString RequestMetrics::rate(const QString& window, bool onlyFailed) const
{
    const QString matchers = onlyFailed ? QString(selector + u',' + failed) : selector;
    return QString(QLatin1String("sum(rate(") + count + u'{' + matchers + QLatin1String("}[") + window + QLatin1String("]))"));
}

QString RequestMetrics::bucketOf(double seconds, double* bound) const
{
    const double wanted = seconds * unit;
    const auto found = std::find_if(bounds.begin(), bounds.end(), [wanted](double each) { return each >= wanted * (1 - 1e-9); });
    const double chosen = found == bounds.end() ? bounds.last() : *found;
    if (bound)
        *bound = chosen / unit;
    const QString text = numberText(chosen);
    // Whole bounds are written as "1" by some versions and as "1.0" by others.
    return chosen == std::floor(chosen) ? QString(QLatin1String("le=~\"") + text + QLatin1String("(\\\\.0)?\"")) : QString(QLatin1String("le=\"") + text + u'"');
}

RequestMetrics requestMetrics(const Telemetry& telemetry, const Component& component)
{
    const QString metrics = telemetry.options().text(u"metrics");
    const bool grpc = telemetry.attribute(component, "protocol").toText() == QLatin1String("grpc");
    const QString name = telemetry.rendering().nameOf(component.id);
    const QString space = telemetry.rendering().spaceOf(component.id);
    RequestMetrics found;
    found.bounds = defaultBounds(metrics);
    found.selector = QString(QLatin1String("namespace=\"") + space + QLatin1String("\",job=\"") + name + u'"');
    if (metrics == QLatin1String("istio")) {
        found.count = QStringLiteral("istio_requests_total");
        found.bucket = QStringLiteral("istio_request_duration_milliseconds_bucket");
        found.selector = QString(QLatin1String("reporter=\"destination\",destination_workload_namespace=\"") + space + QLatin1String("\",destination_workload=\"") + name + u'"');
        found.failed = grpc ? QString(QLatin1String("grpc_response_status=~\"") + QLatin1String(faultNumbers) + u'"') : QStringLiteral("response_code=~\"5..\"");
        found.unit = 1000;
    } else if (metrics == QLatin1String("prometheus-http")) {
        found.count = grpc ? QStringLiteral("grpc_server_handled_total") : QStringLiteral("http_requests_total");
        found.bucket = grpc ? QStringLiteral("grpc_server_handling_seconds_bucket") : QStringLiteral("http_request_duration_seconds_bucket");
        found.failed = grpc ? QString(QLatin1String("grpc_code=~\"") + QLatin1String(faultNames) + u'"') : QStringLiteral("code=~\"5..\"");
    } else if (grpc) {
        found.count = QStringLiteral("rpc_server_duration_milliseconds_count");
        found.bucket = QStringLiteral("rpc_server_duration_milliseconds_bucket");
        found.failed = QString(QLatin1String("rpc_grpc_status_code=~\"") + QLatin1String(faultNumbers) + u'"');
        found.unit = 1000;
        for (double& bound : found.bounds)
            bound = std::round(bound * 1000);
    } else {
        found.count = QStringLiteral("http_server_request_duration_seconds_count");
        found.bucket = QStringLiteral("http_server_request_duration_seconds_bucket");
        found.failed = QStringLiteral("http_response_status_code=~\"5..\"");
    }
    QList<double> own;
    for (const Value& each : telemetry.options().value(u"buckets").toList()) {
        if (const auto seconds = parseNumber(each.toText()); seconds && *seconds > 0)
            own.append(std::round(*seconds * found.unit * 1e6) / 1e6);
    }
    if (!own.isEmpty()) {
        std::sort(own.begin(), own.end());
        found.bounds = own;
    }
    return found;
}

} // namespace groundplan::observability
