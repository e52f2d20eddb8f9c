// SPDX-License-Identifier: Apache-2.0
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>

#include "views/canvas/canvas_aids.h"
#include "views/canvas/canvas_private.h"
#include "views/drawing/fonts.h"
#include "views/drawing/router.h"
#include "views/theme/text_scale.h"

namespace groundplan {

namespace {

/// More pieces than this are painted as the rectangle around them.
constexpr int mostPieces = 48;

} // namespace

void Canvas::Private::invalidateAll()
{
    stale = QRegion(q->viewport()->rect());
    q->viewport()->update();
}

void Canvas::Private::invalidate(const QList<QRectF>& sceneRects)
{
    const bool titled = detailAt(zoom) == DetailLevel::Overview;
    if (sceneRects.size() > (titled ? mostPieces : 400)) {
        invalidateAll();
        return;
    }
    const QRect view = q->viewport()->rect();
    for (const QRectF& rect : sceneRects) {
        stale += toViewport(rect).toAlignedRect().adjusted(-2, -2, 2, 2) & view;
        if (!titled)
            continue;
        // Titles of an overview make room for cards and for each other.
        for (int container : diagram.containersIn(rect)) {
            const QRectF frame = toViewport(diagram.node(container).rect);
            stale += QRectF(frame.left(), frame.top() - 24, frame.width(), 48).toAlignedRect() & view;
        }
    }
    q->viewport()->update();
}

/// What is selected or lit stands out, what is related to it stays, the rest fades.
void Canvas::Private::updateStates()
{
    std::vector<quint8> nodesBefore(diagram.nodes().size(), 0), edgesBefore(diagram.edges().size(), 0);
    nodeStates.resize(nodesBefore.size(), 0);
    edgeStates.resize(edgesBefore.size(), 0);
    nodesBefore.swap(nodeStates);
    edgesBefore.swap(edgeStates);
    const bool evidence = !lit.isEmpty();
    const QList<Id>& focus = evidence ? lit : selected;
    const quint8 mark = evidence ? item_state::highlighted : item_state::selected;
    if (!focus.isEmpty()) {
        std::fill(nodeStates.begin(), nodeStates.end(), item_state::dimmed);
        std::fill(edgeStates.begin(), edgeStates.end(), item_state::dimmed);
        const auto keep = [this](int node) {
            for (int at = node; at >= 0; at = diagram.node(at).parent)
                nodeStates[size_t(at)] &= quint8(~item_state::dimmed);
        };
        for (const Id& id : focus) {
            if (const int node = diagram.nodeOf(id); node >= 0) {
                keep(node);
                std::vector<int> inside = diagram.descendants(node);
                inside.push_back(node);
                for (int inner : inside) {
                    nodeStates[size_t(inner)] &= quint8(~item_state::dimmed);
                    for (int edge : diagram.node(inner).edges) {
                        if (evidence)
                            continue;
                        edgeStates[size_t(edge)] &= quint8(~item_state::dimmed);
                        keep(diagram.edge(edge).from);
                        keep(diagram.edge(edge).to);
                    }
                }
                nodeStates[size_t(node)] |= mark;
            } else if (const int edge = edgeOf(id); edge >= 0) {
                edgeStates[size_t(edge)] = mark;
                keep(diagram.edge(edge).from);
                keep(diagram.edge(edge).to);
            }
        }
    }
    if (gesture == Gesture::Move) {
        for (int node : movedNodes)
            nodeStates[size_t(node)] |= item_state::hidden;
        for (const auto* list : {&innerEdges, &outerEdges, &touchedEdges}) {
            for (int edge : *list)
                edgeStates[size_t(edge)] |= item_state::hidden;
        }
    }
    for (const Glider& glider : gliders)
        nodeStates[size_t(glider.node)] |= item_state::hidden;
    for (const GlidingLine& line : glidingLines)
        edgeStates[size_t(line.edge)] |= item_state::hidden;
    QList<QRectF> regions;
    for (size_t node = 0; node < nodeStates.size(); ++node) {
        if (nodeStates[node] != nodesBefore[node])
            regions.append(diagram.node(int(node)).rect.adjusted(-16, -16, 16, 16));
    }
    for (size_t edge = 0; edge < edgeStates.size(); ++edge) {
        if (edgeStates[edge] != edgesBefore[edge])
            regions.append(diagram.edge(int(edge)).bounds);
    }
    invalidate(regions);
}

PaintOptions Canvas::Private::optionsFor(const QRectF& exposed) const
{
    PaintOptions options;
    options.exposed = exposed;
    options.scale = zoom;
    options.grid = gridShown;
    options.devicePixelRatio = q->devicePixelRatioF();
    return options;
}

void Canvas::setGridShown(bool shown)
{
    if (d->gridShown == shown)
        return;
    d->gridShown = shown;
    d->invalidateAll();
}

void Canvas::Private::refreshPicture()
{
    const qreal ratio = q->devicePixelRatioF();
    const QSize size = q->viewport()->size() * ratio;
    if (picture.size() != size || picture.devicePixelRatio() != ratio) {
        picture = QPixmap(size);
        picture.setDevicePixelRatio(ratio);
        picture.fill(theme.canvas);
        stale = QRegion(q->viewport()->rect());
    }
    if (stale.isEmpty())
        return;
    QList<QRect> pieces;
    if (stale.rectCount() > mostPieces)
        pieces.append(stale.boundingRect());
    else
        pieces = QList<QRect>(stale.begin(), stale.end());
    stale = {};
    QPainter p(&picture);
    PaintOptions options = optionsFor({});
    options.nodeStates.swap(nodeStates);
    options.edgeStates.swap(edgeStates);
    for (const QRect& piece : pieces) {
        p.save();
        p.setClipRect(piece);
        p.translate(-q->horizontalScrollBar()->value(), -q->verticalScrollBar()->value());
        p.scale(zoom, zoom);
        options.exposed = QRectF(toScene(piece.topLeft()), QSizeF(piece.size()) / zoom);
        painter.paint(p, diagram, theme, options);
        p.restore();
    }
    options.nodeStates.swap(nodeStates);
    options.edgeStates.swap(edgeStates);
}

void Canvas::paintEvent(QPaintEvent* event)
{
    d->endGlideWhenDone();
    d->refreshPicture();
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    painter.drawPixmap(0, 0, d->picture);
    d->paintOverlay(painter);
}

void Canvas::Private::paintOverlay(QPainter& p)
{
    p.setRenderHint(QPainter::Antialiasing);
    // How to begin on an empty design is told by others, with buttons.
    if (shown().components().isEmpty() && placingKind.isEmpty() && !(editable() && document->design().components().isEmpty()))
        paintHint(p);
    aids->paint(p);
    if (!gliders.empty())
        paintGlide(p);
    else if (gesture == Gesture::None || gesture == Gesture::Press)
        paintHover(p);
    if (gesture == Gesture::Move)
        paintMove(p);
    if (gliders.empty())
        paintResizeHandles(p);
    if (gesture == Gesture::Locked)
        paintBubble(p, lastViewport, Canvas::tr("The layout is locked."), true);
    if (connectFrom >= 0)
        paintConnect(p);
    if (placingVisible)
        paintPlacing(p);
    if (gesture == Gesture::Marquee) {
        const QRectF rect = QRectF(toViewport(pressScene), lastViewport).normalized();
        p.setPen(QPen(theme.selection, 1, Qt::SolidLine));
        p.setBrush(theme.selectionFill);
        p.drawRect(rect);
    }
    if (q->hasFocus() && gesture == Gesture::None) {
        p.setPen(QPen(theme.accent, 1));
        p.setBrush(Qt::NoBrush);
        p.setRenderHint(QPainter::Antialiasing, false);
        p.drawRect(q->viewport()->rect().adjusted(0, 0, -1, -1));
        p.setRenderHint(QPainter::Antialiasing, true);
    }
}

void Canvas::Private::paintHover(QPainter& p)
{
    if (hoverNode < 0 && hoverEdge < 0)
        return;
    const PaintOptions options = optionsFor(visibleScene());
    p.save();
    p.translate(-q->horizontalScrollBar()->value(), -q->verticalScrollBar()->value());
    p.scale(zoom, zoom);
    std::vector<int> ends;
    if (hoverEdge >= 0) {
        painter.paintEdges(p, diagram, theme, options, {hoverEdge}, item_state::hovered);
        ends = {diagram.edge(hoverEdge).from, diagram.edge(hoverEdge).to};
    } else {
        const DiagramNode& node = diagram.node(hoverNode);
        if (!node.container) {
            painter.paintEdges(p, diagram, theme, options, node.edges, item_state::hovered);
            for (int edge : node.edges)
                ends.push_back(diagram.edge(edge).from == hoverNode ? diagram.edge(edge).to : diagram.edge(edge).from);
        }
        ends.push_back(hoverNode);
    }
    QColor colour = theme.selection;
    colour.setAlpha(190);
    p.setPen(QPen(colour, 1.5 / std::min(zoom, 1.0)));
    p.setBrush(Qt::NoBrush);
    std::vector<int> cards;
    for (int node : ends) {
        if (diagram.node(node).container)
            p.drawRoundedRect(diagram.node(node).rect, 10, 10);
        else
            cards.push_back(node);
    }
    // Painted anew, so that frame and lines stay below the badges.
    painter.paintNodes(p, diagram, theme, options, cards, item_state::hovered);
    for (int node : cards) {
        if (selected.contains(diagram.node(node).id))
            painter.paintNodes(p, diagram, theme, options, {node}, item_state::selected);
    }
    p.restore();
    if (hoverNode < 0 || !editable() || gesture != Gesture::None || diagram.node(hoverNode).container || zoom < readingZoom
        || tool == Tool::Hand || !placingKind.isEmpty())
        return;
    const int hot = connectHandleAt(lastViewport);
    for (int side = 0; side < 4; ++side) {
        const QPointF at = connectHandle(hoverNode, Side(side));
        const bool over = hot == side;
        p.setPen(QPen(theme.selection, 1.5));
        p.setBrush(over ? theme.selection : theme.card);
        p.drawEllipse(at, over ? 7 : 5, over ? 7 : 5);
        if (over) {
            const QPointF out = outwards(Side(side)) * 3, across(out.y(), out.x());
            p.setPen(QPen(theme.accentText, 1.6, Qt::SolidLine, Qt::RoundCap));
            p.drawLine(at - out, at + out);
            p.drawLine(at + out, at + across);
            p.drawLine(at + out, at - across);
        }
    }
}

void Canvas::Private::paintMove(QPainter& p)
{
    const QRectF seen = visibleScene();
    p.save();
    p.translate(-q->horizontalScrollBar()->value(), -q->verticalScrollBar()->value());
    p.scale(zoom, zoom);
    if (dropTarget >= 0) {
        const DiagramNode& target = diagram.node(dropTarget);
        const QColor colour = refusal.isEmpty() ? theme.selection : theme.error;
        QColor fill = colour;
        fill.setAlpha(26);
        p.setPen(QPen(colour, 2 / std::min(zoom, 1.0)));
        p.setBrush(fill);
        p.drawRoundedRect(target.rect, 10, 10);
    }
    const QHash<int, QRectF> moved = movedRects();
    // Thousands of lines at once would make the drag crawl, and nobody could follow them.
    if (outerEdges.size() <= 200) {
        std::vector<int> edges = outerEdges;
        edges.insert(edges.end(), touchedEdges.begin(), touchedEdges.end());
        const std::vector<QPolygonF> ways = diagram.previewRoutes(edges, moved);
        for (size_t i = 0; i < ways.size(); ++i) {
            const ConnectionStyle style = diagram.edge(edges[i]).style;
            DiagramPainter::paintLine(p, theme, ways[i], style, theme.connectionStyle(int(style)), 1.2 / std::min(zoom, 1.0));
        }
    }
    p.translate(move.delta);
    const PaintOptions options = optionsFor(seen.translated(-move.delta));
    std::vector<int> containers, cards;
    for (int node : movedNodes)
        (diagram.node(node).container ? containers : cards).push_back(node);
    painter.paintNodes(p, diagram, theme, options, containers, 0);
    painter.paintEdges(p, diagram, theme, options, innerEdges, 0);
    painter.paintNodes(p, diagram, theme, options, cards, 0);
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(refusal.isEmpty() ? theme.selection : theme.error, 2 / std::min(zoom, 1.0)));
    for (int node : movers) {
        if (refusal.isEmpty() && !diagram.node(node).container)
            painter.paintNodes(p, diagram, theme, options, {node}, item_state::selected);
        else
            p.drawRoundedRect(diagram.node(node).rect, 8, 8);
    }
    p.restore();
    p.setPen(QPen(theme.highlight, 1));
    p.setRenderHint(QPainter::Antialiasing, false);
    for (const QLineF& guide : move.guides)
        p.drawLine(QLineF(toViewport(guide.p1()), toViewport(guide.p2())));
    p.setRenderHint(QPainter::Antialiasing, true);
    if (!refusal.isEmpty())
        paintBubble(p, lastViewport, refusal, true);
}

