// SPDX-License-Identifier: Apache-2.0
#include "views/panels/coupling_panel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "model/metrics/figures.h"
#include "views/adapters/coupling_model.h"
#include "views/drawing/themed_icon.h"
#include "views/panels/egress_list.h"
#include "views/panels/matrix_view.h"
#include "views/panels/resilience_list.h"
#include "views/theme/apply_theme.h"

namespace groundplan {

namespace {

enum Column { FigureColumnOf, ValueColumn, ChangeColumn, DirectionColumn, MeaningColumn, ColumnCount };

QComboBox* byBox(QWidget* parent, const char* name)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QString::fromLatin1(name));
    box->addItem(CouplingPanel::tr("By component"), QStringLiteral("component"));
    box->addItem(CouplingPanel::tr("By team"), QStringLiteral("team"));
    box->addItem(CouplingPanel::tr("By system"), QStringLiteral("system"));
    box->setAccessibleName(CouplingPanel::tr("Rows"));
    return box;
}

QString directionText(Better better)
{
    switch (better) {
    case Better::Lower: return CouplingPanel::tr("lower is better");
    case Better::Higher: return CouplingPanel::tr("higher is better");
    case Better::Neither: return {};
    }
    return {};
}

} // namespace

CouplingPanel::CouplingPanel(QWidget* parent)
    : QWidget(parent), m_tabs(new QTabWidget(this)), m_whole(new QTreeWidget(this)), m_model(new CouplingModel(this)), m_sorted(new QSortFilterProxyModel(this)),
      m_table(new QTreeView(this)), m_tableBy(byBox(this, "table-by")), m_resilience(new ResilienceList(this)), m_egress(new EgressList(this)),
      m_matrix(new MatrixView(this)), m_matrixBy(byBox(this, "matrix-by")), m_matrixOrder(new QComboBox(this)), m_cycles(new QLabel(this)),
      m_state(new QLabel(this)), m_compare(new QPushButton(tr("Compare…"), this)), m_end(new QPushButton(tr("End comparison"), this))
{
    setProperty("role", QStringLiteral("panel"));
    setAttribute(Qt::WA_StyledBackground);
    m_whole->setObjectName(QStringLiteral("whole"));
    m_whole->setAccessibleName(tr("Figures of the whole design"));
    m_whole->setRootIsDecorated(false);
    m_whole->setUniformRowHeights(true);
    m_whole->setAllColumnsShowFocus(true);
    m_whole->setColumnCount(ColumnCount);
    m_whole->setHeaderLabels({tr("Figure"), tr("Value"), tr("Change"), tr("Good"), tr("What it says")});
    for (const int column : {ValueColumn, ChangeColumn})
        m_whole->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    m_whole->header()->resizeSection(FigureColumnOf, 176);
    m_whole->header()->resizeSection(ValueColumn, 88);
    m_whole->header()->resizeSection(ChangeColumn, 96);
    m_whole->header()->resizeSection(DirectionColumn, 128);

    m_tabs->setObjectName(QStringLiteral("coupling-tabs"));
    m_tabs->setDocumentMode(true);
    const auto add = [this](QWidget* page, const char* name, const QString& title) {
        page->setProperty("tab", QString::fromLatin1(name));
        m_tabs->addTab(page, title);
    };
    add(m_whole, "whole", tr("Whole design"));
    add(buildTable(), "components", tr("Coupling"));
    add(m_resilience, "resilience", tr("Resilience"));
    add(m_egress, "cost", tr("Data cost"));
    add(buildMatrix(), "matrix", tr("Matrix"));

    m_state->setProperty("role", QStringLiteral("muted"));
    m_state->setObjectName(QStringLiteral("coupling-state"));
    m_compare->setObjectName(QStringLiteral("compare"));
    m_compare->setToolTip(tr("Show what changed since a snapshot, or against another design."));
    m_end->setObjectName(QStringLiteral("compare-end"));
    m_end->hide();
    auto* keep = new QPushButton(tr("Keep snapshot…"), this);
    keep->setObjectName(QStringLiteral("snapshot"));
    keep->setToolTip(tr("Write the figures to a file, to compare with later."));
    auto* corner = new QWidget(this);
    auto* cornerLayout = new QHBoxLayout(corner);
    cornerLayout->setContentsMargins(8, 0, 8, 3);
    cornerLayout->setSpacing(8);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_state, m_compare, m_end, keep})
        cornerLayout->addWidget(widget);
    // The corner is as high as the tabs and no higher.
    for (QPushButton* button : {m_compare, m_end, keep})
        button->setProperty("role", QStringLiteral("compact"));
    m_tabs->setCornerWidget(corner, Qt::TopRightCorner);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_tabs);

    connect(m_compare, &QPushButton::clicked, this, &CouplingPanel::compareRequested);
    connect(m_end, &QPushButton::clicked, this, &CouplingPanel::compareEnded);
    connect(keep, &QPushButton::clicked, this, &CouplingPanel::snapshotRequested);
    connect(m_resilience, &ResilienceList::chosen, this, [this](const QList<Id>& ids) { choose(ids, QStringLiteral("component")); });
    connect(m_egress, &EgressList::chosen, this, [this](const QList<Id>& ids) { choose(ids, QStringLiteral("component")); });
    connect(m_egress, &EgressList::pricesEdited, this, &CouplingPanel::pricesEdited);
    connect(m_egress, &EgressList::pricesReset, this, &CouplingPanel::pricesReset);
    fill();
}

