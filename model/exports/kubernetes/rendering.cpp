// SPDX-License-Identifier: Apache-2.0
#include "model/exports/kubernetes/rendering.h"

#include <algorithm>

#include "model/design/hierarchy.h"
#include "model/exports/kubernetes/names.h"

namespace groundplan::kubernetes {

QList<Id> clustersOf(const Design& design, const Catalog& catalog)
{
    QList<Id> clusters;
    for (const Component& component : design.components()) {
        if (!catalog.hasTrait(component.kind, QStringLiteral("orchestrator")))
            continue;
        const QString orchestrator = effectiveAttribute(catalog, component, QStringLiteral("orchestrator")).toText();
        if (orchestrator.isEmpty() || orchestrator == QLatin1String("kubernetes"))
            clusters.append(component.id);
    }
    return clusters;
}

Rendering::Rendering(const Design& design, const Catalog& catalog, const Environment* environment, const Id& cluster)
    : m_design(design), m_catalog(catalog), m_environment(environment), m_cluster(cluster)
{
    // Names of namespaces first, then of what stands in them: both by id, which never changes.
    QHash<Id, QString> spaceNameOf;
    for (const Component& component : design.components()) {
        if (!isWithin(design, component.id, cluster) || !catalog.isContainer(component.kind))
            continue;
        const QString name = unusedName({}, component.id);
        spaceNameOf.insert(component.id, name);
        m_spaceNames.append(name);
        m_spaceComponents.insert(name, component.id);
    }
    QString homeless;
    for (const Component& component : design.components()) {
        if (catalog.isContainer(component.kind) || !isWithin(design, component.id, cluster))
            continue;
        const Form form = decide(component);
        if (form == Form::None)
            continue;
        QString space = spaceNameOf.value(component.in);
        if (space.isEmpty()) {
            // Directly in the cluster: a namespace named after the design, not "default".
            if (homeless.isEmpty()) {
                homeless = unusedName({}, makeSlug(design.name()));
                m_spaceNames.append(homeless);
            }
            space = homeless;
        }
        m_workloads.append(component.id);
        m_forms.insert(component.id, form);
        m_spaces.insert(component.id, space);
        m_names.insert(component.id, unusedName(space, component.id));
    }
}

QString Rendering::unusedName(const QString& space, const QString& text)
{
    const QString name = dnsLabel(text);
    QString candidate = name;
    for (int number = 2; m_used.contains(QString(space + u'/' + candidate)); ++number)
        candidate = name + u'-' + QString::number(number);
    m_used.insert(space + u'/' + candidate);
    return candidate;
}

Value Rendering::attribute(const Component& component, const char* name) const
{
    return effectiveAttribute(m_catalog, component, QString::fromLatin1(name), m_environment);
}

Value Rendering::attribute(const Connection& connection, const char* name) const
{
    return effectiveAttribute(m_catalog, connection, QString::fromLatin1(name));
}

bool Rendering::has(const Component& component, const char* trait) const
{
    return m_catalog.hasTrait(component.kind, QString::fromLatin1(trait));
}

Form Rendering::decide(const Component& component) const
{
    const QString runtime = attribute(component, "runtime").toText();
    if (!runtime.isEmpty() && runtime != QLatin1String("container"))
        return Form::None;
    const bool hasImage = !attribute(component, "image").isNull();
    if (has(component, "run-to-completion"))
        return attribute(component, "schedule").isNull() ? Form::Job : Form::CronJob;
    if (has(component, "stateful") && hasImage)
        return Form::StatefulSet;
    if (has(component, "containerised") || hasImage)
        return Form::Deployment;
    return has(component, "gateway") ? Form::Ingress : Form::None;
}

bool Rendering::isPod(const Id& component) const
{
    const Form form = formOf(component);
    return form != Form::None && form != Form::Ingress;
}

ValueMap Rendering::selector(const Id& component) const
{
    return {{QStringLiteral("app.kubernetes.io/name"), nameOf(component)}};
}

ValueMap Rendering::labels(const Component& component) const
{
    ValueMap labels = selector(component.id);
    const QStringList systems = component.groupsOf(u"system");
    labels.append(QStringLiteral("app.kubernetes.io/part-of"), labelValue(systems.isEmpty() ? makeSlug(m_design.name()) : systems.first()));
    labels.append(QStringLiteral("app.kubernetes.io/component"), labelValue(component.kind));
    labels.append(QStringLiteral("app.kubernetes.io/managed-by"), QStringLiteral("groundplan"));
    const QStringList teams = component.groupsOf(u"team");
    const QString owner = labelValue(teams.isEmpty() ? attribute(component, "owner").toText() : teams.first());
    if (!owner.isEmpty())
        labels.append(QStringLiteral("groundplan.io/team"), owner);
    return labels;
}

ValueMap Rendering::metadata(const Component& component, const QString& name) const
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("namespace"), spaceOf(component.id)},
            {QStringLiteral("labels"), labels(component)},
            {QStringLiteral("annotations"), ValueMap{{QStringLiteral("groundplan.io/component"), component.id}}}};
}