void Canvas::Private::paintResizeHandles(QPainter& p)
{
    const int node = diagram.nodeOf(onlySelected());
    if (node < 0 || !diagram.node(node).container || !movable() || tool != Tool::Select
        || (gesture != Gesture::None && gesture != Gesture::Resize && gesture != Gesture::Press))
        return;
    QRectF rect = toViewport(diagram.node(node).rect);
    if (gesture == Gesture::Resize) {
        rect = toViewport(resizeRect);
        p.setPen(QPen(theme.selection, 2));
        p.setBrush(theme.selectionFill);
        p.drawRoundedRect(rect, 10 * zoom, 10 * zoom);
        paintBubble(p, rect.bottomRight(), QString(QString::number(resizeRect.width()) + QStringLiteral(" \u00d7 ") + QString::number(resizeRect.height())), false);
    }
    p.setPen(QPen(theme.selection, 1.5));
    p.setBrush(theme.card);
    for (const QPointF& at : {rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight(),
                              QPointF(rect.center().x(), rect.top()), QPointF(rect.center().x(), rect.bottom()),
                              QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y())})
        p.drawRoundedRect(QRectF(at.x() - 4, at.y() - 4, 8, 8), 2, 2);
}

void Canvas::Private::paintConnect(QPainter& p)
{
    const bool refused = !refusal.isEmpty();
    const QColor colour = refused ? theme.error : theme.selection;
    p.save();
    p.translate(-q->horizontalScrollBar()->value(), -q->verticalScrollBar()->value());
    p.scale(zoom, zoom);
    const QRectF from = diagram.node(connectFrom).rect;
    p.setBrush(Qt::NoBrush);
    p.setPen(QPen(colour, 2 / std::min(zoom, 1.0)));
    p.drawRoundedRect(from, 8, 8);
    if (connectTo >= 0 || gesture == Gesture::Connect) {
        QPointF end = toScene(lastViewport);
        if (connectTo >= 0) {
            const QRectF to = diagram.node(connectTo).rect;
            QColor fill = colour;
            fill.setAlpha(30);
            p.setBrush(fill);
            p.drawRoundedRect(to.adjusted(-2, -2, 2, 2), 10, 10);
            end = QPointF(std::clamp(from.center().x(), to.left(), to.right()), std::clamp(from.center().y(), to.top(), to.bottom()));
            if (to.contains(from.center()))
                end = to.topLeft();
        }
        QPointF start(std::clamp(end.x(), from.left(), from.right()), std::clamp(end.y(), from.top(), from.bottom()));
        // From the middle of the side that faces the target, so that the line does not cling to a corner.
        if (start.x() == from.left() || start.x() == from.right())
            start.setY(from.center().y());
        else
            start.setX(from.center().x());
        DiagramPainter::paintLine(p, theme, {start, end}, ConnectionStyle::Synchronous, colour, 2 / std::min(zoom, 1.0));
    }
    p.restore();
    if (refused) {
        paintBubble(p, gesture == Gesture::Connect ? lastViewport : toViewport(diagram.node(connectTo).rect).bottomLeft(), refusal, true);
    } else if (keyboardConnect) {
        const QString text = connectTo < 0 ? Canvas::tr("Choose a target with the arrow keys, Enter connects, Escape cancels")
                                           : Canvas::tr("Enter connects to %1").arg(diagram.node(connectTo).title);
        paintBubble(p, toViewport(diagram.node(connectTo < 0 ? connectFrom : connectTo).rect).bottomLeft() + QPointF(0, -8), text, false);
    }
}

