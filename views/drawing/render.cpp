// SPDX-License-Identifier: Apache-2.0
#include "views/drawing/render.h"

#include <cmath>

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>

#include "model/base/number_text.h"

namespace groundplan {

namespace {

/// Acrobat shows no page longer than 200 inches (PDF reference 1.7, annex C.2).
constexpr qreal longestPdfSide = 14400;

QString tr(const char* text) { return QCoreApplication::translate("Render", text); }

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

/// What somebody who cannot see the drawing is told of it.
QString described(const Design& design)
{
    if (!design.properties().description.isEmpty())
        return design.properties().description;
    return QString(QCoreApplication::translate("Render", "%n component(s)", nullptr, design.components().size()) + QStringLiteral(", ")
                   + QCoreApplication::translate("Render", "%n connection(s)", nullptr, design.connections().size()));
}

/// XML knows none of the control characters, escaped or not.
QByteArray withoutControls(QByteArray xml)
{
    xml.removeIf([](char c) { return uchar(c) < 0x20 && c != '\n' && c != '\t' && c != '\r'; });
    return xml;
}

template<typename Paint>
QByteArray svgOf(const PictureSheet& sheet, const Design& design, Paint paint)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(sheet.size().toSize());
    generator.setViewBox(QRectF(QPointF(), sheet.size()));
    // Qt writes these two as they are.
    generator.setTitle(design.name().toHtmlEscaped());
    generator.setDescription(described(design).toHtmlEscaped());
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    return withoutControls(bytes);
}

/// Qt's SVG knows no clipping: a drawing that has to be cut is written by itself and put into a clipped group.
QByteArray cutSvg(const PictureSheet& sheet, const Design& design)
{
    QByteArray outer = svgOf(sheet, design, [&](QPainter& painter) { sheet.paintSurround(painter); });
    const QByteArray inner = svgOf(sheet, design, [&](QPainter& painter) { sheet.paintDrawing(painter); });
    const auto from = inner.indexOf("</defs>") + 7;
    const QRectF cut = sheet.drawingRect();
    QByteArray group = "<clipPath id=\"cut\"><rect x=\"" + numberText(cut.x()).toLatin1() + "\" y=\"" + numberText(cut.y()).toLatin1() + "\" width=\""
                       + numberText(cut.width()).toLatin1() + "\" height=\"" + numberText(cut.height()).toLatin1()
                       + "\"/></clipPath>\n<g clip-path=\"url(#cut)\">" + inner.mid(from, inner.lastIndexOf("</svg>") - from) + "</g>\n";
    return outer.insert(outer.lastIndexOf("</svg>"), group);
}

Result<QByteArray> pngOf(const PictureSheet& sheet, const RenderOptions& options)
{
    if (const auto fits = checkPictureSize(sheet.size(), options.scale); !fits)
        return unexpected(fits.error());
    const QSize size(std::max(1, int(std::ceil(sheet.size().width() * options.scale))), std::max(1, int(std::ceil(sheet.size().height() * options.scale))));
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    if (image.isNull())
        return unexpected(ErrorCode::TooLarge, tr("There is not enough memory for the picture; use a smaller scale, or SVG."));
    image.fill(Qt::transparent);
    image.setDotsPerMeterX(qRound(96 * options.scale / 0.0254));
    image.setDotsPerMeterY(qRound(96 * options.scale / 0.0254));
    // The scale is the painter's alone: fonts have to stay what they are in the diagram.
    QPainter painter(&image);
    painter.scale(options.scale, options.scale);
    sheet.paint(painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    (options.background ? image.convertToFormat(QImage::Format_RGB32) : image).save(&buffer, "PNG");
    return bytes;
}

QByteArray pdfOf(const PictureSheet& sheet, const Design& design)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QSizeF size = sheet.size();
    const qreal shrink = std::min({1.0, longestPdfSide / (size.width() * 0.75), longestPdfSide / (size.height() * 0.75)});
    QPdfWriter writer(&buffer);
    writer.setTitle(design.name());
    writer.setCreator(QStringLiteral("Groundplan"));
    // 96 units of the design are an inch, 72 points.
    writer.setPageSize(QPageSize(size * 0.75 * shrink, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(288);
    QPainter painter(&writer);
    painter.scale(3 * shrink, 3 * shrink);
    sheet.paint(painter);
    painter.end();
    return withoutDates(bytes);
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

Result<void> checkPictureSize(QSizeF size, qreal scale)
{
    if (!(scale > 0) || !std::isfinite(scale))
        return unexpected(ErrorCode::BadInput, tr("The scale of a picture has to be greater than 0."));
    const qreal width = std::ceil(size.width() * scale), height = std::ceil(size.height() * scale);
    if (width <= longestPictureSide && height <= longestPictureSide && width * height <= mostPicturePixels)
        return {};
    const qreal fits = std::min({longestPictureSide / size.width(), longestPictureSide / size.height(),
                                 std::sqrt(mostPicturePixels / size.width() / size.height())});
    return unexpected(ErrorCode::TooLarge,
                      tr("The picture would be %1 × %2 pixels; at most %3 a side and %4 megapixels are possible. "
                         "Use a scale of at most %5, or SVG.")
                          .arg(numberText(width), numberText(height), numberText(longestPictureSide), numberText(mostPicturePixels / 1e6),
                               numberText(std::floor(fits * 1000) / 1000)));
}

Result<QByteArray> renderPicture(const Design& design, const Catalog& catalog, PictureFormat format, const RenderOptions& options)
{
    if (!(options.scale > 0) || !std::isfinite(options.scale))
        return unexpected(ErrorCode::BadInput, tr("The scale of a picture has to be greater than 0."));
    return renderSheet(PictureSheet(design, catalog, options), design, format, options);
}

Result<QByteArray> renderSheet(const PictureSheet& sheet, const Design& design, PictureFormat format, const RenderOptions& options)
{
    switch (format) {
    case PictureFormat::Png: return pngOf(sheet, options);
    case PictureFormat::Pdf: return pdfOf(sheet, design);
    case PictureFormat::Svg: break;
    }
    if (sheet.isCut())
        return cutSvg(sheet, design);
    return svgOf(sheet, design, [&](QPainter& painter) { sheet.paint(painter); });
}

} // namespace groundplan
