// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QRandomGenerator>
#include <QTest>

#include "model/metrics/availability.h"
#include "model/metrics/compute.h"
#include "model/metrics/dependency_matrix.h"
#include "model/metrics/egress_cost.h"
#include "model/metrics/error_budget.h"
#include "model/metrics/figures.h"
#include "model/metrics/snapshot.h"
#include "model/storage/design_writer.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

/// Eight components that take part in the business, six of them services; a person and telemetry beside them.
///
///   user ~> web -> cart -> price        cart -> order -> pay -> cart (a cycle of three), order -> db
///                                        audit stands alone; web is observed by metrics, which does not count
///
/// Teams: front {web}, buy {cart, order, pay, db}, find {price}.
const char* example = R"(groundplan: 1
name: Example
groups:
  front: { kind: team, name: Front }
  buy: { kind: team, name: Buy }
  find: { kind: team, name: Find }
components:
  user: { kind: actor }
  web: { kind: service, name: Web, team: front, slo: 99.9, latency-budget: 500ms }
  cart: { kind: service, name: Cart, team: buy }
  price: { kind: service, name: Price, team: find, availability: 99.95 }
  order: { kind: service, name: Order, team: buy }
  pay: { kind: service, name: Pay, team: buy, availability: 99.9 }
  db: { kind: relational-database, name: Orders DB, team: buy, availability: 99.99 }
  audit: { kind: service, name: Audit }
  watch: { kind: metrics }
connections:
  user-web: { from: user, to: web, kind: calls }
  web-cart: { from: web, to: cart, kind: calls, critical: true, retries: 2 }
  cart-price: { from: cart, to: price, kind: calls, critical: true, retries: 0, latency-p99: 40ms }
  cart-order: { from: cart, to: order, kind: calls, critical: true, retries: 1, latency-p99: 200ms }
  order-pay: { from: order, to: pay, kind: calls, critical: true, retries: 0, latency-p99: 150ms }
  pay-cart: { from: pay, to: cart, kind: calls, critical: false, retries: 0 }
  order-db: { from: order, to: db, kind: writes, critical: true, retries: 3, latency-p99: 10ms }
  watch-web: { from: watch, to: web, kind: observes }
)";

Metrics metricsOf(const QByteArray& yaml)
{
    return computeMetrics(test::design(yaml), test::catalog());
}

const CouplingRow& row(const QList<CouplingRow>& rows, const char* id)
{
    for (const CouplingRow& candidate : rows) {
        if (candidate.id == QLatin1String(id))
            return candidate;
    }
    qFatal("no row %s", id);
}

Design randomDesign(QRandomGenerator& random, int nodes)
{
    DesignContent content;
    for (int node = 0; node < nodes; ++node) {
        Component component;
        component.id = QStringLiteral("n%1").arg(node);
        component.kind = QStringLiteral("service");
        component.groups = {{QStringLiteral("team"), QStringLiteral("t%1").arg(random.bounded(3))}};
        content.components.append(component);
    }
    const int edges = random.bounded(2 * nodes + 1);
    for (int edge = 0; edge < edges; ++edge) {
        Connection connection;
        connection.id = QStringLiteral("e%1").arg(edge);
        connection.from = QStringLiteral("n%1").arg(random.bounded(nodes));
        connection.to = QStringLiteral("n%1").arg(random.bounded(nodes));
        connection.kind = QStringLiteral("calls");
        content.connections.append(connection);
    }
    auto design = Design::fromContent(std::move(content));
    return std::move(*design);
}

} // namespace

class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void couplingByHand_data();
    void couplingByHand();
    void groupsByHand();
    void wholeByHand();
    void matrixByHand();
    void resilienceByHand();
    void availability_data();
    void availability();
    void latency_data();
    void latency();
    void retries_data();
    void retries();
    void redundancy();
    void errorBudget();
    void boundaries_data();
    void boundaries();
    void egressByHand();
    void prices_data();
    void prices();
    void ourPrices();
    void platformDoesNotCount();
    void properties();
    void snapshots();
    void badSnapshots_data();
    void badSnapshots();
    void cancels();
    void texts();
    void nothing();
};

