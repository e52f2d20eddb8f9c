// SPDX-License-Identifier: Apache-2.0
#include "model/edit/fragment.h"

#include <QSet>

#include "model/design/hierarchy.h"
#include "model/edit/edit_support.h"

namespace groundplan {

QList<Id> edit_support::outermost(const Design& design, const QList<Id>& components)
{
    const QSet<Id> chosen(components.begin(), components.end());
    QList<Id> result;
    QSet<Id> seen;
    for (const Id& id : components) {
        if (seen.contains(id) || !design.component(id))
            continue;
        seen.insert(id);
        const QList<Id> ancestors = ancestorsOf(design, id);
        const bool covered = std::any_of(ancestors.begin(), ancestors.end(), [&](const Id& at) { return chosen.contains(at); });
        if (!covered)
            result.append(id);
    }
    return result;
}

Fragment fragmentOf(const Design& design, const QList<Id>& components)
{
    Fragment fragment;
    QSet<Id> taken;
    for (const Id& top : edit_support::outermost(design, components)) {
        Component component = *design.component(top);
        component.in.clear();
        fragment.components.append(component);
        taken.insert(top);
        const Placement* placement = design.placement(top);
        fragment.placements.insert(top, {absolutePosition(design, top), placement ? placement->size : QSizeF()});
        for (const Id& inner : descendantsOf(design, top)) {
            fragment.components.append(*design.component(inner));
            taken.insert(inner);
            if (const Placement* at = design.placement(inner))
                fragment.placements.insert(inner, *at);
        }
    }
    for (const Connection& connection : design.connections()) {
        if (taken.contains(connection.from) && taken.contains(connection.to))
            fragment.connections.append(connection);
    }
    return fragment;
}

} // namespace groundplan
