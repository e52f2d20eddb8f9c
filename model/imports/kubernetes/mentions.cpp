// SPDX-License-Identifier: Apache-2.0
#include "model/imports/kubernetes/mentions.h"

#include <algorithm>

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

#include "model/base/secret_text.h"
#include "model/imports/kubernetes/pod_parts.h"

namespace groundplan {

namespace {

/// Longest value that evidence and notes show.
constexpr qsizetype longestShown = 120;

QString tr(const char* text)
{
    return QCoreApplication::translate("KubernetesImport", text);
}

QString shown(const QString& value)
{
    const QString clean = withoutCredentials(value).simplified();
    return clean.size() > longestShown ? QString(clean.left(longestShown) + u'…') : clean;
}

/// $(NAME) as Kubernetes resolves it; the address of a Service that the platform hands in as NAME_SERVICE_HOST.
QString resolved(const QString& text, const QHash<QString, QString>& values)
{
    static const QRegularExpression reference(QStringLiteral("\\$\\$|\\$[({]([A-Za-z_][A-Za-z0-9_.-]*)[)}]"));
    QString result;
    qsizetype at = 0;
    auto matches = reference.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString name = match.captured(1);
        result += QStringView(text).mid(at, match.capturedStart() - at);
        if (values.contains(name))
            result += values.value(name);
        else if (name.endsWith(QLatin1String("_SERVICE_HOST")))
            result += name.chopped(13).toLower().replace(u'_', u'-');
        else
            result += match.captured(0);
        at = match.capturedEnd();
    }
    return result + QStringView(text).mid(at);
}

} // namespace

QString placeText(const Where& where)
{
    Where line = where;
    line.column = 0;
    return line.text();
}

Configurations::Configurations(const ManifestSet& set)
{
    for (const ManifestObject& object : set.objects) {
        const QString key = object.space + u'/' + object.name;
        if (isObject(object, "ConfigMap", "")) {
            for (const auto& [name, value] : object.node["data"].pairs())
                m_maps[key].append({name.text(), {value.text(), value.where()}});
        } else if (isObject(object, "Secret", "")) {
            for (const auto& [name, value] : object.node["data"].pairs())
                m_secrets[key].append({name.text(), {QString::fromUtf8(QByteArray::fromBase64(value.text().toLatin1())), value.where()}});
            for (const auto& [name, value] : object.node["stringData"].pairs())
                m_secrets[key].append({name.text(), {value.text(), value.where()}});
        }
    }
    for (auto map = set.generatedMaps.cbegin(); map != set.generatedMaps.cend(); ++map) {
        for (const GeneratedEntry& entry : map.value())
            m_maps[map.key()].append({entry.key, {entry.value, entry.where}});
    }
}

/// Reads the configuration of one workload.
class PodReader
{
public:
    PodReader(const Configurations& configurations, const ManifestObject& workload)
        : m_configurations(configurations), m_workload(workload)
    {
    }

    PodConfiguration read()
    {
        const YamlNode pod = podSpecOf(m_workload);
        const YamlNode main = mainContainer(m_workload);
        for (const YamlNode& list : {pod["initContainers"], pod["containers"]}) {
            for (const YamlNode container : list.elements())
                readContainer(container, container.where() == main.where());
        }
        for (const YamlNode volume : pod["volumes"].elements()) {
            readVolume(volume);
            for (const YamlNode source : volume["projected"]["sources"].elements())
                readVolume(source);
        }
        QSet<QString> seen;
        m_result.secrets.removeIf([&seen](const QString& name) {
            const bool again = name.isEmpty() || seen.contains(name);
            seen.insert(name);
            return again;
        });
        return m_result;
    }

private:
    QString keyOf(const QString& name) const { return m_workload.space + u'/' + name; }

    void readContainer(const YamlNode& container, bool main)
    {
        const QString name = container["name"].text();
        QHash<QString, QString> values;
        for (const YamlNode source : container["envFrom"].elements()) {
            const QString prefix = source["prefix"].text();
            if (const QString map = source["configMapRef"]["name"].text(); !map.isEmpty()) {
                for (const auto& [key, entry] : m_configurations.m_maps.value(keyOf(map)))
                    addVariable(prefix + key, entry.value, entry.where, name, main, values, tr(", from config map %1").arg(map));
            }
            if (const QString secret = source["secretRef"]["name"].text(); !secret.isEmpty()) {
                m_result.secrets.append(secret);
                for (const auto& [key, entry] : m_configurations.m_secrets.value(keyOf(secret)))
                    addSecret(prefix + key, entry.value, source.where(), name, secret);
            }
        }
        for (const YamlNode variable : container["env"].elements()) {
            const QString variableName = variable["name"].text();
            const YamlNode from = variable["valueFrom"];
            if (const YamlNode key = from["configMapKeyRef"]; key) {
                for (const auto& [entryName, entry] : m_configurations.m_maps.value(keyOf(key["name"].text()))) {
                    if (entryName == key["key"].text())
                        addVariable(variableName, entry.value, entry.where, name, main, values, tr(", from config map %1").arg(key["name"].text()));
                }
            } else if (const YamlNode secret = from["secretKeyRef"]; secret) {
                m_result.secrets.append(secret["name"].text());
                for (const auto& [entryName, entry] : m_configurations.m_secrets.value(keyOf(secret["name"].text()))) {
                    if (entryName == secret["key"].text())
                        addSecret(variableName, entry.value, variable.where(), name, secret["name"].text());
                }
            } else if (variable["value"].isScalar()) {
                addVariable(variableName, variable["value"].text(), variable["value"].where(), name, main, values, {});
            }
        }
        readWords(container, name, values);
    }

