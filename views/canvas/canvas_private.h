// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <set>

#include <QElapsedTimer>
#include <QLineEdit>
#include <QPixmap>
#include <QPointer>
#include <QRegion>
#include <QThreadPool>
#include <QTimer>

#include "model/scene/scene.h"
#include "views/canvas/canvas.h"
#include "views/canvas/minimap.h"
#include "views/canvas/snapping.h"
#include "views/drawing/diagram.h"
#include "views/drawing/painter.h"
#include "views/theme/theme.h"

namespace groundplan {

class QuickAddField;

/// What all files of the canvas share: the view, the gesture that is going on, the picture that is kept.
struct Canvas::Private {
    enum class Gesture { None, Press, Marquee, Move, Resize, Connect, Pan, Locked };

    Private(Canvas* canvas, Document* document_, const Catalog* catalog_);

    Canvas* q;
    Document* document;
    const Catalog* catalog;
    Diagram diagram;
    DiagramPainter painter;
    Theme theme;
    Minimap* minimap = nullptr;
    LensLegend* legend = nullptr;
    CanvasAids* aids = nullptr;
    bool gridShown = true;

    // The view (canvas.cpp). Scroll bars hold the position: whole pixels at the current zoom.
    qreal zoom = 1;
    bool settingBars = false;
    QPointF toScene(QPointF viewport) const;
    QPointF toViewport(QPointF scene) const;
    QRectF toViewport(const QRectF& scene) const { return {toViewport(scene.topLeft()), scene.size() * zoom}; }
    QRectF visibleScene() const;
    void updateBars();
    void scrollTo(QPointF sceneTopLeft);
    void zoomAt(qreal wanted, QPointF anchor);
    void ensureVisible(const QRectF& scene);
    void viewMoved();
    void placeLegend();

    // Fitting (canvas_fit.cpp): no card is to lie below the legend of a lens.
    struct Fitting {
        qreal scale;
        QPointF at;        ///< of the scene's corner in the viewport
        Qt::Corner corner; ///< of the legend
    };
    Qt::Corner legendCorner = Qt::BottomLeftCorner;
    bool fitted = false;   ///< the whole design was fitted into the view, and nobody has chosen another view since
    QRectF legendAt(Qt::Corner corner) const;
    enum class Hidden { Anything, Lines, Cards };
    bool isFree(Qt::Corner corner, const QRectF& scene, QPointF at, qreal scale, Hidden sort) const;
    Fitting fitting(const QRectF& scene) const;
    static qreal zoomFor(const QRectF& area, const QRectF& scene);
    void fit(const QRectF& scene);
    void fitWhole();
    void keepClearOfLegend();
    void contentChanged(const Changes& changes);
    void rebuild();

    // What is shown of the design (canvas_scene.cpp).
    View look;
    Scene shownScene;                     ///< of the look; empty while that is the whole
    QHash<Id, FindingCounts> findings;
    LensPicture lensPicture;
    const Design& shown() const;
    int edgeOf(const Id& id) const;
    QList<Id> meantAt(QPointF at) const;
    int containerAt(QPointF at, const QSet<int>& except = {}) const;
    Edit fromView(const Edit& edit) const;
    void changeLook(const View& view);
    void showScene(const Scene& before);
    void projectMarks();
    void followDocument();
    void takeOver(const Changes& changes);

    // Lines of larger designs (canvas_routes.cpp).
    LineShape lines = LineShape::Orthogonal;
    std::atomic<bool> outdated = false;
    bool planning = false;
    Diagram::Routing routing() const;
    void planLines();
    void takeLines(const RouteTask& task, const std::vector<RoutedLine>& found);

    // Selection.
    QList<Id> selected;
    QList<Id> lit;                   ///< evidence of a finding
    bool select(const QList<Id>& ids, bool notify = true);
    QList<int> selectedNodes() const;
    QList<int> outermostSelected() const;
    Id onlySelected() const { return selected.size() == 1 ? selected.first() : Id(); }

    // The kept picture (canvas_paint.cpp). `stale` is in viewport coordinates.
    QPixmap picture;
    QRegion stale;
    std::vector<quint8> nodeStates, edgeStates;
    void invalidateAll();
    void invalidate(const QList<QRectF>& sceneRects);
    void updateStates();
    void refreshPicture();
    PaintOptions optionsFor(const QRectF& exposed) const;
    void paintOverlay(QPainter& painter);
    void paintHover(QPainter& painter);
    void paintMove(QPainter& painter);
    void paintResizeHandles(QPainter& painter);
    void paintConnect(QPainter& painter);
    void paintPlacing(QPainter& painter);
    void paintHint(QPainter& painter);
    void paintBubble(QPainter& painter, QPointF at, const QString& text, bool refusal);

