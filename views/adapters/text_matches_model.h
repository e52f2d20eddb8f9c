// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>

#include "model/edit/find_text.h"

namespace groundplan {

/// What a search over the design found, a match a row: whose text, which text, and the words around the match.
class TextMatchesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Where, Field, Text, ColumnCount };
    /// The text before the match, the match, the text after it, and what the match becomes (null: nothing).
    enum Role { BeforeRole = Qt::UserRole + 1, MatchRole, AfterRole, ReplacementRole };

    explicit TextMatchesModel(const Catalog& catalog, QObject* parent = nullptr);
    void setMatches(const Design& design, const TextQuery& query, const TextMatches& found);
    void clear();
    /// Shows what the matches become; nothing: they only stand there.
    void setReplacement(const std::optional<QString>& replacement);
    const QList<TextMatch>& matches() const { return m_matches; }
    void refreshIcons();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant icon(const TextSpot& place) const;
    QVariant replacementOf(const TextMatch& match) const;

    const Catalog& m_catalog;
    Design m_design; ///< as it was searched
    QList<TextMatch> m_matches;
    std::optional<TextPattern> m_pattern;
    std::optional<QString> m_replacement;
    mutable QHash<QString, QIcon> m_icons;
};

} // namespace groundplan
