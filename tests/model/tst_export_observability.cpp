// SPDX-License-Identifier: Apache-2.0
#include <yaml-cpp/yaml.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include "model/exports/export_plan.h"
#include "tests/support/judges.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

ExportPlan planOf(const Design& design, const char* target = "observability")
{
    auto plan = exporterById(QString::fromLatin1(target))->plan(design, test::catalog());
    if (!plan)
        qFatal("%s", qPrintable(plan.error().text()));
    return *plan;
}

Design caseDesign(const QString& name) { return test::design(test::fileBytes(QLatin1String("exports/observability/") + name + QLatin1String("/design.groundplan.yaml"))); }

QString text(const YAML::Node& node) { return node && node.IsScalar() ? QString::fromStdString(node.as<std::string>()) : QString(); }

QByteArray contentOf(const ExportPlan& plan, const QString& path)
{
    for (const ExportFile& file : plan.files) {
        if (file.path == path)
            return file.content;
    }
    return {};
}

std::vector<YAML::Node> objectsOf(const ExportPlan& plan)
{
    std::vector<YAML::Node> objects;
    for (const ExportFile& file : plan.files) {
        if (!file.path.contains(QLatin1String("base/")) || !file.path.endsWith(QLatin1String(".yaml")) || file.path.endsWith(QLatin1String("kustomization.yaml")))
            continue;
        for (const YAML::Node& node : YAML::LoadAll(file.content.toStdString()))
            objects.push_back(node);
    }
    return objects;
}

YAML::Node object(const ExportPlan& plan, const QString& kind, const QString& name)
{
    for (const YAML::Node& node : objectsOf(plan)) {
        if (text(node["kind"]) == kind && text(node["metadata"]["name"]) == name)
            return node;
    }
    return YAML::Node(YAML::NodeType::Undefined);
}

bool notes(const ExportPlan& plan, const QString& part)
{
    return std::any_of(plan.notes.begin(), plan.notes.end(), [&](const ExportNote& note) { return note.message.contains(part); });
}

QByteArray small(const QByteArray& options, const QByteArray& components)
{
    return "groundplan: 1\nname: Small\nexport: { options: { observability: { " + options + " } } }\ncomponents:\n  main: { kind: cluster, name: Main }\n  shop: { kind: namespace, name: shop, in: main }\n" + components;
}

} // namespace

