// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "app/services/disk.h"
#include "app/services/rule_examples.h"
#include "tests/support/samples.h"

using namespace groundplan;

namespace {

QByteArray manual(const QStringList& arguments)
{
    QProcess process;
    process.start(QStringLiteral(GROUNDPLAN_PROGRAM), QStringList{QStringLiteral("rules"), QStringLiteral("--manual")} + arguments);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qFatal("%s", process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

} // namespace

class TestRuleManual : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleShowsBothSides_data()
    {
        QTest::addColumn<QString>("id");
        for (const auto& rule : allRules())
            QTest::newRow(qPrintable(rule->info().id)) << rule->info().id;
    }
    void everyRuleShowsBothSides()
    {
        QFETCH(QString, id);
        const Rule& rule = *ruleById(id);
        static const RuleShowcase showcase(test::catalog());
        const RuleShow show = showcase.show(rule);
        QVERIFY(!show.bad.yaml.isEmpty());
        QVERIFY(!show.bad.messages.isEmpty());
        QVERIFY(!show.good.yaml.isEmpty());
        QVERIFY(show.good.messages.isEmpty());
        QVERIFY(!show.bad.yaml.startsWith('#'));
        // What the shipped examples show is all that the rule can say.
        QList<Outcome> seen;
        bool anotherPasses = false;
        const QDir fixtures(QStringLiteral(GROUNDPLAN_TEST_DATA "/rules/") + id);
        for (const QFileInfo& file : fixtures.entryInfoList(QDir::Files)) {
            for (const Verdict& verdict : verdictsOf(rule, test::design(test::fileBytes(file.absoluteFilePath())), test::catalog(), exampleDay)) {
                anotherPasses = anotherPasses || (verdict.outcome == Outcome::Pass && file.fileName().startsWith(QLatin1String("good")));
                if (!seen.contains(verdict.outcome))
                    seen.append(verdict.outcome);
            }
        }
        // The good one is judged, not passed over, by every rule that says so when it is content.
        const QList<Verdict> good = verdictsOf(rule, test::design(show.good.yaml), test::catalog(), exampleDay);
        const bool passes = std::any_of(good.begin(), good.end(), [](const Verdict& verdict) { return verdict.outcome == Outcome::Pass; });
        QVERIFY2(passes || !anotherPasses, "another fixture would pass");
        for (const Outcome outcome : std::as_const(seen))
            QVERIFY2(show.outcomes.contains(outcome), qPrintable(outcomeText(outcome)));
        QCOMPARE(show.outcomes.contains(Outcome::Unknown), !show.open.messages.isEmpty());
    }

    /// Nothing lies among the examples that no rule shows.
    void examplesHaveRules()
    {
        (void)test::catalog();
        const QStringList folders = QDir(QStringLiteral(":/groundplan/examples/rules")).entryList(QDir::Dirs);
        QCOMPARE(folders.size(), int(allRules().size()));
        for (const QString& folder : folders)
            QVERIFY2(ruleById(folder), qPrintable(folder));
    }

    void markdownHasAll()
    {
        const QString text = QString::fromUtf8(manual({}));
        QVERIFY(text.startsWith(QLatin1String("# Rules\n\n")));
        for (const auto& rule : allRules()) {
            QCOMPARE(text.count(QStringLiteral("<a id=\"%1\"></a>\n").arg(rule->info().id)), 1);
            QVERIFY2(text.contains(QStringLiteral("(#%1)\n").arg(rule->info().id)), qPrintable(rule->info().id));
        }
        QCOMPARE(text.count(QLatin1String("**A design that it objects to**")), qsizetype(allRules().size()));
        QCOMPARE(text.count(QLatin1String("**A design that it accepts**")), qsizetype(allRules().size()));
        QVERIFY(text.contains(QLatin1String("`shared-database`")));
        QVERIFY(text.contains(QLatin1String("  b-d: { from: b, to: d, kind: writes }\n")) || text.contains(QLatin1String("  b-d: { from: b, to: d, kind: reads }\n")));
        QCOMPARE(text.count(QLatin1String("```")), text.count(QLatin1String("```yaml")) * 2);
    }

    /// A page that browsers read: well-formed, every anchor once, every link to one.
    void htmlIsWellFormed()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("rules.html"));
        QVERIFY(manual({QStringLiteral("--format"), QStringLiteral("html"), QStringLiteral("--output"), path}).isEmpty());
        const auto bytes = readFile(path);
        QVERIFY(bytes);
        QXmlStreamReader reader(*bytes);
        QSet<QString> anchors;
        QStringList links;
        while (!reader.atEnd()) {
            if (reader.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (const QString id = reader.attributes().value(QLatin1String("id")).toString(); !id.isEmpty()) {
                QVERIFY2(!anchors.contains(id), qPrintable(id));
                anchors.insert(id);
            }
            if (const QString link = reader.attributes().value(QLatin1String("href")).toString(); !link.isEmpty())
                links.append(link);
        }
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
        for (const QString& link : std::as_const(links))
            QVERIFY2(anchors.contains(link.mid(1)), qPrintable(link));
        for (const auto& rule : allRules())
            QVERIFY2(anchors.contains(rule->info().id), qPrintable(rule->info().id));
    }

    void onePackAlone()
    {
        const QString text = QString::fromUtf8(manual({QStringLiteral("--pack"), QStringLiteral("mesh"), QStringLiteral("--profile"), QStringLiteral("startup")}));
        QVERIFY(text.contains(QLatin1String("(#mesh-missing)")) && !text.contains(QLatin1String("(#hub)")));
        QVERIFY(text.contains(QLatin1String("off (by itself")));
    }
};

QTEST_GUILESS_MAIN(TestRuleManual)
#include "tst_rule_manual.moc"
