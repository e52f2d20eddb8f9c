// SPDX-License-Identifier: Apache-2.0
#include "model/exports/istio/istio_parts.h"

#include <algorithm>

namespace groundplan::istio {

using mesh::Caller;
using mesh::Way;

namespace {

/// Callers that may do the same at the same port.
struct Rule {
    int port = 0;
    QStringList paths;      ///< empty: any
    QStringList principals; ///< empty: anybody
    QStringList because;    ///< for the comment
};

/// The ways in as rules: callers with the same rights share one; who may go anywhere needs no paths.
QList<Rule> rulesOf(const Objects& objects, const Component& member, const std::function<bool(Caller)>& wanted)
{
    const QList<Way> ways = objects.view.waysTo(member);
    const auto pathOf = [&](const Way& way) {
        const bool reads = objects.view.isHttp(member) && way.port == objects.rendering().port(member);
        const QString path = reads && way.connection ? objects.rendering().attribute(*way.connection, "path").toText() : QString();
        return path == QLatin1String("/") ? QString() : path;
    };
    QList<Rule> rules;
    for (const Way& way : ways) {
        if (way.port <= 0 || !wanted(way.caller))
            continue;
        QStringList paths;
        for (const Way& other : ways) {
            if (other.from != way.from || other.port != way.port || other.caller != way.caller)
                continue;
            QString path = pathOf(other);
            if (path.isEmpty()) {
                paths.clear();
                break;
            }
            while (path.endsWith(u'/'))
                path.chop(1);
            for (const QString& each : {path, QString(path + QLatin1String("/*"))}) {
                if (!paths.contains(each))
                    paths.append(each);
            }
        }
        QStringList principals;
        QString because = QStringLiteral("exposed to the internet by itself");
        if (way.connection) {
            const Component& from = *objects.design().component(way.from);
            because = inWords(from) + QLatin1String(", ") + way.connection->id;
            if (way.caller == Caller::Member)
                principals.append(principalOf(objects, from));
            else if (way.caller == Caller::Entry)
                principals = entryPrincipals(objects, from);
        }
        if (way.caller == Caller::Plain) {
            because += QLatin1String(": comes without an identity of the mesh.")
                       + acceptedAs(objects.design(), {QStringLiteral("mesh-bypass"), QStringLiteral("mesh-proxy-missing"), QStringLiteral("mesh-missing")},
                                    {member.id, way.from, way.connection ? way.connection->id : QString()});
        }
        auto rule = std::find_if(rules.begin(), rules.end(), [&](const Rule& known) {
            return known.port == way.port && known.paths == paths && known.principals.isEmpty() == principals.isEmpty();
        });
        if (rule == rules.end())
            rule = rules.insert(rules.end(), Rule{way.port, paths, {}, {}});
        for (const QString& principal : std::as_const(principals)) {
            if (!rule->principals.contains(principal))
                rule->principals.append(principal);
        }
        if (!rule->because.contains(because))
            rule->because.append(because);
    }
    std::stable_sort(rules.begin(), rules.end(), [](const Rule& left, const Rule& right) { return left.port < right.port; });
    return rules;
}

Value asValue(const Rule& rule, int port)
{
    ValueMap operation = fields({{"ports", QStringList{QString::number(port)}}});
    if (!rule.paths.isEmpty())
        operation.append(QStringLiteral("paths"), rule.paths);
    ValueMap value;
    if (!rule.principals.isEmpty())
        value.append(QStringLiteral("from"), Value::List{fields({{"source", fields({{"principals", rule.principals}})}})});
    value.append(QStringLiteral("to"), Value::List{fields({{"operation", operation}})});
    return value;
}

QStringList subjectsOf(const Objects& objects, const Component& member)
{
    QStringList subjects{member.id};
    for (const Way& way : objects.view.waysTo(member)) {
        if (way.connection)
            subjects.append(way.connection->id);
    }
    return subjects;
}

void addPolicy(Objects& objects, const Component& member, const char* part, const ValueMap& target, const QList<Rule>& rules, bool published)
{
    const kubernetes::Rendering& rendering = objects.rendering();
    Value::List list;
    YamlComments comments;
    for (const Rule& rule : rules) {
        comments.insert(yamlPointer(QStringLiteral("/spec/rules"), list.size()), rule.because.join(u'\n'));
        const bool main = rule.port == rendering.port(member);
        list.append(asValue(rule, published && main ? rendering.publishedPort(member) : rule.port));
    }
    ValueMap spec = target;
    spec.append(QStringLiteral("action"), QStringLiteral("ALLOW"));
    if (!list.isEmpty())
        spec.append(QStringLiteral("rules"), list);
    else
        comments.insert(QStringLiteral("/spec"), QStringLiteral("No connection of the design leads here: nobody may call it."));
    objects.add(objects.security(), "AuthorizationPolicy", member, rendering.partName(member, part), spec, subjectsOf(objects, member), comments);
}

void addOpenPorts(Objects& objects, const Component& member)
{
    ValueMap ports;
    YamlComments comments;
    for (const Rule& rule : rulesOf(objects, member, [](Caller caller) { return caller == Caller::Plain; })) {
        const QString port = QString::number(rule.port);
        ports.set(port, fields({{"mode", "PERMISSIVE"}}));
        comments.insert(yamlPointer(QStringLiteral("/spec/portLevelMtls"), port), rule.because.join(u'\n'));
    }
    if (ports.isEmpty())
        return;
    objects.add(objects.security(), "PeerAuthentication", member, objects.rendering().partName(member, "open-ports"),
                fields({{"selector", objects.workloadSelector(member)}, {"mtls", fields({{"mode", "STRICT"}})}, {"portLevelMtls", ports}}),
                subjectsOf(objects, member), comments);
}

} // namespace

void addAccess(Objects& objects)
{
    const QString mtls = objects.view.meshAttribute("mtls").toText();
    const bool loose = mtls == QLatin1String("permissive") || mtls == QLatin1String("disabled");
    for (const QString& space : objects.view.spaces()) {
        YamlComments comments;
        if (loose) {
            comments.insert(QStringLiteral("/spec/mtls/mode"), QLatin1String("The mesh of the design says ") + mtls + QLatin1String(" (rule mesh-not-strict).")
                                                                   + acceptedAs(objects.design(), {QStringLiteral("mesh-not-strict")}, {objects.view.mesh()->id}));
        }
        objects.addToSpace(objects.security(), "PeerAuthentication", space, QStringLiteral("default"),
                           fields({{"mtls", fields({{"mode", loose ? "PERMISSIVE" : "STRICT"}})}}), comments);
        objects.addToSpace(objects.security(), "AuthorizationPolicy", space, QStringLiteral("deny-all"), ValueMap(),
                           {{QStringLiteral("/spec"), QStringLiteral("Allows nothing; the policies of the workloads add what the design connects.")}});
    }
    for (const Id& id : objects.view.members()) {
        const Component& member = *objects.design().component(id);
        if (!loose)
            addOpenPorts(objects, member);
        if (!objects.view.isCarried(member) || objects.rendering().ports(member).isEmpty())
            continue;
        const ValueMap pods = fields({{"selector", objects.workloadSelector(member)}});
        if (!objects.choices.ambient || !objects.view.hasService(member)) {
            addPolicy(objects, member, "callers", pods, rulesOf(objects, member, [](Caller) { return true; }), false);
            continue;
        }
        // Members come through the waypoint, which judges them; the pods hear the waypoint and who does not pass it.
        addPolicy(objects, member, "callers",
                  fields({{"targetRefs", Value::List{fields({{"group", ""}, {"kind", "Service"}, {"name", objects.rendering().nameOf(id)}})}}}),
                  rulesOf(objects, member, [](Caller caller) { return caller != Caller::Plain; }), true);
        QList<Rule> direct;
        const QString waypoint = objects.choices.trustDomain + QLatin1String("/ns/") + objects.rendering().spaceOf(id) + QLatin1String("/sa/waypoint");
        for (const int port : objects.rendering().ports(member))
            direct.append({port, {}, {waypoint}, {QStringLiteral("what the waypoint let through")}});
        for (Rule& rule : rulesOf(objects, member, [](Caller caller) { return caller != Caller::Member; })) {
            rule.paths.clear(); // nobody reads requests before the pods
            direct.append(rule);
        }
        addPolicy(objects, member, "pods", pods, direct, false);
    }
}

} // namespace groundplan::istio
