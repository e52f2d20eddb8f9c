// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "model/exports/export_options.h"
#include "model/exports/plan_builder.h"
#include "model/exports/text/csv.h"
#include "model/exports/text/facts.h"

namespace groundplan {

using namespace text;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("InventoryExport", text);
}

QString groupNames(const Design& design, const Component& component, QStringView kind)
{
    QStringList names;
    for (const Id& group : component.groupsOf(kind))
        names.append(groupName(design, group));
    return names.join(QLatin1String("; "));
}

/// Attributes that something in the design states, in the order in which kinds list them.
template<typename Table>
QStringList columnsOf(const Catalog& catalog, const Table& table)
{
    QStringList columns;
    for (const auto& entity : table) {
        for (const Fact& fact : factsOf(catalog, entity)) {
            if (!columns.contains(fact.attribute))
                columns.append(fact.attribute);
        }
    }
    return columns;
}

template<typename Entity>
void appendFacts(QStringList& row, const QStringList& columns, const Catalog& catalog, const Entity& entity)
{
    QHash<QString, QString> texts;
    for (const Fact& fact : factsOf(catalog, entity))
        texts.insert(fact.attribute, fact.text);
    for (const QString& column : columns)
        row.append(texts.value(column));
}

class InventoryExporter : public Exporter
{
public:
    QString id() const override { return QStringLiteral("inventory"); }
    QString name() const override { return tr("Inventory as tables"); }
    QString description() const override { return tr("All components, connections and differences of environments as comma-separated tables for spreadsheets and databases."); }
    ExportGroup group() const override { return ExportGroup::Descriptions; }

    Result<ExportPlan> plan(const Design& design, const Catalog& catalog, const ExportProgress&) const override
    {
        auto options = optionsOf(design, *this);
        if (!options)
            return unexpected(options.error());
        PlanBuilder plan(*this, design, catalog);
        const QStringList columns = columnsOf(catalog, design.components());
        QList<QStringList> rows{QStringList{QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("kind"), QStringLiteral("category"), QStringLiteral("in"), QStringLiteral("place"),
                                            QStringLiteral("teams"), QStringLiteral("systems"), QStringLiteral("meshes"), QStringLiteral("description"), QStringLiteral("tags"), QStringLiteral("links")}
                                + columns};
        QStringList subjects;
        for (const Component& component : design.components()) {
            const ComponentKind* kind = catalog.componentKind(component.kind);
            QStringList row{component.id, component.name, component.kind, kind ? kind->category : QString(), component.in, placesOf(design, component).join(QLatin1String(" / ")),
                            groupNames(design, component, u"team"), groupNames(design, component, u"system"), groupNames(design, component, u"mesh"),
                            component.description, component.tags.join(QLatin1String("; ")), component.links.join(QLatin1String("; "))};
            appendFacts(row, columns, catalog, component);
            rows.append(row);
            subjects.append(component.id);
        }
        plan.addText(QStringLiteral("components.csv"), csvTable(rows), subjects);

        const QStringList details = columnsOf(catalog, design.connections());
        rows = {QStringList{QStringLiteral("id"), QStringLiteral("from"), QStringLiteral("from name"), QStringLiteral("to"), QStringLiteral("to name"), QStringLiteral("kind"),
                            QStringLiteral("name"), QStringLiteral("description"), QStringLiteral("tags")}
                + details};
        subjects.clear();
        for (const Connection& connection : design.connections()) {
            QStringList row{connection.id, connection.from, design.labelOf(connection.from), connection.to, design.labelOf(connection.to), connection.kind,
                            connection.name, connection.description, connection.tags.join(QLatin1String("; "))};
            appendFacts(row, details, catalog, connection);
            rows.append(row);
            subjects.append(connection.id);
        }
        plan.addText(QStringLiteral("connections.csv"), csvTable(rows), subjects);

        rows = {QStringList{QStringLiteral("environment"), QStringLiteral("component"), QStringLiteral("attribute"), QStringLiteral("value"), QStringLiteral("value in the design")}};
        subjects.clear();
        for (const Environment& environment : design.environments()) {
            for (const Component& component : design.components()) {
                QHash<QString, QString> base;
                for (const Fact& fact : factsOf(catalog, component))
                    base.insert(fact.attribute, fact.text);
                for (const Fact& fact : factsOf(catalog, component, environment)) {
                    rows.append({environment.id, component.id, fact.attribute, fact.text, base.value(fact.attribute)});
                    subjects.append(component.id);
                }
            }
        }
        if (rows.size() > 1)
            plan.addText(QStringLiteral("environments.csv"), csvTable(rows), subjects);
        return plan.finish();
    }
};

} // namespace

std::unique_ptr<Exporter> make_exporter_inventory()
{
    return std::make_unique<InventoryExporter>();
}

} // namespace groundplan
