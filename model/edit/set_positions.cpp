// SPDX-License-Identifier: Apache-2.0
#include "model/edit/edit_support.h"
#include "model/edit/edits.h"

namespace groundplan {

using namespace edit_support;

Result<Edit> setPositions(const Design& design, const QHash<Id, Placement>& placements, const QString& text)
{
    Edit edit;
    // In the design's order, so that the same edit always gives the same changes.
    QList<Id> moved;
    for (auto at = placements.cbegin(); at != placements.cend(); ++at) {
        if (!design.component(at.key()))
            return noSuch(at.key());
        const Placement* before = design.placement(at.key());
        if (!before || *before != *at)
            moved.append(at.key());
    }
    std::sort(moved.begin(), moved.end(), [&design](const Id& left, const Id& right) {
        return design.components().slotOf(left) < design.components().slotOf(right);
    });
    for (const Id& id : moved) {
        const Placement* before = design.placement(id);
        edit.changes.append(PlacementChange{id, before ? std::optional(*before) : std::nullopt, placements.value(id)});
    }
    edit.text = text.isEmpty() ? tr("Move %1").arg(namesOf(design, moved)) : text;
    return edit;
}

} // namespace groundplan
