// SPDX-License-Identifier: Apache-2.0
#include "views/panels/match_delegate.h"

#include <algorithm>

#include <QApplication>
#include <QPainter>

#include "views/adapters/text_matches_model.h"
#include "views/theme/apply_theme.h"

namespace groundplan {

void MatchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem styled = option;
    initStyleOption(&styled, index);
    styled.text.clear();
    const QStyle* style = styled.widget ? styled.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &styled, painter, styled.widget);
    const Theme& theme = currentTheme();
    const bool selected = styled.state & QStyle::State_Selected;
    const QColor ink = selected ? styled.palette.color(QPalette::HighlightedText) : styled.palette.color(QPalette::Text);
    QRect rest = styled.rect.adjusted(4, 0, -4, 0);
    painter->save();
    const auto draw = [&](const QString& text, const QColor& colour, const QColor& ground, bool bold, bool struck) {
        if (text.isEmpty() || rest.width() <= 0)
            return;
        QFont font = styled.font;
        font.setBold(bold);
        font.setStrikeOut(struck);
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, rest.width());
        const int width = std::min(metrics.horizontalAdvance(shown), rest.width());
        if (ground.isValid())
            painter->fillRect(QRect(rest.left(), rest.center().y() - metrics.height() / 2, width, metrics.height() + 1), ground);
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(QRect(rest.left(), rest.top(), width, rest.height()), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        rest.setLeft(rest.left() + width);
    };
    const auto tint = [selected](QColor colour) {
        colour.setAlpha(selected ? 0 : 56);
        return colour;
    };
    const QVariant replacement = index.data(TextMatchesModel::ReplacementRole);
    draw(index.data(TextMatchesModel::BeforeRole).toString(), ink, {}, false, false);
    draw(index.data(TextMatchesModel::MatchRole).toString(), ink, tint(replacement.isValid() ? theme.error : theme.warning), !replacement.isValid(), replacement.isValid());
    if (replacement.isValid())
        draw(replacement.toString(), ink, tint(theme.success), true, false);
    draw(index.data(TextMatchesModel::AfterRole).toString(), ink, {}, false, false);
    painter->restore();
}

} // namespace groundplan
