// SPDX-License-Identifier: Apache-2.0
#include <map>

#include "model/exports/kubernetes/names.h"
#include "model/exports/observability/alert_kinds.h"
#include "model/exports/observability/english.h"
#include "model/exports/observability/fields.h"

namespace groundplan::observability {

using namespace kubernetes;

namespace {

/// Rules as an object of the Prometheus operator or, where there is none, as a file of Prometheus in a ConfigMap.
/// `comments` stand at pointers below "/spec"; empty metadata are those of a shared object.
void addGroups(const Telemetry& telemetry, const QString& space, const QString& file, const QString& name, ValueMap metadata, const Value::List& groups, YamlComments comments, const QStringList& subjects, QList<Object>& objects)
{
    if (metadata.isEmpty())
        metadata = sharedMetadata(space, name);
    const ValueMap content = fields({{"groups", groups}});
    QString kind = QStringLiteral("PrometheusRule");
    ValueMap value;
    if (telemetry.options().text(u"prometheus") == QLatin1String("files")) {
        YamlComments moved;
        for (auto each = comments.cbegin(); each != comments.cend(); ++each)
            moved.insert(each.key().mid(5), each.value());
        kind = QStringLiteral("ConfigMap");
        value = fields({{"apiVersion", "v1"}, {"kind", kind}, {"metadata", metadata}, {"data", ValueMap{{name + QLatin1String(".rules.yaml"), QString::fromUtf8(writeYaml(content, {}, moved))}}}});
        comments.clear();
    } else {
        value = fields({{"apiVersion", "monitoring.coreos.com/v1"}, {"kind", kind}, {"metadata", operatorMetadata(telemetry, metadata)}, {"spec", content}});
    }
    objects.append({space, file + QLatin1String(".yaml"), kind, name, value, subjects, comments});
}

/// The objectives of each workload beside it, in its own namespace: they change when it does.
void addObjectives(const Telemetry& telemetry, QList<Object>& objects)
{
    for (const Id& id : telemetry.pods()) {
        const Component& component = telemetry.component(id);
        Value::List groups;
        YamlComments comments;
        for (const Objective& objective : objectivesOf(telemetry, component))
            groups.append(objectiveGroup(telemetry, component, objective, yamlPointer(QStringLiteral("/spec/groups"), groups.size()), comments));
        if (groups.isEmpty())
            continue;
        const QString name = telemetry.rendering().partName(component, "objectives");
        addGroups(telemetry, telemetry.rendering().spaceOf(id), name, name, telemetry.rendering().metadata(component, name), groups, comments, {id}, objects);
    }
}

/// The rules on the health of one system.
class SystemRules
{
public:
    SystemRules(const Telemetry& telemetry, const QString& system) : m_telemetry(telemetry), m_system(system) {}

    void add(QList<Object>& objects)
    {
        const QList<Id> pods = m_telemetry.podsOf(m_system);
        addAbsence(pods);
        addHealth(pods);
        addQueues(pods);
        if (m_groups.isEmpty())
            return;
        addGroups(m_telemetry, m_telemetry.spaceFor("metrics"), QLatin1String("rules-") + m_system, dnsLabel(m_system + QLatin1String("-rules"), 63), {}, m_groups, m_comments, pods, objects);
    }

private:
    QString place() const { return yamlPointer(QStringLiteral("/spec/groups"), m_groups.size()); }

    ValueMap annotations(const QString& summary, const QString& description, const QString& space, const QString& service) const
    {
        ValueMap map = fields({{"summary", summary}, {"description", description}, {"runbook_url", m_telemetry.runbookUrl(space, service)}});
        // An alert for several workloads leads to the dashboard of all.
        if (!service.contains(u'{')) {
            if (const QString url = m_telemetry.dashboardUrl(m_telemetry.dashboardId(space, service)); !url.isEmpty())
                map.append(QStringLiteral("dashboard_url"), url);
        } else if (const QString url = m_telemetry.dashboardUrl(m_telemetry.overviewId(m_system)); !url.isEmpty()) {
            map.append(QStringLiteral("dashboard_url"), url);
        }
        return map;
    }

