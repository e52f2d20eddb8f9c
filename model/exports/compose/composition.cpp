// SPDX-License-Identifier: Apache-2.0
#include "model/exports/compose/composition.h"

#include <algorithm>

#include <QCoreApplication>

#include "model/exports/kubernetes/names.h"

namespace groundplan::compose {

using namespace kubernetes;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("ComposeExport", text);
}

bool carries(const Catalog& catalog, const Connection& connection)
{
    const ConnectionKind* kind = catalog.connectionKind(connection.kind);
    return kind && kind->style != ConnectionStyle::Structural && kind->style != ConnectionStyle::Delivery;
}

bool isTelemetry(const Catalog& catalog, const Connection& connection)
{
    const ConnectionKind* kind = catalog.connectionKind(connection.kind);
    return kind && kind->style == ConnectionStyle::Telemetry;
}

} // namespace

Composition::Composition(const Design& design, const Catalog& catalog, const Choices& choices, PlanBuilder& plan)
    : m_design(design), m_catalog(catalog), m_choices(choices), m_plan(plan), m_rendering(std::make_unique<Rendering>(design, catalog, choices.environment, Id()))
{
    for (const Component& component : design.components())
        choose(component);
    nameInClusters();
    connect();
    assignPorts();
    assignProfiles();
    waitForOthers();
}

const Service* Composition::serviceOf(const Id& component) const
{
    const auto found = std::find_if(m_services.begin(), m_services.end(), [&](const Service& each) { return each.component == component; });
    return found == m_services.end() ? nullptr : &*found;
}

Service* Composition::service(const Id& component)
{
    return const_cast<Service*>(serviceOf(component));
}

Service* Composition::named(const QString& name)
{
    const auto found = std::find_if(m_services.begin(), m_services.end(), [&](const Service& each) { return each.name == name; });
    return found == m_services.end() ? nullptr : &*found;
}

QStringList Composition::networks() const
{
    QStringList names;
    for (const Service& service : m_services) {
        if (!names.contains(service.network))
            names.append(service.network);
    }
    return names;
}

bool Composition::isCalled(const Component& component) const
{
    for (const Id& id : m_design.connectionsOf(component.id)) {
        const Connection& connection = *m_design.connection(id);
        const Component* caller = m_design.component(connection.from);
        if (connection.to == component.id && carries(m_catalog, connection) && caller && m_catalog.hasTrait(caller->kind, QStringLiteral("workload")))
            return true;
    }
    return false;
}

bool Composition::runsAsContainer(const Component& component) const
{
    const QString runtime = m_rendering->attribute(component, "runtime").toText();
    return runtime.isEmpty() || runtime == QLatin1String("container") || !m_rendering->attribute(component, "image").isNull();
}

void Composition::choose(const Component& component)
{
    const ComponentKind* kind = m_catalog.componentKind(component.kind);
    if (!kind || kind->container || exportHints(m_catalog, component, QStringLiteral("compose")).contains(u"not"))
        return; // The plan says why.
    const QString image = m_rendering->attribute(component, "image").toText();
    const QString technology = m_rendering->attribute(component, "technology").toText();
    const bool ownImage = !image.isEmpty() && runsAsContainer(component);
    Service service;
    service.component = component.id;
    service.name = dnsLabel(component.id, 63);
    service.network = component.in.isEmpty() ? QStringLiteral("platform") : dnsLabel(component.in, 63);
    service.port = m_rendering->port(component);
    if (exportHints(m_catalog, component, QStringLiteral("compose")).contains(u"products")) {
        const std::optional<Product> product = productOf(m_catalog, component, technology);
        if (product) {
            service.role = Role::Product;
            service.product = *product;
            if (ownImage)
                service.product.image = m_rendering->imageOf(component);
            service.port = product->port;
            if (product->isGuess)
                m_plan.warnOf(component, tr("The design does not say what these are; a usual product is run: %1."), product->name);
            else if (!technology.startsWith(product->name, Qt::CaseInsensitive))
                m_plan.informOf(component, tr("Products that run anywhere stand in for these: %1."), product->name);
        } else if (!ownImage) {
            m_plan.leaveOut(component, tr("No product that runs on a laptop stands in for the technology of these: %1."));
            return;
        }
    } else if (const std::optional<Product> standIn = standInOf(m_catalog, component)) {
        if (!m_choices.standIns) {
            m_plan.leaveOut(component, tr("Stand-ins for systems of others were not asked for: %1."));
            return;
        }
        if (!isCalled(component)) {
            m_plan.leaveOut(component, tr("No workload calls these, so nothing stands in for them: %1."));
            return;
        }
        service.role = Role::StandIn;
        service.product = *standIn;
        service.port = standIn->port;
        m_plan.informOf(component, tr("WireMock stands in for these in the profile \"stand-ins\"; put the answers that callers expect into stand-ins/NAME: %1."));
    } else if (kind->has(QStringLiteral("person"))) {
        return;
    } else if (!runsAsContainer(component)) {
        m_plan.leaveOut(component, tr("These do not run as containers, and no image of them is named: %1."));
        return;
    } else if (kind->has(QStringLiteral("containerised")) || ownImage) {
        service.role = kind->has(QStringLiteral("run-to-completion")) ? Role::Job : Role::Workload;
        if (image.isEmpty())
            m_plan.warnOf(component, tr("These name no image; example.invalid/NAME:0.0.0 stands in for it: %1."));
    } else {
        m_plan.leaveOut(component, tr("These name no image, so nothing can be run for them: %1."));
        return;
    }
    m_services.append(service);
}

