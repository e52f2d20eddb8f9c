// SPDX-License-Identifier: Apache-2.0
#include "model/edit/arrange.h"

#include <algorithm>
#include <cmath>

#include "model/design/hierarchy.h"
#include "model/edit/drawn_boxes.h"
#include "model/edit/edit_support.h"
#include "model/edit/edits.h"

namespace groundplan {

using namespace edit_support;

namespace {

/// The outermost of them, all there and at least so many.
Result<QList<Id>> chosenFrom(const Design& design, const QList<Id>& components, qsizetype least, const QString& tooFew)
{
    if (const auto missing = firstMissing(design, components))
        return noSuch(*missing);
    const QList<Id> tops = outermost(design, components);
    if (tops.size() < least)
        return refused(tooFew);
    return tops;
}

Placement placementOf(const Design& design, const Id& id)
{
    const Placement* placement = design.placement(id);
    return placement ? *placement : Placement();
}

void shift(const Design& design, QHash<Id, Placement>& placements, const Id& id, QPointF by)
{
    Placement placement = placementOf(design, id);
    placement.at += by;
    placements.insert(id, placement);
}

} // namespace

Result<Edit> align(const Design& design, const Catalog& catalog, const QList<Id>& components, Alignment alignment)
{
    const auto tops = chosenFrom(design, components, 2, tr("Select two or more components to align, none within another."));
    if (!tops)
        return unexpected(tops.error());
    const DrawnBoxes boxes(design, catalog);
    QRectF all;
    for (const Id& id : *tops)
        all |= boxes.rect(id);
    const QPointF middle(std::round(all.center().x()), std::round(all.center().y()));
    QHash<Id, Placement> placements;
    for (const Id& id : *tops) {
        const QRectF rect = boxes.rect(id);
        QPointF by;
        switch (alignment) {
        case Alignment::Left: by.setX(all.left() - rect.left()); break;
        case Alignment::Centre: by.setX(middle.x() - rect.center().x()); break;
        case Alignment::Right: by.setX(all.right() - rect.right()); break;
        case Alignment::Top: by.setY(all.top() - rect.top()); break;
        case Alignment::Middle: by.setY(middle.y() - rect.center().y()); break;
        case Alignment::Bottom: by.setY(all.bottom() - rect.bottom()); break;
        }
        shift(design, placements, id, by);
    }
    return setPositions(design, placements, tr("Align %1").arg(namesOf(design, *tops)));
}

Result<Edit> distribute(const Design& design, const Catalog& catalog, const QList<Id>& components, Qt::Orientation direction)
{
    const auto tops = chosenFrom(design, components, 3, tr("Select three or more components to distribute, none within another."));
    if (!tops)
        return unexpected(tops.error());
    const DrawnBoxes boxes(design, catalog);
    const bool across = direction == Qt::Horizontal;
    struct Stretch {
        Id id;
        qreal low, high;
    };
    QList<Stretch> stretches;
    qreal taken = 0, first = 0, last = 0;
    for (const Id& id : *tops) {
        const QRectF rect = boxes.rect(id);
        const Stretch stretch{id, across ? rect.left() : rect.top(), across ? rect.right() : rect.bottom()};
        first = stretches.isEmpty() ? stretch.low : std::min(first, stretch.low);
        last = stretches.isEmpty() ? stretch.high : std::max(last, stretch.high);
        taken += stretch.high - stretch.low;
        stretches.append(stretch);
    }
    std::stable_sort(stretches.begin(), stretches.end(), [](const Stretch& a, const Stretch& b) { return a.low + a.high < b.low + b.high; });
    const qreal gap = std::max((last - first - taken) / qreal(stretches.size() - 1), geometry::grid);
    QHash<Id, Placement> placements;
    qreal at = first;
    for (const Stretch& stretch : stretches) {
        const qreal by = std::round(at) - stretch.low;
        shift(design, placements, stretch.id, across ? QPointF(by, 0) : QPointF(0, by));
        at += stretch.high - stretch.low + gap;
    }
    return setPositions(design, placements, tr("Distribute %1").arg(namesOf(design, *tops)));
}

Result<Edit> sameSize(const Design& design, const Catalog& catalog, const QList<Id>& components, Qt::Orientation direction)
{
    if (const auto missing = firstMissing(design, components))
        return noSuch(*missing);
    QList<Id> containers;
    const DrawnBoxes boxes(design, catalog);
    for (const Id& id : components) {
        if (boxes.isContainer(id) && !containers.contains(id))
            containers.append(id);
    }
    if (containers.size() < 2)
        return refused(tr("Select two or more containers to make them the same size."));
    const bool width = direction == Qt::Horizontal;
    const QSizeF wanted = boxes.extent(containers.first()).size();
    QHash<Id, Placement> placements;
    for (const Id& id : containers) {
        Placement placement = placementOf(design, id);
        QRectF content;
        for (const Id& child : design.childrenOf(id))
            content |= boxes.relative(child);
        // Measured from the position, beyond which something in it may stand to the left or above.
        const QRectF extent = boxes.extent(id);
        const QRectF around = extentAround({1, 1}, content);
        QSizeF size(extent.right(), extent.bottom());
        if (width)
            size.setWidth(std::max(wanted.width(), content.isNull() ? 0 : around.right() - extent.left()) + extent.left());
        else
            size.setHeight(std::max(wanted.height(), content.isNull() ? 0 : around.bottom() - extent.top()) + extent.top());
        placement.size = size;
        placements.insert(id, placement);
    }
    return setPositions(design, placements, width ? tr("Same width") : tr("Same height"));
}

Result<Edit> fitToContents(const Design& design, const Catalog& catalog, const QList<Id>& components)
{
    if (const auto missing = firstMissing(design, components))
        return noSuch(*missing);
    Design fitted = design;
    QHash<Id, Placement> placements;
    // Parents come before what stands in them: the innermost is fitted first.
    const QSet<Id> chosen(components.begin(), components.end());
    const QList<Id> order = descendantsOf(design, {});
    QList<Id> containers;
    for (auto id = order.rbegin(); id != order.rend(); ++id) {
        const Component* component = design.component(*id);
        if (chosen.contains(*id) && (catalog.isContainer(component->kind) || !design.childrenOf(*id).isEmpty()))
            containers.append(*id);
    }
    if (containers.isEmpty())
        return refused(tr("Select a container to fit it to what stands in it."));
    for (const Id& id : containers) {
        const DrawnBoxes boxes(fitted, catalog);
        QRectF content;
        for (const Id& child : fitted.childrenOf(id))
            content |= boxes.relative(child);
        QHash<Id, Placement> step;
        Placement placement = placementOf(fitted, id);
        placement.size = QSizeF(geometry::emptyContainerWidth, geometry::emptyContainerHeight);
        if (!content.isNull()) {
            const QPointF corner = content.topLeft() - QPointF(geometry::containerPadding, geometry::containerHeader + geometry::containerPadding);
            placement.at += corner;
            placement.size = QSizeF(upToGrid(content.right() + geometry::containerPadding - corner.x()),
                                    upToGrid(content.bottom() + geometry::containerPadding - corner.y()));
            for (const Id& child : fitted.childrenOf(id))
                shift(fitted, step, child, -corner);
        }
        step.insert(id, placement);
        if (const auto edit = setPositions(fitted, step); edit)
            static_cast<void>(fitted.apply(edit->changes));
        placements.insert(step);
    }
    return setPositions(design, placements, tr("Fit %1 to the contents").arg(namesOf(design, containers)));
}

Design placedLike(const Design& design, const QHash<Id, Placement>& pins)
{
    Design placed = design;
    if (const auto edit = setPositions(design, pins); edit)
        static_cast<void>(placed.apply(edit->changes));
    return placed;
}

} // namespace groundplan
