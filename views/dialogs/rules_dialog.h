// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include "views/adapters/rule_choice.h"

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace groundplan {

class RuleTree;

/// Asks by which rules a design is to be checked: profile, packs of the organisation, and the level of each rule, for
/// the whole design or for one environment. Tells by signals what it needs to know; returns settings.
class RulesDialog : public QDialog
{
    Q_OBJECT

public:
    RulesDialog(const RuleSettings& settings, const QList<std::pair<Id, QString>>& environments, QWidget* parent = nullptr);

    const RuleSettings& settings() const { return m_settings; }
    /// The environment whose levels are shown; empty: those of the whole design.
    Id environment() const;

    /// The rules and profiles to choose among.
    void setChoices(const QList<RuleLine>& rules, const QList<ProfileLine>& profiles, const QList<ProfileLine>& packs);
    /// How each rule counts by settings() now, and in a sentence what that changes.
    void setStates(const QHash<QString, RuleState>& states, const QString& effect);
    /// What settings() say cannot be used.
    void setProblem(const QString& problem);
    void setBusy();

    /// Files are named from where the design stands: one that was never saved has none.
    void setCanAddFiles(bool can);
    void addPack(const QString& path);
    void chooseProfile(const QString& name);
    void showRule(const QString& id);

Q_SIGNALS:
    /// Settings or environment are others: answer with setChoices(), setStates() or setProblem().
    void edited();
    void packFileWanted();
    void profileFileWanted();

private:
    QWidget* buildLeft();
    QWidget* buildMiddle();
    QWidget* buildRight();
    void fillProfiles();
    void fillPacks();
    void filter();
    void showDetail();
    void fillLevels();
    void setLevels(std::optional<RuleLevel> level);
    void removePack();
    void change();
    /// Below the rules: what the choice does, or why it cannot be used.
    void say(const char* role, const QString& text, bool usable);

    RuleSettings m_settings;
    QString m_profileBefore;
    QString m_wanted; ///< rule to show as soon as there are rules
    QList<ProfileLine> m_profiles;
    QList<ProfileLine> m_packs; ///< by their path in the design; title is the pack's name

    QListWidget* m_profileList;
    QLabel* m_profileText;
    QListWidget* m_packList;
    QPushButton* m_addProfile;
    QPushButton* m_addPack;
    QPushButton* m_removePack;
    QComboBox* m_scope;
    QLineEdit* m_search;
    QComboBox* m_packFilter;
    QComboBox* m_show;
    RuleTree* m_tree;
    QLabel* m_counts;
    QLabel* m_levelLabel;
    QComboBox* m_level;
    QPushButton* m_reset;
    QTextBrowser* m_detail;
    QLabel* m_effect;
    QDialogButtonBox* m_buttons;
};

} // namespace groundplan
