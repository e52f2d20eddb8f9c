// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QDate>

#include "app/cli/console.h"
#include "app/cli/inputs.h"
#include "app/cli/verb.h"
#include "app/services/disk.h"
#include "model/base/number_text.h"
#include "model/layout/layout_engine.h"
#include "model/lenses/lens.h"
#include "model/lenses/what_if.h"
#include "model/rules/checker.h"
#include "model/scene/scene.h"
#include "views/drawing/render.h"
#include "views/drawing/scene_marks.h"
#include "views/theme/theme_list.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

QHash<Id, FindingCounts> countsOf(const CheckReport& checked)
{
    QHash<Id, FindingCounts> counts;
    for (const Finding& finding : checked.findings) {
        FindingCounts& count = counts[finding.subject];
        ++(finding.severity == Severity::Error ? count.errors : finding.severity == Severity::Warning ? count.warnings : count.infos);
    }
    return counts;
}

QStringList lensNames()
{
    QStringList names;
    for (const auto& lens : allLenses())
        names.append(lens->id());
    return names;
}

class RenderVerb : public Verb
{
public:
    VerbInfo info() const override
    {
        return {
            .name = QStringLiteral("render"),
            .summary = tr("Draws a design as SVG, PNG or PDF."),
            .positionals = QStringLiteral("FILE|-"),
            .least = 1,
            .most = 1,
            .options =
                {
                    {QStringLiteral("output"), QStringLiteral("FILE"), tr("File to write the picture to; standard output otherwise."), u'o', {}, {}},
                    {QStringLiteral("format"), QStringLiteral("FORMAT"), tr("Form of the picture; otherwise the ending of the output file tells it, or it is SVG."), u'f',
                     {QStringLiteral("svg"), QStringLiteral("png"), QStringLiteral("pdf")}, {}},
                    {QStringLiteral("theme"), QStringLiteral("THEME"), tr("Colours."), {},
                     themeIds(), QStringLiteral("light")},
                    {QStringLiteral("scale"), QStringLiteral("NUMBER"), tr("Pixels a unit of the design (PNG)."), {}, {}, QStringLiteral("1")},
                    {QStringLiteral("lines"), QStringLiteral("SHAPE"), tr("How connections turn."), {},
                     {QStringLiteral("orthogonal"), QStringLiteral("curved")}, QStringLiteral("orthogonal")},
                    {QStringLiteral("scope"), QStringLiteral("IDS"), tr("Draw only these components and connections, with all that stands in them; ids with commas between them, may be given again."), {}, {}, {}},
                    {QStringLiteral("transparent"), {}, tr("Leave the background out."), {}, {}, {}},
                    {QStringLiteral("no-title"), {}, tr("Leave the name of the design out."), {}, {}, {}},
                    {QStringLiteral("no-legend"), {}, tr("Leave the legend out."), {}, {}, {}},
                    {QStringLiteral("lens"), QStringLiteral("NAME"), tr("Look through a lens, with its legend."), {}, lensNames(), {}},
                    {QStringLiteral("view"), QStringLiteral("ID"), tr("Draw a view that is saved in the design."), {}, {}, {}},
                    {QStringLiteral("fail"), QStringLiteral("ID"), tr("Show what becomes of the others when that component fails; may be given again."), {}, {}, {}},
                    {QStringLiteral("findings"), {}, tr("Check the design and mark what is found."), {}, {}, {}},
                    {QStringLiteral("layout"), {}, tr("Lay the design out afresh for the picture; a design without positions always is."), {}, {}, {}},
                },
            .examples = {QStringLiteral("groundplan render shop.groundplan.yaml -o shop.svg"),
                         QStringLiteral("groundplan render --theme dark --scale 2 shop.groundplan.yaml -o shop.png"),
                         QStringLiteral("groundplan render --scope cart,orders-db --lines curved shop.groundplan.yaml -o orders.png"),
                         QStringLiteral("groundplan render --lens security shop.groundplan.yaml -o security.svg"),
                         QStringLiteral("groundplan render --view landscape shop.groundplan.yaml -o landscape.svg"),
                         QStringLiteral("groundplan render --fail orders-db shop.groundplan.yaml -o failure.svg")},
            .details = tr("The design file is not changed. The same design and fonts give the same bytes."),
            .needsGui = true,
        };
    }

