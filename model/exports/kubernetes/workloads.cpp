// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include "model/base/duration.h"
#include "model/exports/kubernetes/rendering.h"

namespace groundplan::kubernetes {

namespace {

/// Collects the objects of one workload; all go into its file.
class Builder
{
public:
    Builder(const Rendering& rendering, const Component& component, QList<Object>& objects)
        : m_rendering(rendering), m_component(component), m_objects(objects), m_name(rendering.nameOf(component.id))
    {
    }

    bool hasObject(const QString& kind, const QString& name) const
    {
        return std::any_of(m_objects.begin(), m_objects.end(), [&](const Object& object) {
            return object.kind == kind && object.name == name && object.space == m_rendering.spaceOf(m_component.id);
        });
    }

    void add(const char* apiVersion, const char* kind, const QString& name, std::initializer_list<ValueMap::Entry> rest)
    {
        ValueMap value{{QStringLiteral("apiVersion"), QString::fromLatin1(apiVersion)},
                       {QStringLiteral("kind"), QString::fromLatin1(kind)},
                       {QStringLiteral("metadata"), m_rendering.metadata(m_component, name)}};
        for (const auto& [key, part] : rest)
            value.append(key, part);
        m_objects.append({m_rendering.spaceOf(m_component.id), m_name + QLatin1String(".yaml"), QString::fromLatin1(kind), name,
                          value, {m_component.id}});
    }

    ValueMap matchLabels() const
    {
        return {{QStringLiteral("matchLabels"), m_rendering.selector(m_component.id)}};
    }

    void addAccountAndConfiguration()
    {
        // Workloads may share an account.
        const QString account = m_rendering.serviceAccountOf(m_component);
        if (!hasObject(QStringLiteral("ServiceAccount"), account))
            add("v1", "ServiceAccount", account, {{QStringLiteral("automountServiceAccountToken"), false}});
        const ValueMap configuration = configurationOf(m_rendering, m_component).plain;
        if (!configuration.isEmpty())
            add("v1", "ConfigMap", m_rendering.partName(m_component, "config"), {{QStringLiteral("data"), configuration}});
    }

    void addJob()
    {
        ValueMap spec;
        for (const auto& [attribute, key] : {std::pair("completions", "completions"), std::pair("concurrency", "parallelism")}) {
            if (const Value number = m_rendering.attribute(m_component, attribute); number.isInteger())
                spec.append(QString::fromLatin1(key), number);
        }
        spec.append(QStringLiteral("backoffLimit"), int(m_rendering.attribute(m_component, "retries").toInteger(3)));
        if (const auto most = parseDuration(m_rendering.attribute(m_component, "timeout").toText()); most && *most > 0)
            spec.append(QStringLiteral("activeDeadlineSeconds"), qint64(std::ceil(*most)));
        spec.append(QStringLiteral("template"), podTemplate(m_rendering, m_component));
        if (m_rendering.formOf(m_component.id) == Form::Job) {
            add("batch/v1", "Job", m_name, {{QStringLiteral("spec"), spec}});
            return;
        }
        const QString overlap = m_rendering.attribute(m_component, "overlap").toText();
        const QString schedule = m_rendering.attribute(m_component, "schedule").toText();
        ValueMap cron{{QStringLiteral("schedule"), schedule.isEmpty() ? QStringLiteral("0 0 * * *") : schedule}};
        if (schedule.isEmpty())
            cron.append(QStringLiteral("suspend"), true);
        if (const QString zone = m_rendering.attribute(m_component, "time-zone").toText(); !zone.isEmpty())
            cron.append(QStringLiteral("timeZone"), zone);
        cron.append(QStringLiteral("concurrencyPolicy"), overlap == QLatin1String("allow")     ? QStringLiteral("Allow")
                                                         : overlap == QLatin1String("replace") ? QStringLiteral("Replace")
                                                                                               : QStringLiteral("Forbid"));
        cron.append(QStringLiteral("jobTemplate"), ValueMap{{QStringLiteral("spec"), spec}});
        add("batch/v1", "CronJob", m_name, {{QStringLiteral("spec"), cron}});
    }

    void addEverywhere()
    {
        add("apps/v1", "DaemonSet", m_name,
            {{QStringLiteral("spec"), ValueMap{{QStringLiteral("selector"), matchLabels()},
                                               {QStringLiteral("template"), podTemplate(m_rendering, m_component)}}}});
        addService(false);
    }

