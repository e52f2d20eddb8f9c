// SPDX-License-Identifier: Apache-2.0
#include "views/adapters/coupling_model.h"

#include <QCoreApplication>

#include "model/metrics/figures.h"

namespace groundplan {

static QString shown(const char* text)
{
    return QCoreApplication::translate("Metrics", text);
}

const QList<CouplingRow>& CouplingModel::rows() const
{
    static const QList<CouplingRow> none;
    if (!m_metrics)
        return none;
    return m_by == QLatin1String("team") ? m_metrics->teams : m_by == QLatin1String("system") ? m_metrics->systems : m_metrics->components;
}

void CouplingModel::setRows(std::shared_ptr<const Metrics> metrics, const QString& by, const std::optional<MetricsSnapshot>& against)
{
    beginResetModel();
    m_metrics = std::move(metrics);
    m_by = by;
    m_comparing = against.has_value();
    m_before = against ? against->rows(by) : QMap<Id, MetricsSnapshot::Figures>();
    endResetModel();
}

int CouplingModel::rowOf(const Id& id) const
{
    for (int row = 0; row < rows().size(); ++row) {
        if (rows().at(row).id == id)
            return row;
    }
    return -1;
}

int CouplingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(rows().size());
}

int CouplingModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1 + int(couplingColumns().size());
}

QString CouplingModel::changeOf(const CouplingRow& row, int figure) const
{
    const FigureColumn& column = couplingColumns().at(figure);
    const auto old = m_before.constFind(row.id);
    if (old == m_before.cend() || !old->contains(QLatin1String(column.key)))
        return {};
    return changeText(old->value(QLatin1String(column.key)), column.value(row), column.decimals);
}

QVariant CouplingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rows().size())
        return {};
    const CouplingRow& row = rows().at(index.row());
    if (role == IdRole)
        return row.id;
    if (index.column() == 0) {
        if (role == Qt::DisplayRole) {
            const bool fresh = m_comparing && !m_before.contains(row.id);
            return fresh ? tr("%1 (new)").arg(row.name) : row.name;
        }
        if (role == SortRole)
            return row.name.toLower();
        if (role == Qt::ToolTipRole)
            return row.components == 1 ? row.name : tr("%1: %n component(s)", nullptr, row.components).arg(row.name);
        return {};
    }
    const FigureColumn& column = couplingColumns().at(index.column() - 1);
    const auto value = column.value(row);
    switch (role) {
    case Qt::DisplayRole: {
        const QString change = changeOf(row, index.column() - 1);
        const QString text = figureText(value, column.decimals);
        return change.isEmpty() ? text : QString(text + QStringLiteral("  (") + change + u')');
    }
    case SortRole:
        return value.value_or(-1); // what has none comes last when the largest come first
    case Qt::TextAlignmentRole:
        return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return QString(row.name + u'\n' + shown(column.meaning));
    }
    return {};
}

QVariant CouplingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (section == 0) {
        if (role == Qt::DisplayRole)
            return m_by == QLatin1String("team") ? tr("Team") : m_by == QLatin1String("system") ? tr("System") : tr("Component");
        return {};
    }
    const FigureColumn& column = couplingColumns().at(section - 1);
    if (role == Qt::DisplayRole)
        return shown(column.name);
    if (role == Qt::ToolTipRole)
        return shown(column.meaning);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

} // namespace groundplan
