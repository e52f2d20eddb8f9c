// SPDX-License-Identifier: Apache-2.0
#include "model/imports/kubernetes/connection_choice.h"

#include <QHash>
#include <QRegularExpression>

namespace groundplan {

QString connectionKindFor(const Catalog& catalog, const Component& from, const Component& to, const QString& variable)
{
    const ComponentKind* target = catalog.componentKind(to.kind);
    QStringList wishes;
    if (target && target->has(QStringLiteral("datastore"))) {
        wishes = {QStringLiteral("writes"), QStringLiteral("reads")};
        if (from.kind == to.kind)
            wishes.append(QStringLiteral("replicates"));
    } else if (target && target->has(QStringLiteral("broker"))) {
        static const QRegularExpression consumer(QStringLiteral("(?i)(consum|subscri|listener|(^|[_.-])(in|input|source)[_.-])"));
        static const QRegularExpression producer(QStringLiteral("(?i)(produc|publish|emit|(^|[_.-])(out|output|sink)[_.-])"));
        static const QRegularExpression takes(QStringLiteral("(?i)(consum|subscri|listener|worker|processor)"));
        const bool consumes = consumer.match(variable).hasMatch()
                              || (!producer.match(variable).hasMatch() && (takes.match(from.id).hasMatch() || from.kind == QLatin1String("worker")));
        wishes = consumes ? QStringList{QStringLiteral("consumes"), QStringLiteral("publishes")}
                          : QStringList{QStringLiteral("publishes"), QStringLiteral("consumes")};
    } else if (target && target->has(QStringLiteral("identity"))) {
        wishes = {QStringLiteral("authenticates")};
    } else if (target && target->has(QStringLiteral("observability"))) {
        wishes = {QStringLiteral("observes")};
    }
    wishes.append(QStringLiteral("calls"));
    for (const QString& wish : std::as_const(wishes)) {
        if (catalog.mayConnect(wish, from.kind, to.kind))
            return wish;
    }
    // What else fits; copying data is more than a name can tell.
    for (const ConnectionKind* kind : catalog.connectionKindsBetween(from.kind, to.kind)) {
        if (kind->style != ConnectionStyle::Data && kind->style != ConnectionStyle::Delivery)
            return kind->id;
    }
    return QStringLiteral("depends-on");
}

QString protocolOfScheme(const QString& scheme)
{
    static const QHash<QString, QString> names = [] {
        QHash<QString, QString> map;
        const std::pair<const char*, const char*> list[] = {
            {"http", "http"}, {"https", "https"}, {"h2c", "http2"}, {"grpc", "grpc"}, {"grpcs", "grpcs"}, {"ws", "websocket"},
            {"wss", "secure-websocket"}, {"tcp", "tcp"}, {"tls", "tls"}, {"ssl", "tls"}, {"udp", "udp"}, {"amqp", "amqp"},
            {"amqps", "amqps"}, {"mqtt", "mqtt"}, {"mqtts", "mqtts"}, {"kafka", "kafka"}, {"plaintext", "kafka"},
            {"sasl_plaintext", "kafka"}, {"sasl_ssl", "kafka-tls"}, {"nats", "nats"}, {"redis", "redis"}, {"rediss", "redis-tls"},
            {"postgres", "sql"}, {"postgresql", "sql"}, {"mysql", "sql"}, {"mysql2", "sql"}, {"mariadb", "sql"}, {"sqlserver", "sql"},
            {"mssql", "sql"}, {"oracle", "sql"}, {"cockroachdb", "sql"}, {"postgis", "sql"}, {"mongodb", "tcp"}, {"bolt", "tcp"},
            {"neo4j", "tcp"}, {"sftp", "sftp"}, {"ftp", "ftp"}, {"ssh", "ssh"}, {"syslog", "syslog"}, {"otlp", "otlp"}};
        for (const auto& [from, to] : list)
            map.insert(QString::fromLatin1(from), QString::fromLatin1(to));
        return map;
    }();
    return names.value(scheme.section(u'+', 0, 0));
}

QString usualProtocol(const Catalog& catalog, const Component& to, int port)
{
    const ComponentKind* kind = catalog.componentKind(to.kind);
    if (!kind)
        return {};
    if (kind->has(QStringLiteral("relational")))
        return QStringLiteral("sql");
    // Ports of the IANA registry, for stores, brokers and telemetry alone.
    if (kind->has(QStringLiteral("datastore")) || kind->has(QStringLiteral("broker")) || kind->has(QStringLiteral("observability"))) {
        switch (port) {
        case 6379: return QStringLiteral("redis");
        case 5672: return QStringLiteral("amqp");
        case 5671: return QStringLiteral("amqps");
        case 9092: return QStringLiteral("kafka");
        case 4222: return QStringLiteral("nats");
        case 1883: return QStringLiteral("mqtt");
        case 8883: return QStringLiteral("mqtts");
        case 4317: return QStringLiteral("otlp");
        default: return {};
        }
    }
    return {};
}

} // namespace groundplan
