// SPDX-License-Identifier: Apache-2.0
#include <yaml-cpp/yaml.h>

#include <QRegularExpression>
#include <QtTest>

#include "model/exports/export_plan.h"
#include "model/exports/keda/scaled_objects.h"
#include "tests/support/judges.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

ExportPlan planned(const Design& design, const char* target)
{
    auto plan = exporterById(QString::fromLatin1(target))->plan(design, test::catalog());
    if (!plan)
        qFatal("%s", qPrintable(plan.error().text()));
    return *plan;
}

ExportPlan planned(const QByteArray& yaml, const char* target) { return planned(test::design(yaml), target); }

QByteArray content(const ExportPlan& plan, const QString& path)
{
    for (const ExportFile& file : plan.files) {
        if (file.path == path)
            return file.content;
    }
    return {};
}

std::string text(const YAML::Node& node) { return node.IsDefined() && node.IsScalar() ? node.Scalar() : std::string(); }

/// The first object of a kind in the base; undefined: none.
YAML::Node objectOf(const ExportPlan& plan, const char* kind, const char* name = nullptr)
{
    for (const ExportFile& file : plan.files) {
        if (!file.path.contains(QLatin1String("base/")) || file.path.endsWith(QLatin1String("kustomization.yaml")))
            continue;
        for (const YAML::Node& node : YAML::LoadAll(file.content.toStdString())) {
            if (text(node["kind"]) == kind && (!name || text(node["metadata"]["name"]) == name))
                return node;
        }
    }
    return YAML::Node(YAML::NodeType::Undefined);
}

bool hasNote(const ExportPlan& plan, const char* words)
{
    return std::any_of(plan.notes.begin(), plan.notes.end(), [&](const ExportNote& note) { return note.message.contains(QString::fromUtf8(words)); });
}

QByteArray golden(const char* path) { return test::fileBytes(QStringLiteral("exports/%1/design.groundplan.yaml").arg(QString::fromLatin1(path))); }

YAML::Node compose(const ExportPlan& plan) { return YAML::Load(content(plan, QStringLiteral("compose.yaml")).toStdString()); }

/// What Compose makes of a value: a dollar sign of the design is two in the file.
QString unescaped(const std::string& value) { return QString::fromStdString(value).replace(QLatin1String("$$"), QLatin1String("$")); }

} // namespace

