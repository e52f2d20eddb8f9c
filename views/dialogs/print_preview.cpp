// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/print_preview.h"

#include <algorithm>

#include "views/theme/apply_theme.h"

namespace groundplan {

PrintPreview::PrintPreview(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Preview of the pages"));
}

void PrintPreview::setPages(const PagePlan& plan, const PageSetup& setup, const PageTexts& texts)
{
    m_plan = plan;
    m_setup = setup;
    m_texts = texts;
    update();
}

void PrintPreview::setSheet(const QImage& picture, QSizeF size)
{
    m_sheet = picture;
    m_size = size;
    update();
}

void PrintPreview::paintEvent(QPaintEvent*)
{
    constexpr qreal margin = 16, gap = 10;
    const Theme& theme = currentTheme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), theme.panelAlternate);
    painter.setPen(theme.border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (m_plan.paper.isEmpty() || m_plan.isTooMany())
        return;
    const qreal scale = std::min((width() - 2 * margin - (m_plan.columns - 1) * gap) / (m_plan.columns * m_plan.paper.width()),
                                 (height() - 2 * margin - (m_plan.rows - 1) * gap) / (m_plan.rows * m_plan.paper.height()));
    if (scale <= 0)
        return;
    const QSizeF page = m_plan.paper * scale;
    const QPointF corner((width() - m_plan.columns * page.width() - (m_plan.columns - 1) * gap) / 2,
                         (height() - m_plan.rows * page.height() - (m_plan.rows - 1) * gap) / 2);
    for (int at = 0; at < m_plan.count(); ++at) {
        const QRectF paper(corner + QPointF((at % m_plan.columns) * (page.width() + gap), (at / m_plan.columns) * (page.height() + gap)), page);
        painter.setPen(QPen(theme.border, 1));
        painter.setBrush(Qt::white);
        painter.drawRect(paper);
        painter.save();
        painter.setClipRect(paper);
        painter.translate(paper.topLeft());
        painter.scale(scale, scale);
        paintPage(painter, m_plan, m_setup, at, m_texts, [this](QPainter& sheet, const QRectF&) {
            if (!m_sheet.isNull())
                sheet.drawImage(QRectF(QPointF(), m_size), m_sheet);
        });
        painter.restore();
    }
}

} // namespace groundplan
