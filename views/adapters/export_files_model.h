// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include <QAbstractItemModel>

#include "views/adapters/export_line.h"

namespace groundplan {

/// The files of an export by folders. Made in a worker for tens of thousands of files, and read only.
struct ExportTree {
    struct Node {
        QString name;
        int parent = -1; ///< -1: the top itself
        int row = 0;
        int line = -1;   ///< -1: a folder
        int files = 0;   ///< in it
        int differing = 0;
        int waiting = 0;
        std::vector<int> children;
    };
    QList<ExportLine> lines;
    std::vector<Node> nodes; ///< the first is the top
    QStringList subjects;    ///< components and connections that any file comes from, sorted

    /// Sorted by path, folders before files.
    static std::shared_ptr<const ExportTree> of(QList<ExportLine> lines);
    QString pathOf(int node) const;
};

/// Shows such a tree: name and state of each file, how many differ in each folder.
class ExportFilesModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, StateColumn, ColumnCount };
    enum Role {
        PathRole = Qt::UserRole, ///< of a file or folder
        LineRole,                ///< index of the file's line; -1: a folder
    };

    explicit ExportFilesModel(QObject* parent = nullptr);

    /// Files that are the same as before keep their rows, so that what is open and current stays so.
    void setTree(std::shared_ptr<const ExportTree> tree);
    const ExportTree& tree() const { return *m_tree; }
    const ExportLine* lineAt(const QModelIndex& index) const;
    QModelIndex indexOf(const QString& path) const;
    void refreshTheme();

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const ExportTree::Node& nodeAt(const QModelIndex& index) const;
    QVariant folderData(const ExportTree::Node& node, int column, int role) const;
    QVariant fileData(const ExportLine& line, const ExportTree::Node& node, int column, int role) const;
    void tellAll();

    std::shared_ptr<const ExportTree> m_tree;
    QIcon m_folder;
    QIcon m_file;
    QHash<int, QIcon> m_states;
};

} // namespace groundplan
