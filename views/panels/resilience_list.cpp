// SPDX-License-Identifier: Apache-2.0
#include "views/panels/resilience_list.h"

#include <QHeaderView>

#include "model/metrics/figures.h"
#include "views/drawing/themed_icon.h"
#include "views/theme/apply_theme.h"

namespace groundplan {

namespace {

constexpr int IdsRole = Qt::UserRole;

QString subjectText(const Design& design, const Id& subject)
{
    if (const Connection* connection = design.connection(subject); connection && connection->name.isEmpty())
        return QString(design.labelOf(connection->from) + QStringLiteral(" → ") + design.labelOf(connection->to));
    return design.labelOf(subject);
}

} // namespace

ResilienceList::ResilienceList(QWidget* parent) : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("resilience"));
    setAccessibleName(tr("Resilience of the entry points"));
    setUniformRowHeights(true);
    setIndentation(16);
    setIconSize({16, 16});
    setAllColumnsShowFocus(true);
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("Entry point"), tr("Availability"), tr("Target"), tr("Error budget"), tr("Expected"), tr("Latency"), tr("Attempts")});
    const QStringList tips{tr("Components at which requests of people and outside systems arrive."),
                           tr("What the dependencies that it cannot do without leave: the product of their availabilities."),
                           tr("The availability that it aims at."),
                           tr("Minutes in 30 days in which it may fail."),
                           tr("Minutes in 30 days in which its dependencies will make it fail."),
                           tr("What it waits for to answer one request, of its latency budget."),
                           tr("What one request can become when everything behind it fails and is tried again.")};
    for (int column = 0; column < ColumnCount; ++column) {
        headerItem()->setToolTip(column, tips.at(column));
        header()->resizeSection(column, column == NameColumn ? 280 : 128);
        if (column != NameColumn)
            headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    header()->resizeSection(AvailabilityColumn, 168);
    header()->resizeSection(LatencyColumn, 176);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    connect(this, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) { Q_EMIT chosen(item->data(NameColumn, IdsRole).toStringList()); });
    connect(this, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) { Q_EMIT chosen(item->data(NameColumn, IdsRole).toStringList()); });
}

void ResilienceList::setEntries(const Metrics& metrics, const Design& design, const std::optional<MetricsSnapshot>& against)
{
    clear();
    for (const EntryRow& entry : metrics.entries)
        addEntry(entry, design, against);
    if (metrics.entries.isEmpty() || metrics.entriesLeftOut > 0) {
        auto* item = new QTreeWidgetItem(this);
        item->setFirstColumnSpanned(true);
        item->setFlags(Qt::ItemIsEnabled);
        item->setForeground(NameColumn, currentTheme().mutedText);
        item->setText(NameColumn, metrics.entries.isEmpty() ? tr("No person or outside system calls anything: connect an actor to what it uses.")
                                                            : tr("And %n more entry point(s)", nullptr, metrics.entriesLeftOut));
    }
    if (topLevelItemCount() == 1)
        topLevelItem(0)->setExpanded(true);
}

void ResilienceList::addEntry(const EntryRow& entry, const Design& design, const std::optional<MetricsSnapshot>& against)
{
    const Theme& theme = currentTheme();
    auto* item = new QTreeWidgetItem(this);
    item->setData(NameColumn, IdsRole, QStringList{entry.id});
    item->setText(NameColumn, entry.name);
    const auto exact = entry.availability();
    QString availability = exact ? availabilityText(*exact)
                           : entry.least < entry.most ? tr("%1 to %2").arg(availabilityText(entry.least), availabilityText(entry.most))
                                                      : tr("at most %1").arg(availabilityText(entry.most));
    if (against) {
        const auto old = against->entries.value(entry.id);
        if (old.contains(QStringLiteral("availability"))) {
            const QString change = changeText(old.value(QStringLiteral("availability")) * 100, entry.most * 100, 3);
            if (!change.isEmpty())
                availability += QStringLiteral("  (") + change + u')';
        }
    }
    item->setText(AvailabilityColumn, availability);
    item->setText(TargetColumn, entry.objective ? availabilityText(*entry.objective) : tr("not stated"));
    item->setText(BudgetColumn, entry.budgetMinutes ? minutesText(*entry.budgetMinutes) : QStringLiteral("–"));
    item->setText(DownColumn, entry.downMinutes ? minutesText(*entry.downMinutes) : QStringLiteral("–"));
    QString latency = entry.latencyMissing.isEmpty() ? secondsText(entry.latency) : tr("at least %1").arg(secondsText(entry.latency));
    if (entry.latencyObjective)
        latency += tr(" of %1").arg(secondsText(*entry.latencyObjective));
    item->setText(LatencyColumn, latency);
    const QString attempts = QString::number(entry.attempts, 'g', 4);
    item->setText(AttemptsColumn, entry.attemptsMissing.isEmpty() ? attempts : tr("at least %1").arg(attempts));
    for (int column = 0; column < ColumnCount; ++column) {
        if (column != NameColumn)
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(column, headerItem()->toolTip(column));
    }
    const auto warn = [&](int column) {
        item->setForeground(column, theme.error);
        item->setIcon(NameColumn, themedIcon(QStringLiteral("actions/warning"), theme, theme.error));
    };
    if (entry.objective && entry.most < *entry.objective) {
        warn(AvailabilityColumn);
        if (entry.downMinutes)
            warn(DownColumn);
    }
    if (entry.latencyObjective && entry.latency > *entry.latencyObjective)
        warn(LatencyColumn);
    const auto way = [&](const QString& title, const QList<Id>& ids) {
        if (ids.isEmpty())
            return;
        QStringList names;
        for (const Id& id : ids)
            names.append(subjectText(design, id));
        auto* child = new QTreeWidgetItem(item);
        child->setFirstColumnSpanned(true);
        child->setText(NameColumn, title.arg(names.join(QStringLiteral(" → "))));
        child->setData(NameColumn, IdsRole, QStringList(ids));
    };
    way(tr("Most attempts: %1"), entry.attemptsPath);
    QList<Id> slowest;
    for (const Id& id : entry.latencyPath) {
        const Connection* connection = design.connection(id);
        if (!connection)
            continue;
        if (slowest.isEmpty())
            slowest.append(connection->from);
        slowest.append(connection->to);
    }
    way(tr("Slowest way: %1"), slowest);
    addMissing(item, entry.missing + entry.latencyMissing + entry.attemptsMissing, design);
}

void ResilienceList::addMissing(QTreeWidgetItem* parent, const QList<MissingFact>& facts, const Design& design)
{
    QMap<QString, QList<Id>> byAttribute;
    for (const MissingFact& fact : facts) {
        if (!byAttribute[fact.attribute].contains(fact.subject))
            byAttribute[fact.attribute].append(fact.subject);
    }
    for (auto at = byAttribute.cbegin(); at != byAttribute.cend(); ++at) {
        auto* attribute = new QTreeWidgetItem(parent);
        attribute->setFirstColumnSpanned(true);
        attribute->setText(NameColumn, tr("'%1' is not stated in %n place(s)", nullptr, int(at->size())).arg(at.key()));
        attribute->setForeground(NameColumn, currentTheme().mutedText);
        attribute->setData(NameColumn, IdsRole, QStringList(*at));
        for (const Id& subject : *at) {
            auto* item = new QTreeWidgetItem(attribute);
            item->setFirstColumnSpanned(true);
            item->setText(NameColumn, subjectText(design, subject));
            item->setData(NameColumn, IdsRole, QStringList{subject});
        }
    }
}

} // namespace groundplan
