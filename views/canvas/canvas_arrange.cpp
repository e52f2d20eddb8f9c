// SPDX-License-Identifier: Apache-2.0
#include "model/edit/arrange.h"
#include "model/edit/edits.h"
#include "views/canvas/canvas_private.h"

namespace groundplan {

Result<Edit> Canvas::Private::arranged(const std::function<Result<Edit>(const Design&)>& edit) const
{
    QHash<Id, Placement> shown;
    for (const DiagramNode& node : diagram.nodes()) {
        if (node.alive && !document->design().placement(node.id))
            shown.insert(node.id, placementOf(diagram.nodeOf(node.id)));
    }
    const Result<Edit> wanted = edit(shown.isEmpty() ? document->design() : placedLike(document->design(), shown));
    if (!wanted || wanted->changes.isEmpty())
        return wanted;
    QHash<Id, Placement> placements;
    QSet<int> moved;
    QList<int> places;
    for (const Change& change : wanted->changes) {
        const auto* placement = std::get_if<PlacementChange>(&change);
        const int node = placement ? diagram.nodeOf(placement->component) : -1;
        if (node < 0 || !placement->after)
            continue;
        placements.insert(placement->component, *placement->after);
        moved.insert(node);
        places.append(diagram.node(node).parent);
    }
    placements.insert(pinned(places, moved));
    return setPositions(document->design(), placements, wanted->text);
}

void Canvas::Private::fitToContents(const Id& container)
{
    const Result<void> done = q->arrange([&](const Design& design) { return groundplan::fitToContents(design, *catalog, {container}); });
    if (!done)
        fail(done.error().message);
}

Result<void> Canvas::arrange(const std::function<Result<Edit>(const Design&)>& edit)
{
    d->cancelGesture();
    return d->document->apply(d->arranged(edit));
}

} // namespace groundplan
