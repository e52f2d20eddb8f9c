// SPDX-License-Identifier: Apache-2.0
#include "model/design/hierarchy.h"
#include "model/edit/edit_support.h"
#include "model/edit/edits.h"

namespace groundplan {

using namespace edit_support;

Result<Edit> moveInto(const Design& design, const Catalog& catalog, const QList<Id>& components, const Id& container,
                      const QHash<Id, QPointF>& positions)
{
    const Component* parent = container.isEmpty() ? nullptr : design.component(container);
    if (!container.isEmpty() && !parent)
        return noSuch(container);
    if (const auto missing = firstMissing(design, components))
        return noSuch(*missing);
    Edit edit;
    const QList<Id> tops = outermost(design, components);
    edit.text = parent ? tr("Move %1 into %2").arg(namesOf(design, tops), parent->label())
                       : tr("Move %1 to the top level").arg(namesOf(design, tops));
    for (const Id& id : tops) {
        const Component* before = design.component(id);
        if (id == container || isWithin(design, container, id))
            return refused(tr("'%1' cannot stand in itself.").arg(before->label()), id);
        if (parent && before->in != container && !catalog.mayContain(parent->kind, before->kind))
            return refused(tr("'%1' cannot stand in '%2'.").arg(before->label(), parent->label()), id);
        if (before->in != container) {
            Component after = *before;
            after.in = container;
            edit.changes.append(ComponentChange{*before, after});
        }
        const Placement* placement = design.placement(id);
        if (!placement && !positions.contains(id))
            continue;
        Placement moved = placement ? *placement : Placement();
        moved.at = positions.contains(id)
                       ? positions.value(id)
                       : absolutePosition(design, id) - (parent ? absolutePosition(design, container) : QPointF());
        if (!placement || moved != *placement)
            edit.changes.append(PlacementChange{id, placement ? std::optional(*placement) : std::nullopt, moved});
    }
    return edit;
}

} // namespace groundplan
