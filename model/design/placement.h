// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRectF>
#include <QSizeF>

#include "model/base/slug.h"

namespace groundplan {

class Design;

/// Where a component stands on the canvas, in device-independent pixels: the top-left corner relative to the
/// top-left corner of its container (to the canvas's origin at top level), so that moving a container changes one
/// entry. Only containers have a size of their own; a null size means the default.
struct Placement {
    QPointF at;
    QSizeF size; ///< invalid: the default size
    bool operator==(const Placement&) const = default;
};

/// Sizes that layout, canvas and file format share; the 8 px grid of the look.
namespace geometry {
inline constexpr qreal grid = 8;
inline constexpr qreal cardWidth = 184;
inline constexpr qreal cardHeight = 64;
inline constexpr qreal containerHeader = 32;
inline constexpr qreal containerPadding = 24;
inline constexpr qreal emptyContainerWidth = 232;
inline constexpr qreal emptyContainerHeight = 136;
} // namespace geometry

/// The rectangle of a component relative to its container: its placement, or the default size at the origin.
QRectF relativeRect(const Design& design, const Id& component, bool isContainer);

/// The rectangle of a component on the canvas, through all its containers.
QPointF absolutePosition(const Design& design, const Id& component);

} // namespace groundplan
