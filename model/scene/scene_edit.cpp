// SPDX-License-Identifier: Apache-2.0
#include "model/scene/scene_edit.h"

#include <QSet>

namespace groundplan {

Edit inView(const Design& design, const Id& view, const Edit& edit, const QSet<Id>& frozen, const Id& root)
{
    const View* before = design.views().find(view);
    if (!before && frozen.isEmpty() && root.isEmpty())
        return edit;
    QSet<Id> rehoused; // added, removed, or moved into another container
    for (const Change& change : edit.changes) {
        const auto* component = std::get_if<ComponentChange>(&change);
        if (component && (!component->before || !component->after || component->before->in != component->after->in))
            rehoused.insert(component->id());
    }
    Edit result{edit.text, {}};
    View after = before ? *before : View();
    for (const Change& change : edit.changes) {
        const auto* placement = std::get_if<PlacementChange>(&change);
        if (!placement) {
            result.changes.append(change);
            continue;
        }
        const bool isRehoused = rehoused.contains(placement->component);
        if (frozen.contains(placement->component) && !isRehoused)
            continue;
        PlacementChange moved = *placement;
        if (moved.component == root && moved.after && !isRehoused) {
            const Placement* own = design.placement(root);
            moved.after->at = before && before->placements.contains(root) ? before->placements.value(root).at : own ? own->at : QPointF();
        }
        if (!before || isRehoused)
            result.changes.append(moved);
        if (before && moved.after)
            after.placements.insert(moved.component, *moved.after);
        else if (before)
            after.placements.remove(placement->component);
    }
    if (before && after != *before)
        result.changes.append(ViewChange{*before, after});
    return result;
}

} // namespace groundplan
