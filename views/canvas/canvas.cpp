// SPDX-License-Identifier: Apache-2.0
#include "views/canvas/canvas.h"

#include <algorithm>
#include <cmath>
#include <utility>

#include <QCursor>
#include <QGuiApplication>
#include <QScrollBar>

#include "views/canvas/canvas_accessible.h"
#include "views/canvas/canvas_aids.h"
#include "views/canvas/canvas_private.h"
#include "views/canvas/lens_legend.h"
#include "views/drawing/scene_marks.h"

namespace groundplan {

namespace {

/// One step of zoomIn() and zoomOut().
constexpr qreal zoomStep = 1.25;
/// What stays of the design in view when it is scrolled away, in pixels.
constexpr qreal keptInView = 96;

} // namespace

Canvas::Private::Private(Canvas* canvas, Document* document_, const Catalog* catalog_)
    : q(canvas), document(document_), catalog(catalog_), theme(Theme::light())
{
    diagram.build(document->design(), *catalog, {}, routing());
}

Canvas::Canvas(Document* document, const Catalog* catalog, QWidget* parent)
    : QAbstractScrollArea(parent), d(std::make_unique<Private>(this, document, catalog))
{
    CanvasAccessible::install();
    setFrameShape(QFrame::NoFrame);
    // A drawing has no direction of reading: left stays left. What is text over it follows the language.
    setLayoutDirection(Qt::LeftToRight);
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->grabGesture(Qt::PinchGesture);
    setAccessibleName(tr("Design canvas"));
    d->minimap = new Minimap(&d->diagram, this);
    connect(d->minimap, &Minimap::centerRequested, this, [this](QPointF scene) {
        const QSizeF size = d->visibleScene().size();
        d->scrollTo(scene - QPointF(size.width() / 2, size.height() / 2));
    });
    d->legend = new LensLegend(this);
    d->legend->setLayoutDirection(QGuiApplication::layoutDirection());
    connect(d->legend, &LensLegend::chosen, this, [this](const QList<Id>& ids) { d->select(ids, true); });
    connect(d->legend, &LensLegend::closed, this, &Canvas::lensClosed);
    d->aids = new CanvasAids(this, [this] { return d->gesture == Private::Gesture::None && d->tool == Tool::Select && d->placingKind.isEmpty(); });
    connect(document, &Document::changed, this, [this](const Changes& changes) { d->contentChanged(changes); });
    connect(document, &Document::wasReset, this, [this] {
        d->rebuild();
        fitAll();
    });
    connect(document, &Document::readOnlyChanged, this, [this] {
        d->cancelGesture();
        d->stopPlacing();
        viewport()->update();
    });
    d->glideTimer.setInterval(8);
    d->glideTimer.setTimerType(Qt::PreciseTimer);
    connect(&d->glideTimer, &QTimer::timeout, this, [this] {
        d->endGlideWhenDone();
        viewport()->update();
    });
    d->updateBars();
    d->planLines();
}

Canvas::~Canvas()
{
    d->endRename(false);
    d->outdated = true;
}

void Canvas::setTheme(const Theme& theme)
{
    d->theme = theme;
    d->minimap->setTheme(theme);
    d->legend->setTheme(theme);
    d->aids->setTheme(theme);
    d->painter.clear();
    d->invalidateAll();
}

const Diagram& Canvas::diagram() const { return d->diagram; }
const Document& Canvas::document() const { return *d->document; }
const Catalog& Canvas::catalog() const { return *d->catalog; }
Minimap* Canvas::minimap() const { return d->minimap; }
LensLegend* Canvas::lensLegend() const { return d->legend; }

void Canvas::setLens(const LensPicture& picture)
{
    const QSize before = d->legend->isHidden() ? QSize() : d->legend->size();
    d->lensPicture = picture;
    d->legend->setPicture(picture);
    d->placeLegend();
    if (before != (d->legend->isHidden() ? QSize() : d->legend->size())) {
        if (d->fitted)
            d->fitWhole();
        else
            d->keepClearOfLegend();
    }
    d->projectMarks();
}

// The view

QPointF Canvas::Private::toScene(QPointF viewport) const
{
    return (viewport + QPointF(q->horizontalScrollBar()->value(), q->verticalScrollBar()->value())) / zoom;
}

QPointF Canvas::Private::toViewport(QPointF scene) const
{
    return scene * zoom - QPointF(q->horizontalScrollBar()->value(), q->verticalScrollBar()->value());
}

QRectF Canvas::Private::visibleScene() const { return {toScene(QPointF()), QSizeF(q->viewport()->size()) / zoom}; }

/// The range lets the design be scrolled nearly out of view; what is in view now always stays legal.
void Canvas::Private::updateBars()
{
    const QRectF bounds = diagram.bounds();
    const QSizeF size = q->viewport()->size();
    const auto set = [](QScrollBar* bar, qreal low, qreal high, qreal page) {
        constexpr qreal most = 1e9;
        const int value = bar->value();
        bar->setRange(std::min(int(std::clamp(low, -most, most)), value), std::max(int(std::clamp(high, -most, most)), value));
        bar->setPageStep(std::max(1, int(page)));
        bar->setSingleStep(48);
    };
    settingBars = true;
    set(q->horizontalScrollBar(), bounds.left() * zoom - size.width() + keptInView, bounds.right() * zoom - keptInView, size.width());
    set(q->verticalScrollBar(), bounds.top() * zoom - size.height() + keptInView, bounds.bottom() * zoom - keptInView, size.height());
    settingBars = false;
}

void Canvas::Private::scrollTo(QPointF sceneTopLeft)
{
    q->horizontalScrollBar()->setValue(qRound(sceneTopLeft.x() * zoom));
    q->verticalScrollBar()->setValue(qRound(sceneTopLeft.y() * zoom));
}

void Canvas::Private::zoomAt(qreal wanted, QPointF anchor)
{
    const qreal next = std::clamp(wanted, smallestZoom, largestZoom);
    if (qFuzzyCompare(next, zoom))
        return;
    endRename(true);
    const QPointF scene = toScene(anchor);
    fitted = false;
    zoom = next;
    settingBars = true;
    const QPointF value = scene * zoom - anchor;
    const auto set = [](QScrollBar* bar, int at) {
        bar->setRange(std::min(bar->minimum(), at), std::max(bar->maximum(), at));
        bar->setValue(at);
    };
    set(q->horizontalScrollBar(), qRound(value.x()));
    set(q->verticalScrollBar(), qRound(value.y()));
    settingBars = false;
    updateBars();
    invalidateAll();
    viewMoved();
    Q_EMIT q->zoomChanged(zoom);
}

void Canvas::Private::ensureVisible(const QRectF& scene)
{
    const QRectF seen = visibleScene().adjusted(24 / zoom, 24 / zoom, -24 / zoom, -24 / zoom);
    QPointF by;
    if (scene.left() < seen.left() || scene.width() > seen.width())
        by.setX(scene.left() - seen.left());
    else if (scene.right() > seen.right())
        by.setX(scene.right() - seen.right());
    if (scene.top() < seen.top() || scene.height() > seen.height())
        by.setY(scene.top() - seen.top());
    else if (scene.bottom() > seen.bottom())
        by.setY(scene.bottom() - seen.bottom());
    if (!by.isNull())
        scrollTo(visibleScene().topLeft() + by);
}

void Canvas::Private::viewMoved()
{
    minimap->setView(visibleScene());
    aids->follow();
    const QRectF bounds = diagram.bounds();
    // The overview is of no use while everything is in view.
    minimap->setVisible(!bounds.isEmpty() && !visibleScene().contains(bounds));
    q->viewport()->update();
}

void Canvas::scrollContentsBy(int dx, int dy)
{
    if (d->settingBars)
        return;
    d->endRename(true);
    d->fitted = false;
    const QSize size = viewport()->size();
    const qreal ratio = devicePixelRatioF();
    const bool whole = ratio == std::floor(ratio);
    if (std::abs(dx) >= size.width() || std::abs(dy) >= size.height() || !whole || d->picture.isNull()) {
        d->invalidateAll();
    } else {
        const QPoint by = QPoint(dx, dy) * int(ratio);
        d->picture.scroll(by.x(), by.y(), QRect(QPoint(), d->picture.size()));
        d->stale.translate(dx, dy);
        const QRegion kept = QRegion(QRect(QPoint(), size)) & QRegion(QRect(QPoint(dx, dy), size));
        d->stale = (d->stale & QRegion(QRect(QPoint(), size))) + (QRegion(QRect(QPoint(), size)) - kept);
    }
    d->viewMoved();
}

void Canvas::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    d->updateBars();
    d->placeLegend();
    d->invalidateAll();
    d->viewMoved();
    // What was all in view stays so, until somebody chooses another view.
    if (d->fitted)
        d->fitWhole();
}

