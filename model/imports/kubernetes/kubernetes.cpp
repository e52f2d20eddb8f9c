// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include "model/catalog/attribute_check.h"
#include "model/imports/importer.h"
#include "model/imports/kubernetes/address.h"
#include "model/imports/kubernetes/manifest_objects.h"
#include "model/imports/kubernetes/recognise.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("KubernetesImport", text);
}

/// A text of a workload that may name another one: a variable, an argument, a line of a configuration file.
struct Mention {
    QString variable; ///< name of the variable or key; empty for arguments
    QString value;
    QString source;   ///< "env CART_ADDR in container server"
    Where where;
};

struct Workload {
    const ManifestObject* object = nullptr;
    Id id;
    QString kind;
    QHash<QString, QString> labels; ///< of its pods
    QList<Mention> mentions;
};

struct ServiceEntry {
    const ManifestObject* object = nullptr;
    QList<int> workloads; ///< indexes of the workloads that its selector picks
    QHash<int, QString> protocolOfPort;
    QString externalName;
    Id external;          ///< component made for an ExternalName
};

QHash<QString, QString> textMap(const YamlNode& node)
{
    QHash<QString, QString> map;
    for (const auto& [key, value] : node.pairs())
        map.insert(key.text(), value.text());
    return map;
}

YamlNode podSpecOf(const ManifestObject& object)
{
    const YamlNode spec = object.node["spec"];
    if (object.kind == QLatin1String("Pod"))
        return spec;
    if (object.kind == QLatin1String("CronJob"))
        return spec["jobTemplate"]["spec"]["template"]["spec"];
    return spec["template"]["spec"];
}

YamlNode podLabelsOf(const ManifestObject& object)
{
    if (object.kind == QLatin1String("Pod"))
        return object.node["metadata"]["labels"];
    const YamlNode spec = object.node["spec"];
    if (object.kind == QLatin1String("CronJob"))
        return spec["jobTemplate"]["spec"]["template"]["metadata"]["labels"];
    return spec["template"]["metadata"]["labels"];
}

QString protocolOf(const YamlNode& port)
{
    const QString stated = port["appProtocol"].text().toLower();
    const QString name = stated.isEmpty() ? port["name"].text().toLower() : stated.section(u'/', -1);
    const QString head = name.section(u'-', 0, 0);
    for (const char* protocol : {"https", "grpcs", "http", "grpc", "amqps", "amqp", "kafka", "redis", "mqtt", "tcp", "tls"}) {
        if (head == QLatin1String(protocol) || name.endsWith(QString(u'-' + QLatin1String(protocol))))
            return QString::fromLatin1(protocol);
    }
    return name == QLatin1String("h2c") ? QStringLiteral("http2") : QString();
}

/// One run of the importer.
class Import
{
public:
    Import(const Catalog& catalog, ManifestSet set, const QString& name) : m_catalog(catalog), m_set(std::move(set))
    {
        m_content.properties.name = name;
        m_result.notes = m_set.notes;
    }

    Result<ImportResult> run()
    {
        indexConfiguration();
        addPlaces();
        for (const ManifestObject& object : m_set.objects)
            addWorkload(object);
        for (const ManifestObject& object : m_set.objects)
            addService(object);
        decideLatecomers();
        for (const ManifestObject& object : m_set.objects)
            addIngress(object);
        for (const ManifestObject& object : m_set.objects)
            addScaling(object);
        for (int at = 0; at < m_workloads.size(); ++at)
            connect(at);
        noteUnknownKinds();
        if (m_workloads.isEmpty()) {
            return unexpected(ErrorCode::BadInput, tr("There is no workload in the manifests."), m_set.objects.first().node.where());
        }
        auto design = Design::fromContent(std::move(m_content));
        if (!design)
            return unexpected(design.error());
        m_result.design = std::move(*design);
        return m_result;
    }

private:
    static bool isWorkload(const QString& kind)
    {
        static const QSet<QString> kinds{QStringLiteral("Deployment"), QStringLiteral("StatefulSet"), QStringLiteral("DaemonSet"),
                                         QStringLiteral("ReplicaSet"), QStringLiteral("ReplicationController"), QStringLiteral("Job"),
                                         QStringLiteral("CronJob"), QStringLiteral("Pod")};
        return kinds.contains(kind);
    }

