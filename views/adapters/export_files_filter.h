// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QSortFilterProxyModel>

namespace groundplan {

/// Leaves out files: by a text in their path, those that differ only, those of some components only. Folders stay as
/// long as they hold a file.
class ExportFilesFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit ExportFilesFilter(QObject* parent = nullptr);

    void setText(const QString& text);
    void setOnlyDiffering(bool only);
    /// Empty: of all components and connections.
    void setSubjects(const QStringList& subjects);
    bool isFiltering() const { return !m_text.isEmpty() || m_onlyDiffering || !m_subjects.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString m_text;
    bool m_onlyDiffering = false;
    QSet<QString> m_subjects;
};

} // namespace groundplan
