// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "app/cli/console.h"
#include "app/cli/inputs.h"
#include "app/cli/verb.h"
#include "app/services/export_writer.h"
#include "model/exports/export_plan.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

QStringList targets()
{
    QStringList ids;
    for (const auto& exporter : allExporters())
        ids.append(exporter->id());
    return ids;
}

QString targetLines()
{
    QString text;
    for (const auto& exporter : allExporters())
        text += QLatin1String("  ") + exporter->id().leftJustified(16) + u' ' + exporter->description() + u'\n';
    return text;
}

class ExportVerb : public Verb
{
public:
    VerbInfo info() const override
    {
        return {
            .name = QStringLiteral("export"),
            .summary = tr("Writes the files that run a design into a folder, or checks that the folder still matches."),
            .positionals = QStringLiteral("FILE|-"),
            .least = 0,
            .most = 1,
            .options =
                {
                    {QStringLiteral("target"), QStringLiteral("TARGET"), tr("What to write; see below."), u't', targets(), {}},
                    {QStringLiteral("output"), QStringLiteral("FOLDER"), tr("Folder to write into."), u'o', {}, {}},
                    {QStringLiteral("check"), {}, tr("Write nothing; list what differs and exit with 3 if anything does."), u'c', {}, {}},
                    {QStringLiteral("list"), {}, tr("Write nothing; list the files of the plan."), u'l', {}, {}},
                    {QStringLiteral("force"), {}, tr("Write over files that no export made."), {}, {}, {}},
                    {QStringLiteral("targets"), {}, tr("List the targets."), {}, {}, {}},
                    {QStringLiteral("quiet"), {}, tr("Do not print notes."), u'q', {}, {}},
                },
            .examples = {QStringLiteral("groundplan export shop.groundplan.yaml --target kubernetes --output deploy"),
                         QStringLiteral("groundplan export shop.groundplan.yaml --target kubernetes --output deploy --check")},
            .details = QString(tr("Targets:") + u'\n' + targetLines() + u'\n'
                               + tr("The folder keeps a record, %1, of what was generated: a later export removes only\n"
                                    "what an earlier one made and nobody changed.").arg(QLatin1String(exportRecordName))),
        };
    }

    int run(const Arguments& arguments) const override
    {
        if (arguments.has("targets"))
            return printed(targetLines());
        const bool onlyList = arguments.has("list");
        if (arguments.positionals().isEmpty())
            return reportUsage(tr("An argument is missing: groundplan %1 %2").arg(info().name, info().positionals));
        if (!arguments.has("target"))
            return reportUsage(tr("'--target' is missing; choose one of %1.").arg(targets().join(QLatin1String(", "))));
        if (!arguments.has("output") && !onlyList)
            return reportUsage(tr("'--output' is missing: the folder to write into."));
        const auto catalog = catalogFor(arguments);
        if (!catalog)
            return report(catalog.error());
        const auto loaded = loadDesignFile(arguments.positionals().first(), *catalog);
        if (!loaded)
            return report(loaded.error());
        const auto plan = exporterById(arguments.value("target"))->plan(loaded->design, *catalog);
        if (!plan)
            return report(plan.error());
        if (!arguments.has("quiet"))
            printNotes(*plan, *loaded, displayPath(arguments.positionals().first()));
        if (onlyList)
            return list(*plan);
        const QString folder = arguments.value("output");
        const auto differences = compareExport(*plan, folder);
        if (!differences)
            return report(differences.error());
        return arguments.has("check") ? check(*differences) : write(*plan, folder, *differences, arguments.has("force"));
    }

private:
    static void printNotes(const ExportPlan& plan, const LoadedDesign& loaded, const QString& file)
    {
        for (const ExportNote& note : plan.notes) {
            const TextPlace place = loaded.places.value(note.subjects.value(0));
            const Where where{file, place.line, place.column, note.subjects.value(0)};
            printError(QString(where.text() + QLatin1String(": ")
                               + (note.level == ExportNote::Level::Warning ? tr("warning:") : tr("note:")) + u' ' + note.message + u'\n'));
        }
    }

    static int list(const ExportPlan& plan)
    {
        QString text;
        for (const ExportFile& file : plan.files) {
            text += file.path;
            if (!file.subjects.isEmpty())
                text += QLatin1String("  <- ") + file.subjects.join(QLatin1String(", "));
            text += u'\n';
        }
        return printed(text);
    }

    static int check(const QList<ExportDifference>& differences)
    {
        QString text;
        for (const ExportDifference& difference : differences) {
            if (difference.state != ExportDifference::Same)
                text += exportStateName(difference.state).leftJustified(8) + u' ' + difference.path + u'\n';
        }
        return printed(text, differsAtAll(differences) ? ExitDrift : ExitFine);
    }

    static int write(const ExportPlan& plan, const QString& folder, const QList<ExportDifference>& differences, bool force)
    {
        for (const ExportDifference& difference : differences) {
            if (difference.state == ExportDifference::Changed && difference.foreign && !force) {
                return report({ErrorCode::Unwritable, tr("No export made this file; '--force' writes over it. Nothing was changed."),
                               {.file = QString(folder + u'/' + difference.path), .subject = {}}});
            }
        }
        const auto outcome = writeExport(plan, folder);
        if (!outcome)
            return report(outcome.error());
        return printed(tr("%1: %2 written, %3 removed, %4 unchanged.")
                           .arg(folder).arg(outcome->written).arg(outcome->removed)
                           .arg(std::count_if(differences.begin(), differences.end(),
                                              [](const ExportDifference& difference) { return difference.state == ExportDifference::Same; }))
                       + u'\n');
    }
};

} // namespace

std::unique_ptr<Verb> make_verb_export()
{
    return std::make_unique<ExportVerb>();
}

} // namespace groundplan
