// SPDX-License-Identifier: Apache-2.0
#include <QDirIterator>
#include <QtTest>

#include "model/storage/design_reader.h"
#include "model/storage/design_writer.h"
#include "tests/support/samples.h"

using namespace groundplan;

static Result<LoadedDesign> read(const QByteArray& yaml, const ReadOptions& options = {})
{
    return readDesign(yaml, QStringLiteral("d.yaml"), test::catalog(), options);
}

static const QByteArray shop = R"(groundplan: 1
name: Web shop
groups:
  buy: { kind: team, name: Buy }
environments:
  production:
    name: Production
    overrides:
      cart: { replicas: 3 }
components:
  shop: { kind: namespace, in: eu-cluster }
  cart:
    kind: service
    name: Cart
    in: shop
    team: buy
    tags: [core]
    image: example/cart:1.0
    port: 7070
    replicas: 2
    slo: 99.9
    configuration: { LEVEL: debug }
  eu-cluster: { kind: cluster, name: EU cluster, orchestrator: kubernetes }
  ledger: { kind: legacy-system, technology: COBOL, owner: finance }
connections:
  cart-ledger: { from: cart, to: ledger, kind: calls, protocol: https, timeout: 2s, retries: 1 }
deviations:
  ledger-direct:
    rule: legacy-without-facade
    subject: cart-ledger
    justification: Replaced in the third quarter.
    owner: buy
    expires: 2027-09-30
layout:
  cart: [320, 160]
  eu-cluster: [0, 0, 640, 400.5]
)";

