// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include "app/services/pack_source.h"
#include "app/services/rule_source.h"
#include "model/edit/document.h"
#include "model/edit/edits.h"
#include "model/rules/checker.h"
#include "model/rules/organisation/pack_tests.h"
#include "model/rules/quick_fix.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

const QDate today(2026, 6, 1);

/// A pack of one rule with that body (lines indented by four).
QByteArray packOf(const QByteArray& body)
{
    const QByteArray field = body.contains("select: design") ? "{value}" : "{id}";
    return "rulepack: 1\npack: acme\nrules:\n  r:\n    name: N\n    why: W.\n    fix: F.\n    message: \"" + field + "\"\n" + body;
}

RulePack pack(const QByteArray& bytes)
{
    auto result = readRulePack(bytes, QStringLiteral("p.yaml"), test::catalog());
    if (!result)
        qFatal("%s", qPrintable(result.error().text()));
    return *result;
}

/// "subject" of each finding and "?subject attribute" of each question, in order.
QStringList outcome(const QByteArray& body, const QByteArray& design)
{
    const CheckReport report = checkDesign(test::design("groundplan: 1\n" + design), test::catalog(), today, RuleSet::only(pack(packOf(body)).rules));
    QStringList lines;
    for (const Finding& finding : report.findings)
        lines.append(finding.subject.isEmpty() ? QStringLiteral("design") : finding.subject);
    for (const OpenQuestion& question : report.questions)
        lines.append(u'?' + question.subject + u' ' + question.attribute);
    return lines;
}

} // namespace

/// Rules of an organisation: reading, four outcomes of each part, tests in packs, repairs.
class OrganisationRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { (void)test::catalog(); }
    void errors_data();
    void errors();
    void outcomes_data();
    void outcomes();
    void ourPacksPass_data();
    void ourPacksPass();
    void ourPacksFitTheirSchema_data() { ourPacksPass_data(); }
    void ourPacksFitTheirSchema();
    void failingTestsSayWhy();
    void repairsThatDoNotRepair();
    void packsNextToADesign();
    void deviationsAcceptThem();
    void incrementalEqualsFull();
};

