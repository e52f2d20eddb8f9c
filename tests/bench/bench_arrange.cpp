// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdio>
#include <vector>

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include "model/edit/arrange.h"
#include "model/layout/layout_engine.h"
#include "model/layout/tidy.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

/// Middle of five runs, in milliseconds.
template<typename Work>
double timeOf(Work work)
{
    std::vector<double> times;
    for (int run = 0; run < 5; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[2];
}

/// The design with each position changed by up to `reach`, and a share of them forgotten.
Design shaken(const Design& design, int reach, int percentForgotten)
{
    QRandomGenerator random(17);
    Changes changes;
    for (const Component& component : design.components()) {
        const Placement* placement = design.placement(component.id);
        if (!placement)
            continue;
        if (int(random.bounded(100)) < percentForgotten) {
            changes.append(PlacementChange{component.id, *placement, {}});
        } else if (reach > 0) {
            Placement moved = *placement;
            moved.at += QPointF(random.bounded(-reach, reach + 1), random.bounded(-reach, reach + 1));
            changes.append(PlacementChange{component.id, *placement, moved});
        }
    }
    Design after = design;
    if (!after.apply(changes))
        qFatal("cannot be applied");
    return after;
}

} // namespace

/// What arranging costs, against laying everything out afresh.
class BenchArrange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizes_data()
    {
        QTest::addColumn<int>("components");
        for (int components : {1000, 5000})
            QTest::addRow("%d", components) << components;
    }
    void sizes()
    {
        QFETCH(int, components);
        Design design = test::generatedDesign(components);
        const auto placements = layoutDesign(design, test::catalog());
        QVERIFY(placements && design.apply(placementChanges(design, *placements)));
        const double full = timeOf([&] { (void)layoutDesign(design, test::catalog()); });
        std::printf("%d components: laid out afresh in %.1f ms\n", components, full);
        const auto row = [&](const char* what, auto work) {
            const double time = timeOf(work);
            std::printf("    %-28s %.2f ms: %.3f of that\n", what, time, time / full);
            std::fflush(stdout);
        };
        QList<Id> all;
        for (const Component& component : design.components())
            all.append(component.id);
        const Design loose = shaken(design, 4, 0), heap = shaken(design, 120, 0);
        row("tidy, off the grid", [&] { QVERIFY(tidy(loose, test::catalog())); });
        row("tidy, a heap", [&] { QVERIFY(tidy(heap, test::catalog())); });
        row("align all", [&] { QVERIFY(align(heap, test::catalog(), all, Alignment::Left)); });
        LayoutOptions keep;
        keep.keep = true;
        for (int percent : {1, 10, 50}) {
            const Design start = shaken(design, 0, percent);
            row(qPrintable(QStringLiteral("keep, %1 % are new").arg(percent)), [&] { QVERIFY(layoutDesign(start, test::catalog(), keep)); });
        }
        LayoutOptions some;
        some.only = all.mid(0, 50);
        row("50 of them", [&] { (void)layoutDesign(design, test::catalog(), some); });
    }
};

QTEST_GUILESS_MAIN(BenchArrange)
#include "bench_arrange.moc"