void TestMetrics::couplingByHand_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("figures"); // Ca Ce I AIS ADS ACS blast reach depth cycle
    // web: cart alone depended on; reaches cart, price, order, pay, db. Chain web -> {cart, order, pay} -> price or db: 2.
    QTest::newRow("web") << "web" << "0 1 1.00 0 1 0 0 5 2 0";
    // cart: web and pay lean on it, it leans on price and order: I = 2/4. All four are services: ACS = 2*2. Failing reaches
    // web, order, pay (blast 3); it depends on price, order, pay, db. Its cycle is one node: chain to price or db: 1.
    QTest::newRow("cart") << "cart" << "2 2 0.50 2 2 4 3 4 1 3";
    // price: only cart; failing reaches cart and, through it, web, order, pay.
    QTest::newRow("price") << "price" << "1 0 0.00 1 0 0 4 0 0 0";
    // order: cart depends on it; it depends on pay and db (Ce 2, I = 2/3), of which db is no service (ADS 1).
    QTest::newRow("order") << "order" << "1 2 0.67 1 1 1 3 4 1 3";
    QTest::newRow("pay") << "pay" << "1 1 0.50 1 1 1 3 4 1 3";
    // db is no service: no AIS, ADS, ACS.
    QTest::newRow("db") << "db" << "1 0 0.00 – – – 4 0 0 0";
    QTest::newRow("audit") << "audit" << "0 0 – 0 0 0 0 0 0 0";
}

static QString figuresOf(const CouplingRow& of)
{
    QStringList texts;
    for (const FigureColumn& column : couplingColumns())
        texts.append(figureText(column.value(of), column.decimals));
    return texts.join(u' ');
}

void TestMetrics::couplingByHand()
{
    QFETCH(QString, id);
    const Metrics metrics = metricsOf(example);
    QCOMPARE(metrics.components.size(), 7); // neither the person nor the telemetry
    QTEST(figuresOf(row(metrics.components, qPrintable(id))), "figures");
}

void TestMetrics::groupsByHand()
{
    const Metrics metrics = metricsOf(example);
    QCOMPARE(metrics.teams.size(), 3);
    // front {web} -> buy -> find. Buy has four components; web leans on it, it leans on price.
    // Ca 1, Ce 1, I 0.5; one team each way: ACS 1. Its failure reaches web; it reaches price. Chain buy -> find: 1.
    QCOMPARE(row(metrics.teams, "buy").components, 4);
    QCOMPARE(figuresOf(row(metrics.teams, "buy")), QStringLiteral("1 1 0.50 1 1 1 1 1 1 0"));
    QCOMPARE(figuresOf(row(metrics.teams, "front")), QStringLiteral("0 1 1.00 0 1 0 0 5 2 0"));
    QCOMPARE(figuresOf(row(metrics.teams, "find")), QStringLiteral("1 0 0.00 1 0 0 4 0 0 0"));
    QCOMPARE(metrics.systems.size(), 0);
}

void TestMetrics::wholeByHand()
{
    const SystemMetrics system = metricsOf(example).system;
    QCOMPARE(system.components, 7);
    QCOMPARE(system.services, 6);
    // web-cart, cart-price, cart-order, order-pay, pay-cart: five of 6 * 5 = 30.
    QCOMPARE(system.dependencies, 5);
    QCOMPARE(*system.density, 5.0 / 30);
    // Visibility, each with itself: web 5 (web cart price order pay), cart, order, pay 4 each, price 1, audit 1: 19 of 36.
    QCOMPARE(*system.propagationCost, 19.0 / 36);
    QCOMPARE(system.core, 3);
    QCOMPARE(*system.cyclicity, 3.0 / 6);
    // web, one of the cycle, price or db: two connections. Of calls alone the same, to price.
    QCOMPARE(system.longestChain, 2);
    QCOMPARE(system.longestWait, 2);
    QCOMPARE(*system.widestBlast, 4);
    QCOMPARE(system.widestBlastOf, QStringLiteral("price"));
}

