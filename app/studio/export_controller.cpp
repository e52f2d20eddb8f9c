// SPDX-License-Identifier: Apache-2.0
#include "app/studio/export_controller.h"

#include <QDir>
#include <QFileInfo>

#include "app/services/background.h"
#include "app/services/export_writer.h"
#include "app/studio/workspace.h"
#include "views/dialogs/export_dialog.h"

namespace groundplan {

namespace {

ExportDialog::State stateOf(ExportDifference::State state)
{
    switch (state) {
    case ExportDifference::New: return ExportDialog::State::New;
    case ExportDifference::Changed:
    case ExportDifference::Edited:
    case ExportDifference::Conflict:
    case ExportDifference::Foreign: return ExportDialog::State::Changed;
    case ExportDifference::Stale: return ExportDialog::State::Extra;
    case ExportDifference::Kept:
    case ExportDifference::Same: break;
    }
    return ExportDialog::State::Same;
}

} // namespace

ExportController::ExportController(const Design& design, const QString& designPath, Workspace& workspace, QWidget* window)
    : QObject(window), m_design(design), m_designPath(designPath), m_workspace(workspace)
{
    QList<ExportDialog::Target> targets;
    for (const auto& exporter : allExporters())
        targets.append({exporter->id(), exporter->name(), exporter->description()});
    QString folder = workspace.settings().exportFolder(designPath);
    if (folder.isEmpty() && !designPath.isEmpty())
        folder = QFileInfo(designPath).absoluteDir().filePath(QStringLiteral("manifests"));
    m_dialog = new ExportDialog(targets, workspace.settings().exportTarget(), folder, window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ExportDialog::targetChosen, this, &ExportController::plan);
    connect(m_dialog, &ExportDialog::folderChosen, this, &ExportController::compare);
    connect(m_dialog, &ExportDialog::exportRequested, this, &ExportController::write);
    connect(m_dialog, &ExportDialog::cancelRequested, this, [this] {
        ++m_request;
        m_dialog->setBusy({});
    });
    connect(m_dialog, &ExportDialog::goTo, this, &ExportController::goTo);
    connect(m_dialog, &QObject::destroyed, this, &QObject::deleteLater);
}

ExportDialog* ExportController::dialog() const
{
    return m_dialog;
}

void ExportController::open()
{
    m_dialog->open();
    plan();
}

void ExportController::plan()
{
    const Exporter* exporter = exporterById(m_dialog->target());
    if (!exporter)
        return;
    m_workspace.settings().setExportTarget(m_dialog->target());
    const int request = ++m_request;
    m_dialog->setBusy(tr("Planning the export…"));
    inBackground(
        m_dialog, [exporter, design = m_design, &catalog = m_workspace.catalog()] { return exporter->plan(design, catalog); },
        [this, request](Result<ExportPlan> planned) {
            if (request != m_request)
                return;
            m_dialog->setBusy({});
            if (!planned)
                return m_dialog->setError(planned.error());
            m_plan = *planned;
            m_dialog->setPlan(m_plan);
            compare();
        });
}

void ExportController::compare()
{
    const QString folder = m_dialog->folder();
    if (folder.isEmpty() || m_plan.target != m_dialog->target())
        return;
    const int request = ++m_request;
    m_dialog->setBusy(tr("Comparing with the folder…"));
    inBackground(
        m_dialog, [plan = m_plan, folder] { return compareExport(exportSetOf(plan), folder); },
        [this, request](Result<ExportComparison> compared) {
            if (request != m_request)
                return;
            m_dialog->setBusy({});
            if (!compared)
                return m_dialog->setError(compared.error());
            QList<ExportDialog::Difference> differences;
            for (const ExportDifference& difference : std::as_const(compared->differences)) {
                if (difference.isDrift() || difference.state == ExportDifference::Same)
                    differences.append({difference.path, stateOf(difference.state), difference.before});
            }
            m_dialog->setDifferences(differences);
        });
}

void ExportController::write()
{
    const QString folder = m_dialog->folder();
    const int request = ++m_request;
    m_dialog->setBusy(tr("Writing…"));
    inBackground(
        m_dialog, [plan = m_plan, folder] { return writeExport(exportSetOf(plan), folder, {.overForeign = true}); },
        [this, request, folder](Result<ExportOutcome> written) {
            if (!written)
                return m_dialog->setError(written.error());
            if (!written->refused.isEmpty()) {
                return m_dialog->setError({ErrorCode::Refused,
                                           tr("Somebody edited this file by hand where the design changed too. Nothing was written; 'groundplan export --conflicts' decides."),
                                           {.file = written->refused.first().path, .subject = {}}});
            }
            m_workspace.settings().setExportFolder(m_designPath, folder);
            if (request == m_request)
                m_dialog->setBusy({});
            compare();
            m_dialog->setDone(tr("Wrote %n file(s) to %1.", nullptr, written->written).arg(folder)
                              + (written->removed > 0 ? QString(u' ' + tr("Removed %n.", nullptr, written->removed)) : QString()));
        });
}

} // namespace groundplan
