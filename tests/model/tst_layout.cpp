// SPDX-License-Identifier: Apache-2.0
#include <clocale>
#include <thread>

#include <QElapsedTimer>
#include <QTest>

#include "model/layout/layout_engine.h"
#include "tests/support/samples.h"

using namespace groundplan;

/// Layout promises: on the grid, nothing overlaps, containers enclose, same design gives same positions.
class LayoutTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray chain(int length);
    static void verify(const Design& design, const QHash<Id, Placement>& placements);
    static QHash<Id, Placement> layout(const Design& design, const LayoutOptions& options = {});

private Q_SLOTS:
    void emptyDesign();
    void designs_data();
    void designs();
    void deterministic();
    void germanNumbers();
    void threads();
    void manyLoneCardsMakeABlock();
    void hubOfTelemetryDoesNotStretch();
    void flowsInTheDirection();
    void consumersComeAfterTheBroker();
    void onlyOneContainer();
    void unknownContainer();
    void deepNesting();
    void tanglesTakeNoTime_data();
    void tanglesTakeNoTime();
    void changes();
};

QHash<Id, Placement> LayoutTest::layout(const Design& design, const LayoutOptions& options)
{
    auto placements = layoutDesign(design, test::catalog(), options);
    if (!placements)
        qFatal("%s", qPrintable(placements.error().text()));
    return *placements;
}

void LayoutTest::verify(const Design& design, const QHash<Id, Placement>& placements)
{
    Design placed = design;
    QVERIFY(placed.apply(placementChanges(design, placements)));
    QHash<Id, QList<Id>> children;
    for (const Component& component : placed.components()) {
        children[component.in].append(component.id);
        QVERIFY2(placements.contains(component.id), qPrintable(component.id));
        const Placement placement = placements.value(component.id);
        QCOMPARE(placement.size.isValid(), test::catalog().isContainer(component.kind));
        for (qreal value : {placement.at.x(), placement.at.y(), qMax(0.0, placement.size.width()), qMax(0.0, placement.size.height())})
            QCOMPARE(std::fmod(value, geometry::grid), 0.0);
    }
    const auto rect = [&](const Id& id) { return relativeRect(placed, id, test::catalog().isContainer(placed.component(id)->kind)); };
    for (auto container = children.cbegin(); container != children.cend(); ++container) {
        const QList<Id>& siblings = container.value();
        for (int i = 0; i < siblings.size(); ++i) {
            for (int k = i + 1; k < siblings.size(); ++k)
                QVERIFY2(!rect(siblings[i]).intersects(rect(siblings[k])), qPrintable(QString(siblings[i] + u' ' + siblings[k])));
            if (!container.key().isEmpty()) {
                const QRectF inner = QRectF(QPointF(), rect(container.key()).size())
                                         .adjusted(geometry::containerPadding, geometry::containerHeader + geometry::containerPadding,
                                                   -geometry::containerPadding, -geometry::containerPadding);
                QVERIFY2(inner.contains(rect(siblings[i])), qPrintable(siblings[i]));
            }
        }
    }
}

void LayoutTest::emptyDesign()
{
    QVERIFY(layout(Design()).isEmpty());
    QVERIFY(placementChanges(Design(), {}).isEmpty());
}

QByteArray LayoutTest::chain(int length)
{
    QByteArray components = "groundplan: 1\ncomponents:\n";
    QByteArray connections = "connections:\n";
    for (int i = 0; i < length; ++i) {
        components += "  s" + QByteArray::number(i) + ": { kind: service }\n";
        if (i > 0)
            connections += "  c" + QByteArray::number(i) + ": { from: s" + QByteArray::number(i - 1) + ", to: s" + QByteArray::number(i) + ", kind: calls }\n";
    }
    return components + connections;
}

void LayoutTest::designs_data()
{
    QTest::addColumn<Design>("design");
    QTest::newRow("one card") << test::design("groundplan: 1\ncomponents:\n  a: { kind: service }\n");
    QTest::newRow("empty container") << test::design("groundplan: 1\ncomponents:\n  a: { kind: cluster }\n");
    QTest::newRow("chain") << test::design(chain(12));
    QTest::newRow("cycle") << test::design(chain(3) + "  back: { from: s2, to: s0, kind: calls }\n  self: { from: s1, to: s1, kind: calls }\n");
    QTest::newRow("nested") << test::design(R"(groundplan: 1
components:
  user: { kind: actor }
  sky: { kind: cloud }
  west: { kind: region, in: sky }
  one: { kind: cluster, in: west }
  two: { kind: cluster, in: west }
  shop: { kind: namespace, in: one }
  idle: { kind: namespace, in: one }
  web: { kind: web-front-end, in: shop }
  cart: { kind: service, in: shop }
  store: { kind: relational-database, in: west }
  far: { kind: service, in: two }
connections:
  a: { from: user, to: web, kind: calls }
  b: { from: web, to: cart, kind: calls }
  c: { from: cart, to: store, kind: writes }
  d: { from: cart, to: far, kind: calls }
  e: { from: one, to: two, kind: depends-on }
  f: { from: sky, to: web, kind: depends-on }
)");
    QTest::newRow("hostile names") << test::design(R"(groundplan: 1
components:
  cluster_0: { kind: service, name: "<b>&\"; digraph { a -> b } \\N \\G" }
  node: { kind: cluster, name: "<table><tr></table>" }
  graph: { kind: service, in: node, name: "\u202Eevil" }
  subgraph: { kind: service, in: node, name: "}" }
connections:
  edge: { from: graph, to: subgraph, kind: calls, name: "<" }
  strict: { from: cluster_0, to: graph, kind: calls }
)");
    QTest::newRow("300 components") << test::generatedDesign(300, 2);
    QTest::newRow("300 components, 5 each") << test::generatedDesign(300, 5);
}

