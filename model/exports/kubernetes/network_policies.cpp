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

Value::List ports(const QList<int>& numbers)
{
    Value::List list;
    for (const int number : numbers)
        list.append(ValueMap{{QStringLiteral("protocol"), QStringLiteral("TCP")}, {QStringLiteral("port"), number}});
    return list;
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

bool isTelemetry(const Rendering& rendering, const Connection& connection)
{
    const ConnectionKind* kind = rendering.catalog().connectionKind(connection.kind);
    return kind && kind->style == ConnectionStyle::Telemetry;
}

} // namespace

void addNetworkPolicy(const Rendering& rendering, const Component& component, QList<Object>& objects)
{
    const Design& design = rendering.design();
    Value::List callers;
    bool fromIngress = false;
    Value::List egress;
    QStringList subjects{component.id};
    QSet<Id> callerIds;
    const auto allowCaller = [&](const Id& id) {
        if (id != component.id && rendering.isPod(id) && !callerIds.contains(id)) {
            callerIds.insert(id);
            callers.append(podsOf(rendering, id));
        }
    };
    QSet<QString> egressSeen;
    const auto allowEgress = [&](const Value& peer, int port) {
        const QString key = peer.toText() + QString::number(port);
        if (egressSeen.contains(key))
            return;
        egressSeen.insert(key);
        ValueMap rule{{QStringLiteral("to"), Value::List{peer}}};
        if (port > 0)
            rule.append(QStringLiteral("ports"), ports({port}));
        egress.append(rule);
    };
    QList<Id> connections = design.connectionsOf(component.id);
    std::sort(connections.begin(), connections.end(), [&design](const Id& left, const Id& right) {
        return design.connections().slotOf(left) < design.connections().slotOf(right);
    });
    bool fromOutside = false;
    for (const Id& id : connections) {
        const Connection& connection = *design.connection(id);
        if (!flows(rendering, connection) || connection.from == connection.to)
            continue;
        subjects.append(id);
        if (connection.to == component.id) {
            if (rendering.isPod(connection.from))
                allowCaller(connection.from);
            else if (rendering.formOf(connection.from) == Form::Ingress)
                fromIngress = true;
            else if (!isTelemetry(rendering, connection))
                fromOutside = true;
            continue;
        }
        const Component& target = *design.component(connection.to);
        if (rendering.isPod(target.id)) {
            allowEgress(podsOf(rendering, target.id), rendering.port(target));
        } else if (rendering.catalog().isContainer(target.kind)) {
            // Observing a place: whoever runs in it.
            for (const Id& inner : descendantsOf(design, target.id)) {
                if (rendering.isPod(inner) && inner != component.id && rendering.port(*design.component(inner)) > 0)
                    allowEgress(podsOf(rendering, inner), rendering.port(*design.component(inner)));
            }
        } else if (!isWithin(design, target.id, rendering.cluster())) {
            allowEgress(addressesOf(rendering, target.id), outsidePort(rendering, connection, target));
        }
    }
    // Observers of a place around this workload reach it too.
    for (const Id& container : ancestorsOf(design, component.id)) {
        for (const Id& id : design.connectionsOf(container)) {
            const Connection& connection = *design.connection(id);
            if (connection.to == container && isTelemetry(rendering, connection))
                allowCaller(connection.from);
        }
    }
    const int port = rendering.port(component);
    Value::List ingress;
    const auto allowIngress = [&](const Value::List& peers) {
        ValueMap rule;
        if (!peers.isEmpty())
            rule.append(QStringLiteral("from"), peers);
        rule.append(QStringLiteral("ports"), ports({port}));
        ingress.append(rule);
    };
    if (port > 0) {
        if (!callers.isEmpty())
            allowIngress(callers);
        if (fromIngress) {
            allowIngress({ValueMap{{QStringLiteral("namespaceSelector"),
                                    ValueMap{{QStringLiteral("matchLabels"), ValueMap{{QStringLiteral("groundplan.io/ingress"), QStringLiteral("true")}}}}}}});
        }
        if (fromOutside || rendering.attribute(component, "exposure").toText() == QLatin1String("internet"))
            allowIngress({ValueMap{{QStringLiteral("ipBlock"), ValueMap{{QStringLiteral("cidr"), QStringLiteral("0.0.0.0/0")}}}}});
    }
    // Names have to be looked up whatever else is allowed.
    egress.prepend(ValueMap{
        {QStringLiteral("to"), Value::List{ValueMap{{QStringLiteral("namespaceSelector"),
                                                     ValueMap{{QStringLiteral("matchLabels"), ValueMap{{QStringLiteral("kubernetes.io/metadata.name"), QStringLiteral("kube-system")}}}}}}}},
        {QStringLiteral("ports"), Value::List{ValueMap{{QStringLiteral("protocol"), QStringLiteral("UDP")}, {QStringLiteral("port"), 53}},
                                              ValueMap{{QStringLiteral("protocol"), QStringLiteral("TCP")}, {QStringLiteral("port"), 53}}}}});
    ValueMap spec{{QStringLiteral("podSelector"), ValueMap{{QStringLiteral("matchLabels"), rendering.selector(component.id)}}},
                  {QStringLiteral("policyTypes"), QStringList{QStringLiteral("Ingress"), QStringLiteral("Egress")}}};
    if (!ingress.isEmpty())
        spec.append(QStringLiteral("ingress"), ingress);
    spec.append(QStringLiteral("egress"), egress);
    const QString name = rendering.nameOf(component.id);
    objects.append({rendering.spaceOf(component.id), name + QLatin1String(".yaml"), QStringLiteral("NetworkPolicy"), name,
                    ValueMap{{QStringLiteral("apiVersion"), QStringLiteral("networking.k8s.io/v1")},
                             {QStringLiteral("kind"), QStringLiteral("NetworkPolicy")},
                             {QStringLiteral("metadata"), rendering.metadata(component, name)},
                             {QStringLiteral("spec"), spec}},
                    subjects});
}

} // namespace groundplan::kubernetes
