// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include "app/studio/actions.h"
#include "app/studio/design_session.h"
#include "app/studio/main_window.h"
#include "app/studio/workspace.h"
#include "model/edit/drawn_boxes.h"
#include "model/edit/edits.h"
#include "tests/support/samples.h"
#include "views/canvas/canvas.h"
#include "views/drawing/diagram.h"

using namespace groundplan;

namespace {

Id id(const char* text) { return QString::fromLatin1(text); }

const QByteArray shop = R"(groundplan: 1
components:
  eu: { kind: cluster }
  us: { kind: cluster }
  cart: { kind: service, in: eu }
  stock: { kind: service, in: eu }
  web: { kind: service }
connections:
  web-cart: { from: web, to: cart, kind: calls }
  cart-stock: { from: cart, to: stock, kind: calls }
layout:
  eu: [0, 0, 640, 240]
  us: [720, 0, 400, 240]
  cart: [24, 56]
  stock: [400, 72]
  web: [3, 320]
)";

} // namespace

/// The Arrange menu on a real window: with keys and mouse, enabled when it makes sense, one step to take back.
class TestArrangeCommands : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    MainWindow* m_window = nullptr;

    QAction* action(const char* name) const { return m_window->actions().action(QString::fromLatin1(name)); }
    const Design& design() const { return m_window->session().document().design(); }
    int steps() const { return m_window->session().document().undoStack()->count(); }
    Canvas& canvas() const { return m_window->canvas(); }
    QPointF placed(const char* component) const { return design().placement(id(component))->at; }
    QRectF drawn(const char* component) const
    {
        const Diagram& diagram = canvas().diagram();
        return diagram.node(diagram.nodeOf(id(component))).rect;
    }
    void select(std::initializer_list<const char*> components)
    {
        QList<Id> ids;
        for (const char* one : components)
            ids.append(id(one));
        canvas().setSelection(ids);
    }

