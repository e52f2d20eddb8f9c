// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QPainter>

#include "views/drawing/page_plan.h"

namespace groundplan {

/// What stands in the margins of printed pages.
struct PageTexts {
    QString name; ///< of the design
    QString date;
};

/// Paints one page, with the painter in points from the corner of the paper: the part of the sheet that belongs to it,
/// header, footer, and marks where the next pages lie upon it. `sheet` paints in its own units, what lies in the given
/// part of it; so printer and preview share all the rest.
void paintPage(QPainter& painter, const PagePlan& plan, const PageSetup& setup, int page, const PageTexts& texts,
               const std::function<void(QPainter&, const QRectF& part)>& sheet);

} // namespace groundplan
