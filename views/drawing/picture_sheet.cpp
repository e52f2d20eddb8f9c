// SPDX-License-Identifier: Apache-2.0
#include "views/drawing/picture_sheet.h"

#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>

#include "views/drawing/design_part.h"
#include "views/drawing/fonts.h"
#include "views/drawing/painter.h"

namespace groundplan {

namespace {

constexpr qreal margin = 32;
constexpr qreal titleHeight = 40;
constexpr qreal legendGap = 20;
/// Lines at the border of a drawing keep their arrow heads and glow.
constexpr qreal inset = 12;
/// A legend below the drawing may be wider than a small one; at its side it is a column.
constexpr qreal legendRow = 480;
constexpr qreal legendColumn = 248;
/// A drawing that much higher than wide, and at least that high, has its legend to the right.
constexpr qreal tallRatio = 1.4;
constexpr qreal tallHeight = 480;

QString tr(const char* text) { return QCoreApplication::translate("Render", text); }

QRectF shownPart(const Diagram& diagram, const PictureScope& scope)
{
    const QRectF all = diagram.bounds().isEmpty() ? QRectF() : QRectF(diagram.bounds().adjusted(-inset, -inset, inset, inset).toAlignedRect());
    if (all.isEmpty())
        return {0, 0, 320, 80};
    const QRectF visible = scope.area & all;
    return scope.part == PictureScope::Part::Visible && !visible.isEmpty() ? QRectF(visible.toAlignedRect()) : all;
}

} // namespace

PictureSheet::PictureSheet(const Design& design, const Catalog& catalog, const SheetOptions& options) : m_options(options)
{
    if (options.scope.part == PictureScope::Part::Selection)
        m_diagram.build(designPart(design, catalog, options.scope.ids, options.diagram), catalog, options.diagram);
    else
        m_diagram.build(design, catalog, options.diagram);
    m_title = options.title ? design.name() : QString();
    m_scene = shownPart(m_diagram, options.scope);
    m_cut = options.scope.part == PictureScope::Part::Visible && !m_scene.contains(m_diagram.bounds());
    qreal width = m_scene.width(), y = margin;
    if (!m_title.isEmpty()) {
        width = std::max(width, std::ceil(QFontMetricsF(fonts::sized(20, QFont::DemiBold)).horizontalAdvance(m_title)) + inset);
        y += titleHeight;
    }
    m_drawingAt = {margin, y};
    qreal bottom = y + m_scene.height();
    if (options.legend) {
        const bool beside = m_scene.height() >= tallHeight && m_scene.height() > m_scene.width() * tallRatio;
        m_legend.emplace(m_diagram, beside ? legendColumn : std::max(m_scene.width() - 2 * inset, legendRow), options.diagram.lens);
        if (!m_legend->isEmpty() && beside) {
            m_legendAt = QPointF(margin + m_scene.width() + legendGap, y + inset);
            width = std::max(width, m_scene.width() + legendGap + m_legend->size().width());
            bottom = std::max(bottom, m_legendAt->y() + m_legend->size().height());
        } else if (!m_legend->isEmpty()) {
            m_legendAt = QPointF(margin + inset, bottom + legendGap);
            width = std::max(width, m_legend->size().width() + 2 * inset);
            bottom = m_legendAt->y() + m_legend->size().height();
        }
    }
    m_size = {std::ceil(width + 2 * margin), std::ceil(bottom + margin)};
}

void PictureSheet::paintSurround(QPainter& painter) const
{
    const Theme& theme = Theme::of(m_options.theme);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_options.background)
        painter.fillRect(QRectF(QPointF(), m_size), theme.canvas);
    if (!m_title.isEmpty()) {
        painter.setFont(fonts::sized(20, QFont::DemiBold));
        painter.setPen(theme.text);
        painter.drawText(QPointF(margin + inset, margin + 20), m_title);
    }
    if (isEmpty()) {
        painter.setFont(fonts::sized(13));
        painter.setPen(theme.mutedText);
        painter.drawText(drawingRect(), Qt::AlignCenter, tr("This design is empty."));
    }
    if (m_legendAt)
        m_legend->paint(painter, *m_legendAt, theme);
}

void PictureSheet::paintDrawing(QPainter& painter, const QRectF& part) const
{
    const QPointF shift = m_drawingAt - m_scene.topLeft();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(shift);
    PaintOptions paint;
    paint.exposed = part.isNull() ? m_scene : m_scene & part.translated(-shift);
    paint.background = false;
    paint.grid = false;
    paint.vector = true;
    if (!paint.exposed.isEmpty())
        paintDiagram(painter, m_diagram, Theme::of(m_options.theme), paint);
    painter.restore();
}

void PictureSheet::paint(QPainter& painter, const QRectF& part) const
{
    paintSurround(painter);
    painter.save();
    if (m_cut)
        painter.setClipRect(drawingRect(), painter.hasClipping() ? Qt::IntersectClip : Qt::ReplaceClip);
    paintDrawing(painter, part);
    painter.restore();
}

} // namespace groundplan
