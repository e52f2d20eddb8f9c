// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "app/cli/console.h"
#include "app/cli/inputs.h"
#include "app/cli/output/metrics_output.h"
#include "app/cli/verb.h"
#include "app/services/disk.h"
#include "app/services/price_source.h"
#include "model/metrics/compute.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

class MetricsVerb : public Verb
{
public:
    VerbInfo info() const override
    {
        return {
            .name = QStringLiteral("metrics"),
            .summary = tr("Works out coupling, resilience and data cost of a design."),
            .positionals = QStringLiteral("FILE|-"),
            .least = 1,
            .most = 1,
            .options =
                {
                    {QStringLiteral("format"), QStringLiteral("FORMAT"), tr("Form of the answer."), u'f',
                     {QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("csv"), QStringLiteral("markdown")}, QStringLiteral("text")},
                    {QStringLiteral("by"), QStringLiteral("WHAT"), tr("Rows of the table and the matrix."), u'b',
                     {QStringLiteral("component"), QStringLiteral("team"), QStringLiteral("system")}, QStringLiteral("component")},
                    {QStringLiteral("matrix"), {}, tr("The dependency structure matrix alone, partitioned."), u'm', {}, {}},
                    {QStringLiteral("against"), QStringLiteral("FILE"), tr("Show what changed since a snapshot, or against another design."), u'a', {}, {}},
                    {QStringLiteral("snapshot"), QStringLiteral("FILE"), tr("Keep the figures in a file, to compare with later."), u's', {}, {}},
                    {QStringLiteral("prices"), QStringLiteral("FILE"), tr("Prices of data that leaves a place; rough ones otherwise."), u'p', {}, {}},
                    ruleOptions().at(1),
                    {QStringLiteral("output"), QStringLiteral("FILE"), tr("File to write; standard output otherwise."), u'o', {}, {}},
                },
            .examples = {QStringLiteral("groundplan metrics shop.groundplan.yaml"),
                         QStringLiteral("groundplan metrics --by team --format markdown shop.groundplan.yaml"),
                         QStringLiteral("groundplan metrics --matrix shop.groundplan.yaml"),
                         QStringLiteral("groundplan metrics --snapshot before.json shop.groundplan.yaml"),
                         QStringLiteral("groundplan metrics --against before.json shop.groundplan.yaml"),
                         QStringLiteral("groundplan metrics --prices ours.yaml --format json shop.groundplan.yaml")},
            .details = tr("What the design does not state is never made up: figures that need it are bounds, and the attributes that are missing "
                          "are named. CSV holds the table, or the matrix. Telemetry, delivery, identity, discovery and configuration do not "
                          "count as coupling."),
        };
    }

    int run(const Arguments& arguments) const override
    {
        const auto catalog = catalogFor(arguments);
        if (!catalog)
            return report(catalog.error());
        const auto prices = loadPrices(arguments.value("prices"));
        if (!prices)
            return report(prices.error());
        const QString path = arguments.positionals().first();
        const auto loaded = loadDesignFile(path, *catalog);
        if (!loaded)
            return report(loaded.error());
        const Id environment = arguments.value("environment");
        if (!environment.isEmpty() && !loaded->design.environments().find(environment))
            return reportUsage(tr("There is no environment '%1' in the design.").arg(environment));
        const Design design = designIn(loaded->design, environment);
        const Metrics metrics = computeMetrics(design, *catalog);
        MetricsInput input{design, metrics, *prices, arguments.value("by"), {}};
        if (arguments.has("against")) {
            auto against = snapshotFrom(arguments.value("against"), environment, *catalog);
            if (!against)
                return report(against.error());
            input.against = std::move(*against);
        }
        if (arguments.has("snapshot")) {
            if (const auto written = writeFile(arguments.value("snapshot"), metricsJson(metrics, *prices)); !written)
                return report(written.error());
        }
        const QString output = arguments.has("output") ? arguments.value("output") : QStringLiteral("-");
        const bool colours = output == QLatin1String("-") && coloursOnOutput();
        if (const auto written = writeFile(output, formatted(input, arguments, colours)); !written)
            return report(written.error());
        return ExitFine;
    }

private:
    static QByteArray formatted(const MetricsInput& input, const Arguments& arguments, bool colours)
    {
        const QString format = arguments.value("format");
        const bool matrix = arguments.has("matrix");
        if (format == QLatin1String("json"))
            return matrix ? matrixJson(input) : metricsJson(input.metrics, input.prices);
        if (format == QLatin1String("csv"))
            return (matrix ? matrixCsv(input) : metricsCsv(input)).toUtf8();
        if (format == QLatin1String("markdown"))
            return (matrix ? matrixMarkdown(input) : metricsMarkdown(input)).toUtf8();
        return (matrix ? matrixText(input, colours) : metricsText(input, colours)).toUtf8();
    }

    /// A snapshot, or the figures of a design.
    static Result<MetricsSnapshot> snapshotFrom(const QString& path, const Id& environment, const Catalog& catalog)
    {
        const auto bytes = readFile(path);
        if (!bytes)
            return unexpected(bytes.error());
        if (isSnapshot(*bytes))
            return readSnapshot(*bytes, displayPath(path));
        const auto loaded = readDesign(*bytes, displayPath(path), catalog);
        if (!loaded)
            return unexpected(loaded.error());
        MetricsSnapshot snapshot = snapshotOf(computeMetrics(designIn(loaded->design, environment), catalog));
        if (snapshot.design.isEmpty())
            snapshot.design = displayPath(path);
        return snapshot;
    }
};

} // namespace

std::unique_ptr<Verb> make_verb_metrics()
{
    return std::make_unique<MetricsVerb>();
}

} // namespace groundplan
