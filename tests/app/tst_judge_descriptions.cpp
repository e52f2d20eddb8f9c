// SPDX-License-Identifier: Apache-2.0
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include "model/exports/text/plain.h"
#include "tests/support/judges.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

/// What judges the files of a target.
struct Judge {
    QString target;
    QString filter;    ///< of the files that it judges
    QByteArray good, bad;
    std::function<test::Judged(const QStringList& paths)> judge;
    QString wanting;   ///< what is missing; empty: it is here
};

QString javaClasses() { return qEnvironmentVariable("GROUNDPLAN_STRUCTURIZR_CLASSPATH"); }

/// PlantUML as a program, or the jar that GROUNDPLAN_PLANTUML_JAR names: Debian's is too old for the library of C4.
test::Judged plantuml(const QStringList& arguments, const QByteArray& input = {})
{
    const QString jar = qEnvironmentVariable("GROUNDPLAN_PLANTUML_JAR");
    if (jar.isEmpty())
        return test::run(test::tool(QStringLiteral("plantuml")), arguments, {}, input);
    return test::run(test::tool(QStringLiteral("java")), QStringList{QStringLiteral("-Djava.awt.headless=true"), QStringLiteral("-jar"), jar} + arguments, {}, input);
}

constexpr const char* newerPlantUml = "@startuml\n!include <C4/C4_Container>\nAddRelTag(\"a\", $lineStyle = DashedLine())\nContainerQueue(q, \"Queue\", \"Kafka\")\n@enduml\n";

test::Judged each(const QStringList& paths, const std::function<test::Judged(const QString&)>& judge)
{
    test::Judged all{0, {}};
    for (const QString& path : paths) {
        const test::Judged one = judge(path);
        if (one.code != 0)
            all.code = one.code;
        all.output += one.output;
    }
    return all;
}

