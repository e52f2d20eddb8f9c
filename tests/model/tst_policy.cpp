// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QTest>

#include "app/services/catalog_source.h"
#include "app/services/rule_source.h"
#include "model/base/suggestion.h"
#include "model/rules/checker.h"
#include "model/storage/design_reader.h"
#include "model/storage/design_writer.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

const QDate today(2026, 6, 1);

const QByteArray cyclic = "groundplan: 1\nname: Cyclic\nenvironments:\n  production: { overrides: { a: { replicas: 3 } } }\n"
                          "components:\n  a: { kind: service }\n  b: { kind: service }\n"
                          "connections:\n  ab: { from: a, to: b, kind: calls }\n  ba: { from: b, to: a, kind: calls }\n";

/// The cyclic design with those settings, which stand in line 3.
QByteArray withRules(const QByteArray& rules)
{
    const QByteArray section = "rules: " + rules + "\nenvironments:";
    return QByteArray(cyclic).replace("environments:", section);
}

LoadedDesign loaded(const QByteArray& yaml)
{
    auto result = readDesign(yaml, QStringLiteral("d.yaml"), test::catalog());
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    return *result;
}

std::vector<const Rule*> ours()
{
    std::vector<const Rule*> rules;
    for (const auto& rule : allRules())
        rules.push_back(rule.get());
    return rules;
}

} // namespace

/// Profiles, and what a design sets of its rules itself.
class PolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggestions_data();
    void suggestions();
    void ourProfilesAreWhole();
    void regulationsAskForTheirOwn();
    void profileErrors_data();
    void profileErrors();
    void levels_data();
    void levels();
    void settingErrors_data();
    void settingErrors();
    void readerErrors_data();
    void readerErrors();
    void roundTrip();
    void severitiesReachTheReport();
    void controlsFollowTheirFramework();
    void overridesCountInTheirEnvironment();
    void rulesCanChangeUnderway();
    void deviationsOfRulesThatAreOff();
};

void PolicyTest::suggestions_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("near");
    QTest::newRow("same") << QStringLiteral("startup") << QStringLiteral("startup");
    QTest::newRow("one letter") << QStringLiteral("startap") << QStringLiteral("startup");
    QTest::newRow("capitals") << QStringLiteral("HIPAA") << QStringLiteral("hipaa");
    QTest::newRow("far") << QStringLiteral("quantum") << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("long") << QString(100'000, u'x') << QString();
}

void PolicyTest::suggestions()
{
    QFETCH(QString, text);
    QFETCH(QString, near);
    QCOMPARE(nearestName(text, {QStringLiteral("startup"), QStringLiteral("hipaa"), QStringLiteral("pci-dss")}), near);
}

void PolicyTest::ourProfilesAreWhole()
{
    const auto profiles = ourProfiles();
    QVERIFY2(profiles, profiles ? "" : qPrintable(profiles.error().text()));
    QCOMPARE(profiles->size(), QDir(QStringLiteral(":/groundplan/profiles")).entryList(QDir::Files).size());
    for (const Profile& profile : *profiles) {
        QVERIFY2(!profile.sources.isEmpty(), qPrintable(profile.id));
        QVERIFY2(profile.description.endsWith(u'.'), qPrintable(profile.id));
        QVERIFY(QFile::exists(QString(QLatin1String(":/groundplan/profiles/") + profile.id + QLatin1String(".yaml"))));
        const auto policy = makePolicy(&profile, {}, {}, ours());
        QVERIFY(policy);
        QCOMPARE(policy->profile, profile.id);
    }
}

