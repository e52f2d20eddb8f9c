// SPDX-License-Identifier: Apache-2.0
#include "model/exports/istio/istio_parts.h"

#include <algorithm>

namespace groundplan::istio {

namespace {

void addEntry(Objects& objects, const Component& entry)
{
    const kubernetes::Rendering& rendering = objects.rendering();
    const QString name = rendering.nameOf(entry.id);
    const QString stated = rendering.attribute(entry, "host").toText();
    const QString host = stated.isEmpty() ? QStringLiteral("*") : stated.toLower();
    const auto port = [](int number, const char* portName, const char* protocol) {
        return fields({{"number", number}, {"name", portName}, {"protocol", protocol}});
    };
    Value::List servers;
    if (rendering.attribute(entry, "tls").toBool()) {
        servers.append(fields({{"port", port(443, "https", "HTTPS")},
                               {"hosts", QStringList{host}},
                               {"tls", fields({{"mode", "SIMPLE"}, {"minProtocolVersion", "TLSV1_2"}, {"credentialName", rendering.partName(entry, "tls")}})}}));
        servers.append(fields({{"port", port(80, "http", "HTTP")}, {"hosts", QStringList{host}}, {"tls", fields({{"httpsRedirect", true}})}}));
    } else {
        servers.append(fields({{"port", port(80, "http", "HTTP")}, {"hosts", QStringList{host}}}));
    }
    objects.add(objects.networking(), "Gateway", entry, name, fields({{"selector", fields({{"istio", "ingressgateway"}})}, {"servers", servers}}), {entry.id});
    struct Route {
        QString path;
        Value value;
    };
    QList<Route> routes;
    QStringList subjects{entry.id};
    for (const Connection* connection : objects.view.waysFrom(entry)) {
        const Component& target = *objects.design().component(connection->to);
        if (!objects.view.hasService(target))
            continue;
        subjects.append(connection->id);
        QString path = rendering.attribute(*connection, "path").toText();
        if (path.isEmpty())
            path = rendering.attribute(target, "path").toText();
        if (!path.startsWith(u'/'))
            path = routes.isEmpty() ? QStringLiteral("/") : QString(u'/' + rendering.nameOf(target.id));
        const bool taken = std::any_of(routes.begin(), routes.end(), [&path](const Route& route) { return route.path == path; });
        if (taken)
            continue;
        const int number = connection->attributes.contains(u"port") ? int(rendering.attribute(*connection, "port").toInteger()) : rendering.publishedPort(target);
        ValueMap route = fields({{"match", Value::List{fields({{"uri", fields({{"prefix", path}})}})}},
                                 {"route", Value::List{fields({{"destination", fields({{"host", objects.view.hostOf(target)}, {"port", fields({{"number", number}})}})}})}}});
        mesh::Limits limits = limitsOf(objects.view, *connection);
        if (const Value own = rendering.attribute(entry, "timeout"); rendering.attribute(*connection, "timeout").isNull() && !own.isNull())
            limits.timeout = mesh::secondsOf(own);
        if (limits.timeout > 0)
            route.append(QStringLiteral("timeout"), mesh::meshDuration(limits.timeout));
        routes.append({path, route});
    }
    if (routes.isEmpty())
        return;
    // Longer prefixes first: the first that fits is taken.
    std::stable_sort(routes.begin(), routes.end(), [](const Route& left, const Route& right) { return left.path.size() > right.path.size(); });
    Value::List http;
    for (const Route& route : std::as_const(routes))
        http.append(route.value);
    objects.add(objects.networking(), "VirtualService", entry, name,
                fields({{"hosts", QStringList{host}}, {"gateways", QStringList{name}}, {"http", http}}), subjects);
}

} // namespace

void addEntries(Objects& objects)
{
    for (const Id& id : objects.rendering().workloads()) {
        const Component& component = *objects.design().component(id);
        if (isIstioEntry(objects, component))
            addEntry(objects, component);
    }
}

void addWaypoints(Objects& objects)
{
    if (!objects.choices.ambient)
        return;
    for (const QString& space : objects.view.spaces()) {
        objects.addToSpace(QStringLiteral("gateway.networking.k8s.io/v1"), "Gateway", space, QStringLiteral("waypoint"),
                           fields({{"gatewayClassName", "istio-waypoint"},
                                   {"listeners", Value::List{fields({{"name", "mesh"}, {"port", 15008}, {"protocol", "HBONE"}})}}}),
                           {}, QStringLiteral("namespace.yaml"), {}, fields({{"istio.io/waypoint-for", "service"}}));
    }
}

} // namespace groundplan::istio
