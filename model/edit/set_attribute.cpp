// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/attribute_check.h"
#include "model/edit/edit_support.h"
#include "model/edit/edits.h"

namespace groundplan {

using namespace edit_support;

template<typename Entity, typename EntityChangeType>
static Result<Edit> changed(const Entity& before, const KindBase* kind, const QString& attribute, const Value& value,
                            const QString& label)
{
    const AttributeSpec* spec = kind ? kind->attribute(attribute) : nullptr;
    if (!spec)
        return refused(tr("'%1' has no attribute '%2'.").arg(label, attribute), before.id);
    Entity after = before;
    if (value.isNull()) {
        after.attributes.remove(attribute);
    } else {
        auto checked = checkedAttribute(*spec, value);
        if (!checked)
            return refused(checked.error().message, before.id);
        if (*checked == spec->defaultValue)
            after.attributes.remove(attribute);
        else
            after.attributes.set(attribute, *checked);
    }
    if (after == before)
        return Edit{};
    return Edit{tr("Change %1 of %2").arg(spec->label, label), {EntityChangeType{before, after}}};
}

Result<Edit> setAttribute(const Design& design, const Catalog& catalog, const Id& subject, const QString& attribute,
                          const Value& value)
{
    const QString label = design.labelOf(subject);
    if (const Component* component = design.component(subject))
        return changed<Component, ComponentChange>(*component, catalog.componentKind(component->kind), attribute, value, label);
    if (const Connection* connection = design.connection(subject))
        return changed<Connection, ConnectionChange>(*connection, catalog.connectionKind(connection->kind), attribute, value, label);
    return noSuch(subject);
}

} // namespace groundplan