    Id freshId(const QString& text)
    {
        const Id id = uniqueSlug(text, [this](const Id& candidate) { return m_ids.contains(candidate); });
        m_ids.insert(id);
        return id;
    }

    void note(const QString& message, const Where& where) { m_result.notes.append({message, where}); }

    Component& component(const Id& id)
    {
        return *std::find_if(m_content.components.begin(), m_content.components.end(),
                             [&id](const Component& candidate) { return candidate.id == id; });
    }

    /// Sets an attribute when the component's kind has it and the value fits; says so when it does not fit.
    void set(Component& target, const char* attribute, const Value& value, const Where& where)
    {
        const ComponentKind* kind = m_catalog.componentKind(target.kind);
        const AttributeSpec* spec = kind ? kind->attribute(QString::fromLatin1(attribute)) : nullptr;
        if (!spec || value.isNull() || (value.isString() && value.toString().isEmpty()))
            return;
        auto checked = checkedAttribute(*spec, value);
        if (!checked)
            note(checked.error().message, where);
        else if (*checked != spec->defaultValue)
            target.attributes.set(spec->id, *checked);
    }

    void indexConfiguration()
    {
        for (const ManifestObject& object : m_set.objects) {
            if (object.kind == QLatin1String("ConfigMap"))
                m_configMaps.insert(object.space + u'/' + object.name, object.node["data"]);
        }
    }

    void addPlaces()
    {
        Component cluster;
        cluster.id = freshId(QStringLiteral("cluster"));
        cluster.kind = QStringLiteral("cluster");
        cluster.name = tr("Cluster");
        m_cluster = cluster.id;
        m_content.components.append(cluster);
        // Namespaces that are declared or that something stands in, in the order of the files.
        for (const ManifestObject& object : m_set.objects) {
            if (object.kind == QLatin1String("Namespace"))
                addNamespace(object.name);
            else if (isWorkload(object.kind) || object.kind == QLatin1String("Ingress"))
                addNamespace(object.space);
        }
    }

    void addNamespace(const QString& name)
    {
        if (m_namespaces.contains(name))
            return;
        Component space;
        space.id = freshId(name == QLatin1String("cluster") ? QStringLiteral("cluster-namespace") : name);
        space.kind = QStringLiteral("namespace");
        space.name = name;
        space.in = m_cluster;
        m_namespaces.insert(name, space.id);
        m_content.components.append(space);
    }

    void addWorkload(const ManifestObject& object)
    {
        if (!isWorkload(object.kind) || !object.node["metadata"]["ownerReferences"].isNull())
            return;
        const YamlNode pod = podSpecOf(object);
        const YamlNode containers = pod["containers"];
        if (containers.size() == 0) {
            note(tr("The %1 '%2' has no containers; it is skipped.").arg(object.kind, object.name), object.node.where());
            return;
        }
        Workload workload;
        workload.object = &object;
        workload.labels = textMap(podLabelsOf(object));

        Component target;
        target.in = m_namespaces.value(object.space);
        target.name = object.name;
        YamlNode main = *containers.elements().begin();
        Recognised known;
        const bool runs = object.kind == QLatin1String("Job") || object.kind == QLatin1String("CronJob");
        for (const YamlNode container : containers.elements()) {
            if (runs)
                break;
            known = recognise(m_catalog, signsOf(container));
            if (!known.kind.isEmpty()) {
                main = container;
                break;
            }
            // Only the first container tells: later ones are sidecars.
            break;
        }
        if (object.kind == QLatin1String("CronJob"))
            target.kind = QStringLiteral("scheduled-job");
        else if (object.kind == QLatin1String("Job"))
            target.kind = QStringLiteral("job");
        else
            target.kind = known.kind.isEmpty() ? QStringLiteral("service") : known.kind;
        workload.kind = target.kind;
        target.id = workload.id = freshId(object.name);
        if (!known.technology.isEmpty())
            set(target, "technology", known.technology, main.where());
        readContainer(object, main, target);
        const YamlNode replicas = object.node["spec"]["replicas"];
        if (replicas.isInteger())
            set(target, "replicas", replicas.value(), replicas.where());
        if (object.kind == QLatin1String("CronJob"))
            set(target, "schedule", object.node["spec"]["schedule"].text(), object.node["spec"]["schedule"].where());
        if (object.kind == QLatin1String("DaemonSet"))
            target.tags.append(QStringLiteral("daemon-set"));
        for (const YamlNode claim : object.node["spec"]["volumeClaimTemplates"].elements()) {
            const YamlNode size = claim["spec"]["resources"]["requests"]["storage"];
            set(target, "storage", size.text(), size.where());
        }
        const auto& labels = workload.labels;
        if (const QString version = labels.value(QStringLiteral("app.kubernetes.io/version")); !version.isEmpty())
            set(target, "version", version, object.node.where());

        QStringList secrets;
        for (const YamlNode& list : {pod["initContainers"], containers}) {
            for (const YamlNode container : list.elements())
                collectMentions(object, container, workload.mentions, secrets);
        }
        collectMounted(object, pod, workload.mentions, secrets);
        secrets.removeDuplicates();
        secrets.sort();
        if (!secrets.isEmpty())
            set(target, "secrets", secrets, object.node.where());
        m_content.components.append(target);
        m_workloads.append(workload);
    }

