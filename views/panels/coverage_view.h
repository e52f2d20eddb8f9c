// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "model/base/slug.h"
#include "model/rules/coverage.h"

class QLabel;
class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;

namespace groundplan {

/// How far the open design keeps to the standard model: its four parts, in each those that keep it and those that do not,
/// and for the chosen one why.
class CoverageView : public QWidget
{
    Q_OBJECT

public:
    explicit CoverageView(QWidget* parent = nullptr);

    /// What is chosen and what is unfolded stays so.
    void setCoverage(const StandardCoverage& coverage);
    /// There is no design to speak of.
    void clear();
    void setBusy(bool busy);
    void refreshTheme();
    QTreeWidget* tree() const { return m_tree; }
    QTextBrowser* detail() const { return m_detail; }

Q_SIGNALS:
    /// Select these and bring them into view.
    void chosen(const QList<groundplan::Id>& ids);
    /// Open a page of the Guide: "rule:ID", "topic:ID".
    void pageRequested(const QString& page);

private:
    void fill();
    void fillDetail();
    void choose(QTreeWidgetItem* item);

    StandardCoverage m_coverage;
    QLabel* m_state;
    QTreeWidget* m_tree;
    QTextBrowser* m_detail;
    bool m_filling = false;
};

} // namespace groundplan
