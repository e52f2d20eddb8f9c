// SPDX-License-Identifier: Apache-2.0
#include <QRandomGenerator>
#include <QtTest>

#include "model/yaml/yaml_reader.h"
#include "model/yaml/yaml_writer.h"

using namespace groundplan;

/// A string full of what YAML readers stumble over.
static QString nastyString(QRandomGenerator& random)
{
    static const QStringList pieces{
        QStringLiteral("no"), QStringLiteral("1e3"), QStringLiteral("08"), QStringLiteral(": "), QStringLiteral(" #"),
        QStringLiteral("\n"), QStringLiteral("\t"), QStringLiteral("- "), QStringLiteral("'"), QStringLiteral("\""),
        QStringLiteral("\\"), QStringLiteral("{{ x }}"), QStringLiteral("${Y}"), QStringLiteral("~"), QStringLiteral("&a"),
        QStringLiteral("*a"), QStringLiteral("!t"), QStringLiteral("%"), QStringLiteral("@"), QStringLiteral("|"),
        QStringLiteral(">"), QStringLiteral("  "), QStringLiteral("?"), QStringLiteral(","), QStringLiteral("[]"),
        QString::fromUtf8("é"), QString::fromUtf8("\xf0\x9f\x9a\x80"), QString(QChar(0x2028)), QString(QChar(0x85)),
        QString(QChar(0x202e)), QStringLiteral("word"), QStringLiteral("\r"), QString(QChar(0x7f)), QString(QChar(1)),
        QStringLiteral("---"), QStringLiteral("..."), QStringLiteral("<<"), QStringLiteral("="), QStringLiteral("\n\n"),
    };
    QString text;
    const int count = random.bounded(5);
    for (int at = 0; at < count; ++at)
        text += pieces.at(random.bounded(int(pieces.size())));
    return text;
}

static Value randomValue(QRandomGenerator& random, int depth)
{
    switch (random.bounded(depth > 3 ? 5 : 7)) {
    case 0: return Value();
    case 1: return random.bounded(2) == 0;
    case 2: return qint64(random.bounded(100000)) - 50000;
    case 3: return random.bounded(1000.0) + 0.5;
    case 4: return nastyString(random);
    case 5: {
        Value::List list;
        for (int at = random.bounded(4); at > 0; --at)
            list.append(randomValue(random, depth + 1));
        return list;
    }
    default: {
        ValueMap map;
        for (int at = random.bounded(4); at > 0; --at)
            map.set(nastyString(random), randomValue(random, depth + 1));
        return map;
    }
    }
}

