// SPDX-License-Identifier: Apache-2.0
#include "views/drawing/print_page.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include "views/drawing/fonts.h"
#include "views/theme/theme.h"

namespace groundplan {

namespace {

constexpr qreal textGap = 8;
constexpr qreal markLength = 10;

/// Two short lines across each border that another page shares, where that page begins.
void paintMarks(QPainter& painter, const PagePlan& plan, int page)
{
    const int column = page % plan.columns, row = page / plan.columns;
    const QRectF& area = plan.area;
    QList<QLineF> lines;
    const auto upright = [&](qreal x) {
        for (qreal y : {area.top(), area.bottom()})
            lines.append(QLineF(x, y - markLength / 2, x, y + markLength / 2));
    };
    const auto level = [&](qreal y) {
        for (qreal x : {area.left(), area.right()})
            lines.append(QLineF(x - markLength / 2, y, x + markLength / 2, y));
    };
    if (column > 0)
        upright(area.left() + plan.overlap);
    if (column + 1 < plan.columns)
        upright(area.right() - plan.overlap);
    if (row > 0)
        level(area.top() + plan.overlap);
    if (row + 1 < plan.rows)
        level(area.bottom() - plan.overlap);
    painter.setPen(QPen(Theme::light().text, 0.5));
    painter.drawLines(lines);
}

} // namespace

void paintPage(QPainter& painter, const PagePlan& plan, const PageSetup& setup, int page, const PageTexts& texts,
               const std::function<void(QPainter&, const QRectF& part)>& sheet)
{
    const auto tr = [](const char* text) { return QCoreApplication::translate("Print", text); };
    const Theme& theme = Theme::light();
    painter.save();
    painter.setClipRect(plan.area, painter.hasClipping() ? Qt::IntersectClip : Qt::ReplaceClip);
    painter.translate(plan.cornerOn(page));
    painter.scale(plan.scale, plan.scale);
    sheet(painter, plan.partOn(page));
    painter.restore();

    painter.save();
    const QRectF printable = setup.layout.paintRect(QPageLayout::Point);
    const QFont bold = fonts::sized(11, QFont::DemiBold), plain = fonts::sized(9);
    if (setup.header) {
        painter.setFont(bold);
        painter.setPen(theme.text);
        painter.drawText(QPointF(printable.left(), printable.top() + QFontMetricsF(bold).ascent()),
                         QFontMetricsF(bold).elidedText(texts.name, Qt::ElideRight, printable.width()));
    }
    painter.setFont(plain);
    painter.setPen(theme.mutedText);
    const QRectF footer(printable.left(), plan.area.bottom() + textGap, printable.width(), printable.bottom() - plan.area.bottom() - textGap);
    if (setup.date)
        painter.drawText(footer, Qt::AlignLeft | Qt::AlignVCenter, texts.date);
    if (setup.numbers) {
        QString number = tr("Page %1 of %2").arg(page + 1).arg(plan.count());
        if (plan.columns > 1 && plan.rows > 1)
            number += QStringLiteral("  ·  ") + tr("row %1, column %2").arg(page / plan.columns + 1).arg(page % plan.columns + 1);
        painter.drawText(footer, Qt::AlignRight | Qt::AlignVCenter, number);
    }
    if (setup.marks)
        paintMarks(painter, plan, page);
    painter.restore();
}

} // namespace groundplan
