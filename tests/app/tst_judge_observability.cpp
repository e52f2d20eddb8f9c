// SPDX-License-Identifier: Apache-2.0
#include <yaml-cpp/yaml.h>

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include "model/exports/export_plan.h"
#include "tests/support/judges.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

QString text(const YAML::Node& node) { return node && node.IsScalar() ? QString::fromStdString(node.as<std::string>()) : QString(); }

ExportPlan planOf(const Design& design)
{
    auto plan = exporterById(QStringLiteral("observability"))->plan(design, test::catalog());
    if (!plan)
        qFatal("%s", qPrintable(plan.error().text()));
    return *plan;
}

/// The rules of an object: { groups }, as text; empty: it has none.
QByteArray rulesOf(const YAML::Node& object)
{
    if (text(object["kind"]) == QLatin1String("PrometheusRule")) {
        YAML::Emitter out;
        out << object["spec"];
        return out.c_str();
    }
    for (const auto& file : object["data"]) {
        if (text(file.first).endsWith(QLatin1String(".rules.yaml")))
            return text(file.second).toUtf8();
    }
    return {};
}

/// A service with an objective, as the smallest design that has one.
QByteArray serviceDesign(const QByteArray& options, const QByteArray& attributes)
{
    return "groundplan: 1\nname: Burn\nexport: { options: { observability: { " + options
           + " } } }\ncomponents:\n  main: { kind: cluster, name: Main }\n  shop: { kind: namespace, name: shop, in: main }\n"
             "  api: { kind: service, name: Api, in: shop, owner: buy, image: \"example/api:1\", port: 8080, metrics: true, "
           + attributes + " }\n";
}

/// All rules of a design's base in one file.
QByteArray allRules(const Design& design)
{
    YAML::Node groups;
    for (const ExportFile& file : planOf(design).files) {
        if (!file.path.startsWith(QLatin1String("base/")) || !file.path.endsWith(QLatin1String(".yaml")))
            continue;
        for (const YAML::Node& object : YAML::LoadAll(file.content.toStdString())) {
            if (text(object["kind"]) != QLatin1String("PrometheusRule"))
                continue;
            for (const YAML::Node& group : object["spec"]["groups"])
                groups.push_back(group);
        }
    }
    YAML::Node all;
    all["groups"] = groups;
    YAML::Emitter out;
    out << all;
    return out.c_str();
}

} // namespace

