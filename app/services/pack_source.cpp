// SPDX-License-Identifier: Apache-2.0
#include "app/services/pack_source.h"

#include <QCoreApplication>
#include <QDir>

#include "app/services/disk.h"
#include "model/storage/design_reader.h"
#include "resources/resources.h"

namespace groundplan {

namespace {

/// Far more than anybody writes by hand.
constexpr qint64 largestPack = 4ll * 1024 * 1024;
constexpr int mostFiles = 200;

QString tr(const char* text)
{
    return QCoreApplication::translate("RuleSource", text);
}

QString packFolder()
{
    return QStringLiteral(":/groundplan/packs");
}

/// A profile may lie next to the packs of an organisation.
bool isProfile(const QByteArray& bytes)
{
    return bytes.startsWith("profile:") || bytes.contains("\nprofile:");
}

} // namespace

QStringList ourPackNames()
{
    registerResources();
    QStringList names;
    for (const QString& file : QDir(packFolder()).entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name))
        names.append(file.chopped(5));
    return names;
}

QString packPath(const QString& nameOrPath, const QString& folder)
{
    if (ourPackNames().contains(nameOrPath))
        return packFolder() + u'/' + nameOrPath + QLatin1String(".yaml");
    return QDir::cleanPath(QDir(folder).filePath(nameOrPath));
}

Result<QList<RulePack>> loadPacks(const QStringList& paths, const Catalog& catalog)
{
    QStringList files;
    QStringList found; // in folders
    for (const QString& path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        const QDir folder(path);
        const QStringList names = folder.entryList({QStringLiteral("*.yaml"), QStringLiteral("*.yml")}, QDir::Files, QDir::Name);
        if (names.isEmpty())
            return unexpected(ErrorCode::NotFound, tr("There is no rule pack in this folder."), {.file = path, .subject = {}});
        for (const QString& name : names) {
            files.append(folder.filePath(name));
            found.append(files.last());
        }
    }
    if (files.size() > mostFiles)
        return unexpected(ErrorCode::TooLarge, tr("There are %1 rule packs; at most %2 are read.").arg(files.size()).arg(mostFiles));
    QList<RulePack> packs;
    for (const QString& file : std::as_const(files)) {
        const auto bytes = readFile(file, largestPack);
        if (!bytes)
            return unexpected(bytes.error());
        if (found.contains(file) && isProfile(*bytes))
            continue;
        auto pack = readRulePack(*bytes, file, catalog);
        if (!pack)
            return unexpected(pack.error());
        for (const RulePack& other : std::as_const(packs)) {
            if (other.id == pack->id) {
                return unexpected(ErrorCode::BadInput, tr("The pack '%1' is in '%2' already.").arg(pack->id, other.file),
                                  {.file = file, .line = 1, .column = 1, .subject = {}});
            }
        }
        packs.append(std::move(*pack));
    }
    return packs;
}

FragmentReader fragmentReader(const Catalog& catalog)
{
    return [&catalog](const YamlNode& node) -> Result<Design> {
        auto loaded = readDesignFragment(node, catalog);
        if (!loaded)
            return unexpected(loaded.error());
        if (!loaded->warnings.isEmpty())
            return unexpected(loaded->warnings.first()); // a slip in a test is not to pass unseen
        return std::move(loaded->design);
    };
}

QByteArray examplePack()
{
    registerResources();
    const auto bytes = readFile(packFolder() + QLatin1String("/example.yaml"));
    return bytes ? *bytes : QByteArray();
}

} // namespace groundplan
