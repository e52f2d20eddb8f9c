// SPDX-License-Identifier: Apache-2.0
#include "model/design/placement.h"

#include "model/design/design.h"

namespace groundplan {

QRectF relativeRect(const Design& design, const Id& component, bool isContainer)
{
    const Placement* placement = design.placement(component);
    QSizeF size = isContainer ? QSizeF(geometry::emptyContainerWidth, geometry::emptyContainerHeight)
                              : QSizeF(geometry::cardWidth, geometry::cardHeight);
    if (placement && placement->size.isValid() && !placement->size.isEmpty())
        size = placement->size;
    return QRectF(placement ? placement->at : QPointF(), size);
}

QPointF absolutePosition(const Design& design, const Id& component)
{
    QPointF position;
    for (const Component* at = design.components().find(component); at; at = design.components().find(at->in)) {
        if (const Placement* placement = design.placement(at->id))
            position += placement->at;
    }
    return position;
}

} // namespace groundplan
