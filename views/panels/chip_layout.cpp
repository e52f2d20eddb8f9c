// SPDX-License-Identifier: Apache-2.0
#include "views/panels/chip_layout.h"

#include <algorithm>

#include <QStyle>
#include <QWidget>

namespace groundplan {

ChipLayout::ChipLayout(QWidget* parent, int gap) : QLayout(parent), m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

ChipLayout::~ChipLayout()
{
    qDeleteAll(m_items);
}

void ChipLayout::addItem(QLayoutItem* item)
{
    m_items.append(item);
}

void ChipLayout::insertWidget(int at, QWidget* widget)
{
    addWidget(widget);
    m_items.move(m_items.size() - 1, at);
}

int ChipLayout::count() const { return int(m_items.size()); }
QLayoutItem* ChipLayout::itemAt(int at) const { return m_items.value(at); }
QLayoutItem* ChipLayout::takeAt(int at) { return at >= 0 && at < m_items.size() ? m_items.takeAt(at) : nullptr; }
int ChipLayout::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

QSize ChipLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        size = size.expandedTo(item->minimumSize());
    return size;
}

void ChipLayout::setGeometry(const QRect& rectangle)
{
    QLayout::setGeometry(rectangle);
    arrange(rectangle, true);
}

int ChipLayout::arrange(const QRect& rectangle, bool really) const
{
    int x = rectangle.x();
    int y = rectangle.y();
    int rowHeight = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        const int wanted = std::min(std::max(hint.width(), item->minimumSize().width()), rectangle.width());
        if (x > rectangle.x() && x + wanted > rectangle.x() + rectangle.width()) {
            x = rectangle.x();
            y += rowHeight + m_gap;
            rowHeight = 0;
        }
        const bool last = item == m_items.last();
        if (really)
            item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rectangle,
                                                 QRect(x, y, last ? rectangle.x() + rectangle.width() - x : wanted, hint.height())));
        x += wanted + m_gap;
        rowHeight = std::max(rowHeight, hint.height());
    }
    return y + rowHeight - rectangle.y();
}

} // namespace groundplan
