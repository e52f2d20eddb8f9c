// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "model/edit/edit_support.h"
#include "model/edit/edits.h"

namespace groundplan {

using namespace edit_support;

/// Memberships stand in the order of the file: by kind of group, then as they came.
static bool beforeInFile(const QString& groupKind, const Membership& membership)
{
    return groupKinds().indexOf(groupKind) < groupKinds().indexOf(membership.groupKind);
}

Result<Edit> groupComponents(const Design& design, const QList<Id>& components, const QString& groupKind, const Id& group)
{
    if (!groupKinds().contains(groupKind))
        return refused(tr("A group is a team, a system or a mesh, not '%1'.").arg(groupKind));
    Edit edit;
    edit.text = group.isEmpty() ? tr("Take %1 out of its %2").arg(namesOf(design, components), groupKind)
                                : tr("Put %1 into %2").arg(namesOf(design, components), design.labelOf(group));
    const Group* known = design.groups().find(group);
    if (known && known->kind != groupKind)
        return refused(tr("'%1' is a %2 already.").arg(group, known->kind), group);
    if (!group.isEmpty() && !known) {
        if (!isSlug(group) || design.hasId(group))
            return refused(tr("'%1' cannot be the id of a group.").arg(group), group);
        Group declared;
        declared.id = group;
        declared.kind = groupKind;
        edit.changes.append(GroupChange{{}, declared});
    }
    for (const Id& id : components) {
        const Component* before = design.component(id);
        if (!before)
            return noSuch(id);
        Component after = *before;
        if (group.isEmpty())
            after.groups.removeIf([&](const Membership& membership) { return membership.groupKind == groupKind; });
        else if (!after.groups.contains(Membership{groupKind, group}))
            after.groups.insert(std::upper_bound(after.groups.cbegin(), after.groups.cend(), groupKind, beforeInFile), {groupKind, group});
        if (after != *before)
            edit.changes.append(ComponentChange{*before, after});
    }
    return edit;
}

} // namespace groundplan
