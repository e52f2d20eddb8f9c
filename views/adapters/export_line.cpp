// SPDX-License-Identifier: Apache-2.0
#include "views/adapters/export_line.h"

#include <QCoreApplication>

#include "views/drawing/themed_icon.h"

namespace groundplan {

using State = ExportLine::State;

static QString tr(const char* text)
{
    return QCoreApplication::translate("ExportState", text);
}

QString exportStateText(State state)
{
    switch (state) {
    case State::Unknown: break;
    case State::Same: return tr("same");
    case State::New: return tr("new");
    case State::Changed: return tr("changed");
    case State::Edited: return tr("edited");
    case State::Conflict: return tr("conflict");
    case State::Stale: return tr("goes away");
    case State::Kept: return tr("kept");
    case State::Foreign: return tr("not ours");
    }
    return {};
}

QString exportStateHelp(State state)
{
    switch (state) {
    case State::Unknown: break;
    case State::Same: return tr("The folder holds the very same file.");
    case State::New: return tr("The folder has no such file yet.");
    case State::Changed: return tr("The design changed since the last export; nobody else changed the file.");
    case State::Edited: return tr("Somebody edited the file by hand; the edits stay.");
    case State::Conflict: return tr("Somebody edited the same lines by hand that the design changed.");
    case State::Stale: return tr("An earlier export made it, this one does not; it is removed.");
    case State::Kept: return tr("It is no longer exported, but somebody edited it by hand; it stays.");
    case State::Foreign: return tr("The file is there, but no export made it.");
    }
    return {};
}

QColor exportStateInk(State state, const Theme& theme)
{
    switch (state) {
    case State::New: return theme.success;
    case State::Changed: return theme.info;
    case State::Edited:
    case State::Foreign: return theme.warning;
    case State::Conflict:
    case State::Stale: return theme.error;
    default: return theme.mutedText;
    }
}

QIcon exportStateIcon(State state, const Theme& theme)
{
    const auto icon = [&](const char* name) { return themedIcon(QString(QLatin1String("actions/") + QLatin1String(name)), theme, exportStateInk(state, theme)); };
    switch (state) {
    case State::Unknown: break;
    case State::Same: return icon("check");
    case State::New: return icon("state-new");
    case State::Changed: return icon("state-changed");
    case State::Edited: return icon("state-edited");
    case State::Conflict: return icon("warning");
    case State::Stale: return icon("delete");
    case State::Kept: return icon("pin");
    case State::Foreign: return icon("help");
    }
    return {};
}

const QList<State>& exportStates()
{
    static const QList<State> states{State::Conflict, State::Foreign, State::New, State::Changed, State::Edited, State::Stale, State::Kept, State::Same};
    return states;
}

} // namespace groundplan
