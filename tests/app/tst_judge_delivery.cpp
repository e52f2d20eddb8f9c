// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QtTest>

#include "model/exports/export_set.h"
#include "tests/support/judges.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

/// The design as it exports these targets.
Design exporting(Design design, const QStringList& targets)
{
    DesignProperties after = design.properties();
    after.exports.targets = targets;
    after.exports.path = QStringLiteral("deploy");
    if (!design.apply({PropertiesChange{design.properties(), after}}))
        qFatal("the export profile cannot be set");
    return design;
}

void designRows()
{
    QTest::addColumn<Design>("design");
    QMap<QString, Design> designs = test::sampleDesigns();
    designs.insert(QStringLiteral("hell"), test::designFromHell());
    for (auto design = designs.cbegin(); design != designs.cend(); ++design)
        QTest::newRow(qPrintable(design.key())) << *design;
}

} // namespace

/// What controllers and pipelines are told, judged by programs that nobody here wrote.
class TestJudgeDelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesRefuse()
    {
        if (test::nodeModules().isEmpty())
            QSKIP("Node.js or its packages are not here: the schemas of Argo CD and Flux judge NOTHING.");
        QCOMPARE(test::runNode(QStringLiteral("objects.mjs"), {}, "apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: a }\nspec: { project: 3, destination: {} }\n").code, 1);
        QCOMPARE(test::runNode(QStringLiteral("objects.mjs"), {}, "apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: a }\nspec: { interval: 5m }\n").code, 1);
    }

    void controllers_data() { designRows(); }
    void controllers()
    {
        QFETCH(Design, design);
        if (test::nodeModules().isEmpty())
            QSKIP("Node.js or its packages are not here: what controllers are told is NOT judged.");
        const auto set = planExports(exporting(design, {QStringLiteral("kubernetes"), QStringLiteral("argocd"), QStringLiteral("flux")}), test::catalog(),
                                     {QStringLiteral("argocd"), QStringLiteral("flux")});
        QVERIFY2(set, set ? "" : qPrintable(set.error().text()));
        QByteArray stream;
        for (const ExportFile& file : set->files) {
            if (!file.path.endsWith(QLatin1String("kustomization.yaml")))
                stream += "---\n" + file.content;
        }
        const test::Judged judged = test::runNode(QStringLiteral("objects.mjs"), {}, stream);
        QVERIFY2(judged.code == 0, judged.output.constData());
        // OCIRepository v1 is newer than the schemas; no sample has one.
        QVERIFY2(judged.output.contains(", 0 of kinds without a schema"), judged.output.constData());
    }

    void workflows_data() { designRows(); }
    void workflows()
    {
        QFETCH(Design, design);
        const QString actionlint = test::tool(QStringLiteral("actionlint"));
        if (actionlint.isEmpty())
            QSKIP("actionlint is not installed: the GitHub workflow is NOT judged.");
        const auto set = planExports(exporting(design, {QStringLiteral("kubernetes"), QStringLiteral("github-actions")}), test::catalog(), {QStringLiteral("github-actions")});
        QVERIFY(set);
        QTemporaryDir folder;
        QVERIFY(test::writePlan(set->files, folder.path()));
        const QString path = folder.filePath(QStringLiteral(".github/workflows/platform-design.yaml"));
        const test::Judged judged = test::run(actionlint, {path});
        QVERIFY2(judged.code == 0, judged.output.constData());
        // It judges: the same workflow with a misspelt key is refused.
        QByteArray bad = set->files.first().content;
        QVERIFY(test::writeBytes(path, bad.replace("runs-on:", "run-on:")));
        QVERIFY(test::run(actionlint, {path}).code != 0);
    }
};

QTEST_GUILESS_MAIN(TestJudgeDelivery)
#include "tst_judge_delivery.moc"
