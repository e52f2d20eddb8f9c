// SPDX-License-Identifier: Apache-2.0
#include <csignal>
#include <functional>

#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/judges.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

struct Run {
    int code = -1;
    QString out;
    QString err;
};

const char* shop = "groundplan: 1\nname: Shop\ncomponents:\n  k: { kind: cluster }\n  n: { kind: namespace, in: k }\n"
                   "  cart: { kind: service, in: n, image: example/cart, port: 8080 }\n"
                   "export:\n  targets: [kubernetes, argocd]\n";

} // namespace

/// Exports by the shipped program: several targets, edits by hand, what is shown of changes, and being killed.
class ExportCliTest : public QObject
{
    Q_OBJECT

private:
    Run run(const QString& words, const QByteArray& input = {}) const;
    QString path(const QString& name) const { return m_folder->filePath(name); }
    QByteArray read(const QString& name) const { return test::fileBytes(path(name)); }
    void write(const QString& name, const QByteArray& bytes) const { QVERIFY(test::writeBytes(path(name), bytes)); }
    static QMap<QString, QByteArray> tree(const QString& folder);
    /// A design of so many services; their ports tell which one of two it is.
    static QByteArray large(int services, int port, int from = 0);
    /// Starts an export of the design into `out`; kills it so long after `moment` has come. False: it was done before.
    bool killed(const char* design, const std::function<bool()>& moment, qint64 microseconds) const;
    /// True while an export writes: what it prepares stands beside `out` or in it.
    bool prepares() const;
    /// How long an export of the design takes from there on, in microseconds.
    qint64 writingTime(const char* design) const;

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void profileTargets();
    void severalTargets_data();
    void severalTargets();
    void overrides();
    void wrongOptions_data();
    void wrongOptions();
    void diffNamesOrigins();
    void json();
    void conflictsAreListed();
    void editsSurviveTenDesigns();
    void interrupted();
    void killedBesideItself();
    void killedInWorkingTree();
};

Run ExportCliTest::run(const QString& words, const QByteArray& input) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    process.start(QStringLiteral(GROUNDPLAN_PROGRAM), QProcess::splitCommand(words));
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

