// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QTreeWidget>

#include "model/design/design.h"
#include "model/metrics/metrics.h"
#include "model/metrics/snapshot.h"

namespace groundplan {

/// What users of each entry point can expect, and under each the facts that the design does not state.
class ResilienceList : public QTreeWidget
{
    Q_OBJECT

public:
    enum Column { NameColumn, AvailabilityColumn, TargetColumn, BudgetColumn, DownColumn, LatencyColumn, AttemptsColumn, ColumnCount };

    explicit ResilienceList(QWidget* parent = nullptr);

    void setEntries(const Metrics& metrics, const Design& design, const std::optional<MetricsSnapshot>& against);

Q_SIGNALS:
    /// The user chose an entry, or what lacks a fact.
    void chosen(const QList<groundplan::Id>& ids);

private:
    void addEntry(const EntryRow& entry, const Design& design, const std::optional<MetricsSnapshot>& against);
    void addMissing(QTreeWidgetItem* parent, const QList<MissingFact>& facts, const Design& design);
};

} // namespace groundplan
