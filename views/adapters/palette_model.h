// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModel>

#include "model/catalog/catalog.h"

namespace groundplan {

/// A pattern as the palette shows it.
struct PalettePattern {
    QString id;
    QString name;
    QString summary;
    QString words; ///< what else a search finds it by
};

/// The component kinds of the catalog as a tree of two levels: category, kind; after them the patterns. Both can be dragged.
class PaletteModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole, SearchRole, PatternRole };

    PaletteModel(const Catalog& catalog, const QString& kindMimeType, QObject* parent = nullptr);

    /// Shows them in a section of their own, dragged with that mime type.
    void setPatterns(const QList<PalettePattern>& patterns, const QString& mimeType);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override { return {m_mimeType, m_patternMimeType}; }
    QMimeData* mimeData(const QModelIndexList& indexes) const override;
    Qt::DropActions supportedDragActions() const override { return Qt::CopyAction; }

    void refreshIcons();

private:
    struct Section {
        QString category;
        QList<const ComponentKind*> kinds;
    };
    const ComponentKind* kindAt(const QModelIndex& index) const;
    const PalettePattern* patternAt(const QModelIndex& index) const;
    QVariant patternData(const PalettePattern& pattern, int role) const;

    QList<Section> m_sections;
    QList<PalettePattern> m_patterns; ///< the section after the last of m_sections
    QString m_mimeType;
    QString m_patternMimeType;
};

} // namespace groundplan
