// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include <QPainter>

#include "views/drawing/diagram.h"
#include "views/theme/theme.h"

namespace groundplan {

/// How one card, container or connection differs from the usual.
namespace item_state {
inline constexpr quint8 dimmed = 1;      ///< not related to what is selected or highlighted
inline constexpr quint8 hidden = 2;      ///< drawn elsewhere (being dragged)
inline constexpr quint8 selected = 4;
inline constexpr quint8 hovered = 8;
inline constexpr quint8 highlighted = 16; ///< evidence of a finding, path of a hovered card
inline constexpr quint8 target = 32;      ///< a drop here would nest or connect
} // namespace item_state

/// How much of a diagram a zoom shows.
enum class DetailLevel {
    Overview, ///< filled shapes and colour, titles of large containers
    Reading,  ///< names
    Close,    ///< everything
};

/// Below these zooms a name (13 px) respectively a technology (11 px) is too small to read; they are those at which
/// a card is about 60 and 120 px wide on the screen.
inline constexpr qreal readingZoom = 0.32;
inline constexpr qreal closeZoom = 0.66;

inline DetailLevel detailAt(qreal scale)
{
    return scale < readingZoom ? DetailLevel::Overview : scale < closeZoom ? DetailLevel::Reading : DetailLevel::Close;
}

struct PaintOptions {
    QRectF exposed;                   ///< in scene coordinates: all that is painted
    qreal scale = 1;                  ///< zoom: device-independent pixels a scene unit
    qreal devicePixelRatio = 1;
    bool background = true;           ///< fill with the canvas colour
    bool grid = true;
    bool vector = false;              ///< shapes and texts instead of cached pictures: SVG, PDF
    std::vector<quint8> nodeStates;   ///< item_state flags by node number; may be empty or too short
    std::vector<quint8> edgeStates;
};

/// Where containers stand whose titles reach into that part of an overview: these may stand on top of their frames, and
/// make room for each other.
inline QRectF titleReach(const QRectF& exposed, qreal scale)
{
    return exposed.adjusted(-240 / scale, -24 / scale, 240 / scale, 24 / scale);
}

/// Paints diagrams and keeps what it can use again from frame to frame: card pictures by kind and zoom, laid out
/// texts. One for each view; forgets by itself what a change of the diagram makes stale. Thread: one at a time.
class DiagramPainter
{
public:
    DiagramPainter();
    ~DiagramPainter();
    DiagramPainter(const DiagramPainter&) = delete;
    DiagramPainter& operator=(const DiagramPainter&) = delete;

    /// Paints with the painter's transform mapping scene coordinates to the device (scale * devicePixelRatio at most).
    void paint(QPainter& painter, const Diagram& diagram, const Theme& theme, const PaintOptions& options);

    /// Parts of it, for what lies over a finished picture: dragged items, lit paths. The state applies to all of them.
    void paintNodes(QPainter& painter, const Diagram& diagram, const Theme& theme, const PaintOptions& options,
                    const std::vector<int>& nodes, quint8 state);
    void paintEdges(QPainter& painter, const Diagram& diagram, const Theme& theme, const PaintOptions& options,
                    const std::vector<int>& edges, quint8 state);
    /// A line that is not in the diagram (yet), with its arrow head.
    static void paintLine(QPainter& painter, const Theme& theme, const QPolygonF& points, ConnectionStyle style,
                          const QColor& colour, qreal width);

    /// Drops all caches: after a change of fonts.
    void clear();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Paints once, without a cache to keep.
void paintDiagram(QPainter& painter, const Diagram& diagram, const Theme& theme, const PaintOptions& options);

} // namespace groundplan
