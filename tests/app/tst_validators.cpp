// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include "model/exports/export_plan.h"
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

/// Folders with a kustomization.yaml below an overlays folder.
QStringList overlaysBelow(const QString& folder)
{
    QStringList found;
    QDirIterator walk(folder, {QStringLiteral("kustomization.yaml")}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QString path = QFileInfo(walk.next()).path();
        if (path.contains(QLatin1String("/overlays/")))
            found.append(path);
    }
    found.sort();
    return found;
}

} // namespace

/// What we export, judged by programs that nobody here wrote. A program that is not installed is skipped, loudly.
class TestValidators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QStringList paths;
        for (const char* name : {"web-shop", "bank", "media-platform"})
            paths.append(QStringLiteral(GROUNDPLAN_SOURCE_DIR "/resources/samples/") + QLatin1String(name) + QStringLiteral(".groundplan.yaml"));
        const QDir cases(QStringLiteral(GROUNDPLAN_TEST_DATA "/exports/kubernetes"));
        for (const QString& name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            paths.append(cases.filePath(name + QLatin1String("/design.groundplan.yaml")));
        for (const QString& path : std::as_const(paths)) {
            const QString name = path.contains(QLatin1String("samples")) ? QFileInfo(path).baseName() : QFileInfo(QFileInfo(path).path()).fileName();
            const auto plan = exporterById(QStringLiteral("kubernetes"))->plan(test::design(test::fileBytes(path)), test::catalog());
            QVERIFY2(plan, qPrintable(path));
            for (const ExportFile& file : plan->files) {
                const QString to = m_folder.filePath(name + u'/' + file.path);
                QVERIFY(QDir().mkpath(QFileInfo(to).path()));
                QFile out(to);
                QVERIFY(out.open(QIODevice::WriteOnly));
                out.write(file.content);
            }
        }
    }

    void overlays_data()
    {
        QTest::addColumn<QString>("overlay");
        for (const QString& overlay : overlaysBelow(m_folder.path()))
            QTest::newRow(qPrintable(QDir(m_folder.path()).relativeFilePath(overlay))) << overlay;
    }
    void overlays()
    {
        QFETCH(QString, overlay);
        if (tool("kustomize").isEmpty())
            QSKIP("kustomize is not installed: no overlay is built, NOTHING is judged here.");
        const Judged built = run(tool("kustomize"), {QStringLiteral("build"), overlay});
        QVERIFY2(built.code == 0, built.output.constData());
        QVERIFY(built.output.count("\nkind: ") >= 3);
        // Kustomize reports what it had to guess or what is deprecated as a warning.
        QVERIFY2(!built.output.contains("# Warning"), built.output.left(400).constData());
        const QString manifests = QDir(overlay).filePath(QStringLiteral("../built.yaml"));
        QFile file(manifests);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(built.output);
        file.close();
        QStringList missing;
        if (const QString judge = tool("kubectl-validate"); !judge.isEmpty()) {
            const Judged judged = run(judge, {manifests});
            QVERIFY2(judged.code == 0, judged.output.right(4000).constData());
        } else {
            missing.append(QStringLiteral("kubectl-validate"));
        }
        if (const QString judge = tool("kubernetes-validate"); !judge.isEmpty()) {
            const Judged judged = run(judge, {QStringLiteral("-k"), QStringLiteral("1.31"), QStringLiteral("--strict"), manifests});
            QVERIFY2(judged.code == 0, judged.output.right(4000).constData());
        } else {
            missing.append(QStringLiteral("kubernetes-validate"));
        }
        // kubeconform fetches its schemas; offline it needs a folder of them.
        const QString schemas = qEnvironmentVariable("KUBECONFORM_SCHEMA_LOCATION");
        if (const QString judge = tool("kubeconform"); !judge.isEmpty() && !schemas.isEmpty()) {
            const Judged judged = run(judge, {QStringLiteral("-strict"), QStringLiteral("-summary"), QStringLiteral("-schema-location"), schemas, manifests});
            QVERIFY2(judged.code == 0, judged.output.right(4000).constData());
        } else {
            missing.append(QStringLiteral("kubeconform with KUBECONFORM_SCHEMA_LOCATION"));
        }
        if (missing.size() == 3)
            QSKIP("neither kubectl-validate nor kubernetes-validate nor kubeconform is here: the manifests are built but NOT judged.");
    }

private:
    /// The path of a program; empty: not installed.
    static QString tool(const char* name)
    {
        const QString found = QStandardPaths::findExecutable(QString::fromLatin1(name));
        return found.isEmpty() ? QStandardPaths::findExecutable(QString::fromLatin1(name), {QDir::homePath() + QLatin1String("/go/bin")}) : found;
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestValidators)
#include "tst_validators.moc"
