// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace groundplan {

/// Paints an item with a muted second line below its text, for lists that have to say a little more in a narrow panel.
class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The second line; without one the item has one line.
    static constexpr int SecondLineRole = Qt::UserRole + 100;

    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace groundplan
