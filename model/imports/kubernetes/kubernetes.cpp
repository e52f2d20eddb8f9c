// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QCoreApplication>
#include <QSet>

#include "model/base/secret_text.h"
#include "model/catalog/attribute_check.h"
#include "model/imports/importer.h"
#include "model/imports/kubernetes/address.h"
#include "model/imports/kubernetes/connection_choice.h"
#include "model/imports/kubernetes/pod_parts.h"
#include "model/imports/kubernetes/service_index.h"
#include "model/imports/kubernetes/workload_reader.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("KubernetesImport", text);
}

struct Workload {
    const ManifestObject* object = nullptr;
    Id id;
    QHash<QString, QString> labels;
    PodConfiguration configuration;
};

/// True for a pod that only tests a release when somebody asks for it.
bool isReleaseTest(const ManifestObject& object)
{
    return object.node["metadata"]["annotations"]["helm.sh/hook"].text().contains(QLatin1String("test"));
}

/// One run of the importer.
class Import
{
public:
    Import(const Catalog& catalog, ManifestSet set, const QString& name)
        : m_catalog(catalog), m_set(std::move(set)), m_notes(m_set.notes), m_attributes(catalog, m_notes)
    {
        m_content.properties.name = name;
    }

    Result<ImportResult> run()
    {
        findWorkloads();
        if (m_workloads.isEmpty())
            return unexpected(ErrorCode::BadInput, tr("There is no workload in the manifests."), m_set.objects.first().node.where());
        QList<const ManifestObject*> objects;
        for (const Workload& workload : std::as_const(m_workloads))
            objects.append(workload.object);
        const ServiceIndex services(m_set, objects);
        m_services = &services;
        addPlaces();
        addWorkloads();
        addOutsides();
        for (const ManifestObject& object : std::as_const(m_set.objects)) {
            if (isObject(object, "Ingress", "networking.k8s.io"))
                addIngress(object);
            else if (isObject(object, "HorizontalPodAutoscaler", "autoscaling"))
                addScaling(object);
            else if (isObject(object, "PodDisruptionBudget", "policy"))
                addBudget(object);
            else if (isObject(object, "NetworkPolicy", "networking.k8s.io"))
                addPolicy(object);
        }
        for (const ManifestObject& object : std::as_const(m_set.objects))
            addDrawn(object);
        for (const Workload& workload : std::as_const(m_workloads))
            connect(workload);
        noteOtherKinds();
        ImportResult result;
        auto design = Design::fromContent(std::move(m_content));
        if (!design)
            return unexpected(design.error());
        result.design = std::move(*design);
        result.notes = m_notes;
        for (auto made = m_madeOf.cbegin(); made != m_madeOf.cend(); ++made)
            result.origins.insert(made.value(), made.key());
        for (const Workload& workload : std::as_const(m_workloads))
            result.places.insert(workload.id, workload.object->node.where());
        return result;
    }

private:
    Id freshId(const QString& text)
    {
        const Id id = uniqueSlug(text, [this](const Id& candidate) { return m_ids.contains(candidate); });
        m_ids.insert(id);
        return id;
    }

    /// The name as id, with the namespace when another one has it.
    Id freshId(const QString& name, const QString& space)
    {
        const Id plain = makeSlug(name);
        return freshId(m_ids.contains(plain) ? QString(name + u'-' + space) : name);
    }

    void note(const QString& message, const Where& where) { m_notes.append({message, where}); }

    Component& component(const Id& id) { return m_content.components[m_componentAt.value(id)]; }

    void add(const Component& added)
    {
        m_componentAt.insert(added.id, m_content.components.size());
        m_content.components.append(added);
    }

    void findWorkloads()
    {
        for (const ManifestObject& object : std::as_const(m_set.objects)) {
            if (!isWorkloadKind(object) || object.node["metadata"]["ownerReferences"].size() > 0)
                continue;
            if (isReleaseTest(object)) {
                note(tr("The %1 '%2' is a test of a release, no part of the platform; it is skipped.").arg(object.kind, object.name), object.node.where());
                continue;
            }
            if (podSpecOf(object)["containers"].size() == 0) {
                note(tr("The %1 '%2' has no containers; it is skipped.").arg(object.kind, object.name), object.node.where());
                continue;
            }
            Workload workload;
            workload.object = &object;
            workload.labels = textMap(podLabelsOf(object));
            m_workloads.append(workload);
        }
    }

