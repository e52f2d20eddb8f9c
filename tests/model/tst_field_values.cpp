// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "model/edit/document.h"
#include "model/edit/edits.h"
#include "model/edit/field_values.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

const Catalog& catalog() { return test::catalog(); }

Design shop()
{
    return test::design(R"(groundplan: 1
groups:
  buy: { kind: team }
environments:
  production: { overrides: { cart: { replicas: 3 }, orders: { replicas: 4 } } }
components:
  shop: { kind: namespace }
  cart: { kind: service, in: shop, team: buy, replicas: 2, tags: [core, pci] }
  orders: { kind: service, in: shop, team: buy, replicas: 4, tags: [core] }
  job: { kind: job, team: buy, tags: [core, night] }
  db: { kind: relational-database, in: shop }
  user: { kind: actor }
connections:
  user-cart: { from: user, to: cart, kind: calls, timeout: 2s }
  cart-orders: { from: cart, to: orders, kind: calls, timeout: 2s }
  cart-db: { from: cart, to: db, kind: writes }
)");
}

QList<Id> ids(const QString& text) { return text.split(u' ', Qt::SkipEmptyParts); }

} // namespace

/// What several components or connections have in common, and the edits that change all of them at once.
class FieldValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shared_data();
    void shared();
    void sharedAttributesAreEverybodys_data();
    void sharedAttributesAreEverybodys();
    void whatAllAllowIsAllowed();
    void setsForAll_data();
    void setsForAll();
    void anotherKindKeepsTheOverridesOfAll();
    void refusals_data();
    void refusals();
    void tags();
    void reconnects_data();
    void reconnects();
};

void FieldValuesTest::shared_data()
{
    QTest::addColumn<QString>("subjects");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("mixed");
    QTest::newRow("one") << "cart" << "replicas" << "2" << false;
    QTest::newRow("equal container") << "cart orders db" << "in" << "shop" << false;
    QTest::newRow("one at top level") << "cart orders user" << "in" << "" << true;
    QTest::newRow("equal group") << "cart orders job" << "team" << "buy" << false;
    QTest::newRow("one without group") << "cart db" << "team" << "" << true;
    QTest::newRow("nobody has it") << "cart orders" << "description" << "" << false;
    QTest::newRow("different numbers") << "cart orders" << "replicas" << "" << true;
    QTest::newRow("unset and set") << "cart db" << "replicas" << "" << true;
    QTest::newRow("kind") << "cart orders" << "kind" << "service" << false;
    QTest::newRow("kinds") << "cart db" << "kind" << "" << true;
    QTest::newRow("connections") << "user-cart cart-orders" << "timeout" << "2s" << false;
    QTest::newRow("connections differ") << "user-cart cart-db" << "kind" << "" << true;
    QTest::newRow("connections have no container") << "cart orders cart-db" << "in" << "shop" << false;
    QTest::newRow("unknown ids do not count") << "cart nobody" << "replicas" << "2" << false;
}

void FieldValuesTest::shared()
{
    QFETCH(QString, subjects);
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(bool, mixed);
    const Design design = shop();
    const SharedValue value = sharedValue(Subjects::of(design, ids(subjects)), field);
    QCOMPARE(value.value.toText(), text);
    QCOMPARE(value.mixed, mixed);
}

void FieldValuesTest::sharedAttributesAreEverybodys_data()
{
    QTest::addColumn<QString>("subjects");
    QTest::newRow("one kind") << "cart orders";
    QTest::newRow("two kinds") << "cart job";
    QTest::newRow("far apart") << "cart user db";
    QTest::newRow("with a connection") << "cart cart-db";
}

void FieldValuesTest::sharedAttributesAreEverybodys()
{
    QFETCH(QString, subjects);
    const Design design = shop();
    const Subjects all = Subjects::of(design, ids(subjects));
    const QList<AttributeSpec> shared = sharedAttributes(catalog(), all);
    QSet<QString> names;
    for (const AttributeSpec& spec : shared)
        names.insert(spec.id);
    // Exactly those that each kind has with the same type and unit.
    QList<const KindBase*> kinds;
    for (const Component* component : all.components)
        kinds.append(catalog().componentKind(component->kind));
    for (const Connection* connection : all.connections)
        kinds.append(catalog().connectionKind(connection->kind));
    for (const AttributeSpec& spec : kinds.first()->attributes) {
        const bool everywhere = std::all_of(kinds.begin(), kinds.end(), [&spec](const KindBase* kind) {
            const AttributeSpec* other = kind->attribute(spec.id);
            return other && other->type == spec.type && other->unit == spec.unit;
        });
        if (spec.type != AttributeType::Enum)
            QVERIFY2(names.contains(spec.id) == everywhere, qPrintable(spec.id));
    }
    if (subjects == QLatin1String("cart orders"))
        QCOMPARE(shared.size(), kinds.first()->attributes.size());
}

