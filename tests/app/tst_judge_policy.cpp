// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QtTest>

#include "model/exports/policies/promises.h"
#include "tests/support/judges.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

/// A workload of the case "deviations" that breaks a promise, or none.
QByteArray cartWith(const QByteArray& image, const QByteArray& podSettings, const QByteArray& containerSettings, const QByteArray& account = "cart", const QByteArray& podLabels = "app.kubernetes.io/part-of: policies-case, app.kubernetes.io/component: service, app.kubernetes.io/managed-by: groundplan, groundplan.io/team: buy",
                    const QByteArray& resources = "{ requests: { cpu: 1, memory: 1Gi }, limits: { cpu: 1, memory: 1Gi } }", const QByteArray& probes = "readinessProbe: { tcpSocket: { port: 1 } }, livenessProbe: { tcpSocket: { port: 1 } }")
{
    return "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: cart, namespace: core, labels: { app.kubernetes.io/name: cart } }\n"
           "spec: { selector: { matchLabels: { app.kubernetes.io/name: cart } }, template: { metadata: { labels: { app.kubernetes.io/name: cart, " + podLabels + " } }, spec: { serviceAccountName: " + account + podSettings
           + ", containers: [{ name: cart, image: \"" + image + "\", resources: " + resources + ", " + probes + containerSettings + " }] } } }\n";
}

const QByteArray goodImage = "registry.example.com/cart:1.0.0";
const QByteArray goodPod = ", securityContext: { runAsNonRoot: true }";
const QByteArray goodContainer = ", securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true }";

} // namespace