void TestMetrics::matrixByHand()
{
    const DependencyMatrix matrix = metricsOf(example).matrix;
    QStringList order;
    for (const int place : matrix.partitioned)
        order.append(matrix.ids[size_t(place)]);
    // web is free at once; then the cycle in the order of the design, then what it uses; audit could stand anywhere.
    QCOMPARE(order.join(u' '), QStringLiteral("web cart order pay price db audit"));
    QCOMPARE(matrix.blockSize[1], 3);
    QVERIFY(matrix.depends(0, 1) && !matrix.depends(1, 0));
    QCOMPARE(matrix.teams.value(1), QStringLiteral("buy"));
}

void TestMetrics::resilienceByHand()
{
    const Metrics metrics = metricsOf(example);
    QCOMPARE(metrics.entries.size(), 1);
    const EntryRow& web = metrics.entries.first();
    QCOMPARE(web.id, QStringLiteral("web"));
    // cart and order state nothing and are as good as what they need: price 99.95 %, pay 99.9 %, db 99.99 %. pay promises
    // for what it calls.
    QVERIFY(web.missing.isEmpty());
    QCOMPARE(*web.availability(), 0.9995 * 0.999 * 0.9999);
    QCOMPARE(web.dependencies, 3);
    // 0.1 % of 43 200 minutes may fail; 0.159935 % do: 69.09192 minutes.
    QCOMPARE(*web.budgetMinutes, 43.2);
    QVERIFY(std::abs(*web.downMinutes - 69.09192) < 0.00001);
    // web tries cart 3 times, that order 2 times (in the cycle, which counts as one: not multiplied), order the database 4
    // times: the cycle's members are one step, so 3 * 4.
    QCOMPARE(web.attempts, 12.0);
    QCOMPARE(web.attemptsPath, (QList<Id>{QStringLiteral("web"), QStringLiteral("cart"), QStringLiteral("order"), QStringLiteral("db")}));
    QVERIFY(web.attemptsMissing.isEmpty());
    // web waits for cart, which states nothing: for what it waits itself, 40 ms and 200 ms one after the other.
    QCOMPARE(web.latency, 0.24);
    QVERIFY(web.latencyMissing.isEmpty());
    QCOMPARE(web.latencyPath, (QList<Id>{QStringLiteral("web-cart"), QStringLiteral("cart-order")}));
    QCOMPARE(*web.latencyObjective, 0.5);
}

static QByteArray withFacts(const QByteArray& components, const QByteArray& connections)
{
    return "groundplan: 1\ncomponents:\n  user: { kind: actor }\n  web: { kind: service }\n" + components
           + "connections:\n  user-web: { from: user, to: web, kind: calls }\n" + connections;
}