QMap<QString, QByteArray> ExportCliTest::tree(const QString& folder)
{
    QMap<QString, QByteArray> found;
    QDirIterator files(folder, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        const QString name = QDir(folder).relativeFilePath(file.fileName());
        found.insert(name, QFileInfo(file).isDir() ? QByteArray("folder") : file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable"));
    }
    return found;
}

QByteArray ExportCliTest::large(int services, int port, int from)
{
    QByteArray text = "groundplan: 1\nname: Large\ncomponents:\n  k: { kind: cluster }\n  n: { kind: namespace, in: k }\n";
    for (int at = from; at < from + services; ++at)
        text += "  s" + QByteArray::number(at) + ": { kind: service, in: n, image: example/s, port: " + QByteArray::number(port) + " }\n";
    return text;
}

void ExportCliTest::profileTargets()
{
    write(QStringLiteral("d.yaml"), shop);
    const Run written = run(QStringLiteral("export d.yaml -q -o out"));
    QCOMPARE(written.err, QString());
    QCOMPARE(written.code, 0);
    QVERIFY(QFileInfo(path(QStringLiteral("out/kubernetes"))).isDir());
    QVERIFY(QFileInfo(path(QStringLiteral("out/argocd"))).isDir());
    QCOMPARE(run(QStringLiteral("export d.yaml -q -o out --check")).out, QString());
    // One of them alone keeps its folder and leaves the other in peace.
    QCOMPARE(run(QStringLiteral("export d.yaml -q -o out -t argocd --check")).out, QString());
    // What the profile drops is stale.
    write(QStringLiteral("d.yaml"), QByteArray(shop).replace("[kubernetes, argocd]", "[kubernetes]\n  folders: { kubernetes: kubernetes }"));
    const Run check = run(QStringLiteral("export d.yaml -q -o out --check"));
    QCOMPARE(check.code, 3);
    QVERIFY2(check.out.contains(QLatin1String("stale    argocd/")) && !check.out.contains(QLatin1String("stale    kubernetes/")), qPrintable(check.out));
    const Run none = run(QStringLiteral("export - -o out"), "groundplan: 1\nname: x\n");
    QCOMPARE(none.code, 2);
    QVERIFY2(none.err.startsWith(QLatin1String("groundplan: error: '--target' is missing, and the design's export profile names none; choose of kubernetes, ")), qPrintable(none.err));
}

void ExportCliTest::severalTargets_data()
{
    QTest::addColumn<QString>("words");
    QTest::newRow("again") << QStringLiteral("-t kubernetes -t argocd");
    QTest::newRow("commas") << QStringLiteral("--target=kubernetes,argocd");
}

void ExportCliTest::severalTargets()
{
    QFETCH(QString, words);
    write(QStringLiteral("d.yaml"), QByteArray(shop).left(QByteArray(shop).indexOf("export:")));
    QCOMPARE(run(QStringLiteral("export d.yaml -q -o out ") + words).code, 0);
    QVERIFY(QFileInfo(path(QStringLiteral("out/kubernetes"))).isDir());
    QVERIFY(QFileInfo(path(QStringLiteral("out/argocd"))).isDir());
    QVERIFY(!tree(path(QStringLiteral("out"))).keys().filter(QStringLiteral("cart")).isEmpty());
    const Run list = run(QStringLiteral("export d.yaml -q --list ") + words);
    QVERIFY2(list.out.contains(QRegularExpression(QStringLiteral("(?m)^kubernetes/\\S*cart\\S*  <- .*cart"))), qPrintable(list.out));
}

void ExportCliTest::overrides()
{
    write(QStringLiteral("d.yaml"), shop);
    const auto argo = [this](const char* words) {
        const Run list = run(QStringLiteral("export d.yaml -q -t argocd -o out ") + QLatin1String(words));
        return list.code == 0 ? tree(path(QStringLiteral("out"))).values().join('\n') : list.err.toUtf8();
    };
    const QByteArray plain = argo("");
    QVERIFY2(plain.contains("kind: AppProject") && !plain.contains("release-7"), plain.constData());
    const QByteArray other = argo("--option argocd.revision=release-7 --repository https://git.example.com/deploy.git");
    QVERIFY2(other.contains("release-7") && other.contains("https://git.example.com/deploy.git"), other.constData());
}

void ExportCliTest::wrongOptions_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QByteArray>("profile");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const char* words, const char* profile, const char* error, int code) {
        QTest::newRow(name) << QString::fromLatin1(words) << QByteArray(profile) << QString::fromLatin1(error) << code;
    };
    row("target", "-t kubernets", "", "groundplan: error: There is no export target 'kubernets'; did you mean 'kubernetes'?\n", 2);
    row("target of the profile", "", "export:\n  targets: [kubernets]\n", "<stdin>:4:13: error: There is no export target 'kubernets'; did you mean 'kubernetes'?\n", 4);
    row("option without a value", "-t kubernetes --option kubernetes.x", "", "groundplan: error: '--option' is TARGET.OPTION=VALUE, not 'kubernetes.x'.\n", 2);
    row("option without a target", "-t kubernetes --option x=1", "", "groundplan: error: '--option' is TARGET.OPTION=VALUE, not 'x=1'.\n", 2);
    row("Kubernetes too old", "-t kubernetes --kubernetes 1.2", "", "groundplan: error: '--kubernetes' is a version from 1.28 to 1.33, not '1.2'.\n", 2);
    row("label", "-t kubernetes --label x", "", "groundplan: error: '--label' is KEY=VALUE, not 'x'.\n", 2);
    row("layout", "-t kubernetes --layout x", "", "groundplan: error: 'x' is not a value of '--layout'; choose one of mono-repo, repo-per-environment.\n", 2);
    row("conflicts", "-t kubernetes --conflicts x", "", "groundplan: error: 'x' is not a value of '--conflicts'; choose one of markers, ours, theirs.\n", 2);
}

