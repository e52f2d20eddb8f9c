// SPDX-License-Identifier: Apache-2.0
#include "model/exports/knative/eventing.h"

#include <algorithm>

#include <QRegularExpression>

#include "model/exports/kubernetes/names.h"
#include "model/exports/plan_builder.h"

namespace groundplan::knative {

using namespace kubernetes;

namespace {

QList<Id> connectionsInOrder(const Design& design, const Id& component)
{
    QList<Id> connections = design.connectionsOf(component);
    std::sort(connections.begin(), connections.end(), [&design](const Id& left, const Id& right) {
        return design.connections().slotOf(left) < design.connections().slotOf(right);
    });
    return connections;
}

bool isBroker(const Rendering& rendering, const Component* component)
{
    return component && rendering.has(*component, "broker");
}

/// A broker's own name, whether it runs in this cluster or not.
QString brokerName(const Rendering& rendering, const Component& broker)
{
    const QString name = rendering.nameOf(broker.id);
    return name.isEmpty() ? dnsLabel(broker.id) : name;
}

/// Triggers and subscriptions have to stand beside what they take from: the namespace of the broker, or that of its first
/// function when it stands elsewhere.
QString brokerSpace(const Scene& scene, const Component& broker)
{
    const QString own = scene.rendering.spaceOf(broker.id);
    if (!own.isEmpty())
        return own;
    for (const Id& function : scene.functions) {
        for (const Id& id : scene.rendering.design().connectionsOf(function)) {
            const Connection& connection = *scene.rendering.design().connection(id);
            if (connection.from == function && connection.to == broker.id && connection.kind == QLatin1String("consumes"))
                return scene.rendering.spaceOf(function);
        }
    }
    return {};
}

ValueMap serviceReference(const Scene& scene, const Component& component, const QString& fromSpace)
{
    ValueMap reference{{QStringLiteral("apiVersion"), QStringLiteral("serving.knative.dev/v1")},
                       {QStringLiteral("kind"), QStringLiteral("Service")},
                       {QStringLiteral("name"), scene.rendering.nameOf(component.id)}};
    if (scene.rendering.spaceOf(component.id) != fromSpace)
        reference.append(QStringLiteral("namespace"), scene.rendering.spaceOf(component.id));
    return ValueMap{{QStringLiteral("ref"), reference}};
}

ValueMap delivery(const Rendering& rendering, const Connection& connection)
{
    return {{QStringLiteral("retry"), int(rendering.attribute(connection, "retries").toInteger(3))},
            {QStringLiteral("backoffPolicy"), QStringLiteral("exponential")},
            {QStringLiteral("backoffDelay"), QStringLiteral("PT1S")}};
}

ValueMap secretKey(const QString& secret, const char* key)
{
    return {{QStringLiteral("secretKeyRef"), ValueMap{{QStringLiteral("name"), secret}, {QStringLiteral("key"), QString::fromLatin1(key)}}}};
}

Value kafkaSource(const Scene& scene, const Component& component, const Connection& connection, const Component& broker)
{
    const Rendering& rendering = scene.rendering;
    QString server = QStringLiteral("kafka.example.invalid:9092");
    if (rendering.isPod(broker.id))
        server = rendering.nameOf(broker.id) + u'.' + rendering.spaceOf(broker.id) + QLatin1String(".svc:") + QString::number(rendering.port(broker) > 0 ? rendering.port(broker) : 9092);
    const QString group = rendering.attribute(connection, "consumer-group").toText();
    ValueMap spec{{QStringLiteral("consumerGroup"), group.isEmpty() ? rendering.nameOf(component.id) : group},
                  {QStringLiteral("bootstrapServers"), QStringList{server}},
                  {QStringLiteral("topics"), topicsOf(rendering, connection, broker)},
                  {QStringLiteral("initialOffset"), QStringLiteral("latest")}};
    if (const Value parts = rendering.attribute(broker, "partitions"); parts.isInteger())
        spec.append(QStringLiteral("consumers"), std::clamp(int(parts.toInteger()), 1, 10));
    const QString secret = rendering.partName(component, "kafka");
    const QString protocol = rendering.attribute(connection, "protocol").toText();
    const QString encryption = rendering.attribute(connection, "encryption").toText();
    const QString authentication = rendering.attribute(connection, "authentication").toText();
    ValueMap net;
    if (authentication == QLatin1String("basic") || authentication == QLatin1String("token")) {
        net.append(QStringLiteral("sasl"), ValueMap{{QStringLiteral("enable"), true},
                                                    {QStringLiteral("type"), secretKey(secret, "saslType")},
                                                    {QStringLiteral("user"), secretKey(secret, "user")},
                                                    {QStringLiteral("password"), secretKey(secret, "password")}});
    }
    if (protocol == QLatin1String("kafka-tls") || encryption == QLatin1String("tls") || encryption == QLatin1String("mutual-tls")) {
        ValueMap tls{{QStringLiteral("enable"), true}};
        // Providers have certificates that everybody trusts.
        if (rendering.attribute(broker, "runtime").toText() != QLatin1String("managed"))
            tls.append(QStringLiteral("caCert"), secretKey(secret, "ca.crt"));
        if (encryption == QLatin1String("mutual-tls")) {
            tls.append(QStringLiteral("cert"), secretKey(secret, "user.crt"));
            tls.append(QStringLiteral("key"), secretKey(secret, "user.key"));
        }
        net.append(QStringLiteral("tls"), tls);
    }
    if (!net.isEmpty())
        spec.append(QStringLiteral("net"), net);
    spec.append(QStringLiteral("delivery"), delivery(rendering, connection));
    spec.append(QStringLiteral("sink"), serviceReference(scene, component, rendering.spaceOf(component.id)));
    return spec;
}

/// An object of a broker: it stands in the broker's file and namespace.
void addBrokerObject(const Scene& scene, const Component& broker, const char* apiVersion, const char* kind, const QString& name, const Value& spec, const QStringList& subjects, QList<Object>& objects)
{
    const QString space = brokerSpace(scene, broker);
    ValueMap metadata = scene.rendering.metadata(broker, name);
    metadata.set(QStringLiteral("namespace"), space);
    ValueMap labels = metadata.find(u"labels")->toMap();
    labels.set(QStringLiteral("app.kubernetes.io/name"), brokerName(scene.rendering, broker));
    metadata.set(QStringLiteral("labels"), labels);
    ValueMap value{{QStringLiteral("apiVersion"), QString::fromLatin1(apiVersion)}, {QStringLiteral("kind"), QString::fromLatin1(kind)}, {QStringLiteral("metadata"), metadata}};
    if (!spec.toMap().isEmpty())
        value.append(QStringLiteral("spec"), spec);
    objects.append({space, brokerName(scene.rendering, broker) + QLatin1String("-events.yaml"), QString::fromLatin1(kind), name, value, subjects});
}

void addTaker(const Scene& scene, const Component& component, const Connection& connection, const Component& broker, QList<Object>& objects)
{
    const Rendering& rendering = scene.rendering;
    const QString space = brokerSpace(scene, broker);
    const QString source = brokerName(rendering, broker);
    const QString name = dnsLabel(QString(source + u'-' + rendering.nameOf(component.id)), 63);
    const bool channel = deliveryOf(rendering, broker) == Delivery::Channel;
    const bool there = std::any_of(objects.begin(), objects.end(), [&](const Object& object) {
        return object.space == space && object.name == source && object.kind == (channel ? QLatin1String("Channel") : QLatin1String("Broker"));
    });
    const ValueMap subscriber = serviceReference(scene, component, space);
    const QStringList subjects{component.id, connection.id, broker.id};
    if (channel) {
        if (!there)
            addBrokerObject(scene, broker, "messaging.knative.dev/v1", "Channel", source, ValueMap(), {broker.id}, objects);
        addBrokerObject(scene, broker, "messaging.knative.dev/v1", "Subscription", name,
                        ValueMap{{QStringLiteral("channel"), ValueMap{{QStringLiteral("apiVersion"), QStringLiteral("messaging.knative.dev/v1")},
                                                                      {QStringLiteral("kind"), QStringLiteral("Channel")},
                                                                      {QStringLiteral("name"), source}}},
                                 {QStringLiteral("subscriber"), subscriber},
                                 {QStringLiteral("delivery"), delivery(rendering, connection)}},
                        subjects, objects);
        return;
    }
    if (!there)
        addBrokerObject(scene, broker, "eventing.knative.dev/v1", "Broker", source, ValueMap(), {broker.id}, objects);
    ValueMap spec{{QStringLiteral("broker"), source}};
    QString type = rendering.attribute(connection, "message").toText();
    if (type.isEmpty())
        type = rendering.attribute(connection, "topic").toText();
    if (!type.isEmpty())
        spec.append(QStringLiteral("filter"), ValueMap{{QStringLiteral("attributes"), ValueMap{{QStringLiteral("type"), type}}}});
    spec.append(QStringLiteral("subscriber"), subscriber);
    spec.append(QStringLiteral("delivery"), delivery(rendering, connection));
    addBrokerObject(scene, broker, "eventing.knative.dev/v1", "Trigger", name, spec, subjects, objects);
}

} // namespace

Delivery deliveryOf(const Rendering& rendering, const Component& broker)
{
    const ValueMap hints = exportHints(rendering.catalog(), broker, QStringLiteral("knative"));
    const QString technology = rendering.attribute(broker, "technology").toText();
    if (const Value* kafka = hints.find(u"kafka")) {
        for (const QString& product : kafka->toStringList()) {
            if (technology.contains(product, Qt::CaseInsensitive))
                return Delivery::Kafka;
        }
    }
    const Value* form = hints.find(u"form");
    return form && form->toText() == QLatin1String("channel") ? Delivery::Channel : Delivery::Broker;
}

QStringList topicsOf(const Rendering& rendering, const Connection& connection, const Component& broker)
{
    const QString topic = rendering.attribute(connection, "topic").toText();
    if (!topic.isEmpty())
        return {topic};
    const QStringList topics = rendering.attribute(broker, "topics").toStringList();
    return topics.isEmpty() ? QStringList{brokerName(rendering, broker)} : topics;
}

QString scheduleOf(const Rendering& rendering, const Component& component)
{
    static const QRegularExpression cron(QStringLiteral("^(@(yearly|annually|monthly|weekly|daily|midnight|hourly)|([0-9*/,?A-Za-z-]+\\s+){4}[0-9*/,?A-Za-z#-]+)$"));
    static const QRegularExpression digit(QStringLiteral("[0-9*@]"));
    for (const char* name : {"schedule", "trigger"}) {
        const QString text = rendering.attribute(component, name).toText().simplified();
        if (cron.match(text).hasMatch() && digit.match(text.section(u' ', 0, 0)).hasMatch())
            return text;
    }
    return {};
}

void addEventing(const Scene& scene, const Component& component, QList<Object>& objects)
{
    const Rendering& rendering = scene.rendering;
    if (!scene.eventing)
        return;
    const QString name = rendering.nameOf(component.id);
    if (const QString schedule = scheduleOf(rendering, component); !schedule.isEmpty()) {
        ValueMap spec{{QStringLiteral("schedule"), schedule}};
        if (const QString zone = rendering.attribute(component, "time-zone").toText(); !zone.isEmpty())
            spec.append(QStringLiteral("timezone"), zone);
        spec.append(QStringLiteral("sink"), serviceReference(scene, component, rendering.spaceOf(component.id)));
        addObject(scene, component, "sources.knative.dev/v1", "PingSource", name, {{QStringLiteral("spec"), spec}}, objects);
    }
    for (const Id& id : connectionsInOrder(rendering.design(), component.id)) {
        const Connection& connection = *rendering.design().connection(id);
        const Component* broker = rendering.design().component(connection.to);
        if (connection.from != component.id || connection.kind != QLatin1String("consumes") || !isBroker(rendering, broker))
            continue;
        if (deliveryOf(rendering, *broker) != Delivery::Kafka) {
            addTaker(scene, component, connection, *broker, objects);
            continue;
        }
        const QString source = dnsLabel(QString(brokerName(rendering, *broker) + u'-' + name + u'-' + topicsOf(rendering, connection, *broker).join(u'-')), 63);
        const bool there = std::any_of(objects.begin(), objects.end(), [&](const Object& object) {
            return object.kind == QLatin1String("KafkaSource") && object.name == source && object.space == rendering.spaceOf(component.id);
        });
        if (!there) {
            addObject(scene, component, "sources.knative.dev/v1", "KafkaSource", source,
                      {{QStringLiteral("spec"), kafkaSource(scene, component, connection, *broker)}}, objects, {component.id, id, broker->id});
        }
    }
}

void addBindings(const Scene& scene, QList<Object>& objects)
{
    const Rendering& rendering = scene.rendering;
    const QList<Object> sinks = objects;
    for (const Connection& connection : rendering.design().connections()) {
        const Component* broker = rendering.design().component(connection.to);
        const Component* publisher = rendering.design().component(connection.from);
        if (connection.kind != QLatin1String("publishes") || !isBroker(rendering, broker) || !publisher)
            continue;
        const bool function = scene.isFunction(publisher->id);
        const Form form = rendering.formOf(publisher->id);
        if (!function && form != Form::Deployment && form != Form::StatefulSet && form != Form::DaemonSet)
            continue;
        const QString space = brokerSpace(scene, *broker);
        const auto sink = std::find_if(sinks.begin(), sinks.end(), [&](const Object& object) {
            return object.space == space && object.name == brokerName(rendering, *broker) && (object.kind == QLatin1String("Broker") || object.kind == QLatin1String("Channel"));
        });
        if (sink == sinks.end())
            continue;
        const QString name = dnsLabel(QString(rendering.nameOf(publisher->id) + u'-' + brokerName(rendering, *broker)), 63);
        const bool bound = std::any_of(objects.begin(), objects.end(), [&](const Object& object) {
            return object.kind == QLatin1String("SinkBinding") && object.name == name && object.space == rendering.spaceOf(publisher->id);
        });
        if (bound)
            continue;
        ValueMap reference{{QStringLiteral("apiVersion"), *sink->value.toMap().find(u"apiVersion")}, {QStringLiteral("kind"), sink->kind}, {QStringLiteral("name"), sink->name}};
        if (rendering.spaceOf(publisher->id) != space)
            reference.append(QStringLiteral("namespace"), space);
        const QString kind = function                      ? QStringLiteral("Service")
                             : form == Form::StatefulSet   ? QStringLiteral("StatefulSet")
                             : form == Form::DaemonSet     ? QStringLiteral("DaemonSet")
                                                           : QStringLiteral("Deployment");
        addObject(scene, *publisher, "sources.knative.dev/v1", "SinkBinding", name,
                  {{QStringLiteral("spec"),
                    ValueMap{{QStringLiteral("subject"), ValueMap{{QStringLiteral("apiVersion"), function ? QStringLiteral("serving.knative.dev/v1") : QStringLiteral("apps/v1")},
                                                                  {QStringLiteral("kind"), kind},
                                                                  {QStringLiteral("name"), rendering.nameOf(publisher->id)}}},
                             {QStringLiteral("sink"), ValueMap{{QStringLiteral("ref"), reference}}}}}},
                  objects, {publisher->id, connection.id, broker->id},
                  {{QStringLiteral("/spec"), QStringLiteral("Sets K_SINK in the publisher to the address that it sends its events to.")}});
    }
}

} // namespace groundplan::knative
