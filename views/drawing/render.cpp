// SPDX-License-Identifier: Apache-2.0
#include "views/drawing/render.h"

#include <cmath>

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPageSize>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>

#include "model/base/number_text.h"
#include "views/drawing/fonts.h"
#include "views/drawing/legend.h"
#include "views/drawing/painter.h"

namespace groundplan {

namespace {

constexpr qreal margin = 32;
constexpr qreal titleHeight = 40;
constexpr qreal legendGap = 20;
/// Acrobat shows no page longer than 200 inches (PDF reference 1.7, annex C.2).
constexpr qreal longestPdfSide = 14400;

QString tr(const char* text) { return QCoreApplication::translate("Render", text); }

/// The sheet: where title, drawing and legend stand.
struct Sheet {
    QString title;
    QRectF scene;      ///< what of the diagram is shown
    QPointF drawingAt;
    QPointF legendAt;
    QSizeF size;
};

Sheet sheetFor(const Design& design, const Diagram& diagram, const Legend& legend, const RenderOptions& options)
{
    Sheet sheet;
    sheet.title = options.title ? design.name() : QString();
    sheet.scene = diagram.bounds().isEmpty() ? QRectF(0, 0, 320, 80) : diagram.bounds().adjusted(-12, -12, 12, 12).toAlignedRect();
    qreal width = sheet.scene.width(), y = margin;
    if (!sheet.title.isEmpty()) {
        width = std::max(width, std::ceil(QFontMetricsF(fonts::sized(20, QFont::DemiBold)).horizontalAdvance(sheet.title)));
        y += titleHeight;
    }
    sheet.drawingAt = {margin, y};
    y += sheet.scene.height();
    if (options.legend && !legend.isEmpty()) {
        sheet.legendAt = {margin + 12, y + legendGap};
        y += legendGap + legend.size().height();
        width = std::max(width, legend.size().width() + 24);
    }
    sheet.size = {std::ceil(width + 2 * margin), std::ceil(y + margin)};
    return sheet;
}

void paintSheet(QPainter& painter, const Sheet& sheet, const Diagram& diagram, const Legend& legend, const RenderOptions& options)
{
    const Theme& theme = Theme::of(options.theme);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (options.background)
        painter.fillRect(QRectF(QPointF(), sheet.size), theme.canvas);
    if (!sheet.title.isEmpty()) {
        painter.setFont(fonts::sized(20, QFont::DemiBold));
        painter.setPen(theme.text);
        painter.drawText(QPointF(margin + 12, margin + 20), sheet.title);
    }
    painter.save();
    painter.translate(sheet.drawingAt - sheet.scene.topLeft());
    PaintOptions paint;
    paint.exposed = sheet.scene;
    paint.background = false;
    paint.grid = false;
    paint.vector = true;
    paintDiagram(painter, diagram, theme, paint);
    painter.restore();
    if (diagram.roots().empty()) {
        painter.setFont(fonts::sized(13));
        painter.setPen(theme.mutedText);
        painter.drawText(QRectF(sheet.drawingAt, sheet.scene.size()), Qt::AlignCenter, tr("This design is empty."));
    }
    if (!sheet.legendAt.isNull())
        legend.paint(painter, sheet.legendAt, theme);
}

/// Times and identifiers that Qt writes by itself would make each file different; the replacements are as long, so
/// that the offsets in the file stay right.
QByteArray withoutDates(QByteArray pdf)
{
    QString text = QString::fromLatin1(pdf);
    static const QRegularExpression dates(QStringLiteral("\\(D:\\d{14}[^)]*\\)|\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d|uuid:[0-9a-fA-F-]{36}|/ID \\[ <[0-9a-fA-F]+> <[0-9a-fA-F]+> \\]"));
    auto at = dates.globalMatch(text);
    while (at.hasNext()) {
        const auto match = at.next();
        QString fixed = match.captured();
        if (fixed.startsWith(u"(D:"))
            fixed = QString(QStringLiteral("(D:20000101000000") + fixed.mid(17));
        else if (fixed.startsWith(u"uuid:"))
            fixed = QStringLiteral("uuid:00000000-0000-0000-0000-000000000000");
        else if (fixed.startsWith(u"/ID"))
            fixed.replace(QRegularExpression(QStringLiteral("(?<=[<0-9a-fA-F])[0-9a-fA-F](?=[0-9a-fA-F>])")), QStringLiteral("0"));
        else
            fixed = QStringLiteral("2000-01-01T00:00:00");
        text.replace(match.capturedStart(), match.capturedLength(), fixed);
    }
    return text.toLatin1();
}

} // namespace

std::optional<PictureFormat> pictureFormatNamed(const QString& nameOrFile)
{
    const QString ending = nameOrFile.mid(nameOrFile.lastIndexOf(u'.') + 1).toLower();
    if (ending == QLatin1String("svg"))
        return PictureFormat::Svg;
    if (ending == QLatin1String("png"))
        return PictureFormat::Png;
    if (ending == QLatin1String("pdf"))
        return PictureFormat::Pdf;
    return {};
}

Result<QByteArray> renderPicture(const Design& design, const Catalog& catalog, PictureFormat format, const RenderOptions& options)
{
    if (!(options.scale > 0) || !std::isfinite(options.scale))
        return unexpected(ErrorCode::BadInput, tr("The scale of a picture has to be greater than 0."));
    const Diagram diagram(design, catalog, options.diagram);
    const Legend legend(diagram, std::max(diagram.bounds().width(), 480.0), options.diagram.lens);
    const Sheet sheet = sheetFor(design, diagram, legend, options);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);

