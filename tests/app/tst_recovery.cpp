// SPDX-License-Identifier: Apache-2.0
#include <csignal>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "app/services/recovery_journal.h"
#include "model/edit/edits.h"
#include "model/storage/design_reader.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

/// Runs in the child: edits a document every few milliseconds until it is killed, and tells each edit's number and
/// time on standard output.
int editForever(int argc, char** argv, const QString& folder)
{
    QCoreApplication application(argc, argv);
    Document document;
    RecoveryJournal journal(document, test::catalog(), folder);
    journal.setPath(QStringLiteral("/somewhere/shop.groundplan.yaml"));
    int edits = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &document, [&] {
        const auto done = document.apply(addComponent(document.design(), test::catalog(), QStringLiteral("service"), {}, {},
                                                      QStringLiteral("S%1").arg(++edits)));
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        std::printf("%d %lld\n", edits, static_cast<long long>(QDateTime::currentMSecsSinceEpoch()));
        std::fflush(stdout);
    });
    timer.start(5);
    return QCoreApplication::exec();
}

int componentsIn(const QByteArray& content)
{
    const auto loaded = readDesign(content, QStringLiteral("recovered"), test::catalog());
    return loaded ? loaded->design.components().size() : -1;
}

} // namespace

class TestRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedProgramLosesAtMostASecond_data();
    void killedProgramLosesAtMostASecond();
    void runningProgramsKeepTheirJournals();
    void savedDesignsLeaveNoJournal();
    void tornRecordsFallBack_data();
    void tornRecordsFallBack();
    void journalStaysSmall();
    void unwritableFolderIsToldOnce();
};

void TestRecovery::killedProgramLosesAtMostASecond_data()
{
    QTest::addColumn<int>("lifeMs");
    for (const int life : {1100, 1500, 1950, 2300})
        QTest::addRow("%d ms", life) << life;
}

void TestRecovery::killedProgramLosesAtMostASecond()
{
    QFETCH(int, lifeMs);
    QTemporaryDir folder;
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--edit-forever"), folder.path()});
    QVERIFY(child.waitForStarted());
    QVERIFY(child.waitForReadyRead(20'000));
    QTest::qWait(lifeMs);
    QCOMPARE(::kill(pid_t(child.processId()), SIGKILL), 0);
    const qint64 killed = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(child.waitForFinished());
    int mustBeThere = 0;
    for (const QByteArray& line : child.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() == 2 && parts.at(1).toLongLong() <= killed - 1000)
            mustBeThere = std::max(mustBeThere, parts.at(0).toInt());
    }
    const QList<RecoveredDesign> found = RecoveryJournal::orphans(folder.path());
    QCOMPARE(found.size(), mustBeThere > 0 ? 1 : found.size());
    QVERIFY(!found.isEmpty());
    QCOMPARE(found.first().path, QStringLiteral("/somewhere/shop.groundplan.yaml"));
    const int kept = componentsIn(found.first().content);
    QVERIFY2(kept >= mustBeThere, qPrintable(QStringLiteral("%1 kept, %2 were older than a second").arg(kept).arg(mustBeThere)));
}

void TestRecovery::runningProgramsKeepTheirJournals()
{
    QTemporaryDir folder;
    Document document;
    RecoveryJournal journal(document, test::catalog(), folder.path());
    QVERIFY(document.apply(addComponent(document.design(), test::catalog(), QStringLiteral("service"), {})));
    journal.flush();
    QVERIFY(QFile::exists(journal.file()));
    QVERIFY(RecoveryJournal::orphans(folder.path()).isEmpty());
}

void TestRecovery::savedDesignsLeaveNoJournal()
{
    QTemporaryDir folder;
    {
        Document document;
        RecoveryJournal journal(document, test::catalog(), folder.path());
        QVERIFY(document.apply(addComponent(document.design(), test::catalog(), QStringLiteral("service"), {})));
        journal.flush();
        document.undoStack()->setClean();
        journal.discard();
        QVERIFY(!QFile::exists(journal.file()));
    }
    QVERIFY(QDir(folder.path()).isEmpty());
}

void TestRecovery::tornRecordsFallBack_data()
{
    QTest::addColumn<int>("cut");
    // From the end of the file: inside the text, inside the head of the last record, just the line break.
    for (const int cut : {1, 2, 10, 60, 140})
        QTest::addRow("%d bytes", cut) << cut;
}

void TestRecovery::tornRecordsFallBack()
{
    QFETCH(int, cut);
    QTemporaryDir folder;
    QByteArray whole;
    {
        Document document;
        RecoveryJournal journal(document, test::catalog(), folder.path());
        for (int edit = 0; edit < 2; ++edit) {
            QVERIFY(document.apply(addComponent(document.design(), test::catalog(), QStringLiteral("service"), {})));
            journal.flush();
        }
        QFile file(journal.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        whole = file.readAll();
    }
    QCOMPARE(whole.count("groundplan-journal-1"), 2);
    QCOMPARE(componentsIn(lastRecord(whole)->content), 2);
    const auto fallen = lastRecord(whole.chopped(cut));
    QVERIFY(fallen);
    QCOMPARE(componentsIn(fallen->content), cut == 1 ? 2 : 1);
    QByteArray flipped = whole;
    flipped[flipped.size() - 5] = '#';
    QCOMPARE(componentsIn(lastRecord(flipped)->content), 1);
    QVERIFY(!lastRecord("groundplan-journal-1 99999999999 x y z\nabc"));
    QVERIFY(!lastRecord({}));
}

void TestRecovery::journalStaysSmall()
{
    QTemporaryDir folder;
    Document document;
    RecoveryJournal journal(document, test::catalog(), folder.path());
    for (int edit = 0; edit < 60; ++edit) {
        QVERIFY(document.apply(addComponent(document.design(), test::catalog(), QStringLiteral("service"), {})));
        journal.flush();
    }
    QFile file(journal.file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QCOMPARE(componentsIn(lastRecord(bytes)->content), 60);
    QVERIFY(bytes.size() <= 6 * lastRecord(bytes)->content.size());
}

void TestRecovery::unwritableFolderIsToldOnce()
{
    QTemporaryDir folder;
    QFile blocker(folder.filePath(QStringLiteral("file")));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    Document document;
    RecoveryJournal journal(document, test::catalog(), folder.filePath(QStringLiteral("file/inside")));
    int told = 0;
    connect(&journal, &RecoveryJournal::failed, this, [&told] { ++told; });
    for (int edit = 0; edit < 3; ++edit) {
        QVERIFY(document.apply(addComponent(document.design(), test::catalog(), QStringLiteral("service"), {})));
        journal.flush();
        QCoreApplication::processEvents();
    }
    QCOMPARE(told, 1);
}

int main(int argc, char** argv)
{
    if (argc == 3 && qstrcmp(argv[1], "--edit-forever") == 0)
        return editForever(argc, argv, QString::fromLocal8Bit(argv[2]));
    QCoreApplication application(argc, argv);
    TestRecovery test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_recovery.moc"
