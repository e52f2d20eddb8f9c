// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "model/rules/checker.h"
#include "model/rules/standard_coverage.h"
#include "tests/support/samples.h"

using namespace groundplan;
using namespace groundplan::test;

namespace {

const QDate today(2026, 11, 27);

StandardCoverage coverageOf(const Design& design, const std::shared_ptr<const RuleSet>& rules = RuleSet::standard())
{
    return standardCoverage(design, catalog(), today, *rules, checkDesign(design, catalog(), today, rules));
}

const PartCoverage& partOf(const StandardCoverage& coverage, StandardPart part)
{
    return coverage.parts.at(int(part));
}

/// "id=state" of all that are not simply met, in the order of the coverage.
QString exceptions(const PartCoverage& part)
{
    QStringList texts;
    for (const CoveredSubject& subject : part.subjects) {
        if (subject.keeping != Keeping::Met)
            texts.append(QString((subject.subject.isEmpty() ? QStringLiteral("-") : subject.subject) + u'=' + keepingName(subject.keeping)));
    }
    return texts.join(u' ');
}

const CoveredSubject* subjectOf(const PartCoverage& part, const char* id)
{
    for (const CoveredSubject& subject : part.subjects) {
        if (subject.subject == QLatin1String(id))
            return &subject;
    }
    return nullptr;
}

/// A cluster from code with a GitOps controller and some workloads with all that the part on orchestration asks.
QByteArray small(const QByteArray& workloads, const QByteArray& rest = {})
{
    return "groundplan: 1\nname: Small\ncomponents:\n  c: { kind: cluster, name: C, managed-by: infrastructure-as-code }\n  g: { kind: gitops-controller, in: c }\n"
           + workloads + rest;
}

const QByteArray complete = ", in: c, image: \"x/y:1.0\", cpu-request: 100m, memory-request: 64Mi, memory-limit: 64Mi, probe: grpc";

} // namespace

/// Coverage of the standard model: the samples by hand, and each state in a small design.
class CoverageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleExists();
    void samples_data();
    void samples();
    void deviationsCarryTheirReasons();
    void nothingToAsk();
    void emptyMeshIsNotAsked();
    void meshLeavesOut();
    void aMissingMeshConcernsAll();
    void anAcceptedMissingMeshDeviates();
    void expiredDeviationsDoNotCount();
    void guardsAloneAreNotEvidence();
    void someSignalsArePartly();
    void aBlindPlaceConcernsItsWorkloads();
    void openQuestions();
    void switchedOffRulesAreNamed();
    void followsTheReport();
    void namesAreDistinct();
};

void CoverageTest::everyRuleExists()
{
    QStringList all;
    for (const StandardPart part : standardParts) {
        const QStringList rules = rulesOfPart(part);
        QVERIFY(!rules.isEmpty());
        for (const QString& id : rules)
            QVERIFY2(ruleById(id), qPrintable(id));
        all += rules;
    }
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size()); // a rule speaks of one part
}

void CoverageTest::samples_data()
{
    QTest::addColumn<QString>("sample");
    QTest::addColumn<int>("part");
    QTest::addColumn<QString>("keeping");
    QTest::addColumn<int>("met");
    QTest::addColumn<QString>("others");
    const auto row = [](const char* sample, StandardPart part, const char* keeping, int met, const char* others) {
        QTest::addRow("%s %d", sample, int(part)) << QString::fromLatin1(sample) << int(part) << QString::fromLatin1(keeping) << met << QString::fromLatin1(others);
    };
    // Counted by hand in the files: all is from code but what is listed; the workloads that stand in a cluster; those of them
    // that run on and name the mesh; all workloads, since a collector observes each cluster and region.
    row("web-shop", StandardPart::InfrastructureAsCode, "met", 47, "");
    row("web-shop", StandardPart::Orchestration, "met", 16, "");
    row("web-shop", StandardPart::Mesh, "met", 15, ""); // the stock synchronisation runs to completion
    row("web-shop", StandardPart::Observability, "met", 16, "");
    // The collector of the site is the one thing that does not say what it is made by.
    row("bank", StandardPart::InfrastructureAsCode, "unknown", 36,
        "site-collector=unknown nightly-batch=deviates fraud-history=deviates branch-terminals=deviates staff-directory=deviates");
    row("bank", StandardPart::Orchestration, "deviates", 12,
        "core-banking=deviates nightly-batch=deviates customer-master=deviates fraud-scoring=deviates branch-terminals=deviates");
    row("bank", StandardPart::Mesh, "met", 12, "");
    // Its metrics and logs arrive, its traces do not.
    row("bank", StandardPart::Observability, "partly", 16, "fraud-scoring=partly");
    row("media-platform", StandardPart::InfrastructureAsCode, "partly", 55, "learning-cluster=not-met build-learning=not-met");
    row("media-platform", StandardPart::Orchestration, "met", 14, "");
    row("media-platform", StandardPart::Mesh, "partly", 10, "event-bridge=left-out feature-builder=left-out");
    row("media-platform", StandardPart::Observability, "met", 19, "");
}

