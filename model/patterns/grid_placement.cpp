// SPDX-License-Identifier: Apache-2.0
#include "model/patterns/grid_placement.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "model/design/placement.h"

namespace groundplan {

namespace {

/// Room for the label of a line between two columns, and between two rows.
constexpr qreal columnGap = 96;
constexpr qreal rowGap = 40;

qreal snapped(qreal value)
{
    return std::ceil(value / geometry::grid) * geometry::grid;
}

class Placer
{
public:
    Placer(const std::vector<GridItem>& items, const std::vector<std::pair<int, int>>& lines)
        : m_items(items), m_lines(lines), m_rects(items.size()) {}

    std::vector<QRectF> place()
    {
        placeChildren(-1);
        return std::move(m_rects);
    }

private:
    /// The item among the children of `parent` that `item` is or stands in; -1: none.
    int lifted(int item, int parent) const
    {
        while (item >= 0 && m_items[size_t(item)].parent != parent)
            item = m_items[size_t(item)].parent;
        return item;
    }

    QSizeF placeChildren(int parent)
    {
        std::vector<int> children;
        for (int item = 0; item < int(m_items.size()); ++item) {
            if (m_items[size_t(item)].parent == parent)
                children.push_back(item);
        }
        for (const int child : children) {
            QSizeF size(geometry::cardWidth, geometry::cardHeight);
            if (m_items[size_t(child)].container) {
                const QSizeF inner = placeChildren(child);
                const qreal padding = geometry::containerPadding;
                size = QSizeF(std::max(geometry::emptyContainerWidth, snapped(inner.width() + 2 * padding)),
                              std::max(geometry::emptyContainerHeight, snapped(inner.height() + geometry::containerHeader + 2 * padding)));
            }
            m_rects[size_t(child)].setSize(size);
        }
        const QPointF origin = parent < 0 ? QPointF() : QPointF(geometry::containerPadding, geometry::containerHeader + geometry::containerPadding);
        return arrange(children, parent, origin);
    }

    std::map<int, int> columns(const std::vector<int>& children, int parent) const
    {
        std::map<int, std::vector<int>> next;
        for (const auto& [from, to] : m_lines) {
            const int start = lifted(from, parent), end = lifted(to, parent);
            if (start >= 0 && end >= 0 && start != end)
                next[start].push_back(end);
        }
        std::map<int, int> column;
        std::map<int, int> state; // 1: on the way, 2: done
        std::vector<int> order;
        const auto visit = [&](const auto& self, int item) -> void {
            state[item] = 1;
            std::vector<int>& targets = next[item];
            targets.erase(std::remove_if(targets.begin(), targets.end(), [&](int target) { return state[target] == 1; }), targets.end());
            for (const int target : targets) {
                if (state[target] == 0)
                    self(self, target);
            }
            state[item] = 2;
            order.push_back(item);
        };
        for (const int child : children) {
            if (state[child] == 0)
                visit(visit, child);
        }
        for (auto item = order.rbegin(); item != order.rend(); ++item) {
            for (const int target : next[*item])
                column[target] = std::max(column[target], column[*item] + 1);
        }
        return column;
    }

    QSizeF arrange(const std::vector<int>& children, int parent, QPointF origin)
    {
        std::map<int, int> column = columns(children, parent);
        const bool fixedRows = std::any_of(children.begin(), children.end(), [this](int child) { return m_items[size_t(child)].cell.has_value(); });
        std::map<int, std::map<int, int>> cells; // column -> row -> item
        for (const int child : children) {
            if (const auto& cell = m_items[size_t(child)].cell)
                cells[cell->x()][cell->y()] = child;
        }
        for (const int child : children) {
            if (m_items[size_t(child)].cell)
                continue;
            int row = 0;
            while (cells[column[child]].count(row))
                ++row;
            cells[column[child]][row] = child;
        }
        std::map<int, qreal> rowHeights;
        qreal tallest = 0;
        std::map<int, qreal> heights;
        for (const auto& [at, rows] : cells) {
            qreal height = -rowGap;
            for (const auto& [row, child] : rows) {
                rowHeights[row] = std::max(rowHeights[row], m_rects[size_t(child)].height());
                height += m_rects[size_t(child)].height() + rowGap;
            }
            heights[at] = height;
            tallest = std::max(tallest, height);
        }
        qreal x = 0, bottom = 0;
        for (const auto& [at, rows] : cells) {
            if (rows.empty())
                continue;
            qreal width = 0, y = fixedRows ? 0 : snapped((tallest - heights[at]) / 2);
            for (const auto& [row, child] : rows) {
                if (fixedRows) {
                    y = 0;
                    for (auto above = rowHeights.begin(); above != rowHeights.end() && above->first < row; ++above)
                        y += above->second + rowGap;
                }
                QRectF& rect = m_rects[size_t(child)];
                rect.moveTopLeft(origin + QPointF(x, y));
                width = std::max(width, rect.width());
                y += rect.height() + (fixedRows ? 0 : rowGap);
                bottom = std::max(bottom, rect.bottom() - origin.y());
            }
            x += width + columnGap;
        }
        return children.empty() ? QSizeF() : QSizeF(x - columnGap, bottom);
    }

    const std::vector<GridItem>& m_items;
    const std::vector<std::pair<int, int>>& m_lines;
    std::vector<QRectF> m_rects;
};

} // namespace

std::vector<QRectF> placeOnGrid(const std::vector<GridItem>& items, const std::vector<std::pair<int, int>>& lines)
{
    return Placer(items, lines).place();
}

} // namespace groundplan
