// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include "model/exports/export_plan.h"
#include "model/exports/hcl/hcl_writer.h"
#include "tests/support/judges.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

QDir cases(const char* target) { return QDir(QStringLiteral(GROUNDPLAN_TEST_DATA "/exports/") + QLatin1String(target)); }

} // namespace

/// Programs that know nothing of us read what the infrastructure targets write. `tofu validate` is not among them: it
/// needs the providers, which are downloads of hundreds of megabytes.
class TestJudgeInfrastructure : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void designs_data()
    {
        QTest::addColumn<Design>("design");
        const QMap<QString, Design> samples = test::sampleDesigns();
        for (auto sample = samples.cbegin(); sample != samples.cend(); ++sample)
            QTest::newRow(qPrintable(sample.key())) << *sample;
        QTest::newRow("hell") << test::designFromHell();
        for (const QString& name : cases("terraform").entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            QTest::newRow(qPrintable(name)) << test::design(test::fileBytes(cases("terraform").filePath(name + QLatin1String("/design.groundplan.yaml"))));
    }

    void formatted_data() { designs_data(); }
    void formatted()
    {
        QFETCH(Design, design);
        const auto plan = exporterById(QStringLiteral("terraform"))->plan(design, test::catalog());
        QVERIFY(plan);
        QTemporaryDir folder;
        QVERIFY(test::writePlan(plan->files, folder.path()));
        bool judged = false;
        for (const char* name : {"tofu", "terraform"}) {
            const QString program = test::tool(QString::fromLatin1(name));
            if (program.isEmpty() || test::run(program, {QStringLiteral("version")}).code != 0) {
                qWarning("%s is not installed or does not run", name);
                continue;
            }
            const test::Judged verdict = test::run(program, {QStringLiteral("fmt"), QStringLiteral("-check"), QStringLiteral("-diff"), QStringLiteral("-recursive"), folder.path()});
            QVERIFY2(verdict.code == 0, verdict.output.constData());
            judged = true;
        }
        if (!judged)
            QSKIP("Neither tofu nor terraform is installed: nobody judged the layout of the files.");
    }

    void formatterRefuses()
    {
        const QString program = test::tool(QStringLiteral("tofu"));
        if (program.isEmpty())
            QSKIP("tofu is not installed.");
        QTemporaryDir folder;
        QVERIFY(test::writeBytes(folder.filePath(QStringLiteral("a.tf")), "locals {\n  a = 1\n  long = 2\n}\n"));
        QVERIFY(test::run(program, {QStringLiteral("fmt"), QStringLiteral("-check"), folder.path()}).code != 0);
    }

    void holdsTogether_data() { designs_data(); }
    void holdsTogether()
    {
        QFETCH(Design, design);
        if (test::nodeModules().isEmpty())
            QSKIP("Node.js or @cdktf/hcl2json is not installed: nobody judged the references.");
        const auto plan = exporterById(QStringLiteral("terraform"))->plan(design, test::catalog());
        QVERIFY(plan);
        if (plan->files.isEmpty())
            return; // nothing is bought from a cloud
        QTemporaryDir folder;
        QVERIFY(test::writePlan(plan->files, folder.path()));
        const test::Judged verdict = test::runNode(QStringLiteral("infrastructure.mjs"), {folder.path()});
        QVERIFY2(verdict.code == 0, verdict.output.constData());
    }

    /// The judge sees each fault that it is for.
    void judgeRefuses_data()
    {
        QTest::addColumn<QByteArray>("root");
        QTest::addColumn<QByteArray>("fault");
        const QByteArray head = "terraform {\n  required_version = \">= 1.10.0\"\n}\n";
        QTest::newRow("syntax") << QByteArray("locals {\n") << QByteArray("does not parse");
        QTest::newRow("unknown variable") << head + "output \"a\" {\n  description = \"x\"\n  value = var.b\n}\n" << QByteArray("var.b is not declared");
        QTest::newRow("unknown in a template") << head + "output \"a\" {\n  description = \"x\"\n  value = \"a-${local.b}\"\n}\n" << QByteArray("local.b is not declared");
        QTest::newRow("unused variable") << head + "variable \"a\" {\n  description = \"x\"\n  type = string\n}\n" << QByteArray("variable a is never used");
        QTest::newRow("undescribed variable") << head + "variable \"a\" {}\noutput \"b\" {\n  description = \"x\"\n  value = var.a\n}\n" << QByteArray("lacks its description or type");
        QTest::newRow("missing argument") << head + "module \"m\" {\n  source = \"./m\"\n}\n" << QByteArray("module m does not pass size");
        QTest::newRow("unknown argument") << head + "module \"m\" {\n  source = \"./m\"\n  size = 1\n  colour = 2\n}\n" << QByteArray("passes colour");
        QTest::newRow("unknown output") << head + "module \"m\" {\n  source = \"./m\"\n  size = 1\n}\noutput \"a\" {\n  description = \"x\"\n  value = module.m.weight\n}\n" << QByteArray("has no output weight");
        QTest::newRow("unknown resource") << head + "output \"a\" {\n  description = \"x\"\n  value = aws_vpc.this.id\n}\n" << QByteArray("aws_vpc.this is not declared");
        QTest::newRow("unpinned provider") << head + "resource \"aws_vpc\" \"a\" {\n  cidr_block = \"10.0.0.0/16\"\n}\n" << QByteArray("provider aws is used but not required");
        QTest::newRow("provider without requirement") << head + "provider \"google\" {\n  region = \"x\"\n}\n" << QByteArray("configured but not required");
    }
    void judgeRefuses()
    {
        QFETCH(QByteArray, root);
        QFETCH(QByteArray, fault);
        if (test::nodeModules().isEmpty())
            QSKIP("Node.js or @cdktf/hcl2json is not installed.");
        QTemporaryDir folder;
        QVERIFY(test::writeBytes(folder.filePath(QStringLiteral("main.tf")), root));
        QVERIFY(test::writeBytes(folder.filePath(QStringLiteral("m/main.tf")), "terraform {\n  required_version = \">= 1.10.0\"\n}\nvariable \"size\" {\n  description = \"x\"\n  type = number\n}\noutput \"size\" {\n  description = \"x\"\n  value = var.size\n}\n"));
        const test::Judged verdict = test::runNode(QStringLiteral("infrastructure.mjs"), {folder.path()});
        QVERIFY(verdict.code == 1);
        QVERIFY2(verdict.output.contains(fault), verdict.output.constData());
    }

    /// Texts that try to break out come back as they went in.
    void textsSurvive()
    {
        if (test::nodeModules().isEmpty())
            QSKIP("Node.js or @cdktf/hcl2json is not installed: nobody read the texts back.");
        const Design design = test::designFromHell();
        QStringList texts{QStringLiteral("$${x}"), QStringLiteral("%%{x}"), QStringLiteral("$$${x} %$${y}"), QStringLiteral("${\"${1}\"}"), QString::fromUtf8("\xf0\x9f\x9a\x80 \xe2\x80\xa8 end")};
        for (const Component& component : design.components()) {
            texts << component.name << component.description << component.documentation;
            for (const auto& [key, value] : component.attributes)
                texts << key << value.toText();
        }
        for (const auto& connection : design.connections())
            texts << connection.name << connection.description;
        hcl::Body body;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            body.comment(texts.at(i));
            body.attribute(QStringLiteral("t%1").arg(i), hcl::Expression::text(texts.at(i)));
        }
        hcl::Body file;
        file.block(QStringLiteral("locals"), {}, body);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("main.tf"));
        QVERIFY(test::writeBytes(path, hcl::write(file)));
        if (const QString tofu = test::tool(QStringLiteral("tofu")); !tofu.isEmpty()) {
            const test::Judged verdict = test::run(tofu, {QStringLiteral("fmt"), QStringLiteral("-check"), QStringLiteral("-diff"), folder.path()});
            QVERIFY2(verdict.code == 0, verdict.output.constData());
        }
        const test::Judged read = test::runNode(QStringLiteral("infrastructure.mjs"), {QStringLiteral("--json"), path});
        QVERIFY2(read.code == 0, read.output.constData());
        const QJsonObject locals = QJsonDocument::fromJson(read.output).object().value(QLatin1String("locals")).toArray().first().toObject();
        QCOMPARE(locals.size(), texts.size());
        for (qsizetype i = 0; i < texts.size(); ++i) {
            // hcl2json hands templates over as they stand, so what was escaped still is; HCL normalises its texts.
            QString found = locals.value(QStringLiteral("t%1").arg(i)).toString();
            found.replace(QLatin1String("$${"), QLatin1String("${")).replace(QLatin1String("%%{"), QLatin1String("%{"));
            QCOMPARE(found.normalized(QString::NormalizationForm_C), texts.at(i).normalized(QString::NormalizationForm_C));
        }
    }

    /// The names of the design reach the outputs' descriptions, letter for letter.
    void namesSurvive()
    {
        if (test::nodeModules().isEmpty())
            QSKIP("Node.js or @cdktf/hcl2json is not installed.");
        const Design design = test::designFromHell();
        const auto plan = exporterById(QStringLiteral("terraform"))->plan(design, test::catalog());
        QVERIFY(plan);
        QTemporaryDir folder;
        QVERIFY(test::writePlan(plan->files, folder.path()));
        const test::Judged read = test::runNode(QStringLiteral("infrastructure.mjs"), {QStringLiteral("--json"), folder.filePath(QStringLiteral("environments/prod/outputs.tf"))});
        QVERIFY2(read.code == 0, read.output.constData());
        const QJsonObject outputs = QJsonDocument::fromJson(read.output).object().value(QLatin1String("output")).toObject();
        QVERIFY(!outputs.isEmpty());
        int found = 0;
        for (const QString& output : outputs.keys()) {
            QString description = outputs.value(output).toArray().first().toObject().value(QLatin1String("description")).toString();
            description.replace(QLatin1String("$${"), QLatin1String("${")).replace(QLatin1String("%%{"), QLatin1String("%{"));
            const Component* component = design.component(QString(output).remove(QLatin1String("_endpoint")).replace(u'_', u'-'));
            QVERIFY(component);
            QCOMPARE(description, QStringLiteral("Where to reach ") + component->label() + u'.');
            ++found;
        }
        QVERIFY(found >= 3);
    }

    /// Kustomize builds the Crossplane tree, and what comes out is as many objects as went in.
    void crossplaneBuilds()
    {
        const QString kustomize = test::tool(QStringLiteral("kustomize"));
        if (kustomize.isEmpty())
            QSKIP("kustomize is not installed: nobody built the overlays.");
        for (const QString& name : cases("crossplane").entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const auto plan = exporterById(QStringLiteral("crossplane"))->plan(test::design(test::fileBytes(cases("crossplane").filePath(name + QLatin1String("/design.groundplan.yaml")))), test::catalog());
            QVERIFY(plan);
            QTemporaryDir folder;
            QVERIFY(test::writePlan(plan->files, folder.path()));
            for (const QString& overlay : QDir(folder.filePath(QStringLiteral("overlays"))).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
                const test::Judged built = test::run(kustomize, {QStringLiteral("build"), folder.filePath(QLatin1String("overlays/") + overlay)});
                QVERIFY2(built.code == 0, built.output.constData());
                QVERIFY(built.output.contains("kind: SQLDatabase"));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestJudgeInfrastructure)
#include "tst_judge_infrastructure.moc"
