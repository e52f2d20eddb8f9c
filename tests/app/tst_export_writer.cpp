// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "app/services/export_writer.h"

using namespace groundplan;

/// Writing an export: all or nothing, nothing outside of the folder, nothing that is the team's own.
class ExportWriterTest : public QObject
{
    Q_OBJECT

private:
    static ExportPlan plan(std::initializer_list<std::pair<const char*, const char*>> files, const char* target = "t");
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    QByteArray read(const char* name) const;
    void write(const char* name, const QByteArray& bytes) const;
    QStringList all() const;
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
    void damagedRecord();
};

ExportPlan ExportWriterTest::plan(std::initializer_list<std::pair<const char*, const char*>> files, const char* target)
{
    ExportPlan made;
    made.target = QLatin1String(target);
    for (const auto& [name, content] : files)
        made.files.append({QString::fromUtf8(name), QByteArray(content), {}});
    return made;
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
    names.removeAll(QLatin1String(exportRecordName));
    return names;
}

void ExportWriterTest::writesAndCompares()
{
    const ExportPlan first = plan({{"a.yaml", "1"}, {"deep/er/b.yaml", "2"}});
    auto written = writeExport(first, path("out"));
    QVERIFY(written);
    QCOMPARE(written->written, 2);
    QCOMPARE(read("out/deep/er/b.yaml"), QByteArray("2"));
    const auto same = compareExport(first, path("out"));
    QVERIFY(same && !differsAtAll(*same));
    const QByteArray record = read("out/.groundplan-export.json");
    written = writeExport(first, path("out"));
    QVERIFY(written);
    QCOMPARE(written->written, 0);
    QCOMPARE(read("out/.groundplan-export.json"), record);
    const auto differences = compareExport(plan({{"a.yaml", "x"}, {"c.yaml", "3"}}), path("out"));
    QVERIFY(differences);
    QStringList lines;
    for (const ExportDifference& difference : *differences)
        lines.append(exportStateName(difference.state) + u' ' + difference.path);
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
    const auto after = compareExport(plan({{"a.yaml", "1"}, {"b.yaml", "2"}}), m_folder->path());
    QVERIFY(after);
    QVERIFY(after->last().foreign); // it is theirs now
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
    QVERIFY(QFile::link(victim.fileName(), path(exportRecordName)));
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

void ExportWriterTest::damagedRecord()
{
    write(exportRecordName, "{\"targets\": {\"t\": {\"../../etc/passwd\": \"x\", \"mine\": 7}}}");
    write("mine", "mine");
    QVERIFY(writeExport(plan({{"a.yaml", "1"}}), m_folder->path()));
    QCOMPARE(read("mine"), QByteArray("mine"));
    write(exportRecordName, "not json");
    QVERIFY(writeExport(plan({{"a.yaml", "2"}}), m_folder->path()));
    QCOMPARE(read("a.yaml"), QByteArray("2"));
}

QTEST_GUILESS_MAIN(ExportWriterTest)
#include "tst_export_writer.moc"
