// SPDX-License-Identifier: Apache-2.0
#include <cmath>

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtTest>

#include "model/design/hierarchy.h"
#include "model/edit/arrange.h"
#include "model/edit/document.h"
#include "model/edit/drawn_boxes.h"
#include "model/edit/edits.h"
#include "model/layout/overlap_removal.h"
#include "model/layout/tidy.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

const Catalog& catalog() { return test::catalog(); }
Id id(const char* text) { return QString::fromLatin1(text); }

/// Cards of 184 x 64 in two containers and beside them.
Design mixed()
{
    return test::design(R"(groundplan: 1
components:
  west: { kind: cluster }
  east: { kind: cluster }
  a: { kind: service, in: west }
  b: { kind: service, in: east }
  c: { kind: service }
layout:
  west: [0, 0, 480, 240]
  east: [600, 40, 400, 200]
  a: [48, 56]
  b: [80, 64]
  c: [320, 400]
)");
}

Design applied(const Design& design, const Result<Edit>& edit)
{
    Design after = design;
    if (!edit || !after.apply(edit->changes))
        qFatal("%s", edit ? "cannot be applied" : qPrintable(edit.error().message));
    return after;
}

bool isOnGrid(qreal value) { return std::fmod(value, geometry::grid) == 0; }

} // namespace

