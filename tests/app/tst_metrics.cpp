// SPDX-License-Identifier: Apache-2.0
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/samples.h"

namespace {

struct Run {
    int code = -1;
    QString out;
    QString err;
};

const char* cyclic = "groundplan: 1\nname: Shop\ngroups:\n  buy: { kind: team, name: Buy }\ncomponents:\n  user: { kind: actor }\n"
                     "  web: { kind: service, name: \"=Web, front\", team: buy, slo: 99.9 }\n  a: { kind: service, team: buy }\n  b: { kind: service, availability: 99.95 }\n"
                     "connections:\n  uw: { from: user, to: web, kind: calls, monthly-volume: 100G }\n  wa: { from: web, to: a, kind: calls, critical: true, retries: 1 }\n"
                     "  ab: { from: a, to: b, kind: calls, critical: true, retries: 1, latency-p99: 20ms }\n  ba: { from: b, to: a, kind: calls, critical: false, retries: 0 }\n";
const char* straight = "groundplan: 1\nname: Before\ncomponents:\n  web: { kind: service }\n  a: { kind: service }\n  b: { kind: service }\n"
                       "connections:\n  wa: { from: web, to: a, kind: calls }\n";

} // namespace

/// `groundplan metrics` as shipped: forms, comparison, prices, errors.
class MetricsVerbTest : public QObject
{
    Q_OBJECT

private:
    Run run(const QString& arguments, const QByteArray& input = {}) const;
    void write(const char* name, const QByteArray& bytes) const;
    QByteArray read(const char* name) const { return groundplan::test::fileBytes(m_folder->filePath(QLatin1String(name))); }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init();
    void text();
    void json();
    void csv();
    void markdown();
    void byTeam();
    void matrix();
    void comparison();
    void prices();
    void mistakes_data();
    void mistakes();
    void germanLocale();
};