qreal Canvas::zoom() const { return d->zoom; }
void Canvas::setZoom(qreal zoom) { d->zoomAt(zoom, QRectF(viewport()->rect()).center()); }
void Canvas::zoomIn() { setZoom(d->zoom * zoomStep); }
void Canvas::zoomOut() { setZoom(d->zoom / zoomStep); }
void Canvas::fitAll() { d->fitWhole(); }

void Canvas::zoomToSelection()
{
    QRectF all;
    for (const Id& id : d->selected) {
        if (const int node = d->diagram.nodeOf(id); node >= 0)
            all |= d->diagram.node(node).rect;
        else if (const int edge = d->edgeOf(id); edge >= 0)
            all |= d->diagram.edge(edge).bounds;
    }
    d->fit(all.isEmpty() ? d->diagram.bounds() : all);
}

void Canvas::centerOn(const Id& id)
{
    if (d->diagram.nodeOf(id) < 0 && d->edgeOf(id) < 0)
        reveal(id);
    QRectF rect;
    if (const int node = d->diagram.nodeOf(id); node >= 0)
        rect = d->diagram.node(node).rect;
    else if (const int edge = d->edgeOf(id); edge >= 0)
        rect = d->diagram.edge(edge).bounds;
    if (rect.isEmpty())
        return;
    // Far out, one would not see what it is.
    if (d->zoom < closeZoom)
        setZoom(1);
    const QSizeF size = d->visibleScene().size();
    d->scrollTo(rect.center() - QPointF(size.width() / 2, size.height() / 2));
}

