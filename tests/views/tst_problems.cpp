// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QTest>
#include <QTreeView>

#include "views/adapters/problems_model.h"
#include "views/dialogs/deviation_dialog.h"
#include "views/dialogs/line_difference.h"
#include "views/panels/problems_panel.h"

using namespace groundplan;

static Problem problem(Problem::Group group, const QString& message, const QString& subject = QStringLiteral("cart"))
{
    Problem made;
    made.group = group;
    made.finding.rule = QStringLiteral("some-rule");
    made.finding.subject = subject;
    made.finding.message = message;
    made.finding.fix = QStringLiteral("Do it.");
    made.finding.fingerprint = message;
    made.ruleName = QStringLiteral("Some rule");
    made.subjectLabel = subject;
    return made;
}

class TestProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsBySeverity();
    void choosingTellsOnce();
    void aNewReportKeepsTheChoice();
    void filters();
    void fixesAreButtons();
    void fixesAllOfARule();
    void groupsByWhatTheUserLooksFor_data();
    void groupsByWhatTheUserLooksFor();
    void listHasTheRoom();
    void evidenceLeadsToTheCanvas();
    void deviationNeedsAReason();
    void differenceOfLines();
};

void TestProblems::groupsBySeverity()
{
    ProblemsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setProblems({problem(Problem::Group::Warning, QStringLiteral("w1")), problem(Problem::Group::Error, QStringLiteral("e1")),
                       problem(Problem::Group::Warning, QStringLiteral("w2")), problem(Problem::Group::Question, QStringLiteral("q1"))});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.rowCount(model.index(0, 0)), 1);
    QCOMPARE(model.rowCount(model.index(1, 0)), 2);
    QCOMPARE(model.indexOf(QStringLiteral("w2")).data().toString(), QStringLiteral("w2"));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setProblems({problem(Problem::Group::Warning, QStringLiteral("w1")), problem(Problem::Group::Error, QStringLiteral("e1")),
                       problem(Problem::Group::Warning, QStringLiteral("w2")), problem(Problem::Group::Question, QStringLiteral("q1"))});
    QCOMPARE(resets.count(), 0);
    model.setProblems({});
    QCOMPARE(model.rowCount(), 0);
}

void TestProblems::choosingTellsOnce()
{
    ProblemsPanel panel;
    panel.show();
    panel.setProblems({problem(Problem::Group::Error, QStringLiteral("e1")), problem(Problem::Group::Error, QStringLiteral("e2"))}, 7);
    QSignalSpy chosen(&panel, &ProblemsPanel::chosen);
    const QModelIndex group = panel.view()->model()->index(0, 0);
    panel.view()->setCurrentIndex(panel.view()->model()->index(1, 0, group));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<Problem>().finding.message, QStringLiteral("e2"));
}

void TestProblems::aNewReportKeepsTheChoice()
{
    ProblemsPanel panel;
    panel.show();
    panel.setProblems({problem(Problem::Group::Error, QStringLiteral("e1")), problem(Problem::Group::Error, QStringLiteral("e2"))}, 7);
    panel.view()->setCurrentIndex(panel.view()->model()->index(1, 0, panel.view()->model()->index(0, 0)));
    QSignalSpy chosen(&panel, &ProblemsPanel::chosen);
    QSignalSpy fixes(&panel, &ProblemsPanel::fixesWanted);
    panel.setProblems({problem(Problem::Group::Error, QStringLiteral("e0")), problem(Problem::Group::Error, QStringLiteral("e2"))}, 7);
    QCOMPARE(panel.view()->currentIndex().data().toString(), QStringLiteral("e2"));
    // The view must not jump to the subject at each edit.
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(fixes.count(), 1);
}

void TestProblems::filters()
{
    ProblemsPanel panel;
    panel.setProblems({problem(Problem::Group::Error, QStringLiteral("no timeout")),
                       problem(Problem::Group::Warning, QStringLiteral("no owner"), QStringLiteral("ledger"))}, 7);
    panel.search()->setText(QStringLiteral("ledger"));
    QCOMPARE(panel.view()->model()->rowCount(), 1);
    panel.search()->clear();
    QCOMPARE(panel.view()->model()->rowCount(), 2);
}

