// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "app/services/pack_source.h"
#include "model/rules/outcomes.h"
#include "tests/support/import_cases.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

const Importer& importer() { return *importerById(QStringLiteral("microsecend")); }

Result<ImportResult> import(const QByteArray& json)
{
    return importer().read({{QStringLiteral("d.json"), json}}, QStringLiteral("Case"), test::catalog());
}

/// The rules of the pack that the dataset's rules became.
std::shared_ptr<const RuleSet> rules()
{
    static const std::shared_ptr<const RuleSet> set = [] {
        const auto packs = loadPacks({packPath(QStringLiteral("microservice-security"))}, test::catalog());
        if (!packs)
            qFatal("%s", qPrintable(packs.error().text()));
        return RuleSet::only(packs->first().rules);
    }();
    return set;
}

/// "S1" -> the outcome.
QMap<QString, Outcome> outcomesByCode(const Design& design)
{
    QMap<QString, Outcome> outcomes;
    for (const RuleOutcome& outcome : outcomesOf(design, test::catalog(), QDate(2026, 6, 1), *rules()))
        outcomes.insert(outcome.rule->info().code, outcome.outcome);
    return outcomes;
}

/// A diagram of services "a" and "b" with those stereotypes and one flow from a to b.
QByteArray pair(const char* a, const char* b, const char* flow = "restful_http")
{
    const auto node = [](const char* name, const char* stereotype) -> QByteArray {
        return QByteArray("{\"name\": \"") + name + "\", \"stereotypes\": [\"" + stereotype + "\"], \"tagged_values\": {}}";
    };
    QByteArray inside, outside;
    for (const auto& [name, stereotype] : {std::pair("a", a), std::pair("b", b)}) {
        const bool external = QByteArray(stereotype).startsWith("external") || QByteArray(stereotype) == "user_stereotype"
                              || QByteArray(stereotype) == "mail_server";
        QByteArray& list = external ? outside : inside;
        list += (list.isEmpty() ? "" : ", ") + node(name, stereotype);
    }
    return "{\"services\": [" + (inside.isEmpty() ? node("c", "internal") : inside) + "], \"external_entities\": [" + outside
           + "], \"information_flows\": [{\"sender\": \"a\", \"receiver\": \"b\", \"stereotypes\": [\"" + flow + "\"], \"tagged_values\": {}}]}";
}

} // namespace

/// Dataflow diagrams of microservices, and the 25 rules by which microSecEnD judges them.
class ImportMicrosecendTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folders_data();
    void folders();
    void flows_data();
    void flows();
    void errors_data();
    void errors();
    void verdictsOnTheShop();
    void corpusVerdicts();
};

void ImportMicrosecendTest::folders_data()
{
    QTest::addColumn<QString>("folder");
    const QDir cases(QStringLiteral(GROUNDPLAN_TEST_DATA "/imports/microsecend"));
    const QStringList names = cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QVERIFY(!names.isEmpty());
    for (const QString& name : names)
        QTest::newRow(qPrintable(name)) << cases.filePath(name);
}

void ImportMicrosecendTest::folders()
{
    QFETCH(QString, folder);
    QVERIFY(importer().accepts(test::filesOf(folder + QLatin1String("/diagram"))));
    const QString problem = test::brokenImportCase(importer(), folder, QStringLiteral("diagram"));
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
}

