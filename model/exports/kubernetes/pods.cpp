// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include <QCryptographicHash>
#include <QRegularExpression>

#include "model/base/duration.h"
#include "model/base/secret_text.h"
#include "model/base/size_text.h"
#include "model/exports/kubernetes/data_folders.h"
#include "model/exports/kubernetes/names.h"
#include "model/exports/kubernetes/rendering.h"
#include "model/yaml/yaml_writer.h"

namespace groundplan::kubernetes {

namespace {

constexpr int unprivilegedUser = 10001;

/// The text of a stated amount, else the default; a default limit never lies below the request.
Value amount(const Value& stated, const char* fallback, const QString& atLeast, std::optional<double> (*parse)(QStringView))
{
    if (!stated.isNull())
        return stated;
    const QString text = QString::fromLatin1(fallback);
    const auto least = parse(atLeast);
    return least && *least > parse(text).value_or(0) ? Value(atLeast) : Value(text);
}

Value resources(const Rendering& rendering, const Component& component)
{
    const Value cpu = amount(rendering.attribute(component, "cpu-request"), "100m", {}, parseCpu);
    const Value memory = amount(rendering.attribute(component, "memory-request"), "128Mi", {}, parseSize);
    const Value cpuLimit = amount(rendering.attribute(component, "cpu-limit"), "500m", cpu.toText(), parseCpu);
    const Value memoryLimit = amount(rendering.attribute(component, "memory-limit"), "256Mi", memory.toText(), parseSize);
    return ValueMap{{QStringLiteral("requests"), ValueMap{{QStringLiteral("cpu"), cpu}, {QStringLiteral("memory"), memory}}},
                    {QStringLiteral("limits"), ValueMap{{QStringLiteral("cpu"), cpuLimit}, {QStringLiteral("memory"), memoryLimit}}}};
}

/// The probe's handler: by the stated kind, else by what is known of the port.
ValueMap handler(const Rendering& rendering, const Component& component, const char* pathAttribute)
{
    const int port = rendering.port(component);
    const QString probe = rendering.attribute(component, "probe").toText();
    if (port <= 0 || probe == QLatin1String("none"))
        return {};
    if (probe == QLatin1String("grpc"))
        return {{QStringLiteral("grpc"), ValueMap{{QStringLiteral("port"), port}}}};
    QString path = rendering.attribute(component, pathAttribute).toText();
    if (path.isEmpty())
        path = rendering.attribute(component, "readiness-path").toText();
    if (path.isEmpty())
        path = rendering.attribute(component, "liveness-path").toText();
    if (path.isEmpty() || probe == QLatin1String("tcp"))
        return {{QStringLiteral("tcpSocket"), ValueMap{{QStringLiteral("port"), port}}}};
    return {{QStringLiteral("httpGet"), ValueMap{{QStringLiteral("path"), path}, {QStringLiteral("port"), port}}}};
}

void addProbes(const Rendering& rendering, const Component& component, ValueMap& container)
{
    ValueMap readiness = handler(rendering, component, "readiness-path");
    if (readiness.isEmpty())
        return;
    readiness.append(QStringLiteral("periodSeconds"), 10);
    ValueMap liveness = handler(rendering, component, "liveness-path");
    liveness.append(QStringLiteral("periodSeconds"), 20);
    liveness.append(QStringLiteral("failureThreshold"), 6);
    container.append(QStringLiteral("readinessProbe"), readiness);
    container.append(QStringLiteral("livenessProbe"), liveness);
    if (const auto start = parseDuration(rendering.attribute(component, "start-up-time").toText()); start && *start > 0) {
        ValueMap startup = handler(rendering, component, "readiness-path");
        startup.append(QStringLiteral("periodSeconds"), 5);
        startup.append(QStringLiteral("failureThreshold"), std::max(1, int(std::ceil(*start / 5))));
        container.append(QStringLiteral("startupProbe"), startup);
    }
}

ValueMap mount(const QString& name, const QString& path, const QString& subPath = {})
{
    ValueMap map{{QStringLiteral("name"), name}, {QStringLiteral("mountPath"), path}};
    if (!subPath.isEmpty())
        map.append(QStringLiteral("subPath"), subPath);
    return map;
}

ValueMap emptyVolume(const QString& name)
{
    return {{QStringLiteral("name"), name},
            {QStringLiteral("emptyDir"), ValueMap{{QStringLiteral("sizeLimit"), QStringLiteral("256Mi")}}}};
}

bool isVariable(const QString& key)
{
    static const QRegularExpression legal(QStringLiteral("^[A-Za-z_.-][A-Za-z0-9_.-]*$"));
    return legal.match(key).hasMatch() && key.size() <= 253 && key != QLatin1String(".") && !key.startsWith(QLatin1String(".."));
}

bool refers(const Value& value)
{
    static const QRegularExpression reference(QStringLiteral("\\$\\([A-Za-z_]"));
    return reference.match(value.toText()).hasMatch();
}

} // namespace

Configuration configurationOf(const Rendering& rendering, const Component& component)
{
    Configuration configuration;
    for (const auto& [key, value] : rendering.attribute(component, "configuration").toMap()) {
        const QString text = value.toText();
        if (!isVariable(key))
            configuration.illegal.append(key);
        else if (isReadableSecret(key, text))
            configuration.secrets.append(key);
        else
            (refers(value) ? configuration.referring : configuration.plain).append(key, text);
    }
    return configuration;
}

QStringList withoutSecrets(const QStringList& words)
{
    QStringList clean;
    bool secretNext = false;
    for (const QString& word : words) {
        const bool isOption = word.startsWith(u'-');
        const bool readable = secretNext && !isOption ? isReadableSecret(QStringLiteral("password"), word) : isReadableSecret({}, word);
        clean.append(!readable ? word : secretNext && !isOption ? QStringLiteral("***") : withoutCredentials(word));
        secretNext = isOption && !word.contains(u'=') && namesSecret(word);
    }
    return clean;
}

QString portName(const Rendering& rendering, const Component& component, int port)
{
    const QString protocol = rendering.attribute(component, "protocol").toText();
    QString name = QStringLiteral("tcp");
    if (protocol.startsWith(QLatin1String("grpc")))
        name = QStringLiteral("grpc");
    else if (protocol == QLatin1String("https") || protocol == QLatin1String("udp"))
        name = protocol;
    else if (protocol.startsWith(QLatin1String("http")) || protocol == QLatin1String("graphql") || protocol == QLatin1String("websocket"))
        name = QStringLiteral("http");
    return port == rendering.port(component) ? name : QString(QLatin1String("tcp-") + QString::number(port));
}

Value podTemplate(const Rendering& rendering, const Component& component)
{
    const QString name = rendering.nameOf(component.id);
    const Form form = rendering.formOf(component.id);
    const bool runsToEnd = form == Form::Job || form == Form::CronJob;
    ValueMap container{{QStringLiteral("name"), name}};
    const QString image = rendering.attribute(component, "image").toText();
    container.append(QStringLiteral("image"), image.isEmpty() ? QString(QLatin1String("example.invalid/") + name + QLatin1String(":0.0.0")) : image);
    for (const auto& [attribute, key] : {std::pair("command", "command"), std::pair("arguments", "args")}) {
        const Value words = rendering.attribute(component, attribute);
        if (!words.toStringList().isEmpty())
            container.append(QString::fromLatin1(key), withoutSecrets(words.toStringList()));
    }
    Value::List ports;
    for (const int port : rendering.ports(component)) {
        ValueMap entry{{QStringLiteral("name"), portName(rendering, component, port)}, {QStringLiteral("containerPort"), port}};
        if (rendering.isUdp(component))
            entry.append(QStringLiteral("protocol"), QStringLiteral("UDP"));
        ports.append(entry);
    }
    if (!ports.isEmpty())
        container.append(QStringLiteral("ports"), ports);
    const Configuration configuration = configurationOf(rendering, component);
    Value::List variables;
    // A variable can only name those before it.
    for (const QString& key : configuration.secrets) {
        variables.append(ValueMap{{QStringLiteral("name"), key},
                                  {QStringLiteral("valueFrom"),
                                   ValueMap{{QStringLiteral("secretKeyRef"), ValueMap{{QStringLiteral("name"), rendering.partName(component, "settings")},
                                                                                      {QStringLiteral("key"), key}}}}}});
    }
    for (const auto& [key, value] : configuration.referring)
        variables.append(ValueMap{{QStringLiteral("name"), key}, {QStringLiteral("value"), value}});
    if (!variables.isEmpty())
        container.append(QStringLiteral("env"), variables);
    Value::List sources;
    if (!configuration.plain.isEmpty())
        sources.append(ValueMap{{QStringLiteral("configMapRef"), ValueMap{{QStringLiteral("name"), rendering.partName(component, "config")}}}});
    for (const QString& secret : rendering.attribute(component, "secrets").toStringList())
        sources.append(ValueMap{{QStringLiteral("secretRef"), ValueMap{{QStringLiteral("name"), dnsLabel(secret, 63)}}}});
    if (!sources.isEmpty())
        container.append(QStringLiteral("envFrom"), sources);
    container.append(QStringLiteral("resources"), resources(rendering, component));
    if (!runsToEnd)
        addProbes(rendering, component, container);
    const bool readOnly = rendering.attribute(component, "read-only-root").toBool(true);
    container.append(QStringLiteral("securityContext"),
                     ValueMap{{QStringLiteral("allowPrivilegeEscalation"), false},
                              {QStringLiteral("readOnlyRootFilesystem"), readOnly},
                              {QStringLiteral("capabilities"), ValueMap{{QStringLiteral("drop"), QStringList{QStringLiteral("ALL")}}}}});
    const DataFolders folders = dataFolders(rendering.attribute(component, "technology").toText());
    Value::List mounts{mount(QStringLiteral("tmp"), QStringLiteral("/tmp"))};
    Value::List volumes{emptyVolume(QStringLiteral("tmp"))};
    if (form == Form::StatefulSet)
        mounts.append(mount(QStringLiteral("data"), folders.data, folders.subPath));
    for (int at = 0; readOnly && at < folders.scratch.size(); ++at) {
        const QString volume = QLatin1String("scratch-") + QString::number(at + 1);
        mounts.append(mount(volume, folders.scratch.at(at)));
        volumes.append(emptyVolume(volume));
    }
    container.append(QStringLiteral("volumeMounts"), mounts);

    ValueMap spec{{QStringLiteral("serviceAccountName"), rendering.serviceAccountOf(component)},
                  {QStringLiteral("automountServiceAccountToken"), false},
                  {QStringLiteral("securityContext"),
                   ValueMap{{QStringLiteral("runAsNonRoot"), true},
                            {QStringLiteral("runAsUser"), unprivilegedUser},
                            {QStringLiteral("runAsGroup"), unprivilegedUser},
                            {QStringLiteral("fsGroup"), unprivilegedUser},
                            {QStringLiteral("seccompProfile"), ValueMap{{QStringLiteral("type"), QStringLiteral("RuntimeDefault")}}}}}};
    if (runsToEnd)
        spec.append(QStringLiteral("restartPolicy"), QStringLiteral("OnFailure"));
    if (const auto grace = parseDuration(rendering.attribute(component, "shutdown-time").toText()); grace && *grace > 0)
        spec.append(QStringLiteral("terminationGracePeriodSeconds"), int(std::ceil(*grace)));
    if (!runsToEnd && (rendering.fewestReplicas(component) > 1 || rendering.mostReplicas(component) > 1)) {
        spec.append(QStringLiteral("topologySpreadConstraints"),
                    Value::List{ValueMap{{QStringLiteral("maxSkew"), 1},
                                         {QStringLiteral("topologyKey"), QStringLiteral("topology.kubernetes.io/zone")},
                                         {QStringLiteral("whenUnsatisfiable"), QStringLiteral("ScheduleAnyway")},
                                         {QStringLiteral("labelSelector"), ValueMap{{QStringLiteral("matchLabels"), rendering.selector(component.id)}}}}});
    }
    spec.append(QStringLiteral("containers"), Value::List{container});
    spec.append(QStringLiteral("volumes"), volumes);
    ValueMap metadata{{QStringLiteral("labels"), rendering.labels(component)}};
    if (!configuration.plain.isEmpty()) {
        // Pods start anew when their configuration changes.
        const QByteArray hash = QCryptographicHash::hash(writeYaml(configuration.plain), QCryptographicHash::Sha256).toHex().first(16);
        metadata.append(QStringLiteral("annotations"), ValueMap{{QStringLiteral("groundplan.io/configuration"), QString::fromLatin1(hash)}});
    }
    return ValueMap{{QStringLiteral("metadata"), metadata}, {QStringLiteral("spec"), spec}};
}

} // namespace groundplan::kubernetes
