// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "views/canvas/canvas_aids.h"
#include "views/canvas/canvas_private.h"
#include "views/canvas/lens_legend.h"
#include "views/canvas/ruler.h"

namespace groundplan {

/// How large `scene` may be shown in `area`, never larger than life.
qreal Canvas::Private::zoomFor(const QRectF& area, const QRectF& scene)
{
    constexpr qreal margin = 40;
    return std::min({(area.width() - 2 * margin) / scene.width(), (area.height() - 2 * margin) / scene.height(), 1.0});
}

/// The part of the view in which that much fits best: all of it, or what is to the right of the legend, or above it.
QRectF Canvas::Private::freeArea(const QRectF& scene) const
{
    const QRectF all(QPointF(), QSizeF(q->viewport()->size()));
    if (legend->isHidden())
        return all;
    const QRectF covered = QRectF(legend->geometry()).translated(-q->viewport()->pos());
    const QRectF beside(covered.right(), 0, std::max(1.0, all.width() - covered.right()), all.height());
    const QRectF above(0, 0, all.width(), std::max(1.0, covered.top()));
    return zoomFor(beside, scene) >= zoomFor(above, scene) ? beside : above;
}

/// A legend that comes up over a design that is all in view pushes it aside; a view that somebody chose stays.
void Canvas::Private::keepClearOfLegend()
{
    const QRectF bounds = diagram.bounds();
    if (legend->isHidden() || bounds.isEmpty() || !visibleScene().contains(bounds))
        return;
    if (toViewport(bounds).intersects(QRectF(legend->geometry()).translated(-q->viewport()->pos())))
        fit(bounds);
}

CanvasAids& Canvas::aids() const { return *d->aids; }

void Canvas::setRulersShown(bool shown)
{
    const int room = shown ? Ruler::thickness : 0;
    setViewportMargins(room, room, 0, 0);
    d->aids->setRulersShown(shown);
    d->placeLegend();
}

} // namespace groundplan
