// SPDX-License-Identifier: Apache-2.0
#include "model/exports/mesh/outside.h"

#include <QRegularExpression>
#include <QUrl>

#include "model/design/hierarchy.h"
#include "model/exports/kubernetes/names.h"

namespace groundplan::mesh {

namespace {

/// A host name in lower case; empty: the text is none.
QString legalHost(const QString& text)
{
    static const QRegularExpression name(QStringLiteral("^(\\*\\.)?[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$"));
    const QString host = text.trimmed().toLower();
    return host.size() <= 253 && name.match(host).hasMatch() ? host : QString();
}

QString statedHost(const kubernetes::Rendering& rendering, const Component& target, const ValueMap& hosts)
{
    const QString environment = rendering.environment() ? QString(rendering.environment()->id + u'/' + target.id) : QString();
    for (const QString& key : {environment, target.id}) {
        if (const Value* stated = key.isEmpty() ? nullptr : hosts.find(key)) {
            if (const QString host = legalHost(stated->toText()); !host.isEmpty())
                return host;
        }
    }
    if (const QString host = legalHost(QUrl(rendering.attribute(target, "address").toText()).host()); !host.isEmpty())
        return host;
    return legalHost(rendering.attribute(target, "host").toText());
}

/// Ports that the protocols of connections are known to use.
int usualPort(const QString& protocol)
{
    static const QHash<QString, int> ports{
        {QStringLiteral("http"), 80},       {QStringLiteral("https"), 443},     {QStringLiteral("http2"), 443},
        {QStringLiteral("grpcs"), 443},     {QStringLiteral("graphql"), 443},   {QStringLiteral("soap"), 443},
        {QStringLiteral("websocket"), 80},  {QStringLiteral("secure-websocket"), 443}, {QStringLiteral("webhook"), 443},
        {QStringLiteral("tls"), 443},       {QStringLiteral("amqp"), 5672},     {QStringLiteral("amqps"), 5671},
        {QStringLiteral("mqtt"), 1883},     {QStringLiteral("mqtts"), 8883},    {QStringLiteral("kafka"), 9092},
        {QStringLiteral("kafka-tls"), 9093}, {QStringLiteral("nats"), 4222},    {QStringLiteral("nats-tls"), 4222},
        {QStringLiteral("redis"), 6379},    {QStringLiteral("redis-tls"), 6379}, {QStringLiteral("sftp"), 22},
        {QStringLiteral("ssh"), 22},        {QStringLiteral("ftp"), 21},        {QStringLiteral("otlp"), 4317},
        {QStringLiteral("otlp-tls"), 4317}, {QStringLiteral("syslog"), 514},    {QStringLiteral("syslog-tls"), 6514}};
    return ports.value(protocol);
}

int portOfTechnology(const kubernetes::Rendering& rendering, const Component& target)
{
    const ComponentKind* kind = rendering.catalog().componentKind(target.kind);
    const QString technology = rendering.attribute(target, "technology").toText();
    for (const Recognition& recognition : kind ? kind->recognise : QList<Recognition>()) {
        if (recognition.technology == technology && !recognition.ports.isEmpty())
            return recognition.ports.first();
    }
    return 0;
}

} // namespace

bool isOutside(const kubernetes::Rendering& rendering, const Component& component)
{
    return !isWithin(rendering.design(), component.id, rendering.cluster()) && !rendering.has(component, "person")
           && !rendering.catalog().isContainer(component.kind);
}

Outside outsideOf(const kubernetes::Rendering& rendering, const Connection& connection, const Component& target, const ValueMap& hosts)
{
    Outside outside;
    outside.host = statedHost(rendering, target, hosts);
    outside.known = !outside.host.isEmpty();
    if (!outside.known)
        outside.host = dnsLabel(target.id) + QLatin1String(".example.invalid");
    static const QRegularExpression address(QStringLiteral("^[0-9]{1,3}(\\.[0-9]{1,3}){3}$"));
    outside.isAddress = address.match(outside.host).hasMatch();
    const QString protocol = rendering.attribute(connection, "protocol").toText();
    outside.port = int(rendering.attribute(connection, "port").toInteger());
    if (outside.port <= 0)
        outside.port = rendering.publishedPort(target);
    if (outside.port <= 0)
        outside.port = std::max(0, QUrl(rendering.attribute(target, "address").toText()).port(0));
    // Databases are asked in SQL, which has no port of its own.
    if (outside.port <= 0)
        outside.port = usualPort(protocol);
    if (outside.port <= 0)
        outside.port = portOfTechnology(rendering, target);
    static const QStringList encrypted{QStringLiteral("https"), QStringLiteral("grpcs"), QStringLiteral("tls"), QStringLiteral("secure-websocket"),
                                       QStringLiteral("amqps"), QStringLiteral("mqtts"), QStringLiteral("kafka-tls"), QStringLiteral("redis-tls"), QStringLiteral("otlp-tls")};
    outside.tls = encrypted.contains(protocol) || (outside.port == 443 && protocol != QLatin1String("http"));
    outside.http = !outside.tls && (protocol == QLatin1String("http") || protocol == QLatin1String("websocket") || (protocol.isEmpty() && outside.port == 80));
    return outside;
}

} // namespace groundplan::mesh
