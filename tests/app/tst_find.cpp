// SPDX-License-Identifier: Apache-2.0
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include "app/studio/actions.h"
#include "app/studio/design_session.h"
#include "app/studio/find_commands.h"
#include "app/studio/main_window.h"
#include "app/studio/workspace.h"
#include "model/edit/edits.h"
#include "model/storage/design_writer.h"
#include "tests/support/samples.h"
#include "views/adapters/text_matches_model.h"
#include "views/canvas/canvas.h"
#include "views/panels/find_panel.h"
#include "views/panels/inspector_panel.h"
#include "views/panels/outline_panel.h"

using namespace groundplan;

/// Find and replace in the window, driven as a user does.
class StudioFindTest : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void opened(const QUrl& address) { m_opened.append(address); }

private Q_SLOTS:
    void init();
    void cleanup();
    void findsWhileTyping();
    void goesFromMatchToMatch();
    void optionsNarrow();
    void fieldsNarrow();
    void scopeIsTheSelection();
    void badExpressionsAreTold();
    void catastrophicExpressionsDoNotHang();
    void resultsFollowEdits();
    void replacesOne();
    void replacesAllInOneStep();
    void replacesIds();
    void refusalsAreTold();
    void readOnlyFindsButDoesNotReplace();
    void escapeLeavesIt();
    void outlineIsStillFiltered();
    void documentationLinksLeave();
    void aLargeDesignDoesNotBlock();

private:
    void trigger(const char* id) { m_window->actions().action(QString::fromLatin1(id))->trigger(); }
    FindPanel& panel() { return m_window->findChild<FindCommands*>()->panel(); }
    const Design& design() const { return m_window->session().document().design(); }
    QUndoStack* stack() { return m_window->session().document().undoStack(); }
    QString message() { return panel().findChild<QLabel*>(QStringLiteral("find-message"))->text(); }
    QString count() { return panel().findChild<QLabel*>(QStringLiteral("find-count"))->text(); }
    void settle() { QTRY_VERIFY(!m_window->findChild<FindCommands*>()->isBusy()); }
    QToolButton* option(const char* name);
    void find(const QString& text, bool replace = false);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    MainWindow* m_window = nullptr;
    QList<QUrl> m_opened;
};

void StudioFindTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Workspace::Options options;
    options.settingsFile = m_folder->filePath(QStringLiteral("settings.ini"));
    options.recoveryFolder = m_folder->filePath(QStringLiteral("recovery"));
    m_workspace = std::make_unique<Workspace>(test::catalog(), options);
    m_window = m_workspace->openWindow();
    m_window->resize(1400, 900);
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    QApplication::setActiveWindow(m_window); // there may be no window manager that does
    m_window->session().openBytes("groundplan: 1\n"
                                  "name: Shop\n"
                                  "components:\n"
                                  "  shop: { kind: namespace, name: Shop }\n"
                                  "  cart: { kind: service, name: Cart, in: shop, port: 8080, tags: [core], description: Keeps the cart }\n"
                                  "  orders: { kind: service, name: Orders, in: shop, technology: Go, documentation: \"Asks [it](groundplan:cart), see [here](https://example.org/orders)\" }\n"
                                  "  db: { kind: relational-database, name: Cart DB }\n"
                                  "connections:\n"
                                  "  orders-cart: { from: orders, to: cart, kind: calls }\n"
                                  "  cart-db: { from: cart, to: db, kind: writes }\n",
                                  QStringLiteral("shop.groundplan.yaml"), false);
    QTRY_VERIFY(m_window->session().isOpen());
    m_opened.clear();
}

void StudioFindTest::cleanup()
{
    m_workspace.reset();
    m_folder.reset();
}

QToolButton* StudioFindTest::option(const char* name)
{
    for (QToolButton* button : panel().findChildren<QToolButton*>()) {
        if (button->accessibleName() == QLatin1String(name))
            return button;
    }
    return nullptr;
}

