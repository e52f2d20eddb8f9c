// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QCoreApplication>

#include "model/exports/export_options.h"
#include "model/exports/istio/istio_parts.h"
#include "model/exports/kubernetes/kustomize_tree.h"

namespace groundplan {

namespace {

using namespace istio;
using kubernetes::Rendering;
using mesh::Caller;

QString tr(const char* text)
{
    return QCoreApplication::translate("IstioExport", text);
}

class Plan
{
public:
    Plan(const Exporter& exporter, const Design& design, const Catalog& catalog, const Choices& choices)
        : m_design(design), m_catalog(catalog), m_choices(choices), m_plan(exporter, design, catalog)
    {
    }

    Result<ExportPlan> make(const ExportProgress& progress)
    {
        const auto render = [this](const Rendering& rendering) {
            Objects objects(rendering, m_choices);
            if (objects.view.members().isEmpty())
                return QList<kubernetes::Object>();
            addWaypoints(objects);
            addAccess(objects);
            addTraffic(objects);
            addWaysOut(objects);
            addEntries(objects);
            return objects.list;
        };
        if (auto written = kubernetes::addKustomizeTree(m_plan, m_design, m_catalog, render, progress); !written)
            return unexpected(written.error());
        bool any = false;
        for (const Id& cluster : kubernetes::runningClusters(m_design, m_catalog)) {
            const Rendering base(m_design, m_catalog, nullptr, cluster);
            Objects objects(base, m_choices);
            any = any || !objects.view.members().isEmpty();
            note(objects);
            for (const Environment& environment : m_design.environments()) {
                const Rendering rendering(m_design, m_catalog, &environment, cluster);
                noteWaysOut(Objects(rendering, m_choices));
            }
        }
        if (!any)
            m_plan.warn(tr("No namespace of the design is in an Istio mesh, so there is nothing to write; give workloads a mesh whose technology is Istio."));
        else if (m_choices.ambient)
            m_plan.inform(tr("Ambient mode needs namespaces with the labels istio.io/dataplane-mode: ambient and istio.io/use-waypoint: waypoint; the target 'kubernetes' writes them."));
        return m_plan.finish();
    }

private:
    void note(const Objects& objects)
    {
        const Rendering& rendering = objects.rendering();
        if (objects.view.members().isEmpty()) {
            for (const Id& id : rendering.workloads())
                m_plan.leaveOut(*m_design.component(id), tr("These are in no namespace of an Istio mesh: %1."));
            return;
        }
        if (const Component* drawn = objects.view.mesh()) {
            const QString mtls = objects.view.meshAttribute("mtls").toText();
            if (mtls == QLatin1String("permissive") || mtls == QLatin1String("disabled"))
                m_plan.warnOf(*drawn, tr("These meshes do not insist on mutual TLS, so all namespaces take plain traffic; that is meant to end: %1."));
            if (const Value said = objects.view.meshAttribute("authorization"); said.isBool() && !said.toBool())
                m_plan.informOf(*drawn, tr("These meshes say that they do not decide who may call whom; the policies for it are written all the same: %1."));
            m_plan.accountFor(drawn->id);
        }
        for (const Id& id : rendering.workloads()) {
            const Component& component = *m_design.component(id);
            if (rendering.formOf(id) == kubernetes::Form::Ingress) {
                noteEntry(objects, component);
            } else if (!objects.view.isMember(id)) {
                if (objects.view.withoutProxy().contains(id))
                    m_plan.warnOf(component, tr("These say that they have no proxy although their namespace gives them one; label their pods with sidecar.istio.io/inject: \"false\": %1."));
                else
                    m_plan.leaveOut(component, tr("These are in no namespace of an Istio mesh: %1."));
            } else {
                noteMember(objects, component);
            }
        }
        noteWaysOut(objects);
        noteAccounts(objects);
    }

