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
/// parts that whole patterns use. `texts` are of another language, each of the name of the file that it is laid over; what is
/// missing stays English. The first mistake ends it, with file, line and column: unknown keys, kinds, attributes, parameters,
/// parts, texts that do not fit.
Result<QList<Pattern>> readPatterns(const QList<PatternFile>& files, const Catalog& catalog, const QList<PatternFile>& texts = {});

} // namespace groundplan
