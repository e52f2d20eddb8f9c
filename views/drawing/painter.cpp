// SPDX-License-Identifier: Apache-2.0
#include "views/drawing/painter.h"

#include <cmath>

#include "views/drawing/painter_private.h"

namespace groundplan {

using namespace drawing;

namespace {

/// Dots of the grid on the screen: close enough to guide the eye, far enough apart to stay quiet.
void paintGrid(QPainter& painter, const Theme& theme, const PaintOptions& options)
{
    if (options.scale < 0.25)
        return;
    qreal step = 3 * geometry::grid;
    while (step * options.scale < 16)
        step *= 2;
    QList<QPointF> points;
    const QRectF& area = options.exposed;
    for (qreal y = std::floor(area.top() / step) * step; y <= area.bottom(); y += step) {
        for (qreal x = std::floor(area.left() / step) * step; x <= area.right(); x += step)
            points.append({x, y});
    }
    QPen pen(theme.gridMajor, 1.6);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.drawPoints(points.constData(), int(points.size()));
    painter.setRenderHint(QPainter::Antialiasing, true);
}

} // namespace

DiagramPainter::DiagramPainter() : d(std::make_unique<Private>()) {}
DiagramPainter::~DiagramPainter() = default;

void DiagramPainter::clear() { *d = Private(); }

void DiagramPainter::paint(QPainter& painter, const Diagram& diagram, const Theme& theme, const PaintOptions& options)
{
    const DetailLevel level = detailAt(options.scale);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (options.background)
        painter.fillRect(options.exposed, theme.canvas);
    if (options.grid)
        paintGrid(painter, theme, options);
    const bool overview = level == DetailLevel::Overview && !options.vector;
    const std::vector<int> containers = diagram.containersIn(overview ? titleReach(options.exposed, options.scale) : options.exposed);
    for (int index : containers) {
        const quint8 state = stateOf(options.nodeStates, index);
        if (!(state & item_state::hidden))
            d->paintContainer(painter, diagram.node(index), index, theme, options, level, state);
    }
    d->paintHulls(painter, diagram.hulls(), theme, options);
    const std::vector<int> edges = diagram.edgesIn(options.exposed);
    d->paintEdges(painter, diagram, theme, options, edges, 0);
    const std::vector<int> cards = diagram.cardsIn(options.exposed);
    if (overview) {
        d->paintOverviewCards(painter, diagram, theme, options, cards, 0);
        d->paintOverviewTitles(painter, diagram, theme, options, containers);
    } else {
        for (int index : cards) {
            const quint8 state = stateOf(options.nodeStates, index);
            if (!(state & item_state::hidden))
                d->paintCard(painter, diagram.node(index), index, theme, options, level, state);
        }
    }
    if (level == DetailLevel::Close)
        d->paintLabels(painter, diagram, theme, options, edges, 0);
    d->paintHullTitles(painter, diagram, theme, options);
    painter.restore();
}

void DiagramPainter::paintNodes(QPainter& painter, const Diagram& diagram, const Theme& theme, const PaintOptions& options,
                                const std::vector<int>& nodes, quint8 state)
{
    const DetailLevel level = detailAt(options.scale);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    std::vector<int> cards;
    for (int index : nodes) {
        const DiagramNode& node = diagram.node(index);
        if (!node.rect.intersects(options.exposed.adjusted(-16, -16, 16, 16)))
            continue;
        if (node.container)
            d->paintContainer(painter, node, index, theme, options, level, state);
        else
            cards.push_back(index);
    }
    if (level == DetailLevel::Overview) {
        d->paintOverviewCards(painter, diagram, theme, options, cards, state);
    } else {
        for (int index : cards)
            d->paintCard(painter, diagram.node(index), index, theme, options, level, state);
    }
    painter.restore();
}

void DiagramPainter::paintEdges(QPainter& painter, const Diagram& diagram, const Theme& theme, const PaintOptions& options,
                                const std::vector<int>& edges, quint8 state)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    d->paintEdges(painter, diagram, theme, options, edges, state);
    if (detailAt(options.scale) == DetailLevel::Close)
        d->paintLabels(painter, diagram, theme, options, edges, state);
    painter.restore();
}

void paintDiagram(QPainter& painter, const Diagram& diagram, const Theme& theme, const PaintOptions& options)
{
    DiagramPainter().paint(painter, diagram, theme, options);
}

} // namespace groundplan
