// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>

#include <QSet>
#include <QWidget>

#include "views/adapters/export_files_model.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTreeView;

namespace groundplan {

class ExportFilesFilter;

/// The files of an export as a tree, with what narrows them down.
class FilesView : public QWidget
{
    Q_OBJECT

public:
    using NameOf = std::function<QString(const QString& subject)>;

    explicit FilesView(QWidget* parent = nullptr);

    /// How components and connections are called.
    void setNames(const NameOf& names);
    void setTree(const std::shared_ptr<const ExportTree>& tree);
    /// Only files that come from one of these; empty: all.
    void showFilesOf(const QStringList& subjects);
    void setOnlyDiffering(bool only);
    const ExportTree& tree() const { return m_model->tree(); }
    /// The file that is current; null: none, or a folder.
    const ExportLine* current() const;
    void setCurrent(const QString& path);
    QTreeView* view() const { return m_view; }
    void refreshTheme();

Q_SIGNALS:
    /// Another file is current, or the same one says something else.
    void currentChanged();

private:
    void fillSubjects();
    void unfold();
    void narrow();
    void ensureCurrent();

    ExportFilesModel* m_model;
    ExportFilesFilter* m_filter;
    QLineEdit* m_search;
    QComboBox* m_subjects;
    QCheckBox* m_differing;
    QTreeView* m_view;
    QLabel* m_none;
    NameOf m_names;
    QStringList m_offered; ///< the subjects in the list
    QSet<QString> m_folded; ///< folders that the user closed
    bool m_unfolding = false;
};

} // namespace groundplan
