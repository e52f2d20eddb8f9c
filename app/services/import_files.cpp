// SPDX-License-Identifier: Apache-2.0
#include "app/services/import_files.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>

#include "app/services/disk.h"

namespace groundplan {

static QString tr(const char* text)
{
    return QCoreApplication::translate("Disk", text);
}

Result<QList<ImportFile>> readImportFiles(const QStringList& paths, const QStringList& patterns)
{
    constexpr qsizetype mostFiles = 20'000;
    constexpr qint64 mostBytes = 256ll * 1024 * 1024;
    QStringList names;
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            names.append(path);
            continue;
        }
        QStringList inside;
        QDirIterator walk(path, patterns, QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (walk.hasNext() && inside.size() <= mostFiles)
            inside.append(walk.next());
        if (inside.isEmpty()) {
            return unexpected(ErrorCode::NotFound, tr("There is no file in the folder that fits %1.").arg(patterns.join(QLatin1String(", "))),
                              {.file = path, .subject = {}});
        }
        inside.sort();
        names.append(inside);
    }
    if (names.size() > mostFiles)
        return unexpected(ErrorCode::TooLarge, tr("More than %1 files are not read at once.").arg(mostFiles));
    QList<ImportFile> files;
    qint64 bytes = 0;
    for (const QString& name : names) {
        auto content = readFile(name);
        if (!content)
            return unexpected(content.error());
        bytes += content->size();
        if (bytes > mostBytes)
            return unexpected(ErrorCode::TooLarge, tr("The files are larger than %1 MiB together.").arg(mostBytes / (1024 * 1024)));
        files.append({name == QLatin1String("-") ? QStringLiteral("<stdin>") : name, *content});
    }
    return files;
}

} // namespace groundplan
