// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include "model/design/design.h"
#include "model/metrics/metrics.h"
#include "model/metrics/price_table.h"
#include "model/metrics/snapshot.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSortFilterProxyModel;
class QTabWidget;
class QTreeView;
class QTreeWidget;

namespace groundplan {

class CouplingModel;
class EgressList;
class MatrixView;
class ResilienceList;

/// The figures of the design: the whole, by component, team or system, the resilience of its entry points, the cost of data
/// that leaves a place, and the dependency structure matrix. What changed since a snapshot stands beside each.
class CouplingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit CouplingPanel(QWidget* parent = nullptr);

    void setMetrics(std::shared_ptr<const Metrics> metrics, const Design& design);
    void setBusy(bool busy);
    /// What to compare with, and what it is called; none: nothing.
    void setAgainst(std::optional<MetricsSnapshot> against, const QString& name);
    void setPrices(const PriceTable& prices);
    void refreshTheme();
    /// "whole", "components", "resilience", "cost", "matrix".
    void showTab(const QString& name);

    QTabWidget* tabs() const { return m_tabs; }
    QTreeWidget* whole() const { return m_whole; }
    QTreeView* table() const { return m_table; }
    QComboBox* tableBy() const { return m_tableBy; }
    MatrixView* matrix() const { return m_matrix; }
    QComboBox* matrixBy() const { return m_matrixBy; }
    QComboBox* matrixOrder() const { return m_matrixOrder; }
    EgressList* egress() const { return m_egress; }
    ResilienceList* resilience() const { return m_resilience; }

Q_SIGNALS:
    /// The user chose components or connections: select them and bring them into view.
    void chosen(const QList<groundplan::Id>& ids);
    /// The user wants to choose a file to compare with.
    void compareRequested();
    void compareEnded();
    void snapshotRequested();
    void pricesEdited(const groundplan::PriceTable& prices);
    void pricesReset();

private:
    QWidget* buildTable();
    QWidget* buildMatrix();
    void fill();
    void fillWhole();
    void fillTable();
    void fillMatrix();
    /// Groups become their members.
    void choose(const QList<Id>& ids, const QString& by);

    std::shared_ptr<const Metrics> m_metrics;
    Design m_design;
    std::optional<MetricsSnapshot> m_against;
    QTabWidget* m_tabs;
    QTreeWidget* m_whole;
    CouplingModel* m_model;
    QSortFilterProxyModel* m_sorted;
    QTreeView* m_table;
    QComboBox* m_tableBy;
    ResilienceList* m_resilience;
    EgressList* m_egress;
    MatrixView* m_matrix;
    QComboBox* m_matrixBy;
    QComboBox* m_matrixOrder;
    QLabel* m_cycles;
    QLabel* m_state;
    QPushButton* m_compare;
    QPushButton* m_end;
    bool m_filling = false;
};

} // namespace groundplan