    static ContainerSigns signsOf(const YamlNode& container)
    {
        ContainerSigns signs_;
        signs_.image = container["image"].text();
        for (const YamlNode port : container["ports"].elements())
            signs_.ports.append(int(port["containerPort"].value().toInteger()));
        for (const YamlNode variable : container["env"].elements())
            signs_.environment.append(variable["name"].text());
        return signs_;
    }

    void readContainer(const ManifestObject& object, const YamlNode& container, Component& target)
    {
        set(target, "image", container["image"].text(), container["image"].where());
        for (const YamlNode port : container["ports"].elements()) {
            set(target, "port", port["containerPort"].value(), port.where());
            const QString protocol = protocolOf(port);
            const ComponentKind* kind = m_catalog.componentKind(target.kind);
            const AttributeSpec* spec = kind ? kind->attribute(u"protocol") : nullptr;
            if (spec && spec->values.contains(protocol))
                set(target, "protocol", protocol, port.where());
            break;
        }
        const YamlNode resources = container["resources"];
        set(target, "cpu-request", resources["requests"]["cpu"].text(), resources.where());
        set(target, "cpu-limit", resources["limits"]["cpu"].text(), resources.where());
        set(target, "memory-request", resources["requests"]["memory"].text(), resources.where());
        set(target, "memory-limit", resources["limits"]["memory"].text(), resources.where());
        const auto probe = [&](const char* key, const char* attribute) {
            const YamlNode node = container[key];
            if (!node)
                return;
            const char* type = node["httpGet"] ? "http" : node["grpc"] ? "grpc" : node["tcpSocket"] ? "tcp" : nullptr;
            if (type)
                set(target, "probe", QString::fromLatin1(type), node.where());
            if (const YamlNode path = node["httpGet"]["path"]; path && path.text().startsWith(u'/'))
                set(target, attribute, path.text(), path.where());
        };
        probe("livenessProbe", "liveness-path");
        probe("readinessProbe", "readiness-path");
        const auto list = [](const YamlNode& node) {
            QStringList texts;
            for (const YamlNode element : node.elements())
                texts.append(withoutCredentials(element.text()));
            return texts;
        };
        if (container["command"].size() > 0)
            set(target, "command", list(container["command"]), container.where());
        if (container["args"].size() > 0)
            set(target, "arguments", list(container["args"]), container.where());
        ValueMap configuration;
        for (const YamlNode variable : container["env"].elements()) {
            const QString name = variable["name"].text();
            const YamlNode value = variable["value"];
            if (!value.isScalar() || name.isEmpty())
                continue;
            if (namesSecret(name)) {
                note(tr("The value of %1 of '%2' looks like a secret and is left out; reference it from a secrets store.")
                         .arg(name, object.name), value.where());
                continue;
            }
            configuration.set(name, withoutCredentials(value.text()));
        }
        if (!configuration.isEmpty())
            set(target, "configuration", configuration, container.where());
    }