/// One design that breaks rules of three regulations: each profile is strict about its own.
void PolicyTest::regulationsAskForTheirOwn()
{
    const Design design = loaded("groundplan: 1\ncomponents:\n  pay: { kind: service, regulated-data: [PAN], reviewed: 2020-01-31 }\n"
                                 "  mail: { kind: saas, data-agreement: false }\nconnections:\n  c: { from: pay, to: mail, kind: calls, data: [personal-data] }\n").design;
    const auto levels = [&design](const char* profile) {
        const auto rules = loadRules(design, {}, test::catalog(), {.profile = QLatin1String(profile), .environment = {}, .packs = {}});
        if (!rules)
            qFatal("%s", qPrintable(rules.error().text()));
        QMap<QString, Severity> found;
        for (const Finding& finding : checkDesign(design, test::catalog(), today, *rules).findings)
            found.insert(finding.rule, finding.severity);
        return found;
    };
    const auto pci = levels("pci-dss"), hipaa = levels("hipaa"), gdpr = levels("gdpr-residency");
    QCOMPARE(pci.value(QStringLiteral("review-overdue")), Severity::Error); // requirement 12.5.2
    QCOMPARE(hipaa.value(QStringLiteral("review-overdue")), Severity::Warning);
    QCOMPARE(gdpr.value(QStringLiteral("review-overdue")), Severity::Warning);
    QCOMPARE(pci.value(QStringLiteral("no-central-logs")), Severity::Error);
    const auto residency = loadRules(design, {}, test::catalog(), {.profile = QStringLiteral("gdpr-residency"), .environment = {}, .packs = {}});
    QCOMPARE((*residency)->entry(QStringLiteral("unsanitised-logs"))->severity(), Severity::Warning);
    const auto health = loadRules(design, {}, test::catalog(), {.profile = QStringLiteral("hipaa"), .environment = {}, .packs = {}});
    QCOMPARE((*health)->entry(QStringLiteral("unsanitised-logs"))->severity(), Severity::Error);
    for (const auto& found : {pci, hipaa, gdpr}) // articles, sections and requirements of all three
        QCOMPARE(found.value(QStringLiteral("processor-without-agreement")), Severity::Error);
}

void PolicyTest::profileErrors_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("message");
    const QByteArray head = "profile: p\nname: P\ndescription: D.\n";
    QTest::newRow("no profile") << QByteArray("a: 1\n") << QStringLiteral("p.yaml:1:1: This is not a profile: a map with the key 'profile' is expected.");
    QTest::newRow("unknown rule") << QByteArray(head + "rules:\n  dependency-cycles: off\n")
                                  << QStringLiteral("p.yaml:5:3: There is no rule 'dependency-cycles'; did you mean 'dependency-cycle'?");
    QTest::newRow("unknown pack") << QByteArray(head + "packs: { couplings: off }\n") << QStringLiteral("p.yaml:4:10: There is no pack 'couplings'; did you mean 'coupling'?");
    QTest::newRow("unknown level") << QByteArray(head + "packs: { coupling: fatal }\n")
                                   << QStringLiteral("p.yaml:4:20: The level of 'coupling' must be one of off, info, warning, error, default, not 'fatal'.");
    QTest::newRow("unknown key") << QByteArray(head + "rule: {}\n") << QStringLiteral("p.yaml:4:1: Unknown key 'rule' of a profile; did you mean 'rules'?");
    QTest::newRow("no text") << QByteArray("profile: p\n") << QStringLiteral("p.yaml:1:1: The profile 'p' needs a name and a description.");
    QTest::newRow("watchdog") << QByteArray(head + "rules: { deviation-invalid: off }\n")
                              << QStringLiteral("p.yaml:4:10: 'deviation-invalid' cannot be switched off: it tells of deviations that do not count.");
}

void PolicyTest::profileErrors()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, message);
    const auto profile = readProfile(yaml, QStringLiteral("p.yaml"), ours());
    QVERIFY(!profile);
    QCOMPARE(profile.error().text(), message);
}

