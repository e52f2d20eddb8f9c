// SPDX-License-Identifier: Apache-2.0
#include <cmath>
#include <numeric>

#include "views/drawing/route_graph.h"
#include "views/drawing/route_labels.h"
#include "views/drawing/route_nudging.h"
#include "views/drawing/route_scene.h"

namespace groundplan {

namespace {

/// What nothing runs through: cards with their badges, titles.
BoxGrid hardBoxes(const RouteScene& scene)
{
    std::vector<Box> boxes;
    for (const RouteBox& box : scene.boxes) {
        if (!box.container)
            boxes.push_back({{box.rect.left(), box.rect.top()}, {box.rect.right(), box.rect.bottom() + box.below}});
    }
    for (const QRectF& title : scene.titles)
        boxes.push_back({{title.left(), title.top()}, {title.right(), title.bottom()}});
    return BoxGrid(std::move(boxes));
}

/// Borders of containers that run along an axis.
BoxGrid wallsAlong(const RouteScene& scene, int axis)
{
    std::vector<Box> walls;
    for (const RouteBox& box : scene.boxes) {
        if (!box.container)
            continue;
        const Box rect{{box.rect.left(), box.rect.top()}, {box.rect.right(), box.rect.bottom()}};
        Box first = rect, second = rect;
        first.hi[1 - axis] = first.lo[1 - axis] + 0.5;
        second.lo[1 - axis] = second.hi[1 - axis] - 0.5;
        walls.push_back(first);
        walls.push_back(second);
    }
    return BoxGrid(std::move(walls));
}

/// When there is no way, because cards lie on each other: through the middle, so that the connection still shows.
RoutedLine through(const RouteScene& scene, const RouteWish& wish)
{
    RoutedLine line;
    const QRectF &from = scene.boxes[size_t(wish.from)].rect, &to = scene.boxes[size_t(wish.to)].rect;
    const QPointF start(from.right(), from.center().y()), end(to.left(), to.center().y());
    const double middle = end.x() > start.x() ? (start.x() + end.x()) / 2 : std::max(from.right(), to.right()) + routeDistance;
    if (end.x() > start.x()) {
        line.points = {start, {middle, start.y()}, {middle, end.y()}, end};
    } else {
        line.toSide = Side::Right;
        line.points = {start, {middle, start.y()}, {middle, end.y()}, {to.right(), end.y()}};
    }
    return line;
}

void simplify(QPolygonF& points)
{
    const QPolygonF all = points;
    QPolygonF out;
    for (const QPointF& exact : points) {
        // Whole fractions of a pixel, so that lines on one track are exactly on it.
        const QPointF point(std::round(exact.x() * 64) / 64, std::round(exact.y() * 64) / 64);
        if (!out.isEmpty() && out.last() == point)
            continue;
        while (out.size() >= 2) {
            const QPointF a = out.at(out.size() - 2), b = out.last();
            if (!(a.x() == b.x() && b.x() == point.x()) && !(a.y() == b.y() && b.y() == point.y()))
                break;
            out.removeLast();
        }
        out.append(point);
    }
    points = out.size() > 1 ? out : all;
}

} // namespace

std::vector<RoutedLine> planRoutes(const RouteScene& scene, const std::atomic<bool>* cancelled)
{
    std::vector<RoutedLine> lines(scene.wishes.size());
    if (lines.empty())
        return lines;
    const BoxGrid hard = hardBoxes(scene);
    const std::array<BoxGrid, 2> walls{wallsAlong(scene, 0), wallsAlong(scene, 1)};
    RouteGraph graph(scene, hard);
    // Short lines first: they have the least choice.
    std::vector<int> sorted(lines.size());
    std::iota(sorted.begin(), sorted.end(), 0);
    const auto distance = [&](int index) {
        const RouteWish& wish = scene.wishes[size_t(index)];
        return (scene.boxes[size_t(wish.from)].rect.center() - scene.boxes[size_t(wish.to)].rect.center()).manhattanLength();
    };
    std::stable_sort(sorted.begin(), sorted.end(), [&](int a, int b) { return distance(a) < distance(b); });
    for (int index : sorted) {
        if (cancelled && *cancelled)
            return {};
        lines[size_t(index)] = graph.find(scene.wishes[size_t(index)]);
        if (lines[size_t(index)].points.size() < 2)
            lines[size_t(index)] = through(scene, scene.wishes[size_t(index)]);
    }
    nudge(scene, hard, walls, lines);
    for (RoutedLine& line : lines)
        simplify(line.points);
    placeLabels(scene, hard, lines);
    return lines;
}

} // namespace groundplan