    void addPlaces()
    {
        Component cluster;
        cluster.id = freshId(QStringLiteral("cluster"));
        cluster.kind = QStringLiteral("cluster");
        cluster.name = tr("Cluster");
        m_cluster = cluster.id;
        add(cluster);
        // Namespaces that are declared or that something stands in, in the order of the files.
        for (const ManifestObject& object : std::as_const(m_set.objects)) {
            if (isObject(object, "Namespace", ""))
                addNamespace(object.name, &object);
            else if ((isWorkloadKind(object) && !isReleaseTest(object)) || isObject(object, "Ingress", "networking.k8s.io"))
                addNamespace(object.space, nullptr);
        }
    }

    void addNamespace(const QString& name, const ManifestObject* object)
    {
        if (!m_namespaces.contains(name)) {
            Component space;
            const bool taken = name == QLatin1String("cluster") || std::any_of(m_workloads.begin(), m_workloads.end(), [&name](const Workload& workload) {
                return workload.object->name == name;
            });
            space.id = freshId(taken ? QString(name + QLatin1String("-namespace")) : name);
            space.kind = QStringLiteral("namespace");
            space.name = name;
            space.in = m_cluster;
            m_namespaces.insert(name, space.id);
            add(space);
        }
        if (!object)
            return;
        Component& space = component(m_namespaces.value(name));
        const YamlNode labels = object->node["metadata"]["labels"];
        if (const YamlNode level = labels["pod-security.kubernetes.io/enforce"]; level)
            m_attributes.set(space, "pod-security", level.text(), level.where());
        if (labels["istio-injection"].text() == QLatin1String("enabled") || labels["istio.io/rev"]
            || object->node["metadata"]["annotations"]["linkerd.io/inject"].text() == QLatin1String("enabled"))
            m_attributes.set(space, "mesh-injection", true, labels.where());
    }

    void addWorkloads()
    {
        const Configurations configurations(m_set);
        QHash<QString, YamlNode> claims;
        for (const ManifestObject& object : std::as_const(m_set.objects)) {
            if (isObject(object, "PersistentVolumeClaim", ""))
                claims.insert(object.space + u'/' + object.name, object.node);
        }
        QHash<int, QList<const ServiceEntry*>> leadingTo;
        for (const ServiceEntry& service : m_services->services()) {
            for (const int at : service.workloads)
                leadingTo[at].append(&service);
            if (service.workloads.isEmpty() && service.outside.isEmpty())
                note(tr("The Service '%1' selects no workload of the manifests.").arg(service.object->name), service.object->node.where());
        }
        for (int at = 0; at < m_workloads.size(); ++at) {
            Workload& workload = m_workloads[at];
            const ManifestObject& object = *workload.object;
            workload.configuration = configurations.of(object);
            m_notes += workload.configuration.notes;
            Component target;
            target.id = workload.id = freshId(object.name, object.space);
            target.name = object.name;
            target.in = m_namespaces.value(object.space);
            decideKind(m_catalog, object, leadingTo.value(at), workload.configuration, target);
            // A manifest that this program wrote says what it was made of.
            const QString made = workload.labels.value(QStringLiteral("app.kubernetes.io/component"));
            if (workload.labels.value(QStringLiteral("app.kubernetes.io/managed-by")) == QLatin1String("groundplan") && m_catalog.componentKind(made))
                target.kind = made;
            readWorkload(object, leadingTo.value(at), workload.configuration, claims, m_attributes, target);
            for (const ServiceEntry* service : leadingTo.value(at)) {
                if (service->type == QLatin1String("LoadBalancer"))
                    m_attributes.set(target, "exposure", isInternalBalancer(*service->object) ? QStringLiteral("internal") : QStringLiteral("internet"),
                                     service->object->node["spec"]["type"].where());
            }
            if (const QString id = madeOf(object); !id.isEmpty())
                m_madeOf.insert(id, target.id);
            add(target);
        }
    }

