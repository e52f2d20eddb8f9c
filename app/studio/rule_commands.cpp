// SPDX-License-Identifier: Apache-2.0
#include "app/studio/rule_commands.h"

#include "app/services/background_check.h"
#include "app/studio/actions.h"
#include "app/studio/design_session.h"
#include "app/studio/main_window.h"
#include "app/studio/rules_controller.h"
#include "app/studio/workspace.h"
#include "model/edit/edits.h"
#include "views/panels/problems_panel.h"

namespace groundplan {

RuleCommands::RuleCommands(MainWindow& window) : QObject(&window), m_window(window)
{
    setObjectName(QStringLiteral("rule-commands"));
    window.actions().on("rules", this, [this] { choose({}); });
    connect(&window.problems(), &ProblemsPanel::rulesRequested, this, [this](const QString& rule) {
        if (m_window.actions().action(QStringLiteral("rules"))->isEnabled())
            choose(rule);
    });
    connect(&window.check(), &BackgroundCheck::reported, this,
            [this] { m_window.problems().setRulesOff(m_window.check().rules().offCount()); });
}

bool RuleCommands::isBusy() const
{
    const auto* controller = m_window.findChild<RulesController*>();
    return controller && controller->isBusy();
}

void RuleCommands::choose(const QString& rule)
{
    m_window.commitPending();
    auto* controller = new RulesController(m_window.session().document().design(), m_window.session().path(), m_window.workspace(), &m_window);
    connect(controller, &RulesController::chosen, this, [this](const RuleSettings& settings) {
        Document& document = m_window.session().document();
        m_window.report(tr("The rules cannot be changed"), document.apply(setRules(document.design(), settings)));
    });
    controller->open(rule);
}

} // namespace groundplan
