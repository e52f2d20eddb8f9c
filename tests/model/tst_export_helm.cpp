// SPDX-License-Identifier: Apache-2.0
#include <yaml-cpp/yaml.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include "model/exports/export_plan.h"
#include "model/exports/helm/chart_values.h"
#include "tests/support/judges.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

ExportPlan planOf(const Design& design)
{
    auto plan = exporterById(QStringLiteral("helm"))->plan(design, test::catalog());
    if (!plan)
        qFatal("%s", qPrintable(plan.error().text()));
    return *plan;
}

QByteArray file(const ExportPlan& plan, const QString& ending)
{
    for (const ExportFile& each : plan.files) {
        if (each.path.endsWith(ending))
            return each.content;
    }
    return {};
}

QString text(const YAML::Node& node) { return QString::fromStdString(node.as<std::string>("")); }

Design helmCase(const QString& name) { return test::design(test::fileBytes(QLatin1String("exports/helm/") + name + QLatin1String("/design.groundplan.yaml"))); }

QList<std::optional<Value>> states(std::initializer_list<Value> values)
{
    QList<std::optional<Value>> list;
    for (const Value& value : values)
        list.append(value);
    return list;
}

} // namespace

/// What charts hold; that they render the objects of the Kubernetes manifests is judged by Helm in tst_judge_workloads.
class TestExportHelm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesHoldWhatTeamsTune()
    {
        const YAML::Node values = YAML::Load(file(planOf(helmCase(QStringLiteral("service"))), QStringLiteral("/values.yaml")).toStdString());
        const YAML::Node orders = values["workloads"]["apps"]["orders"];
        QCOMPARE(text(orders["image"]["repository"]), QStringLiteral("registry.example.com/orders"));
        QCOMPARE(text(orders["image"]["tag"]), QStringLiteral("1.4.2"));
        QCOMPARE(text(orders["resources"]["requests"]["cpu"]), QStringLiteral("250m"));
        QCOMPARE(text(orders["config"]["CACHE"]), QStringLiteral("redis://cache:6379"));
        QCOMPARE(text(values["workloads"]["apps"]["entry"]["ingress"]["host"]), QStringLiteral("shop.example.com"));
        QCOMPARE(text(values["workloads"]["apps"]["db"]["storage"]["size"]), QStringLiteral("20Gi"));
        QCOMPARE(text(values["namespaces"]["apps"]["quota"]["limits.cpu"]), QStringLiteral("8"));
    }

    void environmentsHoldWhatDiffers()
    {
        const ExportPlan plan = planOf(helmCase(QStringLiteral("service")));
        const YAML::Node dev = YAML::Load(file(plan, QStringLiteral("/values-dev.yaml")).toStdString());
        QCOMPARE(text(dev["environment"]), QStringLiteral("dev"));
        const YAML::Node orders = dev["workloads"]["apps"]["orders"];
        QCOMPARE(text(orders["image"]["tag"]), QStringLiteral("main"));
        QVERIFY(!orders["image"]["repository"]);
        // Helm takes a key away where null is laid over it.
        QVERIFY(orders["config"]["CACHE"] && orders["config"]["CACHE"].IsNull());
        QCOMPARE(text(orders["disruptionBudget"]["enabled"]), QStringLiteral("false"));
        QVERIFY(!dev["workloads"]["apps"]["db"]);
        for (const ExportFile& each : plan.files)
            QCOMPARE(each.environment, each.path.endsWith(QLatin1String("values-dev.yaml")) ? QStringLiteral("dev") : each.path.endsWith(QLatin1String("values-production.yaml")) ? QStringLiteral("production") : QString());
    }

    /// Values of the worst design come back letter for letter from a parser that is not ours.
    void valuesSurvive()
    {
        const Design design = test::designFromHell();
        const YAML::Node values = YAML::Load(file(planOf(design), QStringLiteral("/values.yaml")).toStdString());
        int compared = 0;
        for (const Component& component : design.components()) {
            const Value* configuration = component.attributes.find(u"configuration");
            if (!configuration)
                continue;
            YAML::Node config;
            for (const auto& space : values["workloads"]) {
                if (const YAML::Node found = space.second[component.id.toStdString()])
                    config = found["config"];
            }
            for (const auto& [key, value] : configuration->toMap()) {
                QCOMPARE(text(config[key.toStdString()]), value.toText());
                ++compared;
            }
        }
        QVERIFY(compared > 30);
    }

    /// No text of a design starts an action of the template language.
    void bracesStayText()
    {
        const ExportPlan plan = planOf(helmCase(QStringLiteral("braces")));
        const QByteArray greeter = file(plan, QStringLiteral("templates/apps/greeter.yaml"));
        QVERIFY(greeter.contains("{{ \"{{\" }} x }}"));
        QVERIFY(!greeter.contains("{{ x }}") && !greeter.contains("{{/* y */}}"));
        for (const ExportFile& each : plan.files) {
            if (each.path.contains(QLatin1String("/templates/")))
                QVERIFY2(!each.content.contains("{{ fail") && !each.content.contains("{{- .Values }}"), qPrintable(each.path));
        }
    }

    void schemaIsJson()
    {
        const QJsonDocument schema = QJsonDocument::fromJson(file(planOf(helmCase(QStringLiteral("service"))), QStringLiteral("/values.schema.json")));
        QVERIFY(schema.isObject());
        QCOMPARE(schema[QLatin1String("$schema")].toString(), QStringLiteral("http://json-schema.org/draft-07/schema#"));
        QCOMPARE(schema[QLatin1String("additionalProperties")].toBool(true), false);
        const QJsonValue orders = schema[QLatin1String("properties")][QLatin1String("workloads")][QLatin1String("properties")][QLatin1String("apps")][QLatin1String("properties")][QLatin1String("orders")];
        QCOMPARE(orders[QLatin1String("properties")][QLatin1String("config")][QLatin1String("additionalProperties")][QLatin1String("type")].toString(), QStringLiteral("string"));
    }

    void optionsAreChecked()
    {
        const QByteArray design = "groundplan: 1\nname: A\ncomponents:\n  c: { kind: cluster }\n  s: { kind: service, in: c, image: 'a/b:1' }\nexport: { options: { ";
        const auto bad = exporterById(QStringLiteral("helm"))->plan(test::design(design + "helm: { chart-version: one } } }\n"), test::catalog());
        QVERIFY(!bad);
        QVERIFY2(bad.error().message.startsWith(QLatin1String("Option 'chart-version' of target 'helm'")), qPrintable(bad.error().message));
        // It renders the objects of the other target, by that one's options.
        const auto other = exporterById(QStringLiteral("helm"))->plan(test::design(design + "kubernetes: { entry: door } } }\n"), test::catalog());
        QVERIFY(!other);
        QCOMPARE(other.error().where.subject, QStringLiteral("export/options/kubernetes/entry"));
        const ExportPlan good = planOf(test::design(design + "helm: { chart-version: 2.1.0, app-version: '7' } } }\n"));
        const YAML::Node chart = YAML::Load(file(good, QStringLiteral("Chart.yaml")).toStdString());
        QCOMPARE(text(chart["version"]), QStringLiteral("2.1.0"));
        QCOMPARE(text(chart["appVersion"]), QStringLiteral("7"));
    }

    void valuesShareOrStepAside()
    {
        helm::ChartValues values(2);
        const QStringList root{QStringLiteral("a")};
        const auto add = [&](const char* path, std::initializer_list<Value> variants) { return values.add(root, QString::fromLatin1(path).split(u'.'), states(variants), {}).join(u'.'); };
        QCOMPARE(add("host", {"x", "y"}), QStringLiteral("a.host"));
        QCOMPARE(add("host", {"x", "y"}), QStringLiteral("a.host"));
        QCOMPARE(add("host", {"x", "z"}), QStringLiteral("a.host2"));
        QCOMPARE(add("host.name", {"x", "z"}), QStringLiteral("a.hostname"));
        QCOMPARE(add("image.tag", {"1", "1"}), QStringLiteral("a.image.tag"));
        QCOMPARE(add("image", {"1", "1"}), QStringLiteral("a.image2"));
        QCOMPARE(values.difference(1), Value(ValueMap{{QStringLiteral("a"), ValueMap{{QStringLiteral("host"), "y"}, {QStringLiteral("host2"), "z"}, {QStringLiteral("hostname"), "z"}}}}));
    }
};

QTEST_GUILESS_MAIN(TestExportHelm)
#include "tst_export_helm.moc"