void StudioFindTest::find(const QString& text, bool replace)
{
    trigger(replace ? "replace" : "find");
    QTRY_VERIFY(!panel().visibleRegion().isEmpty());
    QTRY_VERIFY(panel().searchField()->hasFocus());
    QTest::keyClick(panel().searchField(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(panel().searchField(), text);
    QTest::qWait(200); // the pause in typing
    settle();
}

void StudioFindTest::findsWhileTyping()
{
    QCOMPARE(m_window->actions().action(QStringLiteral("find"))->shortcut(), QKeySequence(QStringLiteral("Ctrl+F")));
    QCOMPARE(m_window->actions().action(QStringLiteral("replace"))->shortcut(), QKeySequence(QStringLiteral("Ctrl+H")));
    find(QStringLiteral("cart"));
    QCOMPARE(panel().matchCount(), 7);
    QCOMPARE(count(), QStringLiteral("1 of 7"));
    const QAbstractItemModel* rows = panel().list()->model();
    QCOMPARE(rows->index(0, TextMatchesModel::Where).data().toString(), QStringLiteral("Cart"));
    QCOMPARE(rows->index(0, TextMatchesModel::Field).data().toString(), QStringLiteral("Id"));
    QCOMPARE(rows->index(2, TextMatchesModel::Text).data(TextMatchesModel::BeforeRole).toString(), QStringLiteral("Keeps the "));
    QVERIFY(m_window->selection().isEmpty()); // nothing moves while one types
    find(QStringLiteral("pancake"));
    QCOMPARE(count(), QStringLiteral("Nothing found"));
    panel().searchField()->clear();
    QCOMPARE(panel().matchCount(), 0);
    QCOMPARE(count(), QString());
}

void StudioFindTest::goesFromMatchToMatch()
{
    find(QStringLiteral("cart"));
    QTest::keyClick(panel().searchField(), Qt::Key_Return);
    QCOMPARE(count(), QStringLiteral("2 of 7"));
    QCOMPARE(m_window->selection(), QList<Id>{QStringLiteral("cart")});
    QVERIFY(panel().searchField()->hasFocus());
    trigger("find-previous");
    trigger("find-previous");
    QCOMPARE(count(), QStringLiteral("7 of 7"));
    QCOMPARE(m_window->selection(), QList<Id>{QStringLiteral("cart-db")});
    trigger("find-next");
    QCOMPARE(count(), QStringLiteral("1 of 7"));
    // Enter in the list puts the keyboard where the text is.
    panel().list()->setCurrentIndex(panel().list()->model()->index(2, 0));
    panel().list()->setFocus();
    QTest::keyClick(panel().list(), Qt::Key_Return);
    QVERIFY(m_window->inspector().editor(QStringLiteral("description"))->field()->hasFocus());
    // The only match is shown too, not only another one.
    find(QStringLiteral("Keeps"));
    m_window->canvas().setSelection({});
    QTest::keyClick(panel().searchField(), Qt::Key_Return);
    QCOMPARE(m_window->selection(), QList<Id>{QStringLiteral("cart")});
}

void StudioFindTest::optionsNarrow()
{
    find(QStringLiteral("Cart"));
    QTest::mouseClick(option("Match case"), Qt::LeftButton);
    settle();
    QCOMPARE(panel().matchCount(), 2);
    QTest::mouseClick(option("Match case"), Qt::LeftButton);
    QTest::mouseClick(option("Regular expression"), Qt::LeftButton);
    find(QStringLiteral("^cart$"));
    QCOMPARE(panel().matchCount(), 2);
    QTest::mouseClick(option("Regular expression"), Qt::LeftButton);
    QTest::mouseClick(option("Whole words"), Qt::LeftButton);
    find(QStringLiteral("car"));
    QCOMPARE(panel().matchCount(), 0);
    for (const char* name : {"Match case", "Whole words", "Regular expression"})
        QVERIFY(option(name)->focusPolicy() & Qt::TabFocus);
}

void StudioFindTest::fieldsNarrow()
{
    find(QStringLiteral("cart"));
    QMenu* menu = panel().findChild<QToolButton*>(QStringLiteral("find-fields"))->menu();
    menu->findChild<QAction*>(QStringLiteral("names"))->trigger();
    settle();
    QCOMPARE(panel().matchCount(), 2);
    menu->findChild<QAction*>(QStringLiteral("descriptions"))->trigger();
    settle();
    QCOMPARE(panel().matchCount(), 3);
    menu->actions().first()->trigger(); // all of them
    settle();
    QCOMPARE(panel().matchCount(), 7);
}

void StudioFindTest::scopeIsTheSelection()
{
    m_window->canvas().setSelection({QStringLiteral("shop")});
    find(QStringLiteral("cart"));
    auto* scope = panel().findChild<QComboBox*>();
    scope->setCurrentIndex(1);
    Q_EMIT scope->activated(1);
    settle();
    QCOMPARE(panel().matchCount(), 4); // what stands in it, but not the database beside it, nor the lines
    QTest::keyClick(panel().searchField(), Qt::Key_Return);
    settle();
    QCOMPARE(panel().matchCount(), 4); // although something else is selected by now
}

void StudioFindTest::badExpressionsAreTold()
{
    QTest::mouseClick(option("Regular expression"), Qt::LeftButton);
    find(QStringLiteral("ca(rt"));
    QCOMPARE(message(), QStringLiteral("The expression is not right at character 6: missing closing parenthesis."));
    QVERIFY(panel().searchField()->property("invalid").toBool());
    QCOMPARE(panel().searchField()->accessibleDescription(), message());
    find(QStringLiteral("ca(r)t"));
    QCOMPARE(message(), QString());
    QVERIFY(!panel().searchField()->property("invalid").toBool());
    QVERIFY(panel().matchCount() > 0);
}

void StudioFindTest::catastrophicExpressionsDoNotHang()
{
    Document& document = m_window->session().document();
    QVERIFY(document.apply(setField(document.design(), test::catalog(), QStringLiteral("cart"), QStringLiteral("documentation"), QString(QString(50'000, u'a') + u'!'))));
    trigger("find");
    QTest::mouseClick(option("Regular expression"), Qt::LeftButton);
    QElapsedTimer timer;
    timer.start();
    panel().setText(QStringLiteral("(a|aa)+$"));
    QVERIFY(timer.elapsed() < 100); // the search is elsewhere
    settle();
    QVERIFY(timer.elapsed() < 5000);
    QCOMPARE(message(), QStringLiteral("The expression takes too long; make it simpler."));
}

void StudioFindTest::resultsFollowEdits()
{
    find(QStringLiteral("cart"));
    Document& document = m_window->session().document();
    QVERIFY(document.apply(setField(document.design(), test::catalog(), QStringLiteral("orders"), QStringLiteral("description"), Value("Of a cart"))));
    QTRY_COMPARE(panel().matchCount(), 8);
    stack()->undo();
    QTRY_COMPARE(panel().matchCount(), 7);
}

void StudioFindTest::replacesOne()
{
    find(QStringLiteral("cart"), true);
    QVERIFY(panel().replaceField()->isVisible());
    trigger("find-next"); // the name
    panel().replaceField()->setFocus();
    QTest::keyClicks(panel().replaceField(), QStringLiteral("Basket"));
    // What it becomes is seen before.
    QCOMPARE(panel().list()->model()->index(1, TextMatchesModel::Text).data(TextMatchesModel::ReplacementRole).toString(), QStringLiteral("Basket"));
    QTest::keyClick(panel().replaceField(), Qt::Key_Return);
    QCOMPARE(design().component(QStringLiteral("cart"))->name, QStringLiteral("Basket"));
    settle();
    QCOMPARE(panel().matchCount(), 6);
    QCOMPARE(count(), QStringLiteral("2 of 6")); // the next one
    QTest::keyClick(panel().replaceField(), Qt::Key_Return);
    QCOMPARE(design().component(QStringLiteral("cart"))->description, QStringLiteral("Keeps the Basket"));
    QCOMPARE(stack()->count(), 2);
}

void StudioFindTest::replacesAllInOneStep()
{
    const Design before = design();
    find(QStringLiteral("Cart"), true);
    QTest::mouseClick(option("Match case"), Qt::LeftButton);
    settle();
    panel().setReplacement(QStringLiteral("Basket"));
    QTest::keyClick(panel().replaceField(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(design().component(QStringLiteral("cart"))->name, QStringLiteral("Basket"));
    QCOMPARE(design().component(QStringLiteral("db"))->name, QStringLiteral("Basket DB"));
    QCOMPARE(stack()->count(), 1);
    QCOMPARE(stack()->undoText(), QStringLiteral("Replace 'Cart' by 'Basket'"));
    QTRY_VERIFY(message().startsWith(QLatin1String("Replaced 2")));
    stack()->undo();
    QVERIFY(design() == before);
}

void StudioFindTest::replacesIds()
{
    const Design before = design();
    find(QStringLiteral("cart"), true);
    panel().findChild<QToolButton*>(QStringLiteral("find-fields"))->menu()->findChild<QAction*>(QStringLiteral("ids"))->trigger();
    settle();
    panel().setReplacement(QStringLiteral("basket"));
    panel().findChildren<QPushButton*>().last()->click();
    QTRY_VERIFY(design().component(QStringLiteral("basket")));
    QCOMPARE(design().connection(QStringLiteral("orders-basket"))->to, QStringLiteral("basket"));
    QVERIFY(design().component(QStringLiteral("orders"))->documentation.contains(QLatin1String("groundplan:basket")));
    m_window->canvas().setSelection({QStringLiteral("basket")});
    QCOMPARE(m_window->selection(), QList<Id>{QStringLiteral("basket")}); // the canvas knows it by its new name
    stack()->undo();
    QVERIFY(design() == before);
    m_window->canvas().setSelection({QStringLiteral("cart")});
    QCOMPARE(m_window->selection(), QList<Id>{QStringLiteral("cart")});
}

void StudioFindTest::refusalsAreTold()
{
    find(QStringLiteral("8080"), true);
    panel().setReplacement(QStringLiteral("many"));
    const Design before = design();
    panel().findChildren<QPushButton*>().last()->click();
    settle();
    QCOMPARE(message(), QStringLiteral("'many' cannot stand in 'Port' of 'Cart'. Attribute 'port' must be an integer from 1 to 65535, not 'many'."));
    QVERIFY(panel().replaceField()->property("invalid").toBool());
    QCOMPARE(panel().matchCount(), 1); // still there, to be tried with something else
    QVERIFY(design() == before);
    QCOMPARE(stack()->count(), 0);
}

void StudioFindTest::readOnlyFindsButDoesNotReplace()
{
    find(QStringLiteral("cart"), true);
    m_window->session().document().setReadOnly(true);
    settle();
    QVERIFY(panel().matchCount() > 0);
    for (const QPushButton* button : panel().findChildren<QPushButton*>())
        QVERIFY(!button->isEnabled());
    QVERIFY(!m_window->actions().action(QStringLiteral("replace"))->isEnabled());
    QVERIFY(m_window->actions().action(QStringLiteral("find"))->isEnabled());
}

void StudioFindTest::escapeLeavesIt()
{
    find(QStringLiteral("cart"));
    QTest::keyClick(panel().searchField(), Qt::Key_Escape);
    QVERIFY(m_window->canvas().hasFocus());
    QTRY_VERIFY(panel().visibleRegion().isEmpty());
    // F3 goes on with what was looked for.
    trigger("find-next");
    QCOMPARE(m_window->selection().size(), 1);
}

void StudioFindTest::outlineIsStillFiltered()
{
    trigger("filter-outline");
    QTRY_VERIFY(m_window->outline().search()->hasFocus());
}

void StudioFindTest::documentationLinksLeave()
{
    QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "opened");
    m_window->canvas().setSelection({QStringLiteral("orders")});
    Q_EMIT m_window->inspector().openRequested(QUrl(QStringLiteral("https://example.org/orders")));
    QCOMPARE(m_opened, QList<QUrl>{QUrl(QStringLiteral("https://example.org/orders"))});
    Q_EMIT m_window->inspector().goTo(QStringLiteral("cart"));
    QCOMPARE(m_window->selection(), QList<Id>{QStringLiteral("cart")});
    QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
}

void StudioFindTest::aLargeDesignDoesNotBlock()
{
    m_window->session().document().reset(test::generatedDesign(3000));
    trigger("find");
    QElapsedTimer timer;
    timer.start();
    panel().setText(QStringLiteral("service"));
    const qint64 asked = timer.elapsed();
    settle();
    qInfo("asked in %lld ms, answered in %lld ms: %d matches", asked, timer.elapsed(), panel().matchCount());
    QVERIFY(asked < 100);
    QVERIFY(panel().matchCount() > 1000);
}

QTEST_MAIN(StudioFindTest)
#include "tst_find.moc"
