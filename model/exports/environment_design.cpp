// SPDX-License-Identifier: Apache-2.0
#include "model/exports/environment_design.h"

namespace groundplan {

Result<Design> withoutEnvironments(const Design& design, const Environment& environment)
{
    DesignContent content;
    content.properties = design.properties();
    // Nothing to lay out by environments that are not there.
    content.properties.exports.layout = ExportLayout::MonoRepo;
    for (const Connection& connection : design.connections())
        content.connections.append(connection);
    for (const Group& group : design.groups())
        content.groups.append(group);
    for (const Deviation& deviation : design.deviations())
        content.deviations.append(deviation);
    for (Component component : design.components()) {
        const Value* overrides = environment.overrides.find(component.id);
        const ValueMap own = overrides ? overrides->toMap() : ValueMap();
        for (const auto& [name, value] : own)
            component.attributes.set(name, value);
        // A number of replicas that an environment states goes before the fewest that it inherits.
        if (own.contains(u"replicas") && !own.contains(u"min-replicas"))
            component.attributes.remove(u"min-replicas");
        content.components.append(component);
    }
    return Design::fromContent(std::move(content));
}

} // namespace groundplan
