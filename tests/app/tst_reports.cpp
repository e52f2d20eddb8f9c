// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "model/storage/design_writer.h"
#include "tests/support/samples.h"

namespace {

struct Run {
    int code = -1;
    QString out;
    QString err;
};

const char* head = "groundplan: 1\nname: \"A <b>|`x`\"\ncomponents:\n";
const char* cycle = "  a: { kind: service, name: \"Cart & <i>co</i> @all\" }\n  b: { kind: service }\n"
                    "connections:\n  ab: { from: a, to: b, kind: calls }\n  ba: { from: b, to: a, kind: calls }\n";

} // namespace

/// The forms of the check report that other programs read, and baselines, made by the shipped program.
class ReportsTest : public QObject
{
    Q_OBJECT

private:
    Run run(const QString& arguments) const;
    void write(const char* name, const QByteArray& bytes) const;
    QByteArray read(const char* name) const { return groundplan::test::fileBytes(m_folder->filePath(QLatin1String(name))); }
    QJsonObject sarif(const QString& arguments) const;
    /// A design of that many virtual machines, each of them a finding.
    static QByteArray manyFindings(int count);

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init();
    void sarifFitsTheSchema();
    void sarifPlaces();
    void sarifUrisAreRelative();
    void sarifBaselineStates();
    void sarifLimits();
    void junit();
    void junitThreshold();
    void markdown();
    void markdownFitsIntoAComment();
    void baselineLife();
    void baselineErrors();
};

void ReportsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    write("d.yaml", QByteArray(head) + cycle);
}

Run ReportsTest::run(const QString& arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral(GROUNDPLAN_PROGRAM), arguments.split(u' '));
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

