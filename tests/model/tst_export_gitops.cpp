// SPDX-License-Identifier: Apache-2.0
#include <yaml-cpp/yaml.h>

#include <QtTest>

#include "model/exports/export_set.h"
#include "model/exports/gitops/delivery.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

ExportSet exported(const QByteArray& design)
{
    const Design read = test::design(design);
    auto set = planExports(read, test::catalog(), profileTargets(read));
    if (!set)
        qFatal("%s", qPrintable(set.error().text()));
    return *set;
}

YAML::Node file(const ExportSet& set, const QString& path)
{
    for (const ExportFile& file : set.files) {
        if (file.path == path)
            return YAML::Load(file.content.toStdString());
    }
    return YAML::Node(YAML::NodeType::Undefined);
}

std::string text(const YAML::Node& node) { return node.as<std::string>(""); }

QByteArray design(const QByteArray& profile, const QByteArray& controller = "{ kind: gitops-controller, technology: Flux }")
{
    return "groundplan: 1\nname: Shop\nexport: " + profile
           + "\nenvironments: { staging: {}, production: {} }\ncomponents:\n  main: { kind: cluster }\n  controller: " + controller
           + "\n  cart: { kind: service, in: main, image: \"example/cart:1\", port: 80, replicas: 2, max-replicas: 4 }\n";
}

} // namespace

/// What controllers are told to apply is what the other targets write, where they write it.
class TestExportGitOps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pathsLeadToOverlays_data()
    {
        QTest::addColumn<QByteArray>("profile");
        QTest::newRow("flux") << QByteArray("{ targets: [kubernetes, flux], path: deploy/shop }");
        QTest::newRow("argocd") << QByteArray("{ targets: [kubernetes, argocd], path: deploy/shop }");
        QTest::newRow("argocd applications") << QByteArray("{ targets: [kubernetes, argocd], path: deploy/shop, options: { argocd: { form: applications } } }");
        QTest::newRow("own folder") << QByteArray("{ targets: [kubernetes, flux, argocd], path: deploy/shop, folders: { kubernetes: apps } }");
    }
    void pathsLeadToOverlays()
    {
        QFETCH(QByteArray, profile);
        const ExportSet set = exported(design(profile));
        QSet<QString> folders;
        for (const ExportFile& each : set.files)
            folders.insert(QLatin1String("deploy/shop/") + each.path.section(u'/', 0, -2));
        int found = 0;
        for (const ExportFile& each : set.files) {
            if (set.targetOf.value(each.path) == QLatin1String("kubernetes") || each.path.contains(QLatin1String("bootstrap")))
                continue;
            static const QRegularExpression path(QStringLiteral("^ *(?:- )?path: (?:\\./)?(\\S+)$"), QRegularExpression::MultilineOption);
            auto matches = path.globalMatch(QString::fromUtf8(each.content));
            while (matches.hasNext()) {
                const QString stated = matches.next().captured(1);
                if (stated.contains(QLatin1String("{{")) || stated.startsWith(u'"'))
                    continue;
                QVERIFY2(folders.contains(stated), qPrintable(QString(each.path + QLatin1String(": ") + stated)));
                ++found;
            }
        }
        QVERIFY(found >= 2);
    }

    void fluxFollowsTheDesign()
    {
        const ExportSet set = exported(design("{ targets: [kubernetes, flux], repository: 'https://git.example.com/shop.git' }",
                                              "{ kind: gitops-controller, sync-policy: automatic, interval: 1d }"));
        const YAML::Node applied = file(set, QStringLiteral("flux/clusters/main-production/kubernetes.yaml"));
        QCOMPARE(text(applied["spec"]["prune"]), std::string("false"));
        QCOMPARE(text(applied["spec"]["interval"]), std::string("24h"));
        QCOMPARE(text(applied["spec"]["healthChecks"][0]["name"]), std::string("cart"));
        const YAML::Node source = file(set, QStringLiteral("flux/clusters/main-production/source.yaml"));
        QCOMPARE(text(source["kind"]), std::string("GitRepository"));
        QCOMPARE(text(source["spec"]["url"]), std::string("https://git.example.com/shop.git"));
        QCOMPARE(text(applied["spec"]["sourceRef"]["name"]), text(source["metadata"]["name"]));
    }

    void goDurations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("go");
        QTest::newRow("minutes") << QStringLiteral("5m") << QStringLiteral("5m");
        QTest::newRow("day") << QStringLiteral("1d") << QStringLiteral("24h");
        QTest::newRow("week") << QStringLiteral("2w") << QStringLiteral("336h");
        QTest::newRow("parts") << QStringLiteral("1h30m") << QStringLiteral("90m");
        QTest::newRow("nothing") << QString() << QStringLiteral("10m");
    }
    void goDurations()
    {
        QFETCH(QString, text);
        QFETCH(QString, go);
        QCOMPARE(gitops::goDuration(text), go);
    }

    /// A project allows the kinds and namespaces that the manifests hold, and no others.
    void argoProjectIsTight()
    {
        const ExportSet set = exported(design("{ targets: [kubernetes, argocd] }"));
        const YAML::Node project = file(set, QStringLiteral("argocd/argocd/project.yaml"));
        QVERIFY(project.IsDefined());
        std::set<std::string> kinds, wanted;
        for (const YAML::Node& entry : project["spec"]["clusterResourceWhitelist"])
            kinds.insert(text(entry["kind"]));
        for (const ExportFile& each : set.files) {
            if (set.targetOf.value(each.path) != QLatin1String("kubernetes") || !each.path.endsWith(QLatin1String(".yaml")) || each.path.contains(QLatin1String("patches")))
                continue;
            for (const YAML::Node& node : YAML::LoadAll(each.content.toStdString())) {
                if (text(node["kind"]) != "Kustomization" && text(node["metadata"]["namespace"]).empty())
                    wanted.insert(text(node["kind"]));
            }
        }
        QVERIFY(!wanted.empty());
        QVERIFY(kinds == wanted);
    }

    void argoApproval()
    {
        const ExportSet set = exported(design("{ targets: [kubernetes, argocd], options: { argocd: { approve-last: true, form: applications } } }"));
        QVERIFY(file(set, QStringLiteral("argocd/argocd/staging.yaml"))["spec"]["syncPolicy"]["automated"].IsDefined());
        const YAML::Node last = file(set, QStringLiteral("argocd/argocd/production.yaml"));
        QVERIFY(last["spec"]["project"].IsDefined());
        QVERIFY(!last["spec"]["syncPolicy"]["automated"].IsDefined());
    }

    void repositoryOfEachEnvironment()
    {
        const ExportSet set = exported(design("{ targets: [kubernetes, argocd, flux], layout: repo-per-environment, repository: 'https://git.example.com/{environment}.git' }"));
        QCOMPARE(text(file(set, QStringLiteral("staging/argocd/argocd/staging.yaml"))["spec"]["source"]["repoURL"]), std::string("https://git.example.com/staging.git"));
        QCOMPARE(text(file(set, QStringLiteral("production/flux/clusters/main-production/source.yaml"))["spec"]["url"]), std::string("https://git.example.com/production.git"));
        for (const ExportFile& each : set.files)
            QVERIFY2(!(each.path.startsWith(QLatin1String("staging/")) && each.path.contains(QLatin1String("production"))), qPrintable(each.path));
    }
};

QTEST_GUILESS_MAIN(TestExportGitOps)
#include "tst_export_gitops.moc"
