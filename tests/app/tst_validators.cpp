// SPDX-License-Identifier: Apache-2.0
#include <map>

#include <yaml-cpp/yaml.h>

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include "model/exports/export_plan.h"
#include "model/imports/importer.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

struct Judged {
    int code = -1;
    QByteArray output;
};

Judged run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(120000))
        return {-1, process.errorString().toUtf8()};
    return {process.exitCode(), process.readAll()};
}

/// The path of a program; empty: not installed.
QString tool(const QString& name)
{
    const QString found = QStandardPaths::findExecutable(name);
    return found.isEmpty() ? QStandardPaths::findExecutable(name, {QDir::homePath() + QLatin1String("/go/bin")}) : found;
}

/// A program that judges manifests, and how it is asked.
struct Judge {
    QString name;
    QStringList arguments;
    bool here = false;
    QString wanting; ///< what is missing when it is not here
};

QList<Judge> judges()
{
    const QString schemas = qEnvironmentVariable("KUBECONFORM_SCHEMA_LOCATION");
    QList<Judge> all{
        {QStringLiteral("kubectl-validate"), {}, false, {}},
        {QStringLiteral("kubernetes-validate"), {QStringLiteral("-k"), QStringLiteral("1.31"), QStringLiteral("--strict")}, false, {}},
        // It fetches its schemas; without a network it needs a folder of them.
        {QStringLiteral("kubeconform"), {QStringLiteral("-strict"), QStringLiteral("-schema-location"), schemas}, false, {}}};
    for (Judge& judge : all) {
        judge.here = !tool(judge.name).isEmpty();
        judge.wanting = judge.name + QLatin1String(" is not installed");
    }
    if (all.last().here && schemas.isEmpty()) {
        all.last().here = false;
        all.last().wanting = QStringLiteral("KUBECONFORM_SCHEMA_LOCATION does not name the schemas for kubeconform");
    }
    return all;
}

bool write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size();
}

/// A node with its maps in the order of their keys.
std::string canonical(const YAML::Node& node)
{
    std::string text;
    if (node.IsMap()) {
        std::map<std::string, std::string> sorted;
        for (const auto& pair : node) {
            if (pair.first.as<std::string>() != "groundplan.io/environment")
                sorted[pair.first.as<std::string>()] = canonical(pair.second);
        }
        for (const auto& [key, value] : sorted)
            text += key + "={" + value + "} ";
    } else if (node.IsSequence()) {
        for (const YAML::Node& element : node)
            text += "[" + canonical(element) + "] ";
    } else if (node.IsScalar()) {
        text = node.as<std::string>();
    }
    return text;
}

QList<QByteArray> splitDocuments(const QByteArray& stream)
{
    QList<QByteArray> documents{QByteArray()};
    for (const QByteArray& line : stream.split('\n')) {
        if (line == "---")
            documents.append(QByteArray());
        else
            documents.last() += line + '\n';
    }
    return documents;
}

/// The objects of a stream by kind, namespace and name.
std::map<std::string, std::string> objectsOf(const QByteArray& stream)
{
    std::map<std::string, std::string> objects;
    for (const YAML::Node& node : YAML::LoadAll(stream.toStdString())) {
        if (node.IsMap() && node["kind"].as<std::string>() != "Kustomization")
            objects[node["kind"].as<std::string>() + "/" + node["metadata"]["namespace"].as<std::string>("") + "/" + node["metadata"]["name"].as<std::string>()] = canonical(node);
    }
    return objects;
}

/// The objects of a stream that are Kubernetes' own: these judges know no others, which tst_judge_workloads and its
/// siblings give to judges that do.
QByteArray nativeObjects(const QByteArray& stream)
{
    QByteArray native;
    for (const QByteArray& document : splitDocuments(stream)) {
        const YAML::Node node = YAML::Load(document.toStdString());
        if (!node.IsMap())
            continue;
        const QString group = QString::fromStdString(node["apiVersion"].as<std::string>()).section(u'/', 0, -2);
        if (!group.contains(u'.') || (group.endsWith(QLatin1String(".k8s.io")) && group != QLatin1String("gateway.networking.k8s.io")))
            native += (native.isEmpty() ? "" : "---\n") + document;
    }
    return native;
}

