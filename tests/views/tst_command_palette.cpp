// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

#include "views/dialogs/command_palette.h"

using namespace groundplan;

class TestCommandPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bestMatchComesFirst_data();
    void bestMatchComesFirst();
    void disabledCannotBeChosen();
    void keyboardChooses();
};

static QList<Command> commands()
{
    return {{QStringLiteral("save-as"), QStringLiteral("Save as…"), QStringLiteral("File"), {}, {}, true},
            {QStringLiteral("save"), QStringLiteral("Save"), QStringLiteral("File"), {}, {}, true},
            {QStringLiteral("export"), QStringLiteral("Export manifests…"), QStringLiteral("File"), {}, {}, true},
            {QStringLiteral("lr"), QStringLiteral("Lay out left to right"), QStringLiteral("Design"), {}, {}, true},
            {QStringLiteral("off"), QStringLiteral("Paste"), QStringLiteral("Edit"), {}, {}, false}};
}

void TestCommandPalette::bestMatchComesFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::newRow("start") << "save" << "save";
    QTest::newRow("initials") << "lolr" << "lr";
    QTest::newRow("scattered") << "exman" << "export";
    QTest::newRow("menu") << "design lay" << "lr";
    QTest::newRow("nothing") << "zzz" << "";
}

void TestCommandPalette::bestMatchComesFirst()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    CommandModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCommands(commands());
    model.setPattern(typed);
    QCOMPARE(model.index(0).data(CommandModel::IdRole).toString(), first);
}

void TestCommandPalette::disabledCannotBeChosen()
{
    CommandModel model;
    model.setCommands(commands());
    model.setPattern(QStringLiteral("paste"));
    QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsEnabled));
}

void TestCommandPalette::keyboardChooses()
{
    CommandPalette palette;
    palette.setCommands(commands());
    palette.popUp();
    QSignalSpy chosen(&palette, &CommandPalette::chosen);
    auto* line = palette.findChild<QLineEdit*>();
    QTest::keyClicks(line, QStringLiteral("save"));
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().toString(), QStringLiteral("save-as"));
}

QTEST_MAIN(TestCommandPalette)
#include "tst_command_palette.moc"
