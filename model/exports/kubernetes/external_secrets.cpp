// SPDX-License-Identifier: Apache-2.0
#include "model/exports/kubernetes/names.h"
#include "model/exports/kubernetes/rendering.h"

namespace groundplan::kubernetes {

namespace {

/// One Secret that somebody has to fill.
struct Wanted {
    QString space;
    QString name;
    QStringList keys; ///< single settings; empty: all that the store holds under the name
    bool certificate = false;
    QStringList subjects;
    QStringList users;
};

void want(QList<Wanted>& all, const Wanted& one)
{
    for (Wanted& known : all) {
        if (known.space == one.space && known.name == one.name) {
            known.subjects += one.subjects;
            known.users += one.users;
            return;
        }
    }
    all.append(one);
}

} // namespace

void addExternalSecrets(const Rendering& rendering, QList<Object>& objects)
{
    QList<Wanted> all;
    for (const Id& id : rendering.workloads()) {
        const Component& component = *rendering.design().component(id);
        const QString space = rendering.spaceOf(id), label = component.label().simplified();
        if (!rendering.isPod(id)) {
            const bool issued = !rendering.attribute(component, "certificate-issuer").toText().isEmpty();
            if (!rendering.attribute(component, "tls").toBool() || issued)
                continue;
            // The certificate is wanted wherever an object names it.
            for (const Object& object : std::as_const(objects)) {
                if ((object.kind == QLatin1String("Ingress") || object.kind == QLatin1String("Gateway")) && object.subjects.contains(id))
                    want(all, {object.space, certificateOf(rendering, component), {}, true, {id}, {label}});
            }
            continue;
        }
        if (const QStringList keys = configurationOf(rendering, component).secrets; !keys.isEmpty())
            want(all, {space, rendering.partName(component, "settings"), keys, false, {id}, {label}});
        for (const QString& secret : rendering.attribute(component, "secrets").toStringList())
            want(all, {space, dnsLabel(secret, 63), {}, false, {id}, {label}});
    }
    const Choices& choices = rendering.choices();
    for (const Wanted& wanted : std::as_const(all)) {
        const QString path = choices.secretPath + wanted.space + u'/' + wanted.name;
        ValueMap target{{QStringLiteral("name"), wanted.name}, {QStringLiteral("creationPolicy"), QStringLiteral("Owner")}};
        if (wanted.certificate)
            target.append(QStringLiteral("template"), ValueMap{{QStringLiteral("type"), QStringLiteral("kubernetes.io/tls")}});
        ValueMap spec{{QStringLiteral("refreshInterval"), QStringLiteral("1h")},
                      {QStringLiteral("secretStoreRef"), ValueMap{{QStringLiteral("kind"), choices.secretStoreKind}, {QStringLiteral("name"), choices.secretStore}}},
                      {QStringLiteral("target"), target}};
        if (wanted.keys.isEmpty()) {
            spec.append(QStringLiteral("dataFrom"), Value::List{ValueMap{{QStringLiteral("extract"), ValueMap{{QStringLiteral("key"), path}}}}});
        } else {
            Value::List data;
            for (const QString& key : wanted.keys)
                data.append(ValueMap{{QStringLiteral("secretKey"), key},
                                     {QStringLiteral("remoteRef"), ValueMap{{QStringLiteral("key"), path}, {QStringLiteral("property"), key}}}});
            spec.append(QStringLiteral("data"), data);
        }
        QStringList users = wanted.users;
        users.removeDuplicates();
        objects.append({wanted.space, QStringLiteral("external-secrets.yaml"), QStringLiteral("ExternalSecret"), wanted.name,
                        ValueMap{{QStringLiteral("apiVersion"), QStringLiteral("external-secrets.io/v1")},
                                 {QStringLiteral("kind"), QStringLiteral("ExternalSecret")},
                                 {QStringLiteral("metadata"), ValueMap{{QStringLiteral("name"), wanted.name}, {QStringLiteral("namespace"), wanted.space}, {QStringLiteral("labels"), rendering.commonLabels()}}},
                                 {QStringLiteral("spec"), spec}},
                        wanted.subjects,
                        {{QStringLiteral("/spec/target"), QStringLiteral("Used by %1 (rule exposed-secret).").arg(users.join(QLatin1String(", ")))}}});
    }
}

} // namespace groundplan::kubernetes
