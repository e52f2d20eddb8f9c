// SPDX-License-Identifier: Apache-2.0
#include <map>

#include <yaml-cpp/yaml.h>

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include "model/exports/kubernetes/names.h"
#include "tests/support/judges.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

/// What kube-score finds in our samples, and why it stays. A finding that is not here fails, and so does a row that
/// nothing brings forth any more.
struct Defended {
    const char* check;
    const char* kind;
    const char* because;
};
constexpr Defended defended[] = {
    {"container-image-pull-policy", "Deployment", "A pinned tag needs no pull at each start, which would tie every start to the registry being up."},
    {"container-image-pull-policy", "DaemonSet", "As for Deployments."},
    {"container-image-pull-policy", "CronJob", "As for Deployments."},
    {"deployment-has-host-podantiaffinity", "Deployment", "Topology spread constraints over kubernetes.io/hostname say the same and scale better."},
    {"deployment-has-poddisruptionbudget", "Deployment", "One instance cannot stay up while its host is emptied: a budget would only block maintenance."},
    {"deployment-replicas", "Deployment", "The design says one instance in a test environment; the rule single-replica tells its author."},
    {"horizontalpodautoscaler-replicas", "HorizontalPodAutoscaler", "The design says so for a test environment."},
    {"pod-probes-identical", "Deployment", "One endpoint for both, with a longer patience for liveness, is what Kubernetes documents where the design names no second."},
    {"pod-probes-identical", "DaemonSet", "As for Deployments."},
};

constexpr const char* kubernetesVersion = "1.33.0";

/// A node as text, its maps in the order of their keys.
std::string canonical(const YAML::Node& node)
{
    std::string text;
    if (node.IsMap()) {
        std::map<std::string, std::string> sorted;
        for (const auto& pair : node)
            sorted[pair.first.as<std::string>()] = canonical(pair.second);
        for (const auto& [key, value] : sorted)
            text += key + "={" + value + "} ";
    } else if (node.IsSequence()) {
        for (const YAML::Node& element : node)
            text += "[" + canonical(element) + "] ";
    } else if (node.IsScalar()) {
        text = "'" + node.as<std::string>() + "'";
    }
    return text;
}

/// The objects of a stream by kind, namespace and name; without those that only a test of Helm brings.
QMap<QString, QString> objectsOf(const QByteArray& stream)
{
    QMap<QString, QString> objects;
    for (const YAML::Node& node : YAML::LoadAll(stream.toStdString())) {
        if (!node.IsMap() || (node["metadata"]["annotations"] && node["metadata"]["annotations"]["helm.sh/hook"]))
            continue;
        const std::string key = node["kind"].as<std::string>() + "/" + node["metadata"]["namespace"].as<std::string>("") + "/" + node["metadata"]["name"].as<std::string>();
        objects.insert(QString::fromStdString(key), QString::fromStdString(canonical(node)));
    }
    return objects;
}

QMap<QString, Design> designs()
{
    QMap<QString, Design> all = test::sampleDesigns();
    all.insert(QStringLiteral("hell"), test::designFromHell());
    for (const char* target : {"kubernetes", "helm"}) {
        const QDir cases(QStringLiteral(GROUNDPLAN_TEST_DATA "/exports/") + QLatin1String(target));
        for (const QString& name : cases.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            all.insert(QString(QLatin1String(target) + u'-' + name), test::design(test::fileBytes(cases.filePath(name + QLatin1String("/design.groundplan.yaml")))));
    }
    return all;
}

} // namespace

