// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <QHash>
#include <QSet>

#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "views/drawing/diagram_items.h"
#include "views/drawing/hulls.h"
#include "views/drawing/route_scene.h"
#include "views/drawing/spatial_index.h"

namespace groundplan {

/// What a diagram shows beyond the design itself.
struct DiagramOptions {
    QHash<Id, FindingCounts> findings; ///< badges, by component or connection
    LensPicture lens = {};             ///< empty: none
    LineShape lines = LineShape::Orthogonal;
    QHash<Id, int> collapsed = {};     ///< containers drawn as one card, with the number of components in them
    QString outline = {};              ///< kind of group that is outlined; empty: none
    QSet<Id> context = {};             ///< components outside what is looked into
};

/// A plan of all lines that somebody makes elsewhere, with planRoutes(), and brings back.
struct RouteTask {
    RouteScene scene;
    std::vector<int> edges; ///< of the wishes
    quint32 revision = 0;   ///< of the diagram that it was made for
};

/// What a RouteTask is made of, taken quickly; putting it in order and measuring its labels can wait for the worker.
struct RouteDraft {
    struct Box {
        Id id;
        int node;
        RouteBox box;
        QRectF title;
    };
    struct Wish {
        Id id;
        int edge;
        RouteWish wish; ///< its ends are nodes
        QString label;
    };

    RouteTask task() const;

    std::vector<Box> boxes;
    std::vector<Wish> wishes;
    quint32 revision = 0;
};

/// A design as plain things to draw: cards and containers with absolute rectangles, routed connections, labels. Kept
/// up to date change by change; what an edit does not touch is not looked at. Holds no reference to the design.
/// Thread: any one, but texts are measured, so the application has to be a QGuiApplication.
class Diagram
{
public:
    Diagram() = default;
    Diagram(const Design& design, const Catalog& catalog, const DiagramOptions& options = {}) { build(design, catalog, options); }

    /// When the lines find their final ways: at once, or, for large designs that somebody is working on, by a RouteTask;
    /// meanwhile, lines that an edit touches take a way of their own, without regard to other lines.
    enum class Routing { Now, Later };

    void build(const Design& design, const Catalog& catalog, const DiagramOptions& options = {}, Routing routing = Routing::Now);
    /// Takes over an edit that `design` went through already. Returns the regions of the canvas that look different.
    QList<QRectF> update(const Design& design, const Catalog& catalog, const Changes& changes, Routing routing = Routing::Now);
    /// Before update(): what the design to come shows as one card, or from outside. Each of these that changes has to be
    /// among the changes.
    void setScene(const QHash<Id, int>& collapsed, const QSet<Id>& context);
    QList<QRectF> setLineShape(LineShape shape);
    LineShape lineShape() const { return m_lineShape; }
    /// Whether lines wait for a RouteTask.
    bool awaitsRoutes() const { return m_awaitsRoutes; }
    RouteDraft routeDraft() const;
    RouteTask routeTask() const;
    /// What planRoutes() made of the task; regions that look different, none when the diagram has changed since or the
    /// plan was given up.
    QList<QRectF> takeRoutes(const RouteTask& task, const std::vector<RoutedLine>& lines);
    QList<QRectF> setFindings(const QHash<Id, FindingCounts>& findings);
    /// Shows the design through a lens; an empty picture: as it is.
    void setLens(const LensPicture& picture);
    /// Outlines the groups of that kind from now on; empty: none.
    void setOutline(const Design& design, const QString& groupKind);
    const std::vector<Hull>& hulls() const { return m_hulls; }

    const std::vector<DiagramNode>& nodes() const { return m_nodes; }
    const std::vector<DiagramEdge>& edges() const { return m_edges; }
    const DiagramNode& node(int index) const { return m_nodes[size_t(index)]; }
    const DiagramEdge& edge(int index) const { return m_edges[size_t(index)]; }
    /// The number of that component or connection, or -1.
    int nodeOf(const Id& id) const { return m_nodeIndex.value(id, -1); }
    int edgeOf(const Id& id) const { return m_edgeIndex.value(id, -1); }
    const std::vector<int>& roots() const { return m_roots; }
    /// Grows whenever a name, a badge or another text changes.
    quint32 revision() const { return m_revision; }

