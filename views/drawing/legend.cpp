// SPDX-License-Identifier: Apache-2.0
#include "views/drawing/legend.h"

#include <array>
#include <cmath>

#include <QCoreApplication>
#include <QFontMetricsF>

#include "views/drawing/fonts.h"
#include "views/drawing/painter.h"

namespace groundplan {

namespace {

constexpr qreal sampleWidth = 44;
constexpr qreal rowHeight = 22;
constexpr qreal entryGap = 28;

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

Legend::Legend(const Diagram& diagram, qreal width)
{
    const QFontMetricsF metrics(fonts::label());
    QPointF at;
    qreal widest = 0;
    for (ConnectionStyle style : stylesUsed(diagram)) {
        const qreal entry = sampleWidth + 8 + std::ceil(metrics.horizontalAdvance(connectionStyleName(style)));
        if (at.x() > 0 && at.x() + entry > width)
            at = {0, at.y() + rowHeight};
        m_entries.append({style, at});
        widest = std::max(widest, at.x() + entry);
        at.rx() += entry + entryGap;
    }
    if (!m_entries.isEmpty())
        m_size = {widest, at.y() + rowHeight};
}

void Legend::paint(QPainter& painter, QPointF at, const Theme& theme) const
{
    const QFont font = fonts::label();
    const QFontMetricsF metrics(font);
    for (const Entry& entry : m_entries) {
        const QPointF left = at + entry.at + QPointF(0, rowHeight / 2);
        DiagramPainter::paintLine(painter, theme, {left, left + QPointF(sampleWidth, 0)}, entry.style,
                                  theme.connectionStyle(int(entry.style)), 0);
        painter.setFont(font);
        painter.setPen(theme.text);
        painter.drawText(left + QPointF(sampleWidth + 8, (metrics.ascent() - metrics.descent()) / 2), connectionStyleName(entry.style));
    }
}

} // namespace groundplan
