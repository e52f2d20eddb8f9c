// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "app/cli/console.h"
#include "app/cli/inputs.h"
#include "app/cli/rules/coverage_command.h"
#include "app/cli/rules/deviation_commands.h"
#include "app/cli/rules/pack_commands.h"
#include "app/cli/rules/rule_manual.h"
#include "app/cli/verb.h"
#include "app/services/disk.h"
#include "model/base/suggestion.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

/// Lists and explains rules; with a word in front of them, what goes with rules: test, new-pack, profiles, deviations, coverage.
class RulesVerb : public Verb
{
public:
    VerbInfo info() const override
    {
        return {
            .name = QStringLiteral("rules"),
            .summary = tr("Lists or explains rules, tests rule packs."),
            .positionals = QStringLiteral("[RULE | test PACK... | new-pack FILE | profiles | deviations DESIGN | coverage DESIGN]"),
            .least = 0,
            .most = -1,
            .options =
                {
                    {QStringLiteral("pack"), QStringLiteral("PACK"), tr("Only the rules of this pack."), u'p', {}, {}},
                    {QStringLiteral("format"), QStringLiteral("FORMAT"), tr("Form of the answer."), u'f',
                     {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("markdown"), QStringLiteral("html"), QStringLiteral("csv")}, QStringLiteral("text")},
                    {QStringLiteral("manual"), {}, tr("Write the whole manual, with an example of each side of every rule: markdown or html."), u'm', {}, {}},
                    {QStringLiteral("design"), QStringLiteral("FILE"), tr("Show the rules of this design: its packs, and its levels."), u'd', {}, {}},
                    ruleOptions().at(0),
                    ruleOptions().at(1),
                    ruleOptions().at(2),
                    {QStringLiteral("decision"), QStringLiteral("ID"), tr("Write the design with a decision record made of this deviation (deviations)."), {}, {}, {}},
                    {QStringLiteral("in-place"), {}, tr("Write the design back into its file (with --decision)."), u'i', {}, {}},
                    {QStringLiteral("output"), QStringLiteral("FILE"), tr("File to write (deviations, coverage, --manual); standard output otherwise."), u'o', {}, {}},
                    {QStringLiteral("date"), QStringLiteral("YYYY-MM-DD"), tr("The day by which deviations expire; today otherwise."), {}, {}, {}},
                    {QStringLiteral("force"), {}, tr("Write over a file that is there (new-pack)."), {}, {}, {}},
                },
            .examples = {QStringLiteral("groundplan rules"), QStringLiteral("groundplan rules dependency-cycle"),
                         QStringLiteral("groundplan rules --manual --format html --output rules.html"), QStringLiteral("groundplan rules --profile pci-dss"),
                         QStringLiteral("groundplan rules new-pack rules/ours.yaml"), QStringLiteral("groundplan rules test rules/ours.yaml"),
                         QStringLiteral("groundplan rules deviations --format csv bank.groundplan.yaml"),
                         QStringLiteral("groundplan rules deviations --decision batch-stays --in-place bank.groundplan.yaml"),
                         QStringLiteral("groundplan rules coverage --format markdown bank.groundplan.yaml")},
            .details = tr("'test' runs the tests in rule packs and ends with 1 when one fails; 'new-pack' writes an example to start from; "
                          "'profiles' lists the profiles; 'deviations' lists those of a design: valid, ending within 30 days, expired, "
                          "unmatched (nothing to accept) or malformed; 'coverage' tells how far a design keeps to the four parts of the "
                          "standard model. CSV is for deviations alone, HTML for the manual."),
        };
    }

