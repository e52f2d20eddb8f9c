// SPDX-License-Identifier: Apache-2.0
#include "model/design/rule_settings.h"

#include <algorithm>

namespace groundplan {

const QStringList& ruleLevelNames()
{
    static const QStringList names{QStringLiteral("off"), QStringLiteral("info"), QStringLiteral("warning"), QStringLiteral("error"),
                                   QStringLiteral("default")};
    return names;
}

QString ruleLevelName(RuleLevel level)
{
    return ruleLevelNames().at(int(level));
}

std::optional<RuleLevel> ruleLevelNamed(QStringView name)
{
    const qsizetype at = ruleLevelNames().indexOf(name);
    return at < 0 ? std::nullopt : std::optional(RuleLevel(at));
}

QList<RuleLevelEntry> RuleSettings::levels(const Id& environment) const
{
    if (environment.isEmpty())
        return set;
    const auto own = std::find_if(environments.begin(), environments.end(), [&](const EnvironmentRuleSettings& at) { return at.environment == environment; });
    return own == environments.end() ? QList<RuleLevelEntry>() : own->set;
}

std::optional<RuleLevel> RuleSettings::level(const Id& environment, const QString& name) const
{
    const QList<RuleLevelEntry> entries = levels(environment);
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const RuleLevelEntry& entry) { return entry.name == name; });
    return found == entries.end() ? std::nullopt : std::optional(found->level);
}

void RuleSettings::setLevel(const Id& environment, const QString& name, std::optional<RuleLevel> level)
{
    QList<RuleLevelEntry> entries = levels(environment);
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const RuleLevelEntry& entry) { return entry.name == name; });
    if (found == entries.end()) {
        if (level)
            entries.append({name, *level});
    } else if (level) {
        found->level = *level;
    } else {
        entries.erase(found);
    }
    if (environment.isEmpty()) {
        set = entries;
        return;
    }
    const auto own = std::find_if(environments.begin(), environments.end(), [&](const EnvironmentRuleSettings& at) { return at.environment == environment; });
    if (own == environments.end()) {
        if (!entries.isEmpty())
            environments.append({environment, entries});
    } else if (entries.isEmpty()) {
        environments.erase(own);
    } else {
        own->set = entries;
    }
}

} // namespace groundplan
