// SPDX-License-Identifier: Apache-2.0
#include "app/studio/view_commands.h"

#include <QDockWidget>

#include "app/studio/actions.h"
#include "app/studio/design_session.h"
#include "app/studio/main_window.h"
#include "app/studio/workspace.h"
#include "views/canvas/canvas.h"
#include "views/dialogs/command_palette.h"
#include "views/dialogs/text_dialogs.h"
#include "views/drawing/themed_icon.h"
#include "views/panels/palette_panel.h"
#include "views/theme/apply_theme.h"
#include "views/theme/theme_list.h"

namespace groundplan {

ViewCommands::ViewCommands(MainWindow& window) : QObject(&window), m_window(window)
{
    Actions& actions = window.actions();
    Canvas* canvas = &window.canvas();
    actions.on("zoom-in", this, [canvas] { canvas->zoomIn(); });
    actions.on("zoom-out", this, [canvas] { canvas->zoomOut(); });
    actions.on("zoom-reset", this, [canvas] { canvas->setZoom(1); });
    actions.on("zoom-fit", this, [canvas] { canvas->fitAll(); });
    actions.on("zoom-selection", this, [canvas] { canvas->zoomToSelection(); });
    actions.on("command-palette", this, [this] { showPalette(); });
    connectDock("panel-palette", "palette-dock");
    connectDock("panel-outline", "outline-dock");
    connectDock("panel-inspector", "inspector-dock");
    connectDock("panel-problems", "problems-dock");
    connectDock("panel-deviations", "deviations-dock");
    connectDock("panel-coupling", "coupling-dock");
    connectDock("panel-history", "history-dock");
    connectDock("panel-guide", "guide-dock");
    actions.on("theme-system", this, [this] { m_window.workspace().setThemeChoice(StudioSettings::ThemeChoice::System); });
    for (const ThemeEntry& entry : themeList()) {
        actions.on(QByteArray(QByteArray("theme-") + entry.id).constData(), this,
                   [this, mode = entry.mode] { m_window.workspace().setThemeChoice(StudioSettings::choiceOf(mode)); });
    }
    connect(&window.workspace(), &Workspace::themeChanged, this, &ViewCommands::checkTheme);
    checkTheme();
    actions.on("lines-orthogonal", this, [this] { m_window.workspace().setLineShape(LineShape::Orthogonal); });
    actions.on("lines-curved", this, [this] { m_window.workspace().setLineShape(LineShape::Curved); });
    connect(&window.workspace(), &Workspace::lineShapeChanged, this, &ViewCommands::wearLines);
    wearLines(window.workspace().settings().lineShape());
    actions.on("shortcuts", this, [this] { showShortcuts(m_window.actions().shortcuts(), &m_window); });
    actions.on("about", this, [this] { showAbout(&m_window); });
}

void ViewCommands::connectDock(const char* action, const char* name)
{
    QDockWidget* dock = m_window.dock(QString::fromLatin1(name));
    QAction* entry = m_window.actions().action(QString::fromLatin1(action));
    m_window.actions().on(action, this, [this, dock, entry] {
        if (entry->isChecked())
            m_window.showDock(dock->objectName());
        else
            dock->hide();
    });
    // A panel behind another tab is open and yet nobody sees it: then the action brings it to the front.
    entry->setChecked(!dock->isHidden());
    connect(dock, &QDockWidget::visibilityChanged, entry, &QAction::setChecked);
}

void ViewCommands::checkTheme()
{
    const auto choice = m_window.workspace().settings().themeChoice();
    m_window.actions().action(QStringLiteral("theme-system"))->setChecked(choice == StudioSettings::ThemeChoice::System);
    for (const ThemeEntry& entry : themeList())
        m_window.actions().action(QLatin1String("theme-") + QLatin1String(entry.id))->setChecked(choice == StudioSettings::choiceOf(entry.mode));
}

void ViewCommands::wearLines(LineShape shape)
{
    m_window.canvas().setLineShape(shape);
    m_window.actions().action(QStringLiteral("lines-orthogonal"))->setChecked(shape == LineShape::Orthogonal);
    m_window.actions().action(QStringLiteral("lines-curved"))->setChecked(shape == LineShape::Curved);
}

void ViewCommands::showPalette()
{
    if (!m_palette) {
        m_palette = new CommandPalette(&m_window);
        connect(m_palette, &CommandPalette::chosen, this, &ViewCommands::run);
    }
    const Theme& theme = m_window.workspace().theme();
    const Design& design = m_window.session().document().design();
    QList<Command> commands = m_window.actions().commands();
    const bool open = m_window.session().isOpen() && !m_window.showsStartPage();
    if (open && !m_window.session().document().isReadOnly()) {
        for (const ComponentKind& kind : m_window.workspace().catalog().componentKinds()) {
            commands.append({QLatin1String("kind:") + kind.id, tr("Add %1").arg(kind.name), Catalog::categoryName(kind.category), {},
                             themedIcon(QLatin1String("kinds/") + kind.id, theme, theme.category(kind.category)), true});
        }
    }
    if (open && !m_window.session().document().isReadOnly()) {
        for (const Pattern& pattern : m_window.workspace().patterns()) {
            commands.append({QLatin1String("pattern:") + pattern.id, tr("Insert pattern: %1").arg(pattern.name), pattern.category, {},
                             themedIcon(QStringLiteral("actions/pattern"), theme), true});
        }
    }
    if (open) {
        for (const Component& component : design.components()) {
            const ComponentKind* kind = m_window.workspace().catalog().componentKind(component.kind);
            commands.append({QLatin1String("go:") + component.id, component.label(), tr("Go to · %1").arg(kind ? kind->name : component.kind), {},
                             themedIcon(QLatin1String("kinds/") + component.kind, theme, kind ? theme.category(kind->category) : theme.mutedText), true});
        }
    }
    m_palette->setCommands(commands);
    m_palette->popUp();
}

void ViewCommands::run(const QString& command)
{
    if (command.startsWith(QLatin1String("kind:")))
        Q_EMIT m_window.palettePanel().placeRequested(command.mid(5));
    else if (command.startsWith(QLatin1String("pattern:")))
        Q_EMIT m_window.palettePanel().patternRequested(command.mid(8));
    else if (command.startsWith(QLatin1String("go:")))
        m_window.goTo(command.mid(3));
    else if (QAction* action = m_window.actions().action(command))
        action->trigger();
}

} // namespace groundplan