    if (format == PictureFormat::Png) {
        const qreal width = std::ceil(sheet.size.width() * options.scale), height = std::ceil(sheet.size.height() * options.scale);
        if (width > longestPictureSide || height > longestPictureSide || width * height > mostPicturePixels) {
            const qreal fits = std::min({longestPictureSide / sheet.size.width(), longestPictureSide / sheet.size.height(),
                                         std::sqrt(mostPicturePixels / sheet.size.width() / sheet.size.height())});
            return unexpected(ErrorCode::TooLarge,
                              tr("The picture would be %1 × %2 pixels; at most %3 a side and %4 megapixels are possible. "
                                 "Use a scale of at most %5, or SVG.")
                                  .arg(numberText(width), numberText(height), numberText(longestPictureSide),
                                       numberText(mostPicturePixels / 1e6), numberText(std::floor(fits * 1000) / 1000)));
        }
        QImage image(QSize(std::max(1, int(width)), std::max(1, int(height))), QImage::Format_ARGB32_Premultiplied);
        if (image.isNull())
            return unexpected(ErrorCode::TooLarge, tr("There is not enough memory for the picture; use a smaller scale, or SVG."));
        image.fill(Qt::transparent);
        image.setDotsPerMeterX(qRound(96 * options.scale / 0.0254));
        image.setDotsPerMeterY(qRound(96 * options.scale / 0.0254));
        // The scale is the painter's alone: fonts have to stay what they are in the diagram.
        QPainter painter(&image);
        painter.scale(options.scale, options.scale);
        paintSheet(painter, sheet, diagram, legend, options);
        painter.end();
        if (!options.background)
            image.save(&buffer, "PNG");
        else
            image.convertToFormat(QImage::Format_RGB32).save(&buffer, "PNG");
        return bytes;
    }
    if (format == PictureFormat::Svg) {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setResolution(96);
        generator.setSize(sheet.size.toSize());
        generator.setViewBox(QRectF(QPointF(), sheet.size));
        // Qt writes these two as they are.
        generator.setTitle(design.name().toHtmlEscaped());
        generator.setDescription(design.properties().description.toHtmlEscaped());
        QPainter painter(&generator);
        paintSheet(painter, sheet, diagram, legend, options);
        painter.end();
        return bytes;
    }
    const qreal shrink = std::min({1.0, longestPdfSide / (sheet.size.width() * 0.75), longestPdfSide / (sheet.size.height() * 0.75)});
    QPdfWriter writer(&buffer);
    writer.setTitle(design.name());
    writer.setCreator(QStringLiteral("Groundplan"));
    // 96 units of the design are an inch, 72 points.
    writer.setPageSize(QPageSize(sheet.size * 0.75 * shrink, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(288);
    QPainter painter(&writer);
    painter.scale(3 * shrink, 3 * shrink);
    paintSheet(painter, sheet, diagram, legend, options);
    painter.end();
    return withoutDates(bytes);
}

} // namespace groundplan
