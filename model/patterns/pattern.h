// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QList>
#include <QPoint>
#include <QString>
#include <QStringList>

#include "model/base/result.h"
#include "model/base/value.h"

namespace groundplan {

/// One of the answers that a parameter allows.
struct PatternChoice {
    QString id;
    QString label;
    bool operator==(const PatternChoice&) const = default;
};

/// A question that a pattern asks before it is inserted.
struct PatternParameter {
    enum class Type { Text, Boolean, Integer, Choice, List };

    QString id;
    Type type = Type::Text;
    QString label;
    QString help;
    Value defaultValue;
    int min = 1;   ///< Integer: the smallest value; List: the fewest elements
    int max = 100; ///< likewise the largest
    QList<PatternChoice> choices; ///< Choice: at least one
    bool operator==(const PatternParameter&) const = default;
};

/// A condition on the parameters: a boolean that is (not) set, or a choice that is (not) that one.
struct PatternCondition {
    QString parameter;
    QString equals; ///< empty: the boolean counts
    bool negated = false;
    bool operator==(const PatternCondition&) const = default;
};

/// A component or connection of a pattern before its placeholders are filled in.
struct PatternPart {
    QString id;      ///< its name within the pattern
    Where where;     ///< in the pattern's file
    QList<PatternCondition> conditions; ///< all have to hold
    QString with;    ///< a part: this one is made only where that one is made anew
    QString each;    ///< a List parameter: the part is made once for each element; empty: once
    QStringList standIns; ///< kinds and traits: a selected component of one of them is used in place of a new one
    QString takesOver; ///< a part with stand-ins: what called the component that stands in calls this part instead
    QString in;      ///< part that it stands in
    QString from;    ///< connections
    QString to;
    std::optional<QPoint> cell; ///< column and row within its container; else found by the connections
    QString englishName; ///< with {placeholders}: what its id is made of when its name has other letters than ids
    ValueMap fields; ///< kind, name, description, groups, attributes; texts with {placeholders}
    bool operator==(const PatternPart&) const = default;
};

/// A starting shape of a design with parameters, and when to use it.
struct Pattern {
    QString id;       ///< name of its file
    QString name;
    QString category; ///< heading in lists
    QString summary;  ///< one line
    QString useWhen;
    QStringList tradeOffs;
    QStringList prevents; ///< ids of rules whose findings it removes or keeps from coming
    QStringList guide;    ///< topics of the guide
    QList<PatternParameter> parameters;
    QList<PatternPart> components; ///< containers before what stands in them
    QList<PatternPart> connections;

    /// The parameter of that id, or null.
    const PatternParameter* parameter(const QString& id) const;
    /// True when a selected component of some kind can take the place of one of its parts.
    bool attaches() const;
    bool operator==(const Pattern&) const = default;
};

/// The answers to all parameters: those given, checked, and the defaults of the rest.
Result<ValueMap> patternAnswers(const Pattern& pattern, const ValueMap& given);

/// Reads what a user typed ("a, b" for a list, "true" for a boolean) as a value of the parameter.
Result<Value> parsedPatternAnswer(const PatternParameter& parameter, const QString& text);

} // namespace groundplan