/// Monitoring as the programs that will read it see it.
class TestJudgeObservability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_designs = test::sampleDesigns();
        m_designs.insert(QStringLiteral("hell"), test::designFromHell());
        const QDir cases(QStringLiteral(GROUNDPLAN_TEST_DATA "/exports/observability"));
        for (const QString& name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            m_designs.insert(QString(QLatin1String("case-") + name), test::design(test::fileBytes(cases.filePath(name + QLatin1String("/design.groundplan.yaml")))));
        for (auto design = m_designs.cbegin(); design != m_designs.cend(); ++design)
            QVERIFY(test::writePlan(planOf(*design).files, m_folder.filePath(design.key())));
    }

    /// A judge that says yes to everything is none.
    void judgesRefuse()
    {
        if (test::tool(QStringLiteral("promtool")).isEmpty())
            QSKIP("promtool is not installed: it judges NOTHING here.");
        const QString path = m_folder.filePath(QStringLiteral("bad.yaml"));
        QVERIFY(test::writeBytes(path, "groups: [{ name: a, rules: [{ alert: A, expr: 'sum(rate(x[5m])' }] }]\n"));
        QVERIFY(test::run(test::tool(QStringLiteral("promtool")), {QStringLiteral("check"), QStringLiteral("rules"), path}).code != 0);
        if (test::nodeModules().isEmpty())
            QSKIP("Node.js or its packages are not here: objects of operators are judged by NOBODY.");
        QVERIFY(test::runNode(QStringLiteral("objects.mjs"), {}, "apiVersion: monitoring.coreos.com/v1\nkind: ServiceMonitor\nmetadata: { name: a }\nspec: { endpoints: 1 }\n").code != 0);
    }

    void overlays_data()
    {
        QTest::addColumn<QString>("overlay");
        QDirIterator walk(m_folder.path(), {QStringLiteral("kustomization.yaml")}, QDir::Files, QDirIterator::Subdirectories);
        QStringList found;
        while (walk.hasNext()) {
            const QString path = QFileInfo(walk.next()).path();
            if (path.contains(QLatin1String("/overlays/")))
                found.append(path);
        }
        found.sort();
        for (const QString& overlay : std::as_const(found))
            QTest::newRow(qPrintable(QDir(m_folder.path()).relativeFilePath(overlay))) << overlay;
    }
    void overlays()
    {
        QFETCH(QString, overlay);
        if (test::tool(QStringLiteral("kustomize")).isEmpty())
            QSKIP("kustomize is not installed: no overlay is built, NOTHING is judged here.");
        const test::Judged built = test::run(test::tool(QStringLiteral("kustomize")), {QStringLiteral("build"), overlay});
        QVERIFY2(built.code == 0, built.output.right(2000).constData());
        QVERIFY2(!built.output.contains("# Warning"), built.output.left(400).constData());
        if (!test::nodeModules().isEmpty()) {
            const test::Judged judged = test::runNode(QStringLiteral("objects.mjs"), {}, built.output);
            QVERIFY2(judged.code == 0, judged.output.right(4000).constData());
        }
        QByteArray core;
        QByteArray rules;
        QStringList expressions;
        QSet<QString> uids;
        int dashboards = 0;
        for (const QString& document : QString::fromUtf8(built.output).split(QLatin1String("\n---\n"))) {
            const YAML::Node object = YAML::Load(document.toStdString());
            const QString version = text(object["apiVersion"]);
            if (!version.contains(QLatin1String("coreos")) && !version.contains(QLatin1String("opentelemetry")) && !version.contains(QLatin1String("elastic")))
                core += "---\n" + document.toUtf8() + "\n";
            if (const QByteArray own = rulesOf(object); !own.isEmpty()) {
                checkRules(own);
                if (QTest::currentTestFailed())
                    return;
            }
            for (const auto& file : object["data"]) {
                if (text(file.first).endsWith(QLatin1String(".json"))) {
                    ++dashboards;
                    checkDashboard(text(file.second).toUtf8(), expressions, uids);
                } else if (text(file.first) == QLatin1String("collector.yaml")) {
                    checkCollector(YAML::Load(text(file.second).toStdString()));
                } else if (text(file.first) == QLatin1String("fluent-bit.yaml")) {
                    checkFluentBit(YAML::Load(text(file.second).toStdString()));
                }
                if (QTest::currentTestFailed())
                    return;
            }
            if (text(object["kind"]) == QLatin1String("OpenTelemetryCollector"))
                checkCollector(object["spec"]["config"]);
        }
        checkExpressions(expressions);
        if (QTest::currentTestFailed())
            return;
        if (!core.isEmpty() && !test::tool(QStringLiteral("kubectl-validate")).isEmpty()) {
            const QString path = m_folder.filePath(QStringLiteral("core.yaml"));
            QVERIFY(test::writeBytes(path, core));
            const test::Judged judged = test::run(test::tool(QStringLiteral("kubectl-validate")), {path});
            QVERIFY2(judged.code == 0, judged.output.right(4000).constData());
        }
        qInfo("%d dashboards, %d expressions in them", dashboards, int(expressions.size()));
    }

    /// Constant shares of bad requests over three days: a window's alert fires above its threshold and not below.
    void burns_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::addColumn<QByteArray>("attributes");
        QTest::addColumn<double>("budget");
        QTest::addColumn<QByteArray>("series"); ///< with ALL and BAD where the counts of a minute go
        const QByteArray http = "http_server_request_duration_seconds_count{namespace=\"shop\",job=\"api\",http_response_status_code=\"";
        const QByteArray two = "    - { series: '" + http + "200\"}', values: '0+GOODx3000' }\n    - { series: '" + http + "503\"}', values: '0+BADx3000' }\n";
        for (const auto& [slo, budget] : {std::pair("99.9", 0.001), std::pair("99.95", 0.0005), std::pair("99", 0.01)})
            QTest::newRow(slo) << QByteArray() << "protocol: http, slo: " + QByteArray(slo) << budget << two;
        QTest::newRow("grpc") << QByteArray() << QByteArray("protocol: grpc, slo: 99.5") << 0.005
                              << QByteArray("    - { series: 'rpc_server_duration_milliseconds_count{namespace=\"shop\",job=\"api\",rpc_grpc_status_code=\"0\"}', values: '0+GOODx3000' }\n"
                                            "    - { series: 'rpc_server_duration_milliseconds_count{namespace=\"shop\",job=\"api\",rpc_grpc_status_code=\"13\"}', values: '0+BADx3000' }\n");
        QTest::newRow("istio") << QByteArray("metrics: istio") << QByteArray("protocol: http, mesh-proxy: true, slo: 99.9") << 0.001
                               << QByteArray("    - { series: 'istio_requests_total{reporter=\"destination\",destination_workload_namespace=\"shop\",destination_workload=\"api\",response_code=\"200\"}', values: '0+GOODx3000' }\n"
                                             "    - { series: 'istio_requests_total{reporter=\"destination\",destination_workload_namespace=\"shop\",destination_workload=\"api\",response_code=\"500\"}', values: '0+BADx3000' }\n"
                                             "    - { series: 'istio_requests_total{reporter=\"source\",destination_workload_namespace=\"shop\",destination_workload=\"api\",response_code=\"500\"}', values: '0+1000000x3000' }\n");
        QTest::newRow("prometheus-http") << QByteArray("metrics: prometheus-http") << QByteArray("protocol: http, slo: 99.9") << 0.001
                                         << QByteArray("    - { series: 'http_requests_total{namespace=\"shop\",job=\"api\",code=\"200\"}', values: '0+GOODx3000' }\n"
                                                       "    - { series: 'http_requests_total{namespace=\"shop\",job=\"api\",code=\"502\"}', values: '0+BADx3000' }\n");
        const QByteArray late = "http_server_request_duration_seconds_";
        const QByteArray own = "{namespace=\"shop\",job=\"api\"";
        QTest::newRow("latency") << QByteArray() << QByteArray("protocol: http, latency-budget: 250ms") << 0.01
                                 << "    - { series: '" + late + "bucket" + own + ",le=\"0.25\"}', values: '0+GOODx3000' }\n    - { series: '" + late + "count" + own + "}', values: '0+ALLx3000' }\n";
        QTest::newRow("latency of a whole bucket") << QByteArray() << QByteArray("protocol: http, latency-budget: 800ms") << 0.01
                                                   << "    - { series: '" + late + "bucket" + own + ",le=\"1.0\"}', values: '0+GOODx3000' }\n    - { series: '" + late + "count" + own + "}', values: '0+ALLx3000' }\n";
    }
    void burns()
    {
        QFETCH(QByteArray, options);
        QFETCH(QByteArray, attributes);
        QFETCH(double, budget);
        QFETCH(QByteArray, series);
        if (test::tool(QStringLiteral("promtool")).isEmpty())
            QSKIP("promtool is not installed: no alert is tried.");
        QVERIFY(test::writeBytes(m_folder.filePath(QStringLiteral("rules.yaml")), allRules(test::design(serviceDesign(options, attributes)))));
        // Table 5-8 of the Site Reliability Workbook, written down here once more.
        const QList<std::pair<QByteArray, double>> windows{{"1h", 14.4}, {"6h", 6}, {"1d", 3}, {"3d", 1}};
        QByteArray tests = "rule_files: [rules.yaml]\nevaluation_interval: 30m\ntests:\n";
        for (const auto& [window, factor] : windows) {
            for (const double side : {1.1, 0.9}) {
                const double bad = 100000 * factor * side * budget;
                QByteArray filled = series;
                filled.replace("GOOD", QByteArray::number(100000 - bad, 'f', 3)).replace("BAD", QByteArray::number(bad, 'f', 3)).replace("ALL", "100000");
                tests += "  - interval: 2m\n    input_series:\n" + QByteArray(filled).replace("    - ", "    - ");
                tests += "    promql_expr_test:\n";
                for (const auto& [other, limit] : windows) {
                    const bool fires = factor * side > limit;
                    tests += "    - { expr: 'count(ALERTS{alertname=~\"(Error|Latency)BudgetBurn\",alertstate=\"firing\",burn_window=\"" + other + "\",service=\"api\",team=\"buy\",system=\"burn\",severity=\""
                             + (limit >= 6 ? "page" : "ticket") + "\"}) or vector(0)', eval_time: 73h, exp_samples: [{ labels: '{}', value: " + (fires ? "1" : "0") + " }] }\n";
                }
            }
        }
        QVERIFY(test::writeBytes(m_folder.filePath(QStringLiteral("tests.yaml")), tests));
        const test::Judged judged = test::run(test::tool(QStringLiteral("promtool")), {QStringLiteral("test"), QStringLiteral("rules"), QStringLiteral("tests.yaml")}, m_folder.path());
        QVERIFY2(judged.code == 0, judged.output.right(3000).constData());
    }

    /// A burst after a quiet day: the page comes within the hour, and ends soon after the trouble.
    void pageComesAndGoes()
    {
        if (test::tool(QStringLiteral("promtool")).isEmpty())
            QSKIP("promtool is not installed: no alert is tried.");
        QVERIFY(test::writeBytes(m_folder.filePath(QStringLiteral("rules.yaml")), allRules(test::design(serviceDesign({}, "protocol: http, slo: 99.9")))));
        const QByteArray http = "http_server_request_duration_seconds_count{namespace=\"shop\",job=\"api\",http_response_status_code=\"";
        const QByteArray firing = "    - { expr: 'count(ALERTS{alertstate=\"firing\",severity=\"page\",burn_window=\"1h\"}) or vector(0)', eval_time: ";
        // One request in ten fails for half an hour after six quiet ones.
        const QByteArray tests = "rule_files: [rules.yaml]\nevaluation_interval: 1m\ntests:\n  - interval: 1m\n    input_series:\n    - { series: '" + http
                                 + "200\"}', values: '0+1000x600' }\n    - { series: '" + http + "500\"}', values: '0+0x360 100+100x29 3000+0x210' }\n    promql_expr_test:\n"
                                 + firing + "6h, exp_samples: [{ labels: '{}', value: 0 }] }\n" + firing + "6h20m, exp_samples: [{ labels: '{}', value: 1 }] }\n"
                                 + firing + "6h40m, exp_samples: [{ labels: '{}', value: 0 }] }\n";
        QVERIFY(test::writeBytes(m_folder.filePath(QStringLiteral("tests.yaml")), tests));
        const test::Judged judged = test::run(test::tool(QStringLiteral("promtool")), {QStringLiteral("test"), QStringLiteral("rules"), QStringLiteral("tests.yaml")}, m_folder.path());
        QVERIFY2(judged.code == 0, judged.output.right(3000).constData());
    }

    /// Without a single failure there is no such series, which is no failure and no gap either; a lost target is told of.
    void quietAndAbsent()
    {
        if (test::tool(QStringLiteral("promtool")).isEmpty())
            QSKIP("promtool is not installed: no alert is tried.");
        QVERIFY(test::writeBytes(m_folder.filePath(QStringLiteral("rules.yaml")), allRules(test::design(serviceDesign({}, "protocol: http, slo: 99.9")))));
        const QByteArray tests = "rule_files: [rules.yaml]\nevaluation_interval: 1m\ntests:\n  - interval: 1m\n    input_series:\n"
                                 "    - { series: 'http_server_request_duration_seconds_count{namespace=\"shop\",job=\"api\",http_response_status_code=\"200\"}', values: '0+1000x180' }\n"
                                 "    - { series: 'up{namespace=\"shop\",job=\"api\",pod=\"a\"}', values: '1x60 _x120' }\n"
                                 "    - { series: 'kube_deployment_status_replicas_available{namespace=\"shop\",deployment=\"api\"}', values: '2x100 0x80' }\n"
                                 "    - { series: 'kube_deployment_spec_replicas{namespace=\"shop\",deployment=\"api\"}', values: '2x180' }\n"
                                 "    promql_expr_test:\n"
                                 "    - { expr: 'service:slo_errors:ratio_rate5m', eval_time: 1h, exp_samples: [{ labels: 'service:slo_errors:ratio_rate5m{namespace=\"shop\",service=\"api\",slo=\"availability\",system=\"burn\",team=\"buy\"}', value: 0 }] }\n"
                                 "    - { expr: 'service:slo_budget:remaining', eval_time: 1h, exp_samples: [{ labels: 'service:slo_budget:remaining{namespace=\"shop\",service=\"api\",slo=\"availability\",system=\"burn\",team=\"buy\"}', value: 1 }] }\n"
                                 "    - { expr: 'count(ALERTS{alertstate=\"firing\"}) or vector(0)', eval_time: 1h, exp_samples: [{ labels: '{}', value: 0 }] }\n"
                                 "    - { expr: 'count by (alertname, service, severity) (ALERTS{alertstate=\"firing\",alertname=~\"TargetsAbsent|WorkloadDown\"})', eval_time: 3h, exp_samples: ["
                                 "{ labels: '{alertname=\"TargetsAbsent\",service=\"api\",severity=\"page\"}', value: 1 }, { labels: '{alertname=\"WorkloadDown\",service=\"api\",severity=\"page\"}', value: 1 }] }\n";
        QVERIFY(test::writeBytes(m_folder.filePath(QStringLiteral("tests.yaml")), tests));
        const test::Judged judged = test::run(test::tool(QStringLiteral("promtool")), {QStringLiteral("test"), QStringLiteral("rules"), QStringLiteral("tests.yaml")}, m_folder.path());
        QVERIFY2(judged.code == 0, judged.output.right(3000).constData());
    }

