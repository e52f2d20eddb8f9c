// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exports/kubernetes/rendering.h"

namespace groundplan::openslo {

/// What Prometheus is asked for the indicators of a workload; empty: it answers no requests.
struct Queries {
    QString good;
    QString total;
    QString latency; ///< seconds within which 99 of 100 requests are answered
    bool isAssumed = false; ///< the design does not say that the metrics are there
};

/// The metrics of Istio's proxies where they stand before the workload and `metrics` is "auto", else those of
/// OpenTelemetry for servers.
Queries queriesFor(const kubernetes::Rendering& rendering, const Component& component, const QString& metrics);

/// Text for a description, which OpenSLO limits.
QString shortened(const QString& text);

} // namespace groundplan::openslo
