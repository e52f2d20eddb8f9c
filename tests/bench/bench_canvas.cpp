// SPDX-License-Identifier: Apache-2.0
#include <QApplication>
#include <QElapsedTimer>
#include <QGraphicsItem>
#include <QGraphicsView>
#include <QPainter>
#include <QScrollBar>

#include <cstdio>

#include "model/edit/document.h"
#include "model/edit/edits.h"
#include "tests/support/samples.h"
#include "views/canvas/canvas.h"
#include "views/drawing/diagram.h"
#include "views/theme/theme.h"

using namespace groundplan;

namespace {

constexpr int frames = 30;

struct Times {
    double pan = 0;
    double zoom = 0;
};

/// Milliseconds a frame while panning by 17 pixels and while zooming by 1 %, both painted at once.
template<typename Pan, typename Zoom>
Times measure(QWidget* viewport, Pan&& pan, Zoom&& zoom)
{
    viewport->repaint();
    QElapsedTimer timer;
    Times times;
    timer.start();
    for (int i = 0; i < frames; ++i) {
        pan(i);
        viewport->repaint();
    }
    times.pan = double(timer.nsecsElapsed()) / 1e6 / frames;
    timer.restart();
    for (int i = 0; i < frames; ++i) {
        zoom(i);
        viewport->repaint();
    }
    times.zoom = double(timer.nsecsElapsed()) / 1e6 / frames;
    return times;
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

void compare(int components)
{
    Document document;
    QElapsedTimer timer;
    const Design design = test::generatedDesign(components);
    timer.start();
    const Diagram diagram(design, test::catalog());
    const double building = double(timer.nsecsElapsed()) / 1e6;
    document.reset(design);

    Canvas canvas(&document, &test::catalog());
    canvas.setTheme(Theme::light());
    canvas.resize(1600, 1000);
    canvas.show();
    QApplication::processEvents();

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

    std::printf("%d components, %zu connections: diagram built in %.1f ms\n", components, diagram.edges().size(), building);
    canvas.fitAll();
    const double whole = canvas.zoom();
    for (double zoom : {whole, 0.35, 0.5, 1.0}) {
        canvas.setZoom(zoom);
        const Times ours = measure(canvas.viewport(),
                                   [&](int) { canvas.horizontalScrollBar()->setValue(canvas.horizontalScrollBar()->value() + 17); },
                                   [&](int i) { canvas.setZoom(zoom * (1 + 0.01 * (i % 7 + 1))); });
        view.setTransform(QTransform::fromScale(zoom, zoom));
        view.centerOn(diagram.bounds().center());
        const Times theirs = measure(view.viewport(),
                                     [&](int) { view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->value() + 17); },
                                     [&](int i) { view.setTransform(QTransform::fromScale(zoom * (1 + 0.01 * (i % 7 + 1)), zoom * (1 + 0.01 * (i % 7 + 1)))); });
        std::printf("  zoom %.2f: pan %6.2f ms (QGraphicsView %7.2f, ratio %5.1f)   zoom %6.2f ms (QGraphicsView %7.2f, ratio %5.1f)\n", zoom,
                    ours.pan, theirs.pan, theirs.pan / ours.pan, ours.zoom, theirs.zoom, theirs.zoom / ours.zoom);
    }
    const Id moved = QStringLiteral("service-%1").arg(components / 2 + 1);
    timer.restart();
    for (int i = 1; i <= 10; ++i)
        (void)document.apply(setPositions(document.design(), {{moved, {QPointF(24 + 8 * i, 56), {}}}}));
    canvas.viewport()->repaint();
    std::printf("  one move of a card: %.2f ms\n", double(timer.nsecsElapsed()) / 1e6 / 10);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    for (int components : {500, 5000})
        compare(components);
}
