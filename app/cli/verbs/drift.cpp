// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/cli/console.h"
#include "app/cli/inputs.h"
#include "app/cli/output/json_value.h"
#include "app/cli/verb.h"
#include "app/services/import_files.h"
#include "model/exports/environment_design.h"
#include "model/exports/export_plan.h"
#include "model/imports/importer.h"
#include "model/review/design_drift.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

/// Formats that are written as they are read: Terraform is written as code but read as state, for one.
QStringList formats()
{
    return {QStringLiteral("kubernetes"), QStringLiteral("compose"), QStringLiteral("backstage")};
}

/// What the design asks for, as the importer reads the files that it exports to.
Result<ReadPlatform> asked(const Design& design, const Importer& importer, const Catalog& catalog)
{
    const auto plan = exporterById(importer.id())->plan(design, catalog);
    if (!plan)
        return unexpected(plan.error());
    QList<ImportFile> files;
    for (const ExportFile& file : plan->files) {
        // Without environments the base is the whole; documentation and patches hold no objects.
        if (file.path.contains(QLatin1String("overlays/")) || file.path.endsWith(QLatin1String(".md")))
            continue;
        files.append({file.path, file.content});
    }
    auto read = importer.read(files, design.name(), catalog);
    if (!read)
        return unexpected(read.error());
    return ReadPlatform{read->design, read->origins, read->places};
}

QByteArray jsonText(const QList<DriftEntry>& entries)
{
    QJsonArray array;
    for (const DriftEntry& entry : entries) {
        static const char* kinds[]{"only-in-design", "only-in-files", "differs"};
        QJsonObject object{{QStringLiteral("kind"), QLatin1String(kinds[int(entry.kind)])},
                           {QStringLiteral("what"), entry.connection ? QStringLiteral("connection") : QStringLiteral("component")},
                           {QStringLiteral("subject"), entry.subject},
                           {QStringLiteral("label"), entry.label},
                           {QStringLiteral("message"), driftText(entry)}};
        if (!entry.attribute.isEmpty()) {
            object.insert(QStringLiteral("attribute"), entry.attribute);
            object.insert(QStringLiteral("inDesign"), jsonValue(entry.inDesign));
            object.insert(QStringLiteral("inFiles"), jsonValue(entry.inFiles));
        }
        if (!entry.where.file.isEmpty()) {
            object.insert(QStringLiteral("file"), entry.where.file);
            object.insert(QStringLiteral("line"), entry.where.line);
        }
        array.append(object);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("drift"), array}}).toJson();
}

class DriftVerb : public Verb
{
public:
    VerbInfo info() const override
    {
        return {
            .name = QStringLiteral("drift"),
            .summary = tr("Compares a design with the files of a running platform: what each has that the other has not."),
            .positionals = QStringLiteral("FILE PATH|-..."),
            .least = 2,
            .most = -1,
            .options =
                {
                    {QStringLiteral("from"), QStringLiteral("SOURCE"), tr("Format of the files."), u'f', formats(), QStringLiteral("kubernetes")},
                    {QStringLiteral("environment"), QStringLiteral("ENVIRONMENT"), tr("Compare with the design as it is in that environment."), u'e', {}, {}},
                    {QStringLiteral("format"), QStringLiteral("FORMAT"), tr("Form of the answer."), {}, {QStringLiteral("text"), QStringLiteral("json")}, QStringLiteral("text")},
                    {QStringLiteral("structure"), {}, tr("Leave out values that differ: only components, connections and their kinds."), u's', {}, {}},
                    {QStringLiteral("quiet"), {}, tr("Do not print notes of the import."), u'q', {}, {}},
                },
            .examples = {QStringLiteral("kustomize build deploy/overlays/production | groundplan drift shop.groundplan.yaml - --environment production"),
                         QStringLiteral("kubectl get all,ingress,networkpolicy -A -o yaml | groundplan drift shop.groundplan.yaml - -e production")},
            .details = tr("Both sides are read by the same importer, the design's from the files that it exports to, so that what a format\n"
                          "cannot say is no difference. Exits with 3 when anything differs."),
        };
    }

    int run(const Arguments& arguments) const override
    {
        const auto catalog = catalogFor(arguments);
        if (!catalog)
            return report(catalog.error());
        const auto loaded = loadDesignFile(arguments.positionals().first(), *catalog);
        if (!loaded)
            return report(loaded.error());
        Design design = loaded->design;
        Environment environment; // without one the base is compared
        if (arguments.has("environment")) {
            const Environment* found = design.environments().find(arguments.value("environment"));
            if (!found) {
                QStringList ids;
                for (const Environment& each : design.environments())
                    ids.append(each.id);
                return reportUsage(tr("The design has no environment '%1'; it has %2.").arg(arguments.value("environment"), ids.isEmpty() ? tr("none") : ids.join(QLatin1String(", "))));
            }
            environment = *found;
        }
        if (!design.environments().isEmpty()) {
            const auto alone = withoutEnvironments(design, environment);
            if (!alone)
                return report(alone.error());
            design = *alone;
        }
        const Importer* importer = importerById(arguments.value("from"));
        const auto files = readImportFiles(arguments.positionals().mid(1), importer->filePatterns());
        if (!files)
            return report(files.error());
        const auto read = importer->read(*files, design.name(), *catalog);
        if (!read)
            return report(read.error());
        if (!arguments.has("quiet")) {
            for (const ImportNote& note : read->notes) {
                const QString place = note.where.text();
                printError(QString((place.isEmpty() ? QString() : QString(place + QLatin1String(": "))) + tr("note:") + u' ' + note.message + u'\n'));
            }
        }
        const auto wanted = asked(design, *importer, *catalog);
        if (!wanted)
            return report(wanted.error());
        QList<DriftEntry> entries = driftBetween(*wanted, {read->design, read->origins, read->places});
        if (arguments.has("structure"))
            entries.removeIf([](const DriftEntry& entry) { return entry.kind == DriftEntry::Kind::Differs && entry.attribute != QLatin1String("kind"); });
        const int code = entries.isEmpty() ? ExitFine : ExitDrift;
        if (arguments.value("format") == QLatin1String("json"))
            return printed(QString::fromUtf8(jsonText(entries)), code);
        QString text;
        for (const DriftEntry& entry : std::as_const(entries)) {
            static const char signs[]{'-', '+', '~'};
            text += QLatin1Char(signs[int(entry.kind)]) + QLatin1Char(' ') + driftText(entry);
            if (const QString place = entry.where.text(); !place.isEmpty())
                text += QLatin1String(" (") + place + u')';
            text += u'\n';
        }
        return printed(text, code);
    }
};

} // namespace

std::unique_ptr<Verb> make_verb_drift()
{
    return std::make_unique<DriftVerb>();
}

} // namespace groundplan
