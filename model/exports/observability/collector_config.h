// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exports/observability/sinks.h"

namespace groundplan::observability {

/// How the collectors of a cluster share the work.
struct CollectorPlan {
    const Component* component = nullptr;
    QString space;
    QString agent;   ///< name of the one on every machine; empty: none
    QString gateway; ///< name of the one that hands on to the stores
    QString gatewayHost; ///< headless: all its instances
    bool readsLogs = false;
    bool samplesTails = false;
    double sampling = 100; ///< percent of the traces that are kept
    Sink metrics, logs, traces;
};

CollectorPlan collectorPlan(const Telemetry& telemetry);

/// Configuration of the OpenTelemetry Collector.
Value agentConfig(const CollectorPlan& plan);
Value gatewayConfig(const Telemetry& telemetry, const CollectorPlan& plan);

} // namespace groundplan::observability
