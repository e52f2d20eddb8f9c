// SPDX-License-Identifier: Apache-2.0
#include "model/exports/mesh/mesh_view.h"

#include <algorithm>
#include <cmath>

#include "model/base/duration.h"
#include "model/design/hierarchy.h"

namespace groundplan::mesh {

using kubernetes::Form;

MeshView::MeshView(const kubernetes::Rendering& rendering, const QString& product) : m_rendering(rendering)
{
    for (const QString& space : rendering.spaces()) {
        if (rendering.meshOf(space) == product)
            m_spaces.append(space);
    }
    for (const Id& id : rendering.workloads()) {
        if (!rendering.isPod(id) || !m_spaces.contains(rendering.spaceOf(id)))
            continue;
        if (!rendering.attribute(*rendering.design().component(id), "mesh-proxy").toBool(true)) {
            m_withoutProxy.append(id);
            continue;
        }
        m_members.append(id);
        m_memberSet.insert(id);
    }
    for (const Component& component : rendering.design().components()) {
        if (!m_mesh && rendering.has(component, "mesh") && rendering.attribute(component, "technology").toText() == product)
            m_mesh = &component;
    }
}

QList<const Connection*> MeshView::ordered(const Id& component) const
{
    const Design& design = m_rendering.design();
    QList<Id> ids = design.connectionsOf(component);
    std::sort(ids.begin(), ids.end(), [&design](const Id& left, const Id& right) {
        return design.connections().slotOf(left) < design.connections().slotOf(right);
    });
    QList<const Connection*> found;
    for (const Id& id : std::as_const(ids)) {
        const Connection* connection = design.connection(id);
        const ConnectionKind* kind = m_rendering.catalog().connectionKind(connection->kind);
        const bool flows = kind && kind->style != ConnectionStyle::Structural && kind->style != ConnectionStyle::Delivery;
        if (flows && connection->from != connection->to && !found.contains(connection))
            found.append(connection);
    }
    return found;
}

QList<Way> MeshView::waysTo(const Component& member) const
{
    QList<Way> ways;
    for (const Connection* connection : ordered(member.id)) {
        if (connection->to != member.id)
            continue;
        const Component& from = *m_rendering.design().component(connection->from);
        Way way{connection, from.id, m_rendering.portOf(*connection, member), Caller::Plain};
        if (isMember(from.id))
            way.caller = Caller::Member;
        else if (m_rendering.formOf(from.id) == Form::Ingress && !from.groupsOf(u"mesh").isEmpty())
            way.caller = Caller::Entry;
        else if (m_rendering.catalog().connectionKind(connection->kind)->style == ConnectionStyle::Telemetry && m_rendering.has(member, "workload"))
            continue; // reads measurements at the proxy's own port, which needs no identity
        ways.append(way);
    }
    if (kubernetes::isReachedFromOutside(m_rendering, member))
        ways.append({nullptr, {}, m_rendering.port(member), Caller::Plain});
    return ways;
}

QList<const Connection*> MeshView::waysFrom(const Component& member) const
{
    QList<const Connection*> ways;
    for (const Connection* connection : ordered(member.id)) {
        if (connection->from == member.id)
            ways.append(connection);
    }
    return ways;
}

bool MeshView::isHttp(const Component& component) const
{
    if (m_rendering.port(component) <= 0)
        return false;
    const QString name = kubernetes::portName(m_rendering, component, m_rendering.port(component));
    return name == QLatin1String("http") || name.startsWith(QLatin1String("http2")) || name == QLatin1String("grpc");
}

bool MeshView::isGrpc(const Component& component) const
{
    return isHttp(component) && kubernetes::portName(m_rendering, component, m_rendering.port(component)) == QLatin1String("grpc");
}

QString MeshView::hostOf(const Component& component) const
{
    return m_rendering.nameOf(component.id) + u'.' + m_rendering.spaceOf(component.id) + QLatin1String(".svc.cluster.local");
}

bool MeshView::hasService(const Component& component) const
{
    const Form form = m_rendering.formOf(component.id);
    return m_rendering.isPod(component.id) && form != Form::Job && form != Form::CronJob && m_rendering.port(component) > 0;
}

double secondsOf(const Value& duration)
{
    const auto seconds = parseDuration(duration.toText());
    return seconds && *seconds > 0 ? *seconds : 0;
}

Limits defaultLimits(const MeshView& view)
{
    const Value retries = view.meshAttribute("default-retries");
    return {secondsOf(view.meshAttribute("default-timeout")), retries.isInteger() ? int(retries.toInteger()) : -1};
}

Limits limitsOf(const MeshView& view, const Connection& connection)
{
    Limits limits = defaultLimits(view);
    if (const double stated = secondsOf(view.rendering().attribute(connection, "timeout")); stated > 0)
        limits.timeout = stated;
    const Value retries = view.rendering().attribute(connection, "retries");
    if (view.rendering().attribute(connection, "retried-by").toText() == QLatin1String("mesh"))
        limits.retries = retries.isInteger() ? int(retries.toInteger()) : limits.retries;
    else if (retries.isInteger())
        limits.retries = 0;
    return limits;
}

Limits strictest(const Limits& left, const Limits& right)
{
    const auto fewer = [](auto one, auto other, auto unsaid) { return one == unsaid ? other : other == unsaid ? one : std::min(one, other); };
    return {fewer(left.timeout, right.timeout, 0.0), fewer(left.retries, right.retries, -1)};
}

bool repeatsUnclearly(const MeshView& view, const Connection& connection)
{
    const ConnectionKind* kind = view.rendering().catalog().connectionKind(connection.kind);
    return kind && kind->attribute(u"retried-by") && view.rendering().attribute(connection, "retries").toInteger() > 0
           && view.rendering().attribute(connection, "retried-by").isNull();
}

std::pair<QString, QString> entryAccount(const MeshView& view, const Component& entry, bool* guessed)
{
    static const QList<std::pair<QString, std::pair<QString, QString>>> known{
        {QStringLiteral("istio"), {QStringLiteral("istio-system"), QStringLiteral("istio-ingressgateway-service-account")}},
        {QStringLiteral("nginx"), {QStringLiteral("ingress-nginx"), QStringLiteral("ingress-nginx")}},
        {QStringLiteral("contour"), {QStringLiteral("projectcontour"), QStringLiteral("envoy")}},
        {QStringLiteral("traefik"), {QStringLiteral("traefik"), QStringLiteral("traefik")}},
        {QStringLiteral("haproxy"), {QStringLiteral("haproxy-controller"), QStringLiteral("haproxy-kubernetes-ingress")}}};
    const QString technology = view.rendering().attribute(entry, "technology").toText();
    const auto found = std::find_if(known.begin(), known.end(), [&](const auto& each) { return technology.contains(each.first, Qt::CaseInsensitive); });
    if (guessed)
        *guessed = found == known.end();
    return found == known.end() ? std::pair(QStringLiteral("ingress"), QStringLiteral("ingress")) : found->second;
}

QString inWords(const Component& component)
{
    const QString label = component.label().simplified();
    return label == component.id ? label : QString(label + QLatin1String(" (") + component.id + u')');
}

bool breaksCircuits(const MeshView& view, const Component& target)
{
    const kubernetes::Rendering& rendering = view.rendering();
    for (const Way& way : view.waysTo(target)) {
        if (!way.connection || way.caller == Caller::Plain)
            continue;
        const Value stated = rendering.attribute(*way.connection, "circuit-breaker");
        if (stated.toBool() || (!stated.isBool() && rendering.attribute(*rendering.design().component(way.from), "circuit-breaker").toBool()))
            return true;
    }
    return view.meshAttribute("circuit-breaker").toBool();
}

QString meshDuration(double seconds)
{
    const qint64 milliseconds = std::max<qint64>(1, std::llround(seconds * 1000));
    return milliseconds % 1000 == 0 ? QString(QString::number(milliseconds / 1000) + u's') : QString(QString::number(milliseconds) + QLatin1String("ms"));
}

} // namespace groundplan::mesh