void ExportCliTest::wrongOptions()
{
    QFETCH(QString, words);
    QFETCH(QByteArray, profile);
    QFETCH(QString, error);
    QFETCH(int, code);
    const Run refused = run(QStringLiteral("export - -q -o out ") + words, "groundplan: 1\nname: x\n" + profile);
    QCOMPARE(refused.err, error);
    QCOMPARE(refused.code, code);
    QVERIFY(!QFile::exists(path(QStringLiteral("out"))));
    // Options of targets: names and values, from the command line and from the design.
    const Run unknown = run(QStringLiteral("export - -q -o out -t kubernetes --option kubernetes.never=1"), "groundplan: 1\nname: x\n");
    QVERIFY2(unknown.err.startsWith(QLatin1String("groundplan: error: Target 'kubernetes' has no option 'never'")), qPrintable(unknown.err));
    QCOMPARE(unknown.code, 2);
    const Run placed = run(QStringLiteral("export - -q -o out"), "groundplan: 1\nname: x\nexport:\n  targets: [kubernetes]\n  options:\n    kubernetes: { never: 1 }\n");
    QVERIFY2(placed.err.startsWith(QLatin1String("<stdin>:6:26: error: Target 'kubernetes' has no option 'never'")), qPrintable(placed.err));
    QCOMPARE(placed.code, 4);
}

void ExportCliTest::diffNamesOrigins()
{
    if (test::tool(QStringLiteral("git")).isEmpty())
        QSKIP("git is not installed: differences are not shown here.");
    write(QStringLiteral("d.yaml"), shop);
    QCOMPARE(run(QStringLiteral("export d.yaml -q -o out")).code, 0);
    QCOMPARE(run(QStringLiteral("export d.yaml -q -o out --diff")).out, QString());
    write(QStringLiteral("d.yaml"), QByteArray(shop).replace("8080", "9090"));
    const auto before = tree(path(QStringLiteral("out")));
    const Run diff = run(QStringLiteral("export d.yaml -q -o out --diff"));
    QCOMPARE(diff.code, 3);
    QVERIFY2(diff.out.contains(QRegularExpression(QStringLiteral("(?m)^-.*8080\n(-.*\n)*\\+.*9090"))), qPrintable(diff.out));
    QVERIFY2(diff.out.contains(QRegularExpression(QStringLiteral("(?m)^@@ .* @@.*  <- (.*, )?cart"))), qPrintable(diff.out));
    QVERIFY(!diff.out.contains(u'\x1b'));
    QCOMPARE(tree(path(QStringLiteral("out"))), before);
}

void ExportCliTest::json()
{
    write(QStringLiteral("d.yaml"), shop);
    const auto object = [](const Run& run) { return QJsonDocument::fromJson(run.out.toUtf8()).object(); };
    const Run check = run(QStringLiteral("export d.yaml -o out --check --json"));
    QCOMPARE(check.code, 3);
    QCOMPARE(check.err, QString());
    const QJsonObject planned = object(check);
    QCOMPARE(planned.value(QLatin1String("design")).toString(), QStringLiteral("Shop"));
    QCOMPARE(planned.value(QLatin1String("targets")).toArray().size(), 2);
    QVERIFY(!planned.value(QLatin1String("notes")).toArray().isEmpty());
    QVERIFY(planned.value(QLatin1String("differs")).toBool());
    const QJsonArray files = planned.value(QLatin1String("files")).toArray();
    QVERIFY(files.size() > 5);
    for (const QJsonValue& file : files)
        QCOMPARE(file.toObject().value(QLatin1String("state")).toString(), QStringLiteral("new"));
    const QJsonObject written = object(run(QStringLiteral("export d.yaml -o out --json")));
    QCOMPARE(written.value(QLatin1String("written")).toInt(), int(files.size()));
    QVERIFY(!object(run(QStringLiteral("export d.yaml -o out --check --json"))).value(QLatin1String("differs")).toBool(true));
}

