// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "model/exports/export_plan.h"

class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace groundplan {

/// A target as a list offers it.
struct ExportTargetLine {
    QString id;
    QString name;
    QString description;
    ExportGroup group = ExportGroup::Workloads;
};

/// Which targets to export, by groups, with a search.
class TargetList : public QWidget
{
    Q_OBJECT

public:
    explicit TargetList(const QList<ExportTargetLine>& targets, QWidget* parent = nullptr);

    /// In the order of the list; those that nobody knows stay chosen, at the end.
    QStringList chosen() const;
    void setChosen(const QStringList& targets);
    QString nameOf(const QString& target) const;

Q_SIGNALS:
    void chosenChanged(const QStringList& targets);

private:
    void fill(const QList<ExportTargetLine>& targets);
    void filter();
    void tell();

    QList<ExportTargetLine> m_targets;
    QStringList m_unknown;
    QLineEdit* m_search;
    QTreeWidget* m_tree;
    QLabel* m_count;
    bool m_filling = false;
};

} // namespace groundplan
