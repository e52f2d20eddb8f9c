// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include "model/exports/export_plan.h"
#include "model/imports/importer.h"
#include "model/storage/design_writer.h"
#include "tests/support/import_cases.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

const QStringList& formats()
{
    static const QStringList ids{QStringLiteral("compose"), QStringLiteral("terraform"), QStringLiteral("backstage"), QStringLiteral("structurizr")};
    return ids;
}

Result<ImportResult> import(const QString& format, const QByteArray& bytes, const QString& path = QStringLiteral("f"))
{
    return importerById(format)->read({{path, bytes}}, QStringLiteral("Case"), test::catalog());
}

/// "id kind" of all components that are no persons and no places, sorted.
QStringList componentsOf(const Design& design, bool exported)
{
    QStringList lines;
    for (const Component& component : design.components()) {
        const ComponentKind* kind = test::catalog().componentKind(component.kind);
        if (exported && (kind->has(QStringLiteral("person")) || (kind->container && !kind->has(QStringLiteral("orchestrator")))))
            continue;
        lines.append(component.id + u' ' + component.kind);
    }
    lines.sort();
    return lines;
}

/// "id: teams" of all components that have one, and the names of the teams.
QStringList teamsOf(const Design& design, const QStringList& components)
{
    QStringList lines;
    for (const Component& component : design.components()) {
        if (const QStringList teams = component.groupsOf(u"team"); !teams.isEmpty() && components.contains(QString(component.id + u' ' + component.kind)))
            lines.append(component.id + QLatin1String(": ") + teams.first());
    }
    for (const Group& group : design.groups()) {
        if (group.kind == QLatin1String("team"))
            lines.append(group.id + u'=' + group.label());
    }
    lines.sort();
    return lines;
}

} // namespace

