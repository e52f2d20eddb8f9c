// SPDX-License-Identifier: Apache-2.0
#include "views/adapters/export_files_model.h"

#include <algorithm>

#include <QHash>
#include <QSet>

#include "views/drawing/themed_icon.h"
#include "views/theme/apply_theme.h"

namespace groundplan {

std::shared_ptr<const ExportTree> ExportTree::of(QList<ExportLine> lines)
{
    auto tree = std::make_shared<ExportTree>();
    std::sort(lines.begin(), lines.end(), [](const ExportLine& a, const ExportLine& b) { return a.file.path < b.file.path; });
    tree->lines = std::move(lines);
    tree->nodes.emplace_back();
    QHash<QStringView, int> folders;
    const auto add = [&tree](int parent, const QString& name, int line) {
        const int at = int(tree->nodes.size());
        Node node;
        node.name = name;
        node.parent = parent;
        node.line = line;
        tree->nodes.push_back(std::move(node));
        tree->nodes[size_t(parent)].children.push_back(at);
        return at;
    };
    for (int line = 0; line < int(tree->lines.size()); ++line) {
        const ExportLine& shown = std::as_const(tree->lines).at(line);
        const QString& path = shown.file.path;
        int above = 0;
        qsizetype from = 0;
        for (qsizetype slash = path.indexOf(u'/'); slash >= 0; slash = path.indexOf(u'/', from)) {
            const QStringView folder = QStringView(path).left(slash);
            auto known = folders.constFind(folder);
            if (known == folders.cend())
                known = folders.insert(folder, add(above, path.mid(from, slash - from), -1));
            above = *known;
            from = slash + 1;
        }
        const int at = add(above, path.mid(from), line);
        for (int each = at; each >= 0; each = tree->nodes[size_t(each)].parent) {
            ++tree->nodes[size_t(each)].files;
            tree->nodes[size_t(each)].differing += shown.differs();
            tree->nodes[size_t(each)].waiting += shown.waits();
        }
    }
    QSet<QString> subjects;
    for (const ExportLine& line : std::as_const(tree->lines))
        subjects.unite(QSet<QString>(line.file.subjects.begin(), line.file.subjects.end()));
    tree->subjects = QStringList(subjects.begin(), subjects.end());
    tree->subjects.sort();
    for (Node& node : tree->nodes) {
        std::stable_partition(node.children.begin(), node.children.end(), [&tree](int child) { return tree->nodes[size_t(child)].line < 0; });
        for (size_t row = 0; row < node.children.size(); ++row)
            tree->nodes[size_t(node.children[row])].row = int(row);
    }
    return tree;
}

QString ExportTree::pathOf(int node) const
{
    QStringList parts;
    for (int at = node; at > 0; at = nodes[size_t(at)].parent)
        parts.prepend(nodes[size_t(at)].name);
    return parts.join(u'/');
}

ExportFilesModel::ExportFilesModel(QObject* parent) : QAbstractItemModel(parent), m_tree(ExportTree::of({}))
{
    refreshTheme();
}

void ExportFilesModel::refreshTheme()
{
    const Theme& theme = currentTheme();
    m_folder = themedIcon(QStringLiteral("actions/folder"), theme, theme.mutedText);
    m_file = themedIcon(QStringLiteral("actions/file"), theme, theme.mutedText);
    for (const ExportLine::State state : exportStates())
        m_states.insert(int(state), exportStateIcon(state, theme));
    tellAll();
}

void ExportFilesModel::tellAll()
{
    for (const ExportTree::Node& node : m_tree->nodes) {
        if (node.children.empty())
            continue;
        const size_t last = node.children.size() - 1;
        Q_EMIT dataChanged(createIndex(0, 0, quintptr(node.children[0])), createIndex(int(last), ColumnCount - 1, quintptr(node.children[last])));
    }
}

void ExportFilesModel::setTree(std::shared_ptr<const ExportTree> tree)
{
    const bool same = std::equal(m_tree->lines.begin(), m_tree->lines.end(), tree->lines.begin(), tree->lines.end(),
                                 [](const ExportLine& a, const ExportLine& b) { return a.file.path == b.file.path; });
    if (same) {
        m_tree = std::move(tree);
        tellAll();
        return;
    }
    beginResetModel();
    m_tree = std::move(tree);
    endResetModel();
}

const ExportTree::Node& ExportFilesModel::nodeAt(const QModelIndex& index) const
{
    return m_tree->nodes[index.isValid() ? size_t(index.internalId()) : 0];
}

const ExportLine* ExportFilesModel::lineAt(const QModelIndex& index) const
{
    const int line = index.isValid() ? nodeAt(index).line : -1;
    return line < 0 ? nullptr : &m_tree->lines.at(line);
}

QModelIndex ExportFilesModel::indexOf(const QString& path) const
{
    int at = 0;
    for (const QString& part : path.split(u'/')) {
        const auto& children = m_tree->nodes[size_t(at)].children;
        const auto found = std::find_if(children.begin(), children.end(), [&](int child) { return m_tree->nodes[size_t(child)].name == part; });
        if (found == children.end())
            return {};
        at = *found;
    }
    return at == 0 ? QModelIndex() : createIndex(m_tree->nodes[size_t(at)].row, 0, quintptr(at));
}

QModelIndex ExportFilesModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, quintptr(nodeAt(parent).children[size_t(row)]));
}

