// SPDX-License-Identifier: Apache-2.0
#include <QCryptographicHash>

#include "model/exports/observability/collector_config.h"
#include "model/exports/observability/fields.h"

namespace groundplan::observability {

using namespace kubernetes;

namespace {

/// What runs when the design names no image of it.
constexpr const char* defaultImage = "otel/opentelemetry-collector-contrib:0.135.0";

class Collector
{
public:
    Collector(const Telemetry& telemetry, const CollectorPlan& plan, QList<Object>& objects) : m_telemetry(telemetry), m_plan(plan), m_objects(objects) {}

    void add()
    {
        const bool byOperator = m_telemetry.options().text(u"collector") == QLatin1String("operator");
        if (!m_plan.agent.isEmpty())
            byOperator ? addOperated(m_plan.agent, true) : addManifests(m_plan.agent, true);
        byOperator ? addOperated(m_plan.gateway, false) : addManifests(m_plan.gateway, false);
    }

private:
    QString file(const QString& name) const { return name + QLatin1String(".yaml"); }
    QStringList subjects() const { return {m_plan.component->id}; }
    Value config(bool agent) const { return agent ? agentConfig(m_plan) : gatewayConfig(m_telemetry, m_plan); }

    QString image() const
    {
        const QString stated = m_telemetry.attribute(*m_plan.component, "image").toText();
        return stated.isEmpty() ? QString::fromLatin1(defaultImage) : stated;
    }

    int replicas() const { return int(qMax(qint64(1), m_telemetry.attribute(*m_plan.component, "replicas").toInteger(2))); }

    /// The name by which the policies of the callers know the collector, and which of both it is.
    ValueMap selector(bool agent) const
    {
        ValueMap map = m_telemetry.rendering().selector(m_plan.component->id);
        map.append(QStringLiteral("app.kubernetes.io/component"), agent ? QStringLiteral("agent") : QStringLiteral("gateway"));
        return map;
    }

    ValueMap labels(bool agent) const
    {
        ValueMap map = m_telemetry.rendering().labels(*m_plan.component);
        map.set(QStringLiteral("app.kubernetes.io/component"), agent ? QStringLiteral("agent") : QStringLiteral("gateway"));
        return map;
    }

    ValueMap metadata(const QString& name, bool agent) const
    {
        ValueMap map = m_telemetry.rendering().metadata(*m_plan.component, name);
        map.set(QStringLiteral("labels"), labels(agent));
        return map;
    }

    Value::List environment(bool agent) const
    {
        const auto field = [](const char* name, const char* path) { return fields({{"name", name}, {"valueFrom", fields({{"fieldRef", fields({{"fieldPath", path}})}})}}); };
        Value::List list{field("POD_IP", "status.podIP"), field("NODE_NAME", "spec.nodeName")};
        if (!agent && m_plan.logs.needsPassword) {
            for (const auto& [variable, key] : {std::pair("LOGS_USER", "username"), std::pair("LOGS_PASSWORD", "password")})
                list.append(fields({{"name", variable}, {"valueFrom", fields({{"secretKeyRef", fields({{"name", m_plan.logs.secret}, {"key", key}})}})}}));
        }
        return list;
    }

    Value::List volumes(bool agent) const
    {
        return agent && m_plan.readsLogs ? Value::List{fields({{"name", "pod-logs"}, {"hostPath", fields({{"path", "/var/log/pods"}, {"type", "Directory"}})}})} : Value::List();
    }

    Value::List mounts(bool agent) const
    {
        return agent && m_plan.readsLogs ? Value::List{fields({{"name", "pod-logs"}, {"mountPath", "/var/log/pods"}, {"readOnly", true}})} : Value::List();
    }

    Value::List tolerations() const { return {fields({{"operator", "Exists"}, {"effect", "NoSchedule"}})}; }

    YamlComments comments(bool agent, const QString& pod) const
    {
        const QString label = m_plan.component->label().simplified();
        YamlComments notes{{QString(), label + (agent ? QLatin1String(": on every machine") : QLatin1String(": hands on to the stores")) + QLatin1String(" (rules no-tracing, no-central-logs)")}};
        if (agent && m_plan.readsLogs)
            notes.insert(pod, QStringLiteral("Log files belong to root: the agent may read them and nothing else."));
        return notes;
    }

    void addShared(const QString& name, bool agent)
    {
        QList<int> sinks{4317};
        for (const Sink& sink : {m_plan.metrics, m_plan.logs, m_plan.traces}) {
            if (sink.port > 0 && !sink.technology.isEmpty() && !sinks.contains(sink.port))
                sinks.append(sink.port);
        }
        addAgentRights(m_plan.space, file(name), name, agent, subjects(), m_objects);
        addAgentPolicy(m_plan.space, file(name), name, selector(agent), {4317, 4318, 8888}, sinks, subjects(), m_objects);
    }

    void addObject(const char* apiVersion, const char* kind, const QString& name, bool agent, const char* part, const Value& value, const YamlComments& comments = {})
    {
        m_objects.append({m_plan.space, file(name), QString::fromLatin1(kind), name, fields({{"apiVersion", apiVersion}, {"kind", kind}, {"metadata", metadata(name, agent)}, {part, value}}), subjects(), comments});
    }

