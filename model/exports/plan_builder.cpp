// SPDX-License-Identifier: Apache-2.0
#include "model/exports/plan_builder.h"

#include <algorithm>
#include <tuple>

#include <QCoreApplication>

namespace groundplan {

static QString tr(const char* text)
{
    return QCoreApplication::translate("Export", text);
}

QStringList ExportFile::subjectsAt(int line) const
{
    for (const ExportOrigin& origin : origins) {
        if (line >= origin.firstLine && line <= origin.lastLine)
            return origin.subjects;
    }
    return subjects;
}

PlanBuilder::PlanBuilder(const Exporter& exporter, const Design& design, const Catalog& catalog) : m_design(design), m_catalog(catalog)
{
    m_plan.target = exporter.id();
}

void PlanBuilder::addText(const QString& path, const QByteArray& content, const QStringList& subjects, const QList<ExportOrigin>& origins)
{
    QStringList unique = subjects;
    unique.removeDuplicates();
    m_plan.files.append({path, content, unique, m_environment, origins});
}

void PlanBuilder::addText(const QString& path, const QString& content, const QStringList& subjects, const QList<ExportOrigin>& origins)
{
    addText(path, content.toUtf8(), subjects, origins);
}

void PlanBuilder::addYaml(const QString& path, const Value& value, const QStringList& subjects, const YamlComments& comments)
{
    addText(path, writeYaml(value, {}, comments), subjects);
}

void PlanBuilder::addYaml(const QString& path, const QList<ExportDocument>& documents)
{
    QByteArray stream;
    QStringList subjects;
    QList<ExportOrigin> origins;
    int line = 1;
    for (const ExportDocument& document : documents) {
        const int first = line;
        if (!stream.isEmpty()) {
            stream += "---\n";
            ++line;
        }
        const QByteArray text = writeYaml(document.value, {}, document.comments);
        stream += text;
        line += int(text.count('\n'));
        subjects += document.subjects;
        origins.append({first, line - 1, document.subjects});
    }
    if (origins.size() == 1)
        origins.clear();
    addText(path, stream, subjects, origins);
}

void PlanBuilder::inform(const QString& message, const QStringList& subjects)
{
    m_plan.notes.append({ExportNote::Level::Info, subjects, message});
}

void PlanBuilder::warn(const QString& message, const QStringList& subjects)
{
    m_plan.notes.append({ExportNote::Level::Warning, subjects, message});
}

void PlanBuilder::gather(ExportNote::Level level, const Component& component, const QString& message, const QString& detail)
{
    const QString label = component.label().simplified();
    const QString name = detail.isEmpty() ? label : QString(label + QLatin1String(": ") + detail);
    auto found = std::find_if(m_gathered.begin(), m_gathered.end(), [&](const Gathered& each) { return each.level == level && each.message == message; });
    if (found == m_gathered.end())
        found = m_gathered.insert(m_gathered.end(), {level, message, {}, {}});
    const bool known = !found->components.isEmpty() && found->components.contains(component.id);
    if (!known)
        found->components.append(component.id);
    if (!known || (!detail.isEmpty() && !found->names.contains(name)))
        found->names.append(name);
}

void PlanBuilder::leaveOut(const Component& component, const QString& reason)
{
    gather(ExportNote::Level::Info, component, reason);
}

void PlanBuilder::warnOf(const Component& component, const QString& message, const QString& detail)
{
    gather(ExportNote::Level::Warning, component, message, detail);
}

void PlanBuilder::informOf(const Component& component, const QString& message, const QString& detail)
{
    gather(ExportNote::Level::Info, component, message, detail);
}

Result<ExportPlan> PlanBuilder::finish()
{
    QSet<Id> told = m_accounted;
    for (const ExportFile& file : std::as_const(m_plan.files))
        told.unite(QSet<Id>(file.subjects.begin(), file.subjects.end()));
    for (const ExportNote& note : std::as_const(m_plan.notes))
        told.unite(QSet<Id>(note.subjects.begin(), note.subjects.end()));
    for (const Gathered& gathered : std::as_const(m_gathered))
        told.unite(QSet<Id>(gathered.components.begin(), gathered.components.end()));
    for (const Component& component : m_design.components()) {
        if (!told.contains(component.id))
            leaveOut(component, reasonLeftOut(m_catalog, component, m_plan.target));
    }
    for (const Gathered& gathered : std::as_const(m_gathered))
        m_plan.notes.append({gathered.level, gathered.components, QString(gathered.message).replace(QLatin1String("%1"), gathered.names.join(QLatin1String(", ")))});
    std::stable_sort(m_plan.notes.begin(), m_plan.notes.end(), [](const ExportNote& left, const ExportNote& right) { return left.level > right.level; });
    std::sort(m_plan.files.begin(), m_plan.files.end(),
              [](const ExportFile& left, const ExportFile& right) { return std::tie(left.path, left.environment) < std::tie(right.path, right.environment); });
    const auto twice = std::adjacent_find(m_plan.files.begin(), m_plan.files.end(), [](const ExportFile& left, const ExportFile& right) { return left.path == right.path && left.environment == right.environment; });
    if (twice != m_plan.files.end())
        return unexpected(ErrorCode::Refused, tr("Two files of the export have the same path, %1; please report this.").arg(twice->path), {.file = twice->path, .subject = {}});
    return std::move(m_plan);
}

QString reasonLeftOut(const Catalog& catalog, const Component& component, const QString& target)
{
    const ComponentKind* kind = catalog.componentKind(component.kind);
    if (!kind)
        return tr("The catalog does not know the kinds of these: %1.");
    const ValueMap hints = exportHints(catalog, component, target);
    if (const Value* stated = hints.find(u"not"))
        return QCoreApplication::translate("Export", "%2: %1.").arg(QStringLiteral("%1"), stated->toString());
    if (kind->has(QStringLiteral("person")) || kind->has(QStringLiteral("external")))
        return tr("People and systems outside of the platform are not rendered: %1.");
    if (kind->container)
        return tr("These places are only where other components stand: %1.");
    const QString runtime = component.attributes.find(u"runtime") ? component.attributes.find(u"runtime")->toText() : QString();
    if (runtime == QLatin1String("managed"))
        return tr("A provider runs these, so this target has nothing to write for them: %1.");
    if (!runtime.isEmpty() && runtime != QLatin1String("container"))
        return tr("These run as something else than a container: %1.");
    return tr("This target has no form for these kinds: %1.");
}

ValueMap exportHints(const Catalog& catalog, const Component& component, const QString& target)
{
    const ComponentKind* kind = catalog.componentKind(component.kind);
    const Value* hints = kind ? kind->exports.find(target) : nullptr;
    return hints ? hints->toMap() : ValueMap();
}

} // namespace groundplan
