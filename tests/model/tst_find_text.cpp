// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtTest>

#include "model/edit/document.h"
#include "model/edit/find_text.h"
#include "model/edit/rename_ids.h"
#include "model/storage/design_reader.h"
#include "model/storage/design_writer.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

const Catalog& catalog() { return test::catalog(); }

Design shop()
{
    return test::design("groundplan: 1\n"
                        "name: Cart shop\n"
                        "description: Sells carts.\n"
                        "groups:\n"
                        "  buy: { kind: team, name: Buy team, description: Cart and checkout }\n"
                        "environments:\n"
                        "  production: { name: Production, overrides: { cart: { replicas: 3, technology: Go } } }\n"
                        "components:\n"
                        "  shop: { kind: namespace, name: Shop }\n"
                        "  cart: { kind: service, name: Cart, in: shop, team: buy, system: cart-system, technology: Go, replicas: 2, port: 8080, tags: [core, cart], description: Keeps the cart. }\n"
                        "  orders:\n"
                        "    kind: service\n"
                        "    name: Orders\n"
                        "    in: shop\n"
                        "    technology: Go\n"
                        "    shared-libraries: [cart-client, money]\n"
                        "    documentation: |\n"
                        "      See [the cart](groundplan:cart) and [its store](groundplan:cart-db).\n"
                        "    links: [\"https://example.org/cart\", \"groundplan:cart\"]\n"
                        "  cart-db: { kind: relational-database, name: Cart DB, in: shop, technology: PostgreSQL }\n"
                        "connections:\n"
                        "  orders-cart: { from: orders, to: cart, kind: calls, name: takes the cart, timeout: 2s }\n"
                        "  cart-cart-db: { from: cart, to: cart-db, kind: writes }\n"
                        "deviations:\n"
                        "  shared: { rule: shared-database, subject: cart-db, justification: \"The cart moves out of it in spring.\", owner: buy, expires: 2030-01-01 }\n"
                        "decisions:\n"
                        "  adr-1: { title: Keep the cart, status: accepted, date: 2026-01-01, context: Carts get lost., decision: Keep it., consequences: None., subjects: [cart] }\n"
                        "comments:\n"
                        "  c1: { subject: cart, author: Ann, date: 2026-01-02, text: \"Is the cart stateless?\" }\n"
                        "views:\n"
                        "  money: { name: Only money, description: What costs, show: { components: [cart-db], tags: [night] }, hide: [cart], layout: { cart-db: [8, 16] } }\n"
                        "layout:\n"
                        "  shop: [0, 0, 480, 200]\n"
                        "  cart: [24, 56]\n"
                        "  cart-db: [264, 56]\n");
}

TextQuery query(const QString& text, const QString& options = {})
{
    TextQuery query;
    query.text = text;
    query.matchCase = options.contains(u'c');
    query.wholeWord = options.contains(u'w');
    query.regularExpression = options.contains(u'r');
    return query;
}

/// "cart.name:0+4 …": where and how long.
QStringList told(const QList<TextMatch>& matches)
{
    QStringList result;
    for (const TextMatch& match : matches)
        result.append(QStringLiteral("%1.%2:%3+%4").arg(match.place.id.isEmpty() ? QStringLiteral("design") : match.place.id, match.place.field).arg(match.start).arg(match.length));
    return result;
}

} // namespace

/// Find and replace over all texts of a design.
class FindTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void everyPartIsFound_data();
    void everyPartIsFound();
    void withinASelection();
    void badQueries_data();
    void badQueries();
    void catastrophicExpressionsEnd_data();
    void catastrophicExpressionsEnd();
    void canBeStopped();
    void listsOnlySoMany();
    void leadsToTheCanvas_data();
    void leadsToTheCanvas();
    void replaces_data();
    void replaces();
    void refuses_data();
    void refuses();
    void replacesOne();
    void replacesOnlyWhatIsStillThere();
    void idsAreRenamedWithAllThatRefersToThem();
    void idsSwap();
    void renamesAreRefused_data();
    void renamesAreRefused();
    void randomReplacementsAreTakenBack();
    void speed();
};

void FindTextTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QStringList>("places");
    QTest::newRow("nothing") << "pancake" << "" << QStringList{};
    QTest::newRow("any case") << "POSTGRES" << "" << QStringList{QStringLiteral("cart-db.technology:0+8")};
    QTest::newRow("case") << "postgres" << "c" << QStringList{};
    QTest::newRow("case fits") << "Postgre" << "c" << QStringList{QStringLiteral("cart-db.technology:0+7")};
    QTest::newRow("number") << "8080" << "" << QStringList{QStringLiteral("cart.port:0+4")};
    QTest::newRow("whole word") << "carts" << "w" << QStringList{QStringLiteral("design.description:6+5"), QStringLiteral("adr-1.context:0+5")};
    QTest::newRow("no whole word") << "postgre" << "w" << QStringList{};
    QTest::newRow("list entry") << "cart-client" << "" << QStringList{QStringLiteral("orders.shared-libraries:0+11")};
    QTest::newRow("override") << "3" << "w" << QStringList{QStringLiteral("production.replicas:0+1")};
    QTest::newRow("undeclared group") << "cart-system" << "" << QStringList{QStringLiteral("cart.system:0+11")};
    QTest::newRow("signs are text") << "cart." << "" << QStringList{QStringLiteral("cart.description:10+5")};
    QTest::newRow("expression") << "k.{2}ps" << "r" << QStringList{QStringLiteral("cart.description:0+5")};
    QTest::newRow("anchors") << "^cart$" << "rc" << QStringList{QStringLiteral("cart.id:0+4"), QStringLiteral("cart.tags:0+4")};
    QTest::newRow("matches of nothing do not count") << "z*" << "r" << QStringList{};
    QTest::newRow("whole word of an expression") << "go|java" << "rw" << QStringList{QStringLiteral("cart.technology:0+2"), QStringLiteral("orders.technology:0+2"), QStringLiteral("production.technology:0+2")};
}

void FindTextTest::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, options);
    QFETCH(QStringList, places);
    const auto found = findText(shop(), query(text, options));
    QVERIFY2(found, found ? "" : qPrintable(found.error().message));
    QCOMPARE(told(found->matches), places);
}

void FindTextTest::everyPartIsFound_data()
{
    QTest::addColumn<TextPart>("part");
    QTest::addColumn<QStringList>("places");
    const auto row = [](const char* name, TextPart part, const QStringList& places) { QTest::newRow(name) << part << places; };
    row("names", TextPart::Name, {QStringLiteral("design.name:0+4"), QStringLiteral("cart.name:0+4"), QStringLiteral("cart-db.name:0+4")});
    row("ids", TextPart::Identifier, {QStringLiteral("cart.id:0+4"), QStringLiteral("cart-db.id:0+4"), QStringLiteral("orders-cart.id:7+4"), QStringLiteral("cart-cart-db.id:0+4"), QStringLiteral("cart-cart-db.id:5+4")});
    row("descriptions", TextPart::Description, {QStringLiteral("design.description:6+4"), QStringLiteral("cart.description:10+4")});
    row("documentation", TextPart::Documentation, {QStringLiteral("orders.documentation:9+4"), QStringLiteral("orders.documentation:26+4"), QStringLiteral("orders.documentation:59+4")});
    row("tags", TextPart::Tag, {QStringLiteral("cart.tags:0+4")});
    row("links", TextPart::Link, {QStringLiteral("orders.links:20+4"), QStringLiteral("orders.links:11+4")});
    row("attributes", TextPart::Attribute, {QStringLiteral("orders.shared-libraries:0+4")});
    row("labels", TextPart::Label, {QStringLiteral("orders-cart.name:10+4")});
    row("groups", TextPart::Group, {QStringLiteral("cart.system:0+4"), QStringLiteral("buy.description:0+4")});
    row("deviations", TextPart::Deviation, {QStringLiteral("shared.justification:4+4")});
    row("decisions", TextPart::Decision, {QStringLiteral("adr-1.title:9+4"), QStringLiteral("adr-1.context:0+4")});
    row("comments", TextPart::Comment, {QStringLiteral("c1.text:7+4")});
    QCOMPARE(textParts().size(), 12); // a new part wants a row here
}

