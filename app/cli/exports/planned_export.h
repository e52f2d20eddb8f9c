// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>

#include "app/cli/arguments.h"
#include "app/services/export_writer.h"
#include "model/exports/export_set.h"
#include "model/storage/design_reader.h"

namespace groundplan {

/// A design read and its export planned as the command line says.
struct PlannedExport {
    LoadedDesign loaded;
    QString file;       ///< as messages call it
    ExportSet set;
    bool wholeFolder = false; ///< all targets of the profile: nothing else belongs into the folder
};

/// --target, and what overrides the design's export profile for this run.
QList<OptionSpec> exportProfileOptions();
/// What help says of the targets.
QString exportTargetLines();

/// Reads the design that the arguments name and plans its export. Not 0: reported already, the program ends with it.
int planExport(const Arguments& arguments, const ExportProgress& progress, PlannedExport& planned);

/// An error of an export, with the place in the design that it comes from; returns the exit code.
int reportExportError(Error error, const PlannedExport& planned);

/// Prints the notes to standard error.
void printExportNotes(const PlannedExport& planned);

} // namespace groundplan
