// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

#include <yaml-cpp/yaml.h>

#include <QElapsedTimer>
#include <QtTest>

#include "model/storage/design_reader.h"
#include "model/storage/design_writer.h"
#include "tests/support/samples.h"

using namespace groundplan;

/// Median of an odd number of runs, in milliseconds.
static double medianTime(const std::function<void()>& work, int runs = 7)
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

/// Loading a design against yaml-cpp's own YAML::Load of the same bytes, in the same run.
class BenchLoad : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void load_data()
    {
        QTest::addColumn<int>("components");
        QTest::newRow("500") << 500;
        QTest::newRow("5000") << 5000;
    }
    void load()
    {
        QFETCH(int, components);
        const QByteArray bytes = writeDesign(test::generatedDesign(components), test::catalog());
        const std::string text = bytes.toStdString();
        const double bare = medianTime([&] { const YAML::Node node = YAML::Load(text); QVERIFY(node.IsMap()); });
        const double ours = medianTime([&] {
            const auto loaded = readDesign(bytes, QStringLiteral("bench"), test::catalog());
            QVERIFY(loaded);
        });
        const Design design = test::generatedDesign(components);
        const double save = medianTime([&] { QVERIFY(!writeDesign(design, test::catalog()).isEmpty()); });
        std::printf("load %d components (%lld bytes): YAML::Load %.1f ms, design %.1f ms, ratio %.2f; save %.1f ms, ratio %.2f\n",
                    components, static_cast<long long>(bytes.size()), bare, ours, ours / bare, save, save / bare);
    }
};

QTEST_GUILESS_MAIN(BenchLoad)
#include "bench_load.moc"
