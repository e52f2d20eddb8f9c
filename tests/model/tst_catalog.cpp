// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QtTest>

#include "model/catalog/attribute_check.h"
#include "model/catalog/catalog_reader.h"
#include "model/catalog/effective.h"
#include "tests/support/samples.h"

using namespace groundplan;

class TestCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheVocabulary()
    {
        QVERIFY(test::catalog().componentKinds().size() >= 45);
        for (const char* kind : {"calls", "publishes", "consumes", "reads", "writes", "routes", "observes", "deploys",
                                 "replicates", "authenticates", "depends-on"})
            QVERIFY2(test::catalog().connectionKind(QString::fromLatin1(kind)), kind);
    }

    void everyKindIsDocumented()
    {
        for (const ComponentKind& kind : test::catalog().componentKinds()) {
            QVERIFY2(!kind.name.isEmpty() && !kind.description.isEmpty(), qPrintable(kind.id));
            QVERIFY2(!kind.traits.isEmpty(), qPrintable(kind.id));
            QVERIFY2(QFile::exists(QStringLiteral(":/groundplan/icons/kinds/%1.svg").arg(kind.id)), qPrintable(kind.id));
            for (const AttributeSpec& spec : kind.attributes)
                QVERIFY2(!spec.help.isEmpty(), qPrintable(QString(kind.id + u'.' + spec.id)));
        }
    }

    void endsAreRespected()
    {
        const Catalog& catalog = test::catalog();
        QVERIFY(catalog.mayConnect(QStringLiteral("calls"), QStringLiteral("service"), QStringLiteral("service")));
        QVERIFY(!catalog.mayConnect(QStringLiteral("consumes"), QStringLiteral("relational-database"), QStringLiteral("service")));
        QVERIFY(catalog.mayContain(QStringLiteral("namespace"), QStringLiteral("service")));
        QVERIFY(!catalog.mayContain(QStringLiteral("service"), QStringLiteral("service")));
        const auto kinds = catalog.connectionKindsBetween(QStringLiteral("service"), QStringLiteral("relational-database"));
        QVERIFY(!kinds.isEmpty());
        QVERIFY(kinds.first()->style == ConnectionStyle::Data);
    }

    void attributesAreTyped_data()
    {
        QTest::addColumn<QString>("attribute");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("result"); // text of the value, or of the error
        QTest::newRow("integer") << "replicas" << "3" << "3";
        QTest::newRow("not an integer") << "replicas" << "three" << "Attribute 'replicas' must be an integer from 0 to 10000, not 'three'.";
        QTest::newRow("out of range") << "port" << "70000" << "Attribute 'port' must be an integer from 1 to 65535, not '70000'.";
        QTest::newRow("cpu") << "cpu-request" << "250m" << "250m";
        QTest::newRow("not cpu") << "cpu-request" << "much" << "Attribute 'cpu-request' must be an amount of processor such as 250m or 2, not 'much'.";
        QTest::newRow("percentage") << "slo" << "99.9%" << "99.9";
        QTest::newRow("unset") << "replicas" << " " << "";
        QTest::newRow("list") << "secrets" << "a, b" << "a, b";
        QTest::newRow("map") << "configuration" << "A=1\nB=x=y" << "A=1, B=x=y";
    }
    void attributesAreTyped()
    {
        QFETCH(QString, attribute);
        QFETCH(QString, typed);
        QFETCH(QString, result);
        const AttributeSpec* spec = test::catalog().componentKind(QStringLiteral("service"))->attribute(attribute);
        QVERIFY(spec);
        const auto value = parsedAttribute(*spec, typed);
        QCOMPARE(value ? value->toText() : value.error().message, result);
    }

    void effectiveValueGoesByEnvironmentThenOwnThenDefault()
    {
        Component component;
        component.id = QStringLiteral("cart");
        component.kind = QStringLiteral("interconnect");
        const QString replicas = QStringLiteral("replicas");
        QCOMPARE(effectiveAttribute(test::catalog(), component, replicas), Value(1));
        component.attributes.set(replicas, 2);
        QCOMPARE(effectiveAttribute(test::catalog(), component, replicas), Value(2));
        Environment environment;
        environment.overrides.set(component.id, ValueMap{{replicas, 5}});
        QCOMPARE(effectiveAttribute(test::catalog(), component, replicas, &environment), Value(5));
        QVERIFY(effectiveAttribute(test::catalog(), component, QStringLiteral("slo")).isNull());
    }

    void mistakesInFilesArePlaced_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("message");
        QTest::newRow("no category") << QByteArray("kind: x\nname: X\ndescription: D\n") << "kinds/x.yaml:1:1: Kind 'x' has no known category.";
        QTest::newRow("misspelt key") << QByteArray("kind: x\nnmae: X\n") << "kinds/x.yaml:2:1: Unknown key 'nmae'.";
        QTest::newRow("unknown type")
            << QByteArray("kind: x\nname: X\ndescription: D\ncategory: data\nattributes:\n  a: { type: int, help: H }\n")
            << "kinds/x.yaml:6:14: Attribute 'a' has no known type.";
        QTest::newRow("no help")
            << QByteArray("kind: x\nname: X\ndescription: D\ncategory: data\nattributes:\n  a: { type: integer }\n")
            << "kinds/x.yaml:6:3: Attribute 'a' has no help text.";
        QTest::newRow("bad default")
            << QByteArray("kind: x\nname: X\ndescription: D\ncategory: data\nattributes:\n  a: { type: integer, help: H, default: no }\n")
            << "kinds/x.yaml:6:41: Attribute 'a' must be an integer, not 'no'.";
        QTest::newRow("unknown set") << QByteArray("kind: x\nname: X\ndescription: D\ncategory: data\ninclude: [nothing]\n")
                                     << "kinds/x.yaml:5:11: There is no attribute set 'nothing'.";
    }
    void mistakesInFilesArePlaced()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, message);
        const auto catalog = readCatalog({{QStringLiteral("kinds/x.yaml"), yaml}});
        QVERIFY(!catalog);
        QCOMPARE(catalog.error().text(), message);
    }

    void usersRefineKinds()
    {
        const auto catalog = readCatalog({{QStringLiteral("kinds/x.yaml"), "kind: x\nname: X\ndescription: D\ncategory: data\n"},
                                          {QStringLiteral("/home/u/kinds/x.yaml"), "kind: x\nname: Ours\ndescription: D\ncategory: data\n"}});
        QVERIFY(catalog);
        QCOMPARE(catalog->componentKinds().size(), 1);
        QCOMPARE(catalog->componentKind(QStringLiteral("x"))->name, QStringLiteral("Ours"));
    }
};

QTEST_GUILESS_MAIN(TestCatalog)
#include "tst_catalog.moc"
