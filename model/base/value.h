// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <initializer_list>
#include <optional>
#include <utility>
#include <variant>

#include <QList>
#include <QString>
#include <QStringList>

namespace groundplan {

class Value;

/// Key and value pairs in the order in which they were added.
class ValueMap
{
public:
    using Entry = std::pair<QString, Value>;

    ValueMap();
    ValueMap(std::initializer_list<Entry> entries);
    ValueMap(const ValueMap&);
    ValueMap(ValueMap&&) noexcept;
    ValueMap& operator=(const ValueMap&);
    ValueMap& operator=(ValueMap&&) noexcept;
    ~ValueMap();

    bool isEmpty() const;
    qsizetype size() const;
    bool contains(QStringView key) const { return find(key) != nullptr; }
    /// The value of `key`, or null when there is none.
    const Value* find(QStringView key) const;
    /// Replaces the value of `key` in place or appends it.
    void set(const QString& key, Value value);
    /// Appends without looking for the key: for callers that know it is new.
    void append(const QString& key, Value value);
    /// Removes `key` when it is there.
    void remove(QStringView key);
    const QList<Entry>& entries() const;
    QList<Entry>::const_iterator begin() const;
    QList<Entry>::const_iterator end() const;
    /// Same keys with equal values; the order does not count, as in YAML.
    bool operator==(const ValueMap&) const;

private:
    QList<Entry> m_entries;
};

/// A scalar as it stood in a file, unquoted, kept letter for letter because nobody here knows its meaning
/// ("1.10" must not become 1.1).
struct PlainScalar {
    QString text;
    bool operator==(const PlainScalar&) const = default;
};

/// A tree of plain data: attribute values of a design, documents of an export.
class Value
{
public:
    using List = QList<Value>;

    Value() = default;
    Value(bool value) : m_data(value) {}
    Value(int value) : m_data(qint64(value)) {}
    Value(qint64 value) : m_data(value) {}
    Value(double value) : m_data(value) {}
    Value(const char* text) : m_data(QString::fromUtf8(text)) {}
    Value(QString text) : m_data(std::move(text)) {}
    Value(PlainScalar text) : m_data(std::move(text)) {}
    Value(List list) : m_data(std::move(list)) {}
    Value(ValueMap map) : m_data(std::move(map)) {}
    Value(const QStringList& list);

    bool isNull() const { return std::holds_alternative<std::monostate>(m_data); }
    bool isBool() const { return std::holds_alternative<bool>(m_data); }
    bool isInteger() const { return std::holds_alternative<qint64>(m_data); }
    bool isNumber() const { return isInteger() || std::holds_alternative<double>(m_data); }
    bool isString() const { return std::holds_alternative<QString>(m_data); }
    bool isPlain() const { return std::holds_alternative<PlainScalar>(m_data); }
    bool isList() const { return std::holds_alternative<List>(m_data); }
    bool isMap() const { return std::holds_alternative<ValueMap>(m_data); }

    /// The value as that type, or `other` when it is something else.
    bool toBool(bool other = false) const;
    qint64 toInteger(qint64 other = 0) const;
    double toNumber(double other = 0) const;
    /// The string (empty for other types; numbers and booleans are not converted).
    QString toString() const;
    /// All strings of a list; a single string gives a list of one.
    QStringList toStringList() const;
    /// Of a temporary they are handed out by value, so that `for (… : f().toMap())` is safe.
    const List& toList() const&;
    List toList() && { return std::as_const(*this).toList(); }
    const ValueMap& toMap() const&;
    ValueMap toMap() &&;
    /// How a scalar reads to a user and in a text file: "true", "2.5", the string itself; lists joined by ", ".
    QString toText() const;

    template<typename Visitor>
    decltype(auto) visit(Visitor&& visitor) const { return std::visit(std::forward<Visitor>(visitor), m_data); }

    bool operator==(const Value&) const = default;

private:
    std::variant<std::monostate, bool, qint64, double, QString, PlainScalar, List, ValueMap> m_data;
};

} // namespace groundplan
