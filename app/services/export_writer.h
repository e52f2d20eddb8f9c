// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/base/result.h"
#include "model/exports/export_plan.h"

namespace groundplan {

/// Name of the file in which an export folder remembers what was generated: for each target, paths and SHA-256 of
/// their content.
inline constexpr const char* exportRecordName = ".groundplan-export.json";

/// How a file of a plan stands to what the folder holds.
struct ExportDifference {
    enum State {
        Same,
        New,
        Changed,
        Stale, ///< an earlier export of this target made it, this plan no longer does, and nobody changed it since
    };
    QString path;
    State state = Same;
    QByteArray before;    ///< what the folder holds, for showing the difference
    bool foreign = false; ///< it is there, but no export of this target made it: writing replaces the team's own file
};

/// "same", "new", "changed", "stale".
QString exportStateName(ExportDifference::State state);

/// Compares a plan with a folder (which may not exist yet); sorted by path. Files that no export made and no plan
/// names are not mentioned: they are the team's own. Fails for paths that lead out of the folder, also over links.
Result<QList<ExportDifference>> compareExport(const ExportPlan& plan, const QString& folder);
bool differsAtAll(const QList<ExportDifference>& differences);

struct ExportOutcome {
    int written = 0;
    int removed = 0;
};

/// Writes a plan: first every new file beside its place, then all renames, so that a full disk or a missing permission
/// leaves the folder as it was. Removes only what an earlier export of the target made and nobody changed since. Never
/// follows a link out of the folder.
Result<ExportOutcome> writeExport(const ExportPlan& plan, const QString& folder);

} // namespace groundplan
