// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "model/edit/quick_add.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

const Catalog& catalog() { return test::catalog(); }

Design small()
{
    return test::design(R"(groundplan: 1
components:
  cluster: { kind: cluster }
  shop: { kind: namespace, in: cluster }
  cart: { kind: service, in: shop, name: Cart }
  orders: { kind: service, in: shop, name: Orders }
layout:
  cluster: [0, 0, 900, 500]
  shop: [24, 56, 800, 400]
  cart: [24, 56]
  orders: [304, 56]
)");
}

/// What a line adds, in words: components "name (kind, technology) in place", connections "from kind to".
QStringList added(const Design& design, const QString& text, const QuickAddSite& site, QString* error = nullptr, const KindMatch& chosen = {})
{
    const auto edit = quickAdd(design, catalog(), text, site, chosen);
    if (!edit) {
        if (error)
            *error = edit.error().message;
        return {};
    }
    Design after = design;
    if (!after.apply(edit->changes))
        return {QStringLiteral("does not apply")};
    QStringList words;
    for (const Component& component : after.components()) {
        if (design.component(component.id))
            continue;
        const Value* technology = component.attributes.find(u"technology");
        words.append(QStringLiteral("%1 (%2%3) in '%4'").arg(component.label(), component.kind, technology ? QString(u' ' + technology->toText()) : QString(), component.in));
    }
    for (const Connection& connection : after.connections()) {
        if (!design.connection(connection.id))
            words.append(QString(connection.from + u' ' + connection.kind + u' ' + connection.to));
    }
    return words;
}

} // namespace

/// Adding by one line of text.
class QuickAddTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void guesses_data();
    void guesses();
    void lines_data();
    void lines();
    void mistakes_data();
    void mistakes();
    void chosenKindWins();
    void nothingIsCovered();
    void lastTerms();
};

void QuickAddTest::matches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("technology");
    const auto row = [](const char* text, const char* kind, const char* technology = "") { QTest::newRow(text) << text << kind << technology; };
    row("service", "service");
    row("Service", "service");
    row("serv", "service");
    row("relational-database", "relational-database");
    row("Relational database", "relational-database");
    row("db", "relational-database");
    row("database", "relational-database");
    row("postgres", "relational-database", "PostgreSQL");
    row("PostgreSQL", "relational-database", "PostgreSQL");
    row("kafka", "event-stream", "Apache Kafka");
    row("redis", "cache", "Redis");
    row("queue", "message-queue");
    row("gateway", "api-gateway");
    row("wfe", "web-front-end");
    row("work", "worker");
}

void QuickAddTest::matches()
{
    QFETCH(QString, text);
    QFETCH(QString, kind);
    QFETCH(QString, technology);
    const KindMatch match = kindsMatching(catalog(), text).value(0);
    QVERIFY(match.kind);
    QCOMPARE(match.kind->id, kind);
    QCOMPARE(match.technology, technology);
}

void QuickAddTest::guesses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char* name, const char* kind) { QTest::newRow(name) << name << kind; };
    row("cart", "service");
    row("Orders", "service");
    row("orders-db", "relational-database");
    row("Orders database", "relational-database");
    row("order queue", "message-queue");
    row("Redis", "cache");
    row("my postgres", "relational-database");
    row("API gateway", "api-gateway");
    row("Customer", "actor");
    row("payment worker", "worker");
    row("database migration service", "service");
    row("prod cluster", "cluster");
}

void QuickAddTest::guesses()
{
    QFETCH(QString, name);
    QFETCH(QString, kind);
    QCOMPARE(guessedKind(catalog(), name).kind->id, kind);
}

