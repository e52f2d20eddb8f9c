// SPDX-License-Identifier: Apache-2.0
#include "model/exports/observability/telemetry.h"

#include "model/exports/kubernetes/kustomize_tree.h"
#include "model/exports/kubernetes/names.h"
#include "model/exports/observability/fields.h"

namespace groundplan::observability {

using namespace kubernetes;

Telemetry::Telemetry(const Rendering& rendering, const ExportOptions& options)
    : m_rendering(rendering), m_options(options), m_folder(clusterFolder(rendering.design(), rendering.catalog(), rendering.cluster()))
{
}

QList<Id> Telemetry::pods() const
{
    QList<Id> found;
    for (const Id& id : m_rendering.workloads()) {
        if (m_rendering.isPod(id))
            found.append(id);
    }
    return found;
}

QString Telemetry::systemOf(const Component& component) const
{
    const QStringList systems = component.groupsOf(u"system");
    return dnsLabel(systems.isEmpty() ? makeSlug(design().name()) : systems.first());
}

QString Telemetry::systemLabel(const QString& system) const
{
    for (const Group& group : design().groups()) {
        if (group.kind == QLatin1String("system") && dnsLabel(group.id) == system)
            return group.label();
    }
    return design().name();
}

QStringList Telemetry::systems() const
{
    QStringList found;
    for (const Id& id : pods()) {
        if (const QString system = systemOf(component(id)); !found.contains(system))
            found.append(system);
    }
    return found;
}

QList<Id> Telemetry::podsOf(const QString& system) const
{
    QList<Id> found;
    for (const Id& id : pods()) {
        if (systemOf(component(id)) == system)
            found.append(id);
    }
    return found;
}

QString Telemetry::teamOf(const Component& component) const
{
    const QStringList teams = component.groupsOf(u"team");
    const QString team = labelValue(teams.isEmpty() ? attribute(component, "owner").toText() : teams.first());
    return team.isEmpty() ? QStringLiteral("unowned") : team;
}

bool Telemetry::isPaged(const Component& component) const
{
    const Value alerting = attribute(component, "alerting");
    if (alerting.isBool())
        return alerting.toBool();
    const QString criticality = attribute(component, "criticality").toText();
    return !attribute(component, "slo").isNull() || criticality == QLatin1String("critical") || criticality == QLatin1String("high");
}

bool Telemetry::isMeshed(const Component& component) const
{
    const Value proxy = attribute(component, "mesh-proxy");
    return proxy.isBool() ? proxy.toBool() : !component.groupsOf(u"mesh").isEmpty();
}

bool Telemetry::isScraped(const Component& component) const
{
    const Form form = m_rendering.formOf(component.id);
    return says(component, "metrics") && m_rendering.metricsPort(component) > 0 && !m_rendering.isUdp(component) && form != Form::Job && form != Form::CronJob;
}

bool Telemetry::isMeasured(const Component& component) const
{
    static const QStringList spoken{QString(), QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("http2"), QStringLiteral("grpc"), QStringLiteral("graphql"), QStringLiteral("soap")};
    if (!m_rendering.isPod(component.id) || m_rendering.port(component) <= 0 || !spoken.contains(attribute(component, "protocol").toText()))
        return false;
    if (!m_rendering.has(component, "workload") && !m_rendering.has(component, "gateway"))
        return false;
    if (m_options.text(u"metrics") == QLatin1String("istio") ? !isMeshed(component) : !says(component, "metrics"))
        return false;
    if (!attribute(component, "slo").isNull() || !attribute(component, "latency-budget").isNull())
        return true;
    for (const Id& id : design().connectionsOf(component.id)) {
        const Connection& connection = *design().connection(id);
        const ConnectionKind* kind = m_rendering.catalog().connectionKind(connection.kind);
        if (connection.to == component.id && kind && kind->style == ConnectionStyle::Synchronous)
            return true;
    }
    return false;
}

const Component* Telemetry::first(const char* trait) const
{
    const Component* found = nullptr;
    for (const Component& component : design().components()) {
        if (!m_rendering.has(component, trait))
            continue;
        if (m_rendering.isPod(component.id))
            return &component;
        if (!found)
            found = &component;
    }
    return found;
}

QString Telemetry::spaceFor(const char* trait) const
{
    const Component* found = first(trait);
    if (found && m_rendering.isPod(found->id))
        return m_rendering.spaceOf(found->id);
    return m_rendering.spaceOf(m_rendering.workloads().first());
}

QString Telemetry::hostOf(const Component& component) const
{
    if (m_rendering.isPod(component.id))
        return m_rendering.nameOf(component.id) + u'.' + m_rendering.spaceOf(component.id) + QLatin1String(".svc");
    const QString host = attribute(component, "host").toText();
    return host.isEmpty() || host.contains(u'*') ? QString(dnsLabel(component.id) + QLatin1String(".example.invalid")) : host;
}

QString runbookBase(const Design& design, const ExportOptions& options)
{
    QString base = options.text(u"runbook-url");
    if (base.isEmpty()) {
        base = design.properties().exports.repository;
        if (!base.startsWith(QLatin1String("https://")))
            return {};
        while (base.endsWith(u'/'))
            base.chop(1);
        if (base.endsWith(QLatin1String(".git")))
            base.chop(4);
        base += base.contains(QLatin1String("gitlab")) ? QLatin1String("/-/blob/HEAD/") : QLatin1String("/blob/HEAD/");
        if (const QString folder = repositoryFolder(design, QStringLiteral("observability")); folder != QLatin1String("."))
            base += QString(folder + u'/');
    }
    return base.endsWith(u'/') ? base : QString(base + u'/');
}

QString Telemetry::runbookUrl(const QString& space, const QString& service) const
{
    const QString base = runbookBase(design(), m_options);
    return (base.isEmpty() ? QStringLiteral("https://runbooks.example.invalid/") : base) + m_folder + QLatin1String("docs/runbooks/") + space + u'/' + service + QLatin1String(".md");
}

/// Grafana takes at most 40 letters, digits, dashes and underscores.
static QString shortId(const QString& text)
{
    return text.size() <= 40 ? text : dnsLabel(text, 40);
}

QString Telemetry::dashboardId(const QString& space, const QString& name) const
{
    return shortId((m_folder.isEmpty() ? QString() : QString(dnsLabel(m_rendering.cluster()) + u'_')) + space + u'_' + name);
}

QString Telemetry::overviewId(const QString& system) const
{
    return shortId((m_folder.isEmpty() ? QString() : QString(dnsLabel(m_rendering.cluster()) + u'_')) + QLatin1String("overview-") + system);
}

QString Telemetry::dashboardUrl(const QString& uid) const
{
    QString base = m_options.text(u"grafana-url");
    if (base.isEmpty()) {
        const Component* boards = first("dashboards");
        const QString host = boards ? attribute(*boards, "host").toText() : QString();
        if (host.isEmpty() || host.contains(u'*'))
            return {};
        base = QString(QLatin1String("https://") + host);
    }
    return QString((base.endsWith(u'/') ? base : QString(base + u'/')) + QLatin1String("d/") + uid);
}

QString templateText(const QString& text)
{
    QString safe = text.simplified();
    return safe.replace(QLatin1String("{{"), QLatin1String("{{ \"{{\" }}"));
}

QString promText(const QString& text)
{
    QString safe = text;
    safe.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\"")).replace(u'\n', QLatin1String("\\n"));
    return QString(u'"' + safe + u'"');
}

QString oneOf(const char* label, const QStringList& names)
{
    return QString(QLatin1String(label) + (names.size() == 1 ? QLatin1String("=\"") : QLatin1String("=~\"")) + names.join(u'|') + u'"');
}

ValueMap sharedMetadata(const QString& space, const QString& name, const ValueMap& moreLabels)
{
    ValueMap labels{{QStringLiteral("app.kubernetes.io/managed-by"), QStringLiteral("groundplan")}};
    for (const auto& [key, value] : moreLabels)
        labels.append(key, value);
    ValueMap metadata = fields({{"name", name}});
    if (!space.isEmpty())
        metadata.append(QStringLiteral("namespace"), space);
    metadata.append(QStringLiteral("labels"), labels);
    return metadata;
}

ValueMap operatorMetadata(const Telemetry& telemetry, ValueMap metadata)
{
    ValueMap labels = metadata.find(u"labels")->toMap();
    for (const auto& [key, value] : telemetry.options().value(u"selector-labels").toMap())
        labels.set(key, labelValue(value.toText()));
    metadata.set(QStringLiteral("labels"), labels);
    return metadata;
}

} // namespace groundplan::observability