private Q_SLOTS:
    void initTestCase()
    {
        // The layout runs in the command line program, which stands beside the studio only when installed.
        qputenv("PATH", QFileInfo(QStringLiteral(GROUNDPLAN_PROGRAM)).absolutePath().toLocal8Bit() + ':' + qgetenv("PATH"));
    }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        Workspace::Options options;
        options.settingsFile = m_folder->filePath(QStringLiteral("settings.ini"));
        options.recoveryFolder = m_folder->filePath(QStringLiteral("recovery"));
        m_workspace = std::make_unique<Workspace>(test::catalog(), options);
        m_window = m_workspace->openWindow();
        m_window->resize(1400, 900);
        QVERIFY(QTest::qWaitForWindowExposed(m_window));
        m_window->activateWindow();
        m_window->session().take(test::design(shop), {});
        QTest::qWait(20); // the canvas fits the design in once it was shown
        canvas().setFocus();
    }
    void cleanup()
    {
        m_window->session().document().undoStack()->setClean();
        m_workspace.reset();
    }

    void enabledWhenEnoughIsSelected_data()
    {
        QTest::addColumn<QStringList>("selection");
        QTest::addColumn<QStringList>("enabled");
        const QStringList always{QStringLiteral("tidy")};
        QTest::newRow("nothing") << QStringList() << always;
        QTest::newRow("card") << QStringList{id("web")} << always;
        QTest::newRow("connection and card") << QStringList{id("web"), id("cart-stock")} << always;
        QTest::newRow("container") << QStringList{id("eu")} << (always + QStringList{id("fit-contents")});
        QTest::newRow("two cards") << QStringList{id("web"), id("cart")} << (always + QStringList{id("align-left"), id("align-middle")});
        QTest::newRow("two containers") << QStringList{id("eu"), id("us")}
                                        << (always + QStringList{id("align-left"), id("align-middle"), id("fit-contents"), id("same-width"), id("same-height")});
        QTest::newRow("three") << QStringList{id("web"), id("cart"), id("stock")}
                               << (always + QStringList{id("align-left"), id("align-middle"), id("distribute-across"), id("distribute-down")});
    }
    void enabledWhenEnoughIsSelected()
    {
        QFETCH(QStringList, selection);
        QFETCH(QStringList, enabled);
        canvas().setSelection(selection);
        for (const char* one : {"align-left", "align-middle", "distribute-across", "distribute-down", "same-width", "same-height", "fit-contents", "tidy"})
            QCOMPARE(action(one)->isEnabled(), enabled.contains(id(one)));
        m_window->session().document().setReadOnly(true);
        for (const char* one : {"align-left", "distribute-across", "same-width", "fit-contents", "tidy"})
            QVERIFY(!action(one)->isEnabled());
    }

    void keysAlign_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QPointF>("web");
        QTest::addColumn<QPointF>("cart");
        QTest::newRow("left") << int(Qt::Key_A) << QPointF(3, 320) << QPointF(3, 56);
        QTest::newRow("centre") << int(Qt::Key_H) << QPointF(14, 320) << QPointF(14, 56);
        QTest::newRow("right") << int(Qt::Key_D) << QPointF(24, 320) << QPointF(24, 56);
        QTest::newRow("top") << int(Qt::Key_W) << QPointF(3, 56) << QPointF(24, 56);
        QTest::newRow("middle") << int(Qt::Key_V) << QPointF(3, 188) << QPointF(24, 188);
        QTest::newRow("bottom") << int(Qt::Key_S) << QPointF(3, 320) << QPointF(24, 320);
    }
    void keysAlign()
    {
        QFETCH(int, key);
        QFETCH(QPointF, web);
        QFETCH(QPointF, cart);
        select({"web", "cart"});
        QTest::keyClick(&canvas(), Qt::Key(key), Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(placed("web"), web);
        QCOMPARE(placed("cart"), cart);
        QCOMPARE(steps(), 1);
        QCOMPARE(canvas().selection(), (QList<Id>{id("web"), id("cart")}));
        action("undo")->trigger();
        QCOMPARE(placed("web"), QPointF(3, 320));
        QCOMPARE(placed("cart"), QPointF(24, 56));
    }

    void tidyWithoutASelectionIsForAll()
    {
        QTest::keyClick(&canvas(), Qt::Key_T, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(placed("web"), QPointF(0, 320));
        QCOMPARE(steps(), 1);
        action("tidy")->trigger(); // all is tidy: no step
        QCOMPARE(steps(), 1);
    }

    void doubleClickOnABorderFits()
    {
        const QRectF before = drawn("cart");
        const QRectF rect = drawn("eu");
        // Below the handle in the middle of the side.
        const QPoint at = canvas().viewportPositionFor({rect.right() - 1, rect.bottom() - 40});
        QTest::mouseClick(canvas().viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(canvas().viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(drawn("eu"), QRectF(0, 0, 608, 160));
        QCOMPARE(drawn("cart"), before);
        QCOMPARE(steps(), 1);
    }

    void whatNobodyPlacedStaysWhereItIsShown()
    {
        m_window->session().take(test::design("groundplan: 1\ncomponents:\n  a: { kind: service }\n  b: { kind: service }\n  c: { kind: service }\n"
                                              "  d: { kind: service }\n"), {});
        const QRectF a = drawn("a"), b = drawn("b"), c = drawn("c"), d = drawn("d");
        QVERIFY(b.left() > a.left());
        select({"a", "b"});
        action("align-left")->trigger();
        QCOMPARE(drawn("a"), a);
        QCOMPARE(drawn("b").left(), a.left());
        QCOMPARE(drawn("c"), c);
        QCOMPARE(drawn("d"), d);
        action("undo")->trigger();
        QVERIFY(design().placements().isEmpty());
    }
};

QTEST_MAIN(TestArrangeCommands)
#include "tst_arrange.moc"