void QuickAddTest::lines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QStringList>("result");
    const auto row = [](const char* text, const char* from, const QStringList& result) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(from) << result;
    };
    row("prices", "", {QStringLiteral("prices (service) in 'shop'")});
    row("  prices :  worker ", "", {QStringLiteral("prices (worker) in 'shop'")});
    row("store: postgres", "", {QStringLiteral("store (relational-database PostgreSQL) in 'shop'")});
    row("-> db: relational-database", "cart", {QStringLiteral("db (relational-database) in 'shop'"), QStringLiteral("cart reads db")});
    row("<- user: actor", "cart", {QStringLiteral("user (actor) in ''"), QStringLiteral("user calls cart")});
    row("-> orders", "cart", {QStringLiteral("cart calls orders")});
    row("-> Orders -> prices", "cart", {QStringLiteral("prices (service) in 'shop'"), QStringLiteral("cart calls orders"), QStringLiteral("orders calls prices")});
    row("prices → prices-db", "", {QStringLiteral("prices (service) in 'shop'"), QStringLiteral("prices-db (relational-database) in 'shop'"), QStringLiteral("prices reads prices-db")});
    row("cart", "", {QStringLiteral("cart (service) in 'shop'")}); // alone, a name is a new component
    row("east: region", "", {QStringLiteral("east (region) in ''")});
}

void QuickAddTest::lines()
{
    QFETCH(QString, text);
    QFETCH(QString, from);
    QFETCH(QStringList, result);
    QString error;
    QCOMPARE(added(small(), text, {QStringLiteral("shop"), {700, 300}, from}, &error), result);
    QCOMPARE(error, QString());
}

void QuickAddTest::mistakes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("message");
    QTest::newRow("nothing") << " " << "" << "Type a name, or a name and a kind: 'cart: service'.";
    QTest::newRow("no selection") << "-> db" << "" << "Select the component that the arrow starts from.";
    QTest::newRow("arrow to nowhere") << "a ->" << "" << "A name is missing after the arrow.";
    QTest::newRow("no name") << ": service" << "" << "A name is missing before the colon.";
    QTest::newRow("no kind") << "a: qqqzzz" << "" << "No kind of component is called anything like 'qqqzzz'.";
    QTest::newRow("itself") << "-> cart" << "cart" << "'Cart' cannot be connected to itself.";
}

void QuickAddTest::mistakes()
{
    QFETCH(QString, text);
    QFETCH(QString, from);
    QFETCH(QString, message);
    QString error;
    const QStringList words = added(small(), text, {QStringLiteral("shop"), {700, 300}, from}, &error);
    QCOMPARE(words, QStringList());
    QCOMPARE(error, message);
}

void QuickAddTest::chosenKindWins()
{
    const KindMatch worker{catalog().componentKind(QStringLiteral("worker")), {}};
    QCOMPARE(added(small(), QStringLiteral("prices"), {QStringLiteral("shop"), {}, {}}, nullptr, worker), QStringList{QStringLiteral("prices (worker) in 'shop'")});
    QCOMPARE(added(small(), QStringLiteral("-> orders"), {QStringLiteral("shop"), {}, QStringLiteral("cart")}, nullptr, worker).size(), 2);
}

void QuickAddTest::nothingIsCovered()
{
    Design design = small();
    for (int at = 0; at < 4; ++at) {
        const auto edit = quickAdd(design, catalog(), QStringLiteral("again"), {QStringLiteral("shop"), {150, 150}, {}});
        QVERIFY(edit);
        QVERIFY(design.apply(edit->changes));
    }
    const QList<Id> ids = design.childrenOf(QStringLiteral("shop"));
    QCOMPARE(ids.size(), 6);
    for (const Id& one : ids) {
        for (const Id& other : ids)
            QVERIFY(one == other || !relativeRect(design, one, false).intersects(relativeRect(design, other, false)));
    }
}

void QuickAddTest::lastTerms()
{
    QCOMPARE(lastTerm(QStringLiteral("a: b")).kind, QStringLiteral("b"));
    QCOMPARE(lastTerm(QStringLiteral("a: b -> c")).name, QStringLiteral("c"));
    QVERIFY(!lastTerm(QStringLiteral("a: b -> c")).hasKind);
    QVERIFY(lastTerm(QStringLiteral("a <- c:")).hasKind);
}

QTEST_GUILESS_MAIN(QuickAddTest)
#include "tst_quick_add.moc"
