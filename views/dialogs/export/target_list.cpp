// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/export/target_list.h"

#include <algorithm>

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "views/adapters/two_line_delegate.h"

namespace groundplan {

static constexpr int idRole = Qt::UserRole;

static QString groupText(ExportGroup group)
{
    switch (group) {
    case ExportGroup::Workloads: return TargetList::tr("Workloads");
    case ExportGroup::Delivery: return TargetList::tr("Delivery");
    case ExportGroup::Mesh: return TargetList::tr("Mesh and traffic");
    case ExportGroup::Observability: return TargetList::tr("Observability");
    case ExportGroup::Infrastructure: return TargetList::tr("Infrastructure");
    case ExportGroup::Policy: return TargetList::tr("Policy");
    case ExportGroup::Local: return TargetList::tr("On this machine");
    case ExportGroup::Descriptions: return TargetList::tr("Descriptions");
    }
    return {};
}

TargetList::TargetList(const QList<ExportTargetLine>& targets, QWidget* parent)
    : QWidget(parent), m_search(new QLineEdit(this)), m_tree(new QTreeWidget(this)), m_count(new QLabel(this))
{
    m_search->setObjectName(QStringLiteral("target-search"));
    m_search->setPlaceholderText(tr("Search targets"));
    m_search->setAccessibleName(tr("Search targets"));
    m_search->setClearButtonEnabled(true);
    m_tree->setObjectName(QStringLiteral("targets"));
    m_tree->setAccessibleName(tr("Targets of the export"));
    m_tree->setProperty("role", QStringLiteral("framed"));
    m_tree->setHeaderHidden(true);
    m_tree->setItemDelegate(new TwoLineDelegate(m_tree));
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_tree->header()->setMinimumSectionSize(0);
    m_tree->setIndentation(16);
    m_count->setProperty("role", QStringLiteral("muted"));
    m_count->setObjectName(QStringLiteral("target-count"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_count);
    fill(targets);
    connect(m_search, &QLineEdit::textChanged, this, &TargetList::filter);
    connect(m_tree, &QTreeWidget::itemChanged, this, [this] {
        if (m_filling)
            return;
        tell();
        Q_EMIT chosenChanged(chosen());
    });
    // A click anywhere on the row is meant for its box.
    connect(m_tree, &QTreeWidget::itemActivated, this, [](QTreeWidgetItem* item) {
        if (item->flags() & Qt::ItemIsUserCheckable)
            item->setCheckState(0, item->checkState(0) == Qt::Checked ? Qt::Unchecked : Qt::Checked);
        else
            item->setExpanded(!item->isExpanded());
    });
    tell();
}

void TargetList::fill(const QList<ExportTargetLine>& targets)
{
    m_filling = true;
    for (int group = 0; group <= int(ExportGroup::Descriptions); ++group) {
        QTreeWidgetItem* head = nullptr;
        for (const ExportTargetLine& target : targets) {
            if (int(target.group) != group)
                continue;
            if (!head) {
                head = new QTreeWidgetItem(m_tree, {groupText(target.group)});
                head->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
                QFont font = m_tree->font();
                font.setWeight(QFont::DemiBold);
                head->setFont(0, font);
                head->setExpanded(true);
            }
            auto* item = new QTreeWidgetItem(head, {target.name});
            item->setData(0, idRole, target.id);
            item->setData(0, TwoLineDelegate::SecondLineRole, target.description);
            item->setToolTip(0, target.description);
            item->setData(0, Qt::AccessibleDescriptionRole, target.description);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(0, Qt::Unchecked);
            m_targets.append(target);
        }
    }
    m_filling = false;
}

QStringList TargetList::chosen() const
{
    QStringList ids;
    for (int group = 0; group < m_tree->topLevelItemCount(); ++group) {
        const QTreeWidgetItem* head = m_tree->topLevelItem(group);
        for (int at = 0; at < head->childCount(); ++at) {
            if (head->child(at)->checkState(0) == Qt::Checked)
                ids.append(head->child(at)->data(0, idRole).toString());
        }
    }
    return ids + m_unknown;
}

void TargetList::setChosen(const QStringList& targets)
{
    m_filling = true;
    m_unknown.clear();
    for (const QString& target : targets) {
        if (std::none_of(m_targets.cbegin(), m_targets.cend(), [&](const ExportTargetLine& known) { return known.id == target; }))
            m_unknown.append(target);
    }
    QTreeWidgetItem* first = nullptr;
    for (int group = 0; group < m_tree->topLevelItemCount(); ++group) {
        QTreeWidgetItem* head = m_tree->topLevelItem(group);
        for (int at = 0; at < head->childCount(); ++at) {
            QTreeWidgetItem* item = head->child(at);
            const bool on = targets.contains(item->data(0, idRole).toString());
            item->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
            if (on && !first)
                first = item;
        }
    }
    if (first && !m_tree->currentItem())
        m_tree->setCurrentItem(first);
    m_filling = false;
    tell();
}

QString TargetList::nameOf(const QString& target) const
{
    for (const ExportTargetLine& known : m_targets) {
        if (known.id == target)
            return known.name;
    }
    return target;
}

void TargetList::filter()
{
    const QString text = m_search->text().trimmed();
    for (int group = 0; group < m_tree->topLevelItemCount(); ++group) {
        QTreeWidgetItem* head = m_tree->topLevelItem(group);
        int shown = 0;
        for (int at = 0; at < head->childCount(); ++at) {
            QTreeWidgetItem* item = head->child(at);
            const bool fits = text.isEmpty() || item->text(0).contains(text, Qt::CaseInsensitive) || head->text(0).contains(text, Qt::CaseInsensitive)
                              || item->data(0, TwoLineDelegate::SecondLineRole).toString().contains(text, Qt::CaseInsensitive);
            item->setHidden(!fits);
            shown += fits;
        }
        head->setHidden(shown == 0);
        if (!text.isEmpty())
            head->setExpanded(true);
    }
}

void TargetList::tell()
{
    const int count = int(chosen().size());
    m_count->setText(count == 0 ? tr("No target is chosen.") : tr("%n target(s) chosen", nullptr, count));
}

} // namespace groundplan
