// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include "model/base/duration.h"
#include "model/exports/keda/scaled_objects.h"
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

    void add(const char* apiVersion, const char* kind, const QString& name, std::initializer_list<ValueMap::Entry> rest, const YamlComments& comments = {})
    {
        ValueMap value{{QStringLiteral("apiVersion"), QString::fromLatin1(apiVersion)},
                       {QStringLiteral("kind"), QString::fromLatin1(kind)},
                       {QStringLiteral("metadata"), m_rendering.metadata(m_component, name)}};
        for (const auto& [key, part] : rest)
            value.append(key, part);
        m_objects.append({m_rendering.spaceOf(m_component.id), m_name + QLatin1String(".yaml"), QString::fromLatin1(kind), name,
                          value, {m_component.id}, comments});
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
        const bool scheduled = m_rendering.formOf(m_component.id) == Form::CronJob;
        const QString at = scheduled ? QStringLiteral("/spec/jobTemplate/spec") : QStringLiteral("/spec");
        YamlComments comments;
        ValueMap spec;
        for (const auto& [attribute, key] : {std::pair("completions", "completions"), std::pair("concurrency", "parallelism")}) {
            if (const Value number = m_rendering.attribute(m_component, attribute); number.isInteger())
                spec.append(QString::fromLatin1(key), number);
        }
        spec.append(QStringLiteral("backoffLimit"), int(m_rendering.attribute(m_component, "retries").toInteger(3)));
        if (const auto most = parseDuration(m_rendering.attribute(m_component, "timeout").toText()); most && *most > 0)
            spec.append(QStringLiteral("activeDeadlineSeconds"), qint64(std::ceil(*most)));
        // One that a GitOps controller made would be made, and run, again.
        const double lifetime = scheduled ? 24.0 * 3600 : m_rendering.choices().jobLifetime;
        if (lifetime > 0)
            spec.append(QStringLiteral("ttlSecondsAfterFinished"), qint64(std::ceil(lifetime)));
        const ValueMap disrupted{{QStringLiteral("action"), QStringLiteral("Ignore")},
                                 {QStringLiteral("onPodConditions"), Value::List{ValueMap{{QStringLiteral("type"), QStringLiteral("DisruptionTarget")}}}}};
        spec.append(QStringLiteral("podFailurePolicy"), ValueMap{{QStringLiteral("rules"), Value::List{disrupted}}});
        comments.insert(at + QLatin1String("/podFailurePolicy"), QStringLiteral("Maintenance of a host costs no attempt."));
        spec.append(QStringLiteral("template"), podTemplate(m_rendering, m_component, &comments, at + QLatin1String("/template")));
        if (!scheduled) {
            add("batch/v1", "Job", m_name, {{QStringLiteral("spec"), spec}}, comments);
            return;
        }
        const QString overlap = m_rendering.attribute(m_component, "overlap").toText();
        const QString schedule = m_rendering.attribute(m_component, "schedule").toText();
        ValueMap cron{{QStringLiteral("schedule"), schedule.isEmpty() ? QStringLiteral("0 0 * * *") : schedule}};
        if (schedule.isEmpty()) {
            cron.append(QStringLiteral("suspend"), true);
            comments.insert(QStringLiteral("/spec/suspend"), QStringLiteral("%1 does not say when it runs.").arg(m_component.label().simplified()));
        }
        if (const QString zone = m_rendering.attribute(m_component, "time-zone").toText(); !zone.isEmpty())
            cron.append(QStringLiteral("timeZone"), zone);
        cron.append(QStringLiteral("concurrencyPolicy"), overlap == QLatin1String("allow")     ? QStringLiteral("Allow")
                                                         : overlap == QLatin1String("replace") ? QStringLiteral("Replace")
                                                                                               : QStringLiteral("Forbid"));
        cron.append(QStringLiteral("startingDeadlineSeconds"), 300);
        comments.insert(QStringLiteral("/spec/startingDeadlineSeconds"), QStringLiteral("A run that is missed by more waits for the next."));
        cron.append(QStringLiteral("successfulJobsHistoryLimit"), 3);
        cron.append(QStringLiteral("failedJobsHistoryLimit"), 3);
        cron.append(QStringLiteral("jobTemplate"), ValueMap{{QStringLiteral("spec"), spec}});
        add("batch/v1", "CronJob", m_name, {{QStringLiteral("spec"), cron}}, comments);
    }

    void addEverywhere()
    {
        YamlComments comments;
        const Value pods = podTemplate(m_rendering, m_component, &comments, QStringLiteral("/spec/template"));
        add("apps/v1", "DaemonSet", m_name,
            {{QStringLiteral("spec"), ValueMap{{QStringLiteral("selector"), matchLabels()}, {QStringLiteral("template"), pods}}}}, comments);
        addService(false);
    }

    void addReplicated()
    {
        const bool stateful = m_rendering.formOf(m_component.id) == Form::StatefulSet;
        const bool elsewhere = keda::isScaledInstead(m_rendering, m_component);
        const bool scales = !stateful && !elsewhere && m_rendering.mostReplicas(m_component) > 0;
        YamlComments comments;
        ValueMap spec;
        if (!scales && !elsewhere)
            spec.append(QStringLiteral("replicas"), m_rendering.fewestReplicas(m_component));
        spec.append(QStringLiteral("selector"), matchLabels());
        if (stateful)
            spec.append(QStringLiteral("serviceName"), m_name);
        else
            addRollout(spec, comments);
        spec.append(QStringLiteral("template"), podTemplate(m_rendering, m_component, &comments, QStringLiteral("/spec/template")));
        if (stateful)
            addClaim(spec, comments);
        add("apps/v1", stateful ? "StatefulSet" : "Deployment", m_name, {{QStringLiteral("spec"), spec}}, comments);
        addService(stateful);
        if (scales)
            addScaler();
        if (m_rendering.fewestReplicas(m_component) > 1)
            addBudget();
    }

