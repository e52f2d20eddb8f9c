// SPDX-License-Identifier: Apache-2.0
#include "model/edit/edit_support.h"
#include "model/edit/edits.h"
#include "model/edit/insert_fragment.h"

namespace groundplan {

using namespace edit_support;

Result<Edit> paste(const Design& design, const Catalog& catalog, const Fragment& fragment, const Id& container, QPointF at)
{
    if (fragment.isEmpty())
        return Edit{};
    const Component* parent = container.isEmpty() ? nullptr : design.component(container);
    if (!container.isEmpty() && !parent)
        return noSuch(container);
    Fragment placed = fragment;
    QHash<Id, Id> containers;
    std::optional<QPointF> corner;
    for (const Component& component : fragment.components) {
        if (!catalog.componentKind(component.kind))
            return refused(tr("Unknown component kind '%1'.").arg(component.kind), component.id);
        if (!component.in.isEmpty())
            continue;
        if (parent && !catalog.mayContain(parent->kind, component.kind)) {
            return refused(tr("'%1' cannot stand in '%2'.").arg(component.label(), parent->label()), container);
        }
        containers.insert(component.id, container);
        const QPointF position = fragment.placements.value(component.id).at;
        corner = corner ? QPointF(std::min(corner->x(), position.x()), std::min(corner->y(), position.y())) : position;
    }
    for (auto top = containers.cbegin(); top != containers.cend(); ++top)
        placed.placements[top.key()].at += at - corner.value_or(QPointF());
    return insertFragment(design, placed, containers, tr("Paste"));
}

} // namespace groundplan