/// The design as it is in one environment, without environments.
Design inEnvironment(const Design& design, const Environment& environment)
{
    DesignContent content;
    content.properties = design.properties();
    for (const Connection& connection : design.connections())
        content.connections.append(connection);
    for (const Group& group : design.groups())
        content.groups.append(group);
    for (Component component : design.components()) {
        const Value* overrides = environment.overrides.find(component.id);
        const ValueMap own = overrides ? overrides->toMap() : ValueMap();
        for (const auto& [name, value] : own)
            component.attributes.set(name, value);
        if (own.contains(u"replicas") && !own.contains(u"min-replicas"))
            component.attributes.remove(u"min-replicas");
        content.components.append(component);
    }
    auto changed = Design::fromContent(std::move(content));
    if (!changed)
        qFatal("%s", qPrintable(changed.error().text()));
    return *changed;
}

constexpr const char* goodManifest = "apiVersion: v1\nkind: Service\nmetadata: { name: a, namespace: b }\nspec: { selector: { a: b }, ports: [{ port: 80 }] }\n";
constexpr const char* badManifest = "apiVersion: v1\nkind: Service\nmetadata: { name: a, namespace: b }\nspec: { selector: { a: b }, ports: [{ port: eighty }], unheard-of: 1 }\n";

} // namespace

/// What we export, judged by programs that nobody here wrote. A program that is not installed is skipped, loudly.
class TestValidators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        for (const char* name : {"web-shop", "bank", "media-platform"})
            m_designs.insert(QString::fromLatin1(name), test::design(test::fileBytes(QStringLiteral(GROUNDPLAN_SOURCE_DIR "/resources/samples/") + QLatin1String(name) + QStringLiteral(".groundplan.yaml"))));
        const QDir cases(QStringLiteral(GROUNDPLAN_TEST_DATA "/exports/kubernetes"));
        for (const QString& name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            m_designs.insert(QString(QLatin1String("case-") + name), test::design(test::fileBytes(cases.filePath(name + QLatin1String("/design.groundplan.yaml")))));
        addCorpus();
        for (auto design = m_designs.cbegin(); design != m_designs.cend(); ++design) {
            const auto plan = exporterById(QStringLiteral("kubernetes"))->plan(design.value(), test::catalog());
            QVERIFY2(plan, qPrintable(design.key()));
            for (const ExportFile& file : plan->files)
                QVERIFY(write(m_folder.filePath(design.key() + u'/' + file.path), file.content));
        }
    }

    /// A judge that says yes to everything is none; one row for each so that a missing one is seen.
    void judgesRefuse_data()
    {
        QTest::addColumn<int>("at");
        for (int at = 0; at < judges().size(); ++at)
            QTest::newRow(qPrintable(judges().at(at).name)) << at;
    }
    void judgesRefuse()
    {
        QFETCH(int, at);
        const Judge judge = judges().at(at);
        if (!judge.here)
            QSKIP(qPrintable(QString(judge.wanting + QLatin1String(": it judges NOTHING here."))));
        for (const auto& [content, good] : {std::pair(goodManifest, true), std::pair(badManifest, false)}) {
            const QString path = m_folder.filePath(QStringLiteral("control.yaml"));
            QVERIFY(write(path, content));
            const Judged judged = run(tool(judge.name), judge.arguments + QStringList{path});
            QVERIFY2((judged.code == 0) == good, judged.output.constData());
        }
    }

    void overlays_data()
    {
        QTest::addColumn<QString>("design");
        QTest::addColumn<QString>("overlay");
        for (auto design = m_designs.cbegin(); design != m_designs.cend(); ++design) {
            QStringList found;
            QDirIterator walk(m_folder.filePath(design.key()), {QStringLiteral("kustomization.yaml")}, QDir::Files, QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                const QString path = QFileInfo(walk.next()).path();
                if (path.contains(QLatin1String("/overlays/")))
                    found.append(path);
            }
            found.sort();
            for (const QString& overlay : std::as_const(found))
                QTest::newRow(qPrintable(QDir(m_folder.path()).relativeFilePath(overlay))) << design.key() << overlay;
        }
    }
    void overlays()
    {
        QFETCH(QString, design);
        QFETCH(QString, overlay);
        if (tool(QStringLiteral("kustomize")).isEmpty())
            QSKIP("kustomize is not installed: no overlay is built, NOTHING is judged here.");
        const Judged built = run(tool(QStringLiteral("kustomize")), {QStringLiteral("build"), overlay});
        QVERIFY2(built.code == 0, built.output.constData());
        // Kustomize reports what it had to guess or what is deprecated as a warning.
        QVERIFY2(!built.output.contains("# Warning"), built.output.left(400).constData());
        compareWithDesign(m_designs.value(design), overlay, built.output);
        if (QTest::currentTestFailed())
            return;
        const QString manifests = m_folder.filePath(QStringLiteral("built.yaml"));
        QVERIFY(write(manifests, nativeObjects(built.output)));
        QStringList by{QStringLiteral("kustomize")};
        for (const Judge& judge : judges()) {
            if (!judge.here)
                continue;
            by.append(judge.name);
            const Judged judged = run(tool(judge.name), judge.arguments + QStringList{manifests});
            QVERIFY2(judged.code == 0, judged.output.right(4000).constData());
        }
        if (by.size() == 1)
            QSKIP("neither kubectl-validate nor kubernetes-validate nor kubeconform is here: the manifests are built but NOT judged.");
        qInfo("%d objects, judged by %s", int(objectsOf(built.output).size()), qPrintable(by.join(QLatin1String(", "))));
    }

    void corpus()
    {
        if (m_corpus == 0)
            QSKIP("GROUNDPLAN_CORPUS does not name a folder with manifests: real manifests are NOT imported, exported and judged.");
        QVERIFY(m_corpus >= 1);
    }

