// SPDX-License-Identifier: Apache-2.0
#include "app/services/pattern_source.h"

#include <algorithm>

#include <QDir>

#include "app/services/disk.h"
#include "model/patterns/pattern_reader.h"
#include "resources/resources.h"

namespace groundplan {

/// Far more than the parts of one shape take.
static constexpr qint64 largestPattern = 256 * 1024;

Result<QList<Pattern>> loadPatterns(const Catalog& catalog)
{
    registerResources();
    const QDir folder(QStringLiteral(":/groundplan/patterns"));
    QList<PatternFile> files;
    for (const QString& name : folder.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name)) {
        const auto bytes = readFile(folder.filePath(name), largestPattern);
        if (!bytes)
            return unexpected(bytes.error());
        files.append({folder.filePath(name), *bytes});
    }
    auto patterns = readPatterns(files, catalog);
    if (!patterns)
        return patterns;
    std::stable_sort(patterns->begin(), patterns->end(), [](const Pattern& a, const Pattern& b) {
        return std::pair(a.category, a.name) < std::pair(b.category, b.name);
    });
    return patterns;
}

} // namespace groundplan