/// The policies that we write, carried out: the manifests of the same design pass them, whatever breaks a promise does not.
class TestJudgePolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QMap<QString, Design> designs = test::sampleDesigns();
        for (const char* path : {"kyverno/deviations", "kyverno/plain", "admission-policies/older", "kubernetes/environments", "kubernetes/stores", "kubernetes/clusters"})
            designs.insert(QString::fromLatin1(path).replace(u'/', u'-'), test::design(test::fileBytes(QLatin1String("exports/") + QLatin1String(path) + QLatin1String("/design.groundplan.yaml"))));
        designs.insert(QStringLiteral("hell"), test::designFromHell());
        for (auto design = designs.cbegin(); design != designs.cend(); ++design) {
            for (const char* target : {"kubernetes", "kyverno", "admission-policies"}) {
                const auto plan = exporterById(QLatin1String(target))->plan(*design, test::catalog());
                QVERIFY2(plan, qPrintable(design.key()));
                QVERIFY(test::writePlan(plan->files, m_folder.filePath(design.key() + u'/' + QLatin1String(target))));
            }
        }
    }

    void broken_data()
    {
        QTest::addColumn<QByteArray>("object");
        QTest::addColumn<QString>("promise"); ///< empty: all are kept
        QTest::newRow("keeps all") << cartWith(goodImage, goodPod, goodContainer) << QString();
        QTest::newRow("foreign image") << cartWith("elsewhere.example.com/cart:1.0.0", goodPod, goodContainer) << QStringLiteral("allowed-images");
        QTest::newRow("latest") << cartWith("registry.example.com/cart:latest", goodPod, goodContainer) << QStringLiteral("fixed-image-tags");
        QTest::newRow("no tag") << cartWith("registry.example.com/cart", goodPod, goodContainer) << QStringLiteral("fixed-image-tags");
        QTest::newRow("no limits") << cartWith(goodImage, goodPod, goodContainer, "cart", "app.kubernetes.io/part-of: a, app.kubernetes.io/component: b, app.kubernetes.io/managed-by: c, groundplan.io/team: buy", "{ requests: { cpu: 1, memory: 1Gi } }") << QStringLiteral("resources");
        QTest::newRow("no labels") << cartWith(goodImage, goodPod, goodContainer, "cart", "groundplan.io/team: buy") << QStringLiteral("labels");
        QTest::newRow("no owner") << cartWith(goodImage, goodPod, goodContainer, "cart", "app.kubernetes.io/part-of: a, app.kubernetes.io/component: b, app.kubernetes.io/managed-by: c") << QStringLiteral("owner");
        QTest::newRow("root") << cartWith(goodImage, {}, goodContainer) << QStringLiteral("non-root");
        QTest::newRow("root in the container") << cartWith(goodImage, goodPod, ", securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, runAsNonRoot: false }") << QStringLiteral("non-root");
        QTest::newRow("writes its files") << cartWith(goodImage, goodPod, ", securityContext: { allowPrivilegeEscalation: false }") << QStringLiteral("read-only-root");
        QTest::newRow("escalates") << cartWith(goodImage, goodPod, ", securityContext: { readOnlyRootFilesystem: true }") << QStringLiteral("no-escalation");
        QTest::newRow("privileged") << cartWith(goodImage, goodPod, ", securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, privileged: true }") << QStringLiteral("no-escalation");
        QTest::newRow("host network") << cartWith(goodImage, goodPod + ", hostNetwork: true", goodContainer) << QStringLiteral("no-host-namespaces");
        QTest::newRow("no probes") << cartWith(goodImage, goodPod, goodContainer, "cart", "app.kubernetes.io/part-of: a, app.kubernetes.io/component: b, app.kubernetes.io/managed-by: c, groundplan.io/team: buy", "{ requests: { cpu: 1, memory: 1Gi }, limits: { cpu: 1, memory: 1Gi } }", "stdin: false") << QStringLiteral("probes");
        QTest::newRow("foreign account") << cartWith(goodImage, goodPod, goodContainer, "admin") << QStringLiteral("service-accounts");
    }
    void broken()
    {
        QFETCH(QByteArray, object);
        QFETCH(QString, promise);
        if (test::tool(QStringLiteral("kustomize")).isEmpty() || !hasCel())
            QSKIP("kustomize or the interpreter of CEL is not installed: admission policies are NOT carried out.");
        const test::Judged judged = test::runNode(QStringLiteral("cel.mjs"), {}, build(m_folder.filePath(QStringLiteral("kyverno-deviations/admission-policies/overlays/live"))) + "---\n" + object);
        const QByteArrayList lines = judged.output.trimmed().split('\n');
        QVERIFY2(judged.code == (promise.isEmpty() ? 0 : 1), judged.output.constData());
        if (promise.isEmpty())
            return;
        // That one alone.
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.first().startsWith(QByteArray("policies-case-" + promise.toUtf8() + ":")), judged.output.constData());
    }

    void brokenByKyverno_data() { broken_data(); }
    void brokenByKyverno()
    {
        QFETCH(QByteArray, object);
        QFETCH(QString, promise);
        if (test::tool(QStringLiteral("kustomize")).isEmpty() || test::tool(QStringLiteral("kyverno")).isEmpty())
            QSKIP("kustomize or the program kyverno is not installed: Kyverno's policies are NOT carried out.");
        QVERIFY(test::writeBytes(m_folder.filePath(QStringLiteral("object.yaml")), object));
        const test::Judged judged = kyverno(m_folder.filePath(QStringLiteral("kyverno-deviations/kyverno/overlays/live")), m_folder.filePath(QStringLiteral("object.yaml")));
        QVERIFY2((judged.code == 0) == promise.isEmpty(), judged.output.constData());
        if (!promise.isEmpty())
            QVERIFY2(judged.output.contains(QByteArray("policies-case-" + promise.toUtf8())), judged.output.constData());
    }

    /// The design's own manifests pass, deviations and all.
    void own_data()
    {
        QTest::addColumn<QString>("manifests");
        QTest::addColumn<QString>("overlay"); ///< of the policies; with "%1" for the target
        QDirIterator walk(m_folder.path(), {QStringLiteral("kustomization.yaml")}, QDir::Files, QDirIterator::Subdirectories);
        QStringList found;
        while (walk.hasNext()) {
            const QString path = QFileInfo(walk.next()).path();
            if (path.contains(QLatin1String("/kubernetes/")) && path.contains(QLatin1String("/overlays/")))
                found.append(path);
        }
        found.sort();
        QVERIFY(found.size() > 8);
        for (const QString& path : std::as_const(found))
            QTest::newRow(qPrintable(QDir(m_folder.path()).relativeFilePath(path))) << path << QString(path).replace(QLatin1String("/kubernetes/"), QLatin1String("/%1/"));
    }
    void own()
    {
        QFETCH(QString, manifests);
        QFETCH(QString, overlay);
        if (test::tool(QStringLiteral("kustomize")).isEmpty())
            QSKIP("kustomize is not installed: NOTHING is judged here.");
        const QByteArray objects = build(manifests);
        QByteArray policies[2];
        int at = 0;
        for (const char* target : {"kyverno", "admission-policies"}) {
            policies[at] = build(overlay.arg(QLatin1String(target)));
            QVERIFY(!policies[at].isEmpty());
            QVERIFY2(!policies[at].contains("# Warning"), policies[at].left(400).constData());
            ++at;
        }
        QStringList by;
        if (!test::tool(QStringLiteral("kubectl-validate")).isEmpty()) {
            const QString path = m_folder.filePath(QStringLiteral("policies.yaml"));
            QVERIFY(test::writeBytes(path, policies[1]));
            const QStringList version = policies[1].contains("registration.k8s.io/v1beta1") ? QStringList{QStringLiteral("--version"), QStringLiteral("1.29")} : QStringList();
            const test::Judged judged = test::run(test::tool(QStringLiteral("kubectl-validate")), version + QStringList{path});
            QVERIFY2(judged.code == 0, judged.output.right(3000).constData());
            by.append(QStringLiteral("kubectl-validate"));
        }
        if (hasCel()) {
            const test::Judged judged = test::runNode(QStringLiteral("cel.mjs"), {}, objects + "---\n" + policies[1]);
            QVERIFY2(judged.code == 0, judged.output.right(3000).constData());
            QVERIFY2(judged.output.contains("11 policies"), judged.output.constData());
            by.append(QStringLiteral("cel-js"));
        }
        if (!test::tool(QStringLiteral("kyverno")).isEmpty()) {
            QVERIFY(test::writeBytes(m_folder.filePath(QStringLiteral("objects.yaml")), objects));
            const test::Judged judged = kyverno(overlay.arg(QLatin1String("kyverno")), m_folder.filePath(QStringLiteral("objects.yaml")));
            QVERIFY2(judged.code == 0, judged.output.right(3000).constData());
            by.append(QStringLiteral("kyverno"));
        }
        if (!by.contains(QLatin1String("kyverno")))
            qInfo("the program kyverno is not installed: Kyverno's policies are built but NOT carried out");
        if (by.isEmpty())
            QSKIP("neither kubectl-validate nor the interpreter of CEL nor kyverno is installed: the policies are built but NOT judged.");
    }

