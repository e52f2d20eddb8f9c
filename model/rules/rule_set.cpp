// SPDX-License-Identifier: Apache-2.0
#include "model/rules/rule_set.h"

#include <algorithm>

namespace groundplan {

Severity RuleSet::Entry::severity(Severity own) const
{
    switch (level) {
    case RuleLevel::Info:
        return Severity::Info;
    case RuleLevel::Warning:
        return Severity::Warning;
    case RuleLevel::Error:
        return Severity::Error;
    case RuleLevel::Off:
    case RuleLevel::Default:
        break;
    }
    return own;
}

RuleSet::RuleSet(Owned owned, bool withOurs, Policy policy) : m_owned(std::move(owned)), m_policy(std::move(policy))
{
    const auto add = [this](const Rule& rule) {
        m_index.insert(rule.info().id, m_entries.size());
        m_entries.push_back({&rule, m_policy.levels.value(rule.info().id, RuleLevel::Default)});
    };
    if (withOurs) {
        for (const auto& rule : allRules())
            add(*rule);
    }
    for (const auto& rule : m_owned)
        add(*rule);
}

std::shared_ptr<const RuleSet> RuleSet::make(Owned more, Policy policy)
{
    return std::shared_ptr<const RuleSet>(new RuleSet(std::move(more), true, std::move(policy)));
}

std::shared_ptr<const RuleSet> RuleSet::only(Owned rules)
{
    return std::shared_ptr<const RuleSet>(new RuleSet(std::move(rules), false, {}));
}

std::shared_ptr<const RuleSet> RuleSet::standard()
{
    static const std::shared_ptr<const RuleSet> rules = make({}, {});
    return rules;
}

const Rule* RuleSet::find(const QString& id) const
{
    const Entry* found = entry(id);
    return found ? found->rule : nullptr;
}

const RuleSet::Entry* RuleSet::entry(const QString& id) const
{
    const auto at = m_index.constFind(id);
    return at == m_index.constEnd() ? nullptr : &m_entries[*at];
}

int RuleSet::offCount() const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(), [](const Entry& entry) { return !entry.isOn(); }));
}

} // namespace groundplan
