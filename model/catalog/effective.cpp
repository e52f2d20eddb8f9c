// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/effective.h"

#include "model/catalog/catalog.h"

namespace groundplan {

static Value defaultOf(const KindBase* kind, const QString& attribute)
{
    const AttributeSpec* spec = kind ? kind->attribute(attribute) : nullptr;
    return spec ? spec->defaultValue : Value();
}

Value effectiveAttribute(const Catalog& catalog, const Component& component, const QString& attribute,
                         const Environment* environment)
{
    if (environment) {
        if (const Value* overrides = environment->overrides.find(component.id)) {
            if (const Value* value = overrides->toMap().find(attribute))
                return *value;
        }
    }
    if (const Value* own = component.attributes.find(attribute))
        return *own;
    return defaultOf(catalog.componentKind(component.kind), attribute);
}

Value effectiveAttribute(const Catalog& catalog, const Connection& connection, const QString& attribute)
{
    if (const Value* own = connection.attributes.find(attribute))
        return *own;
    return defaultOf(catalog.connectionKind(connection.kind), attribute);
}

} // namespace groundplan
