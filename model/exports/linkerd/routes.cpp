// SPDX-License-Identifier: Apache-2.0
#include "model/exports/linkerd/linkerd_parts.h"

#include <algorithm>

namespace groundplan::linkerd {

using mesh::Limits;
using mesh::MeshView;

namespace {

/// What the callers of one namespace want.
struct Wish {
    QString space;
    Limits limits;
    bool differing = false;
    QStringList connections;
    QStringList because;
};

QList<Wish> wishesFor(const MeshView& view, const Component& member)
{
    QList<Wish> wishes;
    for (const mesh::Way& way : view.waysTo(member)) {
        if (way.caller != mesh::Caller::Member || way.port != view.rendering().port(member))
            continue;
        const Limits limits = limitsOf(view, *way.connection);
        const QString space = view.rendering().spaceOf(way.from);
        auto wish = std::find_if(wishes.begin(), wishes.end(), [&](const Wish& known) { return known.space == space; });
        if (wish == wishes.end()) {
            wish = wishes.insert(wishes.end(), Wish{space, limits, false, {}, {}});
        } else {
            wish->differing = wish->differing || wish->limits != limits;
            wish->limits = strictest(wish->limits, limits);
        }
        wish->connections.append(way.connection->id);
        wish->because.append(mesh::inWords(*view.rendering().design().component(way.from)) + QLatin1String(", ") + way.connection->id);
    }
    return wishes;
}

void addRoute(const MeshView& view, const Component& member, const QString& space, const Wish& wish, QList<kubernetes::Object>& objects)
{
    const kubernetes::Rendering& rendering = view.rendering();
    const bool grpc = view.isGrpc(member);
    const QString own = rendering.spaceOf(member.id);
    const QString name = rendering.nameOf(member.id);
    ValueMap service = fields({{"name", name}});
    if (space != own)
        service.append(QStringLiteral("namespace"), own);
    service.append(QStringLiteral("port"), rendering.publishedPort(member));
    ValueMap parent = fields({{"group", ""}, {"kind", "Service"}});
    for (const auto& [key, value] : service)
        parent.append(key, value);
    kubernetes::Object object = objectOf(view, member, QStringLiteral("gateway.networking.k8s.io/v1"), grpc ? "GRPCRoute" : "HTTPRoute",
                                         space == own ? name : QString(name + u'.' + own), // no workload has a dot in its name
                                         fields({{"parentRefs", Value::List{parent}}, {"rules", Value::List{fields({{"backendRefs", Value::List{service}}})}}}),
                                         QStringList{member.id} + wish.connections);
    ValueMap metadata = object.value.toMap().find(u"metadata")->toMap();
    ValueMap annotations = metadata.find(u"annotations")->toMap();
    if (wish.limits.timeout > 0)
        annotations.append(QStringLiteral("timeout.linkerd.io/request"), mesh::meshDuration(wish.limits.timeout));
    if (wish.limits.retries > 0) {
        annotations.append(grpc ? QStringLiteral("retry.linkerd.io/grpc") : QStringLiteral("retry.linkerd.io/http"), grpc ? QStringLiteral("unavailable") : QStringLiteral("gateway-error"));
        annotations.append(QStringLiteral("retry.linkerd.io/limit"), QString::number(wish.limits.retries));
        if (wish.limits.timeout > 0)
            annotations.append(QStringLiteral("retry.linkerd.io/timeout"), mesh::meshDuration(wish.limits.timeout / (wish.limits.retries + 1)));
    }
    metadata.set(QStringLiteral("name"), object.name);
    metadata.set(QStringLiteral("namespace"), space);
    metadata.set(QStringLiteral("annotations"), annotations);
    ValueMap value = object.value.toMap();
    value.set(QStringLiteral("metadata"), metadata);
    object.value = value;
    object.space = space;
    object.comments = {{QStringLiteral("/spec/parentRefs"), (wish.differing ? QStringLiteral("The strictest of:\n") : QString()) + wish.because.join(u'\n')}};
    objects.append(object);
}

} // namespace

bool hasDifferingCallers(const MeshView& view, const Component& member)
{
    const QList<Wish> wishes = wishesFor(view, member);
    return std::any_of(wishes.begin(), wishes.end(), [](const Wish& wish) { return wish.differing; });
}

void addRoutes(const MeshView& view, const Component& member, QList<kubernetes::Object>& objects)
{
    if (!view.isCarried(member) || !view.isHttp(member) || !view.hasService(member))
        return;
    const QList<Wish> wishes = wishesFor(view, member);
    const auto wantsRoute = [](const Wish& wish) { return wish.limits.timeout > 0 || wish.limits.retries > 0; };
    const bool alike = std::all_of(wishes.begin(), wishes.end(), [&](const Wish& wish) { return wish.limits == wishes.first().limits; });
    if (!wishes.isEmpty() && alike && wantsRoute(wishes.first())) {
        Wish all = wishes.first();
        for (qsizetype at = 1; at < wishes.size(); ++at) {
            all.differing = all.differing || wishes.at(at).differing;
            all.connections += wishes.at(at).connections;
            all.because += wishes.at(at).because;
        }
        addRoute(view, member, view.rendering().spaceOf(member.id), all, objects);
        return;
    }
    for (const Wish& wish : wishes) {
        if (wantsRoute(wish))
            addRoute(view, member, wish.space, wish, objects);
    }
}

} // namespace groundplan::linkerd