void ImportMicrosecendTest::flows_data()
{
    QTest::addColumn<QByteArray>("diagram");
    QTest::addColumn<QString>("connection");
    const auto row = [](const char* a, const char* b, const char* flow, const char* connection) {
        QTest::newRow(qPrintable(QStringLiteral("%1, %2, %3").arg(QLatin1String(a), QLatin1String(b), QLatin1String(flow)))) << pair(a, b, flow) << QString::fromLatin1(connection);
    };
    row("internal", "internal", "restful_http", "a calls b");
    row("internal", "internal", "feign_connection", "a calls b");
    row("gateway", "internal", "restful_http", "a routes b");
    row("internal", "gateway", "restful_http", "a calls b");
    row("web_application", "gateway", "restful_http", "a calls b");
    row("web_server", "internal", "restful_http", "a routes b");
    row("user_stereotype", "gateway", "restful_http", "a calls b");
    row("gateway", "user_stereotype", "restful_http", "b calls a");
    row("user_stereotype", "authorization_server", "restful_http", "a authenticates b");
    row("external_website", "internal", "restful_http", "b calls a");
    row("internal", "mail_server", "restful_http", "a calls b");
    row("external_database", "internal", "jdbc", "b calls a");
    row("database", "internal", "jdbc", "b writes a");
    row("database", "internal", "restful_http", "b reads a");
    row("internal", "database", "restful_http", "a writes b");
    row("internal", "message_broker", "message_producer_rabbitmq", "a publishes b");
    row("message_broker", "internal", "message_consumer_rabbitmq", "b consumes a");
    row("message_broker", "tracing_server", "restful_http", "b observes a");
    row("service_discovery", "gateway", "restful_http", "b calls a");
    row("internal", "service_discovery", "restful_http", "a calls b");
    row("service_discovery", "service_discovery", "restful_http", "a calls b");
    row("configuration_server", "service_discovery", "restful_http", "a calls b");
    row("service_discovery", "configuration_server", "restful_http", "b calls a");
    row("configuration_server", "internal", "restful_http", "b calls a");
    row("configuration_server", "message_broker", "restful_http", "a publishes b");
    row("authorization_server", "internal", "auth_provider", "b authenticates a");
    row("gateway", "authorization_server", "restful_http", "a authenticates b");
    row("authorization_server", "service_discovery", "restful_http", "a calls b");
    row("internal", "tracing_server", "restful_http", "a observes b");
    row("internal", "monitoring_dashboard", "restful_http", "a observes b");
    row("logging_server", "search_engine", "restful_http", "a writes b");
    row("search_engine", "monitoring_dashboard", "restful_http", "b reads a");
    row("monitoring_server", "service_discovery", "restful_http", "a depends-on b");
    row("administration_server", "internal", "restful_http", "a calls b");
    row("something_new", "internal", "something_new", "a calls b");
}

void ImportMicrosecendTest::flows()
{
    QFETCH(QByteArray, diagram);
    QFETCH(QString, connection);
    const auto imported = import(diagram);
    QVERIFY2(imported, imported ? "" : qPrintable(imported.error().text()));
    QCOMPARE(test::linesOf(imported->design), QStringList{connection});
}

void ImportMicrosecendTest::errors_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const QByteArray& json, const char* message) { QTest::newRow(name) << json << QString::fromUtf8(message); };
    row("nothing", "", "d.json: There is no dataflow diagram in the files: a map with 'services' and 'information_flows'.");
    row("verdicts only", "{\"rules\": {}}", "d.json: There is no dataflow diagram in the files: a map with 'services' and 'information_flows'.");
    row("a list", "[\"services\", \"information_flows\"]", "d.json:1:1: The diagram must be a map with 'services' and 'information_flows', not a list.");
    row("services of another type", "{\"services\": {\"a\": 1}, \"information_flows\": []}", "d.json:1:14: 'services' must be a list, not a map.");
    row("flows of another type", "{\"services\": [], \"information_flows\": 3}", "d.json:1:39: 'information_flows' must be a list, not a number.");
    row("no service", "{\"services\": [1, null, {}, {\"name\": {}}], \"information_flows\": []}", "d.json:1:1: There is no service in the diagram.");
    row("same key twice", "{\"services\": [], \"services\": [], \"information_flows\": []}", "d.json:1:18: The key 'services' is there twice in the same map; remove or rename one.");
}

void ImportMicrosecendTest::errors()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, message);
    const auto imported = import(json);
    QVERIFY(!imported);
    QCOMPARE(imported.error().text(), message);
}

