// SPDX-License-Identifier: Apache-2.0
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "app/services/export_lock.h"
#include "app/services/export_paths.h"
#include "app/services/export_writer.h"

using namespace groundplan;

/// Writing an export: all or nothing, nothing outside of the folder, nothing that is the team's own.
class ExportWriterTest : public QObject
{
    Q_OBJECT

private:
    static ExportSet plan(std::initializer_list<std::pair<const char*, const char*>> files, const char* target = "t");
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    QByteArray read(const char* name) const;
    void write(const char* name, const QByteArray& bytes) const;
    QStringList all() const;
    static QStringList states(const ExportSet& set, const QString& folder, const ExportWriting& writing = {});
    static QMap<QString, QByteArray> tree(const QString& folder);
    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void writesAndCompares();
    void removesOnlyItsOwn();
    void keepsWhatSomebodyChanged();
    void targetsLiveTogether();
    void badPaths_data();
    void badPaths();
    void links();
    void fileInTheWay();
    void damagedLock();
    void oldRecord();
    void handEditsSurvive();
    void conflicts_data();
    void conflicts();
    void mergedLock();
    void wholeFolder();
    void takesOverWhatIsOthers();
    void folderInUse();
    void cancelling_data();
    void cancelling();
    void interruptedAmongFiles();
    void failingAmongFiles();
};

ExportSet ExportWriterTest::plan(std::initializer_list<std::pair<const char*, const char*>> files, const char* target)
{
    ExportPlan made;
    made.target = QLatin1String(target);
    for (const auto& [name, content] : files)
        made.files.append({QString::fromUtf8(name), QByteArray(content), {}});
    return exportSetOf(made);
}

QStringList ExportWriterTest::states(const ExportSet& set, const QString& folder, const ExportWriting& writing)
{
    const auto compared = compareExport(set, folder, writing);
    QStringList lines;
    if (!compared)
        return {compared.error().message};
    for (const ExportDifference& difference : compared->differences)
        lines.append(exportStateName(difference.state) + u' ' + difference.path);
    return lines;
}

