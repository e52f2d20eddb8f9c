// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QByteArray>
#include <QHash>

#include "model/base/result.h"
#include "model/design/rule_settings.h"

namespace groundplan {

class Rule;

/// A named choice of rules and severities, kept as data.
struct Profile {
    QString id;                        ///< "pci-dss"
    QString name;
    QString description;
    QStringList sources;
    RuleLevel rest = RuleLevel::Default; ///< of rules that nothing below speaks of
    QList<RuleLevelEntry> packs;
    QList<RuleLevelEntry> controls;    ///< by the start of a control's name ("PCI DSS"): rules that help to prove one
    QList<RuleLevelEntry> rules;
    bool operator==(const Profile&) const = default;
};

/// Which rules count and how, worked out for one design and environment.
struct Policy {
    QString profile;                  ///< empty: none
    Id environment;                   ///< empty: none
    QHash<QString, RuleLevel> levels; ///< by rule id; not in it: Default
    bool operator==(const Policy&) const = default;
};

/// Reads a profile; `rules` are all rules that it may speak of. Unknown rules, packs and keys are errors with line,
/// column and a suggestion.
Result<Profile> readProfile(const QByteArray& bytes, const QString& file, const std::vector<const Rule*>& rules);

/// The levels of `rules` by profile (null: none), then what the design sets, then what it sets for the environment;
/// in each, packs before rules. An error's subject is the key of LoadedDesign::settingPlaces that it speaks of.
Result<Policy> makePolicy(const Profile* profile, const RuleSettings& settings, const Id& environment, const std::vector<const Rule*>& rules);

/// Whether a rule may be switched off: the one that tells of deviations that do not count may not.
bool canBeOff(const QString& rule);

/// Our packs by name, those without a rule so far too.
const QStringList& ourPacks();

} // namespace groundplan
