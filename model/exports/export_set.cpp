// SPDX-License-Identifier: Apache-2.0
#include "model/exports/export_set.h"

#include <algorithm>
#include <map>

#include <QCoreApplication>

#include "model/base/suggestion.h"
#include "model/exports/export_options.h"
#include "model/exports/kubernetes/names.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Export", text);
}

Unexpected unknownTarget(const QString& target, const QString& place)
{
    QStringList known;
    for (const auto& exporter : allExporters())
        known.append(exporter->id());
    const QString near = nearestName(target, known);
    return unexpected(ErrorCode::NotFound,
                      near.isEmpty() ? tr("There is no export target '%1'; there are %2.").arg(target, known.join(QLatin1String(", ")))
                                     : tr("There is no export target '%1'; did you mean '%2'?").arg(target, near),
                      {.file = {}, .subject = place});
}

class Layout
{
public:
    Layout(const Design& design, ExportSet& set) : m_design(design), m_set(set) {}

    Result<void> add(const QString& target, const ExportFile& file)
    {
        const QString folder = exportFolder(m_design, target);
        const QString path = folder.isEmpty() ? file.path : QString(folder + u'/' + file.path);
        if (m_design.properties().exports.layout == ExportLayout::MonoRepo || m_design.environments().isEmpty())
            return place(target, file, path);
        for (const Environment& environment : m_design.environments()) {
            if (!file.environment.isEmpty() && file.environment != environment.id)
                continue;
            if (auto placed = place(target, file, dnsLabel(environment.id) + u'/' + path); !placed)
                return placed;
        }
        return {};
    }

    void finish()
    {
        for (auto& [path, file] : m_files)
            m_set.files.append(std::move(file));
    }

private:
    Result<void> place(const QString& target, ExportFile file, const QString& path)
    {
        file.path = path;
        const auto [at, isNew] = m_files.try_emplace(path, file);
        if (!isNew) {
            if (at->second.content == file.content)
                return {};
            return unexpected(ErrorCode::Refused,
                              tr("The targets '%1' and '%2' both write %3; give each a folder of its own under 'export: { folders: … }'.").arg(m_set.targetOf.value(path), target, path),
                              {.file = path, .subject = {}});
        }
        m_set.targetOf.insert(path, target);
        return {};
    }

    const Design& m_design;
    ExportSet& m_set;
    std::map<QString, ExportFile> m_files;
};

} // namespace

QStringList profileTargets(const Design& design)
{
    return design.properties().exports.targets;
}

Result<ExportSet> planExports(const Design& design, const Catalog& catalog, const QStringList& targets, const ExportProgress& progress)
{
    ExportSet set;
    const QStringList& stated = design.properties().exports.targets;
    for (const QString& target : targets) {
        if (!exporterById(target))
            return unknownTarget(target, stated.contains(target) ? QStringLiteral("export/targets/%1").arg(stated.indexOf(target)) : QString());
        if (!set.targets.contains(target))
            set.targets.append(target);
    }
    Layout layout(design, set);
    for (qsizetype at = 0; at < set.targets.size(); ++at) {
        const Exporter* exporter = exporterById(set.targets.at(at));
        if (auto options = optionsOf(design, *exporter); !options)
            return unexpected(options.error());
        const ExportProgress part = [&](double done) { return !progress || progress((double(at) + done) / double(set.targets.size())); };
        if (!part(0))
            return unexpected(ErrorCode::Cancelled, tr("The export was stopped."), {});
        auto plan = exporter->plan(design, catalog, part);
        if (!plan)
            return unexpected(plan.error());
        for (const ExportFile& file : std::as_const(plan->files)) {
            if (auto added = layout.add(exporter->id(), file); !added)
                return unexpected(added.error());
        }
        for (ExportNote note : std::as_const(plan->notes)) {
            if (set.targets.size() > 1)
                note.message = exporter->name() + QLatin1String(": ") + note.message;
            set.notes.append(note);
        }
    }
    layout.finish();
    return set;
}

} // namespace groundplan
