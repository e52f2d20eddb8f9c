// SPDX-License-Identifier: Apache-2.0
#include <QtTest>

#include "model/base/duration.h"
#include "model/base/link_text.h"
#include "model/base/number_text.h"
#include "model/base/result.h"
#include "model/base/size_text.h"
#include "model/base/slug.h"
#include "model/base/value.h"

using namespace groundplan;

class TestBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void durations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("seconds");
        QTest::newRow("milliseconds") << "500ms" << 0.5;
        QTest::newRow("seconds") << "2s" << 2.0;
        QTest::newRow("minutes") << "5m" << 300.0;
        QTest::newRow("mixed") << "1h30m" << 5400.0;
        QTest::newRow("fraction") << "1.5s" << 1.5;
        QTest::newRow("days") << "7d" << 604800.0;
        QTest::newRow("bare number") << "5" << -1.0;
        QTest::newRow("empty") << "" << -1.0;
        QTest::newRow("unknown unit") << "5y" << -1.0;
        QTest::newRow("German comma") << "1,5s" << -1.0;
        QTest::newRow("negative") << "-5s" << -1.0;
    }
    void durations()
    {
        QFETCH(QString, text);
        QFETCH(double, seconds);
        QCOMPARE(parseDuration(text).value_or(-1), seconds);
    }

    void durationsAreWrittenShort_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("milliseconds") << 0.85 << "850ms";
        QTest::newRow("seconds") << 2.0 << "2s";
        QTest::newRow("no whole seconds") << 1.5 << "1500ms";
        QTest::newRow("minutes") << 300.0 << "5m";
        QTest::newRow("no whole minutes") << 61.0 << "61s";
        QTest::newRow("hours") << 7200.0 << "2h";
        QTest::newRow("days") << 86400.0 << "1d";
        QTest::newRow("nothing") << 0.0 << "0ms";
    }
    void durationsAreWrittenShort()
    {
        QFETCH(double, seconds);
        QFETCH(QString, text);
        QCOMPARE(durationText(seconds), text);
        QCOMPARE(parseDuration(text).value_or(-1), seconds);
    }

    void sizes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("bytes");
        QTest::newRow("IEC") << "512Mi" << 536870912.0;
        QTest::newRow("SI") << "20G" << 2e10;
        QTest::newRow("plain") << "1048576" << 1048576.0;
        QTest::newRow("fraction") << "1.5Gi" << 1610612736.0;
        QTest::newRow("no number") << "Mi" << -1.0;
        QTest::newRow("unit of another field") << "2s" << -1.0;
    }
    void sizes()
    {
        QFETCH(QString, text);
        QFETCH(double, bytes);
        QCOMPARE(parseSize(text).value_or(-1), bytes);
    }

    void processors()
    {
        QCOMPARE(parseCpu(u"250m").value_or(-1), 0.25);
        QCOMPARE(parseCpu(u"2").value_or(-1), 2.0);
        QVERIFY(!parseCpu(u"two"));
    }

    void numbers()
    {
        QCOMPARE(numberText(0.1), QStringLiteral("0.1"));
        QCOMPARE(numberText(3), QStringLiteral("3"));
        QCOMPARE(parseNumber(u"1.5").value_or(0), 1.5);
        QVERIFY(!parseNumber(u"1,5"));
        QVERIFY(!parseNumber(u"nan"));
        QCOMPARE(parseInteger(u"-12").value_or(0), -12);
        QVERIFY(!parseInteger(u"12.0"));
    }

    void slugs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("slug");
        QTest::newRow("words") << "Cart DB" << "cart-db";
        QTest::newRow("accents") << QString::fromUtf8("Café Müller") << "cafe-muller";
        QTest::newRow("punctuation") << "  a / b!! " << "a-b";
        QTest::newRow("path") << "../../etc" << "etc";
        QTest::newRow("nothing left") << QString::fromUtf8("データ") << "item";
        QTest::newRow("long") << QString(300, u'x') << QString(60, u'x');
    }
    void slugs()
    {
        QFETCH(QString, text);
        QFETCH(QString, slug);
        QCOMPARE(makeSlug(text), slug);
        QVERIFY(isSlug(slug));
    }

    void uniqueSlugsStayFastAmongEqualNames()
    {
        QSet<Id> taken;
        int asked = 0;
        for (int number = 1; number <= 20'000; ++number) {
            const Id id = uniqueSlug(u"Cart", [&](const Id& candidate) { ++asked; return taken.contains(candidate); });
            QCOMPARE(id, number == 1 ? QStringLiteral("cart") : QStringLiteral("cart-%1").arg(number));
            taken.insert(id);
        }
        QVERIFY2(asked < 20'000 * 64, qPrintable(QString::number(asked)));
    }
    void uniqueSlugsCount()
    {
        const QStringList taken{QStringLiteral("cart"), QStringLiteral("cart-2")};
        QCOMPARE(uniqueSlug(u"Cart", [&](const Id& id) { return taken.contains(id); }), QStringLiteral("cart-3"));
    }

    void errorsReadLikeCompilers()
    {
        const Error error{ErrorCode::BadInput, QStringLiteral("Broken."), {QStringLiteral("a.yaml"), 3, 7, {}}};
        QCOMPARE(error.text(), QStringLiteral("a.yaml:3:7: Broken."));
        QCOMPARE((Error{ErrorCode::BadInput, QStringLiteral("Broken."), {}}).text(), QStringLiteral("Broken."));
    }

    void valuesReadAsText()
    {
        QCOMPARE(Value(true).toText(), QStringLiteral("true"));
        QCOMPARE(Value(2.5).toText(), QStringLiteral("2.5"));
        QCOMPARE(Value(QStringList{QStringLiteral("a"), QStringLiteral("b")}).toText(), QStringLiteral("a, b"));
        QVERIFY(Value(1) != Value(1.0));
        QVERIFY(Value(1) != Value(QStringLiteral("1")));
    }

    void links_data();
    void links();
};

void TestBase::links_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind"); // -1: refused
    QTest::addColumn<QString>("target");
    QTest::newRow("https") << " https://example.org/a " << int(Link::Kind::Web) << "https://example.org/a";
    QTest::newRow("capitals") << "HTTP://example.org" << int(Link::Kind::Web) << "http://example.org";
    QTest::newRow("mail") << "mailto:a@example.org?subject=x" << int(Link::Kind::Mail) << "mailto:a@example.org?subject=x";
    QTest::newRow("component") << "groundplan:cart-db" << int(Link::Kind::Component) << "cart-db";
    for (const char* bad : {"", "example.org", "https://", "mailto:nobody", "groundplan:", "groundplan:Cart DB", "groundplan://cart", "file:///etc/passwd",
                            "javascript:alert(1)", "https://exa mple.org", "data:,x", "//example.org/x"})
        QTest::newRow(bad[0] ? bad : "empty") << bad << -1 << "";
    QTest::newRow("too long") << QString(QLatin1String("https://example.org/") + QString(3000, u'a')) << -1 << "";
}

void TestBase::links()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(QString, target);
    const auto link = readLink(text);
    QCOMPARE(bool(link), kind >= 0);
    if (!link) {
        QVERIFY(link.error().message.endsWith(QStringLiteral("is no link: write https://…, http://…, mailto:… or groundplan:ID.")));
        return;
    }
    QCOMPARE(int(link->kind), kind);
    QCOMPARE(link->target, target);
}

QTEST_APPLESS_MAIN(TestBase)
#include "tst_base.moc"