QMap<QString, QByteArray> ExportWriterTest::tree(const QString& folder)
{
    QMap<QString, QByteArray> found;
    QDirIterator files(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo info(files.next());
        QFile file(info.filePath());
        const QString path = QDir(folder).relativeFilePath(info.filePath());
        if (info.isSymLink())
            found.insert(path, "-> " + info.symLinkTarget().toUtf8());
        else
            found.insert(path, info.isDir() ? QByteArray("folder") : file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable"));
    }
    return found;
}

QByteArray ExportWriterTest::read(const char* name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

void ExportWriterTest::write(const char* name, const QByteArray& bytes) const
{
    QDir().mkpath(QFileInfo(path(name)).path());
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QStringList ExportWriterTest::all() const
{
    QStringList names = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    for (const char* own : {exportLockName, exportBaseName, ".gitattributes"})
        names.removeAll(QLatin1String(own));
    return names;
}

void ExportWriterTest::writesAndCompares()
{
    const ExportSet first = plan({{"a.yaml", "1"}, {"deep/er/b.yaml", "2"}});
    auto written = writeExport(first, path("out"));
    QVERIFY(written);
    QCOMPARE(written->written, 2);
    QCOMPARE(read("out/deep/er/b.yaml"), QByteArray("2"));
    const auto same = compareExport(first, path("out"));
    QVERIFY(same && !differsAtAll(same->differences));
    const QByteArray record = read("out/.groundplan.lock");
    QVERIFY2(record.contains("\n- {\"path\":\"deep/er/b.yaml\",\"target\":\"t\",\"sha256\":\"d4735e3a265e16eee03f59718b9b5d03019c07d8b6c51f90da3a666eec13ab35\"}\n"), record.constData());
    written = writeExport(first, path("out"));
    QVERIFY(written);
    QCOMPARE(written->written, 0);
    QCOMPARE(read("out/.groundplan.lock"), record);
    const QStringList lines = states(plan({{"a.yaml", "x"}, {"c.yaml", "3"}}), path("out"));
    QCOMPARE(lines, QStringList({QStringLiteral("changed a.yaml"), QStringLiteral("new c.yaml"), QStringLiteral("stale deep/er/b.yaml")}));
}

void ExportWriterTest::removesOnlyItsOwn()
{
    QVERIFY(writeExport(plan({{"a.yaml", "1"}, {"deep/er/b.yaml", "2"}}), m_folder->path()));
    write("README", "ours");
    const auto written = writeExport(plan({{"a.yaml", "1"}}), m_folder->path());
    QVERIFY(written);
    QCOMPARE(written->removed, 1);
    QCOMPARE(all(), QStringList({QStringLiteral("README"), QStringLiteral("a.yaml")}));
}

void ExportWriterTest::keepsWhatSomebodyChanged()
{
    QVERIFY(writeExport(plan({{"a.yaml", "1"}, {"b.yaml", "2"}}), m_folder->path()));
    write("b.yaml", "edited by hand");
    const auto written = writeExport(plan({{"a.yaml", "1"}}), m_folder->path());
    QVERIFY(written);
    QCOMPARE(written->removed, 0);
    QCOMPARE(read("b.yaml"), QByteArray("edited by hand"));
    // Told each time; when the file comes back, the edit is still known as one.
    QCOMPARE(states(plan({{"a.yaml", "1"}}), m_folder->path()), QStringList({QStringLiteral("same a.yaml"), QStringLiteral("kept b.yaml")}));
    QCOMPARE(states(plan({{"a.yaml", "1"}, {"b.yaml", "2"}}), m_folder->path()), QStringList({QStringLiteral("same a.yaml"), QStringLiteral("edited b.yaml")}));
}

void ExportWriterTest::targetsLiveTogether()
{
    QVERIFY(writeExport(plan({{"a.yaml", "1"}, {"shared.yaml", "s"}}, "one"), m_folder->path()));
    QVERIFY(writeExport(plan({{"b.yaml", "2"}, {"shared.yaml", "s"}}, "two"), m_folder->path()));
    QCOMPARE(all(), QStringList({QStringLiteral("a.yaml"), QStringLiteral("b.yaml"), QStringLiteral("shared.yaml")}));
    QVERIFY(writeExport(plan({}, "one"), m_folder->path()));
    QCOMPARE(all(), QStringList({QStringLiteral("b.yaml"), QStringLiteral("shared.yaml")}));
}

void ExportWriterTest::badPaths_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char* name : {"", "../x", "a/../../x", "/etc/x", "a//b", "./a", "..", "a/"})
        QTest::newRow(name) << QByteArray(name);
}

void ExportWriterTest::badPaths()
{
    QFETCH(QByteArray, name);
    const auto written = writeExport(plan({{"ok.yaml", "1"}, {name.constData(), "x"}}), path("out"));
    QVERIFY(!written);
    QCOMPARE(written.error().message, QStringLiteral("The path leads out of the export folder."));
    QVERIFY(!QFile::exists(path("out")));
}

void ExportWriterTest::links()
{
    QTemporaryDir elsewhere;
    QFile victim(elsewhere.filePath(QStringLiteral("victim")));
    QVERIFY(victim.open(QIODevice::WriteOnly) && victim.write("safe") == 4);
    victim.close();
    QVERIFY(QFile::link(elsewhere.path(), path("folder")));
    QVERIFY(QFile::link(victim.fileName(), path("file")));
    for (const char* name : {"folder/victim", "file"}) {
        const auto written = writeExport(plan({{"a.yaml", "1"}, {name, "evil"}}), m_folder->path());
        QVERIFY(!written);
        QCOMPARE(written.error().message, QStringLiteral("This is a link; exports do not write through links. Remove it or choose another folder."));
    }
    QVERIFY(QFile::link(victim.fileName(), path(exportLockName)));
    QVERIFY(!writeExport(plan({{"a.yaml", "1"}}), m_folder->path()));
    QVERIFY(victim.open(QIODevice::ReadOnly));
    QCOMPARE(victim.readAll(), QByteArray("safe"));
    QVERIFY(!QFile::exists(path("a.yaml")));
}

void ExportWriterTest::fileInTheWay()
{
    write("a", "a file");
    QDir(m_folder->path()).mkdir(QStringLiteral("b"));
    auto written = writeExport(plan({{"a/x", "1"}}), m_folder->path());
    QVERIFY(!written);
    QCOMPARE(written.error().message, QStringLiteral("A file stands where a folder is needed."));
    written = writeExport(plan({{"b", "1"}}), m_folder->path());
    QVERIFY(!written);
    QCOMPARE(written.error().message, QStringLiteral("A folder stands where a file is to be written."));
    written = writeExport(plan({{"x", "1"}}), path("a"));
    QVERIFY(!written);
    QCOMPARE(written.error().message, QStringLiteral("This is a file, not a folder."));
}

void ExportWriterTest::damagedLock()
{
    const QByteArray hash = exportHash("mine").toLatin1();
    write(exportLockName, "groundplan-lock: 1\nfiles:\n- {\"path\":\"../../etc/passwd\",\"target\":\"t\",\"sha256\":\"" + hash
                              + "\"}\n- {\"path\":7}\n- {\n- {\"path\":\"mine\",\"target\":\"t\",\"sha256\":\"short\"}\n");
    write("mine", "mine");
    QVERIFY(writeExport(plan({{"a.yaml", "1"}}), m_folder->path()));
    QCOMPARE(read("mine"), QByteArray("mine"));
    write(exportLockName, "no lock at all");
    write(exportBaseName, QByteArray(64, 'a') + " AAAA\nrubbish");
    const auto refused = writeExport(plan({{"a.yaml", "2"}}), m_folder->path());
    QVERIFY(refused);
    QCOMPARE(refused->refused.size(), 1); // nobody knows any more who made it
    QCOMPARE(read("a.yaml"), QByteArray("1"));
    const auto forced = writeExport(plan({{"a.yaml", "2"}}), m_folder->path(), {.overForeign = true});
    QVERIFY(forced && forced->refused.isEmpty());
    QCOMPARE(read("a.yaml"), QByteArray("2"));
    write(exportLockName, "groundplan-lock: 2\n");
    QCOMPARE(writeExport(plan({{"a.yaml", "3"}}), m_folder->path()).error().message,
             QStringLiteral("A newer version of Groundplan exported into this folder; use that one."));
}

void ExportWriterTest::oldRecord()
{
    write("a.yaml", "1");
    write("b.yaml", "mine now");
    write("gone.yaml", "3");
    QJsonObject files;
    for (const auto& [name, text] : {std::pair("a.yaml", "1"), {"b.yaml", "2"}, {"gone.yaml", "3"}})
        files.insert(QLatin1String(name), exportHash(text));
    write(oldExportRecordName, QJsonDocument(QJsonObject{{QStringLiteral("targets"), QJsonObject{{QStringLiteral("t"), files}}}}).toJson());
    const auto written = writeExport(plan({{"a.yaml", "1+"}, {"b.yaml", "2"}}), m_folder->path());
    QVERIFY(written);
    QCOMPARE(read("a.yaml"), QByteArray("1+"));
    QCOMPARE(read("b.yaml"), QByteArray("mine now"));
    QCOMPARE(all(), QStringList({QStringLiteral("a.yaml"), QStringLiteral("b.yaml")}));
    QVERIFY(read(exportLockName).contains("\"b.yaml\""));
}

void ExportWriterTest::handEditsSurvive()
{
    if (gitProgram().isEmpty())
        QSKIP("git is not installed: edits by hand are not merged here.");
    const auto generated = [](int round) {
        QByteArray text = "# first line\n";
        for (int line = 0; line < 40; ++line)
            text += "key" + QByteArray::number(line) + ": " + (line == 10 + round ? "design " + QByteArray::number(round) : QByteArray("same")) + '\n';
        return text;
    };
    QVERIFY(writeExport(plan({{"a.yaml", generated(0).constData()}}), path("out")));
    QByteArray edited = read("out/a.yaml");
    edited.replace("# first line\n", "# first line\n# ours: keep\n").replace("key35: same", "key35: ours");
    write("out/a.yaml", edited);
    for (int round = 1; round <= 10; ++round) {
        const auto written = writeExport(plan({{"a.yaml", generated(round).constData()}}), path("out"));
        QVERIFY(written && written->refused.isEmpty());
        QByteArray expected = generated(round);
        expected.replace("# first line\n", "# first line\n# ours: keep\n").replace("key35: same", "key35: ours");
        QCOMPARE(read("out/a.yaml"), expected);
        const auto compared = compareExport(plan({{"a.yaml", generated(round).constData()}}), path("out"));
        QVERIFY(compared && !differsAtAll(compared->differences));
        QCOMPARE(compared->differences.first().state, ExportDifference::Edited);
    }
}

void ExportWriterTest::conflicts_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("refuse") << int(ConflictChoice::Refuse) << QByteArray("a\nours\nc\n");
    QTest::newRow("ours") << int(ConflictChoice::Ours) << QByteArray("a\nours\nc\n");
    QTest::newRow("theirs") << int(ConflictChoice::Theirs) << QByteArray("a\ndesign\nc\n");
    QTest::newRow("markers") << int(ConflictChoice::Markers)
                             << QByteArray("a\n<<<<<<< edited by hand\nours\n=======\ndesign\n>>>>>>> from the design\nc\n");
}

