// SPDX-License-Identifier: Apache-2.0
#include "model/exports/helm/chart_values.h"

#include <algorithm>

#include "model/exports/kubernetes/merge_patch.h"

namespace groundplan::helm {

namespace {

/// True when both say the same wherever both say something.
bool agree(const QList<std::optional<Value>>& left, const QList<std::optional<Value>>& right)
{
    for (qsizetype number = 0; number < left.size(); ++number) {
        if (left.at(number) && right.at(number) && !(*left.at(number) == *right.at(number)))
            return false;
    }
    return true;
}

bool isPrefix(const QStringList& path, const QStringList& of)
{
    return path.size() < of.size() && std::equal(path.begin(), path.end(), of.begin());
}

void put(ValueMap& map, const QStringList& path, const Value& value)
{
    if (path.size() == 1) {
        map.set(path.first(), value);
        return;
    }
    const Value* old = map.find(path.first());
    ValueMap inner = old ? old->toMap() : ValueMap();
    put(inner, path.mid(1), value);
    map.set(path.first(), inner);
}

QString typeName(const Value& value)
{
    if (value.isNull())
        return QStringLiteral("null");
    if (value.isBool())
        return QStringLiteral("boolean");
    if (value.isInteger())
        return QStringLiteral("integer");
    if (value.isNumber())
        return QStringLiteral("number");
    return value.isList() ? QStringLiteral("array") : value.isMap() ? QStringLiteral("object") : QStringLiteral("string");
}

ValueMap schemaOf(const Tunable& tunable)
{
    QStringList types;
    const ValueMap hint = tunable.schema.toMap();
    if (const Value* stated = hint.find(u"type"))
        types = stated->toStringList();
    for (const std::optional<Value>& value : tunable.variants) {
        if (const QString type = value ? typeName(*value) : QString(); !type.isEmpty() && !types.contains(type) && (hint.isEmpty() || type == QLatin1String("null")))
            types.append(type);
    }
    ValueMap schema;
    if (!tunable.about.isEmpty())
        schema.append(QStringLiteral("description"), tunable.about);
    if (!types.isEmpty())
        schema.append(QStringLiteral("type"), types.size() == 1 ? Value(types.first()) : Value(types));
    for (const auto& [key, value] : hint) {
        if (key != QLatin1String("type"))
            schema.append(key, value);
    }
    return schema;
}

/// Puts the schema of a value at its place among those of the maps around it, which know no other keys.
void putSchema(ValueMap& schema, const QStringList& path, const Value& leaf)
{
    if (schema.isEmpty()) {
        schema.append(QStringLiteral("type"), QStringLiteral("object"));
        schema.append(QStringLiteral("additionalProperties"), false);
    }
    const Value* known = schema.find(u"properties");
    ValueMap properties = known ? known->toMap() : ValueMap();
    if (path.size() == 1) {
        properties.set(path.first(), leaf);
    } else {
        const Value* old = properties.find(path.first());
        ValueMap inner = old ? old->toMap() : ValueMap();
        putSchema(inner, path.mid(1), leaf);
        properties.set(path.first(), inner);
    }
    schema.set(QStringLiteral("properties"), properties);
}

} // namespace

QStringList ChartValues::add(const QStringList& root, const QStringList& wanted, const QList<std::optional<Value>>& variants, const QString& about, const Value& schema)
{
    for (int number = 1;; ++number) {
        QStringList path = root + wanted;
        if (number > 1)
            path.last() += QString::number(number);
        bool taken = false;
        for (Tunable& known : m_tunables) {
            if (known.path == path && agree(known.variants, variants)) {
                for (qsizetype variant = 0; variant < variants.size(); ++variant) {
                    if (!known.variants.at(variant))
                        known.variants[variant] = variants.at(variant);
                }
                return path;
            }
            taken = taken || known.path == path || isPrefix(path, known.path);
            // Below a value that is whole elsewhere: one key with a name of its own.
            if (isPrefix(known.path, path))
                return add(root, {wanted.join(QString())}, variants, about, schema);
        }
        if (taken)
            continue;
        m_tunables.append({path, variants, about, schema});
        return path;
    }
}

Value ChartValues::at(const Tunable& tunable, int variant)
{
    if (tunable.variants.at(variant))
        return *tunable.variants.at(variant);
    if (tunable.variants.first())
        return *tunable.variants.first();
    for (const std::optional<Value>& value : tunable.variants) {
        if (value)
            return *value;
    }
    return {};
}

Value ChartValues::tree(int variant) const
{
    ValueMap map;
    for (const Tunable& tunable : m_tunables)
        put(map, tunable.path, at(tunable, variant));
    return map;
}

Value ChartValues::difference(int variant) const
{
    const Value patch = kubernetes::jsonMergePatch(tree(0), tree(variant));
    return patch.isNull() ? Value(ValueMap()) : patch;
}

Value ChartValues::schema() const
{
    ValueMap schema{{QStringLiteral("$schema"), QStringLiteral("http://json-schema.org/draft-07/schema#")},
                    {QStringLiteral("type"), QStringLiteral("object")},
                    {QStringLiteral("additionalProperties"), false},
                    // Helm hands it to every chart.
                    {QStringLiteral("properties"), ValueMap{{QStringLiteral("global"), ValueMap{{QStringLiteral("type"), QStringLiteral("object")}}}}}};
    for (const Tunable& tunable : m_tunables)
        putSchema(schema, tunable.path, schemaOf(tunable));
    return schema;
}

} // namespace groundplan::helm