private:
    void addRollout(ValueMap& spec, YamlComments& comments)
    {
        const QString rollout = m_rendering.attribute(m_component, "rollout").toText();
        if (const auto start = parseDuration(m_rendering.attribute(m_component, "start-up-time").toText()); start && *start > 300) {
            spec.append(QStringLiteral("progressDeadlineSeconds"), qint64(std::ceil(*start)) + 300);
            comments.insert(QStringLiteral("/spec/progressDeadlineSeconds"), QStringLiteral("%1 takes long to start.").arg(m_component.label().simplified()));
        }
        if (rollout.isEmpty())
            return;
        const QString at = QStringLiteral("/spec/strategy");
        if (rollout == QLatin1String("recreate")) {
            spec.append(QStringLiteral("strategy"), ValueMap{{QStringLiteral("type"), QStringLiteral("Recreate")}});
            return;
        }
        spec.append(QStringLiteral("strategy"), ValueMap{{QStringLiteral("type"), QStringLiteral("RollingUpdate")},
                                                         {QStringLiteral("rollingUpdate"), ValueMap{{QStringLiteral("maxSurge"), QStringLiteral("25%")},
                                                                                                    {QStringLiteral("maxUnavailable"), 0}}}});
        if (rollout != QLatin1String("rolling"))
            comments.insert(at, QStringLiteral("%1 wants a rollout of kind %2, which a Deployment has not: it rolls.").arg(m_component.label().simplified(), rollout));
    }

    void addClaim(ValueMap& spec, YamlComments& comments)
    {
        const QString size = m_rendering.attribute(m_component, "storage").toText();
        const QString stated = m_rendering.attribute(m_component, "storage-class").toText();
        const QString storageClass = stated.isEmpty() ? m_rendering.choices().storageClass : stated;
        ValueMap claim{{QStringLiteral("accessModes"), QStringList{QStringLiteral("ReadWriteOnce")}}};
        if (!storageClass.isEmpty())
            claim.append(QStringLiteral("storageClassName"), storageClass);
        claim.append(QStringLiteral("resources"),
                     ValueMap{{QStringLiteral("requests"), ValueMap{{QStringLiteral("storage"), size.isEmpty() ? QStringLiteral("10Gi") : size}}}});
        if (size.isEmpty())
            comments.insert(QStringLiteral("/spec/volumeClaimTemplates/0/spec/resources"), QStringLiteral("%1 does not say how much it stores: this is assumed.").arg(m_component.label().simplified()));
        spec.append(QStringLiteral("volumeClaimTemplates"),
                    Value::List{ValueMap{{QStringLiteral("metadata"), ValueMap{{QStringLiteral("name"), QStringLiteral("data")}}},
                                         {QStringLiteral("spec"), claim}}});
    }

    void addBudget()
    {
        const Value fewest = m_rendering.attribute(m_component, "min-available");
        ValueMap budget;
        YamlComments comments;
        const QString label = m_component.label().simplified();
        if (fewest.isInteger() && fewest.toInteger() > 0 && fewest.toInteger() < m_rendering.fewestReplicas(m_component)) {
            budget.append(QStringLiteral("minAvailable"), fewest);
            comments.insert(QStringLiteral("/spec/minAvailable"), QStringLiteral("Maintenance of hosts leaves as many of %1 up as it says (rule single-replica).").arg(label));
        } else {
            budget.append(QStringLiteral("maxUnavailable"), 1);
            comments.insert(QStringLiteral("/spec/maxUnavailable"), QStringLiteral("Maintenance of hosts takes one instance of %1 at a time (rule single-replica).").arg(label));
        }
        budget.append(QStringLiteral("selector"), matchLabels());
        budget.append(QStringLiteral("unhealthyPodEvictionPolicy"), QStringLiteral("AlwaysAllow"));
        comments.insert(QStringLiteral("/spec/unhealthyPodEvictionPolicy"), QStringLiteral("What does not work anyway does not hold up maintenance."));
        add("policy/v1", "PodDisruptionBudget", m_name, {{QStringLiteral("spec"), budget}}, comments);
    }

    void addService(bool headless)
    {
        const QList<int> numbers = m_rendering.ports(m_component);
        if (numbers.isEmpty())
            return;
        Value::List ports;
        for (const int number : numbers) {
            const bool main = number == numbers.first();
            ValueMap port{{QStringLiteral("name"), portName(m_rendering, m_component, number)},
                          {QStringLiteral("port"), main && m_rendering.port(m_component) > 0 ? m_rendering.publishedPort(m_component) : number},
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
                       {QStringLiteral("metrics"), Value::List{metric}},
                       {QStringLiteral("behavior"), behaviour()}}}},
            {{QStringLiteral("/spec/behavior"), QStringLiteral("Up at once, down by a quarter a minute after five quiet minutes.")}});
    }

    static ValueMap behaviour()
    {
        const auto policy = [](const char* type, int value) {
            return ValueMap{{QStringLiteral("type"), QString::fromLatin1(type)}, {QStringLiteral("value"), value}, {QStringLiteral("periodSeconds"), 60}};
        };
        return {{QStringLiteral("scaleUp"), ValueMap{{QStringLiteral("stabilizationWindowSeconds"), 0},
                                                     {QStringLiteral("selectPolicy"), QStringLiteral("Max")},
                                                     {QStringLiteral("policies"), Value::List{policy("Percent", 100), policy("Pods", 2)}}}},
                {QStringLiteral("scaleDown"), ValueMap{{QStringLiteral("stabilizationWindowSeconds"), 300},
                                                       {QStringLiteral("policies"), Value::List{policy("Percent", 25)}}}}};
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
    if (form == Form::Job && keda::isScaledInstead(rendering, component))
        return; // its ScaledJob starts one for the messages that wait
    if (form == Form::Job || form == Form::CronJob)
        builder.addJob();
    else if (form == Form::DaemonSet)
        builder.addEverywhere();
    else
        builder.addReplicated();
}

} // namespace groundplan::kubernetes
