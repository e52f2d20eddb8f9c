// SPDX-License-Identifier: Apache-2.0
#include "app/studio/export_controller.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QShortcut>
#include <QTimer>
#include <QUrl>

#include "app/services/background.h"
#include "app/studio/design_session.h"
#include "app/studio/export_publishing.h"
#include "app/studio/workspace.h"
#include "model/edit/edits.h"
#include "model/exports/export_set.h"
#include "views/dialogs/export_dialog.h"
#include "views/panels/export_profile_form.h"

namespace groundplan {

/// An edit is followed by a new plan after this pause, in ms.
static constexpr int settle = 300;
/// How often the progress is looked at, in ms.
static constexpr int progressPause = 50;

static QList<ExportTargetLine> targetLines()
{
    QList<ExportTargetLine> lines;
    for (const auto& exporter : allExporters())
        lines.append({exporter->id(), exporter->name(), exporter->description(), exporter->group()});
    return lines;
}

static ExportProfileForm* makeForm()
{
    auto* form = new ExportProfileForm;
    QList<ExportProfileForm::TargetOptions> targets;
    for (const auto& exporter : allExporters())
        targets.append({exporter->id(), exporter->name(), exporter->options()});
    form->setTargets(targets);
    return form;
}

ExportController::ExportController(DesignSession& session, Workspace& workspace, QWidget* window)
    : QObject(window), m_session(session), m_workspace(workspace), m_form(makeForm()), m_later(new QTimer(this)), m_progress(new QTimer(this))
{
    QString folder = workspace.settings().exportFolder(session.path());
    if (folder.isEmpty() && !session.path().isEmpty())
        folder = QFileInfo(session.path()).absoluteDir().filePath(QStringLiteral("manifests"));
    m_dialog = new ExportDialog(targetLines(), m_form, window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setFolder(folder);
    m_dialog->setNames([at = QPointer<DesignSession>(&session)](const QString& id) { return at && at->document().design().hasId(id) ? at->document().design().labelOf(id) : id; });
    m_later->setSingleShot(true);
    m_later->setInterval(settle);
    m_progress->setInterval(progressPause);
    connectDialog();
    takeProfile();
}

ExportController::~ExportController()
{
    if (m_turn)
        m_turn->stopped = true;
}

void ExportController::connectDialog()
{
    connect(m_later, &QTimer::timeout, this, &ExportController::plan);
    connect(m_progress, &QTimer::timeout, this, [this] {
        if (m_turn && m_turn->done >= 0)
            m_dialog->setProgress(m_turn->done);
    });
    connect(m_dialog, &ExportDialog::targetsChosen, this, [this](const QStringList& targets) {
        ExportProfile profile = m_profile;
        profile.targets = targets;
        m_workspace.settings().setExportTargets(targets);
        changeProfile(profile);
        m_form->setProfile(m_profile);
    });
    connect(m_form, &ExportProfileForm::edited, this, &ExportController::changeProfile);
    connect(m_dialog, &ExportDialog::folderChosen, this, &ExportController::compare);
    connect(m_dialog, &ExportDialog::choicesMade, this, &ExportController::compare);
    connect(m_dialog, &ExportDialog::keepRequested, this, &ExportController::keep);
    connect(m_dialog, &ExportDialog::exportRequested, this, &ExportController::write);
    connect(m_dialog, &ExportDialog::cancelRequested, this, &ExportController::stop);
    connect(m_dialog, &ExportDialog::subjectsChosen, this, &ExportController::subjectsChosen);
    connect(m_dialog, &ExportDialog::openFolderRequested, this, [](const QString& folder) { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    connect(m_dialog, &ExportDialog::publishRequested, this, [this] {
        if (m_set)
            publishExport(m_set, {m_dialog->folder(), m_session.document().design().properties().name, conflictChoices(m_dialog->choices())}, m_dialog);
    });
    connect(m_dialog, &QDialog::finished, this, &ExportController::stop);
    connect(m_dialog, &QObject::destroyed, this, &QObject::deleteLater);
    connect(new QShortcut(QKeySequence(Qt::Key_F5), m_dialog), &QShortcut::activated, this, &ExportController::plan);
    Document& document = m_session.document();
    connect(&document, &Document::changed, this, &ExportController::designChanged);
    connect(&document, &Document::wasReset, m_dialog, &QDialog::close);
    connect(&document, &Document::readOnlyChanged, this, &ExportController::judgeKept);
}

ExportDialog* ExportController::dialog() const
{
    return m_dialog;
}

bool ExportController::isBusy() const
{
    return m_turn || m_later->isActive();
}

void ExportController::open()
{
    m_dialog->show();
    plan();
}

/// What the design says; targets that it does not name are those of the last time.
ExportProfile ExportController::startProfile() const
{
    ExportProfile profile = m_session.document().design().properties().exports;
    if (profile.targets.isEmpty())
        profile.targets = m_profile.targets;
    if (profile.targets.isEmpty()) {
        for (const QString& target : m_workspace.settings().exportTargets()) {
            if (exporterById(target))
                profile.targets.append(target);
        }
    }
    if (const QString usual = QStringLiteral("kubernetes"); profile.targets.isEmpty() && exporterById(usual))
        profile.targets.append(usual);
    return profile;
}

void ExportController::takeProfile()
{
    m_designs = m_session.document().design().properties().exports;
    m_profile = startProfile();
    m_dialog->setTargets(m_profile.targets);
    m_form->setProfile(m_profile);
    judgeKept();
}

void ExportController::changeProfile(const ExportProfile& profile)
{
    m_profile = profile;
    judgeKept();
    planSoon();
}

void ExportController::judgeKept()
{
    m_dialog->setKept(m_profile == m_session.document().design().properties().exports, m_session.document().isReadOnly());
}

void ExportController::keep()
{
    m_form->commitPending();
    Document& document = m_session.document();
    if (const auto kept = document.apply(setExportProfile(document.design(), m_profile)); !kept)
        m_dialog->setError(kept.error());
    judgeKept();
}

void ExportController::designChanged()
{
    const ExportProfile now = m_session.document().design().properties().exports;
    if (now != m_designs && (m_profile == m_designs || m_designs.targets.isEmpty()) && m_profile != now)
        takeProfile(); // nothing of the user's is lost
    m_designs = now;
    judgeKept();
    planSoon();
}

Design ExportController::shownDesign() const
{
    Design design = m_session.document().design();
    if (const auto edit = setExportProfile(design, m_profile)) {
        [[maybe_unused]] const auto applied = design.apply(edit->changes);
        Q_ASSERT(applied);
    }
    return design;
}

void ExportController::planSoon()
{
    m_set.reset();
    m_dialog->setOutdated();
    if (m_dialog->work() == ExportDialog::Work::Writing)
        return; // a new plan follows
    if (m_turn)
        m_turn->stopped = true;
    m_turn.reset();
    m_later->start();
}

void ExportController::plan()
{
    if (m_dialog->work() == ExportDialog::Work::Writing)
        return;
    m_later->stop();
    m_dialog->clearMessage();
    work({});
}

void ExportController::compare()
{
    if (!m_set)
        return plan();
    work(m_set);
}

std::shared_ptr<ExportTurn> ExportController::begin(int work)
{
    if (m_turn)
        m_turn->stopped = true;
    m_turn = std::make_shared<ExportTurn>();
    m_dialog->setWork(ExportDialog::Work(work));
    m_progress->start();
    return m_turn;
}

void ExportController::work(const std::shared_ptr<const ExportSet>& set)
{
    if (m_profile.targets.isEmpty()) {
        m_turn.reset();
        m_dialog->setWork(ExportDialog::Work::None);
        return m_dialog->setFiles(ExportTree::of({}), {}, false);
    }
    ExportQuestion question{shownDesign(), m_profile.targets, set, m_dialog->folder(), conflictChoices(m_dialog->choices()), {}};
    for (const QString& target : std::as_const(question.targets))
        question.names.insert(target, m_dialog->targetName(target));
    const auto turn = begin(int(set ? ExportDialog::Work::Comparing : ExportDialog::Work::Planning));
    inBackground(
        m_dialog, [question = std::move(question), &catalog = m_workspace.catalog(), turn] { return answerExport(question, catalog, turn); },
        [this, turn](ExportAnswer answer) {
            if (turn == m_turn)
                take(answer);
        });
}

void ExportController::take(const ExportAnswer& answer)
{
    m_turn.reset();
    m_progress->stop();
    m_dialog->setWork(ExportDialog::Work::None);
    m_set = answer.set;
    if (answer.tree)
        m_dialog->setFiles(answer.tree, m_set->notes, answer.compared);
    if (answer.error)
        m_dialog->setError(*answer.error);
    else if (!answer.mended.isEmpty())
        m_dialog->setDone(answer.mended, true);
}

void ExportController::write()
{
    if (!m_set)
        return;
    const QString folder = m_dialog->folder();
    m_dialog->clearMessage();
    const auto turn = begin(int(ExportDialog::Work::Writing));
    inBackground(
        m_dialog,
        [set = m_set, folder, choices = conflictChoices(m_dialog->choices()), turn] { return writeExport(*set, folder, {.choices = choices, .progress = ExportTurn::progressOf(turn)}); },
        [this, folder](const Result<ExportOutcome>& written) {
            m_turn.reset();
            m_progress->stop();
            m_dialog->setWork(ExportDialog::Work::None);
            if (written && written->refused.isEmpty()) {
                m_workspace.settings().setExportFolder(m_session.path(), folder);
                m_dialog->forgetChoices();
            }
            compare();
            if (!written)
                m_dialog->setError(written.error());
            else if (!written->refused.isEmpty())
                m_dialog->setError({ErrorCode::Refused, tr("This file was changed meanwhile and needs a choice. Nothing was written."), {.file = written->refused.first().path, .subject = {}}});
            else
                m_dialog->setDone(exportOutcomeText(*written, folder), true);
        });
}

void ExportController::stop()
{
    m_later->stop();
    if (!m_turn)
        return;
    m_turn->stopped = true;
    if (m_dialog->work() == ExportDialog::Work::Writing)
        return; // it answers with all or nothing written
    m_turn.reset();
    m_progress->stop();
    m_dialog->setError({ErrorCode::Cancelled, tr("Stopped. F5 starts again."), {}});
}

} // namespace groundplan
