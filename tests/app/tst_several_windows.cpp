// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QDockWidget>
#include <QDropEvent>
#include <QFrame>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeView>
#include <QUndoStack>
#include <QWindow>

#include "app/services/disk.h"
#include "app/studio/actions.h"
#include "app/studio/design_session.h"
#include "app/studio/drag_commands.h"
#include "app/studio/main_window.h"
#include "app/studio/workspace.h"
#include "model/storage/design_reader.h"
#include "tests/support/samples.h"
#include "views/canvas/canvas.h"
#include "views/drawing/diagram.h"
#include "views/panels/empty_hint.h"
#include "views/panels/outline_panel.h"
#include "views/panels/palette_panel.h"
#include "views/panels/tour.h"

using namespace groundplan;

static const char* const shop = "groundplan: 1\ncomponents:\n  cart: { kind: service, name: Cart }\n  store: { kind: relational-database }\n"
                                "  user: { kind: actor }\nconnections:\n  cart-store: { from: cart, to: store, kind: writes }\n"
                                "layout:\n  cart: [320, 160]\n  store: [640, 160]\n  user: [320, 400]\n";

/// Several windows, what is dragged among them, and what they show to somebody who is new.
class TestSeveralWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theFirstWindowIsComposed_data();
    void theFirstWindowIsComposed();
    void arrangementsAreKept();
    void aDesignIsOpenOnce();
    void theSessionComesBack();
    void partsTravelBetweenWindows_data();
    void partsTravelBetweenWindows();
    void withoutTheKeyNothingLeaves();
    void textIsADesign();
    void outlinesDoNotMixTheirIds();
    void anEmptyCanvasOffersWays();
    void theTourIsShownOnce();
    void theTourByKeys();

private:
    QString file(const char* name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    void start(bool tour = false);
    const Design& designIn(MainWindow* window) const { return window->session().document().design(); }
    static QPoint middleOf(MainWindow* window, const char* id)
    {
        const Canvas& canvas = window->canvas();
        return canvas.viewportPositionFor(canvas.diagram().node(canvas.diagram().nodeOf(QString::fromLatin1(id))).rect.center());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    MainWindow* m_window = nullptr;
};

void TestSeveralWindows::start(bool tour)
{
    m_workspace.reset();
    Workspace::Options options;
    options.settingsFile = file("settings.ini");
    options.recoveryFolder = file("recovery");
    options.offerTour = tour;
    m_workspace = std::make_unique<Workspace>(test::catalog(), options);
    m_window = m_workspace->openWindow();
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    QApplication::setActiveWindow(m_window); // there may be no window manager
}

void TestSeveralWindows::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    start();
}

void TestSeveralWindows::cleanup()
{
    m_workspace.reset();
    m_folder.reset();
}

void TestSeveralWindows::theFirstWindowIsComposed_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1280x800") << QSize(1280, 800);
    QTest::newRow("1600x1000") << QSize(1600, 1000);
    QTest::newRow("1920x1080") << QSize(1920, 1080);
}

void TestSeveralWindows::theFirstWindowIsComposed()
{
    QFETCH(QSize, size);
    m_window->resize(size);
    QTest::qWait(50);
    m_window->session().take(test::design(shop), {});
    QTest::qWait(50);
    const auto width = [this](const char* dock) { return m_window->dock(QString::fromLatin1(dock))->width(); };
    QVERIFY2(width("palette-dock") >= 224 && width("palette-dock") <= 288, qPrintable(QString::number(width("palette-dock"))));
    QVERIFY2(width("inspector-dock") >= 296 && width("inspector-dock") <= 384, qPrintable(QString::number(width("inspector-dock"))));
    const int height = m_window->dock(QStringLiteral("problems-dock"))->height();
    QVERIFY2(height >= 170 && height <= 256, qPrintable(QString::number(height)));
    // The canvas is the hero.
    QVERIFY(m_window->canvas().width() * 100 >= size.width() * 55);
    QVERIFY(m_window->canvas().height() * 100 >= size.height() * 55);
}

