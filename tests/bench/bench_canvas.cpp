// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QGraphicsItem>
#include <QGraphicsView>
#include <QPainter>
#include <QScrollBar>

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

void compare(int components)
{
    Document document;
    const Design design = test::generatedDesign(components);
    QElapsedTimer timer;
    const double before = residentBytes();
    timer.start();
    document.reset(design);
    Canvas canvas(&document, &test::catalog());
    canvas.setTheme(Theme::light());
    canvas.resize(1600, 1000);
    canvas.show();
    canvas.fitAll();
    canvas.viewport()->repaint();
    const double opened = millisecondsSince(timer);
    const double held = residentBytes() - before;
    QApplication::processEvents();
    timer.restart();
    QWidget bare;
    bare.resize(1600, 1000);
    bare.show();
    bare.repaint();
    const double bareOpened = millisecondsSince(timer);
    bare.hide();

    const Diagram diagram(design, test::catalog());
    QGraphicsScene scene;
    for (const DiagramNode& node : diagram.nodes())
        scene.addItem(new CardItem(node));
    for (const DiagramEdge& edge : diagram.edges())
        scene.addPath(edge.path, QPen(Qt::darkGray, 1.6))->setZValue(50);
    QGraphicsView view(&scene);
    view.setRenderHint(QPainter::Antialiasing);
    view.resize(1600, 1000);
    view.show();
    QApplication::processEvents();

    std::printf("%d components, %zu connections: %.0f bytes a component; open to first paint %.1f ms, bare window %.1f ms\n", components,
                diagram.edges().size(), held / components, opened, bareOpened);
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
    canvas.fitAll();
    double slowest = 0;
    timer.restart();
    for (int i = 1; i <= 10; ++i) {
        QElapsedTimer one;
        one.start();
        (void)document.apply(setPositions(document.design(), {{moved, {QPointF(24 + 8 * i, 56), {}}}}));
        canvas.viewport()->repaint();
        slowest = std::max(slowest, millisecondsSince(one));
    }
    std::printf("  one move of a card: %.2f ms, the slowest %.2f ms\n", millisecondsSince(timer) / 10, slowest);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    for (int components : {1000, 5000, 20'000})
        compare(components);
}
