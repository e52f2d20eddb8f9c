// SPDX-License-Identifier: Apache-2.0
#include "model/layout/sibling_layout.h"

#include <algorithm>

#include "model/edit/drawn_boxes.h"

namespace groundplan {

Result<SiblingLayout> layoutSiblings(ContainerEngine& engine, const QList<Id>& siblings, const QHash<Id, QSizeF>& sizes)
{
    SiblingLayout found;
    if (siblings.isEmpty())
        return found;
    std::vector<int> boxes;
    std::vector<QSizeF> extents;
    for (const Id& id : siblings) {
        boxes.push_back(engine.indexOf(id));
        const QSizeF size = sizes.value(id, QSizeF(geometry::cardWidth, geometry::cardHeight));
        extents.emplace_back(upToGrid(size.width()), upToGrid(size.height()));
    }
    if (auto done = engine.arrangeOnly(engine.parentOf(boxes.front()), boxes, extents); !done)
        return unexpected(done.error());
    QRectF all;
    for (size_t i = 0; i < boxes.size(); ++i)
        all |= QRectF(engine.at(boxes[i]), extents[i]);
    for (size_t i = 0; i < boxes.size(); ++i)
        found.corners.insert(siblings.at(qsizetype(i)), engine.at(boxes[i]) - all.topLeft());
    found.size = all.size();
    return found;
}

} // namespace groundplan
