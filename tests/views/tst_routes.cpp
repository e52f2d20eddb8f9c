// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QGuiApplication>
#include <QTest>

#include "model/edit/document.h"
#include "model/edit/edits.h"
#include "tests/support/route_quality.h"
#include "tests/support/samples.h"
#include "views/drawing/diagram.h"

using namespace groundplan;

namespace {

QList<QRectF> cardsOf(const Diagram& diagram)
{
    QList<QRectF> cards;
    for (const DiagramNode& node : diagram.nodes()) {
        if (node.alive && !node.container)
            cards.append(node.rect);
    }
    return cards;
}

QList<test::DrawnLine> linesOf(const Diagram& diagram)
{
    QList<test::DrawnLine> lines;
    for (const DiagramEdge& edge : diagram.edges()) {
        if (edge.alive)
            lines.append({edge.points, edge.from, edge.to, edge.labelRect});
    }
    return lines;
}

/// Every line with its bends and the place of its label, by id.
QStringList picture(const Diagram& diagram)
{
    QStringList lines;
    for (const DiagramEdge& edge : diagram.edges()) {
        if (!edge.alive)
            continue;
        QString line = QStringLiteral("%1 %2,%3:").arg(edge.id).arg(edge.labelRect.x()).arg(edge.labelRect.y());
        for (const QPointF& point : edge.points)
            line += QStringLiteral(" %1,%2").arg(point.x()).arg(point.y());
        lines << line;
    }
    lines.sort();
    return lines;
}

RouteScene scene(const QList<QRectF>& cards, const QList<std::pair<int, int>>& wishes)
{
    RouteScene made;
    for (const QRectF& card : cards)
        made.boxes.push_back({card, false, 0});
    for (const auto& [from, to] : wishes)
        made.wishes.push_back({from, to, RouteWish::Nested::No, {40, 16}});
    return made;
}

/// The middles of the straight pieces that are long enough for a label of that size.
QList<QPointF> placesFor(const QSizeF& size, const QPolygonF& points)
{
    QList<QPointF> places;
    for (int i = 1; i < points.size(); ++i) {
        const QPointF d = points.at(i) - points.at(i - 1);
        if (d.manhattanLength() >= (std::abs(d.x()) > std::abs(d.y()) ? size.width() + 36 : size.height() + 20))
            places.append(points.at(i - 1) + d / 2);
    }
    return places;
}

/// Whether the label of that line would touch nothing else in one of those places.
bool hasRoom(const RouteTask& task, const Diagram& diagram, size_t wish, const QList<QPointF>& places)
{
    const QSizeF size = task.scene.wishes[wish].label;
    for (const QPointF& middle : places) {
        const QRectF area = QRectF(middle.x() - size.width() / 2, middle.y() - size.height() / 2, size.width(), size.height()).adjusted(-5, -5, 5, 5);
        const auto meets = [&area](const QRectF& rect) { return rect.intersects(area); };
        const std::vector<RouteBox>& boxes = task.scene.boxes;
        bool free = std::none_of(task.scene.titles.begin(), task.scene.titles.end(), meets);
        free = free && std::none_of(boxes.begin(), boxes.end(), [&](const RouteBox& box) { return !box.container && meets(box.rect.adjusted(0, 0, 0, box.below)); });
        for (size_t other = 0; free && other < task.edges.size(); ++other) {
            const DiagramEdge& edge = diagram.edge(task.edges[other]);
            free = other == wish || (!meets(edge.labelRect) && !test::runsThrough(edge.points, area));
        }
        if (free)
            return true;
    }
    return false;
}

const QSizeF card(184, 64);

} // namespace

/// Lines lead around cards, apart from each other, with labels that cover nothing; always the same, however one got there.
class TestRoutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void designs_data();
    void designs();
    void labelsFindRoom_data();
    void labelsFindRoom();
    void shapes_data();
    void shapes();
    void straightWhereCardsFace();
    void portsDoNotCross();
    void parallelLinesKeepApart();
    void linesToContainersEndAtTheBorder();
    void linesInsideAContainerStayInside();
    void titlesStayFree();
    void labelsGiveWay();
    void cardsUponEachOther();
    void bowsLeadAroundCards();
    void updatesEqualRebuilds();
    void laterEqualsNow();
    void previewLeadsAroundCards();
};

