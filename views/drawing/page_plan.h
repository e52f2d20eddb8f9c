// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPageLayout>
#include <QRectF>

namespace groundplan {

/// How a drawing is to lie on paper.
struct PageSetup {
    enum class Fit {
        OnePage,
        Pages, ///< as large as `columns` × `rows` pages allow
        Scale, ///< at `scale`, over as many pages as that takes
    };
    QPageLayout layout{QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter};
    Fit fit = Fit::OnePage;
    int columns = 2;
    int rows = 1;
    qreal scale = 1;     ///< 1: 96 units of the design are an inch
    qreal overlap = 10;  ///< what neighbouring pages have in common, in mm
    bool marks = true;   ///< where pages lie upon each other
    bool header = true;  ///< name of the design
    bool date = true;
    bool numbers = true; ///< of pages
};

/// More pages than this are a mistake in the scale.
inline constexpr int mostPages = 400;

/// Which part of a sheet stands where on which page. Lengths on paper are points, those of the sheet its own units.
struct PagePlan {
    int columns = 1;
    int rows = 1;
    qreal scale = 1;      ///< points a unit
    QSizeF paper;
    QRectF area;          ///< of a page: where the drawing goes
    qreal overlap = 0;
    QPointF start;        ///< of the sheet, in the area of all pages together

    int count() const { return columns * rows; }
    bool isTooMany() const { return qint64(columns) * rows > mostPages; }
    /// Where the sheet's corner lies on that page; pages go row by row.
    QPointF cornerOn(int page) const;
    /// What of the sheet that page shows.
    QRectF partOn(int page) const;
};

PagePlan planPages(QSizeF sheet, const PageSetup& setup);

} // namespace groundplan
