// SPDX-License-Identifier: Apache-2.0
#include "app/cli/exports/planned_export.h"

#include <algorithm>

#include <QCoreApplication>
#include <QRegularExpression>

#include "app/cli/console.h"
#include "app/cli/exports/progress.h"
#include "app/cli/inputs.h"
#include "model/catalog/attribute_check.h"
#include "model/exports/export_options.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

QStringList targetIds()
{
    QStringList ids;
    for (const auto& exporter : allExporters())
        ids.append(exporter->id());
    return ids;
}

/// The design's profile with what the command line says instead.
class Overrides
{
public:
    Overrides(const Arguments& arguments, const Design& design) : m_arguments(arguments), m_properties(design.properties()) {}

    /// Fails with what is wrong with the command line.
    Result<Design> applied(const Design& design)
    {
        takeTargets();
        if (auto taken = takeTexts(); !taken)
            return unexpected(taken.error());
        if (auto taken = takeOptions(); !taken)
            return unexpected(taken.error());
        Design result = design;
        if (m_properties == design.properties())
            return result;
        if (auto done = result.apply({PropertiesChange{design.properties(), m_properties}}); !done)
            return unexpected(done.error());
        return result;
    }

    const QStringList& targets() const { return m_targets; }
    const QSet<QString>& places() const { return m_places; }

private:
    static Unexpected wrong(const QString& message) { return unexpected(ErrorCode::BadInput, message, {}); }

    void takeTargets()
    {
        for (const QString& word : m_arguments.values("target"))
            m_targets += word.split(u',', Qt::SkipEmptyParts);
        QStringList& stated = m_properties.exports.targets;
        if (m_targets.isEmpty()) {
            m_targets = stated;
            return;
        }
        // Some of the profile's targets keep the folders that the profile gives them.
        if (!std::all_of(m_targets.cbegin(), m_targets.cend(), [&](const QString& target) { return stated.contains(target); }))
            stated = m_targets;
    }

    Result<void> takeTexts()
    {
        ExportProfile& profile = m_properties.exports;
        if (m_arguments.has("kubernetes")) {
            const QString version = m_arguments.value("kubernetes");
            static const QRegularExpression form(QStringLiteral("^v?1\\.(\\d{1,3})(\\.\\d{1,3})?$"));
            const int minor = form.match(version).captured(1).toInt();
            if (minor < oldestKubernetesMinor || minor > newestKubernetesMinor) {
                return wrong(tr("'--kubernetes' is a version from 1.%1 to 1.%2, not '%3'.").arg(oldestKubernetesMinor).arg(newestKubernetesMinor).arg(version));
            }
            profile.kubernetes = version.startsWith(u'v') ? version.mid(1) : version;
        }
        if (m_arguments.has("registry"))
            profile.registry = m_arguments.value("registry");
        if (m_arguments.has("repository"))
            profile.repository = m_arguments.value("repository");
        if (m_arguments.has("name-prefix"))
            profile.namePrefix = m_arguments.value("name-prefix");
        if (m_arguments.has("layout"))
            exportLayoutNamed(m_arguments.value("layout"), profile.layout);
        for (const QString& label : m_arguments.values("label")) {
            if (label.indexOf(u'=') < 1)
                return wrong(tr("'--label' is KEY=VALUE, not '%1'.").arg(label));
            profile.labels.set(label.section(u'=', 0, 0), label.section(u'=', 1));
        }
        return {};
    }

    Result<void> takeOptions()
    {
        for (const QString& word : m_arguments.values("option")) {
            const QString name = word.section(u'=', 0, 0), target = name.section(u'.', 0, 0), option = name.section(u'.', 1);
            if (target.isEmpty() || option.isEmpty() || !word.contains(u'='))
                return wrong(tr("'--option' is TARGET.OPTION=VALUE, not '%1'.").arg(word));
            const Exporter* exporter = exporterById(target);
            if (!exporter)
                return wrong(tr("There is no export target '%1'; there are %2.").arg(target, targetIds().join(QLatin1String(", "))));
            Value value(word.section(u'=', 1));
            for (const AttributeSpec& spec : exporter->options()) {
                if (spec.id != option)
                    continue;
                auto parsed = parsedAttribute(spec, word.section(u'=', 1));
                if (!parsed)
                    return wrong(tr("'--option %1': %2").arg(name, parsed.error().message));
                value = *parsed;
            }
            const Value* stated = m_properties.exports.options.find(target);
            ValueMap own = stated ? stated->toMap() : ValueMap();
            own.set(option, value);
            m_properties.exports.options.set(target, own);
            m_places.insert(QStringLiteral("export/options/%1/%2").arg(target, option));
        }
        return {};
    }

