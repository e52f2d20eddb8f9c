// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QSet>

#include "model/catalog/catalog.h"
#include "model/catalog/effective.h"
#include "model/design/design.h"
#include "model/exports/export_plan.h"
#include "model/exports/kubernetes/choices.h"
#include "model/yaml/yaml_writer.h"

namespace groundplan::kubernetes {

/// One object that goes into a manifest.
struct Object {
    QString space;    ///< folder that it goes to: the namespace it belongs to; empty: the top
    QString file;     ///< file name without folder, "cart.yaml"
    QString kind;
    QString name;
    Value value;
    QStringList subjects;
    YamlComments comments = {}; ///< why a setting is as it is: the component and the rule behind it
};

/// How a component is rendered.
enum class Form { None, Deployment, StatefulSet, DaemonSet, Job, CronJob, Ingress };

/// A design seen through one environment (null: the base), for one cluster: which components become workloads, under
/// which names. The parts of the exporter read it.
class Rendering
{
public:
    Rendering(const Design& design, const Catalog& catalog, const Environment* environment, const Id& cluster);

    /// Gives names and namespaces to further components, which another target than that of plain manifests runs in this
    /// cluster (functions). Names given before stay as they are; these are neither workloads() nor pods.
    void host(const QList<Id>& components);

    const Design& design() const { return m_design; }
    const Catalog& catalog() const { return m_catalog; }
    const Id& cluster() const { return m_cluster; }
    const Choices& choices() const { return m_choices; }
    const Environment* environment() const { return m_environment; } ///< null: the base
    Value attribute(const Component& component, const char* name) const;
    Value attribute(const Connection& connection, const char* name) const;
    bool has(const Component& component, const char* trait) const;

    /// Components that this cluster runs, in the design's order.
    QList<Id> workloads() const { return m_workloads; }
    Form formOf(const Id& component) const { return m_forms.value(component, Form::None); }
    bool isPod(const Id& component) const;
    QString nameOf(const Id& component) const { return m_names.value(component); }
    /// Name of the namespace that a component stands in, and of all namespaces, in the design's order.
    QString spaceOf(const Id& component) const { return m_spaces.value(component); }
    QStringList spaces() const { return m_spaceNames; }
    /// The component behind a namespace; empty for the one that was made up.
    Id spaceComponent(const QString& space) const { return m_spaceComponents.value(space); }

    /// Labels that identify the pods of a workload: stable over exports.
    ValueMap selector(const Id& component) const;
    ValueMap labels(const Component& component) const;
    /// What every object bears that belongs to no workload: ours and the export profile's.
    ValueMap commonLabels() const;
    ValueMap metadata(const Component& component, const QString& name) const;

    int port(const Component& component) const { return int(attribute(component, "port").toInteger()); }
    /// The port under which callers reach the component's Service: published-port, else port.
    int publishedPort(const Component& component) const;
    /// All ports of its container: its own first, then those that only connections to it name.
    QList<int> ports(const Component& component) const;
    /// The port of the target's container that a connection leads to; 0: not known.
    int portOf(const Connection& connection, const Component& target) const;
    /// The port at which its measurements are read: metrics-port, else port; 0: none.
    int metricsPort(const Component& component) const;
    bool isUdp(const Component& component) const;
    /// A name for something that goes with a workload, "cart-config": legal however long the workload's is.
    QString partName(const Component& component, const char* part) const;
    /// Product of the service mesh that injects its proxies into a namespace ("Istio"); empty: none or not said.
    QString meshOf(const QString& space) const;
    /// The image of its container: what the component says, from the export profile's registry when it names none.
    QString imageOf(const Component& component) const;
    /// Name of the PriorityClass for how critical the component is; empty: not said.
    QString priorityClassOf(const Component& component) const;
    QString serviceAccountOf(const Component& component) const;
    /// Fewest instances that run: min-replicas, else replicas.
    int fewestReplicas(const Component& component) const;
    /// Most instances, when the workload scales by itself; else 0.
    int mostReplicas(const Component& component) const;

private:
    Form decide(const Component& component) const;
    QString unusedName(const QString& space, const QString& text, int longest);
    QString meshTechnology(const Id& group) const;
    bool isOverridden(const Component& component, const char* name) const;

    const Design& m_design;
    const Catalog& m_catalog;
    const Environment* m_environment;
    Id m_cluster;
    QList<Id> m_workloads;
    QHash<Id, Form> m_forms;
    QHash<Id, QString> m_names;
    QHash<Id, QString> m_spaces;
    QStringList m_spaceNames;
    QHash<QString, Id> m_spaceComponents;
    QHash<QString, QString> m_meshes; ///< by namespace
    QSet<QString> m_used;
    Choices m_choices;
    ValueMap m_profileLabels; ///< the legal ones
};

/// Component ids of the Kubernetes clusters of a design, in its order.
QList<Id> clustersOf(const Design& design, const Catalog& catalog);

/// True for a label that a profile may put on objects: its key is legal and none of ours.
bool isProfileLabel(const QString& key);
/// True for what starts when it is called: kinds that are serverless by themselves, workloads that say so. No form of plain
/// manifests runs them.
bool isServerless(const Catalog& catalog, const Component& component);

/// All objects of a rendering, in the order in which they are written.
QList<Object> renderObjects(const Rendering& rendering);

// The parts, each adding its objects:
void addWorkloadObjects(const Rendering& rendering, const Component& component, QList<Object>& objects);
void addNamespace(const Rendering& rendering, const QString& space, QList<Object>& objects);
void addPriorityClasses(const Rendering& rendering, QList<Object>& objects);
void addIngress(const Rendering& rendering, const Component& component, QList<Object>& objects);
/// The same by the Gateway API: a Gateway and the routes that hang on it.
void addGateway(const Rendering& rendering, const Component& component, QList<Object>& objects);
/// What fetches the Secrets that the objects refer to from a store.
void addExternalSecrets(const Rendering& rendering, QList<Object>& objects);
void addNetworkPolicy(const Rendering& rendering, const Component& component, QList<Object>& objects);
/// The template of a workload's pods: { metadata, spec }. Adds comments for the place `at` in its document.
Value podTemplate(const Rendering& rendering, const Component& component, YamlComments* comments = nullptr, const QString& at = {});
/// What a container asks for and may use, whether the component says so or it is assumed.
Value resourcesOf(const Rendering& rendering, const Component& component);
/// The `configuration` of a component by where it may be written.
struct Configuration {
    ValueMap plain;      ///< goes into a ConfigMap
    ValueMap referring;  ///< names another variable, $(OTHER): only the container's own list resolves that
    QStringList secrets; ///< keys whose values are secrets in the clear: never written, only referenced
    QStringList illegal; ///< keys that cannot be variables
};
Configuration configurationOf(const Rendering& rendering, const Component& component);
/// Sixteen digits that tell one set of variables from another: of the lines KEY=VALUE, sorted. Templates compute it too.
QString configurationHash(const ValueMap& variables);
/// Words of a command line with *** in place of passwords and tokens.
QStringList withoutSecrets(const QStringList& words);
/// The name of a port of the container, unique in it: "http", "tcp-15672".
QString portName(const Rendering& rendering, const Component& component, int port);
/// The Secret that holds the certificate of an entry.
QString certificateOf(const Rendering& rendering, const Component& component);
/// True when the component is exposed to the internet and no ingress stands before it: its Service is a load balancer.
bool isReachedFromOutside(const Rendering& rendering, const Component& component);

} // namespace groundplan::kubernetes
