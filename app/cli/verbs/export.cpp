// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "app/cli/design_input.h"
#include "app/services/export_writer.h"
#include "model/exports/export_plan.h"
#include "app/cli/verb.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

class ExportVerb : public Verb
{
public:
    QString name() const override { return QStringLiteral("export"); }
    QString summary() const override { return tr("Write the manifests of a design into a folder, or check that a folder still matches."); }
    QString usage() const override { return QStringLiteral("FILE --target TARGET --output DIR [--check]"); }
    QStringList examples() const override
    {
        return {
                QStringLiteral("groundplan export shop.groundplan.yaml --target kubernetes --output deploy/"),
                QStringLiteral("groundplan export shop.groundplan.yaml --target kubernetes --output deploy/ --check"),
                QStringLiteral("groundplan export shop.groundplan.yaml --target argocd --list")
        };
    }
    QList<CommandLine::Option> options() const override
    {
        return {
                {QStringLiteral("target"), QStringLiteral("t"), QStringLiteral("target"), tr("What to write; --targets lists them"), QStringLiteral("kubernetes")},
                {QStringLiteral("output"), QStringLiteral("o"), QStringLiteral("dir"), tr("Folder to write into"), QStringLiteral("")},
                {QStringLiteral("check"), QStringLiteral(""), QStringLiteral(""), tr("Write nothing; exit with 3 and a list when the folder differs"), QStringLiteral("")},
                {QStringLiteral("list"), QStringLiteral(""), QStringLiteral(""), tr("Write nothing; list the files and where they come from"), QStringLiteral("")},
                {QStringLiteral("targets"), QStringLiteral(""), QStringLiteral(""), tr("List the targets"), QStringLiteral("")},
                {QStringLiteral("quiet"), QStringLiteral("q"), QStringLiteral(""), tr("Do not print notes"), QStringLiteral("")}
        };
    }
    int run(const CommandLine& line, const Catalog& catalog) const override
    {
        if (line.has(QStringLiteral("targets"))) {
            for (const auto& exporter : allExporters())
                print(exporter->id().leftJustified(14) + exporter->description() + u'\n');
            return ExitCode::Fine;
        }
        const Exporter* exporter = exporterById(line.value(QStringLiteral("target")));
        if (!exporter)
            return usageError(*this, tr("There is no target '%1'; --targets lists them.").arg(line.value(QStringLiteral("target"))));
        if (line.positional().size() != 1)
            return usageError(*this, tr("Name one design file, or -."));
        const QString folder = line.value(QStringLiteral("output"));
        const bool onlyList = line.has(QStringLiteral("list"));
        if (folder.isEmpty() && !onlyList)
            return usageError(*this, tr("--output names the folder to write into."));
        const auto loaded = readDesignArgument(line.positional().first(), catalog);
        if (!loaded)
            return failWith(loaded.error());
        const auto plan = exporter->plan(loaded->design, catalog);
        if (!plan)
            return failWith(plan.error());
        if (!line.has(QStringLiteral("quiet"))) {
            for (const ExportNote& note : plan->notes)
                printError(tr("note: ") + note.message);
        }
        if (onlyList) {
            for (const ExportFile& file : plan->files)
                print(file.path + (file.subjects.isEmpty() ? QString() : QString(QLatin1String("  <- ") + file.subjects.join(QLatin1String(", ")))) + u'\n');
            return ExitCode::Fine;
        }
        const auto differences = compareExport(*plan, folder);
        if (!differences)
            return failWith(differences.error());
        if (line.has(QStringLiteral("check"))) {
            for (const ExportDifference& difference : *differences) {
                if (difference.state != ExportDifference::Same)
                    print(exportStateName(difference.state).leftJustified(9) + difference.path + u'\n');
            }
            return differsAtAll(*differences) ? ExitCode::Drift : ExitCode::Fine;
        }
        const auto written = writeExport(*plan, folder);
        if (!written)
            return failWith(written.error());
        printError(tr("%1 files written to %2, %3 removed.").arg(written->written).arg(folder).arg(written->removed));
        return ExitCode::Fine;
    }
};

} // namespace

std::unique_ptr<Verb> make_verb_export()
{
    return std::make_unique<ExportVerb>();
}

} // namespace groundplan
