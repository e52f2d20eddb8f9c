// SPDX-License-Identifier: Apache-2.0
#include "model/exports/kubernetes/rendering.h"

#include <algorithm>

#include <QRegularExpression>

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

bool isServerless(const Catalog& catalog, const Component& component)
{
    const ComponentKind* kind = catalog.componentKind(component.kind);
    if (!kind || kind->container || !kind->has(QStringLiteral("workload")))
        return false;
    return kind->has(QStringLiteral("serverless")) || effectiveAttribute(catalog, component, QStringLiteral("runtime")).toText() == QLatin1String("serverless");
}

/// The longest name that a workload of any form may have: a StatefulSet's pods bear it in a label of 63 with a hash of
/// ten, a CronJob's jobs with eleven digits.
constexpr int longestWorkload = 52;

/// What a component is called in the cluster: its id, which stays when people rename it; its name where the id is that
/// name with something at its end to tell it from another one, and namespaces tell them apart anyway.
static QString wantedName(const Component& component)
{
    const bool lengthened = component.id.startsWith(QString(component.name + u'-')) && dnsLabel(component.name) == component.name;
    return lengthened && !component.name.isEmpty() ? component.name : component.id;
}

bool isProfileLabel(const QString& key)
{
    static const QRegularExpression legal(QStringLiteral("^([a-z0-9]([-a-z0-9.]{0,250}[a-z0-9])?/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"));
    static const QStringList ours{QStringLiteral("app.kubernetes.io/name"), QStringLiteral("app.kubernetes.io/part-of"), QStringLiteral("app.kubernetes.io/component"),
                                  QStringLiteral("app.kubernetes.io/managed-by")};
    return legal.match(key).hasMatch() && !ours.contains(key) && !key.startsWith(QLatin1String("groundplan.io/"));
}

/// The prefix as it may stand at the start of a name.
static QString legalPrefix(const QString& prefix)
{
    QString legal;
    for (const QChar letter : prefix) {
        const QChar c = letter.toLower();
        const bool keeps = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        legal += keeps ? c : QChar(u'-');
    }
    return legal;
}

Rendering::Rendering(const Design& design, const Catalog& catalog, const Environment* environment, const Id& cluster)
    : m_design(design), m_catalog(catalog), m_environment(environment), m_cluster(cluster), m_choices(choicesOf(design))
{
    for (const auto& [key, value] : design.properties().exports.labels) {
        if (isProfileLabel(key))
            m_profileLabels.append(key, labelValue(value.toText()));
    }
    const QString prefix = legalPrefix(design.properties().exports.namePrefix);
    QHash<Id, QString> spaceNameOf;
    // Names of namespaces first, then of what stands in them: both by id, which never changes.
    for (const Component& component : design.components()) {
        if (!isWithin(design, component.id, cluster) || !catalog.isContainer(component.kind))
            continue;
        const QString name = unusedName({}, wantedName(component), 63);
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
                homeless = unusedName({}, makeSlug(design.name()), 63);
                m_spaceNames.append(homeless);
            }
            space = homeless;
        }
        m_workloads.append(component.id);
        m_forms.insert(component.id, form);
        m_spaces.insert(component.id, space);
        m_names.insert(component.id, unusedName(space, prefix + wantedName(component), longestWorkload));
        for (const QString& group : component.groupsOf(u"mesh")) {
            if (const QString mesh = meshTechnology(group); !mesh.isEmpty())
                m_meshes.insert(space, mesh);
        }
    }
}

void Rendering::host(const QList<Id>& components)
{
    const auto made = std::find_if(m_spaceNames.begin(), m_spaceNames.end(), [this](const QString& name) { return !m_spaceComponents.contains(name); });
    QString homeless = made == m_spaceNames.end() ? QString() : *made;
    for (const Id& id : components) {
        const Component* component = m_design.component(id);
        if (!component || m_names.contains(id))
            continue;
        QString space = m_spaceComponents.key(component->in);
        if (space.isEmpty()) {
            if (homeless.isEmpty()) {
                homeless = unusedName({}, makeSlug(m_design.name()), 63);
                m_spaceNames.append(homeless);
            }
            space = homeless;
        }
        m_spaces.insert(id, space);
        m_names.insert(id, unusedName(space, wantedName(*component), longestWorkload));
    }
}