/// Functions, scalers and the composition for a laptop, read by a parser that had no part in writing them.
class TestExportApps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void functionsAreServices()
    {
        const ExportPlan plan = planned(golden("knative/events"), "knative");
        const YAML::Node scan = objectOf(plan, "Service", "scan");
        QVERIFY(scan.IsDefined());
        QCOMPARE(text(scan["apiVersion"]), std::string("serving.knative.dev/v1"));
        // Exposed, so not local to the cluster; twenty runs at a time in instances of one.
        QVERIFY(!scan["metadata"]["labels"]["networking.knative.dev/visibility"].IsDefined());
        const YAML::Node pattern = scan["spec"]["template"];
        QCOMPARE(text(pattern["metadata"]["annotations"]["autoscaling.knative.dev/min-scale"]), std::string("1"));
        QCOMPARE(text(pattern["metadata"]["annotations"]["autoscaling.knative.dev/max-scale"]), std::string("20"));
        QCOMPARE(text(pattern["spec"]["containerConcurrency"]), std::string("1"));
        QCOMPARE(text(pattern["spec"]["timeoutSeconds"]), std::string("90"));
        const YAML::Node context = pattern["spec"]["containers"][0]["securityContext"];
        QCOMPARE(text(context["runAsNonRoot"]), std::string("true"));
        QCOMPARE(text(context["readOnlyRootFilesystem"]), std::string("true"));
        QCOMPARE(text(context["allowPrivilegeEscalation"]), std::string("false"));
        QCOMPARE(text(context["seccompProfile"]["type"]), std::string("RuntimeDefault"));
        // Knative refuses these unless a feature is switched on.
        for (const char* field : {"securityContext", "topologySpreadConstraints", "terminationGracePeriodSeconds", "restartPolicy"})
            QVERIFY2(!pattern["spec"][field].IsDefined(), field);
        for (const ExportFile& file : plan.files)
            QVERIFY(!file.content.contains("hunter2"));

        const YAML::Node render = objectOf(plan, "Service", "render");
        QCOMPARE(text(render["metadata"]["labels"]["networking.knative.dev/visibility"]), std::string("cluster-local"));
        QCOMPARE(text(render["spec"]["template"]["spec"]["containers"][0]["ports"][0]["name"]), std::string("h2c"));
        QCOMPARE(text(render["spec"]["template"]["spec"]["containerConcurrency"]), std::string("40"));
        // Knative hands it its messages: it needs no way to the brokers itself.
        const YAML::Node policy = objectOf(plan, "NetworkPolicy", "scan")["spec"];
        for (const YAML::Node& rule : policy["egress"]) {
            QVERIFY(!rule["to"][0]["ipBlock"].IsDefined());
            QVERIFY(text(rule["to"][0]["namespaceSelector"]["matchLabels"]["kubernetes.io/metadata.name"]) != "streams");
        }
        QCOMPARE(policy["ingress"].size(), std::size_t(1));
        // Pods stay with plain Kubernetes.
        QVERIFY(!objectOf(plan, "Service", "shop").IsDefined());
        QVERIFY(!objectOf(plan, "Deployment").IsDefined());
    }

    void eventsStartFunctions()
    {
        const ExportPlan plan = planned(golden("knative/events"), "knative");
        const YAML::Node kafka = objectOf(plan, "KafkaSource");
        QCOMPARE(text(kafka["spec"]["bootstrapServers"][0]), std::string("events.streams.svc:9092"));
        QCOMPARE(text(kafka["spec"]["consumerGroup"]), std::string("scanners"));
        QCOMPARE(text(kafka["spec"]["topics"][0]), std::string("receipts"));
        QCOMPARE(text(kafka["spec"]["sink"]["ref"]["name"]), std::string("scan"));
        const YAML::Node trigger = objectOf(plan, "Trigger");
        QCOMPARE(text(trigger["spec"]["broker"]), std::string("sales"));
        QCOMPARE(text(trigger["spec"]["filter"]["attributes"]["type"]), std::string("com.example.sold"));
        QVERIFY(objectOf(plan, "Broker", "sales").IsDefined());
        QCOMPARE(text(objectOf(plan, "Subscription")["spec"]["channel"]["name"]), std::string("prints"));
        QCOMPARE(text(objectOf(plan, "PingSource")["spec"]["schedule"]), std::string("15 3 * * *"));
        QCOMPARE(text(objectOf(plan, "SinkBinding", "shop-sales")["spec"]["subject"]["kind"]), std::string("Deployment"));
        QVERIFY(objectOf(plan, "SinkBinding", "scan-prints").IsDefined());
    }

    void functionsFromElsewhere()
    {
        const QByteArray yaml = golden("knative/everywhere");
        QCOMPARE(text(objectOf(planned(yaml, "knative"), "Service", "thumbs")["spec"]["template"]["metadata"]["annotations"]["autoscaling.knative.dev/max-scale"]), std::string("10"));
        const ExportPlan local = planned(QByteArray(yaml).replace("functions: all", "functions: in-cluster"), "knative");
        QVERIFY(!objectOf(local, "Service").IsDefined());
        QVERIFY(hasNote(local, "outside of a cluster"));
    }

    void consumersScale_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("rabbitmq") << QStringLiteral("mailer") << QStringLiteral("rabbitmq") << QStringLiteral("value") << QStringLiteral("50");
        QTest::newRow("address from the consumer") << QStringLiteral("mailer") << QStringLiteral("rabbitmq") << QStringLiteral("hostFromEnv") << QStringLiteral("RABBITMQ_URL");
        QTest::newRow("kafka") << QStringLiteral("indexer") << QStringLiteral("kafka") << QStringLiteral("consumerGroup") << QStringLiteral("index");
        QTest::newRow("kafka address") << QStringLiteral("indexer") << QStringLiteral("kafka") << QStringLiteral("bootstrapServersFromEnv") << QStringLiteral("KAFKA_BOOTSTRAP_SERVERS");
        QTest::newRow("sqs") << QStringLiteral("transcode") << QStringLiteral("aws-sqs-queue") << QStringLiteral("awsRegion") << QStringLiteral("eu-west-1");
        QTest::newRow("nats") << QStringLiteral("recorder") << QStringLiteral("nats-jetstream") << QStringLiteral("natsServerMonitoringEndpoint") << QStringLiteral("nats.work.svc.cluster.local:8222");
    }
    void consumersScale()
    {
        QFETCH(QString, name);
        QFETCH(QString, type);
        QFETCH(QString, key);
        QFETCH(QString, value);
        const ExportPlan plan = planned(golden("keda/brokers"), "keda");
        YAML::Node object = objectOf(plan, "ScaledObject", name.toUtf8().constData());
        if (!object.IsDefined())
            object.reset(objectOf(plan, "ScaledJob", name.toUtf8().constData()));
        QVERIFY(object.IsDefined());
        const YAML::Node trigger = object["spec"]["triggers"][0];
        QCOMPARE(QString::fromStdString(text(trigger["type"])), type);
        QCOMPARE(QString::fromStdString(text(trigger["metadata"][key.toStdString()])), value);
    }

    void scalersOnlyReferToSecrets()
    {
        const ExportPlan plan = planned(golden("keda/brokers"), "keda");
        for (const ExportFile& file : plan.files)
            QVERIFY(!file.content.contains("hunter2"));
        const YAML::Node kafka = objectOf(plan, "TriggerAuthentication", "indexer-kafka");
        QCOMPARE(kafka["spec"]["secretTargetRef"].size(), std::size_t(2));
        QCOMPARE(text(objectOf(plan, "TriggerAuthentication", "transcode-aws-sqs-queue")["spec"]["podIdentity"]["provider"]), std::string("aws"));
        QVERIFY(hasNote(plan, "HorizontalPodAutoscaler"));
        QVERIFY(hasNote(plan, "KEDA has no scaler"));
        QVERIFY(!objectOf(plan, "ScaledObject", "oddity").IsDefined());
    }

    void loadScales()
    {
        const YAML::Node web = objectOf(planned(golden("keda/load"), "keda"), "ScaledObject", "web");
        QStringList types;
        for (const YAML::Node& trigger : web["spec"]["triggers"])
            types.append(QString::fromStdString(text(trigger["type"])));
        QCOMPARE(types, QStringList({QStringLiteral("cpu"), QStringLiteral("prometheus"), QStringLiteral("cron")}));
        QCOMPARE(text(web["spec"]["triggers"][1]["metadata"]["threshold"]), std::string("23"));
        QCOMPARE(text(web["spec"]["triggers"][2]["metadata"]["desiredReplicas"]), std::string("2"));
        QCOMPARE(text(web["spec"]["minReplicaCount"]), std::string("0"));
        QCOMPARE(text(web["spec"]["maxReplicaCount"]), std::string("9"));
    }

    /// The hook for the manifests of plain Kubernetes: whose HorizontalPodAutoscaler or Job must not be there.
    void saysWhomMessagesScale()
    {
        const Design design = test::design(golden("keda/brokers"));
        const kubernetes::Rendering rendering(design, test::catalog(), nullptr, QStringLiteral("cluster"));
        QVERIFY(keda::scalesByMessages(rendering, *design.component(QStringLiteral("mailer"))));
        QVERIFY(keda::scalesByMessages(rendering, *design.component(QStringLiteral("transcode"))));
        QVERIFY(!keda::scalesByMessages(rendering, *design.component(QStringLiteral("oddity"))));
        QVERIFY(!keda::scalesByMessages(rendering, *design.component(QStringLiteral("queue"))));
        // Only when the design is exported to KEDA.
        QVERIFY(!keda::isScaledInstead(rendering, *design.component(QStringLiteral("mailer"))));
        const Design load = test::design(golden("keda/load"));
        const kubernetes::Rendering loaded(load, test::catalog(), nullptr, QStringLiteral("cluster"));
        QVERIFY(keda::isScaledInstead(loaded, *load.component(QStringLiteral("web"))));
        QVERIFY(!keda::isScaledInstead(loaded, *load.component(QStringLiteral("front"))));
    }

    /// Exported together, only one of the two scales a workload.
    void leavesScalingToKeda()
    {
        Design design = test::design(golden("keda/load"));
        DesignProperties after = design.properties();
        after.exports.targets = {QStringLiteral("kubernetes")};
        QVERIFY(design.apply({PropertiesChange{design.properties(), after}}));
        QVERIFY(objectOf(planned(design, "kubernetes"), "HorizontalPodAutoscaler", "web").IsDefined());
        after.exports.targets = {QStringLiteral("kubernetes"), QStringLiteral("keda")};
        QVERIFY(design.apply({PropertiesChange{design.properties(), after}}));
        const ExportPlan plan = planned(design, "kubernetes");
        QVERIFY(!objectOf(plan, "HorizontalPodAutoscaler", "web").IsDefined());
        QVERIFY(!objectOf(plan, "Deployment", "web")["spec"]["replicas"].IsDefined());
        for (const ExportNote& note : planned(design, "keda").notes)
            QVERIFY(!note.message.contains(QLatin1String("must not be applied")));
    }

    void composesALaptop()
    {
        const ExportPlan plan = planned(golden("compose/shop"), "compose");
        const YAML::Node file = compose(plan);
        QVERIFY(!file["version"].IsDefined());
        const YAML::Node services = file["services"];
        const YAML::Node orders = services["orders"];
        // What Compose would replace is escaped, what Kubernetes would replace is replaced.
        QCOMPARE(text(orders["environment"]["PRICE"]), std::string("$$5 and $${TAX}"));
        QCOMPARE(text(orders["environment"]["DB_URL"]), std::string("jdbc:postgresql://orders-db.example.com//etc/orders.yaml"));
        QCOMPARE(text(orders["command"][1]), std::string("/etc/orders.yaml"));
        QCOMPARE(text(orders["command"][3]), std::string("$$5"));
        QVERIFY(text(orders["environment"]["API_TOKEN"]).starts_with("${ORDERS_API_TOKEN:?"));
        QVERIFY(text(orders["environment"]["ORDERS_DB_PASSWORD"]).starts_with("${ORDERS_DB_PASSWORD:?"));
        for (const ExportFile& written : plan.files)
            QVERIFY(!written.content.contains("abcdef123456"));
        // Every variable that the file wants is in the example, and no other.
        static const QRegularExpression wanted(QStringLiteral("(?<!\\$)\\$\\{([A-Z0-9_]+):\\?"));
        QSet<QString> names, offered;
        auto match = wanted.globalMatch(QString::fromUtf8(content(plan, QStringLiteral("compose.yaml"))));
        while (match.hasNext())
            names.insert(match.next().captured(1));
        for (const QByteArray& line : content(plan, QStringLiteral(".env.example")).split('\n')) {
            if (!line.startsWith('#') && line.contains('='))
                offered.insert(QString::fromUtf8(line.left(line.indexOf('='))));
        }
        QVERIFY(names.size() >= 3);
        QCOMPARE(offered, names);
        // Managed services run as local products.
        QCOMPARE(text(services["orders-db"]["image"]), std::string("postgres:16-alpine"));
        QCOMPARE(text(services["orders-db"]["environment"]["POSTGRES_DB"]), std::string("orders"));
        QVERIFY(text(services["mail"]["image"]).starts_with("softwaremill/elasticmq-native"));
        QVERIFY(text(services["pictures"]["image"]).starts_with("minio/minio"));
        QCOMPARE(text(services["numbers"]["image"]), std::string("prom/prometheus:v3.1.0"));
        QVERIFY(!services["figures"].IsDefined());
        QVERIFY(hasNote(plan, "No product that runs on a laptop"));
        QVERIFY(hasNote(plan, "does not say what these are"));
        // Who waits for whom.
        QCOMPARE(text(orders["depends_on"]["orders-db"]["condition"]), std::string("service_healthy"));
        QCOMPARE(text(orders["depends_on"]["bank"]["required"]), std::string("false"));
        QVERIFY(!orders["depends_on"]["paths"].IsDefined());
        QVERIFY(orders["depends_on"]["stock"].IsDefined());
        QVERIFY(!services["stock"]["depends_on"].IsDefined()); // else each would wait for the other
        // Bounds.
        QCOMPARE(text(orders["read_only"]), std::string("true"));
        QCOMPARE(text(orders["cap_drop"][0]), std::string("ALL"));
        QCOMPARE(text(orders["deploy"]["resources"]["limits"]["cpus"]), std::string("2"));
        QCOMPARE(text(orders["deploy"]["resources"]["limits"]["memory"]), std::string("1024M"));
        // A caller joins the network of what it calls, and finds it by the name that the cluster gives.
        QVERIFY(orders["networks"]["data-zone"].IsDefined());
        bool found = false;
        for (const YAML::Node& alias : orders["networks"]["selling-space"]["aliases"])
            found = found || text(alias) == "orders.selling.svc";
        QVERIFY(found);
        for (const YAML::const_iterator::value_type& entry : file["configs"])
            QVERIFY(text(entry.second["content"]).find("orders:8080") != std::string::npos || text(entry.second["content"]).find("http_listen_port") != std::string::npos);
        QCOMPARE(text(services["report"]["profiles"][0]), std::string("jobs"));
        QCOMPARE(text(services["report"]["restart"]), std::string("no"));
    }

    void portsDoNotClash_data()
    {
        QTest::addColumn<Design>("design");
        QMap<QString, Design> designs = test::sampleDesigns();
        designs.insert(QStringLiteral("hell"), test::designFromHell());
        for (auto design = designs.cbegin(); design != designs.cend(); ++design)
            QTest::newRow(qPrintable(design.key())) << *design;
    }
    void portsDoNotClash()
    {
        QFETCH(Design, design);
        const YAML::Node file = compose(planned(design, "compose"));
        std::set<std::string> taken, names;
        for (const YAML::const_iterator::value_type& entry : file["services"]) {
            names.insert(text(entry.first));
            for (const YAML::Node& port : entry.second["ports"]) {
                const std::string words = text(port);
                QVERIFY(words.starts_with("127.0.0.1:"));
                QVERIFY2(taken.insert(words.substr(0, words.rfind(':'))).second, words.c_str());
            }
        }
        // What is waited for is there, and never in a circle.
        std::map<std::string, std::set<std::string>> open;
        for (const YAML::const_iterator::value_type& entry : file["services"]) {
            for (const YAML::const_iterator::value_type& need : entry.second["depends_on"]) {
                QVERIFY(names.contains(text(need.first)));
                open[text(entry.first)].insert(text(need.first));
            }
        }
        for (bool more = true; more;) {
            more = false;
            for (auto at = open.begin(); at != open.end();) {
                const bool done = std::none_of(at->second.begin(), at->second.end(), [&](const std::string& name) { return open.contains(name); });
                more = more || done;
                at = done ? open.erase(at) : std::next(at);
            }
        }
        QVERIFY(open.empty());
    }

    void choices()
    {
        const QByteArray yaml = golden("compose/choices");
        const YAML::Node services = compose(planned(yaml, "compose"))["services"];
        QCOMPARE(text(services["a"]["environment"]["LEVEL"]), std::string("debug"));
        QCOMPARE(text(services["a"]["profiles"][0]), std::string("sell"));
        QCOMPARE(services["store"]["profiles"].size(), std::size_t(2));
        QVERIFY(services["a"]["ports"].IsDefined());
        QVERIFY(!services["b"]["ports"].IsDefined());
        QVERIFY(!services["a"]["healthcheck"].IsDefined());
        QVERIFY(services["store"]["healthcheck"].IsDefined());
        QVERIFY(!services["partner"].IsDefined());
        const auto wrong = exporterById(QStringLiteral("compose"))->plan(test::design(QByteArray(yaml).replace("environment: local", "environment: lokal")), test::catalog());
        QVERIFY(!wrong);
        QVERIFY2(wrong.error().message.contains(QLatin1String("'lokal'")), qPrintable(wrong.error().message));
    }

    /// Texts that try to break out come back as they were.
    void textsComeThrough()
    {
        const Design design = test::designFromHell();
        const YAML::Node services = compose(planned(design, "compose"))["services"];
        int compared = 0;
        for (const Component& component : design.components()) {
            const Value* configuration = component.attributes.find(u"configuration");
            const YAML::Node service = services[component.id.toStdString()];
            if (!configuration || !service.IsDefined())
                continue;
            for (const auto& [key, value] : configuration->toMap()) {
                QCOMPARE(unescaped(text(service["environment"][key.toStdString()])), value.toText());
                ++compared;
            }
            const QStringList arguments = component.attributes.find(u"arguments")->toStringList();
            for (qsizetype at = 0; at < arguments.size(); ++at)
                QCOMPARE(unescaped(text(service["command"][std::size_t(at)])), arguments.at(at));
        }
        QVERIFY(compared > 20);
        // A function in the cluster goes the same way.
        const ExportPlan plan = planned("groundplan: 1\nname: F\ncomponents:\n  cl: { kind: cluster }\n  f: { kind: function, in: cl, image: \"example/f:1\", arguments: [\"${X} {{ y }}\", \"no\", \"a\\nb\"], "
                                        "configuration: { A: \"#x: y\", B: \"1e3\", C: \"'\\\"\" } }\n",
                                        "knative");
        const YAML::Node container = objectOf(plan, "Service", "f")["spec"]["template"]["spec"]["containers"][0];
        QCOMPARE(text(container["args"][0]), std::string("${X} {{ y }}"));
        QCOMPARE(text(container["args"][2]), std::string("a\nb"));
        const YAML::Node data = objectOf(plan, "ConfigMap")["data"];
        QCOMPARE(text(data["A"]), std::string("#x: y"));
        QCOMPARE(text(data["B"]), std::string("1e3"));
        QCOMPARE(text(data["C"]), std::string("'\""));
    }

    void linesLeadToComponents()
    {
        const ExportPlan plan = planned(golden("compose/shop"), "compose");
        const auto file = std::find_if(plan.files.begin(), plan.files.end(), [](const ExportFile& each) { return each.path == QLatin1String("compose.yaml"); });
        const QList<QByteArray> lines = file->content.split('\n');
        const int line = int(std::find_if(lines.begin(), lines.end(), [](const QByteArray& each) { return each.contains("softwaremill/"); }) - lines.begin()) + 1;
        QCOMPARE(file->subjectsAt(line), QStringList{QStringLiteral("mail")});
    }
};

QTEST_GUILESS_MAIN(TestExportApps)
#include "tst_export_apps.moc"
