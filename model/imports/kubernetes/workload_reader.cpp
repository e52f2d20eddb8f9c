// SPDX-License-Identifier: Apache-2.0
#include "model/imports/kubernetes/workload_reader.h"

#include <algorithm>

#include "model/base/number_text.h"
#include "model/base/secret_text.h"
#include "model/imports/kubernetes/address.h"
#include "model/imports/kubernetes/pod_parts.h"
#include "model/imports/kubernetes/recognise.h"

namespace groundplan {

namespace {

QString seconds(double number)
{
    return numberText(number) + u's';
}

/// The container's port that others reach: what a Service leads to, else the first one.
YamlNode mainPort(const YamlNode& container, const QList<const ServiceEntry*>& services)
{
    const YamlNode ports = container["ports"];
    for (const ServiceEntry* service : services) {
        for (const ServicePort& port : service->ports) {
            for (const YamlNode candidate : ports.elements()) {
                if (candidate["containerPort"].value().toInteger() == port.target)
                    return candidate;
            }
        }
    }
    return *ports.elements().begin();
}

/// The Service port that leads to a port of the container, by the first Service that has one.
const ServicePort* servicePortTo(int target, const QList<const ServiceEntry*>& services)
{
    for (const ServiceEntry* service : services) {
        for (const ServicePort& port : service->ports) {
            if (port.target == target)
                return &port;
        }
    }
    return nullptr;
}

bool namesAnotherHost(const PodConfiguration& configuration)
{
    return std::any_of(configuration.mentions.begin(), configuration.mentions.end(), [](const Mention& mention) {
        if (namesSecret(mention.variable))
            return false;
        const QList<Address> addresses = addressesIn(mention.value);
        return std::any_of(addresses.begin(), addresses.end(), [&mention](const Address& address) {
            return !address.scheme.isEmpty() || address.port > 0 || (address.bare && namesHost(mention.variable));
        });
    });
}

class Reader
{
public:
    Reader(const ManifestObject& workload, const QList<const ServiceEntry*>& services, AttributeWriter& attributes, Component& target)
        : m_workload(workload), m_services(services), m_attributes(attributes), m_target(target),
          m_pod(podSpecOf(workload)), m_container(mainContainer(workload))
    {
    }

    void read(const PodConfiguration& configuration, const QHash<QString, YamlNode>& claims)
    {
        set("image", m_container["image"]);
        readPort();
        readResources();
        readHealth();
        readSecurity();
        readRun();
        readPlacement();
        readStorage(claims);
        readWords("command", "command");
        readWords("args", "arguments");
        if (!configuration.plain.isEmpty())
            m_attributes.set(m_target, "configuration", configuration.plain, m_container.where());
        if (!configuration.secrets.isEmpty())
            m_attributes.set(m_target, "secrets", configuration.secrets, m_workload.node.where());
        readLabels();
    }

private:
    void set(const char* attribute, const YamlNode& node)
    {
        if (node.isScalar())
            m_attributes.set(m_target, attribute, node.text(), node.where());
    }

    void setNumber(const char* attribute, const YamlNode& node)
    {
        if (node.isInteger())
            m_attributes.set(m_target, attribute, node.value(), node.where());
    }

    void readPort()
    {
        const YamlNode port = mainPort(m_container, m_services);
        int number = int(port["containerPort"].value().toInteger());
        Where where = port.where();
        QString protocol = protocolOfPort(port);
        const ServicePort* service = servicePortTo(number, m_services);
        if (number == 0 && !m_services.isEmpty()) {
            // Nothing declared: the Service knows.
            for (const ServiceEntry* entry : m_services) {
                if (!service && !entry->ports.isEmpty() && entry->ports.first().target > 0)
                    service = &entry->ports.first();
            }
            if (service) {
                number = service->target;
                where = service->where;
            }
        }
        if (number > 0)
            m_attributes.set(m_target, "port", number, where);
        if (service && service->number != number)
            m_attributes.set(m_target, "published-port", service->number, service->where);
        if (protocol.isEmpty() && service)
            protocol = service->protocol;
        if (m_container["readinessProbe"]["grpc"] || m_container["livenessProbe"]["grpc"])
            protocol = QStringLiteral("grpc");
        if (allowed("protocol", protocol))
            m_attributes.set(m_target, "protocol", protocol, where);
    }

    bool allowed(const char* attribute, const QString& value) const
    {
        static const QStringList served{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("http2"), QStringLiteral("grpc"),
                                        QStringLiteral("tcp"), QStringLiteral("tls"), QStringLiteral("udp")};
        return m_attributes.has(m_target, attribute) && served.contains(value);
    }

