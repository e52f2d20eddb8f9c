// SPDX-License-Identifier: Apache-2.0
#include "views/adapters/problems_model.h"

#include <algorithm>

#include <QFont>
#include <QHash>
#include <QIcon>

#include "views/drawing/themed_icon.h"
#include "views/theme/apply_theme.h"

namespace groundplan {

static constexpr quintptr top = 0;

ProblemsModel::ProblemsModel(QObject* parent) : QAbstractItemModel(parent) {}

void ProblemsModel::setProblems(const QList<Problem>& problems)
{
    if (problems == m_problems)
        return;
    beginResetModel();
    m_problems = problems;
    fill();
    endResetModel();
}

void ProblemsModel::setGrouping(ProblemGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    fill();
    endResetModel();
}

QString ProblemsModel::titleOf(const Problem& problem) const
{
    if (problem.group > Problem::Group::Info)
        return {};
    switch (m_grouping) {
    case ProblemGrouping::Severity: return {};
    case ProblemGrouping::Rule: return problem.code.isEmpty() ? problem.ruleName : QString(problem.code + QStringLiteral(" · ") + problem.ruleName);
    case ProblemGrouping::Subject: return problem.subjectLabel;
    case ProblemGrouping::Team: return problem.team.isEmpty() ? tr("No team") : problem.team;
    case ProblemGrouping::Container: return problem.container.isEmpty() ? tr("Top level") : problem.container;
    }
    return {};
}

void ProblemsModel::fill()
{
    m_sections.clear();
    QHash<std::pair<int, QString>, qsizetype> known;
    for (const Problem& problem : std::as_const(m_problems)) {
        const QString title = titleOf(problem);
        const std::pair<int, QString> key{title.isEmpty() ? int(problem.group) : -1, title};
        if (!known.contains(key)) {
            known.insert(key, m_sections.size());
            m_sections.append({problem.group, title, {}});
        }
        Section& section = m_sections[known.value(key)];
        section.group = std::min(section.group, problem.group);
        section.problems.append(problem);
    }
    for (Section& section : m_sections)
        std::stable_sort(section.problems.begin(), section.problems.end(), [](const Problem& left, const Problem& right) { return left.group < right.group; });
    std::stable_sort(m_sections.begin(), m_sections.end(), [](const Section& left, const Section& right) {
        return std::pair(left.group, -left.problems.size()) < std::pair(right.group, -right.problems.size());
    });
}

const Problem* ProblemsModel::problemAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == top)
        return nullptr;
    return &m_sections.at(int(index.internalId()) - 1).problems.at(index.row());
}

QModelIndex ProblemsModel::indexOf(const QString& fingerprint) const
{
    for (int section = 0; section < m_sections.size(); ++section) {
        const QList<Problem>& problems = m_sections.at(section).problems;
        for (int row = 0; row < problems.size(); ++row) {
            if (problems.at(row).finding.fingerprint == fingerprint)
                return createIndex(row, 0, quintptr(section + 1));
        }
    }
    return {};
}

QModelIndex ProblemsModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row() + 1) : top);
}

QModelIndex ProblemsModel::parent(const QModelIndex& index) const
{
    return !index.isValid() || index.internalId() == top ? QModelIndex() : createIndex(int(index.internalId()) - 1, 0, top);
}

int ProblemsModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_sections.size());
    return parent.internalId() == top && parent.column() == 0 ? int(m_sections.at(parent.row()).problems.size()) : 0;
}

int ProblemsModel::columnCount(const QModelIndex&) const
{
    return ColumnCount;
}

QString ProblemsModel::groupName(Problem::Group group, int count)
{
    switch (group) {
    case Problem::Group::Error: return tr("%n error(s)", nullptr, count);
    case Problem::Group::Warning: return tr("%n warning(s)", nullptr, count);
    case Problem::Group::Info: return tr("%n note(s)", nullptr, count);
    case Problem::Group::Question: return tr("%n open question(s)", nullptr, count);
    case Problem::Group::Accepted: return tr("%n accepted as deviation", nullptr, count);
    }
    return {};
}

static QIcon groupIcon(Problem::Group group)
{
    const Theme& theme = currentTheme();
    switch (group) {
    case Problem::Group::Error: return themedIcon(QStringLiteral("actions/error"), theme, theme.error);
    case Problem::Group::Warning: return themedIcon(QStringLiteral("actions/warning"), theme, theme.warning);
    case Problem::Group::Info: return themedIcon(QStringLiteral("actions/info"), theme, theme.info);
    case Problem::Group::Question: return themedIcon(QStringLiteral("actions/help"), theme, theme.mutedText);
    case Problem::Group::Accepted: return themedIcon(QStringLiteral("actions/deviation"), theme, theme.success);
    }
    return {};
}

QVariant ProblemsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Problem* problem = problemAt(index);
    if (!problem) {
        const Section& section = m_sections.at(index.row());
        if (index.column() != MessageColumn)
            return {};
        if (role == Qt::DisplayRole)
            return section.title.isEmpty() ? groupName(section.group, int(section.problems.size()))
                                           : QString(section.title + QLatin1String("  (") + QString::number(section.problems.size()) + u')');
        if (role == Qt::DecorationRole)
            return groupIcon(section.group);
        if (role == Qt::FontRole) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    }
    if (role == SearchRole)
        return QString(problem->finding.message + u' ' + problem->subjectLabel + u' ' + problem->ruleName + u' ' + problem->code
                       + u' ' + problem->finding.rule);
    if (role == FingerprintRole)
        return problem->finding.fingerprint;
    if (role == Qt::DecorationRole && index.column() == MessageColumn)
        return groupIcon(problem->group);
    if (role == Qt::ForegroundRole && index.column() != MessageColumn)
        return currentTheme().mutedText;
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) {
        switch (index.column()) {
        case MessageColumn: return problem->finding.message;
        case SubjectColumn: return problem->subjectLabel;
        case RuleColumn:
            return role == Qt::DisplayRole || problem->code.isEmpty() ? problem->ruleName
                                                                      : QString(problem->code + u' ' + problem->ruleName);
        default: return {};
        }
    }
    return {};
}

QVariant ProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MessageColumn: return tr("Finding");
    case SubjectColumn: return tr("Where");
    case RuleColumn: return tr("Rule");
    default: return {};
    }
}

} // namespace groundplan
