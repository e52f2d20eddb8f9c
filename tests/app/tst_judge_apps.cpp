// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include "model/exports/export_plan.h"
#include "tests/support/judges.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

/// The samples, the design from hell and the golden cases of a target.
QMap<QString, Design> designsFor(const QString& target)
{
    QMap<QString, Design> designs = test::sampleDesigns();
    designs.insert(QStringLiteral("hell"), test::designFromHell());
    const QDir cases(QStringLiteral(GROUNDPLAN_TEST_DATA "/exports/") + target);
    for (const QString& name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        designs.insert(name, test::design(test::fileBytes(cases.filePath(name + QLatin1String("/design.groundplan.yaml")))));
    return designs;
}

ExportPlan planned(const Design& design, const QString& target)
{
    auto plan = exporterById(target)->plan(design, test::catalog());
    if (!plan)
        qFatal("%s", qPrintable(plan.error().text()));
    return *plan;
}

/// Asks Docker Compose what it makes of the files in a folder; it needs no engine for that.
test::Judged composed(const QString& compose, const QString& folder)
{
    return test::run(compose, {QStringLiteral("--profile"), QStringLiteral("*"), QStringLiteral("config"), QStringLiteral("--format"), QStringLiteral("json")}, folder);
}

} // namespace

/// Functions, scalers and compositions, judged by schemas and programs that nobody here wrote.
class TestJudgeApps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void schemasRefuse()
    {
        if (test::nodeModules().isEmpty())
            QSKIP("Node.js or its packages are not here: the schemas of Knative and KEDA judge NOTHING.");
        QCOMPARE(test::runNode(QStringLiteral("objects.mjs"), {}, "apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: { name: a }\nspec: { template: { spec: { containerConcurrency: many } } }\n").code, 1);
        QCOMPARE(test::runNode(QStringLiteral("objects.mjs"), {}, "apiVersion: keda.sh/v1alpha1\nkind: ScaledObject\nmetadata: { name: a }\nspec: { triggers: [] }\n").code, 1);
    }

    void objects_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<Design>("design");
        for (const char* target : {"knative", "keda"}) {
            const QMap<QString, Design> designs = designsFor(QString::fromLatin1(target));
            for (auto design = designs.cbegin(); design != designs.cend(); ++design)
                QTest::newRow(qPrintable(QString(QLatin1String(target) + u' ' + design.key()))) << QString::fromLatin1(target) << *design;
        }
    }
    /// Every base and overlay is built by Kustomize, and what comes out fits the schemas.
    void objects()
    {
        QFETCH(QString, target);
        QFETCH(Design, design);
        const QString kustomize = test::tool(QStringLiteral("kustomize"));
        if (kustomize.isEmpty() || test::nodeModules().isEmpty())
            QSKIP("Kustomize or Node.js is not here: functions and scalers are NOT judged.");
        QTemporaryDir folder;
        const ExportPlan plan = planned(design, target);
        QVERIFY(test::writePlan(plan.files, folder.path()));
        for (const ExportFile& file : plan.files) {
            if (!file.path.endsWith(QLatin1String("/kustomization.yaml")))
                continue;
            const test::Judged built = test::run(kustomize, {QStringLiteral("build"), folder.filePath(file.path.section(u'/', 0, -2))});
            QVERIFY2(built.code == 0, built.output.constData());
            const test::Judged judged = test::runNode(QStringLiteral("objects.mjs"), {}, built.output);
            QVERIFY2(judged.code == 0, judged.output.constData());
            // Only the Kafka source is described by none of the packages.
            const QByteArray unknown = judged.output.mid(judged.output.lastIndexOf(": ") + 2).trimmed();
            QVERIFY2(unknown.isEmpty() || unknown == "sources.knative.dev/v1 KafkaSource", judged.output.constData());
        }
    }

    void composeRefuses()
    {
        const QString compose = test::tool(QStringLiteral("docker-compose"));
        if (compose.isEmpty())
            QSKIP("Docker Compose is not here: compositions are NOT judged.");
        QTemporaryDir folder;
        QVERIFY(test::writeBytes(folder.filePath(QStringLiteral("compose.yaml")), "name: a\nservices: { a: { image: x, port: [1] } }\n"));
        QVERIFY(composed(compose, folder.path()).code != 0);
        QVERIFY(test::writeBytes(folder.filePath(QStringLiteral("compose.yaml")), "name: a\nservices: { a: { image: x, environment: { A: \"${MISSING:?say it}\" } } }\n"));
        QVERIFY(composed(compose, folder.path()).code != 0);
    }

    void compositions_data()
    {
        QTest::addColumn<Design>("design");
        const QMap<QString, Design> designs = designsFor(QStringLiteral("compose"));
        for (auto design = designs.cbegin(); design != designs.cend(); ++design)
            QTest::newRow(qPrintable(design.key())) << *design;
    }
    void compositions()
    {
        QFETCH(Design, design);
        const QString compose = test::tool(QStringLiteral("docker-compose"));
        if (compose.isEmpty())
            QSKIP("Docker Compose is not here: compositions are NOT judged.");
        QTemporaryDir folder;
        const ExportPlan plan = planned(design, QStringLiteral("compose"));
        QVERIFY(test::writePlan(plan.files, folder.path()));
        const QString example = folder.filePath(QStringLiteral(".env.example"));
        if (QFile::exists(example)) {
            // Nothing starts while a secret is not said.
            QVERIFY(composed(compose, folder.path()).code != 0);
            QVERIFY(QFile::copy(example, folder.filePath(QStringLiteral(".env"))));
        }
        const test::Judged judged = composed(compose, folder.path());
        QVERIFY2(judged.code == 0, judged.output.constData());
        QVERIFY2(!judged.output.contains("level=warning"), judged.output.constData());
        const QJsonObject services = QJsonDocument::fromJson(judged.output).object().value(QLatin1String("services")).toObject();
        QVERIFY(!services.isEmpty());
        // Settings reach the containers as the design says them.
        for (const Component& component : design.components()) {
            const Value* configuration = component.attributes.find(u"configuration");
            const QJsonObject environment = services.value(component.id).toObject().value(QLatin1String("environment")).toObject();
            if (!configuration)
                continue;
            for (const auto& [key, value] : configuration->toMap()) {
                const QString words = value.toText();
                if (environment.contains(key) && environment.value(key).toString() != QLatin1String("Local-only-1") && !words.contains(QLatin1String("$(")) && design.environments().find(QStringLiteral("local")) == nullptr)
                    QCOMPARE(environment.value(key).toString().replace(QLatin1String("$$"), QLatin1String("$")), words);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestJudgeApps)
#include "tst_judge_apps.moc"