void ExportCliTest::conflictsAreListed()
{
    if (test::tool(QStringLiteral("git")).isEmpty())
        QSKIP("git is not installed: edits by hand are not merged here.");
    write(QStringLiteral("d.yaml"), shop);
    QCOMPARE(run(QStringLiteral("export d.yaml -q -o out -t kubernetes")).code, 0);
    QString edited;
    const auto files = tree(path(QStringLiteral("out")));
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (edited.isEmpty() && file.key().endsWith(QLatin1String(".yaml")) && file->contains("containerPort: 8080"))
            edited = file.key();
    }
    QVERIFY(!edited.isEmpty());
    write(QLatin1String("out/") + edited, files.value(edited) .replace("8080", "7070"));
    write(QStringLiteral("d.yaml"), QByteArray(shop).replace("8080", "9090"));
    const auto before = tree(path(QStringLiteral("out")));
    const Run check = run(QStringLiteral("export d.yaml -q -o out -t kubernetes --check"));
    QVERIFY2(check.out.contains(QString(QLatin1String("conflict ") + edited + u'\n')), qPrintable(check.out));
    const Run refused = run(QStringLiteral("export d.yaml -q -o out -t kubernetes"));
    QCOMPARE(refused.code, 4);
    QVERIFY2(refused.err.startsWith(QString(QLatin1String("out/") + edited + QLatin1String(": error: It was edited by hand in "))), qPrintable(refused.err));
    QCOMPARE(tree(path(QStringLiteral("out"))), before);
    QCOMPARE(run(QStringLiteral("export d.yaml -q -o out -t kubernetes --conflicts ours")).code, 0);
    QVERIFY(read(QLatin1String("out/") + edited).contains("containerPort: 7070"));
    QCOMPARE(run(QStringLiteral("export d.yaml -q -o out -t kubernetes --check")).code, 0);
}

void ExportCliTest::editsSurviveTenDesigns()
{
    if (test::tool(QStringLiteral("git")).isEmpty())
        QSKIP("git is not installed: edits by hand are not merged here.");
    const auto design = [](int round) {
        QByteArray text = QByteArray(shop).replace("port: 8080", QByteArray("port: " + QByteArray::number(8080 + round) + ", replicas: " + QByteArray::number(2 + round % 3)));
        for (int more = 0; more < round; ++more)
            text.insert(text.indexOf("export:"), QByteArray("  extra" + QByteArray::number(more) + ": { kind: service, in: n, image: example/x, port: 81 }\n"));
        return text;
    };
    write(QStringLiteral("d.yaml"), design(0));
    QCOMPARE(run(QStringLiteral("export d.yaml -q -o out")).code, 0);
    // Comments at the top, where the design says nothing.
    QStringList edited;
    const auto files = tree(path(QStringLiteral("out")));
    for (auto file = files.cbegin(); file != files.cend(); ++file) {
        if (!file.key().endsWith(QLatin1String(".yaml")))
            continue;
        edited.append(file.key());
        write(QLatin1String("out/") + file.key(), "# ours, of " + file.key().toUtf8() + "\n# keep\n\n# to here\n" + *file);
    }
    QVERIFY(edited.size() > 5);
    for (int round = 1; round <= 10; ++round) {
        write(QStringLiteral("d.yaml"), design(round));
        const Run written = run(QStringLiteral("export d.yaml -q -o out"));
        QVERIFY2(written.code == 0, qPrintable(written.err));
        // What a fresh export says, below our lines.
        QCOMPARE(run(QStringLiteral("export d.yaml -q -o fresh%1").arg(round)).code, 0);
        for (const QString& name : std::as_const(edited))
            QCOMPARE(read(QLatin1String("out/") + name), "# ours, of " + name.toUtf8() + "\n# keep\n\n# to here\n" + read(QStringLiteral("fresh%1/%2").arg(round).arg(name)));
        QCOMPARE(run(QStringLiteral("export d.yaml -q -o out --check")).code, 0);
    }
}

