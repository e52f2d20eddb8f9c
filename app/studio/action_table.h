// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

namespace groundplan {

/// When an action makes sense.
enum ActionNeed {
    NeedsNothing = 0,
    NeedsDesign = 1,      ///< a design is open
    NeedsEdit = 2,        ///< … and may be changed
    NeedsSelection = 4,   ///< something is selected
    NeedsComponents = 8,  ///< at least one component is selected
    IsCheckable = 16,
    InToolbar = 32,
    IsSubmenu = 64,       ///< filled by the window: recent files, templates, samples
    NeedsTwo = 128,       ///< at least two components are selected
    NeedsThree = 256,     ///< … three
    NeedsContainer = 512, ///< a container is among them
    NeedsContainers = 1024, ///< … two
    NeedsContents = 2048, ///< at least two components, or a container
};

/// One line of the one table from which menus, toolbar, command palette and the overview of shortcuts are made.
struct ActionSpec {
    const char* id;       ///< "save"; "-" is a separator
    const char* menu;     ///< "file"
    const char* text;     ///< to be translated in the context "Actions"
    const char* shortcut; ///< in portable form; empty: none
    const char* icon;     ///< below icons/actions/; empty: none
    const char* help;     ///< one sentence for the status bar and tooltip
    int flags;
};

const QList<ActionSpec>& actionTable();

struct MenuSpec {
    const char* id;
    const char* title;
};
/// The menus in their order.
const QList<MenuSpec>& menuTable();

} // namespace groundplan
