// SPDX-License-Identifier: Apache-2.0
#include <QRandomGenerator>
#include <QtTest>

#include "model/edit/document.h"
#include "model/edit/edits.h"
#include "model/scene/scene.h"
#include "model/scene/scene_edit.h"
#include "model/storage/design_reader.h"
#include "model/storage/design_writer.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

const Catalog& catalog() { return test::catalog(); }

Design shop()
{
    return test::design(R"(groundplan: 1
components:
  cluster: { kind: cluster }
  shop: { kind: namespace, in: cluster }
  cart: { kind: service, in: shop, team: buy, tags: [core] }
  orders: { kind: service, in: shop, team: buy }
  bills: { kind: service, in: shop, team: pay, system: money }
  stock: { kind: namespace, in: cluster }
  store: { kind: service, in: stock, team: buy, system: money }
  db: { kind: relational-database }
  user: { kind: actor }
connections:
  user-cart: { from: user, to: cart, kind: calls }
  cart-orders: { from: cart, to: orders, kind: calls }
  cart-store: { from: cart, to: store, kind: calls }
  orders-store: { from: orders, to: store, kind: calls }
  orders-db: { from: orders, to: db, kind: writes }
  store-db: { from: store, to: db, kind: reads }
layout:
  cluster: [200, 100, 900, 600]
  shop: [24, 56, 400, 400]
  cart: [24, 56]
  orders: [24, 156]
  stock: [500, 56]
  user: [0, 0]
)");
}

QStringList ids(const Design& design)
{
    QStringList found;
    for (const Component& component : design.components())
        found.append(component.id);
    return found;
}

QStringList lines(const Design& design)
{
    QStringList found;
    for (const Connection& connection : design.connections())
        found.append(QString(connection.from + u'>' + connection.to + (connection.name.isEmpty() ? QString() : QString(u' ' + connection.name))));
    return found;
}

} // namespace

/// What views show of a design: leaving out, collapsing, looking into, and how edits find their way back.
class SceneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shows_data();
    void shows();
    void placesSurroundings();
    void marks();
    void differencesAddUp();
    void editsGoIntoTheView();
    void editsOfTheList();
    void removalsAreForgotten();
    void roundTrip();
    void refusals_data();
    void refusals();
};

