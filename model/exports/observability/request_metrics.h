// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exports/observability/telemetry.h"

namespace groundplan::observability {

/// How the requests of one workload are counted: names of the series by what the option `metrics` says.
struct RequestMetrics {
    QString count;       ///< counter of all requests
    QString bucket;      ///< buckets of the histogram of their durations
    QString selector;    ///< matchers of the workload, without braces
    QString failed;      ///< matcher of those that the workload answered with a fault of its own
    double unit = 1;     ///< the histogram's unit: 1 of them a second, or 1000
    QList<double> bounds; ///< upper bounds of its buckets, in that unit

    /// The counter's rate over a window, of all requests or of the failed ones.
    QString rate(const QString& window, bool onlyFailed = false) const;
    /// The matcher of the bucket that a duration in seconds falls into, and that bucket's bound in seconds.
    QString bucketOf(double seconds, double* bound = nullptr) const;
};

RequestMetrics requestMetrics(const Telemetry& telemetry, const Component& component);

} // namespace groundplan::observability
