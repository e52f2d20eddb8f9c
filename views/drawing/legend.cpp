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

constexpr qreal sampleWidth = 44;
constexpr qreal rowHeight = 22;
constexpr qreal entryGap = 28;
constexpr qreal swatch = 14;

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

Legend::Legend(const Diagram& diagram, qreal width, const LensPicture& lens)
{
    const QFontMetricsF metrics(fonts::label());
    QPointF at;
    qreal widest = 0;
    const auto place = [&](Entry entry) {
        const qreal needed = (entry.ofLens ? swatch : sampleWidth) + 8 + std::ceil(metrics.horizontalAdvance(entry.text));
        if (at.x() > 0 && at.x() + needed > width)
            at = {0, at.y() + rowHeight};
        entry.at = at;
        m_entries.append(entry);
        widest = std::max(widest, at.x() + needed);
        at.rx() += needed + entryGap;
    };
    for (const LensLegendEntry& line : lens.legend)
        place({ConnectionStyle::Synchronous, {}, true, line.mark, line.text});
    if (!lens.legend.isEmpty())
        at = {0, at.y() + rowHeight};
    for (ConnectionStyle style : stylesUsed(diagram))
        place({style, {}, false, {}, connectionStyleName(style)});
    if (!m_entries.isEmpty())
        m_size = {widest, at.y() + rowHeight};
}

void Legend::paint(QPainter& painter, QPointF at, const Theme& theme) const
{
    const QFont font = fonts::label();
    const QFontMetricsF metrics(font);
    for (const Entry& entry : m_entries) {
        const QPointF left = at + entry.at + QPointF(0, rowHeight / 2);
        if (entry.ofLens) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(lensColour(entry.mark, theme));
            painter.drawRoundedRect(QRectF(left - QPointF(0, swatch / 2), QSizeF(swatch, swatch)), 3, 3);
        } else {
            DiagramPainter::paintLine(painter, theme, {left, left + QPointF(sampleWidth, 0)}, entry.style,
                                      theme.connectionStyle(int(entry.style)), 0);
        }
        painter.setFont(font);
        painter.setPen(theme.text);
        const qreal sample = entry.ofLens ? swatch : sampleWidth;
        painter.drawText(left + QPointF(sample + 8, (metrics.ascent() - metrics.descent()) / 2), entry.text);
    }
}

} // namespace groundplan
