// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "model/rules/baseline.h"

using namespace groundplan;

namespace {

Finding finding(const char* fingerprint, const char* rule = "hub", const char* subject = "a")
{
    Finding result;
    result.fingerprint = QLatin1String(fingerprint);
    result.rule = QLatin1String(rule);
    result.subject = QLatin1String(subject);
    return result;
}

} // namespace

/// Baselines: what was there on the first day, and shrinks.
class BaselineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fileIsSorted();
    void roundTrip();
    void jsonIsReadToo();
    void errors_data();
    void errors();
    void onlyNewOnesAreFresh();
    void wholeDesignGoesByItsRule();
    void shrinks();
};

void BaselineTest::fileIsSorted()
{
    const QList<Finding> findings{finding("02", "hub", "b"), finding("01", "hub", "b"), finding("03", "cycle", ""), finding("01", "hub", "b")};
    QCOMPARE(writeBaseline(baselineOf(findings)), QByteArray("groundplan-baseline: 1\nfindings:\n"
                                                             "  - { rule: cycle, fingerprint: \"03\" }\n"
                                                             "  - { rule: hub, subject: b, fingerprint: \"01\", count: 2 }\n"
                                                             "  - { rule: hub, subject: b, fingerprint: \"02\" }\n"));
    QCOMPARE(writeBaseline({}), QByteArray("groundplan-baseline: 1\nfindings: []\n"));
}

void BaselineTest::roundTrip()
{
    const Baseline baseline = baselineOf({finding("1e5"), finding("no"), finding("no"), finding("0123456789abcdef", "cycle", "")});
    const auto read = readBaseline(writeBaseline(baseline), QStringLiteral("b.yaml"));
    QVERIFY(read);
    QVERIFY(*read == baseline);
}

void BaselineTest::jsonIsReadToo()
{
    const auto read = readBaseline("{\"groundplan-baseline\": 1, \"findings\": [{\"fingerprint\": \"1\", \"rule\": \"hub\"}]}", QStringLiteral("b.json"));
    QVERIFY(read);
    QCOMPARE(read->entries.size(), 1);
}

void BaselineTest::errors_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("message");
    QTest::newRow("something else") << QByteArray("groundplan: 1\n") << QStringLiteral("b.yaml:1:1: This is not a baseline: a map with the key 'groundplan-baseline: 1' is expected.");
    QTest::newRow("newer") << QByteArray("groundplan-baseline: 2\n") << QStringLiteral("b.yaml:1:22: The baseline has version 2; this program knows version 1.");
    QTest::newRow("no list") << QByteArray("groundplan-baseline: 1\nfindings: x\n") << QStringLiteral("b.yaml:2:11: 'findings' must be a list, not text.");
    QTest::newRow("no rule") << QByteArray("groundplan-baseline: 1\nfindings:\n  - { fingerprint: a }\n")
                             << QStringLiteral("b.yaml:3:5: An entry of a baseline needs 'fingerprint' and 'rule'.");
    QTest::newRow("twice") << QByteArray("groundplan-baseline: 1\nfindings:\n  - { fingerprint: a, rule: r }\n  - { fingerprint: a, rule: r }\n")
                           << QStringLiteral("b.yaml:4:5: The fingerprint 'a' is there twice; give a 'count' instead.");
}

void BaselineTest::errors()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, message);
    const auto read = readBaseline(yaml, QStringLiteral("b.yaml"));
    QVERIFY(!read);
    QCOMPARE(read.error().text(), message);
}

void BaselineTest::onlyNewOnesAreFresh()
{
    const Baseline baseline = baselineOf({finding("1"), finding("2"), finding("3"), finding("3")});
    const BaselineComparison compared = compareWith(baseline, {finding("2"), finding("3"), finding("4"), finding("2")});
    QCOMPARE(compared.known, (QList<Finding>{finding("2"), finding("3")}));
    QCOMPARE(compared.fresh, (QList<Finding>{finding("4"), finding("2")})); // one of "2" was there, the other came
    QCOMPARE(compared.stale.size(), 2);
    QCOMPARE(compared.stale.at(0).fingerprint, QStringLiteral("1"));
    QCOMPARE(compared.stale.at(1).count, 1);
}

void BaselineTest::wholeDesignGoesByItsRule()
{
    const Baseline baseline = baselineOf({finding("1", "no-logging", "")});
    const BaselineComparison compared = compareWith(baseline, {finding("2", "no-logging", "")});
    QVERIFY(compared.fresh.isEmpty() && compared.stale.isEmpty());
    QVERIFY(shrunk(baseline, {finding("2", "no-logging", "")}) == baseline);
    QCOMPARE(compareWith(baseline, {finding("1", "no-tracing", "")}).fresh.size(), 1);
}

void BaselineTest::shrinks()
{
    const Baseline baseline = baselineOf({finding("1"), finding("2"), finding("3"), finding("3")});
    QVERIFY(shrunk(baseline, {finding("2"), finding("3"), finding("4")}) == baselineOf({finding("2"), finding("3")}));
    QVERIFY(shrunk(baseline, {}) == Baseline());
}

QTEST_GUILESS_MAIN(BaselineTest)
#include "tst_baseline.moc"
