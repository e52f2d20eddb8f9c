// SPDX-License-Identifier: Apache-2.0
#include "model/edit/edit_support.h"
#include "model/edit/edits.h"

namespace groundplan {

using namespace edit_support;

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

static Result<Edit> componentField(const Component& before, const Catalog& catalog, const QString& field, const Value& value)
{
    Component after = before;
    if (field == QLatin1String("kind")) {
        const ComponentKind* kind = catalog.componentKind(value.toText());
        if (!kind)
            return refused(tr("Unknown component kind '%1'.").arg(value.toText()), before.id);
        after.kind = kind->id;
        // Values that the new kind does not know stay in the file as unknown keys rather than getting lost.
        for (const auto& [key, old] : before.attributes) {
            if (!kind->attribute(key)) {
                after.attributes.remove(key);
                after.extra.set(key, old);
            }
        }
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
    return Edit{tr("Change %1 of %2").arg(field, before.label()), {ComponentChange{before, after}}};
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
        for (const auto& [key, old] : before.attributes) {
            if (!kind->attribute(key)) {
                after.attributes.remove(key);
                after.extra.set(key, old);
            }
        }
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
        return componentField(*component, catalog, field, value);
    if (const Connection* connection = design.connection(subject))
        return connectionField(design, *connection, catalog, field, value);
    return noSuch(subject);
}

} // namespace groundplan