    const Arguments& m_arguments;
    DesignProperties m_properties;
    QStringList m_targets;
    QSet<QString> m_places; ///< settings that the command line made
};

} // namespace

QList<OptionSpec> exportProfileOptions()
{
    return {
        {QStringLiteral("target"), QStringLiteral("TARGET"), tr("What to write, see below; several with commas or by giving it again. All of the design's export profile otherwise."), u't', {}, {}},
        {QStringLiteral("option"), QStringLiteral("TARGET.OPTION=VALUE"), tr("Set an option of a target for this run; may be given again."), {}, {}, {}},
        {QStringLiteral("kubernetes"), QStringLiteral("VERSION"), tr("Version of the clusters, such as 1.31, for this run."), {}, {}, {}},
        {QStringLiteral("registry"), QStringLiteral("HOST"), tr("Container registry of images that name none, for this run."), {}, {}, {}},
        {QStringLiteral("repository"), QStringLiteral("ADDRESS"), tr("Where the files will live, for this run."), {}, {}, {}},
        {QStringLiteral("name-prefix"), QStringLiteral("TEXT"), tr("Put before the names of workloads, for this run."), {}, {}, {}},
        {QStringLiteral("label"), QStringLiteral("KEY=VALUE"), tr("Label to put on every object, for this run; may be given again."), {}, {}, {}},
        {QStringLiteral("layout"), QStringLiteral("LAYOUT"), tr("How files are laid out over repositories, for this run."), {}, exportLayoutNames(), {}},
    };
}

QString exportTargetLines()
{
    QString text;
    for (const auto& exporter : allExporters())
        text += QLatin1String("  ") + exporter->id().leftJustified(16) + u' ' + exporter->description() + u'\n';
    return text;
}

int planExport(const Arguments& arguments, const ExportProgress& progress, PlannedExport& planned)
{
    const auto catalog = catalogFor(arguments);
    if (!catalog)
        return report(catalog.error());
    auto loaded = loadDesignFile(arguments.positionals().first(), *catalog);
    if (!loaded)
        return report(loaded.error());
    planned.loaded = *loaded;
    planned.file = displayPath(arguments.positionals().first());
    Overrides overrides(arguments, loaded->design);
    auto design = overrides.applied(loaded->design);
    if (!design)
        return reportUsage(design.error().message);
    planned.loaded.design = *design;
    planned.wholeFolder = !arguments.has("target");
    if (overrides.targets().isEmpty()) {
        return reportUsage(tr("'--target' is missing, and the design's export profile names none; choose of %1.").arg(targetIds().join(QLatin1String(", "))));
    }
    auto set = planExports(*design, *catalog, overrides.targets(), progress);
    if (set) {
        planned.set = *set;
        return ExitFine;
    }
    const bool ofCommandLine = overrides.places().contains(set.error().where.subject) || (set.error().code == ErrorCode::NotFound && arguments.has("target"));
    return ofCommandLine ? reportUsage(set.error().message) : reportExportError(set.error(), planned);
}

int reportExportError(Error error, const PlannedExport& planned)
{
    if (error.code == ErrorCode::Cancelled) {
        report(error);
        return ExitStopped;
    }
    const QString subject = error.where.subject;
    if (error.where.file.isEmpty() && !subject.isEmpty()) {
        const TextPlace place = planned.loaded.settingPlaces.contains(subject) ? planned.loaded.settingPlaces.value(subject) : planned.loaded.places.value(subject);
        error.where = {planned.file, place.line, place.column, subject};
    }
    return report(error);
}

void printExportNotes(const PlannedExport& planned)
{
    for (const ExportNote& note : planned.set.notes) {
        const TextPlace place = planned.loaded.places.value(note.subjects.value(0));
        const Where where{planned.file, place.line, place.column, note.subjects.value(0)};
        printError(QString(where.text() + QLatin1String(": ")
                           + (note.level == ExportNote::Level::Warning ? tr("warning:") : tr("note:")) + u' ' + note.message + u'\n'));
    }
}

} // namespace groundplan
