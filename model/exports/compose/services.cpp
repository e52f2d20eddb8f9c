// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include "model/base/duration.h"
#include "model/base/size_text.h"
#include "model/exports/compose/composition.h"
#include "model/exports/kubernetes/data_folders.h"
#include "model/exports/kubernetes/names.h"

namespace groundplan::compose {

using namespace kubernetes;

namespace {

constexpr double mostCores = 2; // Docker refuses more than the machine has.

QString mebibytes(double bytes)
{
    return QString::number(std::max<qint64>(16, qint64(std::ceil(bytes / 1048576)))) + u'M';
}

/// A word inside '…' of a shell.
QString quotedForShell(const QString& text)
{
    return u'\'' + QString(text).replace(u'\'', QLatin1String("'\\''")) + u'\'';
}

Value::List values(const QStringList& words)
{
    Value::List list;
    for (const QString& word : words)
        list.append(word);
    return list;
}

/// Writes one service.
class Writer
{
public:
    Writer(const Composition& composition, const Service& service, Variables& variables, YamlComments& comments, ValueMap& configs)
        : m_composition(composition), m_rendering(composition.rendering()), m_service(service), m_component(*composition.design().component(service.component)),
          m_variables(variables), m_comments(comments), m_configs(configs)
    {
    }

    ValueMap write()
    {
        const bool product = m_service.role == Role::Product || m_service.role == Role::StandIn;
        const QString at = yamlPointer(yamlPointer(QString(), QStringLiteral("services")), m_service.name);
        m_comments.insert(at, comment());
        set("image", image());
        if (m_service.role == Role::Product)
            set("hostname", m_service.name);
        const ValueMap environment = product ? productEnvironment() : environmentOf(m_rendering, m_component, m_service.name, m_variables);
        addCommand(product, environment);
        if (!environment.isEmpty())
            set("environment", environment);
        addPlace();
        if (m_service.checked)
            set("healthcheck", healthCheck(product));
        addNeeds();
        addFolders(product);
        addBounds(product);
        set("labels", ValueMap{{QStringLiteral("groundplan.io/component"), literal(m_component.id)}});
        if (!m_service.profiles.isEmpty())
            set("profiles", m_service.profiles);
        return m_map;
    }

private:
    void set(const char* key, const Value& value) { m_map.append(QString::fromLatin1(key), value); }

    QString comment() const
    {
        QString text = m_component.label();
        if (m_service.role == Role::StandIn)
            text += QLatin1String(" (stand-in)");
        if (m_service.role == Role::Job) {
            text += QLatin1String(": docker compose run --rm ") + m_service.name;
            if (const QString schedule = m_rendering.attribute(m_component, "schedule").toText(); !schedule.isEmpty())
                text += QLatin1String(" (schedule: ") + schedule + u')';
        }
        return text.simplified();
    }

    QString image() const
    {
        if (!m_service.product.image.isEmpty())
            return literal(m_service.product.image);
        if (m_rendering.attribute(m_component, "image").isNull())
            return QLatin1String("example.invalid/") + m_service.name + QLatin1String(":0.0.0");
        return literal(m_rendering.imageOf(m_component));
    }

    /// A text of the catalog with the names of this service in it.
    QString filledIn(const QString& text, const QString& key)
    {
        QString database = m_rendering.attribute(m_component, "database").toText();
        if (database.isEmpty())
            database = QString(m_service.name).replace(u'-', u'_');
        QString filled = literal(text);
        filled.replace(QLatin1String("{name}"), m_service.name);
        filled.replace(QLatin1String("{database}"), literal(database));
        filled.replace(QLatin1String("{published}"), QString::number(m_service.hostPort > 0 ? m_service.hostPort : m_service.product.publish));
        if (filled.contains(QLatin1String("{secret}")))
            filled.replace(QLatin1String("{secret}"), m_variables.secret(m_service.name, key, m_component.label().simplified()));
        return filled;
    }

    ValueMap productEnvironment()
    {
        ValueMap environment;
        for (const auto& [key, value] : m_service.product.environment)
            environment.append(key, filledIn(value.toText(), key));
        // What the design says itself goes before the usual.
        for (const auto& [key, value] : environmentOf(m_rendering, m_component, m_service.name, m_variables))
            environment.set(key, value);
        return environment;
    }