class TestStorage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheExample()
    {
        const auto loaded = read(shop);
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().text()));
        const Design& design = loaded->design;
        QCOMPARE(design.components().size(), 4);
        QCOMPARE(design.component(QStringLiteral("cart"))->groupsOf(u"team"), QStringList{QStringLiteral("buy")});
        QCOMPARE(design.component(QStringLiteral("shop"))->in, QStringLiteral("eu-cluster")); // named before it is there
        QCOMPARE(design.placement(QStringLiteral("eu-cluster"))->size, QSizeF(640, 400.5));
        QCOMPARE(loaded->places.value(QStringLiteral("cart")).line, 12);
        QVERIFY(loaded->warnings.isEmpty());
    }

    void whatWeWroteReadsBackByteForByte()
    {
        const auto first = read(shop);
        QVERIFY(first);
        const QByteArray written = writeDesign(first->design, test::catalog());
        const auto second = read(written);
        QVERIFY2(second, qPrintable(second ? QString() : second.error().text()));
        QVERIFY(second->design == first->design);
        QCOMPARE(writeDesign(second->design, test::catalog()), written);
    }

    void samplesSurviveTheRoundTrip_data()
    {
        QTest::addColumn<QString>("path");
        for (const char* folder : {":/groundplan/samples", ":/groundplan/templates"}) {
            QDirIterator files(QString::fromLatin1(folder), {QStringLiteral("*.yaml")});
            while (files.hasNext()) {
                const QString path = files.next();
                QTest::newRow(qPrintable(path)) << path;
            }
        }
    }
    void samplesSurviveTheRoundTrip()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto loaded = read(file.readAll());
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().text()));
        QVERIFY2(loaded->warnings.isEmpty(), qPrintable(loaded->warnings.isEmpty() ? QString() : loaded->warnings.first().text()));
        const QByteArray written = writeDesign(loaded->design, test::catalog());
        const auto again = read(written);
        QVERIFY2(again, qPrintable(again ? QString() : again.error().text()));
        QVERIFY(again->design == loaded->design);
        QCOMPARE(writeDesign(again->design, test::catalog()), written);
    }

    void exportProfile()
    {
        const QByteArray written("groundplan: 1\nname: A\nexport:\n  targets: [kubernetes, argocd]\n  layout: repo-per-environment\n  repository: https://git.example.com/shop.git\n"
                                 "  path: deploy\n  registry: registry.example.com\n  kubernetes: \"1.30\"\n  name-prefix: shop-\n  labels: { cost-centre: \"42\" }\n"
                                 "  folders: { kubernetes: apps }\n  options: { kubernetes: { entry: gateway-api, quota: true } }\n");
        const auto loaded = read(written);
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().text()));
        const ExportProfile& profile = loaded->design.properties().exports;
        QCOMPARE(profile.targets, (QStringList{QStringLiteral("kubernetes"), QStringLiteral("argocd")}));
        QCOMPARE(profile.layout, ExportLayout::RepoPerEnvironment);
        QCOMPARE(profile.kubernetes, QStringLiteral("1.30"));
        QCOMPARE(profile.folders.find(u"kubernetes")->toText(), QStringLiteral("apps"));
        QCOMPARE(loaded->settingPlaces.value(QStringLiteral("export/options/kubernetes/entry")).line, 13);
        QCOMPARE(QString::fromUtf8(writeDesign(loaded->design, test::catalog())), QString::fromUtf8(written));
    }

    /// A design that somebody sent must not make an export write elsewhere.
    void exportProfileRefuses_data()
    {
        QTest::addColumn<QByteArray>("profile");
        QTest::addColumn<QString>("message");
        QTest::newRow("folder above") << QByteArray("{ folders: { kubernetes: ../.. } }") << QStringLiteral("'kubernetes' must be a folder within the export");
        QTest::newRow("absolute") << QByteArray("{ path: /etc }") << QStringLiteral("'path' must be a folder within the export");
        QTest::newRow("backslash") << QByteArray("{ path: 'a\\..\\b' }") << QStringLiteral("'path' must be a folder within the export");
        QTest::newRow("list") << QByteArray("[kubernetes]") << QStringLiteral("'export' must be a map");
        QTest::newRow("layout") << QByteArray("{ layout: poly-repo }") << QStringLiteral("'layout' must be one of mono-repo, repo-per-environment, not 'poly-repo'.");
        QTest::newRow("options") << QByteArray("{ options: { kubernetes: 3 } }") << QStringLiteral("'kubernetes' must be a map");
    }
    void exportProfileRefuses()
    {
        QFETCH(QByteArray, profile);
        QFETCH(QString, message);
        const auto loaded = read("groundplan: 1\nexport: " + profile + "\n");
        QVERIFY(!loaded);
        QVERIFY2(loaded.error().message.startsWith(message), qPrintable(loaded.error().message));
        QCOMPARE(loaded.error().where.line, 2);
    }

    void unknownKeysSurviveWithAWarning()
    {
        const auto loaded = read("groundplan: 1\nname: X\nfuture: { version: 1.10, on: no }\ncomponents:\n"
                                 "  a: { kind: service, colour: red, depth: 1.10, nested: { x: [1, 2.50] } }\n");
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().text()));
        QStringList warnings;
        for (const Error& warning : loaded->warnings)
            warnings.append(warning.text());
        QCOMPARE(warnings, QStringList({QStringLiteral("d.yaml:3:1: Unknown key 'future' is kept as it is."),
                                        QStringLiteral("d.yaml:5:23: Unknown key 'colour' of 'a' is kept as it is."),
                                        QStringLiteral("d.yaml:5:36: Unknown key 'depth' of 'a' is kept as it is."),
                                        QStringLiteral("d.yaml:5:49: Unknown key 'nested' of 'a' is kept as it is.")}));
        const QByteArray written = writeDesign(loaded->design, test::catalog());
        QVERIFY2(written.contains("colour: red, depth: 1.10, nested: { x: [1, 2.50] }"), written.constData());
        QVERIFY2(written.contains("version: 1.10"), written.constData());
        const auto again = read(written);
        QVERIFY(again && again->design == loaded->design);
    }

    void badInputIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("message");
        const QByteArray head = "groundplan: 1\ncomponents:\n";
        QTest::newRow("empty") << QByteArray() << "d.yaml:1:1: The file is empty; a design starts with 'groundplan: 1'.";
        QTest::newRow("not a design") << QByteArray("kind: Service\n")
                                      << "d.yaml:1:1: This is not a Groundplan design: the key 'groundplan: 1' is missing.";
        QTest::newRow("a list") << QByteArray("- a\n")
                                << "d.yaml:1:1: This is not a Groundplan design: a map with the key 'groundplan' is expected, not a list.";
        QTest::newRow("newer") << QByteArray("groundplan: 2\n")
                               << "d.yaml:1:13: The file has format version 2; this program knows up to 1. Use a newer Groundplan.";
        QTest::newRow("version is text") << QByteArray("groundplan: one\n")
                                         << "d.yaml:1:13: The format version must be an integer from 1, not 'one'.";
        QTest::newRow("section of a wrong type") << QByteArray("groundplan: 1\ncomponents: [a]\n")
                                                 << "d.yaml:2:13: 'components' must be a map, not a list.";
        QTest::newRow("component of a wrong type") << head + "  a: service\n" << "d.yaml:3:6: 'a' must be a map, not text.";
        QTest::newRow("no kind") << head + "  a: { name: A }\n" << "d.yaml:3:3: 'a' has no kind.";
        QTest::newRow("unknown kind") << head + "  a: { kind: servise }\n"
                                      << "d.yaml:3:14: Unknown component kind 'servise'; 'groundplan kinds' lists the known ones.";
        QTest::newRow("bad id") << head + "  A B: { kind: service }\n"
                                << "d.yaml:3:3: 'A B' is not an id; use lower-case letters, digits, dashes, dots and underscores.";
        QTest::newRow("attribute of a wrong type") << head + "  a: { kind: service, replicas: many }\n"
                                                   << "d.yaml:3:33: Attribute 'replicas' must be an integer from 0 to 10000, not 'many'.";
        QTest::newRow("dangling container") << head + "  a: { kind: service, in: nowhere }\n"
                                            << "d.yaml:3:27: 'a' stands in 'nowhere', which is not in the design.";
        QTest::newRow("container cycle") << head + "  a: { kind: network, in: b }\n  b: { kind: network, in: a }\n"
                                         << "d.yaml:3:3: 'a' cannot stand in itself.";
        QTest::newRow("dangling connection")
            << head + "  a: { kind: service }\nconnections:\n  c: { from: a, to: b, kind: calls }\n"
            << "d.yaml:5:21: Connection 'c' ends at 'b', which is not in the design.";
        QTest::newRow("one-ended connection") << head + "  a: { kind: service }\nconnections:\n  c: { from: a, kind: calls }\n"
                                              << "d.yaml:5:3: Connection 'c' needs 'from' and 'to'.";
        QTest::newRow("unknown connection kind")
            << head + "  a: { kind: service }\n  b: { kind: service }\nconnections:\n  c: { from: a, to: b, kind: phones }\n"
            << "d.yaml:6:30: Unknown connection kind 'phones'; 'groundplan kinds --connections' lists the known ones.";
        QTest::newRow("connection with a component's id")
            << head + "  a: { kind: service }\n  b: { kind: service }\nconnections:\n  a: { from: a, to: b, kind: calls }\n"
            << "d.yaml:6:3: The id 'a' is a component's already; choose another one.";
        QTest::newRow("bad date") << QByteArray("groundplan: 1\ndeviations:\n  d: { rule: hub, expires: soon }\n")
                                  << "d.yaml:3:28: 'expires' must be a date such as 2027-09-30, not 'soon'.";
        QTest::newRow("bad position") << head + "  a: { kind: service }\nlayout:\n  a: [1]\n"
                                      << "d.yaml:5:6: The position of 'a' must be [x, y] or [x, y, width, height].";
        QTest::newRow("position out of bounds") << head + "  a: { kind: service }\nlayout:\n  a: [1e300, 0]\n"
                                                << "d.yaml:5:7: The position of 'a' must be numbers between -10000000 and 10000000.";
        QTest::newRow("size of nothing") << head + "  a: { kind: cluster }\nlayout:\n  a: [1, 2, 0, 4]\n"
                                         << "d.yaml:5:6: The size of 'a' must be above 0.";
        QTest::newRow("position that is no number") << head + "  a: { kind: service }\nlayout:\n  a: [99999999999999999999, 0]\n"
                                                    << "d.yaml:5:7: The position of 'a' must be numbers between -10000000 and 10000000.";
        QTest::newRow("overrides of a wrong type") << QByteArray("groundplan: 1\nenvironments:\n  p: { overrides: 5 }\n")
                                                   << "d.yaml:3:19: 'overrides' must be a map, not a number.";
        QTest::newRow("override of nothing") << QByteArray("groundplan: 1\nenvironments:\n  p: { overrides: { x: { replicas: 2 } } }\n")
                                             << "d.yaml:3:21: Environment 'p' overrides 'x', which is not in the design.";
        QTest::newRow("duplicate id") << head + "  a: { kind: service }\n  a: { kind: worker }\n"
                                      << "d.yaml:4:3: The key 'a' is there twice in the same map; remove or rename one.";
    }
    void badInputIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, message);
        const auto loaded = read(yaml);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().text(), message);
    }

    void newerVersionsCanBeShown()
    {
        const auto loaded = read("groundplan: 7\ncomponents:\n  a: { kind: service, holograms: 3 }\n", {.acceptNewer = true, .limits = {}});
        QVERIFY(loaded);
        QVERIFY(loaded->newerVersion);
        QVERIFY(loaded->design.component(QStringLiteral("a")));
    }

    void textsKeepTheirLetters()
    {
        const auto loaded = read("groundplan: 1\ncomponents:\n  db: { kind: relational-database, version: 1.10, configuration: { A: 007, B: True } }\n");
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().text()));
        const Component* db = loaded->design.component(QStringLiteral("db"));
        const auto text = [db](const QString& key) {
            const Value* value = db->attributes.find(key);
            return value ? *value : *db->extra.find(key);
        };
        QCOMPARE(text(QStringLiteral("version")).toText(), QStringLiteral("1.10"));
        QCOMPARE(text(QStringLiteral("configuration")).toText(), QStringLiteral("A=007, B=True"));
    }

    void membershipsDoNotDependOnTheOrderOfKeys()
    {
        const auto one = read("groundplan: 1\ncomponents:\n  a: { kind: service, mesh: m, team: [t, t, u] }\n");
        const auto other = read("groundplan: 1\ncomponents:\n  a: { kind: service, team: [t, u], mesh: m }\n");
        QVERIFY(one && other);
        QVERIFY(one->design == other->design);
    }

    void positionsAreOfComponents()
    {
        const auto loaded = read("groundplan: 1\ncomponents:\n  a: { kind: service }\n  b: { kind: service }\n"
                                 "connections:\n  a-b: { from: a, to: b, kind: calls }\nlayout: { a-b: [1, 2] }\n");
        QVERIFY(loaded);
        QVERIFY(loaded->design.placements().isEmpty());
        QCOMPARE(loaded->warnings.size(), 1);
        QCOMPARE(loaded->warnings.first().text(),
                 QStringLiteral("d.yaml:7:11: There is a position for 'a-b', which is not in the design; it is dropped."));
    }

    void towersAreRefused()
    {
        QByteArray yaml = "groundplan: 1\ncomponents:\n  c0: { kind: cluster }\n";
        for (int number = 1; number < 65; ++number)
            yaml += "  c" + QByteArray::number(number) + ": { kind: cluster, in: c" + QByteArray::number(number - 1) + " }\n";
        const auto loaded = read(yaml);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().text(), QStringLiteral("d.yaml:67:3: 'c64' stands in more than 63 containers."));
        QCOMPARE(loaded.error().code, ErrorCode::TooLarge);
    }

    void limitsAreNamed()
    {
        ReadOptions options;
        options.limits.components = 2;
        const auto loaded = read("groundplan: 1\ncomponents:\n  a: { kind: service }\n  b: { kind: service }\n  c: { kind: service }\n", options);
        QVERIFY(!loaded);
        QCOMPARE(loaded.error().text(), QStringLiteral("d.yaml:3:3: 'components' has 3 entries; at most 2 are read."));
        QCOMPARE(loaded.error().code, ErrorCode::TooLarge);
    }

    void largeDesignsSurvive()
    {
        const Design design = test::generatedDesign(2000);
        const QByteArray written = writeDesign(design, test::catalog());
        const auto loaded = read(written);
        QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().text()));
        QVERIFY(loaded->design == design);
    }
};

QTEST_GUILESS_MAIN(TestStorage)
#include "tst_storage.moc"
