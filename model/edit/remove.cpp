// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QSet>

#include "model/edit/edit_support.h"
#include "model/edit/edits.h"

namespace groundplan {

using namespace edit_support;

/// The same components, each after all that stands in it.
static QList<Id> childrenFirst(const Design& design, const QList<Id>& components, const QSet<Id>& gone)
{
    QHash<Id, qsizetype> remaining;
    QList<Id> result;
    result.reserve(components.size());
    for (const Id& id : components) {
        const qsizetype children = design.childrenOf(id).size();
        if (children == 0)
            result.append(id);
        else
            remaining.insert(id, children);
    }
    for (qsizetype at = 0; at < result.size(); ++at) {
        const Id container = design.component(result.at(at))->in;
        if (gone.contains(container) && --remaining[container] == 0)
            result.append(container);
    }
    return result;
}

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
        // Stops where another removal went already: a chosen component may stand deep in another chosen one.
        QList<Id> open{id};
        while (!open.isEmpty()) {
            const Id each = open.takeLast();
            if (gone.contains(each))
                continue;
            gone.insert(each);
            components.append(each);
            open.append(design.childrenOf(each));
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
        after.overrides = {};
        for (const auto& [target, overrides] : environment.overrides) {
            if (!gone.contains(target))
                after.overrides.append(target, overrides);
        }
        if (after.overrides.size() != environment.overrides.size())
            edit.changes.append(EnvironmentChange{environment, after});
    }
    for (const View& view : design.views()) {
        View after = view;
        const auto forget = [&gone](QStringList& list) { list.removeIf([&gone](const Id& id) { return gone.contains(id); }); };
        forget(after.show.components);
        forget(after.hide);
        forget(after.collapse);
        after.placements.removeIf([&gone](const auto& at) { return gone.contains(at.key()); });
        if (gone.contains(after.in))
            after.in.clear();
        if (after != view)
            edit.changes.append(ViewChange{view, after});
    }
    // Children before their containers, the last made first.
    std::sort(components.begin(), components.end(), [&design](const Id& left, const Id& right) {
        return design.components().slotOf(left) > design.components().slotOf(right);
    });
    for (const Id& id : childrenFirst(design, components, gone)) {
        if (const Placement* placement = design.placement(id))
            edit.changes.append(PlacementChange{id, *placement, {}});
        edit.changes.append(ComponentChange{*design.component(id), {}});
    }
    return edit;
}

} // namespace groundplan
