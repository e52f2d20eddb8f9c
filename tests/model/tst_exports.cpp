// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QDirIterator>
#include <QTranslator>
#include <QtTest>

#include "app/services/catalog_source.h"
#include "model/exports/export_options.h"
#include "model/exports/export_set.h"
#include "model/storage/design_reader.h"
#include "model/storage/design_writer.h"
#include "tests/support/judges.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

const QDir& cases()
{
    static const QDir folder(QStringLiteral(GROUNDPLAN_TEST_DATA "/exports"));
    return folder;
}

ExportPlan planOf(const Design& design, const QString& target)
{
    auto plan = exporterById(target)->plan(design, test::catalog());
    if (!plan)
        qFatal("%s: %s", qPrintable(target), qPrintable(plan.error().text()));
    return *plan;
}

QString notesText(const ExportPlan& plan)
{
    QString text;
    for (const ExportNote& note : plan.notes)
        text += (note.level == ExportNote::Level::Warning ? QLatin1String("warning: ") : QLatin1String("note: ")) + note.message + u'\n';
    return text;
}

bool writesGolden() { return qEnvironmentVariableIsSet("GROUNDPLAN_WRITE_GOLDEN"); }

/// A path that stays in its folder on every system and that no shell, git or OCI layer trips over.
bool isSafePath(const QString& path)
{
    if (path.isEmpty() || path.size() > 400 || path.startsWith(u'/') || QDir::cleanPath(path) != path)
        return false;
    for (const QString& part : path.split(u'/')) {
        if (part.isEmpty() || part == QLatin1String("..") || part.size() > 200 || part == QLatin1String(".git"))
            return false;
        for (const QChar c : part) {
            if (c.unicode() > 126 || (!c.isLetterOrNumber() && !QStringLiteral("-_.@+").contains(c)))
                return false;
        }
    }
    return true;
}

/// One component of a kind where it may stand, with a cluster and a cloud around it.
Design alone(const ComponentKind& kind)
{
    DesignContent content;
    content.properties.name = QStringLiteral("Alone");
    const auto add = [&](const char* id, const QString& kindId, const char* in) {
        Component component;
        component.id = QString::fromLatin1(id);
        component.kind = kindId;
        component.in = QString::fromLatin1(in);
        content.components.append(component);
    };
    add("around-cloud", QStringLiteral("cloud"), "");
    add("around-cluster", QStringLiteral("cluster"), "around-cloud");
    add("around-namespace", QStringLiteral("namespace"), "around-cluster");
    add("alone", kind.id, kind.container || kind.has(QStringLiteral("person")) ? "" : "around-namespace");
    auto made = Design::fromContent(std::move(content));
    if (!made)
        qFatal("%s", qPrintable(made.error().text()));
    return *made;
}

} // namespace

