// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLayout>

namespace groundplan {

/// Rows of chips: puts items side by side and goes on in the next row, as words in a text do; the last item takes the rest of its row.
class ChipLayout : public QLayout
{
    Q_OBJECT

public:
    explicit ChipLayout(QWidget* parent, int gap = 4);
    ~ChipLayout() override;

    void addItem(QLayoutItem* item) override;
    /// Puts a widget before the item at that place.
    void insertWidget(int at, QWidget* widget);
    int count() const override;
    QLayoutItem* itemAt(int at) const override;
    QLayoutItem* takeAt(int at) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override { return minimumSize(); }
    void setGeometry(const QRect& rectangle) override;

private:
    int arrange(const QRect& rectangle, bool really) const;

    QList<QLayoutItem*> m_items;
    int m_gap;
};

} // namespace groundplan
