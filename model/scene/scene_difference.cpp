// SPDX-License-Identifier: Apache-2.0
#include "model/scene/scene.h"

namespace groundplan {

template<typename T, typename Same>
static void compare(const EntityTable<T>& before, const EntityTable<T>& after, Changes& changes, Same same)
{
    for (const T& entity : before) {
        const T* now = after.find(entity.id);
        if (!now)
            changes.append(EntityChange<T>{entity, {}});
    }
    for (const T& entity : after) {
        const T* was = before.find(entity.id);
        if (!was || !same(*was, entity))
            changes.append(EntityChange<T>{was ? std::optional(*was) : std::nullopt, entity});
    }
}

Changes sceneDifference(const Scene& before, const Scene& after)
{
    Changes changes;
    compare(before.design.components(), after.design.components(), changes, [&](const Component& was, const Component& now) {
        return was == now && before.collapsed.value(now.id, -1) == after.collapsed.value(now.id, -1)
               && before.context.contains(now.id) == after.context.contains(now.id);
    });
    compare(before.design.connections(), after.design.connections(), changes, std::equal_to<Connection>());
    compare(before.design.groups(), after.design.groups(), changes, std::equal_to<Group>());
    for (const Component& component : after.design.components()) {
        const Placement* was = before.design.placement(component.id);
        const Placement* now = after.design.placement(component.id);
        const auto copy = [](const Placement* placement) { return placement ? std::optional(*placement) : std::nullopt; };
        if (copy(was) != copy(now))
            changes.append(PlacementChange{component.id, copy(was), copy(now)});
    }
    return changes;
}

} // namespace groundplan
