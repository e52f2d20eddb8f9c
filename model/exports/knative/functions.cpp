// SPDX-License-Identifier: Apache-2.0
#include "model/exports/knative/functions.h"

#include <algorithm>
#include <cmath>

#include "model/base/duration.h"
#include "model/design/hierarchy.h"

namespace groundplan::knative {

using namespace kubernetes;

/// The design without the connections that Knative makes in the place of functions: it hands them their messages, and
/// takes theirs unless they go to Kafka.
static Design withoutEventing(const Scene& scene)
{
    const Rendering& rendering = scene.rendering;
    Design design = rendering.design();
    Changes changes;
    for (const Connection& connection : rendering.design().connections()) {
        const Component* target = rendering.design().component(connection.to);
        if (!scene.isFunction(connection.from) || !target || !rendering.has(*target, "broker"))
            continue;
        if (connection.kind == QLatin1String("consumes") || (connection.kind == QLatin1String("publishes") && deliveryOf(rendering, *target) != Delivery::Kafka))
            changes.append(ConnectionChange{connection, std::nullopt});
    }
    // Dropping connections breaks nothing.
    (void)design.apply(changes);
    return design;
}

Scene sceneOf(const Rendering& rendering, const ExportOptions& options, const Id& adopting)
{
    Scene scene{.rendering = rendering, .functions = {}, .madeSpaces = {}, .gatewaySpace = options.text(u"gateway-namespace"), .runsPerInstance = int(options.integer(u"runs-per-instance")), .eventing = options.flag(u"eventing")};
    const Design& design = rendering.design();
    const QList<Id> clusters = clustersOf(design, rendering.catalog());
    for (const Component& component : design.components()) {
        if (!isServerless(rendering.catalog(), component))
            continue;
        const QList<Id> around = ancestorsOf(design, component.id);
        const bool inCluster = std::any_of(around.begin(), around.end(), [&](const Id& id) { return clusters.contains(id); });
        if (inCluster ? around.contains(rendering.cluster()) : rendering.cluster() == adopting)
            scene.functions.append(component.id);
    }
    const QStringList before = rendering.spaces();
    scene.rendering.host(scene.functions);
    for (const QString& space : scene.rendering.spaces()) {
        if (!before.contains(space))
            scene.madeSpaces.append(space);
    }
    if (scene.eventing) {
        scene.direct = std::make_shared<const Design>(withoutEventing(scene));
        auto direct = std::make_shared<Rendering>(*scene.direct, rendering.catalog(), rendering.environment(), rendering.cluster());
        direct->host(scene.functions);
        scene.directRendering = direct;
    }
    return scene;
}

void addObject(const Scene& scene, const Component& component, const char* apiVersion, const char* kind, const QString& name,
               std::initializer_list<ValueMap::Entry> rest, QList<Object>& objects, const QStringList& subjects, const YamlComments& comments)
{
    ValueMap value{{QStringLiteral("apiVersion"), QString::fromLatin1(apiVersion)},
                   {QStringLiteral("kind"), QString::fromLatin1(kind)},
                   {QStringLiteral("metadata"), scene.rendering.metadata(component, name)}};
    for (const auto& [key, part] : rest)
        value.append(key, part);
    objects.append({scene.rendering.spaceOf(component.id), scene.rendering.nameOf(component.id) + QLatin1String(".yaml"), QString::fromLatin1(kind), name, value,
                    subjects.isEmpty() ? QStringList{component.id} : subjects, comments});
}

namespace {

Value namespaceNamed(const QString& name)
{
    return ValueMap{{QStringLiteral("namespaceSelector"), ValueMap{{QStringLiteral("matchLabels"), ValueMap{{QStringLiteral("kubernetes.io/metadata.name"), name}}}}}};
}

Value::List tcpPorts(const QList<int>& numbers)
{
    Value::List list;
    for (const int number : numbers)
        list.append(ValueMap{{QStringLiteral("protocol"), QStringLiteral("TCP")}, {QStringLiteral("port"), number}});
    return list;
}

bool isExposed(const Rendering& rendering, const Component& component)
{
    const QString exposure = rendering.attribute(component, "exposure").toText();
    return exposure == QLatin1String("internet") || exposure == QLatin1String("partner");
}

/// The container as Knative takes it: one port with the name of its protocol, and all that keeps it in bounds in the
/// container itself, since a security context of the pod needs a feature that is off by default.
ValueMap containerOf(const Rendering& rendering, const Component& component, const ValueMap& podSpec)
{
    ValueMap container;
    for (const auto& [key, value] : podSpec.find(u"containers")->toList().first().toMap()) {
        if (key == QLatin1String("ports")) {
            const QString protocol = rendering.attribute(component, "protocol").toText();
            const bool multiplexed = protocol.startsWith(QLatin1String("grpc")) || protocol == QLatin1String("http2");
            container.append(key, Value::List{ValueMap{{QStringLiteral("name"), multiplexed ? QStringLiteral("h2c") : QStringLiteral("http1")},
                                                       {QStringLiteral("containerPort"), rendering.port(component)}}});
        } else if (key == QLatin1String("securityContext")) {
            const ValueMap pod = podSpec.find(u"securityContext")->toMap();
            ValueMap context{{QStringLiteral("runAsNonRoot"), true}};
            for (const char* field : {"runAsUser", "runAsGroup"})
                context.append(QString::fromLatin1(field), *pod.find(QString::fromLatin1(field)));
            for (const auto& [field, setting] : value.toMap())
                context.append(field, setting);
            context.append(QStringLiteral("seccompProfile"), *pod.find(u"seccompProfile"));
            container.append(key, context);
        } else {
            container.append(key, value);
        }
    }
    return container;
}

ValueMap scaling(const Scene& scene, const Component& component, int& perInstance)
{
    const Rendering& rendering = scene.rendering;
    const Value warm = rendering.attribute(component, "provisioned-concurrency");
    const Value concurrency = rendering.attribute(component, "concurrency");
    int fewest = 0, most = 0;
    if (rendering.has(component, "serverless")) {
        // Its concurrency is that of all instances together.
        perInstance = scene.runsPerInstance;
        const auto instances = [&](const Value& runs) { return int((runs.toInteger() + perInstance - 1) / std::max(1, perInstance)); };
        fewest = warm.isInteger() ? instances(warm) : 0;
        most = concurrency.isInteger() ? instances(concurrency) : 0;
    } else {
        perInstance = int(concurrency.toInteger(0));
        fewest = int(rendering.attribute(component, "min-replicas").toInteger(0));
        most = int(rendering.attribute(component, "max-replicas").toInteger(0));
    }
    ValueMap annotations;
    if (fewest > 0)
        annotations.append(QStringLiteral("autoscaling.knative.dev/min-scale"), QString::number(fewest));
    if (most > 0)
        annotations.append(QStringLiteral("autoscaling.knative.dev/max-scale"), QString::number(std::max(fewest, most)));
    return annotations;
}

/// The namespaces deny all traffic: the parts of Knative that lead requests to the function have to be let in.
void addPolicy(const Scene& scene, const Component& component, QList<Object>& objects)
{
    const Rendering& rendering = scene.rendering;
    addNetworkPolicy(rendering, component, objects);
    ValueMap policy = objects.last().value.toMap();
    if (scene.directRendering) {
        QList<Object> direct;
        addNetworkPolicy(*scene.directRendering, component, direct);
        policy.set(QStringLiteral("spec"), *direct.last().value.toMap().find(u"spec"));
        objects.last().comments = direct.last().comments;
    }
    // Who may come in is another list below.
    objects.last().comments.removeIf([](const YamlComments::iterator& comment) { return comment.key().startsWith(QLatin1String("/spec/ingress")); });
    ValueMap spec;
    bool callsFunctions = false, publishes = false;
    for (const Id& id : rendering.design().connectionsOf(component.id)) {
        const Connection& connection = *rendering.design().connection(id);
        if (connection.from != component.id)
            continue;
        callsFunctions = callsFunctions || scene.isFunction(connection.to);
        const Component& target = *rendering.design().component(connection.to);
        publishes = publishes || (scene.eventing && connection.kind == QLatin1String("publishes") && rendering.has(target, "broker") && deliveryOf(rendering, target) != Delivery::Kafka);
    }
    for (const auto& [key, value] : policy.find(u"spec")->toMap()) {
        if (key == QLatin1String("ingress"))
            continue;
        if (key != QLatin1String("egress")) {
            spec.append(key, value);
            continue;
        }
        // Ports of the queue proxy: HTTP/1, HTTP/2, TLS, probes, metrics.
        spec.append(QStringLiteral("ingress"),
                    Value::List{ValueMap{{QStringLiteral("from"), Value::List{namespaceNamed(QStringLiteral("knative-serving")), namespaceNamed(scene.gatewaySpace)}},
                                         {QStringLiteral("ports"), tcpPorts({8012, 8013, 8112, 8022, 9090, 9091})}}});
        Value::List egress = value.toList();
        if (callsFunctions)
            egress.append(ValueMap{{QStringLiteral("to"), Value::List{namespaceNamed(scene.gatewaySpace), namespaceNamed(QStringLiteral("knative-serving"))}}});
        if (publishes)
            egress.append(ValueMap{{QStringLiteral("to"), Value::List{namespaceNamed(QStringLiteral("knative-eventing"))}}});
        spec.append(key, egress);
    }
    policy.set(QStringLiteral("spec"), spec);
    objects.last().value = policy;
    objects.last().comments.insert(QStringLiteral("/spec/ingress"), QStringLiteral("Requests come through the gateway and the activator of Knative, never straight from callers."));
}

} // namespace

void addFunction(const Scene& scene, const Component& component, QList<Object>& objects)
{
    const Rendering& rendering = scene.rendering;
    const QString name = rendering.nameOf(component.id);
    const QString account = rendering.serviceAccountOf(component);
    const bool accountThere = std::any_of(objects.begin(), objects.end(), [&](const Object& object) {
        return object.kind == QLatin1String("ServiceAccount") && object.name == account && object.space == rendering.spaceOf(component.id);
    });
    const QList<Id> pods = rendering.workloads();
    const bool sharedWithPods = std::any_of(pods.begin(), pods.end(), [&](const Id& id) {
        return rendering.isPod(id) && rendering.spaceOf(id) == rendering.spaceOf(component.id) && rendering.serviceAccountOf(*rendering.design().component(id)) == account;
    });
    if (!accountThere && !sharedWithPods)
        addObject(scene, component, "v1", "ServiceAccount", account, {{QStringLiteral("automountServiceAccountToken"), false}}, objects);
    if (const ValueMap plain = configurationOf(rendering, component).plain; !plain.isEmpty())
        addObject(scene, component, "v1", "ConfigMap", rendering.partName(component, "config"), {{QStringLiteral("data"), plain}}, objects);

    const ValueMap pod = podTemplate(rendering, component).toMap();
    const ValueMap podSpec = pod.find(u"spec")->toMap();
    int perInstance = 0;
    ValueMap annotations = scaling(scene, component, perInstance);
    ValueMap templateMetadata = pod.find(u"metadata")->toMap();
    if (const Value* more = templateMetadata.find(u"annotations")) {
        for (const auto& [key, value] : more->toMap())
            annotations.append(key, value);
    }
    if (!annotations.isEmpty())
        templateMetadata.set(QStringLiteral("annotations"), annotations);
    ValueMap spec;
    if (perInstance > 0)
        spec.append(QStringLiteral("containerConcurrency"), perInstance);
    if (const auto most = parseDuration(rendering.attribute(component, "timeout").toText()); most && *most > 0)
        spec.append(QStringLiteral("timeoutSeconds"), qint64(std::ceil(*most)));
    spec.append(QStringLiteral("serviceAccountName"), account);
    spec.append(QStringLiteral("automountServiceAccountToken"), false);
    spec.append(QStringLiteral("enableServiceLinks"), false);
    spec.append(QStringLiteral("containers"), Value::List{containerOf(rendering, component, podSpec)});
    spec.append(QStringLiteral("volumes"), *podSpec.find(u"volumes"));

    ValueMap metadata = rendering.metadata(component, name);
    YamlComments comments;
    if (!isExposed(rendering, component)) {
        ValueMap labels = metadata.find(u"labels")->toMap();
        labels.append(QStringLiteral("networking.knative.dev/visibility"), QStringLiteral("cluster-local"));
        metadata.set(QStringLiteral("labels"), labels);
        comments.insert(QStringLiteral("/metadata/labels/networking.knative.dev~1visibility"), QStringLiteral("Its exposure is neither partner nor internet."));
    }
    if (rendering.attribute(component, "rollout").toText() == QLatin1String("canary")) {
        ValueMap more = metadata.find(u"annotations")->toMap();
        more.append(QStringLiteral("serving.knative.dev/rollout-duration"), QStringLiteral("10m"));
        metadata.set(QStringLiteral("annotations"), more);
        comments.insert(QStringLiteral("/metadata/annotations/serving.knative.dev~1rollout-duration"), QStringLiteral("Rollout canary: traffic moves to a new revision little by little."));
    }
    objects.append({rendering.spaceOf(component.id), name + QLatin1String(".yaml"), QStringLiteral("Service"), name,
                    ValueMap{{QStringLiteral("apiVersion"), QStringLiteral("serving.knative.dev/v1")},
                             {QStringLiteral("kind"), QStringLiteral("Service")},
                             {QStringLiteral("metadata"), metadata},
                             {QStringLiteral("spec"),
                              ValueMap{{QStringLiteral("template"), ValueMap{{QStringLiteral("metadata"), templateMetadata}, {QStringLiteral("spec"), spec}}},
                                       {QStringLiteral("traffic"), Value::List{ValueMap{{QStringLiteral("latestRevision"), true}, {QStringLiteral("percent"), 100}}}}}}},
                    {component.id}, comments});
    addPolicy(scene, component, objects);
}

} // namespace groundplan::knative
