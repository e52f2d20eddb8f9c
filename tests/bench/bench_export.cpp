// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

#include <unistd.h>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include "app/services/export_writer.h"
#include "model/exports/export_set.h"
#include "tests/support/samples.h"

using namespace groundplan;

static double timeOf(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Most memory that this process ever held, in MiB; 0 where the system does not tell.
static double peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').value(0).toDouble() / 1024;
    }
    return 0;
}

static void forgetPeak()
{
    QFile clear(QStringLiteral("/proc/self/clear_refs"));
    if (clear.open(QIODevice::WriteOnly))
        clear.write("5");
}

/// Planning and writing an export, against writing the same bytes with plain files in the same run.
class BenchExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void write_data()
    {
        QTest::addColumn<int>("components");
        for (const int components : {1000, 10000})
            QTest::newRow(qPrintable(QString::number(components))) << components;
    }
    void write()
    {
        QFETCH(int, components);
        // Larger exports are the same thousand components several times over: this measures writing, not planning.
        const Design design = test::generatedDesign(1000);
        QTemporaryDir folder;
        forgetPeak();
        const double atStart = peakMemory();
        Result<ExportSet> set = ExportSet();
        const double planned = timeOf([&] { set = planExports(design, test::catalog(), {QStringLiteral("kubernetes")}); });
        QVERIFY(set && !set->files.isEmpty());
        const QList<ExportFile> once = set->files;
        for (int more = 1; more < components / 1000; ++more) {
            for (ExportFile file : once) {
                file.path.prepend(QStringLiteral("part-%1/").arg(more));
                file.content += "# part " + QByteArray::number(more) + '\n';
                set->targetOf.insert(file.path, QStringLiteral("kubernetes"));
                set->files.append(file);
            }
        }
        qint64 bytes = 0;
        for (const ExportFile& file : std::as_const(set->files))
            bytes += file.content.size();
        // Plain files, one after the other, and once without and once with bringing them to the disk at the end.
        const auto plainFiles = [&](const QString& name) {
            for (const ExportFile& file : std::as_const(set->files)) {
                const QString path = folder.filePath(name + u'/' + file.path);
                QDir().mkpath(QFileInfo(path).path());
                QFile written(path);
                QVERIFY(written.open(QIODevice::WriteOnly) && written.write(file.content) == file.content.size());
            }
        };
        ::sync();
        const double plain = timeOf([&] { plainFiles(QStringLiteral("plain")); });
        ::sync();
        const double plainSynced = timeOf([&] {
            plainFiles(QStringLiteral("synced"));
            ::sync();
        });
        int calls = 0;
        const ExportWriting counting{.progress = [&](double) { return ++calls > 0; }};
        const QString out = folder.filePath(QStringLiteral("out"));
        const double first = timeOf([&] { QVERIFY(writeExport(*set, out, counting)); });
        const int callsOfFirst = calls;
        const double again = timeOf([&] { QVERIFY(writeExport(*set, out)); });
        const double compared = timeOf([&] { QVERIFY(compareExport(*set, out)); });
        ExportSet changed = *set;
        for (qsizetype at = 0; at < changed.files.size(); at += 10)
            changed.files[at].content += "# changed\n";
        const double tenth = timeOf([&] { QVERIFY(writeExport(changed, out)); });
        QVERIFY(QDir().mkpath(folder.filePath(QStringLiteral("tree/.git"))));
        const double journalled = timeOf([&] { QVERIFY(writeExport(*set, folder.filePath(QStringLiteral("tree")))); });
        // From the moment at which somebody wants it to stop to its end, at several moments.
        double slowest = 0;
        for (int part = 1; part < 10; ++part) {
            QElapsedTimer since;
            int seen = 0;
            const auto stopped = writeExport(*set, out, {.progress = [&](double) {
                if (++seen < callsOfFirst * part / 10)
                    return true;
                since.start();
                return false;
            }});
            if (!stopped)
                slowest = std::max(slowest, double(since.nsecsElapsed()) / 1e6);
        }
        std::printf("export %d components: %lld files, %.1f MiB, a thousand components planned in %.0f ms; plain files %.0f ms (with sync %.0f ms), first write %.0f ms "
                    "(ratio %.2f, synced %.2f), nothing changed %.0f ms, compare %.0f ms, a tenth changed %.0f ms, under a journal %.0f ms, "
                    "%d calls of progress, slowest stop %.0f ms, peak memory %.0f MiB (%.0f at the start)\n",
                    components, static_cast<long long>(set->files.size()), double(bytes) / 1048576, planned, plain, plainSynced, first, first / plain, first / plainSynced,
                    again, compared, tenth, journalled, callsOfFirst, slowest, peakMemory(), atStart);
        std::fflush(stdout);
    }
};

QTEST_GUILESS_MAIN(BenchExport)
#include "bench_export.moc"
