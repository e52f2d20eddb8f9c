// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "model/exports/decisions/records.h"
#include "model/exports/deviation_ledger.h"
#include "model/exports/export_options.h"
#include "model/exports/plan_builder.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("DecisionsExport", text);
}

class DecisionsExporter : public Exporter
{
public:
    QString id() const override { return QStringLiteral("decisions"); }
    QString name() const override { return tr("Decisions and deviations"); }
    QString description() const override { return tr("One Markdown record for each decision, as MADR lays them out, with an index, and the ledger of accepted deviations."); }
    ExportGroup group() const override { return ExportGroup::Descriptions; }

    Result<ExportPlan> plan(const Design& design, const Catalog& catalog, const ExportProgress&) const override
    {
        auto options = optionsOf(design, *this);
        if (!options)
            return unexpected(options.error());
        PlanBuilder plan(*this, design, catalog);
        const QList<DecisionRecord> records = decisionRecords(design);
        for (const DecisionRecord& record : records)
            plan.addText(QLatin1String("docs/decisions/") + record.file, record.text, record.subjects);
        plan.addText(QStringLiteral("docs/decisions/README.md"), decisionIndex(design, records));
        QStringList deviating;
        for (const Deviation& deviation : design.deviations()) {
            if (design.component(deviation.subject) || design.connection(deviation.subject))
                deviating.append(deviation.subject);
        }
        plan.addText(QStringLiteral("docs/deviations.md"), deviationLedger(design), deviating);
        QStringList untouched;
        for (const Component& component : design.components()) {
            bool named = deviating.contains(component.id);
            for (const DecisionRecord& record : records)
                named = named || record.subjects.contains(component.id);
            if (!named)
                untouched.append(component.id);
        }
        if (!untouched.isEmpty())
            plan.inform(tr("No decision and no deviation concerns %1 of the components.").arg(untouched.size()), untouched);
        return plan.finish();
    }
};

} // namespace

std::unique_ptr<Exporter> make_exporter_decisions()
{
    return std::make_unique<DecisionsExporter>();
}

} // namespace groundplan