void ExportWriterTest::conflicts()
{
    if (gitProgram().isEmpty())
        QSKIP("git is not installed: edits by hand are not merged here.");
    QFETCH(int, choice);
    QFETCH(QByteArray, left);
    QVERIFY(writeExport(plan({{"a.yaml", "a\nb\nc\n"}, {"b.yaml", "1"}}), path("out")));
    write("out/a.yaml", "a\nours\nc\n");
    const ExportSet next = plan({{"a.yaml", "a\ndesign\nc\n"}, {"b.yaml", "2"}});
    QCOMPARE(states(next, path("out")), QStringList({QStringLiteral("conflict a.yaml"), QStringLiteral("changed b.yaml")}));
    const auto written = writeExport(next, path("out"), {.conflicts = ConflictChoice(choice)});
    QVERIFY(written);
    const bool refused = ConflictChoice(choice) == ConflictChoice::Refuse;
    QCOMPARE(written->refused.size(), refused ? 1 : 0);
    QCOMPARE(read("out/a.yaml"), left);
    QCOMPARE(read("out/b.yaml"), QByteArray(refused ? "1" : "2"));
    if (ConflictChoice(choice) != ConflictChoice::Markers)
        return;
    // Marks that nobody decided stop the next export, whatever it is told.
    const auto again = writeExport(plan({{"a.yaml", "x\n"}}), path("out"), {.conflicts = ConflictChoice::Theirs});
    QVERIFY(again);
    QCOMPARE(again->refused.size(), 1);
    QCOMPARE(again->refused.first().remark, QStringLiteral("It still holds the marks of an earlier conflict; decide them first."));
    QCOMPARE(read("out/a.yaml"), left);
}

