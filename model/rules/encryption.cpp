// SPDX-License-Identifier: Apache-2.0
#include "model/rules/encryption.h"

namespace groundplan {

static Encryption ofProtocol(const QString& protocol)
{
    static const QStringList secure{
        QStringLiteral("https"), QStringLiteral("grpcs"), QStringLiteral("tls"),  QStringLiteral("wss"),
        QStringLiteral("amqps"), QStringLiteral("mqtts"), QStringLiteral("ldaps"), QStringLiteral("ssh"),
        QStringLiteral("sftp"),  QStringLiteral("secure-websocket"),
    };
    static const QStringList open{QStringLiteral("other"), QStringLiteral("http2"), QStringLiteral("quic")};
    if (protocol.isEmpty() || open.contains(protocol))
        return Encryption::Unknown;
    return secure.contains(protocol) || protocol.endsWith(QLatin1String("-tls")) ? Encryption::Encrypted : Encryption::Plain;
}

const Component* strictMeshBetween(const RuleContext& context, const Connection& connection)
{
    const Component* from = context.design().component(connection.from);
    const Component* to = context.design().component(connection.to);
    if (!from || !to)
        return nullptr;
    const QStringList here = from->groupsOf(u"mesh");
    const QStringList there = to->groupsOf(u"mesh");
    const bool shared = std::any_of(here.begin(), here.end(), [&there](const QString& mesh) { return there.contains(mesh); });
    if (!shared)
        return nullptr;
    for (const Id& id : context.componentsWith("mesh")) {
        const Component& component = *context.design().component(id);
        if (context.attribute(component, "mtls").toText() != QLatin1String("strict"))
            continue;
        const QStringList own = component.groupsOf(u"mesh");
        const bool runsIt = own.isEmpty() || std::any_of(own.begin(), own.end(), [&](const QString& mesh) {
            return here.contains(mesh) && there.contains(mesh);
        });
        if (runsIt)
            return &component;
    }
    return nullptr;
}

Encryption encryptionOf(const RuleContext& context, const Connection& connection)
{
    const Value stated = context.attribute(connection, "encryption");
    if (stated.isBool())
        return stated.toBool() ? Encryption::Encrypted : Encryption::Plain;
    if (!stated.isNull())
        return stated.toText() == QLatin1String("none") ? Encryption::Plain : Encryption::Encrypted;
    const Encryption byProtocol = ofProtocol(context.attribute(connection, "protocol").toText());
    if (byProtocol == Encryption::Encrypted)
        return byProtocol;
    if (strictMeshBetween(context, connection))
        return Encryption::Encrypted;
    return byProtocol;
}

} // namespace groundplan
