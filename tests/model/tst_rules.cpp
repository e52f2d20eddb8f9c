// SPDX-License-Identifier: Apache-2.0
#include <QDirIterator>
#include <QRandomGenerator>
#include <QtTest>

#include "model/edit/document.h"
#include "model/edit/edits.h"
#include "model/rules/checker.h"
#include "model/rules/fix_effect.h"
#include "model/rules/quick_fix.h"
#include "model/rules/rule.h"
#include "model/rules/rule_set.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

const QDate today(2026, 6, 1);

/// Designs that show what rules say: those that are shipped as examples, and more that only tests need.
QList<QDir> fixtures()
{
    return {QDir(QStringLiteral(GROUNDPLAN_SOURCE_DIR "/resources/examples/rules")), QDir(QStringLiteral(GROUNDPLAN_TEST_DATA "/rules"))};
}

/// The fixtures of a rule whose names start like that.
QStringList fixturesOf(const QString& rule, const QString& start = {})
{
    QStringList paths;
    for (const QDir& folder : fixtures()) {
        for (const QFileInfo& file : QDir(folder.filePath(rule)).entryInfoList({start + u'*'}, QDir::Files))
            paths.append(file.absoluteFilePath());
    }
    return paths;
}

/// The lines "# finding: …", "# error: …", "# warning: …" and "# question: …" at the top of a fixture.
QStringList expectations(const QByteArray& yaml)
{
    QStringList lines;
    for (const QString& line : QString::fromUtf8(yaml).split(u'\n')) {
        if (!line.startsWith(QLatin1String("# ")))
            break;
        lines.append(line.mid(2));
    }
    return lines;
}

bool sameReport(const CheckReport& left, const CheckReport& right)
{
    return left.findings == right.findings && left.silenced == right.silenced && left.questions == right.questions;
}

/// A value that the attribute may have; null: unsets it.
Value someValue(const AttributeSpec& spec, QRandomGenerator& random)
{
    if (random.bounded(4) == 0)
        return {};
    switch (spec.type) {
    case AttributeType::Boolean: return random.bounded(2) == 1;
    case AttributeType::Enum: return spec.values.at(random.bounded(int(spec.values.size())));
    case AttributeType::Integer: case AttributeType::Number: case AttributeType::Percentage: return random.bounded(1, 14);
    case AttributeType::Duration: return random.bounded(2) ? "2s" : "1h";
    case AttributeType::Date: return random.bounded(2) ? "2020-01-31" : "2030-01-31";
    case AttributeType::Size: return "512Mi";
    case AttributeType::Cpu: return "250m";
    case AttributeType::List: return QStringList{random.bounded(2) ? QStringLiteral("one") : QStringLiteral("two")};
    default: return random.bounded(2) ? "one" : "two";
    }
}