    int run(const Arguments& arguments) const override
    {
        const QStringList& words = arguments.positionals();
        const QString word = words.value(0);
        const QString format = arguments.value("format");
        if (word == QLatin1String("profiles"))
            return words.size() > 1 ? tooMany(words.at(1)) : listProfiles(format);
        if (word == QLatin1String("new-pack")) {
            if (words.size() != 2)
                return words.size() > 2 ? tooMany(words.at(2)) : reportUsage(tr("An argument is missing: groundplan rules new-pack FILE"));
            return newPack(words.at(1), arguments.has("force"));
        }
        const auto catalog = catalogFor(arguments);
        if (!catalog)
            return report(catalog.error());
        if (word == QLatin1String("test")) {
            if (words.size() < 2)
                return reportUsage(tr("An argument is missing: groundplan rules test PACK..."));
            return testPacks(words.mid(1), *catalog);
        }
        if (word == QLatin1String("deviations")) {
            if (words.size() != 2)
                return words.size() > 2 ? tooMany(words.at(2)) : reportUsage(tr("An argument is missing: groundplan rules deviations DESIGN"));
            return deviationsOf(words.at(1), arguments, *catalog);
        }
        if (word == QLatin1String("coverage")) {
            if (words.size() != 2)
                return words.size() > 2 ? tooMany(words.at(2)) : reportUsage(tr("An argument is missing: groundplan rules coverage DESIGN"));
            return coverageOfDesign(words.at(1), arguments, *catalog);
        }
        if (words.size() > 1)
            return tooMany(words.at(1));
        if (format == QLatin1String("csv"))
            return reportUsage(tr("CSV is for 'groundplan rules deviations' alone."));
        if (format == QLatin1String("html") && !arguments.has("manual"))
            return reportUsage(tr("HTML is for 'groundplan rules --manual' alone."));
        if (arguments.has("manual") && format == QLatin1String("json"))
            return reportUsage(tr("The manual is written as markdown or html."));
        const auto rules = rulesOf(arguments, *catalog);
        if (!rules)
            return report(rules.error());
        if (word.isEmpty())
            return list(**rules, arguments, *catalog);
        return arguments.has("manual") ? reportUsage(tr("The manual is of all rules or of a pack: '%1' is too much.").arg(word))
                                       : explain(**rules, word, format);
    }

private:
    static int tooMany(const QString& word) { return reportUsage(tr("Too many arguments: '%1'.").arg(word)); }

    /// Those of a design, or those that any design is checked by.
    static Result<std::shared_ptr<const RuleSet>> rulesOf(const Arguments& arguments, const Catalog& catalog)
    {
        LoadedDesign empty;
        if (!arguments.has("design"))
            return rulesFor(arguments, empty, QStringLiteral("-"), catalog);
        const QString path = arguments.value("design");
        const auto loaded = loadDesignFile(path, catalog);
        if (!loaded)
            return unexpected(loaded.error());
        return rulesFor(arguments, *loaded, path, catalog);
    }

    static int explain(const RuleSet& rules, const QString& name, const QString& format)
    {
        const RuleSet::Entry* found = rules.entry(name);
        QStringList ids;
        for (const RuleSet::Entry& entry : rules.entries()) {
            ids.append(entry.rule->info().id);
            if (!found && !entry.rule->info().code.isEmpty() && entry.rule->info().code.compare(name, Qt::CaseInsensitive) == 0)
                found = &entry;
        }
        if (!found) {
            const QString near = nearestName(name, ids);
            return reportUsage(near.isEmpty() ? tr("Unknown rule '%1'; 'groundplan rules' lists the rules.").arg(name)
                                              : tr("Unknown rule '%1'; did you mean '%2'?").arg(name, near));
        }
        if (format == QLatin1String("json"))
            return printed(QString::fromUtf8(ruleJson(*found)));
        return printed(format == QLatin1String("markdown") ? QString(ruleMarkdown(*found).trimmed() + u'\n') : ruleText(*found));
    }

    static int list(const RuleSet& rules, const Arguments& arguments, const Catalog& catalog)
    {
        QList<RuleSet::Entry> entries;
        for (const RuleSet::Entry& entry : rules.entries()) {
            if (!arguments.has("pack") || entry.rule->info().pack == arguments.value("pack"))
                entries.append(entry);
        }
        if (entries.isEmpty())
            return reportUsage(tr("Unknown pack '%1'; 'groundplan rules' shows the packs.").arg(arguments.value("pack")));
        const QString format = arguments.value("format");
        if (arguments.has("manual")) {
            const auto pages = format == QLatin1String("html") ? makeHtml(tr("Rules")) : makeMarkdown();
            writeManual(entries, catalog, *pages);
            const auto written = writeFile(arguments.has("output") ? arguments.value("output") : QStringLiteral("-"), pages->text().toUtf8());
            return written ? int(ExitFine) : report(written.error());
        }
        if (format == QLatin1String("json"))
            return printed(QString::fromUtf8(rulesJson(entries)));
        return printed(format == QLatin1String("markdown") ? ruleManual(entries) : ruleList(entries));
    }
};

} // namespace

std::unique_ptr<Verb> make_verb_rules()
{
    return std::make_unique<RulesVerb>();
}

} // namespace groundplan