void PolicyTest::levels_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("level");
    const auto row = [](const char* name, const char* rules, const char* environment, const char* level) {
        QTest::newRow(name) << QByteArray(rules) << QString::fromLatin1(environment) << QString::fromLatin1(level);
    };
    row("as they come", "", "", "default");
    row("profile's pack", "profile: standard-model", "", "default");
    row("profile's rule beats its pack", "profile: startup", "", "warning");
    row("design's pack beats the profile", "profile: startup, set: { coupling: off }", "", "off");
    row("design's rule beats its pack", "set: { dependency-cycle: info, coupling: off }", "", "info");
    row("environment not asked for", "set: { coupling: off }, environments: { production: { set: { coupling: error } } }", "", "off");
    row("environment beats the design", "set: { dependency-cycle: off }, environments: { production: { set: { dependency-cycle: error } } }",
        "production", "error");
    row("back to its own", "profile: startup, set: { dependency-cycle: default }", "", "default");
}

void PolicyTest::levels()
{
    QFETCH(QByteArray, rules);
    QFETCH(QString, environment);
    QFETCH(QString, level);
    const LoadedDesign design = loaded(withRules("{ " + rules + " }"));
    const auto set = loadRules(design.design, {}, test::catalog(), {.profile = {}, .environment = environment, .packs = {}});
    QVERIFY2(set, set ? "" : qPrintable(set.error().text()));
    QCOMPARE(ruleLevelName((*set)->entry(QStringLiteral("dependency-cycle"))->level), level);
}

void PolicyTest::settingErrors_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("key");
    const auto row = [](const char* name, const char* rules, const char* message, const char* key) {
        QTest::newRow(name) << QByteArray(rules) << QString::fromLatin1(message) << QString::fromLatin1(key);
    };
    row("rule", "set: { hubb: off }", "There is no rule or pack 'hubb'; did you mean 'hub'?", "set/hubb");
    row("nothing like it", "set: { xyzzyxyzzy: off }", "There is no rule or pack 'xyzzyxyzzy'; 'groundplan rules' lists them.", "set/xyzzyxyzzy");
    row("environment", "environments: { production: { set: { hubb: off } } }", "There is no rule or pack 'hubb'; did you mean 'hub'?",
        "environments/production/set/hubb");
    row("profile", "profile: startap", "There is no profile 'startap'; did you mean 'startup'?", "profile");
    row("watchdog", "set: { deviation-invalid: off }", "'deviation-invalid' cannot be switched off: it tells of deviations that do not count.",
        "set/deviation-invalid");
}

void PolicyTest::settingErrors()
{
    QFETCH(QByteArray, rules);
    QFETCH(QString, message);
    QFETCH(QString, key);
    const LoadedDesign design = loaded(withRules("{ " + rules + " }"));
    const auto set = loadRules(design.design, {}, test::catalog());
    QVERIFY(!set);
    QCOMPARE(set.error().message, message);
    QCOMPARE(set.error().where.subject, key);
    QVERIFY(design.settingPlaces.value(key).line == 3 && design.settingPlaces.value(key).column > 8);
}

void PolicyTest::readerErrors_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QString>("message");
    QTest::newRow("list") << QByteArray("[1]") << QStringLiteral("d.yaml:3:8: 'rules' must be a map, not a list.");
    QTest::newRow("key") << QByteArray("{ profil: x }") << QStringLiteral("d.yaml:3:10: Unknown key 'profil' of 'rules'; did you mean 'profile'?");
    QTest::newRow("level") << QByteArray("{ set: { hub: high } }")
                           << QStringLiteral("d.yaml:3:22: The level of 'hub' must be one of off, info, warning, error, default, not 'high'.");
    QTest::newRow("no level") << QByteArray("{ set: { hub: } }")
                              << QStringLiteral("d.yaml:3:17: The level of 'hub' must be one of off, info, warning, error, default, not ''.");
    QTest::newRow("environment") << QByteArray("{ environments: { prodction: { set: {} } } }")
                                 << QStringLiteral("d.yaml:3:26: There is no environment 'prodction' in the design; did you mean 'production'?");
}

void PolicyTest::readerErrors()
{
    QFETCH(QByteArray, rules);
    QFETCH(QString, message);
    const auto design = readDesign(withRules(rules), QStringLiteral("d.yaml"), test::catalog());
    QVERIFY(!design);
    QCOMPARE(design.error().text(), message);
}

