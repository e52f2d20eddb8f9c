// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QSet>

#include "model/imports/kubernetes/manifest_objects.h"

namespace groundplan {

/// A port of a Service.
struct ServicePort {
    int number = 0;
    int target = 0;       ///< port of the container; 0: it bears a name that no container has
    QString targetName;
    QString protocol;     ///< "http" …; empty: not said
    Where where;
};

/// A Service of the manifests and the workloads behind it.
struct ServiceEntry {
    const ManifestObject* object = nullptr;
    QList<int> workloads;  ///< numbers of the workloads that its selector picks
    QList<ServicePort> ports;
    QString type;
    QString outside;       ///< where an ExternalName or hand-made endpoints lead; empty: inside

    /// The port that callers name, or the only one when they name none; null when there is no such port.
    const ServicePort* port(int number) const;
};

/// Finds Services by what workloads call them.
class ServiceIndex
{
public:
    /// The workloads in their order; the pointers must outlive the index.
    ServiceIndex(const ManifestSet& set, const QList<const ManifestObject*>& workloads);

    const QList<ServiceEntry>& services() const { return m_services; }
    const ServiceEntry* named(const QString& name, const QString& space) const;

    struct Found {
        const ServiceEntry* service = nullptr;
        bool inCluster = false; ///< the form of the name says that it can only be a Service
    };
    /// The Service that a host name means, seen from a namespace: name, name.space, name.space.svc[.cluster.local],
    /// and pod-0.name[.space…] for the pods of a StatefulSet. Aliases (ExternalName) are followed.
    Found at(const QString& host, const QString& space) const;

private:
    Found lookUp(const QString& host, const QString& space) const;
    bool isPodOf(const QString& pod, const ServiceEntry& service) const;

    QList<ServiceEntry> m_services;
    QHash<QString, int> m_index; ///< by "namespace/name"
    QSet<QString> m_spaces;
    QList<const ManifestObject*> m_workloads;
};

} // namespace groundplan
