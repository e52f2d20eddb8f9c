// SPDX-License-Identifier: Apache-2.0
#include "model/catalog/catalog_reader.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "model/base/slug.h"
#include "model/catalog/attribute_check.h"
#include "model/yaml/yaml_reader.h"

namespace groundplan {

namespace {

/// A text of the catalog's data in the user's language, where the program has one.
QString shown(const QString& text)
{
    return text.isEmpty() ? text : QCoreApplication::translate("CatalogData", text.toUtf8().constData());
}

QString tr(const char* text)
{
    return QCoreApplication::translate("Catalog", text);
}

Unexpected mistake(const YamlNode& node, const QString& message)
{
    return unexpected(ErrorCode::BadInput, message, node.where());
}

/// Refuses keys that no catalog file knows: a misspelt key must not pass in silence.
Result<void> checkKeys(const YamlNode& map, std::initializer_list<const char*> known)
{
    for (const auto& [key, value] : map.pairs()) {
        const bool found = std::any_of(known.begin(), known.end(),
                                       [&key = key](const char* name) { return key.rawText() == name; });
        if (!found)
            return mistake(key, tr("Unknown key '%1'.").arg(key.text()));
    }
    return {};
}

QStringList texts(const YamlNode& list)
{
    QStringList result;
    if (list.isScalar())
        result.append(list.text());
    for (const YamlNode element : list.elements())
        result.append(element.text());
    return result;
}

Result<AttributeSpec> readAttribute(const YamlNode& key, const YamlNode& node)
{
    if (!node.isMap())
        return mistake(key, tr("Attribute '%1' must be a map.").arg(key.text()));
    if (auto result = checkKeys(node, {"type", "label", "help", "section", "unit", "default", "min", "max", "values", "pattern"});
        !result)
        return unexpected(result.error());
    AttributeSpec spec;
    spec.id = key.text();
    const auto type = attributeTypeNamed(node["type"].text());
    if (!type)
        return mistake(node["type"] ? node["type"] : key, tr("Attribute '%1' has no known type.").arg(spec.id));
    spec.type = *type;
    spec.label = shown(node["label"].text());
    if (spec.label.isEmpty())
        spec.label = spec.id;
    spec.sourceLabel = node["label"].text().isEmpty() ? spec.id : node["label"].text();
    spec.help = shown(node["help"].text());
    if (spec.help.isEmpty())
        return mistake(key, tr("Attribute '%1' has no help text.").arg(spec.id));
    spec.section = node["section"].text(); // translated where it is shown: files group by it too
    spec.unit = node["unit"].text();
    spec.pattern = node["pattern"].text();
    spec.values = texts(node["values"]);
    if (spec.type == AttributeType::Enum && spec.values.isEmpty())
        return mistake(key, tr("Attribute '%1' is an enum without values.").arg(spec.id));
    if (!spec.pattern.isEmpty() && !QRegularExpression(spec.pattern).isValid())
        return mistake(node["pattern"], tr("Attribute '%1' has a pattern that is not a regular expression.").arg(spec.id));
    if (node["min"].isNumber())
        spec.min = node["min"].value().toNumber();
    if (node["max"].isNumber())
        spec.max = node["max"].value().toNumber();
    if (const YamlNode given = node["default"]) {
        auto value = checkedAttribute(spec, given.value());
        if (!value)
            return mistake(given, value.error().message);
        spec.defaultValue = *value;
    }
    return spec;
}

Result<QList<AttributeSpec>> readAttributes(const YamlNode& node)
{
    QList<AttributeSpec> specs;
    for (const auto& [key, value] : node.pairs()) {
        auto spec = readAttribute(key, value);
        if (!spec)
            return unexpected(spec.error());
        specs.append(std::move(*spec));
    }
    return specs;
}

void refine(QList<AttributeSpec>& specs, const AttributeSpec& spec)
{
    for (AttributeSpec& known : specs) {
        if (known.id == spec.id) {
            known = spec;
            return;
        }
    }
    specs.append(spec);
}

using AttributeSets = QHash<QString, QList<AttributeSpec>>;

Result<void> readBase(const YamlNode& node, const AttributeSets& sets, KindBase& kind)
{
    kind.id = node["kind"].text();
    if (!isSlug(kind.id))
        return mistake(node["kind"] ? node["kind"] : node, tr("A kind needs an id of lower-case letters, digits and dashes."));
    kind.name = shown(node["name"].text());
    kind.sourceName = node["name"].text();
    kind.description = shown(node["description"].text());
    if (kind.name.isEmpty() || kind.description.isEmpty())
        return mistake(node["kind"], tr("Kind '%1' needs a name and a description.").arg(kind.id));
    kind.order = int(node["order"].value().toInteger());
    for (const YamlNode include : node["include"].elements()) {
        const auto set = sets.constFind(include.text());
        if (set == sets.cend())
            return mistake(include, tr("There is no attribute set '%1'.").arg(include.text()));
        for (const AttributeSpec& spec : *set)
            refine(kind.attributes, spec);
    }
    auto own = readAttributes(node["attributes"]);
    if (!own)
        return unexpected(own.error());
    for (const AttributeSpec& spec : *own)
        refine(kind.attributes, spec);
    return {};
}

Result<ComponentKind> readComponentKind(const YamlNode& node, const AttributeSets& sets)
{
    if (auto result = checkKeys(node, {"kind", "name", "category", "order", "container", "description", "traits",
                                       "contains", "include", "attributes", "recognise", "exports"});
        !result)
        return unexpected(result.error());
    ComponentKind kind;
    if (auto result = readBase(node, sets, kind); !result)
        return unexpected(result.error());
    kind.category = node["category"].text();
    if (!Catalog::categories().contains(kind.category))
        return mistake(node["category"] ? node["category"] : node, tr("Kind '%1' has no known category.").arg(kind.id));
    kind.container = node["container"].value().toBool();
    const QStringList traits = texts(node["traits"]);
    kind.traits = QSet<QString>(traits.begin(), traits.end());
    kind.contains = texts(node["contains"]);
    for (const YamlNode entry : node["recognise"].elements()) {
        if (auto result = checkKeys(entry, {"technology", "images", "ports", "environment"}); !result)
            return unexpected(result.error());
        Recognition recognition;
        recognition.technology = entry["technology"].text();
        recognition.images = texts(entry["images"]);
        recognition.environment = texts(entry["environment"]);
        for (const YamlNode port : entry["ports"].elements())
            recognition.ports.append(int(port.value().toInteger()));
        kind.recognise.append(recognition);
    }
    if (const YamlNode exports = node["exports"]; exports && !exports.isMap())
        return mistake(exports, tr("'exports' of kind '%1' must be a map of targets.").arg(kind.id));
    for (const auto& [target, value] : node["exports"].pairs()) {
        if (!value.isMap())
            return mistake(value ? value : target, tr("What target '%1' is told of kind '%2' must be a map.").arg(target.text(), kind.id));
        ValueMap told = value.value().toMap();
        if (const Value* reason = told.find(u"not"))
            told.set(QStringLiteral("not"), shown(reason->toString()));
        kind.exports.append(target.text(), told);
    }
    return kind;
}

Result<ConnectionKind> readConnectionKind(const YamlNode& node, const AttributeSets& sets)
{
    if (auto result = checkKeys(node, {"kind", "name", "description", "order", "style", "plane", "from", "to", "include", "attributes"});
        !result)
        return unexpected(result.error());
    static const QHash<QString, ConnectionStyle> styles{
        {QStringLiteral("synchronous"), ConnectionStyle::Synchronous},
        {QStringLiteral("asynchronous"), ConnectionStyle::Asynchronous},
        {QStringLiteral("data"), ConnectionStyle::Data},
        {QStringLiteral("telemetry"), ConnectionStyle::Telemetry},
        {QStringLiteral("delivery"), ConnectionStyle::Delivery},
        {QStringLiteral("structural"), ConnectionStyle::Structural},
    };
    ConnectionKind kind;
    if (auto result = readBase(node, sets, kind); !result)
        return unexpected(result.error());
    const QString style = node["style"].text();
    if (!styles.contains(style))
        return mistake(node["style"] ? node["style"] : node, tr("Connection kind '%1' has no known style.").arg(kind.id));
    kind.style = styles.value(style);
    kind.business = node["plane"].text() != QLatin1String("platform");
    kind.from = texts(node["from"]);
    kind.to = texts(node["to"]);
    return kind;
}

} // namespace

Result<Catalog> readCatalog(const QList<CatalogFile>& files)
{
    AttributeSets sets;
    struct Document {
        const CatalogFile* file;
        YamlNode node;
    };
    QList<Document> documents;
    for (const CatalogFile& file : files) {
        auto node = readYaml(file.bytes, file.path);
        if (!node)
            return unexpected(node.error());
        if (!node->isMap())
            return unexpected(ErrorCode::BadInput, tr("A catalog file must be a map."), {.file = file.path, .line = 1, .subject = {}});
        if (!file.path.contains(QLatin1String("attributes/"))) {
            documents.append({&file, *node});
            continue;
        }
        const QString id = file.path.section(u'/', -1).section(u'.', 0, 0);
        auto specs = readAttributes((*node)["attributes"] ? (*node)["attributes"] : *node);
        if (!specs)
            return unexpected(specs.error());
        sets.insert(id, *specs);
    }
    Catalog catalog;
    for (const Document& document : documents) {
        if (document.file->path.contains(QLatin1String("connections/"))) {
            auto kind = readConnectionKind(document.node, sets);
            if (!kind)
                return unexpected(kind.error());
            catalog.add(std::move(*kind));
        } else {
            auto kind = readComponentKind(document.node, sets);
            if (!kind)
                return unexpected(kind.error());
            catalog.add(std::move(*kind));
        }
    }
    catalog.finish();
    return catalog;
}

} // namespace groundplan
