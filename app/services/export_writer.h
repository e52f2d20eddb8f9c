// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>

#include "app/services/export_merge.h"
#include "model/base/result.h"
#include "model/exports/export_set.h"

namespace groundplan {

/// How a file of a plan stands to what the folder holds.
struct ExportDifference {
    enum State {
        Same,
        New,
        Changed,  ///< the design changed, nobody else did: it will be updated
        Edited,   ///< edited by hand; what the design changed fits in, or it changed nothing
        Conflict, ///< edited by hand where the design changed too
        Stale,    ///< an earlier export made it, this one no longer does, and nobody changed it since: it goes
        Kept,     ///< the same, but edited by hand: it stays
        Foreign,  ///< it is there, but no export made it
    };
    QString path;
    QString target;
    State state = Same;
    QByteArray before; ///< what the folder holds
    QByteArray after;  ///< what writing leaves there; empty when it removes the file
    int conflicts = 0; ///< places where the design and an edit by hand disagree
    QString remark;    ///< why it cannot be merged; empty: it can, or need not be

    /// True when writing would change the folder.
    bool isDrift() const;
};

/// "same", "new", "changed", "edited", "conflict", "stale", "kept", "foreign".
QString exportStateName(ExportDifference::State state);

/// What to do with what an export meets in its folder.
struct ExportWriting {
    ConflictChoice conflicts = ConflictChoice::Refuse;
    bool overForeign = false;  ///< replace files that no export made
    /// For single files, by path, instead of what holds for all. A file that no export made is replaced with Theirs and left
    /// as it is with Ours: from then on it counts as one that was edited by hand.
    QHash<QString, ConflictChoice> choices = {};
    bool wholeFolder = false;  ///< the targets are all that the folder is for: what others left goes, too
    ExportProgress progress = {};
};

struct ExportComparison {
    QList<ExportDifference> differences; ///< sorted by path
    QString mended; ///< what was done about an interrupted export, in a sentence; empty: there was none
};

/// Compares an export with a folder (which may not exist yet), after completing or dropping an export that was
/// interrupted there. Files that no export made and none plans are not mentioned: they are the team's own. Fails for
/// paths that lead out of the folder, also over links. Thread: any.
Result<ExportComparison> compareExport(const ExportSet& set, const QString& folder, const ExportWriting& writing = {});
bool differsAtAll(const QList<ExportDifference>& differences);

struct ExportOutcome {
    int written = 0;
    int removed = 0;
    int unchanged = 0;
    ExportComparison comparison; ///< with what was there before
    /// Files that need a decision (conflicts, files that no export made). When there are any, nothing was written.
    QList<ExportDifference> refused;
};

/// Writes an export: all of it or nothing, also when it is killed (see applyChange()). Removes only what an earlier
/// export made and nobody changed since; merges edits by hand. Never follows a link out of the folder. Thread: any.
Result<ExportOutcome> writeExport(const ExportSet& set, const QString& folder, const ExportWriting& writing = {});

/// A single plan as a set, at the top of its folder.
ExportSet exportSetOf(const ExportPlan& plan);

} // namespace groundplan
