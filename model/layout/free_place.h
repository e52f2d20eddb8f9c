// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <unordered_map>
#include <vector>

#include <QRectF>

namespace groundplan {

/// Where something new may stand without touching what stands there: remembers what is taken and finds the free place
/// that is nearest to a wanted one.
class FreePlaces
{
public:
    /// Keeps that far from everything.
    explicit FreePlaces(double gap) : m_gap(gap) {}

    void take(const QRectF& rect);
    /// What is taken and would be touched by `rect`; null when it is free.
    const QRectF* inTheWay(const QRectF& rect) const;
    /// The corner nearest to `wanted`, on the grid, of a free place of that size within `room`; none when there is
    /// none, or when the search leads too far.
    std::optional<QPointF> nearest(QSizeF size, QPointF wanted, const QRectF& room) const;

private:
    using Cell = qint64;
    template<typename Visit>
    static void eachCell(const QRectF& rect, Visit visit);

    double m_gap;
    std::vector<QRectF> m_taken;
    std::unordered_map<Cell, std::vector<int>> m_cells;
    std::vector<int> m_large; ///< too large for cells
};

/// Room without bounds.
QRectF anywhere();

} // namespace groundplan
