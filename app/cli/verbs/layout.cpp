// SPDX-License-Identifier: Apache-2.0
#include "model/layout/layout_engine.h"

#include <QCoreApplication>

#include "app/cli/console.h"
#include "app/cli/inputs.h"
#include "app/cli/verb.h"
#include "app/services/disk.h"
#include "app/services/placements_json.h"
#include "model/storage/design_writer.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

class LayoutVerb : public Verb
{
public:
    VerbInfo info() const override
    {
        return {
            .name = QStringLiteral("layout"),
            .summary = tr("Places the components of a design and writes it with the new positions."),
            .positionals = QStringLiteral("FILE|-"),
            .least = 1,
            .most = 1,
            .options =
                {
                    {QStringLiteral("output"), QStringLiteral("FILE"), tr("File to write; standard output otherwise."), u'o', {}, {}},
                    {QStringLiteral("in-place"), {}, tr("Write the design back into its file."), u'i', {}, {}},
                    {QStringLiteral("direction"), QStringLiteral("WAY"), tr("Way that connections point: left to right or top to bottom."), u'd',
                     {QStringLiteral("lr"), QStringLiteral("tb")}, QStringLiteral("lr")},
                    {QStringLiteral("container"), QStringLiteral("ID"), tr("Lay out only what stands in this container."), {}, {}, {}},
                    {QStringLiteral("only"), QStringLiteral("IDS"), tr("Lay out only these components, separated by commas, in the place that they occupy; may be repeated."), {}, {}, {}},
                    {QStringLiteral("keep"), {}, tr("Place only what has no position; all else stays where it is."), {}, {}, {}},
                    {QStringLiteral("positions"), {}, tr("Write only the positions, as a JSON object."), {}, {}, {}},
                },
            .examples = {QStringLiteral("groundplan layout --in-place shop.groundplan.yaml"),
                         QStringLiteral("groundplan layout --in-place --keep shop.groundplan.yaml"),
                         QStringLiteral("groundplan layout shop.groundplan.yaml --direction tb -o wall.groundplan.yaml")},
            .details = {},
        };
    }

    int run(const Arguments& arguments) const override
    {
        const QString path = arguments.positionals().first();
        QString output = arguments.has("output") ? arguments.value("output") : QStringLiteral("-");
        if (arguments.has("in-place")) {
            if (arguments.has("output") || arguments.has("positions") || path == QLatin1String("-"))
                return reportUsage(tr("'--in-place' needs a file and goes with neither '--output' nor '--positions'."));
            output = path;
        }
        if (arguments.has("keep") + arguments.has("only") + arguments.has("container") > 1)
            return reportUsage(tr("'--keep', '--only' and '--container' exclude each other."));
        const auto catalog = catalogFor(arguments);
        if (!catalog)
            return report(catalog.error());
        auto loaded = loadDesignFile(path, *catalog);
        if (!loaded)
            return report(loaded.error());
        Design& design = loaded->design;
        LayoutOptions options;
        options.direction = arguments.value("direction") == QLatin1String("tb") ? LayoutDirection::TopToBottom : LayoutDirection::LeftToRight;
        options.container = arguments.value("container");
        options.only = arguments.values("only").join(u',').split(u',', Qt::SkipEmptyParts);
        options.keep = arguments.has("keep");
        const auto placements = layoutDesign(design, *catalog, options);
        if (!placements)
            return placements.error().code == ErrorCode::NotFound || placements.error().code == ErrorCode::Refused ? reportUsage(placements.error().message) : report(placements.error());
        QByteArray bytes;
        if (arguments.has("positions")) {
            bytes = placementsToJson(*placements);
        } else {
            if (auto applied = design.apply(placementChanges(design, *placements)); !applied)
                return report(applied.error());
            bytes = writeDesign(design, *catalog);
        }
        const auto written = writeFile(output, bytes);
        return written ? int(ExitFine) : report(written.error());
    }
};

} // namespace

std::unique_ptr<Verb> make_verb_layout()
{
    return std::make_unique<LayoutVerb>();
}

} // namespace groundplan
