// SPDX-License-Identifier: Apache-2.0
#include "model/layout/selection_layout.h"

#include <QCoreApplication>

#include "model/design/hierarchy.h"
#include "model/edit/drawn_boxes.h"
#include "model/edit/edit_support.h"
#include "model/layout/free_place.h"
#include "model/layout/sibling_layout.h"

namespace groundplan {

namespace {

/// What the laid out block keeps from those that stay.
constexpr double gapAround = 2 * geometry::grid;

} // namespace

Result<QHash<Id, Placement>> layoutSelection(const Design& design, const Catalog& catalog, const QList<Id>& components,
                                             LayoutDirection direction)
{
    for (const Id& id : components) {
        if (!design.component(id)) {
            return unexpected(ErrorCode::NotFound, QCoreApplication::translate("Layout", "'%1' is not a component of the design.").arg(id),
                              {.file = {}, .subject = id});
        }
    }
    const QList<Id> tops = edit_support::outermost(design, components);
    const QSet<Id> chosen(tops.begin(), tops.end());
    const DrawnBoxes boxes(design, catalog);
    ContainerEngine engine(design, catalog, direction);
    QHash<Id, Placement> placements;
    QSet<Id> done;
    for (const Id& first : tops) {
        const Id parent = design.component(first)->in;
        if (done.contains(parent))
            continue;
        done.insert(parent);
        QList<Id> group;
        FreePlaces places(gapAround);
        QRectF occupied;
        QHash<Id, QSizeF> sizes;
        for (const Id& sibling : orderedChildrenOf(design, parent)) {
            const QRectF rect = boxes.relative(sibling);
            if (!chosen.contains(sibling)) {
                if (design.placement(sibling))
                    places.take(rect);
                continue;
            }
            group.append(sibling);
            sizes.insert(sibling, rect.size());
            occupied |= rect;
        }
        if (group.size() < 2)
            continue;
        const auto block = layoutSiblings(engine, group, sizes);
        if (!block)
            return unexpected(block.error());
        QRectF room = anywhere();
        if (!parent.isEmpty())
            room.setTopLeft(QPointF(geometry::containerPadding, geometry::containerHeader + geometry::containerPadding));
        const QPointF wanted(nearestOnGrid(occupied.x()), nearestOnGrid(occupied.y()));
        const QPointF corner = places.nearest(block->size, wanted, room).value_or(wanted);
        for (const Id& id : group) {
            Placement placement = design.placement(id) ? *design.placement(id) : Placement();
            placement.at = corner + block->corners.value(id) - boxes.extent(id).topLeft();
            placements.insert(id, placement);
        }
    }
    if (placements.isEmpty()) {
        return unexpected(ErrorCode::Refused,
                          QCoreApplication::translate("Layout", "Select a container, or two or more components that stand in the same place."));
    }
    return placements;
}

} // namespace groundplan
