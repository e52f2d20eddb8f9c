// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "model/exports/kubernetes/names.h"
#include "model/exports/kubernetes/rendering.h"

namespace groundplan::kubernetes {

QString certificateOf(const Rendering& rendering, const Component& component)
{
    const QStringList secrets = rendering.attribute(component, "secrets").toStringList();
    return secrets.isEmpty() ? rendering.partName(component, "tls") : dnsLabel(secrets.first(), 63);
}

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
        const QString issuer = rendering.attribute(component, "certificate-issuer").toText();
        YamlComments comments;
        for (qsizetype path = 0; path < part.paths.size(); ++path)
            comments.insert(QStringLiteral("/spec/rules/0/http/paths/%1").arg(path), QStringLiteral("%1: %2 routes %3").arg(part.subjects.at(path + 1), component.label().simplified(), design.labelOf(design.connection(part.subjects.at(path + 1))->to).simplified()));
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
            tls.append(QStringLiteral("secretName"), certificateOf(rendering, component));
            comments.insert(QStringLiteral("/spec/tls"), issuer.isEmpty() ? QStringLiteral("Somebody has to provide the Secret with the certificate.")
                                                                          : QStringLiteral("cert-manager makes the Secret: the annotation names the issuer."));
            spec.append(QStringLiteral("tls"), Value::List{tls});
        }
        spec.append(QStringLiteral("rules"), Value::List{rule});
        ValueMap metadata = rendering.metadata(component, name);
        metadata.set(QStringLiteral("namespace"), part.space);
        if (!issuer.isEmpty()) {
            ValueMap annotations = metadata.find(u"annotations")->toMap();
            annotations.append(QStringLiteral("cert-manager.io/cluster-issuer"), issuer);
            metadata.set(QStringLiteral("annotations"), annotations);
        }
        objects.append({part.space, own + QLatin1String(".yaml"), QStringLiteral("Ingress"), name,
                        ValueMap{{QStringLiteral("apiVersion"), QStringLiteral("networking.k8s.io/v1")},
                                 {QStringLiteral("kind"), QStringLiteral("Ingress")},
                                 {QStringLiteral("metadata"), metadata},
                                 {QStringLiteral("spec"), spec}},
                        part.subjects, comments});
    }
}

} // namespace groundplan::kubernetes
