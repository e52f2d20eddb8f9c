// SPDX-License-Identifier: Apache-2.0
#include "model/imports/compose/service_parts.h"

#include <QRegularExpression>

#include "model/base/duration.h"
#include "model/base/number_text.h"
#include "model/base/secret_text.h"

namespace groundplan {

namespace {

int firstPort(const QString& text)
{
    const auto number = parseInteger(text.section(u'-', 0, 0));
    return number && *number > 0 && *number <= 65535 ? int(*number) : 0;
}

ComposePort shortPort(const QString& text, const Where& where)
{
    ComposePort port;
    port.where = where;
    port.protocol = text.contains(u'/') ? text.section(u'/', -1).toLower() : QStringLiteral("tcp");
    // "127.0.0.1:8080:80", "[::1]:8080:80", "8080:80", "80"; a variable for the published port is not known.
    static const QRegularExpression variable(QStringLiteral("\\$\\{[^}]*\\}"));
    QString plain = text.section(u'/', 0, 0);
    plain.replace(variable, QStringLiteral("0"));
    const QStringList parts = plain.split(u':');
    port.target = firstPort(parts.last());
    if (parts.size() > 1)
        port.published = firstPort(parts.at(parts.size() - 2));
    return port;
}

/// "512M", "1gb" and "64k" are powers of 1024 in Compose.
QString sizeOf(const YamlNode& node)
{
    static const QRegularExpression pattern(QStringLiteral("^([0-9.]+)\\s*([bkmgt]?)b?$"), QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(interpolated(node.text()));
    if (!match.hasMatch())
        return {};
    const QString unit = match.captured(2).toLower();
    if (unit.isEmpty() || unit == QLatin1String("b"))
        return match.captured(1);
    return match.captured(1) + (unit == QLatin1String("k") ? QLatin1String("Ki") : unit == QLatin1String("m") ? QLatin1String("Mi") : unit == QLatin1String("g") ? QLatin1String("Gi") : QLatin1String("Ti"));
}

class Reader
{
public:
    Reader(const ComposeService& service, DesignDraft& draft, const Id& id) : m_map(service.map), m_draft(draft), m_id(id) {}

    void read()
    {
        set("image", m_map["image"], interpolated(m_map["image"].text()));
        readPorts();
        readDeploy();
        readHealth();
        readRun();
    }

private:
    void set(const char* attribute, const YamlNode& node, const Value& value)
    {
        if (!node.isNull())
            m_draft.set(m_id, attribute, value, node.where());
    }

    void readPorts()
    {
        const QList<ComposePort> ports = composePorts(m_map);
        if (ports.isEmpty())
            return;
        const ComposePort& main = ports.first();
        m_draft.set(m_id, "port", main.target, main.where);
        if (main.published > 0 && main.published != main.target)
            m_draft.set(m_id, "published-port", main.published, main.where);
        if (main.protocol == QLatin1String("udp"))
            m_draft.set(m_id, "protocol", main.protocol, main.where);
    }

    void readDeploy()
    {
        const auto replicas = [this](const YamlNode& node) {
            if (const auto number = parseInteger(interpolated(node.text())); number && *number > 0)
                m_draft.set(m_id, "replicas", *number, node.where());
        };
        replicas(m_map["scale"]);
        set("cpu-limit", m_map["cpus"], interpolated(m_map["cpus"].text()));
        set("memory-limit", m_map["mem_limit"], sizeOf(m_map["mem_limit"]));
        set("memory-request", m_map["mem_reservation"], sizeOf(m_map["mem_reservation"]));
        for (const YamlNode& deploy : m_map.all("deploy")) {
            replicas(deploy["replicas"]);
            const YamlNode limits = deploy["resources"]["limits"];
            const YamlNode reserved = deploy["resources"]["reservations"];
            set("cpu-limit", limits["cpus"], interpolated(limits["cpus"].text()));
            set("memory-limit", limits["memory"], sizeOf(limits["memory"]));
            set("cpu-request", reserved["cpus"], interpolated(reserved["cpus"].text()));
            set("memory-request", reserved["memory"], sizeOf(reserved["memory"]));
        }
    }

    void setTime(const char* attribute, const YamlNode& node)
    {
        const auto seconds = parseDuration(node.text());
        if (seconds && *seconds > 0)
            m_draft.set(m_id, attribute, durationText(*seconds), node.where());
    }

    void readHealth()
    {
        const YamlNode check = m_map["healthcheck"];
        const YamlNode test = check["test"];
        const QStringList words = composeWords(test);
        if (check["disable"].value().toBool() || (!words.isEmpty() && words.first() == QLatin1String("NONE")))
            return set("probe", check, QStringLiteral("none"));
        setTime("start-up-time", check["start_period"]);
        const QString text = words.join(u' ');
        static const QRegularExpression address(QStringLiteral("https?://[^/\\s\"']+(/[^\\s\"'?#|;]*)?"));
        static const QRegularExpression ping(QStringLiteral("\\b(nc|ncat|pg_isready|mysqladmin|mariadb-admin|healthcheck\\.sh|redis-cli|valkey-cli|mongo|mongosh|rabbitmq-diagnostics|cqlsh|kafka-[a-z-]+)\\b|/dev/tcp/"));
        if (text.contains(QLatin1String("grpc_health_probe")) || text.contains(QLatin1String("grpc-health-probe")))
            set("probe", test, QStringLiteral("grpc"));
        else if (const auto match = address.match(text); match.hasMatch()) {
            set("probe", test, QStringLiteral("http"));
            const QString path = match.captured(1);
            if (!holdsSecret(path))
                set("readiness-path", test, path.isEmpty() ? QStringLiteral("/") : path);
        } else if (ping.match(text).hasMatch()) {
            set("probe", test, QStringLiteral("tcp"));
        }
    }

    void readRun()
    {
        setTime("shutdown-time", m_map["stop_grace_period"]);
        if (m_map["privileged"].value().toBool())
            set("privileged", m_map["privileged"], true);
        if (m_map["read_only"].isBool())
            set("read-only-root", m_map["read_only"], m_map["read_only"].value());
        const QString user = interpolated(m_map["user"].text()).section(u':', 0, 0);
        if (user == QLatin1String("root") || user == QLatin1String("0"))
            set("run-as-root", m_map["user"], true);
        else if (!user.isEmpty() && !user.contains(u'$'))
            set("run-as-root", m_map["user"], false);
        for (const auto& [key, attribute] : {std::pair("entrypoint", "command"), std::pair("command", "arguments")}) {
            if (const QStringList words = wordsWithoutSecrets(composeWords(m_map[key])); !words.isEmpty())
                set(attribute, m_map[key], words);
        }
    }

    const ComposeMap& m_map;
    DesignDraft& m_draft;
    const Id m_id;
};

} // namespace

QList<ComposePort> composePorts(const ComposeMap& service)
{
    QList<ComposePort> ports;
    for (const char* key : {"ports", "expose"}) {
        for (const YamlNode& list : service.all(key)) {
            for (const YamlNode node : list.elements()) {
                ComposePort port;
                if (node.isMap()) {
                    port = {firstPort(interpolated(node["target"].text())), firstPort(interpolated(node["published"].text())), node["protocol"].text().toLower(), node["name"].text(), node.where()};
                } else {
                    port = shortPort(interpolated(node.text()), node.where());
                }
                if (port.target > 0)
                    ports.append(port);
            }
        }
    }
    return ports;
}

QStringList composeWords(const YamlNode& node)
{
    QStringList words;
    for (const YamlNode word : node.elements())
        words.append(interpolated(word.text()));
    if (node.isScalar())
        words = interpolated(node.text()).split(QRegularExpression(QStringLiteral("\\s+")), Qt::SkipEmptyParts);
    return words;
}

QStringList wordsWithoutSecrets(const QStringList& words)
{
    QStringList clean;
    bool secretNext = false;
    for (const QString& text : words) {
        clean.append(secretNext && !text.startsWith(u'-') ? QStringLiteral("***") : withoutCredentials(text));
        secretNext = text.startsWith(u'-') && !text.contains(u'=') && !text.contains(u' ') && namesSecret(text);
    }
    return clean;
}

void readComposeService(const ComposeService& service, DesignDraft& draft, const Id& id)
{
    Reader(service, draft, id).read();
}

} // namespace groundplan
