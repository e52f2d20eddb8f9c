// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/services/layout_process.h"
#include "app/services/placements_json.h"
#include "tests/support/samples.h"

using namespace groundplan;
using Placements = QHash<Id, Placement>;

/// Laying out in a process of its own: same result as inside, clear errors, can be cancelled.
class LayoutProcessTest : public QObject
{
    Q_OBJECT

private:
    QString script(const QByteArray& text);
    Error failureOf(const QString& program);
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase();
    void sameAsInside();
    void failures_data();
    void failures();
    void missingProgram();
    void cancelled();
    void startedAgain();
    void givesUp();
    void jsonThereAndBack();
    void wrongJson_data();
    void wrongJson();
};

void LayoutProcessTest::initTestCase()
{
    qRegisterMetaType<Placements>("QHash<groundplan::Id,groundplan::Placement>");
    qRegisterMetaType<Error>("groundplan::Error");
}

QString LayoutProcessTest::script(const QByteArray& text)
{
    QFile file(m_folder.filePath(QStringLiteral("script.sh")));
    if (!file.open(QIODevice::WriteOnly) || file.write("#!/bin/sh\n" + text + "\n") < 0)
        qFatal("cannot write the script");
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

Error LayoutProcessTest::failureOf(const QString& program)
{
    LayoutProcess process;
    process.setProgram(program);
    QSignalSpy finished(&process, &LayoutProcess::finished);
    QSignalSpy failed(&process, &LayoutProcess::failed);
    process.start(test::generatedDesign(10), test::catalog());
    if (!failed.wait(10'000) || !finished.isEmpty() || process.isRunning())
        return {};
    return failed.first().first().value<Error>();
}

void LayoutProcessTest::sameAsInside()
{
    const Design design = test::generatedDesign(120, 2);
    const auto expected = layoutDesign(design, test::catalog());
    QVERIFY(expected);
    LayoutProcess process;
    process.setProgram(QStringLiteral(GROUNDPLAN_PROGRAM));
    QSignalSpy finished(&process, &LayoutProcess::finished);
    process.start(design, test::catalog());
    QVERIFY(process.isRunning());
    QVERIFY(finished.wait(20'000));
    QCOMPARE(finished.first().first().value<Placements>(), *expected);
    QVERIFY(!process.isRunning());
}

void LayoutProcessTest::failures_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    QTest::newRow("crash") << QByteArray("kill -SEGV $$") << QStringLiteral("The layout program crashed; nothing was changed.");
    QTest::newRow("error") << QByteArray("echo first >&2; echo 'x: error: no' >&2; exit 4") << QStringLiteral("The layout failed: x: error: no");
    QTest::newRow("nonsense") << QByteArray("cat >/dev/null; echo '{\"a\": 1}'") << QStringLiteral("The positions cannot be understood.");
    QTest::newRow("nothing") << QByteArray("cat >/dev/null") << QStringLiteral("The positions cannot be understood.");
}

void LayoutProcessTest::failures()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    const Error error = failureOf(script(text));
    QCOMPARE(error.message, message);
    QCOMPARE(error.code, ErrorCode::External);
}

void LayoutProcessTest::missingProgram()
{
    QCOMPARE(failureOf(QStringLiteral("/nowhere/groundplan")).message,
             QStringLiteral("The program 'groundplan', which does the layout, cannot be started."));
}

void LayoutProcessTest::cancelled()
{
    LayoutProcess process;
    process.setProgram(script("exec sleep 60"));
    QSignalSpy failed(&process, &LayoutProcess::failed);
    process.start(test::generatedDesign(10), test::catalog());
    QTest::qWait(100);
    process.cancel();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::Cancelled);
    QVERIFY(!process.isRunning());
    process.cancel();
    QCOMPARE(failed.size(), 1);
}

void LayoutProcessTest::startedAgain()
{
    LayoutProcess process;
    process.setProgram(script("exec sleep 60"));
    QSignalSpy finished(&process, &LayoutProcess::finished);
    QSignalSpy failed(&process, &LayoutProcess::failed);
    process.start(test::generatedDesign(10), test::catalog());
    process.setProgram(QStringLiteral(GROUNDPLAN_PROGRAM));
    process.start(test::generatedDesign(20), test::catalog());
    QVERIFY(finished.wait(20'000));
    QCOMPARE(finished.first().first().value<Placements>().size(), 20);
    QVERIFY(failed.isEmpty());
}

void LayoutProcessTest::givesUp()
{
    LayoutProcess process;
    process.setProgram(script("exec sleep 60"));
    process.setTimeLimit(100);
    QSignalSpy failed(&process, &LayoutProcess::failed);
    process.start(test::generatedDesign(10), test::catalog());
    QVERIFY(failed.wait(5'000));
    QCOMPARE(failed.first().first().value<Error>().message, QStringLiteral("The layout takes too long and was given up."));
}

void LayoutProcessTest::jsonThereAndBack()
{
    const Placements placements{{QStringLiteral("a"), {QPointF(-16, 2400008.5), {}}}, {QStringLiteral("b"), {QPointF(0, 8), QSizeF(232, 136)}}};
    const QByteArray json = placementsToJson(placements);
    QCOMPARE(json, QByteArray("{\n  \"a\": [-16, 2400008.5],\n  \"b\": [0, 8, 232, 136]\n}\n"));
    const auto back = placementsFromJson(json);
    QVERIFY(back);
    QCOMPARE(*back, placements);
}

void LayoutProcessTest::wrongJson_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char* json : {"", "[]", "{\"a\": [1]}", "{\"a\": [1, 2, 3]}", "{\"a\": [1, \"2\"]}", "{\"a\": "})
        QTest::newRow(json) << QByteArray(json);
}

void LayoutProcessTest::wrongJson()
{
    QFETCH(QByteArray, json);
    QVERIFY(!placementsFromJson(json));
}

QTEST_GUILESS_MAIN(LayoutProcessTest)
#include "tst_layout_process.moc"
