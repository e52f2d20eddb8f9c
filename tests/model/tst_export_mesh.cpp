// SPDX-License-Identifier: Apache-2.0
#include <set>
#include <tuple>

#include <yaml-cpp/yaml.h>

#include <QtTest>

#include "model/exports/export_plan.h"
#include "model/exports/kubernetes/kustomize_tree.h"
#include "tests/support/judges.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

/// Caller's identity, namespace and name of the callee, port of its container.
using Allowed = std::set<std::tuple<std::string, std::string, std::string, int>>;

ExportPlan planOf(const Design& design, const QString& target)
{
    auto plan = exporterById(target)->plan(design, test::catalog());
    if (!plan)
        qFatal("%s", qPrintable(plan.error().text()));
    return *plan;
}

Design caseDesign(const QString& path) { return test::design(test::fileBytes(QLatin1String("exports/") + path + QLatin1String("/design.groundplan.yaml"))); }

/// All objects of the bases, read by yaml-cpp itself, with the folder of the cluster.
std::vector<std::pair<std::string, YAML::Node>> objectsOf(const ExportPlan& plan)
{
    std::vector<std::pair<std::string, YAML::Node>> objects;
    for (const ExportFile& file : plan.files) {
        if (!file.path.endsWith(QLatin1String(".yaml")) || file.path.contains(QLatin1String("kustomization")) || file.path.contains(QLatin1String("overlays/")))
            continue;
        const std::string cluster = file.path.left(file.path.indexOf(QLatin1String("base/"))).toStdString();
        for (const YAML::Node& node : YAML::LoadAll(file.content.toStdString()))
            objects.push_back({cluster, node});
    }
    return objects;
}

std::string text(const YAML::Node& node) { return node.as<std::string>(""); }

/// What Istio's policies allow to identities.
Allowed allowedByIstio(const ExportPlan& plan)
{
    Allowed allowed;
    for (const auto& [cluster, object] : objectsOf(plan)) {
        if (text(object["kind"]) != "AuthorizationPolicy" || !object["spec"]["rules"])
            continue;
        for (const YAML::Node& rule : object["spec"]["rules"]) {
            for (const YAML::Node& from : rule["from"]) {
                for (const YAML::Node& principal : from["source"]["principals"]) {
                    for (const YAML::Node& to : rule["to"]) {
                        for (const YAML::Node& port : to["operation"]["ports"])
                            allowed.insert({cluster + text(principal), text(object["metadata"]["namespace"]), text(object["spec"]["selector"]["matchLabels"]["app.kubernetes.io/name"]), port.as<int>()});
                    }
                }
            }
        }
    }
    return allowed;
}

/// What Linkerd's policies allow to service accounts.
Allowed allowedByLinkerd(const ExportPlan& plan)
{
    std::map<std::string, YAML::Node> servers, identities;
    const auto keyOf = [](const std::string& cluster, const YAML::Node& object, const std::string& name) { return cluster + text(object["metadata"]["namespace"]) + "/" + name; };
    for (const auto& [cluster, object] : objectsOf(plan)) {
        const std::string kind = text(object["kind"]);
        if (kind == "Server")
            servers[keyOf(cluster, object, text(object["metadata"]["name"]))] = object;
        else if (kind == "MeshTLSAuthentication")
            identities[keyOf(cluster, object, text(object["metadata"]["name"]))] = object;
    }
    Allowed allowed;
    for (const auto& [cluster, object] : objectsOf(plan)) {
        if (text(object["kind"]) != "AuthorizationPolicy")
            continue;
        const YAML::Node server = servers.at(keyOf(cluster, object, text(object["spec"]["targetRef"]["name"])));
        for (const YAML::Node& reference : object["spec"]["requiredAuthenticationRefs"]) {
            if (text(reference["kind"]) != "MeshTLSAuthentication")
                continue;
            for (const YAML::Node& identity : identities.at(keyOf(cluster, object, text(reference["name"])))["spec"]["identityRefs"])
                allowed.insert({cluster + "cluster.local/ns/" + text(identity["namespace"]) + "/sa/" + text(identity["name"]), text(object["metadata"]["namespace"]),
                                text(server["spec"]["podSelector"]["matchLabels"]["app.kubernetes.io/name"]), server["spec"]["port"].as<int>()});
        }
    }
    return allowed;
}

