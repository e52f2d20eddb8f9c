// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractItemModel>

#include "views/adapters/problem.h"

namespace groundplan {

/// What the problems of a list stand under.
enum class ProblemGrouping { Severity, Rule, Subject, Team, Container };

/// Problems as a tree of two levels: what they have in common and the problems. Empty groups are left out; open questions
/// and accepted findings always come last, in groups of their own.
class ProblemsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { MessageColumn, SubjectColumn, RuleColumn, ColumnCount };
    enum Role { SearchRole = Qt::UserRole, FingerprintRole };

    explicit ProblemsModel(QObject* parent = nullptr);

    /// Takes over a new list; nothing happens when it is the same as before.
    void setProblems(const QList<Problem>& problems);
    void setGrouping(ProblemGrouping grouping);
    /// The problem in that row, or null for a group.
    const Problem* problemAt(const QModelIndex& index) const;
    /// The row of the problem with that fingerprint.
    QModelIndex indexOf(const QString& fingerprint) const;

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static QString groupName(Problem::Group group, int count);

private:
    struct Section {
        Problem::Group group; ///< the gravest in it
        QString title;        ///< empty: named after the group
        QList<Problem> problems;
    };
    void fill();
    QString titleOf(const Problem& problem) const;

    ProblemGrouping m_grouping = ProblemGrouping::Severity;
    QList<Problem> m_problems;
    QList<Section> m_sections;
};

} // namespace groundplan