void TestMetrics::availability_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<double>("most");
    QTest::addColumn<double>("least");
    QTest::addColumn<QString>("missing");
    const QByteArray two = "  a: { kind: service, availability: 99 }\n  b: { kind: service, availability: 98 }\n";
    QTest::newRow("nothing needed") << withFacts({}, {}) << 1.0 << 1.0 << "";
    QTest::newRow("two in series") << withFacts(two, "  wa: { from: web, to: a, kind: calls, critical: true }\n  wb: { from: web, to: b, kind: calls, critical: true }\n")
                                   << 0.99 * 0.98 << 0.99 * 0.98 << "";
    QTest::newRow("each counts once") << withFacts(two, "  wa: { from: web, to: a, kind: calls, critical: true }\n  wb: { from: web, to: a, kind: reads, critical: true }\n"
                                                        "  wc: { from: web, to: a, kind: calls, critical: true }\n").replace("kind: reads", "kind: calls")
                                      << 0.99 << 0.99 << "";
    QTest::newRow("fallback") << withFacts(two, "  wa: { from: web, to: a, kind: calls, critical: true, fallback: true }\n") << 1.0 << 1.0 << "";
    QTest::newRow("not critical") << withFacts(two, "  wa: { from: web, to: a, kind: calls, critical: false }\n") << 1.0 << 1.0 << "";
    QTest::newRow("nobody says whether it is critical") << withFacts(two, "  wa: { from: web, to: a, kind: calls }\n") << 1.0 << 0.99 << "wa.critical";
    QTest::newRow("nobody says how available") << withFacts("  a: { kind: service }\n", "  wa: { from: web, to: a, kind: calls, critical: true }\n")
                                               << 1.0 << 1.0 << "a.availability";
    QTest::newRow("of the connection itself") << withFacts(two, "  wa: { from: web, to: a, kind: calls, critical: true, availability: 90 }\n")
                                              << 0.9 * 0.99 << 0.9 * 0.99 << "";
    QTest::newRow("a promise covers what it calls") << withFacts(two, "  wa: { from: web, to: a, kind: calls, critical: true }\n  ab: { from: a, to: b, kind: calls, critical: true }\n")
                                                    << 0.99 << 0.99 << "";
    QTest::newRow("but not what it routes to") << withFacts("  a: { kind: ingress, availability: 99 }\n  b: { kind: service, availability: 98 }\n",
                                                            "  wa: { from: web, to: a, kind: calls, critical: true }\n  ab: { from: a, to: b, kind: routes, critical: true }\n")
                                               << 0.99 * 0.98 << 0.99 * 0.98 << "";
    QTest::newRow("a promise before a target") << withFacts("  a: { kind: service, availability: 99, slo: 90 }\n", "  wa: { from: web, to: a, kind: calls, critical: true }\n")
                                               << 0.99 << 0.99 << "";
    QTest::newRow("two instances") << withFacts("  a: { kind: service, instance-availability: 90, replicas: 2 }\n", "  wa: { from: web, to: a, kind: calls, critical: true }\n")
                                   << 0.99 << 0.99 << "";
    QTest::newRow("a cycle ends") << withFacts("  a: { kind: service }\n", "  wa: { from: web, to: a, kind: calls, critical: true }\n  aw: { from: a, to: web, kind: calls, critical: true }\n")
                                  << 1.0 << 1.0 << "";
    QTest::newRow("messages are not waited for") << withFacts("  q: { kind: message-queue, availability: 90 }\n", "  wq: { from: web, to: q, kind: publishes }\n") << 1.0 << 1.0 << "";
}

static QString missingText(const QList<MissingFact>& facts)
{
    QStringList texts;
    for (const MissingFact& fact : facts)
        texts.append(QString(fact.subject + u'.' + fact.attribute));
    return texts.join(u' ');
}

void TestMetrics::availability()
{
    QFETCH(QByteArray, yaml);
    const Metrics metrics = metricsOf(yaml);
    QCOMPARE(metrics.entries.size(), 1);
    QTEST(metrics.entries.first().most, "most");
    QTEST(metrics.entries.first().least, "least");
    QTEST(missingText(metrics.entries.first().missing), "missing");
    QCOMPARE(metrics.entries.first().availability().has_value(), metrics.entries.first().missing.isEmpty());
}

