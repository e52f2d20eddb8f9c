// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "model/rules/register_entry.h"

class QLabel;
class QPushButton;
class QTextBrowser;
class QTreeWidget;

namespace groundplan {

/// The register of deviations: what departs from the rules, why, who answers for it and until when; those that need
/// somebody stand on top.
class DeviationsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DeviationsPanel(QWidget* parent = nullptr);

    void setEntries(const QList<RegisterEntry>& entries);
    void setReadOnly(bool readOnly);
    void refreshTheme();
    QTreeWidget* list() const { return m_list; }

Q_SIGNALS:
    /// The user chose an entry: show its subject on the canvas.
    void chosen(const groundplan::Id& subject);
    void editRequested(const groundplan::Id& deviation);
    void removeRequested(const groundplan::Id& deviation);
    void recordRequested(const groundplan::Id& deviation);

private:
    void showChosen();
    const RegisterEntry* current() const;

    QTreeWidget* m_list;
    QTextBrowser* m_detail;
    QLabel* m_summary;
    QPushButton* m_edit;
    QPushButton* m_record;
    QPushButton* m_remove;
    QList<RegisterEntry> m_entries;
    bool m_readOnly = false;
    bool m_filling = false;
};

} // namespace groundplan
