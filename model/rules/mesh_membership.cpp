// SPDX-License-Identifier: Apache-2.0
#include "model/rules/mesh_membership.h"

namespace groundplan {

MeshMembership::MeshMembership(const RuleContext& context)
{
    for (const Id& id : context.componentsWith("mesh")) {
        const Component* mesh = context.design().component(id);
        const QStringList groups = mesh->groupsOf(u"mesh");
        for (const QString& group : groups)
            m_named.insert(group, mesh);
        if (groups.isEmpty() && !m_rest)
            m_rest = mesh;
    }
}

const Component* MeshMembership::meshOf(const Component& member) const
{
    const QStringList groups = member.groupsOf(u"mesh");
    return groups.isEmpty() ? nullptr : m_named.value(groups.first(), m_rest);
}

} // namespace groundplan
