// SPDX-License-Identifier: Apache-2.0
#include "views/drawing/legend.h"

#include <array>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>

#include "views/drawing/fonts.h"
#include "views/drawing/lens_colours.h"
#include "views/drawing/painter.h"

namespace groundplan {

namespace {

constexpr qreal lineSample = 44;
constexpr qreal rowHeight = 22;
constexpr qreal entryGap = 28;
constexpr qreal swatch = 14;
/// Between a sample and what it means.
constexpr qreal sampleGap = 8;
/// Sentences of a what-if that are told; more would be a report.
constexpr int mostResults = 6;

/// The text in lines of at most `width`, broken between words; a word that is wider stays whole.
QStringList wrapped(const QString& text, const QFontMetricsF& metrics, qreal width)
{
    QStringList lines;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString longer = lines.isEmpty() ? word : QString(lines.last() + u' ' + word);
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= width)
            lines.last() = longer;
        else
            lines.append(word);
    }
    return lines;
}

} // namespace

QString connectionStyleName(ConnectionStyle style)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("Legend", text); };
    switch (style) {
    case ConnectionStyle::Synchronous: return tr("Synchronous");
    case ConnectionStyle::Asynchronous: return tr("Asynchronous");
    case ConnectionStyle::Data: return tr("Data");
    case ConnectionStyle::Telemetry: return tr("Telemetry");
    case ConnectionStyle::Delivery: return tr("Delivery");
    case ConnectionStyle::Structural: return tr("Structural");
    }
    return {};
}

QList<ConnectionStyle> stylesUsed(const Diagram& diagram)
{
    std::array<bool, 6> used{};
    for (const DiagramEdge& edge : diagram.edges()) {
        if (edge.alive)
            used[size_t(edge.style)] = true;
    }
    QList<ConnectionStyle> styles;
    for (size_t style = 0; style < used.size(); ++style) {
        if (used[style])
            styles.append(ConnectionStyle(style));
    }
    return styles;
}

qreal Legend::sampleWidth(Entry::Kind kind)
{
    return kind == Entry::Kind::Line ? lineSample + sampleGap : kind == Entry::Kind::Colour ? swatch + sampleGap : 0;
}

Legend::Legend(const Diagram& diagram, qreal width, const LensPicture& lens)
{
    const QFontMetricsF metrics(fonts::label()), bold(fonts::title());
    QPointF at;
    qreal widest = 0;
    const auto endRow = [&] {
        if (at.x() > 0)
            at = {0, at.y() + rowHeight};
    };
    const auto place = [&](Entry entry) {
        const QFontMetricsF& measure = entry.kind == Entry::Kind::Heading ? bold : metrics;
        const qreal needed = sampleWidth(entry.kind) + std::ceil(measure.horizontalAdvance(entry.text));
        if (at.x() + needed > width)
            endRow();
        entry.at = at;
        m_entries.append(entry);
        widest = std::max(widest, at.x() + needed);
        at.rx() += needed + entryGap;
    };
    const auto write = [&](Entry::Kind kind, const QString& text) {
        for (const QString& line : wrapped(text, kind == Entry::Kind::Heading ? bold : metrics, width)) {
            place({kind, line});
            endRow();
        }
    };
    if (!lens.isEmpty()) {
        write(Entry::Kind::Heading, lens.title);
        write(Entry::Kind::Note, lens.question);
    }
    for (const LensLegendEntry& line : lens.legend)
        place({Entry::Kind::Colour, line.text, line.mark});
    endRow();
    for (const QString& result : lens.results.mid(0, mostResults))
        write(Entry::Kind::Note, result);
    for (ConnectionStyle style : stylesUsed(diagram))
        place({Entry::Kind::Line, connectionStyleName(style), {}, style});
    endRow();
    if (!m_entries.isEmpty())
        m_size = {widest, at.y()};
}

void Legend::paint(QPainter& painter, QPointF at, const Theme& theme) const
{
    for (const Entry& entry : m_entries) {
        const QPointF left = at + entry.at + QPointF(0, rowHeight / 2);
        if (entry.kind == Entry::Kind::Colour) {
            const QColor colour = lensColour(entry.mark, theme);
            painter.setPen(QPen(lensBorder(colour, theme), 1.5));
            painter.setBrush(lensFill(colour, theme));
            painter.drawRoundedRect(QRectF(left - QPointF(0, swatch / 2), QSizeF(swatch, swatch)).adjusted(0.75, 0.75, -0.75, -0.75), 3, 3);
        } else if (entry.kind == Entry::Kind::Line) {
            DiagramPainter::paintLine(painter, theme, {left, left + QPointF(lineSample, 0)}, entry.style,
                                      theme.connectionStyle(int(entry.style)), 0);
        }
        const QFont font = entry.kind == Entry::Kind::Heading ? fonts::title() : fonts::label();
        const QFontMetricsF metrics(font);
        painter.setFont(font);
        painter.setPen(entry.kind == Entry::Kind::Note ? theme.mutedText : theme.text);
        painter.drawText(left + QPointF(sampleWidth(entry.kind), (metrics.ascent() - metrics.descent()) / 2), entry.text);
    }
}

} // namespace groundplan