QString Rendering::unusedName(const QString& space, const QString& text, int longest)
{
    const QString name = dnsLabel(text, longest);
    QString candidate = name;
    for (int number = 2; m_used.contains(QString(space + u'/' + candidate)); ++number) {
        const QString suffix = u'-' + QString::number(number);
        candidate = name.left(longest - suffix.size()) + suffix;
    }
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
    const ComponentKind* kind = m_catalog.componentKind(component.kind);
    if (!kind || kind->has(QStringLiteral("external")) || kind->has(QStringLiteral("person")) || kind->has(QStringLiteral("serverless")))
        return Form::None;
    const bool hasImage = !attribute(component, "image").isNull();
    if (has(component, "run-to-completion"))
        return kind->attribute(u"schedule") ? Form::CronJob : Form::Job;
    if (has(component, "datastore") || has(component, "broker") || (has(component, "stateful") && hasImage)) {
        const bool keeps = has(component, "stateful") || !attribute(component, "storage").isNull();
        return keeps ? Form::StatefulSet : Form::Deployment;
    }
    // What has an ingress class is carried out by a controller that the class names, whatever image that runs.
    if (kind->attribute(u"ingress-class"))
        return Form::Ingress;
    if (has(component, "containerised") || hasImage) {
        const bool everywhere = attribute(component, "mode").toText() == QLatin1String("agent") || component.tags.contains(QStringLiteral("daemon-set"));
        return everywhere ? Form::DaemonSet : Form::Deployment;
    }
    return has(component, "gateway") ? Form::Ingress : Form::None;
}

QString Rendering::meshTechnology(const Id& group) const
{
    // The mesh is a component of its own: of the group's id, a member of the group, or the only one that there is.
    QList<const Component*> meshes;
    for (const Component& component : m_design.components()) {
        if (!has(component, "mesh"))
            continue;
        if (component.id == group || component.groupsOf(u"mesh").contains(group))
            return attribute(component, "technology").toText();
        meshes.append(&component);
    }
    return meshes.size() == 1 ? attribute(*meshes.first(), "technology").toText() : QString();
}

QString Rendering::meshOf(const QString& space) const
{
    const Component* container = m_design.component(spaceComponent(space));
    const Value injected = container ? attribute(*container, "mesh-injection") : Value();
    if (injected.isBool() && !injected.toBool())
        return {};
    const QString mesh = m_meshes.value(space);
    return mesh.isEmpty() && injected.isBool() ? meshTechnology({}) : mesh;
}

int Rendering::portOf(const Connection& connection, const Component& target) const
{
    const int stated = int(attribute(connection, "port").toInteger());
    return stated > 0 && stated != publishedPort(target) ? stated : port(target);
}

int Rendering::metricsPort(const Component& component) const
{
    const Value stated = attribute(component, "metrics-port");
    return stated.isInteger() ? int(stated.toInteger()) : port(component);
}

bool Rendering::isUdp(const Component& component) const
{
    return attribute(component, "protocol").toText() == QLatin1String("udp");
}

QString Rendering::partName(const Component& component, const char* part) const
{
    return dnsLabel(QString(nameOf(component.id) + u'-' + QLatin1String(part)));
}

QString Rendering::serviceAccountOf(const Component& component) const
{
    const QString stated = attribute(component, "service-account").toText();
    return stated.isEmpty() ? nameOf(component.id) : dnsLabel(stated);
}

int Rendering::publishedPort(const Component& component) const
{
    const Value published = attribute(component, "published-port");
    return published.isInteger() ? int(published.toInteger()) : port(component);
}

QList<int> Rendering::ports(const Component& component) const
{
    QList<int> numbers;
    QList<int> others;
    if (port(component) > 0)
        numbers.append(port(component));
    if (const int number = metricsPort(component); number > 0 && number != port(component))
        others.append(number);
    if (numbers.isEmpty())
        return others;
    for (const Id& id : m_design.connectionsOf(component.id)) {
        const Connection& connection = *m_design.connection(id);
        const Value stated = connection.to == component.id ? attribute(connection, "port") : Value();
        const int number = int(stated.toInteger());
        if (number > 0 && number != publishedPort(component) && !numbers.contains(number) && !others.contains(number))
            others.append(number);
    }
    std::sort(others.begin(), others.end());
    return numbers + others;
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
    for (const auto& [key, value] : m_profileLabels)
        labels.append(key, value);
    return labels;
}

ValueMap Rendering::commonLabels() const
{
    ValueMap labels{{QStringLiteral("app.kubernetes.io/managed-by"), QStringLiteral("groundplan")}};
    for (const auto& [key, value] : m_profileLabels)
        labels.append(key, value);
    return labels;
}