void CoverageTest::samples()
{
    QFETCH(QString, sample);
    QFETCH(int, part);
    const Design sampled = design(fileBytes(QStringLiteral(GROUNDPLAN_SOURCE_DIR "/resources/samples/%1.groundplan.yaml").arg(sample)));
    const PartCoverage coverage = partOf(coverageOf(sampled), StandardPart(part));
    QTEST(keepingName(coverage.keeping), "keeping");
    QTEST(coverage.count(Keeping::Met), "met");
    QTEST(exceptions(coverage), "others");
    for (const CoveredSubject& subject : coverage.subjects) {
        QVERIFY2(!subject.label.isEmpty(), qPrintable(subject.subject));
        QVERIFY2((subject.keeping == Keeping::Met) == subject.reasons.isEmpty(), qPrintable(subject.subject));
    }
}

void CoverageTest::deviationsCarryTheirReasons()
{
    const Design bank = design(fileBytes(QStringLiteral(GROUNDPLAN_SOURCE_DIR "/resources/samples/bank.groundplan.yaml")));
    const PartCoverage part = partOf(coverageOf(bank), StandardPart::Orchestration);
    QCOMPARE(part.deviations.size(), 5);
    const CoveredSubject* batch = subjectOf(part, "nightly-batch");
    QCOMPARE(batch->deviation, QStringLiteral("batch-stays"));
    const auto found = std::find_if(part.deviations.begin(), part.deviations.end(), [](const CoverageDeviation& deviation) { return deviation.id == QLatin1String("batch-stays"); });
    QCOMPARE(*found, (CoverageDeviation{QStringLiteral("batch-stays"), QStringLiteral("workload-outside-orchestration"), QStringLiteral("Nightly batch"),
                                        QStringLiteral("The end-of-day chain is certified on this scheduler and reads mainframe data sets that containers cannot mount."),
                                        QStringLiteral("Head of core banking"), QDate(2027, 12, 31)}));
}

void CoverageTest::nothingToAsk()
{
    for (const PartCoverage& part : coverageOf(design("groundplan: 1\nname: Empty\ncomponents:\n  you: { kind: actor }\n")).parts) {
        QCOMPARE(part.keeping, Keeping::NotApplicable);
        QVERIFY(part.subjects.isEmpty());
    }
}

void CoverageTest::emptyMeshIsNotAsked()
{
    const StandardCoverage coverage = coverageOf(design(small("  a: { kind: service" + complete + " }\n")));
    QCOMPARE(partOf(coverage, StandardPart::Mesh).keeping, Keeping::NotApplicable);
    QCOMPARE(partOf(coverage, StandardPart::Orchestration).keeping, Keeping::Met);
    QCOMPARE(partOf(coverage, StandardPart::InfrastructureAsCode).keeping, Keeping::Met);
    // Nobody collects anything.
    const PartCoverage& signals = partOf(coverage, StandardPart::Observability);
    QCOMPARE(signals.keeping, Keeping::NotMet);
    QCOMPARE(exceptions(signals), QStringLiteral("-=not-met a=not-met"));
}

void CoverageTest::meshLeavesOut()
{
    const QByteArray mesh = "  m: { kind: service-mesh, in: c, mtls: strict }\n";
    const QByteArray members = "  in: { kind: service, mesh: m, mesh-proxy: true" + complete + " }\n  out: { kind: service" + complete + " }\n  once: { kind: job" + complete + " }\n";
    const PartCoverage part = partOf(coverageOf(design(small(mesh + members))), StandardPart::Mesh);
    QCOMPARE(part.keeping, Keeping::Partly);
    QCOMPARE(exceptions(part), QStringLiteral("out=left-out"));
    QCOMPARE(subjectOf(part, "out")->reasons, QStringList{QStringLiteral("'out' is not in the service mesh.")});
    QVERIFY(!subjectOf(part, "once"));
    // A mesh that nobody joined is worth nothing.
    const PartCoverage none = partOf(coverageOf(design(small(mesh + "  out: { kind: service" + complete + " }\n"))), StandardPart::Mesh);
    QCOMPARE(none.keeping, Keeping::NotMet);
    // A mesh as a group alone counts.
    const PartCoverage group = partOf(coverageOf(design(small(members))), StandardPart::Mesh);
    QCOMPARE(exceptions(group), QStringLiteral("out=left-out"));
}

