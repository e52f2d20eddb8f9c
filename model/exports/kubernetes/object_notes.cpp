// SPDX-License-Identifier: Apache-2.0
#include "model/exports/kubernetes/object_notes.h"

#include <algorithm>

#include <QCoreApplication>

#include "model/design/hierarchy.h"
#include "model/exports/kubernetes/choices.h"
#include "model/exports/kubernetes/kustomize_tree.h"
#include "model/exports/kubernetes/names.h"
#include "model/exports/kubernetes/rendering.h"

namespace groundplan::kubernetes {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("KubernetesExport", text);
}

class Notes
{
public:
    Notes(PlanBuilder& plan, const Design& design, const Catalog& catalog) : m_plan(plan), m_design(design), m_catalog(catalog) {}

    void add()
    {
        const QList<Id> clusters = runningClusters(m_design, m_catalog);
        for (const Id& cluster : clusters) {
            const Rendering base(m_design, m_catalog, nullptr, cluster);
            noteAssumptions(base);
            for (const Environment& environment : m_design.environments())
                noteLostSettings(base, Rendering(m_design, m_catalog, &environment, cluster), environment);
        }
        noteProfile(clusters);
        noteLeftOut(clusters);
        noteCrossings(clusters);
    }

private:
    /// An environment's configuration replaces the base's as a whole, which is easily overlooked.
    void noteLostSettings(const Rendering& base, const Rendering& rendering, const Environment& environment)
    {
        QStringList lost;
        for (const Id& id : rendering.workloads()) {
            const Component& component = *m_design.component(id);
            const ValueMap now = rendering.attribute(component, "configuration").toMap();
            for (const auto& [key, value] : base.attribute(component, "configuration").toMap()) {
                if (!now.contains(key))
                    lost.append(QString(component.label().simplified() + QLatin1String(": ") + key.simplified()));
            }
        }
        if (!lost.isEmpty())
            m_plan.warn(tr("The configuration that %1 states replaces the whole, so these settings are gone there: %2.").arg(environment.label().simplified(), lost.join(QLatin1String(", "))));
    }

    void noteAssumptions(const Rendering& rendering)
    {
        for (const Id& id : rendering.workloads()) {
            const Component& component = *m_design.component(id);
            if (!rendering.isPod(id)) {
                noteEntry(rendering, component);
                continue;
            }
            const QString image = rendering.attribute(component, "image").toText();
            if (image.isEmpty())
                m_plan.warnOf(component, tr("These name no image; example.invalid/NAME:0.0.0 stands in for it: %1."));
            else if (!image.section(u'/', -1).contains(u':') && !image.contains(u'@'))
                m_plan.warnOf(component, tr("The images of these have no tag, so what runs can change unseen: %1."));
            if (rendering.attribute(component, "cpu-request").isNull() || rendering.attribute(component, "memory-request").isNull())
                m_plan.warnOf(component, tr("These do not say what they need; 100m of processor and 128Mi of memory are assumed: %1."));
            if (rendering.formOf(id) == Form::StatefulSet && rendering.attribute(component, "storage").isNull())
                m_plan.warnOf(component, tr("These do not say how much they store; 10Gi are assumed: %1."));
            if (const QString rollout = rendering.attribute(component, "rollout").toText(); rollout == QLatin1String("canary") || rollout == QLatin1String("blue-green"))
                m_plan.informOf(component, tr("A Deployment knows neither canary nor blue-green rollouts, so these roll: %1."));
            if (!rendering.attribute(component, "deployment-unit").isNull() || rendering.attribute(component, "sidecar").toBool())
                m_plan.informOf(component, tr("These share a pod or a machine with others by the design; here each has pods of its own: %1."));
            if (rendering.choices().minor < 30 && rendering.port(component) > 0 && !rendering.attribute(component, "shutdown-time").isNull())
                m_plan.informOf(component, tr("Kubernetes before 1.30 has no pause before stopping, so the last requests of these may fail: %1."));
            if (rendering.attribute(component, "run-as-root").toBool())
                m_plan.warnOf(component, tr("These say that they run as root; the manifests forbid it all the same: %1."));
            if (rendering.port(component) <= 0 && isCalled(rendering, id))
                m_plan.warnOf(component, tr("These are called but do not say at which port they listen, so nobody can reach them: %1."));
            if (rendering.formOf(id) == Form::CronJob && rendering.attribute(component, "schedule").isNull())
                m_plan.warnOf(component, tr("These do not say when they run, so they are suspended: %1."));
            const Configuration configuration = configurationOf(rendering, component);
            for (const QString& key : configuration.illegal)
                m_plan.warnOf(component, tr("These settings cannot be variables and are left out: %1."), key.simplified());
            for (const QString& key : configuration.secrets)
                m_plan.warnOf(component, tr("These are secrets in the clear and are not written; the manifests expect them in Secrets, and *** stands in command lines: %1."), key);
            for (const char* words : {"command", "arguments"}) {
                const QStringList stated = rendering.attribute(component, words).toStringList();
                if (withoutSecrets(stated) != stated)
                    m_plan.warnOf(component, tr("These are secrets in the clear and are not written; the manifests expect them in Secrets, and *** stands in command lines: %1."), QString::fromLatin1(words));
            }
        }
    }

