// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/design/change.h"
#include "model/edit/fragment.h"

namespace groundplan {

/// Adds a fragment under fresh ids; `containers` says where each outermost component goes. Placements of outermost
/// components are relative to that container.
inline Edit insertFragment(const Design& design, const Fragment& fragment, const QHash<Id, Id>& containers, const QString& text)
{
    Edit edit;
    edit.text = text;
    QHash<Id, Id> renamed;
    QSet<Id> used;
    const auto fresh = [&](const QString& base) {
        const Id id = uniqueSlug(base, [&](const Id& candidate) { return design.hasId(candidate) || used.contains(candidate); });
        used.insert(id);
        return id;
    };
    for (Component component : fragment.components) {
        const Id original = component.id;
        component.id = fresh(original);
        renamed.insert(original, component.id);
        component.in = containers.contains(original) ? containers.value(original) : renamed.value(component.in);
        edit.changes.append(ComponentChange{{}, component});
        const auto placement = fragment.placements.constFind(original);
        if (placement != fragment.placements.cend())
            edit.changes.append(PlacementChange{component.id, {}, *placement});
    }
    for (Connection connection : fragment.connections) {
        connection.from = renamed.value(connection.from);
        connection.to = renamed.value(connection.to);
        connection.id = fresh(connection.from + u'-' + connection.to);
        edit.changes.append(ConnectionChange{{}, connection});
    }
    return edit;
}

} // namespace groundplan