void SceneTest::shows_data()
{
    QTest::addColumn<View>("view");
    QTest::addColumn<QString>("components");
    QTest::addColumn<QString>("connections");
    const auto row = [](const char* name, const std::function<void(View&)>& fill, const char* components, const char* connections) {
        View view;
        fill(view);
        QTest::newRow(name) << view << QString::fromLatin1(components) << QString::fromUtf8(connections);
    };
    const char* all = "cluster shop cart orders bills stock store db user";
    const char* allLines = "user>cart, cart>orders, cart>store, orders>store, orders>db, store>db";
    row("the whole", [](View&) {}, all, allLines);
    row("unknown ids mean nothing", [](View& view) { view.hide = view.collapse = QStringList{QStringLiteral("gone")}; view.in = QStringLiteral("gone"); }, all, allLines);
    row("hidden with all that stands in it", [](View& view) { view.hide = QStringList{QStringLiteral("shop")}; }, "cluster stock store db user", "store>db");
    row("collapsed: lines end at the card, of one kind as one", [](View& view) { view.collapse = QStringList{QStringLiteral("shop")}; },
        "cluster shop stock store db user", "user>shop, shop>store 2 \u00d7 calls, shop>db, store>db");
    row("collapsed in a collapsed one", [](View& view) { view.collapse = QStringList{QStringLiteral("shop"), QStringLiteral("cluster")}; },
        "cluster db user", "user>cluster, cluster>db, cluster>db");
    row("what holds nothing cannot be collapsed", [](View& view) { view.collapse = QStringList{QStringLiteral("cart")}; }, all, allLines);
    row("looked into, with those around it", [](View& view) { view.in = QStringLiteral("shop"); }, "shop cart orders bills store db user",
        "user>cart, cart>orders, cart>store, orders>store, orders>db");
    row("looked into while it is collapsed", [](View& view) { view.in = QStringLiteral("stock"); view.collapse = QStringList{QStringLiteral("stock")}; },
        "cart orders stock store db", "cart>store, orders>store, store>db");
    row("hidden surroundings", [](View& view) { view.in = QStringLiteral("stock"); view.hide = QStringList{QStringLiteral("shop"), QStringLiteral("db")}; }, "stock store", "");
    row("one kind, with its places", [](View& view) { view.show.kinds = QStringList{QStringLiteral("relational-database"), QStringLiteral("actor")}; }, "db user", "");
    row("a place by its kind", [](View& view) { view.show.kinds = QStringList{QStringLiteral("namespace")}; }, "cluster shop stock", "");
    row("a tag", [](View& view) { view.show.tags = QStringList{QStringLiteral("core")}; }, "cluster shop cart", "");
    row("a tag and its neighbours", [](View& view) { view.show.tags = QStringList{QStringLiteral("core")}; view.show.neighbours = true; },
        "cluster shop cart orders stock store user", "user>cart, cart>orders, cart>store, orders>store");
    row("one of two teams", [](View& view) { view.show.groups = {{QStringLiteral("team"), QStringLiteral("buy")}, {QStringLiteral("team"), QStringLiteral("pay")}}; },
        "cluster shop cart orders bills stock store", "cart>orders, cart>store, orders>store");
    row("a team and a system", [](View& view) { view.show.groups = {{QStringLiteral("team"), QStringLiteral("buy")}, {QStringLiteral("system"), QStringLiteral("money")}}; },
        "cluster stock store", "");
    row("chosen ones", [](View& view) { view.show.components = QStringList{QStringLiteral("shop"), QStringLiteral("db")}; }, "cluster shop cart orders bills db",
        "cart>orders, orders>db");
    row("an empty chosen place", [](View& view) { view.show.components = QStringList{QStringLiteral("stock")}; view.hide = QStringList{QStringLiteral("store")}; }, "cluster stock", "");
    row("nothing", [](View& view) { view.show.tags = QStringList{QStringLiteral("none")}; }, "", "");
}

void SceneTest::shows()
{
    QFETCH(View, view);
    QFETCH(QString, components);
    QFETCH(QString, connections);
    const Scene scene = sceneOf(shop(), catalog(), view);
    QCOMPARE(ids(scene.design).join(u' '), components);
    QCOMPARE(lines(scene.design).join(QLatin1String(", ")), connections);
}

void SceneTest::placesSurroundings()
{
    View view;
    view.in = QStringLiteral("shop");
    const Scene scene = sceneOf(shop(), catalog(), view);
    QCOMPARE(scene.context, (QSet<Id>{QStringLiteral("store"), QStringLiteral("db"), QStringLiteral("user")}));
    QCOMPARE(scene.design.placement(QStringLiteral("shop"))->at, QPointF(0, 0));
    QCOMPARE(scene.design.placement(QStringLiteral("shop"))->size, QSizeF(400, 400));
    QVERIFY(scene.design.component(QStringLiteral("shop"))->in.isEmpty());
    // Who calls in stands to the left, who is called to the right, clear of the frame and of one another.
    QVERIFY(scene.design.placement(QStringLiteral("user"))->at.x() <= -geometry::cardWidth - 100);
    QVERIFY(scene.design.placement(QStringLiteral("store"))->at.x() >= 500);
    QVERIFY(std::abs(scene.design.placement(QStringLiteral("store"))->at.y() - scene.design.placement(QStringLiteral("db"))->at.y()) >= geometry::cardHeight);
}

