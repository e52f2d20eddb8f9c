// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "app/services/disk.h"
#include "app/services/import_files.h"
#include "model/imports/importer.h"
#include "model/layout/layout_engine.h"
#include "model/storage/design_writer.h"
#include "app/cli/verb.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

class ImportVerb : public Verb
{
public:
    QString name() const override { return QStringLiteral("import"); }
    QString summary() const override { return tr("Make a design of what is there already, such as Kubernetes manifests."); }
    QString usage() const override { return QStringLiteral("PATH... [--output FILE]"); }
    QStringList examples() const override
    {
        return {
                QStringLiteral("groundplan import manifests/ -o shop.groundplan.yaml"),
                QStringLiteral("kustomize build overlays/prod | groundplan import - --name Shop")
        };
    }
    QList<CommandLine::Option> options() const override
    {
        return {
                {QStringLiteral("from"), QStringLiteral("f"), QStringLiteral("format"), tr("Source format"), QStringLiteral("kubernetes")},
                {QStringLiteral("name"), QStringLiteral("n"), QStringLiteral("name"), tr("Name of the design; default: that of the first file"), QStringLiteral("")},
                {QStringLiteral("output"), QStringLiteral("o"), QStringLiteral("file"), tr("Where to write"), QStringLiteral("-")},
                {QStringLiteral("no-layout"), QStringLiteral(""), QStringLiteral(""), tr("Leave the positions out"), QStringLiteral("")},
                {QStringLiteral("quiet"), QStringLiteral("q"), QStringLiteral(""), tr("Do not print notes"), QStringLiteral("")}
        };
    }
    int run(const CommandLine& line, const Catalog& catalog) const override
    {
        const Importer* importer = importerById(line.value(QStringLiteral("from")));
        if (!importer)
            return usageError(*this, tr("There is no source format '%1'.").arg(line.value(QStringLiteral("from"))));
        if (line.positional().isEmpty())
            return usageError(*this, tr("Name a file, a folder or -."));
        auto files = readImportFiles(line.positional(), importer->filePatterns());
        if (!files)
            return failWith(files.error());
        QString name = line.value(QStringLiteral("name"));
        if (name.isEmpty()) {
            const QFileInfo first(line.positional().first());
            name = first.fileName() == QLatin1String("-") ? tr("Imported platform") : first.isDir() ? QDir(first.absoluteFilePath()).dirName() : first.completeBaseName();
        }
        auto imported = importer->read(*files, name, catalog);
        if (!imported)
            return failWith(imported.error());
        if (!line.has(QStringLiteral("quiet"))) {
            for (const ImportNote& note : imported->notes)
                printError(note.where.text() + QLatin1String(": ") + tr("note: ") + note.message);
        }
        Design design = imported->design;
        if (!line.has(QStringLiteral("no-layout"))) {
            const auto placements = layoutDesign(design, catalog);
            if (!placements)
                return failWith(placements.error());
            if (auto placed = design.apply(placementChanges(design, *placements)); !placed)
                return failWith(placed.error());
        }
        int workloads = 0;
        for (const Component& component : design.components()) {
            if (!catalog.isContainer(component.kind))
                ++workloads;
        }
        printError(tr("%1 components and %2 connections imported, %3 notes.")
                       .arg(workloads).arg(design.connections().size()).arg(imported->notes.size()));
        const auto written = writeFile(line.value(QStringLiteral("output")), writeDesign(design, catalog));
        return written ? ExitCode::Fine : failWith(written.error());
    }
};

} // namespace

std::unique_ptr<Verb> make_verb_import()
{
    return std::make_unique<ImportVerb>();
}

} // namespace groundplan