QWidget* CouplingPanel::buildTable()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(CouplingModel::SortRole);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setModel(m_sorted);
    m_table->setObjectName(QStringLiteral("coupling"));
    m_table->setAccessibleName(tr("Coupling"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(7, Qt::DescendingOrder); // those whose failure reaches most come first
    m_table->header()->setStretchLastSection(false);
    m_table->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < m_model->columnCount(); ++column)
        m_table->header()->resizeSection(column, 80);
    auto* search = new QLineEdit(this);
    search->setObjectName(QStringLiteral("coupling-filter"));
    search->setPlaceholderText(tr("Filter by name"));
    search->setAccessibleName(tr("Filter the table"));
    search->setClearButtonEnabled(true);
    auto* page = new QWidget(this);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(12);
    row->addWidget(search, 1);
    row->addWidget(m_tableBy);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    connect(search, &QLineEdit::textChanged, this, [this](const QString& text) { m_sorted->setFilterFixedString(text.trimmed()); });
    connect(m_tableBy, &QComboBox::currentIndexChanged, this, &CouplingPanel::fillTable);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& index) {
        if (!m_filling && index.isValid())
            choose({index.siblingAtColumn(0).data(CouplingModel::IdRole).toString()}, m_tableBy->currentData().toString());
    });
    return page;
}

QWidget* CouplingPanel::buildMatrix()
{
    m_matrixOrder->setObjectName(QStringLiteral("matrix-order"));
    m_matrixOrder->setAccessibleName(tr("Order of the matrix"));
    m_matrixOrder->addItem(tr("Partitioned"), int(MatrixView::Order::Partitioned));
    m_matrixOrder->addItem(tr("Order by team"), int(MatrixView::Order::Team));
    m_matrixOrder->addItem(tr("Order by name"), int(MatrixView::Order::Name));
    m_matrixOrder->setItemData(0, tr("Whoever depends stands above what it depends on; cycles become blocks."), Qt::ToolTipRole);
    m_cycles->setProperty("role", QStringLiteral("muted"));
    m_cycles->setObjectName(QStringLiteral("matrix-legend"));
    m_cycles->setTextFormat(Qt::RichText);
    m_cycles->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_cycles->setWordWrap(true);
    auto* smaller = new QToolButton(this);
    auto* larger = new QToolButton(this);
    smaller->setObjectName(QStringLiteral("matrix-smaller"));
    larger->setObjectName(QStringLiteral("matrix-larger"));
    smaller->setToolTip(tr("Smaller cells"));
    larger->setToolTip(tr("Larger cells"));
    smaller->setAccessibleName(smaller->toolTip());
    larger->setAccessibleName(larger->toolTip());
    connect(smaller, &QToolButton::clicked, this, [this] { m_matrix->setCellSize(m_matrix->cellSize() - 2); });
    connect(larger, &QToolButton::clicked, this, [this] { m_matrix->setCellSize(m_matrix->cellSize() + 2); });
    auto* page = new QWidget(this);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(8, 8, 8, 8);
    row->setSpacing(8);
    row->addWidget(m_matrixBy);
    row->addWidget(m_matrixOrder);
    row->addWidget(smaller);
    row->addWidget(larger);
    row->addWidget(m_cycles, 1);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(row);
    layout->addWidget(m_matrix, 1);
    connect(m_matrixBy, &QComboBox::currentIndexChanged, this, &CouplingPanel::fillMatrix);
    connect(m_matrixOrder, &QComboBox::currentIndexChanged, this, [this] { m_matrix->setOrder(MatrixView::Order(m_matrixOrder->currentData().toInt())); });
    connect(m_matrix, &MatrixView::chosen, this, [this](const QList<Id>& ids) { choose(ids, m_matrixBy->currentData().toString()); });
    return page;
}

void CouplingPanel::setMetrics(std::shared_ptr<const Metrics> metrics, const Design& design)
{
    m_metrics = std::move(metrics);
    m_design = design;
    fill();
    setBusy(false);
}

void CouplingPanel::setBusy(bool busy)
{
    m_state->setProperty("busy", busy);
    m_state->setText(busy ? tr("Working it out…") : m_against ? tr("Compared with %1").arg(m_state->property("against").toString()) : QString());
}

void CouplingPanel::setAgainst(std::optional<MetricsSnapshot> against, const QString& name)
{
    m_against = std::move(against);
    m_state->setProperty("against", name);
    m_end->setVisible(m_against.has_value());
    fill();
    setBusy(m_state->property("busy").toBool());
}

void CouplingPanel::setPrices(const PriceTable& prices)
{
    m_egress->setPrices(prices);
}

