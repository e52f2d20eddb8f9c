// SPDX-License-Identifier: Apache-2.0
#include "app/studio/edit_commands.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QMenu>
#include <QUrl>

#include "app/studio/action_table.h"
#include "app/studio/actions.h"
#include "app/studio/clipboard.h"
#include "app/studio/design_session.h"
#include "app/studio/main_window.h"
#include "app/studio/workspace.h"
#include "model/edit/edits.h"
#include "views/canvas/canvas.h"
#include "views/dialogs/group_dialog.h"
#include "views/panels/inspector_panel.h"
#include "views/panels/outline_panel.h"
#include "views/panels/palette_panel.h"

namespace groundplan {

EditCommands::EditCommands(MainWindow& window) : QObject(&window), m_window(window)
{
    Actions& actions = window.actions();
    actions.on("undo", this, [this] {
        m_window.commitPending();
        m_window.session().document().undoStack()->undo();
    });
    actions.on("redo", this, [this] { m_window.session().document().undoStack()->redo(); });
    actions.on("cut", this, [this] {
        copy();
        remove();
    });
    actions.on("copy", this, [this] { copy(); });
    actions.on("paste", this, [this] { paste(); });
    actions.on("duplicate", this, [this] { apply(duplicate(m_window.session().document().design(), m_window.selectedComponents())); });
    actions.on("delete", this, [this] { remove(); });
    actions.on("select-all", this, [this] { m_window.canvas().selectAll(); });
    actions.on("rename", this, [this] { renameSelected(); });
    actions.on("group", this, [this] { group(); });
    actions.on("add-kind", this, [this] {
        m_window.showDock(QStringLiteral("palette-dock"));
        m_window.palettePanel().focusSearch();
    });
    connect(&window.inspector(), &InspectorPanel::openRequested, this, [](const QUrl& address) { QDesktopServices::openUrl(address); });
    connect(&window.canvas(), &Canvas::contextMenuRequested, this, [this](const Id&, QPoint global) { popUp(global); });
    connect(&window.outline(), &OutlinePanel::contextMenuRequested, this, [this](const Id&, QPoint global) { popUp(global); });
}

bool EditCommands::apply(const Result<Edit>& edit)
{
    const Result<void> done = m_window.session().document().apply(edit);
    if (!done) {
        m_window.showMessage(done.error().message);
        return false;
    }
    if (const QList<Id> added = addedComponents(*edit); !added.isEmpty()) {
        // Only the outermost: selecting a container and what stands in it would move the latter twice.
        QList<Id> outermost;
        for (const Id& id : added) {
            if (!added.contains(m_window.session().document().design().component(id)->in))
                outermost.append(id);
        }
        m_window.canvas().setSelection(outermost);
    }
    return true;
}

void EditCommands::copy()
{
    const QByteArray text = fragmentText(m_window.session().document().design(), m_window.selectedComponents(), m_window.workspace().catalog());
    if (text.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(QString::fromUtf8(text));
    m_window.showMessage(tr("Copied %n component(s).", nullptr, int(m_window.selectedComponents().size())));
}

void EditCommands::paste()
{
    insert(QGuiApplication::clipboard()->text().toUtf8(), m_window.canvas().pastePosition());
}

bool EditCommands::insert(const QByteArray& text, QPointF at)
{
    const Catalog& catalog = m_window.workspace().catalog();
    const auto fragment = fragmentFromText(text, catalog);
    if (!fragment) {
        m_window.showMessage(fragment.error().message);
        return false;
    }
    const Design& design = m_window.session().document().design();
    const Id container = m_window.canvas().containerAt(at);
    if (!container.isEmpty()) {
        const auto inside = groundplan::paste(design, catalog, *fragment, container, at - absolutePosition(design, container));
        if (inside)
            return apply(inside);
    }
    return apply(groundplan::paste(design, catalog, *fragment, {}, at));
}

void EditCommands::remove()
{
    apply(removeEntities(m_window.session().document().design(), m_window.selection()));
}

void EditCommands::renameSelected()
{
    const QList<Id> chosen = m_window.selection();
    if (chosen.isEmpty())
        return;
    if (m_window.session().document().design().component(chosen.first())) {
        m_window.canvas().setFocus();
        m_window.canvas().beginRename(chosen.first());
    } else {
        m_window.showDock(QStringLiteral("inspector-dock"));
        m_window.inspector().focusName();
    }
}

void EditCommands::group()
{
    const QList<Id> components = m_window.selectedComponents();
    GroupDialog dialog(m_window.session().document().design(), int(components.size()), &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    apply(setGroups(m_window.session().document().design(), components, dialog.kind(),
                    dialog.group().isEmpty() ? QStringList() : QStringList{dialog.group()}));
}

void EditCommands::popUp(QPoint global)
{
    QMenu menu(&m_window);
    auto* arrange = new QMenu(tr("Arrange"), &menu);
    for (const ActionSpec& spec : actionTable()) {
        QAction* action = qstrcmp(spec.menu, "arrange") == 0 ? m_window.actions().action(QString::fromLatin1(spec.id)) : nullptr;
        if (action && action->isEnabled())
            arrange->addAction(action);
    }
    for (const char* id : {"rename", "group", "", "cut", "copy", "paste", "duplicate", "delete", "", "look-into", "collapse", "expand", "hide-selection", "show-only", "", "export-selection", "", "zoom-selection", "zoom-fit", "",
                           "layout-lr", "layout-tb"}) {
        if (id[0] == '\0')
            menu.addSeparator();
        else if (QAction* action = m_window.actions().action(QString::fromLatin1(id)); action->isEnabled())
            menu.addAction(action);
    }
    menu.addMenu(arrange);
    menu.exec(global);
}

} // namespace groundplan
