// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include "model/design/hierarchy.h"
#include "model/edit/drawn_boxes.h"
#include "model/layout/free_place.h"
#include "model/layout/layout_engine.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

Id id(const char* text) { return QString::fromLatin1(text); }

QHash<Id, Placement> placed(const Design& design, const LayoutOptions& options)
{
    auto placements = layoutDesign(design, test::catalog(), options);
    if (!placements)
        qFatal("%s", qPrintable(placements.error().text()));
    return *placements;
}

QHash<Id, Placement> kept(const Design& design, LayoutDirection direction = LayoutDirection::LeftToRight)
{
    LayoutOptions options;
    options.direction = direction;
    options.keep = true;
    return placed(design, options);
}

Design with(const Design& design, const QHash<Id, Placement>& placements)
{
    Design after = design;
    if (!after.apply(placementChanges(design, placements)))
        qFatal("cannot be applied");
    return after;
}

/// The design without the positions of some of its components, and of all that stands in them.
Design without(const Design& design, const QSet<Id>& forgotten)
{
    Changes changes;
    for (const Id& one : forgotten) {
        QList<Id> all = descendantsOf(design, one);
        all.append(one);
        for (const Id& each : all) {
            if (const Placement* placement = design.placement(each))
                changes.append(PlacementChange{each, *placement, {}});
        }
    }
    Design after = design;
    if (!after.apply(changes))
        qFatal("cannot be applied");
    return after;
}

/// Nobody lies upon a sibling, everybody stands on the grid. Returns what is wrong.
QString quarrels(const Design& design, bool everything = true)
{
    const DrawnBoxes boxes(design, test::catalog());
    for (const Component& component : design.components()) {
        const Placement* placement = design.placement(component.id);
        if (!placement)
            return QString(component.id) + QStringLiteral(" has no position");
        if (everything && (std::fmod(placement->at.x(), 8) != 0 || std::fmod(placement->at.y(), 8) != 0))
            return QString(component.id) + QStringLiteral(" is not on the grid");
        for (const Id& sibling : design.childrenOf(component.in)) {
            if (sibling != component.id && boxes.relative(component.id).intersects(boxes.relative(sibling)))
                return QString(component.id) + QStringLiteral(" lies upon ") + sibling;
        }
    }
    return {};
}

} // namespace

