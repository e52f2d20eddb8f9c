// SPDX-License-Identifier: Apache-2.0
#include <yaml-cpp/yaml.h>

#include <QRegularExpression>
#include <QtTest>

#include "model/exports/export_plan.h"
#include "model/exports/hcl/hcl_writer.h"
#include "model/exports/terraform/cloud_view.h"
#include "tests/support/judges.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

ExportPlan planOf(const Design& design, const QString& target)
{
    auto plan = exporterById(target)->plan(design, test::catalog());
    if (!plan)
        qFatal("%s", qPrintable(plan.error().text()));
    return *plan;
}

QString textOf(const ExportPlan& plan, const QString& path)
{
    for (const ExportFile& file : plan.files) {
        if (file.path == path)
            return QString::fromUtf8(file.content);
    }
    return {};
}

/// The block of a module call: from its head to the closing brace.
QString callOf(const QString& main, const QString& name)
{
    const qsizetype start = main.indexOf(QLatin1String("module \"") + name + QLatin1String("\" {"));
    return start < 0 ? QString() : main.mid(start, main.indexOf(QLatin1String("\n}"), start) - start);
}

Design caseOf(const char* target, const char* name)
{
    return test::design(test::fileBytes(QLatin1String("exports/") + QLatin1String(target) + u'/' + QLatin1String(name) + QLatin1String("/design.groundplan.yaml")));
}

QString notesOf(const ExportPlan& plan)
{
    QString text;
    for (const ExportNote& note : plan.notes)
        text += note.message + u'\n';
    return text;
}

} // namespace