void FindTextTest::everyPartIsFound()
{
    QFETCH(TextPart, part);
    QFETCH(QStringList, places);
    TextQuery wanted = query(QStringLiteral("cart"));
    wanted.parts = {part};
    const auto found = findText(shop(), wanted);
    QVERIFY(found);
    QCOMPARE(told(found->matches), places);
    for (const TextMatch& match : found->matches) {
        QCOMPARE(match.text.mid(match.start, match.length).toLower(), QStringLiteral("cart"));
        QVERIFY(!ownerText(shop(), match.place).isEmpty());
        QVERIFY(!placeText(shop(), catalog(), match.place).isEmpty());
    }
}

void FindTextTest::withinASelection()
{
    TextQuery wanted = query(QStringLiteral("cart"));
    wanted.within = {QStringLiteral("cart-db"), QStringLiteral("orders-cart")};
    const auto found = findText(shop(), wanted);
    QVERIFY(found);
    QCOMPARE(told(found->matches), (QStringList{QStringLiteral("cart-db.id:0+4"), QStringLiteral("cart-db.name:0+4"), QStringLiteral("orders-cart.id:7+4"), QStringLiteral("orders-cart.name:10+4")}));
    wanted.within = QSet<Id>{};
    QVERIFY(findText(shop(), wanted)->matches.isEmpty());
}

void FindTextTest::badQueries_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("message");
    QTest::newRow("nothing") << "" << "" << "Type what to look for.";
    QTest::newRow("open bracket") << "ca(rt" << "r" << "The expression is not right at character 6: missing closing parenthesis.";
    QTest::newRow("open bracket of a word") << "ca(rt" << "rw" << "The expression is not right at character 6: missing closing parenthesis.";
    QTest::newRow("nothing to repeat") << "*" << "r" << "The expression is not right at character 1: quantifier does not follow a repeatable item.";
    QTest::newRow("closes what it did not open") << "a)(b" << "rw" << "The expression is not right at character 2: unmatched closing parenthesis.";
}

void FindTextTest::badQueries()
{
    QFETCH(QString, text);
    QFETCH(QString, options);
    QFETCH(QString, message);
    const auto found = findText(shop(), query(text, options));
    QVERIFY(!found);
    QCOMPARE(found.error().message, message);
    QVERIFY(!replaceText(shop(), catalog(), query(text, options), QStringLiteral("x")));
}

void FindTextTest::catastrophicExpressionsEnd_data()
{
    QTest::addColumn<QString>("expression");
    QTest::newRow("nested") << "(a+)+$";
    QTest::newRow("alternatives") << "(a|aa)+$";
    QTest::newRow("nested stars") << "(.*a){25}";
    QTest::newRow("back reference") << "(a*)*\\1b";
    QTest::newRow("raises its own limit") << "(*LIMIT_MATCH=4000000000)(a+)+$";
    QTest::newRow("recursion") << "(a(?1)?)+$";
}

void FindTextTest::catastrophicExpressionsEnd()
{
    QFETCH(QString, expression);
    DesignContent content;
    for (int at = 0; at < 300; ++at) {
        Component component;
        component.id = QStringLiteral("c%1").arg(at);
        component.kind = QStringLiteral("service");
        component.description = QString(QString(4000, u'a') + QLatin1String("!"));
        content.components.append(component);
    }
    const Design design = *Design::fromContent(content);
    QElapsedTimer timer;
    timer.start();
    const auto found = findText(design, query(expression, QStringLiteral("r")));
    qInfo("%lld ms", timer.elapsed());
    QVERIFY(timer.elapsed() < 6000);
    if (!found)
        QCOMPARE(found.error().message, QStringLiteral("The expression takes too long; make it simpler."));
}

void FindTextTest::canBeStopped()
{
    const Design design = test::generatedDesign(500);
    int asked = 0;
    const auto found = findText(design, query(QStringLiteral("e")), [&asked] { return ++asked == 2; });
    QVERIFY(!found);
    QCOMPARE(found.error().code, ErrorCode::Cancelled);
}

