// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "model/metrics/metrics.h"
#include "model/metrics/price_table.h"

class QDoubleSpinBox;
class QLabel;
class QTreeWidget;

namespace groundplan {

/// What data costs that leaves a zone, region or cloud, with the prices in fields of their own: an estimate to play with.
class EgressList : public QWidget
{
    Q_OBJECT

public:
    explicit EgressList(QWidget* parent = nullptr);

    void setRows(const QList<EgressRow>& rows);
    void setPrices(const PriceTable& prices);
    const PriceTable& prices() const { return m_prices; }
    QTreeWidget* list() const { return m_list; }

Q_SIGNALS:
    void chosen(const QList<groundplan::Id>& ids);
    /// The user typed another price.
    void pricesEdited(const groundplan::PriceTable& prices);
    /// The user wants the prices that come with the program.
    void pricesReset();

private:
    struct Field {
        double PriceTable::* price;
        QDoubleSpinBox* box;
    };
    void fill();

    QList<EgressRow> m_rows;
    PriceTable m_prices;
    QList<Field> m_fields;
    QTreeWidget* m_list;
    QLabel* m_total;
};

} // namespace groundplan
