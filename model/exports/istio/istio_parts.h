// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exports/fields.h"
#include "model/exports/mesh/mesh_view.h"
#include "model/exports/mesh/outside.h"

namespace groundplan::istio {

using mesh::inWords;

/// What the team chose for this target.
struct Choices {
    bool ambient = false;
    QString version = QStringLiteral("v1");
    bool anyOutbound = false;
    QString trustDomain = QStringLiteral("cluster.local");
    QStringList entryPrincipals;
    ValueMap hosts;
};

/// Collects the Istio objects of one rendering; the parts below add theirs.
class Objects
{
public:
    Objects(const kubernetes::Rendering& seen, const Choices& chosen) : view(seen, QStringLiteral("Istio")), choices(chosen), m_rendering(seen) {}

    const mesh::MeshView view;
    const Choices& choices;
    QList<kubernetes::Object> list;

    const kubernetes::Rendering& rendering() const { return m_rendering; }
    const Design& design() const { return m_rendering.design(); }
    QString security() const { return QLatin1String("security.istio.io/") + choices.version; }
    QString networking() const { return QLatin1String("networking.istio.io/") + choices.version; }
    /// An object that belongs to a workload; it goes to the workload's file.
    void add(const QString& apiVersion, const char* kind, const Component& component, const QString& name, const Value& spec,
             const QStringList& subjects, const YamlComments& comments = {});
    /// An object that belongs to a namespace.
    void addToSpace(const QString& apiVersion, const char* kind, const QString& space, const QString& name, const Value& spec,
                    const YamlComments& comments = {}, const QString& file = QStringLiteral("namespace.yaml"), const QStringList& subjects = {},
                    const ValueMap& labels = {});
    ValueMap workloadSelector(const Component& component) const;

private:
    const kubernetes::Rendering& m_rendering;
};

/// Who must prove to be whom, and who may call whom.
void addAccess(Objects& objects);
/// How calls to a workload are balanced, timed, repeated and cut off.
void addTraffic(Objects& objects);
/// What lies outside of the cluster, and how far each workload sees.
void addWaysOut(Objects& objects);
/// The gateways of entries that Istio carries out.
void addEntries(Objects& objects);
/// In ambient mode: the proxy of each namespace that reads requests.
void addWaypoints(Objects& objects);

/// The identity of a workload as certificates of the mesh state it.
QString principalOf(const Objects& objects, const Component& component);
/// Identities under which the controller behind an entry may come; `guessed`: it is not known at all.
QStringList entryPrincipals(const Objects& objects, const Component& entry, bool* guessed = nullptr);
/// " Accepted as ID until DATE." when a deviation covers one of these rules for one of these subjects.
QString acceptedAs(const Design& design, const QStringList& rules, const QStringList& subjects);
/// True when requests of that entry are carried by Istio's own gateway.
bool isIstioEntry(const Objects& objects, const Component& entry);
/// The egress gateway of Istio through which that component is left for; null: none.
const Component* egressBefore(const Objects& objects, const Component& outside);
bool isIstioEgress(const Objects& objects, const Component& component);

/// The outside system that a member reaches on a connection, through an egress gateway or not.
struct WayOut {
    const Connection* connection = nullptr;
    const Component* target = nullptr;
    const Component* egress = nullptr; ///< null: straight
    mesh::Outside outside;
};
QList<WayOut> waysOut(const Objects& objects, const Component& member);
/// It reaches something whose place in the cluster or outside is not known, so that it must not be fenced in.
bool reachesUnknown(const Objects& objects, const Component& member);

} // namespace groundplan::istio