    /// Series that are not there at all cannot fall below anything.
    void addAbsence(const QList<Id>& pods)
    {
        Value::List rules;
        const QString at = place() + QLatin1String("/rules");
        for (const Id& id : pods) {
            const Component& component = m_telemetry.component(id);
            if (!m_telemetry.isScraped(component))
                continue;
            const QString space = m_telemetry.rendering().spaceOf(id), name = m_telemetry.rendering().nameOf(id);
            ValueMap labels = fields({{"severity", m_telemetry.isPaged(component) ? "page" : "ticket"}});
            for (const auto& [key, value] : serviceLabels(m_telemetry, component))
                labels.append(key, value);
            m_comments.insert(yamlPointer(at, rules.size()), component.label().simplified() + QLatin1String(": metrics (rule no-monitoring)"));
            rules.append(fields({{"alert", "TargetsAbsent"},
                                 {"expr", QString(QLatin1String("absent(up{namespace=\"") + space + QLatin1String("\",job=\"") + name + QLatin1String("\"})"))},
                                 {"for", "15m"},
                                 {"labels", labels},
                                 {"annotations", annotations(english("Nothing of %1 is measured").arg(templateText(component.label())), english("Prometheus finds no target of it, so its other alerts are blind."), space, name)}}));
        }
        if (!rules.isEmpty())
            m_groups.append(fields({{"name", QString(m_system + QLatin1String(".absence"))}, {"rules", rules}}));
    }

    /// One rule for all workloads of a team in a namespace that are watched alike.
    void addHealth(const QList<Id>& pods)
    {
        QList<std::pair<QString, QString>> places; ///< namespace and team
        for (const Id& id : pods) {
            const std::pair<QString, QString> own{m_telemetry.rendering().spaceOf(id), m_telemetry.teamOf(m_telemetry.component(id))};
            if (!places.contains(own))
                places.append(own);
        }
        for (const auto& [space, team] : std::as_const(places)) {
            Value::List rules;
            const QString at = place() + QLatin1String("/rules");
            for (const HealthAlert& alert : healthAlerts()) {
                for (const bool page : {true, false}) {
                    QStringList names, labels;
                    for (const Id& id : pods) {
                        const Component& component = m_telemetry.component(id);
                        if (m_telemetry.rendering().spaceOf(id) != space || m_telemetry.teamOf(component) != team || !applies(m_telemetry, alert, component)
                            || page != (alert.pages && m_telemetry.isPaged(component)))
                            continue;
                        names.append(seriesName(alert, m_telemetry.rendering().nameOf(id)));
                        labels.append(component.label().simplified());
                    }
                    if (names.isEmpty())
                        continue;
                    const bool isPattern = alert.label == std::string_view("persistentvolumeclaim") || alert.label == std::string_view("job_name");
                    const QString matchers = QLatin1String("namespace=\"") + space + QLatin1String("\",")
                                             + (isPattern ? QString(QLatin1String(alert.label) + QLatin1String("=~\"") + names.join(u'|') + u'"') : oneOf(alert.label, names));
                    m_comments.insert(yamlPointer(at, rules.size()), QLatin1String("Rule ") + alert.rule + QLatin1String(": ") + labels.join(QLatin1String(", ")));
                    rules.append(fields({{"alert", alert.name},
                                         {"expr", QString(alert.expression).replace(QLatin1String("%1"), matchers)},
                                         {"for", alert.lasting},
                                         {"labels", fields({{"severity", page ? "page" : "ticket"}, {"namespace", space}, {"service", alert.service}, {"system", m_system}, {"team", team}})},
                                         {"annotations", annotations(alert.summary.arg(alert.service), english("Namespace %1; the runbook says what to look at first.").arg(space), space, alert.service)}}));
                }
            }
            if (!rules.isEmpty())
                m_groups.append(fields({{"name", QString(m_system + u'.' + space + u'.' + team + QLatin1String(".health"))}, {"rules", rules}}));
        }
    }

