// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "app/cli/exports/planned_export.h"

namespace groundplan {

/// The files of a plan, one a line, with what they come from.
QString exportList(const ExportSet& set);

/// State and path of all files that are not as the design says, one a line.
QString exportStates(const QList<ExportDifference>& differences);

/// What writing would change, as git shows it; each hunk names the components that it comes from.
Result<QString> exportDiff(const ExportSet& set, const QList<ExportDifference>& differences, bool colours);

/// The same for programs: targets, files, notes and, as far as they are known, differences and outcome.
struct ExportAnswer {
    QString folder;
    const QList<ExportDifference>* differences = nullptr;
    const ExportOutcome* outcome = nullptr;
};
QString exportJson(const PlannedExport& planned, const ExportAnswer& answer);

} // namespace groundplan
