// SPDX-License-Identifier: Apache-2.0
#include "app/services/catalog_source.h"

#include <QDir>
#include <QDirIterator>
#include <QStandardPaths>

#include "app/services/disk.h"
#include "model/catalog/catalog_reader.h"
#include "resources/resources.h"

namespace groundplan {

Result<Catalog> loadCatalog(const QStringList& folders)
{
    registerResources();
    QList<CatalogFile> files;
    for (const QString& folder : QStringList{QStringLiteral(":/groundplan/catalog")} + folders) {
        QStringList paths;
        QDirIterator walk(folder, {QStringLiteral("*.yaml"), QStringLiteral("*.yml")}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            paths.append(walk.next());
        paths.sort();
        for (const QString& path : paths) {
            auto bytes = readFile(path);
            if (!bytes)
                return unexpected(bytes.error());
            files.append({path, *bytes});
        }
    }
    return readCatalog(files);
}

QString userCatalogFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QLatin1String("/groundplan/catalog");
}

} // namespace groundplan
