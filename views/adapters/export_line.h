// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QIcon>

#include "model/exports/export_plan.h"
#include "views/theme/theme.h"

namespace groundplan {

/// A file of an export as the export window lists it: what the design makes of it, and how it stands to the folder.
struct ExportLine {
    enum class State {
        Unknown,  ///< not compared yet
        Same,
        New,
        Changed,
        Edited,   ///< by hand, and both fit together
        Conflict, ///< by hand where the design changed, too
        Stale,    ///< goes away
        Kept,     ///< no longer exported, but edited by hand: it stays
        Foreign,  ///< there, but no export made it
    };
    ExportFile file;   ///< its content is what the design says; empty for one that is no longer exported
    QString target;    ///< name of the target
    State state = State::Unknown;
    QByteArray before; ///< what the folder holds
    QByteArray after;  ///< what the folder holds after writing
    int conflicts = 0;
    QString remark;    ///< why it cannot be merged
    bool decided = false; ///< the user chose what becomes of it

    bool differs() const { return state != State::Unknown && state != State::Same; }
    /// Nothing is written before the user said what is to become of it.
    bool waits() const { return (state == State::Conflict || state == State::Foreign) && !decided; }
};

/// What is to become of a file that an export met in its folder.
enum class ExportChoice {
    Ask,
    Mine,      ///< as it is in the folder
    Generated, ///< as the design says
    Marks,     ///< both, between the marks of a conflict
};

/// "edited"; a word that stands beside the icon, so that colour never means anything alone.
QString exportStateText(ExportLine::State state);
/// In a sentence.
QString exportStateHelp(ExportLine::State state);
QColor exportStateInk(ExportLine::State state, const Theme& theme);
QIcon exportStateIcon(ExportLine::State state, const Theme& theme);
/// The states in the order in which they are told.
const QList<ExportLine::State>& exportStates();

} // namespace groundplan
