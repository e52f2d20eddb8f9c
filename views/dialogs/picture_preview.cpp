// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/picture_preview.h"

#include <algorithm>

#include <QPainter>

#include "views/theme/apply_theme.h"

namespace groundplan {

PicturePreview::PicturePreview(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Preview"));
}

void PicturePreview::setPicture(const QImage& picture)
{
    m_picture = picture;
    update();
}

void PicturePreview::paintEvent(QPaintEvent*)
{
    constexpr int margin = 16, square = 8;
    const Theme& theme = currentTheme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.panelAlternate);
    painter.setPen(theme.border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (m_picture.isNull())
        return;
    const qreal scale = std::min({(width() - 2.0 * margin) / m_picture.width(), (height() - 2.0 * margin) / m_picture.height(), 1.0});
    QRectF at(QPointF(), QSizeF(m_picture.size()) * scale);
    at.moveCenter(QRectF(rect()).center());
    const QRect whole = at.toAlignedRect();
    if (m_picture.hasAlphaChannel()) {
        painter.setClipRect(whole);
        painter.fillRect(whole, Qt::white);
        for (int y = whole.top(); y < whole.bottom(); y += square) {
            for (int x = whole.left() + (((y - whole.top()) / square) % 2) * square; x < whole.right(); x += 2 * square)
                painter.fillRect(x, y, square, square, QColor(0xdd, 0xe1, 0xe6));
        }
        painter.setClipping(false);
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(whole, m_picture);
    painter.drawRect(whole.adjusted(-1, -1, 0, 0));
}

} // namespace groundplan
