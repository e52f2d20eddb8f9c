// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>

#include <QAbstractTableModel>

#include "model/metrics/metrics.h"
#include "model/metrics/snapshot.h"

namespace groundplan {

/// Coupling by component, team or system as a table: name and figures, with what changed since a snapshot.
class CouplingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { SortRole = Qt::UserRole, IdRole };

    explicit CouplingModel(QObject* parent = nullptr) : QAbstractTableModel(parent) {}

    /// `by` is "component", "team" or "system".
    void setRows(std::shared_ptr<const Metrics> metrics, const QString& by, const std::optional<MetricsSnapshot>& against);
    /// The row of that component or group, or -1.
    int rowOf(const Id& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const QList<CouplingRow>& rows() const;
    QString changeOf(const CouplingRow& row, int figure) const;

    std::shared_ptr<const Metrics> m_metrics;
    QString m_by;
    QMap<Id, MetricsSnapshot::Figures> m_before;
    bool m_comparing = false;
};

} // namespace groundplan
