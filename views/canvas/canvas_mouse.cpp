// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include <QApplication>
#include <QContextMenuEvent>
#include <QGestureEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QScrollBar>
#include <QWheelEvent>

#include "model/edit/edits.h"
#include "views/canvas/canvas_private.h"
#include "views/drawing/router.h"

namespace groundplan {

namespace {

/// Distance within which a line counts as hit, in pixels.
constexpr qreal lineReach = 6;
/// Distance of the connect handles from the card, and how close the mouse has to be to one.
constexpr qreal handleOut = 11;
constexpr qreal handleReach = 9;

} // namespace

// Where the mouse is

void Canvas::Private::setHover(int node, int edge)
{
    if (node == hoverNode && edge == hoverEdge)
        return;
    hoverNode = node;
    hoverEdge = edge;
    q->viewport()->update();
}

bool Canvas::Private::onHeader(int node, QPointF scene) const
{
    const QRectF rect = diagram.node(node).rect;
    // On the screen at least as high as a finger-wide strip when zoomed out.
    const qreal height = std::min(std::max(geometry::containerHeader, 14 / zoom), rect.height());
    const qreal border = 5 / zoom;
    return QRectF(rect.topLeft(), QSizeF(rect.width(), height)).contains(scene)
           || (rect.contains(scene) && !rect.adjusted(border, border, -border, -border).contains(scene));
}

bool Canvas::Private::onBorder(int node, QPointF scene) const
{
    const qreal reach = 5 / zoom;
    const QRectF rect = diagram.node(node).rect;
    return rect.adjusted(-reach, -reach, reach, reach).contains(scene) && !rect.adjusted(reach, 0, -reach, -reach).contains(scene)
           && scene.y() > rect.top() + geometry::containerHeader;
}

int Canvas::Private::graspable(QPointF scene) const
{
    const int node = diagram.nodeAt(scene);
    if (node < 0 || !diagram.node(node).container || onHeader(node, scene) || selected.contains(diagram.node(node).id))
        return node;
    return -1;
}

QPointF Canvas::Private::connectHandle(int node, Side side) const
{
    const QRectF rect = toViewport(diagram.node(node).rect);
    switch (side) {
    case Side::Left: return {rect.left() - handleOut, rect.center().y()};
    case Side::Right: return {rect.right() + handleOut, rect.center().y()};
    case Side::Top: return {rect.center().x(), rect.top() - handleOut};
    case Side::Bottom: return {rect.center().x(), rect.bottom() + handleOut};
    }
    return {};
}

int Canvas::Private::connectHandleAt(QPointF viewport) const
{
    if (hoverNode < 0 || diagram.node(hoverNode).container || !editable() || tool == Tool::Hand || zoom < readingZoom)
        return -1;
    for (int side = 0; side < 4; ++side) {
        const QPointF gap = viewport - connectHandle(hoverNode, Side(side));
        if (std::hypot(gap.x(), gap.y()) <= handleReach)
            return side;
    }
    return -1;
}

void Canvas::Private::updateHover(QPointF viewport)
{
    // On the way to a handle the card stays hovered.
    if (hoverNode >= 0 && connectHandleAt(viewport) >= 0) {
        q->viewport()->update();
        return;
    }
    const QPointF scene = toScene(viewport);
    int node = diagram.nodeAt(scene), edge = -1;
    if (node < 0 || diagram.node(node).container) {
        if (hoverNode >= 0 && !diagram.node(hoverNode).container && zoom >= readingZoom && editable()) {
            const QRectF reach = toViewport(diagram.node(hoverNode).rect).adjusted(-handleOut - 8, -handleOut - 8, handleOut + 8, handleOut + 8);
            if (reach.contains(viewport))
                return;
        }
        edge = diagram.edgeAt(scene, lineReach / zoom);
        node = edge >= 0 || node < 0 || !onHeader(node, scene) ? -1 : node;
    }
    setHover(node, edge);
}

void Canvas::Private::updateCursor(QPointF viewport)
{
    QWidget* view = q->viewport();
    if (gesture == Gesture::Pan) {
        view->setCursor(Qt::ClosedHandCursor);
    } else if (gesture == Gesture::Locked) {
        view->setCursor(Qt::ForbiddenCursor);
    } else if (spaceHeld || tool == Tool::Hand) {
        view->setCursor(Qt::OpenHandCursor);
    } else if (!placingKind.isEmpty() || tool == Tool::Connect || connectHandleAt(viewport) >= 0) {
        view->setCursor(Qt::CrossCursor);
    } else if (const Qt::Edges edges = handleAt(viewport); edges) {
        const bool vertical = edges & (Qt::TopEdge | Qt::BottomEdge), horizontal = edges & (Qt::LeftEdge | Qt::RightEdge);
        const bool falling = edges == (Qt::TopEdge | Qt::LeftEdge) || edges == (Qt::BottomEdge | Qt::RightEdge);
        view->setCursor(vertical && horizontal ? (falling ? Qt::SizeFDiagCursor : Qt::SizeBDiagCursor)
                        : vertical             ? Qt::SizeVerCursor
                                               : Qt::SizeHorCursor);
    } else {
        view->unsetCursor();
    }
}

// Mouse

void Canvas::mousePressEvent(QMouseEvent* event)
{
    d->endGlide();
    d->endRename(true);
    d->endQuickAdd();
    d->selectedBeforePress = d->onlySelected();
    d->lastViewport = d->pressViewport = event->position();
    d->pressScene = d->toScene(event->position());
    const bool wantsPan = event->button() == Qt::MiddleButton
                          || (event->button() == Qt::LeftButton && (d->spaceHeld || d->tool == Tool::Hand));
    if (wantsPan) {
        d->cancelGesture();
        d->gesture = Private::Gesture::Pan;
        d->panStart = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
        d->updateCursor(event->position());
        return;
    }
    if (event->button() == Qt::RightButton) {
        // The menu speaks of what is under the mouse: select it unless it is selected already.
        if (!d->selected.contains(itemAt(d->pressScene)))
            d->select(d->meantAt(d->pressScene));
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    if (!d->placingKind.isEmpty()) {
        if (d->placeAt(d->placingKind, event->position()))
            d->stopPlacing();
        return;
    }
    d->pressAdds = event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    if (d->keyboardConnect)
        d->cancelGesture();
    if (d->connectHandleAt(event->position()) >= 0) {
        d->beginConnect(d->hoverNode);
        return;
    }
    if (const Qt::Edges edges = d->handleAt(event->position()); edges) {
        d->resizeNode = d->diagram.nodeOf(d->onlySelected());
        d->resizeEdges = edges;
        d->resizeRect = d->diagram.node(d->resizeNode).rect;
        d->gesture = Private::Gesture::Resize;
        return;
    }
    d->pressNode = d->graspable(d->pressScene);
    if (d->tool == Tool::Connect && d->pressNode >= 0 && d->editable()) {
        d->beginConnect(d->pressNode);
        return;
    }
    d->gesture = Private::Gesture::Press;
    d->pressWasSelected = d->pressNode >= 0 && d->selected.contains(d->diagram.node(d->pressNode).id);
    // What is pressed is selected at once: pressing and dragging moves it.
    if (d->pressNode >= 0 && !d->pressWasSelected) {
        const Id id = d->diagram.node(d->pressNode).id;
        d->select(d->pressAdds ? QList<Id>(d->selected) << id : QList<Id>{id});
    }
}

bool Canvas::Private::leaves(const QMouseEvent* event) const
{
    const bool carries = gesture == Gesture::Move || (gesture == Gesture::Press && pressNode >= 0);
    return carries && event->modifiers() & (Qt::ControlModifier | Qt::AltModifier) && !q->viewport()->rect().contains(event->position().toPoint());
}

QList<Id> Canvas::Private::selectedComponents() const
{
    QList<Id> ids;
    for (const int node : outermostSelected())
        ids.append(diagram.node(node).id);
    return ids;
}

void Canvas::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF at = event->position();
    d->lastViewport = at;
    const bool snapping = d->snaps != bool(event->modifiers() & Qt::AltModifier);
    if (d->leaves(event)) {
        const QList<Id> components = d->selectedComponents();
        d->cancelGesture();
        Q_EMIT dragOutRequested(components);
        return;
    }
    switch (d->gesture) {
    case Private::Gesture::Pan:
        d->pan(at);
        return;
    case Private::Gesture::Press:
        if ((at - d->pressViewport).manhattanLength() < QApplication::startDragDistance())
            return;
        if (d->pressNode >= 0 && d->editable() && d->layoutLocked) {
            d->gesture = Private::Gesture::Locked;
            d->updateCursor(at);
        } else if (d->pressNode >= 0 && d->editable()) {
            d->beginMove();
            if (d->gesture == Private::Gesture::Move)
                d->dragMove(at, snapping);
        } else if (d->pressNode < 0) {
            d->gesture = Private::Gesture::Marquee;
        }
        viewport()->update();
        return;
    case Private::Gesture::Move:
        d->dragMove(at, snapping);
        return;
    case Private::Gesture::Resize:
        d->dragResize(d->toScene(at), snapping);
        return;
    case Private::Gesture::Connect: {
        const int node = d->graspable(d->toScene(at));
        d->setConnectTarget(node == d->connectFrom ? -1 : node);
        return;
    }
    case Private::Gesture::Marquee:
    case Private::Gesture::Locked:
        viewport()->update();
        return;
    case Private::Gesture::None:
        break;
    }
    if (!d->placingKind.isEmpty())
        d->movePlacing(at);
    else
        d->updateHover(at);
    d->updateCursor(at);
}

void Canvas::mouseReleaseEvent(QMouseEvent* event)
{
    const auto gesture = d->gesture;
    if (gesture == Private::Gesture::Pan) {
        d->gesture = Private::Gesture::None;
        d->updateCursor(event->position());
        return;
    }
    if (event->button() != Qt::LeftButton)
        return;
    d->lastViewport = event->position();
    switch (gesture) {
    case Private::Gesture::Press: {
        d->gesture = Private::Gesture::None;
        const Id id = itemAt(d->pressScene);
        if (d->pressAdds) {
            QList<Id> ids = d->selected;
            if (d->pressNode < 0 && !id.isEmpty() && !ids.contains(id)) {
                ids.append(d->meantAt(d->pressScene));
            } else if (d->pressWasSelected || d->pressNode < 0) {
                for (const Id& meant : d->meantAt(d->pressScene))
                    ids.removeAll(meant);
            }
            d->select(ids);
        } else {
            d->select(d->meantAt(d->pressScene));
        }
        break;
    }
    case Private::Gesture::Marquee: {
        d->gesture = Private::Gesture::None;
        const QRectF area = QRectF(d->pressScene, d->toScene(event->position())).normalized();
        QList<Id> ids = d->pressAdds ? d->selected : QList<Id>();
        for (int card : d->diagram.cardsIn(area)) {
            if (d->diagram.node(card).rect.intersects(area))
                ids.append(d->diagram.node(card).id);
        }
        for (int container : d->diagram.containersIn(area)) {
            if (area.contains(d->diagram.node(container).rect))
                ids.append(d->diagram.node(container).id);
        }
        d->select(ids);
        break;
    }
    case Private::Gesture::Move:
        d->endMove();
        break;
    case Private::Gesture::Resize:
        d->endResize();
        break;
    case Private::Gesture::Connect:
        d->endConnect();
        break;
    case Private::Gesture::Locked:
        d->cancelGesture();
        break;
    default:
        break;
    }
    d->updateHover(event->position());
    d->updateCursor(event->position());
    viewport()->update();
}

void Canvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !d->placingKind.isEmpty() || d->tool != Tool::Select)
        return;
    d->cancelGesture();
    const QPointF at = d->toScene(event->position());
    const Id id = itemAt(at);
    const int node = d->diagram.nodeOf(id);
    if (node >= 0 && d->diagram.node(node).isCollapsed())
        return setCollapsed({id}, false);
    const int place = d->diagram.nodeOf(d->onlySelected());
    if (place >= 0 && d->diagram.node(place).container && d->onBorder(place, at)) {
        if (d->editable())
            d->fitToContents(d->diagram.node(place).id);
        return;
    }
    // The inside of a place is as good as empty canvas.
    if (id.isEmpty() || (node >= 0 && d->diagram.node(node).container && !d->onHeader(node, at)))
        beginQuickAdd(at, d->selectedBeforePress);
    else
        beginRename(id);
}

