// SPDX-License-Identifier: Apache-2.0
#include "app/services/pattern_source.h"

#include <algorithm>

#include <QCollator>
#include <QDir>
#include <QSet>

#include "app/services/disk.h"
#include "app/services/language_folders.h"
#include "model/patterns/pattern_reader.h"
#include "resources/resources.h"

namespace groundplan {

/// Far more than the parts of one shape take.
static constexpr qint64 largestPattern = 256 * 1024;

/// Adds the YAML files of a folder whose names are not taken yet.
static Result<void> addFiles(const QDir& folder, QSet<QString>& taken, QList<PatternFile>& files)
{
    for (const QString& name : folder.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name)) {
        if (taken.contains(name))
            continue;
        const auto bytes = readFile(folder.filePath(name), largestPattern);
        if (!bytes)
            return unexpected(bytes.error());
        taken.insert(name);
        files.append({folder.filePath(name), *bytes});
    }
    return {};
}

Result<QList<Pattern>> loadPatterns(const Catalog& catalog, const QStringList& languages, const QString& folder)
{
    registerResources();
    const QDir root(folder.isEmpty() ? QStringLiteral(":/groundplan/patterns") : folder);
    QList<PatternFile> files, texts;
    QSet<QString> names, translated;
    if (const auto added = addFiles(root, names, files); !added)
        return unexpected(added.error());
    const QStringList folders = languageFolders(languages);
    for (const QString& language : folders) {
        if (const auto added = addFiles(QDir(root.filePath(language)), translated, texts); !added)
            return unexpected(added.error());
    }
    auto patterns = readPatterns(files, catalog, texts);
    if (!patterns)
        return patterns;
    // As the language sorts; English as it is written, the same everywhere.
    const QCollator collator(folders.isEmpty() ? QLocale::c() : QLocale(folders.first()));
    std::stable_sort(patterns->begin(), patterns->end(), [&collator](const Pattern& a, const Pattern& b) {
        const int categories = collator.compare(a.category, b.category);
        return categories < 0 || (categories == 0 && collator.compare(a.name, b.name) < 0);
    });
    return patterns;
}

} // namespace groundplan
