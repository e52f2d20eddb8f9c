// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <vector>

namespace groundplan {

/// A rectangle by axis (0: x, 1: y), so that what holds for columns holds for rows with the same code.
struct Box {
    double lo[2];
    double hi[2];

    bool meets(const Box& other) const
    {
        return lo[0] < other.hi[0] && hi[0] > other.lo[0] && lo[1] < other.hi[1] && hi[1] > other.lo[1];
    }
    Box grown(double by) const { return {{lo[0] - by, lo[1] - by}, {hi[0] + by, hi[1] + by}}; }
};

/// Boxes by place in one flat array of cells: made once, asked many thousand times.
class BoxGrid
{
public:
    explicit BoxGrid(std::vector<Box> boxes);

    const std::vector<Box>& boxes() const { return m_boxes; }
    /// Around all boxes.
    const Box& bounds() const { return m_bounds; }

    /// Calls `visitor(index)` for boxes near `area`, some of them more than once; it returns false to stop.
    template<typename Visitor>
    void visit(const Box& area, Visitor&& visitor) const
    {
        if (m_boxes.empty())
            return;
        const int left = cell(0, area.lo[0]), right = cell(0, area.hi[0]), top = cell(1, area.lo[1]), bottom = cell(1, area.hi[1]);
        for (int y = top; y <= bottom; ++y) {
            for (int x = left; x <= right; ++x) {
                const size_t at = size_t(y) * size_t(m_count[0]) + size_t(x);
                for (int i = m_starts[at]; i < m_starts[at + 1]; ++i) {
                    if (!visitor(m_items[size_t(i)]))
                        return;
                }
            }
        }
    }
    bool isFree(const Box& area) const;
    /// How far one gets from `from` along `axis` (`sign`: -1 or 1) in the strip lo … hi of the other axis before a box,
    /// at most to `limit`.
    double reach(int axis, int sign, double from, double lo, double hi, double limit) const;

private:
    int cell(int axis, double at) const
    {
        return int(std::clamp((at - m_bounds.lo[axis]) / m_size, 0.0, double(m_count[axis] - 1)));
    }

    std::vector<Box> m_boxes;
    Box m_bounds{{0, 0}, {0, 0}};
    double m_size = 1;
    int m_count[2] = {1, 1};
    std::vector<int> m_starts, m_items;
};

} // namespace groundplan
