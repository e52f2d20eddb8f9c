// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "model/catalog/attribute_check.h"
#include "model/storage/design_schema.h"
#include "app/cli/verb.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

class KindsVerb : public Verb
{
public:
    QString name() const override { return QStringLiteral("kinds"); }
    QString summary() const override { return tr("List component or connection kinds, or explain one."); }
    QString usage() const override { return QStringLiteral("[KIND] [--connections]"); }
    QStringList examples() const override
    {
        return {
                QStringLiteral("groundplan kinds"),
                QStringLiteral("groundplan kinds service"),
                QStringLiteral("groundplan kinds --connections"),
                QStringLiteral("groundplan kinds --schema > groundplan.schema.json")
        };
    }
    QList<CommandLine::Option> options() const override
    {
        return {
                {QStringLiteral("connections"), QStringLiteral("c"), QStringLiteral(""), tr("Connection kinds instead of component kinds"), QStringLiteral("")},
                {QStringLiteral("schema"), QStringLiteral(""), QStringLiteral(""), tr("Print the JSON Schema of the design file"), QStringLiteral("")}
        };
    }
    int run(const CommandLine& line, const Catalog& catalog) const override
    {
        if (line.has(QStringLiteral("schema"))) {
            print(QString::fromUtf8(designSchema(catalog)));
            return ExitCode::Fine;
        }
        if (line.positional().size() == 1) {
            const QString id = line.positional().first();
            if (const ComponentKind* kind = catalog.componentKind(id))
                explain(*kind);
            else if (const ConnectionKind* connection = catalog.connectionKind(id))
                explain(*connection);
            else
                return usageError(*this, tr("There is no kind '%1'.").arg(id));
            return ExitCode::Fine;
        }
        if (line.has(QStringLiteral("connections"))) {
            for (const ConnectionKind& kind : catalog.connectionKinds())
                print(kind.id.leftJustified(24) + kind.description + u'\n');
            return ExitCode::Fine;
        }
        QString category;
        for (const ComponentKind& kind : catalog.componentKinds()) {
            if (kind.category != category) {
                category = kind.category;
                print(Catalog::categoryName(category) + QLatin1String(":\n"));
            }
            print(QLatin1String("  ") + kind.id.leftJustified(24) + kind.description + u'\n');
        }
        return ExitCode::Fine;
    }

private:
    static void explain(const KindBase& kind)
    {
        print(kind.name + QLatin1String(" (") + kind.id + QLatin1String(")\n") + kind.description + QLatin1String("\n\n"));
        for (const AttributeSpec& spec : kind.attributes) {
            QString line = QLatin1String("  ") + spec.id.leftJustified(22) + allowedText(spec);
            if (!spec.defaultValue.isNull())
                line += tr("; default %1").arg(spec.defaultValue.toText());
            print(line + QLatin1String("\n      ") + spec.help + u'\n');
        }
    }
};

} // namespace

std::unique_ptr<Verb> make_verb_kinds()
{
    return std::make_unique<KindsVerb>();
}

} // namespace groundplan
