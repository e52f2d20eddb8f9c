// SPDX-License-Identifier: Apache-2.0
#include <csignal>

#include <grp.h>
#include <sys/resource.h>
#include <unistd.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/samples.h"

namespace {

struct Run {
    int code = -1;
    QString out;
    QString err;
};

const char* smallDesign = "groundplan: 1\nname: Small\ncomponents:\n  a: { kind: service }\n  b: { kind: service }\n"
                          "connections:\n  ab: { from: a, to: b, kind: calls }\n";
const char* cyclicDesign = "groundplan: 1\nname: Cyclic\ncomponents:\n  a: { kind: service, name: Cart }\n  b: { kind: service }\n"
                           "connections:\n  ab: { from: a, to: b, kind: calls }\n  ba: { from: b, to: a, kind: calls }\n";
const char* clusterDesign = "groundplan: 1\nname: Shop\ncomponents:\n  k: { kind: cluster }\n  n: { kind: namespace, in: k }\n"
                            "  cart: { kind: service, in: n, image: example/cart, port: 8080 }\n";

} // namespace

/// The shipped program, run as a process: exit codes, messages, what it writes and what it leaves alone.
class CliTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int longest = 20'000; ///< milliseconds that no input may exceed
    static constexpr rlim_t mostMemory = 3ull << 30; ///< address space; hostile input must not need more

    Run run(const QStringList& arguments, const QByteArray& input = {}, const std::function<void()>& inChild = {}) const;
    QString write(const QString& name, const QByteArray& bytes) const;
    QByteArray read(const QString& name) const { return groundplan::test::fileBytes(path(name)); }
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QString sample(const char* name) const { return QStringLiteral(GROUNDPLAN_SOURCE_DIR "/resources/samples/%1.groundplan.yaml").arg(QLatin1String(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init();
    void usage_data();
    void usage();
    void helpOfEveryVerb();
    void badInput_data();
    void badInput();
    void oneGigabyte();
    void newDesign();
    void newOfPatterns();
    void validateText();
    void validateExitCodes();
    void validateJson();
    void validateSarif();
    void standardInputAndOutput();
    void layoutInPlace();
    void layoutPositions();
    void layoutContainer();
    void layoutKeepsPositions();
    void layoutOfSome();
    void importThenExport();
    void exportDriftAndStaleFiles();
    void exportKeepsForeignFiles();
    void exportIntoReadOnlyFolder();
    void exportOnFullDisk();
    void fullDevice();
    void render_data();
    void render();
    void renderParts();
    void renderErrors();
    void find();
    void kinds();
    void rules();
    void policies();
    void rulePacks();
    void deviationLedger();
    void noColourInPipes();
    void warningsForUnknownKeys();
    void germanLocale();
    void numbersReadRight();
    void samplesAreFine();
    void linksNoWidgets();
};

Run CliTest::run(const QStringList& arguments, const QByteArray& input, const std::function<void()>& inChild) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("data-home")));
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([inChild] {
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // they map terabytes for themselves
        const rlimit memory{mostMemory, mostMemory};
        setrlimit(RLIMIT_AS, &memory);
#endif
        if (inChild)
            inChild();
    });
    QElapsedTimer timer;
    timer.start();
    process.start(QStringLiteral(GROUNDPLAN_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(longest)) {
        process.kill();
        process.waitForFinished();
        return {-1, {}, QStringLiteral("took longer than %1 ms").arg(longest)};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2, QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString CliTest::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return name;
}

void CliTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void CliTest::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* words, const char* message) {
        QTest::newRow(name) << QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts)
                            << QString(QLatin1String("groundplan: error: ") + QLatin1String(message) + u'\n');
    };
    row("unknown verb", "frob", "Unknown verb 'frob'; 'groundplan --help' lists the verbs.");
    row("help of unknown verb", "help frob", "Unknown verb 'frob'; 'groundplan --help' lists the verbs.");
    row("unknown option", "validate --frob x", "Unknown option '--frob'; 'groundplan validate --help' lists the options.");
    row("unknown letter", "validate -z x", "Unknown option '-z'; 'groundplan validate --help' lists the options.");
    row("missing argument", "validate", "An argument is missing: groundplan validate FILE|-");
    row("too many arguments", "validate a b", "Too many arguments: 'b'.");
    row("missing value", "validate x --format", "The option '--format' needs a value: FORMAT.");
    row("value for a flag", "layout x --in-place=yes", "The option '--in-place' takes no value.");
    row("wrong value", "validate --format xml x", "'xml' is not a value of '--format'; choose one of text, json, sarif, junit, markdown.");
    row("wrong date", "validate --date yesterday x", "'yesterday' is not a date; write it like 2027-09-30.");
    row("in place on a pipe", "layout - --in-place", "'--in-place' needs a file and goes with neither '--output' nor '--positions'.");
    row("export without folder", "export x --target kubernetes", "'--output' is missing: the folder to write into.");
    row("unknown kind", "kinds nope", "Unknown kind 'nope'; 'groundplan kinds' lists the kinds.");
    row("unknown rule", "rules nope", "Unknown rule 'nope'; 'groundplan rules' lists the rules.");
    row("near rule", "rules dependency-cicle", "Unknown rule 'dependency-cicle'; did you mean 'dependency-cycle'?");
    row("test without pack", "rules test", "An argument is missing: groundplan rules test PACK...");
    row("new-pack without file", "rules new-pack", "An argument is missing: groundplan rules new-pack FILE");
    row("deviations without design", "rules deviations", "An argument is missing: groundplan rules deviations DESIGN");
    row("rules as CSV", "rules --format csv", "CSV is for 'groundplan rules deviations' alone.");
    row("two rules", "rules hub dependency-cycle", "Too many arguments: 'dependency-cycle'.");
    row("unknown pack", "rules --pack nope", "Unknown pack 'nope'; 'groundplan rules' shows the packs.");
    row("contradiction", "import x --layout --no-layout", "'--layout' and '--no-layout' exclude each other.");
}

void CliTest::usage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, message);
    const Run result = run(arguments);
    QCOMPARE(result.err, message);
    QCOMPARE(result.out, QString());
    QCOMPARE(result.code, 2);
}

void CliTest::helpOfEveryVerb()
{
    const Run all = run({QStringLiteral("--help")});
    QCOMPARE(all.code, 0);
    QCOMPARE(run({}).code, 2);
    QCOMPARE(run({}).err, all.out);
    QVERIFY(run({QStringLiteral("--version")}).out.startsWith(QLatin1String("groundplan ")));
    QStringList verbs;
    auto lines = QRegularExpression(QStringLiteral("^  ([a-z]+) +\\S"), QRegularExpression::MultilineOption).globalMatch(all.out);
    while (lines.hasNext())
        verbs.append(lines.next().captured(1));
    for (const char* verb : {"new", "import", "validate", "metrics", "layout", "export", "publish", "render", "find", "kinds", "rules"})
        QVERIFY2(verbs.contains(QLatin1String(verb)), verb);
    for (const QString& verb : std::as_const(verbs)) {
        const Run help = run({verb, QStringLiteral("--help")});
        QCOMPARE(help.code, 0);
        QVERIFY2(help.out.startsWith(QString(QLatin1String("Usage: groundplan ") + verb)), qPrintable(help.out));
        QVERIFY2(help.out.contains(QLatin1String("Examples:\n")), qPrintable(verb));
        QCOMPARE(run({QStringLiteral("help"), verb}).out, help.out);
    }
}