void FindTextTest::listsOnlySoMany()
{
    const auto found = findText(test::generatedDesign(500), query(QStringLiteral("e")), {}, 10);
    QVERIFY(found);
    QCOMPARE(found->matches.size(), 10);
    QVERIFY(found->more);
    QVERIFY(!findText(shop(), query(QStringLiteral("cart")))->more);
}

void FindTextTest::leadsToTheCanvas_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("ids");
    QTest::newRow("component") << "Cart DB" << "Cart DB" << "cart-db";
    QTest::newRow("connection") << "takes the" << "takes the cart" << "orders-cart";
    QTest::newRow("group") << "Buy team" << "Group Buy team" << "cart";
    QTest::newRow("deviation") << "spring" << "Deviation of Cart DB" << "cart-db";
    QTest::newRow("decision") << "get lost" << "Decision Keep the cart" << "cart";
    QTest::newRow("comment") << "stateless" << "Comment on Cart" << "cart";
    QTest::newRow("override") << "\\b3\\b" << "Cart in Production" << "cart";
    QTest::newRow("design") << "Sells" << "Design" << "";
}

void FindTextTest::leadsToTheCanvas()
{
    QFETCH(QString, text);
    QFETCH(QString, where);
    QFETCH(QString, ids);
    const Design design = shop();
    const auto found = findText(design, query(text, QStringLiteral("r")));
    QCOMPARE(found->matches.size(), 1);
    QCOMPARE(ownerText(design, found->matches.first().place), where);
    QCOMPARE(canvasIds(design, found->matches.first().place).join(u' '), ids);
}

void FindTextTest::replaces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("options");
    QTest::addColumn<TextPart>("part");
    QTest::addColumn<QString>("by");
    QTest::addColumn<int>("matches");
    QTest::addColumn<QStringList>("lines"); // of the file afterwards, each somewhere
    const auto row = [](const char* name, const char* text, const char* options, TextPart part, const char* by, int matches, const QStringList& lines) {
        QTest::newRow(name) << text << options << part << by << matches << lines;
    };
    row("names", "Cart", "", TextPart::Name, "Basket", 3, {QStringLiteral("name: Basket shop"), QStringLiteral("name: Basket DB")});
    row("technology", "Go", "cw", TextPart::Attribute, "Rust", 3, {QStringLiteral("technology: Rust")});
    row("number", "8080", "", TextPart::Attribute, "9090", 1, {QStringLiteral("port: 9090")});
    row("number in an environment", "3", "", TextPart::Attribute, "5", 1, {QStringLiteral("replicas: 5")});
    row("duration", "2s", "", TextPart::Attribute, "500ms", 1, {QStringLiteral("timeout: 500ms")});
    row("emptied attribute", "PostgreSQL", "", TextPart::Attribute, "", 1, {QStringLiteral("name: Cart DB")});
    row("tag", "cart", "", TextPart::Tag, "basket", 1, {QStringLiteral("[core, basket]")});
    row("tag that becomes another", "cart", "", TextPart::Tag, "core", 1, {QStringLiteral("[core]")});
    row("list", "cart-client", "", TextPart::Attribute, "", 1, {QStringLiteral("[money]")});
    row("label", "cart", "", TextPart::Label, "basket", 1, {QStringLiteral("takes the basket")});
    row("undeclared group", "cart-system", "", TextPart::Group, "buying", 1, {QStringLiteral("system: buying")});
    row("declared group", "^buy$", "r", TextPart::Group, "purchase", 1, {QStringLiteral("team: purchase"), QStringLiteral("purchase:")});
    row("deviation", "spring", "", TextPart::Deviation, "autumn", 1, {QStringLiteral("in autumn")});
    row("decision", "lost", "", TextPart::Decision, "found", 1, {QStringLiteral("Carts get found.")});
    row("comment", "stateless", "", TextPart::Comment, "safe", 1, {QStringLiteral("Is the cart safe?")});
    row("link", "example.org", "", TextPart::Link, "example.com", 1, {QStringLiteral("https://example.com/cart")});
    row("plain text keeps signs", "Orders", "", TextPart::Name, "$1\\1", 1, {QStringLiteral("$1\\1")});
    row("groups of an expression", "(\\w+) (DB)", "r", TextPart::Name, "$2 of $1", 1, {QStringLiteral("name: DB of Cart")});
    row("all of a match", "Orders", "r", TextPart::Name, "<$&|\\0|$$>", 1, {QStringLiteral("<Orders|Orders|$>")});
    row("name of a view", "Only money", "", TextPart::Name, "Costs", 1, {QStringLiteral("name: Costs")});
    row("tag of a view", "night", "", TextPart::Tag, "day", 1, {QStringLiteral("[day]")});
    row("several in one text", "the", "", TextPart::Documentation, "a", 1, {QStringLiteral("a cart")});
}

