// SPDX-License-Identifier: Apache-2.0
#include "views/panels/egress_list.h"

#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "views/theme/apply_theme.h"
#include "views/theme/flow_layout.h"

namespace groundplan {

namespace {

enum Column { ConnectionColumn, BoundaryColumn, VolumeColumn, CostColumn, ColumnCount };

QString boundaryText(Boundary boundary)
{
    switch (boundary) {
    case Boundary::None: return {};
    case Boundary::Zone: return EgressList::tr("Between zones");
    case Boundary::Region: return EgressList::tr("Between regions");
    case Boundary::PrivateLink: return EgressList::tr("Over a private link");
    case Boundary::Cloud: return EgressList::tr("Between clouds or sites");
    case Boundary::Internet: return EgressList::tr("Over the internet");
    }
    return {};
}

} // namespace

EgressList::EgressList(QWidget* parent) : QWidget(parent), m_list(new QTreeWidget(this)), m_total(new QLabel(this))
{
    m_list->setObjectName(QStringLiteral("egress"));
    m_list->setAccessibleName(tr("Data that leaves a place"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Connection"), tr("Boundary"), tr("GB a month"), tr("Cost a month")});
    for (const int column : {VolumeColumn, CostColumn})
        m_list->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(ConnectionColumn, QHeaderView::Stretch);
    m_list->header()->resizeSection(BoundaryColumn, 192);
    m_list->header()->resizeSection(VolumeColumn, 128);
    m_list->header()->resizeSection(CostColumn, 160);
    m_total->setObjectName(QStringLiteral("egress-total"));
    m_total->setProperty("role", QStringLiteral("heading"));

    auto* row = new FlowLayout;
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(8);
    const auto field = [&](const char* name, const QString& text, double PriceTable::* price) {
        auto* label = new QLabel(text, this);
        label->setProperty("role", QStringLiteral("muted"));
        auto* box = new QDoubleSpinBox(this);
        box->setLocale(QLocale::c()); // as all other numbers of a design are written: a point typed in German is no thousands mark
        box->setObjectName(QString::fromLatin1(name));
        box->setAccessibleName(tr("Price of a gigabyte: %1").arg(text));
        box->setToolTip(tr("Price of a gigabyte, without free allowances and discounts."));
        box->setDecimals(3);
        box->setRange(0, 1000);
        box->setSingleStep(0.01);
        box->setKeyboardTracking(false);
        label->setBuddy(box);
        auto* column = new QVBoxLayout; // one above the other: side by side they would keep the window wide
        column->setSpacing(2);
        column->addWidget(label);
        column->addWidget(box);
        row->addLine(column);
        m_fields.append({price, box});
        connect(box, &QDoubleSpinBox::valueChanged, this, [this, price](double value) {
            m_prices.*price = value;
            fill();
            Q_EMIT pricesEdited(PriceTable(m_prices));
        });
    };
    field("price-zone", tr("Zone"), &PriceTable::zone);
    field("price-region", tr("Region"), &PriceTable::region);
    field("price-private-link", tr("Private link"), &PriceTable::privateLink);
    field("price-cloud", tr("Cloud"), &PriceTable::cloud);
    field("price-internet", tr("Internet"), &PriceTable::internet);
    auto* reset = new QPushButton(tr("Rough prices"), this);
    reset->setObjectName(QStringLiteral("price-reset"));
    reset->setToolTip(tr("Go back to the prices that come with the program."));
    connect(reset, &QPushButton::clicked, this, &EgressList::pricesReset);
    row->addWidget(reset);
    row->addWidget(m_total);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_list, 1);
    const auto tell = [this](QTreeWidgetItem* item) {
        if (!item->data(ConnectionColumn, Qt::UserRole).toString().isEmpty())
            Q_EMIT chosen({item->data(ConnectionColumn, Qt::UserRole).toString()});
    };
    connect(m_list, &QTreeWidget::itemClicked, this, tell);
    connect(m_list, &QTreeWidget::itemActivated, this, tell);
}

void EgressList::setRows(const QList<EgressRow>& rows)
{
    m_rows = rows;
    fill();
}

void EgressList::setPrices(const PriceTable& prices)
{
    m_prices = prices;
    for (const Field& field : m_fields) {
        const QSignalBlocker blocker(field.box);
        field.box->setValue(prices.*field.price);
        field.box->setSuffix(QString(u' ' + prices.currency));
    }
    fill();
}

void EgressList::fill()
{
    m_list->clear();
    int unstated = 0;
    for (const EgressRow& row : m_rows) {
        auto* item = new QTreeWidgetItem(m_list);
        item->setData(ConnectionColumn, Qt::UserRole, row.connection);
        item->setText(ConnectionColumn, row.name);
        item->setText(BoundaryColumn, boundaryText(row.boundary));
        item->setText(VolumeColumn, row.gigabytes ? QString::number(*row.gigabytes, 'f', 1) : QStringLiteral("–"));
        const auto cost = egressCost(row, m_prices);
        item->setText(CostColumn, cost ? QString(QString::number(*cost, 'f', 2) + u' ' + m_prices.currency) : tr("volume not stated"));
        if (!cost) {
            ++unstated;
            item->setForeground(CostColumn, currentTheme().mutedText);
            item->setToolTip(CostColumn, tr("State 'monthly-volume', or 'rate' and 'payload', of the connection."));
        }
        for (const int column : {VolumeColumn, CostColumn})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    if (m_rows.isEmpty()) {
        auto* item = new QTreeWidgetItem(m_list);
        item->setFirstColumnSpanned(true);
        item->setFlags(Qt::ItemIsEnabled);
        item->setForeground(ConnectionColumn, currentTheme().mutedText);
        item->setText(ConnectionColumn, tr("No connection leaves a zone, region or cloud."));
    }
    const QString total = tr("%1 %2 a month").arg(QString::number(egressTotal(m_rows, m_prices), 'f', 2), m_prices.currency);
    m_total->setText(unstated == 0 ? total : tr("%1, %n without volume", nullptr, unstated).arg(total));
}

} // namespace groundplan