void TestProblems::fixesAreButtons()
{
    ProblemsPanel panel;
    panel.show();
    connect(&panel, &ProblemsPanel::fixesWanted, &panel, [&panel](const Problem& wanted) {
        panel.setFixes(QStringLiteral("of another one"), {{QStringLiteral("Wrong"), {}}});
        panel.setFixes(wanted.finding.fingerprint, {{QStringLiteral("Set timeout to 2s"), QStringLiteral("Resolves 4, raises 1.")}});
    });
    panel.setProblems({problem(Problem::Group::Error, QStringLiteral("no timeout"))}, 7);
    panel.view()->setCurrentIndex(panel.view()->model()->index(0, 0, panel.view()->model()->index(0, 0)));
    auto* fix = panel.findChild<QPushButton*>(QStringLiteral("fix"));
    QVERIFY(fix);
    QCOMPARE(fix->text(), QStringLiteral("Set timeout to 2s"));
    QCOMPARE(fix->toolTip(), QStringLiteral("Resolves 4, raises 1."));
    QVERIFY(panel.findChild<QTextBrowser*>()->toPlainText().contains(QStringLiteral("Resolves 4, raises 1.")));
    QVERIFY(!panel.findChild<QPushButton*>(QStringLiteral("fix-all"))); // it is the only one
    QSignalSpy wanted(&panel, &ProblemsPanel::fixRequested);
    QTest::mouseClick(fix, Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().at(1).toInt(), 0);
    QVERIFY(panel.findChild<QPushButton*>(QStringLiteral("accept")));
    panel.setReadOnly(true);
    QVERIFY(!fix->isEnabled());
}

void TestProblems::fixesAllOfARule()
{
    ProblemsPanel panel;
    panel.show();
    panel.setProblems({problem(Problem::Group::Error, QStringLiteral("one")), problem(Problem::Group::Error, QStringLiteral("two"))}, 7);
    panel.view()->setCurrentIndex(panel.view()->model()->index(0, 0, panel.view()->model()->index(0, 0)));
    panel.setFixes(QStringLiteral("one"), {{QStringLiteral("Do it"), {}}});
    auto* all = panel.findChild<QPushButton*>(QStringLiteral("fix-all"));
    QVERIFY(all);
    QSignalSpy wanted(&panel, &ProblemsPanel::fixAllRequested);
    QTest::mouseClick(all, Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<Problem>().finding.rule, QStringLiteral("some-rule"));
}

void TestProblems::groupsByWhatTheUserLooksFor_data()
{
    QTest::addColumn<int>("choice");
    QTest::addColumn<QStringList>("groups");
    QTest::newRow("severity") << 0 << QStringList{QStringLiteral("1 error(s)"), QStringLiteral("2 warning(s)"), QStringLiteral("1 open question(s)")};
    QTest::newRow("rule") << 1 << QStringList{QStringLiteral("Some rule  (3)"), QStringLiteral("1 open question(s)")};
    QTest::newRow("component") << 2 << QStringList{QStringLiteral("cart  (2)"), QStringLiteral("orders  (1)"), QStringLiteral("1 open question(s)")};
    QTest::newRow("team") << 3 << QStringList{QStringLiteral("Buy  (1)"), QStringLiteral("No team  (2)"), QStringLiteral("1 open question(s)")};
    QTest::newRow("container") << 4 << QStringList{QStringLiteral("Shop  (2)"), QStringLiteral("Top level  (1)"), QStringLiteral("1 open question(s)")};
}

