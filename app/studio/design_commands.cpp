// SPDX-License-Identifier: Apache-2.0
#include "app/studio/design_commands.h"

#include <QActionGroup>
#include <QDate>
#include <QDockWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeView>

#include "app/services/background_check.h"
#include "app/studio/actions.h"
#include "app/studio/design_session.h"
#include "app/studio/export_commands.h"
#include "app/studio/layout_commands.h"
#include "app/studio/main_window.h"
#include "app/studio/workspace.h"
#include "model/edit/edits.h"
#include "views/canvas/canvas.h"
#include "views/dialogs/deviation_dialog.h"
#include "views/panels/deviations_panel.h"
#include "views/panels/inspector_panel.h"
#include "views/panels/problems_panel.h"

namespace groundplan {

DesignCommands::DesignCommands(MainWindow& window) : QObject(&window), m_window(window)
{
    Actions& actions = window.actions();
    new LayoutCommands(window);
    new ExportCommands(window);
    connectTools();
    connectProblems();
    connectDeviations();
    actions.on("next-problem", this, [this] { nextProblem(); });
}

void DesignCommands::connectTools()
{
    Actions& actions = m_window.actions();
    Canvas* canvas = &m_window.canvas();
    auto* group = new QActionGroup(this);
    const QList<std::pair<const char*, Canvas::Tool>> tools{
        {"tool-select", Canvas::Tool::Select}, {"tool-connect", Canvas::Tool::Connect}, {"tool-hand", Canvas::Tool::Hand}};
    for (const auto& [id, tool] : tools) {
        QAction* action = actions.action(QString::fromLatin1(id));
        // Single letters mean a tool only over the canvas; in lists they search.
        m_window.removeAction(action);
        canvas->addAction(action);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        group->addAction(action);
        actions.on(id, this, [canvas, at = tool] {
            canvas->setTool(at);
            canvas->setFocus();
        });
        connect(canvas, &Canvas::toolChanged, action, [action, at = tool](Canvas::Tool now) { action->setChecked(now == at); });
        action->setChecked(canvas->tool() == tool);
    }
}

void DesignCommands::connectProblems()
{
    ProblemsPanel& problems = m_window.problems();
    connect(&problems, &ProblemsPanel::chosen, this, [this](const Problem& problem) {
        Canvas& canvas = m_window.canvas();
        const Id first = !problem.finding.subject.isEmpty() ? problem.finding.subject : problem.finding.evidence.value(0);
        canvas.setSelection(first.isEmpty() ? QList<Id>() : QList<Id>{first});
        if (!first.isEmpty())
            canvas.centerOn(first);
        canvas.highlight(problem.finding.evidence);
    });
    connectFixes();
    connect(&problems, &ProblemsPanel::acceptRequested, this, &DesignCommands::accept);
    connect(&problems, &ProblemsPanel::goTo, &m_window, &MainWindow::goTo);
    connect(&problems, &ProblemsPanel::answerRequested, this, [this](const Problem& problem) {
        m_window.goTo(problem.finding.subject);
        m_window.showDock(QStringLiteral("inspector-dock"));
        m_window.inspector().showAttribute(problem.attribute);
    });
}

void DesignCommands::connectFixes()
{
    ProblemsPanel& problems = m_window.problems();
    BackgroundCheck& check = m_window.check();
    connect(&problems, &ProblemsPanel::fixesWanted, this, [this, &problems, &check](const Problem& problem) {
        problems.setFixes(problem.finding.fingerprint, {});
        if (problem.group <= Problem::Group::Info)
            check.findFixes(problem.finding);
    });
    connect(&check, &BackgroundCheck::fixesReady, this, [this, &problems](const Finding& finding, const QList<OfferedFix>& fixes) {
        m_fixesOf = finding.fingerprint;
        m_fixes = fixes;
        QList<ProblemsPanel::Fix> shown;
        for (const OfferedFix& fix : fixes)
            shown.append({fix.edit.text, effectText(fix.effect)});
        problems.setFixes(finding.fingerprint, shown);
    });
    connect(&problems, &ProblemsPanel::fixRequested, this, &DesignCommands::fix);
    connect(&problems, &ProblemsPanel::fixAllRequested, this, [this, &check](const Problem& problem) {
        m_window.showMessage(tr("Working out what fixing all of them does…"));
        check.findFixForAll(problem.finding.rule);
    });
    connect(&check, &BackgroundCheck::fixAllReady, this, &DesignCommands::askFixAll);
}

QString DesignCommands::effectText(const FixEffect& effect)
{
    QString text = tr("Resolves %n finding(s)", nullptr, effect.resolved);
    if (effect.raised == 0)
        return QString(text + QLatin1String(", ") + tr("raises none."));
    text += QLatin1String(", ") + tr("raises %n:", nullptr, effect.raised);
    return QString(text + u' ' + effect.raisedMessages.mid(0, 3).join(u' '));
}

void DesignCommands::fix(const Problem& problem, int fix)
{
    if (problem.finding.fingerprint != m_fixesOf || fix >= m_fixes.size())
        return;
    const Edit edit = m_fixes.at(fix).edit;
    if (m_window.report(tr("The fix failed"), m_window.session().document().apply(edit)))
        m_window.showMessage(edit.text);
}

void DesignCommands::askFixAll(const QString& rule, const OfferedFix& fix)
{
    m_window.showMessage({});
    if (fix.edit.changes.isEmpty())
        return m_window.showMessage(tr("Nothing that a machine could fix is left of this rule."));
    QMessageBox question(QMessageBox::Question, fix.edit.text, effectText(fix.effect), QMessageBox::Cancel, &m_window);
    question.setObjectName(QStringLiteral("fix-all-question"));
    question.setInformativeText(tr("All of it is one step that can be undone."));
    QPushButton* apply = question.addButton(tr("Fix all"), QMessageBox::AcceptRole);
    question.setDefaultButton(apply);
    question.exec();
    if (question.clickedButton() != apply)
        return;
    if (m_window.report(tr("The fix failed"), m_window.session().document().apply(fix.edit)))
        m_window.showMessage(fix.edit.text);
    Q_UNUSED(rule)
}

void DesignCommands::accept(const Problem& problem)
{
    DeviationDialog dialog(problem.ruleName, problem.finding.rule, problem.subjectLabel, problem.finding.subject, QDate::currentDate(), &m_window);
    dialog.setObjectName(QStringLiteral("deviation"));
    dialog.setOwner(m_window.workspace().settings().preferences().owner);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Document& document = m_window.session().document();
    m_window.report(tr("The deviation cannot be added"), document.apply(addDeviation(document.design(), dialog.deviation())));
}

void DesignCommands::connectDeviations()
{
    DeviationsPanel& panel = m_window.deviations();
    connect(&panel, &DeviationsPanel::chosen, this, [this](const Id& subject) {
        if (!subject.isEmpty() && m_window.session().document().design().hasId(subject))
            m_window.goTo(subject);
    });
    connect(&panel, &DeviationsPanel::editRequested, this, &DesignCommands::editDeviation);
    connect(&panel, &DeviationsPanel::removeRequested, this, [this](const Id& id) {
        Document& document = m_window.session().document();
        m_window.report(tr("The deviation cannot be removed"), document.apply(removeDeviation(document.design(), id)));
    });
    connect(&panel, &DeviationsPanel::recordRequested, this, [this](const Id& id) {
        Document& document = m_window.session().document();
        const Deviation* deviation = document.design().deviations().find(id);
        const Rule* rule = deviation ? m_window.check().rules().find(deviation->rule) : nullptr;
        const QString name = rule ? ruleText(rule->info().name) : deviation ? deviation->rule : QString();
        if (m_window.report(tr("The decision cannot be recorded"), document.apply(recordDecision(document.design(), id, name, QDate::currentDate()))))
            m_window.showMessage(tr("Recorded as a decision of the design."));
    });
}

void DesignCommands::editDeviation(const Id& id)
{
    Document& document = m_window.session().document();
    const Deviation* deviation = document.design().deviations().find(id);
    if (!deviation)
        return;
    const Rule* rule = m_window.check().rules().find(deviation->rule);
    const QString subject = document.design().hasId(deviation->subject) ? document.design().labelOf(deviation->subject) : deviation->subject;
    DeviationDialog dialog(rule ? ruleText(rule->info().name) : deviation->rule, deviation->rule, subject, deviation->subject, QDate::currentDate(), &m_window);
    dialog.setObjectName(QStringLiteral("deviation"));
    dialog.setDeviation(*deviation);
    if (dialog.exec() == QDialog::Accepted)
        m_window.report(tr("The deviation cannot be changed"), document.apply(setDeviation(document.design(), dialog.deviation())));
}

void DesignCommands::nextProblem()
{
    m_window.showDock(QStringLiteral("problems-dock"));
    QTreeView* view = m_window.problems().view();
    QModelIndex next = view->currentIndex().isValid() ? view->indexBelow(view->currentIndex()) : view->model()->index(0, 0);
    while (next.isValid() && !next.parent().isValid())
        next = view->indexBelow(next);
    if (!next.isValid() && view->model()->rowCount() > 0)
        next = view->model()->index(0, 0, view->model()->index(0, 0));
    if (next.isValid())
        view->setCurrentIndex(next.siblingAtColumn(0));
    else
        m_window.showMessage(tr("No problems found."));
}

} // namespace groundplan