/// What the design's connections say, by its own reading: both ends are pods of namespaces in that mesh.
Allowed wanted(const Design& design, const QString& product)
{
    Allowed wanted;
    for (const Id& cluster : kubernetes::runningClusters(design, test::catalog())) {
        const kubernetes::Rendering rendering(design, test::catalog(), nullptr, cluster);
        const std::string folder = kubernetes::clusterFolder(design, test::catalog(), cluster).toStdString();
        const auto isMember = [&](const Id& id) {
            return rendering.isPod(id) && rendering.meshOf(rendering.spaceOf(id)) == product && rendering.attribute(*design.component(id), "mesh-proxy").toBool(true);
        };
        for (const Connection& connection : design.connections()) {
            const ConnectionStyle style = test::catalog().connectionKind(connection.kind)->style;
            const Component& target = *design.component(connection.to);
            if (style == ConnectionStyle::Structural || style == ConnectionStyle::Delivery || connection.from == connection.to || !isMember(connection.from) || !isMember(connection.to))
                continue;
            const qint64 stated = rendering.attribute(connection, "port").toInteger();
            const qint64 own = rendering.attribute(target, "port").toInteger();
            const qint64 published = rendering.attribute(target, "published-port").toInteger(own);
            const qint64 port = stated > 0 && stated != published ? stated : own;
            if (own > 0 && rendering.attribute(target, "protocol").toText() != QLatin1String("udp"))
                wanted.insert({folder + "cluster.local/ns/" + rendering.spaceOf(connection.from).toStdString() + "/sa/" + rendering.serviceAccountOf(*design.component(connection.from)).toStdString(),
                               rendering.spaceOf(target.id).toStdString(), rendering.nameOf(target.id).toStdString(), int(port)});
        }
    }
    return wanted;
}

/// A design of that many workloads in namespaces of one mesh, which call each other here and there; the same for a seed.
Design meshedDesign(quint32 seed, const QString& product)
{
    DesignContent content;
    content.properties.name = QStringLiteral("Generated mesh");
    content.groups.append({QStringLiteral("the-mesh"), QStringLiteral("mesh"), QStringLiteral("The mesh"), {}, {}, {}});
    quint32 state = seed * 2654435761u + 1;
    const auto next = [&state](int below) {
        state = state * 1664525u + 1013904223u;
        return int((state >> 8) % quint32(below));
    };
    const auto add = [&content](const QString& id, const char* kind, const QString& in) -> Component& {
        content.components.append(Component());
        Component& component = content.components.last();
        component.id = id;
        component.kind = QString::fromLatin1(kind);
        component.in = in;
        return component;
    };
    for (int number = 0; number < 1 + next(2); ++number)
        add(QStringLiteral("cluster-%1").arg(number), "cluster", {});
    const qsizetype clusters = content.components.size();
    for (int number = 0; number < 4; ++number)
        add(QStringLiteral("space-%1").arg(number), "namespace", QStringLiteral("cluster-%1").arg(number % clusters)).attributes.append(QStringLiteral("mesh-injection"), number != 3);
    Component& mesh = add(QStringLiteral("control"), "service-mesh", {});
    mesh.attributes.append(QStringLiteral("technology"), product);
    const int workloads = 12 + next(20);
    for (int number = 0; number < workloads; ++number) {
        static const char* kinds[] = {"service", "service", "worker", "relational-database", "message-queue", "scheduled-job"};
        static const char* protocols[] = {"http", "grpc", "tcp", "udp", "https"};
        Component& component = add(QStringLiteral("part-%1").arg(number), kinds[next(6)], QStringLiteral("space-%1").arg(next(4)));
        component.groups.append({QStringLiteral("mesh"), QStringLiteral("the-mesh")});
        component.attributes.append(QStringLiteral("image"), QStringLiteral("registry.example.com/part:%1.0.0").arg(number));
        if (next(5) > 0)
            component.attributes.append(QStringLiteral("port"), 8000 + number);
        if (next(3) == 0 && test::catalog().componentKind(component.kind)->attribute(u"published-port"))
            component.attributes.append(QStringLiteral("published-port"), 80);
        component.attributes.append(QStringLiteral("protocol"), QString::fromLatin1(protocols[next(5)]));
        if (next(6) == 0)
            component.attributes.append(QStringLiteral("service-account"), QStringLiteral("shared"));
        if (next(9) == 0)
            component.attributes.append(QStringLiteral("mesh-proxy"), false);
    }
    for (int number = 0; number < workloads * 3; ++number) {
        static const char* kinds[] = {"calls", "reads", "writes", "publishes", "consumes", "depends-on", "observes", "routes"};
        Connection connection;
        connection.id = QStringLiteral("way-%1").arg(number);
        connection.from = QStringLiteral("part-%1").arg(next(workloads));
        connection.to = QStringLiteral("part-%1").arg(next(workloads));
        connection.kind = QString::fromLatin1(kinds[next(8)]);
        if (next(4) == 0)
            connection.attributes.append(QStringLiteral("port"), next(2) ? 80 : 9900 + next(3));
        if (next(4) == 0)
            connection.attributes.append(QStringLiteral("path"), QStringLiteral("/v%1").arg(next(3)));
        if (next(2) == 0)
            connection.attributes.append(QStringLiteral("timeout"), QStringLiteral("%1ms").arg(100 * (1 + next(9))));
        content.connections.append(connection);
    }
    auto made = Design::fromContent(std::move(content));
    if (!made)
        qFatal("%s", qPrintable(made.error().text()));
    return *made;
}

