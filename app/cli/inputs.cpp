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

Result<std::shared_ptr<const RuleSet>> rulesFor(const Arguments& arguments, const LoadedDesign& loaded, const QString& path,
                                                const Catalog& catalog)
{
    RuleRequest request;
    request.profile = arguments.value("profile");
    request.environment = arguments.value("environment");
    request.packs = arguments.values("rules");
    const QString folder = path == QLatin1String("-") ? QString() : QFileInfo(path).absolutePath();
    auto rules = loadRules(loaded.design, folder, catalog, request);
    if (rules || !rules.error().where.file.isEmpty())
        return rules;
    Error error = rules.error();
    // What the command line asked for has no place in the file.
    const QString key = error.where.subject;
    const bool asked = (key == QLatin1String("profile") && !request.profile.isEmpty()) || key == QLatin1String("environment");
    if (!asked) {
        const TextPlace place = loaded.settingPlaces.value(key);
        error.where = {.file = displayPath(path), .line = place.line, .column = place.column, .subject = {}};
    }
    return unexpected(error);
}

QList<OptionSpec> ruleOptions()
{
    return {
        {QStringLiteral("profile"), QStringLiteral("NAME"), QCoreApplication::translate("Cli", "Profile to check by, instead of the design's own: a name or a file."), {}, {}, {}},
        {QStringLiteral("environment"), QStringLiteral("NAME"), QCoreApplication::translate("Cli", "Environment to check: its attribute values and its levels of rules."), u'e', {}, {}},
        {QStringLiteral("rules"), QStringLiteral("PATH"), QCoreApplication::translate("Cli", "Rule pack, or folder of them, to use besides the design's own: a path or the name of one of ours; may be given again."), u'r', {}, {}},
    };
}

QString displayPath(const QString& path)
{
    return path == QLatin1String("-") ? QStringLiteral("<stdin>") : path;
}

} // namespace groundplan
