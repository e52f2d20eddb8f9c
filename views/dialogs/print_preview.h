// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QWidget>

#include "views/drawing/print_page.h"

namespace groundplan {

/// All pages of a print, side by side as they are to lie on the wall. The sheet is a picture here; all the rest is
/// painted by what paints on paper.
class PrintPreview : public QWidget
{
    Q_OBJECT

public:
    explicit PrintPreview(QWidget* parent = nullptr);
    void setPages(const PagePlan& plan, const PageSetup& setup, const PageTexts& texts);
    /// The whole sheet, and its size in its own units.
    void setSheet(const QImage& picture, QSizeF size);
    bool hasSheet() const { return !m_sheet.isNull(); }

    QSize sizeHint() const override { return {620, 480}; }
    QSize minimumSizeHint() const override { return {360, 280}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    PagePlan m_plan;
    PageSetup m_setup;
    PageTexts m_texts;
    QImage m_sheet;
    QSizeF m_size;
};

} // namespace groundplan
