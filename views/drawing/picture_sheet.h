// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QPainter>

#include "views/drawing/diagram.h"
#include "views/drawing/legend.h"
#include "views/drawing/picture_scope.h"
#include "views/theme/theme.h"

namespace groundplan {

struct SheetOptions {
    Theme::Mode theme = Theme::Mode::Light;
    bool background = true;     ///< false: transparent
    bool title = true;          ///< name of the design above the drawing
    bool legend = true;         ///< connection styles used and the lens, beside it
    PictureScope scope;
    DiagramOptions diagram;     ///< badges, lens, lines
};

/// A design as one sheet, ready to be painted on anything: title, drawing, and legend below it, or to its right when
/// it is tall; never over it. Pictures, the clipboard and the printer all paint this. Thread: any one; wants a
/// QGuiApplication.
class PictureSheet
{
public:
    PictureSheet(const Design& design, const Catalog& catalog, const SheetOptions& options);

    /// In units of the design.
    QSizeF size() const { return m_size; }
    bool isEmpty() const { return m_diagram.roots().empty(); }
    /// What of the sheet the drawing takes, and the legend; null: there is none.
    QRectF drawingRect() const { return {m_drawingAt, m_scene.size()}; }
    QRectF legendRect() const { return m_legendAt ? QRectF(*m_legendAt, m_legend->size()) : QRectF(); }
    /// Whether the drawing has to be cut at its border: only an area of it is shown.
    bool isCut() const { return m_cut; }

    /// All that lies in `part` (null: everything).
    void paint(QPainter& painter, const QRectF& part = {}) const;
    /// Its two layers: background, title and legend; the drawing, not cut by itself.
    void paintSurround(QPainter& painter) const;
    void paintDrawing(QPainter& painter, const QRectF& part = {}) const;

private:
    SheetOptions m_options;
    Diagram m_diagram;
    std::optional<Legend> m_legend;
    QString m_title;
    QRectF m_scene;   ///< what of the diagram is shown
    QPointF m_drawingAt;
    std::optional<QPointF> m_legendAt;
    QSizeF m_size;
    bool m_cut = false;
};

} // namespace groundplan
