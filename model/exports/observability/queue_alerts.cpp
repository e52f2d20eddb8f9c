// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "model/exports/observability/alert_kinds.h"
#include "model/exports/observability/english.h"

namespace groundplan::observability {

namespace {

/// The series in which a broker's exporter counts what waits.
enum class Counting { Unknown, Kafka, Rabbit };

/// Kafka by kafka_exporter, RabbitMQ by its own plugin for Prometheus.
Counting countingOf(const QString& technology)
{
    if (technology.contains(QLatin1String("Kafka"), Qt::CaseInsensitive) || technology.contains(QLatin1String("Redpanda"), Qt::CaseInsensitive))
        return Counting::Kafka;
    return technology.contains(QLatin1String("RabbitMQ"), Qt::CaseInsensitive) ? Counting::Rabbit : Counting::Unknown;
}

struct Consumption {
    const Connection* connection;
    const Component* broker;
    Counting counting;
    QString topic, group;

    bool isWatched() const { return counting != Counting::Unknown && !topic.isEmpty() && (counting != Counting::Kafka || !group.isEmpty()); }
};

QList<Consumption> consumptionsOf(const Telemetry& telemetry, const Component& component)
{
    QList<Consumption> found;
    QList<Id> connections = telemetry.design().connectionsOf(component.id);
    std::sort(connections.begin(), connections.end(), [&](const Id& left, const Id& right) { return telemetry.design().connections().slotOf(left) < telemetry.design().connections().slotOf(right); });
    for (const Id& id : connections) {
        const Connection& connection = *telemetry.design().connection(id);
        const Component& broker = telemetry.component(connection.to);
        if (connection.from != component.id || connection.kind != QLatin1String("consumes") || !telemetry.rendering().has(broker, "broker"))
            continue;
        const auto stated = [&](const char* name) { return telemetry.rendering().attribute(connection, name).toText(); };
        found.append({&connection, &broker, countingOf(telemetry.attribute(broker, "technology").toText()), stated("topic"), stated("consumer-group")});
    }
    return found;
}

} // namespace

QList<QueueAlert> queueAlerts(const Telemetry& telemetry, const Component& component)
{
    QList<QueueAlert> found;
    const QString label = templateText(component.label());
    const qint64 perInstance = telemetry.attribute(component, "target-queue-length").toInteger();
    const qint64 instances = std::max({1, telemetry.rendering().fewestReplicas(component), telemetry.rendering().mostReplicas(component)});
    // Scaling aims at so many for each instance; ten times that with all instances is a queue that does not get shorter.
    const QString most = QString::number(perInstance > 0 ? 10 * perInstance * instances : telemetry.options().integer(u"queue-lag"));
    for (const Consumption& each : consumptionsOf(telemetry, component)) {
        if (!each.isWatched())
            continue;
        const QString topic = templateText(each.topic);
        const bool kafka = each.counting == Counting::Kafka;
        const QString waiting = kafka ? QString(QLatin1String("sum(kafka_consumergroup_lag{consumergroup=") + promText(each.group) + QLatin1String(",topic=") + promText(each.topic) + QLatin1String("})"))
                                      : QString(QLatin1String("sum(rabbitmq_queue_messages_ready{queue=") + promText(each.topic) + QLatin1String("})"));
        found.append({QStringLiteral("QueueLag"), each.connection->id, each.topic, waiting + QLatin1String(" > ") + most, english("%1 falls behind with %2: more than %3 messages wait").arg(label, topic, most), QStringLiteral("orphan-topic")});
        if (!telemetry.rendering().attribute(*each.connection, "dead-letter").toBool() && !telemetry.says(*each.broker, "dead-letter"))
            continue;
        const QString letters = promText(each.topic + telemetry.options().text(u"dead-letter-suffix"));
        const QString dead = kafka ? QString(QLatin1String("sum(increase(kafka_topic_partition_current_offset{topic=") + letters + QLatin1String("}[15m])) > 0"))
                                   : QString(QLatin1String("sum(rabbitmq_queue_messages_ready{queue=") + letters + QLatin1String("}) > 0"));
        found.append({QStringLiteral("DeadLetters"), each.connection->id, each.topic, dead, english("Messages of %2 that %1 could not process were set aside").arg(label, topic), QStringLiteral("no-dead-letter-queue")});
    }
    return found;
}

QStringList unwatchedQueues(const Telemetry& telemetry)
{
    QStringList found;
    for (const Id& id : telemetry.pods()) {
        for (const Consumption& each : consumptionsOf(telemetry, telemetry.component(id))) {
            if (!each.isWatched())
                found.append(QString(telemetry.component(id).label().simplified() + QStringLiteral(" → ") + each.broker->label().simplified()));
        }
    }
    return found;
}

} // namespace groundplan::observability
