// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "model/exports/kubernetes/names.h"
#include "model/exports/kubernetes/rendering.h"

namespace groundplan::kubernetes {

void addIngress(const Rendering& rendering, const Component& component, QList<Object>& objects)
{
    const Design& design = rendering.design();
    const QString space = rendering.spaceOf(component.id);
    QList<Id> connections = design.connectionsOf(component.id);
    std::sort(connections.begin(), connections.end(), [&design](const Id& left, const Id& right) {
        return design.connections().slotOf(left) < design.connections().slotOf(right);
    });
    // An Ingress routes to Services of its own namespace only: one object for each namespace that it reaches.
    struct Part {
        QString space;
        Value::List paths;
        QStringList subjects;
        QSet<QString> taken;
    };
    QList<Part> parts;
    for (const Id& id : connections) {
        const Connection& connection = *design.connection(id);
        if (connection.from != component.id || !rendering.isPod(connection.to))
            continue;
        const Component& target = *design.component(connection.to);
        if (rendering.port(target) <= 0)
            continue;
        const QString targetSpace = rendering.spaceOf(target.id);
        auto part = std::find_if(parts.begin(), parts.end(), [&](const Part& known) { return known.space == targetSpace; });
        if (part == parts.end())
            part = parts.insert(parts.end(), Part{targetSpace, {}, {component.id}, {}});
        QString path = rendering.attribute(connection, "path").toText();
        if (path.isEmpty())
            path = rendering.attribute(target, "path").toText();
        if (!path.startsWith(u'/'))
            path = parts.size() == 1 && part->taken.isEmpty() ? QStringLiteral("/") : QString(u'/' + rendering.nameOf(target.id));
        if (part->taken.contains(path))
            continue;
        part->taken.insert(path);
        part->subjects.append(id);
        part->paths.append(ValueMap{
            {QStringLiteral("path"), path},
            {QStringLiteral("pathType"), QStringLiteral("Prefix")},
            {QStringLiteral("backend"),
             ValueMap{{QStringLiteral("service"), ValueMap{{QStringLiteral("name"), rendering.nameOf(target.id)},
                                                           {QStringLiteral("port"), ValueMap{{QStringLiteral("number"), rendering.publishedPort(target)}}}}}}}});
    }
    for (const Part& part : std::as_const(parts)) {
        const QString own = rendering.nameOf(component.id);
        const QString name = part.space == space ? own : dnsLabel(QString(own + u'-' + part.space));
        const QString host = rendering.attribute(component, "host").toText();
        ValueMap rule;
        if (!host.isEmpty())
            rule.append(QStringLiteral("host"), host);
        rule.append(QStringLiteral("http"), ValueMap{{QStringLiteral("paths"), part.paths}});
        ValueMap spec;
        if (const QString ingressClass = rendering.attribute(component, "ingress-class").toText(); !ingressClass.isEmpty())
            spec.append(QStringLiteral("ingressClassName"), dnsLabel(ingressClass));
        if (rendering.attribute(component, "tls").toBool()) {
            ValueMap tls;
            if (!host.isEmpty())
                tls.append(QStringLiteral("hosts"), QStringList{host});
            const QStringList secrets = rendering.attribute(component, "secrets").toStringList();
            tls.append(QStringLiteral("secretName"), secrets.isEmpty() ? rendering.partName(component, "tls") : dnsLabel(secrets.first()));
            spec.append(QStringLiteral("tls"), Value::List{tls});
        }
        spec.append(QStringLiteral("rules"), Value::List{rule});
        ValueMap metadata = rendering.metadata(component, name);
        metadata.set(QStringLiteral("namespace"), part.space);
        if (const QString issuer = rendering.attribute(component, "certificate-issuer").toText(); !issuer.isEmpty()) {
            ValueMap annotations = metadata.find(u"annotations")->toMap();
            annotations.append(QStringLiteral("cert-manager.io/cluster-issuer"), issuer);
            metadata.set(QStringLiteral("annotations"), annotations);
        }
        objects.append({part.space, own + QLatin1String(".yaml"), QStringLiteral("Ingress"), name,
                        ValueMap{{QStringLiteral("apiVersion"), QStringLiteral("networking.k8s.io/v1")},
                                 {QStringLiteral("kind"), QStringLiteral("Ingress")},
                                 {QStringLiteral("metadata"), metadata},
                                 {QStringLiteral("spec"), spec}},
                        part.subjects});
    }
}

} // namespace groundplan::kubernetes
