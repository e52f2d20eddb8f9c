// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/attribute_check.h"
#include "model/edit/edit_support.h"
#include "model/edit/edits.h"

namespace groundplan {

using namespace edit_support;

/// The value as that attribute takes it, also when it was kept letter for letter, unread, until now.
static Result<Value> fitted(const AttributeSpec& spec, const Value& value)
{
    return value.isPlain() ? parsedAttribute(spec, value.toText()) : checkedAttribute(spec, value);
}

/// The value as a reader of the file would take it who does not know the attribute.
static Value unread(const Value& value)
{
    if (!value.isNumber())
        return value;
    const QString text = value.toText();
    const bool lostPoint = !value.isInteger() && !text.contains(u'.') && !text.contains(u'e');
    return PlainScalar{lostPoint ? QString(text + QLatin1String(".0")) : text};
}

/// Sorts the values of an entity by what its new kind says. What that does not know stays in the file as unknown
/// keys rather than getting lost; what it knows is typed; what it forbids goes, for it would make the file unreadable.
static void refit(ValueMap& attributes, ValueMap& extra, const KindBase& kind)
{
    ValueMap known;
    ValueMap unknown;
    for (const ValueMap& values : {attributes, extra}) {
        for (const auto& [key, value] : values) {
            const AttributeSpec* spec = kind.attribute(key);
            if (!spec) {
                unknown.set(key, unread(value));
            } else if (const auto typed = fitted(*spec, value); typed && !typed->isNull() && *typed != spec->defaultValue) {
                if (!known.contains(key))
                    known.append(key, *typed);
            }
        }
    }
    attributes = known;
    extra = unknown;
}

/// The changes to environments that override values of a component which is to be of that kind.
static Changes refittedOverrides(const Design& design, const Id& component, const KindBase& kind)
{
    Changes changes;
    for (const Environment& environment : design.environments()) {
        const Value* overrides = environment.overrides.find(component);
        if (!overrides)
            continue;
        ValueMap values;
        for (const auto& [key, value] : overrides->toMap()) {
            const AttributeSpec* spec = kind.attribute(key);
            if (!spec)
                values.append(key, unread(value));
            else if (const auto typed = fitted(*spec, value); typed && !typed->isNull())
                values.append(key, *typed);
        }
        Environment after = environment;
        after.overrides.set(component, values);
        if (after != environment)
            changes.append(EnvironmentChange{environment, after});
    }
    return changes;
}

static Result<Edit> designField(const Design& design, const QString& field, const Value& value)
{
    PropertiesChange change{design.properties(), design.properties()};
    if (field == QLatin1String("name"))
        change.after.name = value.toText();
    else if (field == QLatin1String("description"))
        change.after.description = value.toText();
    else
        return refused(tr("The design has no field '%1'.").arg(field));
    if (change.before == change.after)
        return Edit{};
    return Edit{tr("Change %1 of the design").arg(field), {change}};
}

static Result<Edit> componentField(const Design& design, const Component& before, const Catalog& catalog, const QString& field, const Value& value)
{
    Component after = before;
    Changes overrides;
    if (field == QLatin1String("kind")) {
        const ComponentKind* kind = catalog.componentKind(value.toText());
        if (!kind)
            return refused(tr("Unknown component kind '%1'.").arg(value.toText()), before.id);
        after.kind = kind->id;
        refit(after.attributes, after.extra, *kind);
        overrides = refittedOverrides(design, before.id, *kind);
    } else if (field == QLatin1String("description"))
        after.description = value.toText();
    else if (field == QLatin1String("documentation"))
        after.documentation = value.toText();
    else if (field == QLatin1String("tags"))
        after.tags = value.toStringList();
    else if (field == QLatin1String("links"))
        after.links = value.toStringList();
    else
        return refused(tr("'%1' has no field '%2'.").arg(before.label(), field), before.id);
    if (after == before)
        return Edit{};
    Edit edit{tr("Change %1 of %2").arg(field, before.label()), {ComponentChange{before, after}}};
    edit.changes.append(overrides);
    return edit;
}

static Result<Edit> connectionField(const Design& design, const Connection& before, const Catalog& catalog,
                                    const QString& field, const Value& value)
{
    Connection after = before;
    if (field == QLatin1String("kind")) {
        const ConnectionKind* kind = catalog.connectionKind(value.toText());
        if (!kind)
            return refused(tr("Unknown connection kind '%1'.").arg(value.toText()), before.id);
        if (!catalog.mayConnect(kind->id, design.component(before.from)->kind, design.component(before.to)->kind)) {
            return refused(tr("'%1' cannot run from '%2' to '%3'.")
                               .arg(kind->name, design.labelOf(before.from), design.labelOf(before.to)), before.id);
        }
        after.kind = kind->id;
        refit(after.attributes, after.extra, *kind);
    } else if (field == QLatin1String("description"))
        after.description = value.toText();
    else if (field == QLatin1String("tags"))
        after.tags = value.toStringList();
    else
        return refused(tr("'%1' has no field '%2'.").arg(design.labelOf(before.id), field), before.id);
    if (after == before)
        return Edit{};
    return Edit{tr("Change %1 of %2").arg(field, design.labelOf(before.id)), {ConnectionChange{before, after}}};
}

Result<Edit> setField(const Design& design, const Catalog& catalog, const Id& subject, const QString& field, const Value& value)
{
    if (subject.isEmpty())
        return designField(design, field, value);
    if (const Component* component = design.component(subject))
        return componentField(design, *component, catalog, field, value);
    if (const Connection* connection = design.connection(subject))
        return connectionField(design, *connection, catalog, field, value);
    return noSuch(subject);
}

} // namespace groundplan
