// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QCoreApplication>

#include "model/base/duration.h"
#include "model/exports/knative/eventing.h"
#include "model/exports/kubernetes/kustomize_tree.h"
#include "model/exports/kubernetes/names.h"

namespace groundplan {

namespace {

using namespace kubernetes;
using namespace knative;

QString tr(const char* text)
{
    return QCoreApplication::translate("KnativeExport", text);
}

QList<Object> objectsOf(const Scene& scene)
{
    QList<Object> objects;
    for (const QString& space : scene.madeSpaces)
        addNamespace(scene.rendering, space, objects);
    for (const Id& id : scene.functions) {
        const Component& component = *scene.rendering.design().component(id);
        addFunction(scene, component, objects);
        addEventing(scene, component, objects);
    }
    addBindings(scene, objects);
    return objects;
}

class Plan
{
public:
    Plan(const Exporter& exporter, const Design& design, const Catalog& catalog, const ExportOptions& options)
        : m_design(design), m_catalog(catalog), m_options(options), m_plan(exporter, design, catalog)
    {
    }

    Result<ExportPlan> make(const ExportProgress& progress)
    {
        const QList<Id> clusters = runningClusters(m_design, m_catalog);
        const Id adopting = m_options.text(u"functions") == QLatin1String("all") && !clusters.isEmpty() ? clusters.first() : Id();
        const auto render = [&](const Rendering& rendering) { return objectsOf(sceneOf(rendering, m_options, adopting)); };
        if (auto written = addKustomizeTree(m_plan, m_design, m_catalog, render, progress); !written)
            return unexpected(written.error());
        QSet<Id> rendered;
        for (const Id& cluster : clusters) {
            const Scene scene = sceneOf(Rendering(m_design, m_catalog, nullptr, cluster), m_options, adopting);
            for (const Id& id : scene.functions) {
                rendered.insert(id);
                note(scene, *m_design.component(id));
            }
        }
        for (const Component& component : m_design.components()) {
            if (isServerless(m_catalog, component) && !rendered.contains(component.id))
                m_plan.leaveOut(component, tr("These run as functions outside of a cluster, most likely in the service of a provider; the option \"functions: all\" brings them here: %1."));
            else if (m_catalog.hasTrait(component.kind, QStringLiteral("workload")) && !rendered.contains(component.id))
                m_plan.leaveOut(component, tr("These are no functions; the manifests of plain Kubernetes hold them: %1."));
        }
        if (rendered.isEmpty())
            m_plan.warn(tr("No cluster of the design runs a function, so there is nothing for Knative; place functions in a cluster."));
        else
            m_plan.inform(tr("The cluster needs Knative Serving, and Knative Eventing with its Kafka source where events start functions; requests may come from the namespace %1, which the option \"gateway-namespace\" sets.").arg(m_options.text(u"gateway-namespace")));
        return m_plan.finish();
    }

private:
    void note(const Scene& scene, const Component& component)
    {
        const Rendering& rendering = scene.rendering;
        const QString image = rendering.attribute(component, "image").toText();
        if (image.isEmpty())
            m_plan.warnOf(component, tr("These name no image; example.invalid/NAME:0.0.0 stands in for it: %1."));
        else if (!image.section(u'/', -1).contains(u':') && !image.contains(u'@'))
            m_plan.warnOf(component, tr("The images of these have no tag, so what runs can change unseen: %1."));
        if (const auto most = parseDuration(rendering.attribute(component, "timeout").toText()); most && *most > 600)
            m_plan.warnOf(component, tr("These may run longer than the ten minutes that Knative allows by default; raise max-revision-timeout-seconds in config-defaults: %1."));
        if (rendering.has(component, "run-to-completion"))
            m_plan.warnOf(component, tr("These have to answer requests, since Knative starts them by one instead of running them to their end: %1."));
        const Configuration configuration = configurationOf(rendering, component);
        for (const QString& key : configuration.illegal)
            m_plan.warnOf(component, tr("These settings cannot be variables and are left out: %1."), key.simplified());
        for (const QString& key : configuration.secrets)
            m_plan.warnOf(component, tr("These are secrets in the clear and are not written; the manifests expect them in the Secret NAME-settings: %1."), key);
        for (const char* words : {"command", "arguments"}) {
            const QStringList stated = rendering.attribute(component, words).toStringList();
            if (withoutSecrets(stated) != stated)
                m_plan.warnOf(component, tr("Command lines of these hold secrets in the clear; *** stands for them: %1."));
        }
        for (const Id& id : m_design.connectionsOf(component.id)) {
            const Connection& connection = *m_design.connection(id);
            const Component* other = m_design.component(connection.from == component.id ? connection.to : connection.from);
            if (connection.to == component.id && other && rendering.isPod(other->id))
                m_plan.warnOf(component, tr("Pods call these; let those through to the gateway of Knative in their network policies: %1."));
            if (connection.from != component.id || connection.kind != QLatin1String("consumes") || !other || !rendering.has(*other, "broker") || !scene.eventing)
                continue;
            m_plan.accountFor(other->id);
            const Delivery delivery = deliveryOf(rendering, *other);
            if (delivery == Delivery::Kafka && !rendering.isPod(other->id))
                m_plan.warnOf(*other, tr("The design does not say where these are reached; kafka.example.invalid:9092 stands in for the address: %1."));
            if (delivery == Delivery::Kafka && (rendering.attribute(connection, "authentication").toText() == QLatin1String("basic") || rendering.attribute(connection, "protocol").toText() == QLatin1String("kafka-tls")
                                                || rendering.attribute(connection, "encryption").toText().contains(QLatin1String("tls"))))
                m_plan.informOf(component, tr("Provide the Secret NAME-kafka with user, password, saslType and ca.crt, as far as the source names them, for: %1."));
            if (delivery != Delivery::Kafka)
                m_plan.informOf(*other, tr("Knative itself delivers what is published here; publishers send CloudEvents to the address in K_SINK: %1."));
            if (delivery != Delivery::Kafka && !rendering.attribute(connection, "dead-letter").isNull() && rendering.attribute(connection, "dead-letter").toBool())
                m_plan.warnOf(component, tr("Messages that these cannot process are set aside by design; name a dead-letter sink: %1."));
        }
    }