    void addVariable(const QString& name, const QString& raw, const Where& where, const QString& container, bool main,
                     QHash<QString, QString>& values, const QString& origin)
    {
        const QString value = resolved(raw, values);
        values.insert(name, value);
        const bool secret = namesSecret(name);
        m_result.mentions.append({name, value,
                                  secret ? tr("env %1 in container %2%3").arg(name, container, origin)
                                         : tr("env %1=%2 in container %3%4").arg(name, shown(value), container, origin),
                                  where, secret});
        if (!main)
            return;
        if ((secret && !value.isEmpty()) || holdsSecret(value)) {
            // A password that only another variable knows is none here: amqp://app:$(PASSWORD)@mq.
            static const QRegularExpression login(QStringLiteral("[^/@\\s]*\\$\\([A-Za-z0-9_.-]+\\)@"));
            if (QString without = raw; without.contains(login) && !holdsSecret(without.remove(login))) {
                m_result.plain.set(name, raw);
                return;
            }
            m_result.plain.remove(name);
            m_result.notes.append({tr("The value of %1 of '%2' looks like a secret and is left out; reference it from a secrets store.")
                                       .arg(name, m_workload.name), where});
        } else {
            m_result.plain.set(name, raw);
        }
    }

    /// The value of a Secret tells which host is meant, and is shown to nobody.
    void addSecret(const QString& name, const QString& value, const Where& where, const QString& container, const QString& secret)
    {
        m_result.mentions.append({name, value, tr("env %1 in container %2, from secret %3").arg(name, container, secret), where, true});
    }

    void readWords(const YamlNode& container, const QString& name, const QHash<QString, QString>& values)
    {
        for (const char* key : {"command", "args"}) {
            QString option;
            for (const YamlNode word : container[key].elements()) {
                const QString text = resolved(word.text(), values);
                QString variable = option;
                option.clear();
                const bool isOption = text.startsWith(u'-') && !text.contains(u' ') && !text.contains(u'\n');
                if (isOption) {
                    const qsizetype equals = text.indexOf(u'=');
                    variable = text.left(equals < 0 ? text.size() : equals);
                    if (equals < 0) {
                        option = variable;
                        continue;
                    }
                }
                if (variable == QLatin1String("-h") || variable == QLatin1String("-H"))
                    variable = QStringLiteral("--host");
                const bool secret = namesSecret(variable);
                const QString words = (isOption || variable.isEmpty()) ? text : QString(variable + u' ' + text);
                m_result.mentions.append({variable, isOption ? text.section(u'=', 1) : text,
                                          secret ? tr("argument %1 in container %2").arg(variable, name)
                                                 : tr("argument %1 in container %2").arg(shown(words), name),
                                          word.where(), secret});
            }
        }
    }

    void readVolume(const YamlNode& volume)
    {
        if (const QString secret = volume["secret"]["secretName"].text(); !secret.isEmpty())
            m_result.secrets.append(secret);
        if (const QString secret = volume["secret"]["name"].text(); !secret.isEmpty())
            m_result.secrets.append(secret);
        const QString map = volume["configMap"]["name"].text();
        QSet<QString> chosen;
        for (const YamlNode item : volume["configMap"]["items"].elements())
            chosen.insert(item["key"].text());
        for (const auto& [key, entry] : m_configurations.m_maps.value(keyOf(map))) {
            if (!chosen.isEmpty() && !chosen.contains(key))
                continue;
            const bool manyLines = entry.value.contains(u'\n');
            if (!manyLines) {
                addLine(entry.value, map, key, 0, entry.where);
                continue;
            }
            int number = 0;
            for (const QString& line : entry.value.split(u'\n'))
                addLine(line, map, key, ++number, entry.where);
        }
    }

    void addLine(const QString& line, const QString& map, const QString& key, int number, const Where& where)
    {
        const QString text = line.trimmed();
        if (text.isEmpty() || text.startsWith(u'#') || text.startsWith(QLatin1String("//")) || text.startsWith(u';'))
            return;
        // "key: value", "key = value", "key value;" (as nginx writes it), "- key: value", "\"key\": \"value\","
        static const QRegularExpression assignment(QStringLiteral("^(?:-\\s+)?\"?([A-Za-z_][A-Za-z0-9_.-]*)\"?(?:\\s*[:=]\\s+|\\s*=\\s*|\\s*:\\s*(?=\")|\\s+)(\\S.*)$"));
        const auto match = assignment.match(text);
        // A file of one word is a variable in the guise of a file: its name tells what it is.
        const QString variable = match.hasMatch() ? match.captured(1) : number == 0 ? key : QString();
        const QString value = match.hasMatch() ? match.captured(2) : text;
        const bool secret = namesSecret(variable);
        const QString what = number > 0 ? tr("config map %1, %2, line %3").arg(map, key).arg(number) : tr("config map %1, %2").arg(map, key);
        m_result.mentions.append({variable, value, secret ? what : QString(what + QLatin1String(": ") + shown(text)), where, secret});
    }

    const Configurations& m_configurations;
    const ManifestObject& m_workload;
    PodConfiguration m_result;
};

PodConfiguration Configurations::of(const ManifestObject& workload) const
{
    return PodReader(*this, workload).read();
}

} // namespace groundplan
