// SPDX-License-Identifier: Apache-2.0
#include "views/theme/flow_layout.h"

#include <algorithm>

#include <QStyle>
#include <QWidget>

namespace groundplan {

/// What is hidden takes no room. A layout of its own is no widget and never hidden.
static QSize sizeOf(const QLayoutItem* item)
{
    return item->isEmpty() ? QSize(0, 0) : item->sizeHint();
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    int width = 0, height = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + std::max(0, spacing());
        height = std::max(height, item->sizeHint().height());
    }
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

int FlowLayout::arrange(const QRect& rect, bool apply) const
{
    const QRect room = rect.marginsRemoved(contentsMargins());
    const int gap = std::max(0, spacing());
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int y = room.top(), bottom = room.top();
    qsizetype first = 0;
    while (first < m_items.size()) {
        // As many as fit into the line; all of them stand on its lower edge.
        int width = 0, height = 0;
        qsizetype end = first;
        while (end < m_items.size()) {
            const QSize size = sizeOf(m_items.at(end));
            if (width > 0 && width + size.width() > room.width())
                break;
            width += size.isEmpty() ? 0 : size.width() + gap;
            height = std::max(height, size.height());
            ++end;
        }
        int x = room.left();
        for (; first < end; ++first) {
            const QSize size = sizeOf(m_items.at(first));
            if (size.isEmpty())
                continue;
            const QRect place(x, y + height - size.height(), std::min(size.width(), room.width()), size.height());
            if (apply)
                m_items.at(first)->setGeometry(QStyle::visualRect(direction, room, place));
            x += size.width() + gap;
        }
        bottom = y + height;
        y = bottom + gap;
    }
    return bottom - rect.top() + contentsMargins().bottom();
}

} // namespace groundplan
