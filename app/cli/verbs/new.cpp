// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "app/cli/console.h"
#include "app/cli/inputs.h"
#include "app/cli/verb.h"
#include "app/services/disk.h"
#include "app/services/pattern_source.h"
#include "model/base/suggestion.h"
#include "model/patterns/instantiate.h"
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
            .summary = tr("Starts a design, empty, from a template or of patterns."),
            .positionals = {},
            .least = 0,
            .most = 0,
            .options =
                {
                    {QStringLiteral("template"), QStringLiteral("NAME"), tr("Template to start from."), u't', templates(), {}},
                    {QStringLiteral("pattern"), QStringLiteral("NAME"), tr("Pattern to insert; may be given several times."), u'p', {}, {}},
                    {QStringLiteral("set"), QStringLiteral("KEY=VALUE"), tr("Answer to a parameter of the pattern; may be given several times."), u's', {}, {}},
                    {QStringLiteral("name"), QStringLiteral("NAME"), tr("Name of the design."), u'n', {}, {}},
                    {QStringLiteral("output"), QStringLiteral("FILE"), tr("File to write; standard output otherwise."), u'o', {}, {}},
                    {QStringLiteral("force"), {}, tr("Write over a file that is there."), u'f', {}, {}},
                    {QStringLiteral("list"), {}, tr("List the templates."), u'l', {}, {}},
                    {QStringLiteral("list-patterns"), {}, tr("List the patterns with their parameters."), {}, {}, {}},
                },
            .examples = {QStringLiteral("groundplan new -o shop.groundplan.yaml --name \"Web shop\""),
                         QStringLiteral("groundplan new --template microservices-starter -o shop.groundplan.yaml"),
                         QStringLiteral("groundplan new --pattern saga --set steps=Payment,Stock -o checkout.groundplan.yaml")},
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
        if (arguments.has("list-patterns"))
            return listPatterns(*catalog);
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
        if (const auto inserted = insertPatterns(design, *catalog, arguments); !inserted)
            return report(inserted.error());
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
    static Result<void> insertPatterns(Design& design, const Catalog& catalog, const Arguments& arguments)
    {
        const auto patterns = loadPatterns(catalog);
        if (!patterns)
            return unexpected(patterns.error());
        QStringList ids, answered;
        for (const Pattern& pattern : *patterns)
            ids.append(pattern.id);
        for (const QString& id : arguments.values("pattern")) {
            if (!ids.contains(id)) {
                const QString near = nearestName(id, ids);
                return unexpected(ErrorCode::NotFound, near.isEmpty() ? tr("There is no pattern '%1'; there are %2.").arg(id, ids.join(QLatin1String(", ")))
                                                                      : tr("There is no pattern '%1'; did you mean '%2'?").arg(id, near));
            }
            const Pattern& pattern = patterns->at(ids.indexOf(id));
            ValueMap answers;
            for (const QString& pair : arguments.values("set")) {
                const QString key = pair.section(u'=', 0, 0);
                const PatternParameter* parameter = pattern.parameter(key);
                if (!parameter)
                    continue; // of another pattern, or of none: told below
                const auto value = parsedPatternAnswer(*parameter, pair.section(u'=', 1));
                if (!value)
                    return unexpected(value.error());
                answers.set(key, *value);
                answered.append(key);
            }
            const auto edit = instantiate(design, catalog, pattern, answers);
            if (!edit)
                return unexpected(edit.error());
            if (auto applied = design.apply(edit->changes); !applied)
                return unexpected(applied.error());
        }
        for (const QString& pair : arguments.values("set")) {
            if (!answered.contains(pair.section(u'=', 0, 0)))
                return unexpected(ErrorCode::NotFound, tr("No pattern that is inserted has a parameter '%1'.").arg(pair.section(u'=', 0, 0)));
        }
        return {};
    }

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

    static int listPatterns(const Catalog& catalog)
    {
        const auto patterns = loadPatterns(catalog);
        if (!patterns)
            return report(patterns.error());
        QString text;
        for (const Pattern& pattern : *patterns) {
            QStringList parameters;
            for (const PatternParameter& parameter : pattern.parameters)
                parameters.append(QString(parameter.id + u'=' + parameter.defaultValue.toText().replace(QLatin1String(", "), QLatin1String(","))));
            text += pattern.id.leftJustified(24) + u' ' + pattern.summary + QLatin1String(" [") + parameters.join(QLatin1String("; ")) + QLatin1String("]\n");
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