    void readResources()
    {
        const YamlNode resources = m_container["resources"];
        set("cpu-request", resources["requests"]["cpu"]);
        set("cpu-limit", resources["limits"]["cpu"]);
        set("memory-request", resources["requests"]["memory"]);
        set("memory-limit", resources["limits"]["memory"]);
    }

    void readHealth()
    {
        for (const auto& [key, attribute] : {std::pair("livenessProbe", "liveness-path"), std::pair("readinessProbe", "readiness-path")}) {
            const YamlNode probe = m_container[key];
            const char* type = probe["httpGet"] ? "http" : probe["grpc"] ? "grpc" : probe["tcpSocket"] ? "tcp" : nullptr;
            if (type)
                m_attributes.set(m_target, "probe", QString::fromLatin1(type), probe.where());
            if (const YamlNode path = probe["httpGet"]["path"]; path.text().startsWith(u'/'))
                set(attribute, path);
        }
        double start = 0;
        if (const YamlNode startup = m_container["startupProbe"]; startup) {
            start = startup["initialDelaySeconds"].value().toNumber()
                    + startup["periodSeconds"].value().toNumber(10) * startup["failureThreshold"].value().toNumber(3);
        } else {
            start = m_container["livenessProbe"]["initialDelaySeconds"].value().toNumber();
        }
        if (start > 0)
            m_attributes.set(m_target, "start-up-time", seconds(start), m_container.where());
        if (const YamlNode grace = m_pod["terminationGracePeriodSeconds"]; grace.isInteger())
            m_attributes.set(m_target, "shutdown-time", seconds(grace.value().toNumber()), grace.where());
    }

    void readSecurity()
    {
        const YamlNode own = m_container["securityContext"];
        const YamlNode pod = m_pod["securityContext"];
        const auto either = [&](const char* key) { return own[key] ? own[key] : pod[key]; };
        if (own["readOnlyRootFilesystem"].isBool())
            m_attributes.set(m_target, "read-only-root", own["readOnlyRootFilesystem"].value(), own.where());
        if (own["privileged"].value().toBool())
            m_attributes.set(m_target, "privileged", true, own.where());
        const YamlNode user = either("runAsUser");
        if (user.isInteger())
            m_attributes.set(m_target, "run-as-root", user.value().toInteger() == 0, user.where());
        else if (either("runAsNonRoot").isBool() && either("runAsNonRoot").value().toBool())
            m_attributes.set(m_target, "run-as-root", false, either("runAsNonRoot").where());
        if (const YamlNode account = m_pod["serviceAccountName"]; account.text() != QLatin1String("default"))
            set("service-account", account);
        for (const YamlNode container : m_pod["containers"].elements()) {
            if (isMeshProxy(container))
                m_attributes.set(m_target, "mesh-proxy", true, container.where());
        }
    }

    void readRun()
    {
        const YamlNode spec = m_workload.node["spec"];
        setNumber("replicas", spec["replicas"]);
        if (spec["strategy"]["type"].text() == QLatin1String("Recreate"))
            m_attributes.set(m_target, "rollout", QStringLiteral("recreate"), spec["strategy"].where());
        else if (spec["strategy"]["type"].text() == QLatin1String("RollingUpdate"))
            m_attributes.set(m_target, "rollout", QStringLiteral("rolling"), spec["strategy"].where());
        if (m_workload.kind == QLatin1String("DaemonSet"))
            m_target.tags.append(QStringLiteral("daemon-set"));
        if (m_workload.kind != QLatin1String("Job") && m_workload.kind != QLatin1String("CronJob"))
            return;
        set("schedule", spec["schedule"]);
        set("time-zone", spec["timeZone"]);
        if (const YamlNode overlap = spec["concurrencyPolicy"]; overlap)
            m_attributes.set(m_target, "overlap", overlap.text().toLower(), overlap.where());
        const YamlNode job = m_workload.kind == QLatin1String("CronJob") ? spec["jobTemplate"]["spec"] : spec;
        setNumber("completions", job["completions"]);
        setNumber("concurrency", job["parallelism"]);
        setNumber("retries", job["backoffLimit"]);
        if (const YamlNode deadline = job["activeDeadlineSeconds"]; deadline.isInteger())
            m_attributes.set(m_target, "timeout", seconds(deadline.value().toNumber()), deadline.where());
    }

    void readPlacement()
    {
        for (const YamlNode constraint : m_pod["topologySpreadConstraints"].elements()) {
            if (constraint["topologyKey"].text() == QLatin1String("topology.kubernetes.io/zone")
                && constraint["whenUnsatisfiable"].text() == QLatin1String("DoNotSchedule"))
                m_attributes.set(m_target, "multi-zone", true, constraint.where());
        }
    }