void FieldValuesTest::whatAllAllowIsAllowed()
{
    const auto spec = [](const char* id, AttributeType type) {
        AttributeSpec made;
        made.id = QString::fromLatin1(id);
        made.type = type;
        return made;
    };
    AttributeSpec wide = spec("size", AttributeType::Integer);
    wide.defaultValue = Value(3);
    wide.min = 0;
    wide.max = 100;
    AttributeSpec narrow = spec("size", AttributeType::Integer);
    narrow.defaultValue = Value(4);
    narrow.min = 1;
    narrow.max = 200;
    AttributeSpec mode = spec("mode", AttributeType::Enum);
    mode.values = {QStringLiteral("a"), QStringLiteral("b")};
    AttributeSpec other = spec("mode", AttributeType::Enum);
    other.values = {QStringLiteral("b"), QStringLiteral("c")};
    KindBase left;
    left.attributes = {wide, mode, spec("same-name", AttributeType::String)};
    KindBase right;
    right.attributes = {spec("same-name", AttributeType::Number), other, narrow};
    const QList<AttributeSpec> shared = sharedAttributes({&left, &right});
    QCOMPARE(shared.size(), 2);
    QCOMPARE(shared.at(0).id, QStringLiteral("size"));
    QCOMPARE(shared.at(0).min, std::optional<double>(1));
    QCOMPARE(shared.at(0).max, std::optional<double>(100));
    QVERIFY(shared.at(0).defaultValue.isNull());
    QCOMPARE(shared.at(1).values, QStringList{QStringLiteral("b")});
}

void FieldValuesTest::setsForAll_data()
{
    QTest::addColumn<QString>("subjects");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<int>("changes");
    QTest::addColumn<QString>("text");
    QTest::newRow("attribute") << "cart orders" << "technology" << "Go" << 2 << "Change Technology of 2 component(s)";
    QTest::newRow("only who differs") << "cart orders" << "timeout" << "" << -1 << "";
    QTest::newRow("kinds") << "cart orders job" << "technology" << "Go" << 3 << "Change Technology of 3 component(s)";
    QTest::newRow("description") << "cart cart-db" << "description" << "Part of the shop" << 2 << "Change description of 2 items";
    QTest::newRow("connections") << "user-cart cart-orders" << "timeout" << "3s" << 2 << "Change Timeout of 2 items";
    QTest::newRow("connections that have it already") << "user-cart cart-orders" << "timeout" << "2s" << 0 << "";
    QTest::newRow("kind") << "cart orders" << "kind" << "job" << 3 << "Change kind of 2 component(s)";
}

void FieldValuesTest::setsForAll()
{
    QFETCH(QString, subjects);
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(int, changes);
    QFETCH(QString, text);
    Document document;
    document.reset(shop());
    const auto edit = setForAll(document.design(), catalog(), ids(subjects), field, Value(value));
    if (changes < 0) {
        QVERIFY(!edit);
        return;
    }
    QVERIFY2(edit, edit ? "" : qPrintable(edit.error().message));
    QCOMPARE(edit->text, text);
    if (field != QLatin1String("kind"))
        QCOMPARE(edit->changes.size(), changes);
    QVERIFY(document.apply(edit));
    const SharedValue now = sharedValue(Subjects::of(document.design(), ids(subjects)), field);
    QVERIFY(!now.mixed);
    QCOMPARE(now.value.toText(), value);
    QCOMPARE(document.undoStack()->count(), changes == 0 ? 0 : 1);
    document.undoStack()->undo();
    QVERIFY(document.design() == shop());
}

