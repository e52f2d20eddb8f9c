// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "model/exports/export_options.h"
#include "model/exports/kubernetes/kustomize_tree.h"
#include "model/exports/linkerd/linkerd_parts.h"

namespace groundplan {

namespace {

using namespace linkerd;
using kubernetes::Rendering;
using mesh::Caller;
using mesh::MeshView;

QString tr(const char* text)
{
    return QCoreApplication::translate("LinkerdExport", text);
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
            const MeshView view(rendering, QStringLiteral("Linkerd"));
            QList<kubernetes::Object> objects;
            for (const Id& id : view.members()) {
                addPolicies(view, m_choices, *m_design.component(id), objects);
                addRoutes(view, *m_design.component(id), objects);
            }
            return objects;
        };
        if (auto written = kubernetes::addKustomizeTree(m_plan, m_design, m_catalog, render, progress); !written)
            return unexpected(written.error());
        bool any = false;
        for (const Id& cluster : kubernetes::runningClusters(m_design, m_catalog)) {
            const Rendering base(m_design, m_catalog, nullptr, cluster);
            const MeshView view(base, QStringLiteral("Linkerd"));
            any = any || !view.members().isEmpty();
            note(view);
        }
        if (!any)
            m_plan.warn(tr("No namespace of the design is in a Linkerd mesh, so there is nothing to write; give workloads a mesh whose technology is Linkerd."));
        else
            m_plan.inform(tr("Ports that the design does not name follow the default of the cluster; annotate namespaces with config.linkerd.io/default-inbound-policy: deny to close them too."));
        return m_plan.finish();
    }

private:
    void note(const MeshView& view)
    {
        const Rendering& rendering = view.rendering();
        for (const QString& space : view.spaces())
            m_plan.accountFor(rendering.spaceComponent(space));
        for (const Id& id : rendering.workloads()) {
            const Component& component = *m_design.component(id);
            if (view.isMember(id))
                noteMember(view, component);
            else if (rendering.formOf(id) == kubernetes::Form::Ingress && !view.members().isEmpty())
                noteEntry(view, component);
            else if (view.withoutProxy().contains(id))
                m_plan.warnOf(component, tr("These say that they have no proxy although their namespace gives them one; annotate their pods with linkerd.io/inject: disabled: %1."));
            else
                m_plan.leaveOut(component, tr("These are in no namespace of a Linkerd mesh: %1."));
        }
        if (view.mesh())
            m_plan.informOf(*view.mesh(), tr("Linkerd encrypts between all that have a proxy without being told: %1."));
    }

    void noteEntry(const MeshView& view, const Component& entry)
    {
        if (entry.groupsOf(u"mesh").isEmpty())
            return m_plan.warnOf(entry, tr("The controllers of these are not in the mesh, so what they route to takes plain traffic: %1."));
        bool guessed = false;
        QStringList names;
        for (const auto& [space, account] : entryAccounts(view, m_choices, entry, &guessed))
            names.append(space + u'/' + account);
        if (guessed)
            m_plan.warnOf(entry, tr("It is not known under which account the controllers of these call; a made-up one stands in for it, to be named in the option 'entry-accounts': %1."), names.join(QLatin1String(", ")));
        else
            m_plan.informOf(entry, tr("The controllers of these are expected to call under these accounts (option 'entry-accounts'): %1."), names.join(QLatin1String(", ")));
    }

    void noteMember(const MeshView& view, const Component& member)
    {
        m_plan.accountFor(member.id);
        if (!view.isCarried(member))
            m_plan.warnOf(member, tr("The mesh does not carry UDP; network policies alone guard these: %1."));
        if (hasDifferingCallers(view, member))
            m_plan.informOf(member, tr("Callers of one namespace wait for different times for these; Linkerd knows one time for all of them, so the strictest holds: %1."));
        if (breaksCircuits(view, member) && view.hasService(member))
            m_plan.informOf(member, tr("Circuit breakers are an annotation of the Service, balancer.linkerd.io/failure-accrual: consecutive; add it to those of: %1."));
        for (const mesh::Way& way : view.waysTo(member)) {
            if (way.caller == Caller::Plain && way.port > 0 && view.isCarried(member))
                m_plan.warnOf(member, tr("These take plain traffic at the port of callers without a proxy: %1."), way.connection ? m_design.labelOf(way.from).simplified() : tr("the internet"));
            if (!way.connection)
                continue;
            if (way.caller == Caller::Member && mesh::repeatsUnclearly(view, *way.connection) && view.isHttp(member))
                m_plan.informOf(member, tr("It is not said who repeats failed calls to these, so the mesh does not: %1."), way.connection->id);
            const QString path = view.rendering().attribute(*way.connection, "path").toText();
            if (path.size() > 1 && way.caller == Caller::Member)
                m_plan.informOf(member, tr("Callers are let in by port; that they use a path alone is not enforced: %1."), way.connection->id);
        }
    }

    const Design& m_design;
    const Catalog& m_catalog;
    const Choices& m_choices;
    PlanBuilder m_plan;
};

class LinkerdExporter : public Exporter
{
public:
    QString id() const override { return QStringLiteral("linkerd"); }
    QString name() const override { return tr("Linkerd"); }
    QString description() const override { return tr("Who may call whom, timeouts and retries, for the namespaces of a Linkerd mesh."); }
    ExportGroup group() const override { return ExportGroup::Mesh; }
    bool isApplied() const override { return true; }
    QList<AttributeSpec> options() const override
    {
        return {exportOption("server-version", AttributeType::Enum, tr("Version of Server"), tr("Version of the kind Server; v1beta3 needs Linkerd 2.16 or newer."), QStringLiteral("v1beta3"),
                             {QStringLiteral("v1beta3"), QStringLiteral("v1beta2"), QStringLiteral("v1beta1")}),
                exportOption("entry-accounts", AttributeType::List, tr("Accounts of entries"), tr("Namespace and service account of the controllers of entries, such as ingress-nginx/ingress-nginx."), Value())};
    }

    Result<ExportPlan> plan(const Design& design, const Catalog& catalog, const ExportProgress& progress) const override
    {
        const auto options = optionsOf(design, *this);
        if (!options)
            return unexpected(options.error());
        return Plan(*this, design, catalog, Choices{options->text(u"server-version"), options->list(u"entry-accounts")}).make(progress);
    }
};

} // namespace

std::unique_ptr<Exporter> make_exporter_linkerd()
{
    return std::make_unique<LinkerdExporter>();
}

} // namespace groundplan