void FindTextTest::replaces()
{
    QFETCH(QString, text);
    QFETCH(QString, options);
    QFETCH(TextPart, part);
    QFETCH(QString, by);
    QFETCH(int, matches);
    QFETCH(QStringList, lines);
    TextQuery wanted = query(text, options);
    wanted.parts = {part};
    Document document;
    document.reset(shop());
    const auto result = replaceText(document.design(), catalog(), wanted, by);
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QCOMPARE(result->matches, matches);
    QVERIFY(document.apply(result->edit));
    QCOMPARE(document.undoStack()->count(), 1);
    const QByteArray file = writeDesign(document.design(), catalog());
    for (const QString& line : lines)
        QVERIFY2(file.contains(line.toUtf8()), file.constData());
    // What was written is a design that can be read again.
    const auto again = readDesign(file, QString(), catalog());
    QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    QVERIFY(again->design == document.design());
    document.undoStack()->undo();
    QVERIFY(document.design() == shop());
}

void FindTextTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TextPart>("part");
    QTest::addColumn<QString>("by");
    QTest::addColumn<QString>("message");
    QTest::newRow("number") << "8080" << TextPart::Attribute << "many"
                            << "'many' cannot stand in 'Port' of 'Cart'. Attribute 'port' must be an integer from 1 to 65535, not 'many'.";
    QTest::newRow("range") << "8080" << TextPart::Attribute << "80808080"
                           << "'80808080' cannot stand in 'Port' of 'Cart'. Attribute 'port' must be an integer from 1 to 65535, not '80808080'.";
    QTest::newRow("override") << "3" << TextPart::Attribute << "x"
                              << "'x' cannot stand in 'Replicas' of 'Cart'. Attribute 'replicas' must be an integer from 0 to 10000, not 'x'.";
    QTest::newRow("link") << "https" << TextPart::Link << "file" << "'file://example.org/cart' is no link: write https://…, http://…, mailto:… or groundplan:ID.";
    QTest::newRow("id") << "orders-cart" << TextPart::Identifier << "Orders Cart"
                        << "'Orders Cart' cannot be an id: ids are lower-case letters, digits and inner dashes, underscores or dots.";
    QTest::newRow("taken") << "orders-cart" << TextPart::Identifier << "shop" << "The id 'shop' is already in use; choose another one.";
    QTest::newRow("two become one") << "-db" << TextPart::Identifier << "" << "The id 'cart' is already in use; choose another one.";
    QTest::newRow("undeclared group") << "cart-system" << TextPart::Group << "Cart System"
                                      << "'Cart System' cannot be an id: ids are lower-case letters, digits and inner dashes, underscores or dots.";
}

void FindTextTest::refuses()
{
    QFETCH(QString, text);
    QFETCH(TextPart, part);
    QFETCH(QString, by);
    QFETCH(QString, message);
    TextQuery wanted = query(text);
    wanted.parts = {part};
    const auto result = replaceText(shop(), catalog(), wanted, by);
    QVERIFY(!result);
    QCOMPARE(result.error().message, message);
    QCOMPARE(result.error().code, ErrorCode::Refused);
}

void FindTextTest::replacesOne()
{
    const Design design = shop();
    const TextQuery wanted = query(QStringLiteral("cart"));
    const auto found = findText(design, wanted);
    QVERIFY(found->matches.size() > 15);
    for (const TextMatch& match : found->matches) {
        const auto result = replaceMatch(design, catalog(), wanted, match, QStringLiteral("basket"));
        QVERIFY2(result, result ? "" : qPrintable(result.error().message));
        QCOMPARE(result->texts.size(), 1);
        QCOMPARE(result->texts.first().after, QString(match.text.left(match.start) + QLatin1String("basket") + match.text.mid(match.start + match.length)));
        Document document;
        document.reset(design);
        QVERIFY(document.apply(result->edit));
        QVERIFY(document.design() != design);
        document.undoStack()->undo();
        QVERIFY(document.design() == design);
    }
}

