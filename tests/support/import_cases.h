// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/imports/importer.h"

/// What the tests of importers share: folders of cases with what they expect.
namespace groundplan::test {

/// The files below a folder, by path, with paths relative to it.
QList<ImportFile> filesOf(const QString& folder);

/// "place: message" of each note, a line each.
QString notesText(const QList<ImportNote>& notes);

/// "from kind to" of all connections, sorted.
QStringList linesOf(const Design& design);

/// Empty when the file holds those bytes, else the first line that differs; with GROUNDPLAN_WRITE_GOLDEN set the file is
/// written.
QString differsFromGolden(const QString& path, const QByteArray& actual);

/// Imports `folder`/`input` and compares notes and design with the expected files beside it; with GROUNDPLAN_WRITE_GOLDEN
/// set it writes them instead. The same files must give the same bytes, what is written must be readable, and
/// "TOPSECRET" must not be in it. Empty when all is well, else what differs.
QString brokenImportCase(const Importer& importer, const QString& folder, const QString& input);

} // namespace groundplan::test
