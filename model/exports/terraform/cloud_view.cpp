// SPDX-License-Identifier: Apache-2.0
#include "model/exports/terraform/cloud_view.h"

#include <algorithm>

#include <QCoreApplication>
#include <QRegularExpression>

#include "model/design/hierarchy.h"
#include "model/exports/hcl/hcl_writer.h"
#include "model/exports/plan_builder.h"

namespace groundplan::terraform {

static QString tr(const char* text)
{
    return QCoreApplication::translate("TerraformExport", text);
}

QString cloudId(Cloud cloud)
{
    switch (cloud) {
    case Cloud::Aws: return QStringLiteral("aws");
    case Cloud::Azure: return QStringLiteral("azure");
    case Cloud::Google: return QStringLiteral("google");
    case Cloud::None: break;
    }
    return {};
}

QString cloudName(Cloud cloud)
{
    switch (cloud) {
    case Cloud::Aws: return QStringLiteral("AWS");
    case Cloud::Azure: return QStringLiteral("Azure");
    case Cloud::Google: return QStringLiteral("Google Cloud");
    case Cloud::None: break;
    }
    return {};
}

QString providerName(Cloud cloud)
{
    return cloud == Cloud::Azure ? QStringLiteral("azurerm") : cloudId(cloud);
}

Cloud cloudNamed(const QString& text)
{
    static const std::pair<Cloud, QRegularExpression> words[] = {
        {Cloud::Aws, QRegularExpression(QStringLiteral("\\b(aws|amazon|eks)\\b"), QRegularExpression::CaseInsensitiveOption)},
        {Cloud::Azure, QRegularExpression(QStringLiteral("\\b(azure|aks)\\b"), QRegularExpression::CaseInsensitiveOption)},
        {Cloud::Google, QRegularExpression(QStringLiteral("\\b(google|gcp|gke)\\b"), QRegularExpression::CaseInsensitiveOption)},
    };
    for (const auto& [cloud, word] : words) {
        if (word.match(text).hasMatch())
            return cloud;
    }
    return Cloud::None;
}

bool isNetwork(const Catalog& catalog, const Component& component)
{
    const ComponentKind* kind = catalog.componentKind(component.kind);
    return kind && kind->container && kind->attribute(u"subnets");
}

CloudView::CloudView(const Design& design, const Catalog& catalog, const Environment* environment)
    : m_design(design), m_catalog(catalog), m_environment(environment)
{
    QList<Call> networks, others;
    for (const Component& component : design.components()) {
        if (exportHints(catalog, component, QStringLiteral("terraform")).isEmpty())
            continue;
        if (const QString reason = reasonAgainst(component); !reason.isEmpty()) {
            m_reasons.insert(component.id, reason);
            continue;
        }
        const Cloud cloud = cloudOf(component);
        Call call = formOf(component, cloud);
        if (!call.module)
            continue;
        call.component = component.id;
        call.scope = scopeOf(component, cloud);
        call.name = unusedName(component.id);
        (isNetwork(catalog, component) ? networks : others).append(call);
    }
    m_calls = networks + others;
    connect();
}

QString CloudView::environmentName() const
{
    return m_environment ? m_environment->id : QStringLiteral("default");
}

Value CloudView::attribute(const Component& component, const char* name) const
{
    return effectiveAttribute(m_catalog, component, QString::fromLatin1(name), m_environment);
}

bool CloudView::anyDeclares(int scope, const QString& variable) const
{
    return std::any_of(m_calls.begin(), m_calls.end(), [&](const Call& call) { return call.scope == scope && call.module->declares(variable); });
}

/// Forms of a cloud that name a technology of the component.
static bool namesTechnology(const ValueMap& form, const QString& technology)
{
    const Value* known = form.find(u"technologies");
    if (!known)
        return true;
    if (technology.isEmpty())
        return form.find(u"unsaid") && form.find(u"unsaid")->toBool();
    for (const Value& each : known->toList()) {
        if (technology.contains(each.toText(), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

bool CloudView::isOwnSite(const Component& place) const
{
    return m_catalog.hasTrait(place.kind, QStringLiteral("location")) && m_catalog.hasTrait(place.kind, QStringLiteral("trust-boundary"));
}

Cloud CloudView::cloudOf(const Component& component) const
{
    const auto told = [this](const Component& place) {
        const Cloud provider = cloudNamed(attribute(place, "provider").toText());
        if (provider != Cloud::None)
            return provider;
        const Cloud technology = cloudNamed(attribute(place, "technology").toText());
        return technology != Cloud::None ? technology : cloudNamed(place.name);
    };
    for (const Id& id : ancestorsOf(m_design, component.id)) {
        const Component& place = *m_design.component(id);
        if (m_catalog.hasTrait(place.kind, QStringLiteral("cloud-provider")))
            return told(place);
        // A site of one's own is no cloud, whatever is bought for it.
        if (isOwnSite(place))
            return Cloud::None;
    }
    if (const Cloud own = cloudNamed(attribute(component, "provider").toText() + u' ' + attribute(component, "technology").toText()); own != Cloud::None)
        return own;
    // A product that only one cloud has: Route 53.
    const QString technology = attribute(component, "technology").toText();
    const ValueMap hints = exportHints(m_catalog, component, QStringLiteral("terraform"));
    Cloud found = Cloud::None;
    for (const Cloud cloud : {Cloud::Aws, Cloud::Azure, Cloud::Google}) {
        const Value* forms = hints.find(cloudId(cloud));
        const bool matches = forms && !technology.isEmpty() && std::any_of(forms->toList().begin(), forms->toList().end(), [&](const Value& form) {
            return form.toMap().contains(u"technologies") && namesTechnology(form.toMap(), technology);
        });
        if (matches && found != Cloud::None)
            return Cloud::None;
        if (matches)
            found = cloud;
    }
    return found;
}

Call CloudView::formOf(const Component& component, Cloud cloud) const
{
    Call call;
    const ValueMap hints = exportHints(m_catalog, component, QStringLiteral("terraform"));
    const Value* forms = hints.find(cloudId(cloud));
    if (!forms)
        return call;
    const QString technology = attribute(component, "technology").toText();
    for (const Value& form : forms->toList()) {
        const ValueMap map = form.toMap();
        if (!namesTechnology(map, technology) || !map.find(u"module"))
            continue;
        call.module = module(map.find(u"module")->toText(), cloudId(cloud));
        call.hints = map;
        return call;
    }
    return call;
}

QString CloudView::reasonAgainst(const Component& component) const
{
    const ValueMap hints = exportHints(m_catalog, component, QStringLiteral("terraform"));
    if (hints.contains(u"not"))
        return reasonLeftOut(m_catalog, component, QStringLiteral("terraform"));
    const QString orchestrator = attribute(component, "orchestrator").toText();
    if (!orchestrator.isEmpty() && orchestrator != QLatin1String("kubernetes"))
        return tr("Only clusters of Kubernetes have a module: %1.");
    const QString runtime = attribute(component, "runtime").toText();
    const bool bought = runtime == QLatin1String("managed") || runtime == QLatin1String("serverless");
    bool inCluster = false, inNetwork = false, atOwnSite = false;
    for (const Id& id : ancestorsOf(m_design, component.id)) {
        const Component& place = *m_design.component(id);
        inCluster = inCluster || m_catalog.hasTrait(place.kind, QStringLiteral("orchestrator"));
        inNetwork = inNetwork || isNetwork(m_catalog, place);
        atOwnSite = atOwnSite || isOwnSite(place);
    }
    if (isNetwork(m_catalog, component) && inNetwork)
        return tr("Networks inside of a network are parts of it, which its module makes by itself: %1.");
    if (!m_catalog.isContainer(component.kind) && !bought && inCluster)
        return tr("These run in a cluster and not as a service of a cloud: %1.");
    if (!runtime.isEmpty() && !bought)
        return tr("These run as something that their team operates and not as a service of a cloud: %1.");
    const Cloud cloud = cloudOf(component);
    if (cloud == Cloud::None && atOwnSite)
        return tr("These stand at a site of one's own, which no provider of this target reaches: %1.");
    if (cloud == Cloud::None)
        return tr("Nothing says that these stand in AWS, Azure or Google Cloud, so they have no module: %1.");
    if (!formOf(component, cloud).module) {
        return attribute(component, "technology").toText().isEmpty()
            ? tr("%2 has no module for these kinds: %1.").replace(QLatin1String("%2"), cloudName(cloud))
            : tr("%2 has no module for the technologies of these; have them as something else or buy them elsewhere: %1.").replace(QLatin1String("%2"), cloudName(cloud));
    }
    return {};
}

int CloudView::addScope(Cloud cloud, const Id& cloudComponent, const Id& region)
{
    for (int i = 0; i < m_scopes.size(); ++i) {
        if (m_scopes.at(i).cloud == cloud && m_scopes.at(i).cloudComponent == cloudComponent && m_scopes.at(i).region == region)
            return i;
    }
    Scope scope{cloud, cloudComponent, region, {}, false, {}};
    static const QRegularExpression code(QStringLiteral("^[a-z][a-z0-9-]{2,30}$"));
    for (const Id& id : {region, cloudComponent}) {
        const Component* place = m_design.component(id);
        if (place && scope.location.isEmpty() && code.match(attribute(*place, "location").toText()).hasMatch())
            scope.location = attribute(*place, "location").toText();
    }
    if (scope.location.isEmpty()) {
        scope.assumed = true;
        scope.location = cloud == Cloud::Aws ? QStringLiteral("eu-central-1") : cloud == Cloud::Azure ? QStringLiteral("westeurope") : QStringLiteral("europe-west1");
    }
    scope.name = unusedName(!region.isEmpty() ? region : !cloudComponent.isEmpty() ? cloudComponent : cloudId(cloud));
    m_scopes.append(scope);
    return int(m_scopes.size()) - 1;
}

int CloudView::scopeOf(const Component& component, Cloud cloud)
{
    Id cloudComponent, region;
    for (const Id& id : ancestorsOf(m_design, component.id)) {
        const Component& place = *m_design.component(id);
        if (m_catalog.hasTrait(place.kind, QStringLiteral("cloud-provider")))
            cloudComponent = id;
        else if (m_catalog.hasTrait(place.kind, QStringLiteral("location")) && region.isEmpty())
            region = id;
    }
    // What is drawn outside of the regions goes to the first one of its cloud.
    if (cloudComponent.isEmpty()) {
        for (const Component& place : m_design.components()) {
            const QString told = attribute(place, "provider").toText() + u' ' + attribute(place, "technology").toText() + u' ' + place.name;
            if (m_catalog.hasTrait(place.kind, QStringLiteral("cloud-provider")) && cloudNamed(told) == cloud) {
                cloudComponent = place.id;
                break;
            }
        }
    }
    if (region.isEmpty() && !cloudComponent.isEmpty()) {
        for (const Component& place : m_design.components()) {
            if (m_catalog.hasTrait(place.kind, QStringLiteral("location")) && isWithin(m_design, place.id, cloudComponent)) {
                region = place.id;
                break;
            }
        }
    }
    return addScope(cloud, cloudComponent, region);
}

QString CloudView::unusedName(const QString& wanted)
{
    const QString name = hcl::identifier(wanted).left(60);
    QString candidate = name;
    for (int number = 2; m_names.contains(candidate); ++number)
        candidate = name + u'_' + QString::number(number);
    m_names.insert(candidate);
    return candidate;
}

void CloudView::connect()
{
    QList<Call> made;
    // Networks and keys that nobody drew, one for each scope that needs them.
    QHash<int, int> networks, keys;
    QHash<Id, int> drawn;
    const QList<Call> calls = m_calls;
    const auto drawnNetworkOf = [&](const Call& call) -> Id {
        for (const Id& id : ancestorsOf(m_design, call.component)) {
            for (const Call& network : calls) {
                if (network.component == id && network.scope == call.scope && isNetwork(m_catalog, *m_design.component(id)))
                    return id;
            }
        }
        // A service outside of every network goes into the region's own one, where there is one.
        for (const Call& network : calls) {
            if (network.scope == call.scope && isNetwork(m_catalog, *m_design.component(network.component)))
                return network.component;
        }
        return {};
    };
    const auto needsNetwork = [](const Call& call) { return call.module->declares(QStringLiteral("network")) || call.module->declares(QStringLiteral("vpc_id")) || call.module->declares(QStringLiteral("network_id")); };
    for (const Call& call : calls) {
        if (needsNetwork(call) && drawnNetworkOf(call).isEmpty() && !networks.contains(call.scope)) {
            networks.insert(call.scope, int(made.size()));
            const Scope& scope = m_scopes.at(call.scope);
            made.append({{}, module(QStringLiteral("network"), cloudId(scope.cloud)), {}, call.scope, unusedName(scope.name + QLatin1String("_network")), -1, -1});
        }
        if (call.module->declares(QStringLiteral("kms_key_arn")) && !keys.contains(call.scope)) {
            keys.insert(call.scope, int(made.size()));
            const Scope& scope = m_scopes.at(call.scope);
            made.append({{}, module(QStringLiteral("encryption"), cloudId(scope.cloud)), {}, call.scope, unusedName(scope.name + QLatin1String("_encryption")), -1, -1});
        }
    }
    m_calls = made + calls;
    for (int i = 0; i < m_calls.size(); ++i) {
        if (!m_calls.at(i).component.isEmpty())
            drawn.insert(m_calls.at(i).component, i);
    }
    for (Call& call : m_calls) {
        if (call.component.isEmpty())
            continue;
        if (needsNetwork(call)) {
            const Id network = drawnNetworkOf(call);
            call.network = network.isEmpty() ? networks.value(call.scope) : drawn.value(network);
        }
        if (call.module->declares(QStringLiteral("kms_key_arn")))
            call.encryption = keys.value(call.scope);
    }
}

} // namespace groundplan::terraform
