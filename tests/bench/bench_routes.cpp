// SPDX-License-Identifier: Apache-2.0
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHash>
#include <QProcess>

#include <cstdio>
#include <cstdlib>

#include "model/edit/edits.h"
#include "model/layout/layout_engine.h"
#include "tests/support/route_quality.h"
#include "tests/support/samples.h"
#include "views/drawing/diagram.h"

using namespace groundplan;

namespace {

double milliseconds(const QElapsedTimer& timer) { return double(timer.nsecsElapsed()) / 1e6; }

QList<QRectF> cardsOf(const RouteScene& scene)
{
    QList<QRectF> cards;
    for (const RouteBox& box : scene.boxes) {
        if (!box.container)
            cards.append(box.rect);
    }
    return cards;
}

/// The same problem for both: cards and the connections between them, no containers, no labels.
RouteScene cardsAlone(const RouteScene& scene)
{
    RouteScene bare;
    std::vector<int> number(scene.boxes.size(), -1);
    for (size_t i = 0; i < scene.boxes.size(); ++i) {
        if (scene.boxes[i].container)
            continue;
        number[i] = int(bare.boxes.size());
        bare.boxes.push_back({scene.boxes[i].rect, false, 0});
    }
    for (const RouteWish& wish : scene.wishes) {
        if (number[size_t(wish.from)] >= 0 && number[size_t(wish.to)] >= 0 && wish.from != wish.to)
            bare.wishes.push_back({number[size_t(wish.from)], number[size_t(wish.to)], RouteWish::Nested::No, {}});
    }
    return bare;
}

QList<test::DrawnLine> drawn(const RouteScene& scene, const std::vector<RoutedLine>& lines)
{
    QList<test::DrawnLine> list;
    for (size_t i = 0; i < lines.size(); ++i)
        list.append({lines[i].points, scene.wishes[i].from, scene.wishes[i].to, lines[i].label});
    return list;
}

/// Graphviz's orthogonal splines between nodes that stand where ours do; empty when it fails.
QList<test::DrawnLine> graphviz(const RouteScene& scene, double& took)
{
    QByteArray dot = "digraph g { splines=ortho; node [shape=box, fixedsize=true, label=\"\"]; edge [dir=none];\n";
    for (size_t i = 0; i < scene.boxes.size(); ++i) {
        const QRectF& rect = scene.boxes[i].rect;
        dot += QStringLiteral("n%1 [pos=\"%2,%3!\", width=%4, height=%5];\n").arg(i).arg(rect.center().x(), 0, 'f', 2).arg(-rect.center().y(), 0, 'f', 2)
                   .arg(rect.width() / 72, 0, 'f', 4).arg(rect.height() / 72, 0, 'f', 4).toLatin1();
    }
    for (const RouteWish& wish : scene.wishes)
        dot += QStringLiteral("n%1 -> n%2;\n").arg(wish.from).arg(wish.to).toLatin1();
    dot += "}\n";
    QProcess process;
    QElapsedTimer timer;
    timer.start();
    process.start(QStringLiteral("neato"), {QStringLiteral("-n2"), QStringLiteral("-Tjson0")});
    process.write(dot);
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000) || process.exitCode() != 0) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    took = milliseconds(timer);
    QList<test::DrawnLine> lines;
    // Only the "pos" of edges starts with a point of a spline: four numbers and more.
    for (const QByteArray& line : process.readAllStandardOutput().split('\n')) {
        const int at = int(line.indexOf("\"pos\": \""));
        if (at < 0)
            continue;
        const QByteArray value = line.mid(at + 8, line.lastIndexOf('"') - at - 8);
        const QList<QByteArray> points = value.split(' ');
        if (points.size() < 4)
            continue;
        test::DrawnLine drawnLine;
        for (int i = 0; i < points.size(); i += 3) {
            const QList<QByteArray> numbers = points.at(i).split(',');
            const QPointF point(numbers.value(0).toDouble(), -numbers.value(1).toDouble());
            if (drawnLine.points.isEmpty() || (drawnLine.points.last() - point).manhattanLength() > 0.5)
                drawnLine.points.append(point);
        }
        lines.append(drawnLine);
    }
    return lines;
}