void CliTest::badInput_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const QByteArray& content, const char* message) {
        QTest::newRow(name) << content << QString(QLatin1String("bad.yaml") + QLatin1String(message) + u'\n');
    };
    QByteArray bomb = "groundplan: 1\nx0: &x0 [a,a,a,a,a,a,a,a,a,a]\n";
    for (int i = 1; i < 10; ++i) {
        const QByteArray alias = "*x" + QByteArray::number(i - 1);
        bomb += "x" + QByteArray::number(i) + ": &x" + QByteArray::number(i) + " [" + QByteArrayList(10, alias).join(',') + "]\n";
    }
    const QByteArray head = "groundplan: 1\ncomponents:\n";
    row("empty", "", ":1:1: error: The file is empty; a design starts with 'groundplan: 1'.");
    row("not a design", "hello\n", ":1:1: error: This is not a Groundplan design: a map with the key 'groundplan' is expected, not text.");
    row("not YAML", "a: [1, 2\n", ":2:1: error: Not valid YAML: End of sequence flow not found.");
    row("wrong type", "groundplan: 1\ncomponents: [1]\n", ":2:13: error: 'components' must be a map, not a list.");
    row("duplicate key", head + "  a: { kind: service }\n  a: { kind: service }\n",
        ":4:3: error: The key 'a' is there twice in the same map; remove or rename one.");
    row("unknown kind", head + "  a: { kind: spaceship }\n", ":3:14: error: Unknown component kind 'spaceship'; 'groundplan kinds' lists the known ones.");
    row("out of range", head + "  a: { kind: service, port: 99999 }\n", ":3:29: error: Attribute 'port' must be an integer from 1 to 65535, not '99999'.");
    row("dangling connection", head + "  a: { kind: service }\nconnections:\n  c: { from: a, to: b, kind: calls }\n",
        ":5:21: error: Connection 'c' ends at 'b', which is not in the design.");
    row("container cycle", head + "  a: { kind: cluster, in: b }\n  b: { kind: cluster, in: a }\n", ":3:3: error: 'a' cannot stand in itself.");
    row("100 000 deep", "groundplan: 1\nx: " + QByteArray(100'000, '['), ":2:5: error: The file is nested more than 64 levels deep.");
    row("alias bomb", bomb, ":9:10: error: The aliases of the file expand to more than 16000000 values.");
    row("not UTF-8", "groundplan: 1\nname: \xff\xfe\n", ":2:7: error: The file is not UTF-8 text; save it with that encoding.");
    row("binary", QByteArray("groundplan: 1\0\n", 15), ":1: error: The file holds binary data, not YAML.");
    row("newer version", "groundplan: 99\n",
        ":1:13: error: The file has format version 99; this program knows up to 1. Use a newer Groundplan.");
}

void CliTest::badInput()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, message);
    write(QStringLiteral("bad.yaml"), content);
    // Depth is limited at a place that depends on the notation: 100 000 brackets end at the 65th or before.
    const QRegularExpression deep(QStringLiteral("^bad\\.yaml:2:\\d+: error: The file is nested more than 64 levels deep\\.\n$"));
    const QList<QStringList> commands{
        {QStringLiteral("validate"), QStringLiteral("bad.yaml")},
        {QStringLiteral("layout"), QStringLiteral("bad.yaml"), QStringLiteral("-o"), QStringLiteral("out.yaml")},
        {QStringLiteral("layout"), QStringLiteral("bad.yaml"), QStringLiteral("--in-place")},
        {QStringLiteral("export"), QStringLiteral("bad.yaml"), QStringLiteral("-t"), QStringLiteral("kubernetes"), QStringLiteral("-o"), QStringLiteral("out")},
        {QStringLiteral("render"), QStringLiteral("bad.yaml"), QStringLiteral("-o"), QStringLiteral("out.svg")},
    };
    for (const QStringList& command : commands) {
        const Run result = run(command);
        if (message.contains(QLatin1String("nested")))
            QVERIFY2(deep.match(result.err).hasMatch(), qPrintable(result.err));
        else
            QCOMPARE(result.err, message);
        QCOMPARE(result.out, QString());
        QCOMPARE(result.code, 4);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{QStringLiteral("bad.yaml")});
        QCOMPARE(read(QStringLiteral("bad.yaml")), content);
    }
    const Run piped = run({QStringLiteral("validate"), QStringLiteral("-")}, content);
    QCOMPARE(piped.code, 4);
    QVERIFY2(piped.err.startsWith(QLatin1String("<stdin>:")), qPrintable(piped.err));
}

void CliTest::oneGigabyte()
{
    QFile file(path(QStringLiteral("huge.yaml")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.resize(1ll << 30));
    file.close();
    QDir(m_folder->path()).mkdir(QStringLiteral("folder"));
    const auto error = [this](const char* name) {
        const Run result = run({QStringLiteral("validate"), QLatin1String(name)});
        return QString(QString::number(result.code) + u' ' + result.err);
    };
    QCOMPARE(error("huge.yaml"), QStringLiteral("4 huge.yaml: error: The file is larger than 64 MiB.\n"));
    QCOMPARE(error("missing.yaml"), QStringLiteral("4 missing.yaml: error: There is no such file.\n"));
    QCOMPARE(error("folder"), QStringLiteral("4 folder: error: This is a folder, not a file.\n"));
    QCOMPARE(error("/dev/zero"), QStringLiteral("4 /dev/zero: error: The file is larger than 64 MiB.\n"));
    write(QStringLiteral("secret.yaml"), smallDesign);
    QFile::setPermissions(path(QStringLiteral("secret.yaml")), {});
    if (geteuid() != 0) {
        QCOMPARE(error("secret.yaml"), QStringLiteral("4 secret.yaml: error: The file cannot be read: Permission denied.\n"));
        return;
    }
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755));
    const Run result = run({QStringLiteral("validate"), QStringLiteral("secret.yaml")}, {}, [] {
        if (setgroups(0, nullptr) != 0 || setgid(65534) != 0 || setuid(65534) != 0)
            _exit(99);
    });
    if (result.code == 99 || result.code == -1)
        QSKIP("Cannot drop privileges here.");
    QCOMPARE(result.err, QStringLiteral("secret.yaml: error: The file cannot be read: Permission denied.\n"));
    QCOMPARE(result.code, 4);
}

/// Patterns are listed, answered and inserted one after the other.
void CliTest::newOfPatterns()
{
    const Run list = run({QStringLiteral("new"), QStringLiteral("--list-patterns")});
    QCOMPARE(list.code, 0);
    QVERIFY(list.out.contains(QLatin1String("steps=Payment,Stock,Shipping")));
    for (const QString& line : list.out.split(u'\n', Qt::SkipEmptyParts)) {
        const Run made = run({QStringLiteral("new"), QStringLiteral("--pattern"), line.section(u' ', 0, 0)});
        QCOMPARE(made.code, 0);
        const Run checked = run({QStringLiteral("validate"), QStringLiteral("-"), QStringLiteral("--fail-on"), QStringLiteral("error")}, made.out.toUtf8());
        QVERIFY2(checked.code == 0, qPrintable(checked.out));
    }
    const Run two = run({QStringLiteral("new"), QStringLiteral("-p"), QStringLiteral("saga"), QStringLiteral("-p"), QStringLiteral("microservice"),
                         QStringLiteral("--set"), QStringLiteral("steps=Pay,Ship"), QStringLiteral("--set"), QStringLiteral("cache=true")});
    QCOMPARE(two.code, 0);
    QVERIFY(two.out.contains(QLatin1String("name: Ship")));
    QVERIFY(two.out.contains(QLatin1String("name: Orders cache")));
    const Run unknown = run({QStringLiteral("new"), QStringLiteral("-p"), QStringLiteral("saga"), QStringLiteral("--set"), QStringLiteral("stepz=a")});
    QVERIFY(unknown.code != 0);
    QCOMPARE(unknown.err, QStringLiteral("groundplan: error: No pattern that is inserted has a parameter 'stepz'.\n"));
    const Run near = run({QStringLiteral("new"), QStringLiteral("-p"), QStringLiteral("sage")});
    QVERIFY(near.err.contains(QLatin1String("did you mean 'saga'?")));
}