/// Kubernetes manifests and Helm charts of them, judged by kube-score, Helm, Kustomize and the schemas of the operators.
class TestJudgeWorkloads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_designs = designs();
        for (auto design = m_designs.cbegin(); design != m_designs.cend(); ++design) {
            for (const char* target : {"kubernetes", "helm"}) {
                const auto plan = exporterById(QString::fromLatin1(target))->plan(*design, test::catalog());
                QVERIFY2(plan, qPrintable(design.key()));
                QVERIFY(test::writePlan(plan->files, m_folder.filePath(design.key() + u'/' + QLatin1String(target))));
            }
        }
    }

    /// Judges that say yes to everything are none.
    void judgesRefuse()
    {
        if (!hasTools({"kube-score", "helm"}))
            QSKIP("kube-score or helm is not installed: NOTHING is judged by it here.");
        const QByteArray bad = "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: a, namespace: b }\nspec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: a, image: a }] } } }\n";
        const QMap<QString, QString> found = scored(bad);
        for (const char* check : {"container-resources Deployment", "pod-networkpolicy Deployment", "container-image-tag Deployment"})
            QVERIFY2(found.contains(QLatin1String(check)), check);
        const QString chart = m_folder.filePath(QStringLiteral("bad-chart"));
        QVERIFY(test::writeBytes(chart + QLatin1String("/Chart.yaml"), "apiVersion: v2\nname: bad-chart\nversion: 1\n"));
        QVERIFY(test::writeBytes(chart + QLatin1String("/templates/a.yaml"), "kind: {{ .Values.a.b }}\n"));
        QVERIFY(test::run(test::tool(QStringLiteral("helm")), {QStringLiteral("lint"), QStringLiteral("--strict"), chart}).code != 0);
    }

    void kubeScore()
    {
        if (!hasTools({"kube-score", "kustomize"}))
            QSKIP("kube-score or kustomize is not installed: NOTHING is judged here.");
        QMap<QString, QString> found;
        int overlays = 0;
        for (const char* sample : {"web-shop", "bank", "media-platform"}) {
            for (const QString& overlay : overlaysOf(QString::fromLatin1(sample))) {
                const test::Judged built = test::run(test::tool(QStringLiteral("kustomize")), {QStringLiteral("build"), overlay});
                QCOMPARE(built.code, 0);
                found.insert(scored(built.output));
                ++overlays;
            }
        }
        QVERIFY(overlays > 6);
        QStringList fresh, stale;
        for (auto each = found.cbegin(); each != found.cend(); ++each) {
            if (std::none_of(std::begin(defended), std::end(defended), [&](const Defended& row) { return each.key() == QString(QLatin1String(row.check) + u' ' + QLatin1String(row.kind)); }))
                fresh.append(each.key() + QLatin1String(": ") + *each);
        }
        for (const Defended& row : defended) {
            QVERIFY(qstrlen(row.because) > 10);
            if (!found.contains(QString(QLatin1String(row.check) + u' ' + QLatin1String(row.kind))))
                stale.append(QString::fromLatin1(row.check) + u' ' + QLatin1String(row.kind));
        }
        QVERIFY2(fresh.isEmpty(), qPrintable(QLatin1String("new findings: ") + fresh.join(u'\n')));
        QVERIFY2(stale.isEmpty(), qPrintable(QLatin1String("no longer found: ") + stale.join(u'\n')));
    }

    void operatorKinds_data() { charts_data(); }
    void operatorKinds()
    {
        QFETCH(QString, design);
        if (test::nodeModules().isEmpty() || !hasTools({"kustomize"}))
            QSKIP("Node.js, its packages or kustomize is not there: operator kinds are NOT judged.");
        for (const QString& overlay : overlaysOf(design)) {
            test::Judged built = test::run(test::tool(QStringLiteral("kustomize")), {QStringLiteral("build"), overlay});
            QCOMPARE(built.code, 0);
            // The packages know these kinds in the version before; what we use of them is the same.
            built.output.replace("external-secrets.io/v1\n", "external-secrets.io/v1beta1\n");
            for (const char* kind : {"GRPCRoute", "TLSRoute"})
                built.output.replace(QByteArray(QByteArray("gateway.networking.k8s.io/v1\nkind: ") + kind), QByteArray(QByteArray("gateway.networking.k8s.io/v1alpha2\nkind: ") + kind));
            const test::Judged judged = test::runNode(QStringLiteral("objects.mjs"), {}, built.output);
            QVERIFY2(judged.code == 0, judged.output.constData());
            QVERIFY2(judged.output.contains(" 0 of kinds without a schema"), judged.output.constData());
        }
    }

    void charts_data()
    {
        QTest::addColumn<QString>("design");
        for (auto design = m_designs.cbegin(); design != m_designs.cend(); ++design)
            QTest::newRow(qPrintable(design.key())) << design.key();
    }
    /// A chart renders, environment by environment, what Kustomize builds.
    void charts()
    {
        QFETCH(QString, design);
        if (!hasTools({"helm", "kustomize"}))
            QSKIP("helm or kustomize is not installed: charts are NOT judged.");
        const QStringList overlays = overlaysOf(design);
        QVERIFY(!overlays.isEmpty());
        int objects = 0;
        QSet<QString> linted;
        for (const QString& overlay : overlays) {
            const QString chart = chartFor(design, overlay);
            QVERIFY2(!chart.isEmpty(), qPrintable(overlay));
            const QString values = chart + QLatin1String("/values-") + QFileInfo(overlay).fileName() + QLatin1String(".yaml");
            const QStringList with = QFileInfo::exists(values) ? QStringList{QStringLiteral("--values"), values} : QStringList();
            QCOMPARE(with.isEmpty(), m_designs.value(design).environments().isEmpty());
            if (!linted.contains(chart)) {
                linted.insert(chart);
                const test::Judged judged = helm({QStringLiteral("lint"), QStringLiteral("--strict"), chart}, {});
                QVERIFY2(judged.code == 0, judged.output.constData());
            }
            if (!with.isEmpty()) {
                const test::Judged judged = helm({QStringLiteral("lint"), QStringLiteral("--strict"), chart}, with);
                QVERIFY2(judged.code == 0, judged.output.constData());
            }
            const test::Judged rendered = helm({QStringLiteral("template"), QStringLiteral("release"), chart}, with);
            QVERIFY2(rendered.code == 0, rendered.output.right(2000).constData());
            const test::Judged built = test::run(test::tool(QStringLiteral("kustomize")), {QStringLiteral("build"), overlay});
            QCOMPARE(built.code, 0);
            const QMap<QString, QString> found = objectsOf(rendered.output), wanted = objectsOf(built.output);
            QCOMPARE(found.keys(), wanted.keys());
            for (auto object = wanted.cbegin(); object != wanted.cend(); ++object)
                QCOMPARE(QString(object.key() + QLatin1String(": ") + found.value(object.key())), QString(object.key() + QLatin1String(": ") + *object));
            objects += int(wanted.size());
        }
        qInfo("%d objects are equal", objects);
    }

    void valuesAreChecked_data()
    {
        QTest::addColumn<QByteArray>("values");
        QTest::addColumn<bool>("good");
        QTest::newRow("none") << QByteArray("{}") << true;
        QTest::newRow("tuned") << QByteArray("workloads: { apps: { orders: { image: { tag: '2' }, config: { MORE: 'yes' }, autoscaling: { maxReplicas: 3 } } } }") << true;
        QTest::newRow("global") << QByteArray("global: { anything: 1 }") << true;
        QTest::newRow("key that nobody reads") << QByteArray("workloads: { apps: { orders: { imagee: { tag: '2' } } } }") << false;
        QTest::newRow("text for a number") << QByteArray("workloads: { apps: { db: { replicas: many } } }") << false;
        QTest::newRow("below nothing") << QByteArray("workloads: { apps: { db: { replicas: -1 } } }") << false;
        QTest::newRow("number for a variable") << QByteArray("workloads: { apps: { orders: { config: { MORE: 1 } } } }") << false;
        QTest::newRow("no image") << QByteArray("workloads: { apps: { orders: { image: { repository: '' } } } }") << false;
    }
    void valuesAreChecked()
    {
        QFETCH(QByteArray, values);
        QFETCH(bool, good);
        if (!hasTools({"helm"}))
            QSKIP("helm is not installed: values are NOT checked against the schema.");
        const QString path = m_folder.filePath(QStringLiteral("values.yaml"));
        QVERIFY(test::writeBytes(path, values));
        const QString chart = m_folder.filePath(QStringLiteral("kubernetes-environments/helm/environments-case"));
        QVERIFY(QDir(chart).exists());
        const test::Judged judged = helm({QStringLiteral("template"), QStringLiteral("release"), chart}, {QStringLiteral("--values"), path});
        QVERIFY2((judged.code == 0) == good, judged.output.right(1000).constData());
        if (!good)
            QVERIFY2(judged.output.contains("values don't meet the specifications of the schema"), judged.output.right(1000).constData());
    }

