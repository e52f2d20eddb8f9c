// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>

#include <QCryptographicHash>
#include <QRegularExpression>

#include "model/base/secret_text.h"
#include "model/base/size_text.h"
#include "model/exports/kubernetes/data_folders.h"
#include "model/exports/kubernetes/names.h"
#include "model/exports/kubernetes/probes.h"
#include "model/exports/kubernetes/rendering.h"
#include "model/yaml/yaml_writer.h"

namespace groundplan::kubernetes {

namespace {

constexpr int unprivilegedUser = 10001;
constexpr int scratchMebibytes = 256; ///< of each empty volume

bool isReadOnly(const Rendering& rendering, const Component& component)
{
    return rendering.attribute(component, "read-only-root").toBool(true);
}

/// The text of a stated amount, else the default; a default limit never lies below the request.
Value amount(const Value& stated, const char* fallback, const QString& atLeast, std::optional<double> (*parse)(QStringView))
{
    if (!stated.isNull())
        return stated;
    const QString text = QString::fromLatin1(fallback);
    const auto least = parse(atLeast);
    return least && *least > parse(text).value_or(0) ? Value(atLeast) : Value(text);
}

/// Folders that only hold what a pod may lose, each an empty volume of its own.
QStringList scratchFolders(const Rendering& rendering, const Component& component)
{
    QStringList folders{QStringLiteral("/tmp")};
    if (isReadOnly(rendering, component))
        folders += dataFolders(rendering.attribute(component, "technology").toText()).scratch;
    return folders;
}

QString mebibytes(int number)
{
    return QString::number(number) + QLatin1String("Mi");
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
            {QStringLiteral("emptyDir"), ValueMap{{QStringLiteral("sizeLimit"), mebibytes(scratchMebibytes)}}}};
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

Value resourcesOf(const Rendering& rendering, const Component& component)
{
    const Value cpu = amount(rendering.attribute(component, "cpu-request"), "100m", {}, parseCpu);
    const Value memory = amount(rendering.attribute(component, "memory-request"), "128Mi", {}, parseSize);
    const Value cpuLimit = amount(rendering.attribute(component, "cpu-limit"), "500m", cpu.toText(), parseCpu);
    const Value memoryLimit = amount(rendering.attribute(component, "memory-limit"), "256Mi", memory.toText(), parseSize);
    ValueMap requests{{QStringLiteral("cpu"), cpu}, {QStringLiteral("memory"), memory}};
    ValueMap limits{{QStringLiteral("cpu"), cpuLimit}, {QStringLiteral("memory"), memoryLimit}};
    // What can be written is known only where the container's own files cannot be: its empty volumes, and logs.
    if (isReadOnly(rendering, component)) {
        requests.append(QStringLiteral("ephemeral-storage"), mebibytes(64));
        limits.append(QStringLiteral("ephemeral-storage"), mebibytes(scratchMebibytes * int(scratchFolders(rendering, component).size() + 1)));
    }
    return ValueMap{{QStringLiteral("requests"), requests}, {QStringLiteral("limits"), limits}};
}

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

QString configurationHash(const ValueMap& variables)
{
    std::map<QByteArray, QByteArray> sorted;
    for (const auto& [key, value] : variables)
        sorted[key.toUtf8()] = value.toText().toUtf8();
    QByteArray text;
    for (const auto& [key, value] : sorted)
        text += key + '=' + value + '\n';
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().first(16));
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

/// Comments on what a pod may and may not.
static void explainSecurity(const Rendering& rendering, const Component& component, YamlComments& notes, const QString& spec, const QString& container)
{
    const QString label = component.label().simplified();
    QString pod = QStringLiteral("As the Pod Security Standard \"restricted\" demands.");
    if (rendering.attribute(component, "run-as-root").toBool())
        pod += QStringLiteral("\n%1 says that it runs as root, which is refused: give it an image that does not.").arg(label);
    notes.insert(yamlPointer(spec, QStringLiteral("securityContext")), pod);
    if (!isReadOnly(rendering, component))
        notes.insert(yamlPointer(container, QStringLiteral("securityContext")), QStringLiteral("%1 says that it writes its own files.").arg(label));
    notes.insert(yamlPointer(spec, QStringLiteral("automountServiceAccountToken")), QStringLiteral("Only what asks the Kubernetes API needs a token."));
}

/// How the pods of a workload are spread over zones and hosts.
static Value::List spreadOf(const Rendering& rendering, const Component& component)
{
    const auto over = [&](const char* key) {
        ValueMap constraint{{QStringLiteral("maxSkew"), 1},
                            {QStringLiteral("topologyKey"), QString::fromLatin1(key)},
                            {QStringLiteral("whenUnsatisfiable"), QStringLiteral("ScheduleAnyway")},
                            {QStringLiteral("labelSelector"), ValueMap{{QStringLiteral("matchLabels"), rendering.selector(component.id)}}}};
        // The pods of one version are spread, whatever is left of the last one.
        if (rendering.formOf(component.id) == Form::Deployment)
            constraint.append(QStringLiteral("matchLabelKeys"), QStringList{QStringLiteral("pod-template-hash")});
        return constraint;
    };
    Value::List constraints;
    const Value zones = rendering.attribute(component, "multi-zone");
    if (!zones.isBool() || zones.toBool())
        constraints.append(over("topology.kubernetes.io/zone"));
    constraints.append(over("kubernetes.io/hostname"));
    return constraints;
}

Value podTemplate(const Rendering& rendering, const Component& component, YamlComments* comments, const QString& at)
{
    YamlComments unused;
    YamlComments& notes = comments ? *comments : unused;
    const QString specAt = at + QLatin1String("/spec"), containerAt = specAt + QLatin1String("/containers/0");
    const QString label = component.label().simplified();
    const QString name = rendering.nameOf(component.id);
    const Form form = rendering.formOf(component.id);
    const bool runsToEnd = form == Form::Job || form == Form::CronJob;
    ValueMap container{{QStringLiteral("name"), name}};
    const QString image = rendering.imageOf(component);
    container.append(QStringLiteral("image"), image);
    if (rendering.attribute(component, "image").isNull())
        notes.insert(containerAt + QLatin1String("/image"), QStringLiteral("%1 names no image: this stands in for it.").arg(label));
    else if (!image.section(u'/', -1).contains(u':') && !image.contains(u'@'))
        notes.insert(containerAt + QLatin1String("/image"), QStringLiteral("Without a tag, what runs can change unseen (rule mutable-image-tag)."));
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
    if (!configuration.secrets.isEmpty())
        notes.insert(containerAt + QLatin1String("/env"), QStringLiteral("Secrets stand in the clear in the design; here they are only named (rule exposed-secret)."));
    if (!variables.isEmpty())
        container.append(QStringLiteral("env"), variables);
    Value::List sources;
    if (!configuration.plain.isEmpty())
        sources.append(ValueMap{{QStringLiteral("configMapRef"), ValueMap{{QStringLiteral("name"), rendering.partName(component, "config")}}}});
    for (const QString& secret : rendering.attribute(component, "secrets").toStringList())
        sources.append(ValueMap{{QStringLiteral("secretRef"), ValueMap{{QStringLiteral("name"), dnsLabel(secret, 63)}}}});
    if (!sources.isEmpty())
        container.append(QStringLiteral("envFrom"), sources);
    container.append(QStringLiteral("resources"), resourcesOf(rendering, component));
    if (rendering.attribute(component, "cpu-request").isNull() || rendering.attribute(component, "memory-request").isNull())
        notes.insert(containerAt + QLatin1String("/resources"), QStringLiteral("%1 does not say what it needs: this is assumed (rule resources-incomplete).").arg(label));
    if (!runsToEnd)
        addProbes(rendering, component, container, notes, containerAt);
    const bool readOnly = isReadOnly(rendering, component);
    explainSecurity(rendering, component, notes, specAt, containerAt);
    container.append(QStringLiteral("securityContext"),
                     ValueMap{{QStringLiteral("allowPrivilegeEscalation"), false},
                              {QStringLiteral("readOnlyRootFilesystem"), readOnly},
                              {QStringLiteral("capabilities"), ValueMap{{QStringLiteral("drop"), QStringList{QStringLiteral("ALL")}}}}});
    const DataFolders folders = dataFolders(rendering.attribute(component, "technology").toText());
    Value::List mounts{mount(QStringLiteral("tmp"), QStringLiteral("/tmp"))};
    Value::List volumes{emptyVolume(QStringLiteral("tmp"))};
    if (form == Form::StatefulSet)
        mounts.append(mount(QStringLiteral("data"), folders.data, folders.subPath));
    const QStringList scratch = scratchFolders(rendering, component);
    for (qsizetype number = 1; number < scratch.size(); ++number) {
        const QString volume = QLatin1String("scratch-") + QString::number(number);
        mounts.append(mount(volume, scratch.at(number)));
        volumes.append(emptyVolume(volume));
    }
    container.append(QStringLiteral("volumeMounts"), mounts);

    ValueMap security{{QStringLiteral("runAsNonRoot"), true},
                      {QStringLiteral("runAsUser"), unprivilegedUser},
                      {QStringLiteral("runAsGroup"), unprivilegedUser},
                      {QStringLiteral("fsGroup"), unprivilegedUser}};
    // A large volume is not walked through at each start.
    if (form == Form::StatefulSet)
        security.append(QStringLiteral("fsGroupChangePolicy"), QStringLiteral("OnRootMismatch"));
    security.append(QStringLiteral("seccompProfile"), ValueMap{{QStringLiteral("type"), QStringLiteral("RuntimeDefault")}});
    ValueMap spec{{QStringLiteral("serviceAccountName"), rendering.serviceAccountOf(component)},
                  {QStringLiteral("automountServiceAccountToken"), false}};
    if (const QString priority = rendering.priorityClassOf(component); !priority.isEmpty())
        spec.append(QStringLiteral("priorityClassName"), priority);
    spec.append(QStringLiteral("securityContext"), security);
    if (runsToEnd) {
        spec.append(QStringLiteral("restartPolicy"), QStringLiteral("Never"));
        notes.insert(specAt + QLatin1String("/restartPolicy"), QStringLiteral("Each attempt is a pod of its own, whose log stays."));
    }
    if (const int grace = graceSeconds(rendering, component); grace > 0) {
        spec.append(QStringLiteral("terminationGracePeriodSeconds"), grace);
        notes.insert(specAt + QLatin1String("/terminationGracePeriodSeconds"),
                     QStringLiteral("%1 may take %2 to finish its work.").arg(label, rendering.attribute(component, "shutdown-time").toText()));
    }
    if (!runsToEnd && form != Form::DaemonSet && (rendering.fewestReplicas(component) > 1 || rendering.mostReplicas(component) > 1)) {
        const Value::List spread = spreadOf(rendering, component);
        spec.append(QStringLiteral("topologySpreadConstraints"), spread);
        notes.insert(specAt + QLatin1String("/topologySpreadConstraints"),
                     spread.size() > 1 ? QStringLiteral("So that neither a zone nor a host takes all instances with it (rule single-zone).")
                                       : QStringLiteral("So that no host takes all instances with it; %1 runs in one zone.").arg(label));
    }
    spec.append(QStringLiteral("containers"), Value::List{container});
    spec.append(QStringLiteral("volumes"), volumes);
    ValueMap metadata{{QStringLiteral("labels"), rendering.labels(component)}};
    if (!configuration.plain.isEmpty()) {
        // Pods start anew when their configuration changes.
        metadata.append(QStringLiteral("annotations"), ValueMap{{QStringLiteral("groundplan.io/configuration"), configurationHash(configuration.plain)}});
    }
    return ValueMap{{QStringLiteral("metadata"), metadata}, {QStringLiteral("spec"), spec}};
}

} // namespace groundplan::kubernetes
