// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include "views/canvas/canvas_private.h"

namespace groundplan {

namespace {

constexpr qint64 glideMs = 140;
/// More cards than this jump: a frame would take too long, and nobody could follow them.
constexpr size_t mostMoved = 500;
/// With all that stands in what moves.
constexpr size_t mostPainted = 800;
constexpr size_t mostLines = 200;

/// Points at equal distances along a line.
QPolygonF resampled(const QPolygonF& line, int count)
{
    if (line.isEmpty())
        return QPolygonF(count);
    std::vector<qreal> lengths{0};
    for (qsizetype i = 1; i < line.size(); ++i)
        lengths.push_back(lengths.back() + std::hypot(line.at(i).x() - line.at(i - 1).x(), line.at(i).y() - line.at(i - 1).y()));
    QPolygonF points;
    size_t piece = 1;
    for (int i = 0; i < count; ++i) {
        const qreal wanted = lengths.back() * i / (count - 1);
        while (piece + 1 < lengths.size() && lengths[piece] < wanted)
            ++piece;
        if (piece >= lengths.size()) {
            points.append(line.first());
            continue;
        }
        const qreal span = lengths[piece] - lengths[piece - 1];
        const qreal part = span > 0 ? (wanted - lengths[piece - 1]) / span : 0;
        points.append(line.at(qsizetype(piece) - 1) + (line.at(qsizetype(piece)) - line.at(qsizetype(piece) - 1)) * std::clamp(part, 0.0, 1.0));
    }
    return points;
}

QPolygonF between(const QPolygonF& from, const QPolygonF& to, qreal part)
{
    constexpr int count = 24;
    if (from.isEmpty())
        return to;
    QPolygonF first = from, second = to;
    if (first.size() != second.size()) {
        first = resampled(from, count);
        second = resampled(to, count);
    }
    for (qsizetype i = 0; i < first.size(); ++i)
        first[i] += (second.at(i) - first.at(i)) * part;
    return first;
}

} // namespace

bool Canvas::isGliding() const { return !d->gliders.empty(); }

void Canvas::setMotion(bool on)
{
    d->motion = on;
    if (!on)
        d->endGlide();
}

/// Styles say by a duration of zero that the platform asks for less motion.
bool Canvas::Private::wantsMotion() const
{
    return motion && q->isVisible() && q->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, q) > 0;
}

Result<void> Canvas::applyGliding(const Result<Edit>& edit)
{
    if (d->layoutLocked)
        return unexpected(ErrorCode::Refused, tr("The layout is locked."));
    QHash<int, QRectF> before;
    std::vector<QPolygonF> lines;
    const bool moves = edit && d->wantsMotion();
    if (moves) {
        for (int node = 0; node < int(d->diagram.nodes().size()); ++node) {
            if (d->diagram.node(node).alive)
                before.insert(node, d->diagram.node(node).rect);
        }
        for (const DiagramEdge& line : d->diagram.edges())
            lines.push_back(line.points);
    }
    const Result<void> done = d->document->apply(edit);
    if (done && moves)
        d->beginGlide(before, lines);
    return done;
}

void Canvas::Private::beginGlide(const QHash<int, QRectF>& before, const std::vector<QPolygonF>& oldLines)
{
    std::vector<int> moved;
    for (auto at = before.begin(); at != before.end(); ++at) {
        if (diagram.node(at.key()).alive && diagram.node(at.key()).rect != *at)
            moved.push_back(at.key());
    }
    if (moved.empty() || moved.size() > mostMoved)
        return;
    // A container that moves is painted above the kept picture: so is all that stands in it.
    std::set<int> painted(moved.begin(), moved.end());
    for (int node : moved) {
        if (!diagram.node(node).container)
            continue;
        const std::vector<int> inside = diagram.descendants(node);
        painted.insert(inside.begin(), inside.end());
        if (painted.size() > mostPainted)
            return;
    }
    std::set<int> edges;
    for (int node : painted) {
        gliders.push_back({node, before.value(node, diagram.node(node).rect).topLeft() - diagram.node(node).rect.topLeft()});
        edges.insert(diagram.node(node).edges.begin(), diagram.node(node).edges.end());
    }
    std::stable_sort(gliders.begin(), gliders.end(), [this](const Glider& a, const Glider& b) {
        const DiagramNode& one = diagram.node(a.node);
        const DiagramNode& other = diagram.node(b.node);
        return std::pair(!one.container, one.depth) < std::pair(!other.container, other.depth);
    });
    for (int edge : edges) {
        if (size_t(edge) < oldLines.size())
            glidingLines.push_back({edge, oldLines[size_t(edge)]});
    }
    glideClock.start();
    glideTimer.start();
    setHover(-1, -1);
    updateStates();
}

void Canvas::Private::endGlide()
{
    if (gliders.empty())
        return;
    gliders.clear();
    glidingLines.clear();
    glideTimer.stop();
    updateStates();
}

void Canvas::Private::endGlideWhenDone()
{
    if (!gliders.empty() && glideClock.elapsed() >= glideMs)
        endGlide();
}

void Canvas::Private::paintGlide(QPainter& p)
{
    const qreal left = 1 - std::clamp(qreal(glideClock.elapsed()) / glideMs, 0.0, 1.0);
    const qreal still = left * left * left; // fast at first, soft at the end
    p.save();
    p.translate(-q->horizontalScrollBar()->value(), -q->verticalScrollBar()->value());
    p.scale(zoom, zoom);
    const auto paint = [&](bool containers) {
        for (const Glider& glider : gliders) {
            if (diagram.node(glider.node).container != containers)
                continue;
            const QPointF by = glider.from * still;
            const QRectF seen = visibleScene().translated(-by);
            if (!diagram.node(glider.node).rect.adjusted(-16, -16, 16, 16).intersects(seen))
                continue;
            p.save();
            p.translate(by);
            painter.paintNodes(p, diagram, theme, optionsFor(seen), {glider.node}, nodeStates[size_t(glider.node)] & quint8(~item_state::hidden));
            p.restore();
        }
    };
    paint(true);
    if (glidingLines.size() <= mostLines) {
        for (const GlidingLine& line : glidingLines) {
            const DiagramEdge& edge = diagram.edge(line.edge);
            QColor colour = theme.connectionStyle(int(edge.style));
            if (edgeStates[size_t(line.edge)] & item_state::dimmed)
                colour.setAlphaF(0.25);
            DiagramPainter::paintLine(p, theme, between(line.from, edge.points, 1 - still), edge.style, colour, 1.2 / std::min(zoom, 1.0));
        }
    }
    paint(false);
    p.restore();
}

} // namespace groundplan
