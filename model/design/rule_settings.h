// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QList>
#include <QString>
#include <QStringList>

#include "model/base/slug.h"

namespace groundplan {

/// How a rule counts: not at all, with a given severity, or with the one that it comes with.
enum class RuleLevel { Off, Info, Warning, Error, Default };

/// "off", "info", "warning", "error", "default".
QString ruleLevelName(RuleLevel level);
std::optional<RuleLevel> ruleLevelNamed(QStringView name);
/// All names, in the order in which messages list them.
const QStringList& ruleLevelNames();

/// The level of one rule, or of a whole pack.
struct RuleLevelEntry {
    QString name; ///< id of a rule, else name of a pack
    RuleLevel level = RuleLevel::Default;
    bool operator==(const RuleLevelEntry&) const = default;
};

/// Levels that count where the platform runs for one purpose.
struct EnvironmentRuleSettings {
    Id environment;
    QList<RuleLevelEntry> set;
    bool operator==(const EnvironmentRuleSettings&) const = default;
};

/// What a design says of the rules that it is checked by. Names of rules, packs and profiles are not checked here:
/// only those who load them know them.
struct RuleSettings {
    QString profile;    ///< name of a profile, or path of one (relative to the design); empty: every rule as it comes
    QStringList packs;  ///< rule packs of the organisation: files or folders, relative to the design
    QList<RuleLevelEntry> set;
    QList<EnvironmentRuleSettings> environments;

    /// The level that a rule or pack has by an entry of its own: in that environment; empty: for the whole design.
    std::optional<RuleLevel> level(const Id& environment, const QString& name) const;
    /// Gives it one, or takes it away.
    void setLevel(const Id& environment, const QString& name, std::optional<RuleLevel> level);
    /// The entries of that environment, in their order; empty: those of the whole design.
    QList<RuleLevelEntry> levels(const Id& environment) const;

    bool isEmpty() const { return *this == RuleSettings(); }
    bool operator==(const RuleSettings&) const = default;
};

} // namespace groundplan
