// SPDX-License-Identifier: Apache-2.0
#include "app/cli/inputs.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "app/cli/console.h"
#include "app/services/catalog_source.h"
#include "app/services/disk.h"

namespace groundplan {

Result<Catalog> catalogFor(const Arguments& arguments)
{
    QStringList folders;
    if (QFileInfo(userCatalogFolder()).isDir())
        folders.append(userCatalogFolder());
    for (const QString& folder : arguments.values("catalog")) {
        if (!QFileInfo(folder).isDir()) {
            return unexpected(ErrorCode::NotFound, QCoreApplication::translate("Cli", "There is no such folder."),
                              {.file = folder, .subject = {}});
        }
        folders.append(folder);
    }
    return loadCatalog(folders);
}

Result<LoadedDesign> loadDesignFile(const QString& path, const Catalog& catalog)
{
    const auto bytes = readFile(path);
    if (!bytes)
        return unexpected(bytes.error());
    auto loaded = readDesign(*bytes, displayPath(path), catalog);
    if (loaded) {
        for (const Error& warning : loaded->warnings)
            reportWarning(warning);
    }
    return loaded;
}

QString displayPath(const QString& path)
{
    return path == QLatin1String("-") ? QStringLiteral("<stdin>") : path;
}

} // namespace groundplan