void SceneTest::marks()
{
    View view;
    view.collapse = QStringList{QStringLiteral("shop"), QStringLiteral("stock")};
    const Scene scene = sceneOf(shop(), catalog(), view);
    QCOMPARE(scene.collapsed, (QHash<Id, int>{{QStringLiteral("shop"), 3}, {QStringLiteral("stock"), 1}}));
    QCOMPARE(scene.shown(QStringLiteral("cart")), QStringLiteral("shop"));
    QCOMPARE(scene.shown(QStringLiteral("db")), QStringLiteral("db"));
    QCOMPARE(scene.shown(QStringLiteral("cart-orders")), QString());
    QCOMPARE(scene.shown(QStringLiteral("orders-store")), QStringLiteral("cart-store"));
    QCOMPARE(scene.meant(QStringLiteral("cart-store")), (QList<Id>{QStringLiteral("cart-store"), QStringLiteral("orders-store")}));
    QCOMPARE(scene.meant(QStringLiteral("user-cart")), QList<Id>{QStringLiteral("user-cart")});
}

/// From any view to any other: the changes lead from the one scene's design to the other's.
void SceneTest::differencesAddUp()
{
    const Design design = test::design(test::fileBytes(QStringLiteral(":/groundplan/samples/web-shop.groundplan.yaml")));
    QRandomGenerator random(7);
    const auto some = [&](int most) {
        QStringList chosen;
        for (const Component& component : design.components()) {
            if (random.bounded(100) < most)
                chosen.append(component.id);
        }
        return chosen;
    };
    Scene before = sceneOf(design, catalog(), {});
    for (int i = 0; i < 60; ++i) {
        View view;
        view.collapse = some(25);
        view.hide = some(i % 3 ? 0 : 8);
        view.show.components = i % 5 ? QStringList() : some(30);
        view.in = i % 4 ? QString() : QStringLiteral("shop-cluster");
        const Scene after = sceneOf(design, catalog(), view);
        View open = view;
        open.collapse.clear();
        open.in.clear();
        QCOMPARE(leftOut(design, catalog(), view), int(design.components().size() - sceneOf(design, catalog(), open).design.components().size()));
        // What holds for every design: no line without its ends, nothing stands in what is not there.
        for (const Connection& connection : after.design.connections()) {
            QVERIFY(after.design.component(connection.from) && after.design.component(connection.to));
            QVERIFY(connection.from != connection.to || design.connection(connection.id)->from == design.connection(connection.id)->to);
        }
        // What is shown is a design of its own: written and read, it is the same.
        const auto again = readDesign(writeDesign(after.design, catalog()), QStringLiteral("scene.yaml"), catalog());
        QVERIFY2(again, qPrintable(again ? QString() : again.error().text()));
        QCOMPARE(again->warnings.size(), 0);
        QSet<Id> looked;
        const Changes changes = sceneDifference(before, after);
        for (const Change& change : changes) {
            if (const auto* component = std::get_if<ComponentChange>(&change))
                looked.insert(component->id());
        }
        for (const Component& component : after.design.components()) {
            const bool different = !before.design.component(component.id) || *before.design.component(component.id) != component
                                   || before.collapsed.value(component.id, -1) != after.collapsed.value(component.id, -1)
                                   || before.context.contains(component.id) != after.context.contains(component.id);
            QCOMPARE(looked.contains(component.id), different);
        }
        before = after;
    }
}

