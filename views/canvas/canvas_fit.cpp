// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include <QScrollBar>

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

/// Where the legend is in that corner, in coordinates of the viewport.
QRectF Canvas::Private::legendAt(Qt::Corner corner) const
{
    constexpr qreal inset = 12;
    const QSizeF view = q->viewport()->size(), size = legend->size();
    const bool right = corner == Qt::TopRightCorner || corner == Qt::BottomRightCorner;
    const bool bottom = corner == Qt::BottomLeftCorner || corner == Qt::BottomRightCorner;
    return {QPointF(right ? view.width() - inset - size.width() : inset, bottom ? view.height() - inset - size.height() : inset), size};
}

/// Whether the legend hides nothing of that sort in that corner, when `scene` begins at `at` in the viewport.
bool Canvas::Private::isFree(Qt::Corner corner, const QRectF& scene, QPointF at, qreal scale, Hidden sort) const
{
    constexpr qreal distance = 4;
    const QRectF legendRect = legendAt(corner).adjusted(-distance, -distance, distance, distance);
    const QRectF covered(scene.topLeft() + (legendRect.topLeft() - at) / scale, legendRect.size() / scale);
    switch (sort) {
    case Hidden::Anything: return !covered.intersects(scene);
    case Hidden::Lines: return !diagram.hasCardIn(covered) && diagram.linesThrough(covered).empty();
    case Hidden::Cards: break;
    }
    return !diagram.hasCardIn(covered);
}

/// As large as it goes, with the legend in a corner without cards: `scene` may stand aside for that, and shrink a little. At
/// full size, a corner without anything is better still, and one without lines.
Canvas::Private::Fitting Canvas::Private::fitting(const QRectF& scene) const
{
    const QRectF all(QPointF(), QSizeF(q->viewport()->size()));
    const qreal full = std::max(zoomFor(all, scene), smallestZoom);
    const auto centred = [&](const QRectF& area, qreal scale) { return area.center() - QPointF(scene.width(), scene.height()) * scale / 2; };
    if (legend->isHidden())
        return {full, centred(all, full), legendCorner};
    constexpr qreal margin = 16, smallestShare = 0.6, step = 0.04;
    for (const Hidden sort : {Hidden::Anything, Hidden::Lines, Hidden::Cards}) {
        for (qreal share = 1; share >= (sort == Hidden::Cards ? smallestShare : 1); share -= step) {
            const qreal scale = full * share;
            const QPointF middle = centred(all, scale);
            const QSizeF spare((all.width() - scene.width() * scale) / 2 - margin, (all.height() - scene.height() * scale) / 2 - margin);
            for (const Qt::Corner corner : {Qt::BottomLeftCorner, Qt::BottomRightCorner, Qt::TopRightCorner, Qt::TopLeftCorner}) {
                const bool right = corner == Qt::TopRightCorner || corner == Qt::BottomRightCorner;
                const bool bottom = corner == Qt::BottomLeftCorner || corner == Qt::BottomRightCorner;
                const qreal aside = std::max(0.0, spare.width()) * (right ? -1 : 1), away = std::max(0.0, spare.height()) * (bottom ? -1 : 1);
                for (const QPointF by : {QPointF(), QPointF(aside, 0), QPointF(0, away), QPointF(aside, away)}) {
                    if (isFree(corner, scene, middle + by, scale, sort))
                        return {scale, middle + by, corner};
                }
            }
        }
    }
    // A large legend over a dense design: beside it, or above it.
    const QRectF covered = legendAt(Qt::BottomLeftCorner);
    const QRectF beside(covered.right(), 0, std::max(1.0, all.width() - covered.right()), all.height());
    const QRectF above(0, 0, all.width(), std::max(1.0, covered.top()));
    const QRectF area = zoomFor(beside, scene) >= zoomFor(above, scene) ? beside : above;
    const qreal scale = std::max(zoomFor(area, scene), smallestZoom);
    return {scale, centred(area, scale), Qt::BottomLeftCorner};
}

void Canvas::Private::placeLegend()
{
    legend->move(legendAt(legendCorner).topLeft().toPoint() + q->viewport()->pos());
    // Where the legend is, there is no room for the overview.
    const bool aside = !legend->isHidden() && legendCorner == Qt::BottomRightCorner;
    minimap->move(aside ? 12 : q->width() - minimap->width() - 12, q->height() - minimap->height() - 12);
}

void Canvas::Private::fit(const QRectF& scene)
{
    if (scene.isEmpty())
        return;
    const Fitting found = fitting(scene);
    legendCorner = found.corner;
    placeLegend();
    zoomAt(found.scale, QRectF(q->viewport()->rect()).center());
    const QPointF topLeft = scene.topLeft() - found.at / zoom;
    for (auto [bar, at] : {std::pair(q->horizontalScrollBar(), topLeft.x()), std::pair(q->verticalScrollBar(), topLeft.y())}) {
        const int value = qRound(at * zoom);
        bar->setRange(std::min(bar->minimum(), value), std::max(bar->maximum(), value));
    }
    scrollTo(topLeft);
    updateBars();
}

void Canvas::Private::fitWhole()
{
    fit(diagram.bounds());
    fitted = true;
}

/// A legend that comes up over a design that is all in view goes where there is room for it; a view that somebody chose stays.
void Canvas::Private::keepClearOfLegend()
{
    const QRectF bounds = diagram.bounds();
    if (legend->isHidden() || bounds.isEmpty() || !visibleScene().contains(bounds))
        return;
    if (!isFree(legendCorner, bounds, toViewport(bounds.topLeft()), zoom, Hidden::Cards))
        fitWhole();
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
