// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "model/design/design.h"
#include "model/metrics/metrics.h"
#include "model/metrics/price_table.h"
#include "model/metrics/snapshot.h"

namespace groundplan {

/// What `groundplan metrics` shows.
struct MetricsInput {
    const Design& design;
    const Metrics& metrics;
    const PriceTable& prices;
    QString by;                              ///< "component", "team", "system"
    std::optional<MetricsSnapshot> against;  ///< figures to compare with

    const QList<CouplingRow>& rows() const { return by == QLatin1String("team") ? metrics.teams : by == QLatin1String("system") ? metrics.systems : metrics.components; }
    const DependencyMatrix& matrix() const { return by == QLatin1String("team") ? metrics.teamMatrix : by == QLatin1String("system") ? metrics.systemMatrix : metrics.matrix; }
};

/// For people: figures with their meaning, the table, entry points, egress.
QString metricsText(const MetricsInput& input, bool colours);
/// The same as tables for a change or a wiki.
QString metricsMarkdown(const MetricsInput& input);
/// The table by component, team or system, with what changed.
QString metricsCsv(const MetricsInput& input);

/// The dependency structure matrix in its partitioned order; row depends on column.
QString matrixText(const MetricsInput& input, bool colours);
QString matrixMarkdown(const MetricsInput& input);
QString matrixCsv(const MetricsInput& input);
QByteArray matrixJson(const MetricsInput& input);

/// Table cells are cut off by nothing, line breaks become spaces, and a CSV field never starts a formula.
QString csvField(const QString& text);

} // namespace groundplan
