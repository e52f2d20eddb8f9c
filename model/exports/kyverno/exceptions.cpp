// SPDX-License-Identifier: Apache-2.0
#include "model/exports/kyverno/kyverno_parts.h"

#include "model/exports/kubernetes/names.h"

namespace groundplan::kyverno {

using policies::Pod;
using policies::Promise;
using policies::PromiseInfo;
using policies::Scope;

namespace {

/// Names of the rules of a policy as Kyverno knows them, with those that it makes for what creates pods.
QStringList ruleNames(const Scope& scope, const PromiseInfo& info)
{
    QStringList own{info.id};
    if (!scope.leftOut(info.promise).isEmpty()) {
        own.clear();
        for (const QString& space : scope.spaces)
            own.append(info.id + u'-' + space);
    }
    QStringList all;
    for (const QString& name : std::as_const(own)) {
        all.append(name);
        // Kyverno cuts the names of rules that it makes at 63 letters.
        all.append(QString(QLatin1String("autogen-") + name).left(63));
        if (info.promise != Promise::Probes)
            all.append(QString(QLatin1String("autogen-cronjob-") + name).left(63));
    }
    return all;
}

ValueMap annotationsOf(const Deviation& deviation)
{
    ValueMap annotations;
    for (const auto& [key, text] : {std::pair("deviation", deviation.id), std::pair("rule", deviation.rule), std::pair("justification", deviation.justification),
                                    std::pair("control", deviation.control), std::pair("owner", deviation.owner), std::pair("approver", deviation.approver),
                                    std::pair("ticket", deviation.ticket), std::pair("expires", deviation.expires.toString(Qt::ISODate))}) {
        if (!text.isEmpty())
            annotations.append(QLatin1String("groundplan.io/") + QLatin1String(key), text);
    }
    return annotations;
}

} // namespace

void addExceptions(const kubernetes::Rendering& rendering, const Scope& scope, const Choices& choices, QList<kubernetes::Object>& objects)
{
    for (const policies::Exception& exception : scope.exceptions) {
        const Deviation& deviation = *exception.deviation;
        Value::List from;
        for (const PromiseInfo& info : policies::promises()) {
            if (exception.promises.contains(info.promise))
                from.append(fields({{"policyName", policies::policyName(rendering.design(), info.id)}, {"ruleNames", ruleNames(scope, info)}}));
        }
        Value::List match;
        QStringList subjects;
        for (const Pod& pod : exception.pods) {
            subjects.append(pod.component);
            match.append(fields({{"resources", fields({{"kinds", QStringList{QStringLiteral("Pod"), QStringLiteral("Deployment"), QStringLiteral("ReplicaSet"), QStringLiteral("StatefulSet"),
                                                                             QStringLiteral("DaemonSet"), QStringLiteral("Job"), QStringLiteral("CronJob")}},
                                                       {"namespaces", QStringList{pod.space}},
                                                       {"selector", fields({{"matchLabels", fields({{"app.kubernetes.io/name", pod.name}})}})}})}}));
            // Jobs of a CronJob bear its name and the minute, but not its labels.
            if (pod.isScheduled)
                match.append(fields({{"resources", fields({{"kinds", QStringList{QStringLiteral("Job")}}, {"namespaces", QStringList{pod.space}}, {"names", QStringList{pod.name + QLatin1String("-????????")}}})}}));
        }
        const QString name = dnsLabel(makeSlug(rendering.design().name()), 32) + u'-' + dnsLabel(deviation.id, 28);
        // It counts until the end of its last day.
        const QString end = deviation.expires.addDays(1).toString(Qt::ISODate);
        objects.append({choices.exceptionSpace, QLatin1String("exception-") + dnsLabel(deviation.id) + QLatin1String(".yaml"), QStringLiteral("PolicyException"), name,
                        fields({{"apiVersion", "kyverno.io/v2"},
                                {"kind", "PolicyException"},
                                {"metadata", fields({{"name", name},
                                                     {"namespace", choices.exceptionSpace},
                                                     {"labels", fields({{"app.kubernetes.io/managed-by", "groundplan"}, {"cleanup.kyverno.io/ttl", end}})},
                                                     {"annotations", annotationsOf(deviation)}})},
                                {"spec", fields({{"exceptions", from}, {"match", fields({{"any", match}})}})}}),
                        subjects, {{QStringLiteral("/metadata/labels/cleanup.kyverno.io~1ttl"), QStringLiteral("Kyverno deletes this exception on that day.")}}});
    }
    if (scope.exceptions.isEmpty())
        return;
    const QString name = policies::policyName(rendering.design(), QStringLiteral("exceptions-cleanup"));
    objects.append({choices.exceptionSpace, QStringLiteral("cleanup-right.yaml"), QStringLiteral("ClusterRole"), name,
                    fields({{"apiVersion", "rbac.authorization.k8s.io/v1"},
                            {"kind", "ClusterRole"},
                            {"metadata", fields({{"name", name}, {"labels", fields({{"app.kubernetes.io/managed-by", "groundplan"}, {"rbac.kyverno.io/aggregate-to-cleanup-controller", "true"}})}})},
                            {"rules", Value::List{fields({{"apiGroups", QStringList{QStringLiteral("kyverno.io")}},
                                                          {"resources", QStringList{QStringLiteral("policyexceptions")}},
                                                          {"verbs", QStringList{QStringLiteral("get"), QStringLiteral("list"), QStringLiteral("watch"), QStringLiteral("delete")}}})}}}),
                    {}, {{QString(), QStringLiteral("Kyverno's cleanup controller deletes exceptions at the end of their deviation.")}}});
}

} // namespace groundplan::kyverno