    void collectMentions(const ManifestObject& object, const YamlNode& container, QList<Mention>& mentions, QStringList& secrets)
    {
        const QString inContainer = tr("in container %1").arg(container["name"].text());
        QHash<QString, QString> values;
        for (const YamlNode variable : container["env"].elements()) {
            const QString name = variable["name"].text();
            QString value = variable["value"].text();
            Where where = variable["value"] ? variable["value"].where() : variable.where();
            const YamlNode from = variable["valueFrom"];
            if (const YamlNode key = from["configMapKeyRef"]; key) {
                const YamlNode found = m_configMaps.value(object.space + u'/' + key["name"].text())[key["key"].text().toStdString()];
                value = found.text();
                where = found ? found.where() : where;
            } else if (const YamlNode secret = from["secretKeyRef"]; secret) {
                secrets.append(secret["name"].text());
                continue;
            }
            // $(OTHER) stands for a variable above.
            static const QRegularExpression reference(QStringLiteral("\\$\\(([A-Za-z0-9_.-]+)\\)"));
            QString expanded;
            qsizetype at = 0;
            auto matches = reference.globalMatch(value);
            while (matches.hasNext()) {
                const auto match = matches.next();
                expanded += QStringView(value).mid(at, match.capturedStart() - at);
                expanded += values.value(match.captured(1), match.captured(0));
                at = match.capturedEnd();
            }
            expanded += QStringView(value).mid(at);
            values.insert(name, expanded);
            mentions.append({name, expanded, tr("env %1 %2").arg(name, inContainer), where});
        }
        for (const YamlNode source : container["envFrom"].elements()) {
            if (const YamlNode secret = source["secretRef"]; secret)
                secrets.append(secret["name"].text());
            const QString map = source["configMapRef"]["name"].text();
            if (map.isEmpty())
                continue;
            for (const auto& [key, value] : m_configMaps.value(object.space + u'/' + map).pairs())
                mentions.append({key.text(), value.text(), tr("config map %1, %2").arg(map, key.text()), value.where()});
        }
        for (const char* key : {"command", "args"}) {
            QString option;
            for (const YamlNode word : container[key].elements()) {
                QString text = word.text();
                QString name = option;
                option.clear();
                if (text.startsWith(u'-')) {
                    const qsizetype equals = text.indexOf(u'=');
                    name = text.left(equals < 0 ? text.size() : equals);
                    if (equals < 0) {
                        option = name;
                        continue;
                    }
                }
                mentions.append({name, text, tr("argument %1 %2").arg(withoutCredentials(text.left(80)), inContainer), word.where()});
            }
        }
    }

    void collectMounted(const ManifestObject& object, const YamlNode& pod, QList<Mention>& mentions, QStringList& secrets)
    {
        for (const YamlNode volume : pod["volumes"].elements()) {
            if (const YamlNode secret = volume["secret"]["secretName"]; secret)
                secrets.append(secret.text());
            const QString map = volume["configMap"]["name"].text();
            if (map.isEmpty())
                continue;
            for (const auto& [key, value] : m_configMaps.value(object.space + u'/' + map).pairs()) {
                int number = 0;
                for (const QString& line : value.text().split(u'\n')) {
                    ++number;
                    const QString trimmed = line.trimmed();
                    if (trimmed.isEmpty() || trimmed.startsWith(u'#') || trimmed.startsWith(QLatin1String("//")))
                        continue;
                    static const QRegularExpression assignment(QStringLiteral("^([A-Za-z0-9_.-]+)\\s*[:=]\\s*(.+)$"));
                    const auto match = assignment.match(trimmed);
                    mentions.append({match.hasMatch() ? match.captured(1) : QString(),
                                     match.hasMatch() ? match.captured(2) : trimmed,
                                     tr("config map %1, %2, line %3").arg(map, key.text()).arg(number), value.where()});
                }
            }
        }
    }

