// SPDX-License-Identifier: Apache-2.0
#include "model/edit/drawn_boxes.h"

#include <algorithm>
#include <cmath>

#include "model/design/hierarchy.h"

namespace groundplan {

DrawnBoxes::DrawnBoxes(const Design& design, const Catalog& catalog)
{
    const QList<Id> order = descendantsOf(design, {}); // parents first
    for (const Id& id : order) {
        const Component* component = design.component(id);
        Box box;
        const Placement* placement = design.placement(id);
        box.at = placement ? placement->at : QPointF();
        box.origin = m_boxes.value(component->in).origin + box.at;
        const bool known = catalog.componentKind(component->kind);
        box.container = known ? catalog.isContainer(component->kind) : !design.childrenOf(id).isEmpty();
        m_boxes.insert(id, box);
    }
    for (auto id = order.rbegin(); id != order.rend(); ++id) {
        const Placement* placement = design.placement(*id);
        QRectF content;
        for (const Id& child : design.childrenOf(*id)) {
            if (design.placement(child))
                content |= relative(child);
        }
        Box& box = m_boxes[*id];
        if (box.container || !design.childrenOf(*id).isEmpty())
            box.extent = extentAround(placement ? placement->size : QSizeF(), content);
        else
            box.extent = QRectF(0, 0, geometry::cardWidth, geometry::cardHeight);
    }
}

QRectF DrawnBoxes::relative(const Id& component) const
{
    const Box box = m_boxes.value(component);
    return box.extent.translated(box.at);
}

QRectF extentAround(QSizeF size, const QRectF& content)
{
    QRectF extent(QPointF(), size.isValid() && !size.isEmpty() ? size : QSizeF(geometry::emptyContainerWidth, geometry::emptyContainerHeight));
    if (!content.isNull())
        extent |= content.adjusted(-geometry::containerPadding, -geometry::containerHeader - geometry::grid, geometry::containerPadding,
                                   geometry::containerPadding);
    return extent;
}

qreal upToGrid(qreal length)
{
    return std::ceil(length / geometry::grid - 1e-9) * geometry::grid;
}

qreal nearestOnGrid(qreal value)
{
    return std::round(value / geometry::grid) * geometry::grid;
}

} // namespace groundplan
