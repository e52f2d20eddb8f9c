// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/attribute_check.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>
#include <QUrl>

#include "model/base/duration.h"
#include "model/base/number_text.h"
#include "model/base/size_text.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Attribute", text);
}

QString rangeText(const AttributeSpec& spec)
{
    if (spec.min && spec.max)
        return tr(" from %1 to %2").arg(numberText(*spec.min), numberText(*spec.max));
    if (spec.min)
        return tr(" of at least %1").arg(numberText(*spec.min));
    if (spec.max)
        return tr(" of at most %1").arg(numberText(*spec.max));
    return {};
}

bool inRange(const AttributeSpec& spec, double number)
{
    return (!spec.min || number >= *spec.min) && (!spec.max || number <= *spec.max);
}

Unexpected notAllowed(const AttributeSpec& spec, const Value& value)
{
    QString shown = value.toText();
    if (shown.size() > 60)
        shown = shown.left(59) + QChar(0x2026);
    return unexpected(ErrorCode::BadInput,
                      tr("Attribute '%1' must be %2, not '%3'.").arg(spec.id, allowedText(spec), shown));
}

} // namespace

QString allowedText(const AttributeSpec& spec)
{
    switch (spec.type) {
    case AttributeType::String:
        return spec.pattern.isEmpty() ? tr("text") : tr("text of the form %1").arg(spec.pattern);
    case AttributeType::Text:
        return tr("text");
    case AttributeType::Integer:
        return tr("an integer") + rangeText(spec);
    case AttributeType::Number:
        return tr("a number") + rangeText(spec);
    case AttributeType::Boolean:
        return tr("true or false");
    case AttributeType::Enum:
        return tr("one of %1").arg(spec.values.join(QLatin1String(", ")));
    case AttributeType::Duration:
        return tr("a duration such as 500ms, 2s or 5m");
    case AttributeType::Size:
        return tr("a size such as 512Mi or 20Gi");
    case AttributeType::Cpu:
        return tr("an amount of processor such as 250m or 2");
    case AttributeType::Percentage:
        return tr("a percentage from 0 to 100");
    case AttributeType::Date:
        return tr("a date such as 2027-09-30");
    case AttributeType::Url:
        return tr("an address such as https://example.org");
    case AttributeType::List:
        return tr("a list of texts");
    case AttributeType::Map:
        return tr("a map of texts");
    }
    return {};
}

Result<Value> checkedAttribute(const AttributeSpec& spec, const Value& value)
{
    switch (spec.type) {
    case AttributeType::String:
    case AttributeType::Text:
        if (value.isList() || value.isMap() || value.isNull())
            return notAllowed(spec, value);
        if (!spec.pattern.isEmpty()
            && !QRegularExpression(spec.pattern).match(value.toText()).hasMatch())
            return notAllowed(spec, value);
        return Value(value.toText());
    case AttributeType::Integer:
        if (!value.isInteger() || !inRange(spec, value.toNumber()))
            return notAllowed(spec, value);
        return value;
    case AttributeType::Number:
        if (!value.isNumber() || !inRange(spec, value.toNumber()))
            return notAllowed(spec, value);
        return value;
    case AttributeType::Boolean:
        if (!value.isBool())
            return notAllowed(spec, value);
        return value;
    case AttributeType::Enum:
        if (!spec.values.contains(value.toText()) || value.isList())
            return notAllowed(spec, value);
        return Value(value.toText());
    case AttributeType::Duration:
        if (!parseDuration(value.toText()))
            return notAllowed(spec, value);
        return Value(value.toText());
    case AttributeType::Size:
        if (!parseSize(value.toText()))
            return notAllowed(spec, value);
        return Value(value.toText());
    case AttributeType::Cpu:
        if (!parseCpu(value.toText()))
            return notAllowed(spec, value);
        return Value(value.toText());
    case AttributeType::Percentage: {
        Value number = value;
        if (value.isString() && value.toString().endsWith(u'%')) {
            const auto parsed = parseNumber(QStringView(value.toString()).chopped(1));
            number = parsed ? Value(*parsed) : Value();
        }
        if (!number.isNumber() || number.toNumber() < 0 || number.toNumber() > 100)
            return notAllowed(spec, value);
        return number;
    }
    case AttributeType::Date:
        if (!QDate::fromString(value.toText(), Qt::ISODate).isValid())
            return notAllowed(spec, value);
        return Value(value.toText());
    case AttributeType::Url:
        if (const QUrl url(value.toText(), QUrl::StrictMode); !url.isValid() || url.isRelative())
            return notAllowed(spec, value);
        return Value(value.toText());
    case AttributeType::List:
        if (value.isMap() || value.isNull())
            return notAllowed(spec, value);
        for (const Value& element : value.toList()) {
            if (element.isList() || element.isMap() || element.isNull())
                return notAllowed(spec, value);
        }
        return value.isList() ? Value(value.toStringList()) : Value(QStringList{value.toText()});
    case AttributeType::Map: {
        if (!value.isMap())
            return notAllowed(spec, value);
        ValueMap texts;
        for (const auto& [key, entry] : value.toMap()) {
            if (entry.isList() || entry.isMap())
                return notAllowed(spec, value);
            texts.append(key, Value(entry.toText()));
        }
        return Value(std::move(texts));
    }
    }
    return value;
}

Result<Value> parsedAttribute(const AttributeSpec& spec, const QString& text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Value();
    switch (spec.type) {
    case AttributeType::Integer:
        if (const auto integer = parseInteger(trimmed))
            return checkedAttribute(spec, Value(*integer));
        return notAllowed(spec, Value(text));
    case AttributeType::Number:
        if (const auto integer = parseInteger(trimmed))
            return checkedAttribute(spec, Value(*integer));
        if (const auto number = parseNumber(trimmed))
            return checkedAttribute(spec, Value(*number));
        return notAllowed(spec, Value(text));
    case AttributeType::Percentage: {
        const QString bare = trimmed.endsWith(u'%') ? trimmed.chopped(1).trimmed() : trimmed;
        if (const auto integer = parseInteger(bare))
            return checkedAttribute(spec, Value(*integer));
        if (const auto number = parseNumber(bare))
            return checkedAttribute(spec, Value(*number));
        return notAllowed(spec, Value(text));
    }
    case AttributeType::Boolean:
        if (trimmed == QLatin1String("true") || trimmed == QLatin1String("false"))
            return Value(trimmed == QLatin1String("true"));
        return notAllowed(spec, Value(text));
    case AttributeType::List: {
        QStringList entries;
        for (const QString& entry : trimmed.split(QRegularExpression(QStringLiteral("[,\\n]")), Qt::SkipEmptyParts)) {
            if (!entry.trimmed().isEmpty())
                entries.append(entry.trimmed());
        }
        return checkedAttribute(spec, Value(entries));
    }
    case AttributeType::Map: {
        ValueMap map;
        for (const QString& line : trimmed.split(u'\n', Qt::SkipEmptyParts)) {
            const qsizetype equals = line.indexOf(u'=');
            if (equals <= 0)
                return unexpected(ErrorCode::BadInput, tr("Write one NAME=value per line; '%1' has no name.").arg(line));
            map.set(line.left(equals).trimmed(), Value(line.mid(equals + 1).trimmed()));
        }
        return checkedAttribute(spec, Value(std::move(map)));
    }
    case AttributeType::Text:
        return checkedAttribute(spec, Value(text));
    default:
        return checkedAttribute(spec, Value(trimmed));
    }
}

} // namespace groundplan
