// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exports/export_plan.h"

namespace groundplan {

/// Several targets in one folder.
struct ExportSet {
    QStringList targets;
    QList<ExportFile> files; ///< of all targets, sorted by path
    QHash<QString, QString> targetOf; ///< path -> target
    QList<ExportNote> notes;
};

/// The targets that an export without a choice makes: those of the design's profile.
QStringList profileTargets(const Design& design);

/// Plans all targets as the design's export profile lays them out: each in its folder (see exportFolder()), and, with a
/// repository for each environment, everything that an environment needs in a folder of that environment. Fails for
/// an unknown target, for a target's error, and when two targets write the same file.
Result<ExportSet> planExports(const Design& design, const Catalog& catalog, const QStringList& targets, const ExportProgress& progress = {});


} // namespace groundplan
