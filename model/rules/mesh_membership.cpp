// SPDX-License-Identifier: Apache-2.0
#include "model/rules/mesh_membership.h"

#include "model/rules/places.h"

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

MeshCandidates meshCandidates(const RuleContext& context)
{
    MeshCandidates candidates{{}, !context.componentsWith("mesh").isEmpty()};
    for (const int slot : context.slotsWith("workload")) {
        const Component& component = context.componentAt(slot);
        if (!context.has(component, "run-to-completion") && !context.has(component, "serverless") && enclosingAt(context, slot, "orchestrator")) {
            candidates.workloads.append(component.id);
            candidates.meshed = candidates.meshed || !component.groupsOf(u"mesh").isEmpty();
        }
    }
    return candidates;
}

} // namespace groundplan
