// SPDX-License-Identifier: Apache-2.0
#include "model/exports/keda/scaled_objects.h"

#include <algorithm>
#include <cmath>

#include "model/base/duration.h"

namespace groundplan::keda {

using namespace kubernetes;

namespace {

constexpr int assumedMost = 10;

/// Collects the objects of one workload.
class Builder
{
public:
    Builder(const Rendering& rendering, const Component& component, const ScalingChoices& choices, QList<Object>& objects)
        : m_rendering(rendering), m_component(component), m_choices(choices), m_objects(objects), m_name(rendering.nameOf(component.id))
    {
    }

    void add()
    {
        addMessageTriggers();
        const Form form = m_rendering.formOf(m_component.id);
        if (form == Form::Job) {
            addJob();
            return;
        }
        addLoadTriggers();
        addHours();
        ValueMap target{{QStringLiteral("apiVersion"), QStringLiteral("apps/v1")},
                        {QStringLiteral("kind"), form == Form::StatefulSet ? QStringLiteral("StatefulSet") : QStringLiteral("Deployment")},
                        {QStringLiteral("name"), m_name}};
        const int fewest = m_rendering.fewestReplicas(m_component);
        ValueMap spec{{QStringLiteral("scaleTargetRef"), target},
                      {QStringLiteral("pollingInterval"), 30},
                      {QStringLiteral("cooldownPeriod"), 300},
                      {QStringLiteral("minReplicaCount"), m_choices.keepsHours() ? 0 : fewest},
                      {QStringLiteral("maxReplicaCount"), mostInstances(m_rendering, m_component)}};
        if (m_messages) {
            spec.append(QStringLiteral("fallback"), ValueMap{{QStringLiteral("failureThreshold"), 5}, {QStringLiteral("replicas"), std::max(1, fewest)}});
            m_comments.insert(QStringLiteral("/spec/fallback"), QStringLiteral("While the broker cannot be asked."));
        }
        spec.append(QStringLiteral("triggers"), m_triggers);
        addObject("ScaledObject", m_name, spec);
    }

private:
    void addObject(const char* kind, const QString& name, const Value& spec)
    {
        QStringList subjects = m_subjects;
        subjects.prepend(m_component.id);
        subjects.removeDuplicates();
        const bool scaled = qstrcmp(kind, "TriggerAuthentication") != 0;
        m_objects.append({m_rendering.spaceOf(m_component.id), m_name + QLatin1String("-scaling.yaml"), QString::fromLatin1(kind), name,
                          ValueMap{{QStringLiteral("apiVersion"), QStringLiteral("keda.sh/v1alpha1")},
                                   {QStringLiteral("kind"), QString::fromLatin1(kind)},
                                   {QStringLiteral("metadata"), m_rendering.metadata(m_component, name)},
                                   {QStringLiteral("spec"), spec}},
                          subjects, scaled ? m_comments : YamlComments()});
    }

    void addTrigger(const QString& type, const ValueMap& metadata, const ValueMap& more = {}, const QString& comment = {})
    {
        ValueMap trigger{{QStringLiteral("type"), type}};
        for (const auto& [key, value] : more)
            trigger.append(key, value);
        if (!metadata.isEmpty())
            trigger.append(QStringLiteral("metadata"), metadata);
        if (!comment.isEmpty())
            m_comments.insert(QStringLiteral("/spec/triggers/%1").arg(m_triggers.size()), comment);
        m_triggers.append(trigger);
    }

    void addMessageTriggers()
    {
        for (const Id& id : consumingConnections(m_rendering, m_component)) {
            const Scaler scaler = scalerOf(m_rendering, m_component, *m_rendering.design().connection(id));
            if (scaler.type.isEmpty())
                continue;
            m_messages = true;
            m_subjects += scaler.subjects;
            ValueMap more;
            if (!scaler.identity.isEmpty() || !scaler.secrets.isEmpty())
                more.append(QStringLiteral("authenticationRef"), ValueMap{{QStringLiteral("name"), authentication(scaler)}});
            addTrigger(scaler.type, scaler.metadata, more);
        }
    }

    /// The object that says where a scaler's credentials are; one for each type of scaler.
    QString authentication(const Scaler& scaler)
    {
        const QString name = m_rendering.partName(m_component, scaler.type.toLatin1().constData());
        const bool there = std::any_of(m_objects.begin(), m_objects.end(), [&](const Object& object) {
            return object.kind == QLatin1String("TriggerAuthentication") && object.name == name && object.space == m_rendering.spaceOf(m_component.id);
        });
        if (there)
            return name;
        ValueMap spec;
        if (!scaler.identity.isEmpty()) {
            spec.append(QStringLiteral("podIdentity"), ValueMap{{QStringLiteral("provider"), scaler.identity}});
        } else {
            Value::List parameters;
            for (const auto& [parameter, key] : scaler.secrets)
                parameters.append(ValueMap{{QStringLiteral("parameter"), parameter}, {QStringLiteral("name"), name}, {QStringLiteral("key"), key}});
            spec.append(QStringLiteral("secretTargetRef"), parameters);
        }
        addObject("TriggerAuthentication", name, spec);
        return name;
    }