    void addReplicated()
    {
        const bool stateful = m_rendering.formOf(m_component.id) == Form::StatefulSet;
        const bool scales = !stateful && m_rendering.mostReplicas(m_component) > 0;
        ValueMap spec;
        if (!scales)
            spec.append(QStringLiteral("replicas"), m_rendering.fewestReplicas(m_component));
        spec.append(QStringLiteral("selector"), matchLabels());
        if (stateful)
            spec.append(QStringLiteral("serviceName"), m_name);
        if (!stateful && m_rendering.attribute(m_component, "rollout").toText() == QLatin1String("recreate"))
            spec.append(QStringLiteral("strategy"), ValueMap{{QStringLiteral("type"), QStringLiteral("Recreate")}});
        spec.append(QStringLiteral("template"), podTemplate(m_rendering, m_component));
        if (stateful) {
            const QString size = m_rendering.attribute(m_component, "storage").toText();
            ValueMap claim{{QStringLiteral("accessModes"), QStringList{QStringLiteral("ReadWriteOnce")}}};
            if (const QString storageClass = m_rendering.attribute(m_component, "storage-class").toText(); !storageClass.isEmpty())
                claim.append(QStringLiteral("storageClassName"), storageClass);
            claim.append(QStringLiteral("resources"),
                         ValueMap{{QStringLiteral("requests"),
                                   ValueMap{{QStringLiteral("storage"), size.isEmpty() ? QStringLiteral("10Gi") : size}}}});
            spec.append(QStringLiteral("volumeClaimTemplates"),
                        Value::List{ValueMap{{QStringLiteral("metadata"), ValueMap{{QStringLiteral("name"), QStringLiteral("data")}}},
                                             {QStringLiteral("spec"), claim}}});
        }
        add("apps/v1", stateful ? "StatefulSet" : "Deployment", m_name, {{QStringLiteral("spec"), spec}});
        addService(stateful);
        if (scales)
            addScaler();
        if (m_rendering.fewestReplicas(m_component) > 1) {
            const Value fewest = m_rendering.attribute(m_component, "min-available");
            ValueMap budget;
            if (fewest.isInteger() && fewest.toInteger() > 0 && fewest.toInteger() < m_rendering.fewestReplicas(m_component))
                budget.append(QStringLiteral("minAvailable"), fewest);
            else
                budget.append(QStringLiteral("maxUnavailable"), 1);
            budget.append(QStringLiteral("selector"), matchLabels());
            add("policy/v1", "PodDisruptionBudget", m_name, {{QStringLiteral("spec"), budget}});
        }
    }

private:
    void addService(bool headless)
    {
        const QList<int> numbers = m_rendering.ports(m_component);
        if (numbers.isEmpty())
            return;
        Value::List ports;
        for (const int number : numbers) {
            const bool main = number == numbers.first();
            ValueMap port{{QStringLiteral("name"), portName(m_rendering, m_component, number)},
                          {QStringLiteral("port"), main ? m_rendering.publishedPort(m_component) : number},
                          {QStringLiteral("targetPort"), number}};
            if (m_rendering.isUdp(m_component))
                port.append(QStringLiteral("protocol"), QStringLiteral("UDP"));
            ports.append(port);
        }
        ValueMap spec;
        if (headless)
            spec.append(QStringLiteral("clusterIP"), QStringLiteral("None"));
        else if (isReachedFromOutside(m_rendering, m_component))
            spec.append(QStringLiteral("type"), QStringLiteral("LoadBalancer"));
        spec.append(QStringLiteral("selector"), m_rendering.selector(m_component.id));
        spec.append(QStringLiteral("ports"), ports);
        add("v1", "Service", m_name, {{QStringLiteral("spec"), spec}});
    }

    void addScaler()
    {
        const int target = int(m_rendering.attribute(m_component, "target-cpu").toNumber(70));
        const ValueMap metric{{QStringLiteral("type"), QStringLiteral("Resource")},
                              {QStringLiteral("resource"),
                               ValueMap{{QStringLiteral("name"), QStringLiteral("cpu")},
                                        {QStringLiteral("target"), ValueMap{{QStringLiteral("type"), QStringLiteral("Utilization")},
                                                                            {QStringLiteral("averageUtilization"), std::clamp(target, 1, 100)}}}}}};
        add("autoscaling/v2", "HorizontalPodAutoscaler", m_name,
            {{QStringLiteral("spec"),
              ValueMap{{QStringLiteral("scaleTargetRef"), ValueMap{{QStringLiteral("apiVersion"), QStringLiteral("apps/v1")},
                                                                   {QStringLiteral("kind"), QStringLiteral("Deployment")},
                                                                   {QStringLiteral("name"), m_name}}},
                       {QStringLiteral("minReplicas"), std::max(1, m_rendering.fewestReplicas(m_component))},
                       {QStringLiteral("maxReplicas"), m_rendering.mostReplicas(m_component)},
                       {QStringLiteral("metrics"), Value::List{metric}}}}});
    }

    const Rendering& m_rendering;
    const Component& m_component;
    QList<Object>& m_objects;
    QString m_name;
};

} // namespace

bool isReachedFromOutside(const Rendering& rendering, const Component& component)
{
    if (rendering.attribute(component, "exposure").toText() != QLatin1String("internet"))
        return false;
    for (const Id& id : rendering.design().connectionsOf(component.id)) {
        const Connection& connection = *rendering.design().connection(id);
        if (connection.to == component.id && rendering.formOf(connection.from) == Form::Ingress)
            return false;
    }
    return true;
}

void addWorkloadObjects(const Rendering& rendering, const Component& component, QList<Object>& objects)
{
    Builder builder(rendering, component, objects);
    builder.addAccountAndConfiguration();
    const Form form = rendering.formOf(component.id);
    if (form == Form::Job || form == Form::CronJob)
        builder.addJob();
    else if (form == Form::DaemonSet)
        builder.addEverywhere();
    else
        builder.addReplicated();
}

} // namespace groundplan::kubernetes
