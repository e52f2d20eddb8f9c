// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <array>
#include <cmath>

#include <QSvgRenderer>
#include <QTextLayout>
#include <QTransform>

#include "views/drawing/fonts.h"
#include "views/drawing/icon.h"
#include "views/drawing/lens_colours.h"
#include "views/drawing/painter_private.h"

namespace groundplan {

using namespace drawing;

namespace {

constexpr qreal cardRadius = 8;
constexpr qreal containerRadius = 10;
/// Square behind the kind's icon, and the icon in it.
constexpr QRectF iconTile(12, 14, 36, 36);
constexpr qreal iconSize = 22;
/// From this width of a card on the screen on, and up to that many cards, the overview shows names.
constexpr qreal narrowestNamed = 26;
constexpr size_t mostNames = 600;
constexpr qreal textLeft = 58;
constexpr qreal textRight = geometry::cardWidth - 10;
/// Room around a card in its picture: the shadow and the stack behind replicas.
constexpr qreal pictureMargin = 6;

void paintIcon(QPainter& painter, const PaintOptions& options, const QString& name, const QColor& ink, const QRectF& rect)
{
    if (options.vector) {
        QSvgRenderer(iconSvg(name, ink)).render(&painter, rect);
        return;
    }
    const int pixels = std::max(1, qRound(rect.width() * options.scale));
    painter.drawPixmap(rect, iconPixmap(name, ink, pixels, options.devicePixelRatio), QRectF());
}

/// The coloured edge of a card.
void paintStripe(QPainter& painter, const QRectF& rect, const QColor& colour)
{
    QPainterPath outline;
    outline.addRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
    painter.save();
    painter.setClipPath(outline, Qt::IntersectClip);
    painter.fillRect(QRectF(0, 0, 8, rect.height()), colour);
    painter.restore();
}

/// Its kind's colour, or what a lens makes of it.
QColor accentOf(const DiagramNode& node, const Theme& theme)
{
    switch (node.lens) {
    case LensState::Off: break;
    case LensState::Marked: return lensColour(node.mark, theme);
    case LensState::Faded: return theme.mutedText;
    }
    return theme.category(node.category);
}

/// Card without its texts, at the origin.
void paintCardBody(QPainter& painter, const DiagramNode& node, const Theme& theme, const PaintOptions& options, DetailLevel level)
{
    const QRectF rect(0, 0, geometry::cardWidth, geometry::cardHeight);
    const bool lensed = node.lens == LensState::Marked;
    const QColor accent = accentOf(node, theme);
    const bool dark = theme.isDark();
    if (node.isCollapsed()) {
        // A stack: there is more in it.
        painter.setPen(QPen(mixed(theme.cardBorder, accent, 0.5), 1));
        painter.setBrush(mixed(theme.card, theme.canvas, 0.4));
        painter.drawRoundedRect(rect.adjusted(10.5, 8.5, -10.5, 5.5), cardRadius, cardRadius);
        painter.setBrush(mixed(theme.card, theme.canvas, 0.7));
        painter.drawRoundedRect(rect.adjusted(5.5, 4.5, -5.5, 2.5), cardRadius, cardRadius);
    } else if (node.replicas > 1) {
        painter.setPen(QPen(theme.cardBorder, theme.outline));
        painter.setBrush(mixed(theme.card, theme.canvas, 0.6));
        painter.drawRoundedRect(rect.adjusted(4.5, 4.5, 3.5, 3.5), cardRadius, cardRadius);
    } else if (!options.vector && !theme.isHighContrast()) {
        painter.setPen(Qt::NoPen);
        for (int i = 3; i > 0; --i) {
            painter.setBrush(QColor(0, 0, 0, dark ? 22 : 7));
            painter.drawRoundedRect(rect.adjusted(-i + 1, -i + 2, i - 1, i), cardRadius + i, cardRadius + i);
        }
    }
    QPen border(mixed(theme.cardBorder, accent, 0.7), theme.outline);
    if (node.context)
        border.setDashPattern({4, 3});
    painter.setPen(border);
    painter.setBrush(lensed ? mixed(accent, theme.card, 0.16) : node.context ? theme.canvas : theme.card);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), cardRadius, cardRadius);
    if (lensed)
        paintStripe(painter, rect, accent);
    if (level == DetailLevel::Close) {
        QColor tile = accent;
        tile.setAlpha(dark ? 46 : 26);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tile);
        painter.drawRoundedRect(iconTile, 8, 8);
        QRectF icon(0, 0, iconSize, iconSize);
        icon.moveCenter(iconTile.center());
        paintIcon(painter, options, node.icon, accent, icon);
    } else if (!lensed) {
        paintStripe(painter, rect, accent);
    }
}