void OrganisationRulesTest::errors_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("message");
    const auto whole = [](const char* name, const QByteArray& yaml, const char* message) {
        QTest::newRow(name) << yaml << QString(QLatin1String("p.yaml:") + QString::fromUtf8(message));
    };
    const auto body = [&whole](const char* name, const QByteArray& yaml, const char* message) { whole(name, packOf(yaml), message); };
    whole("not a pack", "a: 1\n", "1:1: This is not a rule pack: a map with the key 'rulepack: 1' is expected.");
    whole("version", "rulepack: 2\n", "1:11: The pack has version 2; this program knows version 1.");
    whole("no name", "rulepack: 1\nrules: {}\n", "1:1: 'pack' must be a short name of lower-case letters, digits and dashes, not ''.");
    whole("our name", "rulepack: 1\npack: coupling\n", "2:7: 'coupling' is a pack of Groundplan's own; choose another name.");
    whole("no rules", "rulepack: 1\npack: acme\nrules: {}\n", "3:8: A rule pack needs 'rules', a map of rules by their ids.");
    whole("unknown key", "rulepack: 1\npack: acme\nrule: {}\n", "3:1: Unknown key 'rule' of a rule pack; did you mean 'rules'?");
    whole("no why", "rulepack: 1\npack: acme\nrules:\n  r: { name: N }\n", "4:3: 'r' needs 'why'.");
    whole("no period", "rulepack: 1\npack: acme\nrules:\n  r: { name: N, why: W, fix: F }\n", "4:30: The fix must be a sentence that ends with a period.");
    body("no selection", "    require: { match: {} }\n", "4:3: The rule 'r' needs either 'select' or 'select-connections'.");
    body("two selections", "    select: {}\n    select-connections: {}\n", "4:3: The rule 'r' needs either 'select' or 'select-connections'.");
    body("nothing required", "    select: {}\n", "4:3: The rule 'r' neither requires nor forbids anything.");
    body("kind", "    select: { kind: servise }\n", "9:21: There is no component kind 'servise'; did you mean 'service'?");
    body("trait", "    select: { trait: workloads }\n", "9:22: There is no trait 'workloads'; did you mean 'workload'?");
    body("selector key", "    select: { knd: service }\n", "9:15: Unknown key 'knd' of a selector of components; did you mean 'kind'?");
    body("attribute", "    select: { where: { replica: 2 } }\n", "9:24: No kind of component has an attribute 'replica'; did you mean 'replicas'?");
    body("enum value", "    select: { where: { criticality: hihg } }\n", "9:37: 'hihg' is no value of 'criticality'; did you mean 'high'?");
    body("amount", "    select: {}\n    require: { attribute: replicas, at-least: many }\n", "10:47: 'many' is not an amount of 'replicas'.");
    body("pattern", "    select: {}\n    require: { name: \"(\" }\n", "10:22: '(' is not a regular expression: missing closing parenthesis.");
    body("two things", "    select: {}\n    require: { name: a, id: b }\n", "10:25: A requirement speaks of one thing; 'name' and 'id' are two.");
    body("nothing known", "    select: {}\n    require: { nam: a }\n", "10:16: 'nam' is nothing that can be required here; did you mean 'name'?");
    body("metric", "    select: {}\n    require: { metric: fanin, at-most: 2 }\n", "10:24: There is no metric 'fanin'; did you mean 'fan-in'?");
    body("metric without bound", "    select: {}\n    require: { metric: fan-in }\n", "10:24: A metric needs 'at-least' or 'at-most'.");
    body("bounds", "    select: {}\n    require: { neighbour: {}, at-least: 3, at-most: 2 }\n", "10:41: 'at-least' must not be more than 'at-most'.");
    body("design", "    select: everything\n", "9:13: 'select' must be a selector or 'design', not 'everything'.");
    body("repair", "    select: {}\n    require: { attribute: replicas, at-least: 2 }\n    repair: { set: { replicas: few } }\n",
         "11:32: Attribute 'replicas' must be an integer from 0 to 10000, not 'few'.");
    body("expectation", "    select: {}\n    require: { match: {} }\ntests:\n  - { name: t, design: {}, expect: [ { finding: q } ] }\n",
         "12:49: There is no rule of this pack 'q'; known are r.");
    whole("field", QByteArray(packOf("    select: {}\n    require: { match: {} }\n")).replace("{id}", "{nmae}"),
          "8:14: Unknown field '{nmae}' of the message; did you mean '{name}'?");
    whole("brace", QByteArray(packOf("    select: {}\n    require: { match: {} }\n")).replace("{id}", "{id"),
          "8:14: A brace of the message is not closed; write '{{' for a brace.");
}

void OrganisationRulesTest::errors()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, message);
    const auto result = readRulePack(yaml, QStringLiteral("p.yaml"), test::catalog());
    QVERIFY(!result);
    QCOMPARE(result.error().text(), message);
}