    void addLoadTriggers()
    {
        const bool byLoad = m_rendering.mostReplicas(m_component) > 0;
        const Value target = m_rendering.attribute(m_component, "target-cpu");
        if (byLoad && (m_rendering.fewestReplicas(m_component) > 0) && (!target.isNull() || !m_messages)) {
            addTrigger(QStringLiteral("cpu"), ValueMap{{QStringLiteral("value"), QString::number(std::clamp(int(target.toNumber(70)), 1, 100))}},
                       ValueMap{{QStringLiteral("metricType"), QStringLiteral("Utilization")}});
        }
        const int requests = requestsPerInstance(m_rendering, m_component);
        if (m_choices.prometheus.isEmpty() || requests <= 0 || !byLoad)
            return;
        QString query = m_choices.query;
        query.replace(QLatin1String("NAMESPACE"), m_rendering.spaceOf(m_component.id)).replace(QLatin1String("NAME"), m_name);
        addTrigger(QStringLiteral("prometheus"),
                   ValueMap{{QStringLiteral("serverAddress"), m_choices.prometheus}, {QStringLiteral("query"), query}, {QStringLiteral("threshold"), QString::number(requests)}}, {},
                   QStringLiteral("Rate of the requests that the design draws, shared by the fewest instances."));
    }

    void addHours()
    {
        if (!m_choices.keepsHours())
            return;
        addTrigger(QStringLiteral("cron"), ValueMap{{QStringLiteral("timezone"), m_choices.timeZone},
                                                    {QStringLiteral("start"), m_choices.hoursStart},
                                                    {QStringLiteral("end"), m_choices.hoursEnd},
                                                    {QStringLiteral("desiredReplicas"), QString::number(std::max(1, m_rendering.fewestReplicas(m_component)))}});
    }

    void addJob()
    {
        ValueMap job;
        if (const Value number = m_rendering.attribute(m_component, "completions"); number.isInteger())
            job.append(QStringLiteral("completions"), number);
        job.append(QStringLiteral("parallelism"), 1);
        job.append(QStringLiteral("backoffLimit"), int(m_rendering.attribute(m_component, "retries").toInteger(3)));
        if (const auto most = parseDuration(m_rendering.attribute(m_component, "timeout").toText()); most && *most > 0)
            job.append(QStringLiteral("activeDeadlineSeconds"), qint64(std::ceil(*most)));
        job.append(QStringLiteral("template"), podTemplate(m_rendering, m_component));
        addObject("ScaledJob", m_name,
                  ValueMap{{QStringLiteral("jobTargetRef"), job},
                           {QStringLiteral("pollingInterval"), 30},
                           {QStringLiteral("maxReplicaCount"), mostInstances(m_rendering, m_component)},
                           {QStringLiteral("successfulJobsHistoryLimit"), 3},
                           {QStringLiteral("failedJobsHistoryLimit"), 3},
                           {QStringLiteral("triggers"), m_triggers}});
    }

    const Rendering& m_rendering;
    const Component& m_component;
    const ScalingChoices& m_choices;
    QList<Object>& m_objects;
    QString m_name;
    QStringList m_subjects;
    Value::List m_triggers;
    YamlComments m_comments;
    bool m_messages = false;
};

} // namespace

ScalingChoices choicesFrom(const ExportOptions& options)
{
    return {options.text(u"scale") == QLatin1String("all"), options.text(u"prometheus-address"), options.text(u"prometheus-query"),
            options.text(u"hours-start"), options.text(u"hours-end"), options.text(u"hours-time-zone")};
}

bool scalesByMessages(const Rendering& rendering, const Component& component)
{
    const Form form = rendering.formOf(component.id);
    if (form != Form::Deployment && form != Form::StatefulSet && form != Form::Job)
        return false;
    const QList<Id> connections = consumingConnections(rendering, component);
    return std::any_of(connections.begin(), connections.end(), [&](const Id& id) {
        const Connection& connection = *rendering.design().connection(id);
        return !scalerOf(rendering, component, connection).type.isEmpty();
    });
}

bool isScaled(const Rendering& rendering, const Component& component, const ScalingChoices& choices)
{
    if (scalesByMessages(rendering, component))
        return true;
    return choices.all && rendering.formOf(component.id) == Form::Deployment && rendering.mostReplicas(component) > 0;
}

bool isScaledInstead(const Rendering& rendering, const Component& component)
{
    const QString id = QStringLiteral("keda");
    if (!rendering.design().properties().exports.targets.contains(id))
        return false;
    const auto options = optionsOf(rendering.design(), *exporterById(id));
    return options && isScaled(rendering, component, choicesFrom(*options));
}

int requestsPerInstance(const Rendering& rendering, const Component& component)
{
    double rate = 0;
    for (const Id& id : rendering.design().connectionsOf(component.id)) {
        const Connection& connection = *rendering.design().connection(id);
        const ConnectionKind* kind = rendering.catalog().connectionKind(connection.kind);
        if (connection.to == component.id && kind && kind->style == ConnectionStyle::Synchronous)
            rate += std::max(0.0, rendering.attribute(connection, "rate").toNumber());
    }
    return int(std::ceil(std::min(rate, 1e9) / std::max(1, rendering.fewestReplicas(component))));
}

int mostInstances(const Rendering& rendering, const Component& component)
{
    if (rendering.formOf(component.id) == Form::Job)
        return int(rendering.attribute(component, "concurrency").toInteger(assumedMost));
    const int stated = rendering.mostReplicas(component);
    return stated > 0 ? stated : std::max(assumedMost, rendering.fewestReplicas(component));
}

QList<Object> scaledObjects(const Rendering& rendering, const ScalingChoices& choices)
{
    QList<Object> objects;
    for (const Id& id : rendering.workloads()) {
        const Component& component = *rendering.design().component(id);
        if (isScaled(rendering, component, choices))
            Builder(rendering, component, choices, objects).add();
    }
    return objects;
}

} // namespace groundplan::keda
