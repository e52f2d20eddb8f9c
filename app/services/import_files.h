// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include "model/base/result.h"
#include "model/imports/importer.h"

namespace groundplan {

/// Reads files and, of folders, all files that fit the patterns, sorted by path; "-" is standard input. Links out of
/// a folder are not followed; more than 20,000 files or 256 MiB in all are refused.
Result<QList<ImportFile>> readImportFiles(const QStringList& paths, const QStringList& patterns);

} // namespace groundplan