/// What holds for every export target. Golden folders: tests/data/exports/<target>/<case>/{design.groundplan.yaml,
/// expected/, expected-notes.txt}; with GROUNDPLAN_WRITE_GOLDEN set they are written anew: read the difference before
/// committing it.
class TestExports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goldenCases_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("folder");
        for (const QString& target : cases().entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
            const QDir folder(cases().filePath(target));
            for (const QString& name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
                QTest::newRow(qPrintable(QString(target + u'/' + name))) << target << folder.filePath(name);
        }
    }
    void goldenCases()
    {
        QFETCH(QString, target);
        QFETCH(QString, folder);
        QVERIFY2(exporterById(target), "the folder is named after no target");
        const Design design = test::design(test::fileBytes(folder + QLatin1String("/design.groundplan.yaml")));
        ExportPlan plan = planOf(design, target);
        // What goes to a repository for each environment stands in a folder for each.
        if (design.properties().exports.layout == ExportLayout::RepoPerEnvironment) {
            for (ExportFile& file : plan.files)
                file.path.prepend(file.environment.isEmpty() ? QString() : QString(file.environment + u'/'));
            std::sort(plan.files.begin(), plan.files.end(), [](const ExportFile& left, const ExportFile& right) { return left.path < right.path; });
        }
        QDir expected(folder + QLatin1String("/expected"));
        if (writesGolden()) {
            expected.removeRecursively();
            QVERIFY(test::writePlan(plan.files, expected.path()));
            QVERIFY(test::writeBytes(folder + QLatin1String("/expected-notes.txt"), notesText(plan).toUtf8()));
            return;
        }
        QStringList paths, wanted;
        for (const ExportFile& file : plan.files)
            paths.append(file.path);
        QDirIterator walk(expected.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext())
            wanted.append(expected.relativeFilePath(walk.next()));
        std::sort(wanted.begin(), wanted.end());
        QCOMPARE(paths, wanted);
        for (const ExportFile& file : plan.files)
            QCOMPARE(QString::fromUtf8(file.content), QString::fromUtf8(test::fileBytes(expected.filePath(file.path))));
        QCOMPARE(notesText(plan), QString::fromUtf8(test::fileBytes(folder + QLatin1String("/expected-notes.txt"))));
    }

    void everyTarget_data()
    {
        QTest::addColumn<QString>("target");
        for (const auto& exporter : allExporters())
            QTest::newRow(qPrintable(exporter->id())) << exporter->id();
    }
    void everyTarget()
    {
        QFETCH(QString, target);
        const Exporter& exporter = *exporterById(target);
        QVERIFY(!exporter.name().isEmpty());
        QVERIFY(exporter.description().endsWith(u'.'));
        QVERIFY2(QDir(cases().filePath(target)).exists(), "the target has no golden case");
        QSet<QString> ids;
        for (const AttributeSpec& option : exporter.options()) {
            QVERIFY(!ids.contains(option.id));
            ids.insert(option.id);
            QVERIFY2(!option.label.isEmpty() && option.help.endsWith(u'.'), qPrintable(option.id));
        }
    }

    void sameBytes_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<Design>("design");
        QMap<QString, Design> designs = test::sampleDesigns();
        designs.insert(QStringLiteral("hell"), test::designFromHell());
        for (const auto& exporter : allExporters()) {
            for (auto design = designs.cbegin(); design != designs.cend(); ++design)
                QTest::newRow(qPrintable(QString(exporter->id() + u' ' + design.key()))) << exporter->id() << *design;
        }
    }
    void sameBytes()
    {
        QFETCH(QString, target);
        QFETCH(Design, design);
        const ExportPlan first = planOf(design, target);
        QCOMPARE(planOf(design, target).files, first.files);
        // Written and read again it is the same design, and gives the same files.
        const auto again = readDesign(writeDesign(design, test::catalog()), QStringLiteral("again"), test::catalog());
        QVERIFY(again);
        QCOMPARE(planOf(again->design, target).files, first.files);
        QStringList paths;
        for (const ExportFile& file : first.files) {
            QVERIFY2(isSafePath(file.path), qPrintable(file.path));
            paths.append(file.path);
            for (const QString& subject : file.subjects)
                QVERIFY2(design.hasId(subject), qPrintable(QString(file.path + QLatin1String(": ") + subject)));
            int line = 0;
            for (const ExportOrigin& origin : file.origins) {
                QVERIFY2(origin.firstLine > line && origin.lastLine >= origin.firstLine, qPrintable(file.path));
                line = origin.lastLine;
                for (const QString& subject : origin.subjects)
                    QVERIFY(design.hasId(subject));
            }
            QVERIFY(line <= file.content.count('\n') + 1);
            QVERIFY2(!file.content.contains('\r') && !file.content.contains('\0'), qPrintable(file.path));
        }
        QStringList sorted = paths;
        std::sort(sorted.begin(), sorted.end());
        sorted.removeDuplicates();
        QCOMPARE(paths, sorted);
    }

    /// Two people whose studios speak different languages export the same files.
    void sameBytesInEveryLanguage_data() { everyTarget_data(); }
    void sameBytesInEveryLanguage()
    {
        QFETCH(QString, target);
        class Shouting : public QTranslator
        {
        public:
            QString translate(const char*, const char* text, const char*, int) const override { return QString::fromUtf8(text).toUpper().replace(QLatin1String("%N"), QLatin1String("%n")); }
            bool isEmpty() const override { return false; }
        };
        for (const Design& design : test::sampleDesigns()) {
            const ExportPlan plain = planOf(design, target);
            Shouting translator;
            QCoreApplication::installTranslator(&translator);
            const auto catalog = loadCatalog();
            const auto shouted = catalog ? exporterById(target)->plan(design, *catalog) : Result<ExportPlan>(unexpected(catalog.error()));
            QCoreApplication::removeTranslator(&translator);
            QVERIFY(shouted);
            QCOMPARE(shouted->files.size(), plain.files.size());
            for (qsizetype at = 0; at < plain.files.size(); ++at)
                QCOMPARE(QString::fromUtf8(shouted->files.at(at).content), QString::fromUtf8(plain.files.at(at).content));
        }
    }

    /// A kind that a target cannot render is named with the reason, whatever is around it.
    void everyKindIsAccountedFor_data() { everyTarget_data(); }
    void everyKindIsAccountedFor()
    {
        QFETCH(QString, target);
        for (const ComponentKind& kind : test::catalog().componentKinds()) {
            const Design design = alone(kind);
            const ExportPlan plan = planOf(design, target);
            bool found = false;
            for (const ExportFile& file : plan.files)
                found = found || file.subjects.contains(QLatin1String("alone"));
            for (const ExportNote& note : plan.notes)
                found = found || note.subjects.contains(QLatin1String("alone"));
            QVERIFY2(found, qPrintable(kind.id));
        }
    }

    /// What the catalog tells targets is for targets that exist.
    void catalogNamesTargets()
    {
        for (const ComponentKind& kind : test::catalog().componentKinds()) {
            for (const auto& [target, hints] : kind.exports)
                QVERIFY2(exporterById(target), qPrintable(QString(kind.id + u' ' + target)));
        }
    }

    void cancels_data() { everyTarget_data(); }
    void cancels()
    {
        QFETCH(QString, target);
        const auto set = planExports(test::sampleDesigns().value(QStringLiteral("web-shop")), test::catalog(), {target}, [](double) { return false; });
        QVERIFY(!set);
        QCOMPARE(set.error().code, ErrorCode::Cancelled);
    }

    void profile_data()
    {
        QTest::addColumn<QByteArray>("profile");
        QTest::addColumn<QStringList>("targets");
        QTest::addColumn<QString>("path"); ///< of a file that is there
        QTest::newRow("one target at the top") << QByteArray("{ targets: [kubernetes] }") << QStringList{QStringLiteral("kubernetes")} << QStringLiteral("base/kustomization.yaml");
        QTest::newRow("several targets in folders") << QByteArray("{ targets: [kubernetes, argocd] }") << QStringList() << QStringLiteral("kubernetes/base/kustomization.yaml");
        QTest::newRow("one of several, in its folder") << QByteArray("{ targets: [kubernetes, argocd] }") << QStringList{QStringLiteral("kubernetes")} << QStringLiteral("kubernetes/base/kustomization.yaml");
        QTest::newRow("folder of its own") << QByteArray("{ targets: [kubernetes, argocd], folders: { kubernetes: apps/shop } }") << QStringList() << QStringLiteral("apps/shop/base/kustomization.yaml");
        QTest::newRow("repository per environment") << QByteArray("{ targets: [kubernetes], layout: repo-per-environment }") << QStringList() << QStringLiteral("production/overlays/production/kustomization.yaml");
    }
    void profile()
    {
        QFETCH(QByteArray, profile);
        QFETCH(QStringList, targets);
        QFETCH(QString, path);
        const Design design = test::design(test::fileBytes(QStringLiteral(GROUNDPLAN_SOURCE_DIR "/resources/samples/web-shop.groundplan.yaml")) + "export: " + profile + "\n");
        const auto set = planExports(design, test::catalog(), targets.isEmpty() ? profileTargets(design) : targets);
        QVERIFY2(set, set ? "" : qPrintable(set.error().text()));
        QStringList paths;
        for (const ExportFile& file : set->files)
            paths.append(file.path);
        QVERIFY2(paths.contains(path), qPrintable(paths.join(u'\n')));
        if (design.properties().exports.layout == ExportLayout::RepoPerEnvironment) {
            for (const QString& each : std::as_const(paths))
                QVERIFY2(!each.startsWith(QLatin1String("production/overlays/dev")), qPrintable(each));
        }
    }

    void profileFaults_data()
    {
        QTest::addColumn<QByteArray>("profile");
        QTest::addColumn<QString>("message");
        QTest::newRow("unknown target") << QByteArray("{ targets: [kubernets] }") << QStringLiteral("There is no export target 'kubernets'; did you mean 'kubernetes'?");
        QTest::newRow("unknown option") << QByteArray("{ targets: [kubernetes], options: { kubernetes: { unheard-of: true } } }") << QStringLiteral("Target 'kubernetes' has no option 'unheard-of'");
    }
    void profileFaults()
    {
        QFETCH(QByteArray, profile);
        QFETCH(QString, message);
        const Design design = test::design("groundplan: 1\nname: A\nexport: " + profile + "\n");
        const auto set = planExports(design, test::catalog(), profileTargets(design));
        QVERIFY(!set);
        QVERIFY2(set.error().message.startsWith(message), qPrintable(set.error().message));
        QVERIFY(set.error().where.subject.startsWith(QLatin1String("export/")));
    }
};

QTEST_GUILESS_MAIN(TestExports)
#include "tst_exports.moc"
