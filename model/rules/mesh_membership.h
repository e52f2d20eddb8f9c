// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>

#include "model/rules/rule.h"

namespace groundplan {

/// Which service mesh carries the traffic of whom. A mesh component that names no group serves the members of those that
/// no other names. Made in O(meshes).
class MeshMembership
{
public:
    explicit MeshMembership(const RuleContext& context);

    /// Whether the design has a mesh at all.
    bool any() const { return m_rest || !m_named.isEmpty(); }
    /// The mesh of that component; null: it is a member of none, or of one that nobody drew.
    const Component* meshOf(const Component& member) const;

private:
    QHash<QString, const Component*> m_named;
    const Component* m_rest = nullptr;
};

/// The workloads that a service mesh is for, and whether there is one.
struct MeshCandidates {
    QList<Id> workloads; ///< those that run on, in clusters; in the design's order
    bool meshed = false; ///< a mesh is drawn, or one of them names one
};
MeshCandidates meshCandidates(const RuleContext& context);

} // namespace groundplan