QList<Judge> makeJudges()
{
    const QString noNode = QStringLiteral("Node.js or the packages of installer/validators are not installed");
    const QString noTool = QStringLiteral("%1 is not installed");
    const auto node = [](const char* script) {
        return [script](const QStringList& paths) { return test::runNode(QString::fromLatin1(script), paths); };
    };
    const bool hasNode = !test::nodeModules().isEmpty();
    const auto hasPackage = [&](const char* package) { return hasNode && QDir(test::nodeModules()).exists(QString::fromLatin1(package)) ? QString() : noNode; };
    const QString plantUml = qEnvironmentVariable("GROUNDPLAN_PLANTUML_JAR").isEmpty() && test::tool(QStringLiteral("plantuml")).isEmpty() ? noTool.arg(QLatin1String("plantuml"))
                             : plantuml({QStringLiteral("-syntax")}, newerPlantUml).output.contains("ERROR") ? QStringLiteral("this PlantUML is older than 1.2022; GROUNDPLAN_PLANTUML_JAR may name a newer one")
                                                                                : QString();
    return {
        {QStringLiteral("backstage"), QStringLiteral("*.yaml"),
         "apiVersion: backstage.io/v1alpha1\nkind: Group\nmetadata: { name: a }\nspec: { type: team, children: [] }\n",
         "apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: { name: a }\nspec: { type: service, lifecycle: production, owner: nobody }\n", node("backstage.mjs"), hasPackage("@backstage/catalog-model")},
        {QStringLiteral("score"), QStringLiteral("score.yaml"), "apiVersion: score.dev/v1b1\nmetadata: { name: ab }\ncontainers: { main: { image: x } }\n",
         "apiVersion: score.dev/v1b1\nmetadata: { name: ab }\ncontainers: { main: { image: x, variables: { A: \"${resources.none.host}\" } } }\n", node("score.mjs"), hasPackage("ajv")},
        {QStringLiteral("openslo"), QStringLiteral("*.yaml"), "apiVersion: openslo/v1\nkind: Service\nmetadata: { name: a }\nspec: {}\n",
         "apiVersion: openslo/v1\nkind: SLO\nmetadata: { name: a }\nspec: { service: b, indicatorRef: c, budgetingMethod: Occurrences, objectives: [{ target: 1 }] }\n", node("openslo.mjs"), hasPackage("ajv")},
        {QStringLiteral("mermaid"), QStringLiteral("*.mmd"), "flowchart LR\n  a --> b\n", "flowchart LR\n  a[\"x --> b\n", node("mermaid.mjs"), hasPackage("mermaid")},
        {QStringLiteral("dot"), QStringLiteral("*.dot"), "digraph { a -> b }\n", "digraph { a -> \n",
         [](const QStringList& paths) {
             return each(paths, [](const QString& path) {
                 test::Judged judged = test::run(test::tool(QStringLiteral("dot")), {QStringLiteral("-Tsvg"), path, QStringLiteral("-o"), QStringLiteral("/dev/null")});
                 // Warnings go to the same channel; there are to be none.
                 if (!judged.output.isEmpty())
                     judged.code = 1;
                 return judged;
             });
         },
         test::tool(QStringLiteral("dot")).isEmpty() ? noTool.arg(QLatin1String("Graphviz's dot")) : QString()},
        {QStringLiteral("d2"), QStringLiteral("*.d2"), "a -> b\n", "a -> b: {\n",
         [](const QStringList& paths) { return each(paths, [](const QString& path) { return test::run(test::tool(QStringLiteral("d2")), {QStringLiteral("validate"), path}); }); },
         test::tool(QStringLiteral("d2")).isEmpty() ? noTool.arg(QLatin1String("d2")) : QString()},
        {QStringLiteral("plantuml"), QStringLiteral("*.puml"), newerPlantUml, "@startuml\n!include <C4/C4_Container>\nBoundary(a, \"x\") {\nContainer(b\n@enduml\n",
         [](const QStringList& paths) {
             test::Judged judged = plantuml(QStringList{QStringLiteral("-checkonly")} + paths);
             if (judged.output.contains("Error"))
                 judged.code = 1;
             return judged;
         },
         plantUml},
        {QStringLiteral("structurizr"), QStringLiteral("*.dsl"), "workspace \"a\" {\n    model {\n        b = person \"B\"\n    }\n}\n", "workspace \"a\" {\n    model {\n        b -> c \"x\"\n    }\n}\n",
         [](const QStringList& paths) {
             return test::run(test::tool(QStringLiteral("java")), QStringList{QStringLiteral("-cp"), javaClasses(), QStringLiteral(GROUNDPLAN_SOURCE_DIR "/tests/judges/Structurizr.java")} + paths);
         },
         javaClasses().isEmpty() || test::tool(QStringLiteral("java")).isEmpty() ? QStringLiteral("GROUNDPLAN_STRUCTURIZR_CLASSPATH names no jars of structurizr-dsl, or there is no java") : QString()},
    };
}

/// Asked once: finding out what is here takes programs, too.
const QList<Judge>& judges()
{
    static const QList<Judge> all = makeJudges();
    return all;
}

} // namespace