QRectF Canvas::Private::ghostRect() const
{
    const bool container = catalog->isContainer(placingKind);
    const QSizeF size = container ? QSizeF(geometry::emptyContainerWidth, geometry::emptyContainerHeight)
                                  : QSizeF(geometry::cardWidth, geometry::cardHeight);
    return {onGrid(placingAt - QPointF(size.width() / 2, size.height() / 2)), size};
}

void Canvas::Private::paintPlacing(QPainter& p)
{
    const QColor colour = refusal.isEmpty() ? theme.selection : theme.error;
    QColor fill = colour;
    fill.setAlpha(30);
    p.setBrush(fill);
    if (dropTarget >= 0) {
        p.setPen(QPen(colour, 2));
        p.drawRoundedRect(toViewport(diagram.node(dropTarget).rect), 10 * zoom, 10 * zoom);
    }
    const QRectF ghost = toViewport(ghostRect());
    p.setPen(QPen(colour, 1.5, Qt::DashLine));
    p.drawRoundedRect(ghost, 8 * zoom, 8 * zoom);
    const ComponentKind* kind = catalog->componentKind(placingKind);
    if (kind || !placingTitle.isEmpty()) {
        p.setPen(theme.cardText);
        p.setFont(fonts::sized(std::clamp(13 * zoom, 10.0, 20.0), QFont::DemiBold));
        p.drawText(ghost, Qt::AlignCenter | Qt::TextWordWrap, kind ? kind->name : placingTitle);
    }
    if (!refusal.isEmpty())
        paintBubble(p, placingAt.isNull() ? ghost.center() : toViewport(placingAt), refusal, true);
}

