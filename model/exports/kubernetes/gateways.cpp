// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cmath>

#include <QRegularExpression>

#include "model/base/duration.h"
#include "model/exports/kubernetes/names.h"
#include "model/exports/kubernetes/rendering.h"

namespace groundplan::kubernetes {

namespace {

constexpr const char* apiVersion = "gateway.networking.k8s.io/v1";

enum class RouteForm { Http, Grpc, Tls };

/// A duration as the Gateway API writes it (GEP-2257): at most five digits and a unit.
QString gatewayDuration(const QString& text)
{
    const double milliseconds = parseDuration(text).value_or(0) * 1000;
    if (milliseconds < 1 || milliseconds >= 99999000)
        return {};
    const qint64 whole = qint64(std::llround(milliseconds));
    return whole % 1000 == 0 ? QString(QString::number(whole / 1000) + u's') : whole < 100000 ? QString(QString::number(whole) + QLatin1String("ms")) : QString(QString::number((whole + 999) / 1000) + u's');
}

/// One entry as a Gateway with its routes.
class Builder
{
public:
    Builder(const Rendering& rendering, const Component& component, QList<Object>& objects)
        : m_rendering(rendering), m_component(component), m_objects(objects), m_name(rendering.nameOf(component.id)), m_host(rendering.attribute(component, "host").toText()),
          m_tls(rendering.attribute(component, "tls").toBool())
    {
    }

    void add()
    {
        collect();
        if (m_parts.isEmpty())
            return;
        addGatewayObject();
        if (m_tls && std::any_of(m_parts.cbegin(), m_parts.cend(), [](const Part& part) { return part.form != RouteForm::Tls; }))
            addRedirect();
        for (const Part& part : std::as_const(m_parts))
            addRoute(part);
    }

private:
    struct Target {
        const Connection* connection;
        const Component* component;
        QString path;
    };
    /// Targets of one namespace that one route reaches.
    struct Part {
        QString space;
        RouteForm form;
        QList<Target> targets;
    };

    void collect()
    {
        const Design& design = m_rendering.design();
        QList<Target> targets;
        QList<Id> connections = design.connectionsOf(m_component.id);
        std::sort(connections.begin(), connections.end(), [&design](const Id& left, const Id& right) { return design.connections().slotOf(left) < design.connections().slotOf(right); });
        for (const Id& id : std::as_const(connections)) {
            const Connection& connection = *design.connection(id);
            if (connection.from != m_component.id || !m_rendering.isPod(connection.to))
                continue;
            const Component& target = *design.component(connection.to);
            if (m_rendering.port(target) <= 0 || m_rendering.isUdp(target))
                continue;
            QString path = m_rendering.attribute(connection, "path").toText();
            if (path.isEmpty())
                path = m_rendering.attribute(target, "path").toText();
            targets.append({&connection, &target, path});
        }
        // Routes of HTTP and of gRPC must not share a host name: gRPC routes only where all targets speak it.
        const auto isGrpc = [this](const Target& target) {
            return m_rendering.attribute(*target.component, "protocol").toText().startsWith(QLatin1String("grpc")) && (target.path.isEmpty() || target.path == QLatin1String("/") || !serviceOf(target.path).isEmpty());
        };
        const bool allGrpc = std::all_of(targets.cbegin(), targets.cend(), isGrpc);
        QHash<QString, QSet<QString>> taken;
        for (Target& target : targets) {
            const QString space = m_rendering.spaceOf(target.component->id);
            const bool passes = !m_tls && !m_host.isEmpty() && m_rendering.attribute(*target.component, "protocol").toText() == QLatin1String("tls");
            const RouteForm form = passes ? RouteForm::Tls : allGrpc ? RouteForm::Grpc : RouteForm::Http;
            if (!target.path.startsWith(u'/'))
                target.path = m_parts.isEmpty() || form != RouteForm::Http ? QStringLiteral("/") : QString(u'/' + m_rendering.nameOf(target.component->id));
            if (taken[space].contains(target.path) && form == RouteForm::Http)
                continue;
            taken[space].insert(target.path);
            auto part = std::find_if(m_parts.begin(), m_parts.end(), [&](const Part& known) { return known.space == space && known.form == form; });
            if (part == m_parts.end())
                part = m_parts.insert(m_parts.end(), {space, form, {}});
            part->targets.append(target);
        }
    }