    /// Services that lead out of the cluster: an external system each, one for each address.
    void addOutsides()
    {
        QHash<QString, Id> byAddress;
        for (const ServiceEntry& service : m_services->services()) {
            if (service.outside.isEmpty() || m_services->at(service.object->name, service.object->space).service != &service)
                continue;
            Id& id = byAddress[service.outside];
            if (id.isEmpty()) {
                Component outside;
                outside.id = id = freshId(service.object->name, service.object->space);
                outside.kind = QStringLiteral("external-system");
                outside.name = service.object->name;
                outside.description = service.outside;
                if (service.ports.size() == 1)
                    m_attributes.set(outside, "port", service.ports.first().number, service.ports.first().where);
                add(outside);
            }
            m_outsides.insert(&service, id);
        }
    }

    void addIngress(const ManifestObject& object)
    {
        Component ingress;
        ingress.id = m_ids.contains(makeSlug(object.name)) ? freshId(object.name + QLatin1String("-ingress"), object.space) : freshId(object.name);
        ingress.kind = QStringLiteral("ingress");
        ingress.name = object.name;
        ingress.in = m_namespaces.value(object.space);
        const YamlNode spec = object.node["spec"];
        const YamlNode annotations = object.node["metadata"]["annotations"];
        for (const YamlNode rule : spec["rules"].elements()) {
            if (rule["host"] && !ingress.attributes.contains(u"host"))
                m_attributes.set(ingress, "host", rule["host"].text(), rule["host"].where());
        }
        if (spec["tls"].size() > 0)
            m_attributes.set(ingress, "tls", true, spec["tls"].where());
        const YamlNode ingressClass = spec["ingressClassName"] ? spec["ingressClassName"] : annotations["kubernetes.io/ingress.class"];
        m_attributes.set(ingress, "ingress-class", ingressClass.text(), ingressClass.where());
        for (const char* key : {"cert-manager.io/cluster-issuer", "cert-manager.io/issuer"})
            m_attributes.set(ingress, "certificate-issuer", annotations[key].text(), annotations[key].where());
        QStringList secrets;
        for (const YamlNode tls : spec["tls"].elements()) {
            if (tls["secretName"] && !secrets.contains(tls["secretName"].text()))
                secrets.append(tls["secretName"].text());
        }
        if (!secrets.isEmpty())
            m_attributes.set(ingress, "secrets", secrets, spec["tls"].where());
        add(ingress);
        for (const YamlNode& backend : {spec["defaultBackend"], spec["backend"]})
            addRoute(object, ingress.id, {}, {}, backend);
        for (const YamlNode rule : spec["rules"].elements()) {
            for (const YamlNode path : rule["http"]["paths"].elements())
                addRoute(object, ingress.id, rule["host"].text(), path["path"].text(), path["backend"]);
        }
    }

    void addRoute(const ManifestObject& object, const Id& ingress, const QString& host, const QString& path, const YamlNode& backend)
    {
        const YamlNode name = backend["service"]["name"] ? backend["service"]["name"] : backend["serviceName"];
        if (!name.isScalar())
            return;
        const auto found = m_services->at(name.text(), object.space);
        if (!found.service) {
            note(tr("The Ingress '%1' routes to the Service '%2', which is not in the manifests.").arg(object.name, name.text()), name.where());
            return;
        }
        const YamlNode portNode = backend["service"]["port"]["number"] ? backend["service"]["port"]["number"] : backend["servicePort"];
        const ServicePort* port = found.service->port(int(portNode.value().toInteger()));
        const QString evidence = tr("ingress %1: %2%3 to %4 (%5)").arg(object.name, host.isEmpty() ? QStringLiteral("*") : host, path, name.text(), placeText(name.where()));
        QList<Id> targets;
        for (const int at : found.service->workloads)
            targets.append(m_workloads.at(at).id);
        if (m_outsides.contains(found.service))
            targets.append(m_outsides.value(found.service));
        for (const Id& target : std::as_const(targets)) {
            Connection& connection = addConnection(ingress, target, QStringLiteral("routes"), port ? port->protocol : QString(), port ? port->target : 0, evidence);
            if (!host.isEmpty() && !connection.attributes.contains(u"host"))
                connection.attributes.set(QStringLiteral("host"), host);
            if (path.startsWith(u'/') && !connection.attributes.contains(u"path"))
                connection.attributes.set(QStringLiteral("path"), path);
        }
    }