void TestMetrics::latency_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<double>("seconds");
    QTest::addColumn<QString>("missing");
    const QByteArray two = "  a: { kind: service }\n  b: { kind: service }\n";
    const auto calls = [](const char* a, const char* b) -> QByteArray {
        return QByteArray("  wa: { from: web, to: a, kind: calls, ") + a + " }\n  wb: { from: web, to: b, kind: calls, " + b + " }\n";
    };
    QTest::newRow("one after the other") << withFacts(two, calls("latency-p99: 100ms", "latency-p99: 50ms")) << 0.15 << "";
    QTest::newRow("at the same time") << withFacts(two, calls("latency-p99: 100ms, parallel: true", "latency-p99: 50ms, parallel: true")) << 0.1 << "";
    QTest::newRow("passed on to one of two") << withFacts(two, calls("latency-p99: 100ms", "latency-p99: 50ms")).replace("web: { kind: service }", "web: { kind: ingress }").replace("a, kind: calls", "a, kind: routes").replace("b, kind: calls", "b, kind: routes") << 0.1 << "";
    QTest::newRow("several calls") << withFacts(two, calls("latency-p99: 100ms, calls-per-request: 3", "latency-p99: 50ms")) << 0.35 << "";
    QTest::newRow("not stated") << withFacts(two, calls("latency-p99: 100ms", "protocol: http")) << 0.1 << "wb.latency-p99";
    QTest::newRow("not waited for") << withFacts(two, calls("latency-p99: 100ms", "latency-p99: 50ms, critical: false")) << 0.1 << "";
    QTest::newRow("fallback after the timeout") << withFacts(two, calls("latency-p99: 100ms", "latency-p99: 2s, fallback: true, timeout: 300ms")) << 0.4 << "";
    QTest::newRow("promised by the target") << withFacts("  a: { kind: service, latency-budget: 80ms }\n  b: { kind: service }\n", calls("protocol: http", "latency-p99: 20ms")) << 0.1 << "";
    QTest::newRow("what the target waits for")
        << withFacts(two, "  wa: { from: web, to: a, kind: calls }\n  ab: { from: a, to: b, kind: calls, latency-p99: 70ms }\n") << 0.07 << "";
}

void TestMetrics::latency()
{
    QFETCH(QByteArray, yaml);
    const Metrics metrics = metricsOf(yaml);
    QTEST(metrics.entries.first().latency, "seconds");
    QTEST(missingText(metrics.entries.first().latencyMissing), "missing");
}

void TestMetrics::retries_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<double>("attempts");
    QTest::addColumn<QString>("missing");
    const QByteArray three = "  a: { kind: service }\n  b: { kind: service }\n  c: { kind: relational-database }\n";
    // Beyer et al., chapter 22: three layers with three retries each make 64 attempts at the database.
    QTest::newRow("three layers of four attempts")
        << withFacts(three, "  wa: { from: web, to: a, kind: calls, retries: 3 }\n  ab: { from: a, to: b, kind: calls, retries: 3 }\n  bc: { from: b, to: c, kind: reads, retries: 3 }\n")
        << 64.0 << "";
    QTest::newRow("retries that nobody states count as none")
        << withFacts(three, "  wa: { from: web, to: a, kind: calls, retries: 3 }\n  ab: { from: a, to: b, kind: calls }\n") << 4.0 << "ab.retries";
    QTest::newRow("the worst of two ways")
        << withFacts(three, "  wa: { from: web, to: a, kind: calls, retries: 1 }\n  wb: { from: web, to: b, kind: calls, retries: 4 }\n") << 5.0 << "";
    QTest::newRow("nothing behind it") << withFacts(three, {}) << 1.0 << "";
}

void TestMetrics::retries()
{
    QFETCH(QByteArray, yaml);
    const Metrics metrics = metricsOf(yaml);
    QTEST(metrics.entries.first().attempts, "attempts");
    QTEST(missingText(metrics.entries.first().attemptsMissing), "missing");
}

void TestMetrics::redundancy()
{
    QCOMPARE(redundant(0.99, 1), 0.99);
    QCOMPARE(redundant(0.99, 2), 0.9999);        // 1 - 0.01 * 0.01
    QCOMPARE(redundant(0.9, 3), 0.999);          // 1 - 0.1 ^ 3
    QCOMPARE(redundant(0.9, 0), 0.0);            // nobody there
}

void TestMetrics::errorBudget()
{
    QCOMPARE(downMinutes(0.999), 43.2);          // 0.001 * 30 * 24 * 60
    QCOMPARE(downMinutes(1), 0.0);
    QVERIFY(std::abs(downMinutes(0.9999) - 4.32) < 1e-9);
}