    /// What the names in the alert's series look like.
    static QString seriesName(const HealthAlert& alert, const QString& name)
    {
        if (alert.label == std::string_view("persistentvolumeclaim"))
            return QString(QLatin1String("data-") + name + QLatin1String("-[0-9]+"));
        return alert.label == std::string_view("job_name") ? QString(name + QLatin1String("(-[0-9]+)?")) : name;
    }

    void addQueues(const QList<Id>& pods)
    {
        Value::List rules;
        const QString at = place() + QLatin1String("/rules");
        for (const Id& id : pods) {
            const Component& component = m_telemetry.component(id);
            const QString space = m_telemetry.rendering().spaceOf(id), name = m_telemetry.rendering().nameOf(id);
            for (const QueueAlert& alert : queueAlerts(m_telemetry, component)) {
                ValueMap labels = fields({{"severity", "ticket"}});
                for (const auto& [key, value] : serviceLabels(m_telemetry, component))
                    labels.append(key, value);
                labels.append(QStringLiteral("queue"), templateText(alert.queue));
                m_comments.insert(yamlPointer(at, rules.size()), component.label().simplified() + QLatin1String(": ") + alert.connection + QLatin1String(" (rule ") + alert.rule + u')');
                rules.append(fields({{"alert", alert.name},
                                     {"expr", alert.expression},
                                     {"for", alert.name == QLatin1String("QueueLag") ? "15m" : "5m"},
                                     {"labels", labels},
                                     {"annotations", annotations(alert.summary, english("{{ $value }} messages."), space, name)}}));
            }
        }
        if (!rules.isEmpty())
            m_groups.append(fields({{"name", QString(m_system + QLatin1String(".queues"))}, {"rules", rules}}));
    }

    const Telemetry& m_telemetry;
    QString m_system;
    Value::List m_groups;
    YamlComments m_comments;
};

/// Certificates of what the cluster lets in, as cert-manager counts their time.
void addCertificateRules(const Telemetry& telemetry, QList<Object>& objects)
{
    const Rendering& rendering = telemetry.rendering();
    Value::List rules;
    QStringList subjects;
    YamlComments comments;
    for (const Id& id : rendering.workloads()) {
        const Component& component = telemetry.component(id);
        if (!telemetry.says(component, "tls") && telemetry.attribute(component, "certificate-issuer").isNull())
            continue;
        const QString space = rendering.spaceOf(id), name = rendering.nameOf(id);
        subjects.append(id);
        for (const auto& [days, severity] : {std::pair(21, "ticket"), std::pair(3, "page")}) {
            comments.insert(yamlPointer(QStringLiteral("/spec/groups/0/rules"), rules.size()), component.label().simplified() + QLatin1String(": tls (rule plaintext-across-trust-boundary)"));
            ValueMap labels = fields({{"severity", severity}});
            for (const auto& [key, value] : serviceLabels(telemetry, component))
                labels.append(key, value);
            rules.append(fields({{"alert", "CertificateExpires"},
                                 {"expr", QString(QLatin1String("certmanager_certificate_expiration_timestamp_seconds{namespace=\"") + space + QLatin1String("\"} - time() < ") + QString::number(days) + QLatin1String(" * 86400"))},
                                 {"for", "1h"},
                                 {"labels", labels},
                                 {"annotations", fields({{"summary", english("The certificate {{ $labels.name }} of %1 ends soon").arg(templateText(component.label()))},
                                                         {"description", english("It ends in {{ $value | humanizeDuration }} and was not renewed by itself.")},
                                                         {"runbook_url", telemetry.runbookUrl(space, name)}})}}));
        }
    }
    if (!rules.isEmpty())
        addGroups(telemetry, telemetry.spaceFor("metrics"), QStringLiteral("rules-certificates"), QStringLiteral("certificate-rules"), {}, {fields({{"name", "certificates"}, {"rules", rules}})}, comments, subjects, objects);
}

} // namespace

void addRules(const Telemetry& telemetry, QList<Object>& objects)
{
    addObjectives(telemetry, objects);
    for (const QString& system : telemetry.systems())
        SystemRules(telemetry, system).add(objects);
    addCertificateRules(telemetry, objects);
}

} // namespace groundplan::observability