void TestRoutes::designs_data()
{
    QTest::addColumn<Design>("design");
    QTest::addColumn<int>("leastLabels"); // per cent of those that are shorter than a piece of their line
    for (const auto& [folder, least] : {std::pair{"samples", 90}, std::pair{"templates", 70}}) {
        const QDir dir(QStringLiteral(GROUNDPLAN_SOURCE_DIR "/resources/") + QLatin1String(folder));
        for (const QString& file : dir.entryList({QStringLiteral("*.groundplan.yaml")}, QDir::Files))
            QTest::newRow(qPrintable(file)) << test::design(test::fileBytes(dir.filePath(file))) << least;
    }
    for (int size : {50, 200, 500}) {
        QTest::addRow("grid of %d", size) << test::generatedDesign(size) << 25;
        QTest::addRow("scattered %d", size) << test::scatteredDesign(size, quint32(size)) << 85;
    }
    QTest::newRow("many lines") << test::scatteredDesign(60, 3, 6) << 65;
}

void TestRoutes::designs()
{
    QFETCH(Design, design);
    const Diagram diagram(design, test::catalog());
    const QList<QRectF> cards = cardsOf(diagram);
    const test::RouteQuality quality = test::judgeRoutes(linesOf(diagram), cards);
    for (const DiagramEdge& edge : diagram.edges()) {
        for (const DiagramNode& node : diagram.nodes())
            QVERIFY2(node.container || !test::runsThrough(edge.points, node.rect), qPrintable(QString(edge.id + QStringLiteral(" runs through ") + node.id)));
        for (int i = 1; i < edge.points.size(); ++i)
            QVERIFY2(edge.points.at(i).x() == edge.points.at(i - 1).x() || edge.points.at(i).y() == edge.points.at(i - 1).y(), qPrintable(edge.id));
    }
    QCOMPARE(quality.throughCards, 0);
    QCOMPARE(quality.labelOverlaps, 0);
    // Where people place cards, there is room for a track each.
    if (QByteArray(QTest::currentDataTag()).endsWith(".yaml"))
        QCOMPARE(quality.upon, 0);
    QCOMPARE(picture(diagram), picture(Diagram(design, test::catalog())));
}

void TestRoutes::labelsFindRoom_data()
{
    designs_data();
}

/// A drawing without labels would cover nothing, either.
void TestRoutes::labelsFindRoom()
{
    QFETCH(Design, design);
    QFETCH(int, leastLabels);
    const Diagram diagram(design, test::catalog());
    const RouteTask task = diagram.routeTask();
    int fitting = 0, placed = 0;
    for (size_t i = 0; i < task.edges.size(); ++i) {
        const DiagramEdge& edge = diagram.edge(task.edges[i]);
        QCOMPARE(task.scene.wishes[i].label.isEmpty(), edge.label.isEmpty());
        const QList<QPointF> places = edge.label.isEmpty() ? QList<QPointF>() : placesFor(task.scene.wishes[i].label, edge.points);
        if (places.isEmpty())
            continue;
        ++fitting;
        placed += !edge.labelRect.isNull();
        QVERIFY2(!edge.labelRect.isNull() || !hasRoom(task, diagram, i, places), qPrintable(QString(edge.id + QStringLiteral(" has room for its label"))));
    }
    QVERIFY(fitting > 0);
    QVERIFY2(100 * placed >= leastLabels * fitting, qPrintable(QStringLiteral("%1 of %2 labels").arg(placed).arg(fitting)));
}

void TestRoutes::shapes_data()
{
    QTest::addColumn<QRectF>("from");
    QTest::addColumn<QRectF>("to");
    QTest::addColumn<QPolygonF>("points");
    const QRectF start(QPointF(0, 0), card);
    QTest::newRow("straight") << start << QRectF({400, 0}, card) << QPolygonF{{184, 32}, {400, 32}};
    QTest::newRow("straight, shifted") << start << QRectF({400, 24}, card) << QPolygonF{{184, 44}, {400, 44}};
    QTest::newRow("backwards") << QRectF({400, 0}, card) << start << QPolygonF{{400, 32}, {184, 32}};
    QTest::newRow("down") << start << QRectF({0, 200}, card) << QPolygonF{{92, 64}, {92, 200}};
    QTest::newRow("corner") << start << QRectF({400, 300}, card) << QPolygonF{{184, 32}, {492, 32}, {492, 300}};
}

void TestRoutes::shapes()
{
    QFETCH(QRectF, from);
    QFETCH(QRectF, to);
    const std::vector<RoutedLine> lines = planRoutes(scene({from, to}, {{0, 1}}));
    QTEST(lines.front().points, "points");
    QVERIFY(!lines.front().label.isNull());
}

