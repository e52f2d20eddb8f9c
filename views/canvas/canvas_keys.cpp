// SPDX-License-Identifier: Apache-2.0
#include <QKeyEvent>

#include "model/edit/edits.h"
#include "views/canvas/canvas_accessible.h"
#include "views/canvas/canvas_private.h"
#include "views/canvas/spatial_navigation.h"

namespace groundplan {

namespace {

std::optional<Side> sideOf(int key)
{
    switch (key) {
    case Qt::Key_Left: return Side::Left;
    case Qt::Key_Right: return Side::Right;
    case Qt::Key_Up: return Side::Top;
    case Qt::Key_Down: return Side::Bottom;
    default: return {};
    }
}

QPointF stepTo(Side side, qreal length)
{
    switch (side) {
    case Side::Left: return {-length, 0};
    case Side::Right: return {length, 0};
    case Side::Top: return {0, -length};
    case Side::Bottom: return {0, length};
    }
    return {};
}

} // namespace

int Canvas::Private::currentNode() const
{
    const QList<int> nodes = selectedNodes();
    return nodes.isEmpty() ? -1 : nodes.last();
}

void Canvas::Private::moveSelection(Side direction, bool extend)
{
    const int from = currentNode();
    int next = from < 0 ? nextInOrder(diagram, -1, true) : nextInDirection(diagram, from, direction);
    if (next < 0)
        return;
    const Id id = diagram.node(next).id;
    if (extend) {
        QList<Id> ids = selected;
        ids.removeAll(id);
        select(ids << id);
    } else {
        select({id});
    }
    ensureVisible(diagram.node(next).rect);
}

void Canvas::Private::nudge(QPointF by)
{
    if (!editable())
        return;
    if (layoutLocked)
        return fail(Canvas::tr("The layout is locked."));
    QHash<Id, Placement> placements;
    QList<int> parents;
    const QList<int> nodes = outermostSelected();
    for (int node : nodes) {
        Placement placement = placementOf(node);
        placement.at += by;
        placements.insert(diagram.node(node).id, placement);
        parents.append(diagram.node(node).parent);
    }
    if (placements.isEmpty())
        return;
    Result<Edit> edit = setPositions(shown(), placements);
    if (const auto pins = setPositions(shown(), pinned(parents, QSet<int>(nodes.begin(), nodes.end()))); edit && pins)
        edit->changes.append(pins->changes);
    // Holding the key down is one step to take back.
    if (apply(edit, QString(QStringLiteral("nudge ") + selected.join(u' '))))
        Q_EMIT q->positionedByHand();
}

bool Canvas::Private::handleKey(QKeyEvent* event)
{
    const int key = event->key();
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (key == Qt::Key_Escape) {
        if (!placingKind.isEmpty())
            stopPlacing();
        else if (gesture != Gesture::None || keyboardConnect)
            cancelGesture();
        else if (!selected.isEmpty() || !lit.isEmpty())
            select({});
        else
            return false;
        return true;
    }
    if (key == Qt::Key_BracketRight || key == Qt::Key_BracketLeft)
        return !keyboardConnect && q->stepConnection(key == Qt::Key_BracketRight);
    if (const auto side = sideOf(key)) {
        if (keyboardConnect) {
            const int next = nextInDirection(diagram, connectTo < 0 ? connectFrom : connectTo, *side);
            if (next >= 0 && next != connectFrom) {
                setConnectTarget(next);
                ensureVisible(diagram.node(next).rect);
            }
        } else if (modifiers & Qt::ControlModifier) {
            nudge(stepTo(*side, geometry::grid * (modifiers & Qt::ShiftModifier ? 8 : 1)));
        } else {
            moveSelection(*side, modifiers & Qt::ShiftModifier);
        }
        return true;
    }
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (keyboardConnect) {
            if (connectTo >= 0)
                endConnect();
            return true;
        }
        if (modifiers == Qt::NoModifier && q->followConnection())
            return true;
        [[fallthrough]];
    case Qt::Key_F2:
        if (modifiers != Qt::NoModifier || onlySelected().isEmpty() || !editable())
            return false;
        q->beginRename(onlySelected());
        return true;
    case Qt::Key_C:
        if (modifiers != Qt::NoModifier || !editable() || currentNode() < 0)
            return false;
        connectFrom = currentNode();
        connectTo = -1;
        keyboardConnect = true;
        q->viewport()->update();
        return true;
    case Qt::Key_Home:
        q->fitAll();
        return true;
    case Qt::Key_Space:
        if (!event->isAutoRepeat()) {
            spaceHeld = true;
            updateCursor(lastViewport);
        }
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        if (modifiers & Qt::ControlModifier)
            return false;
        q->zoomIn();
        return true;
    case Qt::Key_Minus:
        if (modifiers & Qt::ControlModifier)
            return false;
        q->zoomOut();
        return true;
    default:
        return false;
    }
}

void Canvas::keyPressEvent(QKeyEvent* event)
{
    d->endGlide();
    if (d->handleKey(event))
        event->accept();
    else
        event->ignore();
}

void Canvas::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        d->spaceHeld = false;
        d->updateCursor(d->lastViewport);
    }
    QAbstractScrollArea::keyReleaseEvent(event);
}

/// Tab goes through the components; past the last one it leaves the canvas, so that nobody is caught in it.
bool Canvas::focusNextPrevChild(bool next)
{
    if (d->renameEdit)
        d->endRename(true);
    const int node = nextInOrder(d->diagram, d->currentNode(), next);
    if (node < 0) {
        d->select({});
        return QAbstractScrollArea::focusNextPrevChild(next);
    }
    d->select({d->diagram.node(node).id});
    d->ensureVisible(d->diagram.node(node).rect);
    return true;
}

bool Canvas::event(QEvent* event)
{
    // Keys that a shortcut of the window must not take while the canvas needs them.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool busy = d->gesture != Private::Gesture::None || d->keyboardConnect || !d->placingKind.isEmpty();
        if (key->key() == Qt::Key_Escape && busy) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

bool Canvas::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == d->renameEdit) {
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent*>(event)->key();
            if (key == Qt::Key_Escape) {
                d->endRename(false);
                return true;
            }
            // The line edit would hand Return on to the canvas, which renames on it.
            if (key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Return || key == Qt::Key_Enter) {
                d->endRename(true);
                return true;
            }
        } else if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::eventFilter(watched, event);
}

void Canvas::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    // Not "the canvas" but what is selected on it is where one is.
    if (auto* accessible = CanvasAccessible::of(this); accessible && !d->selected.isEmpty())
        accessible->focused();
}

void Canvas::focusOutEvent(QFocusEvent* event)
{
    d->spaceHeld = false;
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

Canvas::Tool Canvas::tool() const { return d->tool; }

void Canvas::setTool(Tool tool)
{
    if (d->tool == tool)
        return;
    d->cancelGesture();
    d->tool = tool;
    d->updateCursor(d->lastViewport);
    viewport()->update();
    Q_EMIT toolChanged(tool);
}

} // namespace groundplan