static const char* places = R"(groundplan: 1
components:
  east: { kind: cloud }
  r1: { kind: region, in: east }
  r2: { kind: region, in: east }
  z1: { kind: zone, in: r1 }
  z2: { kind: zone, in: r1 }
  west: { kind: cloud }
  cellar: { kind: on-premises-site }
  a: { kind: service, in: z1 }
  a2: { kind: service, in: z1 }
  b: { kind: service, in: z2 }
  c: { kind: service, in: r2 }
  d: { kind: service, in: west }
  e: { kind: service, in: cellar }
  f: { kind: service }
  user: { kind: actor }
  clerk: { kind: actor, exposure: internal }
connections:
)";

void TestMetrics::boundaries_data()
{
    QTest::addColumn<QByteArray>("connection");
    QTest::addColumn<QString>("boundary");
    QTest::newRow("the same zone") << QByteArray("from: a, to: a2") << "none";
    QTest::newRow("zone") << QByteArray("from: a, to: b") << "zone";
    QTest::newRow("region") << QByteArray("from: a, to: c") << "region";
    QTest::newRow("cloud") << QByteArray("from: a, to: d") << "cloud";
    QTest::newRow("site") << QByteArray("from: e, to: d") << "cloud";
    QTest::newRow("private link") << QByteArray("from: a, to: d, private-link: true") << "private-link";
    QTest::newRow("somewhere") << QByteArray("from: a, to: f") << "none";
    QTest::newRow("person outside") << QByteArray("from: user, to: a") << "internet";
    QTest::newRow("person inside") << QByteArray("from: clerk, to: a") << "none";
}

void TestMetrics::boundaries()
{
    QFETCH(QByteArray, connection);
    const Design design = test::design(QByteArray(places) + "  x: { " + connection + ", kind: calls }\n");
    QTEST(boundaryName(boundaryCrossed({design, test::catalog()}, *design.connection(QStringLiteral("x")))), "boundary");
}

void TestMetrics::egressByHand()
{
    const Metrics metrics = metricsOf(QByteArray(places)
                                      + "  zones: { from: a, to: b, kind: calls, monthly-volume: 100G }\n"
                                        "  clouds: { from: a, to: d, kind: calls, rate: 10, payload: 1k }\n"
                                        "  users: { from: user, to: a, kind: calls }\n  inside: { from: a, to: a2, kind: calls, monthly-volume: 5T }\n");
    QCOMPARE(metrics.egress.size(), 3);
    const PriceTable table{QStringLiteral("EUR"), 0.01, 0.02, 0.03, 0.05, 0.1};
    QCOMPARE(*egressCost(metrics.egress.at(0), table), 1.0);       // 100 GB * 0.01
    // 10 requests a second of 1000 bytes for 2 592 000 seconds: 25.92 GB * 0.05.
    QCOMPARE(*metrics.egress.at(1).gigabytes, 25.92);
    QCOMPARE(*egressCost(metrics.egress.at(1), table), 1.296);
    QVERIFY(!egressCost(metrics.egress.at(2), table));              // nobody says how much
    QCOMPARE(egressTotal(metrics.egress, table), 2.296);
}

void TestMetrics::prices_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("message");
    QTest::newRow("good") << QByteArray("prices: 1\ncurrency: EUR\nper-gigabyte: { zone: 0, region: 1, private-link: 0.5, cloud: 2, internet: 3 }\n") << "";
    QTest::newRow("not a table") << QByteArray("hello\n") << "p.yaml:1:1: This is not a price table: a map with the key 'prices' is expected.";
    QTest::newRow("version") << QByteArray("prices: 2\n") << "p.yaml:1:9: The price table has a format version other than 1; use a newer Groundplan.";
    QTest::newRow("unknown key") << QByteArray("prices: 1\nfoo: 2\n") << "p.yaml:2:1: Unknown key 'foo' in a price table.";
    QTest::newRow("missing") << QByteArray("prices: 1\nper-gigabyte: { zone: 0 }\n") << "p.yaml:2:15: The price of 'region' is missing.";
    QTest::newRow("negative") << QByteArray("prices: 1\nper-gigabyte: { zone: -1 }\n") << "p.yaml:2:23: The price of 'zone' must be a number from 0.";
    QTest::newRow("text") << QByteArray("prices: 1\nper-gigabyte: { zone: cheap }\n") << "p.yaml:2:23: The price of 'zone' must be a number from 0.";
    QTest::newRow("unknown boundary") << QByteArray("prices: 1\nper-gigabyte: { moon: 1 }\n")
                                      << "p.yaml:2:17: Unknown boundary 'moon'; there are zone, region, private-link, cloud and internet.";
}

