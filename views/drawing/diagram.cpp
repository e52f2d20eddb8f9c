// SPDX-License-Identifier: Apache-2.0
#include "views/drawing/diagram.h"

#include <algorithm>
#include <tuple>

#include <QCoreApplication>

#include "model/catalog/effective.h"
#include "views/drawing/diagram_dirty.h"

namespace groundplan {

namespace {

/// Findings glow around their card; badges of a card hang over its border.
constexpr qreal nodeMargin = 16;

qreal distanceToSegment(QPointF point, QPointF a, QPointF b)
{
    const QPointF d = b - a;
    const qreal length = QPointF::dotProduct(d, d);
    const qreal t = length > 0 ? std::clamp(QPointF::dotProduct(point - a, d) / length, 0.0, 1.0) : 0.0;
    const QPointF gap = point - (a + t * d);
    return std::hypot(gap.x(), gap.y());
}

} // namespace

void Diagram::build(const Design& design, const Catalog& catalog, const DiagramOptions& options, Routing routing)
{
    const quint32 revision = m_revision + 1;
    *this = Diagram();
    m_revision = revision;
    m_findings = options.findings;
    m_lineShape = options.lines;
    m_collapsed = options.collapsed;
    m_context = options.context;
    m_nodes.reserve(size_t(design.components().size()));
    m_edges.reserve(size_t(design.connections().size()));
    for (auto at = design.components().begin(); at != design.components().end(); ++at)
        addNode(*at, at.slot());
    for (const Component& component : design.components()) {
        const int node = nodeOf(component.id);
        fillNode(m_nodes[size_t(node)], component, design, catalog);
        attach(node, nodeOf(component.in));
    }
    layoutAll(design);
    for (const Connection& connection : design.connections())
        fillEdge(m_edges[size_t(addEdge(connection))], connection, catalog);
    Dirty all;
    all.lines = true;
    for (int edge = 0; edge < int(m_edges.size()); ++edge)
        all.edges.insert(edge);
    reroute(all, routing);
    if (!options.lens.isEmpty())
        setLens(options.lens);
    setOutline(design, options.outline);
}

QList<QRectF> Diagram::update(const Design& design, const Catalog& catalog, const Changes& changes, Routing routing)
{
    ++m_revision;
    Dirty dirty;
    bool teamsChanged = false;
    for (const Change& change : changes) {
        if (const auto* component = std::get_if<ComponentChange>(&change)) {
            const Id& id = component->id();
            int node = nodeOf(id);
            const Component* now = design.component(id);
            if (!now) {
                if (node < 0)
                    continue;
                dirty.containers.insert(m_nodes[size_t(node)].parent);
                dirty.look(m_nodes[size_t(node)].rect, nodeMargin);
                while (!m_nodes[size_t(node)].edges.empty())
                    dropEdge(m_nodes[size_t(node)].edges.back(), dirty);
                // Whatever stood in it is removed or moved by a change of its own.
                for (int child : std::vector<int>(m_nodes[size_t(node)].children)) {
                    detach(child);
                    attach(child, -1);
                    dirty.containers.insert(-1);
                }
                DiagramNode& gone = m_nodes[size_t(node)];
                (gone.container ? m_containers : m_cards).remove(node, gone.rect);
                detach(node);
                dirty.containers.erase(node);
                dirty.moved.erase(node);
                m_nodeIndex.remove(id);
                gone = DiagramNode();
                dirty.lines = true;
                m_freeNodes.push_back(node);
                continue;
            }
            const bool isNew = node < 0;
            if (isNew)
                node = addNode(*now, design.components().slotOf(id));
            DiagramNode& drawn = m_nodes[size_t(node)];
            const bool wasContainer = drawn.container;
            const auto looks = [&drawn] { return std::tuple(drawn.container ? drawn.title + drawn.subtitle : QString(), drawn.hasBadges()); };
            const auto before = looks();
            fillNode(drawn, *now, design, catalog);
            dirty.lines |= before != looks();
            dirty.look(drawn.rect, nodeMargin);
            const int parent = nodeOf(now->in);
            if (isNew || drawn.parent != parent || wasContainer != drawn.container) {
                if (!isNew) {
                    dirty.containers.insert(drawn.parent);
                    (wasContainer ? m_containers : m_cards).remove(node, drawn.rect);
                    detach(node);
                }
                // Null, so that placing it counts as a move and puts it into the right index.
                drawn.rect = {};
                attach(node, parent);
                dirty.containers.insert(parent);
                dirty.containers.insert(node);
            }
        } else if (const auto* placement = std::get_if<PlacementChange>(&change)) {
            const int node = nodeOf(placement->component);
            if (node >= 0) {
                dirty.containers.insert(m_nodes[size_t(node)].parent);
                dirty.containers.insert(node);
            }
        } else if (std::get_if<GroupChange>(&change)) {
            teamsChanged = true;
        }
    }
    if (teamsChanged) {
        for (const Component& component : design.components()) {
            DiagramNode& node = m_nodes[size_t(nodeOf(component.id))];
            const QString before = node.team;
            fillNode(node, component, design, catalog);
            if (node.team != before) {
                dirty.look(node.rect, nodeMargin);
                dirty.lines = true;
            }
        }
    }
    // A container that was made after what stands in it is known only now.
    for (const Change& change : changes) {
        const auto* component = std::get_if<ComponentChange>(&change);
        const int node = component ? nodeOf(component->id()) : -1;
        const int parent = node < 0 ? -1 : nodeOf(design.component(component->id())->in);
        if (node >= 0 && m_nodes[size_t(node)].parent != parent) {
            detach(node);
            attach(node, parent);
            dirty.containers.insert(-1);
            dirty.containers.insert(parent);
        }
    }

    // Sizes flow from the inside out: each dirty container and all around it, the deepest first.
    std::set<int> stale;
    for (int container : dirty.containers) {
        for (int at = container; at >= 0; at = m_nodes[size_t(at)].parent)
            stale.insert(at);
    }
    dirty.containers = stale;
    std::vector<std::pair<int, int>> byDepth;
    for (int container : stale) {
        int depth = 0;
        for (int at = m_nodes[size_t(container)].parent; at >= 0; at = m_nodes[size_t(at)].parent)
            ++depth;
        byDepth.emplace_back(-depth, container);
    }
    std::sort(byDepth.begin(), byDepth.end());
    for (const auto& [depth, container] : byDepth)
        layoutChildren(design, container);
    layoutChildren(design, -1);
    placeRoots(dirty);

    for (const Change& change : changes) {
        const auto* connection = std::get_if<ConnectionChange>(&change);
        if (!connection)
            continue;
        const Connection* now = design.connection(connection->id());
        int edge = edgeOf(connection->id());
        if (edge >= 0) {
            const DiagramEdge& drawn = m_edges[size_t(edge)];
            if (!now || m_nodes[size_t(drawn.from)].id != now->from || m_nodes[size_t(drawn.to)].id != now->to) {
                dropEdge(edge, dirty);
                edge = -1;
            }
        }
        if (!now)
            continue;
        if (edge < 0)
            edge = addEdge(*now);
        dirty.look(m_edges[size_t(edge)].bounds);
        fillEdge(m_edges[size_t(edge)], *now, catalog);
        dirty.edges.insert(edge);
    }
    m_bounds.reset();
    reroute(dirty, routing);
    if (!m_outline.isEmpty()) {
        // An outline can reach far beyond what has moved.
        for (const Hull& hull : m_hulls)
            dirty.look(hull.path.boundingRect(), 24);
        setOutline(design, m_outline);
        for (const Hull& hull : m_hulls)
            dirty.look(hull.path.boundingRect(), 24);
    }
    return dirty.regions;
}

QList<QRectF> Diagram::setFindings(const QHash<Id, FindingCounts>& findings)
{
    QList<QRectF> regions;
    const auto margin = [](const QRectF& rect) { return rect.adjusted(-nodeMargin, -nodeMargin, nodeMargin, nodeMargin); };
    for (DiagramNode& node : m_nodes) {
        const FindingCounts counts = findings.value(node.id);
        if (node.alive && node.findings != counts) {
            node.findings = counts;
            regions.append(margin(node.rect));
        }
    }
    for (DiagramEdge& edge : m_edges) {
        const FindingCounts counts = findings.value(edge.id);
        if (edge.alive && edge.findings != counts) {
            edge.findings = counts;
            regions.append(margin(edge.bounds));
        }
    }
    m_findings = findings;
    return regions;
}

void Diagram::setScene(const QHash<Id, int>& collapsed, const QSet<Id>& context)
{
    m_collapsed = collapsed;
    m_context = context;
}

void Diagram::setLens(const LensPicture& picture)
{
    const auto look = [&picture](auto& item) {
        const auto mark = picture.marks.constFind(item.id);
        item.lens = picture.isEmpty() ? LensState::Off : mark == picture.marks.cend() ? LensState::Faded : LensState::Marked;
        item.mark = mark == picture.marks.cend() ? LensMark() : *mark;
    };
    for (DiagramNode& node : m_nodes) {
        look(node);
        // Places are what everything stands in.
        if (node.container && node.lens == LensState::Faded)
            node.lens = LensState::Off;
    }
    for (DiagramEdge& edge : m_edges)
        look(edge);
}

void Diagram::setOutline(const Design& design, const QString& groupKind)
{
    m_outline = groupKind;
    m_hulls = groupKind.isEmpty() ? std::vector<Hull>() : hullsOf(*this, design, groupKind);
    m_bounds.reset();
}

int Diagram::addNode(const Component& component, int slot)
{
    int node = int(m_nodes.size());
    if (m_freeNodes.empty()) {
        m_nodes.emplace_back();
    } else {
        node = m_freeNodes.back();
        m_freeNodes.pop_back();
    }
    m_nodes[size_t(node)].id = component.id;
    m_nodes[size_t(node)].slot = slot;
    m_nodes[size_t(node)].alive = true;
    m_nodes[size_t(node)].findings = m_findings.value(component.id);
    m_nodeIndex.insert(component.id, node);
    return node;
}

void Diagram::fillNode(DiagramNode& node, const Component& component, const Design& design, const Catalog& catalog)
{
    const ComponentKind* kind = catalog.componentKind(component.kind);
    node.kind = component.kind;
    node.category = kind ? kind->category : QString();
    node.icon = QString(QStringLiteral("kinds/") + component.kind);
    node.inside = m_collapsed.value(component.id, -1);
    node.context = m_context.contains(component.id);
    node.container = !node.isCollapsed() && (kind ? kind->container : !design.childrenOf(component.id).isEmpty());
    node.title = component.label();
    node.subtitle = effectiveAttribute(catalog, component, QStringLiteral("technology")).toText();
    if (node.subtitle.isEmpty())
        node.subtitle = kind ? kind->name : component.kind;
    if (node.inside > 0)
        node.subtitle = QCoreApplication::translate("Diagram", "%n component(s)", nullptr, node.inside);
    node.replicas = int(effectiveAttribute(catalog, component, QStringLiteral("replicas")).toInteger());
    const QStringList teams = component.groupsOf(u"team");
    const Group* team = teams.isEmpty() ? nullptr : design.groups().find(teams.first());
    node.team = teams.isEmpty() ? QString() : team && !team->name.isEmpty() ? team->name : teams.first();
    node.revision = m_revision;
}

int Diagram::addEdge(const Connection& connection)
{
    int edge = int(m_edges.size());
    if (m_freeEdges.empty()) {
        m_edges.emplace_back();
    } else {
        edge = m_freeEdges.back();
        m_freeEdges.pop_back();
    }
    DiagramEdge& drawn = m_edges[size_t(edge)];
    drawn.id = connection.id;
    drawn.from = nodeOf(connection.from);
    drawn.to = nodeOf(connection.to);
    drawn.alive = true;
    drawn.findings = m_findings.value(connection.id);
    m_edgeIndex.insert(connection.id, edge);
    m_nodes[size_t(drawn.from)].edges.push_back(edge);
    if (drawn.to != drawn.from)
        m_nodes[size_t(drawn.to)].edges.push_back(edge);
    return edge;
}

void Diagram::fillEdge(DiagramEdge& edge, const Connection& connection, const Catalog& catalog)
{
    const ConnectionKind* kind = catalog.connectionKind(connection.kind);
    edge.style = kind ? kind->style : ConnectionStyle::Structural;
    edge.label = connection.name;
    if (edge.label.isEmpty())
        edge.label = effectiveAttribute(catalog, connection, QStringLiteral("protocol")).toText();
    if (edge.label.isEmpty())
        edge.label = kind ? kind->name.toLower() : connection.kind;
}

void Diagram::attach(int node, int parent)
{
    m_nodes[size_t(node)].parent = parent;
    auto& siblings = parent < 0 ? m_roots : m_nodes[size_t(parent)].children;
    const auto at = std::upper_bound(siblings.begin(), siblings.end(), node, [this](int left, int right) {
        return m_nodes[size_t(left)].slot < m_nodes[size_t(right)].slot;
    });
    siblings.insert(at, node);
}

void Diagram::detach(int node)
{
    const int parent = m_nodes[size_t(node)].parent;
    std::erase(parent < 0 ? m_roots : m_nodes[size_t(parent)].children, node);
    m_nodes[size_t(node)].parent = -1;
}

void Diagram::dropEdge(int edge, Dirty& dirty)
{
    DiagramEdge& drawn = m_edges[size_t(edge)];
    dirty.look(drawn.bounds);
    unindexLine(edge);
    std::erase(m_nodes[size_t(drawn.from)].edges, edge);
    std::erase(m_nodes[size_t(drawn.to)].edges, edge);
    m_edgeIndex.remove(drawn.id);
    dirty.edges.erase(edge);
    dirty.lines = true;
    drawn = DiagramEdge();
    m_freeEdges.push_back(edge);
}

QRectF Diagram::bounds() const
{
    if (!m_bounds) {
        QRectF all;
        for (int root : m_roots)
            all |= m_nodes[size_t(root)].rect;
        for (const DiagramEdge& edge : m_edges) {
            if (edge.alive)
                all |= edge.bounds;
        }
        for (const Hull& hull : m_hulls)
            all |= hull.path.boundingRect().adjusted(-2, -12, 2, 2);
        m_bounds = all;
    }
    return *m_bounds;
}

std::vector<int> Diagram::cardsIn(const QRectF& rect) const
{
    std::vector<int> found;
    const QRectF wide = rect.adjusted(-nodeMargin, -nodeMargin, nodeMargin, nodeMargin);
    if (wide.contains(bounds())) {
        for (int node = 0; node < int(m_nodes.size()); ++node) {
            if (m_nodes[size_t(node)].alive && !m_nodes[size_t(node)].container)
                found.push_back(node);
        }
        return found;
    }
    found = m_cards.near(wide);
    std::erase_if(found, [&](int node) { return !m_nodes[size_t(node)].rect.intersects(wide); });
    return found;
}

bool Diagram::hasCardIn(const QRectF& rect) const
{
    bool found = false;
    m_cards.visit(rect, [&](int node) {
        found = m_nodes[size_t(node)].rect.intersects(rect);
        return !found;
    });
    return found;
}

std::vector<int> Diagram::containersIn(const QRectF& rect) const
{
    const QRectF wide = rect.adjusted(-nodeMargin, -nodeMargin, nodeMargin, nodeMargin);
    std::vector<int> found = m_containers.near(wide);
    std::erase_if(found, [&](int node) { return !m_nodes[size_t(node)].rect.intersects(wide); });
    std::stable_sort(found.begin(), found.end(), [this](int left, int right) {
        const DiagramNode &a = m_nodes[size_t(left)], &b = m_nodes[size_t(right)];
        return std::pair(a.depth, a.slot) < std::pair(b.depth, b.slot);
    });
    return found;
}

std::vector<int> Diagram::edgesIn(const QRectF& rect) const
{
    std::vector<int> found;
    if (rect.contains(bounds())) {
        for (int edge = 0; edge < int(m_edges.size()); ++edge) {
            if (m_edges[size_t(edge)].alive)
                found.push_back(edge);
        }
        return found;
    }
    const QRectF wide = rect.adjusted(-8, -8, 8, 8);
    m_lines.visit(wide, [&](int edge) { found.push_back(edge); return true; });
    m_labels.visit(wide, [&](int edge) { found.push_back(edge); return true; });
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    std::erase_if(found, [&](int edge) { return !m_edges[size_t(edge)].bounds.intersects(wide); });
    return found;
}

int Diagram::nodeAt(QPointF point) const
{
    int card = -1;
    m_cards.visit(QRectF(point, QSizeF(0.1, 0.1)), [&](int node) {
        const DiagramNode& drawn = m_nodes[size_t(node)];
        if (drawn.rect.contains(point) && (card < 0 || drawn.slot > m_nodes[size_t(card)].slot))
            card = node;
        return true;
    });
    return card >= 0 ? card : containerAt(point);
}

int Diagram::containerAt(QPointF point, const QSet<int>& except) const
{
    int best = -1;
    m_containers.visit(QRectF(point, QSizeF(0.1, 0.1)), [&](int node) {
        const DiagramNode& drawn = m_nodes[size_t(node)];
        if (!drawn.rect.contains(point))
            return true;
        for (int at = node; at >= 0; at = m_nodes[size_t(at)].parent) {
            if (except.contains(at))
                return true;
        }
        if (best < 0
            || std::pair(drawn.depth, drawn.slot) > std::pair(m_nodes[size_t(best)].depth, m_nodes[size_t(best)].slot))
            best = node;
        return true;
    });
    return best;
}

int Diagram::edgeAt(QPointF point, qreal tolerance) const
{
    const QRectF around(point.x() - tolerance, point.y() - tolerance, 2 * tolerance, 2 * tolerance);
    int best = -1;
    qreal nearest = tolerance;
    for (int edge : edgesIn(around)) {
        const DiagramEdge& drawn = m_edges[size_t(edge)];
        if (drawn.labelRect.contains(point))
            return edge;
        for (int i = 1; i < drawn.points.size(); ++i) {
            const qreal distance = distanceToSegment(point, drawn.points.at(i - 1), drawn.points.at(i));
            if (distance < nearest) {
                nearest = distance;
                best = edge;
            }
        }
    }
    return best;
}

bool Diagram::isWithin(int node, int container) const
{
    for (int at = m_nodes[size_t(node)].parent; at >= 0; at = m_nodes[size_t(at)].parent) {
        if (at == container)
            return true;
    }
    return false;
}

std::vector<int> Diagram::descendants(int node) const
{
    std::vector<int> found = m_nodes[size_t(node)].children;
    for (size_t i = 0; i < found.size(); ++i) {
        const auto& inner = m_nodes[size_t(found[i])].children;
        found.insert(found.end(), inner.begin(), inner.end());
    }
    return found;
}

} // namespace groundplan
