// SPDX-License-Identifier: Apache-2.0
#include "model/exports/policies/promises.h"

#include <algorithm>

#include "model/design/hierarchy.h"
#include "model/exports/kubernetes/names.h"

namespace groundplan::policies {

const QList<PromiseInfo>& promises()
{
    static const QList<PromiseInfo> all{
        {Promise::AllowedImages, QStringLiteral("allowed-images"), QStringLiteral("Images from known registries"),
         QStringLiteral("The image comes from no registry of the design."), {}},
        {Promise::FixedImageTags, QStringLiteral("fixed-image-tags"), QStringLiteral("Images with a fixed version"),
         QStringLiteral("The image needs a tag other than latest, or a digest."), {QStringLiteral("mutable-image-tag")}},
        {Promise::Resources, QStringLiteral("resources"), QStringLiteral("Requests and limits"),
         QStringLiteral("Each container states what it requests and what it may use at most."), {QStringLiteral("resources-incomplete")}},
        {Promise::Labels, QStringLiteral("labels"), QStringLiteral("Labels of a workload"),
         QStringLiteral("Pods bear the labels app.kubernetes.io/name, part-of, component and managed-by."), {}},
        {Promise::Owner, QStringLiteral("owner"), QStringLiteral("An owner"),
         QStringLiteral("Pods bear the label groundplan.io/team."), {QStringLiteral("no-owner")}},
        {Promise::NonRoot, QStringLiteral("non-root"), QStringLiteral("No root user"),
         QStringLiteral("Containers run as a user other than root (runAsNonRoot)."), {}},
        {Promise::ReadOnlyRoot, QStringLiteral("read-only-root"), QStringLiteral("Read-only root file system"),
         QStringLiteral("Containers cannot change their own files (readOnlyRootFilesystem)."), {}},
        {Promise::NoEscalation, QStringLiteral("no-escalation"), QStringLiteral("No privileges beyond the start"),
         QStringLiteral("Containers are neither privileged nor may they gain privileges (allowPrivilegeEscalation: false)."), {}},
        {Promise::NoHostNamespaces, QStringLiteral("no-host-namespaces"), QStringLiteral("No namespaces of the host"),
         QStringLiteral("Pods do not share the network, the processes or the IPC of their host."), {}},
        {Promise::Probes, QStringLiteral("probes"), QStringLiteral("Health probes"),
         QStringLiteral("Containers that run on have a readiness and a liveness probe."), {QStringLiteral("no-probes")}},
        {Promise::ServiceAccounts, QStringLiteral("service-accounts"), QStringLiteral("Known service accounts"),
         QStringLiteral("The workload is not one of the design, or runs under another service account than the design says."), {}}};
    return all;
}

QStringList identifyingLabels()
{
    return {QStringLiteral("app.kubernetes.io/name"), QStringLiteral("app.kubernetes.io/part-of"), QStringLiteral("app.kubernetes.io/component"),
            QStringLiteral("app.kubernetes.io/managed-by")};
}

QStringList meshContainers()
{
    return {QStringLiteral("istio-proxy"), QStringLiteral("istio-init"), QStringLiteral("istio-validation"), QStringLiteral("linkerd-proxy"), QStringLiteral("linkerd-init"),
            QStringLiteral("linkerd-network-validator")};
}

QString policyName(const Design& design, const QString& promise)
{
    return dnsLabel(makeSlug(design.name()), 32) + u'-' + promise;
}

QString actionIn(const kubernetes::Rendering& rendering, const QString& choice)
{
    if (choice != QLatin1String("enforce-last"))
        return choice == QLatin1String("enforce") ? QStringLiteral("Enforce") : QStringLiteral("Audit");
    Id last;
    for (const Environment& each : rendering.design().environments())
        last = each.id;
    const Environment* environment = rendering.environment();
    return environment && environment->id == last ? QStringLiteral("Enforce") : QStringLiteral("Audit");
}

QString Pod::account() const
{
    const Value* account = spec.find(u"serviceAccountName");
    return account ? account->toText() : QStringLiteral("default");
}

Value::List Pod::containers() const
{
    const Value* list = spec.find(u"containers");
    return list ? list->toList() : Value::List();
}

namespace {

/// A value deep in maps; null: it is not there.
Value at(const Value& value, std::initializer_list<const char*> keys)
{
    Value here = value;
    for (const char* key : keys) {
        const Value* found = here.isMap() ? here.toMap().find(QString::fromLatin1(key)) : nullptr;
        if (!found)
            return {};
        const Value next = *found;
        here = next;
    }
    return here;
}

QString imageOf(const Value& container)
{
    return at(container, {"image"}).toText();
}

bool isFixed(const QString& image)
{
    const QString last = image.section(u'/', -1);
    return image.contains(u'@') || (last.contains(u':') && !last.endsWith(QLatin1String(":latest")));
}

/// What an image has to start with: its registry, or its name where it comes from the default one.
void allow(Scope& scope, const QString& image)
{
    const QString first = image.section(u'/', 0, 0);
    QStringList prefixes;
    if (image.contains(u'/')) {
        prefixes.append(first + u'/');
    } else {
        const QString name = image.section(u'@', 0, 0).section(u':', 0, 0);
        prefixes = {QString(name + u':'), QString(name + u'@')};
        if (name == image && !scope.images.contains(name))
            scope.images.append(name);
    }
    for (const QString& prefix : std::as_const(prefixes)) {
        if (!scope.imagePrefixes.contains(prefix))
            scope.imagePrefixes.append(prefix);
    }
}

void addAllowedImages(Scope& scope, const kubernetes::Rendering& rendering)
{
    for (const Pod& pod : scope.pods) {
        for (const Value& container : pod.containers())
            allow(scope, imageOf(container));
    }
    QStringList registries{rendering.design().properties().exports.registry};
    for (const Component& component : rendering.design().components()) {
        if (rendering.has(component, "registry"))
            registries.append(rendering.attribute(component, "host").toText());
    }
    for (QString registry : std::as_const(registries)) {
        while (registry.endsWith(u'/'))
            registry.chop(1);
        if (!registry.isEmpty() && !registry.contains(u'*') && !scope.imagePrefixes.contains(QString(registry + u'/')))
            scope.imagePrefixes.append(registry + u'/');
    }
    for (const QString& space : scope.spaces) {
        const QString mesh = rendering.meshOf(space);
        const QString prefix = mesh == QLatin1String("Istio") ? QStringLiteral("docker.io/istio/") : mesh == QLatin1String("Linkerd") ? QStringLiteral("cr.l5d.io/linkerd/") : QString();
        scope.isMeshed = scope.isMeshed || !prefix.isEmpty();
        if (!prefix.isEmpty() && !scope.imagePrefixes.contains(prefix))
            scope.imagePrefixes.append(prefix);
    }
    scope.imagePrefixes.sort();
    scope.images.sort();
}

/// Pods that a deviation is about: of its subject, of all that stands in it, or all.
QList<Pod> podsOf(const Scope& scope, const Design& design, const Deviation& deviation)
{
    QList<Pod> pods;
    for (const Pod& pod : scope.pods) {
        if (deviation.subject.isEmpty() || pod.component == deviation.subject || (design.component(deviation.subject) && isWithin(design, pod.component, deviation.subject)))
            pods.append(pod);
    }
    return pods;
}

void addExceptions(Scope& scope, const Design& design)
{
    constexpr int shortest = 20; // as rules judge a justification
    for (const Deviation& deviation : design.deviations()) {
        Exception exception{&deviation, {}, {}};
        for (const PromiseInfo& info : promises()) {
            if (info.rules.contains(deviation.rule))
                exception.promises.append(info.promise);
        }
        if (exception.promises.isEmpty())
            continue;
        exception.pods = podsOf(scope, design, deviation);
        if (exception.pods.isEmpty())
            continue;
        if (deviation.justification.trimmed().size() < shortest || deviation.owner.trimmed().isEmpty() || !deviation.expires.isValid())
            scope.incomplete.append(&deviation);
        else
            scope.exceptions.append(exception);
    }
}

} // namespace

Scope scopeOf(const kubernetes::Rendering& rendering)
{
    Scope scope;
    QHash<QString, Id> components;
    for (const Id& id : rendering.workloads())
        components.insert(rendering.spaceOf(id) + u'/' + rendering.nameOf(id), id);
    for (const kubernetes::Object& object : kubernetes::renderObjects(rendering)) {
        const bool isCron = object.kind == QLatin1String("CronJob");
        const Value pods = isCron ? at(object.value, {"spec", "jobTemplate", "spec", "template"}) : at(object.value, {"spec", "template"});
        const Id id = components.value(object.space + u'/' + object.name);
        if (at(pods, {"spec", "containers"}).toList().isEmpty() || id.isEmpty())
            continue;
        scope.pods.append({id, object.space, object.name, isCron || object.kind == QLatin1String("Job"), isCron, at(pods, {"metadata", "labels"}).toMap(), at(pods, {"spec"}).toMap()});
    }
    for (const QString& space : rendering.spaces()) {
        if (std::any_of(scope.pods.begin(), scope.pods.end(), [&space](const Pod& pod) { return pod.space == space; }))
            scope.spaces.append(space);
    }
    scope.limitsCpu = std::all_of(scope.pods.begin(), scope.pods.end(), [](const Pod& pod) {
        const Value::List containers = pod.containers();
        return std::all_of(containers.begin(), containers.end(), [](const Value& container) { return !at(container, {"resources", "limits", "cpu"}).isNull(); });
    });
    addAllowedImages(scope, rendering);
    addExceptions(scope, rendering.design());
    return scope;
}

bool keeps(const Scope& scope, const Pod& pod, Promise promise)
{
    const Value::List containers = pod.containers();
    const auto all = [&containers](const auto& test) { return std::all_of(containers.begin(), containers.end(), test); };
    switch (promise) {
    case Promise::FixedImageTags:
        return all([](const Value& container) { return isFixed(imageOf(container)); });
    case Promise::Resources:
        return all([&scope](const Value& container) {
            return !at(container, {"resources", "requests", "cpu"}).isNull() && !at(container, {"resources", "requests", "memory"}).isNull()
                   && !at(container, {"resources", "limits", "memory"}).isNull() && (!scope.limitsCpu || !at(container, {"resources", "limits", "cpu"}).isNull());
        });
    case Promise::Labels: {
        const QStringList wanted = identifyingLabels();
        return std::all_of(wanted.begin(), wanted.end(), [&pod](const QString& label) { return pod.labels.contains(label); });
    }
    case Promise::Owner:
        return pod.labels.contains(QString::fromLatin1(ownerLabel));
    case Promise::NonRoot:
        return at(pod.spec, {"securityContext", "runAsNonRoot"}).toBool() && all([](const Value& container) { return at(container, {"securityContext", "runAsNonRoot"}).toBool(true); });
    case Promise::ReadOnlyRoot:
        return all([](const Value& container) { return at(container, {"securityContext", "readOnlyRootFilesystem"}).toBool(); });
    case Promise::NoEscalation:
        return all([](const Value& container) {
            return !at(container, {"securityContext", "allowPrivilegeEscalation"}).toBool(true) && !at(container, {"securityContext", "privileged"}).toBool();
        });
    case Promise::NoHostNamespaces:
        return !at(pod.spec, {"hostNetwork"}).toBool() && !at(pod.spec, {"hostPID"}).toBool() && !at(pod.spec, {"hostIPC"}).toBool();
    case Promise::Probes:
        return pod.runsToEnd || all([](const Value& container) { return at(container, {"readinessProbe"}).isMap() && at(container, {"livenessProbe"}).isMap(); });
    case Promise::AllowedImages:
    case Promise::ServiceAccounts:
        return true; // made of what the pods say
    }
    return true;
}

QList<Exception> Scope::exceptionsFrom(Promise promise) const
{
    QList<Exception> found;
    std::copy_if(exceptions.begin(), exceptions.end(), std::back_inserter(found), [promise](const Exception& each) { return each.promises.contains(promise); });
    return found;
}

QList<Pod> Scope::leftOut(Promise promise) const
{
    QSet<Id> accepted;
    for (const Exception& exception : exceptionsFrom(promise)) {
        for (const Pod& pod : exception.pods)
            accepted.insert(pod.component);
    }
    QList<Pod> found;
    std::copy_if(pods.begin(), pods.end(), std::back_inserter(found), [&](const Pod& pod) { return !accepted.contains(pod.component) && !keeps(*this, pod, promise); });
    return found;
}

} // namespace groundplan::policies