    // Gestures (canvas_mouse.cpp, canvas_gestures.cpp).
    Tool tool = Tool::Select;
    bool snaps = true;
    Gesture gesture = Gesture::None;
    QPointF pressViewport, pressScene, lastViewport;
    int pressNode = -1;
    bool pressAdds = false;
    bool pressWasSelected = false;
    bool spaceHeld = false;
    QPoint panStart;                  ///< scroll bar values when the pan began
    int hoverNode = -1, hoverEdge = -1;
    QString refusal;                  ///< why what is being dragged cannot be dropped here
    void setHover(int node, int edge);
    void updateHover(QPointF viewport);
    void updateCursor(QPointF viewport);
    /// A card, or a container at its header or when it is selected: what a drag grabs, a connection ends at.
    int graspable(QPointF scene) const;
    bool onHeader(int node, QPointF scene) const;
    /// At the border of a container, but for its header.
    bool onBorder(int node, QPointF scene) const;
    void cancelGesture();
    void pan(QPointF viewport);
    /// Whether components are being dragged out of the window.
    bool leaves(const QMouseEvent* event) const;
    QList<Id> selectedComponents() const;

    // Moving.
    QSet<int> movers;                 ///< outermost nodes that move
    std::vector<int> movedNodes;      ///< with all that stands in them
    std::vector<int> innerEdges, outerEdges;
    std::vector<int> touchedEdges;    ///< lines of others that what moves lies upon
    QHash<int, QRectF> movedRects() const;
    void touchLines();
    std::vector<QRectF> neighbours;
    QRectF moversRect;
    Snap move;
    int dropTarget = -1;
    void beginMove();
    void dragMove(QPointF viewport, bool snapping);
    void endMove();
    /// Placements of components that nobody placed, in these containers and all around them: an edit of one of them
    /// must not make the others jump.
    QHash<Id, Placement> pinned(const QList<int>& containers, const QSet<int>& except) const;
    Placement placementOf(int node) const;
    void applyWithPins(Result<Edit> edit, const QHash<Id, Placement>& pins);
    // Arranging (canvas_arrange.cpp).
    bool layoutLocked = false;
    bool movable() const { return editable() && !layoutLocked; }
    void fitToContents(const Id& container);
    /// What an arrangement has made of what is shown, as an edit of the design.
    Result<Edit> arranged(const std::function<Result<Edit>(const Design&)>& edit) const;

    // What an arrangement moved on its way to its place (canvas_glide.cpp).
    struct Glider {
        int node;
        QPointF from; ///< where it came from, relative to where it stands now
    };
    struct GlidingLine {
        int edge;
        QPolygonF from;
    };
    bool motion = true;
    std::vector<Glider> gliders;      ///< containers first, outer before inner
    std::vector<GlidingLine> glidingLines;
    QElapsedTimer glideClock;
    QTimer glideTimer;
    bool wantsMotion() const;
    void beginGlide(const QHash<int, QRectF>& before, const std::vector<QPolygonF>& oldLines);
    void endGlide();
    void endGlideWhenDone();
    void paintGlide(QPainter& painter);

    // Resizing: flags of the sides that the handle pulls.
    int resizeNode = -1;
    Qt::Edges resizeEdges;
    QRectF resizeRect;
    Qt::Edges handleAt(QPointF viewport) const;
    QRectF smallestRect(int container) const;
    void dragResize(QPointF scene, bool snapping);
    void endResize();

    // Connecting, by mouse or keyboard.
    int connectFrom = -1, connectTo = -1;
    bool keyboardConnect = false;
    int connectHandleAt(QPointF viewport) const;
    QPointF connectHandle(int node, Side side) const;
    void beginConnect(int node);
    void setConnectTarget(int node);
    void endConnect();

    // Placing, by click or drop.
    QString placingKind;
    QString placingTitle;             ///< of a pattern that is dragged; it goes anywhere
    QPointF placingAt;
    bool placingVisible = false;
    QRectF ghostRect() const;
    void movePlacing(QPointF viewport);
    bool placeAt(const QString& kind, QPointF viewport);
    void stopPlacing();

    // Renaming.
    QPointer<QLineEdit> renameEdit;
    Id renaming;
    void endRename(bool commit);

    // Adding by typing (canvas_quick_add.cpp).
    QPointer<QuickAddField> quickAdd;
    QPointF quickAt;                  ///< middle of the card to come
    Id quickFrom;
    Id selectedBeforePress;           ///< a double click on empty canvas has cleared the selection by then
    void placeQuickAdd();
    void submitQuickAdd(bool goOn);
    void endQuickAdd();

    // Keys (canvas_keys.cpp).
    bool handleKey(QKeyEvent* event);
    void moveSelection(Side direction, bool extend);
    void nudge(QPointF by);
    int currentNode() const;
    Id walkedFrom;                    ///< the card whose connections one steps through

    bool editable() const { return !document->isReadOnly(); }
    bool apply(const Result<Edit>& edit, const QString& mergeKey = {});
    void fail(const QString& message) { Q_EMIT q->editFailed(message); }

    /// The last member, so that it goes first: it waits for the worker, which uses the others.
    QThreadPool pool;
};

} // namespace groundplan
