// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QRectF>

#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "model/design/placement.h"

namespace groundplan {

/// Where a design is drawn: a container encloses what stands in it, whatever size it was given. What nobody placed
/// does not count: diagrams let it flow. For edits that have to see what the user sees.
class DrawnBoxes
{
public:
    DrawnBoxes(const Design& design, const Catalog& catalog);

    bool isContainer(const Id& component) const { return m_boxes.value(component).container; }
    /// Relative to the own position; starts above or left of it when something in it does.
    QRectF extent(const Id& component) const { return m_boxes.value(component).extent; }
    /// Relative to the container that it stands in.
    QRectF relative(const Id& component) const;
    /// On the canvas: the position, and the rectangle.
    QPointF origin(const Id& component) const { return m_boxes.value(component).origin; }
    QRectF rect(const Id& component) const { return extent(component).translated(origin(component)); }

private:
    struct Box {
        QPointF at, origin;
        QRectF extent;
        bool container = false;
    };
    QHash<Id, Box> m_boxes;
};

/// The extent of a container of that size (invalid: the default) around content of those bounds (null: none).
QRectF extentAround(QSizeF size, const QRectF& content);

/// That length, or the next one on the grid.
qreal upToGrid(qreal length);
qreal nearestOnGrid(qreal value);

} // namespace groundplan
