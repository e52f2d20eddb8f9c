// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cmath>

#include "views/drawing/fonts.h"
#include "views/drawing/lens_colours.h"
#include "views/drawing/painter_private.h"

namespace groundplan {

namespace drawing {

qreal connectionWidth(ConnectionStyle style)
{
    switch (style) {
    case ConnectionStyle::Data: return 4.2; // two lines of 1.2 with a gap
    case ConnectionStyle::Structural: return 1.1;
    default: return 1.6;
    }
}

QPen connectionPen(ConnectionStyle style, const QColor& colour, qreal width)
{
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    switch (style) {
    case ConnectionStyle::Asynchronous: pen.setDashPattern({5, 3.5}); break;
    case ConnectionStyle::Telemetry: pen.setDashPattern({1.2, 2.4}); break;
    case ConnectionStyle::Delivery: pen.setDashPattern({6, 2.6, 1.4, 2.6}); break;
    default: break;
    }
    return pen;
}

QPolygonF arrowHead(const QPolygonF& points, qreal size)
{
    if (points.size() < 2)
        return {};
    const QPointF tip = points.last();
    QPointF along = tip - points.at(points.size() - 2);
    const qreal length = std::hypot(along.x(), along.y());
    if (length < 0.1)
        return {};
    along /= length;
    const QPointF across(-along.y(), along.x());
    return QPolygonF{tip, tip - along * size + across * size * 0.45, tip - along * size - across * size * 0.45};
}

} // namespace drawing

using namespace drawing;

namespace {

constexpr int styleCount = 6;
/// Above this many lines at once, round corners and dashes are too small to see and too many to paint in time.
constexpr size_t mostFineLines = 300;

/// How much is left of lines that have nothing to do with what is selected, seen from afar.
float fadedOpacity(const Theme& theme) { return theme.isHighContrast() ? 0.3F : 0.15F; }

void strokeStyle(QPainter& painter, ConnectionStyle style, const QColor& colour, qreal width, const QColor& core,
                 const QPainterPath& path)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(connectionPen(style, colour, width));
    painter.drawPath(path);
    if (style == ConnectionStyle::Data && colour.alpha() == 255) {
        painter.setPen(QPen(core, width - 2.6, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
        painter.drawPath(path);
    }
}

} // namespace

void DiagramPainter::Private::paintEdges(QPainter& painter, const Diagram& diagram, const Theme& theme,
                                         const PaintOptions& options, const std::vector<int>& edges, quint8 extraState)
{
    const DetailLevel level = detailAt(options.scale);
    const bool coarse = !options.vector
                        && (level == DetailLevel::Overview || (level == DetailLevel::Reading && edges.size() > mostFineLines));
    // The dimmed first, then the usual, those that a lens warns of, those that stand out: these lie on top.
    enum Pass { Faded, Usual, Alarming, Lifted, Passes };
    const auto passOf = [&](int index) {
        const DiagramEdge& edge = diagram.edge(index);
        const quint8 state = stateOf(options.edgeStates, index) | extraState;
        if (state & item_state::hidden)
            return -1;
        if (state & (item_state::selected | item_state::highlighted | item_state::hovered))
            return int(Lifted);
        if (isDimmed(edge.lens, state))
            return int(Faded);
        return edge.lens == LensState::Marked && edge.mark.tone == LensTone::Bad ? int(Alarming) : int(Usual);
    };
    std::array<bool, Passes> used{};
    for (int index : edges) {
        if (const int pass = passOf(index); pass >= 0)
            used[size_t(pass)] = true;
    }
    // Whether something is selected: from afar, a shade less does not tell what belongs to it.
    const bool focused = coarse && std::any_of(options.edgeStates.begin(), options.edgeStates.end(), [](quint8 state) { return state & item_state::dimmed; });
    for (int pass = 0; pass < Passes; ++pass) {
        for (int styleIndex = 0; styleIndex < styleCount && used[size_t(pass)]; ++styleIndex) {
            const auto style = ConnectionStyle(styleIndex);
            QColor colour = theme.connectionStyle(styleIndex);
            if (pass == Faded)
                colour.setAlphaF(focused ? fadedOpacity(theme) : float(dimmedOpacity(theme)));
            lines.clear();
            for (int index : edges) {
                const DiagramEdge& edge = diagram.edge(index);
                if (edge.style != style || passOf(index) != pass)
                    continue;
                const bool lensed = edge.lens == LensState::Marked && edge.mark.tone != LensTone::Neutral && (pass == Usual || pass == Alarming);
                if (coarse && !lensed) {
                    const bool bows = diagram.lineShape() == LineShape::Curved && edges.size() <= mostFineLines;
                    const QList<QPolygonF> parts = bows ? edge.path.toSubpathPolygons() : QList<QPolygonF>{edge.points};
                    for (const QPolygonF& part : parts) {
                        for (int i = 1; i < part.size(); ++i)
                            lines.append(QLineF(part.at(i - 1), part.at(i)));
                    }
                    continue;
                }
                QColor own = colour;
                qreal width = pass == Faded ? std::min(connectionWidth(style), 1.6) : connectionWidth(style);
                if (pass == Lifted) {
                    const quint8 state = stateOf(options.edgeStates, index) | extraState;
                    own = state & item_state::highlighted ? theme.highlight : theme.selection;
                    width += 0.9;
                }
                qreal head = level == DetailLevel::Reading ? 12 : 9.5;
                if (lensed) {
                    own = lensColour(edge.mark, theme);
                    width += 0.6;
                }
                // Zoomed out, a line still is one pixel wide.
                width = std::max(width, 1.0 / options.scale);
                if (level == DetailLevel::Reading && style != ConnectionStyle::Data)
                    width = std::max(width, 1.2 / options.scale);
                if (lensed && edge.mark.tone == LensTone::Good) {
                    // What is well must not drown what is not.
                    own.setAlphaF(theme.isHighContrast() ? 0.65F : 0.4F);
                    width = std::max(1.0, 1 / options.scale);
                } else if (pass == Alarming) {
                    width = std::max(width, 3 / std::min(options.scale, 1.0));
                    head = std::max(head, 9 / options.scale);
                }
                strokeStyle(painter, style, own, width, theme.canvas, edge.path);
                painter.setPen(Qt::NoPen);
                painter.setBrush(own);
                painter.drawPolygon(arrowHead(edge.points, head));
            }
            if (lines.isEmpty())
                continue;
            QPen pen(pass == Lifted ? theme.selection : colour, 1);
            if (pass == Lifted) {
                pen.setColor(extraState & item_state::highlighted ? theme.highlight : theme.selection);
                pen.setWidthF(2);
            } else if (pass == Usual && focused) {
                pen.setWidthF(1.75);
            } else if (pass == Usual) {
                QColor soft = colour;
                // Thousands of lines would cover what they connect.
                soft.setAlphaF(level != DetailLevel::Overview ? 0.8F : edges.size() > 3000 ? 0.22F : 0.5F);
                pen.setColor(soft);
            }
            pen.setCosmetic(true);
            painter.setRenderHint(QPainter::Antialiasing, false);
            painter.setPen(pen);
            painter.drawLines(lines);
            painter.setRenderHint(QPainter::Antialiasing, true);
        }
    }
}

void DiagramPainter::Private::paintLabels(QPainter& painter, const Diagram& diagram, const Theme& theme,
                                          const PaintOptions& options, const std::vector<int>& edges, quint8 extraState)
{
    const QFont font = fonts::label();
    QColor back = theme.connectionLabelBackground;
    back.setAlpha(238);
    for (int index : edges) {
        const DiagramEdge& edge = diagram.edge(index);
        const quint8 state = stateOf(options.edgeStates, index) | extraState;
        if (!edge.findings.isEmpty() && !(state & item_state::hidden) && edge.points.size() > 1) {
            const int severity = edge.findings.errors ? 2 : edge.findings.warnings ? 1 : 0;
            const QPointF at = edge.labelRect.isNull() ? edge.path.pointAtPercent(0.5)
                                                       : QPointF(edge.labelRect.right() + 7, edge.labelRect.center().y());
            paintFindingShape(painter, at, 7, severity, theme);
        }
        if (edge.labelRect.isNull() || state & item_state::hidden
            || (state & item_state::dimmed && !(state & (item_state::highlighted | item_state::hovered))))
            continue;
        const bool strong = state & (item_state::selected | item_state::highlighted | item_state::hovered);
        painter.setPen(Qt::NoPen);
        painter.setBrush(back);
        painter.drawRoundedRect(edge.labelRect, 4, 4);
        const QStaticText& text = labelText(edge.label, font, edge.labelRect.width() - 8, 'l');
        const QSizeF size = text.size();
        drawText(painter, options, text, text.text(),
                 edge.labelRect.center() - QPointF(size.width() / 2, size.height() / 2), font,
                 strong ? (state & item_state::highlighted ? theme.highlight : theme.selection) : theme.connectionLabel);
    }
}

void DiagramPainter::paintLine(QPainter& painter, const Theme& theme, const QPolygonF& points, ConnectionStyle style,
                               const QColor& colour, qreal width)
{
    QPainterPath path;
    path.addPolygon(points);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    strokeStyle(painter, style, colour, std::max(width, connectionWidth(style)), theme.canvas, path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(arrowHead(points, 9.5));
    painter.restore();
}

} // namespace groundplan