    void addManifests(const QString& name, bool agent)
    {
        addShared(name, agent);
        const QByteArray text = writeYaml(config(agent));
        addObject("v1", "ConfigMap", name, agent, "data", ValueMap{{QStringLiteral("collector.yaml"), QString::fromUtf8(text)}});
        const auto port = [](const char* portName, int number) { return fields({{"name", portName}, {"containerPort", number}}); };
        const ValueMap probe = fields({{"httpGet", fields({{"path", "/"}, {"port", 13133}})}, {"periodSeconds", 10}});
        Value::List mountList{fields({{"name", "config"}, {"mountPath", "/etc/collector"}, {"readOnly", true}})};
        mountList += mounts(agent);
        const ValueMap container = fields({{"name", name},
                                           {"image", image()},
                                           {"args", QStringList{QStringLiteral("--config=/etc/collector/collector.yaml")}},
                                           {"ports", Value::List{port("otlp-grpc", 4317), port("otlp-http", 4318), port("metrics", 8888)}},
                                           {"env", environment(agent)},
                                           {"resources", agentResources(m_telemetry, m_plan.component)},
                                           {"readinessProbe", probe},
                                           {"livenessProbe", probe},
                                           {"securityContext", restrictedContainer(agent && m_plan.readsLogs)},
                                           {"volumeMounts", mountList}});
        Value::List volumeList{fields({{"name", "config"}, {"configMap", fields({{"name", name}})}})};
        volumeList += volumes(agent);
        ValueMap pod = fields({{"serviceAccountName", name}, {"securityContext", restrictedPod(agent && m_plan.readsLogs)}});
        if (agent)
            pod.append(QStringLiteral("tolerations"), tolerations());
        else if (replicas() > 1)
            pod.append(QStringLiteral("topologySpreadConstraints"), Value::List{fields({{"maxSkew", 1}, {"topologyKey", "topology.kubernetes.io/zone"}, {"whenUnsatisfiable", "ScheduleAnyway"}, {"labelSelector", fields({{"matchLabels", selector(agent)}})}})});
        pod.append(QStringLiteral("containers"), Value::List{container});
        pod.append(QStringLiteral("volumes"), volumeList);
        // Pods start anew when their configuration changes.
        const QString hash = QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(16));
        ValueMap spec;
        if (!agent)
            spec.append(QStringLiteral("replicas"), replicas());
        spec.append(QStringLiteral("selector"), fields({{"matchLabels", selector(agent)}}));
        spec.append(QStringLiteral("template"), fields({{"metadata", fields({{"labels", labels(agent)}, {"annotations", fields({{"groundplan.io/configuration", hash}})}})}, {"spec", pod}}));
        addObject("apps/v1", agent ? "DaemonSet" : "Deployment", name, agent, "spec", spec, comments(agent, QStringLiteral("/spec/template/spec/securityContext")));
        ValueMap offered = agent ? fields({{"internalTrafficPolicy", "Local"}}) : fields({{"clusterIP", "None"}});
        offered.append(QStringLiteral("selector"), selector(agent));
        const auto open = [](const char* portName, int number) { return fields({{"name", portName}, {"port", number}, {"targetPort", number}}); };
        offered.append(QStringLiteral("ports"), Value::List{open("otlp-grpc", 4317), open("otlp-http", 4318)});
        addObject("v1", "Service", name, agent, "spec", offered,
                  {{QStringLiteral("/spec"), agent ? QStringLiteral("Pods reach the agent of their own machine.") : QStringLiteral("Headless: agents see every gateway and share the load among them.")}});
        if (!agent && replicas() > 1)
            addObject("policy/v1", "PodDisruptionBudget", name, agent, "spec", fields({{"maxUnavailable", 1}, {"selector", fields({{"matchLabels", selector(agent)}})}}));
    }

    void addOperated(const QString& name, bool agent)
    {
        addShared(name, agent);
        ValueMap spec = fields({{"mode", agent ? "daemonset" : "deployment"}, {"image", image()}});
        if (!agent)
            spec.append(QStringLiteral("replicas"), replicas());
        spec.append(QStringLiteral("serviceAccount"), name);
        spec.append(QStringLiteral("env"), environment(agent));
        spec.append(QStringLiteral("resources"), agentResources(m_telemetry, m_plan.component));
        spec.append(QStringLiteral("podSecurityContext"), restrictedPod(agent && m_plan.readsLogs));
        spec.append(QStringLiteral("securityContext"), restrictedContainer(agent && m_plan.readsLogs));
        if (agent) {
            spec.append(QStringLiteral("tolerations"), tolerations());
            if (m_plan.readsLogs) {
                spec.append(QStringLiteral("volumes"), volumes(agent));
                spec.append(QStringLiteral("volumeMounts"), mounts(agent));
            }
        }
        spec.append(QStringLiteral("config"), config(agent));
        addObject("opentelemetry.io/v1beta1", "OpenTelemetryCollector", name, agent, "spec", spec, comments(agent, QStringLiteral("/spec/podSecurityContext")));
    }

    const Telemetry& m_telemetry;
    const CollectorPlan& m_plan;
    QList<Object>& m_objects;
};

} // namespace

void addCollector(const Telemetry& telemetry, QList<Object>& objects)
{
    if (telemetry.options().text(u"collector") == QLatin1String("none"))
        return;
    const CollectorPlan plan = collectorPlan(telemetry);
    if (plan.component && !(plan.metrics.technology.isEmpty() && plan.logs.technology.isEmpty() && plan.traces.technology.isEmpty()))
        Collector(telemetry, plan, objects).add();
}

} // namespace groundplan::observability
