// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QByteArray>

#include "model/base/result.h"
#include "views/drawing/diagram.h"
#include "views/theme/theme.h"

namespace groundplan {

enum class PictureFormat { Svg, Png, Pdf };

/// The format that a file name's ending or a name like "svg" stands for.
std::optional<PictureFormat> pictureFormatNamed(const QString& nameOrFile);

/// Longest side and greatest number of pixels of a PNG: QImage takes four bytes a pixel, and 256 megapixels (1 GiB)
/// are the most that viewers commonly open.
inline constexpr qint64 longestPictureSide = 16384;
inline constexpr qint64 mostPicturePixels = 256ll * 1000 * 1000;

struct RenderOptions {
    Theme::Mode theme = Theme::Mode::Light;
    qreal scale = 1;            ///< pixels a unit of the design; PNG alone
    bool background = true;     ///< false: transparent
    bool title = true;          ///< name of the design above the drawing
    bool legend = true;         ///< connection styles used, below it
    DiagramOptions diagram;     ///< badges
};

/// The design as a picture, with the same painters as on the canvas: real text, no shadows. The same design, options
/// and fonts give the same bytes. Errors: a scale that is not positive; TooLarge for a PNG over the limits.
/// Thread: any one; wants a QGuiApplication.
Result<QByteArray> renderPicture(const Design& design, const Catalog& catalog, PictureFormat format,
                                 const RenderOptions& options = {});

} // namespace groundplan
