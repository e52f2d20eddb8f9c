// SPDX-License-Identifier: Apache-2.0
#include <yaml-cpp/yaml.h>

#include <QtTest>

#include "model/exports/export_plan.h"
#include "model/exports/policies/promises.h"
#include "model/rules/rule_set.h"
#include "tests/support/judges.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

ExportPlan planOf(const Design& design, const QString& target)
{
    auto plan = exporterById(target)->plan(design, test::catalog());
    if (!plan)
        qFatal("%s", qPrintable(plan.error().text()));
    return *plan;
}

Design caseDesign(const QString& path) { return test::design(test::fileBytes(QLatin1String("exports/") + path + QLatin1String("/design.groundplan.yaml"))); }

std::string text(const YAML::Node& node) { return node.as<std::string>(""); }

/// Objects of a kind in a file; `path` ends like that.
std::vector<YAML::Node> objectsIn(const ExportPlan& plan, const QString& path)
{
    for (const ExportFile& file : plan.files) {
        if (file.path.endsWith(path))
            return YAML::LoadAll(file.content.toStdString());
    }
    return {};
}

bool notes(const ExportPlan& plan, const QString& subject, const QString& part)
{
    return std::any_of(plan.notes.begin(), plan.notes.end(), [&](const ExportNote& note) { return note.subjects.contains(subject) && note.message.contains(part); });
}

} // namespace

