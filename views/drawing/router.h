// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QPainterPath>
#include <QPolygonF>

#include "views/drawing/diagram_items.h"

namespace groundplan {

/// The largest radius that a bend has room for; `in` and `out` are unit steps from the corner along the line.
using BendRadius = std::function<qreal(QPointF in, QPointF corner, QPointF out)>;

/// The same polyline with round corners of that radius, or less where a piece is short.
QPainterPath roundedPath(const QPolygonF& points, const BendRadius& radius);
QPainterPath roundedPath(const QPolygonF& points, qreal radius);

/// A unit step out of a side.
QPointF outwards(Side side);

} // namespace groundplan
