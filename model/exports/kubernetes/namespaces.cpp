// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include "model/base/size_text.h"
#include "model/exports/kubernetes/rendering.h"

namespace groundplan::kubernetes {

namespace {

/// Writes the objects that a namespace has whatever runs in it.
class Builder
{
public:
    Builder(const Rendering& rendering, const QString& space, QList<Object>& objects)
        : m_rendering(rendering), m_space(space), m_component(rendering.design().component(rendering.spaceComponent(space))), m_objects(objects)
    {
    }

    void addNamespace()
    {
        QString level = QStringLiteral("restricted");
        if (m_component) {
            const QString stated = m_rendering.attribute(*m_component, "pod-security").toText();
            if (stated == QLatin1String("baseline") || stated == QLatin1String("privileged"))
                level = stated;
        }
        ValueMap labels = m_rendering.commonLabels();
        labels.set(QStringLiteral("pod-security.kubernetes.io/enforce"), level);
        labels.set(QStringLiteral("pod-security.kubernetes.io/warn"), QStringLiteral("restricted"));
        ValueMap metadata{{QStringLiteral("name"), m_space}};
        const QString mesh = m_rendering.meshOf(m_space);
        if (mesh == QLatin1String("Istio"))
            setIstioLabels(labels);
        metadata.append(QStringLiteral("labels"), labels);
        if (mesh == QLatin1String("Linkerd"))
            metadata.append(QStringLiteral("annotations"), ValueMap{{QStringLiteral("linkerd.io/inject"), QStringLiteral("enabled")}});
        add("v1", "Namespace", m_space, metadata, {}, {});
    }

    /// What the target `istio` expects of a namespace, by its mode.
    void setIstioLabels(ValueMap& labels) const
    {
        const Value* options = m_rendering.design().properties().exports.options.find(u"istio");
        const ValueMap chosen = options ? options->toMap() : ValueMap();
        const Value* mode = chosen.find(u"mode");
        if (mode && mode->toText() == QLatin1String("ambient")) {
            labels.set(QStringLiteral("istio.io/dataplane-mode"), QStringLiteral("ambient"));
            labels.set(QStringLiteral("istio.io/use-waypoint"), QStringLiteral("waypoint"));
        } else {
            labels.set(QStringLiteral("istio-injection"), QStringLiteral("enabled"));
        }
    }

    void addQuota()
    {
        if (m_rendering.choices().quotas == Choices::Quotas::None)
            return;
        ValueMap hard;
        if (m_component) {
            for (const auto& [attribute, key] : {std::pair("cpu-limit", "limits.cpu"), std::pair("memory-limit", "limits.memory")}) {
                if (const Value most = m_rendering.attribute(*m_component, attribute); !most.isNull())
                    hard.append(QString::fromLatin1(key), most.toText());
            }
        }
        QString comment = QStringLiteral("What all members of the namespace may use together, as the design says.");
        if (hard.isEmpty() && m_rendering.choices().quotas == Choices::Quotas::Computed) {
            hard = computed();
            comment = QStringLiteral("What all members of the namespace may use together: their limits and a quarter for rollouts.");
        }
        if (!hard.isEmpty())
            add("v1", "ResourceQuota", QStringLiteral("quota"), spaceMetadata(QStringLiteral("quota")), ValueMap{{QStringLiteral("hard"), hard}},
                {{QStringLiteral("/spec/hard"), comment}});
    }

    void addLimits()
    {
        if (!m_rendering.choices().limitRanges)
            return;
        const auto amounts = [](const char* cpu, const char* memory) { return ValueMap{{QStringLiteral("cpu"), QString::fromLatin1(cpu)}, {QStringLiteral("memory"), QString::fromLatin1(memory)}}; };
        add("v1", "LimitRange", QStringLiteral("defaults"), spaceMetadata(QStringLiteral("defaults")),
            ValueMap{{QStringLiteral("limits"), Value::List{ValueMap{{QStringLiteral("type"), QStringLiteral("Container")},
                                                                     {QStringLiteral("defaultRequest"), amounts("100m", "128Mi")},
                                                                     {QStringLiteral("default"), amounts("500m", "256Mi")}}}}},
            {{QStringLiteral("/spec/limits"), QStringLiteral("For containers that others put here and that state nothing (rule resources-incomplete).")}});
    }