    void noteEntry(const Rendering& rendering, const Component& component)
    {
        if (!rendering.choices().gatewayApi)
            return;
        if (rendering.choices().gatewayClass.isEmpty() && rendering.attribute(component, "ingress-class").isNull())
            m_plan.warnOf(component, tr("These name no class; name-your-gateway-class stands in for it in their Gateways: %1."));
    }

    /// What the profile and the choices ask of the team.
    void noteProfile(const QList<Id>& clusters)
    {
        QStringList illegal;
        for (const auto& [key, value] : m_design.properties().exports.labels) {
            if (!isProfileLabel(key))
                illegal.append(key.simplified());
        }
        if (!illegal.isEmpty())
            m_plan.warn(tr("These labels of the export profile are not legal or are set by Groundplan itself, and are left out: %1.").arg(illegal.join(QLatin1String(", "))));
        const Choices choices = choicesOf(m_design);
        if (!m_design.properties().exports.namePrefix.isEmpty() && !clusters.isEmpty())
            m_plan.inform(tr("The names of workloads and of their Services begin with the prefix of the profile; settings that name a Service must do so too."));
        if (choices.externalSecrets && !clusters.isEmpty())
            m_plan.inform(tr("Install the External Secrets Operator and set up the %1 \"%2\" before applying the manifests.").arg(choices.secretStoreKind, choices.secretStore));
        if (choices.gatewayApi && !clusters.isEmpty())
            m_plan.inform(tr("Install the Gateway API, version 1.5 or newer for TLS routes, and a controller for it before applying the manifests."));
    }

    /// Does a connection want to reach that workload?
    bool isCalled(const Rendering& rendering, const Id& id) const
    {
        for (const Id& connectionId : m_design.connectionsOf(id)) {
            const Connection& connection = *m_design.connection(connectionId);
            const ConnectionKind* kind = m_catalog.connectionKind(connection.kind);
            if (connection.to == id && kind && rendering.formOf(connection.from) != Form::None
                && (kind->style == ConnectionStyle::Synchronous || kind->style == ConnectionStyle::Asynchronous || kind->style == ConnectionStyle::Data))
                return true;
        }
        return false;
    }