/// Breaks a name into at most two lines of that width, the second one shortened with an ellipsis.
QStringList wrapped(const QString& text, const QFont& font, qreal width)
{
    const QFontMetricsF metrics(font);
    if (metrics.horizontalAdvance(text) <= width)
        return {text};
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    const int first = line.textLength();
    layout.endLayout();
    return {text.left(first).trimmed(), metrics.elidedText(text.mid(first).trimmed(), Qt::ElideRight, width)};
}

QStaticText prepared(const QString& text, const QFont& font)
{
    QStaticText prepared(text);
    prepared.setTextFormat(Qt::PlainText);
    prepared.setPerformanceHint(QStaticText::AggressiveCaching);
    prepared.prepare(QTransform(), font);
    return prepared;
}

/// Names at reading zoom are set larger the further out one looks, in steps so that texts can be kept.
int fontStepAt(DetailLevel level, qreal scale)
{
    return level == DetailLevel::Close ? 13 : std::clamp(int(std::ceil(10.5 / scale / 2)) * 2, 16, 26);
}

QFont titleFont(int step) { return fonts::sized(step, QFont::DemiBold); }

} // namespace

namespace drawing {

void paintFindingShape(QPainter& painter, QPointF center, qreal radius, int severity, const Theme& theme)
{
    const QColor colour = severity == 2 ? theme.error : severity == 1 ? theme.warning : theme.info;
    const QColor ink = theme.accentText;
    painter.setPen(QPen(theme.canvas, 1.5));
    painter.setBrush(colour);
    QPainterPath mark;
    if (severity == 2) {
        QPolygonF octagon;
        for (int i = 0; i < 8; ++i) {
            const qreal angle = M_PI / 8 + i * M_PI / 4;
            octagon.append(center + 1.08 * radius * QPointF(std::cos(angle), std::sin(angle)));
        }
        painter.drawPolygon(octagon);
        const qreal arm = radius * 0.38;
        mark.moveTo(center - QPointF(arm, arm));
        mark.lineTo(center + QPointF(arm, arm));
        mark.moveTo(center + QPointF(arm, -arm));
        mark.lineTo(center + QPointF(-arm, arm));
    } else if (severity == 1) {
        QPainterPath triangle;
        triangle.addPolygon(QPolygonF{center + QPointF(0, -radius * 1.12), center + QPointF(radius * 1.15, radius * 0.92),
                                      center + QPointF(-radius * 1.15, radius * 0.92), center + QPointF(0, -radius * 1.12)});
        painter.drawPath(triangle);
        mark.moveTo(center + QPointF(0, -radius * 0.42));
        mark.lineTo(center + QPointF(0, radius * 0.22));
        mark.moveTo(center + QPointF(0, radius * 0.55));
        mark.lineTo(center + QPointF(0, radius * 0.6));
    } else {
        painter.drawEllipse(center, radius, radius);
        mark.moveTo(center + QPointF(0, -radius * 0.1));
        mark.lineTo(center + QPointF(0, radius * 0.5));
        mark.moveTo(center + QPointF(0, -radius * 0.5));
        mark.lineTo(center + QPointF(0, -radius * 0.45));
    }
    painter.setPen(QPen(ink, radius * 0.26, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(mark);
}

} // namespace drawing

const CardText& DiagramPainter::Private::textOf(const DiagramNode& node, int index, DetailLevel level, int fontStep)
{
    if (texts.size() > 20000)
        texts.clear();
    CardText& card = texts[quint64(index) << 8 | quint64(fontStep)];
    if (card.revision == node.revision && !card.lines.empty())
        return card;
    card.revision = node.revision;
    card.lines.clear();
    const bool close = level == DetailLevel::Close;
    const qreal left = close ? textLeft : 18, width = (close ? textRight : geometry::cardWidth - 8) - left;
    // A word that is wider than the card is set smaller before it is broken.
    card.step = fontStep;
    const QStringList words = node.title.split(u' ');
    const int smallest = std::max(11, fontStep * 3 / 4);
    for (; card.step > smallest; --card.step) {
        const QFontMetricsF metrics(titleFont(card.step));
        if (std::all_of(words.begin(), words.end(), [&](const QString& word) { return metrics.horizontalAdvance(word) <= width; }))
            break;
    }
    const QFont title = titleFont(card.step), subtitle = fonts::subtitle();
    const QStringList names = wrapped(node.title, title, width);
    const QFontMetricsF titleMetrics(title), subtitleMetrics(subtitle);
    const qreal lineHeight = close ? 16 : titleMetrics.height() * 0.94;
    const qreal subtitleHeight = close ? 15 : 0;
    qreal y = (geometry::cardHeight - names.size() * lineHeight - subtitleHeight) / 2;
    for (const QString& name : names) {
        card.lines.push_back({prepared(name, title), name, {left, y - (titleMetrics.height() - lineHeight) / 2}, true});
        y += lineHeight;
    }
    if (close) {
        const QString text = subtitleMetrics.elidedText(node.subtitle, Qt::ElideRight, width);
        card.lines.push_back({prepared(text, subtitle), text, {left, y - (subtitleMetrics.height() - subtitleHeight) / 2}, false});
    }
    return card;
}

const QStaticText& DiagramPainter::Private::labelText(const QString& text, const QFont& font, qreal width, char style)
{
    if (labels.size() > 20000)
        labels.clear();
    const QString key = QString(QChar::fromLatin1(style)) + QString::number(int(width)) + u'|' + text;
    auto at = labels.constFind(key);
    if (at == labels.cend())
        at = labels.insert(key, prepared(QFontMetricsF(font).elidedText(text, Qt::ElideRight, width + 1), font));
    return *at;
}

void DiagramPainter::Private::drawText(QPainter& painter, const PaintOptions& options, const QStaticText& text,
                                       const QString& plain, QPointF at, const QFont& font, const QColor& colour)
{
    painter.setFont(font);
    painter.setPen(colour);
    if (options.vector)
        painter.drawText(at + QPointF(0, QFontMetricsF(font).ascent()), plain);
    else
        painter.drawStaticText(at, text);
}

const QPixmap& DiagramPainter::Private::cardPicture(const DiagramNode& node, const Theme& theme, const PaintOptions& options,
                                                    DetailLevel level)
{
    if (cardsScale != options.scale || cardsRatio != options.devicePixelRatio || cardsMode != theme.mode) {
        cards.clear();
        cardsScale = options.scale;
        cardsRatio = options.devicePixelRatio;
        cardsMode = theme.mode;
    }
    QString key = node.kind + (node.isCollapsed() ? u'#' : node.replicas > 1 ? u'+' : u'-');
    if (node.context)
        key += u'~';
    if (node.lens == LensState::Marked)
        key += QString::number(lensColour(node.mark, theme).rgb(), 16);
    else if (node.lens == LensState::Faded)
        key += u'.';
    auto at = cards.constFind(key);
    if (at == cards.cend()) {
        const qreal scale = options.scale * options.devicePixelRatio;
        QPixmap picture(qCeil((geometry::cardWidth + 2 * pictureMargin) * scale),
                        qCeil((geometry::cardHeight + 2 * pictureMargin) * scale));
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.scale(scale, scale);
        painter.translate(pictureMargin, pictureMargin);
        paintCardBody(painter, node, theme, options, level);
        painter.end();
        at = cards.insert(key, picture);
    }
    return *at;
}

/// Never thinner than it is at full size, so that a selection can be seen from afar.
static qreal frameWidth(quint8 state, const Theme& theme, const PaintOptions& options)
{
    return (state & item_state::hovered ? 1.5 : 2) * (theme.isHighContrast() ? 1.5 : 1) / std::min(options.scale, 1.0);
}

static QColor haloOf(QColor colour)
{
    colour.setAlpha(60);
    return colour;
}

/// The four sides of a frame as bars: filling is much faster than stroking, when thousands are selected.
static void addBars(QList<QRectF>& bars, const QRectF& rect, qreal width)
{
    const qreal half = width / 2;
    const QRectF outer = rect.adjusted(-half, -half, half, half), inner = rect.adjusted(half, half, -half, -half);
    if (inner.width() <= 0 || inner.height() <= 0)
        return bars.append(outer);
    bars.append({outer.left(), outer.top(), outer.width(), width});
    bars.append({outer.left(), inner.bottom(), outer.width(), width});
    bars.append({outer.left(), inner.top(), width, inner.height()});
    bars.append({inner.right(), inner.top(), width, inner.height()});
}

void DiagramPainter::Private::paintFrame(QPainter& painter, const QRectF& rect, const Theme& theme,
                                         const PaintOptions& options, quint8 state, qreal radius)
{
    QColor colour;
    if (state & item_state::highlighted)
        colour = theme.highlight;
    else if (state & (item_state::selected | item_state::target))
        colour = theme.selection;
    else if (state & item_state::hovered)
        colour = mixed(theme.selection, theme.cardBorder, 0.6);
    else
        return;
    const qreal width = frameWidth(state, theme, options);
    if (!(state & item_state::hovered)) {
        painter.setPen(QPen(haloOf(colour), width * 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), radius + 1, radius + 1);
    }
    painter.setPen(QPen(colour, width));
    painter.setBrush(state & item_state::target ? QBrush(theme.selectionFill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect, radius, radius);
}

void DiagramPainter::Private::paintCard(QPainter& painter, const DiagramNode& node, int index, const Theme& theme,
                                        const PaintOptions& options, DetailLevel level, quint8 state)
{
    const bool dimmed = isDimmed(node.lens, state);
    if (dimmed) {
        // Lines that run behind it stay behind it.
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.canvas);
        painter.drawRoundedRect(node.rect, cardRadius, cardRadius);
        painter.setOpacity(drawing::dimmedOpacity(theme));
    }
    QPointF at = node.rect.topLeft();
    if (options.vector) {
        painter.save();
        painter.translate(at);
        paintCardBody(painter, node, theme, options, level);
        painter.restore();
    } else {
        // The picture goes to whole device pixels: its borders stay sharp. The texts follow it.
        const QPixmap& picture = cardPicture(node, theme, options, level);
        const QTransform transform = painter.worldTransform();
        const QPointF device = transform.map(at - QPointF(pictureMargin, pictureMargin));
        const QPointF whole(std::round(device.x()), std::round(device.y()));
        painter.setWorldTransform(QTransform());
        const qreal ratio = painter.device()->devicePixelRatioF();
        if (ratio == 1)
            painter.drawPixmap(whole, picture);
        else
            painter.drawPixmap(QRectF(whole, QSizeF(picture.size()) / ratio), picture, QRectF());
        painter.setWorldTransform(transform);
        at += (whole - device) / std::max(transform.m11(), 1e-6);
    }
    const int step = fontStepAt(level, options.scale);
    const CardText& text = textOf(node, index, level, step);
    for (const CardText::Line& line : text.lines)
        drawText(painter, options, line.text, line.plain, at + line.at, line.title ? titleFont(text.step) : fonts::subtitle(),
                 line.title ? theme.cardText : theme.cardMutedText);
    paintFrame(painter, QRectF(at, node.rect.size()), theme, options, state, cardRadius);
    paintBadges(painter, node, theme, options, level);
    if (dimmed)
        painter.setOpacity(1);
}

void DiagramPainter::Private::paintBadges(QPainter& painter, const DiagramNode& node, const Theme& theme,
                                          const PaintOptions& options, DetailLevel level)
{
    const bool close = level == DetailLevel::Close;
    const QFont font = fonts::badge();
    qreal x = node.rect.right() - (close ? 10 : 12);
    const std::array<int, 3> counts{node.findings.errors, node.findings.warnings, node.findings.infos};
    for (int i = 0; i < 3; ++i) {
        const int severity = 2 - i;
        if (counts[size_t(i)] == 0 || (!close && i == 2))
            continue;
        if (!close) {
            paintFindingShape(painter, {x, node.rect.top() + 2}, 9, severity, theme);
            x -= 22;
            continue;
        }
        const QColor colour = severity == 2 ? theme.error : severity == 1 ? theme.warning : theme.info;
        const QString text = counts[size_t(i)] > 99 ? QStringLiteral("99+") : QString::number(counts[size_t(i)]);
        const QStaticText& count = labelText(text, font, 40, 'b');
        const qreal width = 20 + count.size().width() + 5;
        const QRectF pill(x - width + 4, node.rect.top() - 9, width, 18);
        painter.setPen(QPen(colour, 1));
        painter.setBrush(theme.card);
        painter.drawRoundedRect(pill, 9, 9);
        paintFindingShape(painter, {pill.left() + 9, pill.center().y()}, 6, severity, theme);
        drawText(painter, options, count, text, {pill.left() + 19, pill.center().y() - count.size().height() / 2}, font, colour);
        x = pill.left() - 8;
    }
    if (!close || node.container)
        return;
    // Team and replicas hang over the lower border, clear of the lines in the middle of it.
    qreal right = node.rect.right() - 10;
    const auto pill = [&](const QString& words, const QColor& ink) {
        const QStaticText& text = labelText(words, font, 92, 'b');
        const QRectF rect(right - text.size().width() - 12, node.rect.bottom() - 8, text.size().width() + 12, 16);
        painter.setPen(QPen(theme.cardBorder, 1));
        painter.setBrush(theme.card);
        painter.drawRoundedRect(rect, 8, 8);
        drawText(painter, options, text, text.text(), {rect.left() + 6, rect.center().y() - text.size().height() / 2}, font, ink);
        right = rect.left() - 4;
    };
    if (node.lens == LensState::Marked && !node.mark.badge.isEmpty()) {
        pill(node.mark.badge, lensColour(node.mark, theme));
        return;
    }
    if (node.replicas > 1)
        pill(QString(QStringLiteral("\u00d7") + QString::number(node.replicas)), theme.cardText);
    if (!node.team.isEmpty())
        pill(node.team, theme.cardMutedText);
}

void DiagramPainter::Private::paintContainer(QPainter& painter, const DiagramNode& node, int index, const Theme& theme,
                                             const PaintOptions& options, DetailLevel level, quint8 state)
{
    const bool lensed = node.lens == LensState::Marked;
    const QColor accent = lensed ? lensColour(node.mark, theme) : theme.category(node.category);
    const bool dimmed = state & item_state::dimmed && !(state & (item_state::selected | item_state::highlighted | item_state::target));
    QRectF rect = node.rect;
    QColor fill = theme.containerFill(node.category, node.depth);
    if (lensed && node.mark.tone != LensTone::Neutral) {
        fill = accent;
        fill.setAlpha(34);
    }
    painter.setBrush(fill);
    QPen border(mixed(theme.containerBorder, accent, 0.75), std::max(1.2 * theme.outline, 1 / options.scale));
    if (node.kind == QStringLiteral("trust-zone"))
        border.setDashPattern({5, 3});
    if (dimmed) {
        QColor soft = border.color();
        soft.setAlphaF(0.45F);
        border.setColor(soft);
    }
    painter.setPen(border);
    if (level == DetailLevel::Overview && !options.vector) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.drawRect(rect);
        painter.setRenderHint(QPainter::Antialiasing, true);
    } else {
        painter.drawRoundedRect(rect, containerRadius, containerRadius);
    }
    if (state & (item_state::selected | item_state::highlighted | item_state::hovered | item_state::target))
        paintFrame(painter, rect, theme, options, state, containerRadius);

    if (dimmed)
        painter.setOpacity(0.5);
    if (level != DetailLevel::Close) {
        // The title keeps a readable size on the screen as long as the container is wide enough for a word.
        const qreal onScreen = rect.width() * options.scale;
        if (onScreen >= 64) {
            if (level == DetailLevel::Reading) {
                const int step = std::clamp(int(11.5 / options.scale), 14, 26);
                const QFont font = fonts::sized(step, QFont::DemiBold);
                const QStaticText& text = labelText(node.title, font, rect.width() - 24, char('A' + step));
                drawText(painter, options, text, text.text(), rect.topLeft() + QPointF(12, (geometry::containerHeader - text.size().height()) / 2 + 1),
                         font, theme.containerText);
            }
        }
        if (level == DetailLevel::Reading)
            paintBadges(painter, node, theme, options, level);
        if (dimmed)
            painter.setOpacity(1);
        return;
    }
    const QRectF icon(rect.left() + 12, rect.top() + 8, 18, 18);
    paintIcon(painter, options, node.icon, accent, icon);
    const QFont title = fonts::title(), subtitle = fonts::subtitle();
    const qreal room = rect.width() - 38 - 12;
    const QStaticText& name = labelText(node.title, title, room, 't');
    drawText(painter, options, name, name.text(), {rect.left() + 36, rect.top() + 17 - name.size().height() / 2}, title, theme.containerText);
    const qreal rest = room - name.size().width() - 10;
    if (rest > 48 && node.subtitle != node.title) {
        const QStaticText& text = labelText(node.subtitle, subtitle, rest, 's');
        drawText(painter, options, text, text.text(),
                 {rect.left() + 36 + name.size().width() + 8, rect.top() + 17.5 - text.size().height() / 2}, subtitle, theme.mutedText);
    }
    paintBadges(painter, node, theme, options, level);
    if (dimmed)
        painter.setOpacity(1);
    Q_UNUSED(index)
}

void DiagramPainter::Private::paintOverviewCards(QPainter& painter, const Diagram& diagram, const Theme& theme,
                                                 const PaintOptions& options, const std::vector<int>& nodes, quint8 extraState)
{
    const bool named = geometry::cardWidth * options.scale >= narrowestNamed && nodes.size() <= mostNames;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    // By colour, so that the brush changes a few times and not for each card. What a lens does not care for is grey.
    enum Look { Plain, Lensed, Dimmed, Looks };
    QHash<QRgb, std::array<QList<QRectF>, Looks>> byColour;
    std::vector<int> special;
    for (int index : nodes) {
        const DiagramNode& node = diagram.node(index);
        const quint8 state = stateOf(options.nodeStates, index) | extraState;
        if (state & item_state::hidden)
            continue;
        const bool lensed = node.lens == LensState::Marked;
        byColour[accentOf(node, theme).rgb()][isDimmed(node.lens, state) ? Dimmed : lensed ? Lensed : Plain].append(node.rect);
        if (state & ~item_state::dimmed || node.findings.errors > 0 || node.findings.warnings > 0)
            special.push_back(index);
    }
    for (auto at = byColour.cbegin(); at != byColour.cend(); ++at) {
        const QColor colour = QColor(at.key());
        const QColor fill = mixed(colour, theme.card, named ? 0.2 : 0.72);
        painter.setBrush(fill);
        painter.setPen(named ? QPen(lensBorder(colour, theme), 0) : QPen(Qt::NoPen));
        painter.drawRects((*at)[Plain].constData(), int((*at)[Plain].size()));
        if (named)
            painter.setBrush(lensFill(colour, theme));
        painter.drawRects((*at)[Lensed].constData(), int((*at)[Lensed].size()));
        painter.setBrush(mixed(fill, theme.canvas, drawing::dimmedOpacity(theme)));
        if (named)
            painter.setPen(QPen(mixed(lensBorder(colour, theme), theme.canvas, drawing::dimmedOpacity(theme)), 0));
        painter.drawRects((*at)[Dimmed].constData(), int((*at)[Dimmed].size()));
    }
    painter.setRenderHint(QPainter::Antialiasing, true);
    if (named)
        paintOverviewNames(painter, diagram, theme, options, nodes, extraState);
    QList<QRectF> frames, halos;
    for (int index : special) {
        const DiagramNode& node = diagram.node(index);
        const quint8 state = stateOf(options.nodeStates, index) | extraState;
        if ((state & ~item_state::dimmed) != item_state::selected) {
            paintFrame(painter, node.rect, theme, options, state, 0);
        } else {
            addBars(halos, node.rect.adjusted(-1, -1, 1, 1), 3 * frameWidth(state, theme, options));
            addBars(frames, node.rect, frameWidth(state, theme, options));
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(haloOf(theme.selection));
    painter.drawRects(halos);
    painter.setBrush(theme.selection);
    painter.drawRects(frames);
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (int index : special) {
        const DiagramNode& node = diagram.node(index);
        if (node.findings.errors > 0 || node.findings.warnings > 0)
            paintFindingShape(painter, node.rect.topRight(), 4 / options.scale, node.findings.errors > 0 ? 2 : 1, theme);
    }
}

} // namespace groundplan
