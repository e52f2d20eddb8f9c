// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "app/cli/console.h"
#include "app/cli/inputs.h"
#include "app/cli/verb.h"
#include "app/services/disk.h"
#include "app/services/import_files.h"
#include "model/imports/importer.h"
#include "model/layout/layout_engine.h"
#include "model/storage/design_writer.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

QStringList sources()
{
    QStringList ids;
    for (const auto& importer : allImporters())
        ids.append(importer->id());
    return ids;
}

QString nameOf(const Arguments& arguments)
{
    if (arguments.has("name"))
        return arguments.value("name");
    const QString first = arguments.positionals().first();
    if (first == QLatin1String("-"))
        return tr("Imported platform");
    const QFileInfo info(first);
    return info.isDir() ? QDir(info.absoluteFilePath()).dirName() : info.completeBaseName();
}

class ImportVerb : public Verb
{
public:
    VerbInfo info() const override
    {
        return {
            .name = QStringLiteral("import"),
            .summary = tr("Makes a design of what is there already, such as Kubernetes manifests."),
            .positionals = QStringLiteral("PATH|-..."),
            .least = 1,
            .most = -1,
            .options =
                {
                    {QStringLiteral("from"), QStringLiteral("SOURCE"), tr("Format of the files; recognised by their content otherwise."), u'f', sources(), {}},
                    {QStringLiteral("name"), QStringLiteral("NAME"), tr("Name of the design; that of the first path otherwise."), u'n', {}, {}},
                    {QStringLiteral("output"), QStringLiteral("FILE"), tr("File to write; standard output otherwise."), u'o', {}, {}},
                    {QStringLiteral("layout"), {}, tr("Place the components (this is what happens anyway)."), {}, {}, {}},
                    {QStringLiteral("no-layout"), {}, tr("Leave the positions out."), {}, {}, {}},
                    {QStringLiteral("quiet"), {}, tr("Do not print notes."), u'q', {}, {}},
                },
            .examples = {QStringLiteral("groundplan import manifests/ -o shop.groundplan.yaml"),
                         QStringLiteral("kustomize build overlays/production | groundplan import - --name Shop")},
            .details = tr("Folders are searched for files of the format, links are not followed. What could not be taken over is\n"
                          "noted on standard error."),
        };
    }

    int run(const Arguments& arguments) const override
    {
        if (arguments.has("layout") && arguments.has("no-layout"))
            return reportUsage(tr("'--layout' and '--no-layout' exclude each other."));
        const auto catalog = catalogFor(arguments);
        if (!catalog)
            return report(catalog.error());
        const Importer* importer = arguments.has("from") ? importerById(arguments.value("from")) : nullptr;
        QStringList patterns;
        for (const auto& candidate : allImporters()) {
            if (!importer || candidate.get() == importer)
                patterns.append(candidate->filePatterns());
        }
        patterns.removeDuplicates();
        const auto files = readImportFiles(arguments.positionals(), patterns);
        if (!files)
            return report(files.error());
        for (const auto& candidate : allImporters()) {
            if (!importer && candidate->accepts(*files))
                importer = candidate.get();
        }
        // Files that nobody recognises get the message of the first importer, which knows what it misses.
        if (!importer)
            importer = allImporters().front().get();
        const auto imported = importer->read(*files, nameOf(arguments), *catalog);
        if (!imported)
            return report(imported.error());
        if (!arguments.has("quiet")) {
            for (const ImportNote& note : imported->notes) {
                const QString place = note.where.text();
                printError(QString((place.isEmpty() ? QString() : QString(place + QLatin1String(": "))) + tr("note:") + u' ' + note.message + u'\n'));
            }
        }
        Design design = imported->design;
        if (!arguments.has("no-layout")) {
            const auto placements = layoutDesign(design, *catalog);
            if (!placements)
                return report(placements.error());
            if (auto placed = design.apply(placementChanges(design, *placements)); !placed)
                return report(placed.error());
        }
        const QString output = arguments.has("output") ? arguments.value("output") : QStringLiteral("-");
        if (const auto written = writeFile(output, writeDesign(design, *catalog)); !written)
            return report(written.error());
        if (!arguments.has("quiet")) {
            printError(tr("%1 and %2 imported, %3.")
                           .arg(counted(design.components().size(), "%1 component", "%1 components"),
                                counted(design.connections().size(), "%1 connection", "%1 connections"),
                                counted(imported->notes.size(), "%1 note", "%1 notes")) + u'\n');
        }
        return ExitFine;
    }
};

} // namespace

std::unique_ptr<Verb> make_verb_import()
{
    return std::make_unique<ImportVerb>();
}

} // namespace groundplan