YAML::Node find(const ExportPlan& plan, const std::string& kind, const std::string& name)
{
    for (const auto& [cluster, object] : objectsOf(plan)) {
        if (text(object["kind"]) == kind && text(object["metadata"]["name"]) == name)
            return object;
    }
    return YAML::Node(YAML::NodeType::Undefined);
}

bool notes(const ExportPlan& plan, const QString& subject, const QString& part)
{
    return std::any_of(plan.notes.begin(), plan.notes.end(), [&](const ExportNote& note) { return note.subjects.contains(subject) && note.message.contains(part); });
}

} // namespace

/// The targets of service meshes, read back by yaml-cpp.
class TestExportMesh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Exactly the connections within the mesh are allowed, no more and no less.
    void whoMayCallWhom_data()
    {
        QTest::addColumn<Design>("design");
        QTest::addColumn<QString>("product");
        QTest::addColumn<bool>("some");
        const QMap<QString, Design> samples = test::sampleDesigns();
        for (auto sample = samples.cbegin(); sample != samples.cend(); ++sample)
            QTest::newRow(qPrintable(sample.key())) << *sample << QStringLiteral("Istio") << (sample.key() == QLatin1String("web-shop"));
        QTest::newRow("hell") << test::designFromHell() << QStringLiteral("Istio") << false;
        QTest::newRow("case istio") << caseDesign(QStringLiteral("istio/sidecar")) << QStringLiteral("Istio") << true;
        QTest::newRow("case linkerd") << caseDesign(QStringLiteral("linkerd/mesh")) << QStringLiteral("Linkerd") << true;
        for (quint32 seed = 1; seed <= 40; ++seed) {
            for (const char* product : {"Istio", "Linkerd"})
                QTest::newRow(qPrintable(QStringLiteral("generated %1 %2").arg(QLatin1String(product)).arg(seed))) << meshedDesign(seed, QLatin1String(product)) << QString::fromLatin1(product) << true;
        }
    }
    void whoMayCallWhom()
    {
        QFETCH(Design, design);
        QFETCH(QString, product);
        QFETCH(bool, some);
        const bool istio = product == QLatin1String("Istio");
        const ExportPlan plan = planOf(design, product.toLower());
        Allowed allowed = istio ? allowedByIstio(plan) : allowedByLinkerd(plan);
        // Controllers of entries are no part of the design's workloads.
        std::erase_if(allowed, [](const auto& each) { return std::get<0>(each).find("/ns/ingress-nginx/") != std::string::npos || std::get<0>(each).find("/ns/istio-system/") != std::string::npos; });
        const Allowed expected = wanted(design, product);
        for (const auto& [caller, space, callee, port] : expected)
            QVERIFY2(allowed.count({caller, space, callee, port}), (caller + " -> " + space + "/" + callee + ":" + std::to_string(port) + " is not allowed").c_str());
        for (const auto& [caller, space, callee, port] : allowed)
            QVERIFY2(expected.count({caller, space, callee, port}), (caller + " -> " + space + "/" + callee + ":" + std::to_string(port) + " is allowed").c_str());
        if (some)
            QVERIFY(!expected.empty());
    }

    void istioDenies()
    {
        const ExportPlan plan = planOf(caseDesign(QStringLiteral("istio/sidecar")), QStringLiteral("istio"));
        int denied = 0, strict = 0;
        for (const auto& [cluster, object] : objectsOf(plan)) {
            const std::string space = text(object["metadata"]["namespace"]);
            QVERIFY2(space == "edge" || space == "core", space.c_str());
            if (text(object["kind"]) == "AuthorizationPolicy" && text(object["metadata"]["name"]) == "deny-all") {
                ++denied;
                QVERIFY(object["spec"].IsMap() && object["spec"].size() == 0);
            }
            if (text(object["kind"]) == "PeerAuthentication" && !object["spec"]["selector"]) {
                ++strict;
                QCOMPARE(text(object["spec"]["mtls"]["mode"]), std::string("STRICT"));
            }
        }
        QCOMPARE(denied, 2);
        QCOMPARE(strict, 2);
        // The caller without a proxy opens its port alone, and its deviation is named.
        const YAML::Node open = find(plan, "PeerAuthentication", "prices-open-ports");
        QVERIFY(open.IsDefined());
        QCOMPARE(text(open["spec"]["portLevelMtls"]["8000"]["mode"]), std::string("PERMISSIVE"));
        QVERIFY(!open["spec"]["portLevelMtls"]["9901"]);
        for (const ExportFile& file : plan.files) {
            if (file.path == QLatin1String("base/core/prices.yaml"))
                QVERIFY(file.content.contains("# Batch (batch), batch-prices: comes without an identity of the mesh. Accepted as batch-stays-out until 2027-06-30."));
        }
        QVERIFY(notes(plan, QStringLiteral("prices"), QStringLiteral("take plain traffic")));
        QVERIFY(notes(plan, QStringLiteral("clock"), QStringLiteral("UDP")));
        QVERIFY(notes(plan, QStringLiteral("batch"), QStringLiteral("in no namespace of an Istio mesh")));
    }

    void istioTimes()
    {
        const ExportPlan plan = planOf(caseDesign(QStringLiteral("istio/sidecar")), QStringLiteral("istio"));
        const YAML::Node orders = find(plan, "VirtualService", "orders")["spec"]["http"];
        QCOMPARE(orders.size(), std::size_t(3));
        QCOMPARE(text(orders[0]["match"][0]["sourceLabels"]["app.kubernetes.io/name"]), std::string("site"));
        QCOMPARE(text(orders[0]["timeout"]), std::string("900ms"));
        QCOMPARE(orders[0]["retries"]["attempts"].as<int>(), 2);
        QCOMPARE(text(orders[0]["retries"]["perTryTimeout"]), std::string("300ms"));
        // What the application repeats, the mesh does not.
        QCOMPARE(text(orders[1]["timeout"]), std::string("30s"));
        QCOMPARE(orders[1]["retries"]["attempts"].as<int>(), 0);
        QVERIFY(!orders[2]["match"]);
        QCOMPARE(text(orders[2]["timeout"]), std::string("5s"));
        const YAML::Node rule = find(plan, "DestinationRule", "orders")["spec"]["trafficPolicy"];
        QCOMPARE(text(rule["tls"]["mode"]), std::string("ISTIO_MUTUAL"));
        QVERIFY(rule["outlierDetection"]);
        QCOMPARE(rule["connectionPool"]["http"]["http2MaxRequests"].as<int>(), 100);
        QVERIFY(!find(plan, "DestinationRule", "prices")["spec"]["trafficPolicy"]["outlierDetection"]);
    }

    void istioWaysOut()
    {
        const ExportPlan plan = planOf(caseDesign(QStringLiteral("istio/sidecar")), QStringLiteral("istio"));
        QCOMPARE(text(find(plan, "ServiceEntry", "bank")["spec"]["hosts"][0]), std::string("api.bank.example.com"));
        QCOMPARE(text(find(plan, "ServiceEntry", "orders-db")["spec"]["hosts"][0]), std::string("orders-db.example.invalid"));
        QCOMPARE(find(plan, "ServiceEntry", "orders-db")["spec"]["ports"][0]["number"].as<int>(), 5432);
        QVERIFY(notes(plan, QStringLiteral("orders-db"), QStringLiteral("example.invalid")));
        QCOMPARE(text(find(plan, "Sidecar", "prices-sidecar")["spec"]["outboundTrafficPolicy"]["mode"]), std::string("REGISTRY_ONLY"));
        QCOMPARE(text(find(plan, "Sidecar", "orders-sidecar")["spec"]["outboundTrafficPolicy"]["mode"]), std::string("ALLOW_ANY"));
        std::set<std::string> seen;
        for (const YAML::Node& host : find(plan, "Sidecar", "site-sidecar")["spec"]["egress"][0]["hosts"])
            seen.insert(text(host));
        QCOMPARE(seen, (std::set<std::string>{"istio-system/*", "core/orders.core.svc.cluster.local", "core/prices.core.svc.cluster.local"}));
        const ExportPlan gateways = planOf(caseDesign(QStringLiteral("istio/gateways")), QStringLiteral("istio"));
        QCOMPARE(text(find(gateways, "ServiceEntry", "old-ledger")["spec"]["endpoints"][0]["address"]), std::string("10.20.30.40"));
        QCOMPARE(text(find(gateways, "VirtualService", "way-out.bank")["spec"]["tls"][0]["route"][0]["destination"]["host"]), std::string("istio-egressgateway.istio-system.svc.cluster.local"));
        QCOMPARE(text(find(gateways, "VirtualService", "entry")["spec"]["http"][0]["match"][0]["uri"]["prefix"]), std::string("/orders"));
        QVERIFY(notes(gateways, QStringLiteral("istio"), QStringLiteral("do not insist on mutual TLS")));
    }

    void linkerdRoutes()
    {
        const ExportPlan plan = planOf(caseDesign(QStringLiteral("linkerd/mesh")), QStringLiteral("linkerd"));
        const YAML::Node orders = find(plan, "GRPCRoute", "orders");
        QCOMPARE(text(orders["metadata"]["annotations"]["timeout.linkerd.io/request"]), std::string("900ms"));
        QCOMPARE(text(orders["metadata"]["annotations"]["retry.linkerd.io/limit"]), std::string("2"));
        // Callers in different namespaces have routes of their own, where they are.
        QCOMPARE(text(find(plan, "HTTPRoute", "prices")["metadata"]["annotations"]["timeout.linkerd.io/request"]), std::string("300ms"));
        QCOMPARE(text(find(plan, "NetworkAuthentication", "prices-8000-plain")["spec"]["networks"][0]["cidr"]), std::string("0.0.0.0/0"));
        QCOMPARE(text(find(plan, "Server", "orders-db-5432")["spec"]["proxyProtocol"]), std::string("opaque"));
    }

    void withoutMesh()
    {
        const Design design = test::design("groundplan: 1\nname: A\ncomponents:\n  c: { kind: cluster }\n  s: { kind: service, in: c, image: \"a/b:1\" }\n");
        for (const char* target : {"istio", "linkerd"}) {
            const ExportPlan plan = planOf(design, QLatin1String(target));
            QVERIFY(plan.files.isEmpty());
            QVERIFY(plan.notes.first().message.startsWith(QLatin1String("No namespace of the design is in a")));
        }
    }
};

QTEST_GUILESS_MAIN(TestExportMesh)
#include "tst_export_mesh.moc"
