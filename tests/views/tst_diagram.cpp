// SPDX-License-Identifier: Apache-2.0
#include <QGuiApplication>
#include <QTest>

#include "model/edit/document.h"
#include "model/edit/edits.h"
#include "tests/support/samples.h"
#include "views/drawing/diagram.h"

using namespace groundplan;

namespace {

const QByteArray shop = R"(groundplan: 1
name: Shop
groups:
  buy: { kind: team, name: Buying }
components:
  eu: { kind: cluster, name: EU cluster }
  cart: { kind: service, in: eu, name: Cart, team: buy, technology: Go, replicas: 3 }
  stock: { kind: service, in: eu, name: Stock }
  ledger: { kind: relational-database, name: Ledger, technology: PostgreSQL }
connections:
  cart-stock: { from: cart, to: stock, kind: calls, protocol: grpc }
  cart-ledger: { from: cart, to: ledger, kind: writes }
layout:
  eu: [0, 0, 640, 240]
  cart: [24, 56]
  stock: [320, 56]
  ledger: [800, 56]
)";

/// Rectangles and texts of a diagram, by id.
QStringList picture(const Diagram& diagram)
{
    QStringList lines;
    for (const DiagramNode& node : diagram.nodes()) {
        if (node.alive) {
            lines << QStringLiteral("%1 %2 %3 %4 %5x%6 %7").arg(node.id, node.title, node.subtitle).arg(node.rect.x()).arg(node.rect.y()).arg(node.rect.width()).arg(node.rect.height());
        }
    }
    for (const DiagramEdge& edge : diagram.edges()) {
        if (!edge.alive)
            continue;
        lines << QString(edge.id + u' ' + edge.label);
    }
    lines.sort();
    return lines;
}

} // namespace