void CliTest::newDesign()
{
    const Run empty = run({QStringLiteral("new")});
    QCOMPARE(empty.code, 0);
    QCOMPARE(empty.out, QStringLiteral("groundplan: 1\nname: New platform\n"));
    QCOMPARE(run({QStringLiteral("new"), QStringLiteral("--name"), QStringLiteral("My shop"), QStringLiteral("-o"), QStringLiteral("s.yaml")}).code, 0);
    QCOMPARE(read(QStringLiteral("s.yaml")), QByteArray("groundplan: 1\nname: My shop\n"));
    const Run again = run({QStringLiteral("new"), QStringLiteral("-o"), QStringLiteral("s.yaml")});
    QCOMPARE(again.code, 4);
    QCOMPARE(again.err, QStringLiteral("s.yaml: error: The file is there already; --force writes over it.\n"));
    QCOMPARE(read(QStringLiteral("s.yaml")), QByteArray("groundplan: 1\nname: My shop\n"));
    QCOMPARE(run({QStringLiteral("new"), QStringLiteral("-o"), QStringLiteral("s.yaml"), QStringLiteral("--force")}).code, 0);
    const Run nowhere = run({QStringLiteral("new"), QStringLiteral("-o"), QStringLiteral("no/s.yaml")});
    QCOMPARE(nowhere.code, 4);
    QCOMPARE(nowhere.err, QStringLiteral("no/s.yaml: error: The file cannot be written: No such file or directory.\n"));
    const Run list = run({QStringLiteral("new"), QStringLiteral("--list")});
    QCOMPARE(list.code, 0);
    const QStringList lines = list.out.split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() >= 3);
    for (const QString& line : lines) {
        const Run made = run({QStringLiteral("new"), QStringLiteral("--template"), line.section(u' ', 0, 0)});
        QCOMPARE(made.code, 0);
        QCOMPARE(made.err, QString());
        const Run checked = run({QStringLiteral("validate"), QStringLiteral("-"), QStringLiteral("--fail-on"), QStringLiteral("error")}, made.out.toUtf8());
        QVERIFY2(checked.code == 0, qPrintable(checked.out));
    }
}

void CliTest::validateText()
{
    write(QStringLiteral("c.yaml"), cyclicDesign);
    const Run result = run({QStringLiteral("validate"), QStringLiteral("c.yaml"), QStringLiteral("--date"), QStringLiteral("2026-01-01")});
    QCOMPARE(result.code, 1);
    QCOMPARE(result.err, QString());
    const QRegularExpression finding(QStringLiteral("^c\\.yaml:4:3: error: .*Cart.* \\[dependency-cycle\\]\n    fix: .*\\.$"), QRegularExpression::MultilineOption);
    QVERIFY2(finding.match(result.out).hasMatch(), qPrintable(result.out));
    const QRegularExpression summary(
        QStringLiteral("\nc\\.yaml: \\d+ errors?, \\d+ warnings?, \\d+ notes?, 0 silenced, \\d+ open questions? \\(\\d+ rules\\)\n$"));
    QVERIFY2(summary.match(result.out).hasMatch(), qPrintable(result.out));
    const Run questions = run({QStringLiteral("validate"), QStringLiteral("-q"), QStringLiteral("c.yaml")});
    QVERIFY2(questions.out.contains(QLatin1String(": question: ")), qPrintable(questions.out));
}

void CliTest::validateExitCodes()
{
    write(QStringLiteral("c.yaml"), cyclicDesign);
    write(QStringLiteral("e.yaml"), "groundplan: 1\n");
    const auto code = [this](const char* file, const char* level) {
        return run({QStringLiteral("validate"), QLatin1String(file), QStringLiteral("--fail-on"), QLatin1String(level)}).code;
    };
    QCOMPARE(code("c.yaml", "error"), 1);
    QCOMPARE(code("c.yaml", "warning"), 1);
    QCOMPARE(code("c.yaml", "never"), 0);
    QCOMPARE(code("e.yaml", "info"), 0);
}

void CliTest::validateJson()
{
    write(QStringLiteral("c.yaml"), cyclicDesign);
    const Run result = run({QStringLiteral("validate"), QStringLiteral("c.yaml"), QStringLiteral("--format"), QStringLiteral("json"),
                            QStringLiteral("--date"), QStringLiteral("2026-01-01")});
    QCOMPARE(result.code, 1);
    const QJsonObject root = QJsonDocument::fromJson(result.out.toUtf8()).object();
    QCOMPARE(root.value(QLatin1String("file")).toString(), QStringLiteral("c.yaml"));
    QCOMPARE(root.value(QLatin1String("design")).toString(), QStringLiteral("Cyclic"));
    QCOMPARE(root.value(QLatin1String("date")).toString(), QStringLiteral("2026-01-01"));
    const QJsonArray findings = root.value(QLatin1String("findings")).toArray();
    const QJsonObject summary = root.value(QLatin1String("summary")).toObject();
    QCOMPARE(findings.size(), summary.value(QLatin1String("errors")).toInt() + summary.value(QLatin1String("warnings")).toInt()
                                  + summary.value(QLatin1String("infos")).toInt());
    const QJsonObject first = findings.first().toObject();
    QCOMPARE(first.value(QLatin1String("rule")).toString(), QStringLiteral("dependency-cycle"));
    QCOMPARE(first.value(QLatin1String("severity")).toString(), QStringLiteral("error"));
    QCOMPARE(first.value(QLatin1String("line")).toInt(), 4);
    QVERIFY(!first.value(QLatin1String("fingerprint")).toString().isEmpty());
    QCOMPARE(run({QStringLiteral("validate"), QStringLiteral("c.yaml"), QStringLiteral("--format=json"), QStringLiteral("--date=2026-01-01")}).out, result.out);
}

void CliTest::validateSarif()
{
    const Run result = run({QStringLiteral("validate"), sample("bank"), QStringLiteral("--format"), QStringLiteral("sarif"), QStringLiteral("-o"),
                            QStringLiteral("r.sarif"), QStringLiteral("--date"), QStringLiteral("2026-06-01"), QStringLiteral("--fail-on"), QStringLiteral("never")});
    QCOMPARE(result.err, QString());
    QCOMPARE(result.code, 0);
    const QJsonObject root = QJsonDocument::fromJson(read(QStringLiteral("r.sarif"))).object();
    QCOMPARE(root.value(QLatin1String("version")).toString(), QStringLiteral("2.1.0"));
    const QJsonObject logged = root.value(QLatin1String("runs")).toArray().first().toObject();
    const QJsonArray rules = logged.value(QLatin1String("tool")).toObject().value(QLatin1String("driver")).toObject().value(QLatin1String("rules")).toArray();
    const QJsonArray results = logged.value(QLatin1String("results")).toArray();
    QVERIFY(!rules.isEmpty());
    QVERIFY(!results.isEmpty());
    int suppressed = 0;
    for (const QJsonValue& value : results) {
        const QJsonObject entry = value.toObject();
        const int index = entry.value(QLatin1String("ruleIndex")).toInt(-1);
        QVERIFY(index >= 0 && index < rules.size());
        QCOMPARE(rules.at(index).toObject().value(QLatin1String("id")), entry.value(QLatin1String("ruleId")));
        QVERIFY(!rules.at(index).toObject().value(QLatin1String("help")).toObject().value(QLatin1String("text")).toString().isEmpty());
        const QJsonObject location = entry.value(QLatin1String("locations")).toArray().first().toObject();
        const QJsonObject physical = location.value(QLatin1String("physicalLocation")).toObject();
        QVERIFY(physical.value(QLatin1String("region")).toObject().value(QLatin1String("startLine")).toInt() >= 1);
        QVERIFY(physical.value(QLatin1String("artifactLocation")).toObject().value(QLatin1String("uri")).toString().endsWith(QLatin1String("bank.groundplan.yaml")));
        QVERIFY(!entry.value(QLatin1String("partialFingerprints")).toObject().isEmpty());
        QVERIFY(!entry.value(QLatin1String("message")).toObject().value(QLatin1String("text")).toString().isEmpty());
        const QJsonArray suppressions = entry.value(QLatin1String("suppressions")).toArray();
        if (!suppressions.isEmpty()) {
            ++suppressed;
            QVERIFY(suppressions.first().toObject().value(QLatin1String("justification")).toString().size() >= 20);
        }
    }
    QVERIFY(suppressed > 0);
}

