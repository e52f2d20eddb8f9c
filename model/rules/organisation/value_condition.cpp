// SPDX-License-Identifier: Apache-2.0
#include "model/rules/organisation/value_condition.h"

#include <algorithm>

#include "model/base/duration.h"
#include "model/base/number_text.h"
#include "model/base/size_text.h"

namespace groundplan {

namespace {

const KindBase* kindOf(const RuleContext& context, const Component& component)
{
    return context.catalog().componentKind(component.kind);
}

const KindBase* kindOf(const RuleContext& context, const Connection& connection)
{
    return context.catalog().connectionKind(connection.kind);
}

template<typename Entity>
const AttributeSpec* specOf(const RuleContext& context, const Entity& entity, const QByteArray& attribute)
{
    const KindBase* kind = kindOf(context, entity);
    return kind ? kind->attribute(QString::fromUtf8(attribute)) : nullptr;
}

template<typename Entity>
Value valueOf(const RuleContext& context, const Entity& entity, const QByteArray& attribute)
{
    Value value = context.attribute(entity, attribute.constData());
    if (value.isNull()) {
        if (const Value* extra = entity.extra.find(QString::fromUtf8(attribute)))
            value = *extra;
    }
    return value;
}

QStringList textsOf(const Value& value)
{
    if (!value.isList())
        return {value.toText()};
    QStringList texts;
    for (const Value& element : value.toList())
        texts.append(element.toText());
    return texts;
}

bool same(const QString& left, const QString& right, AttributeType type)
{
    if (left == right)
        return true;
    const auto leftAmount = amountOf(left, type), rightAmount = amountOf(right, type);
    return leftAmount && rightAmount && *leftAmount == *rightAmount;
}

template<typename Entity>
Answer answer(const ValueCondition& condition, const RuleContext& context, const Entity& entity)
{
    const QString name = QString::fromUtf8(condition.attribute);
    const AttributeSpec* spec = specOf(context, entity, condition.attribute);
    const Value value = valueOf(context, entity, condition.attribute);
    const bool stated = !value.isNull();
    if (!stated && !spec && !name.startsWith(QLatin1String("x-")))
        return Answer::of(condition.stated == false && !condition.asksForValue());
    if (condition.stated && *condition.stated != stated)
        return Answer::of(false);
    if (!condition.asksForValue())
        return Answer::of(true);
    if (!stated)
        return Answer::unknown(entity.id, name);
    const AttributeType type = spec ? spec->type : AttributeType::String;
    const QStringList texts = textsOf(value);
    const auto isAmong = [&](const QStringList& list) {
        return std::any_of(texts.begin(), texts.end(), [&](const QString& text) {
            return std::any_of(list.begin(), list.end(), [&](const QString& other) { return same(text, other, type); });
        });
    };
    if (!condition.oneOf.isEmpty() && !isAmong(condition.oneOf))
        return Answer::of(false);
    if (!condition.noneOf.isEmpty() && isAmong(condition.noneOf))
        return Answer::of(false);
    if (condition.pattern) {
        const bool found = std::any_of(texts.begin(), texts.end(), [&](const QString& text) { return condition.pattern->match(text).hasMatch(); });
        if (!found)
            return Answer::of(false);
    }
    const auto bounded = [&](const QString& bound, auto compare) {
        if (bound.isEmpty())
            return true;
        const auto limit = amountOf(bound, type), amount = amountOf(texts.value(0), type);
        return limit && amount && compare(*amount, *limit);
    };
    return Answer::of(bounded(condition.atLeast, std::greater_equal<>()) && bounded(condition.atMost, std::less_equal<>())
                      && bounded(condition.above, std::greater<>()) && bounded(condition.below, std::less<>()));
}

} // namespace

bool ValueCondition::asksForValue() const
{
    return !oneOf.isEmpty() || !noneOf.isEmpty() || !atLeast.isEmpty() || !atMost.isEmpty() || !above.isEmpty() || !below.isEmpty() || pattern;
}

Answer ValueCondition::holds(const RuleContext& context, const Component& component) const
{
    return answer(*this, context, component);
}

Answer ValueCondition::holds(const RuleContext& context, const Connection& connection) const
{
    return answer(*this, context, connection);
}

template<typename Entity>
static bool applicable(const QByteArray& attribute, const RuleContext& context, const Entity& entity)
{
    return attribute.startsWith("x-") || specOf(context, entity, attribute) || !valueOf(context, entity, attribute).isNull();
}

bool ValueCondition::applies(const RuleContext& context, const Component& component) const
{
    return applicable(attribute, context, component);
}

bool ValueCondition::applies(const RuleContext& context, const Connection& connection) const
{
    return applicable(attribute, context, connection);
}

std::optional<double> amountOf(const QString& text, AttributeType type)
{
    switch (type) {
    case AttributeType::Duration:
        return parseDuration(text);
    case AttributeType::Size:
        return parseSize(text);
    case AttributeType::Cpu:
        return parseCpu(text);
    case AttributeType::Percentage:
        return parseNumber(text.endsWith(u'%') ? text.chopped(1) : text);
    case AttributeType::Date: {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? std::optional(double(date.toJulianDay())) : std::nullopt;
    }
    default:
        return parseNumber(text);
    }
}

Value statedValue(const RuleContext& context, const Component& component, const QByteArray& attribute)
{
    return valueOf(context, component, attribute);
}

Value statedValue(const RuleContext& context, const Connection& connection, const QByteArray& attribute)
{
    return valueOf(context, connection, attribute);
}

} // namespace groundplan