    void addScaling(const ManifestObject& object)
    {
        const YamlNode spec = object.node["spec"];
        const YamlNode reference = spec["scaleTargetRef"];
        for (const Workload& workload : std::as_const(m_workloads)) {
            if (workload.object->name != reference["name"].text() || workload.object->space != object.space
                || workload.object->kind != reference["kind"].text())
                continue;
            Component& target = component(workload.id);
            m_attributes.set(target, "min-replicas", spec["minReplicas"].value(), spec.where());
            m_attributes.set(target, "max-replicas", spec["maxReplicas"].value(), spec.where());
            m_attributes.set(target, "target-cpu", spec["targetCPUUtilizationPercentage"].value(), spec.where());
            for (const YamlNode metric : spec["metrics"].elements()) {
                const YamlNode resource = metric["resource"];
                if (resource["name"].text() != QLatin1String("cpu"))
                    continue;
                const YamlNode use = resource["target"] ? resource["target"]["averageUtilization"] : resource["targetAverageUtilization"];
                m_attributes.set(target, "target-cpu", use.value(), metric.where());
            }
            return;
        }
        note(tr("The HorizontalPodAutoscaler '%1' scales '%2', which is not in the manifests.").arg(object.name, reference["name"].text()),
             object.node.where());
    }

    /// Numbers of the workloads in a namespace whose pods have all these labels.
    QList<int> selected(const YamlNode& selector, const QString& space) const
    {
        QList<int> found;
        const auto wanted = textMap(selector["matchLabels"]);
        for (int at = 0; at < m_workloads.size(); ++at) {
            const Workload& workload = m_workloads.at(at);
            bool fits = workload.object->space == space;
            for (auto label = wanted.cbegin(); label != wanted.cend() && fits; ++label)
                fits = workload.labels.value(label.key()) == label.value();
            if (fits)
                found.append(at);
        }
        return found;
    }

    void addBudget(const ManifestObject& object)
    {
        const YamlNode fewest = object.node["spec"]["minAvailable"];
        if (!fewest.isInteger())
            return;
        for (const int at : selected(object.node["spec"]["selector"], object.space))
            m_attributes.set(component(m_workloads.at(at).id), "min-available", fewest.value(), fewest.where());
    }

    void addPolicy(const ManifestObject& object)
    {
        const YamlNode spec = object.node["spec"];
        bool ingress = !spec["policyTypes"];
        for (const YamlNode type : spec["policyTypes"].elements())
            ingress = ingress || type.text() == QLatin1String("Ingress");
        if (!ingress)
            return;
        if (spec["podSelector"].size() == 0 && spec["ingress"].size() == 0 && m_namespaces.contains(object.space))
            m_attributes.set(component(m_namespaces.value(object.space)), "network-policy", true, spec.where());
        for (const int at : selected(spec["podSelector"], object.space))
            m_attributes.set(component(m_workloads.at(at).id), "network-policy", true, spec.where());
    }

    /// The connections that a manifest of this program was made of.
    void addDrawn(const ManifestObject& policy)
    {
        const QString from = m_madeOf.value(madeOf(policy));
        for (const auto& [kind, made] : drawnConnections(policy)) {
            const QString to = m_madeOf.value(made);
            if (from.isEmpty() || to.isEmpty() || !m_catalog.mayConnect(kind, component(from).kind, component(to).kind))
                continue;
            addConnection(from, to, kind, {}, 0, QLatin1String("groundplan.io/connections (") + placeText(policy.node.where()) + u')');
            m_drawnKinds.insert(from + u'|' + to, kind);
        }
    }

    void connect(const Workload& workload)
    {
        QSet<QString> noted;
        for (const Mention& mention : workload.configuration.mentions) {
            if (namesSecret(mention.variable))
                continue;
            for (const Address& address : addressesIn(mention.value)) {
                const auto found = m_services->at(address.host, workload.object->space);
                if (found.service) {
                    if (isMeant(*found.service, address, mention))
                        connectTo(workload, *found.service, address, mention);
                    continue;
                }
                if (mention.secret || noted.contains(address.host) || !isMissed(address, mention, found.inCluster))
                    continue;
                noted.insert(address.host);
                note(tr("%1 of '%2' names '%3', which is not in the manifests (%4).")
                         .arg(mention.variable.isEmpty() ? tr("The configuration") : mention.variable, workload.object->name, address.host,
                              withoutCredentials(mention.value.left(120)).simplified()),
                     mention.where);
            }
        }
    }