void ExportCliTest::interrupted()
{
    write(QStringLiteral("a.yaml"), large(300, 8080));
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    int stopped = 0;
    for (int wait = 20; wait <= 400 && stopped < 3; wait += 40) {
        process.start(QStringLiteral(GROUNDPLAN_PROGRAM), {QStringLiteral("export"), QStringLiteral("a.yaml"), QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("kubernetes"), QStringLiteral("-o"), QStringLiteral("out")});
        QVERIFY(process.waitForStarted());
        QTest::qWait(wait);
        ::kill(pid_t(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(20000));
        if (process.exitStatus() == QProcess::CrashExit)
            continue; // before it listened
        if (process.exitCode() == 0) {
            QVERIFY(QDir(path(QStringLiteral("out"))).removeRecursively());
            continue;
        }
        ++stopped;
        QCOMPARE(process.exitCode(), 130);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList(QStringLiteral("a.yaml")));
    }
    QVERIFY(stopped > 0);
}

bool ExportCliTest::prepares() const
{
    const QDir::Filters folders = QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot;
    return !QDir(m_folder->path()).entryList({QStringLiteral("*groundplan-export*")}, folders).isEmpty()
           || !QDir(path(QStringLiteral("out"))).entryList({QStringLiteral(".groundplan-export*")}, folders).isEmpty();
}

static void start(QProcess& process, const QString& folder, const char* design)
{
    process.setWorkingDirectory(folder);
    process.start(QStringLiteral(GROUNDPLAN_PROGRAM), {QStringLiteral("export"), QLatin1String(design), QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("kubernetes"), QStringLiteral("-o"), QStringLiteral("out")});
    QVERIFY(process.waitForStarted());
}

qint64 ExportCliTest::writingTime(const char* design) const
{
    QProcess process;
    start(process, m_folder->path(), design);
    while (!prepares() && !process.waitForFinished(0) && process.state() == QProcess::Running) {
    }
    QElapsedTimer timer;
    timer.start();
    process.waitForFinished(60000);
    return timer.nsecsElapsed() / 1000;
}

bool ExportCliTest::killed(const char* design, const std::function<bool()>& moment, qint64 microseconds) const
{
    QProcess process;
    start(process, m_folder->path(), design);
    QElapsedTimer timer;
    timer.start();
    while (!moment() && !process.waitForFinished(0) && process.state() == QProcess::Running && timer.elapsed() < 20000) {
    }
    timer.start();
    while (timer.nsecsElapsed() / 1000 < microseconds) {
    }
    if (process.state() == QProcess::Running)
        ::kill(pid_t(process.processId()), SIGKILL);
    process.waitForFinished(20000);
    return process.exitStatus() == QProcess::CrashExit;
}

