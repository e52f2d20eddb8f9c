// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModel>

#include "model/catalog/catalog.h"

namespace groundplan {

/// The component kinds of the catalog as a tree of two levels: category, kind. Kinds can be dragged.
class PaletteModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole, SearchRole };

    PaletteModel(const Catalog& catalog, const QString& kindMimeType, QObject* parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override { return {m_mimeType}; }
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

    void refreshIcons();

private:
    struct Section {
        QString category;
        QList<const ComponentKind*> kinds;
    };
    const ComponentKind* kindAt(const QModelIndex& index) const;

    QList<Section> m_sections;
    QString m_mimeType;
};

} // namespace groundplan