void OrganisationRulesTest::outcomes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("design");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const char* body, const char* design, const char* expected) {
        QTest::newRow(name) << QByteArray(body) << QByteArray(design) << QString::fromLatin1(expected).split(u';', Qt::SkipEmptyParts);
    };
    const char* three = "components:\n  z: { kind: trust-zone, name: Zone }\n  a: { kind: service, in: z, criticality: high, replicas: 2, tags: [pci], team: buy }\n"
                        "  b: { kind: service, criticality: low, replicas: 4, x-cost: 7 }\n  c: { kind: relational-database, in: z }\n"
                        "connections:\n  ab: { from: a, to: b, kind: calls, timeout: 2s }\n  bc: { from: b, to: c, kind: reads }\n  ac: { from: a, to: c, kind: writes }\n";
    row("value", "    select: { kind: service }\n    require: { attribute: replicas, at-least: 3 }\n", three, "a");
    row("value at the bound", "    select: { kind: service }\n    require: { attribute: replicas, at-least: 2 }\n", three, "");
    row("above the bound", "    select: { kind: service }\n    require: { attribute: replicas, above: 2 }\n", three, "a");
    row("below the bound", "    select: { kind: service }\n    require: { attribute: replicas, below: 4 }\n", three, "b");
    row("one of", "    select: { kind: service }\n    require: { attribute: criticality, one-of: [high, critical] }\n", three, "b");
    row("none of", "    select: { kind: service }\n    require: { attribute: criticality, not-one-of: low }\n", three, "b");
    row("pattern", "    select: { kind: service }\n    require: { attribute: criticality, pattern: ^h }\n", three, "b");
    row("forbidden value", "    select: { kind: service }\n    forbid: { attribute: criticality, is: high }\n", three, "a");
    row("stated", "    select: { kind: service }\n    require: { attribute: owner }\n", three, "a;b");
    row("must not be stated", "    select: { kind: service }\n    forbid: { attribute: criticality }\n", three, "a;b");
    row("not stated is a question", "    select: { kind: service }\n    require: { attribute: owner, is: bob }\n", three, "?a owner;?b owner");
    row("no such attribute of the kind", "    select: { kind: trust-zone }\n    require: { attribute: replicas, at-least: 2 }\n", three, "");
    row("key of one's own", "    select: { kind: service }\n    require: { attribute: x-cost, at-most: 5 }\n", three, "b;?a x-cost");
    row("condition decides", "    select: { where: { criticality: high } }\n    require: { match: { team: buy } }\n", three, "?c criticality;?z criticality");
    row("selector not known asks", "    select: { kind: service, where: { owner: bob } }\n    require: { match: { tag: none } }\n", three, "?a owner;?b owner");
    row("asks only when it matters", "    select: { kind: service, where: { owner: bob } }\n    require: { match: { kind: service } }\n", three, "");
    row("any", "    select: { any: [ { tag: pci }, { kind: trust-zone } ] }\n    forbid: { match: {} }\n", three, "a;z");
    row("not", "    select: { kind: service, not: { tag: pci } }\n    forbid: { match: {} }\n", three, "b");
    row("in", "    select: { kind: service }\n    require: { in: { name: ^Zone$ } }\n", three, "b");
    row("within", "    select: { kind: service }\n    forbid: { within: { trait: trust-boundary } }\n", three, "a");
    row("group", "    select: { kind: service }\n    require: { match: { team: \"*\" } }\n", three, "b");
    row("name", "    select: { trait: trust-boundary }\n    require: { name: ^zone }\n", three, "z");
    row("id", "    select: { kind: service }\n    require: { id: ^a }\n", three, "b");
    row("connection to", "    select: { kind: service }\n    require: { connection: { kind: writes, to: { trait: datastore } } }\n", three, "b");
    row("connection from", "    select: { kind: service }\n    require: { connection: { from: { kind: service } } }\n", three, "a");
    row("forbidden connection", "    select: { kind: service }\n    forbid: { connection: { kind: reads } }\n", three, "b");
    row("neighbours counted", "    select: { trait: datastore }\n    require: { neighbour: { kind: service }, direction: in, at-most: 1 }\n", three, "c");
    row("neighbours not known", "    select: { trait: datastore }\n    require: { neighbour: { where: { owner: bob } } }\n", three, "?b owner");
    row("fan-in", "    select: { trait: datastore }\n    require: { metric: fan-in, at-most: 1 }\n", three, "c");
    row("fan-out", "    select: { kind: service }\n    require: { metric: fan-out, at-most: 1 }\n", three, "a");
    row("instability", "    select: { kind: service }\n    require: { metric: instability, at-most: 0.5 }\n", three, "a");
    row("alone has no instability", "    select: { kind: trust-zone }\n    require: { metric: instability, at-least: 0.5 }\n", three, "");
    row("connections", "    select-connections: { kind: calls }\n    require: { attribute: timeout, at-most: 1s }\n", three, "ab");
    row("amounts of other units", "    select-connections: { kind: calls }\n    require: { attribute: timeout, at-most: 2000ms }\n", three, "");
    row("crossing", "    select-connections: { crosses: trust-boundary }\n    forbid: { match: {} }\n", three, "ab;bc");
    row("ends", "    select-connections: { from: { tag: pci } }\n    require: { match: { to: { trait: datastore } } }\n", three, "ab");
    row("exists", "    select: design\n    require: { exists: { kind: service }, at-least: 3 }\n", three, "design");
    row("exists not known", "    select: design\n    require: { exists: { kind: service, where: { owner: bob } } }\n", three, "?a owner");
    row("must not exist", "    select: design\n    forbid: { exists: { trait: datastore } }\n", three, "design");
    const char* watched = "components:\n  u: { kind: actor }\n  w: { kind: web-front-end }\n  a: { kind: service, exposure: partner, owner: bob }\n  b: { kind: service, exposure: internal }\n"
                          "  m: { kind: metrics }\n  d: { kind: dashboards }\n  e: { kind: dashboards }\n"
                          "connections:\n  uw: { from: u, to: w, kind: calls }\n  wa: { from: w, to: a, kind: calls }\n  ma: { from: m, to: a, kind: observes }\n"
                          "  dm: { from: d, to: m, kind: observes }\n  de: { from: d, to: e, kind: observes }\n";
    row("entry", "    select: { entry: true }\n    forbid: { match: {} }\n", watched, "a;w");
    row("no entry", "    select: { kind: service, entry: false }\n    forbid: { match: {} }\n", watched, "b");
    row("reaches directly", "    select: { trait: [workload, observability] }\n    require: { reaches: { kind: dashboards } }\n", watched, "a;b;w");
    row("reaches through", "    select: { trait: [workload, observability] }\n    require: { reaches: { kind: dashboards }, through: { trait: observability } }\n", watched, "b;w");
    row("reaches through all", "    select: { trait: workload }\n    require: { reaches: { kind: dashboards }, through: {} }\n", watched, "b");
    row("must not reach", "    select: { trait: workload }\n    forbid: { reaches: { kind: dashboards }, through: {} }\n", watched, "a;w");
    row("reaches if the design said so", "    select: { trait: workload }\n    require: { reaches: { kind: dashboards, where: { owner: bob } }, through: { trait: observability } }\n", watched, "b;w;?d owner");
    row("through if the design said so", "    select: { trait: workload }\n    require: { reaches: { kind: dashboards }, through: { where: { owner: bob } } }\n", watched, "b;?m owner;?m owner");
    row("all of a list", "    select: { kind: service }\n    require:\n      - { attribute: replicas, at-least: 3 }\n      - { attribute: criticality, is: high }\n", three, "a;b");
}

