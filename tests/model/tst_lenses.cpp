// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "model/lenses/lens.h"
#include "model/lenses/what_if.h"
#include "model/rules/checker.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

const QDate today(2026, 6, 1);

const char* toneName(const LensMark& mark)
{
    switch (mark.tone) {
    case LensTone::Neutral: return "neutral";
    case LensTone::Good: return "good";
    case LensTone::Caution: return "caution";
    case LensTone::Bad: return "bad";
    case LensTone::Scale: return "scale";
    case LensTone::Group: return "group";
    }
    return "";
}

/// "a bad", "b scale 0.5 badge", in the order of ids.
QStringList marksOf(const LensPicture& picture)
{
    QStringList lines;
    for (auto at = picture.marks.begin(); at != picture.marks.end(); ++at) {
        QString line = at.key() + u' ' + QLatin1String(toneName(*at));
        if (at->tone == LensTone::Scale)
            line += u' ' + QString::number(at->amount, 'g', 3);
        if (at->tone == LensTone::Group)
            line += u' ' + QString::number(at->group);
        if (!at->badge.isEmpty())
            line += QLatin1String(" [") + at->badge + u']';
        lines.append(line);
    }
    lines.sort();
    return lines;
}

LensPicture through(const char* lens, const Design& design)
{
    const CheckReport report = checkDesign(design, test::catalog(), today);
    return seenThrough(*lensById(QLatin1String(lens)), {design, test::catalog(), today, &report, {}});
}

const char* shop = "groundplan: 1\nname: S\ngroups:\n  buy: { kind: team, name: Buying }\nenvironments:\n  prod: { name: Production, overrides: { a: { replicas: 3 } } }\n"
                   "components:\n  user: { kind: actor, exposure: internet }\n  zone: { kind: trust-zone, trust: restricted }\n"
                   "  gate: { kind: api-gateway, exposure: internet, protocol: https, port: 443, criticality: critical, monthly-cost: 120 }\n"
                   "  a: { kind: service, in: zone, team: buy, exposure: internal, authentication: none, classification: confidential, slo: 99.9, replicas: 2, criticality: high }\n"
                   "  b: { kind: service, team: sell, criticality: low }\n"
                   "  db: { kind: relational-database, in: zone, team: buy, classification: restricted, regulated-data: [PAN], residency: [DE], criticality: standard }\n"
                   "  m: { kind: metrics }\n"
                   "connections:\n  ug: { from: user, to: gate, kind: calls, protocol: https }\n  ga: { from: gate, to: a, kind: routes, encryption: none }\n"
                   "  ab: { from: a, to: b, kind: calls, critical: true }\n  ba: { from: b, to: a, kind: calls }\n"
                   "  adb: { from: a, to: db, kind: writes, data: [PAN], critical: true }\n  ma: { from: m, to: a, kind: observes }\n";

} // namespace

/// What each lens makes of one small shop, and what happens in it when something fails.
class LensesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marks_data();
    void marks();
    void completeness();
    void legendsCount();
    void environments();
    void impact_data();
    void impact();
    void entryPointsAreTold();
};

void LensesTest::marks_data()
{
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* lens, const QStringList& expected) { QTest::newRow(lens) << expected; };
    const auto list = [](const char* text) { return QString::fromUtf8(text).split(u'\n'); };
    row("developer", list("a group 0\nab neutral\nadb neutral\nb group 0\nba neutral\ndb group 2\nga neutral\ngate group 1 [https :443]"));
    row("executive", list("a scale 0.667\nab neutral\nadb neutral\nb scale 0\nba neutral\ndb scale 0.333\nga neutral\ngate scale 1 [120]\nug neutral\nuser neutral"));
    row("security", list("a good [no sign-in]\nab neutral\nadb neutral\nb neutral\nba neutral\ndb neutral\nga bad\ngate bad\nm neutral\nma neutral\nug good\nuser bad\nzone neutral [restricted]"));
    row("data", list("a scale 0.667\nadb scale 1 [PAN]\ndb scale 1 [PAN, DE]"));
    row("ownership", list("a group 0 [Buying]\nab neutral\nb group 1 [sell]\nba neutral\ndb group 0 [Buying]\nga neutral\ngate bad\nm bad"));
    row("systems", list("a neutral\nb neutral\ndb neutral\ngate neutral\nm neutral"));
    row("coupling", list("a scale 1 [\u21922  2\u2192]\nab bad\nadb neutral\nb scale 0.5 [\u21921  1\u2192]\nba bad\ndb scale 0.25 [\u21921  0\u2192]\nga neutral\ngate scale 0.5 [\u21921  1\u2192]\nug neutral\nuser scale 0.25 [\u21920  1\u2192]"));
    row("change-cost", list("a scale 0.75 [75 %]\nab neutral\nadb neutral\nb scale 0.75 [75 %]\nba neutral\ndb scale 1 [100 %]\nga neutral\ngate scale 0.25 [25 %]\nug neutral\nuser scale 0 [0 %]"));
    row("environment", list("a group 0 [replicas: 3]"));
}

