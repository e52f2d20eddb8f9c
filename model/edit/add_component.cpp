// SPDX-License-Identifier: Apache-2.0
#include "model/edit/edit_support.h"
#include "model/edit/edits.h"

namespace groundplan {

using namespace edit_support;

Result<Edit> addComponent(const Design& design, const Catalog& catalog, const QString& kind, const Id& container,
                          std::optional<QPointF> at, const QString& name)
{
    const ComponentKind* spec = catalog.componentKind(kind);
    if (!spec)
        return refused(tr("Unknown component kind '%1'.").arg(kind));
    if (!container.isEmpty()) {
        const Component* parent = design.component(container);
        if (!parent)
            return noSuch(container);
        if (!catalog.mayContain(parent->kind, kind)) {
            const ComponentKind* outer = catalog.componentKind(parent->kind);
            return refused(tr("A component of kind '%1' cannot stand in '%2' (%3).")
                               .arg(spec->name, parent->label(), outer ? outer->name : parent->kind), container);
        }
    }
    Component component;
    component.kind = kind;
    component.name = name.isEmpty() ? spec->name : name;
    component.in = container;
    component.id = uniqueSlug(component.name, [&design](const Id& id) { return design.hasId(id); });
    Edit edit;
    edit.text = tr("Add %1").arg(component.name);
    edit.changes.append(ComponentChange{{}, component});
    if (at) {
        Placement placement{*at, {}};
        if (spec->container)
            placement.size = QSizeF(geometry::emptyContainerWidth, geometry::emptyContainerHeight);
        edit.changes.append(PlacementChange{component.id, {}, placement});
    }
    return edit;
}

QList<Id> addedComponents(const Edit& edit)
{
    QList<Id> ids;
    for (const Change& change : edit.changes) {
        const auto* component = std::get_if<ComponentChange>(&change);
        if (component && !component->before)
            ids.append(component->after->id);
    }
    return ids;
}

} // namespace groundplan