void PolicyTest::roundTrip()
{
    const QByteArray yaml = "groundplan: 1\nname: D\nrules:\n  profile: startup\n  packs: [rules/ours.yaml]\n  set: { hub: \"off\", coupling: error }\n"
                            "  environments:\n    production: { set: { hub: error } }\nenvironments:\n  production: {}\n";
    const LoadedDesign design = loaded(yaml);
    QVERIFY(design.warnings.isEmpty());
    const QByteArray written = writeDesign(design.design, test::catalog());
    QVERIFY(loaded(written).design == design.design);
    QCOMPARE(writeDesign(loaded(written).design, test::catalog()), written);
    QCOMPARE(design.design.properties().rules.set.size(), 2);
}

void PolicyTest::severitiesReachTheReport()
{
    const auto found = [](const char* level) {
        const LoadedDesign design = loaded(withRules("{ set: { dependency-cycle: " + QByteArray(level) + " } }"));
        const auto rules = loadRules(design.design, {}, test::catalog());
        for (const Finding& finding : checkDesign(design.design, test::catalog(), today, *rules).findings) {
            if (finding.rule == QLatin1String("dependency-cycle"))
                return severityName(finding.severity);
        }
        return QString();
    };
    QCOMPARE(found("error"), QStringLiteral("error"));
    QCOMPARE(found("info"), QStringLiteral("info"));
    QCOMPARE(found("off"), QString());
}

void PolicyTest::controlsFollowTheirFramework()
{
    Profile profile;
    profile.controls = {{QStringLiteral("PCI"), RuleLevel::Error}};
    const auto policy = makePolicy(&profile, {}, {}, ours());
    QVERIFY(policy);
    for (const Rule* rule : ours()) {
        const QStringList& controls = rule->info().controls;
        const bool proves = std::any_of(controls.begin(), controls.end(), [](const QString& control) { return control.startsWith(QLatin1String("PCI")); });
        QCOMPARE(policy->levels.value(rule->info().id, RuleLevel::Default), proves ? RuleLevel::Error : RuleLevel::Default);
    }
}

void PolicyTest::overridesCountInTheirEnvironment()
{
    const Design design = loaded(cyclic).design;
    QCOMPARE(designIn(design, QStringLiteral("production")).component(QStringLiteral("a"))->attributes.find(u"replicas")->toInteger(), 3);
    QVERIFY(designIn(design, {}) == design);
    const auto rules = loadRules(design, {}, test::catalog(), {.profile = {}, .environment = QStringLiteral("prod"), .packs = {}});
    QVERIFY(!rules);
    QCOMPARE(rules.error().message, QStringLiteral("There is no environment 'prod' in the design."));
}

void PolicyTest::rulesCanChangeUnderway()
{
    const Design design = loaded(cyclic).design;
    Checker checker(test::catalog(), today);
    checker.reset(design);
    const CheckReport before = checker.report();
    RuleSettings settings;
    settings.set = {{QStringLiteral("coupling"), RuleLevel::Off}};
    const auto rules = RuleSet::make({}, *makePolicy(nullptr, settings, {}, ours()));
    checker.setRules(rules);
    QVERIFY(checker.report() == checkDesign(design, test::catalog(), today, rules));
    QVERIFY(checker.report() != before);
    checker.setRules(nullptr);
    QVERIFY(checker.report() == before);
}

void PolicyTest::deviationsOfRulesThatAreOff()
{
    const LoadedDesign design = loaded(cyclic + "rules: { set: { dependency-cycle: off } }\n"
                                                "deviations:\n  d: { rule: dependency-cycle, subject: a, justification: \"The two are merged in Q3.\", owner: buy, expires: 2027-01-01 }\n");
    const CheckReport report = checkDesign(design.design, test::catalog(), today, *loadRules(design.design, {}, test::catalog()));
    QVERIFY(std::none_of(report.findings.begin(), report.findings.end(), [](const Finding& finding) { return finding.rule == QLatin1String("deviation-invalid"); }));
}

QTEST_GUILESS_MAIN(PolicyTest)
#include "tst_policy.moc"
