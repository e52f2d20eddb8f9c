// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "app/cli/design_input.h"
#include "app/services/disk.h"
#include "model/layout/layout_engine.h"
#include "model/storage/design_writer.h"
#include "app/cli/verb.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

class LayoutVerb : public Verb
{
public:
    QString name() const override { return QStringLiteral("layout"); }
    QString summary() const override { return tr("Lay a design out: a position for every component."); }
    QString usage() const override { return QStringLiteral("FILE [--in-place | --output FILE]"); }
    QStringList examples() const override
    {
        return {
                QStringLiteral("groundplan layout shop.groundplan.yaml --in-place"),
                QStringLiteral("groundplan layout shop.groundplan.yaml --direction tb -o -")
        };
    }
    QList<CommandLine::Option> options() const override
    {
        return {
                {QStringLiteral("output"), QStringLiteral("o"), QStringLiteral("file"), tr("Where to write"), QStringLiteral("-")},
                {QStringLiteral("in-place"), QStringLiteral("i"), QStringLiteral(""), tr("Write back to the file itself"), QStringLiteral("")},
                {QStringLiteral("direction"), QStringLiteral("d"), QStringLiteral("way"), tr("lr (left to right) or tb (top to bottom)"), QStringLiteral("lr")},
                {QStringLiteral("container"), QStringLiteral("c"), QStringLiteral("id"), tr("Lay out only what stands in this container"), QStringLiteral("")}
        };
    }
    int run(const CommandLine& line, const Catalog& catalog) const override
    {
        if (line.positional().size() != 1)
            return usageError(*this, tr("Name one design file, or -."));
        const QString direction = line.value(QStringLiteral("direction"));
        if (direction != QLatin1String("lr") && direction != QLatin1String("tb"))
            return usageError(*this, tr("--direction is lr or tb, not '%1'.").arg(direction));
        const QString path = line.positional().first();
        if (line.has(QStringLiteral("in-place")) && (line.has(QStringLiteral("output")) || path == QLatin1String("-")))
            return usageError(*this, tr("--in-place needs a file and no --output."));
        auto loaded = readDesignArgument(path, catalog);
        if (!loaded)
            return failWith(loaded.error());
        LayoutOptions options;
        options.direction = direction == QLatin1String("tb") ? LayoutDirection::TopToBottom : LayoutDirection::LeftToRight;
        options.container = line.value(QStringLiteral("container"));
        const auto placements = layoutDesign(loaded->design, catalog, options);
        if (!placements)
            return failWith(placements.error());
        if (auto placed = loaded->design.apply(placementChanges(loaded->design, *placements)); !placed)
            return failWith(placed.error());
        const QString output = line.has(QStringLiteral("in-place")) ? path : line.value(QStringLiteral("output"));
        const auto written = writeFile(output, writeDesign(loaded->design, catalog));
        return written ? ExitCode::Fine : failWith(written.error());
    }
};

} // namespace

std::unique_ptr<Verb> make_verb_layout()
{
    return std::make_unique<LayoutVerb>();
}

} // namespace groundplan
