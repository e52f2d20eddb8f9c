// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <memory>

#include <QDate>

#include "model/catalog/catalog.h"
#include "model/design/design.h"
#include "model/rules/finding.h"
#include "model/rules/organisation/rule_pack.h"
#include "model/rules/rule_set.h"

namespace groundplan {

/// What a choice among rules is made from: all rules that a design can be checked by, the profiles, and what each rule
/// would find if it were on. The effect of any choice follows from that without another check.
struct RuleChoices {
    struct NamedProfile {
        QString name; ///< as a design names it
        Profile profile;
    };
    QList<RulePack> packs;           ///< the design's own, in its order
    std::vector<const Rule*> rules;  ///< ours, then those of the packs
    QList<NamedProfile> profiles;    ///< ours, those that lie beside the packs, those asked for
    QList<Finding> findings;         ///< of all rules, as grave as the rules say themselves

    const Profile* profile(const QString& name) const;
};

/// Reads and checks; `settings` stand for those of the design, `folder` is where it stands, `environment` (empty: none)
/// where it runs. Profiles that cannot be read are left out unless the settings name them. Thread: any.
Result<std::shared_ptr<const RuleChoices>> ruleChoices(const Design& design, const RuleSettings& settings, const QString& folder,
                                                       const Id& environment, const QStringList& moreProfiles, const Catalog& catalog,
                                                       QDate today, const std::atomic_bool* cancelled = nullptr);

/// The levels that settings give the rules of `choices`.
Result<Policy> policyFor(const RuleChoices& choices, const RuleSettings& settings, const Id& environment);

/// What another choice of rules does to the findings of a design.
struct ChoiceEffect {
    int fewer = 0;   ///< findings that go
    int more = 0;    ///< findings that come
    int graver = 0;  ///< findings that stay and weigh more
    int lighter = 0; ///< findings that stay and weigh less
    bool operator==(const ChoiceEffect&) const = default;
};
ChoiceEffect effectOf(const RuleChoices& before, const Policy& policyBefore, const RuleChoices& after, const Policy& policyAfter);

} // namespace groundplan