void Canvas::wheelEvent(QWheelEvent* event)
{
    d->endGlide();
    if (event->modifiers() & Qt::ControlModifier) {
        const qreal steps = event->angleDelta().y() / 120.0;
        d->zoomAt(d->zoom * std::pow(1.2, steps), event->position());
        event->accept();
        return;
    }
    QPoint by = event->pixelDelta();
    if (by.isNull())
        by = event->angleDelta() * 0.8;
    if (event->modifiers() & Qt::ShiftModifier && by.x() == 0)
        by = {by.y(), 0};
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - by.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - by.y());
    event->accept();
}

void Canvas::setSnapping(bool snapping) { d->snaps = snapping; }

void Canvas::Private::pan(QPointF viewport)
{
    const QPoint by = (viewport - pressViewport).toPoint();
    // Beyond the usual range too: panning never hits a wall.
    for (auto [bar, value] : {std::pair(q->horizontalScrollBar(), panStart.x() - by.x()), std::pair(q->verticalScrollBar(), panStart.y() - by.y())}) {
        bar->setRange(std::min(bar->minimum(), value), std::max(bar->maximum(), value));
        bar->setValue(value);
    }
}

bool Canvas::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture) {
        const auto* native = static_cast<QNativeGestureEvent*>(event);
        if (native->gestureType() == Qt::ZoomNativeGesture) {
            d->zoomAt(d->zoom * (1 + native->value()), native->position());
            return true;
        }
    } else if (event->type() == QEvent::Gesture) {
        if (const auto* pinch = static_cast<QPinchGesture*>(static_cast<QGestureEvent*>(event)->gesture(Qt::PinchGesture))) {
            if (pinch->changeFlags() & QPinchGesture::ScaleFactorChanged)
                d->zoomAt(d->zoom * pinch->scaleFactor(), viewport()->mapFromGlobal(pinch->centerPoint()));
            return true;
        }
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void Canvas::leaveEvent(QEvent* event)
{
    if (d->gesture == Private::Gesture::None) {
        d->setHover(-1, -1);
        d->placingVisible = false;
        viewport()->update();
    }
    QAbstractScrollArea::leaveEvent(event);
}

void Canvas::contextMenuEvent(QContextMenuEvent* event)
{
    d->cancelGesture();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const int node = d->currentNode();
        const QPoint at = node < 0 ? viewport()->rect().center() : d->toViewport(d->diagram.node(node).rect).center().toPoint();
        Q_EMIT contextMenuRequested(node < 0 ? Id() : d->diagram.node(node).id, viewport()->mapToGlobal(at));
    } else {
        Q_EMIT contextMenuRequested(itemAt(d->toScene(event->pos())), event->globalPos());
    }
    event->accept();
}

