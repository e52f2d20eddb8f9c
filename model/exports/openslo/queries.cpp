// SPDX-License-Identifier: Apache-2.0
#include "model/exports/openslo/queries.h"

namespace groundplan::openslo {

namespace {

/// gRPC says in the body how a call ended: these are failures of the server.
constexpr const char* grpcNames = "UNKNOWN|DEADLINE_EXCEEDED|UNIMPLEMENTED|INTERNAL|UNAVAILABLE|DATA_LOSS";
constexpr const char* grpcNumbers = "2|4|12|13|14|15";

QString rate(const QString& metric, const QString& selector)
{
    return QStringLiteral("sum(rate(%1{%2}[5m]))").arg(metric, selector);
}

/// Milliseconds are divided, so that every indicator of latency is in seconds.
QString percentile(const QString& metric, const QString& selector, bool milliseconds)
{
    const QString query = QStringLiteral("histogram_quantile(0.99, sum by (le) (rate(%1{%2}[5m])))").arg(metric, selector);
    return milliseconds ? QString(query + QLatin1String(" / 1000")) : query;
}

} // namespace

Queries queriesFor(const kubernetes::Rendering& rendering, const Component& component, const QString& metrics)
{
    if (!rendering.isPod(component.id) || rendering.port(component) <= 0 || rendering.has(component, "datastore") || rendering.has(component, "broker"))
        return {};
    const QString name = rendering.nameOf(component.id);
    const QString space = rendering.spaceOf(component.id);
    const bool isGrpc = rendering.attribute(component, "protocol").toText().startsWith(QLatin1String("grpc"));
    if (metrics == QLatin1String("auto") && rendering.meshOf(space) == QLatin1String("Istio")) {
        const QString all = QStringLiteral("reporter=\"destination\",destination_workload=\"%1\",destination_workload_namespace=\"%2\"").arg(name, space);
        const QString good = isGrpc ? QStringLiteral("%1,grpc_response_status!~\"%2\"").arg(all, QLatin1String(grpcNumbers)) : QString(all + QLatin1String(",response_code!~\"5..\""));
        return {rate(QStringLiteral("istio_requests_total"), good), rate(QStringLiteral("istio_requests_total"), all),
                percentile(QStringLiteral("istio_request_duration_milliseconds_bucket"), all, true), false};
    }
    const QString all = QStringLiteral("service_name=\"%1\",service_namespace=\"%2\"").arg(name, space);
    if (isGrpc) {
        const QString metric = QStringLiteral("rpc_server_call_duration_seconds");
        const QString good = QStringLiteral("%1,rpc_response_status_code!~\"%2\"").arg(all, QLatin1String(grpcNames));
        return {rate(metric + QLatin1String("_count"), good), rate(metric + QLatin1String("_count"), all), percentile(metric + QLatin1String("_bucket"), all, false), true};
    }
    const QString metric = QStringLiteral("http_server_request_duration_seconds");
    return {rate(metric + QLatin1String("_count"), all + QLatin1String(",http_response_status_code!~\"5..\"")), rate(metric + QLatin1String("_count"), all),
            percentile(metric + QLatin1String("_bucket"), all, false), true};
}

QString shortened(const QString& text)
{
    return text.left(1050);
}

} // namespace groundplan::openslo
