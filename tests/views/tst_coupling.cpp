// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>
#include <QTreeWidget>

#include "model/metrics/compute.h"
#include "tests/support/samples.h"
#include "views/adapters/coupling_model.h"
#include "views/panels/coupling_panel.h"
#include "views/panels/egress_list.h"
#include "views/panels/matrix_view.h"
#include "views/panels/resilience_list.h"

using namespace groundplan;

static const char* cyclic = "groundplan: 1\nname: Shop\ngroups:\n  buy: { kind: team, name: Buy }\n  find: { kind: team, name: Find }\ncomponents:\n  user: { kind: actor }\n"
                            "  z: { kind: service, name: Zed, team: buy }\n  web: { kind: service, name: Web, team: find, slo: 99.99 }\n  a: { kind: service, team: buy, availability: 99 }\n"
                            "connections:\n  uw: { from: user, to: web, kind: calls, monthly-volume: 10G }\n  wa: { from: web, to: a, kind: calls, critical: true }\n"
                            "  az: { from: a, to: z, kind: calls }\n  za: { from: z, to: a, kind: calls }\n";
static const char* straight = "groundplan: 1\nname: Before\ncomponents:\n  web: { kind: service, name: Web }\n  a: { kind: service }\nconnections:\n  wa: { from: web, to: a, kind: calls }\n";

class TestCoupling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }
    void tableSortsByNumbers();
    void tableLeadsToTheCanvas();
    void teamsAreTheirMembers();
    void comparisonShowsChanges();
    void matrixOrders();
    void matrixIsClicked();
    void matrixByKeyboard();
    void matrixZooms();
    void matrixOfHundredsIsFast();
    void resilienceNamesWhatIsMissing();
    void pricesAreEdited();
    void emptyDesign();

private:
    static std::shared_ptr<const Metrics> metricsOf(const Design& design) { return std::make_shared<const Metrics>(computeMetrics(design, test::catalog())); }
    void click(int row, int column) { QTest::mouseClick(m_panel->matrix()->viewport(), Qt::LeftButton, {}, m_panel->matrix()->cellRect(row, column).center()); }
    static QList<Id> last(const QSignalSpy& spy) { return spy.isEmpty() ? QList<Id>() : spy.last().first().value<QList<Id>>(); }

    std::unique_ptr<CouplingPanel> m_panel;
};