void SceneTest::editsGoIntoTheView()
{
    Design design = shop();
    View view;
    view.name = QStringLiteral("Mine");
    view.hide = QStringList{QStringLiteral("user")};
    QVERIFY(design.apply(addView(design, view)->changes));
    const Id id = QStringLiteral("mine");
    const auto moved = [&] { return design.views().find(id)->placements; };

    // A move stays in the view.
    const Edit move = inView(design, id, *setPositions(design, {{QStringLiteral("cart"), {{80, 80}, {}}}}));
    QCOMPARE(move.changes.size(), 1);
    QVERIFY(design.apply(move.changes));
    QCOMPARE(design.placement(QStringLiteral("cart"))->at, QPointF(24, 56));
    QCOMPARE(moved().value(QStringLiteral("cart")).at, QPointF(80, 80));
    QCOMPARE(sceneOf(design, catalog(), *design.views().find(id)).design.placement(QStringLiteral("cart"))->at, QPointF(80, 80));

    // What is added stands in both.
    const Edit added = inView(design, id, *addComponent(design, catalog(), QStringLiteral("cache"), QStringLiteral("shop"), QPointF(8, 300)));
    QVERIFY(design.apply(added.changes));
    QCOMPARE(design.placement(QStringLiteral("cache"))->at, QPointF(8, 300));
    QCOMPARE(moved().value(QStringLiteral("cache")).at, QPointF(8, 300));

    // Without a view, all is as it was said, but what the view itself places stays.
    const Edit plain = inView(design, {}, *setPositions(design, {{QStringLiteral("cart"), {{8, 8}, {}}}, {QStringLiteral("user"), {{8, 8}, {}}}}), {QStringLiteral("user")});
    QCOMPARE(plain.changes.size(), 1);
    QCOMPARE(std::get<PlacementChange>(plain.changes.first()).component, QStringLiteral("cart"));

    // Of what is looked into, only the size changes.
    const Edit sized = inView(design, {}, *setPositions(design, {{QStringLiteral("cluster"), {{0, 0}, {1000, 700}}}}), {}, QStringLiteral("cluster"));
    QVERIFY(design.apply(sized.changes));
    QCOMPARE(*design.placement(QStringLiteral("cluster")), (Placement{{200, 100}, {1000, 700}}));
}

void SceneTest::editsOfTheList()
{
    Document document;
    document.reset(shop());
    const Design start = document.design();
    const auto names = [&document] {
        QStringList found;
        for (const View& view : document.design().views())
            found.append(view.name);
        return found.join(u' ');
    };
    View view;
    QVERIFY(!addView(document.design(), view));
    for (const char* name : {"A", "B", "C"}) {
        view.name = QString::fromLatin1(name);
        QVERIFY(document.apply(addView(document.design(), view)));
    }
    QCOMPARE(names(), QStringLiteral("A B C"));
    QList<View> views;
    for (const View& each : document.design().views())
        views.append(each);
    QVERIFY(setViews(document.design(), views)->changes.isEmpty());
    views.move(2, 0);
    views[1].description = QStringLiteral("first once");
    View copy = views.at(1);
    copy.id.clear();
    copy.name = QStringLiteral("A2");
    views.insert(2, copy);
    views.removeLast();
    QVERIFY(document.apply(setViews(document.design(), views)));
    QCOMPARE(names(), QStringLiteral("C A A2"));
    QCOMPARE(document.design().views().find(QStringLiteral("a2"))->description, QStringLiteral("first once"));
    QVERIFY(document.apply(removeView(document.design(), QStringLiteral("a"))));
    QCOMPARE(names(), QStringLiteral("C A2"));
    QVERIFY(!removeView(document.design(), QStringLiteral("a")));
    while (document.undoStack()->canUndo())
        document.undoStack()->undo();
    QVERIFY(document.design() == start);
    while (document.undoStack()->canRedo())
        document.undoStack()->redo();
    QCOMPARE(names(), QStringLiteral("C A2"));
}

void SceneTest::removalsAreForgotten()
{
    Document document;
    document.reset(shop());
    View view;
    view.name = QStringLiteral("Mine");
    view.in = QStringLiteral("shop");
    view.hide = QStringList{QStringLiteral("cart"), QStringLiteral("user")};
    view.collapse = QStringList{QStringLiteral("shop")};
    view.show.components = QStringList{QStringLiteral("orders")};
    view.placements.insert(QStringLiteral("orders"), {{1, 2}, {}});
    QVERIFY(document.apply(addView(document.design(), view)));
    const Design before = document.design();
    QVERIFY(document.apply(removeEntities(document.design(), {QStringLiteral("shop")})));
    const View after = *document.design().views().find(QStringLiteral("mine"));
    QCOMPARE(after.in, QString());
    QCOMPARE(after.hide, QStringList{QStringLiteral("user")});
    QVERIFY(after.collapse.isEmpty() && after.show.components.isEmpty() && after.placements.isEmpty());
    document.undoStack()->undo();
    QVERIFY(document.design() == before);
}

