// SPDX-License-Identifier: Apache-2.0
#include "model/imports/kubernetes/service_index.h"

#include <QRegularExpression>

#include "model/imports/kubernetes/pod_parts.h"

namespace groundplan {

namespace {

/// Aliases of aliases are followed this far, so that a circle ends.
constexpr int longestAlias = 8;

int containerPort(const ManifestObject& workload, const QString& name)
{
    for (const YamlNode container : podSpecOf(workload)["containers"].elements()) {
        for (const YamlNode port : container["ports"].elements()) {
            if (port["name"].text() == name)
                return int(port["containerPort"].value().toInteger());
        }
    }
    return 0;
}

} // namespace

const ServicePort* ServiceEntry::port(int number) const
{
    if (number == 0)
        return ports.size() == 1 ? &ports.first() : nullptr;
    for (const ServicePort& candidate : ports) {
        if (candidate.number == number)
            return &candidate;
    }
    // Headless: callers reach the container's own port.
    for (const ServicePort& candidate : ports) {
        if (candidate.target == number)
            return &candidate;
    }
    return nullptr;
}

ServiceIndex::ServiceIndex(const ManifestSet& set, const QList<const ManifestObject*>& workloads) : m_workloads(workloads)
{
    QHash<QString, QStringList> endpoints; // made by hand, for Services without a selector
    for (const ManifestObject& object : set.objects) {
        m_spaces.insert(object.space);
        QString service = object.name;
        QStringList addresses;
        if (isObject(object, "Endpoints", "")) {
            for (const YamlNode subset : object.node["subsets"].elements()) {
                for (const YamlNode address : subset["addresses"].elements())
                    addresses.append(address["ip"].text());
            }
        } else if (isObject(object, "EndpointSlice", "discovery.k8s.io")) {
            service = object.node["metadata"]["labels"]["kubernetes.io/service-name"].text();
            for (const YamlNode endpoint : object.node["endpoints"].elements()) {
                for (const YamlNode address : endpoint["addresses"].elements())
                    addresses.append(address.text());
            }
        }
        if (!addresses.isEmpty())
            endpoints[QString(object.space + u'/' + service)] += addresses;
    }
    QList<QHash<QString, QString>> labels;
    for (const ManifestObject* workload : workloads)
        labels.append(textMap(podLabelsOf(*workload)));

    for (const ManifestObject& object : set.objects) {
        if (!isObject(object, "Service", ""))
            continue;
        ServiceEntry service;
        service.object = &object;
        const YamlNode spec = object.node["spec"];
        service.type = spec["type"].text();
        const auto selector = textMap(spec["selector"]);
        if (service.type == QLatin1String("ExternalName")) {
            service.outside = spec["externalName"].text();
        } else if (selector.isEmpty()) {
            service.outside = endpoints.value(QString(object.space + u'/' + object.name)).join(QLatin1String(", "));
        } else {
            for (int at = 0; at < workloads.size(); ++at) {
                if (workloads.at(at)->space != object.space)
                    continue;
                bool fits = true;
                for (auto label = selector.cbegin(); label != selector.cend() && fits; ++label)
                    fits = labels.at(at).value(label.key()) == label.value();
                if (fits)
                    service.workloads.append(at);
            }
        }
        for (const YamlNode node : spec["ports"].elements()) {
            ServicePort port;
            port.number = int(node["port"].value().toInteger());
            port.protocol = protocolOfPort(node);
            port.where = node.where();
            const YamlNode target = node["targetPort"];
            if (target.isInteger())
                port.target = int(target.value().toInteger());
            else
                port.targetName = target.text();
            if (!port.targetName.isEmpty() && !service.workloads.isEmpty())
                port.target = containerPort(*workloads.at(service.workloads.first()), port.targetName);
            if (target.isNull())
                port.target = port.number;
            service.ports.append(port);
        }
        m_index.insert(object.space + u'/' + object.name, int(m_services.size()));
        m_services.append(service);
    }
}

const ServiceEntry* ServiceIndex::named(const QString& name, const QString& space) const
{
    const auto at = m_index.constFind(QString(space + u'/' + name));
    return at == m_index.cend() ? nullptr : &m_services.at(*at);
}

bool ServiceIndex::isPodOf(const QString& pod, const ServiceEntry& service) const
{
    static const QRegularExpression numbered(QStringLiteral("^(.+)-[0-9]+$"));
    const auto match = numbered.match(pod);
    for (const int at : service.workloads) {
        const ManifestObject& workload = *m_workloads.at(at);
        if (match.hasMatch() && workload.name == match.captured(1))
            return true;
        if (podSpecOf(workload)["hostname"].text() == pod)
            return true;
    }
    return false;
}

ServiceIndex::Found ServiceIndex::lookUp(const QString& host, const QString& space) const
{
    QStringList parts = host.split(u'.');
    Found found;
    if (const qsizetype svc = parts.indexOf(QStringLiteral("svc")); svc > 1) {
        found.inCluster = true;
        parts = parts.mid(0, svc);
    }
    const auto podIn = [&](const QString& service, const QString& where) -> const ServiceEntry* {
        const ServiceEntry* candidate = named(service, where);
        return candidate && isPodOf(parts.first(), *candidate) ? candidate : nullptr;
    };
    if (parts.size() == 1) {
        found.service = named(parts.first(), space);
    } else if (parts.size() == 2) {
        found.service = named(parts.at(0), parts.at(1));
        found.inCluster = found.inCluster || (m_spaces.contains(parts.at(1)) && parts.at(1) != QLatin1String("default"));
        if (!found.service && !found.inCluster) {
            found.service = podIn(parts.at(1), space);
        }
    } else if (parts.size() == 3) {
        found.service = podIn(parts.at(1), parts.at(2));
        // A pod whose StatefulSet is not in the manifests still names its Service when the form says so.
        if (!found.service && found.inCluster)
            found.service = named(parts.at(1), parts.at(2));
    }
    return found;
}

ServiceIndex::Found ServiceIndex::at(const QString& host, const QString& space) const
{
    Found found = lookUp(host, space);
    for (int step = 0; step < longestAlias && found.service && found.service->type == QLatin1String("ExternalName"); ++step) {
        const Found target = lookUp(found.service->outside.toLower(), found.service->object->space);
        if (!target.service)
            break;
        found.service = target.service;
    }
    return found;
}

} // namespace groundplan
