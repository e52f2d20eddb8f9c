// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QMap>

#include "model/base/result.h"
#include "model/metrics/metrics.h"
#include "model/metrics/price_table.h"

namespace groundplan {

/// The figures of a design at some time, to be compared with.
struct MetricsSnapshot {
    using Figures = QMap<QString, double>; ///< by key
    QString design;
    Figures system;
    QMap<Id, Figures> components, teams, systems;
    QMap<Id, Figures> entries;             ///< "availability" (most), "attempts", "latency"

    const QMap<Id, Figures>& rows(QStringView by) const { return by == u"team" ? teams : by == u"system" ? systems : components; }
};

MetricsSnapshot snapshotOf(const Metrics& metrics);

/// All figures as JSON: what `groundplan metrics --format json` prints and --snapshot keeps. Keys in a fixed order, numbers
/// locale-independent, the same metrics give the same bytes.
QByteArray metricsJson(const Metrics& metrics, const PriceTable& prices);

/// Whether the bytes look like such a file, rather than like a design.
bool isSnapshot(const QByteArray& bytes);
/// Reads what metricsJson() wrote. Unknown figures are kept, wrong types refused.
Result<MetricsSnapshot> readSnapshot(const QByteArray& bytes, const QString& file);

/// "+2", "-0.25"; empty when nothing changed or one of the two is not known.
QString changeText(const std::optional<double>& before, const std::optional<double>& now, int decimals = 0);

} // namespace groundplan
