// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QSignalSpy>
#include <QSlider>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include "app/services/disk.h"
#include "app/studio/actions.h"
#include "app/studio/design_session.h"
#include "app/studio/main_window.h"
#include "app/studio/workspace.h"
#include "tests/support/samples.h"
#include "views/canvas/canvas.h"
#include "views/canvas/canvas_aids.h"
#include "views/canvas/snapping.h"

using namespace groundplan;

/// Zoom bar, full screen, grid, rulers and guides in the window.
class TestCanvasAids : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void zoomBarIsInStep();
    void fullScreen();
    void switchesReachAllWindows_data();
    void switchesReachAllWindows();
    void gridCanGo();
    void snapsToGuides_data();
    void snapsToGuides();
    void guidesComeOutOfTheRulers();
    void guidesByKeyboard();
    void guidesAreKeptForTheFile();

private:
    QAction* action(const char* id) { return m_window->actions().action(QString::fromLatin1(id)); }
    Canvas& canvas() { return m_window->canvas(); }
    /// Drags from one widget's point to a point of the canvas, both in global coordinates.
    void drag(QWidget* from, QPoint start, QPoint end)
    {
        QTest::mousePress(from, Qt::LeftButton, {}, start);
        const QPoint to = from->mapFromGlobal(canvas().viewport()->mapToGlobal(end));
        QMouseEvent move(QEvent::MouseMove, to, from->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(from, &move);
        QTest::mouseRelease(from, Qt::LeftButton, {}, to);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    MainWindow* m_window = nullptr;
};

void TestCanvasAids::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    Workspace::Options options;
    options.settingsFile = m_folder->filePath(QStringLiteral("settings.ini"));
    options.recoveryFolder = m_folder->filePath(QStringLiteral("recovery"));
    m_workspace = std::make_unique<Workspace>(test::catalog(), options);
    m_window = m_workspace->openWindow();
    m_window->resize(1400, 900);
    QVERIFY(QTest::qWaitForWindowExposed(m_window));
    m_window->session().take(test::design("groundplan: 1\nname: Shop\ncomponents:\n  cart: { kind: service, name: Cart }\n  stock: { kind: service }\nlayout:\n  cart: [0, 0]\n  stock: [300, 200]\n"), {});
    QTest::qWait(50);
}

void TestCanvasAids::cleanup()
{
    m_workspace.reset();
    m_folder.reset();
}

void TestCanvasAids::zoomBarIsInStep()
{
    auto* slider = m_window->findChild<QSlider*>(QStringLiteral("zoom-slider"));
    auto* percent = m_window->findChild<QSpinBox*>(QStringLiteral("zoom-percent"));
    canvas().setZoom(0.5);
    QCOMPARE(percent->value(), 50);
    const int half = slider->value();
    canvas().setZoom(1);
    QCOMPARE(percent->value(), 100);
    QVERIFY(slider->value() > half);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_PageUp); // twice as large
    QCOMPARE(canvas().zoom(), 2.0);
    QCOMPARE(percent->value(), 200);
    percent->setFocus();
    percent->selectAll();
    QTest::keyClicks(percent, QStringLiteral("80"));
    QCOMPARE(canvas().zoom(), 2.0); // not while somebody types
    QTest::keyClick(percent, Qt::Key_Return);
    QCOMPARE(canvas().zoom(), 0.8);
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(canvas().zoom(), Canvas::smallestZoom);
    QTest::keyClick(slider, Qt::Key_End);
    QCOMPARE(canvas().zoom(), Canvas::largestZoom);
}

void TestCanvasAids::fullScreen()
{
    action("full-screen")->trigger();
    QTRY_VERIFY(m_window->isFullScreen());
    action("full-screen")->trigger();
    QTRY_VERIFY(!m_window->isFullScreen());
    // However it came to it.
    m_window->setWindowState(Qt::WindowFullScreen);
    QTRY_VERIFY(action("full-screen")->isChecked());
    m_window->setWindowState(Qt::WindowNoState);
    QTRY_VERIFY(!action("full-screen")->isChecked());
}

void TestCanvasAids::switchesReachAllWindows_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("grid") << QByteArray("grid");
    QTest::newRow("rulers") << QByteArray("rulers");
}

void TestCanvasAids::switchesReachAllWindows()
{
    QFETCH(QByteArray, id);
    MainWindow* other = m_workspace->openWindow();
    QVERIFY(QTest::qWaitForWindowExposed(other));
    other->session().take(test::design("groundplan: 1\nname: Empty\n"), {});
    QCoreApplication::processEvents();
    const auto picture = [other] { return other->canvas().grab().toImage(); };
    const QAction* there = other->actions().action(QString::fromLatin1(id));
    QCOMPARE(there->isChecked(), action(id.constData())->isChecked());
    const QImage before = picture();
    action(id.constData())->trigger();
    QCOMPARE(there->isChecked(), action(id.constData())->isChecked());
    QVERIFY(picture() != before);
    action(id.constData())->trigger();
    QCOMPARE(there->isChecked(), action(id.constData())->isChecked());
    QCOMPARE(picture(), before);
}

