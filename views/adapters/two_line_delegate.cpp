// SPDX-License-Identifier: Apache-2.0
#include "views/adapters/two_line_delegate.h"

#include <QApplication>
#include <QPainter>

#include "views/theme/apply_theme.h"

namespace groundplan {

static constexpr int padding = 4;

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QString second = index.data(SecondLineRole).toString();
    if (second.isEmpty())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    const QString first = styled.text;
    styled.text.clear();
    const QStyle* style = styled.widget ? styled.widget->style() : QApplication::style();
    const QRect found = style->subElementRect(QStyle::SE_ItemViewItemText, &styled, styled.widget);
    styled.icon = {};
    style->drawControl(QStyle::CE_ItemViewItem, &styled, painter, styled.widget);
    const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
    const int line = styled.fontMetrics.height();
    const auto mirrored = [&styled](const QRect& rect) { return QStyle::visualRect(styled.direction, styled.rect, rect); };
    // Laid out from left to right, turned at the end.
    const QRect content = mirrored(found);
    QRect text(content.left() + padding, styled.rect.top() + padding, styled.rect.right() - content.left() - 2 * padding, line);
    if (!icon.isNull()) {
        text.setLeft(styled.rect.left() + styled.decorationSize.width() + 2 * padding);
        icon.paint(painter, mirrored(QRect(styled.rect.left() + padding, text.top(), styled.decorationSize.width(), line)));
    }
    const int side = int(QStyle::visualAlignment(styled.direction, Qt::AlignLeft | Qt::AlignVCenter)) | int(Qt::AlignAbsolute);
    text = mirrored(text);
    const bool selected = styled.state & QStyle::State_Selected;
    painter->save();
    painter->setFont(styled.font);
    painter->setPen(selected ? styled.palette.color(QPalette::HighlightedText) : styled.palette.color(QPalette::Text));
    painter->drawText(text, side, styled.fontMetrics.elidedText(first, Qt::ElideRight, text.width()));
    if (!selected)
        painter->setPen(currentTheme().mutedText);
    painter->drawText(text.translated(0, line), side, styled.fontMetrics.elidedText(second, Qt::ElideRight, text.width()));
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    const int lines = index.data(SecondLineRole).toString().isEmpty() ? 1 : 2;
    return {size.width(), std::max(size.height(), lines * option.fontMetrics.height() + 2 * padding)};
}

} // namespace groundplan
