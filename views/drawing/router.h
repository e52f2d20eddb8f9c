// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>

#include "views/drawing/diagram_items.h"

namespace groundplan {

/// Where a connection leaves and arrives, and how far from the middle its bend should be so that lines that leave the
/// same card side by side do not cross each other.
struct RouteRequest {
    QPointF start;
    Side startSide = Side::Right;
    QPointF end;
    Side endSide = Side::Left;
    qreal lane = 0;
};

/// Calls back with the rectangles of cards near a rectangle; the visitor returns false to stop.
using ObstacleVisitor = std::function<bool(const QRectF&)>;
using Obstacles = std::function<void(const QRectF& near, const ObstacleVisitor& visit)>;
/// Calls back with the pieces of other lines near a rectangle, some more than once.
using LineVisitor = std::function<void(QPointF, QPointF)>;
using Lines = std::function<void(const QRectF& near, const LineVisitor& visit)>;

/// What a line has to find its way through.
struct Surroundings {
    Obstacles cards;  ///< must not be crossed
    Obstacles titles; ///< of containers: better not crossed; may be null
    Lines lines;      ///< better crossed seldom and never run upon; may be null
};

/// Horizontal and vertical pieces from start to end around the cards: the cheapest of a few shapes with up to
/// four bends, by length, bends and what it crosses; when all of those cross a card and `mayResearch`, the cheapest way
/// over the grid that the obstacles' edges span. Deterministic. `researched` tells whether that was needed.
QPolygonF routeAround(const RouteRequest& request, const Surroundings& around, bool mayResearch, bool* researched = nullptr);

/// The same polyline with round corners of that radius, or less where a piece is short.
QPainterPath roundedPath(const QPolygonF& points, qreal radius);

/// A unit step out of a side.
QPointF outwards(Side side);

} // namespace groundplan