void TestMetrics::prices()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, message);
    const auto table = readPrices(yaml, QStringLiteral("p.yaml"));
    QCOMPARE(table ? QString() : table.error().text(), message);
    if (table)
        QVERIFY(*table == (PriceTable{QStringLiteral("EUR"), 0, 1, 0.5, 2, 3}));
}

void TestMetrics::ourPrices()
{
    test::catalog(); // makes the embedded files known
    const auto table = readPrices(test::fileBytes(QStringLiteral(":/groundplan/prices/egress.yaml")), QStringLiteral("egress.yaml"));
    QVERIFY2(table, table ? "" : qPrintable(table.error().text()));
    QVERIFY(table->zone > 0 && table->zone <= table->region && table->region <= table->internet);
}

/// Discovery, configuration, telemetry and identity are not what couples services.
void TestMetrics::platformDoesNotCount()
{
    const QByteArray plain = "groundplan: 1\ncomponents:\n  a: { kind: service }\n  b: { kind: service }\n";
    const QByteArray call = "connections:\n  ab: { from: a, to: b, kind: calls }\n";
    const Metrics bare = metricsOf(plain + call);
    const Metrics dressed = metricsOf(plain + "  r: { kind: service-registry }\n  c: { kind: configuration-server }\n  i: { kind: identity-provider }\n  m: { kind: metrics }\n" + call
                                      + "  ar: { from: a, to: r, kind: calls }\n  br: { from: b, to: r, kind: calls }\n  ac: { from: a, to: c, kind: calls }\n"
                                        "  ai: { from: a, to: i, kind: authenticates }\n  ma: { from: m, to: a, kind: observes }\n");
    QCOMPARE(snapshotOf(dressed).system, snapshotOf(bare).system);
    QCOMPARE(snapshotOf(dressed).components, snapshotOf(bare).components);
}

void TestMetrics::properties()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 300; ++round) {
        const int nodes = 1 + random.bounded(24);
        const Design design = randomDesign(random, nodes);
        const Metrics metrics = computeMetrics(design, test::catalog());
        QVERIFY(metrics.complete);
        const SystemMetrics& system = metrics.system;
        QVERIFY(*system.propagationCost >= 1.0 / nodes - 1e-12 && *system.propagationCost <= 1 + 1e-12);
        QVERIFY(*system.cyclicity >= 0 && *system.cyclicity <= 1);
        QVERIFY(system.core <= system.inCycles && system.inCycles <= nodes);
        if (system.density)
            QVERIFY(*system.density >= 0 && *system.density <= 1);
        // Everybody's blast radius and reach are two ways to count the same pairs: those of the visibility matrix.
        qint64 blast = 0, reach = 0, afferent = 0, efferent = 0;
        for (const CouplingRow& of : metrics.components) {
            blast += *of.blastRadius;
            reach += *of.reach;
            afferent += of.afferent;
            efferent += of.efferent;
            QVERIFY(of.afferent <= *of.blastRadius && of.efferent <= *of.reach && of.depth <= *of.reach);
            if (of.instability)
                QVERIFY(*of.instability >= 0 && *of.instability <= 1);
        }
        QCOMPARE(blast, reach);
        QCOMPARE(afferent, efferent);
        QCOMPARE(efferent, system.dependencies);
        QVERIFY(std::abs(double(reach + nodes) / (double(nodes) * nodes) - *system.propagationCost) < 1e-12);
        // The partitioning holds everybody once, and only marks inside of blocks lie below the diagonal.
        std::vector<int> sorted = metrics.matrix.partitioned;
        std::sort(sorted.begin(), sorted.end());
        for (int place = 0; place < nodes; ++place)
            QCOMPARE(sorted[size_t(place)], place);
        std::vector<int> positionOf(size_t(nodes), 0);
        for (int position = 0; position < nodes; ++position)
            positionOf[size_t(metrics.matrix.partitioned[size_t(position)])] = position;
        for (int from = 0; from < nodes; ++from) {
            for (const int to : metrics.matrix.targets[size_t(from)]) {
                if (metrics.matrix.block[size_t(from)] != metrics.matrix.block[size_t(to)])
                    QVERIFY(positionOf[size_t(from)] < positionOf[size_t(to)]);
            }
        }
        QCOMPARE(metricsJson(computeMetrics(design, test::catalog()), {}), metricsJson(metrics, {}));
    }
}

