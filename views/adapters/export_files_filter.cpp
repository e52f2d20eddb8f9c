// SPDX-License-Identifier: Apache-2.0
#include "views/adapters/export_files_filter.h"

#include <algorithm>

#include "views/adapters/export_files_model.h"

namespace groundplan {

ExportFilesFilter::ExportFilesFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    setRecursiveFilteringEnabled(true);
}

void ExportFilesFilter::setText(const QString& text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void ExportFilesFilter::setOnlyDiffering(bool only)
{
    m_onlyDiffering = only;
    invalidateFilter();
}

void ExportFilesFilter::setSubjects(const QStringList& subjects)
{
    m_subjects = QSet<QString>(subjects.begin(), subjects.end());
    invalidateFilter();
}

bool ExportFilesFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (!isFiltering())
        return true;
    const auto* model = static_cast<const ExportFilesModel*>(sourceModel());
    const ExportLine* line = model->lineAt(model->index(row, 0, parent));
    if (!line)
        return false; // a folder stays for what is in it
    if (m_onlyDiffering && !line->differs())
        return false;
    if (!m_text.isEmpty() && !line->file.path.contains(m_text, Qt::CaseInsensitive))
        return false;
    const QStringList& subjects = line->file.subjects;
    return m_subjects.isEmpty() || std::any_of(subjects.begin(), subjects.end(), [this](const QString& subject) { return m_subjects.contains(subject); });
}

} // namespace groundplan
