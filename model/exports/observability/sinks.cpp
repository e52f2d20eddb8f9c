// SPDX-License-Identifier: Apache-2.0
#include "model/exports/observability/sinks.h"

#include "model/exports/kubernetes/names.h"
#include "model/exports/observability/elastic_stack.h"
#include "model/exports/observability/fields.h"

namespace groundplan::observability {

using namespace kubernetes;

namespace {

/// A product, the port at which it takes that signal, and whether it does so behind a password by default.
struct Known {
    const char* signal;
    const char* technology;
    int port; ///< 0: the component's own
    bool password;
};

/// Ports by the products' own documentation of their intake.
constexpr Known known[] = {
    {"traces", "Tempo", 4317, false},         {"traces", "Jaeger", 4317, false},      {"traces", "SigNoz", 4317, false},     {"traces", "Elastic APM", 8200, false},
    {"traces", "SkyWalking", 11800, false},   {"traces", "Zipkin", 9411, false},
    {"metrics", "Prometheus", 9090, false},   {"metrics", "VictoriaMetrics", 8428, false}, {"metrics", "Mimir", 8080, false}, {"metrics", "Cortex", 9009, false},
    {"metrics", "Thanos", 19291, false},
    {"logs", "Loki", 3100, false},            {"logs", "Elasticsearch", 9200, true},  {"logs", "OpenSearch", 9200, true},    {"logs", "Splunk", 8088, true},
    {"logs", "Graylog", 12201, false},        {"logs", "VictoriaLogs", 9428, false},  {"logs", "S3", 443, false},
};

const Known* knownAs(const QString& technology, const char* signal)
{
    QString text = technology;
    if (text.startsWith(QLatin1String("Elastic"), Qt::CaseInsensitive) && signal == std::string_view("logs"))
        text = QStringLiteral("Elasticsearch");
    for (const Known& each : known) {
        if (signal == std::string_view(each.signal) && text.contains(QLatin1String(each.technology), Qt::CaseInsensitive))
            return &each;
    }
    return nullptr;
}

/// A store that is none for signals by itself, but is handed them: a search index, a bucket.
const Component* handedStore(const Telemetry& telemetry, const char* signal)
{
    for (const Connection& connection : telemetry.design().connections()) {
        const Component& from = telemetry.component(connection.from);
        const Component& to = telemetry.component(connection.to);
        if (connection.kind == QLatin1String("observes") && telemetry.rendering().has(from, "telemetry") && telemetry.rendering().has(to, "datastore")
            && telemetry.rendering().attribute(connection, "signals").toStringList().contains(QLatin1String(signal)))
            return &to;
    }
    return nullptr;
}

} // namespace

Sink sinkOf(const Telemetry& telemetry, const char* signal)
{
    Sink sink;
    sink.component = telemetry.first(signal);
    if (!sink.component)
        sink.component = handedStore(telemetry, signal);
    if (!sink.component)
        return sink;
    const Component& component = *sink.component;
    QString technology = telemetry.attribute(component, "technology").toText();
    if (telemetry.rendering().has(component, "object-storage"))
        technology = QStringLiteral("S3");
    const Known* product = knownAs(technology, signal);
    sink.technology = product ? QString::fromLatin1(product->technology) : QString();
    sink.host = telemetry.hostOf(component);
    sink.port = telemetry.rendering().publishedPort(component);
    if (product && (sink.port <= 0 || signal == std::string_view("traces")))
        sink.port = product->port;
    for (const Id& id : telemetry.design().connectionsOf(component.id)) {
        const Connection& connection = *telemetry.design().connection(id);
        const int stated = int(telemetry.rendering().attribute(connection, "port").toInteger());
        if (connection.to == component.id && telemetry.rendering().has(telemetry.component(connection.from), "telemetry") && stated > 0)
            sink.port = stated;
    }
    const QString protocol = telemetry.attribute(component, "protocol").toText();
    sink.scheme = protocol == QLatin1String("https") || protocol == QLatin1String("tls") || !telemetry.rendering().isPod(component.id) ? QStringLiteral("https") : QStringLiteral("http");
    sink.needsPassword = product && product->password;
    sink.secret = dnsLabel(component.id + QLatin1String("-writer"), 63);
    if (sink.technology == QLatin1String("Elasticsearch") && telemetry.options().flag(u"elastic-operator") && telemetry.rendering().isPod(component.id)) {
        // The operator puts its own Service with certificates before it.
        const QString name = telemetry.rendering().nameOf(component.id);
        sink.host = name + QLatin1String("-es-http.") + telemetry.rendering().spaceOf(component.id) + QLatin1String(".svc");
        sink.scheme = QStringLiteral("https");
        sink.port = 9200;
    }
    return sink;
}

bool collectorWrites(const Sink& logs)
{
    return !logs.technology.isEmpty() && logs.technology != QLatin1String("Graylog") && logs.technology != QLatin1String("S3");
}

const Component* collectorOf(const Telemetry& telemetry, const char* technology)
{
    for (const Id& id : telemetry.pods()) {
        const Component& component = telemetry.component(id);
        if (telemetry.rendering().has(component, "telemetry") && telemetry.attribute(component, "technology").toText().contains(QLatin1String(technology), Qt::CaseInsensitive))
            return &component;
    }
    return nullptr;
}

bool isRunHere(const Telemetry& telemetry, const Component& component)
{
    const bool collects = telemetry.options().text(u"collector") != QLatin1String("none") && collectorOf(telemetry, "OpenTelemetry") == &component;
    const bool reads = collectorOf(telemetry, "Fluent Bit") == &component && logAgentOf(telemetry) == LogAgent::FluentBit;
    return collects || reads || operatedElasticsearch(telemetry) == &component || isOperatedKibana(telemetry, component);
}

LogAgent logAgentOf(const Telemetry& telemetry)
{
    const QString chosen = telemetry.options().text(u"log-agent");
    if (chosen == QLatin1String("none") || sinkOf(telemetry, "logs").technology.isEmpty())
        return LogAgent::None;
    const Component* collector = collectorOf(telemetry, "OpenTelemetry");
    if (chosen == QLatin1String("collector") && collector && collectorWrites(sinkOf(telemetry, "logs")))
        return LogAgent::Collector;
    if (chosen != QLatin1String("design") || collectorOf(telemetry, "Fluent Bit") || !collector || !collectorWrites(sinkOf(telemetry, "logs")))
        return LogAgent::FluentBit;
    const QStringList gathered = telemetry.attribute(*collector, "signals").toStringList();
    const bool everywhere = telemetry.attribute(*collector, "mode").toText() != QLatin1String("gateway");
    return everywhere && (gathered.isEmpty() || gathered.contains(QLatin1String("logs"))) ? LogAgent::Collector : LogAgent::FluentBit;
}

ValueMap agentResources(const Telemetry& telemetry, const Component* component)
{
    const auto amount = [&](const char* attribute, const char* fallback) {
        const Value stated = component ? telemetry.attribute(*component, attribute) : Value();
        return stated.isNull() ? Value(fallback) : stated;
    };
    return fields({{"requests", fields({{"cpu", amount("cpu-request", "100m")}, {"memory", amount("memory-request", "256Mi")}})},
                   {"limits", fields({{"cpu", amount("cpu-limit", "1")}, {"memory", amount("memory-limit", "512Mi")}})}});
}

Value restrictedContainer(bool readsFiles)
{
    ValueMap capabilities = fields({{"drop", QStringList{QStringLiteral("ALL")}}});
    // Log files belong to root and nobody else may read them.
    if (readsFiles)
        capabilities.append(QStringLiteral("add"), QStringList{QStringLiteral("DAC_READ_SEARCH")});
    return fields({{"allowPrivilegeEscalation", false}, {"readOnlyRootFilesystem", true}, {"capabilities", capabilities}});
}

Value restrictedPod(bool readsFiles)
{
    const int user = readsFiles ? 0 : 10001;
    return fields({{"runAsNonRoot", !readsFiles}, {"runAsUser", user}, {"runAsGroup", user}, {"fsGroup", user}, {"seccompProfile", fields({{"type", "RuntimeDefault"}})}});
}

void addAgentRights(const QString& space, const QString& file, const QString& name, bool readsKubelet, const QStringList& subjects, QList<Object>& objects)
{
    // Rights of a cluster have no namespace: the name holds it.
    const QString role = dnsLabel(space + u'-' + name, 63);
    const QStringList read{QStringLiteral("get"), QStringLiteral("list"), QStringLiteral("watch")};
    Value::List rules{fields({{"apiGroups", QStringList{QString()}}, {"resources", QStringList{QStringLiteral("pods"), QStringLiteral("namespaces"), QStringLiteral("nodes")}}, {"verbs", read}}),
                      fields({{"apiGroups", QStringList{QStringLiteral("apps")}}, {"resources", QStringList{QStringLiteral("replicasets")}}, {"verbs", read}})};
    if (readsKubelet)
        rules.append(fields({{"apiGroups", QStringList{QString()}}, {"resources", QStringList{QStringLiteral("nodes/stats")}}, {"verbs", QStringList{QStringLiteral("get")}}}));
    objects.append({space, file, QStringLiteral("ServiceAccount"), name, fields({{"apiVersion", "v1"}, {"kind", "ServiceAccount"}, {"metadata", sharedMetadata(space, name)}}), subjects});
    objects.append({space, file, QStringLiteral("ClusterRole"), role, fields({{"apiVersion", "rbac.authorization.k8s.io/v1"}, {"kind", "ClusterRole"}, {"metadata", sharedMetadata({}, role)}, {"rules", rules}}), subjects});
    objects.append({space, file, QStringLiteral("ClusterRoleBinding"), role,
                    fields({{"apiVersion", "rbac.authorization.k8s.io/v1"},
                            {"kind", "ClusterRoleBinding"},
                            {"metadata", sharedMetadata({}, role)},
                            {"roleRef", fields({{"apiGroup", "rbac.authorization.k8s.io"}, {"kind", "ClusterRole"}, {"name", role}})},
                            {"subjects", Value::List{fields({{"kind", "ServiceAccount"}, {"name", name}, {"namespace", space}})}}}),
                    subjects});
}

void addAgentPolicy(const QString& space, const QString& file, const QString& name, const ValueMap& selector, const QList<int>& doors, const QList<int>& sinkPorts, const QStringList& subjects, QList<Object>& objects)
{
    const auto ports = [](const QList<int>& numbers) {
        Value::List list;
        for (const int number : numbers)
            list.append(fields({{"protocol", "TCP"}, {"port", number}}));
        return list;
    };
    const Value anyPod = Value::List{fields({{"namespaceSelector", ValueMap()}})};
    const Value names = Value::List{fields({{"protocol", "UDP"}, {"port", 53}}), fields({{"protocol", "TCP"}, {"port", 53}})};
    const Value dns = Value::List{fields({{"namespaceSelector", fields({{"matchLabels", fields({{"kubernetes.io/metadata.name", "kube-system"}})}})}})};
    // Neither the API server nor the kubelets are pods: their addresses are nobody's label.
    Value::List egress{fields({{"to", dns}, {"ports", names}}), fields({{"ports", ports({443, 6443, 10250})}})};
    if (!sinkPorts.isEmpty())
        egress.append(fields({{"ports", ports(sinkPorts)}}));
    objects.append({space, file, QStringLiteral("NetworkPolicy"), name,
                    fields({{"apiVersion", "networking.k8s.io/v1"},
                            {"kind", "NetworkPolicy"},
                            {"metadata", sharedMetadata(space, name)},
                            {"spec", fields({{"podSelector", fields({{"matchLabels", selector}})},
                                             {"policyTypes", QStringList{QStringLiteral("Ingress"), QStringLiteral("Egress")}},
                                             {"ingress", Value::List{fields({{"from", anyPod}, {"ports", ports(doors)}})}},
                                             {"egress", egress}})}}),
                    subjects});
}

} // namespace groundplan::observability