    /// The gRPC service that a path names ("/shop.Cart"); empty: none.
    static QString serviceOf(const QString& path)
    {
        static const QRegularExpression service(QStringLiteral("^/([A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)+)$"));
        return service.match(path).captured(1);
    }

    ValueMap listener(const char* name, int port, const char* protocol) const
    {
        ValueMap map{{QStringLiteral("name"), QString::fromLatin1(name)}, {QStringLiteral("port"), port}, {QStringLiteral("protocol"), QString::fromLatin1(protocol)}};
        if (!m_host.isEmpty())
            map.append(QStringLiteral("hostname"), m_host.toLower());
        return map;
    }

    /// Which namespaces may hang routes on the listeners: those that the design routes to.
    ValueMap allowedRoutes() const
    {
        QStringList spaces;
        for (const Part& part : m_parts) {
            if (!spaces.contains(part.space))
                spaces.append(part.space);
        }
        if (m_tls && !spaces.contains(ownSpace()))
            spaces.append(ownSpace());
        if (spaces == QStringList{ownSpace()})
            return {{QStringLiteral("namespaces"), ValueMap{{QStringLiteral("from"), QStringLiteral("Same")}}}};
        const ValueMap expression{{QStringLiteral("key"), QStringLiteral("kubernetes.io/metadata.name")}, {QStringLiteral("operator"), QStringLiteral("In")}, {QStringLiteral("values"), spaces}};
        return {{QStringLiteral("namespaces"), ValueMap{{QStringLiteral("from"), QStringLiteral("Selector")},
                                                        {QStringLiteral("selector"), ValueMap{{QStringLiteral("matchExpressions"), Value::List{expression}}}}}}};
    }

    QString ownSpace() const { return m_rendering.spaceOf(m_component.id); }

    void addGatewayObject()
    {
        YamlComments comments;
        const QString stated = m_rendering.choices().gatewayClass.isEmpty() ? m_rendering.attribute(m_component, "ingress-class").toText() : m_rendering.choices().gatewayClass;
        if (stated.isEmpty())
            comments.insert(QStringLiteral("/spec/gatewayClassName"), QStringLiteral("The design names no class: put the one of your controller here (option gateway-class)."));
        Value::List listeners;
        const bool passes = std::any_of(m_parts.cbegin(), m_parts.cend(), [](const Part& part) { return part.form == RouteForm::Tls; });
        const bool answers = std::any_of(m_parts.cbegin(), m_parts.cend(), [](const Part& part) { return part.form != RouteForm::Tls; });
        const auto allowed = [this](ValueMap map) {
            map.append(QStringLiteral("allowedRoutes"), allowedRoutes());
            return map;
        };
        if (answers || m_tls)
            listeners.append(allowed(listener("http", 80, "HTTP")));
        if (m_tls) {
            ValueMap https = listener("https", 443, "HTTPS");
            https.append(QStringLiteral("tls"), ValueMap{{QStringLiteral("mode"), QStringLiteral("Terminate")},
                                                         {QStringLiteral("certificateRefs"), Value::List{ValueMap{{QStringLiteral("name"), certificateOf(m_rendering, m_component)}}}}});
            listeners.append(allowed(https));
        }
        if (passes) {
            ValueMap tls = listener("tls", 443, "TLS");
            tls.append(QStringLiteral("tls"), ValueMap{{QStringLiteral("mode"), QStringLiteral("Passthrough")}});
            listeners.append(allowed(tls));
        }
        ValueMap metadata = m_rendering.metadata(m_component, m_name);
        if (const QString issuer = m_rendering.attribute(m_component, "certificate-issuer").toText(); m_tls && !issuer.isEmpty()) {
            ValueMap annotations = metadata.find(u"annotations")->toMap();
            annotations.append(QStringLiteral("cert-manager.io/cluster-issuer"), issuer);
            metadata.set(QStringLiteral("annotations"), annotations);
        }
        put("Gateway", m_name, metadata,
            ValueMap{{QStringLiteral("gatewayClassName"), stated.isEmpty() ? QStringLiteral("name-your-gateway-class") : dnsLabel(stated, 63)}, {QStringLiteral("listeners"), listeners}},
            {m_component.id}, comments);
    }

    ValueMap parent(const QString& space, const char* section) const
    {
        ValueMap map{{QStringLiteral("name"), m_name}};
        if (space != ownSpace())
            map.append(QStringLiteral("namespace"), ownSpace());
        map.append(QStringLiteral("sectionName"), QString::fromLatin1(section));
        return map;
    }

