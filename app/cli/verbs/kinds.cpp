// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/cli/console.h"
#include "app/cli/inputs.h"
#include "model/storage/design_schema.h"
#include "app/cli/verb.h"
#include "model/catalog/attribute_check.h"

namespace groundplan {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Cli", text);
}

QString valueText(const Value& value)
{
    return value.toText();
}

QJsonObject baseJson(const KindBase& kind)
{
    QJsonArray attributes;
    for (const AttributeSpec& spec : kind.attributes) {
        QJsonObject attribute{{QStringLiteral("id"), spec.id},
                              {QStringLiteral("label"), spec.label},
                              {QStringLiteral("type"), attributeTypeName(spec.type)},
                              {QStringLiteral("allowed"), allowedText(spec)},
                              {QStringLiteral("help"), spec.help},
                              {QStringLiteral("section"), spec.section}};
        if (!spec.unit.isEmpty())
            attribute.insert(QStringLiteral("unit"), spec.unit);
        if (!spec.values.isEmpty())
            attribute.insert(QStringLiteral("values"), QJsonArray::fromStringList(spec.values));
        if (!spec.defaultValue.isNull())
            attribute.insert(QStringLiteral("default"), valueText(spec.defaultValue));
        attributes.append(attribute);
    }
    return {{QStringLiteral("id"), kind.id},
            {QStringLiteral("name"), kind.name},
            {QStringLiteral("description"), kind.description},
            {QStringLiteral("attributes"), attributes}};
}

QJsonObject json(const ComponentKind& kind)
{
    QStringList traits(kind.traits.begin(), kind.traits.end());
    traits.sort();
    QJsonObject object = baseJson(kind);
    object.insert(QStringLiteral("category"), kind.category);
    object.insert(QStringLiteral("container"), kind.container);
    object.insert(QStringLiteral("traits"), QJsonArray::fromStringList(traits));
    object.insert(QStringLiteral("contains"), QJsonArray::fromStringList(kind.contains));
    return object;
}

QJsonObject json(const ConnectionKind& kind)
{
    QJsonObject object = baseJson(kind);
    object.insert(QStringLiteral("business"), kind.business);
    object.insert(QStringLiteral("from"), QJsonArray::fromStringList(kind.from));
    object.insert(QStringLiteral("to"), QJsonArray::fromStringList(kind.to));
    return object;
}

QString attributesText(const KindBase& kind)
{
    QString text;
    QString section;
    for (const AttributeSpec& spec : kind.attributes) {
        if (spec.section != section) {
            section = spec.section;
            text += u'\n' + section + u'\n';
        }
        text += QLatin1String("  ") + spec.id.leftJustified(22) + u' ' + allowedText(spec);
        if (!spec.defaultValue.isNull())
            text += tr("; default %1").arg(valueText(spec.defaultValue));
        text += u'\n';
        if (!spec.help.isEmpty())
            text += QString(25, u' ') + spec.help + u'\n';
    }
    return text;
}

QString text(const ComponentKind& kind)
{
    QStringList traits(kind.traits.begin(), kind.traits.end());
    traits.sort();
    QString result = kind.id + QLatin1String(": ") + kind.description + u'\n'
                     + tr("Category: %1").arg(Catalog::categoryName(kind.category)) + u'\n'
                     + tr("Traits: %1").arg(traits.join(QLatin1String(", "))) + u'\n';
    if (kind.container)
        result += tr("Contains: %1").arg(kind.contains.isEmpty() ? tr("anything") : kind.contains.join(QLatin1String(", "))) + u'\n';
    return result + attributesText(kind);
}

QString text(const ConnectionKind& kind)
{
    const auto ends = [](const QStringList& list) { return list.isEmpty() ? tr("anything") : list.join(QLatin1String(", ")); };
    return kind.id + QLatin1String(": ") + kind.description + u'\n' + tr("From: %1").arg(ends(kind.from)) + u'\n'
           + tr("To: %1").arg(ends(kind.to)) + u'\n' + attributesText(kind);
}

template<typename Kind>
QByteArray listed(const QList<Kind>& kinds, bool asJson)
{
    if (asJson) {
        QJsonArray array;
        for (const Kind& kind : kinds)
            array.append(json(kind));
        return QJsonDocument(array).toJson();
    }
    QString result;
    QString category;
    for (const Kind& kind : kinds) {
        if constexpr (std::is_same_v<Kind, ComponentKind>) {
            if (kind.category != category) {
                result += (category.isEmpty() ? QString() : QStringLiteral("\n")) + Catalog::categoryName(kind.category) + u'\n';
                category = kind.category;
            }
        }
        result += QLatin1String("  ") + kind.id.leftJustified(22) + u' ' + kind.description + u'\n';
    }
    return result.toUtf8();
}

template<typename Kind>
QByteArray one(const Kind& kind, bool asJson)
{
    return asJson ? QJsonDocument(json(kind)).toJson() : text(kind).toUtf8();
}

class KindsVerb : public Verb
{
public:
    VerbInfo info() const override
    {
        return {
            .name = QStringLiteral("kinds"),
            .summary = tr("Lists the kinds of components and connections, or explains one."),
            .positionals = QStringLiteral("[KIND]"),
            .least = 0,
            .most = 1,
            .options =
                {
                    {QStringLiteral("connections"), {}, tr("Kinds of connections instead of components."), u'c', {}, {}},
                    {QStringLiteral("format"), QStringLiteral("FORMAT"), tr("Form of the answer."), u'f',
                     {QStringLiteral("text"), QStringLiteral("json")}, QStringLiteral("text")},
                    {QStringLiteral("schema"), {}, tr("Write the JSON Schema of design files, for editors."), {}, {}, {}},
                },
            .examples = {QStringLiteral("groundplan kinds"), QStringLiteral("groundplan kinds relational-database"),
                         QStringLiteral("groundplan kinds --schema > groundplan.schema.json")},
            .details = {},
        };
    }

    int run(const Arguments& arguments) const override
    {
        const auto catalog = catalogFor(arguments);
        if (!catalog)
            return report(catalog.error());
        const bool asJson = arguments.value("format") == QLatin1String("json");
        const bool connections = arguments.has("connections");
        QByteArray bytes;
        if (arguments.has("schema")) {
            bytes = designSchema(*catalog);
        } else if (arguments.positionals().isEmpty()) {
            bytes = connections ? listed(catalog->connectionKinds(), asJson) : listed(catalog->componentKinds(), asJson);
        } else {
            const QString id = arguments.positionals().first();
            const ComponentKind* component = connections ? nullptr : catalog->componentKind(id);
            const ConnectionKind* connection = component ? nullptr : catalog->connectionKind(id);
            if (!component && !connection)
                return reportUsage(tr("Unknown kind '%1'; 'groundplan kinds' lists the kinds.").arg(id));
            bytes = component ? one(*component, asJson) : one(*connection, asJson);
        }
        return printed(QString::fromUtf8(bytes));
    }
};

} // namespace

std::unique_ptr<Verb> make_verb_kinds()
{
    return std::make_unique<KindsVerb>();
}

} // namespace groundplan
