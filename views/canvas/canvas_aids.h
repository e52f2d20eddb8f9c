// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <optional>

#include <QObject>

#include "views/canvas/guides.h"
#include "views/theme/theme.h"

class QPainter;

namespace groundplan {

class Canvas;
class Ruler;

/// Rulers and guides of one canvas. Guides come out of the rulers, are dragged on the canvas, and go when they are
/// dragged off it. They are there as long as the rulers are.
class CanvasAids : public QObject
{
    Q_OBJECT

public:
    /// `mayGrab` tells whether the mouse is free for dragging a guide.
    CanvasAids(Canvas* canvas, std::function<bool()> mayGrab);

    bool rulersShown() const { return m_shown; }
    void setRulersShown(bool shown);
    void setTheme(const Theme& theme);
    /// Those that cards snap to: none while the rulers are hidden.
    Guides active() const { return m_shown ? m_guides : Guides(); }
    const Guides& guides() const { return m_guides; }
    void setGuides(const Guides& guides);
    void add(Qt::Orientation orientation, qreal at);
    /// The view was moved, zoomed or resized.
    void follow();
    void paint(QPainter& painter) const;

Q_SIGNALS:
    void guidesChanged(const groundplan::Guides& guides);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Grip {
        Qt::Orientation orientation; ///< of the guide
        int index = -1;              ///< -1: it is new
        qreal at = 0;
        bool outside = false;
    };
    QList<qreal>& list(Qt::Orientation orientation) { return orientation == Qt::Vertical ? m_guides.upright : m_guides.level; }
    std::optional<Grip> gripAt(QPointF viewport) const;
    void drag(QPoint viewport);
    void drop(QPoint viewport);

    Canvas* m_canvas;
    std::function<bool()> m_mayGrab;
    Ruler* m_top;
    Ruler* m_left;
    Theme m_theme = Theme::light();
    Guides m_guides;
    std::optional<Grip> m_grip;
    bool m_shown = false;
};

} // namespace groundplan
