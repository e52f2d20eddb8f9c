// SPDX-License-Identifier: Apache-2.0
#include "app/studio/action_table.h"

#include <QtGlobal>

#define T(text) QT_TRANSLATE_NOOP("Actions", text)

namespace groundplan {

const QList<MenuSpec>& menuTable()
{
    static const QList<MenuSpec> menus{
        {"file", T("&File")}, {"edit", T("&Edit")}, {"view", T("&View")}, {"design", T("&Design")}, {"help", T("&Help")},
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
        {"new", "file", T("&New"), "Ctrl+N", "new", T("Start an empty design."), InToolbar},
        {"new-template", "file", T("New from &template"), "", "", T("Start from a prepared design."), IsSubmenu},
        {"new-window", "file", T("New &window"), "Ctrl+Shift+N", "", T("Open another window."), 0},
        {"open", "file", T("&Open…"), "Ctrl+O", "open", T("Open a design from a file."), InToolbar},
        {"open-recent", "file", T("Open &recent"), "", "", T("Open a design that was open lately."), IsSubmenu},
        {"open-sample", "file", T("Open sam&ple"), "", "", T("Open a worked example."), IsSubmenu},
        {"open-address", "file", T("Open from &address…"), "", "open-url", T("Open a design from the web, read-only."), 0},
        {"-", "file", "", "", "", "", 0},
        {"save", "file", T("&Save"), "Ctrl+S", "save", T("Write the design to its file."), design | InToolbar},
        {"save-as", "file", T("Save &as…"), "Ctrl+Shift+S", "save-as", T("Write the design to another file and go on with that."), design},
        {"save-copy", "file", T("Save a &copy…"), "", "", T("Write a copy and go on with this file."), design},
        {"-", "file", "", "", "", "", 0},
        {"import", "file", T("&Import manifests…"), "", "import", T("Make a design of Kubernetes manifests."), 0},
        {"import-folder", "file", T("Import a &folder of manifests…"), "", "", T("Make a design of all manifests in a folder."), 0},
        {"export", "file", T("&Export manifests…"), "Ctrl+E", "export", T("Show what an export would write, then write it."), design | InToolbar},
        {"export-picture", "file", T("Export pict&ure…"), "", "picture", T("Write the drawing as SVG, PNG or PDF."), design},
        {"-", "file", "", "", "", "", 0},
        {"close", "file", T("&Close"), "Ctrl+W", "", T("Close this window."), 0},
        {"quit", "file", T("&Quit"), "Ctrl+Q", "", T("Close all windows."), 0},

        {"undo", "edit", T("&Undo"), "Ctrl+Z", "undo", T("Take the last edit back."), edit | InToolbar},
        {"redo", "edit", T("&Redo"), "Ctrl+Shift+Z", "redo", T("Do again what was taken back."), edit | InToolbar},
        {"-", "edit", "", "", "", "", 0},
        {"cut", "edit", T("Cu&t"), "Ctrl+X", "cut", T("Take the selection out and keep it for pasting."), components},
        {"copy", "edit", T("&Copy"), "Ctrl+C", "copy", T("Keep the selection for pasting, here or elsewhere."), design | NeedsComponents},
        {"paste", "edit", T("&Paste"), "Ctrl+V", "paste", T("Insert what was copied."), edit},
        {"duplicate", "edit", T("Du&plicate"), "Ctrl+D", "duplicate", T("Put a copy beside the selection."), components},
        {"delete", "edit", T("&Delete"), "Del", "delete", T("Remove the selection with all that stands in it."), chosen},
        {"-", "edit", "", "", "", "", 0},
        {"select-all", "edit", T("Select &all"), "Ctrl+A", "", T("Select all components and connections."), design},
        {"rename", "edit", T("Re&name"), "F2", "rename", T("Give the selected component another name."), chosen},
        {"group", "edit", T("&Group…"), "Ctrl+G", "group", T("Put the selected components into a team, system or mesh."), components},
        {"-", "edit", "", "", "", "", 0},
        {"find", "edit", T("&Find component"), "Ctrl+F", "search", T("Search the outline."), design},
        {"add-kind", "edit", T("Add &component"), "Ctrl+Shift+A", "palette", T("Search the palette for a kind to place."), edit},

        {"command-palette", "view", T("&Command palette"), "Ctrl+K", "command-palette", T("Find any command, kind or component by name."), InToolbar},
        {"-", "view", "", "", "", "", 0},
        {"zoom-in", "view", T("Zoom &in"), "Ctrl++", "zoom-in", T("Show it larger."), design},
        {"zoom-out", "view", T("Zoom &out"), "Ctrl+-", "zoom-out", T("Show more of it."), design},
        {"zoom-reset", "view", T("&Actual size"), "Ctrl+0", "", T("Zoom to 100 %."), design},
        {"zoom-fit", "view", T("&Fit everything"), "Ctrl+1", "zoom-fit", T("Show the whole design."), design | InToolbar},
        {"zoom-selection", "view", T("Fit &selection"), "Ctrl+2", "", T("Show the selection as large as possible."), design | NeedsSelection},
        {"-", "view", "", "", "", "", 0},
        {"panel-palette", "view", T("&Palette"), "Alt+1", "", T("Show or hide the palette."), IsCheckable},
        {"panel-outline", "view", T("&Outline"), "Alt+2", "", T("Show or hide the outline."), IsCheckable},
        {"panel-inspector", "view", T("&Inspector"), "Alt+3", "", T("Show or hide the inspector."), IsCheckable},
        {"panel-problems", "view", T("P&roblems"), "Alt+4", "", T("Show or hide the problems."), IsCheckable},
        {"panel-history", "view", T("&History"), "Alt+5", "", T("Show or hide the undo history."), IsCheckable},
        {"-", "view", "", "", "", "", 0},
        {"theme-system", "view", T("Theme of the s&ystem"), "", "", T("Follow the system's theme."), IsCheckable},
        {"theme-light", "view", T("&Light theme"), "", "", T("Dark on light."), IsCheckable},
        {"theme-dark", "view", T("&Dark theme"), "", "", T("Light on dark."), IsCheckable},

        {"tool-select", "design", T("&Select"), "V", "select", T("Select, move and resize."), design | IsCheckable | InToolbar},
        {"tool-connect", "design", T("&Connect"), "C", "connect", T("Drag from one card to another to connect them."), edit | IsCheckable | InToolbar},
        {"tool-hand", "design", T("&Hand"), "H", "hand", T("Drag the view."), design | IsCheckable | InToolbar},
        {"-", "design", "", "", "", "", 0},
        {"layout-lr", "design", T("Lay out left to &right"), "Ctrl+L", "layout", T("Find a place for everything, flowing to the right."), edit | InToolbar},
        {"layout-tb", "design", T("Lay out top to &bottom"), "Ctrl+Shift+L", "layout", T("Find a place for everything, flowing down."), edit},
        {"-", "design", "", "", "", "", 0},
        {"next-problem", "design", T("&Next problem"), "F8", "", T("Go to the next finding."), design},

        {"shortcuts", "help", T("&Keyboard shortcuts"), "F1", "help", T("All shortcuts on one page."), 0},
        {"start-page", "help", T("&Start page"), "", "home", T("Recent files, samples and templates."), 0},
        {"-", "help", "", "", "", "", 0},
        {"about", "help", T("&About Groundplan"), "", "info", T("Version and licence."), 0},
    };
    return table;
}

} // namespace groundplan