void row(const char* design, const char* router, const test::RouteQuality& q, double took)
{
    std::printf("%-22s %-14s %5d %7d %6d %9.0f %8d %6d %4d/%-4d %6d %9.1f\n", design, router, q.lines, q.crossings, q.bends, q.length, q.throughCards, q.upon,
                q.labels, q.lines, q.labelOverlaps, took);
}

void compare(const char* name, const Design& design)
{
    const Diagram diagram(design, test::catalog());
    const RouteTask task = diagram.routeTask();
    const RouteScene bare = cardsAlone(task.scene);
    double took = 0;
    const QList<test::DrawnLine> theirs = graphviz(bare, took);
    // Their lines start in the middle of a card: what runs inside the own ones does not count.
    if (theirs.isEmpty())
        std::printf("%-22s %-14s failed\n", name, "Graphviz ortho");
    else
        row(name, "Graphviz ortho", test::judgeRoutes(theirs, cardsOf(bare)), took);
    QElapsedTimer timer;
    timer.start();
    const std::vector<RoutedLine> ours = planRoutes(bare);
    row("", "ours, the same", test::judgeRoutes(drawn(bare, ours), cardsOf(bare)), milliseconds(timer));
    timer.restart();
    const std::vector<RoutedLine> all = planRoutes(task.scene);
    const double full = milliseconds(timer);
    row("", "ours, as drawn", test::judgeRoutes(drawn(task.scene, all), cardsOf(task.scene)), full);
}

Design laidOut(Design design)
{
    const auto placements = layoutDesign(design, test::catalog());
    if (placements)
        (void)design.apply(placementChanges(design, *placements));
    return design;
}

/// A step of a drag against a route of everything.
void drag(const char* name, const Design& design)
{
    Diagram diagram(design, test::catalog());
    const RouteTask task = diagram.routeTask();
    QElapsedTimer timer;
    timer.start();
    const std::vector<RoutedLine> lines = planRoutes(task.scene);
    const double full = milliseconds(timer);
    double longest = 0, all = 0;
    int steps = 0;
    for (int node = 1; node < int(diagram.nodes().size()); node += std::max(1, int(diagram.nodes().size()) / 40)) {
        if (diagram.node(node).container)
            continue;
        timer.restart();
        (void)diagram.previewRoutes(diagram.node(node).edges, {{node, diagram.node(node).rect.translated(40, 24)}});
        const double step = milliseconds(timer);
        longest = std::max(longest, step);
        all += step;
        ++steps;
    }
    std::printf("%-22s %5d cards %5zu lines: all routes %8.1f ms; a step of a drag %6.2f ms, the longest %6.2f ms; ratio %7.1f\n", name,
                int(diagram.nodes().size()), lines.size(), full, all / steps, longest, full / (all / steps));
}

} // namespace

int main(int argc, char** argv)
{
    QGuiApplication application(argc, argv);
    // With a number: that many scattered cards alone, for a profiler.
    if (argc > 1) {
        drag(argv[1], test::scatteredDesign(QByteArray(argv[1]).toInt(), 7));
        return 0;
    }
    std::printf("%-22s %-14s %5s %7s %6s %9s %8s %6s %9s %6s %9s\n", "design", "router", "lines", "crosses", "bends", "length", "through", "upon", "labels", "clash", "ms");
    for (const char* sample : {"web-shop", "bank", "media-platform"})
        compare(sample, test::design(test::fileBytes(QStringLiteral(GROUNDPLAN_SOURCE_DIR "/resources/samples/%1.groundplan.yaml").arg(QLatin1String(sample)))));
    for (int size : {50, 150, 500}) {
        compare(qPrintable(QStringLiteral("dense grid %1").arg(size)), test::generatedDesign(size));
        compare(qPrintable(QStringLiteral("scattered %1").arg(size)), test::scatteredDesign(size, 7));
        compare(qPrintable(QStringLiteral("laid out %1").arg(size)), laidOut(test::scatteredDesign(size, 11)));
    }
    std::printf("\n");
    for (int size : {100, 500, 1000, 5000}) {
        drag(qPrintable(QStringLiteral("dense grid %1").arg(size)), test::generatedDesign(size));
        drag(qPrintable(QStringLiteral("scattered %1").arg(size)), test::scatteredDesign(size, 7));
    }
}