void TestSeveralWindows::arrangementsAreKept()
{
    m_window->resize(1400, 900);
    m_window->session().take(test::design(shop), {});
    QTest::qWait(50);
    m_window->resizeDocks({m_window->dock(QStringLiteral("palette-dock"))}, {400}, Qt::Horizontal);
    m_window->dock(QStringLiteral("inspector-dock"))->hide();
    QTest::qWait(50);
    const int width = m_window->dock(QStringLiteral("palette-dock"))->width();
    QVERIFY(width > 340);
    m_window->session().document().undoStack()->setClean();
    QVERIFY(m_window->close());
    start();
    // Looking at the start page only does not forget it.
    QVERIFY(m_window->close());
    start();
    m_window->session().take(test::design(shop), {});
    QTest::qWait(50);
    QCOMPARE(m_window->size(), QSize(1400, 900));
    QCOMPARE(m_window->dock(QStringLiteral("palette-dock"))->width(), width);
    QVERIFY(m_window->dock(QStringLiteral("inspector-dock"))->isHidden());
    m_window->session().document().undoStack()->setClean();
}

void TestSeveralWindows::aDesignIsOpenOnce()
{
    QVERIFY(writeFile(file("shop.groundplan.yaml"), shop));
    QSignalSpy opened(&m_window->session(), &DesignSession::opened);
    m_workspace->openFiles({file("shop.groundplan.yaml")}, m_window);
    QVERIFY(opened.wait());
    m_window->actions().action(QStringLiteral("new-window"))->trigger();
    QCOMPARE(m_workspace->windows().size(), 2);
    MainWindow* other = m_workspace->windows().last();
    QVERIFY(other->pos() != m_window->pos());
    m_workspace->openFiles({file("shop.groundplan.yaml")}, other);
    QCOMPARE(m_workspace->windows().size(), 2);
    QVERIFY(!other->session().isOpen());
}

void TestSeveralWindows::theSessionComesBack()
{
    for (const char* name : {"a.groundplan.yaml", "b.groundplan.yaml", "gone.groundplan.yaml"})
        QVERIFY(writeFile(file(name), QByteArray("groundplan: 1\nname: ") + name + "\n"));
    m_workspace->openFiles({file("a.groundplan.yaml"), file("b.groundplan.yaml"), file("gone.groundplan.yaml")}, m_window);
    QCOMPARE(m_workspace->windows().size(), 3);
    for (MainWindow* window : m_workspace->windows())
        QTRY_VERIFY(window->session().isOpen());
    m_workspace->windows().at(1)->resize(1111, 777);
    QTest::qWait(50);
    m_window->actions().action(QStringLiteral("quit"))->trigger();
    QTRY_VERIFY(m_workspace->windows().isEmpty());
    QVERIFY(QFile::remove(file("gone.groundplan.yaml")));
    start();
    m_workspace->restoreSession(m_window);
    QCOMPARE(m_workspace->windows().size(), 2);
    for (MainWindow* window : m_workspace->windows())
        QTRY_VERIFY(window->session().isOpen());
    QCOMPARE(m_workspace->windows().first()->session().path(), file("a.groundplan.yaml"));
    QCOMPARE(m_workspace->windows().last()->session().path(), file("b.groundplan.yaml"));
    QCOMPARE(m_workspace->windows().last()->size(), QSize(1111, 777));
    // Closed one by one, only the last was open at the end.
    QVERIFY(m_workspace->windows().first()->close());
    QVERIFY(m_workspace->windows().last()->close());
    QCOMPARE(m_workspace->settings().session().size(), 1);
    QCOMPARE(m_workspace->settings().session().first().path, file("b.groundplan.yaml"));
}

void TestSeveralWindows::partsTravelBetweenWindows_data()
{
    QTest::addColumn<QStringList>("chosen");
    QTest::addColumn<int>("modifier");
    QTest::addColumn<int>("connections");
    QTest::newRow("one, with Ctrl") << QStringList{QStringLiteral("cart")} << int(Qt::ControlModifier) << 0;
    QTest::newRow("two that are connected, with Alt") << QStringList{QStringLiteral("store"), QStringLiteral("cart")} << int(Qt::AltModifier) << 1;
}