private:
    void checkRules(const QByteArray& rules)
    {
        if (test::tool(QStringLiteral("promtool")).isEmpty())
            return;
        const QString path = m_folder.filePath(QStringLiteral("check.yaml"));
        QVERIFY(test::writeBytes(path, rules));
        const test::Judged judged = test::run(test::tool(QStringLiteral("promtool")), {QStringLiteral("check"), QStringLiteral("rules"), QStringLiteral("--lint=all"), QStringLiteral("--lint-fatal"), path});
        QVERIFY2(judged.code == 0, judged.output.right(3000).constData());
        for (const YAML::Node& group : YAML::Load(rules.toStdString())["groups"]) {
            for (const YAML::Node& rule : group["rules"]) {
                if (!rule["alert"])
                    continue;
                for (const char* label : {"severity", "team", "system", "service", "namespace"})
                    QVERIFY2(!text(rule["labels"][label]).isEmpty(), label);
                for (const char* annotation : {"summary", "description", "runbook_url"})
                    QVERIFY2(!text(rule["annotations"][annotation]).isEmpty(), annotation);
            }
        }
    }

    /// Every expression as a recording rule.
    void checkExpressions(const QStringList& expressions)
    {
        if (expressions.isEmpty() || test::tool(QStringLiteral("promtool")).isEmpty())
            return;
        YAML::Node rules;
        int number = 0;
        for (QString expression : expressions) {
            YAML::Node rule;
            rule["record"] = "panel:number" + std::to_string(++number);
            rule["expr"] = expression.replace(QLatin1String("$__rate_interval"), QLatin1String("5m")).toStdString();
            rules.push_back(rule);
        }
        YAML::Node group;
        group["name"] = "panels";
        group["rules"] = rules;
        YAML::Node file;
        file["groups"].push_back(group);
        YAML::Emitter out;
        out << file;
        const QString path = m_folder.filePath(QStringLiteral("panels.yaml"));
        QVERIFY(test::writeBytes(path, out.c_str()));
        const test::Judged judged = test::run(test::tool(QStringLiteral("promtool")), {QStringLiteral("check"), QStringLiteral("rules"), path});
        QVERIFY2(judged.code == 0, judged.output.right(3000).constData());
    }

    static void checkDashboard(const QByteArray& json, QStringList& expressions, QSet<QString>& uids)
    {
        QJsonParseError error;
        const QJsonObject board = QJsonDocument::fromJson(json, &error).object();
        QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(error.errorString()));
        const QString uid = board[QLatin1String("uid")].toString();
        QVERIFY2(QRegularExpression(QStringLiteral("^[A-Za-z0-9_-]{1,40}$")).match(uid).hasMatch(), qPrintable(uid));
        QVERIFY2(!uids.contains(uid), qPrintable(uid));
        uids.insert(uid);
        QVERIFY(board[QLatin1String("schemaVersion")].toInt() >= 39);
        QCOMPARE(board[QLatin1String("templating")][QLatin1String("list")][0][QLatin1String("type")].toString(), QStringLiteral("datasource"));
        QVERIFY(!board[QLatin1String("links")].toArray().isEmpty());
        QSet<int> ids;
        QSet<std::pair<int, int>> taken;
        const QJsonArray panels = board[QLatin1String("panels")].toArray();
        QVERIFY(!panels.isEmpty());
        for (const QJsonValue& panel : panels) {
            const int id = panel[QLatin1String("id")].toInt();
            QVERIFY2(id > 0 && !ids.contains(id), json.constData());
            ids.insert(id);
            const QJsonValue grid = panel[QLatin1String("gridPos")];
            const int x = grid[QLatin1String("x")].toInt(-1), y = grid[QLatin1String("y")].toInt(-1), w = grid[QLatin1String("w")].toInt(), h = grid[QLatin1String("h")].toInt();
            QVERIFY(x >= 0 && y >= 0 && w > 0 && h > 0 && x + w <= 24);
            for (int column = x; column < x + w; ++column) {
                for (int row = y; row < y + h; ++row) {
                    QVERIFY2(!taken.contains({column, row}), qPrintable(uid));
                    taken.insert({column, row});
                }
            }
            QCOMPARE(panel[QLatin1String("datasource")][QLatin1String("uid")].toString(), QStringLiteral("${datasource}"));
            QVERIFY(!panel[QLatin1String("targets")].toArray().isEmpty());
            for (const QJsonValue& target : panel[QLatin1String("targets")].toArray())
                expressions.append(target[QLatin1String("expr")].toString());
        }
    }

    /// What a pipeline names is there, what is there is named; nothing comes before the limiter, nothing after the batches.
    static void checkCollector(const YAML::Node& config)
    {
        QVERIFY(config["service"]["pipelines"].size() > 0);
        for (const char* part : {"receivers", "processors", "exporters"}) {
            QSet<QString> named;
            for (const auto& pipeline : config["service"]["pipelines"]) {
                for (const YAML::Node& name : pipeline.second[part]) {
                    QVERIFY2(config[part][name.as<std::string>()], qPrintable(QString(QLatin1String(part) + QLatin1String(": ") + text(name))));
                    named.insert(text(name));
                }
                const YAML::Node steps = pipeline.second["processors"];
                QCOMPARE(text(steps[0]), QStringLiteral("memory_limiter"));
                QCOMPARE(text(steps[steps.size() - 1]), QStringLiteral("batch"));
            }
            for (const auto& each : config[part])
                QVERIFY2(named.contains(text(each.first)), qPrintable(QString(QLatin1String(part) + QLatin1String(": ") + text(each.first))));
        }
        for (const YAML::Node& extension : config["service"]["extensions"])
            QVERIFY(config["extensions"][extension.as<std::string>()]);
    }

    static void checkFluentBit(const YAML::Node& config)
    {
        QVERIFY(config["service"]["http_server"].as<bool>());
        for (const char* part : {"inputs", "filters", "outputs"}) {
            QVERIFY2(config["pipeline"][part].IsSequence() && config["pipeline"][part].size() > 0, part);
            for (const YAML::Node& plugin : config["pipeline"][part]) {
                QVERIFY(!text(plugin["name"]).isEmpty());
                QVERIFY(part == std::string_view("inputs") || !text(plugin["match"]).isEmpty());
            }
        }
    }

    QTemporaryDir m_folder;
    QMap<QString, Design> m_designs;
};

QTEST_GUILESS_MAIN(TestJudgeObservability)
#include "tst_judge_observability.moc"