/// What the monitoring says; its bytes are golden files, see tst_exports.
class TestExportObservability : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Names that try to break out come through as they are.
    void namesComeThrough()
    {
        const Design design = test::designFromHell();
        QStringList titles, wanted;
        for (const YAML::Node& node : objectsOf(planOf(design))) {
            for (const auto& file : node["data"]) {
                if (!text(file.first).endsWith(QLatin1String(".json")))
                    continue;
                QJsonParseError error;
                const QJsonObject board = QJsonDocument::fromJson(text(file.second).toUtf8(), &error).object();
                QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(text(file.second)));
                if (!text(file.first).startsWith(QLatin1String("overview-")))
                    titles.append(board[QLatin1String("title")].toString() + u'|' + board[QLatin1String("description")].toString());
            }
        }
        for (const Component& component : design.components()) {
            const ComponentKind* kind = test::catalog().componentKind(component.kind);
            if (component.in == QLatin1String("ns") && kind->id != QLatin1String("ingress"))
                wanted.append(component.label() + u'|' + component.description);
        }
        titles.sort();
        wanted.sort();
        QCOMPARE(titles, wanted);
    }

    /// Braces of a name are no template of Prometheus, quotes of a topic no PromQL.
    void textsAreEscaped()
    {
        const ExportPlan plan = planOf(test::design(small({}, "  api: { kind: service, name: \"A {{ .x }} b\", in: shop, owner: buy, image: \"e/a:1\", port: 80, protocol: http, metrics: true, slo: 99.9 }\n"
                                                              "  q: { kind: event-stream, name: Q, technology: Apache Kafka, dead-letter: true }\n"
                                                              "connections:\n  c: { from: api, to: q, kind: consumes, topic: 'a\"} or vector(1) #', consumer-group: 'b\\' }\n")));
        const YAML::Node groups = object(plan, QStringLiteral("PrometheusRule"), QStringLiteral("api-objectives"))["spec"]["groups"];
        QVERIFY(groups.IsSequence());
        bool found = false;
        for (const YAML::Node& rule : groups[0]["rules"]) {
            if (!rule["alert"])
                continue;
            found = true;
            QVERIFY2(text(rule["annotations"]["summary"]).contains(QLatin1String("A {{ \"{{\" }} .x }} b")), qPrintable(text(rule["annotations"]["summary"])));
        }
        QVERIFY(found);
        const QByteArray rules = contentOf(plan, QStringLiteral("base/shop/rules-small.yaml"));
        const YAML::Node queues = YAML::Load(rules.toStdString())["spec"]["groups"];
        QCOMPARE(text(queues[queues.size() - 1]["rules"][0]["expr"]), QStringLiteral("sum(kafka_consumergroup_lag{consumergroup=\"b\\\\\",topic=\"a\\\"} or vector(1) #\"}) > 1000"));
    }

    void thresholds_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::addColumn<QByteArray>("slo");
        QTest::addColumn<QStringList>("limits");
        QTest::addColumn<QStringList>("severities");
        const QStringList severities{QStringLiteral("page"), QStringLiteral("page"), QStringLiteral("ticket"), QStringLiteral("ticket")};
        QTest::newRow("99.9") << QByteArray() << QByteArray("slo: 99.9") << QStringList{QStringLiteral("(14.4 * 0.001)"), QStringLiteral("(6 * 0.001)"), QStringLiteral("(3 * 0.001)"), QStringLiteral("(1 * 0.001)")} << severities;
        QTest::newRow("28 days") << QByteArray("slo-days: 28") << QByteArray("slo: 99.9") << QStringList{QStringLiteral("(13.44 * 0.001)"), QStringLiteral("(5.6 * 0.001)"), QStringLiteral("(2.8 * 0.001)"), QStringLiteral("(0.933333333 * 0.001)")} << severities;
        QTest::newRow("nobody is called") << QByteArray() << QByteArray("slo: 99.9, alerting: false") << QStringList{QStringLiteral("(14.4 * 0.001)"), QStringLiteral("(6 * 0.001)"), QStringLiteral("(3 * 0.001)"), QStringLiteral("(1 * 0.001)")}
                                          << QStringList{QStringLiteral("ticket"), QStringLiteral("ticket"), QStringLiteral("ticket"), QStringLiteral("ticket")};
        QTest::newRow("a budget too large to burn fast") << QByteArray() << QByteArray("slo: 80") << QStringList{QStringLiteral("(3 * 0.2)"), QStringLiteral("(1 * 0.2)")} << QStringList{QStringLiteral("ticket"), QStringLiteral("ticket")};
    }
    void thresholds()
    {
        QFETCH(QByteArray, options);
        QFETCH(QByteArray, slo);
        QFETCH(QStringList, limits);
        QFETCH(QStringList, severities);
        const ExportPlan plan = planOf(test::design(small(options, "  api: { kind: service, name: Api, in: shop, owner: buy, image: \"e/a:1\", port: 80, protocol: http, metrics: true, " + slo + " }\n")));
        QStringList found, levels;
        for (const YAML::Node& rule : object(plan, QStringLiteral("PrometheusRule"), QStringLiteral("api-objectives"))["spec"]["groups"][0]["rules"]) {
            if (!rule["alert"])
                continue;
            const QString expression = text(rule["expr"]);
            found.append(expression.section(QLatin1String(" > "), -1));
            QCOMPARE(expression.count(found.last()), 2);
            levels.append(text(rule["labels"]["severity"]));
        }
        QCOMPARE(found, limits);
        QCOMPARE(levels, severities);
    }

    void missing_data()
    {
        QTest::addColumn<QByteArray>("components");
        QTest::addColumn<QString>("note");
        const QByteArray api = "  api: { kind: service, name: Api, in: shop, owner: buy, image: \"e/a:1\", port: 80, protocol: http, slo: 99.9";
        QTest::newRow("no metrics") << api + " }\n" << QStringLiteral("so nothing watches it: Api.");
        QTest::newRow("no store") << api + ", metrics: true }\n" << QStringLiteral("The design has no store for traces");
        QTest::newRow("no alerting") << api + ", metrics: true }\n" << QStringLiteral("no alerting component");
        QTest::newRow("no owner") << QByteArray("  api: { kind: service, name: Api, in: shop, image: \"e/a:1\" }\n") << QStringLiteral("'unowned': Api.");
        QTest::newRow("all or nothing") << QByteArray("  api: { kind: service, name: Api, in: shop, image: \"e/a:1\", port: 80, metrics: true, slo: 100 }\n") << QStringLiteral("no error budget to watch: Api.");
        QTest::newRow("unknown store") << api + " }\n  x: { kind: logs, name: X, in: shop, technology: Papyrus, image: \"e/x:1\", port: 1 }\n" << QStringLiteral("name their technology: X: Papyrus.");
        QTest::newRow("bucket") << api + ", metrics: true, latency-budget: 120ms }\n" << QStringLiteral("Api: 250ms instead of 120ms");
        QTest::newRow("no runbooks") << api + " }\n" << QStringLiteral("https://runbooks.example.invalid stands in for it");
        QTest::newRow("personal data") << QByteArray("  api: { kind: service, name: Api, in: shop, image: \"e/a:1\", classification: restricted }\n  x: { kind: logs, name: X, in: shop, technology: Loki, image: \"e/x:1\", port: 1 }\n") << QStringLiteral("complete the list: Api.");
        QTest::newRow("no cluster") << QByteArray() << QStringLiteral("nothing to observe");
    }
    void missing()
    {
        QFETCH(QByteArray, components);
        QFETCH(QString, note);
        const ExportPlan plan = planOf(test::design(small({}, components)));
        QStringList all;
        for (const ExportNote& each : plan.notes)
            all.append(each.message);
        QVERIFY2(notes(plan, note), qPrintable(all.join(u'\n')));
    }

    /// The page that an alert leads to is there, and says whom it hurts.
    void runbooks()
    {
        const ExportPlan plan = planOf(caseDesign(QStringLiteral("services")));
        const QString base = QStringLiteral("https://git.example.com/tickets/deploy/blob/HEAD/observability/");
        int links = 0;
        for (const YAML::Node& node : objectsOf(plan)) {
            if (text(node["kind"]) != QLatin1String("PrometheusRule"))
                continue;
            for (const YAML::Node& group : node["spec"]["groups"]) {
                for (const YAML::Node& rule : group["rules"]) {
                    if (!rule["alert"])
                        continue;
                    const QString url = text(rule["annotations"]["runbook_url"]);
                    QVERIFY2(url.startsWith(base), qPrintable(url));
                    if (url.contains(QLatin1String("{{")))
                        continue;
                    ++links;
                    const QByteArray page = contentOf(plan, url.mid(base.size()));
                    QVERIFY2(page.contains(QByteArray("### " + text(rule["alert"]).toUtf8())), qPrintable(url));
                }
            }
        }
        QVERIFY(links > 8);
        const QByteArray seats = contentOf(plan, QStringLiteral("docs/runbooks/booking/seats.md"));
        QVERIFY(seats.contains("Called by: Shop."));
        QVERIFY(seats.contains("People reached through it: Visitor (9000 users)."));
        QVERIFY(seats.contains("Team: Sell."));
        QVERIFY(seats.contains("kubectl -n booking rollout undo deployment/seats"));
        QVERIFY(seats.contains("seats.notes.md"));
    }

    /// The port of the measurements is offered, named alike by both targets, and open to whoever reads them.
    void metricsPort()
    {
        const Design design = caseDesign(QStringLiteral("services"));
        const ExportPlan kubernetes = planOf(design, "kubernetes");
        const QString port = text(object(planOf(design), QStringLiteral("ServiceMonitor"), QStringLiteral("seats"))["spec"]["endpoints"][0]["port"]);
        QCOMPARE(port, QStringLiteral("tcp-9464"));
        QStringList offered;
        for (const YAML::Node& each : object(kubernetes, QStringLiteral("Service"), QStringLiteral("seats"))["spec"]["ports"])
            offered.append(text(each["name"]) + u' ' + text(each["port"]));
        QCOMPARE(offered, (QStringList{QStringLiteral("grpc 8080"), QStringLiteral("tcp-9464 9464")}));
        bool open = false;
        for (const YAML::Node& rule : object(kubernetes, QStringLiteral("NetworkPolicy"), QStringLiteral("seats"))["spec"]["ingress"])
            open = open || (text(rule["ports"][0]["port"]) == QLatin1String("9464") && text(rule["from"][0]["podSelector"]["matchLabels"]["app.kubernetes.io/name"]) == QLatin1String("numbers"));
        QVERIFY(open);
    }

    /// What this target runs, the target 'kubernetes' leaves to it when the profile names both.
    void kubernetesLeavesItToUs()
    {
        const Design design = caseDesign(QStringLiteral("services"));
        const ExportPlan both = planOf(design, "kubernetes");
        QVERIFY(!object(both, QStringLiteral("DaemonSet"), QStringLiteral("collector")));
        QVERIFY(object(both, QStringLiteral("NetworkPolicy"), QStringLiteral("collector")));
        QVERIFY(object(planOf(design), QStringLiteral("DaemonSet"), QStringLiteral("collector-agent")));
        QByteArray alone = test::fileBytes(QStringLiteral("exports/observability/services/design.groundplan.yaml"));
        alone.replace("targets: [kubernetes, observability]", "targets: [kubernetes]");
        QVERIFY(object(planOf(test::design(alone), "kubernetes"), QStringLiteral("DaemonSet"), QStringLiteral("collector")));
    }

    /// No password is ever written.
    void secretsAreReferred()
    {
        const ExportPlan plan = planOf(caseDesign(QStringLiteral("elastic")));
        const YAML::Node collector = object(plan, QStringLiteral("OpenTelemetryCollector"), QStringLiteral("collector-gateway"));
        QCOMPARE(text(collector["spec"]["config"]["exporters"]["elasticsearch"]["password"]), QStringLiteral("${env:LOGS_PASSWORD}"));
        QVERIFY(notes(plan, QStringLiteral("Provide the Secret lines-writer")));
        for (const YAML::Node& node : objectsOf(plan))
            QVERIFY(text(node["kind"]) != QLatin1String("Secret"));
        QCOMPARE(text(object(plan, QStringLiteral("Kibana"), QStringLiteral("boards"))["spec"]["elasticsearchRef"]["name"]), QStringLiteral("lines"));
    }
};

QTEST_GUILESS_MAIN(TestExportObservability)
#include "tst_export_observability.moc"