    void readStorage(const QHash<QString, YamlNode>& claims)
    {
        const auto take = [this](const YamlNode& spec) {
            set("storage", spec["resources"]["requests"]["storage"]);
            set("storage-class", spec["storageClassName"]);
        };
        for (const YamlNode claim : m_workload.node["spec"]["volumeClaimTemplates"].elements()) {
            take(claim["spec"]);
            return;
        }
        for (const YamlNode volume : m_pod["volumes"].elements()) {
            const QString claim = volume["persistentVolumeClaim"]["claimName"].text();
            if (const YamlNode known = claims.value(QString(m_workload.space + u'/' + claim)); known) {
                take(known["spec"]);
                return;
            }
        }
    }

    /// Commands and arguments, with the values of options such as --db-password blotted out.
    void readWords(const char* key, const char* attribute)
    {
        QStringList words;
        bool secretNext = false;
        for (const YamlNode word : m_container[key].elements()) {
            const QString text = word.text();
            words.append(secretNext && !text.startsWith(u'-') ? QStringLiteral("***") : withoutCredentials(text));
            secretNext = text.startsWith(u'-') && !text.contains(u'=') && !text.contains(u' ') && namesSecret(text);
        }
        if (!words.isEmpty())
            m_attributes.set(m_target, attribute, words, m_container[key].where());
    }

    void readLabels()
    {
        const YamlNode labels = podLabelsOf(m_workload);
        set("version", labels["app.kubernetes.io/version"]);
        const YamlNode annotations = podAnnotationsOf(m_workload);
        if (annotations["prometheus.io/scrape"].text() == QLatin1String("true"))
            m_attributes.set(m_target, "metrics", true, annotations.where());
        if (const YamlNode path = annotations["prometheus.io/path"]; path.text().startsWith(u'/'))
            set("metrics-path", path);
        if (const QString team = labels["groundplan.io/team"].text(); !team.isEmpty())
            m_target.groups.append({QStringLiteral("team"), makeSlug(team)});
    }

    const ManifestObject& m_workload;
    const QList<const ServiceEntry*>& m_services;
    AttributeWriter& m_attributes;
    Component& m_target;
    YamlNode m_pod;
    YamlNode m_container;
};

} // namespace

void decideKind(const Catalog& catalog, const ManifestObject& workload, const QList<const ServiceEntry*>& services,
                const PodConfiguration& configuration, Component& target)
{
    if (workload.kind == QLatin1String("CronJob") || workload.kind == QLatin1String("Job")) {
        target.kind = workload.kind == QLatin1String("Job") ? QStringLiteral("job") : QStringLiteral("scheduled-job");
        return;
    }
    const YamlNode container = mainContainer(workload);
    ContainerSigns shown;
    shown.image = container["image"].text();
    const YamlNode main = mainPort(container, services);
    shown.ports.append(int(main["containerPort"].value().toInteger()));
    shown.portNames.append(main["name"].text());
    if (!main) {
        shown.ports.clear();
        shown.portNames.clear();
        for (const ServiceEntry* service : services) {
            if (!service->ports.isEmpty() && service->ports.first().target > 0)
                shown.ports.append(service->ports.first().target);
        }
    }
    for (const YamlNode variable : container["env"].elements())
        shown.environment.append(variable["name"].text());
    shown.served = !services.isEmpty() || workload.kind == QLatin1String("StatefulSet");
    shown.namesOthers = namesAnotherHost(configuration);
    const Recognised known = recognise(catalog, shown);
    if (!known.kind.isEmpty()) {
        target.kind = known.kind;
        if (const ComponentKind* kind = catalog.componentKind(known.kind); !known.technology.isEmpty() && kind->attribute(u"technology"))
            target.attributes.set(QStringLiteral("technology"), known.technology);
        return;
    }
    const YamlNode pod = podSpecOf(workload);
    bool listens = !services.isEmpty();
    for (const YamlNode other : pod["containers"].elements())
        listens = listens || (other["ports"].size() > 0 && !isMeshProxy(other));
    target.kind = listens ? QStringLiteral("service") : QStringLiteral("worker");
}

void readWorkload(const ManifestObject& workload, const QList<const ServiceEntry*>& services, const PodConfiguration& configuration,
                  const QHash<QString, YamlNode>& claims, AttributeWriter& attributes, Component& target)
{
    Reader(workload, services, attributes, target).read(configuration, claims);
}

} // namespace groundplan
