// SPDX-License-Identifier: Apache-2.0
#include "views/drawing/fonts.h"
#include "views/drawing/hulls.h"
#include "views/drawing/lens_colours.h"
#include "views/drawing/painter_private.h"

namespace groundplan {

/// Below cards and lines, above containers.
void DiagramPainter::Private::paintHulls(QPainter& painter, const std::vector<Hull>& hulls, const Theme& theme, const PaintOptions& options)
{
    for (const Hull& hull : hulls) {
        if (!hull.path.boundingRect().adjusted(-4, -24, 4, 4).intersects(options.exposed))
            continue;
        LensMark mark;
        mark.tone = LensTone::Group;
        mark.group = hull.number;
        const QColor colour = lensColour(mark, theme);
        QColor fill = colour;
        fill.setAlpha(theme.mode == Theme::Mode::Dark ? 44 : 30);
        painter.setPen(QPen(colour, std::max(1.5, 1 / options.scale), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(fill);
        painter.drawPath(hull.path);
    }
}

/// Above everything: an outline whose name is covered says nothing. On the border, or on top of it where cards are.
void DiagramPainter::Private::paintHullTitles(QPainter& painter, const Diagram& diagram, const Theme& theme, const PaintOptions& options)
{
    for (const Hull& hull : diagram.hulls()) {
        LensMark mark;
        mark.tone = LensTone::Group;
        mark.group = hull.number;
        const QColor colour = lensColour(mark, theme);
        // Names stay readable on the screen while one zooms out.
        const qreal pixels = std::clamp(10 / options.scale, 11.0, 44.0);
        const QFont font = fonts::sized(pixels, QFont::DemiBold);
        const QFontMetricsF metrics(font);
        for (const QPointF& at : hull.labels) {
            QRectF pill(at.x() + 8, at.y() - metrics.height() / 2, metrics.horizontalAdvance(hull.title) + pixels, metrics.height());
            if (diagram.hasCardIn(pill)) {
                if (const QRectF above = pill.translated(0, -metrics.height() / 2); !diagram.hasCardIn(above))
                    pill = above;
            }
            painter.setPen(QPen(colour, 1));
            painter.setBrush(theme.canvas);
            painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
            painter.setFont(font);
            painter.setPen(theme.text);
            painter.drawText(pill, Qt::AlignCenter, hull.title);
        }
    }
}

} // namespace groundplan