void TestCoupling::init()
{
    m_panel = std::make_unique<CouplingPanel>();
    m_panel->resize(1000, 500);
    const Design design = test::design(cyclic);
    m_panel->setMetrics(metricsOf(design), design);
    m_panel->setPrices({QStringLiteral("EUR"), 0.1, 0.2, 0.3, 0.4, 0.5});
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestCoupling::tableSortsByNumbers()
{
    CouplingModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRows(metricsOf(test::design(cyclic)), QStringLiteral("component"), {});
    QCOMPARE(model.rowCount(), 3);
    model.setRows(metricsOf(test::generatedDesign(60)), QStringLiteral("component"), {});
    m_panel->setMetrics(metricsOf(test::generatedDesign(60)), test::generatedDesign(60));
    m_panel->table()->sortByColumn(7, Qt::DescendingOrder);
    const QAbstractItemModel* sorted = m_panel->table()->model();
    for (int row = 1; row < sorted->rowCount(); ++row)
        QVERIFY(sorted->index(row - 1, 7).data().toInt() >= sorted->index(row, 7).data().toInt());
}

void TestCoupling::tableLeadsToTheCanvas()
{
    m_panel->showTab(QStringLiteral("components"));
    QSignalSpy chosen(m_panel.get(), &CouplingPanel::chosen);
    m_panel->table()->sortByColumn(0, Qt::AscendingOrder);
    const QModelIndex index = m_panel->table()->model()->index(1, 0);
    QCOMPARE(index.data().toString(), QStringLiteral("Web"));
    QTest::mouseClick(m_panel->table()->viewport(), Qt::LeftButton, {}, m_panel->table()->visualRect(index).center());
    QCOMPARE(last(chosen), QList<Id>{QStringLiteral("web")});
    // New figures of the same design keep the choice and say nothing.
    const Design design = test::design(cyclic);
    m_panel->setMetrics(metricsOf(design), design);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(m_panel->table()->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Web"));
}

void TestCoupling::teamsAreTheirMembers()
{
    m_panel->showTab(QStringLiteral("components"));
    m_panel->tableBy()->setCurrentIndex(1);
    QSignalSpy chosen(m_panel.get(), &CouplingPanel::chosen);
    QCOMPARE(m_panel->table()->model()->rowCount(), 2);
    m_panel->table()->sortByColumn(0, Qt::AscendingOrder);
    m_panel->table()->setCurrentIndex(m_panel->table()->model()->index(0, 0));
    QCOMPARE(last(chosen), (QList<Id>{QStringLiteral("z"), QStringLiteral("a")}));
}

void TestCoupling::comparisonShowsChanges()
{
    QVERIFY(m_panel->whole()->isColumnHidden(2));
    m_panel->setAgainst(snapshotOf(computeMetrics(test::design(straight), test::catalog())), QStringLiteral("before.json"));
    QVERIFY(!m_panel->whole()->isColumnHidden(2));
    const auto core = m_panel->whole()->findItems(QStringLiteral("Core size"), Qt::MatchExactly).value(0);
    QVERIFY(core);
    QCOMPARE(core->text(1), QStringLiteral("2"));
    QCOMPARE(core->text(2), QStringLiteral("+2"));
    QCOMPARE(core->text(3), QStringLiteral("worse"));
    QCOMPARE(m_panel->findChild<QLabel*>(QStringLiteral("coupling-state"))->text(), QStringLiteral("Compared with before.json"));
    m_panel->table()->sortByColumn(0, Qt::AscendingOrder);
    QCOMPARE(m_panel->table()->model()->index(0, 1).data().toString(), QStringLiteral("2  (+1)"));
    QCOMPARE(m_panel->table()->model()->index(2, 0).data().toString(), QStringLiteral("Zed (new)"));
    QSignalSpy ended(m_panel.get(), &CouplingPanel::compareEnded);
    QTest::mouseClick(m_panel->findChild<QPushButton*>(QStringLiteral("compare-end")), Qt::LeftButton);
    QCOMPARE(ended.count(), 1);
    m_panel->setAgainst({}, {});
    QVERIFY(m_panel->whole()->isColumnHidden(2));
}

static QString shownNames(const MatrixView& matrix)
{
    QStringList names;
    for (const int place : matrix.shownOrder())
        names.append(matrix.matrix().names.at(place));
    return names.join(u' ');
}

void TestCoupling::matrixOrders()
{
    m_panel->showTab(QStringLiteral("matrix"));
    QCOMPARE(shownNames(*m_panel->matrix()), QStringLiteral("Web Zed a"));
    m_panel->matrixOrder()->setCurrentIndex(1); // teams: buy, then find
    QCOMPARE(shownNames(*m_panel->matrix()), QStringLiteral("a Zed Web"));
    m_panel->matrixOrder()->setCurrentIndex(2);
    QCOMPARE(shownNames(*m_panel->matrix()), QStringLiteral("a Web Zed"));
    m_panel->matrixBy()->setCurrentIndex(1);
    QCOMPARE(shownNames(*m_panel->matrix()), QStringLiteral("Buy Find"));
}

void TestCoupling::matrixIsClicked()
{
    m_panel->showTab(QStringLiteral("matrix"));
    QSignalSpy chosen(m_panel.get(), &CouplingPanel::chosen);
    click(0, 2); // Web -> a, with the connection between them
    QCOMPARE(last(chosen), (QList<Id>{QStringLiteral("web"), QStringLiteral("a"), QStringLiteral("wa")}));
    QCOMPARE(m_panel->matrix()->cellText(0, 2), QStringLiteral("Web depends on a"));
    QCOMPARE(m_panel->matrix()->cellText(1, 2), QStringLiteral("Zed depends on a\nPart of a cycle of 2"));
    QCOMPARE(m_panel->matrix()->cellText(1, 0), QStringLiteral("Zed does not depend on Web directly"));
    click(1, 1);
    QCOMPARE(last(chosen), QList<Id>{QStringLiteral("z")});
    // The header of the first row.
    QTest::mouseClick(m_panel->matrix()->viewport(), Qt::LeftButton, {}, QPoint(4, m_panel->matrix()->cellRect(0, 0).center().y()));
    QCOMPARE(last(chosen), QList<Id>{QStringLiteral("web")});
}

void TestCoupling::matrixByKeyboard()
{
    m_panel->showTab(QStringLiteral("matrix"));
    MatrixView* matrix = m_panel->matrix();
    matrix->setFocus();
    QSignalSpy chosen(m_panel.get(), &CouplingPanel::chosen);
    click(0, 0);
    QTest::keyClick(matrix, Qt::Key_Right);
    QTest::keyClick(matrix, Qt::Key_Down);
    QTest::keyClick(matrix, Qt::Key_Down);
    QTest::keyClick(matrix, Qt::Key_Down); // stays on the last row
    QCOMPARE(matrix->currentRow(), 2);
    QCOMPARE(matrix->currentColumn(), 1);
    QCOMPARE(chosen.count(), 1);
    QTest::keyClick(matrix, Qt::Key_Return);
    QCOMPARE(last(chosen), (QList<Id>{QStringLiteral("a"), QStringLiteral("z"), QStringLiteral("az")}));
    QTest::keyClick(matrix, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(matrix->currentRow() + matrix->currentColumn(), 0);
    QCOMPARE(matrix->accessibleDescription(), QStringLiteral("Web"));
}

void TestCoupling::matrixZooms()
{
    m_panel->showTab(QStringLiteral("matrix"));
    MatrixView* matrix = m_panel->matrix();
    const int before = matrix->cellSize();
    QTest::keyClick(matrix, Qt::Key_Plus);
    QCOMPARE(matrix->cellSize(), before + 2);
    for (int step = 0; step < 40; ++step)
        QTest::keyClick(matrix, Qt::Key_Minus);
    QCOMPARE(matrix->cellSize(), MatrixView::smallestCell);
}

/// Painting takes as long as what is visible, not as what is there.
void TestCoupling::matrixOfHundredsIsFast()
{
    m_panel->showTab(QStringLiteral("matrix"));
    const auto paintTime = [this](int components) {
        const Design design = test::generatedDesign(components);
        m_panel->setMetrics(metricsOf(design), design);
        QElapsedTimer timer;
        timer.start();
        for (int step = 0; step < 20; ++step) {
            m_panel->matrix()->verticalScrollBar()->setValue(step * 40);
            (void)m_panel->matrix()->grab();
        }
        return timer.nsecsElapsed() / 20e6;
    };
    const double small = paintTime(300), large = paintTime(3000);
    qInfo("a frame of 300 components takes %.2f ms, of 3000 %.2f ms", small, large);
    QVERIFY2(large < 4 * small + 4, qPrintable(QStringLiteral("%1 ms against %2 ms").arg(large).arg(small)));
}

void TestCoupling::resilienceNamesWhatIsMissing()
{
    m_panel->showTab(QStringLiteral("resilience"));
    ResilienceList* list = m_panel->resilience();
    QCOMPARE(list->topLevelItemCount(), 1);
    QTreeWidgetItem* web = list->topLevelItem(0);
    QCOMPARE(web->text(ResilienceList::AvailabilityColumn), QStringLiteral("99 %"));
    QCOMPARE(web->text(ResilienceList::TargetColumn), QStringLiteral("99.99 %"));
    QCOMPARE(web->text(ResilienceList::BudgetColumn), QStringLiteral("4.3 min"));
    QCOMPARE(web->text(ResilienceList::DownColumn), QStringLiteral("7.2 h"));
    QStringList lines;
    for (int child = 0; child < web->childCount(); ++child)
        lines.append(web->child(child)->text(0));
    QVERIFY2(lines.contains(QStringLiteral("'retries' is not stated in 3 places")), qPrintable(lines.join(u'\n')));
    QSignalSpy chosen(m_panel.get(), &CouplingPanel::chosen);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(web).center());
    QCOMPARE(last(chosen), QList<Id>{QStringLiteral("web")});
}

void TestCoupling::pricesAreEdited()
{
    m_panel->showTab(QStringLiteral("cost"));
    QTreeWidget* list = m_panel->egress()->list();
    QCOMPARE(list->topLevelItem(0)->text(3), QStringLiteral("5.00 EUR"));
    QSignalSpy edited(m_panel.get(), &CouplingPanel::pricesEdited);
    auto* box = m_panel->findChild<QDoubleSpinBox*>(QStringLiteral("price-internet"));
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QStringLiteral("0.75"));
    QTest::keyClick(box, Qt::Key_Return);
    QCOMPARE(edited.count(), 1);
    QCOMPARE(m_panel->egress()->prices().internet, 0.75);
    QCOMPARE(list->topLevelItem(0)->text(3), QStringLiteral("7.50 EUR"));
    QCOMPARE(m_panel->findChild<QLabel*>(QStringLiteral("egress-total"))->text(), QStringLiteral("7.50 EUR a month"));
}

void TestCoupling::emptyDesign()
{
    const Design design;
    m_panel->setMetrics(metricsOf(design), design);
    for (const char* tab : {"whole", "components", "resilience", "cost", "matrix"}) {
        m_panel->showTab(QLatin1String(tab));
        (void)m_panel->grab();
    }
    QTest::keyClick(m_panel->matrix(), Qt::Key_Down);
    QCOMPARE(m_panel->matrix()->currentRow(), -1);
}

QTEST_MAIN(TestCoupling)
#include "tst_coupling.moc"
