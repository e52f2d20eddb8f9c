// SPDX-License-Identifier: Apache-2.0
#include "model/exports/keda/scalers.h"

#include <algorithm>

#include <QRegularExpression>

#include "model/design/hierarchy.h"
#include "model/exports/plan_builder.h"

namespace groundplan::keda {

using namespace kubernetes;

namespace {

/// A variable of the consumer by whose name it holds what is looked for; scalers read it from the consumer's container.
QString variableLike(const Rendering& rendering, const Component& consumer, const char* pattern)
{
    const QRegularExpression wanted(QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption);
    const Configuration configuration = configurationOf(rendering, consumer);
    for (const QString& key : configuration.secrets) {
        if (wanted.match(key).hasMatch())
            return key;
    }
    for (const auto& [key, value] : configuration.plain) {
        if (wanted.match(key).hasMatch() && !value.toText().isEmpty())
            return key;
    }
    return {};
}

/// Fills in the parts of a scaler.
class Maker
{
public:
    Maker(const Rendering& rendering, const Component& consumer, const Connection& connection)
        : m_rendering(rendering), m_consumer(consumer), m_connection(connection), m_broker(*rendering.design().component(connection.to))
    {
    }

    Scaler make()
    {
        m_scaler.type = scalerType(m_rendering, m_broker);
        m_scaler.subjects = {m_consumer.id, m_connection.id, m_broker.id};
        if (m_scaler.type == QLatin1String("rabbitmq"))
            rabbit();
        else if (m_scaler.type == QLatin1String("kafka"))
            kafka();
        else if (m_scaler.type == QLatin1String("nats-jetstream"))
            nats();
        else if (m_scaler.type == QLatin1String("redis-streams"))
            redis();
        else if (m_scaler.type == QLatin1String("aws-sqs-queue"))
            sqs();
        else if (m_scaler.type == QLatin1String("azure-servicebus"))
            serviceBus();
        else if (m_scaler.type == QLatin1String("gcp-pubsub"))
            pubSub();
        else
            m_scaler.type.clear();
        return m_scaler;
    }

private:
    void set(const char* key, const QString& value) { m_scaler.metadata.append(QString::fromLatin1(key), value); }
    void standIn(const char* key, const QString& value)
    {
        set(key, value);
        m_scaler.placeholders.append(QString::fromLatin1(key));
    }
    void secret(const char* parameter) { m_scaler.secrets.append({QString::fromLatin1(parameter), QString::fromLatin1(parameter)}); }

    QString stated(const char* name) const { return m_rendering.attribute(m_connection, name).toText(); }

    QString topic() const
    {
        if (const QString own = stated("topic"); !own.isEmpty())
            return own;
        const QStringList topics = m_rendering.attribute(m_broker, "topics").toStringList();
        return topics.size() == 1 ? topics.first() : QString();
    }

    /// The topic; a stand-in when the design does not say which of several it is.
    void setTopic(const char* key)
    {
        if (const QString name = topic(); !name.isEmpty())
            set(key, name);
        else
            standIn(key, QStringLiteral("example"));
    }

    void setThreshold(const char* key, int fallback)
    {
        set(key, QString::number(m_rendering.attribute(m_consumer, "target-queue-length").toInteger(fallback)));
    }

    /// Name and port of the broker in this cluster; empty: it stands elsewhere.
    QString address(int usualPort) const
    {
        if (!m_rendering.isPod(m_broker.id))
            return {};
        const int port = m_rendering.portOf(m_connection, m_broker);
        return m_rendering.nameOf(m_broker.id) + u'.' + m_rendering.spaceOf(m_broker.id) + QLatin1String(".svc.cluster.local:") + QString::number(port > 0 ? port : usualPort);
    }

    bool isEncrypted() const
    {
        const QString encryption = stated("encryption"), protocol = stated("protocol");
        return encryption == QLatin1String("tls") || encryption == QLatin1String("mutual-tls") || protocol.endsWith(QLatin1String("-tls")) || protocol == QLatin1String("amqps");
    }

    bool signsIn() const
    {
        const QString how = stated("authentication");
        return how == QLatin1String("basic") || how == QLatin1String("token");
    }

    QString group() const
    {
        const QString name = stated("consumer-group");
        return name.isEmpty() ? m_rendering.nameOf(m_consumer.id) : name;
    }

    void rabbit()
    {
        set("protocol", QStringLiteral("amqp"));
        setTopic("queueName");
        set("mode", QStringLiteral("QueueLength"));
        setThreshold("value", 20);
        // The address holds user and password, so it comes from the consumer's own variable or from a Secret.
        if (const QString variable = variableLike(m_rendering, m_consumer, "(AMQP|RABBIT).*(URL|URI|ADDRESS|CONNECTION)"); !variable.isEmpty())
            set("hostFromEnv", variable);
        else
            secret("host");
    }

