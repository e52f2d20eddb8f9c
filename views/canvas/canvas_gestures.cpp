// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <utility>

#include <QCursor>

#include "model/edit/edits.h"
#include "views/canvas/canvas_aids.h"
#include "views/canvas/canvas_private.h"
#include "views/drawing/fonts.h"

namespace groundplan {

namespace {

/// Alignment pulls from this many pixels.
constexpr qreal alignReach = 5;
/// How close the mouse has to be to a resize handle, in pixels.
constexpr qreal resizeReach = 7;
constexpr qreal leastWidth = 96;
constexpr qreal leastHeight = 64;

} // namespace

void Canvas::Private::cancelGesture()
{
    const bool moved = gesture == Gesture::Move;
    gesture = Gesture::None;
    movers.clear();
    movedNodes.clear();
    innerEdges.clear();
    outerEdges.clear();
    touchedEdges.clear();
    neighbours.clear();
    move = {};
    dropTarget = -1;
    resizeNode = -1;
    connectFrom = connectTo = -1;
    keyboardConnect = false;
    refusal.clear();
    if (moved)
        updateStates();
    q->viewport()->update();
}

// Moving

void Canvas::Private::beginMove()
{
    gesture = Gesture::Move;
    // The view itself decides where what is looked into stands, and what surrounds it.
    QList<int> outer = outermostSelected();
    outer.removeIf([this](int node) { return diagram.node(node).context || diagram.node(node).id == look.in; });
    if (outer.isEmpty()) {
        gesture = Gesture::Press;
        return;
    }
    movers = QSet<int>(outer.begin(), outer.end());
    movedNodes.clear();
    moversRect = {};
    for (int node : outer) {
        movedNodes.push_back(node);
        const std::vector<int> inside = diagram.descendants(node);
        movedNodes.insert(movedNodes.end(), inside.begin(), inside.end());
        moversRect |= diagram.node(node).rect;
    }
    const std::set<int> moved(movedNodes.begin(), movedNodes.end());
    std::set<int> inner, outerLines;
    for (int node : movedNodes) {
        for (int edge : diagram.node(node).edges) {
            const DiagramEdge& line = diagram.edge(edge);
            (moved.count(line.from) && moved.count(line.to) ? inner : outerLines).insert(edge);
        }
    }
    innerEdges.assign(inner.begin(), inner.end());
    outerEdges.assign(outerLines.begin(), outerLines.end());
    neighbours.clear();
    const QRectF seen = visibleScene();
    for (const auto& list : {diagram.cardsIn(seen), diagram.containersIn(seen)}) {
        for (int node : list) {
            // Far out there is no aligning with hundreds of cards.
            if (!moved.count(node) && neighbours.size() < 300)
                neighbours.push_back(diagram.node(node).rect);
        }
    }
    setHover(-1, -1);
    updateStates();
}

void Canvas::Private::dragMove(QPointF viewport, bool snapping)
{
    lastViewport = viewport;
    const QPointF delta = toScene(viewport) - pressScene;
    move = snapping ? snapMove(moversRect, delta, neighbours, alignReach / zoom, aids->active()) : Snap{delta, {}};
    const int target = containerAt(toScene(viewport), movers);
    const int parent = diagram.node(pressNode).parent;
    refusal.clear();
    dropTarget = target == parent ? -1 : target;
    if (dropTarget >= 0) {
        for (int node : movers) {
            const DiagramNode& mover = diagram.node(node);
            if (mover.parent != target && !catalog->mayContain(diagram.node(target).kind, mover.kind)) {
                refusal = Canvas::tr("'%1' cannot stand in '%2'.").arg(mover.title, diagram.node(target).title);
                break;
            }
        }
    }
    touchLines();
    q->viewport()->update();
}

Placement Canvas::Private::placementOf(int node) const
{
    const DiagramNode& drawn = diagram.node(node);
    if (const Placement* placement = shown().placement(drawn.id))
        return *placement;
    Placement placement{drawn.at, {}};
    if (drawn.container)
        placement.size = drawn.extent.size();
    return placement;
}

QHash<Id, Placement> Canvas::Private::pinned(const QList<int>& containers, const QSet<int>& except) const
{
    QHash<Id, Placement> pins;
    QSet<int> seen;
    for (int container : containers) {
        for (int at = container;; at = diagram.node(at).parent) {
            if (seen.contains(at))
                break;
            seen.insert(at);
            for (int child : at < 0 ? diagram.roots() : diagram.node(at).children) {
                if (!except.contains(child) && !shown().placement(diagram.node(child).id))
                    pins.insert(diagram.node(child).id, placementOf(child));
            }
            if (at < 0)
                break;
        }
    }
    return pins;
}

void Canvas::Private::applyWithPins(Result<Edit> edit, const QHash<Id, Placement>& pins)
{
    if (edit && !edit->changes.isEmpty() && !pins.isEmpty()) {
        if (const auto pinning = setPositions(shown(), pins))
            edit->changes.append(pinning->changes);
    }
    apply(edit);
}

void Canvas::Private::endMove()
{
    const QPointF delta = move.delta;
    const QString why = refusal;
    const QSet<int> moving = movers;
    const int parent = diagram.node(pressNode).parent;
    const int target = containerAt(toScene(lastViewport), movers);
    cancelGesture();
    if (!why.isEmpty()) {
        fail(why);
        return;
    }
    if (delta.isNull() && target == parent)
        return;
    QList<Id> ids;
    QList<int> places{target};
    QHash<Id, Placement> placements;
    QHash<Id, QPointF> positions;
    for (int node : moving) {
        const DiagramNode& mover = diagram.node(node);
        ids.append(mover.id);
        places.append(mover.parent);
        Placement placement = placementOf(node);
        placement.at += delta;
        placements.insert(mover.id, placement);
        positions.insert(mover.id, mover.origin + delta - (target < 0 ? QPointF() : diagram.node(target).origin));
    }
    const QHash<Id, Placement> pins = pinned(places, moving);
    const Design& design = document->design();
    std::sort(ids.begin(), ids.end(), [&](const Id& a, const Id& b) { return design.components().slotOf(a) < design.components().slotOf(b); });
    if (target == parent)
        applyWithPins(setPositions(shown(), placements), pins);
    else
        applyWithPins(moveInto(design, *catalog, ids, target < 0 ? Id() : diagram.node(target).id, positions), pins);
    Q_EMIT q->positionedByHand();
}

// Resizing

Qt::Edges Canvas::Private::handleAt(QPointF viewport) const
{
    const int node = diagram.nodeOf(onlySelected());
    if (node < 0 || !diagram.node(node).container || !movable() || tool != Tool::Select)
        return {};
    const QRectF rect = toViewport(diagram.node(node).rect);
    if (!rect.adjusted(-resizeReach, -resizeReach, resizeReach, resizeReach).contains(viewport))
        return {};
    Qt::Edges edges;
    edges.setFlag(Qt::LeftEdge, std::abs(viewport.x() - rect.left()) <= resizeReach);
    edges.setFlag(Qt::RightEdge, std::abs(viewport.x() - rect.right()) <= resizeReach);
    edges.setFlag(Qt::TopEdge, std::abs(viewport.y() - rect.top()) <= resizeReach);
    edges.setFlag(Qt::BottomEdge, std::abs(viewport.y() - rect.bottom()) <= resizeReach);
    // Along a side, the handle in its middle counts: elsewhere the border drags the container.
    const bool corner = (edges & (Qt::LeftEdge | Qt::RightEdge)) && (edges & (Qt::TopEdge | Qt::BottomEdge));
    const bool middle = std::abs(viewport.x() - rect.center().x()) <= resizeReach || std::abs(viewport.y() - rect.center().y()) <= resizeReach;
    return corner || middle ? edges : Qt::Edges();
}

QRectF Canvas::Private::smallestRect(int container) const
{
    QRectF inside;
    for (int child : diagram.node(container).children)
        inside |= diagram.node(child).rect;
    if (inside.isNull())
        return {};
    return inside.adjusted(-geometry::containerPadding, -geometry::containerHeader - geometry::grid, geometry::containerPadding,
                           geometry::containerPadding);
}

void Canvas::Private::dragResize(QPointF scene, bool snapping)
{
    const QRectF before = diagram.node(resizeNode).rect;
    const QPointF at = snapping ? onGrid(scene) : scene;
    QRectF rect = before;
    if (resizeEdges & Qt::LeftEdge)
        rect.setLeft(std::min(at.x(), rect.right() - leastWidth));
    if (resizeEdges & Qt::RightEdge)
        rect.setRight(std::max(at.x(), rect.left() + leastWidth));
    if (resizeEdges & Qt::TopEdge)
        rect.setTop(std::min(at.y(), rect.bottom() - leastHeight));
    if (resizeEdges & Qt::BottomEdge)
        rect.setBottom(std::max(at.y(), rect.top() + leastHeight));
    const QRectF least = smallestRect(resizeNode);
    resizeRect = least.isNull() ? rect : rect | least;
    q->viewport()->update();
}

void Canvas::Private::endResize()
{
    const int node = resizeNode;
    const QRectF rect = resizeRect;
    cancelGesture();
    const DiagramNode& container = diagram.node(node);
    if (rect == container.rect)
        return;
    const QPointF parentOrigin = container.parent < 0 ? QPointF() : diagram.node(container.parent).origin;
    QHash<Id, Placement> placements{{container.id, {rect.topLeft() - parentOrigin, rect.size()}}};
    // What stands in it stays where it is on the canvas.
    for (int child : container.children) {
        Placement placement = placementOf(child);
        placement.at = diagram.node(child).origin - rect.topLeft();
        placements.insert(diagram.node(child).id, placement);
    }
    applyWithPins(setPositions(shown(), placements, Canvas::tr("Resize %1").arg(container.title)), pinned({container.parent}, {node}));
    Q_EMIT q->positionedByHand();
}

// Connecting

void Canvas::Private::beginConnect(int node)
{
    gesture = Gesture::Connect;
    connectFrom = node;
    connectTo = -1;
    refusal.clear();
    q->viewport()->update();
}

void Canvas::Private::setConnectTarget(int node)
{
    connectTo = node;
    refusal.clear();
    if (connectTo >= 0) {
        const auto edit = connectComponents(document->design(), *catalog, diagram.node(connectFrom).id, diagram.node(connectTo).id);
        if (!edit)
            refusal = edit.error().message;
    }
    q->viewport()->update();
}

void Canvas::Private::endConnect()
{
    const Id from = diagram.node(connectFrom).id;
    const Id to = connectTo < 0 ? Id() : diagram.node(connectTo).id;
    cancelGesture();
    if (to.isEmpty())
        return;
    const auto edit = connectComponents(document->design(), *catalog, from, to);
    if (!apply(edit))
        return;
    if (const auto* connection = std::get_if<ConnectionChange>(&edit->changes.first()))
        select({connection->id()});
}

// Placing

void Canvas::startPlacing(const QString& kind)
{
    if (kind.isEmpty() || !d->editable()) {
        d->stopPlacing();
        return;
    }
    d->cancelGesture();
    d->placingKind = kind;
    setFocus(Qt::OtherFocusReason);
    const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
    if (viewport()->rect().contains(mouse))
        d->movePlacing(mouse);
    d->updateCursor(mouse);
}

void Canvas::Private::movePlacing(QPointF viewport)
{
    lastViewport = viewport;
    placingAt = toScene(viewport);
    placingVisible = true;
    dropTarget = containerAt(placingAt);
    refusal.clear();
    if (dropTarget >= 0 && placingTitle.isEmpty() && !catalog->mayContain(diagram.node(dropTarget).kind, placingKind)) {
        const ComponentKind* kind = catalog->componentKind(placingKind);
        refusal = Canvas::tr("'%1' cannot stand in '%2'.").arg(kind ? kind->name : placingKind, diagram.node(dropTarget).title);
    }
    q->viewport()->update();
}

bool Canvas::Private::placeAt(const QString& kind, QPointF viewport)
{
    placingKind = kind;
    movePlacing(viewport);
    const int container = dropTarget;
    const QPointF at = ghostRect().topLeft() - (container < 0 ? QPointF() : diagram.node(container).origin);
    const QHash<Id, Placement> pins = pinned({container}, {});
    Result<Edit> edit = addComponent(document->design(), *catalog, kind, container < 0 ? Id() : diagram.node(container).id, at);
    if (!edit) {
        fail(edit.error().message);
        return false;
    }
    const QList<Id> added = addedComponents(*edit);
    applyWithPins(edit, pins);
    select(added);
    Q_EMIT q->positionedByHand();
    return true;
}

void Canvas::Private::stopPlacing()
{
    if (placingKind.isEmpty())
        return;
    placingKind.clear();
    placingTitle.clear();
    placingVisible = false;
    dropTarget = -1;
    refusal.clear();
    updateCursor(lastViewport);
    q->viewport()->update();
    Q_EMIT q->placingFinished();
}

// Renaming

void Canvas::beginRename(const Id& id)
{
    const int node = d->diagram.nodeOf(id), edge = d->diagram.edgeOf(id);
    if (!d->editable() || (node < 0 && edge < 0))
        return;
    d->endRename(true);
    d->select({id});
    QRectF scene;
    QString name;
    if (node >= 0) {
        const DiagramNode& drawn = d->diagram.node(node);
        d->ensureVisible(drawn.container ? QRectF(drawn.rect.topLeft(), QSizeF(200, 32)) : drawn.rect);
        scene = drawn.container ? QRectF(drawn.rect.left() + 32, drawn.rect.top() + 3, std::min(drawn.rect.width() - 40, 280.0), 26)
                                : QRectF(drawn.rect.left() + 52, drawn.rect.top() + 18, drawn.rect.width() - 56, 28);
        name = d->document->design().component(id)->label();
    } else {
        const DiagramEdge& drawn = d->diagram.edge(edge);
        const QPointF center = drawn.labelRect.isNull() ? drawn.path.pointAtPercent(0.5) : drawn.labelRect.center();
        scene = QRectF(center.x() - 70, center.y() - 13, 140, 26);
        d->ensureVisible(scene);
        name = d->document->design().connection(id)->name;
    }
    auto* edit = new QLineEdit(name, viewport());
    edit->setObjectName(QStringLiteral("renameEdit"));
    edit->setAccessibleName(tr("Name"));
    edit->setFont(fonts::sized(std::clamp(13 * d->zoom, 12.0, 26.0), QFont::DemiBold));
    edit->setMaxLength(200);
    const QRectF at = d->toViewport(scene);
    edit->setGeometry(QRectF(at.left(), at.center().y() - edit->sizeHint().height() / 2, std::max(at.width(), 140.0), edit->sizeHint().height()).toRect());
    edit->selectAll();
    d->renameEdit = edit;
    d->renaming = id;
    edit->installEventFilter(this);
    edit->show();
    edit->setFocus(Qt::OtherFocusReason);
    connect(edit, &QLineEdit::editingFinished, this, [this] { d->endRename(true); });
}

void Canvas::Private::endRename(bool commit)
{
    if (!renameEdit)
        return;
    QLineEdit* edit = renameEdit;
    renameEdit = nullptr; // hiding it ends editing once more
    const Id id = std::exchange(renaming, {});
    const QString name = edit->text().simplified();
    const bool hadFocus = edit->hasFocus();
    edit->hide();
    edit->deleteLater();
    if (hadFocus)
        q->setFocus(Qt::OtherFocusReason);
    if (!commit)
        return;
    const Component* component = document->design().component(id);
    // Without a name, a component is known by its id: the line edit showed that.
    if (component && component->name.isEmpty() && name == component->label())
        return;
    apply(rename(document->design(), id, name));
}

} // namespace groundplan