/// Settings name other services as their cluster does: those names work here too.
void Composition::nameInClusters()
{
    for (const Id& cluster : clustersOf(m_design, m_catalog)) {
        const Rendering rendering(m_design, m_catalog, m_choices.environment, cluster);
        for (const Id& id : rendering.workloads()) {
            Service* found = service(id);
            if (!found || !rendering.isPod(id))
                continue;
            const QString name = rendering.nameOf(id), space = rendering.spaceOf(id);
            if (name != found->name)
                found->aliases.append(name);
            for (const char* end : {"", ".svc", ".svc.cluster.local"})
                found->aliases.append(name + u'.' + space + QLatin1String(end));
        }
    }
}

void Composition::connect()
{
    for (const Connection& connection : m_design.connections()) {
        Service* from = service(connection.from);
        const Service* to = serviceOf(connection.to);
        if (!from || !to || !carries(m_catalog, connection) || to->network == from->network || from->joined.contains(to->network))
            continue;
        from->joined.append(to->network);
    }
}

void Composition::assignPorts()
{
    QSet<int> taken;
    for (Service& service : m_services) {
        const Component& component = *m_design.component(service.component);
        service.checked = !service.product.check.isEmpty();
        if (service.role == Role::Workload)
            service.checked = m_choices.checksWorkloads && service.port > 0 && !m_rendering->isUdp(component) && m_rendering->attribute(component, "probe").toText() != QLatin1String("none");
        const QString exposure = m_rendering->attribute(component, "exposure").toText();
        const bool entry = m_rendering->has(component, "gateway") || m_rendering->has(component, "user-facing") || exposure == QLatin1String("internet") || exposure == QLatin1String("partner");
        if (service.port <= 0 || service.role == Role::Job || (!m_choices.publishesAll && !entry))
            continue;
        int wanted = service.role == Role::Workload ? m_rendering->publishedPort(component) : service.product.publish > 0 ? service.product.publish : service.port;
        if (wanted < 1024)
            wanted += 8000;
        while (taken.contains(wanted))
            wanted = wanted < 65535 ? wanted + 1 : 1024;
        service.hostPort = wanted;
        taken.insert(service.hostPort);
    }
}

void Composition::assignProfiles()
{
    for (Service& service : m_services) {
        const Component& component = *m_design.component(service.component);
        if (service.role == Role::StandIn)
            service.profiles = {QStringLiteral("stand-ins")};
        else if (service.role == Role::Job)
            service.profiles = {QStringLiteral("jobs")};
        else if (m_rendering->has(component, "observability"))
            service.profiles = {QStringLiteral("observability")};
        else if (m_rendering->has(component, "platform-service"))
            service.profiles = {QStringLiteral("platform")};
        else if (m_choices.systems) {
            for (const QString& system : component.groupsOf(u"system"))
                service.profiles.append(dnsLabel(system, 63));
        }
    }
    if (!m_choices.systems)
        return;
    // A store starts with all systems that use it.
    for (Service& service : m_services) {
        if (service.role != Role::Product || !service.profiles.isEmpty())
            continue;
        for (const Connection& connection : m_design.connections()) {
            const Service* user = connection.to == service.component ? serviceOf(connection.from) : nullptr;
            if (!user || user->role != Role::Workload)
                continue;
            if (user->profiles.isEmpty()) {
                service.profiles.clear();
                break;
            }
            for (const QString& profile : user->profiles) {
                if (!service.profiles.contains(profile))
                    service.profiles.append(profile);
            }
        }
    }
}

bool Composition::reaches(const QString& from, const QString& to) const
{
    QStringList open{from};
    QSet<QString> seen{from};
    while (!open.isEmpty()) {
        const QString name = open.takeLast();
        if (name == to)
            return true;
        const auto found = std::find_if(m_services.begin(), m_services.end(), [&](const Service& each) { return each.name == name; });
        for (const QString& next : found->needs) {
            if (!seen.contains(next)) {
                seen.insert(next);
                open.append(next);
            }
        }
    }
    return false;
}

void Composition::waitForOthers()
{
    QStringList circles;
    // Stores and brokers first: when services call each other in a circle, those are what they cannot do without.
    for (const bool stores : {true, false}) {
        for (const Connection& connection : m_design.connections()) {
            Service* from = service(connection.from);
            const Service* to = serviceOf(connection.to);
            if (!from || !to || from == to || to->role == Role::Job || !carries(m_catalog, connection) || isTelemetry(m_catalog, connection) || from->needs.contains(to->name))
                continue;
            const Component& target = *m_design.component(to->component);
            if ((m_rendering->has(target, "datastore") || m_rendering->has(target, "broker")) != stores)
                continue;
            if (reaches(to->name, from->name))
                circles.append(QString(m_design.labelOf(from->component).simplified() + QStringLiteral(" → ") + m_design.labelOf(to->component).simplified()));
            else
                from->needs.append(to->name);
        }
    }
    if (!circles.isEmpty())
        m_plan.inform(tr("Services that call each other in a circle cannot wait for each other; these do not: %1.").arg(circles.join(QLatin1String(", "))));
    for (Service& service : m_services)
        std::sort(service.needs.begin(), service.needs.end());
}

} // namespace groundplan::compose
