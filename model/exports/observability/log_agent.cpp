// SPDX-License-Identifier: Apache-2.0
#include <QCryptographicHash>

#include "model/exports/observability/fields.h"
#include "model/exports/observability/log_agent.h"

namespace groundplan::observability {

using namespace kubernetes;

namespace {

/// What runs when the design names no image of it.
constexpr const char* defaultImage = "fluent/fluent-bit:4.0.10";

/// The output of Fluent Bit for a store.
ValueMap output(const Sink& sink)
{
    const QString& technology = sink.technology;
    ValueMap map = fields({{"name", "es"}, {"match", "kube.*"}});
    const auto address = [&] {
        map.append(QStringLiteral("host"), sink.host);
        map.append(QStringLiteral("port"), sink.port);
        if (sink.scheme == QLatin1String("https"))
            map.append(QStringLiteral("tls"), true);
    };
    if (technology == QLatin1String("S3")) {
        map = fields({{"name", "s3"}, {"match", "kube.*"}, {"bucket", "${LOGS_BUCKET}"}, {"region", "${LOGS_REGION}"}, {"total_file_size", "50M"}, {"upload_timeout", "5m"},
                      {"s3_key_format", "/logs/%Y/%m/%d/$TAG[4]_%H%M%S_$UUID.gz"}, {"compression", "gzip"}, {"use_put_object", true}, {"store_dir", "/var/lib/fluent-bit/s3"}});
    } else if (technology == QLatin1String("Loki")) {
        map.set(QStringLiteral("name"), "loki");
        address();
        map.append(QStringLiteral("labels"), "job=fluent-bit, namespace=$kubernetes['namespace_name'], container=$kubernetes['container_name']");
        map.append(QStringLiteral("line_format"), "json");
    } else if (technology == QLatin1String("Splunk")) {
        map.set(QStringLiteral("name"), "splunk");
        address();
        map.append(QStringLiteral("splunk_token"), "${LOGS_PASSWORD}");
    } else if (technology == QLatin1String("Graylog")) {
        map.set(QStringLiteral("name"), "gelf");
        address();
        map.append(QStringLiteral("mode"), "tcp");
        map.append(QStringLiteral("gelf_short_message_key"), "log");
    } else if (technology == QLatin1String("VictoriaLogs")) {
        map.set(QStringLiteral("name"), "http");
        address();
        map.append(QStringLiteral("uri"), "/insert/jsonline?_stream_fields=stream&_msg_field=log&_time_field=date");
        map.append(QStringLiteral("format"), "json_lines");
        map.append(QStringLiteral("json_date_format"), "iso8601");
    } else {
        map.set(QStringLiteral("name"), technology == QLatin1String("OpenSearch") ? "opensearch" : "es");
        address();
        map.append(QStringLiteral("http_user"), "${LOGS_USER}");
        map.append(QStringLiteral("http_passwd"), "${LOGS_PASSWORD}");
        map.append(QStringLiteral("logstash_format"), true);
        map.append(QStringLiteral("logstash_prefix"), "kubernetes");
        map.append(QStringLiteral("suppress_type_name"), true);
        map.append(QStringLiteral("replace_dots"), true);
    }
    // What cannot be handed on is kept on the machine and tried again.
    map.append(QStringLiteral("retry_limit"), 10);
    return map;
}

} // namespace

QList<Id> unsanitisedPods(const Telemetry& telemetry)
{
    QList<Id> found;
    for (const Id& id : telemetry.pods()) {
        const Component& component = telemetry.component(id);
        const QString classification = telemetry.attribute(component, "classification").toText();
        const bool guarded = classification == QLatin1String("confidential") || classification == QLatin1String("restricted") || !telemetry.attribute(component, "regulated-data").toList().isEmpty();
        if (guarded && !telemetry.says(component, "sanitised-logs") && telemetry.rendering().has(component, "workload"))
            found.append(id);
    }
    return found;
}

Value fluentBitConfig(const Telemetry& telemetry, const Sink& sink)
{
    const Value::List inputs{fields({{"name", "tail"},
                                     {"tag", "kube.*"},
                                     {"path", "/var/log/containers/*.log"},
                                     {"exclude_path", "/var/log/containers/fluent-bit-*.log"},
                                     {"multiline.parser", "docker, cri"},
                                     {"db", "/var/lib/fluent-bit/tail.db"},
                                     {"mem_buf_limit", "32M"},
                                     {"skip_long_lines", true},
                                     {"storage.type", "filesystem"}})};
    Value::List filters{fields({{"name", "kubernetes"}, {"match", "kube.*"}, {"merge_log", true}, {"keep_log", false}, {"labels", true}, {"annotations", false}, {"k8s-logging.exclude", true}, {"use_tag_for_meta", false}})};
    for (const Id& id : unsanitisedPods(telemetry)) {
        ValueMap filter = fields({{"name", "record_modifier"}, {"match", QString(QLatin1String("kube.*_") + telemetry.rendering().spaceOf(id) + u'_' + telemetry.rendering().nameOf(id) + QLatin1String("-*"))}});
        filter.append(QStringLiteral("remove_key"), QStringList{QStringLiteral("authorization"), QStringLiteral("password"), QStringLiteral("email"), QStringLiteral("iban"), QStringLiteral("card_number")});
        filters.append(filter);
    }
    return fields({{"service", fields({{"flush", 1}, {"log_level", "info"}, {"http_server", true}, {"http_listen", "0.0.0.0"}, {"http_port", 2020}, {"health_check", true},
                                       {"storage.path", "/var/lib/fluent-bit/buffer"}, {"storage.max_chunks_up", 128}})},
                   {"pipeline", fields({{"inputs", inputs}, {"filters", filters}, {"outputs", Value::List{output(sink)}}})}});
}

void addLogAgent(const Telemetry& telemetry, QList<Object>& objects)
{
    if (logAgentOf(telemetry) != LogAgent::FluentBit)
        return;
    const Sink sink = sinkOf(telemetry, "logs");
    const Component* own = collectorOf(telemetry, "Fluent Bit");
    const QString space = own ? telemetry.rendering().spaceOf(own->id) : telemetry.spaceFor("logs");
    const QString name = QStringLiteral("fluent-bit");
    const QString file = QStringLiteral("fluent-bit.yaml");
    const QStringList subjects = own ? QStringList{own->id, sink.component->id} : QStringList{sink.component->id};
    ValueMap selector = own ? telemetry.rendering().selector(own->id) : fields({{"app.kubernetes.io/name", name}});
    selector.append(QStringLiteral("app.kubernetes.io/component"), QStringLiteral("log-agent"));
    YamlComments configComments;
    qsizetype at = 1;
    for (const Id& id : unsanitisedPods(telemetry)) {
        configComments.insert(yamlPointer(QStringLiteral("/pipeline/filters"), at++),
                              telemetry.component(id).label().simplified() + QLatin1String(": classification (rule unsanitised-logs); put the fields that hold personal data here."));
    }
    const QByteArray text = writeYaml(fluentBitConfig(telemetry, sink), {}, configComments);
    addAgentRights(space, file, name, false, subjects, objects);
    addAgentPolicy(space, file, name, selector, {2020}, sink.port > 0 && sink.port != 443 ? QList<int>{sink.port} : QList<int>(), subjects, objects);
    objects.append({space, file, QStringLiteral("ConfigMap"), name, fields({{"apiVersion", "v1"}, {"kind", "ConfigMap"}, {"metadata", sharedMetadata(space, name)}, {"data", ValueMap{{QStringLiteral("fluent-bit.yaml"), QString::fromUtf8(text)}}}}), subjects});
    Value::List variables;
    const auto secret = [&](const char* variable, const char* key) {
        variables.append(fields({{"name", variable}, {"valueFrom", fields({{"secretKeyRef", fields({{"name", sink.secret}, {"key", key}})}})}}));
    };
    if (sink.needsPassword) {
        secret("LOGS_USER", "username");
        secret("LOGS_PASSWORD", "password");
    } else if (sink.technology == QLatin1String("S3")) {
        secret("LOGS_BUCKET", "bucket");
        secret("LOGS_REGION", "region");
    }
    const auto mount = [](const char* volume, const char* path, bool readOnly) { return fields({{"name", volume}, {"mountPath", path}, {"readOnly", readOnly}}); };
    const auto onMachine = [](const char* volume, const char* path, const char* type) { return fields({{"name", volume}, {"hostPath", fields({{"path", path}, {"type", type}})}}); };
    const QString stated = own ? telemetry.attribute(*own, "image").toText() : QString();
    ValueMap container = fields({{"name", name},
                                 {"image", stated.isEmpty() ? QString::fromLatin1(defaultImage) : stated},
                                 {"args", QStringList{QStringLiteral("--config=/fluent-bit/config/fluent-bit.yaml")}},
                                 {"ports", Value::List{fields({{"name", "http"}, {"containerPort", 2020}})}}});
    if (!variables.isEmpty())
        container.append(QStringLiteral("env"), variables);
    const ValueMap probe = fields({{"httpGet", fields({{"path", "/api/v1/health"}, {"port", 2020}})}, {"periodSeconds", 10}});
    container.append(QStringLiteral("resources"), agentResources(telemetry, own));
    container.append(QStringLiteral("readinessProbe"), probe);
    container.append(QStringLiteral("livenessProbe"), fields({{"httpGet", fields({{"path", "/"}, {"port", 2020}})}, {"periodSeconds", 20}, {"failureThreshold", 6}}));
    container.append(QStringLiteral("securityContext"), restrictedContainer(true));
    container.append(QStringLiteral("volumeMounts"), Value::List{mount("config", "/fluent-bit/config", true), mount("logs", "/var/log", true), mount("state", "/var/lib/fluent-bit", false)});
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(16));
    ValueMap labels = selector;
    labels.append(QStringLiteral("app.kubernetes.io/managed-by"), QStringLiteral("groundplan"));
    const ValueMap pod = fields({{"serviceAccountName", name},
                                 {"securityContext", restrictedPod(true)},
                                 {"tolerations", Value::List{fields({{"operator", "Exists"}, {"effect", "NoSchedule"}})}},
                                 {"containers", Value::List{container}},
                                 {"volumes", Value::List{fields({{"name", "config"}, {"configMap", fields({{"name", name}})}}), onMachine("logs", "/var/log", "Directory"), onMachine("state", "/var/lib/fluent-bit", "DirectoryOrCreate")}}});
    YamlComments comments{{QString(), sink.component->label().simplified() + QLatin1String(": gets the log lines of all pods (rule no-central-logs)")},
                          {QStringLiteral("/spec/template/spec/securityContext"), QStringLiteral("Log files belong to root: the agent may read them and nothing else.")}};
    objects.append({space, file, QStringLiteral("DaemonSet"), name,
                    fields({{"apiVersion", "apps/v1"},
                            {"kind", "DaemonSet"},
                            {"metadata", sharedMetadata(space, name)},
                            {"spec", fields({{"selector", fields({{"matchLabels", selector}})},
                                             {"template", fields({{"metadata", fields({{"labels", labels}, {"annotations", fields({{"groundplan.io/configuration", hash}})}})}, {"spec", pod}})}})}}),
                    subjects, comments});
}

} // namespace groundplan::observability