    int run(const Arguments& arguments) const override
    {
        const QString output = arguments.has("output") ? arguments.value("output") : QStringLiteral("-");
        std::optional<PictureFormat> format = PictureFormat::Svg;
        if (arguments.has("format"))
            format = pictureFormatNamed(arguments.value("format"));
        else if (output != QLatin1String("-"))
            format = pictureFormatNamed(output);
        if (!format)
            return reportUsage(tr("'%1' does not end in .svg, .png or .pdf; name the form with --format.").arg(output));
        RenderOptions options;
        options.theme = themeNamed(arguments.value("theme")).value_or(Theme::Mode::Light);
        options.background = !arguments.has("transparent");
        options.title = !arguments.has("no-title");
        options.legend = !arguments.has("no-legend");
        if (arguments.value("lines") == QLatin1String("curved"))
            options.diagram.lines = LineShape::Curved;
        const auto scale = parseNumber(arguments.value("scale"));
        if (!scale || !(*scale > 0))
            return reportUsage(tr("'%1' is not a scale; write a number greater than 0, such as 2.").arg(arguments.value("scale")));
        options.scale = *scale;

        const auto catalog = catalogFor(arguments);
        if (!catalog)
            return report(catalog.error());
        const auto loaded = loadDesignFile(arguments.positionals().first(), *catalog);
        if (!loaded)
            return report(loaded.error());
        Design design = loaded->design;
        const View* view = arguments.has("view") ? loaded->design.views().find(arguments.value("view")) : nullptr;
        if (arguments.has("view") && !view) {
            return report({ErrorCode::NotFound, tr("There is no view '%1' in the design.").arg(arguments.value("view")),
                           {.file = displayPath(arguments.positionals().first()), .subject = arguments.value("view")}});
        }
        if (arguments.has("layout") || design.placements().isEmpty()) {
            const auto placements = layoutDesign(design, *catalog);
            if (!placements)
                return report(placements.error());
            if (const auto applied = design.apply(placementChanges(design, *placements)); !applied)
                return report(applied.error());
        }
        if (arguments.has("scope")) {
            options.scope.part = PictureScope::Part::Selection;
            options.scope.ids = arguments.values("scope").join(u',').split(u',', Qt::SkipEmptyParts);
            for (QString& id : options.scope.ids) {
                id = id.trimmed();
                if (!design.component(id) && !design.connection(id))
                    return report({ErrorCode::NotFound, tr("There is no component or connection '%1' in the design.").arg(id), {.file = displayPath(arguments.positionals().first()), .subject = id}});
            }
            if (options.scope.ids.isEmpty())
                return reportUsage(tr("--scope names nothing; write ids with commas between them, such as cart,orders-db."));
        }
        if (arguments.has("findings")) {
            const auto rules = rulesFor(arguments, *loaded, arguments.positionals().first(), *catalog);
            if (!rules)
                return report(rules.error());
            options.diagram.findings = countsOf(checkDesign(design, *catalog, QDate::currentDate(), *rules));
        }
        const QString lens = arguments.has("lens") ? arguments.value("lens") : view ? view->lens : QString();
        if (!lens.isEmpty() && !lensById(lens))
            return report({ErrorCode::NotFound, tr("There is no lens '%1'.").arg(lens), {.file = displayPath(arguments.positionals().first()), .subject = view->id}});
        if (!lens.isEmpty()) {
            const auto rules = rulesFor(arguments, *loaded, arguments.positionals().first(), *catalog);
            if (!rules)
                return report(rules.error());
            const CheckReport checked = checkDesign(design, *catalog, QDate::currentDate(), *rules);
            options.diagram.lens = seenThrough(*lensById(lens), {design, *catalog, QDate::currentDate(), &checked, view ? view->environment : Id()});
        }
        if (arguments.has("fail")) {
            for (const QString& id : arguments.values("fail")) {
                if (!design.component(id))
                    return report({ErrorCode::NotFound, tr("There is no component '%1' in the design.").arg(id), {.file = displayPath(arguments.positionals().first()), .subject = id}});
            }
            options.diagram.lens = whatIf(design, *catalog, arguments.values("fail"));
            for (const QString& result : std::as_const(options.diagram.lens.results))
                printError(QString(result + u'\n'));
        }
        if (view) {
            const Scene scene = sceneOf(design, *catalog, *view);
            wearScene(options.diagram, scene, *view);
            if (!arguments.has("lines"))
                options.diagram.lines = linesOf(*view, options.diagram.lines);
            design = scene.design;
        }
        const auto picture = renderPicture(design, *catalog, *format, options);
        if (!picture)
            return report(picture.error());
        if (const auto written = writeFile(output, *picture); !written)
            return report(written.error());
        return ExitFine;
    }
};

} // namespace

std::unique_ptr<Verb> make_verb_render()
{
    return std::make_unique<RenderVerb>();
}

} // namespace groundplan
