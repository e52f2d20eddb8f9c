// SPDX-License-Identifier: Apache-2.0
#include "model/exports/kyverno/kyverno_parts.h"

namespace groundplan::kyverno {

using policies::Pod;
using policies::Promise;
using policies::PromiseInfo;
using policies::Scope;

namespace {

const char* nameOfPod = "{{ request.object.metadata.labels.\"app.kubernetes.io/name\" || '' }}";

/// A pattern that holds for each container, those of a mesh left alone where they do not keep it.
Value::List each(const ValueMap& pattern, bool exceptMesh)
{
    ValueMap container;
    if (exceptMesh)
        container.append(QStringLiteral("(name)"), QStringLiteral("!istio-proxy & !linkerd-proxy"));
    for (const auto& [key, value] : pattern)
        container.append(key, value);
    return {container};
}

/// The same for all containers of a pod, those that come first or are added while it runs too.
ValueMap podPattern(const ValueMap& container, bool optional)
{
    ValueMap whenThere = container;
    if (optional) {
        whenThere = ValueMap();
        for (const auto& [key, value] : container)
            whenThere.append(QLatin1String("=(") + key + u')', value);
    }
    return fields({{"=(ephemeralContainers)", each(whenThere, false)}, {"=(initContainers)", each(whenThere, false)}, {"containers", each(container, false)}});
}

Value pattern(const ValueMap& spec)
{
    return fields({{"spec", spec}});
}

ValueMap condition(const QString& key, const char* comparison, const Value& value)
{
    return fields({{"key", key}, {"operator", comparison}, {"value", value}});
}

/// What a pod must look like, as `validate` takes it.
ValueMap check(const Scope& scope, Promise promise)
{
    switch (promise) {
    case Promise::AllowedImages: {
        QStringList patterns = scope.images;
        for (const QString& prefix : scope.imagePrefixes)
            patterns.append(prefix + u'*');
        return fields({{"pattern", pattern(podPattern(fields({{"image", patterns.join(QLatin1String(" | "))}}), false))}});
    }
    case Promise::FixedImageTags:
        return fields({{"pattern", pattern(podPattern(fields({{"image", "*:* & !*:latest | *@*"}}), false))}});
    case Promise::Resources: {
        ValueMap limits = fields({{"memory", "?*"}});
        if (scope.limitsCpu)
            limits.append(QStringLiteral("cpu"), QStringLiteral("?*"));
        return fields({{"pattern", pattern(fields({{"containers", each(fields({{"resources", fields({{"requests", fields({{"cpu", "?*"}, {"memory", "?*"}})}, {"limits", limits}})}}), scope.isMeshed)}}))}});
    }
    case Promise::Labels: {
        ValueMap labels;
        for (const QString& label : policies::identifyingLabels())
            labels.append(label, QStringLiteral("?*"));
        return fields({{"pattern", fields({{"metadata", fields({{"labels", labels}})}})}});
    }
    case Promise::Owner:
        return fields({{"pattern", fields({{"metadata", fields({{"labels", fields({{policies::ownerLabel, "?*"}})}})}})}});
    case Promise::NonRoot: {
        const ValueMap optional = fields({{"=(securityContext)", fields({{"=(runAsNonRoot)", true}})}});
        ValueMap byPod = fields({{"securityContext", fields({{"runAsNonRoot", true}})}});
        for (const auto& [key, value] : podPattern(optional, false))
            byPod.append(key, value);
        return fields({{"anyPattern", Value::List{pattern(byPod), pattern(podPattern(fields({{"securityContext", fields({{"runAsNonRoot", true}})}}), false))}}});
    }
    case Promise::ReadOnlyRoot:
        return fields({{"pattern", pattern(fields({{"containers", each(fields({{"securityContext", fields({{"readOnlyRootFilesystem", true}})}}), false)}}))}});
    case Promise::NoEscalation:
        return fields({{"pattern", pattern(podPattern(fields({{"securityContext", fields({{"allowPrivilegeEscalation", false}, {"=(privileged)", false}})}}), false))}});
    case Promise::NoHostNamespaces:
        return fields({{"pattern", pattern(fields({{"=(hostNetwork)", false}, {"=(hostPID)", false}, {"=(hostIPC)", false}}))}});
    case Promise::Probes: {
        Value::List missing;
        for (const char* probe : {"readinessProbe", "livenessProbe"})
            missing.append(condition(QString::fromLatin1(probe), "AnyNotIn", QStringLiteral("{{ element.keys(@)[] }}")));
        ValueMap loop = fields({{"list", "request.object.spec.containers[]"}});
        if (scope.isMeshed)
            loop.append(QStringLiteral("preconditions"), fields({{"all", Value::List{condition(QStringLiteral("{{ element.name }}"), "AnyNotIn", policies::meshContainers())}}}));
        loop.append(QStringLiteral("deny"), fields({{"conditions", fields({{"any", missing}})}}));
        return fields({{"foreach", Value::List{loop}}});
    }
    case Promise::ServiceAccounts:
        return {};
    }
    return {};
}

/// Pods with their accounts, as one text each.
QStringList accountsIn(const Scope& scope, const QString& space)
{
    QStringList accounts;
    for (const Pod& pod : scope.pods) {
        if (pod.space == space)
            accounts.append(pod.name + u'/' + pod.account());
    }
    return accounts;
}

/// Rules of a policy: one for all namespaces, or one each where they differ.
void addRules(const Scope& scope, const PromiseInfo& info, const QString& action, Value::List& rules, YamlComments& comments)
{
    const auto rule = [&](const QString& name, const QStringList& spaces, const Value::List& preconditions, const ValueMap& checks) {
        ValueMap made = fields({{"name", name},
                                {"match", fields({{"any", Value::List{fields({{"resources", fields({{"kinds", QStringList{QStringLiteral("Pod")}}, {"namespaces", spaces}})}})}}})}});
        if (!preconditions.isEmpty())
            made.append(QStringLiteral("preconditions"), fields({{"all", preconditions}}));
        ValueMap validate = fields({{"failureAction", action}, {"message", info.message}});
        for (const auto& [key, value] : checks)
            validate.append(key, value);
        made.append(QStringLiteral("validate"), validate);
        rules.append(made);
    };
    Value::List common;
    if (info.promise == Promise::Probes)
        common.append(condition(QStringLiteral("{{ request.object.metadata.labels.\"batch.kubernetes.io/job-name\" || '' }}"), "Equals", QString()));
    const QList<Pod> leftOut = scope.leftOut(info.promise);
    if (info.promise != Promise::ServiceAccounts && leftOut.isEmpty())
        return rule(info.id, scope.spaces, common, check(scope, info.promise));
    for (const QString& space : scope.spaces) {
        QStringList names;
        for (const Pod& pod : leftOut) {
            if (pod.space == space)
                names.append(pod.name);
        }
        Value::List preconditions = common;
        if (!names.isEmpty()) {
            comments.insert(yamlPointer(QStringLiteral("/spec/rules"), rules.size()) + QLatin1String("/preconditions"),
                            QStringLiteral("The design lets these do without it, and no deviation accepts that."));
            preconditions.append(condition(QString::fromLatin1(nameOfPod), "AnyNotIn", names));
        }
        ValueMap checks = check(scope, info.promise);
        if (info.promise == Promise::ServiceAccounts) {
            const QString key = QString::fromLatin1(nameOfPod) + QLatin1String("/{{ request.object.spec.serviceAccountName || 'default' }}");
            checks = fields({{"deny", fields({{"conditions", fields({{"any", Value::List{condition(key, "AnyNotIn", accountsIn(scope, space))}}})}})}});
        }
        rule(info.id + u'-' + space, {space}, preconditions, checks);
    }
}

} // namespace

void addPolicies(const kubernetes::Rendering& rendering, const Scope& scope, const Choices& choices, QList<kubernetes::Object>& objects)
{
    if (scope.pods.isEmpty())
        return;
    QStringList everything, places;
    for (const Pod& pod : scope.pods)
        everything.append(pod.component);
    for (const QString& space : scope.spaces) {
        if (const Id id = rendering.spaceComponent(space); !id.isEmpty())
            places.append(id);
    }
    for (const PromiseInfo& info : policies::promises()) {
        Value::List rules;
        YamlComments comments;
        addRules(scope, info, policies::actionIn(rendering, choices.action), rules, comments);
        const QString name = policies::policyName(rendering.design(), info.id);
        ValueMap annotations = fields({{"policies.kyverno.io/title", info.title}, {"policies.kyverno.io/description", info.message}, {"policies.kyverno.io/subject", "Pod"}});
        if (info.promise == Promise::Probes)
            annotations.append(QStringLiteral("pod-policies.kyverno.io/autogen-controllers"), QStringLiteral("DaemonSet,Deployment,StatefulSet"));
        if (!info.rules.isEmpty())
            annotations.append(QStringLiteral("groundplan.io/rules"), info.rules.join(u','));
        objects.append({{}, info.id + QLatin1String(".yaml"), QStringLiteral("ClusterPolicy"), name,
                        fields({{"apiVersion", "kyverno.io/v1"},
                                {"kind", "ClusterPolicy"},
                                {"metadata", fields({{"name", name}, {"labels", rendering.commonLabels()}, {"annotations", annotations}})},
                                {"spec", fields({{"background", true}, {"rules", rules}})}}),
                        info.promise == Promise::ServiceAccounts ? everything : places, comments});
    }
}

} // namespace groundplan::kyverno