void CliTest::standardInputAndOutput()
{
    const Run result = run({QStringLiteral("validate"), QStringLiteral("-"), QStringLiteral("--fail-on"), QStringLiteral("never")}, cyclicDesign);
    QCOMPARE(result.code, 0);
    QVERIFY2(result.out.startsWith(QLatin1String("<stdin>:4:3: ")), qPrintable(result.out));
    const Run laidOut = run({QStringLiteral("layout"), QStringLiteral("-")}, smallDesign);
    QCOMPARE(laidOut.code, 0);
    QCOMPARE(run({QStringLiteral("layout"), QStringLiteral("-"), QStringLiteral("-o"), QStringLiteral("-")}, smallDesign).out, laidOut.out);
    QVERIFY(laidOut.out.contains(QLatin1String("\nlayout:\n  a: [0, 0]\n  b: [272, 0]\n")));
}

void CliTest::layoutInPlace()
{
    write(QStringLiteral("s.yaml"), smallDesign);
    const Run result = run({QStringLiteral("layout"), QStringLiteral("--in-place"), QStringLiteral("s.yaml")});
    QCOMPARE(result.code, 0);
    QCOMPARE(result.out + result.err, QString());
    const QByteArray once = read(QStringLiteral("s.yaml"));
    QVERIFY(once.contains("layout:"));
    QCOMPARE(run({QStringLiteral("layout"), QStringLiteral("-i"), QStringLiteral("s.yaml")}).code, 0);
    QCOMPARE(read(QStringLiteral("s.yaml")), once);
}

void CliTest::layoutPositions()
{
    const Run result = run({QStringLiteral("layout"), QStringLiteral("-"), QStringLiteral("--positions"), QStringLiteral("--direction"), QStringLiteral("tb")}, smallDesign);
    QCOMPARE(result.code, 0);
    QCOMPARE(result.out, QStringLiteral("{\n  \"a\": [0, 0],\n  \"b\": [0, 152]\n}\n"));
    QCOMPARE(run({QStringLiteral("layout"), QStringLiteral("-"), QStringLiteral("--positions")}, "groundplan: 1\n").out, QStringLiteral("{\n}\n"));
}

void CliTest::layoutContainer()
{
    const Run result = run({QStringLiteral("layout"), QStringLiteral("-"), QStringLiteral("--positions"), QStringLiteral("--container"), QStringLiteral("n")}, clusterDesign);
    QCOMPARE(result.code, 0);
    QVERIFY(result.out.contains(QLatin1String("\"cart\": [24, 56]")));
    const Run wrong = run({QStringLiteral("layout"), QStringLiteral("-"), QStringLiteral("--container"), QStringLiteral("cart")}, clusterDesign);
    QCOMPARE(wrong.err, QStringLiteral("groundplan: error: 'cart' is not a container of the design.\n"));
    QCOMPARE(wrong.code, 2);
}

void CliTest::layoutKeepsPositions()
{
    const QByteArray placed = QByteArray(smallDesign) + "layout:\n  a: [40, 400]\n";
    const Run kept = run({QStringLiteral("layout"), QStringLiteral("-"), QStringLiteral("--keep")}, placed);
    QCOMPARE(kept.code, 0);
    QVERIFY2(kept.out.endsWith(QLatin1String("\nlayout:\n  a: [40, 400]\n  b: [312, 400]\n")), qPrintable(kept.out));
    QCOMPARE(run({QStringLiteral("layout"), QStringLiteral("-"), QStringLiteral("--keep")}, kept.out.toUtf8()).out, kept.out);
    const Run positions = run({QStringLiteral("layout"), QStringLiteral("-"), QStringLiteral("--keep"), QStringLiteral("--positions")}, placed);
    QCOMPARE(positions.out, QStringLiteral("{\n  \"b\": [312, 400]\n}\n"));
    const Run both = run({QStringLiteral("layout"), QStringLiteral("-"), QStringLiteral("--keep"), QStringLiteral("--only"), QStringLiteral("a,b")}, placed);
    QCOMPARE(both.code, 2);
    QVERIFY(both.err.contains(QLatin1String("'--keep', '--only' and '--container' exclude each other.")));
}

void CliTest::layoutOfSome()
{
    const QByteArray placed = QByteArray(smallDesign) + "layout:\n  a: [40, 400]\n  b: [40, 80]\n";
    const Run some = run({QStringLiteral("layout"), QStringLiteral("-"), QStringLiteral("--only"), QStringLiteral("b,a"), QStringLiteral("--positions")}, placed);
    QCOMPARE(some.out, QStringLiteral("{\n  \"a\": [40, 80],\n  \"b\": [312, 80]\n}\n"));
    const Run ghost = run({QStringLiteral("layout"), QStringLiteral("-"), QStringLiteral("--only"), QStringLiteral("a,ghost")}, placed);
    QCOMPARE(ghost.err, QStringLiteral("groundplan: error: 'ghost' is not a component of the design.\n"));
    QCOMPARE(ghost.code, 2);
    const Run one = run({QStringLiteral("layout"), QStringLiteral("-"), QStringLiteral("--only"), QStringLiteral("a")}, placed);
    QCOMPARE(one.err, QStringLiteral("groundplan: error: Select a container, or two or more components that stand in the same place.\n"));
}

void CliTest::importThenExport()
{
    write(QStringLiteral("d.yaml"), clusterDesign);
    const Run written = run({QStringLiteral("export"), QStringLiteral("d.yaml"), QStringLiteral("-t"), QStringLiteral("kubernetes"), QStringLiteral("-o"), QStringLiteral("out"), QStringLiteral("-q")});
    QVERIFY2(written.code == 0, qPrintable(written.err));
    QVERIFY(QRegularExpression(QStringLiteral("^out: \\d+ written, 0 removed, 0 unchanged\\.\n$")).match(written.out).hasMatch());
    const Run imported = run({QStringLiteral("import"), QStringLiteral("out"), QStringLiteral("-o"), QStringLiteral("i.yaml")});
    QVERIFY2(imported.code == 0, qPrintable(imported.err));
    QVERIFY(read(QStringLiteral("i.yaml")).contains("\n  cart:\n    kind: service\n"));
    QVERIFY(read(QStringLiteral("i.yaml")).contains("layout:"));
    const Run bare = run({QStringLiteral("import"), QStringLiteral("--from"), QStringLiteral("kubernetes"), QStringLiteral("out"), QStringLiteral("--no-layout"), QStringLiteral("-q")});
    QCOMPARE(bare.err, QString());
    QVERIFY(bare.out.startsWith(QLatin1String("groundplan: 1\nname: out\n")));
    QVERIFY(!bare.out.contains(QLatin1String("layout:")));
    const Run nothing = run({QStringLiteral("import"), QStringLiteral("d.yaml")});
    QCOMPARE(nothing.err, QStringLiteral("d.yaml: error: There is no Kubernetes object to import.\n"));
    QCOMPARE(nothing.code, 4);
    QCOMPARE(run({QStringLiteral("import"), QStringLiteral("gone")}).err, QStringLiteral("gone: error: There is no such file.\n"));
}

