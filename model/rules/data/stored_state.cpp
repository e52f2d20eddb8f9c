// SPDX-License-Identifier: Apache-2.0
#include "model/rules/data/stored_state.h"

namespace groundplan {

QList<Id> writtenSources(const RuleContext& context, const Component& component)
{
    return context.neighbours(component, true, [&context](const Connection& connection) {
        if (connection.kind != QLatin1String("writes") || !context.isBusiness(connection))
            return false;
        const Component& store = *context.design().component(connection.to);
        return context.has(store, "datastore") && !context.has(store, "cache") && !context.has(store, "object-storage")
               && !context.attribute(store, "rebuildable").toBool();
    });
}

} // namespace groundplan