void TestRoutes::straightWhereCardsFace()
{
    // A card in between: around it, and back.
    const std::vector<RoutedLine> lines = planRoutes(scene({{{0, 0}, card}, {{300, 0}, card}, {{600, 0}, card}}, {{0, 1}, {0, 2}}));
    QCOMPARE(lines[0].points.size(), 2);
    QVERIFY(lines[1].points.size() <= 4);
    QVERIFY(!test::runsThrough(lines[1].points, QRectF({300, 0}, card)));
}

void TestRoutes::portsDoNotCross()
{
    QList<QRectF> cards{{{0, 400}, card}};
    QList<std::pair<int, int>> wishes;
    for (int i = 0; i < 7; ++i) {
        cards.append({{500, i * 130.0}, card});
        wishes.append({0, i + 1});
    }
    const RouteScene fan = scene(cards, wishes);
    QList<test::DrawnLine> lines;
    for (const RoutedLine& line : planRoutes(fan))
        lines.append({line.points, -1, -1, line.label});
    const test::RouteQuality quality = test::judgeRoutes(lines, cards);
    QCOMPARE(quality.crossings, 0);
    QCOMPARE(quality.upon, 0);
    QCOMPARE(quality.throughCards, 0);
}

void TestRoutes::parallelLinesKeepApart()
{
    const std::vector<RoutedLine> lines = planRoutes(scene({{{0, 0}, card}, {{400, 0}, card}}, {{0, 1}, {0, 1}, {1, 0}}));
    QList<qreal> heights;
    for (const RoutedLine& line : lines) {
        QCOMPARE(line.points.size(), 2);
        heights.append(line.points.first().y());
    }
    std::sort(heights.begin(), heights.end());
    QVERIFY(heights[1] - heights[0] >= 8 && heights[2] - heights[1] >= 8);
    QCOMPARE(heights[1], 32.0);
}

void TestRoutes::linesToContainersEndAtTheBorder()
{
    RouteScene made = scene({{{0, 0}, card}, QRectF(400, 0, 600, 400), {{424, 56}, card}}, {{0, 1}});
    made.boxes[1].container = true;
    const RoutedLine line = planRoutes(made).front();
    QCOMPARE(line.points, (QPolygonF{{184, 32}, {400, 32}}));
}

void TestRoutes::linesInsideAContainerStayInside()
{
    RouteScene made = scene({QRectF(0, 0, 600, 400), {{24, 56}, card}, {{240, 56}, card}}, {});
    made.boxes[0].container = true;
    made.wishes.push_back({2, 0, RouteWish::Nested::FromInner, {}});
    made.wishes.push_back({0, 1, RouteWish::Nested::ToInner, {}});
    for (const RoutedLine& line : planRoutes(made)) {
        QVERIFY(line.points.size() >= 2);
        for (const QPointF& point : line.points)
            QVERIFY(QRectF(-0.1, -0.1, 600.2, 400.2).contains(point));
        for (const RouteBox& box : made.boxes)
            QVERIFY(box.container || !test::runsThrough(line.points, box.rect));
    }
}

void TestRoutes::titlesStayFree()
{
    RouteScene made = scene({{{0, 0}, card}, {{800, 0}, card}, QRectF(300, 20, 400, 300)}, {{0, 1}});
    made.boxes[2].container = true;
    made.titles.push_back({308, 26, 160, 23});
    const RoutedLine line = planRoutes(made).front();
    QVERIFY(!test::runsThrough(line.points, made.titles.front()));
}

void TestRoutes::labelsGiveWay()
{
    // No room for a label between two cards that stand close.
    const std::vector<RoutedLine> lines = planRoutes(scene({{{0, 0}, card}, {{220, 0}, card}}, {{0, 1}}));
    QCOMPARE(lines.front().points.size(), 2);
    QVERIFY(lines.front().label.isNull());
}

void TestRoutes::cardsUponEachOther()
{
    for (const QPointF at : {QPointF(20, 10), QPointF(0, 0), QPointF(184, 0), QPointF(0, 64), QPointF(186, 2)}) {
        const std::vector<RoutedLine> lines = planRoutes(scene({{{0, 0}, card}, {at, card}}, {{0, 1}, {1, 0}, {0, 0}}));
        for (const RoutedLine& line : lines)
            QVERIFY(line.points.size() >= 2);
    }
}