void ExportWriterTest::mergedLock()
{
    // Two branches exported; git left both sides of the lock.
    QVERIFY(writeExport(plan({{"a.yaml", "one"}}), path("out")));
    const QByteArray one = read("out/.groundplan.lock");
    QVERIFY(writeExport(plan({{"a.yaml", "two"}}), path("out")));
    const QByteArray two = read("out/.groundplan.lock");
    write("out/.groundplan.lock", "<<<<<<< HEAD\n" + one + "=======\n" + two + ">>>>>>> branch\n");
    for (const char* side : {"one", "two"}) {
        write("out/a.yaml", side);
        QCOMPARE(states(plan({{"a.yaml", "three"}}), path("out")), QStringList(QStringLiteral("changed a.yaml")));
    }
    QVERIFY(writeExport(plan({{"a.yaml", "three"}}), path("out")));
    QVERIFY(!read("out/.groundplan.lock").contains("<<<<<<<"));
}

void ExportWriterTest::wholeFolder()
{
    QVERIFY(writeExport(plan({{"a.yaml", "1"}}, "one"), path("out")));
    QVERIFY(writeExport(plan({{"b.yaml", "2"}}, "two"), path("out")));
    QCOMPARE(states(plan({{"b.yaml", "2"}}, "two"), path("out")), QStringList(QStringLiteral("same b.yaml")));
    QCOMPARE(states(plan({{"b.yaml", "2"}}, "two"), path("out"), {.wholeFolder = true}), QStringList({QStringLiteral("stale a.yaml"), QStringLiteral("same b.yaml")}));
}

