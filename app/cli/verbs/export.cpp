// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "app/cli/console.h"
#include "app/cli/exports/export_report.h"
#include "app/cli/exports/planned_export.h"
#include "app/cli/exports/progress.h"
#include "app/cli/verb.h"
#include "app/services/export_lock.h"
#include "app/services/export_writer.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

ConflictChoice conflictChoice(const QString& name)
{
    if (name == QLatin1String("markers"))
        return ConflictChoice::Markers;
    if (name == QLatin1String("ours"))
        return ConflictChoice::Ours;
    return name == QLatin1String("theirs") ? ConflictChoice::Theirs : ConflictChoice::Refuse;
}

class ExportVerb : public Verb
{
public:
    VerbInfo info() const override
    {
        QList<OptionSpec> options = exportProfileOptions();
        options += {
            {QStringLiteral("output"), QStringLiteral("FOLDER"), tr("Folder to write into."), u'o', {}, {}},
            {QStringLiteral("check"), {}, tr("Write nothing; list what differs and exit with 3 if anything does."), u'c', {}, {}},
            {QStringLiteral("diff"), {}, tr("Write nothing; show what would change, line by line, and exit with 3 if anything does."), u'd', {}, {}},
            {QStringLiteral("list"), {}, tr("Write nothing; list the files of the plan."), u'l', {}, {}},
            {QStringLiteral("conflicts"), QStringLiteral("WAY"), tr("What becomes of lines that both the design and somebody by hand changed: marks in the file, the edit, the design."), {},
             {QStringLiteral("markers"), QStringLiteral("ours"), QStringLiteral("theirs")}, {}},
            {QStringLiteral("force"), {}, tr("Write over files that no export made."), {}, {}, {}},
            {QStringLiteral("json"), {}, tr("Answer as JSON: files, states, notes."), {}, {}, {}},
            {QStringLiteral("targets"), {}, tr("List the targets."), {}, {}, {}},
            {QStringLiteral("quiet"), {}, tr("Do not print notes."), u'q', {}, {}},
        };
        return {
            .name = QStringLiteral("export"),
            .summary = tr("Writes the files that run a design into a folder, or checks that the folder still matches."),
            .positionals = QStringLiteral("FILE|-"),
            .least = 0,
            .most = 1,
            .options = options,
            .examples = {QStringLiteral("groundplan export shop.groundplan.yaml --output deploy"),
                         QStringLiteral("groundplan export shop.groundplan.yaml --target kubernetes,argocd --output deploy --check"),
                         QStringLiteral("groundplan export shop.groundplan.yaml --output deploy --diff")},
            .details = QString(tr("Targets:") + u'\n' + exportTargetLines() + u'\n'
                               + tr("The folder remembers what was generated (%1 and %2; commit both): a later\n"
                                    "export updates what nobody touched, merges edits by hand, and removes only what\n"
                                    "an earlier one made and nobody changed. It writes all or nothing, also when it is\n"
                                    "killed; in the top folder of a git working tree, or where a folder cannot be\n"
                                    "replaced in one step, the next run completes one that was killed.")
                                     .arg(QLatin1String(exportLockName), QLatin1String(exportBaseName))),
        };
    }

    int run(const Arguments& arguments) const override
    {
        if (arguments.has("targets"))
            return printed(exportTargetLines());
        if (arguments.positionals().isEmpty())
            return reportUsage(tr("An argument is missing: groundplan %1 %2").arg(info().name, info().positionals));
        const bool onlyList = arguments.has("list");
        if (!arguments.has("output") && !onlyList)
            return reportUsage(tr("'--output' is missing: the folder to write into."));
        TerminalProgress progress(tr("Exporting"));
        PlannedExport planned;
        if (const int code = planExport(arguments, progress.part(0, 0.5), planned); code != ExitFine)
            return code;
        const bool json = arguments.has("json");
        if (!json && !arguments.has("quiet"))
            printExportNotes(planned);
        if (onlyList)
            return printed(json ? exportJson(planned, {}) : exportList(planned.set));
        const ExportWriting writing{.conflicts = conflictChoice(arguments.value("conflicts")), .overForeign = arguments.has("force"),
                                    .wholeFolder = planned.wholeFolder, .progress = progress.part(0.5, 1)};
        const QString folder = arguments.value("output");
        if (!arguments.has("check") && !arguments.has("diff"))
            return write(planned, folder, writing, json, arguments.has("quiet"));
        const auto comparison = compareExport(planned.set, folder, writing);
        if (!comparison)
            return reportExportError(comparison.error(), planned);
        sayMended(folder, comparison->mended);
        return check(arguments, planned, folder, comparison->differences);
    }

private:
    static void say(const QString& path, const QString& message)
    {
        printError(QString(path + QLatin1String(": ") + tr("note:") + u' ' + message + u'\n'));
    }

    static void sayMended(const QString& folder, const QString& mended)
    {
        if (!mended.isEmpty())
            say(folder, mended);
    }

    static int check(const Arguments& arguments, const PlannedExport& planned, const QString& folder, const QList<ExportDifference>& differences)
    {
        const int code = differsAtAll(differences) ? ExitDrift : ExitFine;
        if (arguments.has("json"))
            return printed(exportJson(planned, {.folder = folder, .differences = &differences}), code);
        if (!arguments.has("diff"))
            return printed(exportStates(differences), code);
        const auto diff = exportDiff(planned.set, differences, coloursOnOutput());
        return diff ? printed(*diff, code) : report(diff.error());
    }

    static int write(const PlannedExport& planned, const QString& folder, const ExportWriting& writing, bool json, bool quiet)
    {
        const auto outcome = writeExport(planned.set, folder, writing);
        if (!outcome)
            return reportExportError(outcome.error(), planned);
        sayMended(folder, outcome->comparison.mended);
        int code = ExitFine;
        for (const ExportDifference& difference : outcome->refused) {
            QString why = tr("No export made this file; '--force' writes over it. Nothing was changed.");
            if (difference.state == ExportDifference::Conflict) {
                why = difference.remark.isEmpty()
                          ? counted(difference.conflicts, "It was edited by hand in %1 place that the design changed too; '--conflicts' decides. Nothing was changed.",
                                    "It was edited by hand in %1 places that the design changed too; '--conflicts' decides. Nothing was changed.")
                          : QString(difference.remark + u' ' + tr("Nothing was changed."));
            }
            code = report({ErrorCode::Unwritable, why, {.file = QString(folder + u'/' + difference.path), .subject = {}}});
        }
        if (json)
            return printed(exportJson(planned, {.folder = folder, .differences = &outcome->comparison.differences, .outcome = &*outcome}), code);
        if (code != ExitFine)
            return code;
        for (const ExportDifference& difference : outcome->comparison.differences) {
            const QString path = QString(folder + u'/' + difference.path);
            if (difference.state == ExportDifference::Kept)
                say(path, tr("No longer part of the design, but edited by hand: it stays. Remove it yourself."));
            else if (difference.state == ExportDifference::Edited && !quiet)
                say(path, tr("Edited by hand; the edit was kept."));
            else if (difference.state == ExportDifference::Conflict)
                say(path, tr("Edited by hand where the design changed too; decided as '--conflicts' says."));
        }
        return printed(tr("%1: %2 written, %3 removed, %4 unchanged.").arg(folder).arg(outcome->written).arg(outcome->removed).arg(outcome->unchanged) + u'\n');
    }
};

} // namespace

std::unique_ptr<Verb> make_verb_export()
{
    return std::make_unique<ExportVerb>();
}

} // namespace groundplan