void FindTextTest::replacesOnlyWhatIsStillThere()
{
    const TextQuery wanted = query(QStringLiteral("Keeps"));
    const TextMatch match = findText(shop(), wanted)->matches.first();
    Design changed = shop();
    Component cart = *changed.component(QStringLiteral("cart"));
    const Component before = cart;
    cart.description = QStringLiteral("Holds Keeps");
    QVERIFY(changed.apply({ComponentChange{before, cart}}));
    const auto result = replaceMatch(changed, catalog(), wanted, match, QStringLiteral("x"));
    QVERIFY(!result);
    QCOMPARE(result.error().message, QStringLiteral("The text of 'Cart' is another one by now; search again."));
}

void FindTextTest::idsAreRenamedWithAllThatRefersToThem()
{
    TextQuery wanted = query(QStringLiteral("cart"));
    wanted.parts = {TextPart::Identifier};
    Document document;
    document.reset(shop());
    const auto result = replaceText(document.design(), catalog(), wanted, QStringLiteral("basket"));
    QVERIFY2(result, result ? "" : qPrintable(result.error().message));
    QCOMPARE(result->matches, 5);
    QVERIFY(document.apply(result->edit));
    const Design& design = document.design();
    QVERIFY(!design.component(QStringLiteral("cart")) && !design.component(QStringLiteral("cart-db")));
    QCOMPARE(design.component(QStringLiteral("basket"))->in, QStringLiteral("shop"));
    QCOMPARE(design.connection(QStringLiteral("orders-basket"))->to, QStringLiteral("basket"));
    QCOMPARE(design.connection(QStringLiteral("basket-basket-db"))->to, QStringLiteral("basket-db"));
    QVERIFY(design.environments().find(QStringLiteral("production"))->overrides.contains(u"basket"));
    QCOMPARE(design.deviations().find(QStringLiteral("shared"))->subject, QStringLiteral("basket-db"));
    QCOMPARE(design.decisions().find(QStringLiteral("adr-1"))->subjects, QStringList{QStringLiteral("basket")});
    QCOMPARE(design.comments().find(QStringLiteral("c1"))->subject, QStringLiteral("basket"));
    QCOMPARE(design.component(QStringLiteral("orders"))->links.last(), QStringLiteral("groundplan:basket"));
    QVERIFY(design.component(QStringLiteral("orders"))->documentation.contains(QLatin1String("[its store](groundplan:basket-db)")));
    QCOMPARE(design.placement(QStringLiteral("basket-db"))->at, QPointF(264, 56));
    QCOMPARE(design.component(QStringLiteral("basket"))->name, QStringLiteral("Cart")); // names were not asked for
    // The order of the file stays, so that its difference is small.
    QStringList order;
    for (const Component& component : design.components())
        order.append(component.id);
    QCOMPARE(order.join(u' '), QStringLiteral("shop basket orders basket-db"));
    const View* view = design.views().find(QStringLiteral("money"));
    QCOMPARE(view->show.components, QStringList{QStringLiteral("basket-db")});
    QCOMPARE(view->hide, QStringList{QStringLiteral("basket")});
    QVERIFY(view->placements.contains(QStringLiteral("basket-db")));
    // A container takes along what stands in it.
    IdRenames store;
    store.entities.insert(QStringLiteral("shop"), QStringLiteral("store"));
    QVERIFY(document.apply(renameIds(design, store)));
    QCOMPARE(document.design().childrenOf(QStringLiteral("store")).size(), 3);
    const auto again = readDesign(writeDesign(document.design(), catalog()), QString(), catalog());
    QVERIFY(again && again->design == document.design());
    document.undoStack()->undo();
    document.undoStack()->undo();
    QVERIFY(document.design() == shop());
    document.undoStack()->redo();
    QVERIFY(document.design().component(QStringLiteral("basket")));
}

