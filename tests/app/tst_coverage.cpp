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

const char* small = "groundplan: 1\nname: \"Shop | <b>\"\ncomponents:\n  c: { kind: cluster, name: \"C | 1\", managed-by: manual }\n"
                    "  old: { kind: service, name: Old, image: \"x/y:1.0\", cpu-request: 100m, memory-request: 64Mi, memory-limit: 64Mi, probe: grpc }\n"
                    "deviations:\n  old-stays: { rule: workload-outside-orchestration, subject: old, justification: \"Its vendor supports | machines only.\", "
                    "owner: Ops, expires: 2027-01-31 }\n";

} // namespace

/// `groundplan rules coverage` as shipped: its forms, its options and its mistakes.
class CoverageVerbTest : public QObject
{
    Q_OBJECT

private:
    Run run(const QString& arguments) const;

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init();
    void text();
    void json();
    void markdown();
    void options();
    void mistakes();
};

Run CoverageVerbTest::run(const QString& arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder->path());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder->filePath(QStringLiteral("data-home")));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(GROUNDPLAN_PROGRAM),
                  QStringList{QStringLiteral("rules"), QStringLiteral("coverage")} + arguments.split(u' ', Qt::SkipEmptyParts));
    if (!process.waitForFinished(20'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

void CoverageVerbTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(m_folder->filePath(QStringLiteral("d.yaml")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(small) > 0);
}

void CoverageVerbTest::text()
{
    const Run result = run(QStringLiteral("--date 2026-11-27 d.yaml"));
    QCOMPARE(result.err, QString());
    QCOMPARE(result.code, 0);
    QCOMPARE(result.out, QStringLiteral("Shop | <b>\n"
                                        "\n"
                                        "Infrastructure as code: Not met\n"
                                        "  Not met (1)\n"
                                        "    C | 1: 'C | 1' is set up by hand. No GitOps controller reconciles 'C | 1'.\n"
                                        "  Not stated (1)\n"
                                        "    Old: 'Old' does not say whether it is made from code or by hand.\n"
                                        "\n"
                                        "Containers and orchestration: Deviates\n"
                                        "  Deviates (1)\n"
                                        "    Old: 'Old' runs outside of containers and orchestration.\n"
                                        "  Deviation old-stays: Its vendor supports | machines only. (Ops, until 2027-01-31)\n"
                                        "\n"
                                        "Service mesh: Does not apply\n"
                                        "\n"
                                        "Monitoring and logging: Not met\n"
                                        "  Not met (2)\n"
                                        "    Whole design: Nothing in the design shows how its only workload is doing, and nothing calls anybody.\n"
                                        "    Old: Nothing in the design collects metrics; 1 workload runs unwatched. Nothing in the design collects logs; 1 workload writes its own for nobody.\n"));
    // The day after its end the deviation no longer counts.
    QVERIFY(run(QStringLiteral("--date 2027-02-01 d.yaml")).out.contains(QLatin1String("Containers and orchestration: Not met\n")));
}

void CoverageVerbTest::json()
{
    const Run result = run(QStringLiteral("-f json --date 2026-11-27 d.yaml"));
    QCOMPARE(result.code, 0);
    const QJsonObject root = QJsonDocument::fromJson(result.out.toUtf8()).object();
    QCOMPARE(root[QLatin1String("groundplan-coverage")].toInt(), 1);
    QCOMPARE(root[QLatin1String("date")].toString(), QStringLiteral("2026-11-27"));
    const QJsonArray parts = root[QLatin1String("parts")].toArray();
    QCOMPARE(parts.size(), 4);
    const QJsonObject part = parts.at(1).toObject();
    QCOMPARE(part[QLatin1String("part")].toString(), QStringLiteral("containers-and-orchestration"));
    QCOMPARE(part[QLatin1String("state")].toString(), QStringLiteral("deviates"));
    QCOMPARE(part[QLatin1String("counts")][QLatin1String("deviates")].toInt(), 1);
    const QJsonObject subject = part[QLatin1String("subjects")].toArray().at(0).toObject();
    QCOMPARE(subject[QLatin1String("id")].toString(), QStringLiteral("old"));
    QCOMPARE(subject[QLatin1String("deviation")].toString(), QStringLiteral("old-stays"));
    const QJsonObject deviation = part[QLatin1String("deviations")].toArray().at(0).toObject();
    QCOMPARE(deviation[QLatin1String("owner")].toString(), QStringLiteral("Ops"));
    QCOMPARE(deviation[QLatin1String("expires")].toString(), QStringLiteral("2027-01-31"));
    QVERIFY(!parts.at(0)[QLatin1String("subjects")].toArray().at(0).toObject().contains(QLatin1String("deviation")));
}

void CoverageVerbTest::markdown()
{
    const QString out = run(QStringLiteral("-f markdown --date 2026-11-27 d.yaml")).out;
    for (const char* part : {"# Shop \\| &lt;b> against the standard model\n", "| Infrastructure as code | Not met | 1 | 0 | 0 | 1 | 0 | 0 |\n", "## Service mesh\n\nThe design has nothing that this part asks something of.\n",
                             "- C \\| 1: 'C \\| 1' is set up by hand.",
                             "| old-stays | `workload-outside-orchestration` | Old | Its vendor supports \\| machines only. | Ops | 2027-01-31 |\n", "As of 2026-11-27.\n"})
        QVERIFY2(out.contains(QString::fromUtf8(part)), qPrintable(QString(QString::fromUtf8(part) + QStringLiteral("\n in \n") + out)));
}

void CoverageVerbTest::options()
{
    const QString shown = run(QStringLiteral("--date 2026-11-27 d.yaml")).out;
    QCOMPARE(run(QStringLiteral("--date 2026-11-27 -o out.txt d.yaml")).out, QString());
    QCOMPARE(QString::fromUtf8(groundplan::test::fileBytes(m_folder->filePath(QStringLiteral("out.txt")))), shown);
    // A profile that turns rules off is told of.
    const Run startup = run(QStringLiteral("--profile startup d.yaml"));
    QCOMPARE(startup.code, 0);
    QVERIFY2(startup.out.contains(QLatin1String("  Not checked, by the profile: ")), qPrintable(startup.out));
}

void CoverageVerbTest::mistakes()
{
    const auto says = [this](const char* arguments, int code, const char* message) {
        const Run result = run(QString::fromLatin1(arguments));
        QCOMPARE(result.out, QString());
        QCOMPARE(result.code, code);
        QVERIFY2(result.err.contains(QLatin1String(message)), qPrintable(result.err));
    };
    says("", 2, "An argument is missing: groundplan rules coverage DESIGN");
    says("d.yaml e.yaml", 2, "Too many arguments: 'e.yaml'.");
    says("-f csv d.yaml", 2, "CSV is for 'groundplan rules deviations' alone.");
    says("--date soon d.yaml", 2, "'soon' is not a date; write it like 2027-09-30.");
    says("nowhere.yaml", 4, "nowhere.yaml");
    says("--profile nothing d.yaml", 4, "There is no profile 'nothing'");
}

QTEST_GUILESS_MAIN(CoverageVerbTest)
#include "tst_coverage.moc"