void TestProblems::groupsByWhatTheUserLooksFor()
{
    QFETCH(int, choice);
    QFETCH(QStringList, groups);
    Problem first = problem(Problem::Group::Error, QStringLiteral("e"));
    first.team = QStringLiteral("Buy");
    first.container = QStringLiteral("Shop");
    Problem second = problem(Problem::Group::Warning, QStringLiteral("w"));
    second.container = QStringLiteral("Shop");
    ProblemsPanel panel;
    panel.show();
    panel.setProblems({first, second, problem(Problem::Group::Warning, QStringLiteral("v"), QStringLiteral("orders")),
                       problem(Problem::Group::Question, QStringLiteral("q"))}, 7);
    QAbstractItemModelTester tester(panel.view()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    panel.view()->setCurrentIndex(panel.view()->model()->index(0, 0, panel.view()->model()->index(0, 0)));
    QSignalSpy chosen(&panel, &ProblemsPanel::chosen);
    for (int step = 0; step < choice; ++step)
        QTest::keyClick(panel.grouping(), Qt::Key_Down);
    QStringList titles;
    for (int row = 0; row < panel.view()->model()->rowCount(); ++row)
        titles.append(panel.view()->model()->index(row, 0).data().toString());
    QCOMPARE(titles, groups);
    // The chosen problem stays chosen.
    QCOMPARE(panel.view()->currentIndex().data().toString(), QStringLiteral("e"));
    QCOMPARE(chosen.count(), 0);
}

/// Until a problem is chosen, its message has all the room.
void TestProblems::listHasTheRoom()
{
    ProblemsPanel panel;
    panel.resize(900, 300);
    panel.setProblems({problem(Problem::Group::Error, QStringLiteral("e")), problem(Problem::Group::Error, QStringLiteral("f"))}, 7);
    panel.show();
    auto* detail = panel.findChild<QTextBrowser*>();
    QVERIFY(!detail->isVisible());
    QVERIFY(panel.view()->width() > 800);
    panel.view()->setCurrentIndex(panel.view()->model()->index(0, 0, panel.view()->model()->index(0, 0)));
    QVERIFY(detail->isVisible());
    QVERIFY(panel.view()->isColumnHidden(2)); // the details say the rule
    QVERIFY(panel.view()->columnWidth(0) > panel.view()->columnWidth(1));
    panel.setProblems({}, 7);
    QVERIFY(detail->isVisible());
    QVERIFY(detail->toPlainText().contains(QStringLiteral("No problems found")));
}

void TestProblems::evidenceLeadsToTheCanvas()
{
    ProblemsPanel panel;
    panel.show();
    Problem cycle = problem(Problem::Group::Error, QStringLiteral("a circle"));
    for (int number = 0; number < 30; ++number)
        cycle.evidence.append({QStringLiteral("c%1").arg(number), QStringLiteral("Component %1").arg(number)});
    panel.setProblems({cycle}, 7);
    panel.view()->setCurrentIndex(panel.view()->model()->index(0, 0, panel.view()->model()->index(0, 0)));
    auto* detail = panel.findChild<QTextBrowser*>();
    QVERIFY(detail->toPlainText().contains(QStringLiteral("Component 0, Component 1")));
    QVERIFY(detail->toPlainText().contains(QStringLiteral("and 6 more")));
    QSignalSpy gone(&panel, &ProblemsPanel::goTo);
    Q_EMIT detail->anchorClicked(QUrl(QStringLiteral("subject:c7")));
    QCOMPARE(gone.first().first().toString(), QStringLiteral("c7"));
}

void TestProblems::deviationNeedsAReason()
{
    const QDate today(2026, 5, 1);
    DeviationDialog dialog(QStringLiteral("Some rule"), QStringLiteral("some-rule"), QStringLiteral("Cart"), QStringLiteral("cart"), today);
    auto* reason = dialog.findChild<QPlainTextEdit*>(QStringLiteral("justification"));
    auto* message = dialog.findChild<QLabel*>(QStringLiteral("message"));
    QPushButton* accept = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    QVERIFY(!accept->isEnabled());
    reason->setPlainText(QStringLiteral("because      of it"));
    QCOMPARE(message->text(), QStringLiteral("The justification needs 7 more character(s)."));
    reason->setPlainText(QStringLiteral("Replaced in the third quarter."));
    QCOMPARE(message->text(), QStringLiteral("Name an owner."));
    dialog.findChild<QLineEdit*>(QStringLiteral("owner"))->setText(QStringLiteral("buy"));
    QVERIFY(accept->isEnabled());
    const Deviation made = dialog.deviation();
    QCOMPARE(made.rule, QStringLiteral("some-rule"));
    QCOMPARE(made.subject, QStringLiteral("cart"));
    QCOMPARE(made.owner, QStringLiteral("buy"));
    QCOMPARE(made.expires, QDate(2026, 11, 1));
}

void TestProblems::differenceOfLines()
{
    using L = DifferenceLine;
    QCOMPARE(lineDifference(QStringLiteral("a\nb"), QStringLiteral("a\nb")), QList<L>());
    QCOMPARE(lineDifference(QStringLiteral("a\nb\nc"), QStringLiteral("a\nx\nc")),
             (QList<L>{{L::Same, QStringLiteral("a"), 1, 1}, {L::Removed, QStringLiteral("b"), 2, 0}, {L::Added, QStringLiteral("x"), 0, 2}, {L::Same, QStringLiteral("c"), 3, 3}}));
    QCOMPARE(lineDifference(QStringLiteral("1\n2\n3\n4\n5"), QStringLiteral("1\n2\n3\n4\n6"), 1),
             (QList<L>{{L::Gap, {}, 0, 0}, {L::Same, QStringLiteral("4"), 4, 4}, {L::Removed, QStringLiteral("5"), 5, 0}, {L::Added, QStringLiteral("6"), 0, 5}}));
}

QTEST_MAIN(TestProblems)
#include "tst_problems.moc"