static QByteArray elevenServices()
{
    QByteArray services;
    for (int at = 0; at < 11; ++at)
        services += "  s" + QByteArray::number(at) + ": { kind: service" + complete + " }\n";
    return services;
}

void CoverageTest::aMissingMeshConcernsAll()
{
    const PartCoverage part = partOf(coverageOf(design(small(elevenServices()))), StandardPart::Mesh);
    QCOMPARE(part.keeping, Keeping::NotMet);
    QCOMPARE(part.count(Keeping::NotMet), 11);
    QVERIFY(!subjectOf(part, "")); // it is told of each, not of the whole again
}

void CoverageTest::anAcceptedMissingMeshDeviates()
{
    const PartCoverage part = partOf(coverageOf(design(small(elevenServices(), "deviations:\n  plain: { rule: mesh-missing, justification: \"A library of ours does all that.\", "
                                                                                 "owner: ops, expires: 2027-01-01 }\n"))),
                                     StandardPart::Mesh);
    QCOMPARE(part.keeping, Keeping::Deviates);
    QCOMPARE(part.count(Keeping::Deviates), 11);
    QCOMPARE(part.deviations.size(), 1);
    QCOMPARE(part.deviations.first().subject, QString());
    QCOMPARE(part.deviations.first().owner, QStringLiteral("ops"));
}

void CoverageTest::expiredDeviationsDoNotCount()
{
    const auto coverage = [](const char* expires) {
        return partOf(coverageOf(design(QByteArray("groundplan: 1\nname: D\ncomponents:\n  vm: { kind: service, name: Old }\ndeviations:\n  d: { rule: workload-outside-orchestration, "
                                                   "subject: vm, justification: \"Replaced before the end of the year.\", owner: ops, expires: ")
                                        + expires + " }\n")),
                      StandardPart::Orchestration);
    };
    // On its last day it counts. The service says neither image nor probes.
    QCOMPARE(subjectOf(coverage("2026-11-27"), "vm")->keeping, Keeping::Unknown);
    QCOMPARE(coverage("2026-11-27").deviations.size(), 1);
    QCOMPARE(subjectOf(coverage("2026-11-26"), "vm")->keeping, Keeping::NotMet);
    QVERIFY(coverage("2026-11-26").deviations.isEmpty());
}

void CoverageTest::guardsAloneAreNotEvidence()
{
    // Strict mutual TLS of a mesh is no evidence that anything is in it.
    const PartCoverage mesh = partOf(coverageOf(design(small("  m: { kind: service-mesh, in: c, mtls: strict }\n"))), StandardPart::Mesh);
    QCOMPARE(mesh.keeping, Keeping::NotApplicable);
    QVERIFY(mesh.subjects.isEmpty());
    // A tag that moves: in a cluster all the same, so partly.
    const PartCoverage part = partOf(coverageOf(design(small("  a: { kind: service, in: c, image: \"x/y:latest\", cpu-request: 100m, memory-request: 64Mi, memory-limit: 64Mi, probe: grpc }\n"))),
                                     StandardPart::Orchestration);
    QCOMPARE(exceptions(part), QStringLiteral("a=partly"));
    QCOMPARE(part.keeping, Keeping::Partly);
    QCOMPARE(subjectOf(part, "a")->rules, (QStringList{QStringLiteral("mutable-image-tag"), QStringLiteral("workload-outside-orchestration")}));
}

