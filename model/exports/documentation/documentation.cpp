// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include <QCoreApplication>

#include "model/exports/documentation/html_page.h"
#include "model/exports/documentation/markdown_pages.h"
#include "model/exports/export_options.h"
#include "model/exports/plan_builder.h"
#include "model/exports/text/simple_svg.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("DocumentationExport", text);
}

class DocumentationExporter : public Exporter
{
public:
    QString id() const override { return QStringLiteral("documentation"); }
    QString name() const override { return tr("Documentation"); }
    QString description() const override { return tr("All that the design says, as Markdown pages and as one page for a browser, with pictures and a search."); }
    ExportGroup group() const override { return ExportGroup::Descriptions; }
    QList<AttributeSpec> options() const override
    {
        return {exportOption("form", AttributeType::Enum, tr("Form"), tr("Markdown pages, one page for a browser, or both."), QStringLiteral("both"), {QStringLiteral("both"), QStringLiteral("html"), QStringLiteral("markdown")})};
    }

    Result<ExportPlan> plan(const Design& design, const Catalog& catalog, const ExportProgress& progress) const override
    {
        auto options = optionsOf(design, *this);
        if (!options)
            return unexpected(options.error());
        PlanBuilder plan(*this, design, catalog);
        const documentation::Outline outline(design, catalog);
        QStringList subjects;
        for (const Component& component : design.components())
            subjects.append(component.id);
        for (const Connection& connection : design.connections())
            subjects.append(connection.id);
        const QString form = options->text(u"form");
        if (form != QLatin1String("markdown"))
            plan.addText(QStringLiteral("index.html"), documentation::htmlPage(outline), subjects);
        if (progress && !progress(0.5))
            return unexpected(ErrorCode::Cancelled, tr("The export was stopped."), {});
        if (form != QLatin1String("html")) {
            for (const ExportFile& file : documentation::markdownPages(outline))
                plan.addText(file.path, file.content, file.subjects);
            if (!subjects.isEmpty())
                plan.addText(QStringLiteral("overview.svg"), text::canvasSvg(design, catalog, true), subjects);
        }
        const bool unplaced = std::any_of(design.components().begin(), design.components().end(), [&](const Component& component) { return !design.placement(component.id); });
        if (unplaced)
            plan.inform(tr("Some components have no place on the canvas, so the picture has them in rows; arrange the design for a better one."));
        return plan.finish();
    }
};

} // namespace

std::unique_ptr<Exporter> make_exporter_documentation()
{
    return std::make_unique<DocumentationExporter>();
}

} // namespace groundplan
