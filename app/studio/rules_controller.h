// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointer>

#include "app/services/rule_choices.h"

namespace groundplan {

class RulesDialog;
class Workspace;

/// Runs a dialog about the rules of a design: reads packs and profiles and works out what a choice changes, in workers
/// and on a snapshot. Deletes itself when the dialog is closed.
class RulesController : public QObject
{
    Q_OBJECT

public:
    RulesController(const Design& design, const QString& designPath, Workspace& workspace, QWidget* window);
    ~RulesController() override;

    /// Shows that rule first; empty: any.
    void open(const QString& rule = {});
    bool isBusy() const { return m_current != nullptr; }

Q_SIGNALS:
    void chosen(const groundplan::RuleSettings& settings);

private:
    using Choices = Result<std::shared_ptr<const RuleChoices>>;
    using Token = std::shared_ptr<std::atomic_bool>;
    /// What a worker's answer depends on.
    struct Asked {
        QStringList packs;
        QStringList profiles; ///< paths; ours are always there
        Id environment;
        bool operator==(const Asked&) const = default;
    };
    void follow();
    void show();
    QString effectText(const Policy& policy) const;
    /// A file that the user picks, as the design names it; empty: none.
    QString pickFile(const QString& title);

    Design m_design;
    QString m_folder; ///< empty: the design has no file
    Workspace& m_workspace;
    QPointer<RulesDialog> m_dialog;
    QStringList m_profiles; ///< files that the user picked, or the design named
    Asked m_asked;          ///< what m_choices answer
    Choices m_before;       ///< by the design's own settings, in that environment
    Choices m_choices;
    bool m_shown = false;   ///< the dialog has m_choices
    Token m_current;        ///< of the worker that runs
};

} // namespace groundplan