void LayoutTest::designs()
{
    QFETCH(Design, design);
    for (LayoutDirection direction : {LayoutDirection::LeftToRight, LayoutDirection::TopToBottom})
        verify(design, layout(design, {.direction = direction, .container = {}}));
}

void LayoutTest::deterministic()
{
    const Design design = test::generatedDesign(200, 3);
    QCOMPARE(layout(design), layout(design));
}

void LayoutTest::germanNumbers()
{
    const Design design = test::generatedDesign(60, 2);
    const auto expected = layout(design);
    if (!std::setlocale(LC_NUMERIC, "de_DE.UTF-8"))
        QSKIP("The locale de_DE.UTF-8 is not installed.");
    const auto german = layout(design);
    QCOMPARE(QByteArray(std::setlocale(LC_NUMERIC, nullptr)), QByteArray("de_DE.UTF-8"));
    std::setlocale(LC_NUMERIC, "C");
    QCOMPARE(german, expected);
}

void LayoutTest::threads()
{
    const Design design = test::generatedDesign(60, 2);
    const auto expected = layout(design);
    QHash<Id, Placement> results[4];
    std::vector<std::thread> threads;
    for (auto& result : results)
        threads.emplace_back([&result, &design] { result = layout(design); });
    for (std::thread& thread : threads)
        thread.join();
    for (const auto& result : results)
        QCOMPARE(result, expected);
}

void LayoutTest::manyLoneCardsMakeABlock()
{
    const Design design = test::generatedDesign(50, 0);
    const auto placements = layout(design);
    verify(design, placements);
    const QSizeF size = placements.value(QStringLiteral("cluster-0")).size;
    const qreal ratio = size.width() / size.height();
    QVERIFY2(ratio > 1.0 && ratio < 2.5, qPrintable(QString::number(ratio)));
}

void LayoutTest::hubOfTelemetryDoesNotStretch()
{
    QByteArray yaml = "groundplan: 1\ncomponents:\n  watch: { kind: telemetry-collector }\n";
    QByteArray edges = "connections:\n";
    for (int i = 0; i < 40; ++i) {
        const QByteArray number = QByteArray::number(i);
        yaml += "  s" + number + ": { kind: service }\n";
        edges += "  o" + number + ": { from: watch, to: s" + number + ", kind: observes }\n";
    }
    const Design design = test::design(yaml + edges);
    const auto placements = layout(design);
    verify(design, placements);
    QRectF all;
    for (const Placement& placement : placements)
        all |= QRectF(placement.at, QSizeF(geometry::cardWidth, geometry::cardHeight));
    QVERIFY2(all.width() / all.height() > 1 && all.width() / all.height() < 2.5, qPrintable(QString::number(all.width() / all.height())));
}

void LayoutTest::flowsInTheDirection()
{
    const Design design = test::design(chain(4));
    const auto right = layout(design);
    const auto down = layout(design, {.direction = LayoutDirection::TopToBottom, .container = {}});
    for (int i = 1; i < 4; ++i) {
        const Id before = QStringLiteral("s%1").arg(i - 1), after = QStringLiteral("s%1").arg(i);
        QCOMPARE(right.value(before).at.y(), right.value(after).at.y());
        QVERIFY(right.value(before).at.x() + geometry::cardWidth < right.value(after).at.x());
        QCOMPARE(down.value(before).at.x(), down.value(after).at.x());
        QVERIFY(down.value(before).at.y() + geometry::cardHeight < down.value(after).at.y());
    }
}

void LayoutTest::consumersComeAfterTheBroker()
{
    const Design design = test::design(R"(groundplan: 1
components:
  out: { kind: service }
  stream: { kind: event-stream }
  in: { kind: worker }
connections:
  a: { from: out, to: stream, kind: publishes }
  b: { from: in, to: stream, kind: consumes }
)");
    const auto placements = layout(design);
    QVERIFY(placements.value(QStringLiteral("out")).at.x() < placements.value(QStringLiteral("stream")).at.x());
    QVERIFY(placements.value(QStringLiteral("stream")).at.x() < placements.value(QStringLiteral("in")).at.x());
}

