// SPDX-License-Identifier: Apache-2.0
#include "model/imports/microsecend/flow_choice.h"

namespace groundplan {

namespace {

/// One end of a flow with the traits of its kind.
struct End {
    const Component& component;
    const ComponentKind* kind;

    bool has(const char* trait) const { return kind && kind->has(QLatin1String(trait)); }
    /// Answers and never asks, by its nature.
    bool isAsked() const
    {
        return has("datastore") || has("broker") || has("service-registry") || has("configuration") || has("identity")
               || (has("external") && !has("person"));
    }
};

/// Who opens the connection: the rank of an end that is asked; the higher one is asked by the lower.
int rank(const End& end)
{
    if (end.has("person"))
        return 0;
    if (!end.isAsked())
        return 1;
    if (end.has("identity"))
        return 2;
    if (end.has("configuration"))
        return 3;
    if (end.has("service-registry"))
        return 4;
    return 5;
}

/// Kinds of connections, the best first, from whoever opens it to whoever is asked.
QStringList wishes(const DiagramFlow& flow, const End& from, const End& to, bool towardsTarget)
{
    if (to.has("broker")) {
        return towardsTarget ? QStringList{QStringLiteral("publishes"), QStringLiteral("observes")}
                             : QStringList{QStringLiteral("consumes"), QStringLiteral("observes")};
    }
    if (to.has("datastore")) {
        const bool both = towardsTarget || flow.is("jdbc");
        return both ? QStringList{QStringLiteral("writes"), QStringLiteral("reads"), QStringLiteral("observes")}
                    : QStringList{QStringLiteral("reads"), QStringLiteral("observes")};
    }
    if (to.has("identity"))
        return {QStringLiteral("authenticates"), QStringLiteral("calls")};
    if (to.has("observability") || (from.has("observability") && !to.isAsked()))
        return {QStringLiteral("observes")};
    if (from.has("gateway") && to.has("workload"))
        return {QStringLiteral("routes"), QStringLiteral("calls")};
    return {QStringLiteral("calls")};
}

bool isEncrypted(const DiagramFlow& flow)
{
    return flow.is("encrypted") || flow.is("ssl_enabled")
           || flow.tags.value(QStringLiteral("Protocol")).compare(QLatin1String("HTTPS"), Qt::CaseInsensitive) == 0;
}

/// As the catalog names it; empty: the flow does not say.
QString protocolOf(const DiagramFlow& flow)
{
    const bool encrypted = isEncrypted(flow);
    if (flow.is("jdbc"))
        return encrypted ? QStringLiteral("sql-tls") : QStringLiteral("sql");
    if (flow.is("message_producer_rabbitmq") || flow.is("message_consumer_rabbitmq"))
        return encrypted ? QStringLiteral("amqps") : QStringLiteral("amqp");
    if (flow.is("message_producer_kafka") || flow.is("message_consumer_kafka"))
        return encrypted ? QStringLiteral("kafka-tls") : QStringLiteral("kafka");
    if (flow.is("restful_http") || flow.is("feign_connection") || flow.tags.contains(QStringLiteral("Protocol")))
        return encrypted ? QStringLiteral("https") : QStringLiteral("http");
    return {};
}

QString topicOf(const DiagramFlow& flow)
{
    for (const char* tag : {"Producer Topic", "Consumer Topic", "Queue", "Producer Exchange", "Consumer Exchange"}) {
        if (const QString topic = flow.tags.value(QLatin1String(tag)); !topic.isEmpty())
            return topic;
    }
    return {};
}

} // namespace

const QStringList& knownFlowStereotypes()
{
    static const QStringList known{
        QStringLiteral("restful_http"), QStringLiteral("feign_connection"), QStringLiteral("jdbc"), QStringLiteral("authenticated"),
        QStringLiteral("authorized"), QStringLiteral("authenticated_request"), QStringLiteral("auth_provider"), QStringLiteral("encrypted"),
        QStringLiteral("ssl_enabled"), QStringLiteral("ssl_disabled"), QStringLiteral("circuit_breaker_link"), QStringLiteral("load_balanced_link"),
        QStringLiteral("plaintext_credentials_link"), QStringLiteral("authentication_with_plaintext_credentials"),
        QStringLiteral("messaging"), QStringLiteral("message_producer"), QStringLiteral("message_consumer"),
        QStringLiteral("message_producer_rabbitmq"), QStringLiteral("message_consumer_rabbitmq"),
        QStringLiteral("message_producer_kafka"), QStringLiteral("message_consumer_kafka")};
    return known;
}

Connection connectionFor(const Catalog& catalog, const DiagramFlow& flow, const Component& sender, const Component& receiver)
{
    const End from{sender, catalog.componentKind(sender.kind)};
    const End to{receiver, catalog.componentKind(receiver.kind)};
    // An end outside that is no person is asked by the platform; of two that are asked the lower rank asks.
    const bool turned = rank(from) > rank(to);
    const End& asking = turned ? to : from;
    const End& asked = turned ? from : to;
    Connection connection;
    for (const QString& kind : wishes(flow, asking, asked, !turned)) {
        // What watches a store or a broker is drawn from the watcher, what sends signals from the sender.
        if (catalog.mayConnect(kind, asking.component.kind, asked.component.kind)) {
            connection.kind = kind;
            break;
        }
    }
    if (connection.kind.isEmpty())
        connection.kind = QStringLiteral("depends-on");
    connection.from = asking.component.id;
    connection.to = asked.component.id;
    return connection;
}

void stateFacts(const DiagramFlow& flow, AttributeWriter& attributes, Connection& target)
{
    const auto state = [&](const char* attribute, const Value& value) { attributes.set(target, attribute, value, flow.where); };
    const bool password = flow.is("plaintext_credentials_link") || flow.is("authentication_with_plaintext_credentials");
    const bool known = flow.is("authenticated") || flow.is("authenticated_request");
    state("protocol", protocolOf(flow));
    state("encryption", isEncrypted(flow) ? "tls" : "none");
    state("authentication", known ? "token" : password ? "basic" : "none");
    // A user of a database or a broker has the rights that were granted to it.
    state("authorization", flow.is("authorized") || password);
    state("circuit-breaker", flow.is("circuit_breaker_link"));
    state("topic", topicOf(flow));
    if (flow.is("load_balanced_link"))
        target.tags.append(QStringLiteral("load-balanced"));
}

} // namespace groundplan
