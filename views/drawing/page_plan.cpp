// SPDX-License-Identifier: Apache-2.0
#include "views/drawing/page_plan.h"

#include <algorithm>
#include <cmath>

namespace groundplan {

namespace {

constexpr qreal pointsPerUnit = 72.0 / 96;
constexpr qreal pointsPerMillimetre = 72 / 25.4;
constexpr qreal headerHeight = 24;
constexpr qreal footerHeight = 20;
/// One page is filled, but a design of two cards should not look like a poster.
constexpr qreal largestFit = 1.5;
/// What margins and overlap leave of a page at least, however they are set.
constexpr qreal leastSide = 72;

int pagesFor(qreal length, qreal page, qreal overlap)
{
    constexpr qreal most = 1e6, rounding = 1e-6;
    return int(std::clamp(std::ceil((length - overlap) / (page - overlap) - rounding), 1.0, most));
}

qreal together(int pages, qreal page, qreal overlap)
{
    return pages * page - (pages - 1) * overlap;
}

} // namespace

QPointF PagePlan::cornerOn(int page) const
{
    const QPointF step((area.width() - overlap) * (page % columns), (area.height() - overlap) * (page / columns));
    return area.topLeft() + start - step;
}

QRectF PagePlan::partOn(int page) const
{
    return {(area.topLeft() - cornerOn(page)) / scale, area.size() / scale};
}

PagePlan planPages(QSizeF sheet, const PageSetup& setup)
{
    PagePlan plan;
    plan.paper = setup.layout.fullRect(QPageLayout::Point).size();
    plan.area = setup.layout.paintRect(QPageLayout::Point);
    if (setup.header)
        plan.area.setTop(plan.area.top() + headerHeight);
    if (setup.date || setup.numbers)
        plan.area.setBottom(plan.area.bottom() - footerHeight);
    plan.area.setSize(plan.area.size().expandedTo({leastSide, leastSide}));
    const qreal width = plan.area.width(), height = plan.area.height();
    plan.overlap = std::clamp(setup.overlap * pointsPerMillimetre, 0.0, std::min(width, height) / 2);
    switch (setup.fit) {
    case PageSetup::Fit::OnePage:
        plan.scale = std::min({width / sheet.width(), height / sheet.height(), largestFit * pointsPerUnit});
        break;
    case PageSetup::Fit::Pages:
        plan.columns = std::max(1, setup.columns);
        plan.rows = std::max(1, setup.rows);
        plan.scale = std::min(together(plan.columns, width, plan.overlap) / sheet.width(), together(plan.rows, height, plan.overlap) / sheet.height());
        break;
    case PageSetup::Fit::Scale:
        plan.scale = std::max(setup.scale, 0.01) * pointsPerUnit;
        plan.columns = pagesFor(sheet.width() * plan.scale, width, plan.overlap);
        plan.rows = pagesFor(sheet.height() * plan.scale, height, plan.overlap);
        break;
    }
    plan.start = QPointF(together(plan.columns, width, plan.overlap) - sheet.width() * plan.scale,
                         together(plan.rows, height, plan.overlap) - sheet.height() * plan.scale)
                 / 2;
    return plan;
}

} // namespace groundplan
