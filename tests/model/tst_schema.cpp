// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "model/storage/design_schema.h"
#include "tests/support/samples.h"

using namespace groundplan;

/// The JSON Schema of design files: committed as generated, true of our own files, false of wrong ones.
class SchemaTest : public QObject
{
    Q_OBJECT

private:
    /// Runs the validator of Python over files; its answer, one line a file, "" when it is not installed.
    static QString validated(const QStringList& files);
    static const QString schemaFile;

private Q_SLOTS:
    void committedAsGenerated();
    void everyKindIsInIt();
    void ourFilesFit_data();
    void ourFilesFit();
    void wrongFilesDoNot_data();
    void wrongFilesDoNot();
};

const QString SchemaTest::schemaFile = QStringLiteral(GROUNDPLAN_SOURCE_DIR "/resources/schema/groundplan.schema.json");

QString SchemaTest::validated(const QStringList& files)
{
    // Dates stay text, as in YAML 1.2 and as editors read them.
    static const char* script = R"(
import json, sys
try:
    import yaml
    from jsonschema import Draft202012Validator
except ImportError:
    sys.exit(77)
schema = json.load(open(sys.argv[1]))
Draft202012Validator.check_schema(schema)
class Loader(yaml.SafeLoader):
    pass
Loader.yaml_implicit_resolvers = {letter: [(tag, pattern) for tag, pattern in entries if not tag.endswith(':timestamp')]
                                  for letter, entries in yaml.SafeLoader.yaml_implicit_resolvers.items()}
for name in sys.argv[2:]:
    errors = list(Draft202012Validator(schema).iter_errors(yaml.load(open(name), Loader=Loader)))
    print(errors[0].message[:200].replace('\n', ' ') if errors else 'fine')
)";
    QProcess python;
    python.start(QStringLiteral("python3"), QStringList{QStringLiteral("-c"), QString::fromLatin1(script), schemaFile} + files);
    if (!python.waitForFinished(60'000) || python.exitStatus() != QProcess::NormalExit || python.exitCode() == 77)
        return {};
    return QString::fromUtf8(python.readAllStandardOutput() + python.readAllStandardError());
}

void SchemaTest::committedAsGenerated()
{
    QFile file(schemaFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(file.readAll() == designSchema(test::catalog()),
             "The catalog changed: groundplan kinds --schema > resources/schema/groundplan.schema.json");
}

void SchemaTest::everyKindIsInIt()
{
    const QJsonObject definitions = QJsonDocument::fromJson(designSchema(test::catalog())).object().value(QLatin1String("$defs")).toObject();
    const QJsonObject components = definitions.value(QLatin1String("component-kinds")).toObject();
    for (const ComponentKind& kind : test::catalog().componentKinds()) {
        const QJsonObject properties = components.value(kind.id).toObject().value(QLatin1String("properties")).toObject();
        for (const AttributeSpec& spec : kind.attributes)
            QVERIFY2(properties.contains(spec.id), qPrintable(QString(kind.id + u' ' + spec.id)));
    }
    QCOMPARE(components.size(), test::catalog().componentKinds().size());
    QCOMPARE(definitions.value(QLatin1String("connection-kinds")).toObject().size(), test::catalog().connectionKinds().size());
}

void SchemaTest::ourFilesFit_data()
{
    QTest::addColumn<QString>("file");
    for (const char* folder : {"samples", "templates"}) {
        const QDir dir(QLatin1String(GROUNDPLAN_SOURCE_DIR "/resources/") + QLatin1String(folder));
        for (const QFileInfo& info : dir.entryInfoList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(info.fileName())) << info.absoluteFilePath();
    }
}

void SchemaTest::ourFilesFit()
{
    QFETCH(QString, file);
    const QString answer = validated({file});
    if (answer.isEmpty())
        QSKIP("NOT CHECKED: python3 with yaml and jsonschema is not installed.");
    QCOMPARE(answer, QStringLiteral("fine\n"));
}

void SchemaTest::wrongFilesDoNot_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const QByteArray& yaml, const char* message) { QTest::newRow(name) << yaml << QString::fromLatin1(message); };
    const QByteArray head = "groundplan: 1\ncomponents:\n  a: ";
    row("no version", "name: x\n", "'groundplan' is a required property");
    row("unknown kind", head + "{ kind: spaceship }\n", "'spaceship' is not one of");
    row("typing error", head + "{ kind: service, replikas: 2 }\n", "'replikas' does not match any of the regexes");
    row("range", head + "{ kind: service, port: 99999 }\n", "99999 is greater than the maximum of 65535");
    row("type", head + "{ kind: service, replicas: many }\n", "'many' is not of type 'integer'");
    row("id", "groundplan: 1\ncomponents:\n  A b: { kind: service }\n", "'A b' does not match");
    row("connection without an end", "groundplan: 1\nconnections:\n  c: { from: a, kind: calls }\n", "'to' is a required property");
    row("position", "groundplan: 1\nlayout:\n  a: [1, 2, 3]\n", "[1, 2, 3] is not valid under any of the given schemas");
    row("fine after all", head + "{ kind: service, x-note: 1, replicas: 2, cpu-limit: 250m }\n", "fine");
}

void SchemaTest::wrongFilesDoNot()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, message);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("x.yaml")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(yaml) == yaml.size());
    file.close();
    const QString answer = validated({file.fileName()});
    if (answer.isEmpty())
        QSKIP("NOT CHECKED: python3 with yaml and jsonschema is not installed.");
    QVERIFY2(answer.startsWith(message), qPrintable(answer));
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_schema.moc"