void FieldValuesTest::anotherKindKeepsTheOverridesOfAll()
{
    Document document;
    document.reset(shop());
    QVERIFY(document.apply(setForAll(document.design(), catalog(), ids(QStringLiteral("cart orders")), QStringLiteral("kind"), Value("actor"))));
    const ValueMap& overrides = document.design().environments().find(QStringLiteral("production"))->overrides;
    // An actor has no replicas: both are kept letter for letter, neither got lost by the other's change.
    QCOMPARE(overrides.find(u"cart")->toMap().find(u"replicas")->toText(), QStringLiteral("3"));
    QVERIFY(overrides.find(u"cart")->toMap().find(u"replicas")->isPlain());
    QVERIFY(overrides.find(u"orders")->toMap().find(u"replicas")->isPlain());
    document.undoStack()->undo();
    QVERIFY(document.design() == shop());
}

void FieldValuesTest::refusals_data()
{
    QTest::addColumn<QString>("subjects");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("message");
    QTest::newRow("one lacks it") << "cart user" << "replicas" << "2" << "Attribute 'replicas' must be an integer from 0 to 10000, not '2'.";
    QTest::newRow("nobody") << "nobody cart" << "technology" << "Go" << "'nobody' is not in the design.";
    QTest::newRow("kind of a connection") << "user-cart cart-db" << "kind" << "calls" << "'Calls' cannot run from 'cart' to 'db'.";
}

void FieldValuesTest::refusals()
{
    QFETCH(QString, subjects);
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, message);
    const auto edit = setForAll(shop(), catalog(), ids(subjects), field, Value(value));
    QVERIFY(!edit);
    QCOMPARE(edit.error().code, ErrorCode::Refused);
    QCOMPARE(edit.error().message, message);
}

void FieldValuesTest::tags()
{
    Document document;
    document.reset(shop());
    const QList<Id> chosen = ids(QStringLiteral("cart orders job"));
    const QMap<QString, int> counts = tagCounts(Subjects::of(document.design(), chosen));
    QCOMPARE(counts, (QMap<QString, int>{{QStringLiteral("core"), 3}, {QStringLiteral("pci"), 1}, {QStringLiteral("night"), 1}}));
    QCOMPARE(allTags(document.design()), (QStringList{QStringLiteral("core"), QStringLiteral("night"), QStringLiteral("pci")}));
    QVERIFY(document.apply(changeTags(document.design(), chosen, {QStringLiteral("pci")}, {QStringLiteral("core")})));
    QCOMPARE(document.design().component(QStringLiteral("cart"))->tags, QStringList{QStringLiteral("pci")});
    QCOMPARE(document.design().component(QStringLiteral("job"))->tags, (QStringList{QStringLiteral("night"), QStringLiteral("pci")}));
    QCOMPARE(document.undoStack()->count(), 1);
    document.undoStack()->undo();
    QVERIFY(document.design() == shop());
    QVERIFY(!changeTags(document.design(), {QStringLiteral("nobody")}, {QStringLiteral("x")}, {}));
}

void FieldValuesTest::reconnects_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("message");
    QTest::newRow("another end") << "user" << "orders" << "";
    QTest::newRow("another start") << "job" << "cart" << "";
    QTest::newRow("turned round") << "orders" << "cart" << "";
    QTest::newRow("itself") << "cart" << "cart" << "'cart' cannot be connected to itself.";
    QTest::newRow("not allowed") << "user" << "db" << "'Calls' cannot run from 'user' to 'db'.";
    QTest::newRow("there already") << "cart" << "orders" << "'cart' and 'orders' are connected like that already.";
    QTest::newRow("unknown") << "cart" << "nobody" << "'nobody' is not in the design.";
}

void FieldValuesTest::reconnects()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(QString, message);
    Document document;
    document.reset(shop());
    const auto edit = reconnect(document.design(), catalog(), QStringLiteral("user-cart"), from, to);
    if (!message.isEmpty()) {
        QVERIFY(!edit);
        QCOMPARE(edit.error().message, message);
        return;
    }
    QVERIFY2(edit, edit ? "" : qPrintable(edit.error().message));
    QVERIFY(document.apply(edit));
    const Connection* connection = document.design().connection(QStringLiteral("user-cart"));
    QCOMPARE(connection->from, from);
    QCOMPARE(connection->to, to);
    QCOMPARE(connection->attributes.find(u"timeout")->toText(), QStringLiteral("2s"));
    QVERIFY(document.design().connectionsOf(from).contains(connection->id));
    document.undoStack()->undo();
    QVERIFY(document.design() == shop());
}

QTEST_GUILESS_MAIN(FieldValuesTest)
#include "tst_field_values.moc"