private:
    static bool hasCel() { return !test::nodeModules().isEmpty() && QFileInfo::exists(test::nodeModules() + QLatin1String("/@marcbachmann/cel-js")); }

    static QByteArray build(const QString& overlay)
    {
        const test::Judged built = test::run(test::tool(QStringLiteral("kustomize")), {QStringLiteral("build"), overlay});
        return built.code == 0 ? built.output : QByteArray();
    }

    /// Applies the policies of an overlay to objects, its exceptions with them.
    test::Judged kyverno(const QString& overlay, const QString& objects)
    {
        QByteArrayList policies, exceptions;
        const QByteArray stream = build(overlay).replace("\n---\n", QByteArray("\n\0", 2));
        for (const QByteArray& document : stream.split('\0')) {
            if (document.contains("\nkind: PolicyException"))
                exceptions.append(document);
            else if (document.contains("\nkind: ClusterPolicy\n"))
                policies.append(document);
        }
        const QString path = m_folder.filePath(QStringLiteral("kyverno-policies.yaml"));
        QStringList arguments{QStringLiteral("apply"), path, QStringLiteral("--resource"), objects, QStringLiteral("--remove-color"), QStringLiteral("--detailed-results")};
        if (!test::writeBytes(path, policies.join("\n---\n") + '\n'))
            return {};
        if (!exceptions.isEmpty()) {
            const QString at = m_folder.filePath(QStringLiteral("kyverno-exceptions.yaml"));
            if (!test::writeBytes(at, exceptions.join("\n---\n") + '\n'))
                return {};
            arguments += {QStringLiteral("--exceptions"), at};
        }
        return test::run(test::tool(QStringLiteral("kyverno")), arguments);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestJudgePolicy)
#include "tst_judge_policy.moc"
