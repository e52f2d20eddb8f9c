// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QInputDialog>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include "app/studio/actions.h"
#include "app/studio/design_session.h"
#include "app/studio/lens_commands.h"
#include "app/studio/main_window.h"
#include "app/studio/workspace.h"
#include "model/edit/edits.h"
#include "model/lenses/lens.h"
#include "tests/support/samples.h"
#include "views/canvas/canvas.h"
#include "views/canvas/lens_legend.h"
#include "views/drawing/diagram.h"

using namespace groundplan;

/// Lenses and failures in the window: menu, legend, canvas, edits.
class StudioLensesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyLensHasAnAction();
    void lookingThroughOne();
    void edits();
    void whatIfTheSelectionFails();
    void environments();
    void anotherDesignEndsIt();

private:
    void trigger(const char* id) { m_window->actions().action(QString::fromLatin1(id))->trigger(); }
    LensLegend& legend() { return *m_window->canvas().lensLegend(); }
    QPushButton* line(const QString& text)
    {
        for (QPushButton* button : legend().findChildren<QPushButton*>()) {
            if (button->text().startsWith(text))
                return button;
        }
        return nullptr;
    }
    const DiagramNode& node(const char* id) { return m_window->canvas().diagram().node(m_window->canvas().diagram().nodeOf(QLatin1String(id))); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    MainWindow* m_window = nullptr;
};

void StudioLensesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Workspace::Options options;
    options.settingsFile = m_folder->filePath(QStringLiteral("settings.ini"));
    options.recoveryFolder = m_folder->filePath(QStringLiteral("recovery"));
    m_workspace = std::make_unique<Workspace>(test::catalog(), options);
    m_window = m_workspace->openWindow();
    m_window->resize(1400, 900);
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    m_window->session().openBytes(test::fileBytes(QStringLiteral(":/groundplan/samples/web-shop.groundplan.yaml")), QStringLiteral("shop.groundplan.yaml"), false);
    QTRY_VERIFY(m_window->session().isOpen());
}

void StudioLensesTest::cleanup()
{
    m_workspace.reset();
    m_folder.reset();
}

void StudioLensesTest::everyLensHasAnAction()
{
    for (const auto& lens : allLenses()) {
        QAction* action = m_window->actions().action(QLatin1String("lens-") + lens->id());
        QVERIFY2(action && action->isCheckable(), qPrintable(lens->id()));
    }
}

void StudioLensesTest::lookingThroughOne()
{
    QVERIFY(!legend().isVisible());
    trigger("lens-security");
    QTRY_VERIFY(legend().isVisible());
    QVERIFY(m_window->actions().action(QStringLiteral("lens-security"))->isChecked());
    QCOMPARE(node("orders-db").lens, LensState::Marked);
    QCOMPARE(node("orders-db").mark.tone, LensTone::Good);
    // Nothing of the legend is cut off.
    for (QPushButton* button : legend().findChildren<QPushButton*>())
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(QStringLiteral("%1: %2 of %3").arg(button->text()).arg(button->width()).arg(button->sizeHint().width())));
    QVERIFY(m_window->canvas().rect().contains(legend().geometry()));
    // A line leads to what looks like it.
    QTest::mouseClick(line(QStringLiteral("Reached from the internet")), Qt::LeftButton);
    QVERIFY(m_window->selection().size() > 2);
    QTest::mouseClick(legend().findChild<QToolButton*>(QStringLiteral("lens-close")), Qt::LeftButton);
    QTRY_VERIFY(!legend().isVisible());
    QCOMPARE(node("orders-db").lens, LensState::Off);
    QVERIFY(m_window->actions().action(QStringLiteral("lens-none"))->isChecked());
}

void StudioLensesTest::edits()
{
    trigger("lens-security");
    QTRY_COMPARE(node("orders-db").mark.tone, LensTone::Good);
    Document& document = m_window->session().document();
    QVERIFY(document.apply(setAttribute(document.design(), test::catalog(), QStringLiteral("orders-db"), QStringLiteral("exposure"), QStringLiteral("internet"))));
    QTRY_COMPARE(node("orders-db").mark.tone, LensTone::Bad);
    document.undoStack()->undo();
    QTRY_COMPARE(node("orders-db").mark.tone, LensTone::Good);
}

void StudioLensesTest::whatIfTheSelectionFails()
{
    m_window->canvas().setSelection({QStringLiteral("orders-db")});
    QAction* action = m_window->actions().action(QStringLiteral("what-if"));
    QVERIFY(action->isEnabled());
    action->trigger();
    QTRY_VERIFY(legend().isVisible() && line(QStringLiteral("Failed")));
    QCOMPARE(node("orders-db").mark.badge, QStringLiteral("failed"));
    QCOMPARE(node("orders").mark.tone, LensTone::Bad); // it writes there and cannot do without
    QCOMPARE(node("pricing").lens, LensState::Faded);
    trigger("lens-none");
    QTRY_VERIFY(!legend().isVisible());
}

void StudioLensesTest::environments()
{
    QTimer::singleShot(200, this, [] {
        auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
        if (dialog) {
            dialog->setTextValue(dialog->comboBoxItems().last());
            dialog->accept();
        }
    });
    trigger("lens-environment");
    QTRY_VERIFY(legend().isVisible());
    const auto& environments = m_window->session().document().design().environments();
    Id last;
    for (const Environment& environment : environments)
        last = environment.id;
    for (const auto& [id, overrides] : environments.find(last)->overrides) {
        QCOMPARE(node(id.toLatin1().constData()).lens, LensState::Marked);
        QVERIFY(!node(id.toLatin1().constData()).mark.badge.isEmpty());
    }
}

void StudioLensesTest::anotherDesignEndsIt()
{
    trigger("lens-ownership");
    QTRY_VERIFY(legend().isVisible());
    m_window->session().openBytes(test::fileBytes(QStringLiteral(":/groundplan/samples/bank.groundplan.yaml")), QStringLiteral("bank.groundplan.yaml"), false);
    QTRY_VERIFY(!legend().isVisible());
}

QTEST_MAIN(StudioLensesTest)
#include "tst_lenses.moc"