/// Placing only what is new: what has a position keeps it, the new ones stand free, near those that they talk to.
class TestKeepPositions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingNewNothingMoves()
    {
        const Design design = test::scatteredDesign(30, 4);
        QVERIFY(kept(design).isEmpty());
        QVERIFY(kept(Design()).isEmpty());
    }

    void withoutPositionsItIsALayout()
    {
        const Design laid = test::generatedDesign(60);
        QSet<Id> all;
        for (const Component& component : laid.components())
            all.insert(component.id);
        const Design design = without(laid, all);
        QVERIFY(design.placements().isEmpty());
        const QHash<Id, Placement> placements = kept(design);
        QCOMPARE(placements.size(), design.components().size());
        QCOMPARE(quarrels(with(design, placements)), QString());
    }

    void besideItsNeighbours_data()
    {
        QTest::addColumn<bool>("down");
        QTest::addColumn<QByteArray>("connections");
        QTest::addColumn<QPointF>("at");
        const QPointF cart(400, 400);
        QTest::newRow("behind") << false << QByteArray("  x: { from: cart, to: new, kind: calls }\n") << cart + QPointF(184 + 88, 0);
        QTest::newRow("before") << false << QByteArray("  x: { from: new, to: cart, kind: calls }\n") << cart - QPointF(184 + 88, 0);
        QTest::newRow("below") << true << QByteArray("  x: { from: cart, to: new, kind: calls }\n") << cart + QPointF(0, 64 + 88);
        QTest::newRow("above") << true << QByteArray("  x: { from: new, to: cart, kind: calls }\n") << cart - QPointF(0, 64 + 88);
        // Half way between the one that calls it and the one that it calls.
        QTest::newRow("between") << false << QByteArray("  x: { from: cart, to: new, kind: calls }\n  y: { from: new, to: ledger, kind: calls }\n")
                                 << QPointF((400 + 272 + 1200 - 272) / 2, 400);
        QTest::newRow("alone") << false << QByteArray() << QPointF(400, 400 + 64 + 40);
    }
    void besideItsNeighbours()
    {
        QFETCH(bool, down);
        QFETCH(QByteArray, connections);
        QFETCH(QPointF, at);
        const Design design = test::design("groundplan: 1\ncomponents:\n  cart: { kind: service }\n  ledger: { kind: service }\n  new: { kind: service }\n"
                                           + (connections.isEmpty() ? QByteArray() : "connections:\n" + connections)
                                           + "layout:\n  cart: [400, 400]\n  ledger: [1200, 400]\n");
        const QHash<Id, Placement> placements = kept(design, down ? LayoutDirection::TopToBottom : LayoutDirection::LeftToRight);
        QCOMPARE(placements.size(), 1);
        QCOMPARE(placements.value(id("new")).at, at);
    }

    void chainsGoOn()
    {
        const Design design = test::design("groundplan: 1\ncomponents:\n  a: { kind: service }\n  c: { kind: service }\n  b: { kind: service }\n"
                                           "connections:\n  bc: { from: b, to: c, kind: calls }\n  ab: { from: a, to: b, kind: calls }\nlayout:\n  a: [8, 16]\n");
        const QHash<Id, Placement> placements = kept(design);
        QCOMPARE(placements.value(id("b")).at, QPointF(8 + 272, 16));
        QCOMPARE(placements.value(id("c")).at, QPointF(8 + 2 * 272, 16));
    }

    void takenPlacesAreLeftAlone()
    {
        // Where it would go stands another already, laid by hand off the grid: it gives way, to a place on the grid.
        const Design design = test::design("groundplan: 1\ncomponents:\n  a: { kind: service }\n  b: { kind: service }\n  new: { kind: service }\n"
                                           "connections:\n  x: { from: a, to: new, kind: calls }\nlayout:\n  a: [0, 0]\n  b: [275, 3]\n");
        const Design after = with(design, kept(design));
        QCOMPARE(after.placement(id("b"))->at, QPointF(275, 3));
        QCOMPARE(quarrels(after, false), QString());
        const QPointF at = after.placement(id("new"))->at;
        QVERIFY2(std::hypot(at.x() - 272, at.y()) <= 112, qPrintable(QStringLiteral("%1 %2").arg(at.x()).arg(at.y())));
    }

    void newContainersComeWithTheirContents()
    {
        const Design design = test::design("groundplan: 1\ncomponents:\n  web: { kind: service }\n  eu: { kind: cluster }\n  shop: { kind: namespace, in: eu }\n"
                                           "  cart: { kind: service, in: shop }\n  stock: { kind: service, in: shop }\n"
                                           "connections:\n  a: { from: web, to: cart, kind: calls }\n  b: { from: cart, to: stock, kind: calls }\n"
                                           "layout:\n  web: [96, 480]\n");
        const Design after = with(design, kept(design));
        QCOMPARE(quarrels(after), QString());
        const DrawnBoxes boxes(after, test::catalog());
        QCOMPARE(after.placement(id("web"))->at, QPointF(96, 480));
        QVERIFY(boxes.rect(id("eu")).left() > boxes.rect(id("web")).right());
        QVERIFY(boxes.rect(id("shop")).contains(boxes.rect(id("cart")) | boxes.rect(id("stock"))));
        QCOMPARE(boxes.rect(id("eu")), QRectF(boxes.origin(id("eu")), after.placement(id("eu"))->size));
        QVERIFY(boxes.rect(id("cart")).right() < boxes.rect(id("stock")).left());
    }

    void containersGrowWhereThereIsRoom()
    {
        // To the right of the cluster stands another: the new service goes below, although it is called from the left.
        const Design design = test::design("groundplan: 1\ncomponents:\n  eu: { kind: cluster }\n  us: { kind: cluster }\n  cart: { kind: service, in: eu }\n"
                                           "  new: { kind: service, in: eu }\nconnections:\n  x: { from: cart, to: new, kind: calls }\n"
                                           "layout:\n  eu: [0, 0, 232, 144]\n  us: [264, 0, 400, 600]\n  cart: [24, 56]\n");
        const QHash<Id, Placement> placements = kept(design);
        QCOMPARE(placements.size(), 1); // the clusters keep their sizes in the file
        const Design after = with(design, placements);
        QCOMPARE(quarrels(after), QString());
        QCOMPARE(placements.value(id("new")).at, QPointF(264 - 16 - 24 - 184, 56 + 64 + 32)); // as far right as it may
    }

    void fullPlacesStillTakeThem()
    {
        // Walls on both sides: it grows into one of them rather than lie upon its neighbour or be lost.
        const Design design = test::design("groundplan: 1\ncomponents:\n  eu: { kind: cluster }\n  us: { kind: cluster }\n  as: { kind: cluster }\n"
                                           "  cart: { kind: service, in: eu }\n  new: { kind: service, in: eu }\n"
                                           "layout:\n  eu: [0, 0, 232, 144]\n  us: [248, 0, 400, 600]\n  as: [0, 160, 232, 144]\n  cart: [24, 56]\n");
        const QHash<Id, Placement> placements = kept(design);
        QCOMPARE(placements.size(), 1);
        const DrawnBoxes boxes(with(design, placements), test::catalog());
        QVERIFY(!boxes.rect(id("new")).intersects(boxes.rect(id("cart"))));
        QVERIFY(boxes.rect(id("eu")).contains(boxes.rect(id("new"))));
    }

    void neighboursElsewhereShowTheSide()
    {
        const Design design = test::design("groundplan: 1\ncomponents:\n  eu: { kind: cluster }\n  us: { kind: cluster }\n  old: { kind: service, in: eu }\n"
                                           "  far: { kind: service, in: us }\n  new: { kind: service, in: eu }\n"
                                           "connections:\n  x: { from: new, to: far, kind: calls }\n"
                                           "layout:\n  eu: [0, 0, 800, 800]\n  us: [1000, 0, 400, 800]\n  old: [24, 56]\n  far: [24, 600]\n");
        const QHash<Id, Placement> placements = kept(design);
        QCOMPARE(placements.value(id("new")).at, QPointF(1024 - 88 - 184 - 160, 600)); // as far right as the cluster goes
    }

    /// Of a laid out design some lose their place: whoever has one stays to the pixel, and all is free and on the grid.
    void anyShareOfThem_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<bool>("nested");
        for (int percent : {1, 10, 50, 90}) {
            QTest::addRow("%d %% of cards", percent) << percent << false;
            QTest::addRow("%d %% in clusters", percent) << percent << true;
        }
    }
    void anyShareOfThem()
    {
        QFETCH(int, percent);
        QFETCH(bool, nested);
        const Design bare = nested ? test::generatedDesign(150) : test::scatteredDesign(150, 11);
        const Design laid = with(bare, placed(bare, {}));
        QRandomGenerator random{quint32(percent)};
        QSet<Id> forgotten;
        for (const Component& component : laid.components()) {
            if (int(random.bounded(100)) < percent && (nested || component.in.isEmpty()))
                forgotten.insert(component.id);
        }
        const Design start = without(laid, forgotten);
        const QHash<Id, Placement> placements = kept(start);
        for (auto at = placements.begin(); at != placements.end(); ++at)
            QVERIFY(!start.placement(at.key()));
        const Design after = with(start, placements);
        for (const Component& component : after.components()) {
            QVERIFY(after.placement(component.id));
            if (const Placement* before = start.placement(component.id))
                QCOMPARE(*after.placement(component.id), *before);
        }
        if (!nested)
            QCOMPARE(quarrels(after), QString());
        QVERIFY(kept(start) == placements);
    }

    void theSelectionAlone()
    {
        const Design design = test::design("groundplan: 1\ncomponents:\n  a: { kind: service }\n  b: { kind: service }\n  c: { kind: service }\n"
                                           "  wall: { kind: service }\n  eu: { kind: cluster }\n  in: { kind: service, in: eu }\n"
                                           "connections:\n  ab: { from: a, to: b, kind: calls }\n  bc: { from: b, to: c, kind: calls }\n"
                                           "layout:\n  a: [400, 800]\n  b: [80, 640]\n  c: [300, 700]\n  wall: [2000, 2000]\n  eu: [3000, 0, 232, 144]\n  in: [24, 56]\n");
        LayoutOptions options;
        options.only = {id("c"), id("b"), id("a"), id("in")};
        const QHash<Id, Placement> right = placed(design, options);
        QCOMPARE(right.size(), 3); // alone in its cluster there is nothing to lay out
        QCOMPARE(right.value(id("a")).at, QPointF(80, 640));
        QCOMPARE(right.value(id("b")).at, QPointF(352, 640));
        QCOMPARE(right.value(id("c")).at, QPointF(624, 640));
        options.direction = LayoutDirection::TopToBottom;
        QCOMPARE(placed(design, options).value(id("c")).at, QPointF(80, 640 + 2 * 152));
        // Others in the way: the block goes where it is free, as a whole.
        const Design blocked = with(design, {{id("wall"), Placement{{368, 640}, {}}}});
        options.direction = LayoutDirection::LeftToRight;
        const Design after = with(blocked, placed(blocked, options));
        QCOMPARE(quarrels(after), QString());
        QCOMPARE(after.placement(id("c"))->at.x() - after.placement(id("a"))->at.x(), 544.0);
        options.only = {id("in"), id("a")};
        QCOMPARE(layoutDesign(design, test::catalog(), options).error().code, ErrorCode::Refused);
    }

    void freePlacesAreNearest()
    {
        // Against trying every place of the grid.
        QRandomGenerator random(99);
        for (int round = 0; round < 40; ++round) {
            FreePlaces places(8);
            for (int i = 0; i < 25; ++i)
                places.take(QRectF(random.bounded(1200), random.bounded(900), 40 + random.bounded(300), 40 + random.bounded(200)));
            const QSizeF size(184, 64);
            const QPointF wanted(8 * random.bounded(150), 8 * random.bounded(110));
            double best = 1e9;
            for (double y = -400; y <= 1400; y += 8) {
                for (double x = -600; x <= 1900; x += 8) {
                    if (!places.inTheWay(QRectF(QPointF(x, y), size)))
                        best = std::min(best, std::hypot(x - wanted.x(), y - wanted.y()));
                }
            }
            const auto found = places.nearest(size, wanted, anywhere());
            QVERIFY(found);
            QVERIFY(!places.inTheWay(QRectF(*found, size)));
            const double distance = std::hypot(found->x() - wanted.x(), found->y() - wanted.y());
            QVERIFY2(distance <= best * 1.5 + 16, qPrintable(QStringLiteral("%1 instead of %2").arg(distance).arg(best)));
        }
        FreePlaces full(0);
        full.take(QRectF(0, 0, 400, 400));
        QVERIFY(!full.nearest({184, 64}, {0, 0}, QRectF(0, 0, 400, 400)));
        QVERIFY(!full.nearest({500, 64}, {0, 0}, QRectF(0, 0, 400, 400)));
    }

    /// 1,000 clusters in one another with something new in each.
    void towersAreFast()
    {
        for (const bool laid : {false, true}) {
            DesignContent content;
            for (int number = 0; number < 1000; ++number) {
                for (const QString& kind : {QStringLiteral("cluster"), QStringLiteral("service")}) {
                    Component component;
                    component.id = kind + QString::number(number);
                    component.kind = kind;
                    if (number > 0)
                        component.in = QStringLiteral("cluster") + QString::number(number - 1);
                    if (laid && kind == QLatin1String("cluster"))
                        content.placements.insert(component.id, Placement{QPointF(24, 56), {}});
                    content.components.append(component);
                }
            }
            const auto design = Design::fromContent(content);
            QVERIFY(design);
            QElapsedTimer timer;
            timer.start();
            QCOMPARE(kept(*design).size(), laid ? 1000 : 2000);
            QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed()) + QStringLiteral(" ms")));
            qInfo("tower: %lld ms", timer.elapsed());
        }
    }

    void aThousandAreFast()
    {
        const Design bare = test::generatedDesign(1000);
        const Design laid = with(bare, placed(bare, {}));
        for (int percent : {1, 10, 50}) {
            QRandomGenerator random(7);
            QSet<Id> forgotten;
            for (const Component& component : laid.components()) {
                if (int(random.bounded(100)) < percent)
                    forgotten.insert(component.id);
            }
            const Design start = without(laid, forgotten);
            QElapsedTimer timer;
            timer.start();
            const QHash<Id, Placement> placements = kept(start);
            qInfo("%lld of 1000 placed in %lld ms", qint64(placements.size()), timer.elapsed());
            QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed()) + QStringLiteral(" ms")));
        }
    }
};

QTEST_GUILESS_MAIN(TestKeepPositions)
#include "tst_keep_positions.moc"