QModelIndex ExportFilesModel::parent(const QModelIndex& index) const
{
    const int above = index.isValid() ? nodeAt(index).parent : -1;
    return above <= 0 ? QModelIndex() : createIndex(m_tree->nodes[size_t(above)].row, 0, quintptr(above));
}

int ExportFilesModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent).children.size());
}

int ExportFilesModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QVariant ExportFilesModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ExportTree::Node& node = nodeAt(index);
    if (role == PathRole)
        return node.line < 0 ? m_tree->pathOf(int(index.internalId())) : m_tree->lines.at(node.line).file.path;
    if (role == LineRole)
        return node.line;
    return node.line < 0 ? folderData(node, index.column(), role) : fileData(m_tree->lines.at(node.line), node, index.column(), role);
}

QVariant ExportFilesModel::folderData(const ExportTree::Node& node, int column, int role) const
{
    if (column == NameColumn && role == Qt::DisplayRole)
        return node.name;
    if (column == NameColumn && role == Qt::DecorationRole)
        return m_folder;
    if (column == StateColumn && role == Qt::ForegroundRole)
        return node.waiting > 0 ? currentTheme().error : currentTheme().mutedText;
    if (column == StateColumn && role == Qt::DisplayRole)
        return node.waiting > 0     ? tr("%n to decide", nullptr, node.waiting)
               : node.differing > 0 ? tr("%1 of %2").arg(node.differing).arg(node.files)
                                    : QString();
    if (role == Qt::ToolTipRole)
        return node.differing > 0 ? tr("%1 of %2 files differ from the folder.").arg(node.differing).arg(node.files) : tr("%n file(s)", nullptr, node.files);
    if (role == Qt::AccessibleTextRole && column == NameColumn)
        return tr("Folder %1").arg(node.name);
    return {};
}

QVariant ExportFilesModel::fileData(const ExportLine& line, const ExportTree::Node& node, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return column == NameColumn ? node.name : exportStateText(line.state);
    case Qt::DecorationRole: return column == NameColumn ? m_file : m_states.value(int(line.state));
    case Qt::ForegroundRole: return column == StateColumn ? QVariant(exportStateInk(line.state, currentTheme())) : QVariant();
    case Qt::ToolTipRole: {
        const QString state = line.remark.isEmpty() ? exportStateHelp(line.state) : line.remark;
        return state.isEmpty() ? line.file.path : QString(line.file.path + u'\n' + state);
    }
    case Qt::AccessibleTextRole:
        return column == NameColumn && line.state != ExportLine::State::Unknown ? QString(node.name + QLatin1String(", ") + exportStateText(line.state)) : QVariant();
    default: return {};
    }
}

QVariant ExportFilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("File") : tr("In the folder");
}

} // namespace groundplan