/// The targets that write policies, read back by yaml-cpp.
class TestExportPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The table of promises names rules that exist, each once.
    void promisesNameRules()
    {
        QSet<QString> ids;
        for (const policies::PromiseInfo& info : policies::promises()) {
            QVERIFY(!ids.contains(info.id));
            ids.insert(info.id);
            QVERIFY(info.message.endsWith(u'.'));
            for (const QString& rule : info.rules)
                QVERIFY2(ruleById(rule), qPrintable(rule));
        }
        QCOMPARE(ids.size(), 11);
    }

    void deviationIsException()
    {
        const Design design = caseDesign(QStringLiteral("kyverno/deviations"));
        const ExportPlan plan = planOf(design, QStringLiteral("kyverno"));
        const std::vector<YAML::Node> found = objectsIn(plan, QStringLiteral("base/kyverno/exception-mails-without-probes.yaml"));
        QCOMPARE(found.size(), std::size_t(1));
        const YAML::Node& exception = found[0];
        const Deviation& deviation = *design.deviations().find(QStringLiteral("mails-without-probes"));
        QCOMPARE(text(exception["apiVersion"]), std::string("kyverno.io/v2"));
        QCOMPARE(text(exception["metadata"]["labels"]["cleanup.kyverno.io/ttl"]), std::string("2027-07-01"));
        const YAML::Node annotations = exception["metadata"]["annotations"];
        for (const auto& [key, value] : {std::pair("deviation", deviation.id), std::pair("rule", deviation.rule), std::pair("justification", deviation.justification), std::pair("owner", deviation.owner),
                                         std::pair("approver", deviation.approver), std::pair("ticket", deviation.ticket), std::pair("control", deviation.control), std::pair("expires", QStringLiteral("2027-06-30"))})
            QCOMPARE(QString::fromStdString(text(annotations[std::string("groundplan.io/") + key])), value);
        QCOMPARE(text(exception["spec"]["exceptions"][0]["policyName"]), text(objectsIn(plan, QStringLiteral("base/probes.yaml"))[0]["metadata"]["name"]));
        QCOMPARE(text(exception["spec"]["match"]["any"][0]["resources"]["selector"]["matchLabels"]["app.kubernetes.io/name"]), std::string("mails"));
        QCOMPARE(exception["spec"]["match"]["any"].size(), std::size_t(1));
        // A deviation that does not count excepts nothing; who breaks the promise is left out and named.
        QVERIFY(objectsIn(plan, QStringLiteral("exception-store-moves.yaml")).empty());
        QVERIFY(notes(plan, QStringLiteral("store"), QStringLiteral("fixed-image-tags")));
        QVERIFY(notes(plan, QStringLiteral("nightly"), QStringLiteral("read-only-root")));
        QVERIFY(notes(plan, QStringLiteral("nightly"), QStringLiteral("owner")));
    }

    /// Only the last environment refuses, unless the team says otherwise.
    void action()
    {
        const ExportPlan plan = planOf(caseDesign(QStringLiteral("kyverno/deviations")), QStringLiteral("kyverno"));
        const auto actionOf = [&](const QString& path) {
            const std::vector<YAML::Node> found = objectsIn(plan, path);
            return found.empty() ? std::string() : text(found[0]["spec"]["rules"][0]["validate"]["failureAction"]);
        };
        QCOMPARE(actionOf(QStringLiteral("base/probes.yaml")), std::string("Audit"));
        QCOMPARE(actionOf(QStringLiteral("overlays/live/patches/clusterpolicy-policies-case-probes.yaml")), std::string("Enforce"));
        QCOMPARE(actionOf(QStringLiteral("overlays/dev/patches/clusterpolicy-policies-case-probes.yaml")), std::string());
        const ExportPlan enforced = planOf(caseDesign(QStringLiteral("kyverno/plain")), QStringLiteral("kyverno"));
        QCOMPARE(text(objectsIn(enforced, QStringLiteral("base/probes.yaml"))[0]["spec"]["rules"][0]["validate"]["failureAction"]), std::string("Enforce"));
        const ExportPlan admission = planOf(caseDesign(QStringLiteral("admission-policies/deviations")), QStringLiteral("admission-policies"));
        QCOMPARE(text(objectsIn(admission, QStringLiteral("base/probes.yaml"))[1]["spec"]["validationActions"][0]), std::string("Warn"));
        QCOMPARE(text(objectsIn(admission, QStringLiteral("overlays/live/patches/validatingadmissionpolicybinding-policies-case-probes.yaml"))[0]["spec"]["validationActions"][0]), std::string("Deny"));
    }

    void versions_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("version");
        QTest::newRow("stable") << QStringLiteral("admission-policies/deviations") << QStringLiteral("admissionregistration.k8s.io/v1");
        QTest::newRow("beta") << QStringLiteral("admission-policies/older") << QStringLiteral("admissionregistration.k8s.io/v1beta1");
    }
    void versions()
    {
        QFETCH(QString, folder);
        QFETCH(QString, version);
        for (const YAML::Node& object : objectsIn(planOf(caseDesign(folder), QStringLiteral("admission-policies")), QStringLiteral("base/labels.yaml")))
            QCOMPARE(QString::fromStdString(text(object["apiVersion"])), version);
    }

    void admissionExceptions()
    {
        const ExportPlan plan = planOf(caseDesign(QStringLiteral("admission-policies/deviations")), QStringLiteral("admission-policies"));
        const YAML::Node conditions = objectsIn(plan, QStringLiteral("base/probes.yaml"))[0]["spec"]["matchConditions"];
        QCOMPARE(text(conditions[0]["name"]), std::string("deviation-mails-without-probes"));
        QVERIFY(text(conditions[0]["expression"]).find("['core/mails']") != std::string::npos);
        QVERIFY(!objectsIn(plan, QStringLiteral("base/labels.yaml"))[0]["spec"]["matchConditions"]);
    }

    /// Texts that try to break out arrive letter for letter.
    void hell()
    {
        DesignContent content;
        const Design hell = test::designFromHell();
        content.properties = hell.properties();
        for (const Component& component : hell.components())
            content.components.append(component);
        for (const Group& group : hell.groups())
            content.groups.append(group);
        for (const Environment& environment : hell.environments())
            content.environments.append(environment);
        for (const Component& component : hell.components()) {
            if (component.kind == QLatin1String("service") || component.kind == QLatin1String("worker"))
                content.deviations.append({QLatin1String("of-") + component.id, QStringLiteral("no-probes"), component.id, component.name + QLatin1String(" is long enough to be a justification"), component.name + u'!',
                                           component.name, component.description, component.name, QDate(2027, 1, 1), {}, {}});
        }
        const auto design = Design::fromContent(std::move(content));
        QVERIFY(design);
        const ExportPlan plan = planOf(*design, QStringLiteral("kyverno"));
        int seen = 0;
        for (const Deviation& deviation : design->deviations()) {
            const std::vector<YAML::Node> found = objectsIn(plan, QLatin1String("base/kyverno/exception-") + deviation.id + QLatin1String(".yaml"));
            QCOMPARE(found.size(), std::size_t(1));
            const YAML::Node annotations = found[0]["metadata"]["annotations"];
            QCOMPARE(QString::fromStdString(text(annotations["groundplan.io/justification"])), deviation.justification);
            QCOMPARE(QString::fromStdString(text(annotations["groundplan.io/owner"])), deviation.owner);
            QCOMPARE(QString::fromStdString(text(annotations["groundplan.io/ticket"])), deviation.ticket);
            ++seen;
        }
        QVERIFY(seen > 3);
        for (const ExportFile& file : planOf(*design, QStringLiteral("admission-policies")).files)
            QVERIFY(!YAML::LoadAll(file.content.toStdString()).empty());
    }
};

QTEST_GUILESS_MAIN(TestExportPolicy)
#include "tst_export_policy.moc"
