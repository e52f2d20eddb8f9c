// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "model/design/hierarchy.h"
#include "model/exports/kubernetes/rendering.h"

namespace groundplan::kubernetes {

namespace {

/// Pods of a workload, in whichever namespace.
Value podsOf(const Rendering& rendering, const Id& id)
{
    return ValueMap{{QStringLiteral("namespaceSelector"),
                     ValueMap{{QStringLiteral("matchLabels"), ValueMap{{QStringLiteral("kubernetes.io/metadata.name"), rendering.spaceOf(id)}}}}},
                    {QStringLiteral("podSelector"), ValueMap{{QStringLiteral("matchLabels"), rendering.selector(id)}}}};
}

Value::List ports(const QList<int>& numbers, bool udp)
{
    Value::List list;
    for (const int number : numbers)
        list.append(ValueMap{{QStringLiteral("protocol"), udp ? QStringLiteral("UDP") : QStringLiteral("TCP")}, {QStringLiteral("port"), number}});
    return list;
}

/// Pods with a mesh's proxy ask its control plane for certificates and routes: the ports that Istio's and Linkerd's
/// documentation name for it.
ValueMap controlPlane(const QString& mesh)
{
    const bool istio = mesh == QLatin1String("Istio");
    if (!istio && mesh != QLatin1String("Linkerd"))
        return {};
    const QString space = istio ? QStringLiteral("istio-system") : QStringLiteral("linkerd");
    return {{QStringLiteral("to"), Value::List{ValueMap{{QStringLiteral("namespaceSelector"),
                                                         ValueMap{{QStringLiteral("matchLabels"), ValueMap{{QStringLiteral("kubernetes.io/metadata.name"), space}}}}}}}},
            {QStringLiteral("ports"), ports(istio ? QList<int>{15012} : QList<int>{8080, 8086, 8090}, false)}};
}

/// Addresses outside of the cluster: the range of the network that the component stands in, else any.
Value addressesOf(const Rendering& rendering, const Id& id)
{
    for (const Id& container : ancestorsOf(rendering.design(), id)) {
        const QString range = rendering.attribute(*rendering.design().component(container), "cidr").toText();
        if (!range.isEmpty())
            return ValueMap{{QStringLiteral("ipBlock"), ValueMap{{QStringLiteral("cidr"), range}}}};
    }
    return ValueMap{{QStringLiteral("ipBlock"), ValueMap{{QStringLiteral("cidr"), QStringLiteral("0.0.0.0/0")}}}};
}

/// The port outside of the cluster that a connection goes to; 0: not known.
int outsidePort(const Rendering& rendering, const Connection& connection, const Component& target)
{
    if (const Value stated = rendering.attribute(connection, "port"); stated.isInteger())
        return int(stated.toInteger());
    if (rendering.port(target) > 0)
        return rendering.port(target);
    const QString protocol = rendering.attribute(connection, "protocol").toText();
    if (protocol == QLatin1String("https") || protocol == QLatin1String("grpcs") || protocol == QLatin1String("tls"))
        return 443;
    return protocol == QLatin1String("http") ? 80 : 0;
}

bool flows(const Rendering& rendering, const Connection& connection)
{
    const ConnectionKind* kind = rendering.catalog().connectionKind(connection.kind);
    return kind && kind->style != ConnectionStyle::Structural && kind->style != ConnectionStyle::Delivery;
}

/// Which connection of the design lets traffic through.
QString reason(const Design& design, const Connection& connection)
{
    return QStringLiteral("%1: %2 %3 %4").arg(connection.id, design.labelOf(connection.from).simplified(), connection.kind, design.labelOf(connection.to).simplified());
}

bool isTelemetry(const Rendering& rendering, const Connection& connection)
{
    const ConnectionKind* kind = rendering.catalog().connectionKind(connection.kind);
    return kind && kind->style == ConnectionStyle::Telemetry;
}

/// The port that a connection leads to: of an observed workload, where it offers its measurements.
int reachedPort(const Rendering& rendering, const Connection& connection, const Component& target)
{
    const bool observed = isTelemetry(rendering, connection) && !rendering.has(target, "observability") && rendering.attribute(connection, "port").isNull();
    return observed ? rendering.metricsPort(target) : rendering.portOf(connection, target);
}

} // namespace

void addNetworkPolicy(const Rendering& rendering, const Component& component, QList<Object>& objects)
{
    const Design& design = rendering.design();
    // Who may call at which port: its own first, then the others in their order.
    struct Door {
        int port;
        Value::List peers;
        QList<Id> known;
        QList<QStringList> reasons; ///< of each peer: the connections that let it in
        bool fromIngress = false;
        bool fromOutside = false;
    };
    QList<Door> doors;
    for (const int number : rendering.ports(component))
        doors.append({number, {}, {}, {}});
    const auto doorAt = [&doors](int number) -> Door* {
        for (Door& door : doors) {
            if (door.port == number)
                return &door;
        }
        return doors.isEmpty() ? nullptr : &doors.first();
    };
    Value::List egress;
    QStringList subjects{component.id};
    QStringList drawn; ///< the connections behind the rules, for whoever reads the policy, the importer too
    const auto allowCaller = [&](Door* door, const Id& id, const Connection& connection) {
        if (!door || id == component.id || !rendering.isPod(id))
            return;
        if (!door->known.contains(id)) {
            door->known.append(id);
            door->peers.append(podsOf(rendering, id));
            door->reasons.append(QStringList());
        }
        door->reasons[door->known.indexOf(id)].append(reason(design, connection));
    };
    QHash<QString, qsizetype> egressSeen;
    QList<QStringList> egressReasons;
    const auto allowEgress = [&](const Value& peer, int port, bool udp, const Connection& connection) {
        const QString key = QString::fromUtf8(writeYaml(peer)) + QString::number(port) + (udp ? u'u' : u't');
        if (egressSeen.contains(key)) {
            egressReasons[egressSeen.value(key)].append(reason(design, connection));
            return;
        }
        egressSeen.insert(key, egress.size());
        egressReasons.append(QStringList{reason(design, connection)});
        ValueMap rule{{QStringLiteral("to"), Value::List{peer}}};
        if (port > 0)
            rule.append(QStringLiteral("ports"), ports({port}, udp));
        egress.append(rule);
    };
    QList<Id> connections = design.connectionsOf(component.id);
    std::sort(connections.begin(), connections.end(), [&design](const Id& left, const Id& right) {
        return design.connections().slotOf(left) < design.connections().slotOf(right);
    });
    for (const Id& id : connections) {
        const Connection& connection = *design.connection(id);
        if (!flows(rendering, connection) || connection.from == connection.to)
            continue;
        subjects.append(id);
        if (connection.to == component.id) {
            Door* door = doorAt(reachedPort(rendering, connection, component));
            if (rendering.isPod(connection.from))
                allowCaller(door, connection.from, connection);
            else if (door && rendering.formOf(connection.from) == Form::Ingress)
                door->fromIngress = true;
            else if (door && !isTelemetry(rendering, connection))
                door->fromOutside = true;
            continue;
        }
        const Component& target = *design.component(connection.to);
        if (rendering.isPod(target.id))
            drawn.append(QString(connection.kind + u' ' + connection.to));
        if (rendering.isPod(target.id)) {
            allowEgress(podsOf(rendering, target.id), reachedPort(rendering, connection, target), rendering.isUdp(target), connection);
        } else if (rendering.catalog().isContainer(target.kind)) {
            // Observing a place: whoever runs in it.
            for (const Id& inner : descendantsOf(design, target.id)) {
                if (rendering.isPod(inner) && inner != component.id && rendering.metricsPort(*design.component(inner)) > 0)
                    allowEgress(podsOf(rendering, inner), rendering.metricsPort(*design.component(inner)), rendering.isUdp(*design.component(inner)), connection);
            }
        } else if (!isWithin(design, target.id, rendering.cluster())) {
            allowEgress(addressesOf(rendering, target.id), outsidePort(rendering, connection, target), rendering.isUdp(target), connection);
        }
    }
    // Observers of a place around this workload reach it too.
    for (const Id& container : ancestorsOf(design, component.id)) {
        for (const Id& id : design.connectionsOf(container)) {
            const Connection& connection = *design.connection(id);
            if (connection.to == container && isTelemetry(rendering, connection))
                allowCaller(doorAt(rendering.metricsPort(component)), connection.from, connection);
        }
    }
    YamlComments comments;
    Value::List ingress;
    for (const Door& door : std::as_const(doors)) {
        const auto allowIngress = [&](const Value::List& peers, const QList<QStringList>& reasons, const QString& words) {
            const QString at = QStringLiteral("/spec/ingress/%1").arg(ingress.size());
            if (!words.isEmpty())
                comments.insert(at, words);
            for (qsizetype peer = 0; peer < reasons.size(); ++peer)
                comments.insert(QString(at + QLatin1String("/from/") + QString::number(peer)), reasons.at(peer).join(u'\n'));
            ingress.append(ValueMap{{QStringLiteral("from"), peers}, {QStringLiteral("ports"), ports({door.port}, rendering.isUdp(component))}});
        };
        if (!door.peers.isEmpty())
            allowIngress(door.peers, door.reasons, {});
        if (door.fromIngress) {
            allowIngress({ValueMap{{QStringLiteral("namespaceSelector"),
                                    ValueMap{{QStringLiteral("matchLabels"), ValueMap{{QStringLiteral("groundplan.io/ingress"), QStringLiteral("true")}}}}}}},
                         {}, QStringLiteral("Whatever carries out the entry: label its namespace so."));
        }
        const bool isMain = door.port == doors.first().port;
        if (door.fromOutside || (isMain && rendering.attribute(component, "exposure").toText() == QLatin1String("internet")))
            allowIngress({ValueMap{{QStringLiteral("ipBlock"), ValueMap{{QStringLiteral("cidr"), QStringLiteral("0.0.0.0/0")}}}}}, {},
                         QStringLiteral("Called from outside of the cluster."));
    }
    for (qsizetype rule = 0; rule < egressReasons.size(); ++rule)
        comments.insert(QStringLiteral("/spec/egress/%1").arg(rule), egressReasons.at(rule).join(u'\n'));
    // Names have to be looked up whatever else is allowed.
    const auto always = [&](const ValueMap& rule, const QString& words) {
        comments.insert(QStringLiteral("/spec/egress/%1").arg(egress.size()), words);
        egress.append(rule);
    };
    always({{QStringLiteral("to"), Value::List{ValueMap{{QStringLiteral("namespaceSelector"),
                                                         ValueMap{{QStringLiteral("matchLabels"), ValueMap{{QStringLiteral("kubernetes.io/metadata.name"), QStringLiteral("kube-system")}}}}}}}},
            {QStringLiteral("ports"), Value::List{ValueMap{{QStringLiteral("protocol"), QStringLiteral("UDP")}, {QStringLiteral("port"), 53}},
                                                  ValueMap{{QStringLiteral("protocol"), QStringLiteral("TCP")}, {QStringLiteral("port"), 53}}}}},
           QStringLiteral("Names are looked up."));
    const QString mesh = rendering.meshOf(rendering.spaceOf(component.id));
    if (const ValueMap plane = controlPlane(mesh); !plane.isEmpty())
        always(plane, QStringLiteral("The proxy asks the control plane of %1.").arg(mesh));
    ValueMap spec{{QStringLiteral("podSelector"), ValueMap{{QStringLiteral("matchLabels"), rendering.selector(component.id)}}},
                  {QStringLiteral("policyTypes"), QStringList{QStringLiteral("Ingress"), QStringLiteral("Egress")}}};
    if (!ingress.isEmpty())
        spec.append(QStringLiteral("ingress"), ingress);
    spec.append(QStringLiteral("egress"), egress);
    const QString name = rendering.nameOf(component.id);
    ValueMap metadata = rendering.metadata(component, name);
    if (!drawn.isEmpty()) {
        ValueMap annotations = metadata.find(u"annotations")->toMap();
        annotations.append(QStringLiteral("groundplan.io/connections"), drawn.join(u'\n'));
        metadata.set(QStringLiteral("annotations"), annotations);
    }
    objects.append({rendering.spaceOf(component.id), name + QLatin1String(".yaml"), QStringLiteral("NetworkPolicy"), name,
                    ValueMap{{QStringLiteral("apiVersion"), QStringLiteral("networking.k8s.io/v1")},
                             {QStringLiteral("kind"), QStringLiteral("NetworkPolicy")},
                             {QStringLiteral("metadata"), metadata},
                             {QStringLiteral("spec"), spec}},
                    subjects, comments});
}

} // namespace groundplan::kubernetes