void LensesTest::marks()
{
    QFETCH(QStringList, expected);
    QCOMPARE(marksOf(through(QTest::currentDataTag(), test::design(shop))).join(u'\n'), expected.join(u'\n'));
}

void LensesTest::completeness()
{
    QVERIFY(allLenses().size() >= 10);
    const Design design = test::design(shop);
    for (const auto& lens : allLenses()) {
        const LensPicture picture = through(lens->id().toLatin1().constData(), design);
        QVERIFY2(picture.id == lens->id() && !picture.title.isEmpty() && picture.question.endsWith(u'?'), qPrintable(lens->id()));
        QVERIFY2(!picture.legend.isEmpty(), qPrintable(lens->id()));
        // Every tone that is used is explained.
        for (const Component& component : design.components()) {
            if (!picture.marks.contains(component.id) || component.kind == QLatin1String("trust-zone"))
                continue;
            const bool told = std::any_of(picture.legend.begin(), picture.legend.end(), [&](const LensLegendEntry& entry) { return entry.members.contains(component.id); });
            QVERIFY2(told, qPrintable(QString(lens->id() + u' ' + component.id)));
        }
        // An empty design is no reason to fall over.
        QVERIFY(seenThrough(*lens, {Design(), test::catalog(), today, nullptr, {}}).marks.isEmpty());
    }
}

void LensesTest::legendsCount()
{
    const LensPicture picture = through("ownership", test::design(shop));
    QCOMPARE(picture.legend.size(), 3);
    QCOMPARE(picture.legend.at(0).text, QStringLiteral("Buying"));
    QCOMPARE(picture.legend.at(0).members, (QList<Id>{QStringLiteral("a"), QStringLiteral("db")}));
    QCOMPARE(picture.legend.at(2).count(), 2); // gate and m belong to nobody
    QCOMPARE(through("security", test::design(shop)).results, QStringList{QStringLiteral("Connections in plaintext: 1; not stated: 4.")});
}

void LensesTest::environments()
{
    QCOMPARE(through("environment", test::design(shop)).title, QStringLiteral("Environment: Production"));
    const LensPicture none = through("environment", test::design("groundplan: 1\ncomponents: { a: { kind: service } }\n"));
    QCOMPARE(none.results, QStringList{QStringLiteral("The design has no environments.")});
}