void ImportMicrosecendTest::verdictsOnTheShop()
{
    const auto imported = importer().read(test::filesOf(QStringLiteral(GROUNDPLAN_TEST_DATA "/imports/microsecend/shop/diagram")), QStringLiteral("Shop"), test::catalog());
    QVERIFY(imported);
    QStringList passing;
    const auto outcomes = outcomesByCode(imported->design);
    QCOMPARE(outcomes.size(), 25);
    for (auto at = outcomes.begin(); at != outcomes.end(); ++at) {
        QVERIFY2(at.value() != Outcome::Unknown, qPrintable(at.key())); // the diagram says all
        if (at.value() != Outcome::Fail)
            passing.append(at.key());
    }
    // One gateway with a breaker, a balancer and checks; one identity provider, which serves resources too; encrypted
    // towards the outside only; one log store, broker, dashboard and registry; the one service that logs is connected
    // with the broker, and with the store as well.
    QCOMPARE(passing, QStringList({QStringLiteral("S1"), QStringLiteral("S13"), QStringLiteral("S16"), QStringLiteral("S17"), QStringLiteral("S18"),
                                   QStringLiteral("S2"), QStringLiteral("S20"), QStringLiteral("S23"), QStringLiteral("S3"), QStringLiteral("S4"),
                                   QStringLiteral("S5"), QStringLiteral("S8"), QStringLiteral("S9")}));
}

/// The dataset's own verdicts, where somebody has it: GROUNDPLAN_CORPUS names a folder with "microsecend/<application>".
void ImportMicrosecendTest::corpusVerdicts()
{
    const QDir corpus(qEnvironmentVariable("GROUNDPLAN_CORPUS") + QLatin1String("/microsecend"));
    if (qEnvironmentVariableIsEmpty("GROUNDPLAN_CORPUS") || !corpus.exists())
        QSKIP("NOT CHECKED: set GROUNDPLAN_CORPUS to a folder with the microSecEnD dataset in 'microsecend' to compare verdicts.");
    int agreed = 0, all = 0;
    QMap<QString, std::pair<int, int>> byRule;
    QStringList disagreements;
    for (const QString& application : corpus.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const QString base = corpus.filePath(application + u'/' + application);
        const auto imported = import(test::fileBytes(base + QLatin1String(".json")));
        QVERIFY2(imported, imported ? "" : qPrintable(QString(application + QLatin1String(": ") + imported.error().text())));
        const auto outcomes = outcomesByCode(imported->design);
        const QJsonObject labels = QJsonDocument::fromJson(test::fileBytes(base + QLatin1String("_rules_model_items.json"))).object()[QLatin1String("rules")].toObject();
        QVERIFY2(labels.size() == 25, qPrintable(application));
        for (const QString& label : labels.keys()) {
            const Outcome outcome = outcomes.value(u'S' + QString::number(label.sliced(1).toInt()), Outcome::Unknown);
            const bool verdict = labels[label].toObject()[QLatin1String("verdict")].toBool();
            const bool agrees = outcome != Outcome::Unknown && (outcome != Outcome::Fail) == verdict;
            ++all;
            agreed += agrees;
            ++byRule[label].second;
            byRule[label].first += agrees;
            if (!agrees)
                disagreements.append(QStringLiteral("%1 %2: labelled %3, found %4").arg(application, label, verdict ? QStringLiteral("true") : QStringLiteral("false"), outcomeName(outcome)));
        }
    }
    for (auto at = byRule.begin(); at != byRule.end(); ++at)
        qInfo("%s: %d of %d", qPrintable(at.key()), at->first, at->second);
    for (const QString& line : std::as_const(disagreements))
        qInfo("%s", qPrintable(line));
    qInfo("%d of %d verdicts agree (%.1f %%)", agreed, all, 100.0 * agreed / all);
    QVERIFY2(all > 0 && agreed >= 0.948 * all, "fewer verdicts agree than the dataset's own tool reaches");
}

QTEST_GUILESS_MAIN(ImportMicrosecendTest)
#include "tst_import_microsecend.moc"
