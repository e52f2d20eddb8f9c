// SPDX-License-Identifier: Apache-2.0
#include "views/adapters/text_matches_model.h"

#include <algorithm>

#include "views/drawing/themed_icon.h"
#include "views/theme/apply_theme.h"

namespace groundplan {

/// Letters shown before and after a match.
static constexpr int before = 32;
static constexpr int after = 160;

TextMatchesModel::TextMatchesModel(const Catalog& catalog, QObject* parent) : QAbstractTableModel(parent), m_catalog(catalog) {}

void TextMatchesModel::setMatches(const Design& design, const TextQuery& query, const TextMatches& found)
{
    beginResetModel();
    m_design = design;
    m_matches = found.matches;
    m_pattern.reset();
    if (auto pattern = TextPattern::of(query))
        m_pattern = *pattern;
    endResetModel();
}

void TextMatchesModel::clear()
{
    beginResetModel();
    m_matches.clear();
    m_design = {};
    m_pattern.reset();
    endResetModel();
}

void TextMatchesModel::setReplacement(const std::optional<QString>& replacement)
{
    if (m_replacement == replacement)
        return;
    m_replacement = replacement;
    if (!m_matches.isEmpty())
        Q_EMIT dataChanged(index(0, Text), index(rowCount() - 1, Text));
}

void TextMatchesModel::refreshIcons()
{
    m_icons.clear();
    if (!m_matches.isEmpty())
        Q_EMIT dataChanged(index(0, Where), index(rowCount() - 1, Where), {Qt::DecorationRole});
}

int TextMatchesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_matches.size());
}

int TextMatchesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TextMatchesModel::data(const QModelIndex& index, int role) const
{
    const TextMatch& match = m_matches.at(index.row());
    const auto line = [](const QString& text) { return QString(text).replace(u'\n', u' ').replace(u'\t', u' '); };
    if (index.column() == Where && role == Qt::DisplayRole)
        return ownerText(m_design, match.place);
    if (index.column() == Where && role == Qt::DecorationRole)
        return icon(match.place);
    if (index.column() == Field && role == Qt::DisplayRole)
        return placeText(m_design, m_catalog, match.place);
    if (index.column() == Where && role == Qt::ToolTipRole)
        return match.place.id;
    if (index.column() != Text)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return line(match.text.mid(std::max(0, match.start - before), before + match.length + after));
    case Qt::ToolTipRole:
        return match.text.left(1000);
    case BeforeRole: {
        const int from = std::max(0, match.start - before);
        return QString((from > 0 ? QStringLiteral("…") : QString()) + line(match.text.mid(from, match.start - from)));
    }
    case MatchRole:
        return line(match.text.mid(match.start, std::min(match.length, after)));
    case AfterRole:
        return line(match.text.mid(match.start + match.length, after));
    case ReplacementRole:
        return replacementOf(match);
    default:
        return {};
    }
}

QVariant TextMatchesModel::replacementOf(const TextMatch& match) const
{
    if (!m_replacement || !m_pattern)
        return {};
    const auto matches = m_pattern->in(match.text);
    for (const QRegularExpressionMatch& at : matches ? *matches : QList<QRegularExpressionMatch>()) {
        if (at.capturedStart() == match.start)
            return replacementFor(at, *m_replacement, m_pattern->isRegularExpression()).left(after);
    }
    return {};
}

QVariant TextMatchesModel::icon(const TextSpot& place) const
{
    const Component* component = place.owner == TextOwner::Component ? m_design.component(place.id) : nullptr;
    const QString name = component                                  ? QString(QLatin1String("kinds/") + component->kind)
                         : place.owner == TextOwner::Connection     ? QStringLiteral("actions/connect")
                         : place.owner == TextOwner::Group          ? QStringLiteral("actions/group")
                         : place.owner == TextOwner::Comment        ? QStringLiteral("actions/comment")
                         : place.owner == TextOwner::Deviation      ? QStringLiteral("actions/deviation")
                                                                    : QStringLiteral("actions/file");
    const auto at = m_icons.constFind(name);
    if (at != m_icons.cend())
        return *at;
    const Theme& theme = currentTheme();
    const ComponentKind* kind = component ? m_catalog.componentKind(component->kind) : nullptr;
    return *m_icons.insert(name, themedIcon(name, theme, kind ? theme.category(kind->category) : theme.mutedText));
}

QVariant TextMatchesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Where ? tr("Where") : section == Field ? tr("Field") : tr("Text");
}

} // namespace groundplan
