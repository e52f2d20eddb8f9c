// SPDX-License-Identifier: Apache-2.0
#include "app/studio/action_table.h"

#include <QtGlobal>

namespace groundplan {

const QList<MenuSpec>& menuTable()
{
    static const QList<MenuSpec> menus{
        {"file", QT_TRANSLATE_NOOP("Actions", "&File")}, {"edit", QT_TRANSLATE_NOOP("Actions", "&Edit")}, {"insert", QT_TRANSLATE_NOOP("Actions", "&Insert")}, {"view", QT_TRANSLATE_NOOP("Actions", "&View")}, {"views", QT_TRANSLATE_NOOP("Actions", "Vie&ws")}, {"lens", QT_TRANSLATE_NOOP("Actions", "&Lens")}, {"design", QT_TRANSLATE_NOOP("Actions", "&Design")}, {"arrange", QT_TRANSLATE_NOOP("Actions", "&Arrange")}, {"help", QT_TRANSLATE_NOOP("Actions", "&Help")},
    };
    return menus;
}

const QList<ActionSpec>& actionTable()
{
    constexpr int design = NeedsDesign;
    constexpr int edit = NeedsDesign | NeedsEdit;
    constexpr int chosen = edit | NeedsSelection;
    constexpr int components = edit | NeedsComponents;
    static const QList<ActionSpec> table{
        {"new", "file", QT_TRANSLATE_NOOP("Actions", "&New"), "Ctrl+N", "new", QT_TRANSLATE_NOOP("Actions", "Start an empty design."), InToolbar},
        {"new-template", "file", QT_TRANSLATE_NOOP("Actions", "New from &template"), "", "", QT_TRANSLATE_NOOP("Actions", "Start from a prepared design."), IsSubmenu},
        {"new-window", "file", QT_TRANSLATE_NOOP("Actions", "New &window"), "Ctrl+Shift+N", "", QT_TRANSLATE_NOOP("Actions", "Open another window."), 0},
        {"open", "file", QT_TRANSLATE_NOOP("Actions", "&Open…"), "Ctrl+O", "open", QT_TRANSLATE_NOOP("Actions", "Open a design from a file."), InToolbar},
        {"open-recent", "file", QT_TRANSLATE_NOOP("Actions", "Open &recent"), "", "", QT_TRANSLATE_NOOP("Actions", "Open a design that was open lately."), IsSubmenu},
        {"open-sample", "file", QT_TRANSLATE_NOOP("Actions", "Open sam&ple"), "", "", QT_TRANSLATE_NOOP("Actions", "Open a worked example."), IsSubmenu},
        {"open-address", "file", QT_TRANSLATE_NOOP("Actions", "Open from &address…"), "", "open-url", QT_TRANSLATE_NOOP("Actions", "Open a design from the web, read-only."), 0},
        {"-", "file", "", "", "", "", 0},
        {"save", "file", QT_TRANSLATE_NOOP("Actions", "&Save"), "Ctrl+S", "save", QT_TRANSLATE_NOOP("Actions", "Write the design to its file."), design | InToolbar},
        {"save-as", "file", QT_TRANSLATE_NOOP("Actions", "Save &as…"), "Ctrl+Shift+S", "save-as", QT_TRANSLATE_NOOP("Actions", "Write the design to another file and go on with that."), design},
        {"save-copy", "file", QT_TRANSLATE_NOOP("Actions", "Save a &copy…"), "", "", QT_TRANSLATE_NOOP("Actions", "Write a copy and go on with this file."), design},
        {"-", "file", "", "", "", "", 0},
        {"import", "file", QT_TRANSLATE_NOOP("Actions", "&Import manifests…"), "", "import", QT_TRANSLATE_NOOP("Actions", "Make a design of Kubernetes manifests."), 0},
        {"import-folder", "file", QT_TRANSLATE_NOOP("Actions", "Import a &folder of manifests…"), "", "", QT_TRANSLATE_NOOP("Actions", "Make a design of all manifests in a folder."), 0},
        {"export", "file", QT_TRANSLATE_NOOP("Actions", "&Export manifests…"), "Ctrl+E", "export", QT_TRANSLATE_NOOP("Actions", "Show what an export would write, then write it."), design | InToolbar},
        {"export-picture", "file", QT_TRANSLATE_NOOP("Actions", "Export pict&ure…"), "", "picture", QT_TRANSLATE_NOOP("Actions", "Write the drawing as SVG, PNG or PDF."), design},
        {"-", "file", "", "", "", "", 0},
        {"close", "file", QT_TRANSLATE_NOOP("Actions", "&Close"), "Ctrl+W", "", QT_TRANSLATE_NOOP("Actions", "Close this window."), 0},
        {"quit", "file", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", "", QT_TRANSLATE_NOOP("Actions", "Close all windows."), 0},

        {"undo", "edit", QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", "undo", QT_TRANSLATE_NOOP("Actions", "Take the last edit back."), edit | InToolbar},
        {"redo", "edit", QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z", "redo", QT_TRANSLATE_NOOP("Actions", "Do again what was taken back."), edit | InToolbar},
        {"-", "edit", "", "", "", "", 0},
        {"cut", "edit", QT_TRANSLATE_NOOP("Actions", "Cu&t"), "Ctrl+X", "cut", QT_TRANSLATE_NOOP("Actions", "Take the selection out and keep it for pasting."), components},
        {"copy", "edit", QT_TRANSLATE_NOOP("Actions", "&Copy"), "Ctrl+C", "copy", QT_TRANSLATE_NOOP("Actions", "Keep the selection for pasting, here or elsewhere."), design | NeedsComponents},
        {"paste", "edit", QT_TRANSLATE_NOOP("Actions", "&Paste"), "Ctrl+V", "paste", QT_TRANSLATE_NOOP("Actions", "Insert what was copied."), edit},
        {"duplicate", "edit", QT_TRANSLATE_NOOP("Actions", "Du&plicate"), "Ctrl+D", "duplicate", QT_TRANSLATE_NOOP("Actions", "Put a copy beside the selection."), components},
        {"delete", "edit", QT_TRANSLATE_NOOP("Actions", "&Delete"), "Del", "delete", QT_TRANSLATE_NOOP("Actions", "Remove the selection with all that stands in it."), chosen},
        {"-", "edit", "", "", "", "", 0},
        {"select-all", "edit", QT_TRANSLATE_NOOP("Actions", "Select &all"), "Ctrl+A", "", QT_TRANSLATE_NOOP("Actions", "Select all components and connections."), design},
        {"rename", "edit", QT_TRANSLATE_NOOP("Actions", "Re&name"), "F2", "", QT_TRANSLATE_NOOP("Actions", "Give the selected component another name."), chosen},
        {"group", "edit", QT_TRANSLATE_NOOP("Actions", "&Group…"), "Ctrl+G", "group", QT_TRANSLATE_NOOP("Actions", "Put the selected components into a team, system or mesh."), components},
        {"-", "edit", "", "", "", "", 0},
        {"find", "edit", QT_TRANSLATE_NOOP("Actions", "&Find component"), "Ctrl+F", "search", QT_TRANSLATE_NOOP("Actions", "Search the outline."), design},

        {"add-kind", "insert", QT_TRANSLATE_NOOP("Actions", "Add &component"), "Ctrl+Shift+A", "palette", QT_TRANSLATE_NOOP("Actions", "Search the palette for a kind to place."), edit},
        {"quick-add", "insert", QT_TRANSLATE_NOOP("Actions", "&Quick add"), "Q", "", QT_TRANSLATE_NOOP("Actions", "Type what to add: 'cart: service', or '-> db: postgres' to connect it with the selection."), edit},
        {"insert-pattern", "insert", QT_TRANSLATE_NOOP("Actions", "&Pattern…"), "Ctrl+Shift+P", "pattern", QT_TRANSLATE_NOOP("Actions", "Insert a prepared shape: choose, answer its questions, see what it does to the findings."), edit | InToolbar},

        {"command-palette", "view", QT_TRANSLATE_NOOP("Actions", "&Command palette"), "Ctrl+K", "command-palette", QT_TRANSLATE_NOOP("Actions", "Find any command, kind or component by name."), InToolbar},
        {"-", "view", "", "", "", "", 0},
        {"zoom-in", "view", QT_TRANSLATE_NOOP("Actions", "Zoom &in"), "Ctrl++", "zoom-in", QT_TRANSLATE_NOOP("Actions", "Show it larger."), design},
        {"zoom-out", "view", QT_TRANSLATE_NOOP("Actions", "Zoom &out"), "Ctrl+-", "zoom-out", QT_TRANSLATE_NOOP("Actions", "Show more of it."), design},
        {"zoom-reset", "view", QT_TRANSLATE_NOOP("Actions", "&Actual size"), "Ctrl+0", "", QT_TRANSLATE_NOOP("Actions", "Zoom to 100 %."), design},
        {"zoom-fit", "view", QT_TRANSLATE_NOOP("Actions", "&Fit everything"), "Ctrl+1", "zoom-fit", QT_TRANSLATE_NOOP("Actions", "Show the whole design."), design | InToolbar},
        {"zoom-selection", "view", QT_TRANSLATE_NOOP("Actions", "Fit &selection"), "Ctrl+2", "", QT_TRANSLATE_NOOP("Actions", "Show the selection as large as possible."), design | NeedsSelection},
        {"-", "view", "", "", "", "", 0},
        {"panel-palette", "view", QT_TRANSLATE_NOOP("Actions", "&Palette"), "Alt+1", "", QT_TRANSLATE_NOOP("Actions", "Show or hide the palette."), design | IsCheckable},
        {"panel-outline", "view", QT_TRANSLATE_NOOP("Actions", "&Outline"), "Alt+2", "", QT_TRANSLATE_NOOP("Actions", "Show or hide the outline."), design | IsCheckable},
        {"panel-inspector", "view", QT_TRANSLATE_NOOP("Actions", "&Inspector"), "Alt+3", "", QT_TRANSLATE_NOOP("Actions", "Show or hide the inspector."), design | IsCheckable},
        {"panel-problems", "view", QT_TRANSLATE_NOOP("Actions", "P&roblems"), "Alt+4", "", QT_TRANSLATE_NOOP("Actions", "Show or hide the problems."), design | IsCheckable},
        {"panel-deviations", "view", QT_TRANSLATE_NOOP("Actions", "De&viations"), "Alt+6", "deviation", QT_TRANSLATE_NOOP("Actions", "Show or hide the register of deviations."), design | IsCheckable},
        {"panel-coupling", "view", QT_TRANSLATE_NOOP("Actions", "&Coupling"), "Alt+7", "", QT_TRANSLATE_NOOP("Actions", "Show or hide coupling, resilience and cost."), design | IsCheckable},
        {"panel-history", "view", QT_TRANSLATE_NOOP("Actions", "&History"), "Alt+5", "", QT_TRANSLATE_NOOP("Actions", "Show or hide the undo history."), design | IsCheckable},
        {"panel-guide", "view", QT_TRANSLATE_NOOP("Actions", "&Guide"), "Alt+8", "help", QT_TRANSLATE_NOOP("Actions", "Show or hide the Guide."), IsCheckable},
        {"-", "view", "", "", "", "", 0},
        {"lines-orthogonal", "view", QT_TRANSLATE_NOOP("Actions", "Lines with &corners"), "", "", QT_TRANSLATE_NOOP("Actions", "Draw connections level and upright."), IsCheckable},
        {"lines-curved", "view", QT_TRANSLATE_NOOP("Actions", "C&urved lines"), "", "", QT_TRANSLATE_NOOP("Actions", "Draw connections in bows."), IsCheckable},
        {"-", "view", "", "", "", "", 0},
        {"theme-system", "view", QT_TRANSLATE_NOOP("Actions", "Theme of the s&ystem"), "", "", QT_TRANSLATE_NOOP("Actions", "Follow the system's theme."), IsCheckable},
        {"theme-light", "view", QT_TRANSLATE_NOOP("Actions", "&Light theme"), "", "", QT_TRANSLATE_NOOP("Actions", "Dark on light."), IsCheckable},
        {"theme-dark", "view", QT_TRANSLATE_NOOP("Actions", "&Dark theme"), "", "", QT_TRANSLATE_NOOP("Actions", "Light on dark."), IsCheckable},
        {"reduce-motion", "view", QT_TRANSLATE_NOOP("Actions", "Reduce &motion"), "", "", QT_TRANSLATE_NOOP("Actions", "What is arranged jumps to its place instead of gliding there."), IsCheckable},
        {"theme-high-contrast", "view", QT_TRANSLATE_NOOP("Actions", "Hi&gh contrast, white on black"), "", "", QT_TRANSLATE_NOOP("Actions", "The strongest contrast on black."), IsCheckable},
        {"theme-high-contrast-light", "view", QT_TRANSLATE_NOOP("Actions", "High contrast, &black on white"), "", "", QT_TRANSLATE_NOOP("Actions", "The strongest contrast on white."), IsCheckable},

        {"whole-design", "views", QT_TRANSLATE_NOOP("Actions", "&Whole design"), "", "", QT_TRANSLATE_NOOP("Actions", "Show the design as it is, without a saved view."), design | IsCheckable},
        {"save-view", "views", QT_TRANSLATE_NOOP("Actions", "&Save as a view…"), "Ctrl+Alt+S", "", QT_TRANSLATE_NOOP("Actions", "Keep what is shown, and how, under a name in the design."), edit},
        {"update-view", "views", QT_TRANSLATE_NOOP("Actions", "&Keep in the view"), "", "", QT_TRANSLATE_NOOP("Actions", "Change the saved view to what is shown now."), edit},
        {"manage-views", "views", QT_TRANSLATE_NOOP("Actions", "&Manage views…"), "", "", QT_TRANSLATE_NOOP("Actions", "Rename, order, filter and delete saved views."), edit},
        {"present", "views", QT_TRANSLATE_NOOP("Actions", "&Present"), "F5", "", QT_TRANSLATE_NOOP("Actions", "Step through the saved views on the full screen."), design},
        {"-", "views", "", "", "", "", 0},
        {"collapse", "views", QT_TRANSLATE_NOOP("Actions", "&Collapse"), "Ctrl+[", "", QT_TRANSLATE_NOOP("Actions", "Draw the container as one card."), design | NeedsComponents},
        {"expand", "views", QT_TRANSLATE_NOOP("Actions", "&Expand"), "Ctrl+]", "", QT_TRANSLATE_NOOP("Actions", "Show what is in the container again."), design | NeedsComponents},
        {"collapse-all", "views", QT_TRANSLATE_NOOP("Actions", "Collapse a&ll"), "Ctrl+Shift+[", "", QT_TRANSLATE_NOOP("Actions", "Draw the innermost containers as one card each."), design},
        {"expand-all", "views", QT_TRANSLATE_NOOP("Actions", "Expand &all"), "Ctrl+Shift+]", "", QT_TRANSLATE_NOOP("Actions", "Open all containers again."), design},
        {"-", "views", "", "", "", "", 0},
        {"look-into", "views", QT_TRANSLATE_NOOP("Actions", "Look &into"), "Alt+Down", "", QT_TRANSLATE_NOOP("Actions", "Show what is in the container, with what it is connected with."), design | NeedsComponents},
        {"look-out", "views", QT_TRANSLATE_NOOP("Actions", "Look &out"), "Alt+Up", "", QT_TRANSLATE_NOOP("Actions", "Show what is around the container."), design},
        {"-", "views", "", "", "", "", 0},
        {"hide-selection", "views", QT_TRANSLATE_NOOP("Actions", "&Hide"), "Ctrl+Alt+H", "", QT_TRANSLATE_NOOP("Actions", "Leave the selection out of what is shown."), design | NeedsComponents},
        {"show-only", "views", QT_TRANSLATE_NOOP("Actions", "Show onl&y this"), "Ctrl+Alt+O", "", QT_TRANSLATE_NOOP("Actions", "Leave everything else out of what is shown."), design | NeedsComponents},
        {"show-all", "views", QT_TRANSLATE_NOOP("Actions", "Show a&ll"), "Ctrl+Alt+A", "", QT_TRANSLATE_NOOP("Actions", "Show all components again."), design},
        {"-", "views", "", "", "", "", 0},
        {"outline-none", "views", QT_TRANSLATE_NOOP("Actions", "&No outlines"), "", "", QT_TRANSLATE_NOOP("Actions", "Do not outline groups."), design | IsCheckable},
        {"outline-team", "views", QT_TRANSLATE_NOOP("Actions", "Outline &teams"), "", "", QT_TRANSLATE_NOOP("Actions", "Draw an outline around what each team answers for."), design | IsCheckable},
        {"outline-system", "views", QT_TRANSLATE_NOOP("Actions", "Outline s&ystems"), "", "", QT_TRANSLATE_NOOP("Actions", "Draw an outline around each system."), design | IsCheckable},
        {"outline-mesh", "views", QT_TRANSLATE_NOOP("Actions", "Outline mes&hes"), "", "", QT_TRANSLATE_NOOP("Actions", "Draw an outline around each service mesh."), design | IsCheckable},

        {"lens-none", "lens", QT_TRANSLATE_NOOP("Actions", "&Without a lens"), "Ctrl+Shift+0", "", QT_TRANSLATE_NOOP("Actions", "Show the design as it is."), design | IsCheckable},
        {"-", "lens", "", "", "", "", 0},
        {"lens-developer", "lens", QT_TRANSLATE_NOOP("Actions", "&Developer"), "Ctrl+Shift+1", "", QT_TRANSLATE_NOOP("Actions", "What to build on, and how to reach it."), design | IsCheckable},
        {"lens-operator", "lens", QT_TRANSLATE_NOOP("Actions", "&Operator"), "Ctrl+Shift+2", "", QT_TRANSLATE_NOOP("Actions", "What will wake somebody up at night."), design | IsCheckable},
        {"lens-executive", "lens", QT_TRANSLATE_NOOP("Actions", "&Executive"), "Ctrl+Shift+3", "", QT_TRANSLATE_NOOP("Actions", "What the business depends on, and what it costs."), design | IsCheckable},
        {"lens-security", "lens", QT_TRANSLATE_NOOP("Actions", "&Security"), "Ctrl+Shift+4", "", QT_TRANSLATE_NOOP("Actions", "Who gets in, and what can be read on the way."), design | IsCheckable},
        {"lens-data", "lens", QT_TRANSLATE_NOOP("Actions", "D&ata"), "Ctrl+Shift+5", "", QT_TRANSLATE_NOOP("Actions", "Which data is where, and how confidential it is."), design | IsCheckable},
        {"lens-ownership", "lens", QT_TRANSLATE_NOOP("Actions", "&Team ownership"), "Ctrl+Shift+6", "", QT_TRANSLATE_NOOP("Actions", "Who answers for what."), design | IsCheckable},
        {"lens-systems", "lens", QT_TRANSLATE_NOOP("Actions", "S&ystems"), "Ctrl+Shift+7", "", QT_TRANSLATE_NOOP("Actions", "Which parts belong together."), design | IsCheckable},
        {"lens-coupling", "lens", QT_TRANSLATE_NOOP("Actions", "&Coupling heat"), "Ctrl+Shift+8", "", QT_TRANSLATE_NOOP("Actions", "Where everything hangs together."), design | IsCheckable},
        {"lens-change-cost", "lens", QT_TRANSLATE_NOOP("Actions", "Cost o&f change"), "Ctrl+Shift+9", "", QT_TRANSLATE_NOOP("Actions", "How far a change or a failure reaches."), design | IsCheckable},
        {"lens-environment", "lens", QT_TRANSLATE_NOOP("Actions", "E&nvironment…"), "", "", QT_TRANSLATE_NOOP("Actions", "What is different in one environment."), design | IsCheckable},
        {"-", "lens", "", "", "", "", 0},
        {"what-if", "lens", QT_TRANSLATE_NOOP("Actions", "&What if this fails?"), "Ctrl+Shift+F", "", QT_TRANSLATE_NOOP("Actions", "Show what becomes of the others when the selection fails."), design | NeedsComponents},

        {"tool-select", "design", QT_TRANSLATE_NOOP("Actions", "&Select"), "V", "select", QT_TRANSLATE_NOOP("Actions", "Select, move and resize."), design | IsCheckable | InToolbar},
        {"tool-connect", "design", QT_TRANSLATE_NOOP("Actions", "&Connect"), "C", "connect", QT_TRANSLATE_NOOP("Actions", "Drag from one card to another to connect them."), edit | IsCheckable | InToolbar},
        {"tool-hand", "design", QT_TRANSLATE_NOOP("Actions", "&Hand"), "H", "hand", QT_TRANSLATE_NOOP("Actions", "Drag the view."), design | IsCheckable | InToolbar},
        {"-", "design", "", "", "", "", 0},
        {"layout-lr", "design", QT_TRANSLATE_NOOP("Actions", "Lay out left to &right"), "Ctrl+L", "layout", QT_TRANSLATE_NOOP("Actions", "Find a place for everything, flowing to the right."), edit | InToolbar},
        {"layout-tb", "design", QT_TRANSLATE_NOOP("Actions", "Lay out top to &bottom"), "Ctrl+Shift+L", "layout", QT_TRANSLATE_NOOP("Actions", "Find a place for everything, flowing down."), edit},
        {"layout-all", "design", QT_TRANSLATE_NOOP("Actions", "Lay out &everything"), "", "", QT_TRANSLATE_NOOP("Actions", "Find a place for everything, wherever it was put."), edit},
        {"keep-positions", "design", QT_TRANSLATE_NOOP("Actions", "Keep my &positions"), "", "", QT_TRANSLATE_NOOP("Actions", "Laying out places only what has no position yet. Comes on by itself once something was put by hand."), design | IsCheckable},
        {"-", "design", "", "", "", "", 0},
        {"rules", "design", QT_TRANSLATE_NOOP("Actions", "&Rules…"), "Ctrl+R", "settings", QT_TRANSLATE_NOOP("Actions", "Choose the profile, rule packs and levels that the design is checked by."), edit},
        {"next-problem", "design", QT_TRANSLATE_NOOP("Actions", "&Next problem"), "F8", "", QT_TRANSLATE_NOOP("Actions", "Go to the next finding."), design},
        {"-", "design", "", "", "", "", 0},
        {"compare-figures", "design", QT_TRANSLATE_NOOP("Actions", "Compare &figures…"), "", "", QT_TRANSLATE_NOOP("Actions", "Show what changed since a snapshot, or against another design."), design},
        {"keep-figures", "design", QT_TRANSLATE_NOOP("Actions", "&Keep figures…"), "", "", QT_TRANSLATE_NOOP("Actions", "Write the figures to a file, to compare with later."), design},

        {"align-left", "arrange", QT_TRANSLATE_NOOP("Actions", "Align &left"), "Alt+Shift+A", "align-left", QT_TRANSLATE_NOOP("Actions", "Bring the left sides of the selection to one line."), edit | NeedsTwo},
        {"align-centre", "arrange", QT_TRANSLATE_NOOP("Actions", "Align &centre"), "Alt+Shift+H", "align-centre", QT_TRANSLATE_NOOP("Actions", "Bring the middles of the selection one below the other."), edit | NeedsTwo},
        {"align-right", "arrange", QT_TRANSLATE_NOOP("Actions", "Align &right"), "Alt+Shift+D", "align-right", QT_TRANSLATE_NOOP("Actions", "Bring the right sides of the selection to one line."), edit | NeedsTwo},
        {"align-top", "arrange", QT_TRANSLATE_NOOP("Actions", "Align &top"), "Alt+Shift+W", "align-top", QT_TRANSLATE_NOOP("Actions", "Bring the upper sides of the selection to one line."), edit | NeedsTwo},
        {"align-middle", "arrange", QT_TRANSLATE_NOOP("Actions", "Align &middle"), "Alt+Shift+V", "align-middle", QT_TRANSLATE_NOOP("Actions", "Bring the middles of the selection side by side."), edit | NeedsTwo},
        {"align-bottom", "arrange", QT_TRANSLATE_NOOP("Actions", "Align &bottom"), "Alt+Shift+S", "align-bottom", QT_TRANSLATE_NOOP("Actions", "Bring the lower sides of the selection to one line."), edit | NeedsTwo},
        {"-", "arrange", "", "", "", "", 0},
        {"distribute-across", "arrange", QT_TRANSLATE_NOOP("Actions", "Distribute &horizontally"), "Alt+Shift+X", "distribute-across", QT_TRANSLATE_NOOP("Actions", "Make the gaps from left to right equal."), edit | NeedsThree},
        {"distribute-down", "arrange", QT_TRANSLATE_NOOP("Actions", "Distribute &vertically"), "Alt+Shift+Y", "distribute-down", QT_TRANSLATE_NOOP("Actions", "Make the gaps from top to bottom equal."), edit | NeedsThree},
        {"-", "arrange", "", "", "", "", 0},
        {"same-width", "arrange", QT_TRANSLATE_NOOP("Actions", "Same &width"), "", "", QT_TRANSLATE_NOOP("Actions", "Give the selected containers the width of the first one."), edit | NeedsContainers},
        {"same-height", "arrange", QT_TRANSLATE_NOOP("Actions", "Same h&eight"), "", "", QT_TRANSLATE_NOOP("Actions", "Give the selected containers the height of the first one."), edit | NeedsContainers},
        {"fit-contents", "arrange", QT_TRANSLATE_NOOP("Actions", "&Fit to contents"), "Alt+Shift+F", "fit-contents", QT_TRANSLATE_NOOP("Actions", "Draw the borders of the selected containers close around what stands in them."), edit | NeedsContainer},
        {"-", "arrange", "", "", "", "", 0},
        {"tidy", "arrange", QT_TRANSLATE_NOOP("Actions", "T&idy up"), "Alt+Shift+T", "tidy", QT_TRANSLATE_NOOP("Actions", "Set the selection, or everything, on the grid and apart from each other, moving as little as possible."), edit},
        {"-", "arrange", "", "", "", "", 0},
        {"layout-selection-lr", "arrange", QT_TRANSLATE_NOOP("Actions", "Lay out selection left to right"), "Alt+Shift+L", "layout", QT_TRANSLATE_NOOP("Actions", "Find new places for the selected components, or for what stands in the selected container, flowing to the right."), edit | NeedsContents},
        {"layout-selection-tb", "arrange", QT_TRANSLATE_NOOP("Actions", "Lay out selection top to bottom"), "Alt+Shift+B", "layout", QT_TRANSLATE_NOOP("Actions", "Find new places for the selected components, or for what stands in the selected container, flowing down."), edit | NeedsContents},
        {"-", "arrange", "", "", "", "", 0},
        {"lock-layout", "arrange", QT_TRANSLATE_NOOP("Actions", "Loc&k layout"), "Alt+Shift+K", "", QT_TRANSLATE_NOOP("Actions", "Keep drags and arrow keys from moving or resizing anything."), design | IsCheckable},

        {"guide", "help", QT_TRANSLATE_NOOP("Actions", "&Guide"), "F1", "help", QT_TRANSLATE_NOOP("Actions", "Read about what is selected, or search the Guide."), 0},
        {"standard-model", "help", QT_TRANSLATE_NOOP("Actions", "Standard &model"), "", "check", QT_TRANSLATE_NOOP("Actions", "Show how far the design keeps to the standard model."), design},
        {"shortcuts", "help", QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "Ctrl+F1", "help", QT_TRANSLATE_NOOP("Actions", "All shortcuts on one page."), 0},
        {"start-page", "help", QT_TRANSLATE_NOOP("Actions", "&Start page"), "", "home", QT_TRANSLATE_NOOP("Actions", "Recent files, samples and templates."), 0},
        {"-", "help", "", "", "", "", 0},
        {"about", "help", QT_TRANSLATE_NOOP("Actions", "&About Groundplan"), "", "info", QT_TRANSLATE_NOOP("Actions", "Version and licence."), 0},
    };
    return table;
}

} // namespace groundplan
