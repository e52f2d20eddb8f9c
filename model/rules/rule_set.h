// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <QHash>

#include "model/rules/policy.h"
#include "model/rules/rule.h"

namespace groundplan {

/// The rules that a design is checked by: ours and the organisation's, with the severity that the policy gives them.
/// Immutable, so that all threads may share one; owns the organisation's rules.
class RuleSet
{
public:
    struct Entry {
        const Rule* rule = nullptr;
        RuleLevel level = RuleLevel::Default; ///< Off: known, but not run

        bool isOn() const { return level != RuleLevel::Off; }
        /// What a finding of this rule weighs when the rule itself says `own`.
        Severity severity(Severity own) const;
        /// What its findings weigh as a rule.
        Severity severity() const { return severity(rule->info().severity); }
    };
    using Owned = std::vector<std::shared_ptr<const Rule>>;

    /// Our rules and those of `more`, as the policy says.
    static std::shared_ptr<const RuleSet> make(Owned more, Policy policy);
    /// Only those rules, as they come.
    static std::shared_ptr<const RuleSet> only(Owned rules);
    /// Our rules as they come.
    static std::shared_ptr<const RuleSet> standard();

    /// All rules in order, those that are off too.
    const std::vector<Entry>& entries() const { return m_entries; }
    /// The rule of that id, or null.
    const Rule* find(const QString& id) const;
    const Entry* entry(const QString& id) const;
    int offCount() const;
    const Policy& policy() const { return m_policy; }

private:
    RuleSet(Owned owned, bool withOurs, Policy policy);

    Owned m_owned;
    Policy m_policy;
    std::vector<Entry> m_entries;
    QHash<QString, size_t> m_index;
};

} // namespace groundplan
