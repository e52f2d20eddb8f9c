// SPDX-License-Identifier: Apache-2.0
#include "model/rules/rule.h"

#include <QCoreApplication>

namespace groundplan {

#define GROUNDPLAN_ENTRY(name) std::unique_ptr<Rule> make_rule_##name();
#include "rule_registry.inc"
#undef GROUNDPLAN_ENTRY

const std::vector<std::unique_ptr<Rule>>& allRules()
{
    static const std::vector<std::unique_ptr<Rule>> rules = [] {
        std::vector<std::unique_ptr<Rule>> list;
#define GROUNDPLAN_ENTRY(name) list.push_back(make_rule_##name());
#include "rule_registry.inc"
#undef GROUNDPLAN_ENTRY
        return list;
    }();
    return rules;
}

const Rule* ruleById(const QString& id)
{
    for (const auto& rule : allRules()) {
        if (rule->info().id == id)
            return rule.get();
    }
    return nullptr;
}

QString ruleText(const char* text)
{
    return QCoreApplication::translate("Rule", text);
}

QString ruleText(const char* text, qsizetype number)
{
    return QCoreApplication::translate("Rule", text, nullptr, int(number));
}

QString ruleText(const QString& text)
{
    return QCoreApplication::translate("Rule", text.toUtf8().constData());
}

} // namespace groundplan