Run MetricsVerbTest::run(const QString& arguments, const QByteArray& input) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->filePath(QStringLiteral("data-home")));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(GROUNDPLAN_PROGRAM), QStringList{QStringLiteral("metrics")} + arguments.split(u' ', Qt::SkipEmptyParts));
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(20'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

void MetricsVerbTest::write(const char* name, const QByteArray& bytes) const
{
    QFile file(m_folder->filePath(QLatin1String(name)));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

void MetricsVerbTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write("shop.yaml", cyclic);
    write("before.yaml", straight);
}

void MetricsVerbTest::text()
{
    const Run result = run(QStringLiteral("shop.yaml"));
    QCOMPARE(result.err, QString());
    QCOMPARE(result.code, 0);
    // Visibility with itself: web 3, a 2, b 2 of 9.
    for (const char* part : {"Shop\n", "  Propagation cost        77.8 %  Share of", "  Core size                    2  ", "  Cyclicity               66.7 %",
                             "Coupling by component\n", "Resilience of the entry points\n  =Web, front\n",
                             "    availability  99.95 %; target 99.9 % leaves 43.2 min in 30 days, dependencies take 21.6 min\n", "    latency       20 ms\n",
                             "    attempts      2: =Web, front → a\n", "over the internet       100.0      9.00 USD", "Prices are rough; put in your own with --prices."})
        QVERIFY2(result.out.contains(QString::fromUtf8(part)), qPrintable(QString(QString::fromUtf8(part) + QStringLiteral("\n in \n") + result.out)));
    QVERIFY(!result.out.contains(u'\x1b'));
    QCOMPARE(run(QStringLiteral("-"), cyclic).out, result.out);
    QCOMPARE(run(QStringLiteral("-o out.txt shop.yaml")).out, QString());
    QCOMPARE(QString::fromUtf8(read("out.txt")), result.out);
}

void MetricsVerbTest::json()
{
    const Run result = run(QStringLiteral("-f json shop.yaml"));
    const QJsonObject root = QJsonDocument::fromJson(result.out.toUtf8()).object();
    QCOMPARE(root.value(QLatin1String("groundplan-metrics")).toInt(), 1);
    QCOMPARE(root[QLatin1String("whole")][QLatin1String("core-size")].toInt(), 2);
    QCOMPARE(root[QLatin1String("components")][QLatin1String("a")][QLatin1String("instability")].toDouble(), 1.0 / 3);
    QCOMPARE(root[QLatin1String("entries")][QLatin1String("web")][QLatin1String("availability")].toDouble(), 0.9995);
    QCOMPARE(root[QLatin1String("egress-total")].toDouble(), 9.0);
    QCOMPARE(run(QStringLiteral("-f json shop.yaml")).out, result.out);
}

void MetricsVerbTest::csv()
{
    QCOMPARE(run(QStringLiteral("-f csv shop.yaml")).out,
             QStringLiteral("id,name,components,afferent,efferent,instability,importance,dependence,criticality,blast-radius,reach,depth,cycle\n"
                            "web,\"'=Web, front\",1,0,1,1.0000,0,1,0,0,2,1,0\n"
                            "a,a,1,2,1,0.3333,2,1,2,2,1,0,2\n"
                            "b,b,1,1,1,0.5000,1,1,1,2,1,0,2\n"));
}

void MetricsVerbTest::markdown()
{
    const QString out = run(QStringLiteral("-f markdown shop.yaml")).out;
    QVERIFY2(out.startsWith(QLatin1String("# Shop\n\n| Figure | Value | Meaning |\n|---|---:|---:|\n")), qPrintable(out));
    QVERIFY2(out.contains(QLatin1String("\n## Coupling by component\n\n| Component | Ca |")), qPrintable(out));
}

void MetricsVerbTest::byTeam()
{
    // Both members of the team: b depends on it and it on b.
    QCOMPARE(run(QStringLiteral("-f csv --by team shop.yaml")).out.section(u'\n', 1), QStringLiteral("buy,Buy,2,1,1,0.5000,0,0,0,1,1,0,0\n"));
}

void MetricsVerbTest::matrix()
{
    QCOMPARE(run(QStringLiteral("--matrix shop.yaml")).out,
             QStringLiteral("               1 2 3\n"
                            "=Web, front  1 = X .\n"
                            "a            2 . = O\n"
                            "b            3 . O =\n\n"
                            "The row depends on the column: X, or O inside of a cycle.\n"));
    QCOMPARE(run(QStringLiteral("--matrix -f csv shop.yaml")).out, QStringLiteral("id,web,a,b\nweb,0,1,0\na,0,0,1\nb,0,1,0\n"));
    const QJsonObject root = QJsonDocument::fromJson(run(QStringLiteral("--matrix -f json shop.yaml")).out.toUtf8()).object();
    QCOMPARE(root.value(QLatin1String("order")).toArray(), (QJsonArray{QStringLiteral("web"), QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(root.value(QLatin1String("cycles")).toArray(), (QJsonArray{QJsonArray{QStringLiteral("a"), QStringLiteral("b")}}));
}

void MetricsVerbTest::comparison()
{
    QCOMPARE(run(QStringLiteral("--snapshot s.json -o now.txt before.yaml")).code, 0);
    const Run snapshot = run(QStringLiteral("--against s.json shop.yaml"));
    QCOMPARE(snapshot.err, QString());
    // A design is as good as its snapshot.
    QCOMPARE(run(QStringLiteral("--against before.yaml shop.yaml")).out, snapshot.out);
    for (const char* part : {"Changes since: Before\n", "77.8 % +33.3 %", "2 +2"})
        QVERIFY2(snapshot.out.contains(QLatin1String(part)), qPrintable(snapshot.out));
    const QString csv = run(QStringLiteral("--against s.json -f csv shop.yaml")).out;
    QVERIFY2(csv.contains(QLatin1String("\nb,b,1,1,+1,1,+1,0.5000,,1,+1,1,+1,1,+1,2,+2,1,+1,0,,2,+2\n")), qPrintable(csv));
    // Compared with itself nothing changed.
    QVERIFY(!run(QStringLiteral("--against shop.yaml shop.yaml")).out.contains(u'+'));
}

void MetricsVerbTest::prices()
{
    write("p.yaml", "prices: 1\ncurrency: EUR\nper-gigabyte: { zone: 0, region: 0, private-link: 0, cloud: 0, internet: 0.5 }\n");
    QVERIFY(run(QStringLiteral("--prices p.yaml shop.yaml")).out.contains(QLatin1String("50.00 EUR")));
}

void MetricsVerbTest::mistakes_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* arguments, int code, const char* message) {
        QTest::newRow(name) << QString::fromLatin1(arguments) << code << QString(QLatin1String(message) + u'\n');
    };
    row("no design", "", 2, "groundplan: error: An argument is missing: groundplan metrics FILE|-");
    row("form", "-f xml shop.yaml", 2, "groundplan: error: 'xml' is not a value of '--format'; choose one of text, json, csv, markdown.");
    row("rows", "--by planet shop.yaml", 2, "groundplan: error: 'planet' is not a value of '--by'; choose one of component, team, system.");
    row("environment", "-e moon shop.yaml", 2, "groundplan: error: There is no environment 'moon' in the design.");
    row("missing design", "nope.yaml", 4, "nope.yaml: error: There is no such file.");
    row("missing prices", "--prices nope.yaml shop.yaml", 4, "nope.yaml: error: There is no such file.");
    row("prices that are none", "--prices shop.yaml shop.yaml", 4, "shop.yaml:1:1: error: This is not a price table: a map with the key 'prices' is expected.");
    row("missing comparison", "--against nope.json shop.yaml", 4, "nope.json: error: There is no such file.");
    row("snapshot nowhere", "--snapshot no/s.json shop.yaml", 4, "no/s.json: error: The file cannot be written: No such file or directory.");
}

void MetricsVerbTest::mistakes()
{
    QFETCH(QString, arguments);
    const Run result = run(arguments);
    QTEST(result.err, "message");
    QTEST(result.code, "code");
    QCOMPARE(result.out, QString());
}

void MetricsVerbTest::germanLocale()
{
    const QString plain = run(QStringLiteral("-f json shop.yaml")).out;
    qputenv("LC_ALL", "de_DE.UTF-8");
    const QString german = run(QStringLiteral("-f json shop.yaml")).out;
    qunsetenv("LC_ALL");
    QCOMPARE(german, plain);
}

QTEST_GUILESS_MAIN(MetricsVerbTest)
#include "tst_metrics.moc"