    void addDenial()
    {
        add("networking.k8s.io/v1", "NetworkPolicy", QStringLiteral("default-deny"), spaceMetadata(QStringLiteral("default-deny")),
            ValueMap{{QStringLiteral("podSelector"), ValueMap()}, {QStringLiteral("policyTypes"), QStringList{QStringLiteral("Ingress"), QStringLiteral("Egress")}}},
            {{QStringLiteral("/spec/podSelector"), QStringLiteral("All pods: what no policy of a workload allows is denied (rule no-network-policy).")}});
    }

private:
    ValueMap spaceMetadata(const QString& name) const
    {
        return {{QStringLiteral("name"), name}, {QStringLiteral("namespace"), m_space}, {QStringLiteral("labels"), m_rendering.commonLabels()}};
    }

    void add(const char* apiVersion, const char* kind, const QString& name, const ValueMap& metadata, const ValueMap& spec, const YamlComments& comments)
    {
        ValueMap value{{QStringLiteral("apiVersion"), QString::fromLatin1(apiVersion)},
                       {QStringLiteral("kind"), QString::fromLatin1(kind)},
                       {QStringLiteral("metadata"), metadata}};
        if (!spec.isEmpty())
            value.append(QStringLiteral("spec"), spec);
        m_objects.append({m_space, QStringLiteral("namespace.yaml"), QString::fromLatin1(kind), name, value,
                          m_component ? QStringList{m_component->id} : QStringList(), comments});
    }

    /// The limits of all members at their most; nothing when it is not known how many there are.
    ValueMap computed() const
    {
        double cores = 0, bytes = 0;
        for (const Id& id : m_rendering.workloads()) {
            if (m_rendering.spaceOf(id) != m_space || !m_rendering.isPod(id))
                continue;
            const Component& component = *m_rendering.design().component(id);
            int instances = std::max({1, m_rendering.fewestReplicas(component), m_rendering.mostReplicas(component)});
            if (m_rendering.formOf(id) == Form::DaemonSet) {
                const Component* cluster = m_rendering.design().component(m_rendering.cluster());
                const Value most = m_rendering.attribute(*cluster, "max-nodes");
                instances = int((most.isNull() ? m_rendering.attribute(*cluster, "nodes") : most).toInteger());
                if (instances <= 0)
                    return {};
            }
            const ValueMap limits = resourcesOf(m_rendering, component).toMap().find(u"limits")->toMap();
            cores += instances * parseCpu(limits.find(u"cpu")->toText()).value_or(0);
            bytes += instances * parseSize(limits.find(u"memory")->toText()).value_or(0);
        }
        if (cores <= 0 || bytes <= 0)
            return {};
        constexpr double mebibyte = 1024 * 1024;
        return {{QStringLiteral("limits.cpu"), QString(QString::number(qint64(std::ceil(cores * 1.25 * 1000))) + u'm')},
                {QStringLiteral("limits.memory"), QString(QString::number(qint64(std::ceil(bytes * 1.25 / mebibyte))) + QLatin1String("Mi"))}};
    }

    const Rendering& m_rendering;
    QString m_space;
    const Component* m_component;
    QList<Object>& m_objects;
};

} // namespace

void addNamespace(const Rendering& rendering, const QString& space, QList<Object>& objects)
{
    Builder builder(rendering, space, objects);
    builder.addNamespace();
    builder.addQuota();
    builder.addLimits();
    builder.addDenial();
}

} // namespace groundplan::kubernetes
