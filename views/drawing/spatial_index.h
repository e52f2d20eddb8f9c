// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

#include <QHash>
#include <QRectF>

namespace groundplan {

/// Finds numbered rectangles by place: a hash from square cells to the items that touch them. Inserting, removing and
/// small queries cost as many cells as the rectangle covers, whatever the number of items.
class SpatialIndex
{
public:
    explicit SpatialIndex(qreal cellSize = 256) : m_cell(cellSize) {}

    void clear() { m_cells.clear(); }
    void insert(int item, const QRectF& rect)
    {
        eachCell(rect, [&](quint64 key) { m_cells[key].push_back(item); return true; });
    }
    /// `rect` has to be the one that the item was inserted with.
    void remove(int item, const QRectF& rect)
    {
        eachCell(rect, [&](quint64 key) {
            const auto at = m_cells.find(key);
            if (at != m_cells.end()) {
                std::erase(*at, item);
                if (at->empty())
                    m_cells.erase(at);
            }
            return true;
        });
    }
    /// Calls `visitor(item)` for items near `rect`, some of them more than once; it returns false to stop.
    template<typename Visitor>
    void visit(const QRectF& rect, Visitor&& visitor) const
    {
        eachCell(rect, [&](quint64 key) {
            const auto at = m_cells.constFind(key);
            if (at == m_cells.cend())
                return true;
            for (int item : *at) {
                if (!visitor(item))
                    return false;
            }
            return true;
        });
    }
    /// Items near `rect`, each once, ascending.
    std::vector<int> near(const QRectF& rect) const
    {
        std::vector<int> items;
        visit(rect, [&](int item) { items.push_back(item); return true; });
        std::sort(items.begin(), items.end());
        items.erase(std::unique(items.begin(), items.end()), items.end());
        return items;
    }

private:
    template<typename Visitor>
    void eachCell(const QRectF& rect, Visitor&& visitor) const
    {
        const qint32 left = cellOf(rect.left()), right = cellOf(rect.right());
        const qint32 top = cellOf(rect.top()), bottom = cellOf(rect.bottom());
        for (qint32 y = top; y <= bottom; ++y) {
            for (qint32 x = left; x <= right; ++x) {
                if (!visitor(quint64(quint32(x)) << 32 | quint32(y)))
                    return;
            }
        }
    }
    /// Bounded, so that an absurd coordinate in a file cannot make an absurd number of cells.
    qint32 cellOf(qreal coordinate) const { return qint32(std::floor(std::clamp(coordinate, -1e6, 1e6) / m_cell)); }

    qreal m_cell;
    QHash<quint64, std::vector<int>> m_cells;
};

} // namespace groundplan