int Rendering::fewestReplicas(const Component& component) const
{
    const Value fewest = attribute(component, "min-replicas");
    return int(fewest.isInteger() ? fewest.toInteger() : attribute(component, "replicas").toInteger(1));
}

int Rendering::mostReplicas(const Component& component) const
{
    const int most = int(attribute(component, "max-replicas").toInteger(0));
    return most > fewestReplicas(component) ? most : 0;
}

QList<Object> renderObjects(const Rendering& rendering)
{
    QList<Object> objects;
    for (const QString& space : rendering.spaces()) {
        const Id id = rendering.spaceComponent(space);
        const Component* component = rendering.design().component(id);
        QString level = QStringLiteral("restricted");
        if (component) {
            const QString stated = rendering.attribute(*component, "pod-security").toText();
            if (stated == QLatin1String("baseline") || stated == QLatin1String("privileged"))
                level = stated;
        }
        ValueMap labels{{QStringLiteral("app.kubernetes.io/managed-by"), QStringLiteral("groundplan")},
                        {QStringLiteral("pod-security.kubernetes.io/enforce"), level},
                        {QStringLiteral("pod-security.kubernetes.io/warn"), QStringLiteral("restricted")}};
        const QString file = QStringLiteral("namespace.yaml");
        const QStringList subjects = id.isEmpty() ? QStringList() : QStringList{id};
        objects.append({space, file, QStringLiteral("Namespace"), space,
                        ValueMap{{QStringLiteral("apiVersion"), QStringLiteral("v1")},
                                 {QStringLiteral("kind"), QStringLiteral("Namespace")},
                                 {QStringLiteral("metadata"), ValueMap{{QStringLiteral("name"), space}, {QStringLiteral("labels"), labels}}}},
                        subjects});
        objects.append({space, file, QStringLiteral("NetworkPolicy"), QStringLiteral("default-deny"),
                        ValueMap{{QStringLiteral("apiVersion"), QStringLiteral("networking.k8s.io/v1")},
                                 {QStringLiteral("kind"), QStringLiteral("NetworkPolicy")},
                                 {QStringLiteral("metadata"), ValueMap{{QStringLiteral("name"), QStringLiteral("default-deny")},
                                                                       {QStringLiteral("namespace"), space}}},
                                 {QStringLiteral("spec"),
                                  ValueMap{{QStringLiteral("podSelector"), ValueMap()},
                                           {QStringLiteral("policyTypes"), QStringList{QStringLiteral("Ingress"), QStringLiteral("Egress")}}}}},
                        subjects});
    }
    for (const Id& id : rendering.workloads()) {
        const Component& component = *rendering.design().component(id);
        if (rendering.formOf(id) == Form::Ingress) {
            addIngress(rendering, component, objects);
            continue;
        }
        addWorkloadObjects(rendering, component, objects);
        addNetworkPolicy(rendering, component, objects);
    }
    return objects;
}

} // namespace groundplan::kubernetes
