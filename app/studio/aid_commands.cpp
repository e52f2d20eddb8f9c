// SPDX-License-Identifier: Apache-2.0
#include "app/studio/aid_commands.h"

#include <QEvent>

#include "app/studio/actions.h"
#include "app/studio/design_session.h"
#include "app/studio/main_window.h"
#include "app/studio/workspace.h"
#include "views/canvas/canvas.h"
#include "views/canvas/canvas_aids.h"
#include "views/canvas/snapping.h"
#include "views/drawing/diagram.h"

namespace groundplan {

AidCommands::AidCommands(MainWindow& window) : QObject(&window), m_window(window)
{
    Actions& actions = window.actions();
    StudioSettings& settings = window.workspace().settings();
    Canvas& canvas = window.canvas();
    QAction* full = actions.action(QStringLiteral("full-screen"));
    actions.on("full-screen", this, [this, full] { m_window.setWindowState(m_window.windowState().setFlag(Qt::WindowFullScreen, full->isChecked())); });
    window.installEventFilter(this);
    QAction* grid = actions.action(QStringLiteral("grid"));
    actions.on("grid", this, [this, grid] {
        Preferences preferences = m_window.workspace().settings().preferences();
        preferences.grid = grid->isChecked();
        m_window.workspace().setPreferences(preferences);
    });
    connect(&window.workspace(), &Workspace::preferencesChanged, grid, [this, grid] { grid->setChecked(m_window.workspace().settings().preferences().grid); });
    QAction* rulers = actions.action(QStringLiteral("rulers"));
    actions.on("rulers", this, [this, rulers] { m_window.workspace().setRulersShown(rulers->isChecked()); });
    connect(&window.workspace(), &Workspace::rulersShownChanged, this, &AidCommands::showRulers);
    actions.on("guide-upright", this, [this] { addGuide(Qt::Vertical); });
    actions.on("guide-level", this, [this] { addGuide(Qt::Horizontal); });
    actions.on("guides-clear", this, [this] { m_window.canvas().aids().setGuides({}); });
    grid->setChecked(settings.preferences().grid);
    showRulers(settings.rulersShown());
    connect(&window.session(), &DesignSession::opened, this, [this] {
        const QString path = m_window.session().path();
        m_window.canvas().aids().setGuides(path.isEmpty() ? Guides() : m_window.workspace().settings().guides(path));
    });
    connect(&window.session(), &DesignSession::saved, this, &AidCommands::keepGuides);
    connect(&canvas.aids(), &CanvasAids::guidesChanged, this, &AidCommands::keepGuides);
}

/// The window manager, too, can make a window fill the screen.
bool AidCommands::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::WindowStateChange)
        m_window.actions().action(QStringLiteral("full-screen"))->setChecked(m_window.isFullScreen());
    return QObject::eventFilter(watched, event);
}

void AidCommands::showRulers(bool shown)
{
    m_window.canvas().setRulersShown(shown);
    m_window.actions().action(QStringLiteral("rulers"))->setChecked(shown);
}

/// At the upper left corner of what is selected, else in the middle of the view.
void AidCommands::addGuide(Qt::Orientation orientation)
{
    Canvas& canvas = m_window.canvas();
    QPointF at = onGrid(canvas.visibleCenter());
    const QList<Id> selected = m_window.selectedComponents();
    if (!selected.isEmpty() && canvas.diagram().nodeOf(selected.first()) >= 0)
        at = canvas.diagram().node(canvas.diagram().nodeOf(selected.first())).rect.topLeft();
    QAction* rulers = m_window.actions().action(QStringLiteral("rulers"));
    if (!rulers->isChecked())
        rulers->trigger(); // guides show with the rulers
    canvas.aids().add(orientation, orientation == Qt::Vertical ? at.x() : at.y());
}

/// Guides of a design that has no file yet last as long as its window.
void AidCommands::keepGuides()
{
    const QString path = m_window.session().path();
    if (!path.isEmpty())
        m_window.workspace().settings().setGuides(path, m_window.canvas().aids().guides());
}

} // namespace groundplan
