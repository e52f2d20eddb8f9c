// SPDX-License-Identifier: Apache-2.0
#include "model/exports/score/workload_file.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "model/exports/kubernetes/names.h"
#include "model/exports/text/facts.h"
#include "model/exports/text/plain.h"

namespace groundplan::score {

using namespace text;

namespace {

using kubernetes::Rendering;

QString tr(const char* text)
{
    return QCoreApplication::translate("ScoreExport", text);
}

/// Score replaces ${NAME}; a doubled dollar stands for itself.
QString literal(const QString& text)
{
    return QString(text).replace(QLatin1String("${"), QLatin1String("$${"));
}

QString keyOf(const QString& text)
{
    const QString key = dnsLabel(text, 60);
    return key.size() < 2 ? QString(key + QLatin1String("-x")) : key;
}

/// The type under which platforms provide what the component is: the catalog says it, products refine it.
QString resourceType(const Rendering& rendering, const Component& target)
{
    const QString product = rendering.attribute(target, "technology").toText().toLower();
    for (const auto& [word, type] : {std::pair("postgres", "postgres"), std::pair("mysql", "mysql"), std::pair("mariadb", "mysql"), std::pair("sql server", "mssql"),
                                     std::pair("redis", "redis"), std::pair("valkey", "redis"), std::pair("mongo", "mongodb"), std::pair("dynamodb", "dynamodb"), std::pair("kafka", "kafka-topic"),
                                     std::pair("rabbitmq", "amqp"), std::pair("elasticsearch", "elasticsearch"), std::pair("opensearch", "opensearch"), std::pair("sqs", "sqs")}) {
        if (product.contains(QLatin1String(word)))
            return QString::fromLatin1(type);
    }
    const ValueMap hints = exportHints(rendering.catalog(), target, QStringLiteral("score"));
    if (const Value* type = hints.find(u"type"))
        return type->toText();
    return dnsLabel(target.kind, 60);
}

void addProbe(ValueMap& container, const Rendering& rendering, const Component& component, const char* key, const char* attribute)
{
    const QString path = rendering.attribute(component, attribute).toText();
    const QString probe = rendering.attribute(component, "probe").toText();
    if (path.isEmpty() || rendering.port(component) <= 0 || (!probe.isEmpty() && probe != QLatin1String("http")))
        return;
    ValueMap get{{QStringLiteral("path"), path}, {QStringLiteral("port"), rendering.port(component)}};
    if (rendering.attribute(component, "protocol").toText() == QLatin1String("https"))
        get.append(QStringLiteral("scheme"), QStringLiteral("HTTPS"));
    container.append(QString::fromLatin1(key), ValueMap{{QStringLiteral("httpGet"), get}});
}

ValueMap amounts(const Rendering& rendering, const Component& component, const char* cpu, const char* memory)
{
    static const QRegularExpression legalCpu(QStringLiteral("^\\d+(?:m|\\.\\d+)?$"));
    static const QRegularExpression legalMemory(QStringLiteral("^[1-9]\\d*(\\.\\d+)?(K|M|G|T|P|E|Ki|Mi|Gi|Ti|Pi|Ei)?$"));
    ValueMap map;
    if (const QString text = rendering.attribute(component, cpu).toText(); legalCpu.match(text).hasMatch())
        map.append(QStringLiteral("cpu"), text);
    if (const QString text = rendering.attribute(component, memory).toText(); legalMemory.match(text).hasMatch())
        map.append(QStringLiteral("memory"), text);
    return map;
}

ValueMap container(const Rendering& rendering, const Component& component, PlanBuilder* plan)
{
    ValueMap map;
    const QString image = rendering.attribute(component, "image").toText();
    if (image.isEmpty() && plan)
        plan->warnOf(component, tr("These name no image, so \".\" stands in for the one that the pipeline builds; give it with --image: %1."));
    map.append(QStringLiteral("image"), image.isEmpty() ? QStringLiteral(".") : image);
    for (const auto& [attribute, key] : {std::pair("command", "command"), std::pair("arguments", "args")}) {
        const QStringList words = kubernetes::withoutSecrets(rendering.attribute(component, attribute).toStringList());
        if (!words.isEmpty())
            map.append(QString::fromLatin1(key), words);
    }
    const kubernetes::Configuration configuration = kubernetes::configurationOf(rendering, component);
    ValueMap variables;
    for (const ValueMap* part : {&configuration.plain, &configuration.referring}) {
        for (const auto& [key, value] : *part)
            variables.append(key, literal(value.toText()));
    }
    if (!variables.isEmpty())
        map.append(QStringLiteral("variables"), variables);
    ValueMap resources;
    if (const ValueMap requests = amounts(rendering, component, "cpu-request", "memory-request"); !requests.isEmpty())
        resources.append(QStringLiteral("requests"), requests);
    if (const ValueMap limits = amounts(rendering, component, "cpu-limit", "memory-limit"); !limits.isEmpty())
        resources.append(QStringLiteral("limits"), limits);
    if (!resources.isEmpty())
        map.append(QStringLiteral("resources"), resources);
    addProbe(map, rendering, component, "livenessProbe", "liveness-path");
    addProbe(map, rendering, component, "readinessProbe", "readiness-path");
    if (plan) {
        for (const QString& key : configuration.secrets)
            plan->warnOf(component, tr("Secrets in the clear are not written; let a resource provide them and refer to its outputs: %1."), key);
        for (const QString& secret : rendering.attribute(component, "secrets").toStringList())
            plan->informOf(component, tr("The design names secrets, but not the variables that carry them; refer to the outputs of the resources where the code reads them: %1."), oneLine(secret));
        if (!configuration.referring.isEmpty())
            plan->informOf(component, tr("Variables that refer to others by $(NAME) only work where Kubernetes runs the container: %1."));
    }
    return map;
}

/// What the workload needs: stores, brokers and other workloads that it is connected with, and routes to it.
ValueMap resources(const Rendering& rendering, const Component& component, YamlComments& comments)
{
    ValueMap map;
    const Design& design = rendering.design();
    for (const Connection& connection : design.connections()) {
        if (connection.from == component.id) {
            const Component& target = *design.component(connection.to);
            const QString key = keyOf(target.id);
            if (map.contains(key))
                continue;
            if (rendering.isPod(target.id) && isWorkload(rendering, target)) {
                // The name that Score's own implementations give the port of another workload.
                if (rendering.port(target) > 0)
                    map.append(key, ValueMap{{QStringLiteral("type"), QStringLiteral("service-port")},
                                             {QStringLiteral("params"), ValueMap{{QStringLiteral("workload"), workloadName(rendering, target)},
                                                                                 {QStringLiteral("port"), portName(rendering, target, rendering.port(target))}}}});
            } else if (rendering.has(target, "datastore") || rendering.has(target, "broker")) {
                map.append(key, ValueMap{{QStringLiteral("type"), resourceType(rendering, target)}, {QStringLiteral("id"), dnsLabel(target.id, 60)}});
                comments.insert(yamlPointer(QStringLiteral("/resources"), key), oneLine(target.label()) + QLatin1String(": ") + oneLine(kindName(rendering.catalog(), target)) + QLatin1String(", shared by all workloads that name this id."));
            }
        }
    }
    const auto route = [&](const QString& host, const QString& path) {
        if (rendering.port(component) <= 0 || host.isEmpty() || map.contains(QStringLiteral("route")))
            return;
        map.append(QStringLiteral("route"), ValueMap{{QStringLiteral("type"), QStringLiteral("route")},
                                                     {QStringLiteral("params"), ValueMap{{QStringLiteral("host"), host}, {QStringLiteral("path"), path.isEmpty() ? QStringLiteral("/") : path}, {QStringLiteral("port"), rendering.publishedPort(component)}}}});
    };
    for (const Id& id : design.connectionsOf(component.id)) {
        const Connection& connection = *design.connection(id);
        const Component& from = *design.component(connection.from);
        if (connection.to != component.id || !rendering.has(from, "gateway"))
            continue;
        QString host = rendering.attribute(connection, "host").toText();
        if (host.isEmpty())
            host = rendering.attribute(from, "host").toText();
        route(host, rendering.attribute(connection, "path").toText());
    }
    return map;
}

} // namespace

bool isWorkload(const Rendering& rendering, const Component& component)
{
    return rendering.isPod(component.id) && !rendering.has(component, "datastore") && !rendering.has(component, "broker")
           && (rendering.has(component, "workload") || rendering.has(component, "gateway"));
}

QString workloadName(const Rendering& rendering, const Component& component)
{
    return keyOf(rendering.nameOf(component.id));
}

Value workloadFile(const Rendering& rendering, const Component& component, YamlComments& comments, PlanBuilder* plan)
{
    ValueMap annotations{{QStringLiteral("groundplan.io/component"), component.id}};
    if (const QString team = teamOf(rendering.design(), rendering.catalog(), component); !team.isEmpty())
        annotations.append(QStringLiteral("groundplan.io/team"), team);
    if (const QString text = oneLine(component.label()); !text.isEmpty())
        annotations.append(QStringLiteral("groundplan.io/name"), literal(text));
    ValueMap score{{QStringLiteral("apiVersion"), QStringLiteral("score.dev/v1b1")},
                   {QStringLiteral("metadata"), ValueMap{{QStringLiteral("name"), workloadName(rendering, component)}, {QStringLiteral("annotations"), annotations}}},
                   {QStringLiteral("containers"), ValueMap{{QStringLiteral("main"), container(rendering, component, plan)}}}};
    ValueMap ports;
    for (const int port : rendering.ports(component)) {
        const int published = port == rendering.port(component) ? rendering.publishedPort(component) : port;
        ValueMap entry{{QStringLiteral("port"), published}};
        if (rendering.isUdp(component))
            entry.append(QStringLiteral("protocol"), QStringLiteral("UDP"));
        if (published != port)
            entry.append(QStringLiteral("targetPort"), port);
        ports.append(portName(rendering, component, port), entry);
    }
    if (!ports.isEmpty())
        score.append(QStringLiteral("service"), ValueMap{{QStringLiteral("ports"), ports}});
    if (const ValueMap needed = resources(rendering, component, comments); !needed.isEmpty())
        score.append(QStringLiteral("resources"), needed);
    return score;
}

} // namespace groundplan::score
