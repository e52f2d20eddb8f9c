// SPDX-License-Identifier: Apache-2.0
#include "model/metrics/entry_points.h"

namespace groundplan {

QList<Id> entryPoints(const Facts& facts)
{
    const auto outside = [&facts](const Component& component) { return facts.has(component, "external") || facts.has(component, "person"); };
    QList<Id> entries;
    for (const Component& component : facts.design.components()) {
        if (outside(component) || facts.has(component, "platform-service") || facts.has(component, "place"))
            continue;
        for (const Id& id : facts.design.connectionsOf(component.id)) {
            const Connection& connection = *facts.design.connection(id);
            const ConnectionKind* kind = facts.catalog.connectionKind(connection.kind);
            if (connection.to == component.id && kind && kind->business && kind->style == ConnectionStyle::Synchronous
                && outside(*facts.design.component(connection.from))) {
                entries.append(component.id);
                break;
            }
        }
    }
    return entries;
}

} // namespace groundplan
