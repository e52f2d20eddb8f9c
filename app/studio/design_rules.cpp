// SPDX-License-Identifier: Apache-2.0
#include "app/studio/design_rules.h"

#include <QFileInfo>

#include "app/services/rule_source.h"
#include "model/rules/settings_problem.h"

namespace groundplan {

static QString folderOf(const DesignSession& session)
{
    return session.path().isEmpty() ? QString() : QFileInfo(session.path()).absolutePath();
}

DesignRules::DesignRules(DesignSession& session, BackgroundCheck& check, QObject* parent)
    : QObject(parent), m_session(session), m_check(check)
{
    Document& document = session.document();
    connect(&document, &Document::wasReset, this, &DesignRules::load);
    connect(&document, &Document::changed, this, [this] {
        if (m_session.document().design().properties().rules != m_settings)
            load();
    });
    connect(&session, &DesignSession::saved, this, [this] {
        if (folderOf(m_session) != m_folder)
            load();
    });
}

void DesignRules::load()
{
    const Design& design = m_session.document().design();
    m_settings = design.properties().rules;
    m_folder = folderOf(m_session);
    if (m_settings.isEmpty()) {
        m_check.setRules(RuleSet::standard());
        return;
    }
    const auto rules = loadRules(design, m_folder, m_session.catalog());
    m_check.setRules(rules ? *rules : RuleSet::make({settingsProblem(rules.error())}, {}));
}

} // namespace groundplan