QPointF Canvas::scenePositionFor(QPoint viewportPosition) const { return d->toScene(viewportPosition); }
QPoint Canvas::viewportPositionFor(QPointF scenePosition) const { return d->toViewport(scenePosition).toPoint(); }
QPointF Canvas::visibleCenter() const { return d->visibleScene().center(); }

Id Canvas::containerAt(QPointF scenePosition) const
{
    const int node = d->containerAt(scenePosition);
    return node < 0 ? Id() : d->diagram.node(node).id;
}

Id Canvas::itemAt(QPointF scenePosition) const
{
    const int node = d->diagram.nodeAt(scenePosition);
    if (node >= 0 && !d->diagram.node(node).container)
        return d->diagram.node(node).id;
    const int edge = d->diagram.edgeAt(scenePosition, 6 / d->zoom);
    return edge >= 0 ? d->diagram.edge(edge).id : node >= 0 ? d->diagram.node(node).id : Id();
}

QPointF Canvas::pastePosition() const
{
    const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
    const bool over = viewport()->rect().contains(mouse) && isVisible();
    return onGrid(over ? d->toScene(mouse) : visibleCenter());
}

// Content

void Canvas::Private::rebuild()
{
    endGlide();
    cancelGesture();
    endRename(false);
    const bool hadView = look != View();
    look = {};
    shownScene = {};
    findings.clear();
    lensPicture = {};
    diagram.build(document->design(), *catalog, {.findings = {}, .lines = lines}, routing());
    painter.clear();
    hoverNode = hoverEdge = -1;
    lit.clear();
    const bool had = !selected.isEmpty();
    selected.clear();
    updateBars();
    updateStates();
    invalidateAll();
    minimap->refresh();
    viewMoved();
    planLines();
    if (auto* accessible = CanvasAccessible::of(q))
        accessible->wasReset();
    if (had)
        Q_EMIT q->selectionChanged({});
    if (hadView)
        Q_EMIT q->viewChanged();
}

void Canvas::Private::contentChanged(const Changes& changes)
{
    endGlide();
    cancelGesture();
    if (!renaming.isEmpty() && !document->design().component(renaming) && !document->design().connection(renaming))
        endRename(false);
    if (look.isWhole() && look.id.isEmpty())
        return takeOver(changes);
    const bool wasWhole = look.isWhole();
    const Scene before = wasWhole ? Scene() : shownScene;
    followDocument();
    if (wasWhole && look.isWhole())
        return takeOver(changes);
    if (!wasWhole)
        return showScene(before);
    // The view in use left nothing out before: what the diagram shows is known from its design of before, which is gone.
    shownScene = sceneOf(document->design(), *catalog, look);
    diagram.build(shownScene.design, *catalog, {.findings = {}, .lines = lines, .collapsed = shownScene.collapsed, .outline = look.outline, .context = shownScene.context}, routing());
    takeOver({});
    projectMarks();
    if (auto* accessible = CanvasAccessible::of(q))
        accessible->wasReset();
}