/// What arranging promises: lines and gaps hold on the canvas, containers hold what stands in them, the rest stays.
class TestArrange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aligns_data()
    {
        QTest::addColumn<int>("alignment");
        QTest::newRow("left") << int(Alignment::Left);
        QTest::newRow("centre") << int(Alignment::Centre);
        QTest::newRow("right") << int(Alignment::Right);
        QTest::newRow("top") << int(Alignment::Top);
        QTest::newRow("middle") << int(Alignment::Middle);
        QTest::newRow("bottom") << int(Alignment::Bottom);
    }
    void aligns()
    {
        QFETCH(int, alignment);
        const Design before = mixed();
        const QList<Id> chosen{id("a"), id("b"), id("c")};
        const auto edit = align(before, catalog(), chosen, Alignment(alignment));
        QVERIFY(edit);
        QCOMPARE(edit->text, QStringLiteral("Align 3 component(s)"));
        const DrawnBoxes old(before, catalog()), now(applied(before, edit), catalog());
        const auto line = [&](const QRectF& rect) {
            switch (Alignment(alignment)) {
            case Alignment::Left: return rect.left();
            case Alignment::Centre: return rect.center().x();
            case Alignment::Right: return rect.right();
            case Alignment::Top: return rect.top();
            case Alignment::Middle: return rect.center().y();
            case Alignment::Bottom: return rect.bottom();
            }
            return 0.0;
        };
        const bool sideways = alignment <= int(Alignment::Right);
        QRectF all;
        for (const Id& one : chosen)
            all |= old.rect(one);
        for (const Id& one : chosen) {
            QCOMPARE(line(now.rect(one)), line(all));
            QCOMPARE(sideways ? now.rect(one).y() : now.rect(one).x(), sideways ? old.rect(one).y() : old.rect(one).x());
            // Whoever came to stand at the edge of its container is still within.
            if (const Id in = before.component(one)->in; !in.isEmpty())
                QVERIFY(now.rect(in).contains(now.rect(one)));
        }
        QVERIFY(!edit->changes.isEmpty());
        QVERIFY(align(applied(before, edit), catalog(), chosen, Alignment(alignment))->changes.isEmpty());
    }

    void whatStandsInTheSelectionComesAlong()
    {
        const Design before = mixed();
        const auto edit = align(before, catalog(), {id("west"), id("a"), id("east")}, Alignment::Top);
        QVERIFY(edit);
        QCOMPARE(edit->changes.size(), 1); // a counts as a part of west
        QCOMPARE(applied(before, edit).placement(id("east"))->at, QPointF(600, 0));
        QCOMPARE(applied(before, edit).placement(id("east"))->size, QSizeF(400, 200));
    }

    void refusals()
    {
        const Design design = mixed();
        QCOMPARE(align(design, catalog(), {id("west"), id("a")}, Alignment::Left).error().message,
                 QStringLiteral("Select two or more components to align, none within another."));
        QCOMPARE(distribute(design, catalog(), {id("a"), id("b")}, Qt::Vertical).error().message,
                 QStringLiteral("Select three or more components to distribute, none within another."));
        QCOMPARE(sameSize(design, catalog(), {id("west"), id("b")}, Qt::Vertical).error().message,
                 QStringLiteral("Select two or more containers to make them the same size."));
        QCOMPARE(fitToContents(design, catalog(), {id("a")}).error().message,
                 QStringLiteral("Select a container to fit it to what stands in it."));
        QCOMPARE(tidy(design, catalog(), {id("ghost")}).error().message, QStringLiteral("'ghost' is not in the design."));
        QCOMPARE(tidy(design, catalog(), {id("ghost")}).error().code, ErrorCode::Refused);
    }

    void distributes_data()
    {
        QTest::addColumn<QByteArray>("layout");
        QTest::addColumn<qreal>("gap");
        QTest::newRow("room") << QByteArray("  a: [0, 0]\n  b: [200, 8]\n  c: [800, 0]\n  d: [600, 0]\n") << (984 - 4 * 184) / 3.0;
        QTest::newRow("too little room") << QByteArray("  a: [0, 0]\n  b: [10, 8]\n  c: [40, 0]\n  d: [30, 0]\n") << 8.0;
    }
    void distributes()
    {
        QFETCH(QByteArray, layout);
        QFETCH(qreal, gap);
        for (const bool across : {true, false}) {
            const Design before = test::design("groundplan: 1\ncomponents:\n  a: { kind: service }\n  b: { kind: service }\n  c: { kind: service }\n"
                                               "  d: { kind: service }\nlayout:\n" + layout);
            const QList<Id> inOrder{id("a"), id("b"), id("d"), id("c")};
            if (across) {
                const DrawnBoxes now(applied(before, distribute(before, catalog(), {id("c"), id("d"), id("a"), id("b")}, Qt::Horizontal)), catalog());
                QCOMPARE(now.rect(id("a")).left(), 0.0);
                QCOMPARE(now.rect(id("b")).top(), 8.0);
                for (int i = 0; i < 3; ++i)
                    QVERIFY(std::abs(now.rect(inOrder.at(i + 1)).left() - now.rect(inOrder.at(i)).right() - gap) <= 1);
            } else {
                // Four cards within the height of one: they end up one below the other.
                const DrawnBoxes now(applied(before, distribute(before, catalog(), inOrder, Qt::Vertical)), catalog());
                QList<QRectF> rects;
                for (const Id& one : inOrder)
                    rects.append(now.rect(one));
                std::sort(rects.begin(), rects.end(), [](const QRectF& a, const QRectF& b) { return a.top() < b.top(); });
                for (int i = 0; i < 3; ++i)
                    QCOMPARE(rects.at(i + 1).top() - rects.at(i).bottom(), 8.0);
            }
        }
    }

    void containersGetTheSameSize()
    {
        const Design before = mixed();
        const Design wide = applied(before, sameSize(before, catalog(), {id("c"), id("west"), id("east")}, Qt::Horizontal));
        QCOMPARE(wide.placement(id("east"))->size, QSizeF(480, 200));
        QCOMPARE(wide.placement(id("west"))->size, QSizeF(480, 240));
        const Design high = applied(before, sameSize(before, catalog(), {id("east"), id("west")}, Qt::Vertical));
        QCOMPARE(high.placement(id("west"))->size, QSizeF(480, 200));
        // Never smaller than what stands in it.
        const Design full = applied(before, setPositions(before, {{id("b"), {{400, 64}, {}}}, {id("west"), {{0, 0}, {100, 100}}}}));
        const Design narrow = applied(full, sameSize(full, catalog(), {id("west"), id("east")}, Qt::Horizontal));
        QCOMPARE(narrow.placement(id("east"))->size.width(), 400.0 + 184 + 24);
    }

    void bordersFit()
    {
        const Design before = mixed();
        const DrawnBoxes old(before, catalog());
        const auto edit = fitToContents(before, catalog(), {id("west"), id("east"), id("a")});
        const Design after = applied(before, edit);
        const DrawnBoxes now(after, catalog());
        QCOMPARE(now.rect(id("a")), old.rect(id("a")));
        QCOMPARE(now.rect(id("b")), old.rect(id("b")));
        QCOMPARE(now.rect(id("west")), QRectF(24, 0, 184 + 48, 64 + 80));
        QCOMPARE(now.rect(id("east")), QRectF(656, 48, 184 + 48, 64 + 80));
        QVERIFY(fitToContents(after, catalog(), {id("west"), id("east")})->changes.isEmpty());
    }

    void bordersFitFromTheInsideOut()
    {
        const Design before = test::design("groundplan: 1\ncomponents:\n  cluster: { kind: cluster }\n  shop: { kind: namespace, in: cluster }\n"
                                           "  cart: { kind: service, in: shop }\nlayout:\n  cluster: [0, 0, 900, 900]\n  shop: [200, 200, 600, 600]\n"
                                           "  cart: [300, 300]\n");
        const Design after = applied(before, fitToContents(before, catalog(), {id("cluster"), id("shop")}));
        const DrawnBoxes now(after, catalog());
        QCOMPARE(now.rect(id("cart")), QRectF(500, 500, 184, 64));
        QCOMPARE(now.rect(id("shop")), QRectF(476, 444, 232, 144));
        QCOMPARE(now.rect(id("cluster")), QRectF(452, 388, 280, 224));
        const Design empty = applied(before, removeEntities(before, {id("shop")}));
        QCOMPARE(applied(empty, fitToContents(empty, catalog(), {id("cluster")})).placement(id("cluster"))->size,
                 QSizeF(geometry::emptyContainerWidth, geometry::emptyContainerHeight));
    }

    /// Random heaps: apart, on the grid, still in order, and nothing to do the second time.
    void overlapsGo_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("spread");
        QTest::newRow("two") << 2 << 10;
        QTest::newRow("all in one spot") << 30 << 1;
        QTest::newRow("heap") << 60 << 80;
        QTest::newRow("crowd") << 300 << 400;
        QTest::newRow("loose") << 100 << 2000;
    }
    void overlapsGo()
    {
        QFETCH(int, count);
        QFETCH(int, spread);
        QRandomGenerator random(quint32(count) * 7919u);
        for (int round = 0; round < 20; ++round) {
            std::vector<QRectF> before;
            for (int i = 0; i < count; ++i)
                before.emplace_back(8 * random.bounded(spread), 8 * random.bounded(spread), 8 * (1 + random.bounded(60)), 8 * (1 + random.bounded(30)));
            std::vector<QRectF> after = before;
            removeOverlaps(after, 8);
            for (size_t i = 0; i < after.size(); ++i) {
                QCOMPARE(after[i].size(), before[i].size());
                QVERIFY(isOnGrid(after[i].x()) && isOnGrid(after[i].y()));
                for (size_t k = i + 1; k < after.size(); ++k)
                    QVERIFY(!after[i].adjusted(-8, -8, 8, 8).intersects(after[k]));
            }
            std::vector<QRectF> again = after;
            removeOverlaps(again, 8);
            QCOMPARE(again, after);
        }
    }

    void overlapsGoByTheShortWay()
    {
        // Two cards, half a card apart: half of the rest each, and nothing up or down.
        std::vector<QRectF> rects{{0, 0, 184, 64}, {160, 8, 184, 64}, {1000, 0, 184, 64}};
        removeOverlaps(rects, 8);
        QCOMPARE(rects[0], QRectF(-16, 0, 184, 64));
        QCOMPARE(rects[1], QRectF(176, 8, 184, 64));
        QCOMPARE(rects[2], QRectF(1000, 0, 184, 64));
    }

    void tidiesEverything()
    {
        const Design before = test::design("groundplan: 1\ncomponents:\n  west: { kind: cluster }\n  east: { kind: cluster }\n"
                                           "  a: { kind: service, in: west }\n  b: { kind: service, in: west }\n  c: { kind: service, in: east }\n"
                                           "  d: { kind: service }\n  new: { kind: service }\n"
                                           "layout:\n  west: [3, 2, 300, 200]\n  east: [290, 5, 300, 200]\n  a: [26, 57]\n  b: [61, 61]\n  c: [-9, 58]\n  d: [640, 9]\n");
        const auto edit = tidy(before, catalog());
        QVERIFY(edit);
        QCOMPARE(edit->text, QStringLiteral("Tidy up"));
        const Design after = applied(before, edit);
        const DrawnBoxes now(after, catalog());
        QVERIFY(!after.placement(id("new"))); // never placed: not for tidying to decide
        for (const char* one : {"west", "east", "a", "b", "c", "d"}) {
            QVERIFY(isOnGrid(now.rect(id(one)).x()) && isOnGrid(now.rect(id(one)).y()));
            QVERIFY(isOnGrid(now.rect(id(one)).width()) && isOnGrid(now.rect(id(one)).height()));
        }
        for (const auto& [one, other] : {std::pair("west", "east"), std::pair("a", "b"), std::pair("east", "d")})
            QVERIFY(!now.rect(id(one)).intersects(now.rect(id(other))));
        QVERIFY(now.rect(id("west")).contains(now.rect(id("a")) | now.rect(id("b"))));
        QVERIFY(now.rect(id("east")).contains(now.rect(id("c"))));
        QVERIFY(now.rect(id("west")).right() < now.rect(id("east")).left());
        QVERIFY(tidy(after, catalog())->changes.isEmpty());
    }

    void tidiesTheSelectionAlone()
    {
        const Design before = test::design("groundplan: 1\ncomponents:\n  a: { kind: service }\n  b: { kind: service }\n  c: { kind: service }\n"
                                           "layout:\n  a: [3, 2]\n  b: [21, 3]\n  c: [1003, 3]\n");
        const Design after = applied(before, tidy(before, catalog(), {id("b")}));
        QCOMPARE(after.placement(id("a"))->at, QPointF(3, 2));
        QCOMPARE(after.placement(id("c"))->at, QPointF(1003, 3));
        const DrawnBoxes now(after, catalog());
        QVERIFY(!now.rect(id("a")).intersects(now.rect(id("b"))));
        QCOMPARE(now.rect(id("b")).topLeft(), QPointF(24, -72)); // past the upper side is nearest
        // A container is tidied with all that stands in it.
        const Design mess = applied(mixed(), setPositions(mixed(), {{id("a"), {{51, 61}, {}}}, {id("b"), {{83, 61}, {}}}}));
        const Design inside = applied(mess, tidy(mess, catalog(), {id("west")}));
        QCOMPARE(inside.placement(id("a"))->at, QPointF(48, 64));
        QCOMPARE(inside.placement(id("b"))->at, QPointF(83, 61));
    }

    void oneStepTakesItBack()
    {
        Document document;
        document.reset(test::scatteredDesign(50, 3));
        const Design start = document.design();
        QList<Id> all;
        for (const Component& component : start.components())
            all.append(component.id);
        for (const auto& edit : {align(start, catalog(), all, Alignment::Left), distribute(start, catalog(), all, Qt::Vertical)}) {
            QVERIFY(document.apply(edit));
            QCOMPARE(document.undoStack()->count(), 1);
            document.undoStack()->undo();
            QVERIFY(document.design() == start);
        }
    }

    /// A heap of a thousand cards: within the time of a blink.
    void aThousandTidyFast()
    {
        DesignContent content;
        QRandomGenerator random(5);
        for (int i = 0; i < 1000; ++i) {
            Component component;
            component.id = QStringLiteral("s%1").arg(i);
            component.kind = QStringLiteral("service");
            content.components.append(component);
            content.placements.insert(component.id, Placement{QPointF(random.bounded(6000), random.bounded(2600)), {}});
        }
        const auto design = Design::fromContent(content);
        QVERIFY(design);
        QElapsedTimer timer;
        timer.start();
        const auto edit = tidy(*design, catalog());
        QVERIFY(edit);
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed()) + QStringLiteral(" ms")));
        qInfo("1000 cards tidied in %lld ms", timer.elapsed());
        const DrawnBoxes now(applied(*design, edit), catalog());
        for (int i = 0; i < 1000; ++i) {
            for (int k = i + 1; k < 1000; ++k)
                QVERIFY(!now.rect(QStringLiteral("s%1").arg(i)).intersects(now.rect(QStringLiteral("s%1").arg(k))));
        }
    }
};

QTEST_GUILESS_MAIN(TestArrange)
#include "tst_arrange.moc"