Design sample(const QString& name)
{
    (void)test::catalog();
    QFile file(QLatin1String(":/groundplan/samples/") + name + QLatin1String(".groundplan.yaml"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no such sample");
    return test::design(file.readAll());
}

/// The first rules whose findings or questions differ.
QString difference(const CheckReport& left, const CheckReport& right)
{
    QStringList rules;
    for (const auto& [one, other] : {std::pair(&left, &right), std::pair(&right, &left)}) {
        for (const Finding& finding : one->findings) {
            if (!other->findings.contains(finding))
                rules.append(finding.rule + QLatin1String(": ") + finding.message);
        }
        for (const OpenQuestion& question : one->questions) {
            if (!other->questions.contains(question))
                rules.append(question.rule + QLatin1String(": ") + question.message);
        }
    }
    return rules.mid(0, 4).join(QLatin1String(" | "));
}

/// What a design keeps by slots agrees with what it says by ids.
bool slotsAgree(const Design& design)
{
    for (auto at = design.components().begin(); at != design.components().end(); ++at) {
        QList<Id> ids;
        for (const int link : design.linksAtSlot(at.slot()))
            ids.append(design.connections().atSlot(link)->id);
        if (ids != design.connectionsOf(at->id) || design.parentAtSlot(at.slot()) != design.components().slotOf(at->in))
            return false;
    }
    for (auto at = design.connections().begin(); at != design.connections().end(); ++at) {
        const Design::Ends& ends = design.endsAtSlot(at.slot());
        if (design.components().atSlot(ends.from)->id != at->from || design.components().atSlot(ends.to)->id != at->to)
            return false;
    }
    return true;
}

/// Sets a flag after it was asked a number of times: stops a check in the midst.
class Canceller : public Rule
{
public:
    explicit Canceller(std::atomic_bool& cancelled) : m_cancelled(cancelled) {}

    const RuleInfo& info() const override
    {
        static const RuleInfo info = [] {
            RuleInfo of;
            of.id = QStringLiteral("canceller");
            of.scope = RuleScope::Component;
            return of;
        }();
        return info;
    }
    void checkComponent(const RuleContext&, const Component&, QList<Verdict>&) const override
    {
        if (m_left >= 0 && m_left-- == 0)
            m_cancelled = true;
    }
    void stopAfter(int count)
    {
        m_cancelled = false;
        m_left = count;
    }

private:
    std::atomic_bool& m_cancelled;
    mutable int m_left = -1;
};

template<typename Table>
auto pick(const Table& table, QRandomGenerator& random)
{
    int number = random.bounded(table.size());
    auto at = table.begin();
    while (number-- > 0)
        ++at;
    return at->id;
}

/// One of the edits that people make, some of them of many changes; its name. What is not allowed is refused.
Result<QString> randomEdit(Document& document, QRandomGenerator& random, int round)
{
    const Design& design = document.design();
    const Catalog& catalog = test::catalog();
    const auto component = [&] { return pick(design.components(), random); };
    const auto connection = [&] { return pick(design.connections(), random); };
    const auto someKind = [&] { return catalog.componentKinds().at(random.bounded(int(catalog.componentKinds().size()))).id; };
    const auto apply = [&](const char* what, const Result<Edit>& edit) -> Result<QString> {
        const Result<void> result = document.apply(edit);
        if (!result)
            return Unexpected{result.error()};
        return QString(QLatin1String(what) + QLatin1String(": ") + edit->text);
    };
    switch (random.bounded(20)) {
    case 0: case 1: return apply("add", addComponent(design, catalog, someKind(), random.bounded(2) ? component() : Id()));
    case 2: return apply("remove connection", removeEntities(design, {connection()}));
    case 3: return apply("remove", removeEntities(design, {component(), connection()}));
    case 4: case 5: case 6: {
        // Any kind of connection that may run between the two.
        const Id from = component(), to = component();
        const auto kinds = catalog.connectionKindsBetween(design.component(from)->kind, design.component(to)->kind);
        return apply("connect", connectComponents(design, catalog, from, to, kinds.isEmpty() ? QString() : kinds.at(random.bounded(int(kinds.size())))->id));
    }
    case 7: return apply("move", moveInto(design, catalog, {component()}, random.bounded(3) ? component() : Id()));
    case 8: return apply("attribute", setAttribute(design, catalog, component(), random.bounded(2) ? QStringLiteral("replicas") : QStringLiteral("owner"),
                                                   random.bounded(2) ? Value(random.bounded(4)) : Value("somebody")));
    case 9: return apply("rename", rename(design, random.bounded(3) ? component() : connection(), QStringLiteral("N%1").arg(round)));
    case 10: case 11: case 12: {
        // Any attribute of any kind.
        const bool ofConnection = random.bounded(2);
        const Id subject = ofConnection ? connection() : component();
        const KindBase* kind = ofConnection ? static_cast<const KindBase*>(catalog.connectionKind(design.connection(subject)->kind))
                                            : catalog.componentKind(design.component(subject)->kind);
        const AttributeSpec& spec = kind->attributes.at(random.bounded(int(kind->attributes.size())));
        return apply("attribute", setAttribute(design, catalog, subject, spec.id, someValue(spec, random)));
    }
    case 13: return apply("team", setGroups(design, {component()}, QStringLiteral("team"), {random.bounded(2) ? QStringLiteral("payments-team") : QStringLiteral("others")}));
    case 14: return apply("mesh", setGroups(design, {component()}, QStringLiteral("mesh"), random.bounded(2) ? QStringList{QStringLiteral("bank-mesh")} : QStringList()));
    case 15: return apply("duplicate", duplicate(design, {component(), component()}));
    case 16: return apply("paste", paste(design, catalog, fragmentOf(design, {component(), component(), component()}), random.bounded(2) ? component() : Id(), {}));
    case 17: return apply("kind", setField(design, catalog, random.bounded(2) ? component() : connection(), QStringLiteral("kind"),
                                           random.bounded(2) ? someKind() : catalog.connectionKinds().at(random.bounded(int(catalog.connectionKinds().size()))).id));
    case 18: {
        // Environments come, go and change what they override.
        const Environment* before = design.environments().isEmpty() ? nullptr : design.environments().find(pick(design.environments(), random));
        std::optional<Environment> after;
        if (!before || random.bounded(4)) {
            after = before ? *before : Environment{.id = random.bounded(2) ? QStringLiteral("production") : QStringLiteral("dev"), .name = {}, .description = {}, .overrides = {}, .extra = {}};
            after->overrides.set(component(), ValueMap{{QStringLiteral("replicas"), random.bounded(3)}});
        }
        return apply("environment", Edit{QStringLiteral("Environment"), {EnvironmentChange{before ? std::optional(*before) : std::nullopt, after}}});
    }
    default:
        if (!document.undoStack()->canUndo())
            return unexpected(ErrorCode::Refused, QStringLiteral("nothing to undo"));
        document.undoStack()->undo();
        return QStringLiteral("undo");
    }
}

} // namespace

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixturesGiveWhatTheySay_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("path");
        QStringList rules;
        for (const QDir& folder : fixtures())
            rules += folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        rules.removeDuplicates();
        rules.sort();
        for (const QString& rule : std::as_const(rules)) {
            for (const QString& file : fixturesOf(rule))
                QTest::newRow(qPrintable(QString(rule + u'/' + QFileInfo(file).fileName().section(u'.', 0, 0)))) << rule << file;
        }
    }
    void fixturesGiveWhatTheySay()
    {
        QFETCH(QString, rule);
        QFETCH(QString, path);
        QVERIFY2(ruleById(rule), "no such rule");
        const QByteArray yaml = test::fileBytes(path);
        const CheckReport report = checkDesign(test::design(yaml), test::catalog(), today);
        QStringList found;
        const QStringList expected = expectations(yaml);
        const bool withSeverity = std::any_of(expected.begin(), expected.end(), [](const QString& line) {
            return line.startsWith(QLatin1String("error")) || line.startsWith(QLatin1String("warning"));
        });
        for (const Finding& finding : report.findings) {
            if (finding.rule == rule) {
                found.append((withSeverity ? severityName(finding.severity) : QStringLiteral("finding")) + QLatin1String(": ")
                             + finding.subject + QLatin1String(": ") + finding.message);
                QCOMPARE(finding.fingerprint.size(), 16);
            }
        }
        const bool unknown = QFileInfo(path).fileName().startsWith(QLatin1String("unknown"));
        if (unknown) {
            for (const OpenQuestion& question : report.questions) {
                if (question.rule == rule)
                    found.append(QLatin1String("question: ") + question.subject + QLatin1String(": ") + question.attribute);
            }
        }
        QCOMPARE(found, expected);
        QCOMPARE(expected.isEmpty(), QFileInfo(path).fileName().startsWith(QLatin1String("good")));
    }

    void rulesAreComplete()
    {
        QVERIFY(allRules().size() >= 15);
        QSet<QString> ids;
        for (const auto& rule : allRules()) {
            const RuleInfo& info = rule->info();
            QVERIFY2(!ids.contains(info.id), qPrintable(info.id));
            ids.insert(info.id);
            for (const QString& text : {info.code, info.pack, info.name, info.what, info.why, info.fix})
                QVERIFY2(!text.isEmpty(), qPrintable(info.id));
            QVERIFY2(info.fix.endsWith(u'.'), qPrintable(info.id));
            QVERIFY2(!info.sources.isEmpty(), qPrintable(info.id));
            for (const Threshold& threshold : info.thresholds)
                QVERIFY2(threshold.value > 0 && !threshold.source.isEmpty(), qPrintable(info.id));
            QVERIFY2(fixturesOf(info.id, QStringLiteral("bad_")).size() >= 2, qPrintable(info.id));
            QVERIFY2(fixturesOf(info.id, QStringLiteral("good_")).size() >= 2, qPrintable(info.id));
        }
    }

    /// Whatever a button offers resolves the finding, and can be taken back.
    void fixesResolve_data() { fixturesGiveWhatTheySay_data(); }
    void fixesResolve()
    {
        QFETCH(QString, rule);
        QFETCH(QString, path);
        const Design design = test::design(test::fileBytes(path));
        const CheckReport report = checkDesign(design, test::catalog(), today);
        for (const Finding& finding : report.findings) {
            if (finding.rule != rule)
                continue;
            for (const Edit& fix : fixesFor(finding, design, test::catalog())) {
                Design fixed = design;
                const auto applied = fixed.apply(fix.changes);
                QVERIFY2(applied, qPrintable(fix.text));
                const CheckReport after = checkDesign(fixed, test::catalog(), today);
                const bool gone = std::none_of(after.findings.begin(), after.findings.end(), [&](const Finding& other) {
                    return other.rule == rule && other.subject == finding.subject;
                });
                QVERIFY2(gone, qPrintable(QString(fix.text + QLatin1String(" does not resolve: ") + finding.message)));
                QVERIFY(fixed.apply(inverted(*applied)));
                QVERIFY(fixed == design);
            }
        }
    }

    /// What is offered depends on what the design allows, and raises no error elsewhere.
    void fixesFitTheDesign_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("texts");
        const auto row = [](const char* path, const QStringList& texts) { QTest::newRow(path) << QString::fromLatin1(path) << texts; };
        row("foreign-team-data/bad_reads", {QStringLiteral("Ask B instead"), QStringLiteral("Read a view that the owner publishes")});
        row("foreign-team-data/bad_writes_warehouse", {QStringLiteral("Ask B instead")});
        row("foreign-team-data/bad_owner_already_asks", {}); // the answer would close a cycle
        row("no-backup/bad_stated", {QStringLiteral("Back it up every day")});
        row("no-backup/bad_replica_only", {QStringLiteral("Copy it to Vault every day"), QStringLiteral("Back it up every day")});
        row("orphan-topic/bad_nobody", {QStringLiteral("Remove it")});
        row("orphan-topic/bad_topic", {});
        row("no-regional-failover/bad_no_copy", {QStringLiteral("Copy it to South")});
        row("direct-legacy-data/bad_reads", {QStringLiteral("Follow its stream of changes"), QStringLiteral("Read a view that its owner publishes")});
        row("direct-legacy-data/bad_writes_directly", {QStringLiteral("Use an interface of its owner")});
        row("no-audit-trail/bad_none", {QStringLiteral("Let Audit log observe it")});
        row("plaintext-card-data/bad_user", {QStringLiteral("Encrypt it with TLS 1.3")});
        row("undeclared-card-data/bad_carried", {QStringLiteral("Declare that it handles card data")});
        row("no-probes/bad_none", {QStringLiteral("Probe it over HTTP")});
        row("no-probes/bad_none_grpc", {QStringLiteral("Probe it over gRPC")});
        row("no-dashboard-or-alerts/bad_no_alerting", {QStringLiteral("Add what is missing")});
        row("no-central-logs/bad_nothing", {QStringLiteral("Let Logs observe it")});
        row("blind-region/bad_cluster", {QStringLiteral("Let m observe it")});
        row("blind-region/bad_collector_to_nowhere", {QStringLiteral("Let t observe it")});
    }
    void fixesFitTheDesign()
    {
        QFETCH(QString, path);
        QFETCH(QStringList, texts);
        const Design design = test::design(test::fileBytes(QString(QLatin1String("rules/") + path + QLatin1String(".groundplan.yaml"))));
        const CheckReport before = checkDesign(design, test::catalog(), today);
        const auto errors = [](const CheckReport& report) {
            return std::count_if(report.findings.begin(), report.findings.end(), [](const Finding& finding) { return finding.severity == Severity::Error; });
        };
        const auto found = std::find_if(before.findings.begin(), before.findings.end(), [&path](const Finding& finding) {
            return finding.rule == path.section(u'/', 0, 0);
        });
        QVERIFY(found != before.findings.end());
        QStringList offered;
        for (const Edit& fix : fixesFor(*found, design, test::catalog())) {
            offered.append(fix.text);
            Design fixed = design;
            QVERIFY(fixed.apply(fix.changes));
            QVERIFY2(errors(checkDesign(fixed, test::catalog(), today)) <= errors(before), qPrintable(fix.text));
        }
        QCOMPARE(offered, texts);
    }

    void effectOfAnEditIsToldBeforehand()
    {
        const Design design = test::design(test::fileBytes(QStringLiteral("rules/single-replica-critical/bad_middle.groundplan.yaml")));
        Checker checker(test::catalog(), today);
        checker.reset(design);
        const CheckReport before = checker.report();
        const auto found = std::find_if(before.findings.begin(), before.findings.end(), [](const Finding& finding) {
            return finding.rule == QLatin1String("single-replica-critical");
        });
        QVERIFY(found != before.findings.end());
        const FixEffect effect = effectOf(checker, fixesFor(*found, design, test::catalog()).first());
        QCOMPARE(effect.resolved, 1);
        QCOMPARE(effect.raised, 0);
        QVERIFY(sameReport(checker.report(), before));
        // Taking it away raises what it kept quiet.
        const Edit worse = *setAttribute(design, test::catalog(), found->subject, QStringLiteral("replicas"), 1);
        QCOMPARE(effectOf(checker, worse).raised, 0);
    }

    void oneEditFixesAllOfARule()
    {
        const Design design = test::design("groundplan: 1\ncomponents:\n  user: { kind: actor }\n  a: { kind: service, replicas: 1 }\n"
                                           "  b: { kind: service, replicas: 1 }\n  d: { kind: relational-database }\nconnections:\n"
                                           "  u-a: { from: user, to: a, kind: calls }\n  a-b: { from: a, to: b, kind: calls }\n"
                                           "  b-d: { from: b, to: d, kind: writes }\n");
        const QString rule = QStringLiteral("single-replica-critical");
        const auto open = [&](const CheckReport& report) {
            return std::count_if(report.findings.begin(), report.findings.end(), [&](const Finding& finding) { return finding.rule == rule; });
        };
        Checker checker(test::catalog(), today);
        checker.reset(design);
        QCOMPARE(open(checker.report()), 2);
        const CheckReport before = checker.report();
        const Edit edit = fixAll(rule, checker);
        QVERIFY(sameReport(checker.report(), before));
        Document document;
        document.reset(design);
        QVERIFY(document.apply(edit));
        QCOMPARE(document.undoStack()->count(), 1);
        QCOMPARE(open(checkDesign(document.design(), test::catalog(), today)), 0);
        document.undoStack()->undo();
        QVERIFY(document.design() == design);
        QVERIFY(fixAll(QStringLiteral("mega-service"), checker).changes.isEmpty());
    }

    void renamingKeepsTheFingerprint()
    {
        Design design = test::design(test::fileBytes(QStringLiteral("rules/dependency-cycle/bad_three.groundplan.yaml")));
        const auto before = checkDesign(design, test::catalog(), today).findings.first();
        QVERIFY(design.apply(rename(design, QStringLiteral("a"), QStringLiteral("Other"))->changes));
        const auto after = checkDesign(design, test::catalog(), today).findings.first();
        QCOMPARE(after.fingerprint, before.fingerprint);
        QVERIFY(after.message != before.message);
    }

    void deviationsSilenceOneSubject()
    {
        const Design design = test::design("groundplan: 1\ncomponents:\n  a: { kind: virtual-machine }\n  b: { kind: virtual-machine }\n"
                                           "deviations:\n  d: { rule: workload-outside-orchestration, subject: a, justification: "
                                           "\"Runs the licence server until 2027.\", owner: ops, expires: 2026-06-01 }\n");
        const CheckReport report = checkDesign(design, test::catalog(), today); // the last day counts
        QCOMPARE(report.silenced.size(), 1);
        QCOMPARE(report.silenced.first().deviation, QStringLiteral("d"));
        const CheckReport tomorrow = checkDesign(design, test::catalog(), today.addDays(1));
        QVERIFY(tomorrow.silenced.isEmpty());
    }

    void deviationsThatAcceptNothingSaySo()
    {
        const QByteArray deviation = "deviations:\n  d: { rule: workload-outside-orchestration, subject: a, justification: "
                                     "\"Runs the licence server until 2027.\", owner: ops, expires: 2026-12-01 }\n";
        const Design needed = test::design("groundplan: 1\ncomponents:\n  a: { kind: virtual-machine }\n" + deviation);
        Checker checker(test::catalog(), today);
        checker.reset(needed);
        const auto idle = [&] {
            QStringList messages;
            for (const Finding& finding : checker.report().findings) {
                if (finding.rule == QLatin1String("deviation-invalid"))
                    messages.append(severityName(finding.severity) + QLatin1String(": ") + finding.message);
            }
            return messages;
        };
        QCOMPARE(idle(), QStringList());
        // Run by somebody else it no longer deviates …
        const Edit change = *setAttribute(needed, test::catalog(), QStringLiteral("a"), QStringLiteral("runtime"), QStringLiteral("managed"));
        checker.update(change.changes);
        QCOMPARE(idle(), QStringList{QStringLiteral("info: Deviation 'd' accepts nothing: 'workload-outside-orchestration' finds nothing there.")});
        // … and taken back, it does.
        checker.update(inverted(change.changes));
        QCOMPARE(idle(), QStringList());
    }

    void cancelledChecksCanBeResumed()
    {
        Checker checker(test::catalog(), today);
        checker.reset(test::generatedDesign(300));
        const std::atomic_bool cancelled = true;
        (void)checker.report(&cancelled);
        QVERIFY(sameReport(checker.report(), checkDesign(test::generatedDesign(300), test::catalog(), today)));
    }

    /// Stopped anywhere, a check goes on the next time, and in the end has seen all edits.
    void cancelledInTheMidstGoesOn()
    {
        QRandomGenerator random(7);
        std::atomic_bool cancelled = false;
        auto canceller = std::make_shared<Canceller>(cancelled);
        const std::shared_ptr<const RuleSet> rules = RuleSet::make({canceller}, {});
        Document document;
        document.reset(sample("bank"));
        Checker checker(test::catalog(), today, rules);
        checker.reset(document.design());
        QObject context;
        connect(&document, &Document::changed, &context, [&checker](const Changes& changes) { checker.update(changes); });
        int stopped = 0;
        for (int round = 0; round < 60; ++round) {
            canceller->stopAfter(random.bounded(round < 20 ? 60 : 6));
            (void)checker.report(&cancelled);
            stopped += cancelled;
            if (round % 3 == 0) { // not always: several edits may come between two whole checks
                canceller->stopAfter(-1);
                QVERIFY2(sameReport(checker.report(&cancelled), checkDesign(document.design(), test::catalog(), today)), qPrintable(QString::number(round)));
            }
            (void)randomEdit(document, random, round);
            if (round == 10)
                checker.setRules(rules);
        }
        QVERIFY2(stopped >= 20, qPrintable(QString::number(stopped)));
        canceller->stopAfter(-1);
        QVERIFY(sameReport(checker.report(&cancelled), checkDesign(document.design(), test::catalog(), today)));
    }

    /// After any edit the kept report equals one made from scratch.
    void incrementalEqualsFull_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("seed");
        for (const char* name : {"bank", "web-shop", "media-platform"}) {
            for (const int seed : {99, 7})
                QTest::newRow(qPrintable(QStringLiteral("%1, %2").arg(QLatin1String(name)).arg(seed))) << QString::fromLatin1(name) << seed;
        }
    }
    void incrementalEqualsFull()
    {
        QFETCH(QString, name);
        QFETCH(int, seed);
        QRandomGenerator random{quint32(seed)};
        Document document;
        document.reset(sample(name));
        Checker checker(test::catalog(), today);
        checker.reset(document.design());
        (void)checker.report();
        QObject context;
        connect(&document, &Document::changed, &context, [&checker](const Changes& changes) { checker.update(changes); });
        int done = 0;
        for (int round = 0; round < 450; ++round) {
            const Design& design = document.design();
            if (design.components().size() < 15 || design.connections().size() < 8 || design.components().size() > 150)
                document.reset(sample(name)), checker.reset(document.design());
            const Result<QString> edited = randomEdit(document, random, round);
            if (!edited)
                continue;
            ++done;
            QVERIFY2(slotsAgree(design), qPrintable(*edited));
            const CheckReport full = checkDesign(design, test::catalog(), today);
            const CheckReport& kept = checker.report();
            QVERIFY2(sameReport(kept, full), qPrintable(QStringLiteral("after edit %1, %2: %3").arg(done).arg(*edited, difference(kept, full))));
        }
        QVERIFY2(done >= 200, qPrintable(QString::number(done)));
    }
};

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