void LensesTest::impact_data()
{
    QTest::addColumn<QByteArray>("connections");
    QTest::addColumn<QString>("failed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* connections, const char* failed, const char* expected) {
        QTest::newRow(name) << QByteArray(connections) << QString::fromLatin1(failed) << QString::fromLatin1(expected);
    };
    row("nothing depends", "  ab: { from: a, to: b, kind: calls, critical: true }\n", "a", "a down");
    row("cannot do without", "  ab: { from: a, to: b, kind: calls, critical: true }\n", "b", "a down, b down");
    row("nobody says", "  ab: { from: a, to: b, kind: calls }\n", "b", "a unsaid, b down");
    row("a fallback", "  ab: { from: a, to: b, kind: calls, fallback: true }\n", "b", "a degraded, b down");
    row("not critical", "  ab: { from: a, to: b, kind: calls, critical: false }\n", "b", "a degraded, b down");
    row("events", "  ab: { from: a, to: q, kind: publishes }\n", "q", "a degraded, q down");
    row("along a chain", "  ab: { from: a, to: b, kind: calls, critical: true }\n  bc: { from: b, to: c, kind: calls, critical: true }\n", "c", "a down, b down, c down");
    row("unsaid stays unsaid", "  ab: { from: a, to: b, kind: calls, critical: true }\n  bc: { from: b, to: c, kind: calls }\n", "c", "a unsaid, b unsaid, c down");
    row("degraded stops it", "  ab: { from: a, to: b, kind: calls, critical: true }\n  bc: { from: b, to: c, kind: calls, fallback: true }\n", "c", "b degraded, c down");
    row("the worse way wins", "  ab: { from: a, to: c, kind: calls, fallback: true }\n  ab2: { from: a, to: b, kind: calls, critical: true }\n  bc: { from: b, to: c, kind: calls, critical: true }\n", "c", "a down, b down, c down");
    row("a cycle ends", "  ab: { from: a, to: b, kind: calls, critical: true }\n  ba: { from: b, to: a, kind: calls, critical: true }\n", "a", "a down, b down");
    row("all in a place", "  ad: { from: a, to: d, kind: writes, critical: true }\n", "place", "a down, d down, place down");
    row("a copy takes over", "  ad: { from: a, to: d, kind: writes, critical: true }\n  de: { from: d, to: e, kind: replicates }\n", "place", "a degraded, d down, place down");
    row("both copies gone", "  ad: { from: a, to: d, kind: writes, critical: true }\n  de: { from: d, to: e, kind: replicates }\n", "place e", "a down, d down, e down, place down");
    row("telemetry does not matter", "  ma: { from: m, to: a, kind: observes }\n  am: { from: a, to: m, kind: observes }\n", "m", "m down");
    row("nobody of that name", "", "ghost", "");
}

void LensesTest::impact()
{
    QFETCH(QByteArray, connections);
    QFETCH(QString, failed);
    QFETCH(QString, expected);
    const Design design = test::design("groundplan: 1\ncomponents:\n  place: { kind: region }\n  a: { kind: service }\n  b: { kind: service }\n  c: { kind: service }\n"
                                       "  d: { kind: relational-database, in: place }\n  e: { kind: relational-database }\n  q: { kind: message-queue }\n  m: { kind: metrics }\n"
                                       + (connections.isEmpty() ? QByteArray() : "connections:\n" + connections));
    const QHash<Id, Impact> impacts = impactOf(design, test::catalog(), failed.split(u' '));
    QStringList lines;
    for (auto at = impacts.begin(); at != impacts.end(); ++at)
        lines.append(at.key() + QLatin1String(*at == Impact::Down ? " down" : *at == Impact::Unsaid ? " unsaid" : " degraded"));
    lines.sort();
    QCOMPARE(lines.join(QLatin1String(", ")), expected);
}

void LensesTest::entryPointsAreTold()
{
    const QByteArray yaml = "groundplan: 1\ncomponents:\n  u: { kind: actor }\n  w: { kind: web-front-end, name: Web, availability: 99.95 }\n  v: { kind: web-front-end, name: Other, availability: 99 }\n"
                            "  a: { kind: service, name: A, availability: 99.9 }\n"
                            "connections:\n  uw: { from: u, to: w, kind: calls }\n  uv: { from: u, to: v, kind: calls }\n  wa: { from: w, to: a, kind: calls, critical: %1 }\n";
    const auto told = [&yaml](const char* critical) { return whatIf(test::design(QByteArray(yaml).replace("%1", critical)), test::catalog(), {QStringLiteral("a")}); };
    const LensPicture down = told("true");
    QCOMPARE(down.title, QStringLiteral("If A fails"));
    QCOMPARE(down.results, (QStringList{QStringLiteral("Web: 99.9 % before, 0 % while it lasts."), QStringLiteral("Other: 99 %, untouched.")}));
    QCOMPARE(down.legend.at(0).members, QList<Id>{QStringLiteral("a")});
    QCOMPARE(down.legend.at(1).members, QList<Id>{QStringLiteral("w")});
    QCOMPARE(down.legend.at(2).members, QList<Id>{QStringLiteral("u")}); // whether the user can do without Web, nobody says
    QCOMPARE(told("false").results.first(), QStringLiteral("Web: 99.95 % before; goes on with less."));
}

QTEST_GUILESS_MAIN(LensesTest)
#include "tst_lenses.moc"
