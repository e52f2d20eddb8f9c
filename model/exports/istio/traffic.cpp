// SPDX-License-Identifier: Apache-2.0
#include "model/exports/istio/istio_parts.h"

#include <algorithm>

namespace groundplan::istio {

using mesh::Caller;
using mesh::Limits;
using mesh::Way;

namespace {

/// One caller's limits, at one path.
struct Call {
    Id from;
    QString path;
    Limits limits;
    QStringList connections;
};

QList<Call> callsTo(const Objects& objects, const Component& target)
{
    QList<Call> calls;
    for (const Way& way : objects.view.waysTo(target)) {
        if (way.caller != Caller::Member || way.port != objects.rendering().port(target))
            continue;
        QString path = objects.rendering().attribute(*way.connection, "path").toText();
        if (path == QLatin1String("/"))
            path.clear();
        const Limits limits = limitsOf(objects.view, *way.connection);
        const auto known = std::find_if(calls.begin(), calls.end(), [&](const Call& call) { return call.from == way.from && call.path == path; });
        if (known == calls.end()) {
            calls.append({way.from, path, limits, {way.connection->id}});
        } else {
            known->limits = strictest(known->limits, limits);
            known->connections.append(way.connection->id);
        }
    }
    return calls;
}

void appendLimits(const Objects& objects, const Component& target, const Limits& limits, ValueMap& route, YamlComments& comments, const QString& at)
{
    if (limits.timeout > 0)
        route.append(QStringLiteral("timeout"), mesh::meshDuration(limits.timeout));
    if (limits.retries == 0) {
        route.append(QStringLiteral("retries"), fields({{"attempts", 0}}));
        comments.insert(at + QLatin1String("/retries"), QStringLiteral("One layer repeats, if any, and it is not the mesh (rule double-retries)."));
    } else if (limits.retries > 0) {
        ValueMap retries = fields({{"attempts", limits.retries}});
        if (limits.timeout > 0)
            retries.append(QStringLiteral("perTryTimeout"), mesh::meshDuration(limits.timeout / (limits.retries + 1)));
        // Only what cannot have been carried out: the design does not say that requests may be repeated.
        retries.append(QStringLiteral("retryOn"), objects.view.isGrpc(target) ? QStringLiteral("connect-failure,refused-stream,unavailable")
                                                                              : QStringLiteral("connect-failure,refused-stream"));
        route.append(QStringLiteral("retries"), retries);
        comments.insert(at + QLatin1String("/retries"), QStringLiteral("Only what cannot have been carried out is repeated; all attempts end within the timeout."));
    }
}

void addRoutes(Objects& objects, const Component& target)
{
    const QList<Call> calls = callsTo(objects, target);
    const Limits rest = defaultLimits(objects.view);
    const bool says = rest != Limits() || std::any_of(calls.begin(), calls.end(), [](const Call& call) { return call.limits != Limits(); });
    if (calls.isEmpty() || !says)
        return;
    const Value to = Value::List{fields({{"destination", fields({{"host", objects.view.hostOf(target)},
                                                                 {"port", fields({{"number", objects.rendering().publishedPort(target)}})}})}})};
    // Callers with the same limits share a route; longer paths come first.
    struct Route {
        QString path;
        Limits limits;
        Value::List match;
        QStringList because;
    };
    QList<Route> routes;
    QStringList subjects{target.id};
    for (const Call& call : calls) {
        subjects += call.connections;
        const Component& from = *objects.design().component(call.from);
        ValueMap match;
        if (!call.path.isEmpty())
            match.append(QStringLiteral("uri"), fields({{"prefix", call.path}}));
        match.append(QStringLiteral("sourceLabels"), objects.rendering().selector(call.from));
        match.append(QStringLiteral("sourceNamespace"), objects.rendering().spaceOf(call.from));
        auto route = std::find_if(routes.begin(), routes.end(), [&](const Route& known) { return known.path == call.path && known.limits == call.limits; });
        if (route == routes.end())
            route = routes.insert(routes.end(), Route{call.path, call.limits, {}, {}});
        route->match.append(match);
        route->because.append(inWords(from) + QLatin1String(", ") + call.connections.join(QLatin1String(", ")));
    }
    std::stable_sort(routes.begin(), routes.end(), [](const Route& left, const Route& right) { return left.path.size() > right.path.size(); });
    const bool alike = std::all_of(routes.begin(), routes.end(), [&](const Route& route) { return route.limits == routes.first().limits; });
    Value::List http;
    YamlComments comments;
    const auto append = [&](const Limits& limits, const Value::List& match, const QString& because) {
        const QString at = yamlPointer(QStringLiteral("/spec/http"), http.size());
        ValueMap route;
        if (!match.isEmpty())
            route.append(QStringLiteral("match"), match);
        route.append(QStringLiteral("route"), to);
        appendLimits(objects, target, limits, route, comments, at);
        comments.insert(at, because);
        http.append(route);
    };
    if (alike) {
        QStringList because;
        for (const Route& route : std::as_const(routes))
            because += route.because;
        append(routes.first().limits, {}, because.join(u'\n'));
    } else {
        for (const Route& route : std::as_const(routes))
            append(route.limits, route.match, route.because.join(u'\n'));
        append(rest, {}, QStringLiteral("whoever else may call: what the mesh says"));
    }
    objects.add(objects.networking(), "VirtualService", target, objects.rendering().nameOf(target.id),
                fields({{"hosts", QStringList{objects.view.hostOf(target)}}, {"http", http}}), subjects, comments);
}

/// The same for waypoints, which do not know who a caller is when they choose a route: the strictest of all callers.
void addWaypointRoute(Objects& objects, const Component& target)
{
    const QList<Call> calls = callsTo(objects, target);
    Limits limits = defaultLimits(objects.view);
    QStringList subjects{target.id};
    QStringList because;
    for (const Call& call : calls) {
        limits = subjects.size() == 1 ? call.limits : strictest(limits, call.limits);
        subjects += call.connections;
        because.append(inWords(*objects.design().component(call.from)) + QLatin1String(", ") + call.connections.join(QLatin1String(", ")));
    }
    if (calls.isEmpty() || limits.timeout <= 0)
        return;
    const int port = objects.rendering().publishedPort(target);
    const Value service = Value::List{fields({{"group", ""}, {"kind", "Service"}, {"name", objects.rendering().nameOf(target.id)}, {"port", port}})};
    const Value backend = Value::List{fields({{"name", objects.rendering().nameOf(target.id)}, {"port", port}})};
    objects.add(QStringLiteral("gateway.networking.k8s.io/v1"), "HTTPRoute", target, objects.rendering().nameOf(target.id),
                fields({{"parentRefs", service},
                        {"rules", Value::List{fields({{"backendRefs", backend}, {"timeouts", fields({{"request", mesh::meshDuration(limits.timeout)}})}})}}}),
                subjects, {{QStringLiteral("/spec/rules/0/timeouts"), QLatin1String("The strictest of all callers:\n") + because.join(u'\n')}});
}

void addDestination(Objects& objects, const Component& target)
{
    const kubernetes::Rendering& rendering = objects.rendering();
    ValueMap policy;
    YamlComments comments;
    if (!objects.choices.ambient)
        policy.append(QStringLiteral("tls"), fields({{"mode", "ISTIO_MUTUAL"}}));
    const int instances = std::max({1, rendering.fewestReplicas(target), rendering.mostReplicas(target)});
    ValueMap pool;
    if (const Value most = rendering.attribute(target, "connection-limit"); most.isInteger() && most.toInteger() > 0) {
        pool.append(QStringLiteral("tcp"), fields({{"maxConnections", most}}));
        comments.insert(QStringLiteral("/spec/trafficPolicy/connectionPool"), QStringLiteral("connection-limit; each caller's proxy counts for itself."));
    }
    if (const Value most = rendering.attribute(target, "concurrency"); objects.view.isHttp(target) && most.isInteger() && most.toInteger() > 0) {
        const qint64 requests = std::min<qint64>(most.toInteger() * instances, 1000000);
        pool.append(QStringLiteral("http"), fields({{"http1MaxPendingRequests", requests}, {"http2MaxRequests", requests}}));
        comments.insert(QStringLiteral("/spec/trafficPolicy/connectionPool"), QStringLiteral("concurrency of one instance times the most instances; each caller's proxy counts for itself."));
    }
    if (!pool.isEmpty())
        policy.append(QStringLiteral("connectionPool"), pool);
    if (breaksCircuits(objects.view, target)) {
        policy.append(QStringLiteral("outlierDetection"), fields({{"consecutive5xxErrors", 5},
                                                                  {"interval", "10s"},
                                                                  {"baseEjectionTime", "30s"},
                                                                  {"maxEjectionPercent", 50},
                                                                  {"minHealthPercent", 50}}));
        comments.insert(QStringLiteral("/spec/trafficPolicy/outlierDetection"),
                        QStringLiteral("circuit-breaker: instances that keep failing are left alone for a while, half of them at most."));
    }
    if (policy.isEmpty())
        return;
    objects.add(objects.networking(), "DestinationRule", target, rendering.nameOf(target.id),
                fields({{"host", objects.view.hostOf(target)}, {"trafficPolicy", policy}}), {target.id}, comments);
}

} // namespace

void addTraffic(Objects& objects)
{
    for (const Id& id : objects.view.members()) {
        const Component& member = *objects.design().component(id);
        if (!objects.view.hasService(member) || !objects.view.isCarried(member))
            continue;
        addDestination(objects, member);
        if (!objects.view.isHttp(member))
            continue;
        if (objects.choices.ambient)
            addWaypointRoute(objects, member);
        else
            addRoutes(objects, member);
    }
}

} // namespace groundplan::istio
