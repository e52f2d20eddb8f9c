// SPDX-License-Identifier: Apache-2.0
#include "views/drawing/design_part.h"

#include <set>

namespace groundplan {

namespace {

/// What is chosen, by the numbers of a diagram; the containers around it are what is drawn besides.
struct Choice {
    std::set<int> chosen;
    std::set<int> context;
    QSet<Id> connections;
};

Choice choose(const Diagram& diagram, const QList<Id>& ids)
{
    Choice choice;
    const auto take = [&](int node) {
        choice.chosen.insert(node);
        const std::vector<int> inside = diagram.descendants(node);
        choice.chosen.insert(inside.begin(), inside.end());
    };
    for (const Id& id : ids) {
        if (const int node = diagram.nodeOf(id); node >= 0) {
            take(node);
        } else if (const int edge = diagram.edgeOf(id); edge >= 0) {
            choice.connections.insert(id);
            take(diagram.edge(edge).from);
            take(diagram.edge(edge).to);
        }
    }
    for (int node : choice.chosen) {
        for (int at = diagram.node(node).parent; at >= 0; at = diagram.node(at).parent) {
            if (!choice.chosen.count(at))
                choice.context.insert(at);
        }
    }
    for (const DiagramEdge& edge : diagram.edges()) {
        if (edge.alive && choice.chosen.count(edge.from) && choice.chosen.count(edge.to))
            choice.connections.insert(edge.id);
    }
    return choice;
}

/// Where a container of the context stands: around what is left in it.
QRectF croppedRect(const Diagram& diagram, const Choice& choice, int node)
{
    QRectF inside;
    for (int child : diagram.node(node).children) {
        if (choice.chosen.count(child))
            inside |= diagram.node(child).rect;
        else if (choice.context.count(child))
            inside |= croppedRect(diagram, choice, child);
    }
    return inside.adjusted(-geometry::containerPadding, -geometry::containerHeader - geometry::grid, geometry::containerPadding,
                           geometry::containerPadding);
}

} // namespace

Design designPart(const Design& design, const Catalog& catalog, const QList<Id>& ids, const DiagramOptions& options)
{
    // Rectangles alone are wanted: the lines of the part find ways of their own.
    Diagram diagram;
    diagram.build(design, catalog, {.findings = {}, .collapsed = options.collapsed, .outline = {}, .context = options.context}, Diagram::Routing::Later);
    const Choice choice = choose(diagram, ids);
    QHash<int, QPointF> origins;
    for (int node : choice.chosen)
        origins.insert(node, diagram.node(node).origin);
    DesignContent content;
    content.properties = design.properties();
    QHash<int, QSizeF> sizes;
    for (int node : choice.context) {
        const QRectF rect = croppedRect(diagram, choice, node);
        origins.insert(node, rect.topLeft());
        sizes.insert(node, rect.size());
    }
    for (const Component& component : design.components()) {
        const int node = diagram.nodeOf(component.id);
        if (!origins.contains(node))
            continue;
        content.components.append(component);
        const QPointF around = component.in.isEmpty() ? QPointF() : origins.value(diagram.node(node).parent);
        Placement placement{origins.value(node) - around, sizes.value(node)};
        if (const Placement* own = design.placement(component.id); own && !sizes.contains(node))
            placement.size = own->size;
        content.placements.insert(component.id, placement);
    }
    for (const Connection& connection : design.connections()) {
        if (choice.connections.contains(connection.id))
            content.connections.append(connection);
    }
    for (const Group& group : design.groups())
        content.groups.append(group);
    const auto part = Design::fromContent(std::move(content));
    return part ? *part : Design();
}

} // namespace groundplan