void TestRoutes::bowsLeadAroundCards()
{
    for (const Design& design : {test::generatedDesign(120), test::scatteredDesign(120, 5, 4)}) {
        const Diagram diagram(design, test::catalog(), {.findings = {}, .lines = LineShape::Curved});
        Diagram switched(design, test::catalog());
        QVERIFY(!switched.setLineShape(LineShape::Curved).isEmpty());
        for (const DiagramEdge& edge : diagram.edges()) {
            for (const DiagramNode& node : diagram.nodes())
                QVERIFY2(node.container || !test::runsThrough(edge.path, node.rect), qPrintable(QString(edge.id + QStringLiteral(" runs through ") + node.id)));
            QCOMPARE(switched.edge(switched.edgeOf(edge.id)).path, edge.path);
        }
    }
}

/// Random edits, taken back and done again: a kept diagram always has the lines of a new one.
void TestRoutes::updatesEqualRebuilds()
{
    Document document;
    document.reset(test::scatteredDesign(40, 21));
    Diagram diagram(document.design(), test::catalog());
    connect(&document, &Document::changed, this, [&](const Changes& changes) { diagram.update(document.design(), test::catalog(), changes); });
    quint32 seed = 5;
    const auto random = [&seed](int below) { return int((seed = seed * 1664525u + 1013904223u) >> 8) % below; };
    int done = 0;
    for (int step = 0; step < 80; ++step) {
        QList<Id> ids;
        for (const Component& component : document.design().components())
            ids.append(component.id);
        const Id id = ids.at(random(int(ids.size()))), other = ids.at(random(int(ids.size())));
        switch (random(7)) {
        case 0: done += bool(document.apply(addComponent(document.design(), test::catalog(), QStringLiteral("cluster"), {}, QPointF(random(3000), random(2000))))); break;
        case 1: done += bool(document.apply(removeEntities(document.design(), {id}))); break;
        case 2: done += bool(document.apply(connectComponents(document.design(), test::catalog(), id, other))); break;
        case 3: done += bool(document.apply(rename(document.design(), id, QStringLiteral("Name %1").arg(step)))); break;
        case 4: document.undoStack()->undo(); break;
        default: done += bool(document.apply(setPositions(document.design(), {{id, {QPointF(random(2000), random(900)), {}}}}))); break;
        }
        QCOMPARE(picture(diagram), picture(Diagram(document.design(), test::catalog())));
    }
    QVERIFY(done > 30);
}

void TestRoutes::laterEqualsNow()
{
    Document document;
    document.reset(test::scatteredDesign(60, 8));
    Diagram diagram(document.design(), test::catalog());
    connect(&document, &Document::changed, this, [&](const Changes& changes) {
        diagram.update(document.design(), test::catalog(), changes, Diagram::Routing::Later);
    });
    QVERIFY(document.apply(setPositions(document.design(), {{QStringLiteral("service-20"), {QPointF(700, 100), {}}}})));
    QVERIFY(diagram.awaitsRoutes());
    for (const DiagramEdge& edge : diagram.edges())
        QVERIFY(edge.points.size() >= 2);
    const RouteTask old = diagram.routeTask();
    QVERIFY(document.apply(setPositions(document.design(), {{QStringLiteral("service-20"), {QPointF(900, 300), {}}}})));
    // A plan for a design that is gone is of no use.
    QVERIFY(diagram.takeRoutes(old, planRoutes(old.scene)).isEmpty());
    QVERIFY(diagram.awaitsRoutes());
    const RouteTask task = diagram.routeTask();
    QVERIFY(!diagram.takeRoutes(task, planRoutes(task.scene)).isEmpty());
    QVERIFY(!diagram.awaitsRoutes());
    QCOMPARE(picture(diagram), picture(Diagram(document.design(), test::catalog())));
}

void TestRoutes::previewLeadsAroundCards()
{
    const Diagram diagram(test::scatteredDesign(100, 4), test::catalog());
    const int moved = diagram.nodeOf(QStringLiteral("service-44"));
    const QRectF there = diagram.node(moved).rect.translated(96, 40);
    const std::vector<int>& edges = diagram.node(moved).edges;
    QVERIFY(!edges.empty());
    const std::vector<QPolygonF> ways = diagram.previewRoutes(edges, {{moved, there}});
    QCOMPARE(ways.size(), edges.size());
    for (size_t i = 0; i < ways.size(); ++i) {
        const QPointF own = diagram.edge(edges[i]).from == moved ? ways[i].first() : ways[i].last();
        QVERIFY(there.adjusted(-0.1, -0.1, 0.1, 0.1).contains(own) && !there.adjusted(1, 1, -1, -1).contains(own));
    }
}

QTEST_MAIN(TestRoutes)
#include "tst_routes.moc"
