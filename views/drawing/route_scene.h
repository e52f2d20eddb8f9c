// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <vector>

#include <QPolygonF>
#include <QRectF>

#include "views/drawing/diagram_items.h"

namespace groundplan {

/// A card or a container as the router sees it: lines end at its border; those of others go around a card.
struct RouteBox {
    QRectF rect;
    bool container = false;
    qreal below = 0; ///< how far badges hang out of the card
};

/// A connection that wants a line.
struct RouteWish {
    enum class Nested { No, FromInner, ToInner };

    int from = -1; ///< numbers of boxes
    int to = -1;
    Nested nested = Nested::No; ///< one end stands in the other, a container: the line stays inside
    QSizeF label;               ///< null: has none
};

/// All that decides how lines run: plain values, so that a worker can plan them while somebody goes on drawing.
struct RouteScene {
    std::vector<RouteBox> boxes;
    std::vector<QRectF> titles;     ///< of containers: nothing runs through them
    std::vector<RouteWish> wishes;  ///< their order decides between equals
};

/// The way of one connection.
struct RoutedLine {
    Side fromSide = Side::Right;
    Side toSide = Side::Left;
    QPolygonF points; ///< horizontal and vertical pieces from border to border
    QRectF label;     ///< null: there is no room for it
};

/// Lines of all wishes, in their order: around cards and titles, few bends and crossings, parallel pieces on tracks of
/// their own, labels where there is room. Depends on nothing but the scene. Thread: any one. Gives up, with no lines, as
/// soon as `cancelled` is set.
std::vector<RoutedLine> planRoutes(const RouteScene& scene, const std::atomic<bool>* cancelled = nullptr);

} // namespace groundplan