    /// Does the text mean the Service, rather than use a word that happens to be its name?
    static bool isMeant(const ServiceEntry& service, const Address& address, const Mention& mention)
    {
        if (!address.scheme.isEmpty() || address.host.contains(u'.'))
            return true;
        const bool hostExpected = namesHost(address.key.isEmpty() ? mention.variable : address.key);
        const bool served = address.port > 0 && service.port(address.port);
        if (address.bare)
            return served || (hostExpected && !mention.secret);
        return served || address.port == 0 || hostExpected;
    }

    /// Can the text only mean a Service, and one that is not there?
    static bool isMissed(const Address& address, const Mention& mention, bool inCluster)
    {
        if (address.host == QLatin1String("kubernetes") || address.host.startsWith(QLatin1String("kubernetes.default")))
            return false;
        if (inCluster)
            return true;
        if (address.host.contains(u'.'))
            return false;
        if (!address.scheme.isEmpty())
            return protocolOfScheme(address.scheme) != QString();
        if (!address.bare)
            return address.port > 0 && namesHost(address.key.isEmpty() ? mention.variable : address.key);
        return false;
    }

    void connectTo(const Workload& workload, const ServiceEntry& service, const Address& address, const Mention& mention)
    {
        const ServicePort* port = service.port(address.port);
        QString protocol = protocolOfScheme(address.scheme);
        if (protocol.isEmpty() || protocol == QLatin1String("tcp"))
            protocol = port && !port->protocol.isEmpty() ? port->protocol : protocol;
        const int number = port && port->target > 0 ? port->target : address.port;
        const QString evidence = mention.source + QLatin1String(" (") + placeText(mention.where) + u')';
        QList<Id> targets;
        if (m_outsides.contains(&service))
            targets.append(m_outsides.value(&service));
        for (const int at : targetsOf(service, port))
            targets.append(m_workloads.at(at).id);
        // A Service that leads to the workload itself is its own name.
        if (targets.contains(workload.id))
            return;
        for (const Id& target : std::as_const(targets)) {
            const QString drawn = m_drawnKinds.value(workload.id + u'|' + target);
            const QString kind = drawn.isEmpty() ? connectionKindFor(m_catalog, component(workload.id), component(target), mention.variable) : drawn;
            const QString usual = protocol.isEmpty() ? usualProtocol(m_catalog, component(target), number) : protocol;
            const QString known = usual.isEmpty() ? component(target).attributes.find(u"protocol") ? component(target).attributes.find(u"protocol")->toText() : QString() : usual;
            addConnection(workload.id, target, kind, known, number, evidence);
        }
    }

    /// The workloads behind a Service; those that listen at the port, when only some do.
    QList<int> targetsOf(const ServiceEntry& service, const ServicePort* port) const
    {
        if (!port || service.workloads.size() < 2)
            return service.workloads;
        QList<int> listening;
        for (const int at : service.workloads) {
            for (const YamlNode container : podSpecOf(*m_workloads.at(at).object)["containers"].elements()) {
                for (const YamlNode declared : container["ports"].elements()) {
                    const bool same = port->targetName.isEmpty() ? declared["containerPort"].value().toInteger() == port->target
                                                                 : declared["name"].text() == port->targetName;
                    if (same && !listening.contains(at))
                        listening.append(at);
                }
            }
        }
        return listening.isEmpty() ? service.workloads : listening;
    }

    Connection& addConnection(const Id& from, const Id& to, const QString& kind, const QString& protocol, int port, const QString& evidence)
    {
        const QString key = from + u'|' + to + u'|' + kind;
        if (const auto known = m_connectionAt.constFind(key); known != m_connectionAt.cend()) {
            Connection& connection = m_content.connections[*known];
            const Value* before = connection.attributes.find(u"evidence");
            if (before && !before->toText().split(u'\n').contains(evidence))
                connection.attributes.set(QStringLiteral("evidence"), QString(before->toText() + u'\n' + evidence));
            setWhenUnset(connection, "protocol", protocol);
            setWhenUnset(connection, "port", port > 0 ? Value(port) : Value());
            return connection;
        }
        Connection connection;
        connection.id = freshId(from + u'-' + to);
        connection.from = from;
        connection.to = to;
        connection.kind = kind;
        setWhenUnset(connection, "protocol", protocol);
        setWhenUnset(connection, "port", port > 0 ? Value(port) : Value());
        setWhenUnset(connection, "evidence", evidence);
        m_connectionAt.insert(key, m_content.connections.size());
        m_content.connections.append(connection);
        return m_content.connections.last();
    }

