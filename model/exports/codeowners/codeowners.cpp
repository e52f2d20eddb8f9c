// SPDX-License-Identifier: Apache-2.0
#include <map>
#include <optional>

#include <QCoreApplication>
#include <QSet>
#include <QUrl>

#include "model/exports/export_options.h"
#include "model/exports/export_set.h"
#include "model/exports/plan_builder.h"
#include "model/exports/text/facts.h"
#include "model/exports/text/plain.h"

namespace groundplan {

using namespace text;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("CodeOwnersExport", text);
}

/// The first part of a repository's path: what owns it on GitHub and GitLab.
QString organisationIn(const QString& repository)
{
    QString path;
    if (const QUrl url(repository); url.isValid() && !url.host().isEmpty())
        path = url.path();
    else if (repository.startsWith(QLatin1String("git@")))
        path = repository.section(u':', 1);
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    return parts.size() >= 2 ? makeSlug(parts.first()) : QString();
}

QString organisationOf(const Design& design, const Catalog& catalog, const ExportOptions& options)
{
    QString stated = options.text(u"organisation");
    if (stated.startsWith(u'@'))
        stated.remove(0, 1);
    if (!stated.isEmpty())
        return makeSlug(stated);
    if (const QString found = organisationIn(design.properties().exports.repository); !found.isEmpty())
        return found;
    for (const Component& component : design.components()) {
        const QString found = organisationIn(effectiveAttribute(catalog, component, QStringLiteral("repository")).toText());
        if (!found.isEmpty())
            return found;
    }
    return {};
}

/// A folder of the export, with who owns what is in it.
struct Folder {
    std::map<QString, Folder> folders;
    std::map<QString, QStringList> files; ///< name -> teams
};

/// All owners of a folder when everything in it has the same ones; else nothing.
std::optional<QStringList> soleOwners(const Folder& folder)
{
    std::optional<QStringList> owners;
    for (const auto& [name, teams] : folder.files) {
        if (owners && *owners != teams)
            return {};
        owners = teams;
    }
    for (const auto& [name, inner] : folder.folders) {
        const auto found = soleOwners(inner);
        if (!found || (owners && *owners != *found))
            return {};
        owners = found;
    }
    return owners;
}

class Rules
{
public:
    Rules(const QStringList& fallback, const std::function<QString(const QStringList&)>& names) : m_fallback(fallback), m_names(names) {}

    QList<std::pair<QString, QString>> lines;

    void walk(const Folder& folder, const QString& path)
    {
        for (const auto& [name, inner] : folder.folders) {
            const QString inside = path + name + u'/';
            if (const auto owners = soleOwners(inner)) {
                add(inside, *owners);
                continue;
            }
            walk(inner, inside);
        }
        for (const auto& [name, teams] : folder.files)
            add(path + name, teams);
    }

private:
    void add(const QString& pattern, const QStringList& teams)
    {
        if (teams != m_fallback)
            lines.append({pattern, m_names(teams)});
    }

    QStringList m_fallback;
    std::function<QString(const QStringList&)> m_names;
};

class CodeOwnersExporter : public Exporter
{
public:
    QString id() const override { return QStringLiteral("codeowners"); }
    QString name() const override { return tr("Code owners"); }
    QString description() const override { return tr("CODEOWNERS for the repository of the export and for those of the components, after the teams of the design."); }
    ExportGroup group() const override { return ExportGroup::Descriptions; }
    QList<AttributeSpec> options() const override
    {
        return {exportOption("organisation", AttributeType::String, tr("Organisation"), tr("The organisation or group that the teams belong to on the code host; empty takes it from the address of a repository."), QString()),
                exportOption("fallback", AttributeType::String, tr("Team for the rest"), tr("Id of the team that owns what no team's components stand behind; empty takes the team of most of what runs the platform."), QString())};
    }

