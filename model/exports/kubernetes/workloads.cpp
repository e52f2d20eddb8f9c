// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

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
        add("v1", "ServiceAccount", m_name, {{QStringLiteral("automountServiceAccountToken"), false}});
        const Value configuration = m_rendering.attribute(m_component, "configuration");
        if (!configuration.toMap().isEmpty())
            add("v1", "ConfigMap", m_name + QLatin1String("-config"), {{QStringLiteral("data"), configuration}});
    }

    void addJob()
    {
        const ValueMap spec{{QStringLiteral("backoffLimit"), int(m_rendering.attribute(m_component, "retries").toInteger(3))},
                            {QStringLiteral("template"), podTemplate(m_rendering, m_component)}};
        if (m_rendering.formOf(m_component.id) == Form::Job) {
            add("batch/v1", "Job", m_name, {{QStringLiteral("spec"), spec}});
            return;
        }
        const bool overlap = m_rendering.attribute(m_component, "overlap").toText() == QLatin1String("allow");
        ValueMap cron{{QStringLiteral("schedule"), m_rendering.attribute(m_component, "schedule").toText()}};
        if (const QString zone = m_rendering.attribute(m_component, "time-zone").toText(); !zone.isEmpty())
            cron.append(QStringLiteral("timeZone"), zone);
        cron.append(QStringLiteral("concurrencyPolicy"), overlap ? QStringLiteral("Allow") : QStringLiteral("Forbid"));
        cron.append(QStringLiteral("jobTemplate"), ValueMap{{QStringLiteral("spec"), spec}});
        add("batch/v1", "CronJob", m_name, {{QStringLiteral("spec"), cron}});
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
        const int port = m_rendering.port(m_component);
        if (port <= 0)
            return;
        const QString protocol = m_rendering.attribute(m_component, "protocol").toText();
        const QString name = protocol.startsWith(QLatin1String("grpc"))   ? QStringLiteral("grpc")
                             : protocol == QLatin1String("https")         ? QStringLiteral("https")
                             : protocol.startsWith(QLatin1String("http")) ? QStringLiteral("http")
                                                                          : QStringLiteral("tcp");
        ValueMap spec;
        if (headless)
            spec.append(QStringLiteral("clusterIP"), QStringLiteral("None"));
        spec.append(QStringLiteral("selector"), m_rendering.selector(m_component.id));
        spec.append(QStringLiteral("ports"), Value::List{ValueMap{{QStringLiteral("name"), name},
                                                                  {QStringLiteral("port"), port},
                                                                  {QStringLiteral("targetPort"), port}}});
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

void addWorkloadObjects(const Rendering& rendering, const Component& component, QList<Object>& objects)
{
    Builder builder(rendering, component, objects);
    builder.addAccountAndConfiguration();
    const Form form = rendering.formOf(component.id);
    if (form == Form::Job || form == Form::CronJob)
        builder.addJob();
    else
        builder.addReplicated();
}

} // namespace groundplan::kubernetes