    /// What one cluster cannot arrange for another, and what a mesh needs beside the manifests.
    void noteCrossings(const QList<Id>& clusters)
    {
        QHash<Id, Id> clusterOf;
        QStringList meshes;
        for (const Id& cluster : clusters) {
            const Rendering rendering(m_design, m_catalog, nullptr, cluster);
            for (const Id& id : rendering.workloads()) {
                if (rendering.isPod(id))
                    clusterOf.insert(id, cluster);
            }
            for (const QString& space : rendering.spaces()) {
                if (const QString mesh = rendering.meshOf(space); !mesh.isEmpty() && !meshes.contains(mesh))
                    meshes.append(mesh);
            }
        }
        QStringList crossings;
        for (const Connection& connection : m_design.connections()) {
            const Id from = clusterOf.value(connection.from), to = clusterOf.value(connection.to);
            if (!from.isEmpty() && !to.isEmpty() && from != to)
                crossings.append(QString(m_design.labelOf(connection.from).simplified() + QStringLiteral(" → ") + m_design.labelOf(connection.to).simplified()));
        }
        if (!crossings.isEmpty())
            m_plan.warn(tr("These connections lead from one cluster to another; give their targets an address that the other cluster reaches: %1.").arg(crossings.join(QLatin1String(", "))));
        for (const QString& mesh : std::as_const(meshes)) {
            if (mesh == QLatin1String("Istio") || mesh == QLatin1String("Linkerd"))
                m_plan.inform(tr("Install %1 with its CNI plugin: the namespaces refuse the rights that its init container needs.").arg(mesh));
            else
                m_plan.warn(tr("The namespaces are not prepared for the mesh %1; do that as its manual says.").arg(mesh));
        }
    }

    /// Nothing is dropped in silence: the reasons, each with the names of all that it left out.
    void noteLeftOut(const QList<Id>& clusters)
    {
        QSet<Id> rendered;
        for (const Id& cluster : clusters) {
            for (const Id& id : Rendering(m_design, m_catalog, nullptr, cluster).workloads())
                rendered.insert(id);
        }
        for (const Component& component : m_design.components()) {
            const ComponentKind* kind = m_catalog.componentKind(component.kind);
            if (!kind || kind->container || rendered.contains(component.id))
                continue;
            const QString runtime = effectiveAttribute(m_catalog, component, QStringLiteral("runtime")).toText();
            const QList<Id> around = ancestorsOf(m_design, component.id);
            const bool inCluster = std::any_of(around.begin(), around.end(), [&](const Id& id) { return clusters.contains(id); });
            QString reason;
            if (kind->has(QStringLiteral("person")) || kind->has(QStringLiteral("external")))
                reason = tr("People and systems outside of the platform have no manifests: %1.");
            else if (kind->has(QStringLiteral("serverless")))
                reason = tr("Functions are not rendered by this target: %1.");
            else if (!inCluster)
                reason = tr("These run outside of a Kubernetes cluster: %1.");
            else if (!runtime.isEmpty() && runtime != QLatin1String("container"))
                reason = tr("These run as something else than a container: %1.");
            else
                reason = tr("These name no image, so they are expected to be installed by a chart or operator of their own: %1.");
            m_plan.leaveOut(component, reason);
        }
    }

    PlanBuilder& m_plan;
    const Design& m_design;
    const Catalog& m_catalog;
};

void collectSecrets(const Rendering& rendering, QMap<QString, QStringList>& secrets)
{
    for (const Id& id : rendering.workloads()) {
        if (!rendering.isPod(id))
            continue;
        const Component& component = *rendering.design().component(id);
        const QString label = component.label().simplified();
        const auto remember = [&](const QString& secret, const QString& user) {
            QStringList& users = secrets[rendering.spaceOf(id) + u'/' + secret];
            if (!users.contains(user))
                users.append(user);
        };
        for (const QString& key : configurationOf(rendering, component).secrets)
            remember(rendering.partName(component, "settings"), tr("%1 of %2").arg(key, label));
        for (const QString& secret : rendering.attribute(component, "secrets").toStringList())
            remember(dnsLabel(secret, 63), label);
    }
}

} // namespace

void addObjectNotes(PlanBuilder& plan, const Design& design, const Catalog& catalog)
{
    Notes(plan, design, catalog).add();
}

QMap<QString, QStringList> secretsToProvide(const Design& design, const Catalog& catalog)
{
    QMap<QString, QStringList> secrets;
    for (const Id& cluster : runningClusters(design, catalog)) {
        collectSecrets(Rendering(design, catalog, nullptr, cluster), secrets);
        for (const Environment& environment : design.environments())
            collectSecrets(Rendering(design, catalog, &environment, cluster), secrets);
    }
    return secrets;
}

} // namespace groundplan::kubernetes
