// SPDX-License-Identifier: Apache-2.0
#include "views/adapters/palette_model.h"

#include <QFont>
#include <QIcon>
#include <QMimeData>

#include "views/drawing/themed_icon.h"
#include "views/theme/apply_theme.h"

namespace groundplan {

/// Internal id of a category; kinds carry their section's number plus one.
static constexpr quintptr top = 0;

PaletteModel::PaletteModel(const Catalog& catalog, const QString& kindMimeType, QObject* parent)
    : QAbstractItemModel(parent), m_mimeType(kindMimeType)
{
    for (const QString& category : Catalog::categories()) {
        Section section{category, {}};
        for (const ComponentKind& kind : catalog.componentKinds()) {
            if (kind.category == category)
                section.kinds.append(&kind);
        }
        if (!section.kinds.isEmpty())
            m_sections.append(section);
    }
}

void PaletteModel::setPatterns(const QList<PalettePattern>& patterns, const QString& mimeType)
{
    beginResetModel();
    m_patterns = patterns;
    m_patternMimeType = mimeType;
    endResetModel();
}

QModelIndex PaletteModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : top);
}

QModelIndex PaletteModel::parent(const QModelIndex& index) const
{
    return !index.isValid() || index.internalId() == top ? QModelIndex() : createIndex(int(index.internalId()) - 1, 0, top);
}

int PaletteModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_sections.size()) + (m_patterns.isEmpty() ? 0 : 1);
    if (parent.internalId() != top || parent.column() != 0)
        return 0;
    return int(parent.row() < m_sections.size() ? m_sections.at(parent.row()).kinds.size() : m_patterns.size());
}

int PaletteModel::columnCount(const QModelIndex&) const
{
    return 1;
}

const ComponentKind* PaletteModel::kindAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == top || index.internalId() > quintptr(m_sections.size()))
        return nullptr;
    return m_sections.at(int(index.internalId()) - 1).kinds.at(index.row());
}

const PalettePattern* PaletteModel::patternAt(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() == quintptr(m_sections.size() + 1) ? &m_patterns.at(index.row()) : nullptr;
}

QVariant PaletteModel::patternData(const PalettePattern& pattern, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return pattern.name;
    case Qt::ToolTipRole:
        return QString(QLatin1String("<b>") + pattern.name.toHtmlEscaped() + QLatin1String("</b><br>") + pattern.summary.toHtmlEscaped());
    case Qt::DecorationRole:
        return themedIcon(QStringLiteral("actions/pattern"), currentTheme());
    case PatternRole:
        return pattern.id;
    case SearchRole:
        return QString(pattern.name + u' ' + pattern.id + u' ' + pattern.summary + u' ' + pattern.words + u' ' + tr("Patterns"));
    default:
        return {};
    }
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    if (const PalettePattern* pattern = patternAt(index))
        return patternData(*pattern, role);
    const ComponentKind* kind = kindAt(index);
    if (!kind) {
        if (role == Qt::DisplayRole && index.row() == m_sections.size())
            return tr("Patterns");
        if (role == Qt::DisplayRole)
            return Catalog::categoryName(m_sections.at(index.row()).category);
        if (role == Qt::ForegroundRole)
            return currentTheme().mutedText;
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return kind->name;
    case Qt::ToolTipRole:
        return QString(QLatin1String("<b>") + kind->name.toHtmlEscaped() + QLatin1String("</b><br>") + kind->description.toHtmlEscaped());
    case Qt::DecorationRole:
        return themedIcon(QLatin1String("kinds/") + kind->id, currentTheme(), currentTheme().category(kind->category));
    case KindRole:
        return kind->id;
    case SearchRole: {
        QString words = kind->name + u' ' + kind->id + u' ' + Catalog::categoryName(kind->category) + u' ' + kind->description;
        for (const Recognition& sign : kind->recognise)
            words += u' ' + sign.technology;
        return words;
    }
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const
{
    if (!kindAt(index) && !patternAt(index))
        return index.isValid() ? Qt::ItemIsEnabled : Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QMimeData* PaletteModel::mimeData(const QModelIndexList& indexes) const
{
    auto* data = new QMimeData;
    const PalettePattern* pattern = indexes.isEmpty() ? nullptr : patternAt(indexes.first());
    if (pattern)
        data->setData(m_patternMimeType, QString(pattern->id + u'\n' + pattern->name).toUtf8());
    else if (!indexes.isEmpty())
        data->setData(m_mimeType, indexes.first().data(KindRole).toString().toUtf8());
    return data;
}

void PaletteModel::refreshIcons()
{
    for (int section = 0; section < rowCount(); ++section) {
        const QModelIndex above = index(section, 0);
        Q_EMIT dataChanged(above, above);
        Q_EMIT dataChanged(index(0, 0, above), index(rowCount(above) - 1, 0, above), {Qt::DecorationRole});
    }
}

} // namespace groundplan