    void addCommand(bool product, const ValueMap& environment)
    {
        const bool stated = !m_rendering.attribute(m_component, "command").isNull() || !m_rendering.attribute(m_component, "arguments").isNull();
        if (product && !stated) {
            QStringList words;
            for (const QString& word : m_service.product.command)
                words.append(filledIn(word, {}));
            if (!words.isEmpty())
                set("command", values(words));
            return;
        }
        for (const auto& [attribute, key] : {std::pair("command", "entrypoint"), std::pair("arguments", "command")}) {
            QStringList words;
            for (const QString& word : withoutSecrets(m_rendering.attribute(m_component, attribute).toStringList()))
                words.append(commandWord(word, environment));
            if (!words.isEmpty())
                set(key, values(words));
        }
    }

    void addPlace()
    {
        if (m_service.hostPort > 0) {
            const int inside = m_service.product.publish > 0 ? m_service.product.publish : m_service.port;
            set("ports", QStringList{QLatin1String("127.0.0.1:") + QString::number(m_service.hostPort) + u':' + QString::number(inside) + (m_rendering.isUdp(m_component) ? QStringLiteral("/udp") : QString())});
        }
        ValueMap networks;
        networks.append(m_service.network, m_service.aliases.isEmpty() ? ValueMap() : ValueMap{{QStringLiteral("aliases"), m_service.aliases}});
        for (const QString& network : m_service.joined)
            networks.append(network, ValueMap());
        set("networks", networks);
    }

    ValueMap healthCheck(bool product) const
    {
        QStringList test;
        double start = 10;
        if (product) {
            start = 60;
            for (const QString& word : m_service.product.check)
                test.append(literal(word));
        } else {
            const QString port = QString::number(m_service.port);
            const QString probe = m_rendering.attribute(m_component, "probe").toText();
            QString path = m_rendering.attribute(m_component, "readiness-path").toText();
            if (path.isEmpty())
                path = m_rendering.attribute(m_component, "liveness-path").toText();
            QString command = QLatin1String("nc -z 127.0.0.1 ") + port + QLatin1String(" || bash -c '</dev/tcp/127.0.0.1/") + port + u'\'';
            if (!path.isEmpty() && probe != QLatin1String("tcp") && probe != QLatin1String("grpc")) {
                const QString url = quotedForShell(QString(QLatin1String("http://127.0.0.1:") + port + path));
                command = QLatin1String("wget -q -O /dev/null ") + url + QLatin1String(" || curl -fsS -o /dev/null ") + url;
            }
            test = {QStringLiteral("CMD-SHELL"), literal(command)};
            if (const auto stated = parseDuration(m_rendering.attribute(m_component, "start-up-time").toText()); stated && *stated > 0)
                start = std::min(*stated, 3600.0);
        }
        return {{QStringLiteral("test"), values(test)},
                {QStringLiteral("interval"), QStringLiteral("10s")},
                {QStringLiteral("timeout"), QStringLiteral("5s")},
                {QStringLiteral("retries"), 6},
                {QStringLiteral("start_period"), QString(QString::number(qint64(std::ceil(start))) + u's')}};
    }

    void addNeeds()
    {
        ValueMap needs;
        for (const QString& name : m_service.needs) {
            const auto target = std::find_if(m_composition.services().begin(), m_composition.services().end(), [&](const Service& each) { return each.name == name; });
            ValueMap need{{QStringLiteral("condition"), target->checked ? QStringLiteral("service_healthy") : QStringLiteral("service_started")}};
            // Without its profile the other one is not there at all.
            const bool always = target->profiles.isEmpty() || (!m_service.profiles.isEmpty() && std::all_of(m_service.profiles.begin(), m_service.profiles.end(), [&](const QString& profile) {
                                                                   return target->profiles.contains(profile);
                                                               }));
            if (!always)
                need.append(QStringLiteral("required"), false);
            needs.append(name, need);
        }
        if (!needs.isEmpty())
            set("depends_on", needs);
    }

