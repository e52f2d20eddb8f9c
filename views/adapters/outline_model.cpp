// SPDX-License-Identifier: Apache-2.0
#include "views/adapters/outline_model.h"

#include <algorithm>
#include <vector>

#include <QIcon>
#include <QMimeData>

#include "model/edit/edits.h"
#include "views/drawing/themed_icon.h"
#include "views/theme/apply_theme.h"

namespace groundplan {

/// More component changes than this in one edit and the tree is built anew: cheaper than as many row signals.
static constexpr int mostRowChanges = 2000;

struct OutlineModel::Node {
    Id id;
    int slot = -1;
    Node* parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    int row() const
    {
        const auto at = std::find_if(parent->children.begin(), parent->children.end(),
                                     [this](const auto& child) { return child.get() == this; });
        return int(at - parent->children.begin());
    }
};

OutlineModel::OutlineModel(Document& document, const Catalog& catalog, QObject* parent)
    : QAbstractItemModel(parent), m_document(document), m_catalog(catalog), m_root(std::make_unique<Node>())
{
    connect(&m_document, &Document::changed, this, &OutlineModel::take);
    connect(&m_document, &Document::wasReset, this, &OutlineModel::rebuild);
    rebuild();
}

OutlineModel::~OutlineModel() = default;

void OutlineModel::rebuild()
{
    beginResetModel();
    m_root = std::make_unique<Node>();
    m_nodes.clear();
    const auto& components = m_document.design().components();
    for (auto at = components.begin(); at != components.end(); ++at) {
        auto node = std::make_unique<Node>();
        node->id = at->id;
        node->slot = at.slot();
        m_nodes.insert(at->id, node.release());
    }
    // Containers may come after what stands in them: hang up in a second pass, which keeps the order of slots.
    for (const Component& component : components) {
        Node* node = m_nodes.value(component.id);
        node->parent = nodeOf(component.in);
        node->parent->children.emplace_back(node);
    }
    endResetModel();
}

OutlineModel::Node* OutlineModel::nodeOf(const Id& id) const
{
    return id.isEmpty() ? m_root.get() : m_nodes.value(id, m_root.get());
}

int OutlineModel::placeFor(const Node* parent, int slot) const
{
    const auto at = std::find_if(parent->children.begin(), parent->children.end(),
                                 [slot](const auto& child) { return child->slot > slot; });
    return int(at - parent->children.begin());
}

void OutlineModel::take(const Changes& changes)
{
    const auto components = std::count_if(changes.begin(), changes.end(),
                                          [](const Change& change) { return std::holds_alternative<ComponentChange>(change); });
    if (components > mostRowChanges)
        return rebuild();
    for (const Change& change : changes) {
        const auto* component = std::get_if<ComponentChange>(&change);
        if (!component)
            continue;
        if (!component->before)
            add(*component->after);
        else if (!component->after)
            remove(component->before->id);
        else if (component->before->in != component->after->in)
            move(*component->after);
        if (component->before && component->after) {
            const QModelIndex index = indexOf(component->after->id);
            Q_EMIT dataChanged(index, index);
        }
    }
}

void OutlineModel::add(const Component& component)
{
    Node* parent = nodeOf(component.in);
    auto node = std::make_unique<Node>();
    node->id = component.id;
    node->slot = m_document.design().components().slotOf(component.id);
    node->parent = parent;
    const int row = placeFor(parent, node->slot);
    beginInsertRows(indexOf(parent->id), row, row);
    m_nodes.insert(component.id, node.get());
    parent->children.insert(parent->children.begin() + row, std::move(node));
    endInsertRows();
}

void OutlineModel::remove(const Id& id)
{
    Node* node = m_nodes.value(id);
    if (!node)
        return;
    Node* parent = node->parent;
    const int row = node->row();
    beginRemoveRows(indexOf(parent->id), row, row);
    m_nodes.remove(id);
    parent->children.erase(parent->children.begin() + row);
    endRemoveRows();
}

void OutlineModel::move(const Component& component)
{
    Node* node = m_nodes.value(component.id);
    Node* target = nodeOf(component.in);
    if (!node || node->parent == target)
        return;
    const int from = node->row();
    const int to = placeFor(target, node->slot);
    if (!beginMoveRows(indexOf(node->parent->id), from, from, indexOf(target->id), to))
        return;
    auto& source = node->parent->children;
    std::unique_ptr<Node> taken = std::move(source[size_t(from)]);
    source.erase(source.begin() + from);
    taken->parent = target;
    target->children.insert(target->children.begin() + to, std::move(taken));
    endMoveRows();
}

Id OutlineModel::idAt(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer())->id : Id();
}