void CliTest::exportDriftAndStaleFiles()
{
    write(QStringLiteral("d.yaml"), clusterDesign);
    const QStringList base{QStringLiteral("export"), QStringLiteral("d.yaml"), QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("kubernetes")};
    const QStringList into = base + QStringList{QStringLiteral("-o"), QStringLiteral("out")};
    const QStringList check = into + QStringList{QStringLiteral("--check")};
    const Run list = run(base + QStringList{QStringLiteral("--list")});
    QCOMPARE(list.code, 0);
    QVERIFY(!QDir(path(QStringLiteral("out"))).exists());
    const QStringList planned = list.out.split(u'\n', Qt::SkipEmptyParts);
    const Run before = run(check);
    QCOMPARE(before.code, 3);
    QCOMPARE(before.out.count(QLatin1String("new      ")), planned.size());
    QCOMPARE(run(into).code, 0);
    QCOMPARE(run(check).code, 0);
    QCOMPARE(run(check).out, QString());
    // An edit by hand is told, but is no drift and stays; nor is the team's own file.
    const QString first = planned.first().section(QLatin1String("  <- "), 0, 0);
    const QByteArray original = read(QLatin1String("out/") + first);
    write(QLatin1String("out/") + first, "changed\n");
    write(QStringLiteral("out/OWNERS"), "us\n");
    QCOMPARE(run(check).out, QString(QLatin1String("edited   ") + first + u'\n'));
    QCOMPARE(run(check).code, 0);
    QCOMPARE(run(into).code, 0);
    QCOMPARE(read(QLatin1String("out/") + first), QByteArray("changed\n"));
    QVERIFY(QFile::remove(path(QLatin1String("out/") + first)));
    QCOMPARE(run(check).out, QString(QLatin1String("new      ") + first + u'\n'));
    QCOMPARE(run(into).code, 0);
    QCOMPARE(read(QLatin1String("out/") + first), original);
    // What a component left behind goes with it, the team's own file stays.
    write(QStringLiteral("d.yaml"), QByteArray(clusterDesign) + "  extra: { kind: service, in: n, image: example/extra, port: 81 }\n");
    QCOMPARE(run(into).code, 0);
    write(QStringLiteral("d.yaml"), clusterDesign);
    const Run stale = run(check);
    QCOMPARE(stale.code, 3);
    QVERIFY2(stale.out.contains(QLatin1String("stale    ")) && !stale.out.contains(QLatin1String("OWNERS")), qPrintable(stale.out));
    const Run cleaned = run(into);
    QCOMPARE(cleaned.code, 0);
    QVERIFY2(!cleaned.out.contains(QLatin1String(" 0 removed")), qPrintable(cleaned.out));
    QCOMPARE(run(check).code, 0);
    QCOMPARE(read(QStringLiteral("out/OWNERS")), QByteArray("us\n"));
}

void CliTest::exportKeepsForeignFiles()
{
    write(QStringLiteral("d.yaml"), clusterDesign);
    const QStringList base{QStringLiteral("export"), QStringLiteral("d.yaml"), QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("kubernetes")};
    const QString first = run(base + QStringList{QStringLiteral("--list")}).out.section(u'\n', 0, 0).section(QLatin1String("  <- "), 0, 0);
    QVERIFY(QDir(m_folder->path()).mkpath(QFileInfo(QString(QLatin1String("out/") + first)).path()));
    write(QLatin1String("out/") + first, "mine\n");
    const QStringList into = base + QStringList{QStringLiteral("-o"), QStringLiteral("out")};
    const Run refused = run(into);
    QCOMPARE(refused.code, 4);
    QCOMPARE(refused.err, QString(QLatin1String("out/") + first + QLatin1String(": error: No export made this file; '--force' writes over it. Nothing was changed.\n")));
    QCOMPARE(read(QLatin1String("out/") + first), QByteArray("mine\n"));
    QCOMPARE(run(into + QStringList{QStringLiteral("--force")}).code, 0);
    QVERIFY(read(QLatin1String("out/") + first) != "mine\n");
}

void CliTest::exportIntoReadOnlyFolder()
{
    write(QStringLiteral("d.yaml"), clusterDesign);
    QFile::setPermissions(path(QStringLiteral("d.yaml")), QFile::Permissions(0x6644));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("out")));
    QFile::setPermissions(path(QStringLiteral("out")), QFile::Permissions(0x5555));
    QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7755));
    const Run result = run({QStringLiteral("export"), QStringLiteral("d.yaml"), QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("kubernetes"), QStringLiteral("-o"), QStringLiteral("out")}, {}, [] {
        if (geteuid() == 0 && (setgroups(0, nullptr) != 0 || setgid(65534) != 0 || setuid(65534) != 0))
            _exit(99);
    });
    QFile::setPermissions(path(QStringLiteral("out")), QFile::Permissions(0x7755));
    if (result.code == 99 || result.code == -1)
        QSKIP("Cannot drop privileges here.");
    QCOMPARE(result.code, 4);
    QVERIFY2(QRegularExpression(QStringLiteral("^\\S*/out/\\S+: error: The (folder cannot be made|file cannot be written): [^\n]+\\. Nothing was changed\\.\n$"))
                 .match(result.err).hasMatch(), qPrintable(result.err));
    QCOMPARE(QDir(path(QStringLiteral("out"))).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
}

void CliTest::exportOnFullDisk()
{
    // A limit on the size of files stands for a disk that fills up in the middle.
    write(QStringLiteral("d.yaml"), clusterDesign);
    const QStringList into{QStringLiteral("export"), QStringLiteral("d.yaml"), QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("kubernetes"), QStringLiteral("-o"), QStringLiteral("out")};
    const auto full = [] {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit size{300, 300};
        setrlimit(RLIMIT_FSIZE, &size);
    };
    const Run result = run(into, {}, full);
    QCOMPARE(result.code, 4);
    QVERIFY2(QRegularExpression(QStringLiteral("^\\S*/out/\\S+: error: The file cannot be written: [^\n]+\\. Nothing was changed\\.\n$"))
                 .match(result.err).hasMatch(), qPrintable(result.err));
    QVERIFY(!QDir(path(QStringLiteral("out"))).exists());
    // The same over an export that is there: everything stays as it was.
    QCOMPARE(run(into).code, 0);
    write(QStringLiteral("d.yaml"), QByteArray(clusterDesign).replace("8080", "9090"));
    QCOMPARE(run(into, {}, full).code, 4);
    write(QStringLiteral("d.yaml"), clusterDesign);
    QCOMPARE(run(into + QStringList{QStringLiteral("--check")}).code, 0);
    // So does a design that is laid out in place.
    QCOMPARE(run({QStringLiteral("layout"), QStringLiteral("-i"), QStringLiteral("d.yaml")}, {}, [] {
                 std::signal(SIGXFSZ, SIG_IGN);
                 const rlimit size{50, 50};
                 setrlimit(RLIMIT_FSIZE, &size);
             }).code, 4);
    QCOMPARE(read(QStringLiteral("d.yaml")), QByteArray(clusterDesign));
}

