// SPDX-License-Identifier: Apache-2.0
#include "model/patterns/pattern.h"

#include <algorithm>

#include <QCoreApplication>

#include "model/base/suggestion.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Pattern", text);
}

Unexpected refused(const PatternParameter& parameter, const QString& message)
{
    return unexpected(ErrorCode::BadInput, message, {.file = {}, .subject = parameter.id});
}

Result<Value> checked(const PatternParameter& parameter, const Value& value)
{
    using Type = PatternParameter::Type;
    switch (parameter.type) {
    case Type::Text:
        if (!value.isString() || value.toString().simplified().isEmpty())
            return refused(parameter, tr("'%1' needs a text.").arg(parameter.label));
        return Value(value.toString().simplified());
    case Type::Boolean:
        if (!value.isBool())
            return refused(parameter, tr("'%1' is yes or no.").arg(parameter.label));
        return value;
    case Type::Integer:
        if (!value.isInteger() || value.toInteger() < parameter.min || value.toInteger() > parameter.max)
            return refused(parameter, tr("'%1' is a whole number from %2 to %3.").arg(parameter.label).arg(parameter.min).arg(parameter.max));
        return value;
    case Type::Choice: {
        QStringList ids;
        for (const PatternChoice& choice : parameter.choices)
            ids.append(choice.id);
        if (!ids.contains(value.toString()))
            return refused(parameter, tr("'%1' is one of %2.").arg(parameter.label, ids.join(QLatin1String(", "))));
        return value;
    }
    case Type::List: {
        QStringList texts;
        for (const QString& text : value.toStringList()) {
            if (!text.simplified().isEmpty() && !texts.contains(text.simplified()))
                texts.append(text.simplified());
        }
        if (texts.size() < parameter.min || texts.size() > parameter.max) {
            return refused(parameter, tr("'%1' needs %2 to %3 different entries, parted by commas.")
                                          .arg(parameter.label).arg(parameter.min).arg(parameter.max));
        }
        return Value(texts);
    }
    }
    return value;
}

} // namespace

const PatternParameter* Pattern::parameter(const QString& parameterId) const
{
    const auto at = std::find_if(parameters.cbegin(), parameters.cend(), [&](const PatternParameter& p) { return p.id == parameterId; });
    return at == parameters.cend() ? nullptr : &*at;
}

bool Pattern::attaches() const
{
    return std::any_of(components.cbegin(), components.cend(), [](const PatternPart& part) { return !part.standIns.isEmpty(); });
}

Result<ValueMap> patternAnswers(const Pattern& pattern, const ValueMap& given)
{
    for (const auto& [id, value] : given) {
        if (pattern.parameter(id))
            continue;
        QStringList known;
        for (const PatternParameter& parameter : pattern.parameters)
            known.append(parameter.id);
        const QString near = nearestName(id, known);
        return unexpected(ErrorCode::NotFound, near.isEmpty() ? tr("The pattern '%1' has no parameter '%2'; it has %3.").arg(pattern.id, id, known.join(QLatin1String(", ")))
                                                              : tr("The pattern '%1' has no parameter '%2'; did you mean '%3'?").arg(pattern.id, id, near));
    }
    ValueMap answers;
    for (const PatternParameter& parameter : pattern.parameters) {
        const Value* value = given.find(parameter.id);
        auto answer = checked(parameter, value ? *value : parameter.defaultValue);
        if (!answer)
            return unexpected(answer.error());
        answers.append(parameter.id, *answer);
    }
    return answers;
}

Result<Value> parsedPatternAnswer(const PatternParameter& parameter, const QString& text)
{
    Value value(text);
    if (parameter.type == PatternParameter::Type::Boolean) {
        static const QStringList yes{QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("1")};
        static const QStringList no{QStringLiteral("false"), QStringLiteral("no"), QStringLiteral("0")};
        if (yes.contains(text.toLower()) || no.contains(text.toLower()))
            value = yes.contains(text.toLower());
    } else if (parameter.type == PatternParameter::Type::Integer) {
        bool whole = false;
        if (const qint64 number = text.toLongLong(&whole); whole)
            value = number;
    } else if (parameter.type == PatternParameter::Type::List) {
        value = Value(text.split(u','));
    }
    return checked(parameter, value);
}

} // namespace groundplan
