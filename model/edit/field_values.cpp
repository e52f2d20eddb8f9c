// SPDX-License-Identifier: Apache-2.0
#include "model/edit/field_values.h"

#include <algorithm>

#include <QSet>

namespace groundplan {

namespace {

Value textOrNull(const QString& text) { return text.isEmpty() ? Value() : Value(text); }
Value listOrNull(const QStringList& list) { return list.isEmpty() ? Value() : Value(list); }

bool isOfComponents(const QString& field)
{
    return field == QLatin1String("in") || groupKinds().contains(field);
}

/// Takes into `spec` what `other` allows less than it; false when they are not the same attribute.
bool narrow(AttributeSpec& spec, const AttributeSpec& other)
{
    if (spec.type != other.type || spec.unit != other.unit)
        return false;
    if (spec.defaultValue != other.defaultValue)
        spec.defaultValue = {};
    if (other.min && (!spec.min || *other.min > *spec.min))
        spec.min = other.min;
    if (other.max && (!spec.max || *other.max < *spec.max))
        spec.max = other.max;
    if (spec.pattern.isEmpty())
        spec.pattern = other.pattern;
    if (spec.type == AttributeType::Enum) {
        spec.values.removeIf([&](const QString& value) { return !other.values.contains(value); });
        return !spec.values.isEmpty();
    }
    return true;
}

} // namespace

Subjects Subjects::of(const Design& design, const QList<Id>& ids)
{
    Subjects subjects;
    for (const Id& id : ids) {
        if (const Component* component = design.component(id))
            subjects.components.append(component);
        else if (const Connection* connection = design.connection(id))
            subjects.connections.append(connection);
    }
    return subjects;
}

Value fieldValue(const Component& component, const QString& field)
{
    if (field == QLatin1String("name"))
        return textOrNull(component.name);
    if (field == QLatin1String("kind"))
        return component.kind;
    if (field == QLatin1String("in"))
        return textOrNull(component.in);
    if (field == QLatin1String("description"))
        return textOrNull(component.description);
    if (field == QLatin1String("documentation"))
        return textOrNull(component.documentation);
    if (field == QLatin1String("tags"))
        return listOrNull(component.tags);
    if (field == QLatin1String("links"))
        return listOrNull(component.links);
    if (groupKinds().contains(field))
        return listOrNull(component.groupsOf(field));
    const Value* value = component.attributes.find(field);
    return value ? *value : Value();
}

Value fieldValue(const Connection& connection, const QString& field)
{
    if (field == QLatin1String("name"))
        return textOrNull(connection.name);
    if (field == QLatin1String("kind"))
        return connection.kind;
    if (field == QLatin1String("from"))
        return connection.from;
    if (field == QLatin1String("to"))
        return connection.to;
    if (field == QLatin1String("description"))
        return textOrNull(connection.description);
    if (field == QLatin1String("tags"))
        return listOrNull(connection.tags);
    const Value* value = connection.attributes.find(field);
    return value ? *value : Value();
}

SharedValue sharedValue(const Subjects& subjects, const QString& field)
{
    SharedValue shared;
    bool first = true;
    const auto differs = [&](const auto* entity) {
        Value value = fieldValue(*entity, field);
        if (!first)
            return value != shared.value;
        first = false;
        shared.value = std::move(value);
        return false;
    };
    shared.mixed = std::any_of(subjects.components.begin(), subjects.components.end(), differs)
                   || (!isOfComponents(field) && std::any_of(subjects.connections.begin(), subjects.connections.end(), differs));
    if (shared.mixed)
        shared.value = {};
    return shared;
}

QList<AttributeSpec> sharedAttributes(const QList<const KindBase*>& kinds)
{
    if (kinds.isEmpty())
        return {};
    QList<AttributeSpec> shared;
    for (AttributeSpec spec : kinds.first()->attributes) {
        const bool everywhere = std::all_of(kinds.begin() + 1, kinds.end(), [&spec](const KindBase* kind) {
            const AttributeSpec* other = kind->attribute(spec.id);
            return other && narrow(spec, *other);
        });
        if (everywhere)
            shared.append(std::move(spec));
    }
    return shared;
}

QList<AttributeSpec> sharedAttributes(const Catalog& catalog, const Subjects& subjects)
{
    QList<const KindBase*> kinds;
    QSet<QString> seen;
    for (const Component* component : subjects.components) {
        if (!seen.contains(component->kind)) {
            seen.insert(component->kind);
            kinds.append(catalog.componentKind(component->kind));
        }
    }
    seen.clear();
    for (const Connection* connection : subjects.connections) {
        if (!seen.contains(connection->kind)) {
            seen.insert(connection->kind);
            kinds.append(catalog.connectionKind(connection->kind));
        }
    }
    return kinds.contains(nullptr) ? QList<AttributeSpec>() : sharedAttributes(kinds);
}

QMap<QString, int> tagCounts(const Subjects& subjects)
{
    QMap<QString, int> counts;
    const auto count = [&counts](const auto* entity) {
        for (const QString& tag : entity->tags)
            ++counts[tag];
    };
    std::for_each(subjects.components.begin(), subjects.components.end(), count);
    std::for_each(subjects.connections.begin(), subjects.connections.end(), count);
    return counts;
}

QStringList allTags(const Design& design)
{
    QSet<QString> seen;
    for (const Component& component : design.components())
        seen.unite(QSet<QString>(component.tags.begin(), component.tags.end()));
    for (const Connection& connection : design.connections())
        seen.unite(QSet<QString>(connection.tags.begin(), connection.tags.end()));
    QStringList tags(seen.begin(), seen.end());
    tags.sort();
    return tags;
}

} // namespace groundplan
