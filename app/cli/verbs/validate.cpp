// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QDate>

#include "app/cli/design_input.h"
#include "app/cli/output/reports.h"
#include "app/services/disk.h"
#include "model/rules/checker.h"
#include "app/cli/verb.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

class ValidateVerb : public Verb
{
public:
    QString name() const override { return QStringLiteral("validate"); }
    QString summary() const override { return tr("Check a design: coupling, anti-patterns, deviations from the standard model."); }
    QString usage() const override { return QStringLiteral("FILE [--format text|json|sarif] [--fail-on error|warning|never]"); }
    QStringList examples() const override
    {
        return {
                QStringLiteral("groundplan validate shop.groundplan.yaml"),
                QStringLiteral("groundplan validate shop.groundplan.yaml --format sarif -o findings.sarif --fail-on warning")
        };
    }
    QList<CommandLine::Option> options() const override
    {
        return {
                {QStringLiteral("format"), QStringLiteral("f"), QStringLiteral("format"), tr("text, json or sarif"), QStringLiteral("text")},
                {QStringLiteral("fail-on"), QStringLiteral(""), QStringLiteral("severity"), tr("Exit with 1 from this severity on: error, warning, info or never"), QStringLiteral("error")},
                {QStringLiteral("date"), QStringLiteral(""), QStringLiteral("date"), tr("Day by which deviations expire, as 2027-09-30; default: today"), QStringLiteral("")},
                {QStringLiteral("output"), QStringLiteral("o"), QStringLiteral("file"), tr("Where to write the report"), QStringLiteral("-")}
        };
    }
    int run(const CommandLine& line, const Catalog& catalog) const override
    {
        if (line.positional().size() != 1)
            return usageError(*this, tr("Name one design file, or -."));
        const QString format = line.value(QStringLiteral("format"));
        if (!QStringList{QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("sarif")}.contains(format))
            return usageError(*this, tr("There is no format '%1'; use text, json or sarif.").arg(format));
        const QString failOn = line.value(QStringLiteral("fail-on"));
        const QStringList severities{QStringLiteral("info"), QStringLiteral("warning"), QStringLiteral("error"), QStringLiteral("never")};
        if (!severities.contains(failOn))
            return usageError(*this, tr("--fail-on is error, warning, info or never, not '%1'.").arg(failOn));
        QDate today = QDate::currentDate();
        if (line.has(QStringLiteral("date"))) {
            today = QDate::fromString(line.value(QStringLiteral("date")), Qt::ISODate);
            if (!today.isValid())
                return usageError(*this, tr("'%1' is not a date such as 2027-09-30.").arg(line.value(QStringLiteral("date"))));
        }
        const QString path = line.positional().first();
        const auto loaded = readDesignArgument(path, catalog);
        if (!loaded)
            return failWith(loaded.error());
        const CheckReport report = checkDesign(loaded->design, catalog, today);
        const QString file = path == QLatin1String("-") ? QStringLiteral("<stdin>") : path;
        const QString output = line.value(QStringLiteral("output"));
        QByteArray text;
        if (format == QLatin1String("json"))
            text = jsonReport(report, *loaded, file);
        else if (format == QLatin1String("sarif"))
            text = sarifReport(report, *loaded, file);
        else
            text = textReport(report, *loaded, file, output == QLatin1String("-") && mayColour(stdout)).toUtf8();
        if (const auto written = writeFile(output, text); !written)
            return failWith(written.error());
        const qsizetype bar = severities.indexOf(failOn);
        for (const Finding& finding : report.findings) {
            if (qsizetype(finding.severity) >= bar)
                return ExitCode::Findings;
        }
        return ExitCode::Fine;
    }
};

} // namespace

std::unique_ptr<Verb> make_verb_validate()
{
    return std::make_unique<ValidateVerb>();
}

} // namespace groundplan