void CoverageTest::someSignalsArePartly()
{
    const QByteArray watched = "  a: { kind: service" + complete + " }\n  b: { kind: service" + complete + " }\n  l: { kind: logs, in: c }\n  m: { kind: metrics, in: c }\n  t: { kind: traces, in: c }\n"
                               "  d: { kind: dashboards, in: c }\n  p: { kind: alerting, in: c }\n"
                               "connections:\n  al: { from: l, to: a, kind: observes, signals: [logs] }\n  am: { from: m, to: a, kind: observes, signals: [metrics] }\n"
                               "  bl: { from: l, to: b, kind: observes, signals: [logs] }\n";
    const PartCoverage part = partOf(coverageOf(design(small(watched))), StandardPart::Observability);
    QCOMPARE(part.keeping, Keeping::Partly);
    QCOMPARE(exceptions(part), QStringLiteral("b=partly"));
    QCOMPARE(subjectOf(part, "b")->reasons, QStringList{QStringLiteral("Nobody collects the metrics of 'b'.")});
    QVERIFY(subjectOf(part, "b")->rules.contains(QLatin1String("no-logging")));
    QVERIFY(!subjectOf(part, "l")); // where signals go is evidence, not subject
}

void CoverageTest::aBlindPlaceConcernsItsWorkloads()
{
    const QByteArray two = "  a: { kind: service" + complete + " }\n  far: { kind: cluster, managed-by: infrastructure-as-code }\n  h: { kind: gitops-controller, in: far }\n"
                           "  b: { kind: service, in: far }\n  l: { kind: logs }\n  m: { kind: metrics }\n  d: { kind: dashboards }\n  p: { kind: alerting }\n"
                           "connections:\n  cl: { from: l, to: c, kind: observes, signals: [logs] }\n  cm: { from: m, to: c, kind: observes, signals: [metrics] }\n";
    const PartCoverage part = partOf(coverageOf(design(small(two))), StandardPart::Observability);
    QCOMPARE(exceptions(part), QStringLiteral("far=not-met b=not-met"));
    QCOMPARE(part.keeping, Keeping::Partly);
}

void CoverageTest::openQuestions()
{
    const StandardCoverage coverage = coverageOf(design("groundplan: 1\nname: Q\ncomponents:\n  c: { kind: cluster }\n  g: { kind: gitops-controller, in: c }\n  a: { kind: service, in: c }\n"));
    const PartCoverage& code = partOf(coverage, StandardPart::InfrastructureAsCode);
    QCOMPARE(code.keeping, Keeping::Unknown);
    QCOMPARE(subjectOf(code, "c")->keeping, Keeping::Unknown);
    QCOMPARE(partOf(coverage, StandardPart::Orchestration).keeping, Keeping::Unknown);
    QVERIFY(subjectOf(partOf(coverage, StandardPart::Orchestration), "a")->rules.contains(QLatin1String("no-probes")));
}

void CoverageTest::switchedOffRulesAreNamed()
{
    RuleSettings settings;
    settings.set.append({QStringLiteral("no-probes"), RuleLevel::Off});
    settings.set.append({QStringLiteral("workload-outside-orchestration"), RuleLevel::Off});
    std::vector<const Rule*> rules;
    for (const auto& rule : allRules())
        rules.push_back(rule.get());
    auto policy = makePolicy(nullptr, settings, {}, rules);
    QVERIFY(policy.has_value());
    const PartCoverage part = partOf(coverageOf(design(small("  a: { kind: service" + complete + " }\n")), RuleSet::make({}, *policy)), StandardPart::Orchestration);
    QCOMPARE(part.switchedOff, (QStringList{QStringLiteral("workload-outside-orchestration"), QStringLiteral("no-probes")}));
    QCOMPARE(part.keeping, Keeping::NotApplicable); // what is not checked is not claimed
}

void CoverageTest::followsTheReport()
{
    const Design generated = generatedDesign(300);
    const StandardCoverage coverage = coverageOf(generated);
    QCOMPARE(coverage, coverageOf(generated));
    const CheckReport report = checkDesign(generated, catalog(), today);
    for (const PartCoverage& part : coverage.parts) {
        const bool departs = std::any_of(report.findings.begin(), report.findings.end(), [&part](const Finding& finding) { return part.rules.contains(finding.rule); });
        QVERIFY2(!departs || part.count(Keeping::NotMet) + part.count(Keeping::Partly) > 0, qPrintable(part.id));
    }
}

void CoverageTest::namesAreDistinct()
{
    QSet<QString> names, labels;
    for (const Keeping keeping : {Keeping::NotApplicable, Keeping::Met, Keeping::Deviates, Keeping::Unknown, Keeping::LeftOut, Keeping::Partly, Keeping::NotMet}) {
        names.insert(keepingName(keeping));
        labels.insert(keepingLabel(keeping));
    }
    QCOMPARE(names.size(), 7);
    QCOMPARE(labels.size(), 7);
}

QTEST_GUILESS_MAIN(CoverageTest)
#include "tst_coverage.moc"
