// SPDX-License-Identifier: Apache-2.0
#include "model/layout/make_room.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "model/design/placement.h"

namespace groundplan {

namespace {

/// Sweeps from left to right: what is packed in rows and columns is compared with its own column alone.
bool anyOverlap(const std::vector<QRectF>& rects)
{
    std::vector<const QRectF*> order;
    order.reserve(rects.size());
    for (const QRectF& rect : rects)
        order.push_back(&rect);
    std::sort(order.begin(), order.end(), [](const QRectF* a, const QRectF* b) { return a->left() < b->left(); });
    for (size_t i = 0; i < order.size(); ++i) {
        for (size_t k = i + 1; k < order.size() && order[k]->left() < order[i]->right(); ++k) {
            if (order[i]->intersects(*order[k]))
                return true;
        }
    }
    return false;
}

} // namespace

void separateRects(std::vector<QRectF>& rects, int fixed, double gap)
{
    if (!anyOverlap(rects))
        return;
    // Rectangles are settled one after the other, the fixed one first, then from the top left; each is moved past
    // what is settled already and never back, so that this ends.
    std::vector<int> order(rects.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        if ((a == fixed) != (b == fixed))
            return a == fixed;
        return rects[size_t(a)].x() + rects[size_t(a)].y() < rects[size_t(b)].x() + rects[size_t(b)].y();
    });
    const auto up = [](double value) { return std::ceil(value / geometry::grid) * geometry::grid; };
    std::vector<int> settled;
    for (int index : order) {
        QRectF& rect = rects[size_t(index)];
        bool moved = index != fixed;
        while (moved) {
            moved = false;
            for (int other : settled) {
                const QRectF& wall = rects[size_t(other)];
                if (!rect.intersects(wall))
                    continue;
                const double right = wall.right() + gap - rect.left();
                const double down = wall.bottom() + gap - rect.top();
                if (right <= down)
                    rect.moveLeft(up(wall.right() + gap));
                else
                    rect.moveTop(up(wall.bottom() + gap));
                moved = true;
            }
        }
        settled.push_back(index);
    }
}

} // namespace groundplan