    /// Sets an attribute that the kind has, where nothing said it before.
    void setWhenUnset(Connection& connection, const char* attribute, const Value& value) const
    {
        const ConnectionKind* kind = m_catalog.connectionKind(connection.kind);
        const AttributeSpec* spec = kind ? kind->attribute(QString::fromLatin1(attribute)) : nullptr;
        if (!spec || value.isNull() || value.toText().isEmpty() || connection.attributes.contains(spec->id))
            return;
        if (auto checked = checkedAttribute(*spec, value); checked && *checked != spec->defaultValue)
            connection.attributes.set(spec->id, *checked);
    }

    /// Each kind that is not understood is noted once.
    void noteOtherKinds()
    {
        static const QSet<QString> understood{
            QStringLiteral("/Service"), QStringLiteral("/ConfigMap"), QStringLiteral("/Namespace"), QStringLiteral("/ServiceAccount"),
            QStringLiteral("/Secret"), QStringLiteral("/PersistentVolumeClaim"), QStringLiteral("/Endpoints"),
            QStringLiteral("discovery.k8s.io/EndpointSlice"), QStringLiteral("networking.k8s.io/Ingress"), QStringLiteral("extensions/Ingress"),
            QStringLiteral("autoscaling/HorizontalPodAutoscaler"), QStringLiteral("policy/PodDisruptionBudget"),
            QStringLiteral("networking.k8s.io/NetworkPolicy"), QStringLiteral("extensions/NetworkPolicy"),
            QStringLiteral("rbac.authorization.k8s.io/Role"), QStringLiteral("rbac.authorization.k8s.io/RoleBinding"),
            QStringLiteral("rbac.authorization.k8s.io/ClusterRole"), QStringLiteral("rbac.authorization.k8s.io/ClusterRoleBinding")};
        QHash<QString, int> counts;
        QHash<QString, Where> firsts;
        QStringList order;
        for (const ManifestObject& object : std::as_const(m_set.objects)) {
            const QString key = object.group + u'/' + object.kind;
            if (isWorkloadKind(object) || understood.contains(key))
                continue;
            if (counts[key]++ == 0) {
                order.append(key);
                firsts.insert(key, object.node.where());
            }
        }
        for (const QString& key : std::as_const(order)) {
            const QString kind = key.section(u'/', 1);
            const QString group = key.section(u'/', 0, 0);
            note(tr("Objects of kind %1 are not imported (%2).")
                     .arg(group.isEmpty() ? kind : QString(kind + QLatin1String(" of ") + group)).arg(counts.value(key)), firsts.value(key));
        }
    }

    const Catalog& m_catalog;
    ManifestSet m_set;
    QList<ImportNote> m_notes;
    AttributeWriter m_attributes;
    DesignContent m_content;
    QSet<Id> m_ids;
    Id m_cluster;
    QHash<Id, qsizetype> m_componentAt;
    QHash<QString, qsizetype> m_connectionAt;
    QHash<QString, Id> m_namespaces;
    QHash<QString, Id> m_madeOf;          ///< workloads by the component that a manifest says it was made of
    QHash<QString, QString> m_drawnKinds; ///< kind by "from|to"
    QList<Workload> m_workloads;
    const ServiceIndex* m_services = nullptr;
    QHash<const ServiceEntry*, Id> m_outsides;
};

class KubernetesImporter : public Importer
{
public:
    QString id() const override { return QStringLiteral("kubernetes"); }
    QString name() const override { return tr("Kubernetes manifests"); }
    QString description() const override
    {
        return tr("Workloads, services and ingresses of Kubernetes manifests, with the connections that they name.");
    }
    QStringList filePatterns() const override
    {
        return {QStringLiteral("*.yaml"), QStringLiteral("*.yml"), QStringLiteral("*.json")};
    }
    bool accepts(const QList<ImportFile>& files) const override
    {
        return std::any_of(files.begin(), files.end(), isManifestFile);
    }
    Result<ImportResult> read(const QList<ImportFile>& files, const QString& name, const Catalog& catalog) const override
    {
        auto set = readManifests(files);
        if (!set)
            return unexpected(set.error());
        return Import(catalog, std::move(*set), name).run();
    }
};

} // namespace

std::unique_ptr<Importer> make_importer_kubernetes()
{
    return std::make_unique<KubernetesImporter>();
}

} // namespace groundplan
