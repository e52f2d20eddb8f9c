// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QByteArray>
#include <QRegularExpression>
#include <QStringList>

#include "model/rules/organisation/answer.h"
#include "model/rules/rule.h"

namespace groundplan {

/// What an attribute must be like. All of its parts must hold. Amounts are compared by the attribute's type: "2s" is
/// more than "500ms", "1Gi" more than "512Mi".
struct ValueCondition {
    QByteArray attribute;            ///< id; "x-…": any key of the entity in the file
    std::optional<bool> stated;      ///< somebody says (the catalog's default counts), or nobody does
    QStringList oneOf;               ///< empty: any
    QStringList noneOf;
    QString atLeast, atMost, above, below; ///< empty: no bound
    std::optional<QRegularExpression> pattern;

    /// True when it asks for a value, so that it cannot be answered when nobody states one.
    bool asksForValue() const;
    Answer holds(const RuleContext& context, const Component& component) const;
    Answer holds(const RuleContext& context, const Connection& connection) const;
    /// False: entities of that kind have no such attribute, and this one states none.
    bool applies(const RuleContext& context, const Component& component) const;
    bool applies(const RuleContext& context, const Connection& connection) const;
};

/// A text as an amount of an attribute's type: seconds, bytes, cores, days, plain numbers; nothing: not an amount.
std::optional<double> amountOf(const QString& text, AttributeType type);

/// What the entity says of that attribute, catalog defaults and unknown keys included.
Value statedValue(const RuleContext& context, const Component& component, const QByteArray& attribute);
Value statedValue(const RuleContext& context, const Connection& connection, const QByteArray& attribute);

} // namespace groundplan
