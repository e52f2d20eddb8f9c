// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QByteArray>

#include "model/base/result.h"
#include "views/drawing/picture_sheet.h"

namespace groundplan {

enum class PictureFormat { Svg, Png, Pdf };

/// The format that a file name's ending or a name like "svg" stands for.
std::optional<PictureFormat> pictureFormatNamed(const QString& nameOrFile);

/// Longest side and greatest number of pixels of a PNG: QImage takes four bytes a pixel, and 256 megapixels (1 GiB)
/// are the most that viewers commonly open.
inline constexpr qint64 longestPictureSide = 16384;
inline constexpr qint64 mostPicturePixels = 256ll * 1000 * 1000;

struct RenderOptions : SheetOptions {
    qreal scale = 1;            ///< pixels a unit of the design; PNG alone
};

/// What makes a PNG of that many units too large; no error when it fits.
Result<void> checkPictureSize(QSizeF size, qreal scale);

/// The design as a picture, with the same painters as on the canvas: real text, no shadows. An SVG tells its title and
/// what it shows to those who cannot see it. The same design, options
/// and fonts give the same bytes. Errors: a scale that is not positive; TooLarge for a PNG over the limits.
/// Thread: any one; wants a QGuiApplication.
Result<QByteArray> renderPicture(const Design& design, const Catalog& catalog, PictureFormat format,
                                 const RenderOptions& options = {});

/// The same of a sheet that was made of that design already.
Result<QByteArray> renderSheet(const PictureSheet& sheet, const Design& design, PictureFormat format, const RenderOptions& options);

} // namespace groundplan