void OrganisationRulesTest::outcomes()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, design);
    QFETCH(QStringList, expected);
    QCOMPARE(outcome(body, design), expected);
}

void OrganisationRulesTest::ourPacksPass_data()
{
    QTest::addColumn<QString>("name");
    QVERIFY(ourPackNames().contains(QLatin1String("microservice-security")));
    for (const QString& name : ourPackNames())
        QTest::newRow(qPrintable(name)) << name;
}

void OrganisationRulesTest::ourPacksPass()
{
    QFETCH(QString, name);
    const auto packs = loadPacks({packPath(name)}, test::catalog());
    QVERIFY2(packs, packs ? "" : qPrintable(packs.error().text()));
    QVERIFY(untestedRules(packs->first()).isEmpty());
    for (const PackTestResult& result : runPackTests(packs->first(), test::catalog(), today, fragmentReader(test::catalog())))
        QVERIFY2(result.passed(), qPrintable(QString(result.name + u'\n' + (result.problems + result.missing + result.surplus).join(u'\n'))));
}

void OrganisationRulesTest::ourPacksFitTheirSchema()
{
    QFETCH(QString, name);
    QProcess python;
    python.start(QStringLiteral("python3"), {QStringLiteral("-c"), QStringLiteral(R"(
import json, sys
try:
    import yaml
    from jsonschema import Draft202012Validator
except ImportError:
    sys.exit(77)
schema = json.load(open(sys.argv[1]))
Draft202012Validator.check_schema(schema)
good = yaml.safe_load(open(sys.argv[2]))
for error in Draft202012Validator(schema).iter_errors(good):
    sys.exit(error.message[:500])
good['rules'][next(iter(good['rules']))]['select'] = {'knd': 'service'}
sys.exit(0 if list(Draft202012Validator(schema).iter_errors(good)) else 'a wrong key passes')
)"), QStringLiteral(GROUNDPLAN_SOURCE_DIR "/resources/schema/rule-pack.schema.json"), QString(QStringLiteral(GROUNDPLAN_SOURCE_DIR "/resources/packs/") + name + QLatin1String(".yaml"))});
    if (!python.waitForFinished(60'000) || python.exitCode() == 77)
        QSKIP("There is no Python with yaml and jsonschema here.");
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
}

void OrganisationRulesTest::failingTestsSayWhy()
{
    const RulePack wrong = pack(packOf("    select: { kind: service }\n    require: { attribute: replicas, at-least: 2 }\n"
                                       "tests:\n  - name: t\n    design: { components: { a: { kind: service, replicas: 1 }, b: { kind: service, replicas: 2 } } }\n"
                                       "    expect: [ { finding: r, subject: b } ]\n"
                                       "  - name: broken\n    design: { components: { a: { kind: spaceship } } }\n    expect: []\n"));
    const QList<PackTestResult> results = runPackTests(wrong, test::catalog(), today, fragmentReader(test::catalog()));
    QCOMPARE(results.at(0).missing, QStringList{QStringLiteral("finding: acme.r on 'b'")});
    QCOMPARE(results.at(0).surplus, QStringList{QStringLiteral("warning: acme.r on 'a': a")});
    QCOMPARE(results.at(0).where.line, 12);
    QCOMPARE(results.at(1).problems, QStringList{QStringLiteral("p.yaml:16:40: Unknown component kind 'spaceship'; 'groundplan kinds' lists the known ones.")});
}

void OrganisationRulesTest::repairsThatDoNotRepair()
{
    const QByteArray body = "    select: { kind: service }\n    require: { attribute: replicas, at-least: 3 }\n    repair: { set: { replicas: %1 } }\n"
                            "tests:\n  - name: t\n    design: { components: { a: { kind: service, replicas: 1 } } }\n    expect: [ { finding: r } ]\n";
    const auto run = [&body](const char* replicas) {
        return runPackTests(pack(packOf(QByteArray(body).replace("%1", replicas))), test::catalog(), today, fragmentReader(test::catalog())).first();
    };
    QVERIFY(run("3").passed());
    QCOMPARE(run("2").problems, QStringList{QStringLiteral("The repair of acme.r on 'a' leaves the finding there.")});
    const RulePack good = pack(packOf(QByteArray(body).replace("%1", "3")));
    const auto rules = RuleSet::only(good.rules);
    const Design design = test::design("groundplan: 1\ncomponents: { a: { kind: service, replicas: 1 } }\n");
    const QList<Edit> edits = fixesFor(checkDesign(design, test::catalog(), today, rules).findings.first(), design, test::catalog(), rules.get());
    QCOMPARE(edits.size(), 1);
    QCOMPARE(edits.first().text, QStringLiteral("Set replicas to 3"));
}

void OrganisationRulesTest::packsNextToADesign()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("rules")));
    const auto write = [&folder](const char* name, const QByteArray& bytes) {
        QFile file(folder.filePath(QLatin1String(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    };
    write("rules/one.yaml", packOf("    select: { kind: service }\n    require: { attribute: owner }\n"));
    write("rules/profile.yaml", "profile: ours\nname: Ours\ndescription: Ours.\nrules: { acme.r: error }\n");
    const auto load = [&folder](const QByteArray& rules) {
        return loadRules(test::design("groundplan: 1\nrules: " + rules + "\ncomponents: { a: { kind: service } }\n"), folder.path(), test::catalog());
    };
    const auto rules = load("{ packs: [rules], profile: rules/profile.yaml }");
    QVERIFY2(rules, rules ? "" : qPrintable(rules.error().text()));
    QCOMPARE((*rules)->entry(QStringLiteral("acme.r"))->severity(), Severity::Error);
    QCOMPARE((*load("{ packs: rules/one.yaml, set: { acme: off } }"))->entry(QStringLiteral("acme.r"))->isOn(), false);
    QCOMPARE(load("{ packs: [none.yaml] }").error().message, QStringLiteral("There is no such file."));
    const auto absolute = load("{ packs: [/etc/rules] }");
    QCOMPARE(absolute.error().message, QStringLiteral("'/etc/rules' is not a path relative to the design; give others with '--rules'."));
    QCOMPARE(absolute.error().where.subject, QStringLiteral("packs/0"));
    const auto twice = load("{ packs: [rules, rules/one.yaml] }");
    QVERIFY(!twice && twice.error().message.startsWith(QLatin1String("The pack 'acme' is in '")));
}

void OrganisationRulesTest::deviationsAcceptThem()
{
    const RulePack one = pack(packOf("    select: { kind: service }\n    require: { attribute: owner }\n"));
    const Design design = test::design("groundplan: 1\ncomponents: { a: { kind: service } }\ndeviations:\n  d: { rule: acme.r, subject: a, justification: "
                                       "\"Nobody wants to own it until May.\", owner: ops, expires: 2027-01-01 }\n");
    const CheckReport report = checkDesign(design, test::catalog(), today, RuleSet::make(one.rules, {}));
    QCOMPARE(report.silenced.size(), 1);
    QVERIFY(std::none_of(report.findings.begin(), report.findings.end(), [](const Finding& finding) { return finding.rule == QLatin1String("deviation-invalid"); }));
}

/// Rules over one component look no farther than an edit makes the checker look again.
void OrganisationRulesTest::incrementalEqualsFull()
{
    QByteArray all = "rulepack: 1\npack: acme\nrules:\n";
    int number = 0;
    const auto add = [&](const char* body) {
        const QByteArray head = "  r" + QByteArray::number(number++) + ":\n    name: N\n    why: W.\n    fix: F.\n    message: \"m\"\n";
        all += head + body;
    };
    add("    select: { trait: workload, within: { where: { criticality: low } } }\n    require: { neighbour: { within: { name: N, where: { criticality: high } } } }\n");
    add("    select: { kind: service }\n    require: { connection: { where: { encryption: tls }, to: { where: { replicas: 2 } } } }\n");
    add("    select: { kind: service }\n    require: { metric: instability, at-most: 0.5 }\n");
    add("    select-connections: { crosses: trust-boundary, from: { in: { name: N } } }\n    require: { attribute: encryption, is: tls }\n");
    add("    select: design\n    require: { exists: { name: N, where: { replicas: 3 }, within: { where: { criticality: high } } }, at-most: 1 }\n");
    add("    select: { kind: service, entry: true }\n    require: { attribute: replicas, at-least: 2 }\n");
    add("    select: { trait: workload, where: { criticality: high } }\n    require: { reaches: { where: { replicas: 3 } }, through: { name: N } }\n");
    add("    select: { trait: workload }\n    require: { reaches: { trait: dashboards }, through: { where: { criticality: low } } }\n");
    const auto rules = RuleSet::make(pack(all).rules, {});
    QFile file(QStringLiteral(":/groundplan/samples/bank.groundplan.yaml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    Document document;
    document.reset(test::design(file.readAll()));
    Checker checker(test::catalog(), today, rules);
    checker.reset(document.design());
    QObject context;
    connect(&document, &Document::changed, &context, [&checker](const Changes& changes) { checker.update(changes); });
    QRandomGenerator random(7);
    const auto pick = [&](const auto& table) {
        int at = random.bounded(table.size());
        auto entity = table.begin();
        while (at-- > 0)
            ++entity;
        return entity->id;
    };
    const QStringList levels{QStringLiteral("low"), QStringLiteral("high")};
    for (int round = 0; round < 250; ++round) {
        const Design& design = document.design();
        Result<void> result;
        switch (random.bounded(7)) {
        case 0: result = document.apply(setAttribute(design, test::catalog(), pick(design.components()), QStringLiteral("criticality"), levels.at(random.bounded(2)))); break;
        case 1: result = document.apply(setAttribute(design, test::catalog(), pick(design.components()), QStringLiteral("replicas"), 1 + random.bounded(3))); break;
        case 2: result = document.apply(moveInto(design, test::catalog(), {pick(design.components())}, random.bounded(3) ? pick(design.components()) : Id())); break;
        case 3: result = document.apply(rename(design, pick(design.components()), random.bounded(2) ? QStringLiteral("N%1").arg(round) : QStringLiteral("x"))); break;
        case 4: result = document.apply(connectComponents(design, test::catalog(), pick(design.components()), pick(design.components()))); break;
        case 5: result = document.apply(setAttribute(design, test::catalog(), pick(design.connections()), QStringLiteral("encryption"), QStringLiteral("tls"))); break;
        default: document.undoStack()->undo();
        }
        if (!result)
            continue;
        const CheckReport full = checkDesign(design, test::catalog(), today, rules);
        QVERIFY2(checker.report() == full, qPrintable(QStringLiteral("after edit %1").arg(round)));
    }
}

QTEST_GUILESS_MAIN(OrganisationRulesTest)
#include "tst_organisation_rules.moc"