    /// All that is drawn; null for an empty design.
    QRectF bounds() const;
    /// Cards, containers (outer before inner) and edges that touch `rect`.
    std::vector<int> cardsIn(const QRectF& rect) const;
    /// Whether a card touches `rect` itself.
    bool hasCardIn(const QRectF& rect) const;
    std::vector<int> containersIn(const QRectF& rect) const;
    std::vector<int> edgesIn(const QRectF& rect) const;

    /// The card at that point, else the innermost container; -1: none.
    int nodeAt(QPointF point) const;
    /// The innermost container at that point, leaving out those in `except` and all that stands in them.
    int containerAt(QPointF point, const QSet<int>& except = {}) const;
    /// The connection whose line or label is within `tolerance` of that point; -1: none.
    int edgeAt(QPointF point, qreal tolerance) const;
    bool isWithin(int node, int container) const;
    /// All that stands in `node`, however deep, without itself.
    std::vector<int> descendants(int node) const;

    /// Connections whose lines run through that rectangle.
    std::vector<int> linesThrough(const QRectF& rect) const;
    /// Whether so many lines, over that distance, can be routed within a frame.
    bool canPreview(const std::vector<int>& edges, const QHash<int, QRectF>& moved) const;
    /// Lines that these edges would have if these nodes stood elsewhere: for showing a drag before it is an edit. Their
    /// ways lead around cards and each other; the other lines stay. Straight when there is too much in between.
    std::vector<QPolygonF> previewRoutes(const std::vector<int>& edges, const QHash<int, QRectF>& moved) const;

private:
    struct Dirty;

    // diagram.cpp: texts
    int addNode(const Component& component, int slot);
    void fillNode(DiagramNode& node, const Component& component, const Design& design, const Catalog& catalog);
    int addEdge(const Connection& connection);
    void fillEdge(DiagramEdge& edge, const Connection& connection, const Catalog& catalog);
    void attach(int node, int parent);
    void detach(int node);
    void dropEdge(int edge, Dirty& dirty);

    // diagram_layout.cpp: rectangles
    void layoutAll(const Design& design);
    void layoutBelow(const Design& design, int container);
    void layoutChildren(const Design& design, int container);
    void place(int node, QPointF origin, int depth, Dirty& dirty);
    void placeRoots(Dirty& dirty);

    // diagram_routes.cpp: lines and labels
    void reroute(Dirty& dirty, Routing routing);
    void routeProvisionally(Dirty& dirty);
    std::optional<RouteTask> previewTask(const std::vector<int>& edges, const QHash<int, QRectF>& moved) const;
    RouteDraft draftFor(const std::vector<int>& edges, const QHash<int, QRectF>& moved, const QRectF* region) const;
    RouteWish wishFor(const DiagramEdge& edge) const;
    void setLine(int edge, const RoutedLine& line);
    void shapeLine(DiagramEdge& edge) const;
    void unindexLine(int edge);
    static void lookAlong(const DiagramEdge& edge, Dirty& dirty);

    std::vector<DiagramNode> m_nodes;
    std::vector<DiagramEdge> m_edges;
    std::vector<int> m_freeNodes, m_freeEdges;
    QHash<Id, int> m_nodeIndex, m_edgeIndex;
    std::vector<int> m_roots;
    QHash<Id, FindingCounts> m_findings;
    QHash<Id, int> m_collapsed;
    QSet<Id> m_context;
    QString m_outline;
    std::vector<Hull> m_hulls;
    SpatialIndex m_cards{256}, m_containers{1024}, m_lines{256}, m_labels{256};
    quint32 m_revision = 0;
    LineShape m_lineShape = LineShape::Orthogonal;
    bool m_awaitsRoutes = false;
    mutable std::optional<QRectF> m_bounds;
};

} // namespace groundplan
