// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QSet>

#include "model/exports/backstage/entities.h"
#include "model/exports/kubernetes/names.h"
#include "model/exports/text/facts.h"

namespace groundplan {

using namespace text;

namespace {

using namespace backstage;

QString tr(const char* text)
{
    return QCoreApplication::translate("BackstageExport", text);
}

class BackstageExporter : public Exporter
{
public:
    QString id() const override { return QStringLiteral("backstage"); }
    QString name() const override { return tr("Backstage catalog"); }
    QString description() const override { return tr("A location and the entities that it names: domain, systems, components, resources, APIs and teams."); }
    ExportGroup group() const override { return ExportGroup::Descriptions; }
    QList<AttributeSpec> options() const override
    {
        return {exportOption("lifecycle", AttributeType::String, tr("Lifecycle"), tr("The stage that components are in which have no day of retirement."), QStringLiteral("production"))};
    }

    Result<ExportPlan> plan(const Design& design, const Catalog& catalog, const ExportProgress&) const override
    {
        auto options = optionsOf(design, *this);
        if (!options)
            return unexpected(options.error());
        PlanBuilder plan(*this, design, catalog);
        const Entities entities(design, catalog, *options);
        QStringList paths;
        QStringList apis;
        const auto add = [&](const QString& path, const QList<ExportDocument>& documents) {
            if (documents.isEmpty())
                return;
            plan.addYaml(path, documents);
            paths.append(QLatin1String("./") + path);
        };
        QList<ExportDocument> groups;
        for (const Id& team : groupsOfKind(design, QStringLiteral("team")))
            groups.append(entities.team(team));
        if (entities.needsNobody()) {
            groups.append(entities.nobody());
            plan.warn(tr("Some entities have no team, and an entity needs an owner, so a group 'nobody' owns them."));
        }
        add(QStringLiteral("catalog/teams.yaml"), groups);
        add(QStringLiteral("catalog/domain.yaml"), {entities.domain()});
        QSet<QString> taken;
        const auto members = [&](const Id& system) {
            QList<ExportDocument> documents;
            for (const Component& component : design.components()) {
                const QStringList systems = component.groupsOf(u"system");
                if ((systems.isEmpty() ? Id() : systems.first()) != system || entities.roleOf(component) == Role::None)
                    continue;
                documents.append(entities.component(component));
                if (entities.hasApi(component)) {
                    documents.append(entities.api(component));
                    apis.append(component.id);
                }
            }
            return documents;
        };
        for (const Id& system : groupsOfKind(design, QStringLiteral("system"))) {
            QString file = dnsLabel(makeSlug(system));
            while (taken.contains(file))
                file += QLatin1String("-x");
            taken.insert(file);
            add(QLatin1String("catalog/systems/") + file + QLatin1String(".yaml"), QList<ExportDocument>{entities.system(system)} + members(system));
        }
        add(QStringLiteral("catalog/platform.yaml"), members({}));
        plan.addYaml(QStringLiteral("catalog-info.yaml"),
                     ValueMap{{QStringLiteral("apiVersion"), QStringLiteral("backstage.io/v1alpha1")},
                              {QStringLiteral("kind"), QStringLiteral("Location")},
                              {QStringLiteral("metadata"), ValueMap{{QStringLiteral("name"), Entities::nameOf(makeSlug(design.name()))}}},
                              {QStringLiteral("spec"), ValueMap{{QStringLiteral("targets"), paths}}}});
        for (const Id& id : std::as_const(apis))
            plan.warnOf(*design.component(id), tr("A design does not know the operations of an API, so its definition is empty; put the real one in its place: %1."));
        return plan.finish();
    }
};

} // namespace

std::unique_ptr<Exporter> make_exporter_backstage()
{
    return std::make_unique<BackstageExporter>();
}

} // namespace groundplan