/// A real drag from a real window to another one.
void TestSeveralWindows::partsTravelBetweenWindows()
{
    QFETCH(QStringList, chosen);
    QFETCH(int, modifier);
    QFETCH(int, connections);
    const auto held = Qt::KeyboardModifiers(modifier);
    m_window->setGeometry(0, 0, 790, 900);
    m_window->session().take(test::design(shop), {});
    MainWindow* other = m_workspace->openWindow();
    QVERIFY(QTest::qWaitForWindowExposed(other));
    other->setGeometry(800, 0, 790, 900);
    other->session().take(test::design("groundplan: 1\ncomponents:\n  old: { kind: service }\nlayout:\n  old: [0, 0]\n"), {});
    QTest::qWait(100);
    m_window->canvas().setSelection(chosen);
    const Design before = designIn(m_window);
    QWidget* view = m_window->canvas().viewport();
    const QPoint from = middleOf(m_window, "cart");
    const QPoint to = other->canvas().viewport()->rect().center() + QPoint(0, 80);
    const QPointF place = other->canvas().scenePositionFor(to);
    bool dropped = false;
    // The drag has a loop of its own.
    QTimer::singleShot(300, other, [&] {
        QWindow* over = other->windowHandle();
        const QPoint at = other->canvas().viewport()->mapTo(other, to);
        for (const QPoint& step : {QPoint(-20, 0), QPoint(-10, 0), QPoint()}) {
            QTest::mouseMove(over, at + step);
            QTest::qWait(60);
        }
        QTest::mouseRelease(over, Qt::LeftButton, held, at);
        dropped = true;
    });
    QTest::mousePress(view, Qt::LeftButton, {}, from);
    const auto moveTo = [&](QPoint at) {
        QMouseEvent move(QEvent::MouseMove, QPointF(at), QPointF(view->mapToGlobal(at)), Qt::LeftButton, Qt::LeftButton, held);
        QApplication::sendEvent(view, &move);
    };
    moveTo(from + QPoint(12, 0));
    moveTo(from + QPoint(40, 0));
    moveTo({view->width() + 4, from.y()});
    QVERIFY(dropped);
    QTRY_COMPARE(designIn(other).components().size(), 1 + int(chosen.size()));
    QCOMPARE(designIn(other).connections().size(), connections);
    QVERIFY(designIn(m_window) == before); // a copy went
    QCOMPARE(other->session().document().undoStack()->count(), 1);
    const Id first = other->canvas().selection().value(0);
    QVERIFY(designIn(other).placement(first));
    const QRectF landed = other->canvas().diagram().node(other->canvas().diagram().nodeOf(first)).rect;
    QVERIFY2(QLineF(landed.center(), place).length() < 500, "it landed far from where it was dropped");
    other->session().document().undoStack()->undo();
    QCOMPARE(designIn(other).components().size(), 1);
    other->session().document().undoStack()->setClean();
}

void TestSeveralWindows::withoutTheKeyNothingLeaves()
{
    m_window->resize(1000, 800);
    m_window->session().take(test::design(shop), {});
    QTest::qWait(100);
    QSignalSpy left(&m_window->canvas(), &Canvas::dragOutRequested);
    QWidget* view = m_window->canvas().viewport();
    const QPoint from = middleOf(m_window, "cart");
    QTest::mousePress(view, Qt::LeftButton, {}, from);
    for (const QPoint& at : {from + QPoint(12, 0), from + QPoint(40, 0), QPoint(view->width() + 4, from.y())}) {
        QMouseEvent move(QEvent::MouseMove, QPointF(at), QPointF(view->mapToGlobal(at)), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view, &move);
    }
    QVERIFY(left.isEmpty());
    QTest::mouseRelease(view, Qt::LeftButton, {}, from);
    m_window->session().document().undoStack()->setClean();
}