void ExportWriterTest::takesOverWhatIsOthers()
{
    // Built anew beside itself: modes, links, empty folders and the team's files (the very same ones) come along.
    QVERIFY(writeExport(plan({{"a.yaml", "1"}, {"deep/b.yaml", "2"}}), path("out")));
    write("out/OWNERS", "us\n");
    QVERIFY(QDir(path("out")).mkdir(QStringLiteral("empty")));
    QVERIFY(QFile::link(QStringLiteral("OWNERS"), path("out/link")));
    QCOMPARE(::chmod(QFile::encodeName(path("out/a.yaml")).constData(), 0640), 0);
    QCOMPARE(::chmod(QFile::encodeName(path("out/deep")).constData(), 0750), 0);
    struct stat owners = {}, folder = {}, now = {};
    QCOMPARE(::stat(QFile::encodeName(path("out/OWNERS")).constData(), &owners), 0);
    QCOMPARE(::stat(QFile::encodeName(path("out")).constData(), &folder), 0);
    QVERIFY(writeExport(plan({{"a.yaml", "changed"}, {"deep/c.yaml", "3"}}), path("out")));
    QCOMPARE(::stat(QFile::encodeName(path("out")).constData(), &now), 0);
    QVERIFY2(now.st_ino != folder.st_ino, "the folder was not swapped");
    QCOMPARE(now.st_mode, folder.st_mode);
    QCOMPARE(::stat(QFile::encodeName(path("out/OWNERS")).constData(), &now), 0);
    QCOMPARE(now.st_ino, owners.st_ino);
    QCOMPARE(now.st_nlink, nlink_t(1));
    QCOMPARE(::stat(QFile::encodeName(path("out/a.yaml")).constData(), &now), 0);
    QCOMPARE(now.st_mode & 0777, mode_t(0640));
    QCOMPARE(::stat(QFile::encodeName(path("out/deep")).constData(), &now), 0);
    QCOMPARE(now.st_mode & 0777, mode_t(0750));
    QVERIFY(QFileInfo(path("out/empty")).isDir());
    QVERIFY(QFileInfo(path("out/link")).isSymLink());
    QVERIFY(!QFile::exists(path("out/deep/b.yaml")));
    QCOMPARE(all(), QStringList(QStringLiteral("out"))); // nothing is left beside it
}

void ExportWriterTest::folderInUse()
{
    // The working directory and the top of a git working tree stay the folders that they are.
    for (const char* name : {"here", "repository"}) {
        QVERIFY(writeExport(plan({{"a.yaml", "1"}, {"b.yaml", "2"}}), path(name)));
        if (QByteArray(name) == "repository")
            write("repository/.git/HEAD", "ref: refs/heads/main\n");
        struct stat before = {}, after = {};
        QCOMPARE(::stat(QFile::encodeName(path(name)).constData(), &before), 0);
        const QString was = QDir::currentPath();
        if (QByteArray(name) == "here")
            QVERIFY(QDir::setCurrent(path(name)));
        const auto written = writeExport(plan({{"a.yaml", "new"}, {"c/d.yaml", "3"}}), path(name));
        QVERIFY(QDir::setCurrent(was));
        QVERIFY(written);
        QCOMPARE(::stat(QFile::encodeName(path(name)).constData(), &after), 0);
        QCOMPARE(after.st_ino, before.st_ino);
        auto files = tree(path(name));
        files.remove(QStringLiteral(".git"));
        files.remove(QStringLiteral(".git/HEAD"));
        QCOMPARE(files.keys(), QStringList({QStringLiteral(".gitattributes"), QStringLiteral(".groundplan.base"), QStringLiteral(".groundplan.lock"),
                                            QStringLiteral("a.yaml"), QStringLiteral("c"), QStringLiteral("c/d.yaml")}));
        QCOMPARE(files.value(QStringLiteral("a.yaml")), QByteArray("new"));
    }
}

void ExportWriterTest::cancelling_data()
{
    QTest::addColumn<bool>("journal");
    QTest::addColumn<int>("after");
    for (const bool journal : {false, true}) {
        for (const int after : {0, 1, 2, 4, 8})
            QTest::addRow("%s after %d calls", journal ? "journal" : "swap", after) << journal << after;
    }
}

void ExportWriterTest::cancelling()
{
    QFETCH(bool, journal);
    QFETCH(int, after);
    ExportPlan first, second;
    first.target = second.target = QStringLiteral("t");
    for (int at = 0; at < 100; ++at) {
        first.files.append({QStringLiteral("f%1/x").arg(at), "1", {}});
        second.files.append({QStringLiteral("f%1/x").arg(at + 1), "2", {}});
    }
    QVERIFY(writeExport(exportSetOf(first), path("out")));
    if (journal)
        write("out/.git/HEAD", "x");
    const auto before = tree(m_folder->path());
    int calls = 0;
    const auto stopped = writeExport(exportSetOf(second), path("out"), {.progress = [&](double) { return calls++ < after; }});
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    QCOMPARE(tree(m_folder->path()), before);
}