    void addService(const ManifestObject& object)
    {
        if (object.kind != QLatin1String("Service"))
            return;
        ServiceEntry service;
        service.object = &object;
        const YamlNode spec = object.node["spec"];
        const auto selector = textMap(spec["selector"]);
        for (const YamlNode port : spec["ports"].elements())
            service.protocolOfPort.insert(int(port["port"].value().toInteger()), protocolOf(port));
        if (spec["type"].text() == QLatin1String("ExternalName")) {
            service.externalName = spec["externalName"].text();
            Component outside;
            outside.id = freshId(object.name);
            outside.kind = QStringLiteral("external-system");
            outside.name = object.name;
            outside.description = service.externalName;
            service.external = outside.id;
            m_content.components.append(outside);
        } else if (!selector.isEmpty()) {
            for (int at = 0; at < m_workloads.size(); ++at) {
                const Workload& workload = m_workloads.at(at);
                if (workload.object->space != object.space)
                    continue;
                bool fits = true;
                for (auto label = selector.cbegin(); label != selector.cend() && fits; ++label)
                    fits = workload.labels.value(label.key()) == label.value();
                if (fits)
                    service.workloads.append(at);
            }
        }
        if (service.workloads.isEmpty() && service.external.isEmpty())
            note(tr("The Service '%1' selects no workload of the manifests.").arg(object.name), object.node.where());
        const QString type = spec["type"].text();
        for (const int at : std::as_const(service.workloads)) {
            Component& target = component(m_workloads.at(at).id);
            if (type == QLatin1String("LoadBalancer"))
                set(target, "exposure", QStringLiteral("internet"), spec["type"].where());
            const int port = int((*spec["ports"].elements().begin())["targetPort"].value().toInteger());
            if (spec["ports"].size() > 0 && !target.attributes.contains(u"port") && port > 0)
                set(target, "port", port, spec["ports"].where());
        }
        m_services.append(service);
        for (const int at : std::as_const(service.workloads))
            m_served.insert(at);
    }

    /// What nobody recognised, that listens to nothing and that no Service serves, is a worker.
    void decideLatecomers()
    {
        for (int at = 0; at < m_workloads.size(); ++at) {
            Workload& workload = m_workloads[at];
            if (workload.kind != QLatin1String("service") || m_served.contains(at))
                continue;
            bool listens = false;
            const YamlNode containers = podSpecOf(*workload.object)["containers"];
            for (const YamlNode container : containers.elements())
                listens = listens || container["ports"].size() > 0;
            if (listens)
                continue;
            Component& target = component(workload.id);
            workload.kind = target.kind = QStringLiteral("worker");
            const ComponentKind* kind = m_catalog.componentKind(target.kind);
            const ValueMap before = target.attributes;
            for (const auto& [attribute, value] : before) {
                if (!kind || !kind->attribute(attribute))
                    target.attributes.remove(attribute);
            }
        }
    }

    void addIngress(const ManifestObject& object)
    {
        if (object.kind != QLatin1String("Ingress"))
            return;
        Component ingress;
        ingress.id = freshId(object.name + QLatin1String("-ingress"));
        ingress.kind = QStringLiteral("ingress");
        ingress.name = object.name;
        ingress.in = m_namespaces.value(object.space);
        const YamlNode spec = object.node["spec"];
        QStringList hosts;
        QList<YamlNode> backends{spec["defaultBackend"]["service"], spec["backend"]};
        for (const YamlNode rule : spec["rules"].elements()) {
            if (const YamlNode host = rule["host"]; host)
                hosts.append(host.text());
            for (const YamlNode path : rule["http"]["paths"].elements()) {
                backends.append(path["backend"]["service"]);
                backends.append(path["backend"]);
            }
        }
        if (!hosts.isEmpty())
            set(ingress, "host", hosts.first(), object.node.where());
        set(ingress, "tls", spec["tls"].size() > 0, object.node.where());
        m_content.components.append(ingress);
        for (const YamlNode& backend : std::as_const(backends)) {
            const YamlNode name = backend["name"].isScalar() ? backend["name"] : backend["serviceName"];
            if (!name.isScalar())
                continue;
            const ServiceEntry* service = serviceNamed(name.text(), object.space);
            if (!service) {
                note(tr("The Ingress '%1' routes to the Service '%2', which is not in the manifests.").arg(object.name, name.text()),
                     name.where());
                continue;
            }
            for (const int at : service->workloads)
                addConnection(ingress.id, m_workloads.at(at).id, QStringLiteral("routes"), {}, 0,
                              tr("ingress %1 routes to %2 (%3)").arg(object.name, name.text(), place(name.where())));
        }
    }

