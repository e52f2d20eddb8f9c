// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>

#include "model/exports/text/diagram.h"

namespace groundplan::text {

/// A card of a picture: a rounded box with a name on up to two lines and its kind below.
QString svgCard(const DiagramNode& node, const QRectF& box);

/// Text that fits into so many letters on each line; the last line ends with an ellipsis when it does not.
QStringList wrapped(const QString& text, int letters, int lines);

/// A number for SVG: at most one digit after the point.
QString svgNumber(double number);

} // namespace groundplan::text
