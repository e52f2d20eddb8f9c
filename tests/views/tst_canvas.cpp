// SPDX-License-Identifier: Apache-2.0
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <QDropEvent>

#include "model/edit/edits.h"
#include "tests/support/samples.h"
#include "views/canvas/canvas.h"
#include "views/canvas/lens_legend.h"
#include "views/canvas/minimap.h"
#include "views/canvas/snapping.h"
#include "views/drawing/diagram.h"
#include "views/theme/theme.h"

using namespace groundplan;

namespace {

const QByteArray shop = R"(groundplan: 1
name: Shop
components:
  eu: { kind: cluster, name: EU cluster }
  cart: { kind: service, in: eu, name: Cart }
  stock: { kind: service, in: eu, name: Stock }
  web: { kind: service, name: Web }
  ledger: { kind: relational-database, name: Ledger }
connections:
  cart-stock: { from: cart, to: stock, kind: calls }
layout:
  eu: [0, 0, 640, 240]
  cart: [24, 56]
  stock: [400, 56]
  web: [0, 320]
  ledger: [400, 320]
)";

Id id(const char* text) { return QString::fromLatin1(text); }

} // namespace

class TestCanvas : public QObject
{
    Q_OBJECT

    std::unique_ptr<Document> m_document;
    std::unique_ptr<Canvas> m_canvas;