void CouplingPanel::refreshTheme()
{
    const Theme& theme = currentTheme();
    findChild<QToolButton*>(QStringLiteral("matrix-smaller"))->setIcon(themedIcon(QStringLiteral("actions/zoom-out"), theme));
    findChild<QToolButton*>(QStringLiteral("matrix-larger"))->setIcon(themedIcon(QStringLiteral("actions/zoom-in"), theme));
    fill();
    m_matrix->viewport()->update();
}

void CouplingPanel::showTab(const QString& name)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->widget(tab)->property("tab").toString() == name)
            m_tabs->setCurrentIndex(tab);
    }
}

void CouplingPanel::fill()
{
    static const Metrics none;
    const Metrics& metrics = m_metrics ? *m_metrics : none;
    fillWhole();
    fillTable();
    fillMatrix();
    m_resilience->setEntries(metrics, m_design, m_against);
    m_egress->setRows(metrics.egress);
}

void CouplingPanel::fillWhole()
{
    m_whole->clear();
    m_whole->setColumnHidden(ChangeColumn, !m_against);
    if (!m_metrics)
        return;
    const Theme& theme = currentTheme();
    for (const Figure& figure : systemFigures(*m_metrics)) {
        auto* item = new QTreeWidgetItem(m_whole);
        item->setText(FigureColumnOf, figure.name);
        item->setText(ValueColumn, figureText(figure));
        item->setText(DirectionColumn, directionText(figure.better));
        item->setText(MeaningColumn, figure.meaning);
        item->setForeground(DirectionColumn, theme.mutedText);
        for (const int column : {ValueColumn, ChangeColumn})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        for (int column = 0; column < ColumnCount; ++column)
            item->setToolTip(column, figure.source.isEmpty() ? figure.meaning : QString(figure.meaning + u'\n' + figure.source));
        if (!m_against || !figure.value || !m_against->system.contains(figure.key))
            continue;
        const double factor = figure.share ? 100 : 1;
        const QString change = changeText(m_against->system.value(figure.key) * factor, *figure.value * factor, figure.share ? 1 : 0);
        if (change.isEmpty())
            continue;
        item->setText(ChangeColumn, figure.share ? QString(change + QStringLiteral(" %")) : change);
        if (figure.better == Better::Neither)
            continue;
        const bool good = change.startsWith(u'-') == (figure.better == Better::Lower);
        item->setForeground(ChangeColumn, good ? theme.success : theme.error);
        item->setText(DirectionColumn, good ? tr("better") : tr("worse"));
        item->setForeground(DirectionColumn, good ? theme.success : theme.error);
    }
}

void CouplingPanel::fillTable()
{
    m_filling = true;
    const Id kept = m_table->currentIndex().siblingAtColumn(0).data(CouplingModel::IdRole).toString();
    m_model->setRows(m_metrics, m_tableBy->currentData().toString(), m_against);
    const int row = m_model->rowOf(kept);
    if (row >= 0)
        m_table->setCurrentIndex(m_sorted->mapFromSource(m_model->index(row, 0)));
    m_filling = false;
}

void CouplingPanel::fillMatrix()
{
    static const DependencyMatrix none;
    const QString by = m_matrixBy->currentData().toString();
    const DependencyMatrix& matrix = !m_metrics                       ? none
                                     : by == QLatin1String("team")   ? m_metrics->teamMatrix
                                     : by == QLatin1String("system") ? m_metrics->systemMatrix
                                                                     : m_metrics->matrix;
    m_matrix->setMatrix(matrix);
    int inCycles = 0;
    for (const int size : matrix.blockSize)
        inCycles += size > 1;
    const Theme& theme = currentTheme();
    QString legend = QStringLiteral("<span style='color:%1'>■</span> %2").arg(theme.accent.name(), tr("the row depends on the column"));
    legend += QStringLiteral(" &nbsp; <span style='color:%1'>●</span> %2")
                  .arg(theme.highlight.name(), inCycles > 0 ? tr("in a cycle (%n component(s))", nullptr, inCycles) : tr("in a cycle (none)"));
    m_cycles->setText(legend);
}

void CouplingPanel::choose(const QList<Id>& ids, const QString& by)
{
    if (by == QLatin1String("component")) {
        QList<Id> known;
        for (const Id& id : ids) {
            if (m_design.component(id) || m_design.connection(id))
                known.append(id);
        }
        // A dependency is best shown with the connections that make it.
        if (known.size() == 2 && m_design.component(known.at(0)) && m_design.component(known.at(1))) {
            const QList<Id> around = m_design.connectionsOf(known.at(0));
            for (const Id& id : around) {
                const Connection* connection = m_design.connection(id);
                if (connection->from == known.at(0) && connection->to == known.at(1))
                    known.append(id);
            }
        }
        if (!known.isEmpty())
            Q_EMIT chosen(known);
        return;
    }
    QList<Id> members;
    for (const Component& component : m_design.components()) {
        for (const Id& group : ids) {
            if (component.groupsOf(by).contains(group) && !members.contains(component.id))
                members.append(component.id);
        }
    }
    if (!members.isEmpty())
        Q_EMIT chosen(members);
}

} // namespace groundplan