void ReportsTest::write(const char* name, const QByteArray& bytes) const
{
    QFile file(m_folder->filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", name);
}

QJsonObject ReportsTest::sarif(const QString& arguments) const
{
    const Run result = run(QString(QLatin1String("validate --format sarif ") + arguments));
    return QJsonDocument::fromJson(result.out.toUtf8()).object().value(QLatin1String("runs")).toArray().first().toObject();
}

QByteArray ReportsTest::manyFindings(int count)
{
    QByteArray yaml = head;
    for (int number = 0; number < count; ++number)
        yaml += "  vm-" + QByteArray::number(number) + ": { kind: virtual-machine, name: Machine " + QByteArray::number(number) + " }\n";
    return yaml;
}

/// The official schema is not ours to ship: point GROUNDPLAN_SARIF_SCHEMA to sarif-schema-2.1.0.json.
void ReportsTest::sarifFitsTheSchema()
{
    const QString schema = qEnvironmentVariable("GROUNDPLAN_SARIF_SCHEMA");
    if (schema.isEmpty())
        QSKIP("GROUNDPLAN_SARIF_SCHEMA does not name the schema of SARIF 2.1.0: reports are not validated against it.");
    write("base.yaml", "groundplan-baseline: 1\n");
    for (const QString& arguments : {QStringLiteral("d.yaml"), QStringLiteral("d.yaml --baseline base.yaml"), QStringLiteral("--fail-on never " GROUNDPLAN_SOURCE_DIR "/resources/samples/bank.groundplan.yaml")}) {
        QVERIFY(run(QString(QLatin1String("validate --format sarif -o r.sarif ") + arguments)).code <= 1);
        QProcess python;
        python.start(QStringLiteral("python3"), {QStringLiteral("-c"), QStringLiteral(R"(
import json, sys
try:
    from jsonschema import validators
except ImportError:
    sys.exit(77)
schema = json.load(open(sys.argv[1]))
kind = validators.validator_for(schema)
for error in kind(schema, format_checker=kind.FORMAT_CHECKER).iter_errors(json.load(open(sys.argv[2]))):
    sys.exit(str(list(error.absolute_path)) + ': ' + error.message[:500])
)"), schema, m_folder->filePath(QStringLiteral("r.sarif"))});
        QVERIFY(python.waitForFinished(120'000));
        if (python.exitCode() == 77)
            QSKIP("There is no Python with jsonschema here.");
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    }
}

void ReportsTest::sarifPlaces()
{
    const QJsonArray results = sarif(QStringLiteral("d.yaml")).value(QLatin1String("results")).toArray();
    bool found = false;
    for (const QJsonValue& value : results) {
        const QJsonObject result = value.toObject();
        QVERIFY(!result.contains(QLatin1String("baselineState")));
        if (result.value(QLatin1String("ruleId")).toString() != QLatin1String("dependency-cycle"))
            continue;
        found = true;
        const QJsonObject location = result.value(QLatin1String("locations")).toArray().first().toObject();
        QCOMPARE(location.value(QLatin1String("physicalLocation")).toObject().value(QLatin1String("region")).toObject(),
                 (QJsonObject{{QStringLiteral("startLine"), 4}, {QStringLiteral("startColumn"), 3}, {QStringLiteral("endLine"), 4}, {QStringLiteral("endColumn"), 4}}));
        QCOMPARE(location.value(QLatin1String("logicalLocations")).toArray().first().toObject().value(QLatin1String("fullyQualifiedName")).toString(), QStringLiteral("components/a"));
        const QString fingerprint = result.value(QLatin1String("partialFingerprints")).toObject().value(QLatin1String("groundplan/v1")).toString();
        QCOMPARE(result.value(QLatin1String("partialFingerprints")).toObject().value(QLatin1String("primaryLocationLineHash")).toString(), QString(fingerprint + QLatin1String(":1")));
    }
    QVERIFY(found);
}

void ReportsTest::sarifUrisAreRelative()
{
    const auto artifact = [this](const QString& arguments) {
        return sarif(arguments).value(QLatin1String("artifacts")).toArray().first().toObject().value(QLatin1String("location")).toObject();
    };
    const QJsonObject plain{{QStringLiteral("uri"), QStringLiteral("d.yaml")}, {QStringLiteral("uriBaseId"), QStringLiteral("%SRCROOT%")}};
    QCOMPARE(artifact(QStringLiteral("d.yaml")), plain);
    QCOMPARE(artifact(m_folder->filePath(QStringLiteral("d.yaml"))), plain);
    // In a repository the root is its top, wherever the program runs.
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("repo/.git")) && QDir(m_folder->path()).mkpath(QStringLiteral("repo/de signs")));
    QVERIFY(QFile::copy(m_folder->filePath(QStringLiteral("d.yaml")), m_folder->filePath(QStringLiteral("repo/de signs/d.yaml"))));
    QProcess process;
    process.start(QStringLiteral(GROUNDPLAN_PROGRAM), {QStringLiteral("validate"), QStringLiteral("-f"), QStringLiteral("sarif"), m_folder->filePath(QStringLiteral("repo/de signs/d.yaml"))});
    QVERIFY(process.waitForFinished());
    QVERIFY(process.readAllStandardOutput().contains("\"uri\": \"de%20signs/d.yaml\""));
}

void ReportsTest::sarifBaselineStates()
{
    QCOMPARE(run(QStringLiteral("validate --write-baseline base.yaml d.yaml")).code, 0);
    write("d.yaml", QByteArray(head) + "  vm: { kind: virtual-machine }\n" + cycle);
    QStringList states;
    for (const QJsonValue& value : sarif(QStringLiteral("--baseline base.yaml d.yaml")).value(QLatin1String("results")).toArray())
        states.append(value[QLatin1String("baselineState")].toString());
    QVERIFY(states.contains(QStringLiteral("new")) && states.contains(QStringLiteral("unchanged")) && !states.contains(QString()));
}

void ReportsTest::sarifLimits()
{
    write("many.yaml", manyFindings(26'000));
    const QJsonObject log = sarif(QStringLiteral("many.yaml"));
    QCOMPARE(log.value(QLatin1String("results")).toArray().size(), 25'000);
    const QString told = log.value(QLatin1String("invocations"))[0][QLatin1String("toolExecutionNotifications")][0][QLatin1String("message")][QLatin1String("text")].toString();
    QVERIFY2(told.endsWith(QLatin1String(" further findings are left out: code scanning takes 25000.")), qPrintable(told));
    for (const QJsonValue& rule : log.value(QLatin1String("tool"))[QLatin1String("driver")][QLatin1String("rules")].toArray()) {
        QVERIFY(rule[QLatin1String("properties")][QLatin1String("tags")].toArray().size() <= 10);
        QVERIFY(rule[QLatin1String("fullDescription")][QLatin1String("text")].toString().size() <= 1024);
    }
}

void ReportsTest::junit()
{
    const Run result = run(QStringLiteral("validate --format junit d.yaml"));
    QCOMPARE(result.code, 1);
    QXmlStreamReader xml(result.out);
    int suites = 0, cases = 0, failures = 0, skipped = 0;
    QString failure;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        suites += xml.name() == QLatin1String("testsuite");
        cases += xml.name() == QLatin1String("testcase");
        skipped += xml.name() == QLatin1String("skipped");
        if (xml.name() == QLatin1String("failure")) {
            ++failures;
            failure += xml.attributes().value(QLatin1String("message")).toString();
        }
        if (xml.name() == QLatin1String("testsuites"))
            QVERIFY(xml.attributes().value(QLatin1String("tests")).toInt() > 15);
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(suites >= 5 && cases >= 15 && failures >= 1 && skipped >= 1);
    QVERIFY2(failure.contains(QLatin1String("Cart & <i>co</i> @all")), qPrintable(failure));
    QVERIFY(result.out.contains(QStringLiteral("tests=\"%1\" failures=\"%2\" errors=\"0\" skipped=\"%3\"").arg(cases).arg(failures).arg(skipped)));
}

void ReportsTest::junitThreshold()
{
    QVERIFY(!run(QStringLiteral("validate --format junit --fail-on never d.yaml")).out.contains(QLatin1String("<failure")));
    QVERIFY(run(QStringLiteral("validate --format junit --fail-on info d.yaml")).out.contains(QLatin1String("<failure")));
}

void ReportsTest::markdown()
{
    const Run result = run(QStringLiteral("validate --format markdown --date 2026-06-01 d.yaml"));
    QCOMPARE(result.code, 1);
    QVERIFY2(result.out.startsWith(QLatin1String("<!-- groundplan-check -->\n## Platform check failed: A &lt;b&gt;\\|\\`x\\`\n\n| Errors | Warnings |")), qPrintable(result.out));
    QVERIFY(result.out.contains(QLatin1String("<summary>coupling (")));
    QVERIFY2(result.out.contains(QStringLiteral("Cart &amp; &lt;i&gt;co&lt;/i&gt; @\u200ball")), qPrintable(result.out));
    QVERIFY(result.out.contains(QLatin1String("`d.yaml:4`")));
    QVERIFY(result.out.endsWith(QLatin1String(", 2026-06-01</sub>\n")));
    QCOMPARE(result.out.count(QLatin1String("<details")), result.out.count(QLatin1String("</details>")));
}

void ReportsTest::markdownFitsIntoAComment()
{
    write("many.yaml", manyFindings(3000));
    const Run result = run(QStringLiteral("validate --format markdown many.yaml"));
    QVERIFY2(result.out.size() <= 65'536 && result.out.size() > 60'000, qPrintable(QString::number(result.out.size())));
    QVERIFY(QRegularExpression(QStringLiteral("\n\\d+ more lines do not fit into a comment; 'groundplan validate' shows all\\.\n")).match(result.out).hasMatch());
    QCOMPARE(result.out.count(QLatin1String("<details")), result.out.count(QLatin1String("</details>")));
}

void ReportsTest::baselineLife()
{
    const QString check = QStringLiteral("validate --fail-on info --baseline base.yaml d.yaml");
    const Run first = run(QStringLiteral("validate --fail-on info --write-baseline base.yaml d.yaml"));
    QCOMPARE(first.code, 0);
    const QByteArray baseline = read("base.yaml");
    QVERIFY2(baseline.startsWith("groundplan-baseline: 1\nfindings:\n  - { rule: "), baseline.constData());
    const Run same = run(check);
    QCOMPARE(same.code, 0);
    QVERIFY2(same.out.contains(QLatin1String(": baselined error: ")) && same.out.contains(QLatin1String("0 errors, 0 warnings, 0 notes")), qPrintable(same.out));
    // A new finding counts, and does not slip into the baseline.
    write("d.yaml", QByteArray(head) + "  vm: { kind: virtual-machine }\n" + cycle);
    QCOMPARE(run(check).code, 1);
    QCOMPARE(run(QStringLiteral("validate --fail-on info --write-baseline base.yaml d.yaml")).code, 1);
    QCOMPARE(read("base.yaml"), baseline);
    QCOMPARE(run(QStringLiteral("validate --fail-on info --write-baseline base.yaml --accept-new d.yaml")).code, 0);
    QVERIFY(read("base.yaml").size() > baseline.size());
    QCOMPARE(run(check).code, 0);
    // What is repaired is stale until the baseline is written again.
    write("d.yaml", QByteArray(head) + "  vm: { kind: virtual-machine }\n");
    const Run repaired = run(check);
    QVERIFY2(repaired.out.contains(QLatin1String("stale entry of the baseline: 'dependency-cycle' no longer finds anything on 'a' (")), qPrintable(repaired.out));
    QVERIFY(run(QStringLiteral("validate --write-baseline base.yaml d.yaml")).code <= 1);
    QVERIFY(!read("base.yaml").contains("dependency-cycle"));
    QVERIFY(!run(check).out.contains(QLatin1String("stale")));
}

void ReportsTest::baselineErrors()
{
    QCOMPARE(run(QStringLiteral("validate --baseline none.yaml d.yaml")).err, QStringLiteral("none.yaml: error: There is no such file.\n"));
    const Run wrong = run(QStringLiteral("validate --baseline d.yaml d.yaml"));
    QCOMPARE(wrong.err, QStringLiteral("d.yaml:1:1: error: This is not a baseline: a map with the key 'groundplan-baseline: 1' is expected.\n"));
    QCOMPARE(wrong.code, 4);
}

QTEST_GUILESS_MAIN(ReportsTest)
#include "tst_reports.moc"
