// SPDX-License-Identifier: Apache-2.0
#include "model/exports/istio/istio_parts.h"

#include <algorithm>
#include <map>

#include "model/exports/kubernetes/names.h"

namespace groundplan::istio {

namespace {

/// The name under which members of the mesh know it: an address needs one that is made up.
QString hostOf(const WayOut& way)
{
    return way.outside.isAddress ? QString(dnsLabel(way.target->id) + QLatin1String(".outside.internal")) : way.outside.host;
}

QString protocolOf(const mesh::Outside& outside)
{
    return outside.tls ? QStringLiteral("TLS") : outside.http ? QStringLiteral("HTTP") : QStringLiteral("TCP");
}

/// All ports of one outside system that workloads of a namespace (or an egress gateway) use.
struct Entry {
    WayOut way;
    std::map<int, mesh::Outside> ports;
    QStringList subjects;
};

void addServiceEntry(Objects& objects, const QString& space, const Entry& entry)
{
    const mesh::Outside& outside = entry.way.outside;
    Value::List ports;
    for (const auto& [number, each] : entry.ports)
        ports.append(fields({{"number", number}, {"name", QString(protocolOf(each).toLower() + u'-' + QString::number(number))}, {"protocol", protocolOf(each)}}));
    ValueMap spec = fields({{"hosts", QStringList{hostOf(entry.way)}}});
    if (outside.isAddress)
        spec.append(QStringLiteral("addresses"), QStringList{outside.host});
    if (!entry.way.egress)
        spec.append(QStringLiteral("exportTo"), QStringList{QStringLiteral(".")});
    spec.append(QStringLiteral("location"), QStringLiteral("MESH_EXTERNAL"));
    spec.append(QStringLiteral("resolution"), outside.isAddress ? QStringLiteral("STATIC") : outside.host.startsWith(u'*') ? QStringLiteral("NONE") : QStringLiteral("DNS"));
    spec.append(QStringLiteral("ports"), ports);
    if (outside.isAddress)
        spec.append(QStringLiteral("endpoints"), Value::List{fields({{"address", outside.host}})});
    YamlComments comments{{QStringLiteral("/spec/hosts"), inWords(*entry.way.target)}};
    if (!outside.known) {
        comments.insert(QStringLiteral("/spec/hosts"), inWords(*entry.way.target) + QLatin1String("\nTo be filled in: the design does not say where it is; name its host in the export profile, options/istio/hosts/")
                                                           + entry.way.target->id + u'.');
    }
    const QString name = dnsLabel(entry.way.target->id);
    objects.addToSpace(objects.networking(), "ServiceEntry", space, name, spec, comments, QLatin1String("outside-") + name + QLatin1String(".yaml"), entry.subjects);
}

/// Traffic to a host first goes to the egress gateway, which alone sends it on.
void addEgressRoute(Objects& objects, const QString& space, const Entry& entry)
{
    const int port = entry.ports.begin()->first;
    const QString host = hostOf(entry.way);
    const QString name = dnsLabel(entry.way.egress->id) + u'.' + dnsLabel(entry.way.target->id); // no workload has a dot in its name
    const QString file = QLatin1String("outside-") + dnsLabel(entry.way.target->id) + QLatin1String(".yaml");
    objects.addToSpace(objects.networking(), "Gateway", space, name,
                       fields({{"selector", fields({{"istio", "egressgateway"}})},
                               {"servers", Value::List{fields({{"port", fields({{"number", port}, {"name", QString(QLatin1String("tls-") + QString::number(port))}, {"protocol", "TLS"}})},
                                                               {"hosts", QStringList{host}},
                                                               {"tls", fields({{"mode", "PASSTHROUGH"}})}})}}}),
                       {}, file, entry.subjects);
    const QString gateway = space + u'/' + name;
    const auto route = [&](const QString& at, const QString& to) {
        return fields({{"match", Value::List{fields({{"gateways", QStringList{at}}, {"port", port}, {"sniHosts", QStringList{host}}})}},
                       {"route", Value::List{fields({{"destination", fields({{"host", to}, {"port", fields({{"number", port}})}})}})}}});
    };
    objects.addToSpace(objects.networking(), "VirtualService", space, name,
                       fields({{"hosts", QStringList{host}},
                               {"gateways", QStringList{QStringLiteral("mesh"), gateway}},
                               {"tls", Value::List{route(QStringLiteral("mesh"), QStringLiteral("istio-egressgateway.istio-system.svc.cluster.local")), route(gateway, host)}}}),
                       {}, file, entry.subjects);
}

void addSidecar(Objects& objects, const Component& member)
{
    const kubernetes::Rendering& rendering = objects.rendering();
    QStringList hosts{QStringLiteral("istio-system/*")};
    QStringList subjects{member.id};
    const auto see = [&hosts](const QString& host) {
        if (!hosts.contains(host))
            hosts.append(host);
    };
    for (const Connection* connection : objects.view.waysFrom(member)) {
        const Component& target = *objects.design().component(connection->to);
        subjects.append(connection->id);
        if (objects.view.hasService(target))
            see(rendering.spaceOf(target.id) + u'/' + objects.view.hostOf(target));
    }
    for (const WayOut& way : waysOut(objects, member)) {
        if (way.outside.port > 0)
            see((way.egress ? rendering.spaceOf(way.egress->id).isEmpty() ? QStringLiteral("*") : rendering.spaceOf(way.egress->id) : QStringLiteral(".")) + u'/' + hostOf(way));
    }
    const bool open = objects.choices.anyOutbound || reachesUnknown(objects, member);
    YamlComments comments;
    if (open && !objects.choices.anyOutbound) {
        comments.insert(QStringLiteral("/spec/outboundTrafficPolicy"),
                        QStringLiteral("It reaches something of which the design does not say where it is; REGISTRY_ONLY as soon as it does."));
    }
    objects.add(objects.networking(), "Sidecar", member, rendering.partName(member, "sidecar"),
                fields({{"workloadSelector", fields({{"labels", rendering.selector(member.id)}})},
                        {"outboundTrafficPolicy", fields({{"mode", open ? "ALLOW_ANY" : "REGISTRY_ONLY"}})},
                        {"egress", Value::List{fields({{"hosts", hosts}})}}}),
                subjects, comments);
}

} // namespace

void addWaysOut(Objects& objects)
{
    const kubernetes::Rendering& rendering = objects.rendering();
    std::map<std::pair<QString, Id>, Entry> entries;
    for (const Id& id : objects.view.members()) {
        for (const WayOut& way : waysOut(objects, *objects.design().component(id))) {
            if (way.outside.port <= 0)
                continue;
            const QString space = way.egress && !rendering.spaceOf(way.egress->id).isEmpty() ? rendering.spaceOf(way.egress->id) : rendering.spaceOf(id);
            Entry& entry = entries[{space, way.target->id}];
            if (entry.subjects.isEmpty())
                entry = {way, {}, {way.target->id}};
            entry.ports.insert({way.outside.port, way.outside});
            if (!entry.subjects.contains(way.connection->id))
                entry.subjects.append(way.connection->id);
        }
    }
    for (const auto& [key, entry] : entries) {
        addServiceEntry(objects, key.first, entry);
        if (entry.way.egress && entry.way.outside.tls)
            addEgressRoute(objects, key.first, entry);
    }
    if (objects.choices.ambient)
        return;
    for (const QString& space : objects.view.spaces()) {
        objects.addToSpace(objects.networking(), "Sidecar", space, QStringLiteral("default"),
                           fields({{"outboundTrafficPolicy", fields({{"mode", objects.choices.anyOutbound ? "ALLOW_ANY" : "REGISTRY_ONLY"}})},
                                   {"egress", Value::List{fields({{"hosts", QStringList{QStringLiteral("istio-system/*")}}})}}}),
                           {{QStringLiteral("/spec"), QStringLiteral("What the design does not know sees nothing; each workload has a Sidecar of its own.")}});
    }
    for (const Id& id : objects.view.members())
        addSidecar(objects, *objects.design().component(id));
}

} // namespace groundplan::istio
