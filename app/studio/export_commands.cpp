// SPDX-License-Identifier: Apache-2.0
#include "app/studio/export_commands.h"

#include "app/studio/actions.h"
#include "app/studio/design_session.h"
#include "app/studio/export_controller.h"
#include "app/studio/main_window.h"
#include "views/canvas/canvas.h"
#include "views/dialogs/export_dialog.h"

namespace groundplan {

ExportCommands::ExportCommands(MainWindow& window) : QObject(&window), m_window(window)
{
    window.actions().on("export", this, [this] { open(); });
    window.actions().on("export-selection", this, [this] { open(m_window.selection()); });
}

bool ExportCommands::isBusy() const
{
    return m_controller && m_controller->isBusy();
}

ExportDialog* ExportCommands::open(const QStringList& subjects)
{
    m_window.commitPending();
    if (!m_controller || !m_controller->dialog()) {
        m_controller = new ExportController(m_window.session(), m_window.workspace(), &m_window);
        connect(m_controller, &ExportController::subjectsChosen, this, &ExportCommands::show);
        m_controller->open();
    }
    ExportDialog* dialog = m_controller->dialog();
    dialog->showFilesOf(subjects);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
    return dialog;
}

void ExportCommands::show(const QStringList& subjects)
{
    QList<Id> ids;
    for (const QString& subject : subjects) {
        if (m_window.session().document().design().hasId(subject))
            ids.append(subject);
    }
    m_window.canvas().setSelection(ids);
    if (!ids.isEmpty())
        m_window.canvas().bringIntoView(ids.first());
}

} // namespace groundplan
