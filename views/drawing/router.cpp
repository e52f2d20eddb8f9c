// SPDX-License-Identifier: Apache-2.0
#include "views/drawing/router.h"

#include <algorithm>
#include <cmath>

namespace groundplan {

QPointF outwards(Side side)
{
    switch (side) {
    case Side::Left: return {-1, 0};
    case Side::Top: return {0, -1};
    case Side::Right: return {1, 0};
    case Side::Bottom: return {0, 1};
    }
    return {};
}

QPainterPath roundedPath(const QPolygonF& points, const BendRadius& radius)
{
    QPainterPath path;
    if (points.isEmpty())
        return path;
    path.moveTo(points.first());
    for (int i = 1; i + 1 < points.size(); ++i) {
        const QPointF corner = points.at(i), in = points.at(i - 1) - corner, out = points.at(i + 1) - corner;
        const qreal inLength = std::hypot(in.x(), in.y()), outLength = std::hypot(out.x(), out.y());
        const qreal room = std::min(inLength / 2, outLength / 2);
        if (room < 0.5) {
            path.lineTo(corner);
            continue;
        }
        const qreal r = std::min(radius(in / inLength, corner, out / outLength), room);
        path.lineTo(corner + in * (r / inLength));
        path.quadTo(corner, corner + out * (r / outLength));
    }
    path.lineTo(points.last());
    return path;
}

QPainterPath roundedPath(const QPolygonF& points, qreal radius)
{
    return roundedPath(points, [radius](QPointF, QPointF, QPointF) { return radius; });
}

} // namespace groundplan
