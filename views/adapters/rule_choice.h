// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QHash>
#include <QList>

#include "model/design/rule_settings.h"
#include "model/rules/finding.h"

namespace groundplan {

/// One rule as somebody who chooses among rules sees it: texts, translated.
struct RuleLine {
    QString id;
    QString code;
    QString pack;
    QString name;
    QString what;
    QString why;
    QString fix;
    Severity severity = Severity::Warning; ///< by itself
    QStringList thresholds;
    QStringList sources;
    QStringList controls;
    bool canBeOff = true;
    QString bad;  ///< a design that it objects to, as a file; empty: there is none to show
    QString good; ///< one that it accepts
};

/// A profile, or an organisation's pack, to choose.
struct ProfileLine {
    QString name;  ///< as a design names it
    QString title;
    QString description;
    QStringList sources;
};

/// How a rule counts by what is chosen now.
struct RuleState {
    RuleLevel level = RuleLevel::Default;     ///< never Default
    RuleLevel inherited = RuleLevel::Default; ///< without an entry of its own in the chosen scope; never Default
    bool byProfile = false;                   ///< the profile speaks of it
    int findings = 0;                         ///< that it has, or would have if it were on

    bool operator==(const RuleState&) const = default;
};

} // namespace groundplan