void TestSeveralWindows::textIsADesign()
{
    m_window->session().take(test::design(shop), {});
    const std::unique_ptr<QMimeData> data(m_window->findChild<DragCommands*>()->mimeData({QStringLiteral("cart"), QStringLiteral("store")}));
    const auto read = readDesign(data->text().toUtf8(), {}, test::catalog());
    QVERIFY(read);
    QCOMPARE(read->design.components().size(), 2);
    QCOMPARE(read->design.connections().size(), 1);
    QCOMPARE(data->data(Canvas::fragmentMimeType()), data->text().toUtf8());
    // Text out of an editor is taken as well, other text is not.
    const auto accepts = [this](const QString& text) {
        QMimeData mime;
        mime.setText(text);
        QDragEnterEvent enter({200, 200}, Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(m_window->canvas().viewport(), &enter);
        QDragLeaveEvent leave;
        QApplication::sendEvent(m_window->canvas().viewport(), &leave);
        return enter.isAccepted();
    };
    QVERIFY(accepts(data->text()));
    QVERIFY(!accepts(QStringLiteral("Dear all")));
}

void TestSeveralWindows::outlinesDoNotMixTheirIds()
{
    m_window->session().take(test::design(shop), {});
    MainWindow* other = m_workspace->openWindow();
    other->session().take(test::design("groundplan: 1\ncomponents:\n  eu: { kind: cluster }\n  cart: { kind: service }\n"), {});
    const auto dragged = [](MainWindow* window, const char* name) {
        QAbstractItemModel* model = window->outline().view()->model();
        const QModelIndexList found = model->match(model->index(0, 0), Qt::DisplayRole, QString::fromLatin1(name), 1, Qt::MatchExactly);
        return std::unique_ptr<QMimeData>(model->mimeData(found));
    };
    QAbstractItemModel* model = other->outline().view()->model();
    const std::unique_ptr<QMimeData> foreign = dragged(m_window, "Cart");
    QVERIFY(!model->canDropMimeData(foreign.get(), Qt::MoveAction, -1, -1, {}));
    QVERIFY(foreign->hasFormat(Canvas::fragmentMimeType()));
    const std::unique_ptr<QMimeData> own = dragged(other, "cart");
    QVERIFY(model->canDropMimeData(own.get(), Qt::MoveAction, -1, -1, {}));
    const QModelIndex cluster = model->match(model->index(0, 0), Qt::DisplayRole, QStringLiteral("eu"), 1, Qt::MatchExactly).value(0);
    QVERIFY(model->dropMimeData(own.get(), Qt::MoveAction, -1, -1, cluster));
    QCOMPARE(designIn(other).component(QStringLiteral("cart"))->in, QStringLiteral("eu"));
    other->session().document().undoStack()->setClean();
}

void TestSeveralWindows::anEmptyCanvasOffersWays()
{
    m_window->actions().action(QStringLiteral("new"))->trigger();
    QTest::qWait(50);
    auto* hint = m_window->findChild<EmptyHint*>();
    QVERIFY(hint->isVisible());
    QVERIFY((hint->geometry().center() - m_window->canvas().viewport()->rect().center()).manhattanLength() < 4);
    // By keys: Tab leaves the empty canvas for the first button.
    m_window->activateWindow();
    m_window->canvas().setFocus();
    QTest::keyClick(&m_window->canvas(), Qt::Key_Tab);
    auto* quick = hint->findChild<QPushButton*>(QStringLiteral("hint-quick-add"));
    QTRY_VERIFY(quick->hasFocus());
    QTest::keyClick(quick, Qt::Key_Space);
    QTRY_VERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("cart: service"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(designIn(m_window).components().size(), 1);
    QVERIFY(!hint->isVisible());
    m_window->session().document().undoStack()->undo();
    QTRY_VERIFY(hint->isVisible());
    // Placing by click needs the room.
    Q_EMIT m_window->palettePanel().placeRequested(QStringLiteral("service"));
    QVERIFY(!hint->isVisible());
    QTest::keyClick(&m_window->canvas(), Qt::Key_Escape);
    QVERIFY(hint->isVisible());
    m_window->session().document().undoStack()->setClean();
}

void TestSeveralWindows::theTourIsShownOnce()
{
    start(true);
    m_window->resize(1280, 800);
    QTest::qWait(20);
    QVERIFY(!m_window->findChild<Tour*>());
    m_window->actions().action(QStringLiteral("new"))->trigger();
    Tour* tour = nullptr;
    QTRY_VERIFY((tour = m_window->findChild<Tour*>()));
    for (int step = 0; step < 3; ++step) {
        QTest::qWait(30);
        QCOMPARE(tour->step(), step);
        QVERIFY(!tour->target().isEmpty());
        QVERIFY(tour->rect().contains(tour->card()->geometry()));
        QVERIFY(!tour->card()->geometry().intersects(tour->target()));
        QTest::mouseClick(tour->findChild<QPushButton*>(QStringLiteral("tour-next")), Qt::LeftButton);
    }
    QTRY_VERIFY(!m_window->findChild<Tour*>());
    start(true);
    m_window->actions().action(QStringLiteral("new"))->trigger();
    QTest::qWait(100);
    QVERIFY(!m_window->findChild<Tour*>());
    m_window->actions().action(QStringLiteral("tour"))->trigger();
    QVERIFY(m_window->findChild<Tour*>());
}

void TestSeveralWindows::theTourByKeys()
{
    m_window->actions().action(QStringLiteral("tour"))->trigger(); // from the start page, too
    QPointer<Tour> tour = m_window->findChild<Tour*>();
    QVERIFY(tour && !m_window->showsStartPage());
    QTRY_VERIFY(QApplication::focusWidget() && tour->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(tour->step(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    QCOMPARE(tour->step(), 0);
    for (int press = 0; press < 4; ++press) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(tour->isAncestorOf(QApplication::focusWidget()));
    }
    // Shortcuts of the window wait.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(m_workspace->windows().size(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!tour);
}

QTEST_MAIN(TestSeveralWindows)
#include "tst_several_windows.moc"