void FindTextTest::idsSwap()
{
    IdRenames renames;
    renames.entities = {{QStringLiteral("cart"), QStringLiteral("orders")}, {QStringLiteral("orders"), QStringLiteral("cart")}};
    Document document;
    document.reset(shop());
    QVERIFY(document.apply(renameIds(document.design(), renames)));
    QCOMPARE(document.design().component(QStringLiteral("cart"))->name, QStringLiteral("Orders"));
    QCOMPARE(document.design().connection(QStringLiteral("orders-cart"))->from, QStringLiteral("cart"));
    document.undoStack()->undo();
    QVERIFY(document.design() == shop());
}

void FindTextTest::renamesAreRefused_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("message");
    QTest::newRow("unknown") << "nobody" << "x" << "'nobody' is not in the design.";
    QTest::newRow("no slug") << "cart" << "My Cart" << "'My Cart' cannot be an id: ids are lower-case letters, digits and inner dashes, underscores or dots.";
    QTest::newRow("empty") << "cart" << "" << "'' cannot be an id: ids are lower-case letters, digits and inner dashes, underscores or dots.";
    QTest::newRow("taken by a component") << "cart" << "orders" << "The id 'orders' is already in use; choose another one.";
    QTest::newRow("taken by a connection") << "cart" << "orders-cart" << "The id 'orders-cart' is already in use; choose another one.";
}

void FindTextTest::renamesAreRefused()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, message);
    IdRenames renames;
    renames.entities.insert(from, to);
    const auto edit = renameIds(shop(), renames);
    QVERIFY(!edit);
    QCOMPARE(edit.error().message, message);
}

void FindTextTest::randomReplacementsAreTakenBack()
{
    QRandomGenerator random(7);
    int done = 0;
    for (const char* sample : {"web-shop", "bank"}) {
        const auto read = readDesign(test::fileBytes(QStringLiteral(":/groundplan/samples/%1.groundplan.yaml").arg(QLatin1String(sample))), QString(), catalog());
        QVERIFY(read);
        for (int round = 0; round < 60; ++round) {
            // Any three letters of the file, by any three others.
            Document document;
            document.reset(read->design);
            const QString words = QStringLiteral("paymentsordercartsearchledgerbranchaccountservicedatabase");
            TextQuery wanted = query(words.mid(random.bounded(int(words.size()) - 3), 3));
            if (random.bounded(2))
                wanted.parts = {textParts().at(random.bounded(int(textParts().size()))).first};
            const auto result = replaceText(document.design(), catalog(), wanted, words.mid(random.bounded(int(words.size()) - 4), 4));
            if (!result)
                continue; // refused: two ids would become one, a choice another word
            ++done;
            QVERIFY(document.apply(result->edit));
            const auto again = readDesign(writeDesign(document.design(), catalog()), QString(), catalog());
            QVERIFY2(again, again ? "" : qPrintable(again.error().message));
            QVERIFY(again->design == document.design());
            if (document.undoStack()->canUndo())
                document.undoStack()->undo();
            QVERIFY(document.design() == read->design);
        }
    }
    qInfo("%d replacements", done);
    QVERIFY(done > 40);
}

void FindTextTest::speed()
{
    const Design design = test::generatedDesign(10'000);
    QElapsedTimer timer;
    timer.start();
    const auto found = findText(design, query(QStringLiteral("service-99")));
    qInfo("10,000 components: %lld ms for %lld matches", timer.elapsed(), (long long)(found->matches.size()));
    QVERIFY(found);
    QVERIFY(timer.elapsed() < 4000);
    TextQuery ids = query(QStringLiteral("^(.+)$"), QStringLiteral("r"));
    ids.parts = {TextPart::Identifier};
    timer.restart();
    const auto renamed = replaceText(design, catalog(), ids, QStringLiteral("x-$1"));
    qInfo("renaming everything: %lld ms", timer.elapsed());
    QVERIFY2(renamed, renamed ? "" : qPrintable(renamed.error().message));
    QVERIFY(timer.elapsed() < 10'000);
}

QTEST_GUILESS_MAIN(FindTextTest)
#include "tst_find_text.moc"