void ExportWriterTest::interruptedAmongFiles()
{
    // As a run leaves it that was killed among its renames: one file is in place, the others are staged.
    QVERIFY(writeExport(plan({{"a.yaml", "1"}, {"b.yaml", "2"}, {"c.yaml", "3"}}), path("out")));
    write("out/.git/HEAD", "x");
    const ExportSet next = plan({{"a.yaml", "A"}, {"b.yaml", "B"}, {"n/d.yaml", "D"}});
    pid_t dead = fork();
    if (dead == 0)
        _exit(0);
    QCOMPARE(::waitpid(dead, nullptr, 0), dead);
    const auto interrupt = [&](const QByteArray& lockAfter) {
        const QString staging = QStringLiteral("out/.groundplan-export-%1-00000000/").arg(dead);
        const auto step = [](const char* file, const QByteArray& before, const QByteArray& after) {
            return QByteArray(QByteArray("{\"path\":\"") + file + "\",\"put\":" + (after.isNull() ? "false" : "true") + ",\"before\":\""
                   + (before.isNull() ? QByteArray() : exportHash(before).toLatin1()) + "\",\"after\":\"" + (after.isNull() ? QByteArray() : exportHash(after).toLatin1()) + "\"}");
        };
        write("out/a.yaml", "A");
        write((staging + QLatin1String("new-1")).toLatin1().constData(), "B");
        write((staging + QLatin1String("new-2")).toLatin1().constData(), "D");
        write((staging + QLatin1String("new-4")).toLatin1().constData(), lockAfter);
        write((staging + QLatin1String("journal")).toLatin1().constData(),
              "{\"steps\":[" + step("a.yaml", "1", "A") + ',' + step("b.yaml", "2", "B") + ',' + step("n/d.yaml", {}, "D") + ','
                  + step("c.yaml", "3", {}) + ',' + step(".groundplan.lock", read("out/.groundplan.lock"), lockAfter) + ','
                  + step("../outside", {}, "B") + "]}");
    };
    interrupt("groundplan-lock: 1\n");
    write("out/b.yaml", "edited meanwhile");
    auto compared = compareExport(next, path("out"));
    QVERIFY(compared);
    QCOMPARE(compared->mended, QStringLiteral("An earlier export was interrupted while it replaced files; it was completed."));
    QCOMPARE(read("out/a.yaml"), QByteArray("A"));
    QCOMPARE(read("out/b.yaml"), QByteArray("edited meanwhile"));
    QCOMPARE(read("out/n/d.yaml"), QByteArray("D"));
    QCOMPARE(read("out/c.yaml"), QByteArray("(not there)"));
    QCOMPARE(read("out/.groundplan.lock"), QByteArray("groundplan-lock: 1\n"));
    QVERIFY(!QFile::exists(path("outside")));
    QVERIFY(compareExport(next, path("out"))->mended.isEmpty());
    // A folder that moved on (another branch, say) is left alone.
    interrupt("other lock");
    write("out/.groundplan.lock", "a third one");
    write("out/b.yaml", "2");
    compared = compareExport(next, path("out"));
    QCOMPARE(compared->mended, QStringLiteral("An earlier export was interrupted, and the folder changed since; the rest of it was dropped."));
    QCOMPARE(read("out/b.yaml"), QByteArray("2"));
    // Killed before there was a journal.
    write(QStringLiteral("out/.groundplan-export-%1-00000001/new-0").arg(dead).toLatin1().constData(), "B");
    QCOMPARE(compareExport(next, path("out"))->mended, QStringLiteral("An earlier export was interrupted before it changed anything; what it left was removed."));
    QVERIFY(!tree(path("out")).keys().join(u' ').contains(QLatin1String(".groundplan-export")));
}

void ExportWriterTest::failingAmongFiles()
{
    if (geteuid() != 0)
        QSKIP("Only the superuser can make a file that even its owner may not replace.");
    QVERIFY(writeExport(plan({{"a.yaml", "1"}, {"b/x.yaml", "2"}, {"z/y.yaml", "3"}}), path("out")));
    write("out/.git/HEAD", "x");
    const auto before = tree(path("out"));
    if (QProcess::execute(QStringLiteral("chattr"), {QStringLiteral("+i"), path("out/z")}) != 0)
        QSKIP("This file system cannot make files immutable.");
    const auto failed = writeExport(plan({{"a.yaml", "A"}, {"b/n/x.yaml", "B"}, {"z/y.yaml", "Z"}}), path("out"));
    QProcess::execute(QStringLiteral("chattr"), {QStringLiteral("-i"), path("out/z")});
    QVERIFY(!failed);
    QVERIFY2(failed.error().message.endsWith(QLatin1String("Nothing was changed.")), qPrintable(failed.error().message));
    QCOMPARE(tree(path("out")), before);
}

QTEST_GUILESS_MAIN(ExportWriterTest)
#include "tst_export_writer.moc"
