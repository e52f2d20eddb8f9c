// SPDX-License-Identifier: Apache-2.0
#include "model/imports/kubernetes/pod_parts.h"

#include <QSet>

#include "model/imports/kubernetes/recognise.h"

namespace groundplan {

bool isObject(const ManifestObject& object, const char* kind, const char* group)
{
    return object.kind == QLatin1String(kind)
           && (object.group == QLatin1String(group) || (object.group == QLatin1String("extensions") && *group));
}

bool isWorkloadKind(const ManifestObject& object)
{
    static const QSet<QString> apps{QStringLiteral("Deployment"), QStringLiteral("StatefulSet"), QStringLiteral("DaemonSet"),
                                    QStringLiteral("ReplicaSet")};
    if (apps.contains(object.kind))
        return object.group == QLatin1String("apps") || object.group == QLatin1String("extensions");
    if (object.kind == QLatin1String("Job") || object.kind == QLatin1String("CronJob"))
        return object.group == QLatin1String("batch");
    return object.group.isEmpty() && (object.kind == QLatin1String("Pod") || object.kind == QLatin1String("ReplicationController"));
}

static YamlNode templateOf(const ManifestObject& object)
{
    if (object.kind == QLatin1String("Pod"))
        return object.node;
    const YamlNode spec = object.node["spec"];
    return object.kind == QLatin1String("CronJob") ? spec["jobTemplate"]["spec"]["template"] : spec["template"];
}

YamlNode podSpecOf(const ManifestObject& object)
{
    return templateOf(object)["spec"];
}

YamlNode podLabelsOf(const ManifestObject& object)
{
    return templateOf(object)["metadata"]["labels"];
}

YamlNode podAnnotationsOf(const ManifestObject& object)
{
    return templateOf(object)["metadata"]["annotations"];
}

bool isMeshProxy(const YamlNode& container)
{
    const QString name = imagePath(container["image"].text()).section(u'/', -1);
    static const QSet<QString> proxies{QStringLiteral("istio-proxy"), QStringLiteral("linkerd-proxy"), QStringLiteral("consul-dataplane"),
                                       QStringLiteral("kuma-sidecar"), QStringLiteral("envoy-sidecar")};
    return proxies.contains(container["name"].text()) || name == QLatin1String("proxyv2") || name == QLatin1String("kuma-dp");
}

YamlNode mainContainer(const ManifestObject& object)
{
    const YamlNode containers = podSpecOf(object)["containers"];
    YamlNode first;
    for (const YamlNode container : containers.elements()) {
        if (container["name"].text() == object.name)
            return container;
        if (!first && !isMeshProxy(container))
            first = container;
    }
    return first ? first : *containers.elements().begin();
}

QHash<QString, QString> textMap(const YamlNode& node)
{
    QHash<QString, QString> map;
    for (const auto& [key, value] : node.pairs())
        map.insert(key.text(), value.text());
    return map;
}

bool isInternalBalancer(const ManifestObject& service)
{
    for (const auto& [key, value] : service.node["metadata"]["annotations"].pairs()) {
        if (!key.text().contains(QLatin1String("load-balancer")))
            continue;
        const QString text = value.text().toLower();
        if (text == QLatin1String("internal") || (key.text().contains(QLatin1String("internal")) && text != QLatin1String("false")))
            return true;
    }
    return false;
}

static bool isOurs(const ManifestObject& object)
{
    return object.node["metadata"]["labels"]["app.kubernetes.io/managed-by"].text() == QLatin1String("groundplan");
}

QString madeOf(const ManifestObject& object)
{
    return isOurs(object) ? object.node["metadata"]["annotations"]["groundplan.io/component"].text() : QString();
}

QList<std::pair<QString, QString>> drawnConnections(const ManifestObject& policy)
{
    QList<std::pair<QString, QString>> drawn;
    if (!isOurs(policy) || !isObject(policy, "NetworkPolicy", "networking.k8s.io"))
        return drawn;
    const QString text = policy.node["metadata"]["annotations"]["groundplan.io/connections"].text();
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts))
        drawn.append({line.section(u' ', 0, 0), line.section(u' ', 1)});
    return drawn;
}

QString protocolOfPort(const YamlNode& port)
{
    const QString stated = port["appProtocol"].text().toLower();
    const QString name = stated.isEmpty() ? port["name"].text().toLower() : stated.section(u'/', -1);
    if (name == QLatin1String("h2c") || name == QLatin1String("http2"))
        return QStringLiteral("http2");
    for (const char* protocol : {"https", "grpcs", "http2", "http", "grpc", "amqps", "amqp", "kafka", "redis", "mqtts", "mqtt", "nats", "tls"}) {
        const QLatin1String word(protocol);
        if (name == word || name.startsWith(QString(word + u'-')) || name.endsWith(QString(u'-' + word)))
            return word;
    }
    for (const char* database : {"postgres", "postgresql", "mysql", "mariadb", "mssql", "sql"}) {
        if (name == QLatin1String(database))
            return QStringLiteral("sql");
    }
    if (name == QLatin1String("tcp") || name.startsWith(QLatin1String("tcp-")))
        return QStringLiteral("tcp");
    return port["protocol"].text() == QLatin1String("UDP") ? QStringLiteral("udp") : QString();
}

} // namespace groundplan