void LayoutTest::onlyOneContainer()
{
    const Design design = test::design(R"(groundplan: 1
components:
  sky: { kind: cloud }
  one: { kind: cluster, in: sky }
  two: { kind: cluster, in: sky }
  a: { kind: service, in: one }
  b: { kind: service, in: one }
  c: { kind: service, in: one }
  d: { kind: service, in: two }
  other: { kind: saas }
connections:
  ab: { from: a, to: b, kind: calls }
  bc: { from: b, to: c, kind: calls }
layout:
  sky: [40, 40, 600, 400]
  one: [24, 56, 232, 136]
  two: [300, 56, 232, 144]
  d: [24, 56]
  other: [700, 40]
)");
    const auto placements = layout(design, {.direction = LayoutDirection::LeftToRight, .container = QStringLiteral("one")});
    QCOMPARE(placements.value(QStringLiteral("one")).at, QPointF(24, 56));
    QVERIFY(!placements.contains(QStringLiteral("d")));
    QVERIFY(placements.contains(QStringLiteral("two")));   // had to make room
    QVERIFY(placements.contains(QStringLiteral("sky")));   // had to grow
    QVERIFY(placements.contains(QStringLiteral("other"))); // stood in the way of the grown cloud
    Design placed = design;
    QVERIFY(placed.apply(placementChanges(design, placements)));
    const auto rect = [&](const char* id) { return relativeRect(placed, QString::fromLatin1(id), true); };
    QVERIFY(!rect("one").intersects(rect("two")));
    QVERIFY(!rect("sky").intersects(relativeRect(placed, QStringLiteral("other"), false)));
    QVERIFY(QRectF(QPointF(), rect("sky").size()).contains(rect("two")));
}

void LayoutTest::unknownContainer()
{
    const Design design = test::design("groundplan: 1\ncomponents:\n  a: { kind: service }\n");
    for (const QString& id : {QStringLiteral("a"), QStringLiteral("nowhere")}) {
        const auto result = layoutDesign(design, test::catalog(), {.direction = LayoutDirection::LeftToRight, .container = id});
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::NotFound);
        QCOMPARE(result.error().message, QString(u'\'' + id + QStringLiteral("' is not a container of the design.")));
    }
}

void LayoutTest::deepNesting()
{
    // Deeper than a file may be; an importer's design is not bound by that.
    DesignContent content;
    for (int i = 0; i < 2000; ++i) {
        Component zone;
        zone.id = QStringLiteral("z%1").arg(i);
        zone.kind = QStringLiteral("trust-zone");
        if (i > 0)
            zone.in = QStringLiteral("z%1").arg(i - 1);
        content.components.append(zone);
    }
    const Design design = *Design::fromContent(content);
    verify(design, layout(design));
}

void LayoutTest::tanglesTakeNoTime_data()
{
    QTest::addColumn<int>("boxes");
    QTest::addColumn<int>("connections"); ///< of each to others far away; 0: one long chain
    QTest::newRow("everybody knows everybody") << 40 << 39;
    QTest::newRow("300 boxes, 900 connections") << 300 << 3;
    QTest::newRow("1500 boxes, 3000 connections") << 1500 << 2;
    QTest::newRow("chain of 3000") << 3000 << 0;
    QTest::newRow("chain of 20000") << 20000 << 0;
}

void LayoutTest::tanglesTakeNoTime()
{
    QFETCH(int, boxes);
    QFETCH(int, connections);
    QByteArray yaml = connections == 0 ? chain(boxes) : "groundplan: 1\ncomponents:\n";
    if (connections > 0) {
        QByteArray edges = "connections:\n";
        quint32 random = 7;
        for (int i = 0; i < boxes; ++i) {
            yaml += "  s" + QByteArray::number(i) + ": { kind: service }\n";
            for (int k = 0; k < connections; ++k) {
                random = random * 1664525u + 1013904223u;
                const int to = connections == boxes - 1 ? (i + k + 1) % boxes : int((random >> 8) % quint32(boxes));
                edges += "  c" + QByteArray::number(i) + "-" + QByteArray::number(k) + ": { from: s" + QByteArray::number(i) + ", to: s" + QByteArray::number(to) + ", kind: calls }\n";
            }
        }
        yaml += edges;
    }
    const Design design = test::design(yaml);
    QElapsedTimer timer;
    timer.start();
    const auto placements = layout(design);
    // Two seconds on a desktop; the bound leaves room for slow machines and sanitizers, not for minutes.
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(placements.size(), boxes);
    if (boxes <= 1500)
        verify(design, placements);
}

void LayoutTest::changes()
{
    Design design = test::design(chain(3));
    const auto placements = layout(design);
    QCOMPARE(placementChanges(design, placements).size(), 3);
    QVERIFY(design.apply(placementChanges(design, placements)));
    QVERIFY(placementChanges(design, placements).isEmpty());
}

QTEST_GUILESS_MAIN(LayoutTest)
#include "tst_layout.moc"