/// What the infrastructure targets say; that their files hold together is for tst_judge_infrastructure.
class TestExportInfrastructure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("quoted");
        QTest::newRow("plain") << QStringLiteral("a b") << QStringLiteral("\"a b\"");
        QTest::newRow("quote") << QStringLiteral("say \"x\"") << QStringLiteral("\"say \\\"x\\\"\"");
        QTest::newRow("backslash") << QStringLiteral("C:\\n") << QStringLiteral("\"C:\\\\n\"");
        QTest::newRow("template") << QStringLiteral("${x} %{ y }") << QStringLiteral("\"$${x} %%{ y }\"");
        QTest::newRow("template that is escaped already") << QStringLiteral("$${x}") << QStringLiteral("\"$\\u0024{x}\"");
        QTest::newRow("dollar alone") << QStringLiteral("$x %d 5$") << QStringLiteral("\"$x %d 5$\"");
        QTest::newRow("line breaks") << QStringLiteral("a\nb\tc\r") << QStringLiteral("\"a\\nb\\tc\\r\"");
        QTest::newRow("bell and direction") << QStringLiteral("\u0007\u202e") << QStringLiteral("\"\\u0007\\u202e\"");
        QTest::newRow("emoji") << QString::fromUtf8("\xf0\x9f\x9a\x80") << QString::fromUtf8("\"\xf0\x9f\x9a\x80\"");
    }
    void quotes()
    {
        QFETCH(QString, text);
        QFETCH(QString, quoted);
        QCOMPARE(hcl::Expression::text(text).source(), quoted);
    }

    void layout()
    {
        hcl::Body inner;
        inner.attribute(QStringLiteral("a"), hcl::Expression::number(1));
        inner.attribute(QStringLiteral("longer"), hcl::Expression::texts({QStringLiteral("x"), QStringLiteral("y")}));
        inner.attribute(QStringLiteral("tags"), hcl::Expression::object({{QStringLiteral("k"), hcl::Expression::boolean(true)}, {QStringLiteral("a b"), hcl::Expression::text(QStringLiteral("v"))}}));
        inner.comment(QStringLiteral("two\nlines ${x}"));
        inner.attribute(QStringLiteral("z"), hcl::Expression::raw(QStringLiteral("var.z")));
        hcl::Body file;
        file.block(QStringLiteral("module"), {QStringLiteral("m")}, inner);
        QCOMPARE(QString::fromUtf8(hcl::write(file)), QStringLiteral("module \"m\" {\n  a      = 1\n  longer = [\"x\", \"y\"]\n  tags = {\n    k     = true\n    \"a b\" = \"v\"\n  }\n"
                                                                     "  # two\n  # lines ${x}\n  z = var.z\n}\n"));
    }

    void clouds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cloud");
        for (const auto& [text, cloud] : std::initializer_list<std::pair<const char*, const char*>>{{"AWS", "aws"}, {"Amazon Web Services", "aws"}, {"EKS", "aws"}, {"Microsoft Azure", "azure"}, {"AKS", "azure"},
                                                                                                     {"Google Cloud", "google"}, {"GCP", "google"}, {"Own", ""}, {"Lawson", ""}, {"Oracle", ""}})
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(cloud);
    }
    void clouds()
    {
        QFETCH(QString, text);
        QTEST(terraform::cloudId(terraform::cloudNamed(text)), "cloud");
    }

    /// What the design says of protection reaches the calls, in each environment.
    void settings()
    {
        const ExportPlan plan = planOf(caseOf("terraform", "aws"), QStringLiteral("terraform"));
        const QString production = textOf(plan, QStringLiteral("environments/production/main.tf"));
        const QString database = callOf(production, QStringLiteral("orders_db"));
        for (const char* line : {"engine              = \"postgres\"", "multi_zone = true", "backup_days         = 14", "deletion_protection = var.deletion_protection",
                                 "# Rule no-backup", "# Rule single-zone"})
            QVERIFY2(database.contains(QRegularExpression(QRegularExpression::escape(QString::fromLatin1(line)).replace(QRegularExpression(QStringLiteral("(\\\\ )+")), QStringLiteral(" +")))), line);
        QVERIFY(callOf(production, QStringLiteral("shop_cluster")).contains(QRegularExpression(QStringLiteral("public_endpoint += false"))));
        // In dev the database runs in the cluster.
        QVERIFY(callOf(textOf(plan, QStringLiteral("environments/dev/main.tf")), QStringLiteral("orders_db")).isEmpty());
        QVERIFY(textOf(plan, QStringLiteral("environments/production/backend.tf")).contains(QLatin1String("backend \"s3\"")));
        QVERIFY(notesOf(plan).contains(QLatin1String("in some environments only")));
    }

    /// No file ever holds a password; services make them, or the code does when it runs.
    void noSecrets()
    {
        static const QRegularExpression literal(QStringLiteral("password\\s*=\\s*\""));
        for (const char* name : {"aws", "azure", "google"}) {
            for (const ExportFile& file : planOf(caseOf("terraform", name), QStringLiteral("terraform")).files)
                QVERIFY2(!QString::fromUtf8(file.content).contains(literal), qPrintable(file.path));
        }
        const ExportPlan plan = planOf(caseOf("terraform", "google"), QStringLiteral("terraform"));
        for (const ExportFile& file : plan.files)
            QVERIFY2(!file.content.contains("hunter2"), qPrintable(file.path));
        QVERIFY(notesOf(plan).contains(QLatin1String("secrets in the clear")));
    }

    void nothingIsDroppedInSilence()
    {
        const ExportPlan plan = planOf(caseOf("terraform", "azure"), QStringLiteral("terraform"));
        const QString notes = notesOf(plan);
        QVERIFY2(notes.contains(QLatin1String("a site of one's own")), qPrintable(notes));
        QVERIFY2(notes.contains(QLatin1String("has no module for the technologies")), qPrintable(notes));
    }

    void options()
    {
        const QByteArray yaml = test::fileBytes(QStringLiteral("exports/terraform/aws/design.groundplan.yaml")).replace("export:\n", "export:\n  options: { terraform: { backend: gcs, state-bucket: our-state } }\n");
        const Design design = test::design(yaml);
        const ExportPlan plan = planOf(design, QStringLiteral("terraform"));
        QVERIFY(textOf(plan, QStringLiteral("environments/dev/backend.tf")).contains(QLatin1String("bucket = \"our-state\"")));
        QVERIFY(textOf(plan, QStringLiteral("environments/dev/backend.tf")).contains(QLatin1String("backend \"gcs\"")));
    }

    /// Each request is one that its definition allows: fields known, required ones there, types right.
    void requestsFitTheirDefinitions()
    {
        const ExportPlan plan = planOf(caseOf("crossplane", "shop"), QStringLiteral("crossplane"));
        std::vector<YAML::Node> objects;
        for (const ExportFile& file : plan.files) {
            if (file.path.endsWith(QLatin1String(".yaml")) && file.path.startsWith(QLatin1String("base/")) && !file.path.contains(QLatin1String("kustomization"))) {
                for (const YAML::Node& node : YAML::LoadAll(file.content.toStdString()))
                    objects.push_back(node);
            }
        }
        std::map<std::string, YAML::Node> definitions;
        std::set<std::string> compositions, functions;
        for (const YAML::Node& object : objects) {
            const std::string kind = object["kind"].as<std::string>();
            if (kind == "CompositeResourceDefinition")
                definitions[object["spec"]["names"]["kind"].as<std::string>()] = object["spec"]["versions"][0]["schema"]["openAPIV3Schema"]["properties"]["spec"];
            else if (kind == "Composition")
                compositions.insert(object["metadata"]["name"].as<std::string>());
            else if (kind == "Function")
                functions.insert(object["metadata"]["name"].as<std::string>());
        }
        int requests = 0;
        for (const YAML::Node& object : objects) {
            const std::string kind = object["kind"].as<std::string>();
            if (kind == "Composition") {
                for (const YAML::Node& step : object["spec"]["pipeline"])
                    QVERIFY(functions.count(step["functionRef"]["name"].as<std::string>()));
                QVERIFY(definitions.count(object["spec"]["compositeTypeRef"]["kind"].as<std::string>()));
                continue;
            }
            if (object["apiVersion"].as<std::string>() != "platform.groundplan.io/v1alpha1")
                continue;
            ++requests;
            QVERIFY(definitions.count(kind));
            const YAML::Node schema = definitions[kind];
            for (const auto& pair : object["spec"]) {
                const std::string field = pair.first.as<std::string>();
                if (field == "crossplane") {
                    QVERIFY(compositions.count(pair.second["compositionRef"]["name"].as<std::string>()));
                    continue;
                }
                const YAML::Node property = schema["properties"][field];
                QVERIFY2(property.IsDefined(), field.c_str());
                const std::string type = property["type"].as<std::string>();
                const std::string tag = pair.second.Tag();
                QVERIFY2(type != "array" || pair.second.IsSequence(), field.c_str());
                QVERIFY2(type != "string" || pair.second.IsScalar(), field.c_str());
                if (type == "integer")
                    QVERIFY(pair.second.as<long>() >= 0);
                if (type == "boolean")
                    (void)pair.second.as<bool>();
            }
            for (const YAML::Node& required : schema["required"])
                QVERIFY2(object["spec"][required.as<std::string>()], required.as<std::string>().c_str());
        }
        QVERIFY(requests >= 3);
    }
};

QTEST_GUILESS_MAIN(TestExportInfrastructure)
#include "tst_export_infrastructure.moc"