void Canvas::Private::paintBubble(QPainter& p, QPointF at, const QString& text, bool refused)
{
    p.setFont(fonts::sized(scaledToText(12)));
    QRectF rect = p.fontMetrics().boundingRect(QRect(0, 0, scaledToText(320), 400), Qt::TextWordWrap, text);
    rect = QRectF(QPointF(), rect.size() + QSizeF(20, 12));
    rect.moveTopLeft(at + QPointF(14, 18));
    const QRectF room = q->viewport()->rect().adjusted(4, 4, -4, -4);
    rect.moveRight(std::min(rect.right(), room.right()));
    rect.moveBottom(std::min(rect.bottom(), room.bottom()));
    p.setPen(QPen(refused ? theme.error : theme.border, 1));
    p.setBrush(theme.panel);
    p.drawRoundedRect(rect, 6, 6);
    p.setPen(refused ? theme.error : theme.text);
    p.drawText(rect.adjusted(10, 6, -10, -6), Qt::TextWordWrap, text);
}

void Canvas::Private::paintHint(QPainter& p)
{
    const QRectF area = q->viewport()->rect();
    p.setPen(theme.text);
    p.setFont(fonts::sized(18, QFont::DemiBold));
    if (document->design().components().isEmpty()) {
        p.drawText(area, Qt::AlignCenter, Canvas::tr("This design is empty"));
        return;
    }
    p.drawText(QRectF(area.left(), area.center().y() - 44, area.width(), 28), Qt::AlignCenter, Canvas::tr("Nothing of the design is in this view"));
    p.setPen(theme.mutedText);
    p.setFont(fonts::sized(13));
    p.drawText(QRectF(area.left(), area.center().y() - 10, area.width(), 22), Qt::AlignCenter,
               Canvas::tr("Choose another view, or change what this one shows."));
}

} // namespace groundplan
