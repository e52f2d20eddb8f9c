// SPDX-License-Identifier: Apache-2.0
#include "views/drawing/box_grid.h"

#include <cmath>

namespace groundplan {

BoxGrid::BoxGrid(std::vector<Box> boxes) : m_boxes(std::move(boxes))
{
    if (m_boxes.empty())
        return;
    m_bounds = m_boxes.front();
    for (const Box& box : m_boxes) {
        for (int axis : {0, 1}) {
            m_bounds.lo[axis] = std::min(m_bounds.lo[axis], box.lo[axis]);
            m_bounds.hi[axis] = std::max(m_bounds.hi[axis], box.hi[axis]);
        }
    }
    const double width = m_bounds.hi[0] - m_bounds.lo[0] + 1, height = m_bounds.hi[1] - m_bounds.lo[1] + 1;
    // About a cell a box, however far apart they stand.
    m_size = std::max({128.0, std::sqrt(width * height / double(m_boxes.size())), width / 4096, height / 4096});
    m_count[0] = int(width / m_size) + 1;
    m_count[1] = int(height / m_size) + 1;
    m_starts.assign(size_t(m_count[0]) * size_t(m_count[1]) + 1, 0);
    const auto eachCell = [this](const Box& box, auto&& visit) {
        for (int y = cell(1, box.lo[1]); y <= cell(1, box.hi[1]); ++y) {
            for (int x = cell(0, box.lo[0]); x <= cell(0, box.hi[0]); ++x)
                visit(size_t(y) * size_t(m_count[0]) + size_t(x));
        }
    };
    for (const Box& box : m_boxes)
        eachCell(box, [this](size_t at) { ++m_starts[at + 1]; });
    for (size_t i = 1; i < m_starts.size(); ++i)
        m_starts[i] += m_starts[i - 1];
    m_items.resize(size_t(m_starts.back()));
    std::vector<int> next = m_starts;
    for (size_t i = 0; i < m_boxes.size(); ++i)
        eachCell(m_boxes[i], [&](size_t at) { m_items[size_t(next[at]++)] = int(i); });
}

bool BoxGrid::isFree(const Box& area) const
{
    bool free = true;
    visit(area, [&](int i) { return free = !m_boxes[size_t(i)].meets(area); });
    return free;
}

double BoxGrid::reach(int axis, int sign, double from, double lo, double hi, double limit) const
{
    if (m_boxes.empty())
        return limit;
    const int other = 1 - axis;
    double best = limit;
    Box strip;
    strip.lo[other] = lo;
    strip.hi[other] = hi;
    // Cell by cell: what stands in the first one hides what is behind.
    for (double at = std::clamp(from, m_bounds.lo[axis] - 1, m_bounds.hi[axis] + 1);; at += sign * m_size) {
        const double next = at + sign * m_size;
        strip.lo[axis] = std::min(at, next);
        strip.hi[axis] = std::max(at, next);
        visit(strip, [&](int i) {
            const Box& box = m_boxes[size_t(i)];
            if (box.lo[other] >= hi || box.hi[other] <= lo)
                return true;
            if (sign > 0 && box.hi[axis] > from && box.lo[axis] < best)
                best = std::max(box.lo[axis], from);
            if (sign < 0 && box.lo[axis] < from && box.hi[axis] > best)
                best = std::min(box.hi[axis], from);
            return true;
        });
        if (sign > 0 ? next >= best || next >= limit || next > m_bounds.hi[axis] : next <= best || next <= limit || next < m_bounds.lo[axis])
            return best;
    }
}

} // namespace groundplan