    void noteEntry(const Objects& objects, const Component& entry)
    {
        if (isIstioEntry(objects, entry)) {
            m_plan.informOf(entry, tr("Istio's ingress gateway carries these by a Gateway and a VirtualService; leave out the Ingress that the target 'kubernetes' writes for them: %1."));
            if (objects.rendering().attribute(entry, "tls").toBool())
                m_plan.informOf(entry, tr("These need a certificate in the namespace of the ingress gateway, in a Secret of that name: %1."), objects.rendering().partName(entry, "tls"));
        }
        if (entry.groupsOf(u"mesh").isEmpty())
            return m_plan.warnOf(entry, tr("The controllers of these are not in the mesh, so what they route to takes plain traffic: %1."));
        bool guessed = false;
        const QStringList principals = entryPrincipals(objects, entry, &guessed);
        if (guessed)
            m_plan.warnOf(entry, tr("It is not known under which identity the controllers of these call; a made-up one stands in for it, to be named in the option 'entry-principals': %1."), principals.join(QLatin1String(", ")));
        else
            m_plan.informOf(entry, tr("The controllers of these are expected to call under these identities (option 'entry-principals'): %1."), principals.join(QLatin1String(", ")));
    }

    void noteMember(const Objects& objects, const Component& member)
    {
        const Rendering& rendering = objects.rendering();
        if (!objects.view.isCarried(member))
            m_plan.warnOf(member, tr("The mesh does not carry UDP; network policies alone guard these: %1."));
        const kubernetes::Form form = rendering.formOf(member.id);
        if (!m_choices.ambient && (form == kubernetes::Form::Job || form == kubernetes::Form::CronJob))
            m_plan.informOf(member, tr("These end only when their proxy does; Istio needs native sidecars for that (its default from Kubernetes 1.29 and Istio 1.27 on): %1."));
        QStringList unclear;
        for (const mesh::Way& way : objects.view.waysTo(member)) {
            if (way.caller == Caller::Plain && way.port > 0 && objects.view.isCarried(member)) {
                const QString from = way.connection ? m_design.labelOf(way.from).simplified() : tr("the internet");
                m_plan.warnOf(member, tr("These take plain traffic at the port of callers without a proxy: %1."), from);
            }
            if (way.connection && way.caller == Caller::Member && repeatsUnclearly(objects.view, *way.connection) && objects.view.isHttp(member))
                m_plan.informOf(member, tr("It is not said who repeats failed calls to these, so the mesh does not: %1."), way.connection->id);
        }
        if (m_choices.ambient && objects.view.isHttp(member))
            m_plan.accountFor(member.id);
    }

    void noteWaysOut(const Objects& objects)
    {
        QMap<std::pair<QString, int>, QSet<QString>> plainPorts;
        for (const Id& id : objects.view.members()) {
            const Component& member = *m_design.component(id);
            for (const WayOut& way : waysOut(objects, member)) {
                if (way.outside.port <= 0) {
                    m_plan.warnOf(*way.target, tr("These are outside of the cluster and neither they nor a connection name a port; they get no ServiceEntry: %1."));
                    continue;
                }
                if (!way.outside.known)
                    m_plan.warnOf(*way.target, tr("The design does not say where these are; NAME.example.invalid stands in for it, and who calls them is not fenced in. Name them in the option 'hosts' (COMPONENT or ENVIRONMENT/COMPONENT): %1."));
                if (way.egress && !way.outside.tls)
                    m_plan.warnOf(*way.target, tr("The egress gateway passes on encrypted traffic alone; these are reached past it: %1."));
                if (way.egress)
                    m_plan.informOf(*way.egress, tr("Istio's chart is expected to have installed these as istio-egressgateway in istio-system: %1."));
                if (!way.outside.tls && !way.outside.http && !way.outside.isAddress)
                    plainPorts[{objects.rendering().spaceOf(id), way.outside.port}].insert(way.target->id);
            }
            if (!objects.choices.anyOutbound && !objects.choices.ambient && reachesUnknown(objects, member))
                m_plan.informOf(member, tr("These may reach any host, since not all that they reach has a known place: %1."));
        }
        for (auto each = plainPorts.cbegin(); each != plainPorts.cend(); ++each) {
            if (each->size() > 1)
                m_capture = true;
        }
        if (m_capture && !m_captureSaid) {
            m_captureSaid = true;
            m_plan.inform(tr("Several outside systems answer at the same port without TLS from the first byte; Istio tells them apart with DNS capture (ISTIO_META_DNS_CAPTURE, the default in ambient mode)."));
        }
    }