void CliTest::fullDevice()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QSKIP("There is no /dev/full here.");
    const Run result = run({QStringLiteral("layout"), QStringLiteral("-"), QStringLiteral("-o"), QStringLiteral("/dev/full")}, smallDesign);
    QCOMPARE(result.err, QStringLiteral("/dev/full: error: The file cannot be written: No space left on device.\n"));
    QCOMPARE(result.code, 4);
    QVERIFY2(!QFileInfo(QStringLiteral("/dev/full")).isFile(), "the device was replaced by a file");
    const Run redirected = run({QStringLiteral("kinds")}, {}, [] {
        if (!std::freopen("/dev/full", "w", stdout))
            _exit(99);
    });
    QCOMPARE(redirected.err, QStringLiteral("<stdout>: error: Standard output cannot be written.\n"));
    QCOMPARE(redirected.code, 4);
}

void CliTest::render_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("svg") << QStringLiteral("p.svg") << QByteArray("<?xml");
    QTest::newRow("png") << QStringLiteral("p.png") << QByteArray("\x89PNG");
    QTest::newRow("pdf") << QStringLiteral("p.pdf") << QByteArray("%PDF-");
}

void CliTest::render()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, start);
    const Run result = run({QStringLiteral("render"), sample("web-shop"), QStringLiteral("-o"), file, QStringLiteral("--scale"), QStringLiteral("0.5"),
                            QStringLiteral("--theme"), QStringLiteral("dark"), QStringLiteral("--findings")});
    QCOMPARE(result.err, QString());
    QCOMPARE(result.code, 0);
    const QByteArray picture = read(file);
    QVERIFY2(picture.startsWith(start), picture.left(20).constData());
    QVERIFY(picture.size() > 1000);
    // Without positions, and on standard output.
    const Run bare = run({QStringLiteral("render"), QStringLiteral("-")}, smallDesign);
    QCOMPARE(bare.err, QString());
    QVERIFY(bare.out.contains(QLatin1String("<svg")) && bare.out.contains(QLatin1String("Small")));
}

void CliTest::renderParts()
{
    const QByteArray design = "groundplan: 1\nname: Parts\ncomponents:\n  cart: { kind: service, name: Cart }\n  db: { kind: relational-database, name: Store }\n"
                              "  mail: { kind: service, name: Mailer }\nconnections:\n  cart-db: { from: cart, to: db, kind: writes }\n  cart-mail: { from: cart, to: mail, kind: calls }\n"
                              "layout:\n  cart: [0, 0]\n  db: [320, 160]\n  mail: [320, 320]\n";
    const auto render = [&](const QStringList& more) { return run(QStringList{QStringLiteral("render"), QStringLiteral("-")} + more, design); };
    const Run two = render({QStringLiteral("--scope"), QStringLiteral("cart, db")});
    QCOMPARE(two.err, QString());
    QVERIFY(two.out.contains(QLatin1String(">Cart<")) && two.out.contains(QLatin1String(">Store<")) && !two.out.contains(QLatin1String(">Mailer<")));
    QCOMPARE(render({QStringLiteral("--scope"), QStringLiteral("cart"), QStringLiteral("--scope"), QStringLiteral("db")}).out, two.out);
    QCOMPARE(render({QStringLiteral("--scope"), QStringLiteral("cart-db")}).out, two.out);
    QVERIFY(render({QStringLiteral("--lines"), QStringLiteral("curved")}).out != render({}).out);
    QCOMPARE(render({QStringLiteral("--lines"), QStringLiteral("orthogonal")}).out, render({}).out);
    const Run gone = render({QStringLiteral("--scope"), QStringLiteral("cart,gone")});
    QCOMPARE(gone.code, 4);
    QVERIFY2(gone.err.contains(QLatin1String("There is no component or connection 'gone' in the design.")), qPrintable(gone.err));
    QCOMPARE(render({QStringLiteral("--scope"), QStringLiteral(",")}).code, 2);
    QCOMPARE(render({QStringLiteral("--lines"), QStringLiteral("round")}).code, 2);
}

void CliTest::renderErrors()
{
    write(QStringLiteral("s.yaml"), smallDesign);
    const auto error = [this](const QStringList& more) {
        const Run result = run(QStringList{QStringLiteral("render"), QStringLiteral("s.yaml")} + more);
        return QString(QString::number(result.code) + u' ' + result.err);
    };
    QCOMPARE(error({QStringLiteral("-o"), QStringLiteral("x.gif")}),
             QStringLiteral("2 groundplan: error: 'x.gif' does not end in .svg, .png or .pdf; name the form with --format.\n"));
    for (const char* scale : {"0", "-1", "x", "nan"}) {
        QCOMPARE(error({QStringLiteral("--scale"), QLatin1String(scale)}),
                 QStringLiteral("2 groundplan: error: '%1' is not a scale; write a number greater than 0, such as 2.\n").arg(QLatin1String(scale)));
    }
    for (const char* scale : {"64", "1e300", "inf"}) {
        const QString huge = error({QStringLiteral("-o"), QStringLiteral("x.png"), QStringLiteral("--scale"), QLatin1String(scale)});
        QVERIFY2(!huge.startsWith(u'0') && huge.contains(QLatin1String("error: ")), qPrintable(huge));
    }
    QVERIFY(!QFile::exists(path(QStringLiteral("x.png"))));
}