    Result<ExportPlan> plan(const Design& design, const Catalog& catalog, const ExportProgress& progress) const override
    {
        auto options = optionsOf(design, *this);
        if (!options)
            return unexpected(options.error());
        PlanBuilder plan(*this, design, catalog);
        QStringList targets = profileTargets(design);
        targets.removeAll(id());
        if (targets.isEmpty())
            targets.append(QStringLiteral("kubernetes"));
        auto set = planExports(design, catalog, targets, progress);
        if (!set)
            return unexpected(set.error());

        QHash<Id, Id> teams;
        QStringList unowned;
        for (const Component& component : design.components()) {
            const Id team = teamOf(design, catalog, component);
            if (team.isEmpty())
                unowned.append(component.id);
            else
                teams.insert(component.id, team);
        }
        const Id fallback = fallbackOf(design, catalog, *options, teams);
        const QStringList everybody = fallback.isEmpty() ? QStringList() : QStringList{fallback};
        const QString organisation = organisationOf(design, catalog, *options);
        const auto names = [&](const QStringList& ids) {
            QStringList list;
            for (const Id& team : ids) {
                QString slug = makeSlug(team);
                slug.replace(u'.', u'-');
                list.append(u'@' + (organisation.isEmpty() ? slug : QString(organisation + u'/' + slug)));
            }
            return list.join(u' ');
        };

        Folder top;
        QStringList subjects;
        for (const ExportFile& file : std::as_const(set->files)) {
            QStringList owners;
            for (const Id& subject : file.subjects) {
                const Id team = teams.value(subject);
                if (!team.isEmpty() && !owners.contains(team))
                    owners.append(team);
                if (!team.isEmpty())
                    subjects.append(subject);
            }
            // What many teams have a part in belongs to those who run the platform.
            if (owners.isEmpty() || owners.size() > 2)
                owners = everybody;
            owners.sort();
            Folder* folder = &top;
            const QStringList parts = file.path.split(u'/');
            for (qsizetype at = 0; at + 1 < parts.size(); ++at)
                folder = &folder->folders[parts.at(at)];
            folder->files.insert_or_assign(parts.last(), owners);
        }
        const QString path = design.properties().exports.path;
        Rules rules(everybody, names);
        rules.walk(top, path.isEmpty() ? QStringLiteral("/") : QString(u'/' + path + u'/'));
        QString text = QLatin1String("# ") + oneLine(QStringLiteral("Who reviews changes of what the design \"%1\" exports. The last line that matches counts.").arg(design.name())) + u'\n';
        if (!everybody.isEmpty())
            text += QLatin1String("*  ") + names(everybody) + u'\n';
        qsizetype widest = 0;
        for (const auto& [pattern, owners] : std::as_const(rules.lines))
            widest = std::max(widest, pattern.size());
        for (const auto& [pattern, owners] : std::as_const(rules.lines))
            text += pattern.leftJustified(widest) + (owners.isEmpty() ? QString() : QString(QLatin1String("  ") + owners)) + u'\n';
        plan.addText(QStringLiteral("CODEOWNERS"), text, subjects);
        addRepositories(plan, design, catalog, teams, names);

        if (!exportFolder(design, id()).isEmpty())
            plan.inform(tr("Code hosts read CODEOWNERS at the top of a repository alone: move it there, or set 'export: { folders: { codeowners: \"\" } }'."));
        if (organisation.isEmpty())
            plan.warn(tr("No repository of the design tells the organisation on the code host, so the owners are bare team names; set the option 'organisation'."));
        if (everybody.isEmpty())
            plan.warn(tr("The design names no team, so CODEOWNERS has no owners; give components a team."));
        plan.inform(tr("The teams have to be known to the code host by these names, with the right to write: %1.").arg(names(groupsOfKind(design, QStringLiteral("team")))));
        if (!unowned.isEmpty()) {
            QStringList labels;
            for (const Id& component : std::as_const(unowned))
                labels.append(oneLine(design.labelOf(component)));
            plan.inform(tr("No team owns these: %1.").arg(labels.join(QLatin1String(", "))), unowned);
        }
        QStringList owned;
        for (const Component& component : design.components()) {
            if (teams.contains(component.id) && !subjects.contains(component.id))
                owned.append(component.id);
        }
        if (!owned.isEmpty())
            plan.inform(tr("No exported file comes from %1 of the components that have a team.").arg(owned.size()), owned);
        return plan.finish();
    }

private:
    static Id fallbackOf(const Design& design, const Catalog& catalog, const ExportOptions& options, const QHash<Id, Id>& teams)
    {
        const QString stated = options.text(u"fallback");
        if (!stated.isEmpty())
            return stated;
        QHash<Id, int> counts;
        Id best;
        const auto count = [&](bool platformOnly) {
            for (const Component& component : design.components()) {
                const Id team = teams.value(component.id);
                const bool platform = catalog.hasTrait(component.kind, QStringLiteral("platform-service")) || catalog.hasTrait(component.kind, QStringLiteral("orchestrator"));
                if (!team.isEmpty() && (platform || !platformOnly) && ++counts[team] > counts.value(best))
                    best = team;
            }
        };
        count(true);
        if (best.isEmpty())
            count(false);
        return best;
    }

    /// One file for each repository that components name.
    void addRepositories(PlanBuilder& plan, const Design& design, const Catalog& catalog, const QHash<Id, Id>& teams, const std::function<QString(const QStringList&)>& names) const
    {
        std::map<QString, QStringList> members;
        for (const Component& component : design.components()) {
            const QString repository = effectiveAttribute(catalog, component, QStringLiteral("repository")).toText();
            if (!repository.isEmpty() && teams.contains(component.id))
                members[repository].append(component.id);
        }
        QSet<QString> taken;
        for (const auto& [repository, components] : members) {
            QStringList owners;
            for (const Id& component : components) {
                if (!owners.contains(teams.value(component)))
                    owners.append(teams.value(component));
            }
            QString last = repository.section(u'/', -1);
            if (last.endsWith(QLatin1String(".git")))
                last.chop(4);
            const QString slug = uniqueSlug(last, [&](const Id& name) { return taken.contains(name); });
            taken.insert(slug);
            plan.addText(QLatin1String("repositories/") + slug + QLatin1String("/CODEOWNERS"), QString(QLatin1String("# ") + oneLine(repository) + QLatin1String("\n*  ") + names(owners) + u'\n'), components);
        }
    }
};

} // namespace

std::unique_ptr<Exporter> make_exporter_codeowners()
{
    return std::make_unique<CodeOwnersExporter>();
}

} // namespace groundplan