    void addFolders(bool product)
    {
        QStringList scratch{QStringLiteral("/tmp")};
        QStringList volumes;
        if (product) {
            scratch += m_service.product.scratch;
            if (!m_service.product.data.isEmpty())
                volumes.append(m_service.name + QLatin1String("-data:") + m_service.product.data);
            if (m_service.role == Role::StandIn)
                volumes.append(QLatin1String("./stand-ins/") + m_service.name + QLatin1String(":/home/wiremock:ro"));
        } else if (m_rendering.has(m_component, "stateful") || m_rendering.has(m_component, "datastore")) {
            const DataFolders folders = dataFolders(m_rendering.attribute(m_component, "technology").toText());
            scratch += folders.scratch;
            volumes.append(m_service.name + QLatin1String("-data:") + folders.data);
        }
        if (!volumes.isEmpty())
            set("volumes", volumes);
        Value::List files;
        const auto addFile = [&](const QString& path, const QString& content) {
            const QString name = m_service.name + u'-' + path.section(u'/', -1).section(u'.', 0, 0);
            m_configs.append(name, ValueMap{{QStringLiteral("content"), literal(content)}});
            files.append(ValueMap{{QStringLiteral("source"), name}, {QStringLiteral("target"), path}});
        };
        for (const auto& [path, content] : m_service.product.files)
            addFile(path, content.toText());
        if (!m_service.product.scrapes.isEmpty())
            addFile(m_service.product.scrapes, scrapeSettings());
        if (!files.isEmpty())
            set("configs", files);
        const bool readOnly = product ? m_service.product.readOnly : m_rendering.attribute(m_component, "read-only-root").toBool(true);
        if (readOnly)
            set("read_only", true);
        set("tmpfs", scratch);
    }

    /// Whom Prometheus measures: all services that say that they offer measurements.
    QString scrapeSettings() const
    {
        Value::List jobs;
        for (const Service& other : m_composition.services()) {
            const Component& component = *m_composition.design().component(other.component);
            if (other.role != Role::Workload || other.port <= 0 || !m_rendering.attribute(component, "metrics").toBool())
                continue;
            const QString path = m_rendering.attribute(component, "metrics-path").toText();
            jobs.append(ValueMap{{QStringLiteral("job_name"), other.name},
                                 {QStringLiteral("metrics_path"), path.isEmpty() ? QStringLiteral("/metrics") : path},
                                 {QStringLiteral("static_configs"), Value::List{ValueMap{{QStringLiteral("targets"), QStringList{other.name + u':' + QString::number(other.port)}}}}}});
        }
        return QString::fromUtf8(writeYaml(ValueMap{{QStringLiteral("global"), ValueMap{{QStringLiteral("scrape_interval"), QStringLiteral("15s")}}}, {QStringLiteral("scrape_configs"), jobs}}));
    }

    void addBounds(bool product)
    {
        const bool ownUser = !product || !m_service.product.user.isEmpty();
        if (ownUser)
            set("user", product ? m_service.product.user : QStringLiteral("10001:10001"));
        set("cap_drop", QStringList{QStringLiteral("ALL")});
        if (!ownUser)
            set("cap_add", QStringList{QStringLiteral("CHOWN"), QStringLiteral("DAC_OVERRIDE"), QStringLiteral("FOWNER"), QStringLiteral("SETGID"), QStringLiteral("SETUID")});
        set("security_opt", QStringList{QStringLiteral("no-new-privileges:true")});
        double cores = 1, bytes = parseSize(m_service.product.memory).value_or(512.0 * 1048576);
        if (!product) {
            const auto larger = [&](const char* limit, const char* request, double usual, std::optional<double> (*parse)(QStringView)) {
                if (const auto stated = parse(m_rendering.attribute(m_component, limit).toText()))
                    return *stated;
                return std::max(usual, parse(m_rendering.attribute(m_component, request).toText()).value_or(0));
            };
            cores = larger("cpu-limit", "cpu-request", 0.5, parseCpu);
            bytes = larger("memory-limit", "memory-request", 256.0 * 1048576, parseSize);
        }
        set("deploy", ValueMap{{QStringLiteral("resources"),
                                ValueMap{{QStringLiteral("limits"), ValueMap{{QStringLiteral("cpus"), QString::number(std::clamp(cores, 0.05, mostCores))},
                                                                             {QStringLiteral("memory"), mebibytes(bytes)}}}}}});
        set("restart", m_service.role == Role::Job ? QStringLiteral("no") : QStringLiteral("unless-stopped"));
        if (const auto grace = parseDuration(m_rendering.attribute(m_component, "shutdown-time").toText()); grace && *grace > 0)
            set("stop_grace_period", QString(QString::number(qint64(std::ceil(*grace))) + u's'));
    }

    const Composition& m_composition;
    const Rendering& m_rendering;
    const Service& m_service;
    const Component& m_component;
    Variables& m_variables;
    YamlComments& m_comments;
    ValueMap& m_configs;
    ValueMap m_map;
};

} // namespace

ValueMap servicesOf(const Composition& composition, Variables& variables, YamlComments& comments, ValueMap& configs)
{
    ValueMap services;
    for (const Service& service : composition.services())
        services.append(service.name, Writer(composition, service, variables, comments, configs).write());
    return services;
}

} // namespace groundplan::compose
