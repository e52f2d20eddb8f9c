// SPDX-License-Identifier: Apache-2.0
#include "app/cli/design_input.h"

#include <QCoreApplication>

#include "app/cli/verb.h"
#include "app/services/disk.h"

namespace groundplan {

Result<LoadedDesign> readDesignArgument(const QString& path, const Catalog& catalog)
{
    auto bytes = readFile(path);
    if (!bytes)
        return unexpected(bytes.error());
    auto loaded = readDesign(*bytes, path == QLatin1String("-") ? QStringLiteral("<stdin>") : path, catalog);
    if (!loaded)
        return unexpected(loaded.error());
    for (const Error& warning : loaded->warnings)
        printError(warning.where.text() + QLatin1String(": ") + QCoreApplication::translate("Cli", "warning: ") + warning.message);
    return loaded;
}

} // namespace groundplan