void ExportCliTest::killedBesideItself()
{
    write(QStringLiteral("a.yaml"), large(60, 8080));
    write(QStringLiteral("b.yaml"), large(60, 9090, 20));
    const QString export_ = QStringLiteral("export %1.yaml -q -t kubernetes -o out");
    QCOMPARE(run(export_.arg(QStringLiteral("a"))).code, 0);
    write(QStringLiteral("out/OWNERS"), "us\n");
    const auto a = tree(path(QStringLiteral("out")));
    const qint64 whole = writingTime("b.yaml");
    const auto b = tree(path(QStringLiteral("out")));
    QVERIFY(a != b);
    const auto inode = [this] {
        struct stat status = {};
        return ::stat(QFile::encodeName(path(QStringLiteral("out"))).constData(), &status) == 0 ? status.st_ino : 0;
    };
    int kills = 0, asBefore = 0, asAfter = 0;
    for (int round = 0; round < 80 && kills < 40; ++round) {
        const bool toA = round % 2 == 0;
        const ino_t before = inode();
        // Two of three spread over all of the writing, one just after the new folder came into its place.
        const bool late = round % 3 == 2;
        const bool wasKilled = late ? killed(toA ? "a.yaml" : "b.yaml", [&] { return inode() != before; }, round * 20)
                                    : killed(toA ? "a.yaml" : "b.yaml", [this] { return prepares(); }, whole * round / 50);
        if (wasKilled) {
            ++kills;
            const auto now = tree(path(QStringLiteral("out")));
            QVERIFY2(now == a || now == b, qPrintable(QStringLiteral("round %1").arg(round)));
            ++((now == a) == toA ? asAfter : asBefore);
        }
        QCOMPARE(run(export_.arg(toA ? QStringLiteral("a") : QStringLiteral("b"))).code, 0);
        QCOMPARE(tree(path(QStringLiteral("out"))), toA ? a : b);
        // What the killed ones left is gone.
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name),
                 QStringList({QStringLiteral("a.yaml"), QStringLiteral("b.yaml"), QStringLiteral("out")}));
    }
    qInfo("%d kills: %d left the old folder, %d the new one", kills, asBefore, asAfter);
    QVERIFY2(kills >= 30 && asBefore > 0 && asAfter > 0, qPrintable(QStringLiteral("%1 kills, %2 before, %3 after").arg(kills).arg(asBefore).arg(asAfter)));
}

void ExportCliTest::killedInWorkingTree()
{
    write(QStringLiteral("a.yaml"), large(60, 8080));
    write(QStringLiteral("b.yaml"), large(60, 9090, 20));
    const QString export_ = QStringLiteral("export %1.yaml -q -t kubernetes -o out");
    write(QStringLiteral("out/.git/HEAD"), "ref: refs/heads/main\n");
    QCOMPARE(run(export_.arg(QStringLiteral("a"))).code, 0);
    const auto a = tree(path(QStringLiteral("out")));
    const qint64 whole = writingTime("b.yaml");
    const auto b = tree(path(QStringLiteral("out")));
    const auto journalled = [this] {
        const QStringList staging = QDir(path(QStringLiteral("out"))).entryList({QStringLiteral(".groundplan-export*")}, QDir::Dirs | QDir::Hidden);
        return !staging.isEmpty() && QFile::exists(path(QStringLiteral("out/%1/journal").arg(staging.first())));
    };
    int kills = 0, mended = 0, among = 0;
    for (int round = 0; round < 80 && kills < 40; ++round) {
        const bool toA = round % 2 == 0;
        const QString to = toA ? QStringLiteral("a") : QStringLiteral("b");
        const bool wasKilled = round % 3 == 0 ? killed(toA ? "a.yaml" : "b.yaml", [this] { return prepares(); }, whole * round / 50)
                                              : killed(toA ? "a.yaml" : "b.yaml", journalled, round * 40);
        if (wasKilled) {
            ++kills;
            auto now = tree(path(QStringLiteral("out")));
            for (const QString& name : now.keys().filter(QRegularExpression(QStringLiteral("^\\.groundplan-export"))))
                now.remove(name);
            among += now != a && now != b ? 1 : 0;
            // One more run, which need not even write, and the folder is the old one or the new one.
            const Run check = run(export_.arg(to) + QStringLiteral(" --check"));
            mended += check.err.contains(QLatin1String("interrupted")) ? 1 : 0;
            now = tree(path(QStringLiteral("out")));
            QVERIFY2(now == a || now == b, qPrintable(QStringLiteral("round %1: %2").arg(round).arg(check.err)));
        }
        QCOMPARE(run(export_.arg(to)).code, 0);
        QCOMPARE(tree(path(QStringLiteral("out"))), toA ? a : b);
    }
    qInfo("%d kills, %d among the renames, %d mended", kills, among, mended);
    QVERIFY2(kills >= 30 && mended > 0 && among > 0, qPrintable(QStringLiteral("%1 kills, %2 mended, %3 among the renames").arg(kills).arg(mended).arg(among)));
}

QTEST_GUILESS_MAIN(ExportCliTest)
#include "tst_export_cli.moc"