void CliTest::find()
{
    QFile file(path(QStringLiteral("find.groundplan.yaml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("groundplan: 1\n"
               "components:\n"
               "  cart: { kind: service, name: Cart, technology: Go, tags: [pci, cart] }\n"
               "  store: { kind: relational-database, name: Cart store, documentation: \"One\\nOf the cart\\nThree\" }\n");
    file.close();
    const auto find = [this](const QStringList& options) { return run(QStringList{QStringLiteral("find")} + options); };
    const QString name = QStringLiteral("find.groundplan.yaml");
    QCOMPARE(find({name, QStringLiteral("cart")}).out, QStringLiteral("cart (Id): cart\n"
                                                                       "cart (Name): Cart\n"
                                                                       "cart (Tag): cart\n"
                                                                       "store (Name): Cart store\n"
                                                                       "store (Documentation): Of the cart\n"
                                                                       "5 matches\n"));
    QCOMPARE(find({QStringLiteral("--case"), QStringLiteral("--in=names"), QStringLiteral("--word"), name, QStringLiteral("Cart")}).out,
             QStringLiteral("cart (Name): Cart\nstore (Name): Cart store\n2 matches\n"));
    QCOMPARE(find({name, QStringLiteral("pancake")}).out, QStringLiteral("0 matches\n"));
    QCOMPARE(find({name, QStringLiteral("pancake")}).code, 0);
    const QJsonArray found = QJsonDocument::fromJson(find({QStringLiteral("--regex"), QStringLiteral("-f"), QStringLiteral("json"), name, QStringLiteral("^p.i$")}).out.toUtf8()).array();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.at(0)[QLatin1String("field")].toString(), QStringLiteral("tags"));
    QCOMPARE(found.at(0)[QLatin1String("index")].toInt(-1), 0);
    QCOMPARE(found.at(0)[QLatin1String("length")].toInt(), 3);
    const Run bad = find({QStringLiteral("--regex"), name, QStringLiteral("ca(rt")});
    QCOMPARE(bad.code, 2);
    QVERIFY2(bad.err.contains(QLatin1String("The expression is not right at character 6")), qPrintable(bad.err));
    QCOMPARE(find({name, QString()}).code, 2);
    QCOMPARE(find({QStringLiteral("nowhere.yaml"), QStringLiteral("x")}).code, 4);
}

void CliTest::kinds()
{
    const Run all = run({QStringLiteral("kinds")});
    QCOMPARE(all.code, 0);
    QVERIFY(all.out.contains(QLatin1String("\n  service  ")));
    QVERIFY(run({QStringLiteral("kinds"), QStringLiteral("--connections")}).out.contains(QLatin1String("  publishes  ")));
    const Run one = run({QStringLiteral("kinds"), QStringLiteral("service")});
    QVERIFY2(one.out.contains(QLatin1String("replicas")) && one.out.startsWith(QLatin1String("service: ")), qPrintable(one.out));
    const QJsonArray array = QJsonDocument::fromJson(run({QStringLiteral("kinds"), QStringLiteral("--format"), QStringLiteral("json")}).out.toUtf8()).array();
    QCOMPARE(array.size(), int(groundplan::test::catalog().componentKinds().size()));
    const QJsonObject schema = QJsonDocument::fromJson(run({QStringLiteral("kinds"), QStringLiteral("--schema")}).out.toUtf8()).object();
    QCOMPARE(schema.value(QLatin1String("$schema")).toString(), QStringLiteral("https://json-schema.org/draft/2020-12/schema"));
}

void CliTest::rules()
{
    const Run all = run({QStringLiteral("rules")});
    QCOMPARE(all.code, 0);
    const QJsonArray array = QJsonDocument::fromJson(run({QStringLiteral("rules"), QStringLiteral("--format"), QStringLiteral("json")}).out.toUtf8()).array();
    QCOMPARE(array.size(), all.out.count(u'\n'));
    const Run one = run({QStringLiteral("rules"), QStringLiteral("dependency-cycle")});
    QVERIFY2(one.out.contains(QLatin1String("\nFix:  ")), qPrintable(one.out));
    QCOMPARE(run({QStringLiteral("rules"), QStringLiteral("cpl01")}).out, one.out);
    const Run manual = run({QStringLiteral("rules"), QStringLiteral("--format"), QStringLiteral("markdown")});
    QVERIFY(manual.out.startsWith(QLatin1String("# Rules\n\n- [")));
    QCOMPARE(manual.out.count(QLatin1String("\n**Fix.** ")), array.size());
}

void CliTest::policies()
{
    write(QStringLiteral("c.yaml"), QByteArray(cyclicDesign).replace("components:", "rules: { set: { hubb: off } }\ncomponents:"));
    const Run wrong = run({QStringLiteral("validate"), QStringLiteral("c.yaml")});
    QCOMPARE(wrong.err, QStringLiteral("c.yaml:3:17: error: There is no rule or pack 'hubb'; did you mean 'hub'?\n"));
    QCOMPARE(wrong.code, 4);
    write(QStringLiteral("c.yaml"), QByteArray(cyclicDesign).replace("components:", "environments: { production: {} }\nrules: { environments: { production: { set: { dependency-cycle: info } } } }\ncomponents:"));
    QCOMPARE(run({QStringLiteral("validate"), QStringLiteral("c.yaml")}).code, 1);
    const Run there = run({QStringLiteral("validate"), QStringLiteral("c.yaml"), QStringLiteral("-e"), QStringLiteral("production")});
    QVERIFY2(QRegularExpression(QStringLiteral(": info: [^\n]* \\[dependency-cycle\\]\n")).match(there.out).hasMatch() && there.out.endsWith(QLatin1String(" rules; environment production)\n")), qPrintable(there.out));
    const Run started = run({QStringLiteral("validate"), QStringLiteral("c.yaml"), QStringLiteral("--profile"), QStringLiteral("startup")});
    QVERIFY2(QRegularExpression(QStringLiteral(": warning: [^\n]* \\[dependency-cycle\\]\n")).match(started.out).hasMatch(), qPrintable(started.out));
    QVERIFY2(started.out.contains(QLatin1String(" off; profile startup)\n")), qPrintable(started.out));
    QCOMPARE(run({QStringLiteral("validate"), QStringLiteral("c.yaml"), QStringLiteral("--profile"), QStringLiteral("startap")}).err,
             QStringLiteral("groundplan: error: There is no profile 'startap'; did you mean 'startup'?\n"));
    QCOMPARE(run({QStringLiteral("validate"), QStringLiteral("c.yaml"), QStringLiteral("-e"), QStringLiteral("prodution")}).err,
             QStringLiteral("groundplan: error: There is no environment 'prodution' in the design; did you mean 'production'?\n"));
    const Run profiles = run({QStringLiteral("rules"), QStringLiteral("profiles")});
    QCOMPARE(profiles.code, 0);
    QVERIFY2(profiles.out.startsWith(QLatin1String("standard-model ")) && profiles.out.contains(QLatin1String("\nzero-trust ")), qPrintable(profiles.out));
}

void CliTest::rulePacks()
{
    QCOMPARE(run({QStringLiteral("rules"), QStringLiteral("new-pack"), QStringLiteral("ours.yaml")}).code, 0);
    const Run again = run({QStringLiteral("rules"), QStringLiteral("new-pack"), QStringLiteral("ours.yaml")});
    QCOMPARE(again.err, QStringLiteral("ours.yaml: error: The file is there already; --force writes over it.\n"));
    const Run tested = run({QStringLiteral("rules"), QStringLiteral("test"), QStringLiteral("ours.yaml")});
    QCOMPARE(tested.out, QStringLiteral("ours.yaml: 6 of 6 tests passed, 9 rules.\n"));
    QCOMPARE(tested.code, 0);
    write(QStringLiteral("wrong.yaml"), read(QStringLiteral("ours.yaml")).replace("replicas, at-least: 3", "replicas, at-least: 2"));
    const Run wrong = run({QStringLiteral("rules"), QStringLiteral("test"), QStringLiteral("wrong.yaml")});
    QCOMPARE(wrong.code, 1);
    QVERIFY2(wrong.out.contains(QLatin1String("    - finding: example.critical-runs-three-times on 'pay': 'Pay' is critical and runs 2 time(s).\n")), qPrintable(wrong.out));
    QVERIFY2(wrong.out.endsWith(QLatin1String("wrong.yaml: 5 of 6 tests passed, 9 rules.\n")), qPrintable(wrong.out));
    write(QStringLiteral("s.yaml"), QByteArray(smallDesign).replace("components:", "rules: { packs: [ours.yaml], set: { example.services-call-with-a-timeout: off } }\ncomponents:"));
    const Run checked = run({QStringLiteral("validate"), QStringLiteral("s.yaml")});
    QCOMPARE(checked.code, 1);
    QVERIFY2(checked.out.contains(QLatin1String("s.yaml:5:3: error: 'a' belongs to no team. [example.team-owns-workload]\n")), qPrintable(checked.out));
    const Run listed = run({QStringLiteral("rules"), QStringLiteral("-d"), QStringLiteral("s.yaml"), QStringLiteral("-p"), QStringLiteral("example")});
    QCOMPARE(listed.out.count(u'\n'), 9);
    QVERIFY2(listed.out.contains(QLatin1String(" off ")), qPrintable(listed.out));
    QVERIFY(run({QStringLiteral("rules"), QStringLiteral("-r"), QStringLiteral("ours.yaml"), QStringLiteral("example.few-callers")}).out.contains(QLatin1String("Threshold: fan-in, at most: 3 (example)\n")));
    // Ours go by their names, here and in a design.
    const Run outcomes = run({QStringLiteral("validate"), QStringLiteral("-r"), QStringLiteral("microservice-security"), QStringLiteral("--outcomes"), QStringLiteral("s.yaml")});
    QVERIFY2(outcomes.out.contains(QLatin1String("\nfail           S17    microservice-security.message-broker (0 passed, 1 failed, 0 open)\n")), qPrintable(outcomes.out));
    QVERIFY2(outcomes.out.contains(QLatin1String("\nnot-applicable S24    microservice-security.registry-checks\n")), qPrintable(outcomes.out));
    write(QStringLiteral("m.yaml"), QByteArray(smallDesign).replace("components:", "rules: { packs: [microservice-security] }\ncomponents:"));
    const Run json = run({QStringLiteral("validate"), QStringLiteral("--outcomes"), QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("m.yaml")});
    const QJsonArray list = QJsonDocument::fromJson(json.out.toUtf8())[QLatin1String("outcomes")].toArray();
    QVERIFY(std::any_of(list.begin(), list.end(), [](const QJsonValue& outcome) {
        return outcome[QLatin1String("code")] == QLatin1String("S15") && outcome[QLatin1String("outcome")] == QLatin1String("unknown") && outcome[QLatin1String("open")].toInt() > 0;
    }));
    QCOMPARE(run({QStringLiteral("rules"), QStringLiteral("test"), QStringLiteral("s.yaml")}).err,
             QStringLiteral("s.yaml:1:1: error: This is not a rule pack: a map with the key 'rulepack: 1' is expected.\n"));
}

void CliTest::deviationLedger()
{
    const QByteArray why = "justification: \"=The licence server, until 2027\", owner: ops";
    const QByteArray deviations = "  good: { rule: workload-outside-orchestration, subject: a, " + why + ", expires: 2027-01-01 }\n"
                                  "  soon: { rule: workload-outside-orchestration, subject: b, " + why + ", expires: 2026-06-10 }\n"
                                  "  late: { rule: workload-outside-orchestration, subject: c, " + why + ", expires: 2026-05-31 }\n"
                                  "  idle: { rule: dependency-cycle, subject: a, " + why + ", expires: 2027-01-01 }\n"
                                  "  poor: { rule: workload-outside-orchestration, subject: c, justification: \"No.\", owner: ops, expires: 2026-05-31 }\n";
    write(QStringLiteral("d.yaml"), QByteArray("groundplan: 1\nname: D\ncomponents:\n  a: { kind: virtual-machine }\n  b: { kind: virtual-machine }\n  c: { kind: virtual-machine }\n"
                                               "deviations:\n") + deviations);
    const auto ledger = [this](const char* format) {
        const Run result = run({QStringLiteral("rules"), QStringLiteral("deviations"), QStringLiteral("d.yaml"), QStringLiteral("--date"), QStringLiteral("2026-06-01"),
                                QStringLiteral("--format"), QLatin1String(format)});
        return result.code == 0 ? result.out : result.err;
    };
    QHash<QString, QString> states;
    for (const QJsonValue& entry : QJsonDocument::fromJson(ledger("json").toUtf8()).array())
        states.insert(entry[QLatin1String("id")].toString(), entry[QLatin1String("state")].toString());
    QCOMPARE(states, (QHash<QString, QString>{{QStringLiteral("good"), QStringLiteral("valid")}, {QStringLiteral("soon"), QStringLiteral("ending")},
                                              {QStringLiteral("late"), QStringLiteral("expired")}, {QStringLiteral("idle"), QStringLiteral("unmatched")},
                                              {QStringLiteral("poor"), QStringLiteral("malformed")}}));
    QVERIFY2(ledger("csv").startsWith(QLatin1String("id,state,rule,subject,")), qPrintable(ledger("csv")));
    QVERIFY2(ledger("csv").contains(QLatin1String("\"'=The licence server")), "a spreadsheet would run it");
    QVERIFY2(ledger("markdown").contains(QLatin1String("**it expired on 2026-05-31** |\n")), qPrintable(ledger("markdown")));
    QVERIFY2(ledger("text").contains(QLatin1String("expired    late ")), qPrintable(ledger("text")));
    const QStringList decide{QStringLiteral("rules"), QStringLiteral("deviations"), QStringLiteral("d.yaml"), QStringLiteral("--decision")};
    QCOMPARE(run(decide + QStringList{QStringLiteral("godo")}).err, QStringLiteral("groundplan: error: There is no deviation 'godo' in the design; did you mean 'good'?\n"));
    QCOMPARE(run(decide + QStringList{QStringLiteral("good"), QStringLiteral("-i")}).code, 0);
    QVERIFY2(read(QStringLiteral("d.yaml")).contains("\ndecisions:\n  accept-good:"), read(QStringLiteral("d.yaml")).constData());
}

void CliTest::noColourInPipes()
{
    write(QStringLiteral("c.yaml"), cyclicDesign);
    QVERIFY(!run({QStringLiteral("validate"), QStringLiteral("c.yaml")}).out.contains(QChar(27)));
    QVERIFY(!run({QStringLiteral("validate"), QStringLiteral("none")}).err.contains(QChar(27)));
}

void CliTest::warningsForUnknownKeys()
{
    const Run result = run({QStringLiteral("validate"), QStringLiteral("-")}, "groundplan: 1\ncolour: red\n");
    QCOMPARE(result.code, 0);
    QCOMPARE(result.err, QStringLiteral("<stdin>:2:1: warning: Unknown key 'colour' is kept as it is.\n"));
    QVERIFY(run({QStringLiteral("layout"), QStringLiteral("-")}, "groundplan: 1\ncolour: red\n").out.contains(QLatin1String("colour: red\n")));
}

void CliTest::germanLocale()
{
    const Run plain = run({QStringLiteral("layout"), sample("web-shop")});
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("de_DE.UTF-8"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(GROUNDPLAN_PROGRAM), {QStringLiteral("layout"), sample("web-shop")});
    QVERIFY(process.waitForFinished(longest));
    QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()), plain.out);
}

