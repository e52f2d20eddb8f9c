// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include <QTransform>

#include "views/drawing/fonts.h"
#include "views/drawing/painter_private.h"

namespace groundplan {

using namespace drawing;

/// Titles over everything else, of one size whatever the zoom, where a container is large enough on the screen that its
/// title hides only a small part of it: in its corner, or on top of its frame when cards are there.
void DiagramPainter::Private::paintOverviewTitles(QPainter& painter, const Diagram& diagram, const Theme& theme,
                                                  const PaintOptions& options, const std::vector<int>& containers)
{
    const QFont font = fonts::sized(11, QFont::DemiBold), small = fonts::sized(9, QFont::DemiBold);
    const QTransform transform = painter.worldTransform();
    const QTransform back = transform.inverted();
    QColor ground = theme.canvas;
    ground.setAlpha(215);
    titles.clear();
    for (int index : containers) {
        const DiagramNode& node = diagram.node(index);
        const QSizeF onScreen = node.rect.size() * options.scale;
        if (onScreen.width() < 110 || onScreen.height() < 64 || stateOf(options.nodeStates, index) & (item_state::dimmed | item_state::hidden))
            continue;
        const QPointF corner = transform.map(node.rect.topLeft());
        const qreal left = std::round(corner.x()) + 3, top = std::round(corner.y());
        // Containers in one another begin close together: their titles stand in a row, the outermost first, or one below the other.
        const qreal last = corner.x() + onScreen.width() / 3;
        enum class Spot { Beside, Below, OnTop };
        const auto clear = [&](QRectF& pill, Spot spot) {
            for (const QRectF& other : titles) {
                if (!pill.intersects(other))
                    continue;
                if (spot == Spot::Below)
                    pill.moveTop(other.bottom() + 1);
                else
                    pill.moveLeft(other.right() + 3);
            }
            return pill.left() <= last && pill.right() <= corner.x() + onScreen.width() - 3 && pill.bottom() <= corner.y() + onScreen.height() / 2
                   && std::none_of(titles.begin(), titles.end(), [&](const QRectF& other) { return pill.intersects(other); })
                   && !diagram.hasCardIn(back.mapRect(pill));
        };
        QRectF pill;
        const auto place = [&](const QFont& face, char style) {
            const QStaticText& text = labelText(node.title, face, std::min(onScreen.width() - 20, 220.0), style);
            const QSizeF size(text.size().width() + 10, text.size().height() + 2);
            for (const Spot spot : {Spot::Beside, Spot::Below, Spot::OnTop}) {
                pill = QRectF({left, spot == Spot::OnTop ? top - size.height() : top + 3}, size);
                if (clear(pill, spot))
                    return true;
            }
            return false;
        };
        const bool large = place(font, 'o');
        if (!large && !place(small, 'q'))
            continue;
        const QFont& face = large ? font : small;
        const QStaticText& text = labelText(node.title, face, std::min(onScreen.width() - 20, 220.0), large ? 'o' : 'q');
        titles.push_back(pill);
        painter.setWorldTransform(QTransform());
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(pill, 4, 4);
        drawText(painter, options, text, text.text(), pill.topLeft() + QPointF(5, 1), face, theme.containerText);
        painter.setWorldTransform(transform);
    }
}

/// Short names in small type: who sees a whole platform at once still reads what is in it.
void DiagramPainter::Private::paintOverviewNames(QPainter& painter, const Diagram& diagram, const Theme& theme,
                                                 const PaintOptions& options, const std::vector<int>& nodes, quint8 extraState)
{
    QFont font = fonts::sized(options.scale < 0.26 ? 8 : 9, QFont::Medium);
    font.setStretch(QFont::SemiCondensed);
    const QTransform transform = painter.worldTransform();
    painter.setWorldTransform(QTransform());
    for (int index : nodes) {
        const DiagramNode& node = diagram.node(index);
        const quint8 state = stateOf(options.nodeStates, index) | extraState;
        if (state & item_state::hidden)
            continue;
        const QRectF rect = transform.mapRect(node.rect);
        const QStaticText& text = labelText(node.title, font, rect.width(), 'n');
        drawText(painter, options, text, text.text(), {rect.center().x() - text.size().width() / 2, rect.center().y() - text.size().height() / 2},
                 font, isDimmed(node.lens, state) ? mixed(theme.cardText, theme.canvas, drawing::dimmedOpacity(theme)) : theme.cardText);
    }
    painter.setWorldTransform(transform);
}

} // namespace groundplan
