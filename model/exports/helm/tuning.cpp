// SPDX-License-Identifier: Apache-2.0
#include "model/exports/helm/tuning.h"

#include <QHash>

namespace groundplan::helm {

namespace {

QString text(const char* letters)
{
    return QString::fromLatin1(letters);
}

/// "groundplan.io/team" -> "GroundplanIoTeam".
QString camel(const QString& words)
{
    QString name;
    bool starts = true;
    for (const QChar c : words) {
        const bool legal = c.unicode() < 128 && c.isLetterOrNumber();
        if (legal)
            name += starts ? c.toUpper() : c;
        starts = !legal;
    }
    return name;
}

QString lowered(QString name)
{
    if (name.isEmpty() || name.front().isDigit())
        name.prepend(u'x');
    name[0] = name.front().toLower();
    return name;
}

Value type(const char* name, std::initializer_list<ValueMap::Entry> rest = {})
{
    ValueMap schema{{text("type"), text(name)}};
    for (const auto& [key, value] : rest)
        schema.append(key, value);
    return schema;
}

Value resourcesSchema()
{
    const Value amounts = type("object", {{text("additionalProperties"), ValueMap{{text("type"), QStringList{text("string"), text("number")}}}}});
    return type("object", {{text("additionalProperties"), false}, {text("properties"), ValueMap{{text("requests"), amounts}, {text("limits"), amounts}}}});
}

struct Known {
    QStringList path;
    const char* about;
    Value schema;
};

const QHash<QString, Known>& known()
{
    static const QHash<QString, Known> map = [] {
        QHash<QString, Known> all;
        const auto add = [&all](const char* kind, const char* pointer, const char* path, const char* about, const Value& schema = {}) {
            all.insert(text(kind) + text(pointer), {text(path).split(u'.'), about, schema});
        };
        const Value count = type("integer", {{text("minimum"), 0}});
        const Value name = type("string");
        for (const char* kind : {"Deployment", "StatefulSet", "DaemonSet", "Job", "CronJob"}) {
            add(kind, "/spec/template/spec/containers/0/resources", "resources", "Processor, memory and scratch space of an instance.", resourcesSchema());
            add(kind, "/spec/template/spec/containers/0/env", "env", "Variables that refer to secrets or to other variables.", type("array"));
        }
        for (const char* kind : {"Deployment", "StatefulSet"})
            add(kind, "/spec/replicas", "replicas", "Number of instances.", count);
        add("StatefulSet", "/spec/volumeClaimTemplates/0/spec/resources/requests/storage", "storage.size", "Space of the volume of an instance; cannot be changed once installed.", name);
        add("StatefulSet", "/spec/volumeClaimTemplates/0/spec/storageClassName", "storage.className", "Class of the volume.", name);
        add("CronJob", "/spec/schedule", "schedule", "When it runs, as a cron expression.", name);
        add("CronJob", "/spec/timeZone", "timeZone", "Time zone of the schedule.", name);
        add("CronJob", "/spec/suspend", "suspend", "Whether it waits until somebody says when it runs.", type("boolean"));
        add("ConfigMap", "/data", "config", "Plain environment variables.", type("object", {{text("additionalProperties"), type("string")}}));
        add("HorizontalPodAutoscaler", "/spec/minReplicas", "autoscaling.minReplicas", "Fewest instances.", type("integer", {{text("minimum"), 1}}));
        add("HorizontalPodAutoscaler", "/spec/maxReplicas", "autoscaling.maxReplicas", "Most instances.", type("integer", {{text("minimum"), 1}}));
        add("HorizontalPodAutoscaler", "/spec/metrics/0/resource/target/averageUtilization", "autoscaling.targetCPU", "Average processor use aimed at, in percent of the request.",
            type("integer", {{text("minimum"), 1}, {text("maximum"), 100}}));
        const Value share = ValueMap{{text("type"), QStringList{text("integer"), text("string")}}};
        add("PodDisruptionBudget", "/spec/minAvailable", "disruptionBudget.minAvailable", "Instances that maintenance of hosts leaves up.", share);
        add("PodDisruptionBudget", "/spec/maxUnavailable", "disruptionBudget.maxUnavailable", "Instances that maintenance of hosts may take at a time.", share);
        add("Ingress", "/spec/ingressClassName", "ingress.className", "Class of the controller.", name);
        for (const char* pointer : {"/spec/rules/0/host", "/spec/tls/0/hosts/0"})
            add("Ingress", pointer, "ingress.host", "Host name at which it is reached.", name);
        add("Ingress", "/spec/tls/0/secretName", "ingress.tlsSecret", "Secret with the certificate.", name);
        add("Gateway", "/spec/gatewayClassName", "gateway.className", "Class of the controller.", name);
        for (const char* pointer : {"/spec/listeners/0/hostname", "/spec/listeners/1/hostname"})
            add("Gateway", pointer, "gateway.host", "Host name at which it is reached.", name);
        for (const char* kind : {"HTTPRoute", "GRPCRoute", "TLSRoute"})
            add(kind, "/spec/hostnames/0", "gateway.host", "Host name at which it is reached.", name);
        const Value amounts = type("object", {{text("additionalProperties"), ValueMap{{text("type"), QStringList{text("string"), text("number")}}}}});
        add("ResourceQuota", "/spec/hard", "quota", "What all members of the namespace may use together.", amounts);
        add("LimitRange", "/spec/limits/0/default", "limits.default", "Limits of containers that state none.", amounts);
        add("LimitRange", "/spec/limits/0/defaultRequest", "limits.defaultRequest", "Requests of containers that state none.", amounts);
        return all;
    }();
    return map;
}

} // namespace

QString sectionOf(const QString& kind)
{
    static const QHash<QString, QString> names{{text("HorizontalPodAutoscaler"), text("autoscaling")},
                                               {text("PodDisruptionBudget"), text("disruptionBudget")},
                                               {text("ResourceQuota"), text("quotas")},
                                               {text("HTTPRoute"), text("httpRoute")},
                                               {text("GRPCRoute"), text("grpcRoute")},
                                               {text("TLSRoute"), text("tlsRoute")}};
    return names.value(kind, lowered(kind));
}

Tuning tuningOf(const QString& kind, const QString& pointer)
{
    QString place = pointer;
    place.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
    place.remove(QLatin1String("groundplan.io/"));
    if (kind == QLatin1String("CronJob"))
        place.replace(QLatin1String("/spec/jobTemplate/spec/"), QLatin1String("/spec/"));
    const auto found = known().constFind(kind + place);
    if (found != known().cend())
        return {found->path, true, text(found->about), found->schema};
    const QString about = QStringLiteral("Differs between environments.");
    // Labels are the same on all objects of a workload.
    for (const char* labels : {"/spec/template/metadata/labels/", "/metadata/labels/"}) {
        if (place.startsWith(QLatin1String(labels)))
            return {{text("labels"), lowered(camel(place.mid(qsizetype(qstrlen(labels)))))}, false, about, {}};
    }
    QString rest = place;
    for (const char* prefix : {"/metadata/annotations", "/spec/template/spec/containers/0", "/spec/template/spec", "/spec/template", "/spec"}) {
        if (rest.startsWith(QString(text(prefix) + u'/'))) {
            rest.remove(0, qsizetype(qstrlen(prefix)));
            break;
        }
    }
    const QString key = lowered(camel(rest));
    static const QStringList workloads{text("Deployment"), text("StatefulSet"), text("DaemonSet"), text("Job"), text("CronJob")};
    return {workloads.contains(kind) ? QStringList{key} : QStringList{sectionOf(kind), key}, false, about, {}};
}

} // namespace groundplan::helm