void TestCanvasAids::gridCanGo()
{
    const auto colours = [this] {
        const QImage image = canvas().viewport()->grab(QRect(4, 4, 40, 40)).toImage();
        QSet<QRgb> found;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                found.insert(image.pixel(x, y));
        }
        return found.size();
    };
    canvas().setZoom(1);
    QVERIFY(action("grid")->isChecked());
    QVERIFY(colours() > 1);
    action("grid")->trigger();
    QCOMPARE(colours(), 1);
    QVERIFY(!m_workspace->settings().preferences().grid);
    action("grid")->trigger();
    QVERIFY(colours() > 1);
}

void TestCanvasAids::snapsToGuides_data()
{
    QTest::addColumn<QPointF>("wanted");
    QTest::addColumn<QPointF>("snapped");
    QTest::newRow("left edge") << QPointF(99, 0) << QPointF(101, 0);
    QTest::newRow("right edge") << QPointF(-81, 0) << QPointF(-83, 0);
    QTest::newRow("centre") << QPointF(11, 0) << QPointF(9, 0);
    QTest::newRow("top edge") << QPointF(0, 71) << QPointF(0, 69);
    QTest::newRow("too far: the grid") << QPointF(40, 30) << QPointF(40, 32);
}

void TestCanvasAids::snapsToGuides()
{
    QFETCH(QPointF, wanted);
    QFETCH(QPointF, snapped);
    const Snap snap = snapMove(QRectF(0, 0, 184, 64), wanted, {}, 5, {{101}, {69}});
    QCOMPARE(snap.delta, snapped);
}

void TestCanvasAids::guidesComeOutOfTheRulers()
{
    QVERIFY(canvas().aids().active().isEmpty());
    action("rulers")->trigger();
    QTRY_COMPARE(canvas().viewport()->pos(), QPoint(20, 20));
    canvas().setZoom(1);
    auto* top = canvas().findChild<QWidget*>(QStringLiteral("ruler-top"));
    auto* left = canvas().findChild<QWidget*>(QStringLiteral("ruler-left"));
    QVERIFY(top->isVisible() && left->isVisible());
    const QPoint level = canvas().viewportPositionFor({-96, -80}), upright = canvas().viewportPositionFor({-48, -40});
    drag(top, {50, 10}, level);
    drag(left, {10, 50}, upright);
    QCOMPARE(canvas().aids().guides(), (Guides{{-48}, {-80}}));
    // Along the canvas, and off it.
    drag(canvas().viewport(), upright, canvas().viewportPositionFor({-64, -40}));
    QCOMPARE(canvas().aids().guides(), (Guides{{-64}, {-80}}));
    QVERIFY(m_window->selection().isEmpty());
    QVERIFY(!m_window->session().document().isModified());
    drag(canvas().viewport(), canvas().viewportPositionFor({-64, -40}), {-15, 100});
    QCOMPARE(canvas().aids().guides(), (Guides{{}, {-80}}));
    // Hidden rulers hide the guides, and keep them.
    action("rulers")->trigger();
    QVERIFY(canvas().aids().active().isEmpty());
    QCOMPARE(canvas().aids().guides().level.size(), 1);
    QTRY_COMPARE(canvas().viewport()->pos(), QPoint(0, 0));
}

void TestCanvasAids::guidesByKeyboard()
{
    canvas().setSelection({QStringLiteral("stock")});
    action("guide-upright")->trigger();
    action("guide-level")->trigger();
    QVERIFY(action("rulers")->isChecked());
    QCOMPARE(canvas().aids().guides(), (Guides{{300}, {200}}));
    action("guide-level")->trigger(); // there is one already
    QCOMPARE(canvas().aids().guides().level.size(), 1);
    action("guides-clear")->trigger();
    QVERIFY(canvas().aids().guides().isEmpty());
}

void TestCanvasAids::guidesAreKeptForTheFile()
{
    const QString path = m_folder->filePath(QStringLiteral("shop.groundplan.yaml"));
    canvas().aids().setGuides({{1.5, -8}, {240}});
    QVERIFY(m_window->session().saveAs(path));
    const QByteArray bytes = *readFile(path);
    QVERIFY(!bytes.contains("guide"));
    canvas().aids().add(Qt::Horizontal, 16);
    m_window->session().create({});
    QVERIFY(canvas().aids().guides().isEmpty());
    QSignalSpy opened(&m_window->session(), &DesignSession::opened);
    m_window->session().open(path);
    QVERIFY(opened.wait());
    QCOMPARE(canvas().aids().guides(), (Guides{{1.5, -8}, {240, 16}}));
}

QTEST_MAIN(TestCanvasAids)
#include "tst_canvas_aids.moc"
