// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "model/catalog/catalog.h"
#include "model/patterns/pattern.h"

namespace groundplan {

/// A file that somebody read: its path and its bytes.
struct PatternFile {
    QString path;
    QByteArray bytes;
};

/// Reads patterns, one a file; a file with a map `sets` holds fields that parts of all of them may include, and `bases`,
/// parts that whole patterns use. The first mistake ends it, with file, line and column: unknown keys, kinds, attributes, parameters, parts.
Result<QList<Pattern>> readPatterns(const QList<PatternFile>& files, const Catalog& catalog);

} // namespace groundplan
