// SPDX-License-Identifier: Apache-2.0
#include "views/dialogs/rule_tree.h"

#include <QHeaderView>
#include <QSet>
#include <QSignalBlocker>

#include "views/drawing/themed_icon.h"
#include "views/theme/apply_theme.h"

namespace groundplan {

namespace {

enum Column { NameColumn, LevelColumn, SourceColumn, FindingsColumn, ColumnCount };
/// Id of a rule, or name of a pack.
constexpr int NameRole = Qt::UserRole;
/// Place in the list of lines; of rules alone.
constexpr int LineRole = Qt::UserRole + 1;

} // namespace

RuleLevel levelOf(Severity severity)
{
    return severity == Severity::Error ? RuleLevel::Error : severity == Severity::Warning ? RuleLevel::Warning : RuleLevel::Info;
}

QString levelText(RuleLevel level)
{
    switch (level) {
    case RuleLevel::Off: return RuleTree::tr("Off");
    case RuleLevel::Info: return RuleTree::tr("Note");
    case RuleLevel::Warning: return RuleTree::tr("Warning");
    case RuleLevel::Error: return RuleTree::tr("Error");
    case RuleLevel::Default: return RuleTree::tr("As the rule comes");
    }
    return {};
}

QIcon levelIcon(RuleLevel level)
{
    const Theme& theme = currentTheme();
    switch (level) {
    case RuleLevel::Info: return themedIcon(QStringLiteral("actions/info"), theme, theme.info);
    case RuleLevel::Warning: return themedIcon(QStringLiteral("actions/warning"), theme, theme.warning);
    case RuleLevel::Error: return themedIcon(QStringLiteral("actions/error"), theme, theme.error);
    case RuleLevel::Off:
    case RuleLevel::Default: break;
    }
    return themedIcon(QStringLiteral("actions/cancel"), theme, theme.mutedText);
}

QString packTitle(QString pack)
{
    if (!pack.isEmpty())
        pack[0] = pack.at(0).toUpper();
    return pack;
}

RuleTree::RuleTree(QWidget* parent) : QTreeWidget(parent)
{
    setAccessibleName(tr("Rules"));
    setUniformRowHeights(true);
    setIndentation(16);
    setIconSize({16, 16});
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("Rule"), tr("Level"), tr("Set by"), tr("Findings")});
    headerItem()->setTextAlignment(FindingsColumn, Qt::AlignRight | Qt::AlignVCenter);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    header()->resizeSection(LevelColumn, 96);
    header()->resizeSection(SourceColumn, 96);
    header()->resizeSection(FindingsColumn, 80);
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item, int column) {
        if (m_filling || column != NameColumn)
            return;
        const QString name = item->data(NameColumn, NameRole).toString();
        const bool on = item->checkState(NameColumn) != Qt::Unchecked;
        if (item->parent())
            Q_EMIT ruleToggled(name, on);
        else
            Q_EMIT packToggled(name, on);
    });
}

void RuleTree::setLines(const QList<RuleLine>& lines)
{
    QSet<QString> kept;
    for (const QTreeWidgetItem* item : selectedItems())
        kept.insert(item->data(NameColumn, NameRole).toString());
    QSet<QString> folded;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        if (!topLevelItem(row)->isExpanded())
            folded.insert(topLevelItem(row)->data(NameColumn, NameRole).toString());
    }
    m_filling = true;
    const QSignalBlocker blocker(this);
    m_lines = lines;
    clear();
    QHash<QString, QTreeWidgetItem*> groups;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    for (int at = 0; at < m_lines.size(); ++at) {
        const RuleLine& line = m_lines.at(at);
        QTreeWidgetItem*& group = groups[line.pack];
        if (!group) {
            group = new QTreeWidgetItem(this, {packTitle(line.pack)});
            group->setData(NameColumn, NameRole, line.pack);
            group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            group->setFont(NameColumn, bold);
            group->setTextAlignment(FindingsColumn, Qt::AlignRight | Qt::AlignVCenter);
            group->setExpanded(!folded.contains(line.pack));
            group->setSelected(kept.contains(line.pack));
        }
        auto* item = new QTreeWidgetItem(group, {line.name});
        item->setData(NameColumn, NameRole, line.id);
        item->setData(NameColumn, LineRole, at);
        item->setFlags(line.canBeOff ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        item->setToolTip(NameColumn, line.what);
        item->setTextAlignment(FindingsColumn, Qt::AlignRight | Qt::AlignVCenter);
        item->setSelected(kept.contains(line.id));
    }
    if (kept.isEmpty() && topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0)->child(0));
    m_filling = false;
}

const RuleLine* RuleTree::lineOf(const QTreeWidgetItem* item) const
{
    return item && item->parent() ? &m_lines.at(item->data(NameColumn, LineRole).toInt()) : nullptr;
}

QList<RuleTree::Chosen> RuleTree::chosen() const
{
    QList<Chosen> result;
    for (const QTreeWidgetItem* item : selectedItems())
        result.append({item->data(NameColumn, NameRole).toString(), lineOf(item)});
    return result;
}

