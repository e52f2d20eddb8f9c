// SPDX-License-Identifier: Apache-2.0
#include "model/edit/edit_support.h"
#include "model/edit/edits.h"

namespace groundplan {

using namespace edit_support;

Result<Edit> setGroups(const Design& design, const QList<Id>& components, const QString& groupKind, const QStringList& groups)
{
    if (!groupKinds().contains(groupKind))
        return refused(tr("A group is a team, a system or a mesh, not '%1'.").arg(groupKind));
    Edit edit;
    edit.text = tr("Change %1 of %2").arg(groupKind, namesOf(design, components));
    QStringList ids;
    for (const QString& text : groups) {
        const QString name = text.simplified();
        if (name.isEmpty())
            continue;
        Id id;
        for (const Group& group : design.groups()) {
            if (group.id == name || (group.kind == groupKind && group.label().compare(name, Qt::CaseInsensitive) == 0)) {
                if (group.kind != groupKind)
                    return refused(tr("'%1' is a %2 already.").arg(group.id, group.kind), group.id);
                id = group.id;
                break;
            }
        }
        if (id.isEmpty()) {
            const bool used = isSlug(name) && !design.hasId(name);
            id = used ? name : uniqueSlug(name, [&](const Id& candidate) { return design.hasId(candidate) || ids.contains(candidate); });
            Group declared;
            declared.id = id;
            declared.kind = groupKind;
            declared.name = name == id ? QString() : name;
            if (!ids.contains(id))
                edit.changes.append(GroupChange{{}, declared});
        }
        if (!ids.contains(id))
            ids.append(id);
    }
    bool changed = false;
    for (const Id& id : components) {
        const Component* before = design.component(id);
        if (!before)
            return noSuch(id);
        if (before->groupsOf(groupKind) == ids)
            continue;
        Component after = *before;
        after.groups.removeIf([&](const Membership& membership) { return membership.groupKind == groupKind; });
        for (const Id& group : std::as_const(ids))
            after.groups.append({groupKind, group});
        edit.changes.append(ComponentChange{*before, after});
        changed = true;
    }
    return changed ? edit : Edit{};
}

} // namespace groundplan
