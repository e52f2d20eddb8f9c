// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "app/cli/console.h"
#include "app/cli/inputs.h"
#include "app/cli/output/check_input.h"
#include "app/cli/output/check_output.h"
#include "app/cli/verb.h"
#include "app/services/disk.h"
#include "model/rules/checker.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

class ValidateVerb : public Verb
{
public:
    VerbInfo info() const override
    {
        return {
            .name = QStringLiteral("validate"),
            .summary = tr("Checks a design against the rules and reports what it finds."),
            .positionals = QStringLiteral("FILE|-"),
            .least = 1,
            .most = 1,
            .options =
                {
                    {QStringLiteral("format"), QStringLiteral("FORMAT"), tr("Form of the report."), u'f',
                     {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("sarif")}, QStringLiteral("text")},
                    {QStringLiteral("fail-on"), QStringLiteral("LEVEL"), tr("Least severity that makes the exit code 1."), {},
                     {QStringLiteral("error"), QStringLiteral("warning"), QStringLiteral("info"), QStringLiteral("never")},
                     QStringLiteral("error")},
                    {QStringLiteral("date"), QStringLiteral("YYYY-MM-DD"), tr("The day by which deviations expire; today otherwise."), {}, {}, {}},
                    {QStringLiteral("questions"), {}, tr("List the open questions too (text)."), u'q', {}, {}},
                    ruleOptions().at(0),
                    ruleOptions().at(1),
                    ruleOptions().at(2),
                    {QStringLiteral("output"), QStringLiteral("FILE"), tr("File to write the report to; standard output otherwise."), u'o', {}, {}},
                },
            .examples = {QStringLiteral("groundplan validate shop.groundplan.yaml"),
                         QStringLiteral("groundplan validate --format sarif -o report.sarif shop.groundplan.yaml"),
                         QStringLiteral("groundplan validate --profile pci-dss --environment production bank.groundplan.yaml"),
                         QStringLiteral("git show main:shop.groundplan.yaml | groundplan validate - --fail-on warning")},
            .details = tr("Findings that a valid deviation in the design accepts are counted as silenced, not reported."),
        };
    }

    int run(const Arguments& arguments) const override
    {
        QDate today = QDate::currentDate();
        if (arguments.has("date")) {
            today = QDate::fromString(arguments.value("date"), Qt::ISODate);
            if (!today.isValid())
                return reportUsage(tr("'%1' is not a date; write it like 2027-09-30.").arg(arguments.value("date")));
        }
        const auto catalog = catalogFor(arguments);
        if (!catalog)
            return report(catalog.error());
        const QString path = arguments.positionals().first();
        const auto loaded = loadDesignFile(path, *catalog);
        if (!loaded)
            return report(loaded.error());
        const auto rules = rulesFor(arguments, *loaded, path, *catalog);
        if (!rules)
            return report(rules.error());
        const Design design = designIn(loaded->design, arguments.value("environment"));
        const CheckReport checked = checkDesign(design, *catalog, today, *rules);
        const CheckInput input{displayPath(path), *loaded, checked, **rules, today};
        const QString output = arguments.has("output") ? arguments.value("output") : QStringLiteral("-");
        const QString format = arguments.value("format");
        QByteArray bytes;
        if (format == QLatin1String("json"))
            bytes = checkJson(input);
        else if (format == QLatin1String("sarif"))
            bytes = checkSarif(input);
        else
            bytes = checkText(input, {.questions = arguments.has("questions"), .colours = output == QLatin1String("-") && coloursOnOutput()}).toUtf8();
        if (const auto written = writeFile(output, bytes); !written)
            return report(written.error());
        return failed(checked, arguments.value("fail-on")) ? ExitFindings : ExitFine;
    }

private:
    static bool failed(const CheckReport& checked, const QString& level)
    {
        for (Severity severity : {Severity::Info, Severity::Warning, Severity::Error}) {
            if (severityName(severity) != level)
                continue;
            return std::any_of(checked.findings.begin(), checked.findings.end(),
                               [&](const Finding& finding) { return finding.severity >= severity; });
        }
        return false;
    }
};

} // namespace

std::unique_ptr<Verb> make_verb_validate()
{
    return std::make_unique<ValidateVerb>();
}

} // namespace groundplan