    QPoint at(const char* component, QPointF offset = {}) const
    {
        const Diagram& diagram = m_canvas->diagram();
        return m_canvas->viewportPositionFor(diagram.node(diagram.nodeOf(id(component))).rect.center() + offset);
    }
    QPoint scene(qreal x, qreal y) const { return m_canvas->viewportPositionFor({x, y}); }
    void move(QPoint to, Qt::KeyboardModifiers modifiers = {}, Qt::MouseButtons buttons = Qt::LeftButton)
    {
        QMouseEvent event(QEvent::MouseMove, to, m_canvas->viewport()->mapToGlobal(to), Qt::NoButton, buttons, modifiers);
        QCoreApplication::sendEvent(m_canvas->viewport(), &event);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {}, bool release = true)
    {
        QTest::mousePress(m_canvas->viewport(), Qt::LeftButton, modifiers, from);
        move(from + (to - from) / 2, modifiers);
        move(to, modifiers);
        if (release)
            QTest::mouseRelease(m_canvas->viewport(), Qt::LeftButton, modifiers, to);
    }
    const Design& design() const { return m_document->design(); }
    QPointF placed(const char* component) const { return design().placement(id(component))->at; }
    void key(int code, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_canvas.get(), Qt::Key(code), modifiers); }

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<Document>();
        m_document->reset(test::design(shop));
        m_canvas = std::make_unique<Canvas>(m_document.get(), &test::catalog());
        m_canvas->setTheme(Theme::light());
        m_canvas->resize(1000, 700);
        m_canvas->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_canvas.get()));
        m_canvas->activateWindow();
        m_canvas->setFocus();
        m_canvas->fitAll();
        QCOMPARE(m_canvas->zoom(), 1.0);
    }
    void cleanup()
    {
        m_canvas.reset();
        m_document.reset();
    }

    void clickSelects()
    {
        QSignalSpy changes(m_canvas.get(), &Canvas::selectionChanged);
        QTest::mouseClick(m_canvas->viewport(), Qt::LeftButton, {}, at("cart"));
        QCOMPARE(m_canvas->selection(), QList<Id>{id("cart")});
        QTest::mouseClick(m_canvas->viewport(), Qt::LeftButton, Qt::ShiftModifier, at("web"));
        QCOMPARE(m_canvas->selection(), (QList<Id>{id("cart"), id("web")}));
        QTest::mouseClick(m_canvas->viewport(), Qt::LeftButton, Qt::ControlModifier, at("cart"));
        QCOMPARE(m_canvas->selection(), QList<Id>{id("web")});
        QTest::mouseClick(m_canvas->viewport(), Qt::LeftButton, {}, scene(800, 300));
        QVERIFY(m_canvas->selection().isEmpty());
        QCOMPARE(changes.count(), 4);
        QVERIFY(!m_document->isModified());
    }

    void linesOfLargeDesignsComeLater()
    {
        m_document->reset(test::scatteredDesign(60, 9));
        QTRY_VERIFY(!m_canvas->isRouting() && !m_canvas->diagram().awaitsRoutes());
        const auto points = [](const Diagram& diagram) {
            QHash<Id, QPolygonF> lines;
            for (const DiagramEdge& edge : diagram.edges())
                lines.insert(edge.id, edge.points);
            return lines;
        };
        QCOMPARE(points(m_canvas->diagram()), points(Diagram(m_document->design(), test::catalog())));
        // Two edits in a row: the plan of the first one is given up.
        for (int x : {400, 800})
            QVERIFY(m_document->apply(setPositions(m_document->design(), {{QStringLiteral("service-7"), {QPointF(x, 90), {}}}})));
        QVERIFY(m_canvas->isRouting());
        QTRY_VERIFY(!m_canvas->isRouting() && !m_canvas->diagram().awaitsRoutes());
        QCOMPARE(points(m_canvas->diagram()), points(Diagram(m_document->design(), test::catalog())));
        // A canvas that goes while its worker is busy waits for it.
        QVERIFY(m_document->apply(setPositions(m_document->design(), {{QStringLiteral("service-7"), {QPointF(0, 90), {}}}})));
        m_canvas.reset();
    }

    void lineShape()
    {
        m_canvas->setLineShape(LineShape::Curved);
        QCOMPARE(m_canvas->diagram().lineShape(), LineShape::Curved);
        m_document->reset(test::design(shop));
        QCOMPARE(m_canvas->diagram().lineShape(), LineShape::Curved);
    }

    void clickSelectsAConnection()
    {
        const DiagramEdge& edge = m_canvas->diagram().edges().front();
        const QPointF on = edge.points.first() + QPointF(12, 0);
        QTest::mouseClick(m_canvas->viewport(), Qt::LeftButton, {}, m_canvas->viewportPositionFor(on));
        QCOMPARE(m_canvas->selection(), QList<Id>{id("cart-stock")});
    }

    void marqueeIsOneSelection()
    {
        QSignalSpy changes(m_canvas.get(), &Canvas::selectionChanged);
        drag(scene(-20, 300), scene(620, 400));
        QCOMPARE(m_canvas->selection(), (QList<Id>{id("web"), id("ledger")}));
        QCOMPARE(changes.count(), 1);
        // Inside a container too: its interior does not grab.
        drag(scene(220, 140), scene(10, 60));
        QCOMPARE(m_canvas->selection(), QList<Id>{id("cart")});
    }

    void dragIsOneEditOnRelease()
    {
        QSignalSpy edits(m_document.get(), &Document::changed);
        drag(at("web"), at("web") + QPoint(43, 78), {}, false);
        QCOMPARE(edits.count(), 0);
        QTest::mouseRelease(m_canvas->viewport(), Qt::LeftButton, {}, at("web") + QPoint(43, 78));
        QCOMPARE(edits.count(), 1);
        QCOMPARE(placed("web"), QPointF(40, 400));
        QCOMPARE(m_document->undoStack()->undoText(), QStringLiteral("Move Web"));
        m_document->undoStack()->undo();
        QCOMPARE(placed("web"), QPointF(0, 320));
    }

    void altDragsFreely()
    {
        drag(at("web"), at("web") + QPoint(43, 77), Qt::AltModifier);
        QCOMPARE(placed("web"), QPointF(43, 397));
    }

    void escapeCancelsADrag()
    {
        drag(at("web"), at("web") + QPoint(80, 80), {}, false);
        key(Qt::Key_Escape);
        QTest::mouseRelease(m_canvas->viewport(), Qt::LeftButton, {}, at("web") + QPoint(80, 80));
        QCOMPARE(placed("web"), QPointF(0, 320));
        QVERIFY(!m_document->isModified());
    }

    void dropIntoAContainerNests()
    {
        drag(at("web"), scene(300, 180));
        QCOMPARE(design().component(id("web"))->in, id("eu"));
        QCOMPARE(m_document->undoStack()->count(), 1);
        // Out of it again.
        drag(at("web"), scene(200, 480));
        QCOMPARE(design().component(id("web"))->in, QString());
    }

    void refusedDropsSayWhy()
    {
        QSignalSpy failures(m_canvas.get(), &Canvas::editFailed);
        // A cluster does not stand in a cluster.
        m_canvas->startPlacing(QStringLiteral("cluster"));
        QTest::mouseClick(m_canvas->viewport(), Qt::LeftButton, {}, scene(300, 180));
        QCOMPARE(failures.count(), 1);
        QCOMPARE(failures.first().first().toString(), QStringLiteral("A component of kind 'Cluster' cannot stand in 'EU cluster' (Cluster)."));
        QVERIFY(!m_document->isModified());
    }

    void movingAContainerMovesWhatStandsInIt()
    {
        const QPointF before = m_canvas->diagram().node(m_canvas->diagram().nodeOf(id("cart"))).rect.topLeft();
        drag(scene(300, 12), scene(300, 12) + QPoint(0, -64));
        QCOMPARE(placed("eu"), QPointF(0, -64));
        QCOMPARE(placed("cart"), QPointF(24, 56));
        QCOMPARE(m_canvas->diagram().node(m_canvas->diagram().nodeOf(id("cart"))).rect.topLeft(), before + QPointF(0, -64));
    }

    void handlesResizeContainers()
    {
        QTest::mouseClick(m_canvas->viewport(), Qt::LeftButton, {}, scene(300, 12));
        QCOMPARE(m_canvas->selection(), QList<Id>{id("eu")});
        drag(scene(640, 240), scene(722, 283));
        QCOMPARE(design().placement(id("eu"))->size, QSizeF(720, 280));
        QCOMPARE(m_document->undoStack()->undoText(), QStringLiteral("Resize EU cluster"));
        // Never smaller than what stands in it.
        drag(scene(720, 280), scene(100, 60));
        QCOMPARE(design().placement(id("eu"))->size, QSizeF(400 + 184 + 24, 56 + 64 + 24));
    }

    void resizingAtTheTopKeepsTheChildrenInPlace()
    {
        m_canvas->setSelection({id("eu")});
        drag(scene(0, 0), scene(-40, -16));
        QCOMPARE(placed("eu"), QPointF(-40, -16));
        QCOMPARE(placed("cart"), QPointF(64, 72));
        QCOMPARE(m_canvas->diagram().node(m_canvas->diagram().nodeOf(id("cart"))).rect.topLeft(), QPointF(24, 56));
    }

    void connectFromAHandle()
    {
        move(at("web"), {}, Qt::NoButton);
        const QPoint handle = at("web", {184 / 2.0 + 11, 0});
        move(handle, {}, Qt::NoButton);
        drag(handle, at("ledger"));
        QCOMPARE(design().connections().size(), 2);
        const Connection* made = design().connection(id("web-ledger"));
        QVERIFY(made);
        QCOMPARE(made->from, id("web"));
        QCOMPARE(made->to, id("ledger"));
        QCOMPARE(m_canvas->selection(), QList<Id>{id("web-ledger")});
    }

    void connectOntoNothingDoesNothing()
    {
        m_canvas->setTool(Canvas::Tool::Connect);
        drag(at("web"), scene(800, 300));
        QCOMPARE(design().connections().size(), 1);
        drag(at("web"), at("cart"));
        QCOMPARE(design().connections().size(), 2);
    }

    void refusedConnection()
    {
        QSignalSpy failures(m_canvas.get(), &Canvas::editFailed);
        m_canvas->setTool(Canvas::Tool::Connect);
        drag(at("cart"), at("stock"));
        QCOMPARE(failures.count(), 1);
        QCOMPARE(failures.first().first().toString(), QStringLiteral("'Cart' and 'Stock' are connected like that already."));
    }

    void doubleClickRenames()
    {
        QTest::mouseDClick(m_canvas->viewport(), Qt::LeftButton, {}, at("cart"));
        auto* edit = m_canvas->findChild<QLineEdit*>(QStringLiteral("renameEdit"));
        QVERIFY(edit);
        QCOMPARE(edit->text(), QStringLiteral("Cart"));
        QTest::keyClicks(edit, QStringLiteral("Basket"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(design().component(id("cart"))->name, QStringLiteral("Basket"));
        QCOMPARE(m_document->undoStack()->count(), 1);
        QTRY_VERIFY(!m_canvas->findChild<QLineEdit*>(QStringLiteral("renameEdit")));
    }

    void escapeKeepsTheName()
    {
        m_canvas->setSelection({id("cart")});
        key(Qt::Key_F2);
        auto* edit = m_canvas->findChild<QLineEdit*>(QStringLiteral("renameEdit"));
        QVERIFY(edit);
        QTest::keyClicks(edit, QStringLiteral("Basket"));
        QTest::keyClick(edit, Qt::Key_Escape);
        QCOMPARE(design().component(id("cart"))->name, QStringLiteral("Cart"));
        QVERIFY(!m_document->isModified());
    }

    void placingByClick()
    {
        QSignalSpy finished(m_canvas.get(), &Canvas::placingFinished);
        m_canvas->startPlacing(QStringLiteral("service"));
        QTest::mouseClick(m_canvas->viewport(), Qt::LeftButton, {}, scene(300, 184));
        QCOMPARE(finished.count(), 1);
        const Component* made = design().component(id("service"));
        QVERIFY(made);
        QCOMPARE(made->in, id("eu"));
        QCOMPARE(placed("service"), QPointF(208, 152));
        QCOMPARE(m_canvas->selection(), QList<Id>{id("service")});
        m_canvas->startPlacing(QStringLiteral("service"));
        key(Qt::Key_Escape);
        QCOMPARE(finished.count(), 2);
        QTest::mouseClick(m_canvas->viewport(), Qt::LeftButton, {}, scene(800, 400));
        QCOMPARE(design().components().size(), 6);
    }

    void dropOutOfThePalette()
    {
        QMimeData data;
        data.setData(Canvas::kindMimeType(), "cache");
        QDragEnterEvent enter(scene(800, 120), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_canvas->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(scene(800, 120), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(m_canvas->viewport(), &drop);
        QCOMPARE(design().components().size(), 6);
        QCOMPARE(design().component(id("cache"))->in, QString());
    }

    void wheelZoomsAtTheCursor()
    {
        const QPoint cursor(700, 100);
        const QPointF before = m_canvas->scenePositionFor(cursor);
        QWheelEvent wheel(cursor, m_canvas->viewport()->mapToGlobal(cursor), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_canvas->viewport(), &wheel);
        QCOMPARE(m_canvas->zoom(), 1.2);
        const QPointF after = m_canvas->scenePositionFor(cursor);
        QVERIFY((after - before).manhattanLength() < 2);
        m_canvas->setZoom(1000);
        QCOMPARE(m_canvas->zoom(), Canvas::largestZoom);
        m_canvas->setZoom(0);
        QCOMPARE(m_canvas->zoom(), Canvas::smallestZoom);
    }

    void plainWheelScrolls()
    {
        const int before = m_canvas->verticalScrollBar()->value();
        QWheelEvent wheel({300, 300}, m_canvas->viewport()->mapToGlobal(QPoint(300, 300)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_canvas->viewport(), &wheel);
        QVERIFY(m_canvas->verticalScrollBar()->value() > before);
        QCOMPARE(m_canvas->zoom(), 1.0);
    }

    void middleButtonPans()
    {
        const QPointF before = m_canvas->scenePositionFor({0, 0});
        QTest::mousePress(m_canvas->viewport(), Qt::MiddleButton, {}, {300, 300});
        move({220, 340}, {}, Qt::MiddleButton);
        QTest::mouseRelease(m_canvas->viewport(), Qt::MiddleButton, {}, {220, 340});
        QCOMPARE(m_canvas->scenePositionFor({0, 0}), before + QPointF(80, -40));
        QVERIFY(!m_document->isModified());
    }

    /// The picture that was scrolled along is the one that a new canvas would paint.
    void scrolledPictureIsRight()
    {
        m_canvas->setZoom(0.9);
        m_canvas->horizontalScrollBar()->setValue(m_canvas->horizontalScrollBar()->value() + 37);
        m_canvas->viewport()->repaint();
        m_canvas->verticalScrollBar()->setValue(m_canvas->verticalScrollBar()->value() - 61);
        m_canvas->viewport()->repaint();
        const QImage scrolled = m_canvas->viewport()->grab().toImage();
        m_canvas->setTheme(Theme::light());
        QCOMPARE(m_canvas->viewport()->grab().toImage(), scrolled);
    }

    void arrowsGoFromCardToCard()
    {
        m_canvas->setSelection({id("web")});
        key(Qt::Key_Right);
        QCOMPARE(m_canvas->selection(), QList<Id>{id("ledger")});
        key(Qt::Key_Up);
        QCOMPARE(m_canvas->selection(), QList<Id>{id("stock")});
        key(Qt::Key_Left);
        QCOMPARE(m_canvas->selection(), QList<Id>{id("cart")});
    }

    void controlArrowsNudge()
    {
        m_canvas->setSelection({id("web")});
        key(Qt::Key_Right, Qt::ControlModifier);
        key(Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(placed("web"), QPointF(16, 320));
        key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(placed("web"), QPointF(16, 384));
        QCOMPARE(m_document->undoStack()->count(), 1);
    }

    void tabCyclesAndLeaves()
    {
        key(Qt::Key_Tab);
        QCOMPARE(m_canvas->selection(), QList<Id>{id("eu")});
        key(Qt::Key_Tab);
        QCOMPARE(m_canvas->selection(), QList<Id>{id("cart")});
        key(Qt::Key_Tab, Qt::ShiftModifier);
        QCOMPARE(m_canvas->selection(), QList<Id>{id("eu")});
        m_canvas->setSelection({id("ledger")});
        key(Qt::Key_Tab);
        QVERIFY(m_canvas->selection().isEmpty());
    }

    void connectByKeyboard()
    {
        m_canvas->setSelection({id("web")});
        key(Qt::Key_C);
        key(Qt::Key_Right);
        key(Qt::Key_Return);
        QVERIFY(design().connection(id("web-ledger")));
    }

    void readOnlyLooksOnly()
    {
        m_document->setReadOnly(true);
        QSignalSpy failures(m_canvas.get(), &Canvas::editFailed);
        drag(at("web"), at("web") + QPoint(80, 80));
        QCOMPARE(placed("web"), QPointF(0, 320));
        QTest::mouseDClick(m_canvas->viewport(), Qt::LeftButton, {}, at("cart"));
        QVERIFY(!m_canvas->findChild<QLineEdit*>(QStringLiteral("renameEdit")));
        m_canvas->startPlacing(QStringLiteral("service"));
        QTest::mouseClick(m_canvas->viewport(), Qt::LeftButton, {}, scene(800, 400));
        QCOMPARE(design().components().size(), 5);
        QTest::mouseClick(m_canvas->viewport(), Qt::LeftButton, {}, at("web"));
        QCOMPARE(m_canvas->selection(), QList<Id>{id("web")});
        QCOMPARE(failures.count(), 0);
    }

    void removedComponentsLeaveTheSelection()
    {
        m_canvas->startPlacing(QStringLiteral("service"));
        QTest::mouseClick(m_canvas->viewport(), Qt::LeftButton, {}, scene(800, 100));
        QSignalSpy changes(m_canvas.get(), &Canvas::selectionChanged);
        m_document->undoStack()->undo();
        QVERIFY(m_canvas->selection().isEmpty());
        QCOMPARE(changes.count(), 1);
    }

    void draggingOneKeepsUnplacedNeighbours()
    {
        m_document->reset(test::design("groundplan: 1\nname: Loose\ncomponents:\n  a: { kind: service }\n  b: { kind: service }\n  c: { kind: service }\n"));
        const QRectF b = m_canvas->diagram().node(m_canvas->diagram().nodeOf(id("b"))).rect;
        drag(at("a"), at("a") + QPoint(0, 160));
        QCOMPARE(m_canvas->diagram().node(m_canvas->diagram().nodeOf(id("b"))).rect, b);
        QCOMPARE(m_document->undoStack()->count(), 1);
    }

    void minimapMovesTheView()
    {
        m_canvas->setZoom(3);
        QVERIFY(m_canvas->minimap()->isVisible());
        QTest::mouseClick(m_canvas->minimap(), Qt::LeftButton, {}, m_canvas->minimap()->rect().center());
        QVERIFY((m_canvas->visibleCenter() - m_canvas->diagram().bounds().center()).manhattanLength() < 20);
        m_canvas->fitAll();
        QVERIFY(!m_canvas->minimap()->isVisible());
    }

    /// A dock that opens must not crop what was all in view; a view that somebody chose stays.
    void fittedStaysFitted()
    {
        const auto all = [this] {
            const QRectF bounds = m_canvas->diagram().bounds();
            return m_canvas->viewport()->rect().contains(QRect(m_canvas->viewportPositionFor(bounds.topLeft()), m_canvas->viewportPositionFor(bounds.bottomRight())));
        };
        QVERIFY(all());
        m_canvas->resize(400, 500);
        QVERIFY(all());
        QVERIFY(m_canvas->zoom() < 1);
        m_canvas->resize(1000, 700);
        QCOMPARE(m_canvas->zoom(), 1.0);
        m_canvas->setZoom(2);
        m_canvas->resize(500, 500);
        QCOMPARE(m_canvas->zoom(), 2.0);
    }

    /// The legend of a lens goes to a corner without cards instead of making the design smaller.
    void legendFindsACorner()
    {
        LensPicture picture;
        picture.id = QStringLiteral("test");
        picture.title = QStringLiteral("Test");
        picture.legend = {{{LensTone::Good, 0, 0, {}}, QStringLiteral("Good"), {id("cart")}}, {{LensTone::Bad, 0, 0, {}}, QStringLiteral("Bad"), {}}};
        picture.marks.insert(id("cart"), {LensTone::Good, 0, 0, {}});
        m_canvas->resize(1000, 520);
        const qreal before = m_canvas->zoom();
        m_canvas->setLens(picture);
        QVERIFY(m_canvas->lensLegend()->isVisible());
        QVERIFY(m_canvas->zoom() >= before * 0.9);
        const auto free = [this] {
            const QRect legend = m_canvas->lensLegend()->geometry().translated(-m_canvas->viewport()->pos());
            return !m_canvas->diagram().hasCardIn(QRectF(m_canvas->scenePositionFor(legend.topLeft()), m_canvas->scenePositionFor(legend.bottomRight())));
        };
        QVERIFY(free());
        m_canvas->resize(760, 620);
        QVERIFY(free());
        m_canvas->setLens({});
        QVERIFY(!m_canvas->lensLegend()->isVisible());
        m_canvas->resize(1000, 520);
        QCOMPARE(m_canvas->zoom(), before);
    }

    void findingsAreRepainted()
    {
        const QImage before = m_canvas->viewport()->grab().toImage();
        m_canvas->setFindings({{id("cart"), {1, 2, 0}}});
        QVERIFY(m_canvas->viewport()->grab().toImage() != before);
        m_canvas->setFindings({});
        QCOMPARE(m_canvas->viewport()->grab().toImage(), before);
    }

    void snapping_data()
    {
        QTest::addColumn<QPointF>("delta");
        QTest::addColumn<QPointF>("snapped");
        QTest::addColumn<int>("guides");
        QTest::newRow("grid") << QPointF(43, 77) << QPointF(40, 80) << 0;
        QTest::newRow("left edges") << QPointF(498, 77) << QPointF(500, 80) << 2;
        QTest::newRow("both") << QPointF(502, 301) << QPointF(500, 300) << 4;
    }
    void snapping()
    {
        QFETCH(QPointF, delta);
        const Snap snap = snapMove(QRectF(0, 0, 184, 64), delta, {QRectF(500, 300, 200, 64)}, 5);
        QTEST(snap.delta, "snapped");
        QVERIFY(!snap.guides.isEmpty() == (snap.delta != QPointF(40, 80)));
    }

    void hasAnAccessibleName() { QCOMPARE(m_canvas->accessibleName(), QStringLiteral("Design canvas")); }
};

QTEST_MAIN(TestCanvas)
#include "tst_canvas.moc"
