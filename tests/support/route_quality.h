// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPainterPath>
#include <QPolygonF>
#include <QRectF>

namespace groundplan::test {

/// A line as a reader sees it, whoever routed it.
struct DrawnLine {
    QPolygonF points;
    int from = -1; ///< numbers of cards; -1: not a card
    int to = -1;
    QRectF label;
};

/// What makes lines hard to read, counted.
struct RouteQuality {
    int lines = 0;
    int crossings = 0;
    int bends = 0;
    double length = 0;
    int throughCards = 0;     ///< lines that run through a card, their own ones included
    int labelOverlaps = 0;    ///< of labels with cards and each other
    int upon = 0;             ///< pairs of pieces less than a pixel apart for more than eight
    int labels = 0;           ///< shown
};

RouteQuality judgeRoutes(const QList<DrawnLine>& lines, const QList<QRectF>& cards);

/// Whether the line runs through the inner of that card.
bool runsThrough(const QPolygonF& points, const QRectF& card);
bool runsThrough(const QPainterPath& path, const QRectF& card);

} // namespace groundplan::test