void SceneTest::roundTrip()
{
    const QByteArray text = R"(groundplan: 1
components:
  shop: { kind: namespace }
  cart: { kind: service, in: shop }
views:
  all: { name: All }
  mine:
    name: "1.0"
    description: "What I do: all of it"
    in: shop
    show: { components: cart, kinds: service, tags: [a, b], team: buy, mesh: [x, y], neighbours: true }
    hide: cart
    collapse: shop
    lens: environment
    environment: production
    lines: curved
    outline: team
    layout: { shop: [0, 8, 400, 300], cart: [1.5, -2] }
    x-note: kept
)";
    const auto loaded = readDesign(text, QStringLiteral("a.yaml"), catalog());
    QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().text()));
    QCOMPARE(loaded->warnings.size(), 1);
    const View view = *loaded->design.views().find(QStringLiteral("mine"));
    QCOMPARE(view.name, QStringLiteral("1.0"));
    QCOMPARE(view.show.groups.size(), 3);
    QVERIFY(view.show.neighbours);
    QCOMPARE(view.placements.value(QStringLiteral("cart")).at, QPointF(1.5, -2));
    const QByteArray written = writeDesign(loaded->design, catalog());
    const auto again = readDesign(written, QStringLiteral("a.yaml"), catalog());
    QVERIFY2(again, qPrintable(again ? QString() : again.error().text()));
    QVERIFY(again->design == loaded->design);
    QCOMPARE(writeDesign(again->design, catalog()), written);
}

void SceneTest::refusals_data()
{
    QTest::addColumn<QByteArray>("views");
    QTest::addColumn<QString>("message");
    QTest::newRow("a list") << QByteArray("[a]") << QStringLiteral("'views' must be a map, not a list.");
    QTest::newRow("no id") << QByteArray("{ 'A B': {} }") << QStringLiteral("'A B' is not an id; use lower-case letters, digits, dashes, dots and underscores.");
    QTest::newRow("lines") << QByteArray("{ a: { lines: wavy } }") << QStringLiteral("'lines' must be one of orthogonal, curved, not 'wavy'.");
    QTest::newRow("outline") << QByteArray("{ a: { outline: squad } }") << QStringLiteral("'outline' must be one of team, system, mesh, not 'squad'.");
    QTest::newRow("show") << QByteArray("{ a: { show: { kind: service } } }") << QStringLiteral("Unknown key 'kind' of 'show'; known are components, kinds, tags, team, system, mesh, neighbours.");
    QTest::newRow("position") << QByteArray("{ a: { layout: { cart: [1] } } }") << QStringLiteral("The position of 'cart' must be [x, y] or [x, y, width, height].");
    QTest::newRow("neighbours") << QByteArray("{ a: { show: { neighbours: 3 } } }") << QStringLiteral("'neighbours' must be true or false.");
    QTest::newRow("dangling") << QByteArray("{ a: { in: gone } }") << QStringLiteral("warning: View 'a' names 'gone', which is not in the design.");
}

void SceneTest::refusals()
{
    QFETCH(QByteArray, views);
    QFETCH(QString, message);
    const auto loaded = readDesign("groundplan: 1\ncomponents:\n  cart: { kind: service }\nviews: " + views + "\n", QStringLiteral("a.yaml"), catalog());
    if (message.startsWith(QLatin1String("warning: "))) {
        QVERIFY(loaded);
        QCOMPARE(loaded->warnings.value(0).message, message.mid(9));
        QCOMPARE(loaded->warnings.value(0).where.line, 4);
        return;
    }
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().message, message);
    QCOMPARE(loaded.error().where.line, 4);
}

QTEST_GUILESS_MAIN(SceneTest)

#include "tst_scene.moc"