class TestImportOthers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folders_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("folder");
        for (const QString& format : formats()) {
            const QDir cases(QLatin1String(GROUNDPLAN_TEST_DATA "/imports/") + format);
            QVERIFY(cases.exists());
            for (const QString& name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
                QTest::newRow(qPrintable(QString(format + u' ' + name))) << format << cases.filePath(name);
        }
    }

    void folders()
    {
        QFETCH(QString, format);
        QFETCH(QString, folder);
        const QString problem = test::brokenImportCase(*importerById(format), folder, QStringLiteral("files"));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    /// Each importer knows its files, and none takes those of another.
    void toldApart_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("folder");
        const QDir imports(QStringLiteral(GROUNDPLAN_TEST_DATA "/imports"));
        for (const QString& format : imports.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const QDir cases(imports.filePath(format));
            for (const QString& name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
                if (name != QLatin1String("nothing"))
                    QTest::newRow(qPrintable(QString(format + u' ' + name))) << format << cases.filePath(name);
            }
        }
    }

    void toldApart()
    {
        QFETCH(QString, format);
        QFETCH(QString, folder);
        QList<ImportFile> files = test::filesOf(folder);
        files.removeIf([](const ImportFile& file) { return file.path.startsWith(QLatin1String("expected")); });
        QVERIFY(!files.isEmpty());
        QVERIFY(importerById(format)->accepts(files));
        // A folder may hold files of other formats; each file is of one at most, and the importer of the folder comes first.
        for (const ImportFile& file : std::as_const(files)) {
            QStringList takers;
            for (const auto& importer : allImporters()) {
                if (importer->accepts({file}))
                    takers.append(importer->id());
            }
            QVERIFY2(takers.size() < 2, qPrintable(QString(file.path + u' ' + takers.join(u' '))));
            QVERIFY2(takers.isEmpty() || takers.first() == format || file.path == QLatin1String("manifests/docker-compose.yml"), qPrintable(file.path));
        }
        const auto first = std::find_if(allImporters().begin(), allImporters().end(), [&files](const auto& importer) { return importer->accepts(files); });
        QCOMPARE((*first)->id(), format);
    }

    /// Files that carry the marks of another format in their texts.
    void mixed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("format");
        QTest::newRow("state with a manifest") << QByteArray(R"({"version": 4, "terraform_version": "1.9.5", "resources": [{"mode": "managed", "type": "kubernetes_manifest", "name": "x", "instances": [{"attributes": {"manifest": {"apiVersion": "v1", "kind": "Service", "services": {"a": {"image": "b"}}}}}]}]})") << QStringLiteral("terraform");
        QTest::newRow("manifest beside an entity") << QByteArray("apiVersion: v1\nkind: Service\nmetadata: { name: a }\n---\n{ \"apiVersion\": \"apps/v1\", \"kind\": \"Deployment\" }\n") << QStringLiteral("kubernetes");
        QTest::newRow("manifest with Backstage's labels") << QByteArray("apiVersion: v1\nkind: Service\nmetadata: { name: a, labels: { backstage.io/kubernetes-id: a } }\n") << QStringLiteral("kubernetes");
        QTest::newRow("map with services") << QByteArray("services: { a: { image: b } }\nkind: x\napiVersion: v1\n") << QStringLiteral("kubernetes");
        QTest::newRow("entity in JSON") << QByteArray(R"({"apiVersion":"backstage.io/v1beta1","kind":"Component","metadata":{"name":"a"}})") << QStringLiteral("backstage");
        QTest::newRow("services of something else") << QByteArray("services: { a: 1, b: [x] }\n") << QString();
        QTest::newRow("model of something else") << QByteArray(R"({"model": "gpt", "people": []})") << QString();
        QTest::newRow("variables of Terraform") << QByteArray(R"({"terraform_version": "1.9"})") << QString();
        QTest::newRow("broken") << QByteArray("services: [\"softwareSystems\" {{ \"terraform_version\" \"model\"") << QString();
        QTest::newRow("nothing") << QByteArray() << QString();
    }

    void mixed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, format);
        for (const auto& importer : allImporters())
            QVERIFY2(importer->accepts({{QStringLiteral("f"), bytes}}) == (importer->id() == format), qPrintable(importer->id()));
    }

    void errors_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* format, const char* name, const QByteArray& bytes, const char* message) {
            QTest::newRow(qPrintable(QLatin1String(format) + u' ' + QLatin1String(name))) << QString::fromLatin1(format) << bytes << QString::fromUtf8(message);
        };
        row("compose", "empty", "", "compose.yml: There is no Compose file to import: a map with 'services'.");
        row("compose", "a list of services", "services: [a]\n", "compose.yml:1:11: 'services' must be a map, not a list.");
        row("compose", "a service that is a text", "services:\n  a: text\n", "compose.yml:2:6: The service 'a' must be a map, not text.");
        row("compose", "a service that is nothing", "services:\n  a:\n", "compose.yml:3:1: The service 'a' must be a map, not nothing.");
        row("compose", "no services", "services: {}\n", "compose.yml:1:1: There is no service in the Compose file.");
        row("compose", "networks that are a list", "services: { a: { image: b } }\nnetworks: [x]\n", "compose.yml:2:11: 'networks' must be a map, not a list.");
        row("compose", "extends itself", "services: { a: { extends: a, image: b } }\n", "compose.yml:1:16: The service 'a' extends itself, or too many others.");
        row("compose", "twice the same key", "services: { a: { image: b } }\nservices: {}\n", "compose.yml:2:1: The key 'services' is there twice in the same map; remove or rename one.");
        row("terraform", "empty", "", "compose.yml:1:1: The file is empty.");
        row("terraform", "something else", "{\"a\": 1}", "compose.yml:1:1: This is neither a Terraform state of version 4 nor the output of 'terraform show -json'.");
        row("terraform", "an old state", R"({"version": 3, "terraform_version": "0.11", "resources": []})", "compose.yml:1:13: The state has version 3; version 4 is read. Let a current Terraform write it, or use 'terraform show -json'.");
        row("terraform", "resources that are a map", R"({"version": 4, "terraform_version": "1.9", "resources": {}})", "compose.yml:1:57: 'resources' must be a list, not a map.");
        row("terraform", "a resource that is a text", R"({"version": 4, "terraform_version": "1.9", "resources": ["x"]})", "compose.yml:1:58: A resource must be a map, not text.");
        row("terraform", "a resource without a name", R"({"version": 4, "terraform_version": "1.9", "resources": [{"mode": "managed", "type": "aws_vpc"}]})", "compose.yml:1:58: A resource has no type or no name.");
        row("terraform", "nothing known", R"({"version": 4, "terraform_version": "1.9", "resources": []})", "compose.yml:1:1: There is no resource of a type that is known: databases, queues, clusters and their like of AWS, Azure and Google Cloud.");
        row("terraform", "modules that are a map", R"({"format_version": "1.0", "values": {"root_module": {"child_modules": {}}}})", "compose.yml:1:71: The modules of a module must be a list, not a map.");
        row("backstage", "empty", "", "compose.yml:1:1: There is no entity of Backstage to import.");
        row("backstage", "a list", "- a\n", "compose.yml:1:1: An entity must be a map, not a list.");
        row("backstage", "no kind", "apiVersion: backstage.io/v1alpha1\n", "compose.yml:1:1: The entity has no kind.");
        row("backstage", "no name", "apiVersion: backstage.io/v1alpha1\nkind: Component\n", "compose.yml:1:1: The Component has no name.");
        row("backstage", "spec that is a list", "apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: { name: a }\nspec: [a]\n", "compose.yml:4:7: The spec of 'a' must be a map, not a list.");
        row("backstage", "teams alone", "apiVersion: backstage.io/v1alpha1\nkind: Group\nmetadata: { name: a }\n", "compose.yml:1:1: There is no Component and no Resource among the entities.");
        row("structurizr", "empty", "", "compose.yml:1:1: The file is empty.");
        row("structurizr", "a list", "[1]", "compose.yml:1:1: A workspace must be a map, not a list.");
        row("structurizr", "no model", "{\"name\": \"x\"}", "compose.yml:1:1: The workspace has no model.");
        row("structurizr", "an empty model", R"({"model": {"people": []}})", "compose.yml:1:11: The model has no people and no software systems.");
        row("structurizr", "people that are a map", R"({"model": {"people": {}}})", "compose.yml:1:22: 'people' must be a list, not a map.");
        row("structurizr", "a person that is a text", R"({"model": {"people": ["x"]}})", "compose.yml:1:23: An entry of 'people' must be a map, not text.");
        row("structurizr", "a person without a name", R"({"model": {"people": [{"id": "1"}]}})", "compose.yml:1:23: An element needs an id and a name.");
        row("structurizr", "an id twice", R"({"model": {"people": [{"id": "1", "name": "a"}, {"id": "1", "name": "b"}]}})", "compose.yml:1:56: The id '1' is there twice.");
    }

    void errors()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, bytes);
        const auto imported = import(format, bytes, QStringLiteral("compose.yml"));
        QVERIFY(!imported);
        QTEST(imported.error().text(), "message");
    }

    /// Files made to take very long, or very much.
    void hostile_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("refused");
        for (const QString& format : formats()) {
            QTest::newRow(qPrintable(QString(format + QLatin1String(" deep")))) << format << QByteArray(100000, '[') << true;
            QTest::newRow(qPrintable(QString(format + QLatin1String(" no UTF-8")))) << format << QByteArray("services: \"\xff\xfe\"") << true;
        }
        QByteArray laughs = "x0: &x0 { k: v }\n";
        for (int at = 1; at < 40; ++at) {
            const QByteArray before = "*x" + QByteArray::number(at - 1);
            laughs += "x" + QByteArray::number(at) + ": &x" + QByteArray::number(at) + " { <<: [" + before + ", " + before + "] }\n";
        }
        QTest::newRow("compose merges that double") << QStringLiteral("compose") << QByteArray(laughs + "services: { a: { image: b, <<: *x39 } }\n") << true;
        QByteArray chain = "services:\n";
        for (int at = 0; at < 200; ++at)
            chain += "  s" + QByteArray::number(at) + ": { image: a, extends: s" + QByteArray::number(at + 1) + " }\n";
        QTest::newRow("compose extensions in a row") << QStringLiteral("compose") << chain << true;
        QByteArray many = "services:\n";
        for (int at = 0; at < 3000; ++at)
            many += "  s" + QByteArray::number(at) + ": { image: a, environment: { A: \"http://s" + QByteArray::number((at * 7) % 3000) + "\" }, depends_on: [s" + QByteArray::number((at * 11) % 3000) + "] }\n";
        QTest::newRow("compose with many services") << QStringLiteral("compose") << many << false;
        QByteArray names;
        QByteArray state = R"({"version": 4, "terraform_version": "1.9", "resources": [)";
        for (int at = 0; at < 1500; ++at) {
            const QByteArray name = "q" + QByteArray::number(at);
            state += QByteArray(at ? "," : "") + "{\"mode\": \"managed\", \"type\": \"aws_sqs_queue\", \"name\": \"" + name + "\", \"instances\": [{\"attributes\": {}, \"dependencies\": [" + names + "]}]}";
            names += QByteArray(at ? "," : "") + "\"aws_sqs_queue." + name + "\"";
        }
        QTest::newRow("terraform all on all") << QStringLiteral("terraform") << QByteArray(state + "]}") << false;
    }

    void hostile()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        const auto imported = import(format, bytes, QStringLiteral("compose.yml"));
        importerById(format)->accepts({{QStringLiteral("compose.yml"), bytes}});
        QVERIFY2(timer.elapsed() < 30000, qPrintable(QString::number(timer.elapsed())));
        QTEST(!imported.has_value(), "refused");
        if (!imported)
            QVERIFY(!imported.error().message.isEmpty() && imported.error().where.file == QLatin1String("compose.yml"));
    }

    void backstageThereAndBack_data()
    {
        QTest::addColumn<QString>("sample");
        const QDir samples(QStringLiteral(":/groundplan/samples"));
        for (const QString& name : samples.entryList(QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name)) << samples.filePath(name);
        QVERIFY(!samples.entryList(QDir::Files).isEmpty());
    }

    void backstageThereAndBack()
    {
        QFETCH(QString, sample);
        const Design design = test::design(test::fileBytes(sample));
        const auto plan = exporterById(QStringLiteral("backstage"))->plan(design, test::catalog());
        QVERIFY(plan.has_value());
        QList<ImportFile> files;
        for (const ExportFile& file : plan->files) {
            if (file.path.endsWith(QLatin1String(".yaml")))
                files.append({file.path, file.content});
        }
        QVERIFY(importerById(QStringLiteral("backstage"))->accepts(files));
        const auto back = importerById(QStringLiteral("backstage"))->read(files, design.name(), test::catalog());
        QVERIFY2(back.has_value(), back ? "" : qPrintable(back.error().text()));
        const QStringList wanted = componentsOf(design, true);
        QCOMPARE(componentsOf(back->design, false).join(u'\n'), wanted.join(u'\n'));
        QCOMPARE(teamsOf(back->design, wanted).join(u'\n'), teamsOf(design, wanted).join(u'\n'));
        for (const Component& component : back->design.components()) {
            QCOMPARE(back->origins.value(component.id), component.id);
            QVERIFY(!back->places.value(component.id).file.isEmpty());
        }
        // What leads from one to another leads there again, whatever it is called.
        for (const Connection& connection : back->design.connections()) {
            const bool known = std::any_of(design.connections().begin(), design.connections().end(), [&connection](const Connection& other) { return other.from == connection.from && other.to == connection.to; });
            QVERIFY2(known, qPrintable(connection.id));
        }
        QVERIFY(!back->design.connections().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestImportOthers)
#include "tst_import_others.moc"
