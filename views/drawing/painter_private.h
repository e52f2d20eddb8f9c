// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QPixmap>
#include <QStaticText>

#include "views/drawing/painter.h"

namespace groundplan {

/// A card's texts, laid out: up to two lines of its name and one of its technology.
struct CardText {
    quint32 revision = 0;
    struct Line {
        QStaticText text;
        QString plain;
        QPointF at; ///< top left, relative to the card
        bool title = true;
    };
    std::vector<Line> lines;
    int step = 0; ///< font size of the name
};

struct DiagramPainter::Private {
    QHash<quint64, CardText> texts;             ///< by node and font step
    QHash<QString, QStaticText> labels;         ///< by style and text
    QHash<QString, QPixmap> cards;              ///< by kind, state, zoom
    qreal cardsScale = 0;
    qreal cardsRatio = 0;
    Theme::Mode cardsMode = Theme::Mode::Light;
    // Kept between frames, so that they need no new memory.
    std::vector<QRectF> rects, titles;
    QList<QLineF> lines;

    const CardText& textOf(const DiagramNode& node, int index, DetailLevel level, int fontStep);
    const QStaticText& labelText(const QString& text, const QFont& font, qreal width, char style);
    const QPixmap& cardPicture(const DiagramNode& node, const Theme& theme, const PaintOptions& options, DetailLevel level);

    void paintContainer(QPainter& painter, const DiagramNode& node, int index, const Theme& theme,
                        const PaintOptions& options, DetailLevel level, quint8 state);
    void paintCard(QPainter& painter, const DiagramNode& node, int index, const Theme& theme,
                   const PaintOptions& options, DetailLevel level, quint8 state);
    void paintOverviewNames(QPainter& painter, const Diagram& diagram, const Theme& theme, const PaintOptions& options,
                            const std::vector<int>& nodes, quint8 extraState);
    void paintOverviewCards(QPainter& painter, const Diagram& diagram, const Theme& theme, const PaintOptions& options,
                            const std::vector<int>& nodes, quint8 extraState);
    void paintHullTitles(QPainter& painter, const Diagram& diagram, const Theme& theme, const PaintOptions& options);
    void paintHulls(QPainter& painter, const std::vector<Hull>& hulls, const Theme& theme, const PaintOptions& options);
    void paintOverviewTitles(QPainter& painter, const Diagram& diagram, const Theme& theme, const PaintOptions& options,
                             const std::vector<int>& containers);
    void paintBadges(QPainter& painter, const DiagramNode& node, const Theme& theme, const PaintOptions& options,
                     DetailLevel level);
    void paintFrame(QPainter& painter, const QRectF& rect, const Theme& theme, const PaintOptions& options,
                    quint8 state, qreal radius);
    void paintEdges(QPainter& painter, const Diagram& diagram, const Theme& theme, const PaintOptions& options,
                    const std::vector<int>& edges, quint8 extraState);
    void paintLabels(QPainter& painter, const Diagram& diagram, const Theme& theme, const PaintOptions& options,
                     const std::vector<int>& edges, quint8 extraState);
    void drawText(QPainter& painter, const PaintOptions& options, const QStaticText& text, const QString& plain,
                  QPointF at, const QFont& font, const QColor& colour);
};

namespace drawing {

inline quint8 stateOf(const std::vector<quint8>& states, int index)
{
    return size_t(index) < states.size() ? states[size_t(index)] : quint8(0);
}

/// Whether an item steps back: it is not related to what is selected, or the lens does not care for it.
inline bool isDimmed(LensState lens, quint8 state)
{
    return (state & item_state::dimmed || lens == LensState::Faded)
           && !(state & (item_state::selected | item_state::highlighted | item_state::hovered | item_state::target));
}

/// Two colours mixed: `share` of the first.
inline QColor mixed(const QColor& a, const QColor& b, qreal share)
{
    return QColor::fromRgbF(float(a.redF() * share + b.redF() * (1 - share)),
                            float(a.greenF() * share + b.greenF() * (1 - share)),
                            float(a.blueF() * share + b.blueF() * (1 - share)));
}

/// The pen of a connection style at that width: dashes are in multiples of it.
QPen connectionPen(ConnectionStyle style, const QColor& colour, qreal width);
qreal connectionWidth(ConnectionStyle style);
/// The triangle at the end of a line.
QPolygonF arrowHead(const QPolygonF& points, qreal size);
/// One finding badge: octagon for errors, triangle for warnings, circle for information, with its count.
void paintFindingShape(QPainter& painter, QPointF center, qreal radius, int severity, const Theme& theme);

inline qreal dimmedOpacity(const Theme& theme)
{
    return theme.isHighContrast() ? 0.6 : 0.34;
}

} // namespace drawing

} // namespace groundplan
