// SPDX-License-Identifier: Apache-2.0
#include "model/exports/backstage/entities.h"

#include <algorithm>

#include "model/base/link_text.h"
#include "model/base/secret_text.h"
#include "model/exports/backstage/api_definition.h"
#include "model/exports/kubernetes/names.h"
#include "model/exports/kubernetes/rendering.h"
#include "model/exports/text/facts.h"
#include "model/exports/text/plain.h"

namespace groundplan::backstage {

using namespace text;

namespace {

/// A tag: lower-case letters, digits, plus, hash and colon, separated by single dashes.
QString tagOf(const QString& text)
{
    QString tag;
    for (const QChar letter : text) {
        const QChar c = letter.toLower();
        const bool legal = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'+' || c == u'#' || c == u':';
        if (legal)
            tag += c;
        else if (!tag.isEmpty() && !tag.endsWith(u'-'))
            tag += u'-';
    }
    tag = tag.left(63);
    while (tag.endsWith(u'-'))
        tag.chop(1);
    return tag;
}

ExportDocument entity(const char* kind, const ValueMap& metadata, const ValueMap& spec, const QStringList& subjects, const YamlComments& comments = {})
{
    return {ValueMap{{QStringLiteral("apiVersion"), QStringLiteral("backstage.io/v1alpha1")}, {QStringLiteral("kind"), QString::fromLatin1(kind)}, {QStringLiteral("metadata"), metadata}, {QStringLiteral("spec"), spec}}, subjects, comments};
}

QString domainName(const Design& design)
{
    return Entities::nameOf(makeSlug(design.name()));
}

} // namespace

QString Entities::nameOf(const QString& id)
{
    return id.size() <= 63 && isSlug(id) ? id : dnsLabel(id, 63);
}

Entities::Entities(const Design& design, const Catalog& catalog, const ExportOptions& options) : m_design(design), m_catalog(catalog), m_options(options)
{
    for (const Id& cluster : kubernetes::clustersOf(design, catalog)) {
        const kubernetes::Rendering rendering(design, catalog, nullptr, cluster);
        for (const Id& id : rendering.workloads()) {
            if (rendering.isPod(id))
                m_annotations.insert(id, {{QStringLiteral("backstage.io/kubernetes-namespace"), rendering.spaceOf(id)},
                                          {QStringLiteral("backstage.io/kubernetes-label-selector"), QString(QLatin1String("app.kubernetes.io/name=") + rendering.nameOf(id))}});
        }
    }
    for (const Component& component : design.components())
        m_needsNobody = m_needsNobody || (roleOf(component) != Role::None && teamOf(design, catalog, component).isEmpty());
    for (const Id& system : groupsOfKind(design, QStringLiteral("system"))) {
        const bool owned = std::any_of(design.components().begin(), design.components().end(), [&](const Component& component) { return component.groupsOf(u"system").contains(system) && !teamOf(design, catalog, component).isEmpty(); });
        m_needsNobody = m_needsNobody || !owned;
    }
    m_needsNobody = m_needsNobody || groupsOfKind(design, QStringLiteral("team")).isEmpty();
}

Role Entities::roleOf(const Component& component) const
{
    const ComponentKind* kind = m_catalog.componentKind(component.kind);
    if (!kind || kind->has(QStringLiteral("person")))
        return Role::None;
    if (kind->container)
        return kind->has(QStringLiteral("orchestrator")) ? Role::Resource : Role::None;
    for (const char* trait : {"datastore", "broker", "backup", "external", "dns", "network-link", "firewall"}) {
        if (kind->has(QString::fromLatin1(trait)))
            return Role::Resource;
    }
    return Role::Component;
}

bool Entities::hasApi(const Component& component) const
{
    if (roleOf(component) != Role::Component || effectiveAttribute(m_catalog, component, QStringLiteral("port")).isNull() || !m_catalog.hasTrait(component.kind, QStringLiteral("workload"))
        || m_catalog.hasTrait(component.kind, QStringLiteral("user-facing")))
        return false;
    for (const Id& id : m_design.connectionsOf(component.id)) {
        const Connection& connection = *m_design.connection(id);
        const ConnectionKind* kind = m_catalog.connectionKind(connection.kind);
        if (connection.to == component.id && kind && kind->business && kind->style == ConnectionStyle::Synchronous)
            return true;
    }
    return false;
}

QString Entities::ownerOf(const Component& component) const
{
    const Id team = teamOf(m_design, m_catalog, component);
    return QLatin1String("group:default/") + (team.isEmpty() ? QStringLiteral("nobody") : nameOf(team));
}

QString Entities::reference(const Component& component) const
{
    return (roleOf(component) == Role::Resource ? QLatin1String("resource:default/") : QLatin1String("component:default/")) + nameOf(component.id);
}

ValueMap Entities::metadata(const QString& name, const QString& title, const QString& description) const
{
    ValueMap map{{QStringLiteral("name"), name}};
    // Titles and descriptions are shown as they are, so they stay as they are.
    if (!title.isEmpty() && title != name)
        map.append(QStringLiteral("title"), title);
    if (!description.isEmpty())
        map.append(QStringLiteral("description"), description);
    return map;
}

void Entities::annotate(ValueMap& metadata, const Component& component) const
{
    ValueMap annotations{{QStringLiteral("groundplan.io/component"), component.id}};
    const QString repository = effectiveAttribute(m_catalog, component, QStringLiteral("repository")).toText();
    if (const auto link = readLink(repository); link && link->kind == Link::Kind::Web && withoutCredentials(repository) == repository)
        annotations.append(QStringLiteral("backstage.io/source-location"), QString(QLatin1String("url:") + link->target + (link->target.endsWith(u'/') ? "" : "/")));
    for (const auto& [key, value] : m_annotations.value(component.id))
        annotations.append(key, value);
    metadata.append(QStringLiteral("annotations"), annotations);
    QStringList tags;
    for (const QString& text : QStringList{effectiveAttribute(m_catalog, component, QStringLiteral("technology")).toText()} + component.tags) {
        const QString tag = tagOf(text);
        if (!tag.isEmpty() && !tags.contains(tag))
            tags.append(tag);
    }
    if (!tags.isEmpty())
        metadata.append(QStringLiteral("tags"), tags);
    Value::List links;
    for (const QString& text : component.links) {
        const auto link = readLink(text);
        if (link && link->kind == Link::Kind::Web)
            links.append(ValueMap{{QStringLiteral("url"), link->target}});
    }
    if (!links.isEmpty())
        metadata.append(QStringLiteral("links"), links);
}

Value::List Entities::dependencies(const Component& component) const
{
    QStringList names;
    for (const Connection& connection : m_design.connections()) {
        if (connection.from != component.id || connection.to == component.id)
            continue;
        const ConnectionKind* kind = m_catalog.connectionKind(connection.kind);
        const Component& target = *m_design.component(connection.to);
        // Telemetry and delivery are no dependencies of what the software does; an API says the rest.
        if (!kind || kind->style == ConnectionStyle::Telemetry || kind->style == ConnectionStyle::Delivery || roleOf(target) == Role::None)
            continue;
        if (hasApi(target) && kind->style == ConnectionStyle::Synchronous && roleOf(component) == Role::Component)
            continue;
        if (const QString name = reference(target); !names.contains(name))
            names.append(name);
    }
    return Value(names).toList();
}

ExportDocument Entities::domain() const
{
    const QStringList teams = groupsOfKind(m_design, QStringLiteral("team"));
    const QString owner = teams.isEmpty() ? QStringLiteral("nobody") : nameOf(teams.first());
    YamlComments comments;
    if (teams.size() > 1)
        comments.insert(QStringLiteral("/spec/owner"), QStringLiteral("The first team of the design; a domain has one owner."));
    return entity("Domain", metadata(domainName(m_design), m_design.name(), m_design.properties().description), {{QStringLiteral("owner"), QString(QLatin1String("group:default/") + owner)}}, {}, comments);
}

ExportDocument Entities::system(const Id& system) const
{
    // The team of most of its components.
    QHash<QString, int> counts;
    QString owner = QStringLiteral("group:default/nobody");
    for (const Component& component : m_design.components()) {
        if (!component.groupsOf(u"system").contains(system) || teamOf(m_design, m_catalog, component).isEmpty())
            continue;
        const QString team = ownerOf(component);
        if (++counts[team] > counts.value(owner))
            owner = team;
    }
    const Group* group = m_design.groups().find(system);
    return entity("System", metadata(nameOf(system), group ? group->name : QString(), group ? group->description : QString()),
                  {{QStringLiteral("owner"), owner}, {QStringLiteral("domain"), QString(QLatin1String("domain:default/") + domainName(m_design))}}, {});
}

ExportDocument Entities::team(const Id& team) const
{
    const Group* group = m_design.groups().find(team);
    ValueMap spec{{QStringLiteral("type"), QStringLiteral("team")}};
    if (group && !group->name.isEmpty())
        spec.append(QStringLiteral("profile"), ValueMap{{QStringLiteral("displayName"), group->name}});
    spec.append(QStringLiteral("children"), Value::List());
    return entity("Group", metadata(nameOf(team), group ? group->name : QString(), group ? group->description : QString()), spec, {});
}

ExportDocument Entities::nobody() const
{
    return entity("Group", metadata(QStringLiteral("nobody"), QStringLiteral("Nobody yet"), QStringLiteral("Owns what no team of the design owns.")), {{QStringLiteral("type"), QStringLiteral("team")}, {QStringLiteral("children"), Value::List()}}, {});
}

ExportDocument Entities::component(const Component& component) const
{
    ValueMap meta = metadata(nameOf(component.id), component.name, component.description);
    annotate(meta, component);
    const QStringList systems = component.groupsOf(u"system");
    const bool isResource = roleOf(component) == Role::Resource;
    const ComponentKind& kind = *m_catalog.componentKind(component.kind);
    ValueMap spec;
    if (isResource) {
        spec = {{QStringLiteral("type"), component.kind}, {QStringLiteral("owner"), ownerOf(component)}};
    } else {
        const bool retires = !effectiveAttribute(m_catalog, component, QStringLiteral("retirement")).isNull();
        QString type = component.kind;
        if (kind.has(QStringLiteral("user-facing")))
            type = QStringLiteral("website");
        spec = {{QStringLiteral("type"), type}, {QStringLiteral("lifecycle"), retires ? QStringLiteral("deprecated") : m_options.text(u"lifecycle")}, {QStringLiteral("owner"), ownerOf(component)}};
    }
    if (!systems.isEmpty())
        spec.append(QStringLiteral("system"), QString(QLatin1String("system:default/") + nameOf(systems.first())));
    if (const Value::List needed = dependencies(component); !needed.isEmpty())
        spec.append(QStringLiteral("dependsOn"), needed);
    if (!isResource) {
        if (hasApi(component))
            spec.append(QStringLiteral("providesApis"), QStringList{QLatin1String("api:default/") + nameOf(component.id)});
        QStringList consumed;
        for (const Connection& connection : m_design.connections()) {
            const ConnectionKind* connectionKind = m_catalog.connectionKind(connection.kind);
            if (connection.from != component.id || connection.to == component.id || !connectionKind || connectionKind->style != ConnectionStyle::Synchronous || !hasApi(*m_design.component(connection.to)))
                continue;
            const QString name = QLatin1String("api:default/") + nameOf(connection.to);
            if (!consumed.contains(name))
                consumed.append(name);
        }
        if (!consumed.isEmpty())
            spec.append(QStringLiteral("consumesApis"), consumed);
    }
    return entity(isResource ? "Resource" : "Component", meta, spec, {component.id});
}

ExportDocument Entities::api(const Component& component) const
{
    const ApiDefinition definition = definitionFor(effectiveAttribute(m_catalog, component, QStringLiteral("protocol")).toText(), component);
    ValueMap meta = metadata(nameOf(component.id), component.name, QStringLiteral("What %1 offers.").arg(oneLine(component.label())));
    meta.append(QStringLiteral("annotations"), ValueMap{{QStringLiteral("groundplan.io/component"), component.id}});
    ValueMap spec{{QStringLiteral("type"), definition.type}, {QStringLiteral("lifecycle"), m_options.text(u"lifecycle")}, {QStringLiteral("owner"), ownerOf(component)}};
    if (const QStringList systems = component.groupsOf(u"system"); !systems.isEmpty())
        spec.append(QStringLiteral("system"), QString(QLatin1String("system:default/") + nameOf(systems.first())));
    spec.append(QStringLiteral("definition"), definition.text);
    return entity("API", meta, spec, {component.id}, {{QStringLiteral("/spec/definition"), QStringLiteral("Stands in for the definition that the code has: replace it, or refer to it with $text.")}});
}

} // namespace groundplan::backstage