QString Rendering::imageOf(const Component& component) const
{
    const QString image = attribute(component, "image").toText();
    if (image.isEmpty())
        return QLatin1String("example.invalid/") + nameOf(component.id) + QLatin1String(":0.0.0");
    QString registry = m_design.properties().exports.registry.trimmed();
    if (const qsizetype scheme = registry.indexOf(QLatin1String("://")); scheme >= 0)
        registry.remove(0, scheme + 3);
    while (registry.endsWith(u'/'))
        registry.chop(1);
    // As Docker tells a registry from a folder: by a dot or a port in the first part.
    const QString first = image.contains(u'/') ? image.section(u'/', 0, 0) : QString();
    const bool names = first.contains(u'.') || first.contains(u':') || first == QLatin1String("localhost");
    return registry.isEmpty() || names ? image : QString(registry + u'/' + image);
}

QString Rendering::priorityClassOf(const Component& component) const
{
    const QString criticality = attribute(component, "criticality").toText();
    return criticality.isEmpty() ? QString() : dnsLabel(QString(makeSlug(m_design.name()) + u'-' + criticality), 63);
}

ValueMap Rendering::metadata(const Component& component, const QString& name) const
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("namespace"), spaceOf(component.id)},
            {QStringLiteral("labels"), labels(component)},
            {QStringLiteral("annotations"), ValueMap{{QStringLiteral("groundplan.io/component"), component.id}}}};
}

bool Rendering::isOverridden(const Component& component, const char* name) const
{
    const Value* overrides = m_environment ? m_environment->overrides.find(component.id) : nullptr;
    return overrides && overrides->toMap().contains(QString::fromLatin1(name));
}

int Rendering::fewestReplicas(const Component& component) const
{
    // What an environment says itself goes before what it inherits.
    if (isOverridden(component, "replicas") && !isOverridden(component, "min-replicas"))
        return int(attribute(component, "replicas").toInteger(1));
    const Value fewest = attribute(component, "min-replicas");
    return int(fewest.isInteger() ? fewest.toInteger() : attribute(component, "replicas").toInteger(1));
}

int Rendering::mostReplicas(const Component& component) const
{
    const int most = int(attribute(component, "max-replicas").toInteger(0));
    return most > fewestReplicas(component) ? most : 0;
}

/// Does another target of the export profile run it? The catalog says of which products that holds, and by which option
/// of that target a team may refuse: `exports: { TARGET: { runs: [Product], option: NAME } }`.
static bool runsByAnotherTarget(const Rendering& rendering, const Component& component)
{
    const ComponentKind* kind = rendering.catalog().componentKind(component.kind);
    const ExportProfile& profile = rendering.design().properties().exports;
    const QString technology = rendering.attribute(component, "technology").toText();
    for (const auto& [target, value] : kind->exports) {
        const ValueMap hints = value.toMap();
        if (!profile.targets.contains(target) || !hints.contains(u"runs"))
            continue;
        const Value* options = profile.options.find(target);
        const Value* name = hints.find(u"option");
        const Value* chosen = options && name ? options->toMap().find(name->toText()) : nullptr;
        if (chosen && (chosen->toText() == QLatin1String("none") || chosen->toText() == QLatin1String("false")))
            continue;
        const QStringList products = hints.find(u"runs")->toStringList();
        if (std::any_of(products.begin(), products.end(), [&](const QString& product) { return technology.contains(product, Qt::CaseInsensitive); }))
            return true;
    }
    return false;
}

QList<Object> renderObjects(const Rendering& rendering)
{
    QList<Object> objects;
    addPriorityClasses(rendering, objects);
    for (const QString& space : rendering.spaces())
        addNamespace(rendering, space, objects);
    for (const Id& id : rendering.workloads()) {
        const Component& component = *rendering.design().component(id);
        if (rendering.formOf(id) == Form::Ingress) {
            (rendering.choices().gatewayApi ? addGateway : addIngress)(rendering, component, objects);
            continue;
        }
        if (!runsByAnotherTarget(rendering, component))
            addWorkloadObjects(rendering, component, objects);
        addNetworkPolicy(rendering, component, objects);
    }
    if (rendering.choices().externalSecrets)
        addExternalSecrets(rendering, objects);
    return objects;
}

} // namespace groundplan::kubernetes
