// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QtTest>

#include "tests/support/judges.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

/// Designs by a name, with the target that is to be judged.
QMap<QString, std::pair<QString, Design>> subjects()
{
    QMap<QString, std::pair<QString, Design>> found;
    for (const char* target : {"istio", "linkerd"}) {
        const QMap<QString, Design> samples = test::sampleDesigns();
        for (auto sample = samples.cbegin(); sample != samples.cend(); ++sample)
            found.insert(QLatin1String(target) + u'-' + sample.key(), {QLatin1String(target), *sample});
        const QDir cases(QStringLiteral(GROUNDPLAN_TEST_DATA "/exports/") + QLatin1String(target));
        for (const QString& name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            found.insert(QLatin1String(target) + QLatin1String("-case-") + name, {QLatin1String(target), test::design(test::fileBytes(cases.filePath(name + QLatin1String("/design.groundplan.yaml"))))});
    }
    return found;
}

} // namespace

/// What the targets of service meshes write, built by Kustomize and judged by the schemas of Istio and the Gateway API.
/// Linkerd's kinds have no schema in any package that we know of.
class TestJudgeMesh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const auto all = subjects();
        for (auto subject = all.cbegin(); subject != all.cend(); ++subject) {
            const auto plan = exporterById(subject->first)->plan(subject->second, test::catalog());
            QVERIFY2(plan, qPrintable(subject.key()));
            QVERIFY(test::writePlan(plan->files, m_folder.filePath(subject.key())));
        }
    }

    void judgeRefuses_data()
    {
        QTest::addColumn<QByteArray>("object");
        QTest::newRow("v1") << QByteArray("apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: { name: a }\nspec: { hosts: 3 }\n");
        QTest::newRow("v1beta1") << QByteArray("apiVersion: security.istio.io/v1beta1\nkind: PeerAuthentication\nmetadata: { name: a }\nspec: { mtls: { mode: STRICTLY } }\n");
        QTest::newRow("gateway") << QByteArray("apiVersion: gateway.networking.k8s.io/v1\nkind: HTTPRoute\nmetadata: { name: a }\nspec: { rules: [{ timeouts: { request: soon } }] }\n");
    }
    void judgeRefuses()
    {
        QFETCH(QByteArray, object);
        if (test::nodeModules().isEmpty())
            QSKIP("The validators of npm are not installed: NOTHING is judged here.");
        QVERIFY(test::runNode(QStringLiteral("objects.mjs"), {}, object).code == 1);
    }

    void overlays_data()
    {
        QTest::addColumn<QString>("overlay");
        QDirIterator walk(m_folder.path(), {QStringLiteral("kustomization.yaml")}, QDir::Files, QDirIterator::Subdirectories);
        QStringList found;
        while (walk.hasNext()) {
            const QString path = QFileInfo(walk.next()).path();
            if (path.contains(QLatin1String("/overlays/")))
                found.append(path);
        }
        found.sort();
        QVERIFY(found.size() > 8);
        for (const QString& overlay : std::as_const(found))
            QTest::newRow(qPrintable(QDir(m_folder.path()).relativeFilePath(overlay))) << overlay;
    }
    void overlays()
    {
        QFETCH(QString, overlay);
        if (test::tool(QStringLiteral("kustomize")).isEmpty())
            QSKIP("kustomize is not installed: no overlay is built, NOTHING is judged here.");
        const test::Judged built = test::run(test::tool(QStringLiteral("kustomize")), {QStringLiteral("build"), overlay});
        QVERIFY2(built.code == 0, built.output.constData());
        QVERIFY2(!built.output.contains("# Warning"), built.output.left(400).constData());
        if (test::nodeModules().isEmpty())
            QSKIP("The validators of npm are not installed: the objects are built but NOT judged.");
        const test::Judged judged = test::runNode(QStringLiteral("objects.mjs"), {}, built.output);
        QVERIFY2(judged.code == 0, judged.output.right(4000).constData());
        const QByteArray last = judged.output.trimmed().split('\n').last();
        // Only Linkerd's kinds, and the newest of the Gateway API, are judged by nobody.
        QVERIFY2(!last.contains("istio.io"), last.constData());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestJudgeMesh)
#include "tst_judge_mesh.moc"
