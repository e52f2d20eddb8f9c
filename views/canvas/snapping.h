// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QLineF>
#include <QList>
#include <QRectF>

namespace groundplan {

/// A move made neat: how far to go, and the lines to show for it.
struct Snap {
    QPointF delta;
    QList<QLineF> guides;
};

/// Moves `moving` by about `delta`: to the alignment of an edge or centre with a neighbour's within `tolerance`, else
/// to the grid. Neighbours nearer to it win.
Snap snapMove(const QRectF& moving, QPointF delta, const std::vector<QRectF>& neighbours, qreal tolerance);

/// The nearest point of the grid.
QPointF onGrid(QPointF point);

} // namespace groundplan