    void addScaling(const ManifestObject& object)
    {
        if (object.kind != QLatin1String("HorizontalPodAutoscaler"))
            return;
        const YamlNode spec = object.node["spec"];
        for (const Workload& workload : m_workloads) {
            if (workload.object->name != spec["scaleTargetRef"]["name"].text() || workload.object->space != object.space
                || workload.object->kind != spec["scaleTargetRef"]["kind"].text())
                continue;
            Component& target = component(workload.id);
            set(target, "min-replicas", spec["minReplicas"].value(), spec.where());
            set(target, "max-replicas", spec["maxReplicas"].value(), spec.where());
            for (const YamlNode metric : spec["metrics"].elements()) {
                if (metric["resource"]["name"].text() == QLatin1String("cpu"))
                    set(target, "target-cpu", metric["resource"]["target"]["averageUtilization"].value(), metric.where());
            }
            set(target, "target-cpu", spec["targetCPUUtilizationPercentage"].value(), spec.where());
        }
    }

    const ServiceEntry* serviceNamed(const QString& name, const QString& space) const
    {
        for (const ServiceEntry& service : m_services) {
            if (service.object->name == name && service.object->space == space)
                return &service;
        }
        return nullptr;
    }

    /// The Service that a host name means, seen from a namespace: name, name.space, name.space.svc[.cluster.local], and
    /// pod-0.name[.space…] for the pods of a headless one. `clusterName` tells whether the form can only be a Service.
    const ServiceEntry* serviceAt(const QString& host, const QString& space, bool* clusterName) const
    {
        QStringList parts = host.split(u'.');
        *clusterName = false;
        for (const char* suffix : {".svc.cluster.local", ".svc"}) {
            if (host.endsWith(QLatin1String(suffix))) {
                *clusterName = true;
                parts = host.chopped(qstrlen(suffix)).split(u'.');
                break;
            }
        }
        if (const qsizetype svc = parts.indexOf(QStringLiteral("svc")); svc > 0) {
            *clusterName = true;
            parts = parts.mid(0, svc);
        }
        if (parts.size() == 1)
            return serviceNamed(parts.at(0), space);
        if (parts.size() == 2) {
            if (const ServiceEntry* service = serviceNamed(parts.at(0), parts.at(1)))
                return service;
            return serviceNamed(parts.at(1), space); // pod.service
        }
        if (parts.size() == 3)
            return serviceNamed(parts.at(1), parts.at(2)); // pod.service.namespace
        return nullptr;
    }

    void connect(int at)
    {
        const Workload workload = m_workloads.at(at);
        QSet<QString> noted;
        for (const Mention& mention : workload.mentions) {
            for (const Address& address : addressesIn(mention.value)) {
                bool clusterName = false;
                const ServiceEntry* service = serviceAt(address.host, workload.object->space, &clusterName);
                const bool plausible = !address.bare || namesHost(mention.variable);
                if (service && plausible) {
                    connectTo(workload, *service, address, mention);
                    continue;
                }
                // One word with a port where a host is expected, or a name of the cluster: a Service that is missing.
                const bool word = !address.host.contains(u'.');
                const bool looksLikeService = clusterName || (word && !address.bare && address.port > 0 && namesHost(mention.variable));
                if (service || !looksLikeService || noted.contains(address.host))
                    continue;
                noted.insert(address.host);
                note(tr("%1 of '%2' names '%3', which is not in the manifests (%4).")
                         .arg(mention.variable.isEmpty() ? tr("An argument") : mention.variable, workload.object->name,
                              address.host, withoutCredentials(mention.value.left(120))),
                     mention.where);
            }
        }
    }

    void connectTo(const Workload& workload, const ServiceEntry& service, const Address& address, const Mention& mention)
    {
        QString protocol = address.scheme;
        if (protocol.isEmpty())
            protocol = service.protocolOfPort.value(address.port);
        const QString shown = mention.variable.isEmpty() || mention.source.startsWith(tr("argument"))
                                  ? mention.source
                                  : QString(mention.source + QLatin1String(" = ") + withoutCredentials(mention.value.left(120)));
        const QString evidence = shown + QLatin1String(" (") + place(mention.where) + u')';
        if (!service.external.isEmpty()) {
            addConnection(workload.id, service.external, {}, protocol, address.port, evidence);
            return;
        }
        for (const int target : service.workloads) {
            if (m_workloads.at(target).id != workload.id)
                addConnection(workload.id, m_workloads.at(target).id, {}, protocol, address.port, evidence);
        }
    }

    static QString place(const Where& where)
    {
        Where shortened = where;
        shortened.column = 0;
        return shortened.text();
    }