private:
    static bool hasTools(std::initializer_list<const char*> names)
    {
        return std::all_of(names.begin(), names.end(), [](const char* name) { return !test::tool(QString::fromLatin1(name)).isEmpty(); });
    }

    static test::Judged helm(const QStringList& arguments, const QStringList& more)
    {
        return test::run(test::tool(QStringLiteral("helm")), arguments + QStringList{QStringLiteral("--kube-version"), QString::fromLatin1(kubernetesVersion)} + more);
    }

    QStringList overlaysOf(const QString& design) const
    {
        QStringList overlays;
        QDirIterator walk(m_folder.filePath(design + QLatin1String("/kubernetes")), {QStringLiteral("kustomization.yaml")}, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QString folder = QFileInfo(walk.next()).path();
            if (folder.contains(QLatin1String("/overlays/")))
                overlays.append(folder);
        }
        overlays.sort();
        return overlays;
    }

    /// The chart of the cluster that an overlay is for: the only one, or the one of the cluster's folder.
    QString chartFor(const QString& design, const QString& overlay) const
    {
        const QDir charts(m_folder.filePath(design + QLatin1String("/helm")));
        const QStringList names = charts.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        if (names.size() == 1)
            return charts.filePath(names.first());
        const QString cluster = QDir(QDir::cleanPath(overlay + QLatin1String("/../.."))).dirName();
        return names.contains(cluster) ? charts.filePath(cluster) : QString();
    }

    /// What kube-score finds, "check Kind" -> the first object of it.
    QMap<QString, QString> scored(const QByteArray& manifests) const
    {
        const QString path = m_folder.filePath(QStringLiteral("scored.yaml"));
        if (!test::writeBytes(path, manifests))
            return {{QStringLiteral("unwritten"), path}};
        const test::Judged judged = test::run(test::tool(QStringLiteral("kube-score")), {QStringLiteral("score"), QStringLiteral("--output-format"), QStringLiteral("json"), path});
        const QJsonDocument document = QJsonDocument::fromJson(judged.output.mid(judged.output.indexOf('[')));
        QMap<QString, QString> found;
        if (!document.isArray() || document.array().isEmpty())
            found.insert(QStringLiteral("unreadable"), QString::fromUtf8(judged.output.left(300)));
        for (const QJsonValue object : document.array()) {
            for (const QJsonValue check : object[QLatin1String("checks")].toArray()) {
                if (check[QLatin1String("skipped")].toBool() || check[QLatin1String("grade")].toInt() >= 10)
                    continue;
                found.insert(check[QLatin1String("check")][QLatin1String("id")].toString() + u' ' + object[QLatin1String("type_meta")][QLatin1String("kind")].toString(),
                             object[QLatin1String("object_name")].toString());
            }
        }
        return found;
    }

    QTemporaryDir m_folder;
    QMap<QString, Design> m_designs;
};

QTEST_GUILESS_MAIN(TestJudgeWorkloads)
#include "tst_judge_workloads.moc"