class TestDiagram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void texts()
    {
        const Diagram diagram(test::design(shop), test::catalog(), {.findings = {{QStringLiteral("cart"), {2, 1, 0}}}});
        const DiagramNode& cart = diagram.node(diagram.nodeOf(QStringLiteral("cart")));
        QCOMPARE(cart.title, QStringLiteral("Cart"));
        QCOMPARE(cart.subtitle, QStringLiteral("Go"));
        QCOMPARE(cart.team, QStringLiteral("Buying"));
        QCOMPARE(cart.replicas, 3);
        QCOMPARE(cart.icon, QStringLiteral("kinds/service"));
        QCOMPARE(cart.findings.errors, 2);
        // Without a technology, the kind is told.
        QCOMPARE(diagram.node(diagram.nodeOf(QStringLiteral("stock"))).subtitle, QStringLiteral("Service"));
        QCOMPARE(diagram.edge(diagram.edgeOf(QStringLiteral("cart-stock"))).label, QStringLiteral("grpc"));
        QCOMPARE(diagram.edge(diagram.edgeOf(QStringLiteral("cart-ledger"))).label, QStringLiteral("writes"));
        QCOMPARE(diagram.edge(diagram.edgeOf(QStringLiteral("cart-ledger"))).style, ConnectionStyle::Data);
    }

    void rectanglesAreRelativeToTheContainer()
    {
        const Diagram diagram(test::design(QByteArray(shop).replace("eu: [0, 0,", "eu: [100, 40,")), test::catalog());
        QCOMPARE(diagram.node(diagram.nodeOf(QStringLiteral("eu"))).rect, QRectF(100, 40, 640, 240));
        QCOMPARE(diagram.node(diagram.nodeOf(QStringLiteral("cart"))).rect, QRectF(124, 96, 184, 64));
        QCOMPARE(diagram.node(diagram.nodeOf(QStringLiteral("ledger"))).rect, QRectF(800, 56, 184, 64));
    }

    void containersGrowAroundWhatStandsInThem()
    {
        const Diagram diagram(test::design(QByteArray(shop).replace("stock: [320, 56]", "stock: [900, 400]")), test::catalog());
        const QRectF cluster = diagram.node(diagram.nodeOf(QStringLiteral("eu"))).rect;
        QCOMPARE(cluster, QRectF(0, 0, 900 + 184 + 24, 400 + 64 + 24));
    }

    void containersGrowToTheLeftToo()
    {
        const Diagram diagram(test::design(QByteArray(shop).replace("cart: [24, 56]", "cart: [-100, -60]")), test::catalog());
        QCOMPARE(diagram.node(diagram.nodeOf(QStringLiteral("eu"))).rect, QRectF(QPointF(-124, -100), QPointF(640, 240)));
        QCOMPARE(diagram.node(diagram.nodeOf(QStringLiteral("stock"))).rect.topLeft(), QPointF(320, 56));
    }

    void nothingOverlapsWithoutPositions()
    {
        QByteArray yaml = "groundplan: 1\nname: Loose\ncomponents:\n  eu: { kind: cluster }\n";
        for (int i = 0; i < 30; ++i)
            yaml += QStringLiteral("  s%1: { kind: service%2 }\n").arg(i).arg(i % 2 ? QStringLiteral(", in: eu") : QString()).toUtf8();
        const Diagram diagram(test::design(yaml), test::catalog());
        const auto& nodes = diagram.nodes();
        for (size_t a = 0; a < nodes.size(); ++a) {
            for (size_t b = a + 1; b < nodes.size(); ++b) {
                const bool nested = nodes[a].parent == int(b) || nodes[b].parent == int(a);
                if (nested)
                    QVERIFY(nodes[a].rect.contains(nodes[b].rect) || nodes[b].rect.contains(nodes[a].rect));
                else
                    QVERIFY2(!nodes[a].rect.intersects(nodes[b].rect), qPrintable(QString(nodes[a].id + u' ' + nodes[b].id)));
            }
        }
    }

    void linesStartAndEndAtTheBorders()
    {
        const Diagram diagram(test::generatedDesign(300), test::catalog());
        for (const DiagramEdge& edge : diagram.edges()) {
            const QRectF from = diagram.node(edge.from).rect, to = diagram.node(edge.to).rect;
            QVERIFY(edge.points.size() >= 2);
            QVERIFY(from.adjusted(-0.1, -0.1, 0.1, 0.1).contains(edge.points.first()));
            QVERIFY(!from.adjusted(1, 1, -1, -1).contains(edge.points.first()));
            QVERIFY(to.adjusted(-0.1, -0.1, 0.1, 0.1).contains(edge.points.last()));
            for (int i = 1; i < edge.points.size(); ++i) {
                const QPointF d = edge.points.at(i) - edge.points.at(i - 1);
                QVERIFY2(std::abs(d.x()) < 0.01 || std::abs(d.y()) < 0.01, qPrintable(edge.id));
            }
        }
    }

    void linesLeadAroundCards()
    {
        // A third card right between two connected ones.
        const Diagram diagram(test::design(R"(groundplan: 1
name: Row
components:
  a: { kind: service }
  b: { kind: service }
  c: { kind: service }
connections:
  a-c: { from: a, to: c, kind: calls }
layout:
  a: [0, 0]
  b: [300, 0]
  c: [600, 0]
)"), test::catalog());
        const DiagramEdge& edge = diagram.edges().front();
        const QRectF between = diagram.node(diagram.nodeOf(QStringLiteral("b"))).rect;
        for (int i = 1; i < edge.points.size(); ++i)
            QVERIFY(!QRectF(edge.points.at(i - 1), edge.points.at(i)).normalized().adjusted(-1, -1, 1, 1).intersects(between));
        QVERIFY(!edge.labelRect.isNull());
        QVERIFY(!edge.labelRect.intersects(between));
    }

    void labelsDoNotOverlap()
    {
        const Diagram diagram(test::generatedDesign(200), test::catalog());
        for (const DiagramEdge& a : diagram.edges()) {
            if (a.labelRect.isNull())
                continue;
            for (const DiagramEdge& b : diagram.edges())
                QVERIFY(&a == &b || b.labelRect.isNull() || !a.labelRect.intersects(b.labelRect));
            for (const DiagramNode& node : diagram.nodes())
                QVERIFY(node.container || !node.rect.intersects(a.labelRect));
        }
    }

    /// Random edits, taken back and done again: the kept diagram always has the rectangles and texts of a new one.
    void updatesEqualRebuilds()
    {
        Document document;
        document.reset(test::generatedDesign(60));
        Diagram diagram(document.design(), test::catalog());
        connect(&document, &Document::changed, this, [&](const Changes& changes) {
            diagram.update(document.design(), test::catalog(), changes);
        });
        quint32 seed = 7;
        const auto random = [&seed](int below) { return int((seed = seed * 1664525u + 1013904223u) >> 8) % below; };
        const auto anyComponent = [&] {
            QList<Id> ids;
            for (const Component& component : document.design().components())
                ids.append(component.id);
            return ids.at(random(int(ids.size())));
        };
        int done = 0;
        for (int step = 0; step < 120; ++step) {
            const Id id = anyComponent();
            bool ok = false;
            switch (random(8)) {
            case 0: ok = bool(document.apply(addComponent(document.design(), test::catalog(), QStringLiteral("service"), {}, QPointF(random(3000), random(2000))))); break;
            case 1: ok = bool(document.apply(removeEntities(document.design(), {id}))); break;
            case 2: ok = bool(document.apply(connectComponents(document.design(), test::catalog(), id, anyComponent()))); break;
            case 3: ok = bool(document.apply(moveInto(document.design(), test::catalog(), {id}, document.design().component(QStringLiteral("cluster-0")) && random(2) ? QStringLiteral("cluster-0") : QString()))); break;
            case 4: ok = bool(document.apply(rename(document.design(), id, QStringLiteral("Name %1").arg(step)))); break;
            case 5: ok = bool(document.apply(setPositions(document.design(), {{id, {QPointF(random(2000), random(900)), {}}}}))); break;
            case 6: document.undoStack()->undo(); ok = true; break;
            case 7: document.undoStack()->redo(); ok = true; break;
            }
            done += ok;
            if (document.design().components().size() < 20)
                document.undoStack()->setIndex(0);
            if (step % 4 != 0)
                continue;
            const Diagram fresh(document.design(), test::catalog());
            QCOMPARE(picture(diagram), picture(fresh));
            for (const DiagramNode& node : diagram.nodes()) {
                if (node.alive && !node.container)
                    QCOMPARE(diagram.node(diagram.nodeAt(node.rect.center())).container, false);
            }
        }
        QVERIFY(done > 50);
        document.undoStack()->setIndex(0);
        QCOMPARE(picture(diagram), picture(Diagram(test::generatedDesign(60), test::catalog())));
    }

    void oneEditTouchesLittle()
    {
        Document document;
        document.reset(test::generatedDesign(2000));
        Diagram diagram(document.design(), test::catalog());
        QList<QRectF> regions;
        connect(&document, &Document::changed, this, [&](const Changes& changes) {
            regions = diagram.update(document.design(), test::catalog(), changes);
        });
        QVERIFY(document.apply(rename(document.design(), QStringLiteral("service-701"), QStringLiteral("Renamed"))));
        QRectF all;
        for (const QRectF& region : regions)
            all |= region;
        const QRectF card = diagram.node(diagram.nodeOf(QStringLiteral("service-701"))).rect;
        QVERIFY(all.contains(card));
        QVERIFY(all.width() < card.width() + 64);
    }

    void hits()
    {
        const Diagram diagram(test::design(shop), test::catalog());
        const auto idAt = [&](QPointF point) {
            const int node = diagram.nodeAt(point);
            return node < 0 ? QString() : diagram.node(node).id;
        };
        QCOMPARE(idAt({30, 60}), QStringLiteral("cart"));
        QCOMPARE(idAt({250, 60}), QStringLiteral("eu"));
        QCOMPARE(idAt({700, 60}), QString());
        QCOMPARE(diagram.containerAt({30, 60}, {diagram.nodeOf(QStringLiteral("eu"))}), -1);
        const DiagramEdge& edge = diagram.edge(diagram.edgeOf(QStringLiteral("cart-stock")));
        const QPointF on = (edge.points.at(0) + edge.points.at(1)) / 2;
        QCOMPARE(diagram.edgeAt(on + QPointF(0, 3), 5), diagram.edgeOf(QStringLiteral("cart-stock")));
        QCOMPARE(diagram.edgeAt({5000, 5000}, 5), -1);
    }

    void emptyDesign()
    {
        const Diagram diagram(Design(), test::catalog());
        QVERIFY(diagram.bounds().isNull());
        QCOMPARE(diagram.nodeAt({0, 0}), -1);
    }
};

QTEST_MAIN(TestDiagram)
#include "tst_diagram.moc"
