// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/spatial_navigation.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace groundplan {

namespace {

/// Being off the straight line counts this much more than being far away.
constexpr qreal aslantCost = 3;

} // namespace

int nextInDirection(const Diagram& diagram, int from, Side direction)
{
    const DiagramNode& start = diagram.node(from);
    const bool across = direction == Side::Left || direction == Side::Right;
    const qreal sign = direction == Side::Right || direction == Side::Bottom ? 1 : -1;
    int best = -1;
    qreal lowest = std::numeric_limits<qreal>::max();
    for (int index = 0; index < int(diagram.nodes().size()); ++index) {
        const DiagramNode& node = diagram.node(index);
        if (!node.alive || index == from || diagram.isWithin(from, index) || diagram.isWithin(index, from))
            continue;
        const QPointF gap = node.rect.center() - start.rect.center();
        const qreal ahead = sign * (across ? gap.x() : gap.y());
        if (ahead <= 0)
            continue;
        // Overlap on the other axis is "straight ahead".
        const qreal aside = across ? std::max({0.0, node.rect.top() - start.rect.bottom(), start.rect.top() - node.rect.bottom()})
                                   : std::max({0.0, node.rect.left() - start.rect.right(), start.rect.left() - node.rect.right()});
        const qreal offCentre = std::abs(across ? gap.y() : gap.x()) * 0.05;
        if (aside > 0 && aside > ahead * 2)
            continue;
        // Cards come before the containers that they stand in.
        const qreal cost = ahead + aslantCost * aside + offCentre + (node.container ? 200 : 0);
        if (cost < lowest) {
            lowest = cost;
            best = index;
        }
    }
    return best;
}

int nextInOrder(const Diagram& diagram, int from, bool forward)
{
    std::vector<std::pair<int, int>> order;
    for (int index = 0; index < int(diagram.nodes().size()); ++index) {
        if (diagram.node(index).alive)
            order.emplace_back(diagram.node(index).slot, index);
    }
    if (order.empty())
        return -1;
    std::sort(order.begin(), order.end());
    if (from < 0)
        return forward ? order.front().second : order.back().second;
    const auto at = std::find(order.begin(), order.end(), std::pair(diagram.node(from).slot, from));
    if (forward)
        return at == order.end() || at + 1 == order.end() ? -1 : (at + 1)->second;
    return at == order.begin() ? -1 : (at - 1)->second;
}

} // namespace groundplan
