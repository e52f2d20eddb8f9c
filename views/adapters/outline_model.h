// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>

#include <QAbstractItemModel>
#include <QHash>
#include <QUuid>

#include "model/catalog/catalog.h"
#include "model/edit/document.h"

namespace groundplan {

/// The components of a document as a tree: containers with what stands in them, in the order in which they were
/// made. Follows every edit row by row, so that selection and unfolded branches survive. Dropping rows elsewhere
/// moves the components into that container.
class OutlineModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, KindRole };

    OutlineModel(Document& document, const Catalog& catalog, QObject* parent = nullptr);
    ~OutlineModel() override;

    Id idAt(const QModelIndex& index) const;
    QModelIndex indexOf(const Id& id) const;
    static QString mimeType() { return QStringLiteral("application/x-groundplan-components"); }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override { return {mimeType()}; }
    /// What components that are dragged look like outside of the outline: as text, and as data of that type.
    void setDragText(std::function<QByteArray(const QList<Id>&)> text, const QString& type);
    Qt::DropActions supportedDragActions() const override { return Qt::MoveAction | Qt::CopyAction; }
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column, const QModelIndex& parent) override;

public Q_SLOTS:
    /// Icons follow the theme.
    void refreshIcons();

Q_SIGNALS:
    /// A rename or drop was refused; the message is for the user.
    void editFailed(const QString& message);

private:
    struct Node;
    void rebuild();
    void take(const Changes& changes);
    void add(const Component& component);
    void remove(const Id& id);
    void move(const Component& component);
    Node* nodeOf(const Id& id) const;
    int placeFor(const Node* parent, int slot) const;

    Document& m_document;
    const Catalog& m_catalog;
    std::unique_ptr<Node> m_root;
    QHash<Id, Node*> m_nodes;
    const QString m_token = QUuid::createUuid().toString(QUuid::WithoutBraces); ///< tells our drags from another window's
    std::function<QByteArray(const QList<Id>&)> m_dragText;
    QString m_dragType;
};

} // namespace groundplan
