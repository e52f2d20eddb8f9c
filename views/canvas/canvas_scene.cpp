// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "model/design/hierarchy.h"
#include "model/scene/scene_edit.h"
#include "views/canvas/canvas_private.h"
#include "views/canvas/lens_legend.h"
#include "views/drawing/scene_marks.h"

namespace groundplan {

const View& Canvas::view() const { return d->look; }
const Design& Canvas::shownDesign() const { return d->shown(); }
Edit Canvas::fromView(const Edit& edit) const { return d->fromView(edit); }

const Design& Canvas::Private::shown() const { return look.isWhole() ? document->design() : shownScene.design; }

int Canvas::Private::edgeOf(const Id& id) const
{
    const int edge = diagram.edgeOf(id);
    return edge >= 0 || shownScene.bundleOf.isEmpty() ? edge : diagram.edgeOf(shownScene.bundleOf.value(id));
}

QList<Id> Canvas::Private::meantAt(QPointF at) const
{
    const Id id = q->itemAt(at);
    return id.isEmpty() ? QList<Id>() : shownScene.meant(id);
}

/// The innermost container there; what is looked into goes on beyond its frame.
int Canvas::Private::containerAt(QPointF at, const QSet<int>& except) const
{
    const int node = diagram.containerAt(at, except);
    return node < 0 && !look.in.isEmpty() ? diagram.nodeOf(look.in) : node;
}

Edit Canvas::Private::fromView(const Edit& edit) const
{
    return look.isWhole() && look.id.isEmpty() ? edit : inView(document->design(), look.id, edit, shownScene.context, look.in);
}

void Canvas::setView(const View& view)
{
    const bool sameLayout = view.id == d->look.id && view.in == d->look.in && view.show == d->look.show;
    d->changeLook(view);
    if (!sameLayout)
        fitAll();
}

void Canvas::Private::changeLook(const View& view)
{
    if (view == look)
        return;
    const Scene before = look.isWhole() ? Scene{.design = document->design()} : shownScene;
    look = view;
    showScene(before);
    Q_EMIT q->viewChanged();
}

/// Makes the scene of the current look and lets the diagram follow from the one that it showed before.
void Canvas::Private::showScene(const Scene& before)
{
    Scene next = sceneOf(document->design(), *catalog, look);
    const Changes changes = sceneDifference(before, next);
    diagram.setScene(next.collapsed, next.context);
    // The whole is not kept a second time: that would copy it on each edit.
    shownScene = look.isWhole() ? Scene() : std::move(next);
    takeOver(changes);
    diagram.setOutline(shown(), look.outline);
    projectMarks();
}

/// Findings and lens for what is shown: what stands for others wears what they wear.
void Canvas::Private::projectMarks()
{
    if (look.isWhole() && shownScene.standIns.isEmpty()) {
        invalidate(diagram.setFindings(findings));
        diagram.setLens(lensPicture);
    } else {
        invalidate(diagram.setFindings(shownFindings(shownScene, findings)));
        diagram.setLens(shownLens(shownScene, lensPicture));
    }
    minimap->refresh();
    invalidateAll();
}

/// After an edit: what is looked into may be gone, the view in use changed or deleted.
void Canvas::Private::followDocument()
{
    View next = look;
    if (!next.in.isEmpty() && !document->design().component(next.in))
        next.in.clear();
    if (!next.id.isEmpty()) {
        const View* kept = document->design().views().find(next.id);
        if (kept) {
            next.placements = kept->placements;
            next.name = kept->name;
            next.description = kept->description;
        } else {
            next.id.clear();
            next.name.clear();
            next.description.clear();
            next.placements.clear();
        }
    }
    if (next == look)
        return;
    look = next;
    Q_EMIT q->viewChanged();
}

void Canvas::setCollapsed(const QList<Id>& containers, bool collapsed)
{
    View next = d->look;
    for (const Id& id : containers) {
        const Component* component = d->document->design().component(id);
        if (!component || id == next.in || (!d->catalog->isContainer(component->kind) && d->document->design().childrenOf(id).isEmpty()))
            continue;
        next.collapse.removeAll(id);
        if (collapsed)
            next.collapse.append(id);
    }
    d->changeLook(next);
}

void Canvas::lookInto(const Id& container)
{
    View next = d->look;
    next.in = container;
    d->changeLook(next);
    fitAll();
}

void Canvas::reveal(const Id& id)
{
    const Design& design = d->document->design();
    QList<Id> ends{id};
    if (const Connection* connection = design.connection(id))
        ends = {connection->from, connection->to};
    if (d->look.isWhole() || !design.component(ends.first()))
        return;
    View next = d->look;
    for (const Id& end : ends) {
        QList<Id> chain = ancestorsOf(design, end);
        for (const Id& above : chain) {
            next.collapse.removeAll(above);
            next.hide.removeAll(above);
        }
        next.hide.removeAll(end);
        if (!next.in.isEmpty() && !chain.contains(next.in) && next.in != end && !d->shownScene.context.contains(end))
            next.in.clear();
    }
    const Scene shownThen = sceneOf(design, *d->catalog, next);
    if (!std::all_of(ends.begin(), ends.end(), [&shownThen](const Id& end) { return shownThen.design.component(end); }))
        next = View(); // left out by the filter: only the whole shows it
    d->changeLook(next);
}

} // namespace groundplan
