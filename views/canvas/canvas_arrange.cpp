// SPDX-License-Identifier: Apache-2.0
#include "model/edit/arrange.h"
#include "model/edit/edits.h"
#include "views/canvas/canvas_private.h"

namespace groundplan {

Design Canvas::placedDesign() const
{
    const Design& design = d->shown();
    QHash<Id, Placement> drawn;
    for (int node = 0; node < int(d->diagram.nodes().size()); ++node) {
        const DiagramNode& shown = d->diagram.node(node);
        if (!shown.alive || !design.component(shown.id))
            continue;
        if (!design.placement(shown.id))
            drawn.insert(shown.id, d->placementOf(node));
        // As large as the card that it is drawn as; arranged() gives it back the size that it has open.
        if (shown.isCollapsed())
            drawn.insert(shown.id, {d->placementOf(node).at, shown.extent.size()});
    }
    return drawn.isEmpty() ? design : placedLike(design, drawn);
}

Result<Edit> Canvas::Private::arranged(const std::function<Result<Edit>(const Design&)>& edit) const
{
    if (layoutLocked)
        return unexpected(ErrorCode::Refused, Canvas::tr("The layout is locked."));
    const Result<Edit> wanted = edit(q->placedDesign());
    if (!wanted || wanted->changes.isEmpty())
        return wanted;
    QHash<Id, Placement> placements;
    QSet<int> moved;
    QList<int> places;
    for (const Change& change : wanted->changes) {
        const auto* placement = std::get_if<PlacementChange>(&change);
        const int node = placement ? diagram.nodeOf(placement->component) : -1;
        // The view itself decides where what is looked into stands, and what surrounds it.
        if (node < 0 || !placement->after || diagram.node(node).context || placement->component == look.in)
            continue;
        Placement after = *placement->after;
        if (diagram.node(node).isCollapsed()) {
            const Placement* before = shown().placement(placement->component);
            after.size = before ? before->size : QSizeF();
        }
        placements.insert(placement->component, after);
        moved.insert(node);
        places.append(diagram.node(node).parent);
    }
    placements.insert(pinned(places, moved));
    const Result<Edit> made = setPositions(shown(), placements, wanted->text);
    return made ? Result<Edit>(fromView(*made)) : made;
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
    return applyGliding(d->arranged(edit));
}

void Canvas::revealSelection()
{
    QRectF all;
    for (int node : d->selectedNodes())
        all |= d->diagram.node(node).rect;
    if (all.isNull() || d->visibleScene().contains(all))
        return;
    if (all.width() <= d->visibleScene().width() && all.height() <= d->visibleScene().height())
        d->ensureVisible(all);
    else
        fitAll();
}

bool Canvas::isLayoutLocked() const { return d->layoutLocked; }

void Canvas::setLayoutLocked(bool locked)
{
    if (d->layoutLocked == locked)
        return;
    d->cancelGesture();
    d->layoutLocked = locked;
    d->updateCursor(d->lastViewport);
    viewport()->update();
}

} // namespace groundplan
