// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QStyle>
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
#include "views/panels/banner.h"

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
        QTest::newRow("container") << QStringList{id("eu")} << (always + QStringList{id("fit-contents"), id("layout-selection-lr")});
        QTest::newRow("two cards") << QStringList{id("web"), id("cart")} << (always + QStringList{id("align-left"), id("align-middle"), id("layout-selection-lr")});
        QTest::newRow("two containers") << QStringList{id("eu"), id("us")}
                                        << (always + QStringList{id("align-left"), id("align-middle"), id("fit-contents"), id("same-width"), id("same-height"),
                                                                     id("layout-selection-lr")});
        QTest::newRow("three") << QStringList{id("web"), id("cart"), id("stock")}
                               << (always + QStringList{id("align-left"), id("align-middle"), id("distribute-across"), id("distribute-down"),
                                                        id("layout-selection-lr")});
    }
    void enabledWhenEnoughIsSelected()
    {
        QFETCH(QStringList, selection);
        QFETCH(QStringList, enabled);
        canvas().setSelection(selection);
        for (const char* one : {"align-left", "align-middle", "distribute-across", "distribute-down", "same-width", "same-height", "fit-contents", "tidy", "layout-selection-lr"})
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

    void theSelectionIsLaidOutInItsPlace()
    {
        m_window->session().take(test::design("groundplan: 1\ncomponents:\n  a: { kind: service }\n  b: { kind: service }\n  c: { kind: service }\n"
                                              "  eu: { kind: cluster }\n  x: { kind: service, in: eu }\n  y: { kind: service, in: eu }\n"
                                              "connections:\n  ab: { from: a, to: b, kind: calls }\n  xy: { from: x, to: y, kind: calls }\n"
                                              "layout:\n  a: [400, 800]\n  b: [80, 640]\n  c: [900, 0]\n  eu: [0, 0, 600, 400]\n  x: [300, 200]\n  y: [30, 60]\n"), {});
        select({"a", "b"});
        QTest::keyClick(&canvas(), Qt::Key_L, Qt::AltModifier | Qt::ShiftModifier);
        QTRY_COMPARE(placed("a"), QPointF(80, 640));
        QCOMPARE(placed("b"), QPointF(80 + 272, 640));
        QCOMPARE(placed("c"), QPointF(900, 0));
        QCOMPARE(placed("x"), QPointF(300, 200));
        QCOMPARE(steps(), 1);
        select({"eu"});
        action("layout-selection-tb")->trigger();
        QTRY_COMPARE(placed("x"), QPointF(24, 56));
        QCOMPARE(placed("y"), QPointF(24, 56 + 152));
        QCOMPARE(placed("eu"), QPointF(0, 0));
        QCOMPARE(placed("a"), QPointF(80, 640));
        select({"a", "x"});
        action("layout-selection-lr")->trigger();
        QTest::qWait(50);
        QVERIFY(m_window->findChild<QLabel*>(QStringLiteral("message"))->text().contains(QLatin1String("that stand in the same place")));
        QCOMPARE(steps(), 2);
    }

    void positionsAreKept()
    {
        // A file with positions: whoever gave them, they are not thrown away.
        QAction* keep = action("keep-positions");
        QVERIFY(keep->isChecked());
        QTest::keyClick(&canvas(), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(m_window->banners().text(QStringLiteral("layout")), QStringLiteral("Everything has its place, and your positions are kept."));
        QCOMPARE(steps(), 0);
        // Something new: it finds a place, the rest does not move.
        QVERIFY(m_window->session().document().apply(addComponent(design(), test::catalog(), QStringLiteral("service"), {}, {}, QStringLiteral("New"))));
        QVERIFY(m_window->session().document().apply(connectComponents(design(), test::catalog(), id("web"), id("new"))));
        QVERIFY(!design().placement(id("new")));
        const QHash<Id, Placement> before = design().placements();
        QTest::keyClick(&canvas(), Qt::Key_L, Qt::ControlModifier);
        QTRY_VERIFY(design().placement(id("new")));
        QCOMPARE(m_window->banners().text(QStringLiteral("layout")), QString());
        QCOMPARE(placed("new"), QPointF(272, 320)); // behind web, on the grid
        for (auto at = before.begin(); at != before.end(); ++at)
            QCOMPARE(design().placements().value(at.key()), at.value());
        QCOMPARE(canvas().selection(), QList<Id>{id("new")});
        QCOMPARE(steps(), 3);
        // Everything after all, by the button of the banner.
        QTest::keyClick(&canvas(), Qt::Key_L, Qt::ControlModifier);
        QPushButton* all = nullptr;
        for (auto* button : m_window->banners().findChildren<QPushButton*>()) {
            if (button->text() == QLatin1String("Lay out everything"))
                all = button;
        }
        QVERIFY(all);
        QTest::mouseClick(all, Qt::LeftButton);
        QTRY_COMPARE(steps(), 4);
        QVERIFY(placed("web") != QPointF(3, 320));
    }

    void keepingComesOnByItself()
    {
        QAction* keep = action("keep-positions");
        m_window->session().take(test::design("groundplan: 1\ncomponents:\n  a: { kind: service }\n  b: { kind: service }\n"
                                              "connections:\n  ab: { from: a, to: b, kind: calls }\n"), {});
        QVERIFY(!keep->isChecked());
        action("layout-tb")->trigger();
        QTRY_COMPARE(design().placements().size(), 2);
        QVERIFY(!keep->isChecked()); // these are the machine's
        select({"a"});
        QTest::keyClick(&canvas(), Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(keep->isChecked());
        // Turned off, it stays off for this design.
        keep->trigger();
        QTest::keyClick(&canvas(), Qt::Key_Left, Qt::ControlModifier);
        QVERIFY(!keep->isChecked());
        const QPointF before = placed("a");
        action("layout-lr")->trigger();
        QTRY_VERIFY(placed("a") != before);
        m_window->session().take(test::design(shop), {});
        QVERIFY(keep->isChecked());
    }

    void lockedNothingMovesByAccident()
    {
        const QString path = m_folder->filePath(QStringLiteral("shop.groundplan.yaml"));
        QVERIFY(m_window->session().saveAs(path));
        QTest::keyClick(&canvas(), Qt::Key_K, Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY(action("lock-layout")->isChecked());
        const QPoint from = canvas().viewportPositionFor(drawn("web").center());
        const auto move = [this](QPoint to) {
            QMouseEvent event(QEvent::MouseMove, to, canvas().viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(canvas().viewport(), &event);
        };
        QTest::mousePress(canvas().viewport(), Qt::LeftButton, {}, from);
        move(from + QPoint(60, 0));
        move(from + QPoint(120, 0));
        QCOMPARE(canvas().viewport()->cursor().shape(), Qt::ForbiddenCursor);
        QTest::mouseRelease(canvas().viewport(), Qt::LeftButton, {}, from + QPoint(120, 0));
        QVERIFY(canvas().viewport()->cursor().shape() != Qt::ForbiddenCursor);
        QCOMPARE(canvas().selection(), QList<Id>{id("web")}); // selecting goes on
        QTest::keyClick(&canvas(), Qt::Key_Right, Qt::ControlModifier);
        select({"eu"});
        const QRectF eu = drawn("eu");
        const QPoint corner = canvas().viewportPositionFor(eu.bottomRight());
        QTest::mousePress(canvas().viewport(), Qt::LeftButton, {}, corner);
        move(corner + QPoint(60, 60));
        QTest::mouseRelease(canvas().viewport(), Qt::LeftButton, {}, corner + QPoint(60, 60));
        QCOMPARE(drawn("eu"), eu);
        select({"web", "cart"});
        action("align-left")->trigger();
        action("tidy")->trigger();
        action("layout-selection-lr")->trigger();
        action("layout-all")->trigger();
        QTest::qWait(50);
        QCOMPARE(steps(), 0);
        // It is still locked when the file is opened again, and only that file.
        QSignalSpy opened(&m_window->session(), &DesignSession::opened);
        m_window->session().take(test::design(shop), {});
        QVERIFY(!action("lock-layout")->isChecked());
        m_window->session().open(path);
        QTRY_COMPARE(opened.size(), 2);
        QVERIFY(action("lock-layout")->isChecked());
        action("lock-layout")->trigger();
        select({"web"});
        QTest::keyClick(&canvas(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(steps(), 1);
    }

    void arrangedThingsGlide()
    {
        canvas().setMotion(true);
        if (canvas().style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &canvas()) <= 0)
            QSKIP("The style wants no motion: gliding is NOT tried.");
        QElapsedTimer timer;
        timer.start();
        select({"web", "cart"});
        action("align-right")->trigger();
        QVERIFY(canvas().isGliding());
        QCOMPARE(placed("web"), QPointF(24, 320)); // the document has it at once
        QTRY_VERIFY(!canvas().isGliding());
        QVERIFY2(timer.elapsed() < 400, qPrintable(QString::number(timer.elapsed())));
        // A key or a press ends it and does its work.
        action("align-left")->trigger();
        QTest::keyClick(&canvas(), Qt::Key_Escape);
        QVERIFY(!canvas().isGliding());
        QVERIFY(canvas().selection().isEmpty());
        action("undo")->trigger();
        QVERIFY(!canvas().isGliding());
        select({"web", "cart"});
        action("align-left")->trigger();
        QTest::mouseClick(canvas().viewport(), Qt::LeftButton, {}, canvas().viewportPositionFor(drawn("stock").center()));
        QVERIFY(!canvas().isGliding());
        QCOMPARE(canvas().selection(), QList<Id>{id("stock")});
        // Those who want none get none, in the next run too.
        action("reduce-motion")->trigger();
        select({"web", "cart"});
        action("align-right")->trigger();
        QVERIFY(!canvas().isGliding());
        QVERIFY(m_workspace->settings().preferences().reducedMotion);
    }

    void tooMuchToFollowJumps()
    {
        m_window->session().take(test::scatteredDesign(600, 3), {});
        canvas().selectAll();
        action("align-left")->trigger();
        QVERIFY(!canvas().isGliding());
        QCOMPARE(steps(), 1);
    }

    void viewsAreArrangedOnTheirOwn()
    {
        View view;
        view.name = QStringLiteral("Closed");
        view.collapse = {id("eu")};
        QVERIFY(m_window->session().document().apply(addView(design(), view)));
        canvas().setView(*design().views().begin());
        QCOMPARE(drawn("eu").size(), QSizeF(geometry::cardWidth, geometry::cardHeight));
        select({"eu", "web"});
        action("align-right")->trigger();
        QCOMPARE(drawn("eu").right(), drawn("web").right());
        QCOMPARE(placed("web"), QPointF(3, 320)); // in the design it stays
        QCOMPARE(placed("eu"), QPointF(0, 0));
        QCOMPARE(design().placement(id("eu"))->size, QSizeF(640, 240));
        const QHash<Id, Placement> own = design().views().begin()->placements;
        QVERIFY(!own.isEmpty());
        QVERIFY(own.value(id("eu"), *design().placement(id("eu"))).size == QSizeF(640, 240)); // as large as before when opened
        action("tidy")->trigger();
        QCOMPARE(placed("web"), QPointF(3, 320));
        // Laid out as it is shown, in the view alone.
        action("layout-all")->trigger();
        QTRY_VERIFY(design().views().begin()->placements != own);
        QTRY_VERIFY(drawn("web").right() < drawn("eu").left());
        QCOMPARE(placed("web"), QPointF(3, 320));
        QVERIFY(!drawn("web").intersects(drawn("eu")) && !drawn("eu").intersects(drawn("us")));
        canvas().setView({});
        QCOMPARE(drawn("eu"), QRectF(0, 0, 640, 240));
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