void TestMetrics::snapshots()
{
    const Metrics metrics = metricsOf(example);
    const QByteArray json = metricsJson(metrics, {});
    QVERIFY(isSnapshot(json));
    QVERIFY(!isSnapshot(example));
    const auto read = readSnapshot(json, QStringLiteral("s.json"));
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    const MetricsSnapshot now = snapshotOf(metrics);
    QCOMPARE(read->design, QStringLiteral("Example"));
    QCOMPARE(read->system, now.system);
    QCOMPARE(read->components, now.components);
    QCOMPARE(read->teams, now.teams);
    QCOMPARE(read->entries.value(QStringLiteral("web")).value(QStringLiteral("attempts")), 12.0);
    QCOMPARE(changeText(1, 3), QStringLiteral("+2"));
    QCOMPARE(changeText(0.5, 0.25, 2), QStringLiteral("-0.25"));
    QCOMPARE(changeText(2, 2), QString());
    QCOMPARE(changeText({}, 2), QString());
}

void TestMetrics::badSnapshots_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    QTest::newRow("not JSON") << QByteArray("{") << "s.json: Not valid JSON: unterminated object.";
    QTest::newRow("something else") << QByteArray("{}") << "s.json: This is not a snapshot of metrics that this version can read.";
    QTest::newRow("newer") << QByteArray("{\"groundplan-metrics\": 2}") << "s.json: This is not a snapshot of metrics that this version can read.";
    QTest::newRow("wrong type") << QByteArray("{\"groundplan-metrics\": 1, \"whole\": {\"density\": {}}}") << "s.json: 'density' must be a number.";
}

void TestMetrics::badSnapshots()
{
    QFETCH(QByteArray, json);
    const auto read = readSnapshot(json, QStringLiteral("s.json"));
    QVERIFY(!read);
    QTEST(read.error().text(), "message");
}

void TestMetrics::cancels()
{
    const std::atomic_bool cancelled{true};
    QVERIFY(!computeMetrics(test::design(example), test::catalog(), {}, &cancelled).complete);
}

void TestMetrics::texts()
{
    QCOMPARE(availabilityText(0.9995), QStringLiteral("99.95 %"));
    QCOMPARE(availabilityText(0.99949), QStringLiteral("99.949 %"));
    QCOMPARE(availabilityText(0.99999), QStringLiteral("99.999 %"));
    QCOMPARE(availabilityText(1), QStringLiteral("100 %"));
    QCOMPARE(availabilityText(0.9), QStringLiteral("90 %"));
    QCOMPARE(minutesText(43.2), QStringLiteral("43.2 min"));
    QCOMPARE(minutesText(216), QStringLiteral("3.6 h"));
    QCOMPARE(secondsText(0.24), QStringLiteral("240 ms"));
    QCOMPARE(secondsText(2.5), QStringLiteral("2.5 s"));
    QCOMPARE(figureText(std::nullopt), QStringLiteral("–"));
}

void TestMetrics::nothing()
{
    const Metrics metrics = metricsOf("groundplan: 1\n");
    QVERIFY(metrics.complete);
    QVERIFY(!metrics.system.propagationCost && !metrics.system.density && !metrics.system.cyclicity);
    QCOMPARE(metrics.matrix.size(), 0);
}

QTEST_GUILESS_MAIN(TestMetrics)
#include "tst_metrics.moc"