/// What describes a design, judged by the programs that read it: parsers of the languages, schemas of the catalogs. One that is
/// not installed is skipped, loudly.
class TestJudgeDescriptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_designs = test::sampleDesigns();
        m_designs.insert(QStringLiteral("hell"), test::designFromHell());
        for (const char* name : {"backstage/shop", "backstage/bare", "openslo/no-mesh"})
            m_designs.insert(QString::fromLatin1(name).replace(u'/', u'-'), test::design(test::fileBytes(QLatin1String("exports/") + QLatin1String(name) + QLatin1String("/design.groundplan.yaml"))));
    }

    /// A judge that says yes to everything is none.
    void judgesRefuse_data()
    {
        QTest::addColumn<int>("at");
        for (int at = 0; at < judges().size(); ++at)
            QTest::newRow(qPrintable(judges().at(at).target)) << at;
    }
    void judgesRefuse()
    {
        QFETCH(int, at);
        const Judge judge = judges().at(at);
        if (!judge.wanting.isEmpty())
            QSKIP(qPrintable(QString(judge.wanting + QLatin1String(": NOTHING of this target is judged here."))));
        for (const auto& [content, good] : {std::pair(judge.good, true), std::pair(judge.bad, false)}) {
            const QString path = m_folder.filePath(QString(judge.filter).replace(u'*', QLatin1String("control")));
            QVERIFY(test::writeBytes(path, content));
            const test::Judged judged = judge.judge({path});
            QVERIFY2((judged.code == 0) == good, judged.output.constData());
        }
    }

    void targets_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<QString>("name");
        const QList<Judge> all = judges();
        for (int at = 0; at < all.size(); ++at) {
            for (auto design = m_designs.cbegin(); design != m_designs.cend(); ++design)
                QTest::newRow(qPrintable(QString(all.at(at).target + u' ' + design.key()))) << at << design.key();
        }
    }
    void targets()
    {
        QFETCH(int, at);
        QFETCH(QString, name);
        const Judge judge = judges().at(at);
        if (!judge.wanting.isEmpty())
            QSKIP(qPrintable(QString(judge.wanting + QLatin1String(": NOTHING of this target is judged here."))));
        const auto plan = exporterById(judge.target)->plan(m_designs.value(name), test::catalog());
        QVERIFY(plan);
        const QString folder = m_folder.filePath(judge.target + u'-' + name);
        QVERIFY(test::writePlan(plan->files, folder));
        QStringList paths;
        QDirIterator walk(folder, {judge.filter}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            paths.append(walk.next());
        paths.sort();
        if (paths.isEmpty()) {
            // A design without a cluster has no workloads; a note says so.
            QVERIFY(plan->files.isEmpty() && !plan->notes.isEmpty());
            return;
        }
        const test::Judged judged = judge.judge(paths);
        QVERIFY2(judged.code == 0, judged.output.left(4000).constData());
        // What environments override, too.
        QStringList overrides;
        QDirIterator others(folder, {QStringLiteral("overrides.*.yaml")}, QDir::Files, QDirIterator::Subdirectories);
        while (others.hasNext())
            overrides.append(others.next());
        if (!overrides.isEmpty()) {
            const test::Judged second = test::runNode(QStringLiteral("score.mjs"), QStringList{QStringLiteral("--override")} + overrides);
            QVERIFY2(second.code == 0, second.output.left(4000).constData());
        }
    }

    /// Mermaid shows every name as the design has it.
    void mermaidOfHell()
    {
        if (!QDir(test::nodeModules()).exists(QStringLiteral("mermaid")))
            QSKIP("Node.js or mermaid is not installed: NOTHING is read back here.");
        const Design design = test::designFromHell();
        const auto plan = exporterById(QStringLiteral("mermaid"))->plan(design, test::catalog());
        QVERIFY(plan);
        const QString path = m_folder.filePath(QStringLiteral("hell.mmd"));
        for (const ExportFile& file : plan->files) {
            if (file.path == QLatin1String("architecture.mmd"))
                QVERIFY(test::writeBytes(path, file.content));
        }
        const test::Judged judged = test::runNode(QStringLiteral("mermaid.mjs"), {path});
        const QJsonObject read = QJsonDocument::fromJson(judged.output).object();
        QVERIFY2(judged.code == 0, judged.output.constData());
        for (const Component& component : design.components()) {
            QString key = component.id;
            key.replace(u'-', u'_');
            const QJsonValue shown = read.value(QLatin1String("nodes")).toObject().value(key).isArray() ? read.value(QLatin1String("nodes")).toObject().value(key) : read.value(QLatin1String("groups")).toObject().value(key);
            const QString name = text::oneLine(component.label());
            QCOMPARE(shown.toArray().at(0).toString(), name.isEmpty() ? component.id : name);
        }
        const QJsonArray lines = read.value(QLatin1String("lines")).toArray();
        QCOMPARE(lines.size(), design.connections().size());
        qsizetype at = 0;
        for (const Connection& connection : design.connections())
            QCOMPARE(lines.at(at++).toObject().value(QLatin1String("text")).toString(), text::oneLine(connection.name));
    }

private:
    QTemporaryDir m_folder;
    QMap<QString, Design> m_designs;
};

QTEST_GUILESS_MAIN(TestJudgeDescriptions)
#include "tst_judge_descriptions.moc"
