// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model/exports/kubernetes/rendering.h"

namespace groundplan::mesh {

/// Who comes in: a member with an identity of the mesh, the controller behind an entry of the cluster, or somebody
/// without a proxy.
enum class Caller { Member, Entry, Plain };

/// One way into a member of a mesh.
struct Way {
    const Connection* connection = nullptr; ///< null: it is exposed to the internet by itself
    Id from;
    int port = 0; ///< of the member's container
    Caller caller = Caller::Plain;
};

/// A rendering seen by one product of service meshes: whose traffic passes through its proxies, who calls whom.
class MeshView
{
public:
    MeshView(const kubernetes::Rendering& rendering, const QString& product);

    const kubernetes::Rendering& rendering() const { return m_rendering; }
    /// The component that is the mesh; null: nobody drew it.
    const Component* mesh() const { return m_mesh; }
    Value meshAttribute(const char* name) const { return m_mesh ? m_rendering.attribute(*m_mesh, name) : Value(); }
    /// Namespaces whose workloads get a proxy, in the rendering's order.
    QStringList spaces() const { return m_spaces; }
    /// Workloads with a proxy, in the design's order.
    QList<Id> members() const { return m_members; }
    bool isMember(const Id& component) const { return m_memberSet.contains(component); }
    /// Workloads of such a namespace that say that they have no proxy.
    QList<Id> withoutProxy() const { return m_withoutProxy; }

    /// Who may come in, in the design's order. Whoever only reads measurements without a proxy comes in by the proxy's
    /// own port and is not listed.
    QList<Way> waysTo(const Component& member) const;
    /// Connections of a member on which traffic leaves it, in the design's order.
    QList<const Connection*> waysFrom(const Component& member) const;
    /// True when the proxies can carry what it answers: they know TCP alone.
    bool isCarried(const Component& component) const { return !m_rendering.isUdp(component); }
    /// True when the proxies read the requests at its own port, so that they can time and repeat them.
    bool isHttp(const Component& component) const;
    bool isGrpc(const Component& component) const;
    /// The name under which members call it.
    QString hostOf(const Component& component) const;
    /// True when it has a Service that can be called.
    bool hasService(const Component& component) const;

private:
    QList<const Connection*> ordered(const Id& component) const;

    const kubernetes::Rendering& m_rendering;
    const Component* m_mesh = nullptr;
    QStringList m_spaces;
    QList<Id> m_members;
    QSet<Id> m_memberSet;
    QList<Id> m_withoutProxy;
};

/// How long a caller waits for a call and how often the proxies repeat it.
struct Limits {
    double timeout = 0; ///< seconds; 0: not said
    int retries = -1;   ///< by the proxies; -1: not said
    bool operator==(const Limits&) const = default;
};

/// What the connection says, else the mesh. Attempts that the caller's own code repeats are not repeated by the proxies
/// as well (rule double-retries).
Limits limitsOf(const MeshView& view, const Connection& connection);
Limits defaultLimits(const MeshView& view);
/// The shorter wait and the fewer attempts of two.
Limits strictest(const Limits& left, const Limits& right);
/// Somebody repeats the call, but the design does not say who.
bool repeatsUnclearly(const MeshView& view, const Connection& connection);

/// The namespace and the service account ("ingress-nginx/ingress-nginx") under which the controller behind an entry
/// calls, as its own chart names them; `guessed`: nobody knows.
std::pair<QString, QString> entryAccount(const MeshView& view, const Component& entry, bool* guessed = nullptr);

/// "Orders (orders)": a component for a comment.
QString inWords(const Component& component);

/// The target takes part in breaking circuits: a caller, a connection to it or the mesh says so.
bool breaksCircuits(const MeshView& view, const Component& target);

/// Seconds of a duration; 0: none is stated.
double secondsOf(const Value& duration);

/// A time as meshes write it: "5s", "1500ms".
QString meshDuration(double seconds);

} // namespace groundplan::mesh
