// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QGraphicsItem>
#include <QGraphicsView>
#include <QMainWindow>
#include <QPainter>
#include <QProcess>
#include <QScrollBar>
#include <QTest>

#include <cstdio>
#include <functional>

#include "model/edit/document.h"
#include "model/edit/edits.h"
#include "tests/support/samples.h"
#include "views/canvas/canvas.h"
#include "views/drawing/diagram.h"
#include "views/theme/theme.h"

using namespace groundplan;

namespace {

constexpr int frames = 20;

double millisecondsSince(const QElapsedTimer& timer) { return double(timer.nsecsElapsed()) / 1e6; }

/// Milliseconds of one frame, over `frames` of them, each painted at once.
double frameTime(QWidget* viewport, const std::function<void(int)>& change)
{
    viewport->repaint();
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < frames; ++i) {
        change(i);
        viewport->repaint();
    }
    return millisecondsSince(timer) / frames;
}

/// Bytes of memory that the process holds.
double residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() * 4096 : 0;
}

/// The usual way: an item for each card and line, antialiased.
class CardItem : public QGraphicsItem
{
public:
    explicit CardItem(const DiagramNode& node) : m_title(node.title), m_subtitle(node.subtitle), m_size(node.rect.size()), m_container(node.container)
    {
        setPos(node.rect.topLeft());
        setFlags(ItemIsMovable | ItemIsSelectable);
        setZValue(node.container ? node.depth : 100);
    }
    QRectF boundingRect() const override { return QRectF(QPointF(), m_size).adjusted(-2, -2, 2, 2); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override
    {
        painter->setPen(QPen(Qt::gray, 1));
        painter->setBrush(m_container ? QColor(0, 0, 0, 10) : QColor(Qt::white));
        painter->drawRoundedRect(QRectF(QPointF(), m_size), 8, 8);
        painter->setPen(Qt::black);
        painter->drawText(QPointF(58, 28), m_title);
        painter->drawText(QPointF(58, 46), m_subtitle);
    }

private:
    QString m_title, m_subtitle;
    QSizeF m_size;
    bool m_container;
};

void line(const char* what, double ours, double theirs)
{
    std::printf("  %-26s %8.2f ms, plain scene %8.2f ms, ratio %.3f\n", what, ours, theirs, ours / theirs);
}

/// How long a window without anything in it takes to be on the screen.
double bareWindow()
{
    QElapsedTimer timer;
    timer.start();
    QMainWindow window;
    window.resize(1600, 1000);
    window.show();
    (void)QTest::qWaitForWindowExposed(&window);
    window.repaint();
    return millisecondsSince(timer);
}

void compare(int components)
{
    (void)bareWindow(); // the first one also starts the platform
    const double bare = bareWindow();
    const Design design = test::generatedDesign(components);
    QElapsedTimer shown;
    shown.start();
    Document document;
    Canvas canvas(&document, &test::catalog());
    canvas.setTheme(Theme::light());
    canvas.resize(1600, 1000);
    canvas.show();
    // Before it is on the screen it does not paint.
    (void)QTest::qWaitForWindowExposed(&canvas);
    const double empty = millisecondsSince(shown);
    const double before = residentBytes();
    QElapsedTimer timer;
    timer.start();
    document.reset(design);
    canvas.viewport()->repaint();
    const double opened = millisecondsSince(timer);
    const bool planned = QTest::qWaitFor([&] { return !canvas.isRouting(); }, 120'000);
    const double routed = millisecondsSince(timer);
    const double held = residentBytes() - before;

    const Diagram& diagram = canvas.diagram();
    QGraphicsScene scene;
    for (const DiagramNode& node : diagram.nodes())
        scene.addItem(new CardItem(node));
    for (const DiagramEdge& edge : diagram.edges())
        scene.addPath(edge.path, QPen(Qt::darkGray, 1.6))->setZValue(50);
    QGraphicsView view(&scene);
    view.setRenderHint(QPainter::Antialiasing);
    view.resize(1600, 1000);
    view.show();
    // Before it is on the screen it does not paint.
    (void)QTest::qWaitForWindowExposed(&view);

    std::printf("%d components, %zu connections: %.0f bytes a component; first paint after %.1f ms, final lines%s after %.0f ms\n", components,
                diagram.edges().size(), held / components, opened, planned ? "" : " not", routed);
    std::printf("  window and design on the screen after %.1f ms, a bare window after %.1f ms, ratio %.2f\n", empty + opened, bare, (empty + opened) / bare);
    canvas.fitAll();
    const double whole = canvas.zoom();
    for (double zoom : {whole, 1.0}) {
        const auto place = [&](double scale) {
            canvas.setZoom(scale);
            view.setTransform(QTransform::fromScale(scale, scale));
            view.centerOn(diagram.bounds().center());
        };
        place(zoom);
        std::printf(" zoom %.3f%s\n", zoom, zoom == whole ? " (all of it)" : " (reading)");
        line("full repaint", frameTime(canvas.viewport(), [&](int i) { canvas.setTheme(i % 2 ? Theme::light() : Theme::dark()); }),
             frameTime(view.viewport(), [](int) {}));
        const auto scrolled = [](QAbstractScrollArea& area) { area.horizontalScrollBar()->setValue(area.horizontalScrollBar()->value() + 17); };
        // A view of all of it has nowhere to go; a little closer it has.
        if (zoom == whole)
            place(zoom * 1.3);
        line("pan by 17 pixels", frameTime(canvas.viewport(), [&](int) { scrolled(canvas); }), frameTime(view.viewport(), [&](int) { scrolled(view); }));
        const auto factor = [zoom](int i) { return zoom * (1 + 0.01 * (i % 7 + 1)); };
        line("zoom by 1 %", frameTime(canvas.viewport(), [&](int i) { canvas.setZoom(factor(i)); }),
             frameTime(view.viewport(), [&](int i) { view.setTransform(QTransform::fromScale(factor(i), factor(i))); }));
    }
    const Id moved = QStringLiteral("service-%1").arg(components / 2 + 1);
    const auto moves = [&](const char* what, const std::function<void(int)>& step) {
        double slowest = 0, all = 0;
        for (int i = 1; i <= 10; ++i) {
            QElapsedTimer one;
            one.start();
            step(i);
            canvas.viewport()->repaint();
            slowest = std::max(slowest, millisecondsSince(one));
            all += millisecondsSince(one);
        }
        std::printf("  %-26s %8.2f ms, the slowest %.2f ms\n", what, all / 10, slowest);
    };
    const auto move = [&](int i) { (void)document.apply(setPositions(document.design(), {{moved, {QPointF(24 + 8 * i, 56), {}}}})); };
    canvas.fitAll();
    moves("move a card", move);
    canvas.setSelection({moved});
    canvas.viewport()->repaint();
    moves("move a selected card", move);
    moves("undo that", [&](int) { document.undoStack()->undo(); });
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc > 1) {
        compare(QByteArray(argv[1]).toInt());
        return 0;
    }
    // Each in a process of its own: memory that one gave back would hide what the next one takes.
    for (const char* components : {"1000", "5000", "20000"})
        QProcess::execute(QApplication::applicationFilePath(), {QLatin1String(components)});
}