void Canvas::Private::takeOver(const Changes& changes)
{
    CanvasAccessible* accessible = CanvasAccessible::of(q);
    if (accessible)
        accessible->aboutToChange(changes);
    const QList<QRectF> regions = diagram.update(shown(), *catalog, changes, routing());
    hoverNode = hoverEdge = -1;
    updateBars();
    minimap->refresh();
    QList<Id> kept;
    for (const Id& id : selected) {
        if (document->design().component(id) || document->design().connection(id))
            kept.append(id);
    }
    const bool lost = kept.size() != selected.size();
    const QList<Id> before = std::exchange(selected, kept);
    if (accessible) {
        accessible->changed(changes);
        if (lost)
            accessible->selectionChanged(before, selected);
    }
    if (lost || !selected.isEmpty() || !lit.isEmpty())
        updateStates();
    invalidate(regions);
    viewMoved();
    planLines();
    if (lost)
        Q_EMIT q->selectionChanged(selected);
}

void Canvas::setFindings(const QHash<Id, FindingCounts>& findings)
{
    d->findings = findings;
    d->invalidate(d->diagram.setFindings(d->look.isWhole() ? findings : shownFindings(d->shownScene, findings)));
    d->minimap->refresh();
}

bool Canvas::Private::apply(const Result<Edit>& edit, const QString& mergeKey)
{
    const Result<void> done = edit ? document->apply(fromView(*edit), mergeKey) : Result<void>(Unexpected{edit.error()});
    if (!done)
        fail(done.error().message);
    return bool(done);
}

// Selection

QList<Id> Canvas::selection() const { return d->selected; }
void Canvas::setSelection(const QList<Id>& ids) { d->select(ids, true); }

bool Canvas::Private::select(const QList<Id>& ids, bool notify)
{
    QList<Id> wanted;
    QSet<Id> seen;
    for (const Id& id : ids) {
        if ((document->design().component(id) || document->design().connection(id)) && !seen.contains(id)) {
            seen.insert(id);
            wanted.append(id);
        }
    }
    const bool wasLit = !lit.isEmpty();
    lit.clear();
    if (wanted == selected) {
        if (wasLit)
            updateStates();
        return false;
    }
    const QList<Id> before = std::exchange(selected, wanted);
    updateStates();
    q->setAccessibleDescription(selected.isEmpty() ? QString()
                                : selected.size() == 1
                                    ? Canvas::tr("Selected: %1").arg(document->design().labelOf(selected.first()))
                                    : Canvas::tr("%n selected", nullptr, int(selected.size())));
    if (auto* accessible = CanvasAccessible::of(q))
        accessible->selectionChanged(before, selected);
    if (notify)
        Q_EMIT q->selectionChanged(selected);
    return true;
}

void Canvas::selectAll()
{
    QList<Id> all;
    for (const Component& component : d->shown().components())
        all.append(component.id);
    d->select(all);
}

int Canvas::selectedContainers() const
{
    const QList<int> nodes = d->selectedNodes();
    return int(std::count_if(nodes.begin(), nodes.end(), [this](int node) { return d->diagram.node(node).container; }));
}

void Canvas::highlight(const QList<Id>& ids)
{
    d->lit = ids;
    d->updateStates();
}

QList<int> Canvas::Private::selectedNodes() const
{
    QList<int> nodes;
    for (const Id& id : selected) {
        if (const int node = diagram.nodeOf(id); node >= 0)
            nodes.append(node);
    }
    return nodes;
}

QList<int> Canvas::Private::outermostSelected() const
{
    const QList<int> nodes = selectedNodes();
    const QSet<int> all(nodes.begin(), nodes.end());
    QList<int> outer;
    for (int node : nodes) {
        bool inside = false;
        for (int at = diagram.node(node).parent; at >= 0 && !inside; at = diagram.node(at).parent)
            inside = all.contains(at);
        if (!inside)
            outer.append(node);
    }
    return outer;
}

} // namespace groundplan