    void kafka()
    {
        const QString known = address(9092);
        if (!known.isEmpty())
            set("bootstrapServers", known);
        else if (const QString variable = variableLike(m_rendering, m_consumer, "(BOOTSTRAP|BROKERS|KAFKA.*(SERVERS|URL|ADDRESS))"); !variable.isEmpty())
            set("bootstrapServersFromEnv", variable);
        else
            standIn("bootstrapServers", QStringLiteral("kafka.example.invalid:9092"));
        set("consumerGroup", group());
        if (const QString name = topic(); !name.isEmpty())
            set("topic", name);
        setThreshold("lagThreshold", 10);
        set("offsetResetPolicy", QStringLiteral("latest"));
        if (signsIn()) {
            set("sasl", QStringLiteral("scram_sha512"));
            secret("username");
            secret("password");
        }
        if (isEncrypted()) {
            set("tls", QStringLiteral("enable"));
            // Providers have certificates that everybody trusts.
            if (m_rendering.attribute(m_broker, "runtime").toText() != QLatin1String("managed"))
                secret("ca");
            if (stated("encryption") == QLatin1String("mutual-tls")) {
                secret("cert");
                secret("key");
            }
        }
    }

    void nats()
    {
        const QString known = m_rendering.isPod(m_broker.id) ? QString(address(8222).section(u':', 0, 0) + QLatin1String(":8222")) : QString();
        if (known.isEmpty())
            standIn("natsServerMonitoringEndpoint", QStringLiteral("nats.example.invalid:8222"));
        else
            set("natsServerMonitoringEndpoint", known);
        set("account", QStringLiteral("$G"));
        setTopic("stream");
        set("consumer", group());
        setThreshold("lagThreshold", 10);
        set("useHttps", isEncrypted() ? QStringLiteral("true") : QStringLiteral("false"));
    }

    void redis()
    {
        const QString known = address(6379);
        if (known.isEmpty())
            standIn("address", QStringLiteral("redis.example.invalid:6379"));
        else
            set("address", known);
        setTopic("stream");
        set("consumerGroup", group());
        setThreshold("pendingEntriesCount", 10);
        set("enableTLS", isEncrypted() ? QStringLiteral("true") : QStringLiteral("false"));
        if (signsIn())
            secret("password");
    }

    /// The region in which the broker stands, as its provider calls it.
    QString region() const
    {
        for (const Id& id : ancestorsOf(m_rendering.design(), m_broker.id)) {
            const Component& place = *m_rendering.design().component(id);
            if (const QString location = m_rendering.attribute(place, "location").toText(); !location.isEmpty() && m_rendering.has(place, "location"))
                return location;
        }
        return {};
    }

    void sqs()
    {
        const QString where = region();
        if (const QString variable = variableLike(m_rendering, m_consumer, "(QUEUE.*URL|SQS)"); !variable.isEmpty()) {
            set("queueURLFromEnv", variable);
        } else {
            const QString queue = topic();
            standIn("queueURL", QLatin1String("https://sqs.") + (where.isEmpty() ? QStringLiteral("eu-central-1") : where) + QLatin1String(".amazonaws.com/000000000000/") + (queue.isEmpty() ? QStringLiteral("example") : queue));
        }
        setThreshold("queueLength", 5);
        if (where.isEmpty())
            standIn("awsRegion", QStringLiteral("eu-central-1"));
        else
            set("awsRegion", where);
        m_scaler.identity = QStringLiteral("aws");
    }

    void serviceBus()
    {
        // A group of its own takes from a topic by a subscription, else it is a queue.
        if (stated("consumer-group").isEmpty()) {
            setTopic("queueName");
        } else {
            setTopic("topicName");
            set("subscriptionName", stated("consumer-group"));
        }
        standIn("namespace", QStringLiteral("example"));
        setThreshold("messageCount", 5);
        m_scaler.identity = QStringLiteral("azure-workload");
    }

    void pubSub()
    {
        const QString subscription = stated("consumer-group");
        if (subscription.isEmpty())
            standIn("subscriptionName", m_rendering.nameOf(m_consumer.id));
        else
            set("subscriptionName", subscription);
        set("mode", QStringLiteral("SubscriptionSize"));
        setThreshold("value", 10);
        m_scaler.identity = QStringLiteral("gcp");
    }

    const Rendering& m_rendering;
    const Component& m_consumer;
    const Connection& m_connection;
    const Component& m_broker;
    Scaler m_scaler;
};

} // namespace

QString scalerType(const Rendering& rendering, const Component& broker)
{
    const ValueMap hints = exportHints(rendering.catalog(), broker, QStringLiteral("keda"));
    const Value* scalers = hints.find(u"scalers");
    const QString technology = rendering.attribute(broker, "technology").toText();
    if (!scalers)
        return {};
    for (const auto& [product, type] : scalers->toMap()) {
        if (technology.contains(product, Qt::CaseInsensitive))
            return type.toText();
    }
    return {};
}

Scaler scalerOf(const Rendering& rendering, const Component& consumer, const Connection& connection)
{
    return Maker(rendering, consumer, connection).make();
}

QList<Id> consumingConnections(const Rendering& rendering, const Component& component)
{
    const Design& design = rendering.design();
    QList<Id> connections;
    for (const Id& id : design.connectionsOf(component.id)) {
        const Connection& connection = *design.connection(id);
        const Component* target = design.component(connection.to);
        if (connection.from == component.id && connection.kind == QLatin1String("consumes") && target && rendering.has(*target, "broker"))
            connections.append(id);
    }
    std::sort(connections.begin(), connections.end(), [&design](const Id& left, const Id& right) {
        return design.connections().slotOf(left) < design.connections().slotOf(right);
    });
    return connections;
}

} // namespace groundplan::keda