    const Design& m_design;
    const Catalog& m_catalog;
    const ExportOptions& m_options;
    PlanBuilder m_plan;
};

class KnativeExporter : public Exporter
{
public:
    QString id() const override { return QStringLiteral("knative"); }
    QString name() const override { return tr("Knative"); }
    QString description() const override { return tr("Functions as services that scale to zero, and the sources and triggers that start them."); }
    bool isApplied() const override { return true; }
    QList<AttributeSpec> options() const override
    {
        AttributeSpec runs = exportOption("runs-per-instance", AttributeType::Integer, tr("Runs per instance"), tr("Requests that one instance of a function works on at the same time."), 1);
        runs.min = 1;
        return {exportOption("functions", AttributeType::Enum, tr("Functions"), tr("Only those that stand in a cluster, or also those that stand elsewhere, which then run in the first cluster."), QStringLiteral("in-cluster"),
                             {QStringLiteral("in-cluster"), QStringLiteral("all")}),
                runs,
                exportOption("eventing", AttributeType::Boolean, tr("Eventing"), tr("Whether queues, streams and schedules start functions through Knative Eventing."), true),
                exportOption("gateway-namespace", AttributeType::String, tr("Namespace of the gateway"), tr("Namespace of the networking layer that leads requests to functions."), QStringLiteral("kourier-system"))};
    }

    Result<ExportPlan> plan(const Design& design, const Catalog& catalog, const ExportProgress& progress) const override
    {
        const auto options = optionsOf(design, *this);
        if (!options)
            return unexpected(options.error());
        return Plan(*this, design, catalog, *options).make(progress);
    }
};

} // namespace

std::unique_ptr<Exporter> make_exporter_knative()
{
    return std::make_unique<KnativeExporter>();
}

} // namespace groundplan