class TestYaml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWithPlace_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("message");
        QTest::newRow("duplicate key") << QByteArray("a: 1\nb: 2\na: 3\n")
                                       << "f.yaml:3:1: The key 'a' is there twice in the same map; remove or rename one.";
        QTest::newRow("duplicate key deep inside") << QByteArray("x:\n  y: { k: 1, k: 2 }\n")
                                                   << "f.yaml:2:14: The key 'k' is there twice in the same map; remove or rename one.";
        QTest::newRow("map as key") << QByteArray("{ {a: 1}: 2 }") << "f.yaml:1:3: A key must be plain text.";
        QTest::newRow("unclosed") << QByteArray("a: [1, 2\n") << "f.yaml:2:1: Not valid YAML: End of sequence flow not found.";
        QTest::newRow("tab indentation") << QByteArray("a:\n\t- b\n") << "f.yaml:2:2: Not valid YAML: Illegal block entry.";
        QTest::newRow("two documents") << QByteArray("a: 1\n---\nb: 2\n")
                                       << "f.yaml:3:1: The file holds more than one YAML document; keep one.";
        QTest::newRow("not UTF-8") << QByteArray("a: 1\nb: caf\xe9 \n") << "f.yaml:2:7: The file is not UTF-8 text; save it with that encoding.";
        QTest::newRow("binary") << QByteArray("a: 1\n\0b", 7) << "f.yaml:2: The file holds binary data, not YAML.";
        QTest::newRow("not UTF-8 after other letters") << QByteArray("a: 1\nb: \xc3\xa9\xc3") << "f.yaml:2:5: The file is not UTF-8 text; save it with that encoding.";
        QTest::newRow("control character") << QByteArray("a: 1\nb: \x04 c\n")
                                           << "f.yaml:2:4: The file holds the control character 0x04; remove it or write it as an escape in quotes.";
        QTest::newRow("stray comma") << QByteArray("a: 1\n---\n, b\n") << "f.yaml:3:1: Not valid YAML: no value can start here.";
        QTest::newRow("alias of itself") << QByteArray("a: &x [*x]\n") << "f.yaml:1:8: An alias may not name the map or list that it stands in.";
    }
    void refusesWithPlace()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, message);
        const auto result = readYaml(yaml, QStringLiteral("f.yaml"));
        QVERIFY(!result);
        QCOMPARE(result.error().text(), message);
    }

    void manyKeysStayFastAndStrict()
    {
        QByteArray yaml;
        for (int at = 0; at < 50000; ++at)
            yaml += "k" + QByteArray::number(at) + ": 1\n";
        QVERIFY(readYaml(yaml, QStringLiteral("f.yaml")));
        yaml += "k7: 2\n";
        const auto result = readYaml(yaml, QStringLiteral("f.yaml"));
        QVERIFY(!result);
        QCOMPARE(result.error().where.line, 50001);
        // The first key past the small maps, which are compared one by one, and the last of those.
        for (const int keys : {16, 17, 18, 33, 65}) {
            QByteArray small;
            for (int at = 0; at < keys; ++at)
                small += "k" + QByteArray::number(at) + ": 1\n";
            QVERIFY(readYaml(small, QStringLiteral("f.yaml")));
            for (int at = 0; at < keys; ++at)
                QVERIFY(!readYaml(small + "k" + QByteArray::number(at) + ": 2\n", QStringLiteral("f.yaml")));
        }
    }

    void deepNestingIsRefused_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::newRow("flow lists") << QByteArray(100000, '[');
        QTest::newRow("flow maps") << QByteArray("{a: ").repeated(100000);
        QTest::newRow("dashes") << QByteArray("- ").repeated(100000);
        QByteArray block;
        for (int at = 0; at < 3000; ++at)
            block += QByteArray(at, ' ') + "a:\n";
        QTest::newRow("indented") << block;
        QByteArray aliases = "x0: &a0 [1]\n";
        for (int at = 1; at < 700; ++at) {
            const QByteArray number = QByteArray::number(at);
            aliases += "x" + number + ": &a" + number + " " + QByteArray(50, '[') + "*a" + QByteArray::number(at - 1) + QByteArray(50, ']') + "\n";
        }
        QTest::newRow("aliases in aliases") << aliases;
    }
    void deepNestingIsRefused()
    {
        QFETCH(QByteArray, yaml);
        const auto result = readYaml(yaml, QStringLiteral("f.yaml"));
        QVERIFY(!result);
        QVERIFY2(result.error().message.contains(QLatin1String("nested")), qPrintable(result.error().text()));
        QCOMPARE(result.error().code, ErrorCode::TooLarge);
    }

    void aliasBombIsRefused()
    {
        QByteArray yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
        for (int at = 1; at < 12; ++at) {
            const QByteArray before = "*a" + QByteArray::number(at - 1);
            const QByteArray number = QByteArray::number(at);
            yaml += "a" + number + ": &a" + number + " [" + QByteArrayList(9, before).join(", ") + "]\n";
        }
        const auto result = readYaml(yaml, QStringLiteral("f.yaml"));
        QVERIFY(!result);
        QCOMPARE(result.error().message, QStringLiteral("The aliases of the file expand to more than 16000000 values."));
        QCOMPARE(result.error().code, ErrorCode::TooLarge);
    }

    void aliasesReadAsWhatTheyName()
    {
        const auto root = readYaml("base: &b { x: 1 }\ncopy: *b\n", QStringLiteral("f.yaml"));
        QVERIFY(root);
        QCOMPARE((*root)["copy"]["x"].value(), Value(1));
    }

    void scalarsFollowTheCoreSchema_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("type");
        QTest::newRow("integer") << QByteArray("12") << "a number";
        QTest::newRow("float") << QByteArray("1.5") << "a number";
        QTest::newRow("quoted number") << QByteArray("\"12\"") << "text";
        QTest::newRow("no is text") << QByteArray("no") << "text";
        QTest::newRow("true") << QByteArray("true") << "a boolean";
        QTest::newRow("quoted true") << QByteArray("'true'") << "text";
        QTest::newRow("list") << QByteArray("[1]") << "a list";
        QTest::newRow("map") << QByteArray("{a: 1}") << "a map";
    }
    void scalarsFollowTheCoreSchema()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, type);
        const auto root = readYaml(yaml, QStringLiteral("f.yaml"));
        QVERIFY(root);
        QCOMPARE(root->typeName(), type);
    }

    void floatsStayFloats()
    {
        QCOMPARE(yamlScalar(99.0), QStringLiteral("99.0"));
        QCOMPARE(yamlScalar(1e20), QStringLiteral("1.0e+20"));
        QCOMPARE(yamlScalar(0.1), QStringLiteral("0.1"));
        QCOMPARE(yamlScalar(99), QStringLiteral("99"));
    }

    void longKeysReadBack()
    {
        const Value value(ValueMap{{QString(3000, u'k'), ValueMap{{QString(1001, u'm'), Value::List{1, QStringLiteral("a\nb\n")}}}}});
        const auto back = readYaml(writeYaml(value, {.flowFromDepth = 0, .lineWidth = 100'000}), QStringLiteral("f.yaml"));
        QVERIFY2(back, qPrintable(back ? QString() : back.error().text()));
        QVERIFY(back->value() == value);
    }

    void streamsKeepDocumentsApart()
    {
        const auto documents = readYamlStream("a: 1\n---\n---\n# nothing\n---\nb: 2\n", QStringLiteral("f.yaml"));
        QVERIFY(documents);
        QCOMPARE(documents->size(), 2);
        QCOMPARE(documents->at(1)["b"].where().line, 6);
    }

    void quotesWhatReadersMisread_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("written");
        for (const char* word : {"no", "YES", "on", "null", "~", "1.0", "1e3", "08", "0x1F", "12:30:45", "2026-01-01", "+1", ".5", "<<", "y"})
            QTest::newRow(word) << QString::fromLatin1(word) << QString(u'"' + QLatin1String(word) + u'"');
        QTest::newRow("plain word") << "cart" << "cart";
        QTest::newRow("image") << "example/cart:1.2.3" << "example/cart:1.2.3";
        QTest::newRow("version") << "v1" << "v1";
        QTest::newRow("address") << "https://example.org" << "https://example.org";
        QTest::newRow("colon") << "a: b" << "\"a: b\"";
        QTest::newRow("comment") << "a #b" << "\"a #b\"";
        QTest::newRow("empty") << "" << "\"\"";
        QTest::newRow("template") << "{{ x }}" << "\"{{ x }}\"";
        QTest::newRow("control") << QString(QChar(1)) << "\"\\x01\"";
        QTest::newRow("line break") << "a\tb" << "\"a\\tb\"";
    }
    void quotesWhatReadersMisread()
    {
        QFETCH(QString, text);
        QFETCH(QString, written);
        QCOMPARE(yamlScalar(text), written);
    }

    void layout()
    {
        const Value value(ValueMap{{QStringLiteral("a"), ValueMap{{QStringLiteral("b"), 1}, {QStringLiteral("c"), Value::List{1, 2}}}},
                                   {QStringLiteral("empty"), ValueMap()},
                                   {QStringLiteral("text"), QStringLiteral("one\ntwo\n")},
                                   {QStringLiteral("list"), Value::List{ValueMap{{QStringLiteral("x"), 1}, {QStringLiteral("z"), 2}}, 3}}});
        QCOMPARE(writeYaml(value), QByteArray("a:\n  b: 1\n  c:\n    - 1\n    - 2\nempty: {}\ntext: |\n  one\n  two\n"
                                              "list:\n  - x: 1\n    z: 2\n  - 3\n"));
        QCOMPARE(writeYaml(value, {.flowFromDepth = 1, .lineWidth = 100}),
                 QByteArray("a: { b: 1, c: [1, 2] }\nempty: {}\ntext: |\n  one\n  two\nlist: [{ x: 1, z: 2 }, 3]\n"));
    }

    void comments()
    {
        const Value value(ValueMap{{QStringLiteral("a"), ValueMap{{QStringLiteral("b/c"), 1}}},
                                   {QStringLiteral("list"), Value::List{ValueMap{{QStringLiteral("x"), 1}, {QStringLiteral("z"), 2}}, 3}}});
        const YamlComments comments{{QString(), QStringLiteral("the whole")},
                                    {QStringLiteral("/a/b~1c"), QStringLiteral("why b")},
                                    {QStringLiteral("/list/0"), QStringLiteral("first")},
                                    {QStringLiteral("/list/0/x"), QStringLiteral("its x")},
                                    {QStringLiteral("/list/0/z"), QStringLiteral("two\nlines")},
                                    {QStringLiteral("/list/1"), QStringLiteral("second")}};
        QCOMPARE(writeYaml(value, {}, comments), QByteArray("# the whole\na:\n  # why b\n  b/c: 1\nlist:\n  # first\n  # its x\n  - x: 1\n    # two\n    # lines\n    z: 2\n"
                                                           "  # second\n  - 3\n"));
        QCOMPARE(yamlPointer(yamlPointer(QStringLiteral("/a"), QStringLiteral("b/c~d")), 3), QStringLiteral("/a/b~1c~0d/3"));
    }

    /// No text of a design ends a comment and starts something else.
    void commentsStayComments_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"a\r\nkind: Secret", "a\nkind: Secret", "a\u2028kind: Secret", "a\u0085kind: Secret", "--- # %YAML", "\x07 bell"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void commentsStayComments()
    {
        QFETCH(QString, text);
        const Value value(ValueMap{{QStringLiteral("a"), 1}});
        const auto back = readYaml(writeYaml(value, {}, {{QStringLiteral("/a"), text}}), QStringLiteral("f.yaml"));
        QVERIFY2(back, back ? "" : qPrintable(back.error().text()));
        QVERIFY(back->value() == value);
    }

    /// Whatever is written reads back as the same value, in block and in flow style.
    void writtenReadsBack()
    {
        QRandomGenerator random(4711);
        for (int round = 0; round < 3000; ++round) {
            ValueMap map;
            for (int at = 0; at < 3; ++at)
                map.set(QStringLiteral("k%1").arg(at), randomValue(random, 0));
            const Value value(map);
            for (const int flow : {-1, 1, 2}) {
                const QByteArray yaml = writeYaml(value, {.flowFromDepth = flow, .lineWidth = 80});
                const auto back = readYaml(yaml, QStringLiteral("f.yaml"));
                QVERIFY2(back, qPrintable(back ? QString() : QString(back.error().text() + u'\n' + QString::fromUtf8(yaml))));
                QVERIFY2(back->value() == value, yaml.constData());
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestYaml)
#include "tst_yaml.moc"
