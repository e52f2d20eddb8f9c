// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <string>
#include <vector>

#include <yaml-cpp/yaml.h>

#include <QtTest>

#include "model/storage/design_reader.h"
#include "model/storage/design_writer.h"
#include "tests/support/samples.h"

using namespace groundplan;

/// Processor time of this thread in milliseconds: what else the machine does must not count.
static double processorTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Median processor time of each work, in milliseconds, over an odd number of rounds in which they take turns.
static std::vector<double> medianTimes(const std::vector<std::function<void()>>& works, int rounds = 9)
{
    std::vector<std::vector<double>> times(works.size());
    for (int round = 0; round < rounds; ++round) {
        for (size_t at = 0; at < works.size(); ++at) {
            const double start = processorTime();
            works[at]();
            times[at].push_back(processorTime() - start);
        }
    }
    std::vector<double> medians;
    for (std::vector<double>& list : times) {
        std::sort(list.begin(), list.end());
        medians.push_back(list[list.size() / 2]);
    }
    return medians;
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
        const Design design = test::generatedDesign(components);
        const std::vector<double> times = medianTimes({
            [&] { const YAML::Node node = YAML::Load(text); QVERIFY(node.IsMap()); },
            [&] {
                const auto loaded = readDesign(bytes, QStringLiteral("bench"), test::catalog());
                QVERIFY(loaded);
            },
            [&] { QVERIFY(!writeDesign(design, test::catalog()).isEmpty()); },
        });
        const double bare = times[0], ours = times[1], save = times[2];
        std::printf("load %d components (%lld bytes): YAML::Load %.1f ms, design %.1f ms, ratio %.2f; save %.1f ms, ratio %.2f\n",
                    components, static_cast<long long>(bytes.size()), bare, ours, ours / bare, save, save / bare);
    }
};

QTEST_GUILESS_MAIN(BenchLoad)
#include "bench_load.moc"
