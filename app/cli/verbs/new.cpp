// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "app/cli/console.h"
#include "app/cli/inputs.h"
#include "app/cli/verb.h"
#include "app/services/disk.h"
#include "model/storage/design_writer.h"
#include "resources/resources.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

const QString suffix = QStringLiteral(".groundplan.yaml");

QStringList templates()
{
    registerResources();
    QStringList names;
    for (const QString& file : QDir(QStringLiteral(":/groundplan/templates")).entryList({u'*' + suffix}, QDir::Files, QDir::Name))
        names.append(file.chopped(suffix.size()));
    return names;
}

class NewVerb : public Verb
{
public:
    VerbInfo info() const override
    {
        return {
            .name = QStringLiteral("new"),
            .summary = tr("Starts a design, empty or from a template."),
            .positionals = {},
            .least = 0,
            .most = 0,
            .options =
                {
                    {QStringLiteral("template"), QStringLiteral("NAME"), tr("Template to start from."), u't', templates(), {}},
                    {QStringLiteral("name"), QStringLiteral("NAME"), tr("Name of the design."), u'n', {}, {}},
                    {QStringLiteral("output"), QStringLiteral("FILE"), tr("File to write; standard output otherwise."), u'o', {}, {}},
                    {QStringLiteral("force"), {}, tr("Write over a file that is there."), u'f', {}, {}},
                    {QStringLiteral("list"), {}, tr("List the templates."), u'l', {}, {}},
                },
            .examples = {QStringLiteral("groundplan new -o shop.groundplan.yaml --name \"Web shop\""),
                         QStringLiteral("groundplan new --template microservices-starter -o shop.groundplan.yaml")},
            .details = {},
        };
    }

    int run(const Arguments& arguments) const override
    {
        const auto catalog = catalogFor(arguments);
        if (!catalog)
            return report(catalog.error());
        if (arguments.has("list"))
            return list(*catalog);
        const QString output = arguments.has("output") ? arguments.value("output") : QStringLiteral("-");
        if (output != QLatin1String("-") && QFileInfo::exists(output) && !arguments.has("force")) {
            return report({ErrorCode::Unwritable, tr("The file is there already; --force writes over it."),
                           {.file = output, .subject = {}}});
        }
        Design design;
        if (arguments.has("template")) {
            const QString path = QLatin1String(":/groundplan/templates/") + arguments.value("template") + suffix;
            auto loaded = loadDesignFile(path, *catalog);
            if (!loaded)
                return report(loaded.error());
            design = std::move(loaded->design);
        }
        DesignProperties properties = design.properties();
        if (arguments.has("name"))
            properties.name = arguments.value("name");
        else if (properties.name.isEmpty())
            properties.name = tr("New platform");
        if (auto applied = design.apply({PropertiesChange{design.properties(), properties}}); !applied)
            return report(applied.error());
        const auto written = writeFile(output, writeDesign(design, *catalog));
        return written ? int(ExitFine) : report(written.error());
    }

private:
    static int list(const Catalog& catalog)
    {
        QString text;
        for (const QString& name : templates()) {
            const auto loaded = loadDesignFile(QLatin1String(":/groundplan/templates/") + name + suffix, catalog);
            if (!loaded)
                return report(loaded.error());
            text += name.leftJustified(24) + u' ' + loaded->design.properties().description + u'\n';
        }
        return printed(text);
    }
};

} // namespace

std::unique_ptr<Verb> make_verb_new()
{
    return std::make_unique<NewVerb>();
}

} // namespace groundplan
