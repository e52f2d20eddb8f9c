// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QFileInfo>

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
                     {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("sarif"), QStringLiteral("junit"), QStringLiteral("markdown")},
                     QStringLiteral("text")},
                    {QStringLiteral("fail-on"), QStringLiteral("LEVEL"), tr("Least severity that makes the exit code 1."), {},
                     {QStringLiteral("error"), QStringLiteral("warning"), QStringLiteral("info"), QStringLiteral("never")},
                     QStringLiteral("error")},
                    {QStringLiteral("date"), QStringLiteral("YYYY-MM-DD"), tr("The day by which deviations expire; today otherwise."), {}, {}, {}},
                    {QStringLiteral("questions"), {}, tr("List the open questions too (text)."), u'q', {}, {}},
                    {QStringLiteral("outcomes"), {}, tr("Tell of each rule whether it passes, fails, is open or does not apply (text, json)."), {}, {}, {}},
                    {QStringLiteral("baseline"), QStringLiteral("FILE"), tr("Findings that count no more; only new ones make the exit code 1."), u'b', {}, {}},
                    {QStringLiteral("write-baseline"), QStringLiteral("FILE"), tr("Write the baseline: all findings when it is new, otherwise without those that are gone."), {}, {}, {}},
                    {QStringLiteral("accept-new"), {}, tr("Take new findings into a baseline that is there already."), {}, {}, {}},
                    ruleOptions().at(0),
                    ruleOptions().at(1),
                    ruleOptions().at(2),
                    {QStringLiteral("output"), QStringLiteral("FILE"), tr("File to write the report to; standard output otherwise."), u'o', {}, {}},
                },
            .examples = {QStringLiteral("groundplan validate shop.groundplan.yaml"),
                         QStringLiteral("groundplan validate --format sarif -o report.sarif shop.groundplan.yaml"),
                         QStringLiteral("groundplan validate --profile pci-dss --environment production bank.groundplan.yaml"),
                         QStringLiteral("groundplan validate --write-baseline baseline.yaml bank.groundplan.yaml"),
                         QStringLiteral("groundplan validate --baseline baseline.yaml --format junit bank.groundplan.yaml"),
                         QStringLiteral("git show main:shop.groundplan.yaml | groundplan validate - --fail-on warning")},
            .details = tr("Findings that a valid deviation in the design accepts are counted as silenced, not reported. A baseline holds the "
                          "findings of an old design: it only shrinks, unless --accept-new is given."),
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
        CheckReport checked = checkDesign(design, *catalog, today, *rules);
        CheckInput input{displayPath(path), *loaded, checked, **rules, today};
        if (arguments.has("outcomes"))
            input.outcomes = outcomesOf(design, *catalog, today, **rules);
        input.failOn = leastFailing(arguments.value("fail-on"));
        if (const auto compared = holdAgainstBaseline(arguments, checked, input); !compared)
            return report(compared.error());
        const QString output = arguments.has("output") ? arguments.value("output") : QStringLiteral("-");
        const bool colours = output == QLatin1String("-") && coloursOnOutput();
        if (const auto written = writeFile(output, formatted(input, arguments, colours)); !written)
            return report(written.error());
        return input.failed() ? ExitFindings : ExitFine;
    }

private:
    static QByteArray formatted(const CheckInput& input, const Arguments& arguments, bool colours)
    {
        const QString format = arguments.value("format");
        if (format == QLatin1String("json"))
            return checkJson(input);
        if (format == QLatin1String("sarif"))
            return checkSarif(input);
        if (format == QLatin1String("junit"))
            return checkJunit(input);
        if (format == QLatin1String("markdown"))
            return checkMarkdown(input).toUtf8();
        return checkText(input, {.questions = arguments.has("questions"), .colours = colours}).toUtf8();
    }

    static std::optional<Severity> leastFailing(const QString& level)
    {
        for (Severity severity : {Severity::Info, Severity::Warning, Severity::Error}) {
            if (severityName(severity) == level)
                return severity;
        }
        return std::nullopt;
    }

    /// Leaves in the report what is new, and writes the baseline when asked for.
    static Result<void> holdAgainstBaseline(const Arguments& arguments, CheckReport& checked, CheckInput& input)
    {
        const QString target = arguments.value("write-baseline");
        const QString source = arguments.has("baseline") ? arguments.value("baseline") : target;
        if (source.isEmpty())
            return {};
        input.hasBaseline = true;
        const QList<Finding> all = checked.findings;
        // A baseline that is only written may not be there yet: then everything goes into it.
        const bool isNew = !arguments.has("baseline") && !QFileInfo::exists(source);
        Baseline baseline = baselineOf(all);
        if (!isNew) {
            const auto bytes = readFile(source);
            if (!bytes)
                return unexpected(bytes.error());
            auto read = readBaseline(*bytes, source);
            if (!read)
                return unexpected(read.error());
            baseline = std::move(*read);
        }
        BaselineComparison compared = compareWith(baseline, all);
        checked.findings = std::move(compared.fresh);
        input.known = std::move(compared.known);
        input.stale = std::move(compared.stale);
        if (target.isEmpty())
            return {};
        if (arguments.has("accept-new")) {
            checked.findings.clear();
            input.known = all;
            baseline = baselineOf(all);
        }
        return writeFile(target, writeBaseline(shrunk(baseline, all)));
    }
};

} // namespace

std::unique_ptr<Verb> make_verb_validate()
{
    return std::make_unique<ValidateVerb>();
}

} // namespace groundplan
