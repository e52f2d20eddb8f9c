// SPDX-License-Identifier: Apache-2.0
#include "app/studio/start_content.h"

#include <algorithm>

#include <QDir>
#include <QFileInfo>
#include <QPainter>

#include "app/services/disk.h"
#include "app/studio/studio_settings.h"
#include "model/storage/design_reader.h"
#include "views/drawing/painter.h"

namespace groundplan {

namespace {

/// Size of a picture on the start page, in device-independent pixels; drawn at twice that for sharp screens.
constexpr QSize thumbnailSize(272, 136);

QPixmap thumbnail(const Design& design, const Catalog& catalog, const Theme& theme)
{
    const Diagram diagram(design, catalog);
    const QRectF bounds = diagram.bounds().adjusted(-48, -48, 48, 48);
    constexpr qreal ratio = 2;
    QPixmap picture(thumbnailSize * ratio);
    picture.fill(theme.canvas);
    picture.setDevicePixelRatio(ratio);
    if (diagram.bounds().isEmpty())
        return picture;
    const qreal scale = std::min(thumbnailSize.width() / bounds.width(), thumbnailSize.height() / bounds.height());
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(thumbnailSize.width() / 2.0, thumbnailSize.height() / 2.0);
    painter.scale(scale, scale);
    painter.translate(-bounds.center());
    PaintOptions options;
    options.exposed = bounds;
    options.scale = scale;
    options.devicePixelRatio = ratio;
    options.background = false;
    options.grid = false;
    paintDiagram(painter, diagram, theme, options);
    return picture;
}

} // namespace

QList<StartPage::Example> embeddedExamples(const QString& folder, const Catalog& catalog, const Theme& theme)
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
        examples.append({path, properties.name.isEmpty() ? QFileInfo(name).baseName() : properties.name, properties.description,
                         thumbnail(loaded->design, catalog, theme)});
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