// Out of the palette or another window

static QByteArray fragmentIn(const QMimeData* data)
{
    if (data->hasFormat(Canvas::fragmentMimeType()))
        return data->data(Canvas::fragmentMimeType());
    // A design as text out of an editor.
    return data->hasText() && data->text().startsWith(QLatin1String("groundplan:")) ? data->text().toUtf8() : QByteArray();
}

void Canvas::dragEnterEvent(QDragEnterEvent* event)
{
    if (!d->editable())
        return;
    const QMimeData* dragged = event->mimeData();
    const bool pattern = dragged->hasFormat(patternMimeType());
    if (pattern || dragged->hasFormat(kindMimeType())) {
        const QString what = QString::fromUtf8(dragged->data(pattern ? patternMimeType() : kindMimeType()));
        d->placingKind = what.section(u'\n', 0, 0);
        d->placingTitle = what.section(u'\n', 1);
    } else if (!fragmentIn(dragged).isEmpty()) {
        d->placingKind = fragmentMimeType();
        d->placingTitle = tr("Paste here");
    } else {
        return;
    }
    d->movePlacing(event->position());
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void Canvas::dragMoveEvent(QDragMoveEvent* event)
{
    d->movePlacing(event->position());
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void Canvas::dragLeaveEvent(QDragLeaveEvent*) { d->stopPlacing(); }

void Canvas::dropEvent(QDropEvent* event)
{
    const QPointF at = d->toScene(event->position());
    if (event->mimeData()->hasFormat(patternMimeType())) {
        const QString pattern = d->placingKind;
        d->stopPlacing();
        Q_EMIT patternDropped(pattern, at);
    } else if (event->mimeData()->hasFormat(kindMimeType())) {
        d->placeAt(QString::fromUtf8(event->mimeData()->data(kindMimeType())), event->position());
        d->stopPlacing();
    } else {
        d->stopPlacing();
        Q_EMIT fragmentDropped(fragmentIn(event->mimeData()), at);
    }
    setFocus(Qt::MouseFocusReason);
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

} // namespace groundplan
