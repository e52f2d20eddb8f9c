// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QSet>

#include "model/design/hierarchy.h"
#include "model/edit/edit_support.h"
#include "model/edit/edits.h"

namespace groundplan {

using namespace edit_support;

Result<Edit> removeEntities(const Design& design, const QList<Id>& ids)
{
    QList<Id> components;
    QSet<Id> gone;
    QSet<Id> connections;
    for (const Id& id : ids) {
        if (design.connection(id)) {
            connections.insert(id);
            continue;
        }
        if (!design.component(id))
            return noSuch(id);
        for (const Id& each : QList<Id>{id} + descendantsOf(design, id)) {
            if (gone.contains(each))
                continue;
            gone.insert(each);
            components.append(each);
        }
    }
    for (const Id& id : components) {
        for (const Id& connection : design.connectionsOf(id))
            connections.insert(connection);
    }
    Edit edit;
    edit.text = ids.size() == 1 ? tr("Delete %1").arg(design.labelOf(ids.first())) : tr("Delete %n item(s)", int(ids.size()));

    QList<Id> ordered(connections.begin(), connections.end());
    std::sort(ordered.begin(), ordered.end(), [&design](const Id& left, const Id& right) {
        return design.connections().slotOf(left) > design.connections().slotOf(right);
    });
    for (const Id& id : ordered)
        edit.changes.append(ConnectionChange{*design.connection(id), {}});
    for (const Environment& environment : design.environments()) {
        Environment after = environment;
        for (const auto& [target, overrides] : environment.overrides) {
            if (gone.contains(target))
                after.overrides.remove(target);
        }
        if (after != environment)
            edit.changes.append(EnvironmentChange{environment, after});
    }
    // Children before their containers.
    std::sort(components.begin(), components.end(), [&design](const Id& left, const Id& right) {
        const auto depths = std::pair(ancestorsOf(design, left).size(), ancestorsOf(design, right).size());
        return depths.first != depths.second ? depths.first > depths.second
                                             : design.components().slotOf(left) > design.components().slotOf(right);
    });
    for (const Id& id : components) {
        if (const Placement* placement = design.placement(id))
            edit.changes.append(PlacementChange{id, *placement, {}});
        edit.changes.append(ComponentChange{*design.component(id), {}});
    }
    return edit;
}

} // namespace groundplan