    ValueMap routeSpec(const QString& space, const char* section) const
    {
        ValueMap spec{{QStringLiteral("parentRefs"), Value::List{parent(space, section)}}};
        if (!m_host.isEmpty())
            spec.append(QStringLiteral("hostnames"), QStringList{m_host.toLower()});
        return spec;
    }

    void addRedirect()
    {
        ValueMap spec = routeSpec(ownSpace(), "http");
        const ValueMap redirect{{QStringLiteral("type"), QStringLiteral("RequestRedirect")},
                                {QStringLiteral("requestRedirect"), ValueMap{{QStringLiteral("scheme"), QStringLiteral("https")}, {QStringLiteral("statusCode"), 301}}}};
        spec.append(QStringLiteral("rules"), Value::List{ValueMap{{QStringLiteral("filters"), Value::List{redirect}}}});
        const QString name = m_rendering.partName(m_component, "redirect");
        put("HTTPRoute", name, m_rendering.metadata(m_component, name), spec, {m_component.id},
            {{QStringLiteral("/spec/rules"), QStringLiteral("%1 holds a certificate: nobody is served in the clear.").arg(m_component.label().simplified())}});
    }

    void addRoute(const Part& part)
    {
        const char* section = part.form == RouteForm::Tls ? "tls" : m_tls ? "https" : "http";
        ValueMap spec = routeSpec(part.space, section);
        Value::List rules;
        YamlComments comments;
        QStringList subjects{m_component.id};
        const QString timeout = gatewayDuration(m_rendering.attribute(m_component, "timeout").toText());
        for (const Target& target : part.targets) {
            ValueMap rule;
            if (part.form == RouteForm::Http)
                rule.append(QStringLiteral("matches"), Value::List{ValueMap{{QStringLiteral("path"), ValueMap{{QStringLiteral("type"), QStringLiteral("PathPrefix")},
                                                                                                              {QStringLiteral("value"), target.path}}}}});
            else if (const QString service = serviceOf(target.path); part.form == RouteForm::Grpc && !service.isEmpty())
                rule.append(QStringLiteral("matches"), Value::List{ValueMap{{QStringLiteral("method"), ValueMap{{QStringLiteral("service"), service}}}}});
            rule.append(QStringLiteral("backendRefs"), Value::List{ValueMap{{QStringLiteral("name"), m_rendering.nameOf(target.component->id)},
                                                                            {QStringLiteral("port"), m_rendering.publishedPort(*target.component)}}});
            if (part.form == RouteForm::Http && !timeout.isEmpty())
                rule.append(QStringLiteral("timeouts"), ValueMap{{QStringLiteral("request"), timeout}});
            comments.insert(QStringLiteral("/spec/rules/%1").arg(rules.size()),
                            QStringLiteral("%1: %2 routes %3").arg(target.connection->id, m_component.label().simplified(), target.component->label().simplified()));
            rules.append(rule);
            subjects.append(target.connection->id);
        }
        spec.append(QStringLiteral("rules"), rules);
        const char* kind = part.form == RouteForm::Tls ? "TLSRoute" : part.form == RouteForm::Grpc ? "GRPCRoute" : "HTTPRoute";
        const QString name = part.space == ownSpace() ? m_name : dnsLabel(QString(m_name + u'-' + part.space));
        ValueMap metadata = m_rendering.metadata(m_component, name);
        metadata.set(QStringLiteral("namespace"), part.space);
        put(kind, name, metadata, spec, subjects, comments, part.space);
    }

    void put(const char* kind, const QString& name, const ValueMap& metadata, const ValueMap& spec, const QStringList& subjects, const YamlComments& comments, const QString& space = {})
    {
        m_objects.append({space.isEmpty() ? ownSpace() : space, m_name + QLatin1String(".yaml"), QString::fromLatin1(kind), name,
                          ValueMap{{QStringLiteral("apiVersion"), QString::fromLatin1(apiVersion)},
                                   {QStringLiteral("kind"), QString::fromLatin1(kind)},
                                   {QStringLiteral("metadata"), metadata},
                                   {QStringLiteral("spec"), spec}},
                          subjects, comments});
    }

    const Rendering& m_rendering;
    const Component& m_component;
    QList<Object>& m_objects;
    QString m_name;
    QString m_host;
    bool m_tls;
    QList<Part> m_parts;
};

} // namespace

void addGateway(const Rendering& rendering, const Component& component, QList<Object>& objects)
{
    Builder(rendering, component, objects).add();
}

} // namespace groundplan::kubernetes
