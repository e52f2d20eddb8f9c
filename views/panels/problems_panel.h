// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "views/adapters/problem.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QTextBrowser;
class QPushButton;
class QTreeView;

namespace groundplan {

class ProblemsModel;

/// What the rules say of the design: the list, and for the chosen problem what it is, why it matters and what to do,
/// with the fixes that can be made by one click.
class ProblemsPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemsPanel(QWidget* parent = nullptr);

    /// A new report; the chosen problem stays chosen when it is still there.
    void setProblems(const QList<Problem>& problems, int rulesRun);
    void setBusy(bool busy);
    /// How many rules the design switches off: said below the list, so that an empty list is not taken for more than it is.
    void setRulesOff(int rules);
    /// A fix on offer: the text of its button and what it does to all findings.
    struct Fix {
        QString text;
        QString effect;
    };
    /// The fixes that can be made for that problem, when it is still the chosen one.
    void setFixes(const QString& fingerprint, const QList<Fix>& fixes);
    void setReadOnly(bool readOnly);
    void refreshTheme();
    QTreeView* view() const { return m_view; }
    QLineEdit* search() const { return m_search; }
    QComboBox* grouping() const { return m_grouping; }

Q_SIGNALS:
    /// The user chose a problem: select, centre and light its subject and evidence.
    void chosen(const groundplan::Problem& problem);
    /// A problem is shown, anew after each report: offer its fixes with setFixes().
    void fixesWanted(const groundplan::Problem& problem);
    void fixRequested(const groundplan::Problem& problem, int fix);
    /// The user wants all findings of the problem's rule fixed.
    void fixAllRequested(const groundplan::Problem& problem);
    void acceptRequested(const groundplan::Problem& problem);
    /// The user wants to answer an open question.
    void answerRequested(const groundplan::Problem& problem);
    void goTo(const groundplan::Id& id);
    /// The user wants the rule explained.
    void readMoreRequested(const QString& rule);
    /// The user wants to see which rules are on, or all there is to know of one; empty: of none in particular.
    void rulesRequested(const QString& rule);

private:
    void showChosen();
    void expandGroups();
    void fillDetail(const Problem* problem);

    ProblemsModel* m_model;
    QSortFilterProxyModel* m_filter;
    QLineEdit* m_search;
    QComboBox* m_grouping;
    QLabel* m_state;
    QPushButton* m_off;
    QTreeView* m_view;
    QTextBrowser* m_detail;
    QWidget* m_detailSide;
    QHBoxLayout* m_buttons;
    QList<QWidget*> m_made;
    QList<Problem> m_problems;
    QString m_fingerprint;
    int m_rulesRun = 0;
    bool m_busy = false;
    bool m_readOnly = false;
    bool m_restoring = false;
};

} // namespace groundplan
