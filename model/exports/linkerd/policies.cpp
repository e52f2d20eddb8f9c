// SPDX-License-Identifier: Apache-2.0
#include "model/exports/linkerd/linkerd_parts.h"

#include "model/exports/kubernetes/names.h"

namespace groundplan::linkerd {

using mesh::Caller;
using mesh::MeshView;
using mesh::Way;

namespace {

/// What the proxy expects at a port; "unknown": it finds out.
QString protocolAt(const MeshView& view, const Component& member, int port)
{
    if (port != view.rendering().port(member))
        return QStringLiteral("unknown");
    if (view.isGrpc(member))
        return QStringLiteral("gRPC");
    if (view.isHttp(member))
        return QStringLiteral("unknown");
    const QString protocol = view.rendering().attribute(member, "protocol").toText();
    return protocol == QLatin1String("https") || protocol == QLatin1String("tls") ? QStringLiteral("TLS") : QStringLiteral("opaque");
}

/// Who may come to a port under an account, and who without any.
struct Guests {
    Value::List identities;
    QStringList because;
    QStringList plain; ///< why anybody may come
    QStringList subjects;
};

Guests guestsAt(const MeshView& view, const Choices& choices, const Component& member, int port)
{
    Guests guests;
    for (const Way& way : view.waysTo(member)) {
        if (way.port != port)
            continue;
        if (way.connection)
            guests.subjects.append(way.connection->id);
        const QString because = way.connection ? QString(mesh::inWords(*view.rendering().design().component(way.from)) + QLatin1String(", ") + way.connection->id)
                                               : QStringLiteral("exposed to the internet by itself");
        if (way.caller == Caller::Plain) {
            guests.plain.append(because);
            continue;
        }
        QList<std::pair<QString, QString>> accounts;
        const Component& from = *view.rendering().design().component(way.from);
        if (way.caller == Caller::Entry)
            accounts = entryAccounts(view, choices, from);
        else
            accounts.append({view.rendering().spaceOf(way.from), view.rendering().serviceAccountOf(from)});
        for (const auto& [space, account] : std::as_const(accounts)) {
            const Value identity = fields({{"kind", "ServiceAccount"}, {"name", account}, {"namespace", space}});
            if (!guests.identities.contains(identity))
                guests.identities.append(identity);
        }
        guests.because.append(because);
    }
    return guests;
}

} // namespace

QList<std::pair<QString, QString>> entryAccounts(const MeshView& view, const Choices& choices, const Component& entry, bool* guessed)
{
    QList<std::pair<QString, QString>> accounts;
    for (const QString& text : choices.entryAccounts)
        accounts.append({dnsLabel(text.section(u'/', 0, 0), 63), dnsLabel(text.section(u'/', 1), 63)});
    const auto usual = mesh::entryAccount(view, entry, guessed);
    if (accounts.isEmpty())
        return {usual};
    if (guessed)
        *guessed = false;
    return accounts;
}

kubernetes::Object objectOf(const MeshView& view, const Component& component, const QString& apiVersion, const char* kind, const QString& name,
                            const Value& spec, const QStringList& subjects, const YamlComments& comments)
{
    const kubernetes::Rendering& rendering = view.rendering();
    return {rendering.spaceOf(component.id), rendering.nameOf(component.id) + QLatin1String(".yaml"), QString::fromLatin1(kind), name,
            fields({{"apiVersion", apiVersion}, {"kind", kind}, {"metadata", rendering.metadata(component, name)}, {"spec", spec}}), subjects, comments};
}

void addPolicies(const MeshView& view, const Choices& choices, const Component& member, QList<kubernetes::Object>& objects)
{
    const QString policies = QStringLiteral("policy.linkerd.io/v1alpha1");
    for (const int port : view.isCarried(member) ? view.rendering().ports(member) : QList<int>()) {
        const QString name = dnsLabel(QString(view.rendering().nameOf(member.id) + u'-' + QString::number(port)), 56);
        ValueMap server = fields({{"podSelector", fields({{"matchLabels", view.rendering().selector(member.id)}})},
                                  {"port", port},
                                  {"proxyProtocol", protocolAt(view, member, port)}});
        if (choices.serverVersion == QLatin1String("v1beta3"))
            server.append(QStringLiteral("accessPolicy"), QStringLiteral("deny"));
        objects.append(objectOf(view, member, QLatin1String("policy.linkerd.io/") + choices.serverVersion, "Server", name, server, {member.id}));
        const Guests guests = guestsAt(view, choices, member, port);
        const QStringList subjects = QStringList{member.id} + guests.subjects;
        const auto allow = [&](const QString& policy, const char* by, const Value& authentication, const QString& because) {
            const QString place = by == QLatin1String("MeshTLSAuthentication") ? QStringLiteral("/spec/identityRefs") : QStringLiteral("/spec/networks");
            objects.append(objectOf(view, member, policies, by, policy, authentication, subjects, {{place, because}}));
            objects.append(objectOf(view, member, policies, "AuthorizationPolicy", policy,
                                    fields({{"targetRef", fields({{"group", "policy.linkerd.io"}, {"kind", "Server"}, {"name", name}})},
                                            {"requiredAuthenticationRefs", Value::List{fields({{"group", "policy.linkerd.io"}, {"kind", by}, {"name", policy}})}}}),
                                    subjects));
        };
        if (!guests.identities.isEmpty())
            allow(name, "MeshTLSAuthentication", fields({{"identityRefs", guests.identities}}), guests.because.join(u'\n'));
        if (!guests.plain.isEmpty()) {
            allow(name + QLatin1String("-plain"), "NetworkAuthentication",
                  fields({{"networks", Value::List{fields({{"cidr", "0.0.0.0/0"}}), fields({{"cidr", "::/0"}})}}}),
                  QLatin1String("These come without an identity of the mesh:\n") + guests.plain.join(u'\n'));
        }
    }
}

} // namespace groundplan::linkerd
