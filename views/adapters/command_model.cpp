// SPDX-License-Identifier: Apache-2.0
#include "views/adapters/command_model.h"

#include <algorithm>
#include <numeric>

namespace groundplan {

int fuzzyScore(const QString& pattern, const QString& text)
{
    if (pattern.isEmpty())
        return 1;
    // A piece in one go beats scattered letters; a start of a word beats its middle; short texts beat long ones.
    const qsizetype whole = text.indexOf(pattern, 0, Qt::CaseInsensitive);
    if (whole >= 0) {
        const bool wordStart = whole == 0 || !text.at(whole - 1).isLetterOrNumber();
        return 2000 + (whole == 0 ? 600 : wordStart ? 400 : 0) - int(std::min<qsizetype>(text.size(), 200));
    }
    int score = 0;
    qsizetype at = 0;
    qsizetype last = -2;
    for (const QChar letter : pattern) {
        if (letter.isSpace())
            continue;
        qsizetype found = at;
        while (found < text.size() && text.at(found).toLower() != letter.toLower())
            ++found;
        if (found == text.size())
            return 0;
        const bool wordStart = found == 0 || !text.at(found - 1).isLetterOrNumber();
        score += 10 + (wordStart ? 30 : 0) + (found == last + 1 ? 20 : 0) - int(std::min<qsizetype>(found - at, 8));
        last = found;
        at = found + 1;
    }
    return std::max(score, 1);
}

CommandModel::CommandModel(QObject* parent) : QAbstractListModel(parent) {}

void CommandModel::setCommands(const QList<Command>& commands)
{
    beginResetModel();
    m_commands = commands;
    sift();
    endResetModel();
}

void CommandModel::setPattern(const QString& pattern)
{
    beginResetModel();
    m_pattern = pattern.trimmed();
    sift();
    endResetModel();
}

void CommandModel::sift()
{
    /// More than anybody reads; keeps the list quick with thousands of components.
    constexpr int most = 200;
    QList<std::pair<int, int>> ranked;
    for (int at = 0; at < m_commands.size(); ++at) {
        const Command& command = m_commands.at(at);
        int score = fuzzyScore(m_pattern, command.text);
        if (score == 0)
            score = fuzzyScore(m_pattern, command.hint + u' ' + command.text) / 2;
        if (score > 0)
            ranked.append({command.enabled ? score : score / 4, at});
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& left, const auto& right) { return left.first > right.first; });
    m_shown.clear();
    for (const auto& [score, at] : std::as_const(ranked)) {
        if (m_shown.size() == most)
            break;
        m_shown.append(at);
    }
}

int CommandModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant CommandModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const Command& command = m_commands.at(m_shown.at(index.row()));
    switch (role) {
    case Qt::DisplayRole: return command.text;
    case Qt::DecorationRole: return command.icon;
    case IdRole: return command.id;
    case HintRole: return command.hint;
    case ShortcutRole: return command.shortcut;
    default: return {};
    }
}

Qt::ItemFlags CommandModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_commands.at(m_shown.at(index.row())).enabled ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                                          : Qt::ItemNeverHasChildren;
}

} // namespace groundplan
