// SPDX-License-Identifier: Apache-2.0
#include "model/exports/observability/elastic_stack.h"

#include <algorithm>

#include "model/exports/observability/fields.h"

namespace groundplan::observability {

using namespace kubernetes;

static QString versionOf(const Telemetry& telemetry, const Component& component)
{
    const QString stated = telemetry.attribute(component, "version").toText();
    // The operator wants all three numbers.
    const qsizetype dots = stated.count(u'.');
    return stated.isEmpty() || dots > 2 ? QString::fromLatin1(assumedElasticVersion) : dots == 2 ? stated : dots == 1 ? QString(stated + QLatin1String(".0")) : QString(stated + QLatin1String(".0.0"));
}

const Component* operatedElasticsearch(const Telemetry& telemetry)
{
    if (!telemetry.options().flag(u"elastic-operator"))
        return nullptr;
    const Sink logs = sinkOf(telemetry, "logs");
    return logs.technology == QLatin1String("Elasticsearch") && telemetry.rendering().has(*logs.component, "logs") && telemetry.rendering().isPod(logs.component->id) ? logs.component : nullptr;
}

namespace {

ValueMap resources(const Telemetry& telemetry, const Component& component, const char* memory)
{
    const Value limit = telemetry.attribute(component, "memory-limit");
    const Value stated = limit.isNull() ? telemetry.attribute(component, "memory-request") : limit;
    const Value size = stated.isNull() ? Value(memory) : stated;
    const Value cpu = telemetry.attribute(component, "cpu-request");
    // Both the same, so that the heap that follows from the limit is really there.
    return fields({{"requests", fields({{"cpu", cpu.isNull() ? Value("500m") : cpu}, {"memory", size}})}, {"limits", fields({{"memory", size}})}});
}

ValueMap pods(const char* container, const ValueMap& size)
{
    return fields({{"spec", fields({{"containers", Value::List{fields({{"name", container}, {"resources", size}})}}})}});
}

void addStore(const Telemetry& telemetry, const Component& store, QList<Object>& objects)
{
    const QString name = telemetry.rendering().nameOf(store.id), space = telemetry.rendering().spaceOf(store.id);
    const QString storage = telemetry.attribute(store, "storage").toText();
    ValueMap claim = fields({{"accessModes", QStringList{QStringLiteral("ReadWriteOnce")}}});
    if (const QString storageClass = telemetry.attribute(store, "storage-class").toText(); !storageClass.isEmpty())
        claim.append(QStringLiteral("storageClassName"), storageClass);
    claim.append(QStringLiteral("resources"), fields({{"requests", fields({{"storage", storage.isEmpty() ? QStringLiteral("10Gi") : storage}})}}));
    const ValueMap nodes = fields({{"name", "default"},
                                   {"count", std::max(1, telemetry.rendering().fewestReplicas(store))},
                                   {"config", fields({{"node.store.allow_mmap", false}})},
                                   {"podTemplate", pods("elasticsearch", resources(telemetry, store, "2Gi"))},
                                   {"volumeClaimTemplates", Value::List{fields({{"metadata", fields({{"name", "elasticsearch-data"}})}, {"spec", claim}})}}});
    objects.append({space, name + QLatin1String(".yaml"), QStringLiteral("Elasticsearch"), name,
                    fields({{"apiVersion", "elasticsearch.k8s.elastic.co/v1"}, {"kind", "Elasticsearch"}, {"metadata", telemetry.rendering().metadata(store, name)},
                            {"spec", fields({{"version", versionOf(telemetry, store)}, {"volumeClaimDeletePolicy", "DeleteOnScaledownOnly"}, {"nodeSets", Value::List{nodes}}})}}),
                    {store.id},
                    {{QStringLiteral("/spec/nodeSets/0/config/node.store.allow_mmap"), QStringLiteral("Works on machines whose vm.max_map_count nobody raised.")},
                     {QStringLiteral("/spec/volumeClaimDeletePolicy"), store.label().simplified() + QLatin1String(": its data outlives the object (rule no-backup)")}}});
}

} // namespace

bool isOperatedKibana(const Telemetry& telemetry, const Component& component)
{
    return telemetry.options().flag(u"elastic-operator") && telemetry.rendering().has(component, "dashboards") && telemetry.rendering().isPod(component.id)
           && telemetry.attribute(component, "technology").toText().contains(QLatin1String("Kibana"), Qt::CaseInsensitive);
}

/// Elasticsearch as a log store, and Kibana before it, as objects of Elastic's operator (ECK).
void addElasticStack(const Telemetry& telemetry, QList<Object>& objects)
{
    const Component* store = operatedElasticsearch(telemetry);
    if (store)
        addStore(telemetry, *store, objects);
    for (const Id& id : telemetry.pods()) {
        const Component& boards = telemetry.component(id);
        if (!isOperatedKibana(telemetry, boards))
            continue;
        const QString own = telemetry.rendering().nameOf(id);
        ValueMap spec = fields({{"version", versionOf(telemetry, store ? *store : boards)}, {"count", std::max(1, telemetry.rendering().fewestReplicas(boards))}});
        if (store) {
            spec.append(QStringLiteral("elasticsearchRef"), fields({{"name", telemetry.rendering().nameOf(store->id)}, {"namespace", telemetry.rendering().spaceOf(store->id)}}));
        } else {
            const Sink logs = sinkOf(telemetry, "logs");
            const QString url = logs.technology == QLatin1String("Elasticsearch") ? logs.url() : QStringLiteral("https://elasticsearch.example.invalid:9200");
            spec.append(QStringLiteral("config"), fields({{"elasticsearch.hosts", QStringList{url}}}));
        }
        spec.append(QStringLiteral("podTemplate"), pods("kibana", resources(telemetry, boards, "1Gi")));
        YamlComments comments;
        if (store)
            comments.insert(QStringLiteral("/spec/version"), QLatin1String("The version of ") + store->label().simplified() + QLatin1String(": both have to be the same."));
        objects.append({telemetry.rendering().spaceOf(id), own + QLatin1String(".yaml"), QStringLiteral("Kibana"), own,
                        fields({{"apiVersion", "kibana.k8s.elastic.co/v1"}, {"kind", "Kibana"}, {"metadata", telemetry.rendering().metadata(boards, own)}, {"spec", spec}}), {id}, comments});
    }
}

} // namespace groundplan::observability
