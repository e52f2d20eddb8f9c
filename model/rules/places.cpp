// SPDX-License-Identifier: Apache-2.0
#include "model/rules/places.h"

#include "model/design/hierarchy.h"

namespace groundplan {

Id enclosing(const RuleContext& context, const Id& component, const char* trait)
{
    const Component* container = enclosingAt(context, context.design().components().slotOf(component), trait);
    return container ? container->id : Id();
}

const Component* enclosingAt(const RuleContext& context, int slot, const char* trait)
{
    while (slot >= 0 && (slot = context.design().parentAtSlot(slot)) >= 0) {
        if (context.has(context.componentAt(slot), trait))
            return &context.componentAt(slot);
    }
    return nullptr;
}

Id providerOf(const RuleContext& context, const Id& component)
{
    Id found;
    for (const Id& container : ancestorsOf(context.design(), component)) {
        const Component& place = *context.design().component(container);
        if (context.has(place, "cloud-provider") || context.has(place, "location"))
            found = container;
    }
    return found;
}

bool crossesProviders(const RuleContext& context, const Connection& connection)
{
    const Id from = providerOf(context, connection.from), to = providerOf(context, connection.to);
    return !from.isEmpty() && !to.isEmpty() && from != to;
}

bool crossesTrustBoundary(const RuleContext& context, const Connection& connection)
{
    const Design& design = context.design();
    const Id from = enclosing(context, connection.from, "trust-boundary");
    const Id to = enclosing(context, connection.to, "trust-boundary");
    if (from == to)
        return false;
    if (from.isEmpty() || to.isEmpty()) {
        // Outside of all zones: people and other companies are beyond the boundary; what merely was not placed is not.
        const Component& outer = *design.component(from.isEmpty() ? connection.from : connection.to);
        return context.has(outer, "external") || context.has(outer, "person");
    }
    // A zone in a zone: a boundary only when the two state different trust.
    if (isWithin(design, from, to) || isWithin(design, to, from)) {
        const Value inner = context.attribute(*design.component(from), "trust");
        const Value outer = context.attribute(*design.component(to), "trust");
        return !inner.isNull() && !outer.isNull() && inner != outer;
    }
    return true;
}

} // namespace groundplan