QStringList RuleTree::rulesOf(const QString& pack) const
{
    QStringList ids;
    for (const RuleLine& line : m_lines) {
        if (line.pack == pack)
            ids.append(line.id);
    }
    return ids;
}

int RuleTree::offCount() const
{
    int off = 0;
    for (const RuleState& state : m_states)
        off += state.level == RuleLevel::Off;
    return off;
}

QString RuleTree::levelSource(const RuleLine& line) const
{
    if (!m_environment.isEmpty() && (m_settings.level(m_environment, line.id) || m_settings.level(m_environment, line.pack)))
        return tr("Environment");
    if (m_settings.level({}, line.id) || m_settings.level({}, line.pack))
        return tr("Design");
    return m_states.value(line.id).byProfile ? tr("Profile") : tr("Rule");
}

void RuleTree::setStates(const QHash<QString, RuleState>& states, const RuleSettings& settings, const Id& environment)
{
    m_states = states;
    m_settings = settings;
    m_environment = environment;
    m_filling = true;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        for (int at = 0; at < topLevelItem(row)->childCount(); ++at)
            refreshRule(topLevelItem(row)->child(at));
        refreshPack(topLevelItem(row));
    }
    m_filling = false;
}

void RuleTree::refreshRule(QTreeWidgetItem* item)
{
    const RuleLine& line = *lineOf(item);
    const RuleState state = m_states.value(line.id);
    const bool isOff = state.level == RuleLevel::Off;
    const QString findings = state.findings == 0 ? QStringLiteral("–") : QString::number(state.findings);
    item->setCheckState(NameColumn, isOff ? Qt::Unchecked : Qt::Checked);
    item->setIcon(LevelColumn, levelIcon(state.level));
    item->setText(LevelColumn, levelText(state.level));
    item->setText(SourceColumn, levelSource(line));
    item->setText(FindingsColumn, isOff && state.findings > 0 ? QStringLiteral("(%1)").arg(findings) : findings);
    item->setToolTip(FindingsColumn, isOff && state.findings > 0 ? tr("It would have %n finding(s).", nullptr, state.findings) : QString());
    QFont weighed = font();
    weighed.setWeight(m_settings.level(m_environment, line.id) ? QFont::DemiBold : QFont::Normal);
    for (const int column : {LevelColumn, SourceColumn})
        item->setFont(column, weighed);
    const Theme& theme = currentTheme();
    for (int column = 0; column < ColumnCount; ++column)
        item->setForeground(column, isOff || column == SourceColumn ? theme.mutedText : theme.text);
}

void RuleTree::refreshPack(QTreeWidgetItem* group)
{
    int on = 0;
    int findings = 0;
    for (int at = 0; at < group->childCount(); ++at) {
        if (group->child(at)->checkState(NameColumn) != Qt::Checked)
            continue;
        ++on;
        findings += m_states.value(lineOf(group->child(at))->id).findings;
    }
    group->setCheckState(NameColumn, on == 0 ? Qt::Unchecked : on == group->childCount() ? Qt::Checked : Qt::PartiallyChecked);
    group->setText(LevelColumn, on == group->childCount() ? QString() : tr("%1 of %2 on").arg(on).arg(group->childCount()));
    group->setText(FindingsColumn, findings == 0 ? QString() : QString::number(findings));
    group->setForeground(LevelColumn, currentTheme().mutedText);
    group->setForeground(FindingsColumn, currentTheme().mutedText);
}

void RuleTree::filter(const QString& text, const QString& pack, Show show)
{
    const auto has = [&text](const QString& where) { return where.contains(text, Qt::CaseInsensitive); };
    for (int row = 0; row < topLevelItemCount(); ++row) {
        QTreeWidgetItem* group = topLevelItem(row);
        int visible = 0;
        for (int at = 0; at < group->childCount(); ++at) {
            const RuleLine& line = *lineOf(group->child(at));
            const RuleState state = m_states.value(line.id);
            bool keep = (pack.isEmpty() || line.pack == pack)
                        && (text.isEmpty() || has(line.name) || has(line.id) || has(line.code) || has(line.what) || has(line.controls.join(u' ')));
            switch (show) {
            case ShowAll: break;
            case ShowOff: keep = keep && state.level == RuleLevel::Off; break;
            case ShowOwn: keep = keep && (m_settings.level(m_environment, line.id) || m_settings.level(m_environment, line.pack)); break;
            case ShowFinding: keep = keep && state.findings > 0; break;
            }
            group->child(at)->setHidden(!keep);
            visible += keep;
        }
        group->setHidden(visible == 0);
    }
}

void RuleTree::showRule(const QString& id)
{
    for (int row = 0; row < topLevelItemCount(); ++row) {
        QTreeWidgetItem* group = topLevelItem(row);
        for (int at = 0; at < group->childCount(); ++at) {
            if (lineOf(group->child(at))->id != id)
                continue;
            setCurrentItem(group->child(at));
            scrollToItem(group->child(at), PositionAtCenter);
        }
    }
}

} // namespace groundplan
