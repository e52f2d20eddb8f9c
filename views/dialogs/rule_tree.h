// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIcon>
#include <QTreeWidget>

#include "views/adapters/rule_choice.h"

namespace groundplan {

/// "Off", "Note", "Warning", "Error", "As the rule comes".
QString levelText(RuleLevel level);
QIcon levelIcon(RuleLevel level);
RuleLevel levelOf(Severity severity);
/// A pack's name as a heading.
QString packTitle(QString pack);

/// The rules by pack, each with a box to switch it on and off, its level, who says so, and its findings.
class RuleTree : public QTreeWidget
{
    Q_OBJECT

public:
    enum Show { ShowAll, ShowOff, ShowOwn, ShowFinding };

    explicit RuleTree(QWidget* parent = nullptr);

    /// Other rules; what is selected and folded stays so.
    void setLines(const QList<RuleLine>& lines);
    /// Shows how they count by those settings in that environment.
    void setStates(const QHash<QString, RuleState>& states, const RuleSettings& settings, const Id& environment);
    void filter(const QString& text, const QString& pack, Show show);
    void showRule(const QString& id);

    /// A rule or pack that is selected.
    struct Chosen {
        QString name;
        const RuleLine* line = nullptr; ///< null: a pack
    };
    QList<Chosen> chosen() const;
    QStringList rulesOf(const QString& pack) const;
    const QList<RuleLine>& lines() const { return m_lines; }
    RuleState state(const QString& id) const { return m_states.value(id); }
    int offCount() const;

Q_SIGNALS:
    void ruleToggled(const QString& id, bool on);
    void packToggled(const QString& pack, bool on);

private:
    void refreshRule(QTreeWidgetItem* item);
    void refreshPack(QTreeWidgetItem* group);
    QString levelSource(const RuleLine& line) const;
    const RuleLine* lineOf(const QTreeWidgetItem* item) const;

    QList<RuleLine> m_lines;
    QHash<QString, RuleState> m_states;
    RuleSettings m_settings;
    Id m_environment;
    bool m_filling = false;
};

} // namespace groundplan