    /// Workloads with one service account are one to the mesh.
    void noteAccounts(const Objects& objects)
    {
        QMap<QString, QList<Id>> users;
        for (const Id& id : objects.view.members())
            users[principalOf(objects, *m_design.component(id))].append(id);
        for (auto each = users.cbegin(); each != users.cend(); ++each) {
            for (const Id& id : each->size() > 1 ? *each : QList<Id>())
                m_plan.warnOf(*m_design.component(id), tr("These share a service account with another workload, so the mesh cannot tell them apart: %1."));
        }
    }

    const Design& m_design;
    const Catalog& m_catalog;
    const Choices& m_choices;
    PlanBuilder m_plan;
    bool m_capture = false;
    bool m_captureSaid = false;
};

class IstioExporter : public Exporter
{
public:
    QString id() const override { return QStringLiteral("istio"); }
    QString name() const override { return tr("Istio"); }
    QString description() const override { return tr("Mutual TLS, who may call whom, timeouts, retries, circuit breakers and ways out, for the namespaces of an Istio mesh."); }
    ExportGroup group() const override { return ExportGroup::Mesh; }
    bool isApplied() const override { return true; }
    QList<AttributeSpec> options() const override
    {
        return {exportOption("mode", AttributeType::Enum, tr("Mode"), tr("Whether each workload has a proxy beside it, or nodes and waypoints carry the traffic."), QStringLiteral("sidecar"),
                             {QStringLiteral("sidecar"), QStringLiteral("ambient")}),
                exportOption("version", AttributeType::Enum, tr("Version of the API"), tr("Version of Istio's kinds; v1 needs Istio 1.22 or newer."), QStringLiteral("v1"),
                             {QStringLiteral("v1"), QStringLiteral("v1beta1")}),
                exportOption("outbound", AttributeType::Enum, tr("Unknown hosts"), tr("Whether workloads may reach hosts that the design does not name."), QStringLiteral("registry-only"),
                             {QStringLiteral("registry-only"), QStringLiteral("allow-any")}),
                exportOption("trust-domain", AttributeType::String, tr("Trust domain"), tr("First part of the identities of the mesh."), QStringLiteral("cluster.local")),
                exportOption("entry-principals", AttributeType::List, tr("Identities of entries"), tr("Identities under which the controllers of entries call, such as cluster.local/ns/ingress-nginx/sa/ingress-nginx."), Value()),
                exportOption("hosts", AttributeType::Map, tr("Hosts"), tr("Where outside systems and managed databases are: component, or environment/component, to host name."), Value())};
    }

    Result<ExportPlan> plan(const Design& design, const Catalog& catalog, const ExportProgress& progress) const override
    {
        const auto options = optionsOf(design, *this);
        if (!options)
            return unexpected(options.error());
        Choices choices;
        choices.ambient = options->text(u"mode") == QLatin1String("ambient");
        choices.version = options->text(u"version");
        choices.anyOutbound = options->text(u"outbound") == QLatin1String("allow-any");
        choices.trustDomain = options->text(u"trust-domain");
        choices.entryPrincipals = options->list(u"entry-principals");
        choices.hosts = options->value(u"hosts").toMap();
        return Plan(*this, design, catalog, choices).make(progress);
    }
};

} // namespace

std::unique_ptr<Exporter> make_exporter_istio()
{
    return std::make_unique<IstioExporter>();
}

} // namespace groundplan
