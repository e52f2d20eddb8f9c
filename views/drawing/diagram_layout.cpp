// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include "views/drawing/diagram.h"
#include "views/drawing/diagram_dirty.h"

namespace groundplan {

namespace {

/// Room between things that nobody placed: enough for a connection with its label.
constexpr qreal flowGapX = 56;
constexpr qreal flowGapY = 40;

} // namespace

void Diagram::layoutAll(const Design& design)
{
    for (int root : m_roots)
        layoutBelow(design, root);
    layoutChildren(design, -1);
    Dirty ignored;
    for (int node = 0; node < int(m_nodes.size()); ++node)
        ignored.containers.insert(node);
    placeRoots(ignored);
}

void Diagram::layoutBelow(const Design& design, int container)
{
    for (int child : m_nodes[size_t(container)].children)
        layoutBelow(design, child);
    layoutChildren(design, container);
}

/// Positions of the children relative to the container's origin, then the container's extent, which encloses them.
/// The extents of the children have to be right already. Children that nobody placed flow in rows below the others.
void Diagram::layoutChildren(const Design& design, int container)
{
    const std::vector<int>& children = container < 0 ? m_roots : m_nodes[size_t(container)].children;
    QRectF placed;
    std::vector<int> unplaced;
    qreal area = 0;
    for (int child : children) {
        DiagramNode& node = m_nodes[size_t(child)];
        if (const Placement* placement = design.placement(node.id)) {
            node.at = placement->at;
            placed |= node.extent.translated(node.at);
        } else {
            unplaced.push_back(child);
            area += (node.extent.width() + flowGapX) * (node.extent.height() + flowGapY);
        }
    }
    if (!unplaced.empty()) {
        const qreal left = placed.isNull() ? (container < 0 ? 0 : geometry::containerPadding) : placed.left();
        qreal y = container < 0 ? 0 : geometry::containerHeader + geometry::containerPadding;
        if (!placed.isNull())
            y = std::ceil((placed.bottom() + flowGapY) / geometry::grid) * geometry::grid;
        // A little wider than high, as screens are.
        const qreal width = std::max(std::sqrt(area * 1.8), 2 * (geometry::cardWidth + flowGapX));
        qreal x = left, rowHeight = 0;
        for (int child : unplaced) {
            DiagramNode& node = m_nodes[size_t(child)];
            if (x > left && x + node.extent.width() > left + width) {
                x = left;
                y += rowHeight + flowGapY;
                rowHeight = 0;
            }
            node.at = QPointF(x, y) - node.extent.topLeft();
            placed |= node.extent.translated(node.at);
            x += std::ceil(node.extent.width() / geometry::grid) * geometry::grid + flowGapX;
            rowHeight = std::max(rowHeight, std::ceil(node.extent.height() / geometry::grid) * geometry::grid);
        }
    }
    if (container < 0)
        return;
    DiagramNode& node = m_nodes[size_t(container)];
    if (!node.container && children.empty()) {
        node.extent = QRectF(0, 0, geometry::cardWidth, geometry::cardHeight);
        return;
    }
    node.extent = QRectF(QPointF(), relativeRect(design, node.id, true).size());
    if (!placed.isNull()) {
        node.extent |= placed.adjusted(-geometry::containerPadding, -geometry::containerHeader - geometry::grid,
                                       geometry::containerPadding, geometry::containerPadding);
    }
}

void Diagram::placeRoots(Dirty& dirty)
{
    for (int root : m_roots)
        place(root, {}, 0, dirty);
}

/// Absolute rectangles from relative ones; descends only where something moved or was laid out again.
void Diagram::place(int index, QPointF parentOrigin, int depth, Dirty& dirty)
{
    DiagramNode& node = m_nodes[size_t(index)];
    const QPointF origin = parentOrigin + node.at;
    const QRectF rect = node.extent.translated(origin);
    const bool moved = origin != node.origin || depth != node.depth;
    if (rect != node.rect) {
        SpatialIndex& spatial = node.container ? m_containers : m_cards;
        if (!node.rect.isNull())
            spatial.remove(index, node.rect);
        spatial.insert(index, rect);
        dirty.look(node.rect, 16);
        dirty.look(rect, 16);
        if (!node.container) {
            // Lines that run through the new place look for another way; those that ran around the old one stay: what
            // somebody does not move should not jump.
            const QRectF near = rect.adjusted(-8, -8, 8, 8);
            for (int edge : linesThrough(near))
                dirty.edges.insert(edge);
        }
        node.rect = rect;
        dirty.moved.insert(index);
    }
    node.origin = origin;
    node.depth = depth;
    if (!moved && !dirty.containers.count(index))
        return;
    for (int child : node.children)
        place(child, origin, depth + 1, dirty);
}

} // namespace groundplan
