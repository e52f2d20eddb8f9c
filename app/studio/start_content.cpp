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
    // Drawn large and shrunk, so that titles shrink with it instead of covering everything.
    constexpr int enlarged = 4;
    constexpr int ratio = 2;
    constexpr QSize drawn(thumbnailSize.width() * enlarged, thumbnailSize.height() * enlarged);
    QPixmap picture(drawn);
    picture.fill(theme.canvas);
    const qreal scale = std::min(drawn.width() / bounds.width(), drawn.height() / bounds.height());
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(drawn.width() / 2.0, drawn.height() / 2.0);
    painter.scale(scale, scale);
    painter.translate(-bounds.center());
    PaintOptions options;
    options.exposed = bounds;
    options.scale = scale;
    options.background = false;
    options.grid = false;
    paintDiagram(painter, diagram, theme, options);
    painter.end();
    QPixmap small = picture.scaled(thumbnailSize * ratio, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    small.setDevicePixelRatio(ratio);
    return small;
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
