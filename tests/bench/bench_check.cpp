// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

#include <QElapsedTimer>
#include <QFile>
#include <QtTest>

#include "model/edit/edits.h"
#include "model/graph/algorithms.h"
#include "model/rules/checker.h"
#include "model/rules/rule.h"
#include "tests/support/samples.h"

using namespace groundplan;

static double timeOf(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Median of an odd number of runs, in milliseconds.
static double medianTime(const std::function<void()>& work, int runs)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run)
        times.push_back(timeOf(work));
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// Memory of this process in MiB; 0 where the system does not tell.
static double residentMemory()
{
    QFile status(QStringLiteral("/proc/self/statm"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    return status.readAll().split(' ').value(1).toDouble() * 4096 / 1048576;
}

/// Checking everything, one edit looked at again, and one traversal of the graph, in the same run.
class BenchCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void check_data()
    {
        QTest::addColumn<int>("components");
        for (const int components : {1000, 10000, 50000})
            QTest::newRow(qPrintable(QString::number(components))) << components;
    }
    void check()
    {
        QFETCH(int, components);
        const QDate today(2026, 6, 1);
        const int runs = components > 20000 ? 1 : components > 5000 ? 3 : 7;
        const Design design = test::generatedDesign(components);
        const double traversal = medianTime([&] {
            const GraphIndex graph = GraphIndex::build(design, test::catalog(), GraphPlane::Business);
            QVERIFY(!strongComponents(graph).empty());
        }, runs);
        const double before = residentMemory();
        Checker checker(test::catalog(), today);
        checker.reset(design);
        std::vector<double> times{timeOf([&] { (void)checker.report(); })};
        const CheckReport first = checker.report();
        const double memory = residentMemory() - before;
        for (int run = 1; run < runs; ++run)
            times.push_back(timeOf([&] { QVERIFY(checkDesign(design, test::catalog(), today).rulesRun > 0); }));
        std::sort(times.begin(), times.end());
        const double full = times[times.size() / 2];
        std::printf("check %d components, %d connections: %lld findings, %lld questions; graph and strong components %.2f ms, everything %.1f ms "
                    "(ratio %.0f), memory %.0f MiB\n",
                    components, int(design.connections().size()), static_cast<long long>(first.findings.size()),
                    static_cast<long long>(first.questions.size()), traversal, full, full / traversal, memory);

        // Which rules over the whole graph take longest.
        const RuleContext context(design, test::catalog(), today);
        std::vector<std::pair<double, QString>> byRule;
        for (const auto& rule : allRules()) {
            QList<Verdict> verdicts;
            if (rule->info().scope == RuleScope::Design)
                byRule.push_back({timeOf([&] { rule->checkWhole(context, verdicts); }), rule->info().id});
        }
        std::sort(byRule.rbegin(), byRule.rend());
        for (size_t at = 0; at < std::min<size_t>(byRule.size(), 6); ++at)
            std::printf("    rule %-26s %.1f ms\n", qPrintable(byRule[at].second), byRule[at].first);

        // The edits that people make, one after the other.
        Design scratch = design;
        int round = 0;
        constexpr int editRuns = 5;
        const auto edit = [&](const char* what, const std::function<Result<Edit>(const Design&)>& make) {
            std::vector<double> near, lists;
            for (int run = 0; run < editRuns; ++run, ++round) {
                const auto made = make(scratch);
                QVERIFY2(made, what);
                const auto applied = scratch.apply(made->changes);
                QVERIFY(applied);
                near.push_back(timeOf([&] {
                    checker.update(*applied);
                    checker.recheck();
                }));
                lists.push_back(timeOf([&] { (void)checker.report(); }));
            }
            std::sort(near.begin(), near.end());
            std::sort(lists.begin(), lists.end());
            const double again = near[near.size() / 2];
            std::printf("    %-28s %.3f ms, lists %.3f ms: %.5f of checking everything\n", what, again, lists[lists.size() / 2], again / full);
            std::fflush(stdout);
        };
        const auto service = [&](const Design& now, int number) {
            auto at = now.components().begin();
            while (number > 0 || at->kind != QLatin1String("service")) {
                number -= at->kind == QLatin1String("service");
                ++at;
            }
            return at->id;
        };
        const auto some = [&](const Design& now) { return service(now, 0); };
        edit("attribute, read by few", [&](const Design& now) {
            return setAttribute(now, test::catalog(), some(now), QStringLiteral("owner"), QStringLiteral("team-%1").arg(round)); });
        edit("attribute, read by many", [&](const Design& now) {
            return setAttribute(now, test::catalog(), some(now), QStringLiteral("replicas"), 2 + round); });
        edit("rename", [&](const Design& now) { return rename(now, some(now), QStringLiteral("Name %1").arg(round)); });
        edit("new component", [&](const Design& now) { return addComponent(now, test::catalog(), QStringLiteral("service"), {}); });
        edit("new dashboard", [&](const Design& now) { return addComponent(now, test::catalog(), QStringLiteral("dashboards"), {}); });
        edit("new connection", [&](const Design& now) {
            return connectComponents(now, test::catalog(), some(now), service(now, 7 + round), QStringLiteral("calls")); });
        const Edit place = *addComponent(scratch, test::catalog(), QStringLiteral("region"), {});
        const Id region = addedComponents(place).first();
        QVERIFY(scratch.apply(place.changes));
        checker.update(place.changes);
        (void)checker.report();
        edit("moved container", [&](const Design& now) {
            const Id cluster = QStringLiteral("cluster-1");
            return moveInto(now, test::catalog(), {cluster}, now.component(cluster)->in.isEmpty() ? region : Id()); });
    }
};

QTEST_GUILESS_MAIN(BenchCheck)
#include "bench_check.moc"
