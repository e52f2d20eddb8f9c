// SPDX-License-Identifier: Apache-2.0
#include "model/base/value.h"

#include <algorithm>

#include "model/base/number_text.h"

namespace groundplan {

ValueMap::ValueMap() = default;
ValueMap::ValueMap(std::initializer_list<Entry> entries) : m_entries(entries) {}
ValueMap::ValueMap(const ValueMap&) = default;
ValueMap::ValueMap(ValueMap&&) noexcept = default;
ValueMap& ValueMap::operator=(const ValueMap&) = default;
ValueMap& ValueMap::operator=(ValueMap&&) noexcept = default;
ValueMap::~ValueMap() = default;

bool ValueMap::isEmpty() const
{
    return m_entries.isEmpty();
}

qsizetype ValueMap::size() const
{
    return m_entries.size();
}

const Value* ValueMap::find(QStringView key) const
{
    for (const Entry& entry : m_entries) {
        if (entry.first == key)
            return &entry.second;
    }
    return nullptr;
}

void ValueMap::set(const QString& key, Value value)
{
    for (Entry& entry : m_entries) {
        if (entry.first == key) {
            entry.second = std::move(value);
            return;
        }
    }
    m_entries.append(Entry(key, std::move(value)));
}

void ValueMap::append(const QString& key, Value value)
{
    m_entries.append(Entry(key, std::move(value)));
}

void ValueMap::remove(QStringView key)
{
    m_entries.removeIf([key](const Entry& entry) { return entry.first == key; });
}

const QList<ValueMap::Entry>& ValueMap::entries() const
{
    return m_entries;
}

QList<ValueMap::Entry>::const_iterator ValueMap::begin() const
{
    return m_entries.cbegin();
}

QList<ValueMap::Entry>::const_iterator ValueMap::end() const
{
    return m_entries.cend();
}

bool ValueMap::operator==(const ValueMap& other) const
{
    if (size() != other.size())
        return false;
    for (qsizetype at = 0; at < size(); ++at) {
        const Entry& entry = m_entries.at(at);
        const Entry& same = other.m_entries.at(at);
        const Value* value = same.first == entry.first ? &same.second : other.find(entry.first);
        if (!value || *value != entry.second)
            return false;
    }
    return true;
}

Value::Value(const QStringList& list)
{
    List values;
    values.reserve(list.size());
    for (const QString& text : list)
        values.append(Value(text));
    m_data = std::move(values);
}

bool Value::toBool(bool other) const
{
    const bool* value = std::get_if<bool>(&m_data);
    return value ? *value : other;
}

qint64 Value::toInteger(qint64 other) const
{
    const qint64* value = std::get_if<qint64>(&m_data);
    return value ? *value : other;
}

double Value::toNumber(double other) const
{
    if (const qint64* value = std::get_if<qint64>(&m_data))
        return double(*value);
    const double* value = std::get_if<double>(&m_data);
    return value ? *value : other;
}

QString Value::toString() const
{
    const QString* value = std::get_if<QString>(&m_data);
    return value ? *value : QString();
}

QStringList Value::toStringList() const
{
    QStringList strings;
    if (isString())
        strings.append(toString());
    for (const Value& value : toList())
        strings.append(value.toText());
    return strings;
}

const Value::List& Value::toList() const&
{
    static const List empty;
    const List* value = std::get_if<List>(&m_data);
    return value ? *value : empty;
}

const ValueMap& Value::toMap() const&
{
    static const ValueMap empty;
    const ValueMap* value = std::get_if<ValueMap>(&m_data);
    return value ? *value : empty;
}

ValueMap Value::toMap() &&
{
    return std::as_const(*this).toMap();
}

QString Value::toText() const
{
    struct Visitor {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(bool value) const { return value ? QStringLiteral("true") : QStringLiteral("false"); }
        QString operator()(qint64 value) const { return QString::number(value); }
        QString operator()(double value) const { return numberText(value); }
        QString operator()(const QString& value) const { return value; }
        QString operator()(const PlainScalar& value) const { return value.text; }
        QString operator()(const List& list) const
        {
            QStringList texts;
            for (const Value& value : list)
                texts.append(value.toText());
            return texts.join(QLatin1String(", "));
        }
        QString operator()(const ValueMap& map) const
        {
            QStringList texts;
            for (const auto& [key, value] : map)
                texts.append(key + QLatin1Char('=') + value.toText());
            return texts.join(QLatin1String(", "));
        }
    };
    return visit(Visitor());
}

} // namespace groundplan
