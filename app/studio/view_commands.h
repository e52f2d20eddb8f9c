// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "views/adapters/command_model.h"
#include "views/drawing/diagram_items.h"

namespace groundplan {

class CommandPalette;
class MainWindow;

/// What the View and Help menus do: zoom, panels, theme, command palette, overview of shortcuts.
class ViewCommands : public QObject
{
    Q_OBJECT

public:
    explicit ViewCommands(MainWindow& window);

private:
    void connectDock(const char* action, const char* dock);
    void showPalette();
    void run(const QString& command);
    void checkTheme();
    void wearLines(LineShape shape);

    MainWindow& m_window;
    CommandPalette* m_palette = nullptr;
};

} // namespace groundplan