QModelIndex OutlineModel::indexOf(const Id& id) const
{
    Node* node = m_nodes.value(id);
    return node ? createIndex(node->row(), 0, node) : QModelIndex();
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const
{
    const Node* above = parent.isValid() ? static_cast<Node*>(parent.internalPointer()) : m_root.get();
    if (column != 0 || row < 0 || row >= int(above->children.size()) || parent.column() > 0)
        return {};
    return createIndex(row, 0, above->children[size_t(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    Node* above = static_cast<Node*>(index.internalPointer())->parent;
    return above == m_root.get() ? QModelIndex() : createIndex(above->row(), 0, above);
}

int OutlineModel::rowCount(const QModelIndex& parent) const
{
    if (parent.column() > 0)
        return 0;
    const Node* above = parent.isValid() ? static_cast<Node*>(parent.internalPointer()) : m_root.get();
    return int(above->children.size());
}

int OutlineModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const
{
    const Component* component = m_document.design().component(idAt(index));
    if (!component)
        return {};
    const ComponentKind* kind = m_catalog.componentKind(component->kind);
    switch (role) {
    case Qt::DisplayRole:
        return component->label();
    case Qt::EditRole:
        return component->name;
    case Qt::ToolTipRole:
        return component->description.isEmpty() ? QString((kind ? kind->name : component->kind) + QLatin1String(" (") + component->id + u')')
                                                : component->description;
    case Qt::DecorationRole: {
        const Theme& theme = currentTheme();
        return themedIcon(QLatin1String("kinds/") + component->kind, theme,
                          kind ? theme.category(kind->category) : theme.mutedText);
    }
    case IdRole:
        return component->id;
    case KindRole:
        return component->kind;
    default:
        return {};
    }
}

bool OutlineModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    const auto done = m_document.apply(rename(m_document.design(), idAt(index), value.toString()));
    if (!done)
        Q_EMIT editFailed(done.error().message);
    return bool(done);
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractItemModel::flags(index);
    if (m_document.isReadOnly())
        return flags;
    if (!index.isValid())
        return flags | Qt::ItemIsDropEnabled;
    flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled;
    if (m_catalog.isContainer(data(index, KindRole).toString()))
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

void OutlineModel::setDragText(std::function<QByteArray(const QList<Id>&)> text, const QString& type)
{
    m_dragText = std::move(text);
    m_dragType = type;
}

QMimeData* OutlineModel::mimeData(const QModelIndexList& indexes) const
{
    QStringList ids;
    for (const QModelIndex& index : indexes)
        ids.append(idAt(index));
    auto* data = new QMimeData;
    // Ids mean nothing to another window.
    data->setData(mimeType(), QString(m_token + u'\n' + ids.join(u'\n')).toUtf8());
    if (const QByteArray text = m_dragText ? m_dragText(ids) : QByteArray(); !text.isEmpty()) {
        data->setText(QString::fromUtf8(text));
        data->setData(m_dragType, text);
    }
    return data;
}

bool OutlineModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int, const QModelIndex&) const
{
    return data->data(mimeType()).startsWith(m_token.toUtf8()) && !m_document.isReadOnly();
}

bool OutlineModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const QStringList ids = QString::fromUtf8(data->data(mimeType())).split(u'\n', Qt::SkipEmptyParts).mid(1);
    const auto done = m_document.apply(moveInto(m_document.design(), m_catalog, ids, idAt(parent)));
    if (!done)
        Q_EMIT editFailed(done.error().message);
    return bool(done);
}

void OutlineModel::refreshIcons()
{
    for (const Node* node : std::as_const(m_nodes)) {
        const QModelIndex index = indexOf(node->id);
        Q_EMIT dataChanged(index, index, {Qt::DecorationRole});
    }
}

} // namespace groundplan
