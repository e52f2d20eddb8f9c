// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "app/cli/design_input.h"
#include "app/services/disk.h"
#include "model/storage/design_writer.h"
#include "app/cli/verb.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

class NewVerb : public Verb
{
public:
    QString name() const override { return QStringLiteral("new"); }
    QString summary() const override { return tr("Start a design, empty or from a template."); }
    QString usage() const override { return QStringLiteral("[--template NAME] [--output FILE]"); }
    QStringList examples() const override
    {
        return {
                QStringLiteral("groundplan new -o shop.groundplan.yaml"),
                QStringLiteral("groundplan new --template microservices-starter -o shop.groundplan.yaml")
        };
    }
    QList<CommandLine::Option> options() const override
    {
        return {
                {QStringLiteral("template"), QStringLiteral("t"), QStringLiteral("name"), tr("Start from a template; --list names them"), QStringLiteral("")},
                {QStringLiteral("name"), QStringLiteral("n"), QStringLiteral("name"), tr("Name of the design"), QStringLiteral("Untitled platform")},
                {QStringLiteral("output"), QStringLiteral("o"), QStringLiteral("file"), tr("Where to write"), QStringLiteral("-")},
                {QStringLiteral("list"), QStringLiteral(""), QStringLiteral(""), tr("List the templates"), QStringLiteral("")}
        };
    }
    int run(const CommandLine& line, const Catalog& catalog) const override
    {
        const QDir templates(QStringLiteral(":/groundplan/templates"));
        const QString suffix = QStringLiteral(".groundplan.yaml");
        if (line.has(QStringLiteral("list"))) {
            for (const QString& file : templates.entryList(QDir::Files, QDir::Name))
                print(file.chopped(suffix.size()) + u'\n');
            return ExitCode::Fine;
        }
        if (!line.positional().isEmpty())
            return usageError(*this, tr("'%1' is one word too many.").arg(line.positional().first()));
        Design design;
        QString name = line.value(QStringLiteral("name"));
        if (line.has(QStringLiteral("template"))) {
            const QString path = templates.filePath(line.value(QStringLiteral("template")) + suffix);
            if (!QFileInfo::exists(path))
                return usageError(*this, tr("There is no template '%1'; --list names them.").arg(line.value(QStringLiteral("template"))));
            auto loaded = readDesignArgument(path, catalog);
            if (!loaded)
                return failWith(loaded.error());
            design = std::move(loaded->design);
            if (!line.has(QStringLiteral("name")))
                name = design.name();
        }
        DesignProperties properties = design.properties();
        properties.name = name;
        if (auto applied = design.apply({PropertiesChange{design.properties(), properties}}); !applied)
            return failWith(applied.error());
        const QString output = line.value(QStringLiteral("output"));
        if (output != QLatin1String("-") && QFileInfo::exists(output))
            return failWith({ErrorCode::Refused, tr("The file is there already; choose another name."), {output, 0, 0, {}}});
        const auto written = writeFile(output, writeDesign(design, catalog));
        return written ? ExitCode::Fine : failWith(written.error());
    }
};

} // namespace

std::unique_ptr<Verb> make_verb_new()
{
    return std::make_unique<NewVerb>();
}

} // namespace groundplan