private:
    /// Manifests that others wrote, imported and to be exported again; they are not part of the project.
    void addCorpus()
    {
        const QString corpus = qEnvironmentVariable("GROUNDPLAN_CORPUS");
        if (corpus.isEmpty())
            return;
        for (const char* name : {"online-boutique", "sock-shop", "voting-app"}) {
            const QDir folder(corpus + u'/' + QLatin1String(name));
            QList<ImportFile> files;
            for (const QString& file : folder.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name))
                files.append({file, test::fileBytes(folder.filePath(file))});
            if (files.isEmpty())
                continue;
            const auto imported = importerById(QStringLiteral("kubernetes"))->read(files, QString::fromLatin1(name), test::catalog());
            QVERIFY2(imported, name);
            m_designs.insert(QString(QLatin1String("corpus-") + QLatin1String(name)), imported->design);
            ++m_corpus;
        }
    }

    /// What base and patches make together is what the design is in that environment.
    void compareWithDesign(const Design& design, const QString& overlay, const QByteArray& built)
    {
        Design alone = design;
        for (const Environment& environment : design.environments()) {
            if (overlay.endsWith(QString(u'/' + environment.id)))
                alone = inEnvironment(design, environment);
        }
        const auto plan = exporterById(QStringLiteral("kubernetes"))->plan(alone, test::catalog());
        QVERIFY(plan);
        const QString cluster = QFileInfo(overlay).dir().dirName() == QLatin1String("overlays") ? QDir(overlay + QLatin1String("/../..")).canonicalPath() : QString();
        const QString prefix = QDir(m_folder.path()).relativeFilePath(cluster).section(u'/', 1);
        std::map<std::string, std::string> wanted;
        for (const ExportFile& file : plan->files) {
            if (file.path.startsWith(QString(prefix.isEmpty() ? QStringLiteral("base/") : QString(prefix + QLatin1String("/base/")))) && file.path.endsWith(QLatin1String(".yaml")))
                wanted.merge(objectsOf(file.content));
        }
        const std::map<std::string, std::string> found = objectsOf(built);
        QVERIFY(!wanted.empty());
        QStringList keys[2];
        for (const auto& [key, value] : wanted)
            keys[0].append(QString::fromStdString(key));
        for (const auto& [key, value] : found)
            keys[1].append(QString::fromStdString(key));
        QCOMPARE(keys[1], keys[0]);
        for (const auto& [key, value] : wanted)
            QCOMPARE(QString::fromStdString(key + ": " + found.at(key)), QString::fromStdString(key + ": " + value));
    }

    QTemporaryDir m_folder;
    QMap<QString, Design> m_designs;
    int m_corpus = 0;
};

QTEST_GUILESS_MAIN(TestValidators)
#include "tst_validators.moc"
