// SPDX-License-Identifier: Apache-2.0
#include "app/studio/start_content.h"

#include <QDir>
#include <QFileInfo>

#include "app/services/disk.h"
#include "app/studio/studio_settings.h"
#include "model/storage/design_reader.h"

namespace groundplan {

QList<StartPage::Example> embeddedExamples(const QString& folder, const Catalog& catalog)
{
    QList<StartPage::Example> examples;
    const QDir dir(QLatin1String(":/groundplan/") + folder);
    for (const QString& name : dir.entryList({QStringLiteral("*.groundplan.yaml")}, QDir::Files, QDir::Name)) {
        const QString path = dir.filePath(name);
        const auto bytes = readFile(path);
        if (!bytes)
            continue;
        const auto loaded = readDesign(*bytes, path, catalog);
        if (!loaded)
            continue;
        const DesignProperties& properties = loaded->design.properties();
        examples.append({path, properties.name.isEmpty() ? QFileInfo(name).baseName() : properties.name, properties.description, {}});
    }
    return examples;
}

QList<StartPage::Recent> recentFiles(const StudioSettings& settings)
{
    QList<StartPage::Recent> recent;
    for (const QString& path : settings.recent())
        recent.append({path, QFileInfo(path).fileName(), QFileInfo::exists(path)});
    return recent;
}

} // namespace groundplan
