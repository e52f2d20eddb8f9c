// SPDX-License-Identifier: Apache-2.0
#include <QRandomGenerator>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QtTest>

#include "model/catalog/attribute_check.h"
#include "model/design/hierarchy.h"
#include "model/edit/arrange.h"
#include "model/edit/document.h"
#include "model/edit/edits.h"
#include "model/layout/tidy.h"
#include "model/storage/design_reader.h"
#include "model/storage/design_writer.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

const Catalog& catalog() { return test::catalog(); }

Design smallDesign()
{
    return test::design(R"(groundplan: 1
groups:
  buy: { kind: team }
environments:
  production: { overrides: { cart: { replicas: 3 } } }
components:
  cluster: { kind: cluster }
  shop: { kind: namespace, in: cluster }
  cart: { kind: service, in: shop, name: Cart }
  orders: { kind: service, in: shop }
  db: { kind: relational-database, in: shop }
  user: { kind: actor }
connections:
  user-cart: { from: user, to: cart, kind: calls }
  cart-db: { from: cart, to: db, kind: writes }
layout:
  cluster: [0, 0, 600, 400]
  shop: [24, 56, 500, 300]
  cart: [24, 56]
  orders: [24, 136]
)");
}

/// One random edit of any kind; may be refused, as a user's can be.
Result<Edit> randomEdit(const Design& design, QRandomGenerator& random)
{
    const auto pick = [&]() -> Id {
        QList<Id> ids;
        for (const Component& component : design.components())
            ids.append(component.id);
        return ids.isEmpty() ? Id() : ids.at(random.bounded(int(ids.size())));
    };
    const auto pickConnection = [&]() -> Id {
        QList<Id> ids;
        for (const Connection& connection : design.connections())
            ids.append(connection.id);
        return ids.isEmpty() ? Id() : ids.at(random.bounded(int(ids.size())));
    };
    static const QStringList kinds{QStringLiteral("service"), QStringLiteral("namespace"), QStringLiteral("cluster"),
                                   QStringLiteral("relational-database"), QStringLiteral("message-queue"), QStringLiteral("actor")};
    const QPointF at(random.bounded(1000), random.bounded(1000));
    const auto pickView = [&] {
        QList<View> views;
        for (const View& view : design.views())
            views.append(view);
        return views.isEmpty() ? View() : views.at(random.bounded(int(views.size())));
    };
    switch (random.bounded(21)) {
    case 0:
    case 1: return addComponent(design, catalog(), kinds.at(random.bounded(int(kinds.size()))), random.bounded(2) ? pick() : Id(), at);
    case 2:
        // Removing is rarer once the design is small, so that it neither dies nor explodes.
        if (design.components().size() < 20)
            return addComponent(design, catalog(), QStringLiteral("service"), {}, at);
        return removeEntities(design, {pick(), pick()});
    case 3: return design.connections().isEmpty() ? Result<Edit>(Edit{}) : removeEntities(design, {pickConnection()});
    case 4:
    case 5: return connectComponents(design, catalog(), pick(), pick());
    case 6: return moveInto(design, catalog(), {pick()}, random.bounded(3) ? pick() : Id());
    case 7: return setAttribute(design, catalog(), pick(), QStringLiteral("replicas"), random.bounded(4) ? Value(random.bounded(9)) : Value());
    case 8: return rename(design, random.bounded(2) ? pick() : pickConnection(), QStringLiteral("Name %1").arg(random.bounded(100)));
    case 9: return design.components().size() > 200 ? removeEntities(design, {pick()}) : duplicate(design, {pick(), pick()});
    case 10: return design.components().size() > 200 ? removeEntities(design, {pick()})
                                                     : paste(design, catalog(), fragmentOf(design, {pick()}), {}, at);
    case 11: return groupComponents(design, {pick()}, QStringLiteral("team"), random.bounded(3) ? QStringLiteral("team-%1").arg(random.bounded(3)) : QString());
    case 13: return setField(design, catalog(), pick(), QStringLiteral("kind"),
                             catalog().componentKinds().at(random.bounded(int(catalog().componentKinds().size()))).id);
    case 12: return setPositions(design, {{pick(), Placement{at, {}}}});
    case 14: return removeView(design, pickView().id);
    case 15:
    case 16: {
        View view = pickView();
        view.name = QStringLiteral("View %1").arg(random.bounded(9));
        (random.bounded(2) ? view.hide : view.collapse) << pick();
        view.in = random.bounded(3) ? Id() : pick();
        if (const Id placed = pick(); !placed.isEmpty())
            view.placements.insert(placed, {at, {}});
        return random.bounded(2) ? addView(design, view) : setView(design, view);
    }
    case 17: return random.bounded(2) ? align(design, catalog(), {pick(), pick(), pick()}, Alignment(random.bounded(6)))
                                      : distribute(design, catalog(), {pick(), pick(), pick(), pick()}, random.bounded(2) ? Qt::Horizontal : Qt::Vertical);
    case 18: return random.bounded(2) ? sameSize(design, catalog(), {pick(), pick()}, random.bounded(2) ? Qt::Horizontal : Qt::Vertical)
                                      : fitToContents(design, catalog(), {pick(), pick()});
    case 19: return tidy(design, catalog(), random.bounded(4) ? QList<Id>{pick(), pick()} : QList<Id>());
    default: return setField(design, catalog(), random.bounded(4) ? pick() : Id(), QStringLiteral("description"), QString::number(random.bounded(99)));
    }
}

} // namespace

class TestEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addNamesAndPlaces()
    {
        const Design design = smallDesign();
        const auto edit = addComponent(design, catalog(), QStringLiteral("service"), QStringLiteral("shop"), QPointF(8, 16));
        QVERIFY(edit);
        QCOMPARE(edit->text, QStringLiteral("Add Service"));
        QCOMPARE(addedComponents(*edit), QList<Id>{QStringLiteral("service")});
        Design after = design;
        QVERIFY(after.apply(edit->changes));
        QCOMPARE(after.component(QStringLiteral("service"))->in, QStringLiteral("shop"));
        QCOMPARE(after.placement(QStringLiteral("service"))->at, QPointF(8, 16));
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("message");
        QTest::newRow("unknown kind") << "kind" << "Unknown component kind 'spaceship'.";
        QTest::newRow("no container") << "container" << "A component of kind 'Service' cannot stand in 'Cart' (Service).";
        QTest::newRow("itself") << "self" << "'Cart' cannot be connected to itself.";
        QTest::newRow("twice") << "twice" << "'Cart' and 'db' are connected like that already.";
        QTest::newRow("nested in itself") << "nest" << "'cluster' cannot stand in itself.";
        QTest::newRow("missing") << "missing" << "'ghost' is not in the design.";
        QTest::newRow("attribute of another kind") << "attribute" << "'user' has no attribute 'replicas'.";
        QTest::newRow("bad value") << "value" << "Attribute 'port' must be an integer from 1 to 65535, not '0'.";
        QTest::newRow("connection that may not be") << "ends" << "'Consumes' cannot run from 'db' to 'Cart'.";
    }
    void refusals()
    {
        QFETCH(QString, what);
        QFETCH(QString, message);
        const Design design = smallDesign();
        const Id cart = QStringLiteral("cart"), db = QStringLiteral("db");
        Result<Edit> edit = Edit{};
        if (what == QLatin1String("kind"))
            edit = addComponent(design, catalog(), QStringLiteral("spaceship"), {});
        else if (what == QLatin1String("container"))
            edit = addComponent(design, catalog(), QStringLiteral("service"), cart);
        else if (what == QLatin1String("self"))
            edit = connectComponents(design, catalog(), cart, cart);
        else if (what == QLatin1String("twice"))
            edit = connectComponents(design, catalog(), cart, db, QStringLiteral("writes"));
        else if (what == QLatin1String("nest"))
            edit = moveInto(design, catalog(), {QStringLiteral("cluster")}, QStringLiteral("shop"));
        else if (what == QLatin1String("missing"))
            edit = removeEntities(design, {QStringLiteral("ghost")});
        else if (what == QLatin1String("attribute"))
            edit = setAttribute(design, catalog(), QStringLiteral("user"), QStringLiteral("replicas"), 2);
        else if (what == QLatin1String("value"))
            edit = setAttribute(design, catalog(), cart, QStringLiteral("port"), 0);
        else if (what == QLatin1String("ends"))
            edit = connectComponents(design, catalog(), db, cart, QStringLiteral("consumes"));
        QVERIFY(!edit);
        QCOMPARE(edit.error().message, message);
        QCOMPARE(edit.error().code, ErrorCode::Refused);
    }

    void removeTakesChildrenConnectionsAndOverridesAlong()
    {
        Design design = smallDesign();
        const auto edit = removeEntities(design, {QStringLiteral("shop")});
        QVERIFY(edit);
        QVERIFY(design.apply(edit->changes));
        QCOMPARE(design.components().size(), 2);
        QCOMPARE(design.connections().size(), 0);
        QVERIFY(design.environments().find(QStringLiteral("production"))->overrides.isEmpty());
        QVERIFY(!design.placement(QStringLiteral("cart")));
    }

    void moveKeepsThePlaceOnTheCanvas()
    {
        Design design = smallDesign();
        const QPointF before = absolutePosition(design, QStringLiteral("cart"));
        const auto edit = moveInto(design, catalog(), {QStringLiteral("cart")}, {});
        QVERIFY(edit);
        QCOMPARE(edit->text, QStringLiteral("Move Cart to the top level"));
        QVERIFY(design.apply(edit->changes));
        QCOMPARE(absolutePosition(design, QStringLiteral("cart")), before);
        QVERIFY(design.component(QStringLiteral("cart"))->in.isEmpty());
    }

    void duplicateCopiesTheInside()
    {
        Design design = smallDesign();
        const auto edit = duplicate(design, {QStringLiteral("shop"), QStringLiteral("cart")}); // cart comes with shop
        QVERIFY(edit);
        QVERIFY(design.apply(edit->changes));
        QCOMPARE(design.components().size(), 10);
        QCOMPARE(design.connections().size(), 3);
        QCOMPARE(design.component(QStringLiteral("cart-2"))->in, QStringLiteral("shop-2"));
        QVERIFY(design.connection(QStringLiteral("cart-2-db-2")));
        QCOMPARE(design.component(QStringLiteral("shop-2"))->in, QStringLiteral("cluster"));
    }

    void changedKindsKeepWhatTheyDoNotKnow()
    {
        Design design = smallDesign();
        QVERIFY(design.apply(setAttribute(design, catalog(), QStringLiteral("cart"), QStringLiteral("replicas"), 4)->changes));
        const auto edit = setField(design, catalog(), QStringLiteral("cart"), QStringLiteral("kind"), QStringLiteral("actor"));
        QVERIFY(edit);
        QVERIFY(design.apply(edit->changes));
        QCOMPARE(*design.component(QStringLiteral("cart"))->extra.find(u"replicas"), Value(PlainScalar{QStringLiteral("4")}));
        // Back again the value is an attribute, not a second key of the same name in the file.
        QVERIFY(design.apply(setField(design, catalog(), QStringLiteral("cart"), QStringLiteral("kind"), QStringLiteral("service"))->changes));
        QCOMPARE(*design.component(QStringLiteral("cart"))->attributes.find(u"replicas"), Value(4));
        QVERIFY(design.component(QStringLiteral("cart"))->extra.isEmpty());
    }

    /// From every kind to a fifth of the others, with a value for each attribute: the file can always be read again.
    void everyChangeOfKindCanBeSaved()
    {
        const auto sample = [](const AttributeSpec& spec) -> Value {
            for (const char* text : {"7", "99.5", "true", "2s", "512Mi", "250m", "2027-09-30", "https://example.org", "a=b", "word", "1.10"}) {
                if (const auto value = parsedAttribute(spec, QString::fromLatin1(text)); value && *value != spec.defaultValue)
                    return *value;
            }
            for (const QString& word : spec.values) {
                if (Value(word) != spec.defaultValue)
                    return Value(word);
            }
            return {};
        };
        for (const ComponentKind& from : catalog().componentKinds()) {
            DesignContent content;
            Component component;
            component.id = QStringLiteral("it");
            component.kind = from.id;
            for (const AttributeSpec& spec : from.attributes) {
                if (const Value value = sample(spec); !value.isNull())
                    component.attributes.append(spec.id, value);
            }
            content.components.append(component);
            Environment environment;
            environment.id = QStringLiteral("production");
            environment.overrides.append(component.id, component.attributes);
            content.environments.append(environment);
            const auto start = Design::fromContent(content);
            QVERIFY(start);
            for (qsizetype index = start->components().begin()->kind.size() % 5; index < catalog().componentKinds().size(); index += 5) {
                const ComponentKind& to = catalog().componentKinds().at(index);
                Design design = *start;
                const auto edit = setField(design, catalog(), component.id, QStringLiteral("kind"), to.id);
                QVERIFY(edit);
                QVERIFY(design.apply(edit->changes));
                const QByteArray bytes = writeDesign(design, catalog());
                const auto saved = readDesign(bytes, QStringLiteral("saved"), catalog());
                QVERIFY2(saved, qPrintable(saved ? QString() : QString(saved.error().text() + u'\n' + QString::fromUtf8(bytes))));
                QVERIFY2(saved->design == design, bytes.constData());
            }
        }
    }

    /// What stood there is what the design knew, not what the change claims: undo must not invent anything.
    void undoRestoresWhatWasThere()
    {
        Design design = smallDesign();
        const Design before = design;
        Component stale = *design.component(QStringLiteral("cart"));
        stale.name = QStringLiteral("Stale");
        Component after = stale;
        after.name = QStringLiteral("New");
        const auto applied = design.apply({ComponentChange{stale, after}, PlacementChange{QStringLiteral("cart"), {}, Placement{{1, 2}, {}}},
                                           PropertiesChange{{QStringLiteral("x"), {}, {}}, {QStringLiteral("y"), {}, {}}}});
        QVERIFY(applied);
        QVERIFY(design.apply(inverted(*applied)));
        QVERIFY(design == before);
    }

    void invariantsAcrossTables_data()
    {
        QTest::addColumn<Changes>("changes");
        QTest::addColumn<QString>("message");
        const Design design = smallDesign();
        Component component = *design.component(QStringLiteral("cart"));
        component.id = QStringLiteral("cart-db");
        QTest::newRow("component with a connection's id") << Changes{ComponentChange{{}, component}}
                                                          << "The id 'cart-db' is already in use; choose another one.";
        Connection connection = *design.connection(QStringLiteral("cart-db"));
        connection.id = QStringLiteral("cart");
        QTest::newRow("connection with a component's id") << Changes{ConnectionChange{{}, connection}}
                                                          << "The id 'cart' is already in use; choose another one.";
        QTest::newRow("position of nothing") << Changes{PlacementChange{QStringLiteral("ghost"), {}, Placement{{1, 2}, {}}}}
                                             << "'ghost' is not in the design.";
        Component around = *design.component(QStringLiteral("cluster"));
        around.in = QStringLiteral("shop");
        QTest::newRow("ring") << Changes{ComponentChange{*design.component(QStringLiteral("cluster")), around}}
                              << "'cluster' cannot stand in itself.";
    }
    void invariantsAcrossTables()
    {
        QFETCH(Changes, changes);
        QFETCH(QString, message);
        Design design = smallDesign();
        const auto result = design.apply(changes);
        QVERIFY(!result);
        QCOMPARE(result.error().message, message);
        QVERIFY(design == smallDesign());
    }

    void contentWithDoubleIdsIsRefused()
    {
        DesignContent content;
        Group group;
        group.id = QStringLiteral("buy");
        content.groups = {group, group};
        const auto design = Design::fromContent(content);
        QVERIFY(!design);
        QCOMPARE(design.error().message, QStringLiteral("The id 'buy' is already in use; choose another one."));
    }

    void removalKeepsDeviationsAndOtherOverrides()
    {
        Design design = smallDesign();
        Deviation deviation;
        deviation.rule = QStringLiteral("hub");
        deviation.subject = QStringLiteral("cart");
        QVERIFY(design.apply(addDeviation(design, deviation)->changes));
        QVERIFY(design.apply(removeEntities(design, {QStringLiteral("cart")})->changes));
        QCOMPARE(design.deviations().size(), 1);
        QVERIFY(design.environments().begin()->overrides.isEmpty());
        QVERIFY(readDesign(writeDesign(design, catalog()), QStringLiteral("saved"), catalog()));
    }

    /// 20,000 containers in one another, and then all of them gone and back: no loop within a loop.
    void towersStayFast()
    {
        constexpr int height = 20'000;
        DesignContent content;
        QList<Id> ids;
        Environment environment;
        environment.id = QStringLiteral("production");
        for (int number = 0; number < height; ++number) {
            Component component;
            component.id = QStringLiteral("c%1").arg(number);
            component.kind = QStringLiteral("cluster");
            if (number + 1 < height)
                component.in = QStringLiteral("c%1").arg(number + 1);
            environment.overrides.append(component.id, ValueMap());
            ids.append(component.id);
            content.components.append(component);
        }
        content.environments.append(environment);
        QElapsedTimer timer;
        timer.start();
        auto design = Design::fromContent(content);
        QVERIFY(design);
        const Design before = *design;
        QCOMPARE(duplicate(*design, ids)->changes.size(), 2 * height - (height - 1));
        const auto edit = removeEntities(*design, ids);
        QVERIFY(edit);
        const auto applied = design->apply(edit->changes);
        QVERIFY(applied);
        QCOMPARE(design->components().size(), 0);
        QVERIFY(design->apply(inverted(*applied)));
        QVERIFY(*design == before);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed()) + QStringLiteral(" ms")));
    }

    void failedEditsChangeNothing()
    {
        Design design = smallDesign();
        const Design before = design;
        Component ghost;
        ghost.id = QStringLiteral("new");
        ghost.kind = QStringLiteral("service");
        Component orphan = ghost;
        orphan.id = QStringLiteral("orphan");
        orphan.in = QStringLiteral("nowhere");
        const auto result = design.apply({ComponentChange{{}, ghost}, ComponentChange{{}, orphan}});
        QVERIFY(!result);
        QCOMPARE(result.error().message, QStringLiteral("'orphan' stands in 'nowhere', which is not in the design."));
        QVERIFY(design == before);
    }

    void typingIsOneStep()
    {
        Document document;
        document.reset(smallDesign());
        for (const char* name : {"C", "Ca", "Car"})
            QVERIFY(document.apply(rename(document.design(), QStringLiteral("cart"), QString::fromLatin1(name)), QStringLiteral("rename cart")));
        QCOMPARE(document.undoStack()->count(), 1);
        QSignalSpy spy(&document, &Document::changed);
        document.undoStack()->undo();
        QCOMPARE(document.design().component(QStringLiteral("cart"))->name, QStringLiteral("Cart"));
        QCOMPARE(spy.first().first().value<Changes>().size(), 1);
        document.undoStack()->redo();
        QCOMPARE(document.design().component(QStringLiteral("cart"))->name, QStringLiteral("Car"));
    }

    void oneSignalAnEdit()
    {
        Document document;
        document.reset(smallDesign());
        QSignalSpy spy(&document, &Document::changed);
        QVERIFY(document.apply(removeEntities(document.design(), {QStringLiteral("shop")})));
        QCOMPARE(spy.size(), 1);
        document.undoStack()->undo();
        QCOMPARE(spy.size(), 2);
        QVERIFY(document.design() == smallDesign());
        QVERIFY(!document.isModified());
    }

    void readOnlyDocumentsRefuse()
    {
        Document document;
        document.reset(smallDesign());
        document.setReadOnly(true);
        const auto result = document.apply(removeEntities(document.design(), {QStringLiteral("cart")}));
        QVERIFY(!result);
        QCOMPARE(result.error().message, QStringLiteral("The design is read-only; save a copy to edit it."));
    }

    /// 10,000 random edits: undone they give the start, redone the end, byte for byte in the file.
    void randomEditsUndoAndRedo()
    {
        QRandomGenerator random(20260607);
        Document document;
        document.reset(smallDesign());
        const Design start = document.design();
        const QByteArray startBytes = writeDesign(start, catalog());
        int done = 0;
        for (int attempts = 0; done < 10000 && attempts < 60000; ++attempts) {
            const int before = document.undoStack()->count();
            if (document.apply(randomEdit(document.design(), random)) && document.undoStack()->count() > before)
                ++done;
            // Now and then a user goes back and takes another way.
            if (random.bounded(50) == 0) {
                document.undoStack()->undo();
                --done;
            }
        }
        QCOMPARE(done, 10000);
        const QByteArray endBytes = writeDesign(document.design(), catalog());
        const Design end = document.design();
        const auto saved = readDesign(endBytes, QStringLiteral("end"), catalog());
        QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().text()));
        QVERIFY2(saved->design == end, endBytes.constData());
        while (document.undoStack()->canUndo())
            document.undoStack()->undo();
        QVERIFY(document.design() == start);
        QCOMPARE(writeDesign(document.design(), catalog()), startBytes);
        while (document.undoStack()->canRedo())
            document.undoStack()->redo();
        QVERIFY(document.design() == end);
        QCOMPARE(writeDesign(document.design(), catalog()), endBytes);
    }
};

QTEST_GUILESS_MAIN(TestEdits)
#include "tst_edits.moc"
