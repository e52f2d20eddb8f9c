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
    // Containers that neither are chosen nor stand in a chosen one: walked once, however deep they are.
    QSet<Id> clear;
    for (const Id& id : components) {
        const Component* component = design.component(id);
        if (!component || seen.contains(id))
            continue;
        seen.insert(id);
        QList<Id> walked;
        Id at = component->in;
        while (!at.isEmpty() && !chosen.contains(at) && !clear.contains(at)) {
            walked.append(at);
            at = design.component(at)->in;
        }
        if (at.isEmpty() || !chosen.contains(at)) {
            result.append(id);
            clear.unite(QSet<Id>(walked.begin(), walked.end()));
        }
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
