// SPDX-License-Identifier: Apache-2.0
#include "model/exports/text/facts.h"

#include <algorithm>

#include "model/base/secret_text.h"
#include "model/exports/kubernetes/rendering.h"
#include "model/design/hierarchy.h"
#include "model/exports/text/plain.h"

namespace groundplan::text {

namespace {

QString withoutSecret(const QString& key, const QString& text)
{
    return isReadableSecret(key, text) ? QStringLiteral("***") : withoutCredentials(text);
}

QList<Fact> facts(const QList<AttributeSpec>& specs, const ValueMap& values)
{
    QList<Fact> list;
    for (const AttributeSpec& spec : specs) {
        if (const Value* value = values.find(spec.id))
            list.append({spec.id, spec.section, spec.sourceLabel, factText(&spec, spec.id, *value)});
    }
    for (const auto& [key, value] : values) {
        const bool known = std::any_of(specs.begin(), specs.end(), [&key = key](const AttributeSpec& spec) { return spec.id == key; });
        if (!known)
            list.append({key, {}, key, factText(nullptr, key, value)});
    }
    return list;
}

} // namespace

QString factText(const AttributeSpec* spec, const QString& attribute, const Value& value)
{
    if (value.isBool())
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    if (value.isMap()) {
        QStringList entries;
        for (const auto& [key, entry] : value.toMap())
            entries.append(key + QLatin1String(" = ") + withoutSecret(key, factText(nullptr, key, entry)));
        return entries.join(QLatin1String(", "));
    }
    if (value.isList()) {
        QStringList entries;
        for (const Value& entry : value.toList())
            entries.append(entry.toText());
        // In a command line the word after --db-password is one, too.
        entries = kubernetes::withoutSecrets(entries);
        for (QString& entry : entries)
            entry = withoutCredentials(entry);
        return entries.join(QLatin1String(", "));
    }
    // Names of secrets are no secrets.
    const bool names = spec && (spec->type == AttributeType::Enum || spec->type == AttributeType::Integer || spec->type == AttributeType::Number);
    QString text = names || attribute == QLatin1String("secrets") ? value.toText() : withoutCredentials(value.toText());
    if (spec && !spec->unit.isEmpty())
        text += QChar(0xa0) + spec->unit;
    return text;
}

QList<Fact> factsOf(const Catalog& catalog, const Component& component)
{
    const ComponentKind* kind = catalog.componentKind(component.kind);
    return facts(kind ? kind->attributes : QList<AttributeSpec>(), component.attributes);
}

QList<Fact> factsOf(const Catalog& catalog, const Connection& connection)
{
    const ConnectionKind* kind = catalog.connectionKind(connection.kind);
    return facts(kind ? kind->attributes : QList<AttributeSpec>(), connection.attributes);
}

QList<Fact> factsOf(const Catalog& catalog, const Component& component, const Environment& environment)
{
    const ComponentKind* kind = catalog.componentKind(component.kind);
    const Value* overrides = environment.overrides.find(component.id);
    return facts(kind ? kind->attributes : QList<AttributeSpec>(), overrides ? overrides->toMap() : ValueMap());
}

QString kindName(const Catalog& catalog, const Component& component)
{
    const ComponentKind* kind = catalog.componentKind(component.kind);
    return kind ? kind->sourceName : component.kind;
}

QString kindName(const Catalog& catalog, const Connection& connection)
{
    const ConnectionKind* kind = catalog.connectionKind(connection.kind);
    return kind ? kind->sourceName : connection.kind;
}

QString groupName(const Design& design, const Id& group)
{
    const Group* found = design.groups().find(group);
    return found ? found->label() : group;
}

QStringList placesOf(const Design& design, const Component& component)
{
    QStringList places;
    for (const Id& place : ancestorsOf(design, component.id))
        places.prepend(oneLine(design.labelOf(place)));
    return places;
}

QString connectionText(const Catalog& catalog, const Connection& connection)
{
    if (const QString name = oneLine(connection.name); !name.isEmpty())
        return name;
    QString text = kindName(catalog, connection).toLower();
    for (const char* attribute : {"message", "topic", "protocol"}) {
        const QString detail = oneLine(effectiveAttribute(catalog, connection, QString::fromLatin1(attribute)).toText());
        if (!detail.isEmpty())
            return text + QLatin1String(": ") + detail;
    }
    return text;
}

QString technologyOf(const Catalog& catalog, const Component& component)
{
    const QString technology = oneLine(effectiveAttribute(catalog, component, QStringLiteral("technology")).toText());
    const QString version = oneLine(effectiveAttribute(catalog, component, QStringLiteral("version")).toText());
    return version.isEmpty() || technology.isEmpty() ? technology : QString(technology + u' ' + version);
}

QStringList groupsOfKind(const Design& design, const QString& kind)
{
    QStringList groups;
    for (const Group& group : design.groups()) {
        if (group.kind == kind)
            groups.append(group.id);
    }
    for (const Component& component : design.components())
        groups += component.groupsOf(kind);
    groups.removeDuplicates();
    return groups;
}

Id teamOf(const Design& design, const Catalog& catalog, const Component& component)
{
    const QStringList teams = component.groupsOf(u"team");
    if (!teams.isEmpty())
        return teams.first();
    const Group* owner = design.groups().find(effectiveAttribute(catalog, component, QStringLiteral("owner")).toText());
    return owner && owner->kind == QLatin1String("team") ? owner->id : Id();
}

} // namespace groundplan::text