    /// The kind that says most of what can be known from a name: writes to data, publishes to brokers, calls otherwise.
    QString kindBetween(const QString& from, const QString& to) const
    {
        const ComponentKind* target = m_catalog.componentKind(to);
        QStringList wishes;
        if (target && target->has(QStringLiteral("datastore")))
            wishes = {QStringLiteral("writes"), QStringLiteral("reads")};
        else if (target && target->has(QStringLiteral("broker")))
            wishes = {QStringLiteral("publishes"), QStringLiteral("consumes")};
        else if (target && target->has(QStringLiteral("identity")))
            wishes = {QStringLiteral("authenticates")};
        else if (target && target->has(QStringLiteral("observability")))
            wishes = {QStringLiteral("observes")};
        wishes.append(QStringLiteral("calls"));
        for (const QString& wish : wishes) {
            if (m_catalog.mayConnect(wish, from, to))
                return wish;
        }
        const auto kinds = m_catalog.connectionKindsBetween(from, to);
        return kinds.isEmpty() ? QStringLiteral("depends-on") : kinds.first()->id;
    }

    void addConnection(const Id& from, const Id& to, QString kind, const QString& protocol, int port, const QString& evidence)
    {
        if (kind.isEmpty())
            kind = kindBetween(component(from).kind, component(to).kind);
        for (Connection& known : m_content.connections) {
            if (known.from != from || known.to != to || known.kind != kind)
                continue;
            const Value* before = known.attributes.find(u"evidence");
            if (before && !before->toText().split(u'\n').contains(evidence))
                known.attributes.set(QStringLiteral("evidence"), QString(before->toText() + u'\n' + evidence));
            return;
        }
        Connection connection;
        connection.id = freshId(from + u'-' + to);
        connection.from = from;
        connection.to = to;
        connection.kind = kind;
        const ConnectionKind* spec = m_catalog.connectionKind(kind);
        const auto setIfKnown = [&](const char* attribute, const Value& value) {
            const AttributeSpec* attributeSpec = spec ? spec->attribute(QString::fromLatin1(attribute)) : nullptr;
            if (!attributeSpec)
                return;
            if (auto checked = checkedAttribute(*attributeSpec, value); checked && *checked != attributeSpec->defaultValue)
                connection.attributes.set(attributeSpec->id, *checked);
        };
        if (!protocol.isEmpty())
            setIfKnown("protocol", protocol);
        if (port > 0)
            setIfKnown("port", port);
        setIfKnown("evidence", evidence);
        m_content.connections.append(connection);
    }

    void noteUnknownKinds()
    {
        static const QSet<QString> understood{
            QStringLiteral("Service"), QStringLiteral("Ingress"), QStringLiteral("ConfigMap"), QStringLiteral("Namespace"),
            QStringLiteral("HorizontalPodAutoscaler"), QStringLiteral("ServiceAccount"), QStringLiteral("PodDisruptionBudget"),
            QStringLiteral("NetworkPolicy"), QStringLiteral("Secret"), QStringLiteral("Kustomization"), QStringLiteral("Role"),
            QStringLiteral("RoleBinding"), QStringLiteral("ClusterRole"), QStringLiteral("ClusterRoleBinding"),
            QStringLiteral("PersistentVolumeClaim")};
        QHash<QString, int> counts;
        QHash<QString, Where> firsts;
        QStringList order;
        for (const ManifestObject& object : m_set.objects) {
            if (isWorkload(object.kind) || understood.contains(object.kind))
                continue;
            if (counts[object.kind]++ == 0) {
                order.append(object.kind);
                firsts.insert(object.kind, object.node.where());
            }
        }
        for (const QString& kind : order)
            note(tr("Objects of kind %1 are not imported (%2).").arg(kind).arg(counts.value(kind)), firsts.value(kind));
    }

    const Catalog& m_catalog;
    ManifestSet m_set;
    DesignContent m_content;
    ImportResult m_result;
    QSet<Id> m_ids;
    Id m_cluster;
    QHash<QString, Id> m_namespaces;
    QHash<QString, YamlNode> m_configMaps;
    QList<Workload> m_workloads;
    QList<ServiceEntry> m_services;
    QSet<int> m_served;
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
        return std::any_of(files.begin(), files.end(), [](const ImportFile& file) {
            return file.bytes.contains("apiVersion") && file.bytes.contains("kind");
        });
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
