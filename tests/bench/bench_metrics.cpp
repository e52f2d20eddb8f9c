// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

#include <QElapsedTimer>
#include <QtTest>

#include "model/metrics/compute.h"
#include "model/metrics/measured_graph.h"
#include "tests/support/samples.h"

using namespace groundplan;

/// Median of an odd number of runs, in milliseconds.
static double medianTime(const std::function<void()>& work, int runs)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// All figures of a design against building the graph that they are taken of, in the same run.
class BenchMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compute_data()
    {
        QTest::addColumn<int>("components");
        for (const int components : {1000, 10000, 50000})
            QTest::newRow(qPrintable(QString::number(components))) << components;
    }
    void compute()
    {
        QFETCH(int, components);
        const Design design = test::generatedDesign(components);
        const int runs = components > 5000 ? 3 : 7;
        const double graph = medianTime([&] { QVERIFY(measuredGraphs(design, test::catalog()).business.nodeCount() > 0); }, runs);
        std::printf("metrics %d components, %d connections: three graphs %.2f ms\n", components, int(design.connections().size()), graph);
        const auto measure = [&](const char* what, const MetricsOptions& options) {
            const double time = medianTime([&] { QVERIFY(computeMetrics(design, test::catalog(), options).complete); }, runs);
            std::printf("    %-12s %8.1f ms, ratio %.1f\n", what, time, time / graph);
        };
        measure("coupling", {true, false, false, false});
        measure("matrix", {false, true, false, false});
        measure("resilience", {false, false, true, false});
        measure("egress", {false, false, false, true});
        measure("everything", {});
    }
};

QTEST_GUILESS_MAIN(BenchMetrics)
#include "bench_metrics.moc"
