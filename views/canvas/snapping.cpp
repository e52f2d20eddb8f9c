// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/snapping.h"

#include <array>
#include <cmath>

#include "model/design/placement.h"

namespace groundplan {

namespace {

struct Axis {
    qreal shift = 0;  ///< correction to the delta
    bool found = false;
};

std::array<qreal, 3> linesOf(qreal low, qreal high) { return {low, (low + high) / 2, high}; }

/// The smallest correction that aligns one of our lines with one of a neighbour's.
Axis align(const std::array<qreal, 3>& own, const std::vector<std::array<qreal, 3>>& others, qreal tolerance)
{
    Axis best;
    qreal smallest = tolerance;
    for (const auto& other : others) {
        for (size_t i = 0; i < 3; ++i) {
            for (size_t j = 0; j < 3; ++j) {
                // A centre aligns with centres alone: everything else looks like an accident.
                if ((i == 1) != (j == 1))
                    continue;
                const qreal gap = other[j] - own[i];
                if (std::abs(gap) < smallest) {
                    smallest = std::abs(gap);
                    best = {gap, true};
                }
            }
        }
    }
    return best;
}

} // namespace

QPointF onGrid(QPointF point)
{
    return {std::round(point.x() / geometry::grid) * geometry::grid, std::round(point.y() / geometry::grid) * geometry::grid};
}

Snap snapMove(const QRectF& moving, QPointF delta, const std::vector<QRectF>& neighbours, qreal tolerance, const Guides& guides)
{
    const QRectF moved = moving.translated(delta);
    std::vector<std::array<qreal, 3>> xs, ys;
    for (const QRectF& rect : neighbours) {
        xs.push_back(linesOf(rect.left(), rect.right()));
        ys.push_back(linesOf(rect.top(), rect.bottom()));
    }
    for (qreal at : guides.upright)
        xs.push_back(linesOf(at, at));
    for (qreal at : guides.level)
        ys.push_back(linesOf(at, at));
    const Axis x = align(linesOf(moved.left(), moved.right()), xs, tolerance);
    const Axis y = align(linesOf(moved.top(), moved.bottom()), ys, tolerance);
    const QPointF grid = onGrid(moved.topLeft()) - moving.topLeft();
    Snap snap;
    snap.delta = {x.found ? delta.x() + x.shift : grid.x(), y.found ? delta.y() + y.shift : grid.y()};

    const QRectF settled = moving.translated(snap.delta);
    constexpr qreal same = 0.1;
    const auto ownX = linesOf(settled.left(), settled.right()), ownY = linesOf(settled.top(), settled.bottom());
    for (size_t line = 0; line < 3; ++line) {
        qreal top = settled.top(), bottom = settled.bottom(), left = settled.left(), right = settled.right();
        bool vertical = false, horizontal = false;
        for (size_t n = 0; n < neighbours.size(); ++n) {
            for (size_t j = 0; j < 3; ++j) {
                if ((line == 1) != (j == 1))
                    continue;
                if (x.found && std::abs(xs[n][j] - ownX[line]) < same) {
                    vertical = true;
                    top = std::min(top, neighbours[n].top());
                    bottom = std::max(bottom, neighbours[n].bottom());
                }
                if (y.found && std::abs(ys[n][j] - ownY[line]) < same) {
                    horizontal = true;
                    left = std::min(left, neighbours[n].left());
                    right = std::max(right, neighbours[n].right());
                }
            }
        }
        if (vertical)
            snap.guides.append(QLineF(ownX[line], top, ownX[line], bottom));
        if (horizontal)
            snap.guides.append(QLineF(left, ownY[line], right, ownY[line]));
    }
    return snap;
}

} // namespace groundplan