/// One workload runs, two workloads run; the same in every report and whatever the locale.
void CliTest::numbersReadRight()
{
    const QByteArray one = "groundplan: 1\ncomponents:\n  c: { kind: cluster }\n  a: { kind: service, in: c }\n";
    const QByteArray two = one + "  b: { kind: service, in: c }\n";
    for (const char* format : {"text", "json", "markdown", "sarif"}) {
        const QStringList arguments{QStringLiteral("validate"), QStringLiteral("--format"), QString::fromLatin1(format), QStringLiteral("-")};
        const QString single = run(arguments, one).out;
        QVERIFY2(single.contains(QLatin1String("1 workload runs unwatched.")), qPrintable(single));
        QVERIFY2(run(arguments, two).out.contains(QLatin1String("2 workloads run unwatched.")), format);
        QVERIFY2(!single.contains(QLatin1String("(s)")), format);
    }
    const Run imported = run({QStringLiteral("import"), QStringLiteral("-o"), path(QStringLiteral("x.yaml")), write(QStringLiteral("m.yaml"),
        "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: cart }\nspec: { selector: { matchLabels: { app: cart } }, "
        "template: { metadata: { labels: { app: cart } }, spec: { containers: [{ name: c, image: e/cart:1 }] } } }\n")});
    QVERIFY2(imported.err.contains(QRegularExpression(QStringLiteral("\\d+ (component|components) and 0 connections imported, \\d+ notes?\\."))), qPrintable(imported.err));
    QVERIFY2(!imported.err.contains(QRegularExpression(QStringLiteral("\\b1 (components|connections|notes)\\b"))), qPrintable(imported.err));
}

void CliTest::samplesAreFine()
{
    for (const char* name : {"web-shop", "bank", "media-platform"}) {
        const Run result = run({QStringLiteral("validate"), sample(name), QStringLiteral("--fail-on"), QStringLiteral("never")});
        QCOMPARE(result.err, QString());
        QCOMPARE(result.code, 0);
    }
}

void CliTest::linksNoWidgets()
{
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {QStringLiteral(GROUNDPLAN_PROGRAM)});
    if (!ldd.waitForFinished(longest))
        QSKIP("There is no ldd here.");
    const QByteArray libraries = ldd.readAllStandardOutput();
    QVERIFY(libraries.contains("libQt6Core"));
    QVERIFY2(!libraries.contains("libQt6Widgets"), libraries.constData());
}

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
