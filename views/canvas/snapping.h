// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QLineF>
#include <QList>
#include <QRectF>

#include "views/canvas/guides.h"

namespace groundplan {

/// A move made neat: how far to go, and the lines to show for it.
struct Snap {
    QPointF delta;
    QList<QLineF> guides;
};

/// Moves `moving` by about `delta`: to the alignment of an edge or centre with a neighbour's within `tolerance`, or
/// with a guide, else to the grid. What is nearer to it wins.
Snap snapMove(const QRectF& moving, QPointF delta, const std::vector<QRectF>& neighbours, qreal tolerance, const Guides& guides = {});

/// The nearest point of the grid.
QPointF onGrid(QPointF point);

} // namespace groundplan
