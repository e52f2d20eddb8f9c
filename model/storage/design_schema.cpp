// SPDX-License-Identifier: Apache-2.0
#include "model/storage/design_schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "model/design/group.h"
#include "model/storage/format.h"

namespace groundplan {

namespace {

QJsonObject typed(const char* type)
{
    return {{QStringLiteral("type"), QLatin1String(type)}};
}

QJsonObject texts()
{
    return {{QStringLiteral("oneOf"),
             QJsonArray{typed("string"), QJsonObject{{QStringLiteral("type"), QStringLiteral("array")},
                                                     {QStringLiteral("items"), QJsonObject{{QStringLiteral("type"), QJsonArray{QStringLiteral("string"), QStringLiteral("number"), QStringLiteral("boolean")}}}}}}}};
}

QJsonObject attributeSchema(const AttributeSpec& spec)
{
    const QJsonArray scalar{QStringLiteral("string"), QStringLiteral("number"), QStringLiteral("boolean")};
    QJsonObject schema;
    switch (spec.type) {
    case AttributeType::Integer:
        schema = typed("integer");
        break;
    case AttributeType::Number:
        schema = typed("number");
        break;
    case AttributeType::Boolean:
        schema = typed("boolean");
        break;
    case AttributeType::Percentage:
        schema[QStringLiteral("type")] = QJsonArray{QStringLiteral("number"), QStringLiteral("string")};
        break;
    case AttributeType::Enum:
        schema[QStringLiteral("enum")] = QJsonArray::fromStringList(spec.values);
        break;
    case AttributeType::List:
        schema = texts();
        break;
    case AttributeType::Map:
        schema = typed("object");
        break;
    default:
        schema[QStringLiteral("type")] = scalar;
    }
    if (spec.min && spec.type != AttributeType::Percentage)
        schema[QStringLiteral("minimum")] = *spec.min;
    if (spec.max && spec.type != AttributeType::Percentage)
        schema[QStringLiteral("maximum")] = *spec.max;
    schema[QStringLiteral("description")] = spec.help;
    if (spec.defaultValue.isBool())
        schema[QStringLiteral("default")] = spec.defaultValue.toBool();
    else if (spec.defaultValue.isNumber())
        schema[QStringLiteral("default")] = spec.defaultValue.toNumber();
    else if (spec.defaultValue.isString())
        schema[QStringLiteral("default")] = spec.defaultValue.toString();
    return schema;
}

QJsonObject ref(const QString& name)
{
    return {{QStringLiteral("$ref"), QString(QStringLiteral("#/$defs/") + name)}};
}

QJsonObject mapOf(const QJsonObject& entry)
{
    return {{QStringLiteral("type"), QStringLiteral("object")},
            {QStringLiteral("propertyNames"), ref(QStringLiteral("id"))},
            {QStringLiteral("additionalProperties"), entry}};
}

/// Common keys for all, and for each kind the attributes that it has: unknown keys are kept by the program, so the
/// schema lets them pass too.
template<typename Kinds>
QJsonObject entitySchema(const Kinds& kinds, QJsonObject common, const QJsonArray& required)
{
    QJsonArray ids;
    QJsonArray rules;
    for (const auto& kind : kinds) {
        ids.append(kind.id);
        QJsonObject properties;
        for (const AttributeSpec& spec : kind.attributes)
            properties[spec.id] = attributeSchema(spec);
        rules.append(QJsonObject{
            {QStringLiteral("if"), QJsonObject{{QStringLiteral("properties"), QJsonObject{{QStringLiteral("kind"), QJsonObject{{QStringLiteral("const"), kind.id}}}}}}},
            {QStringLiteral("then"), QJsonObject{{QStringLiteral("properties"), properties}, {QStringLiteral("description"), kind.description}}},
        });
    }
    common[QStringLiteral("kind")] = QJsonObject{{QStringLiteral("enum"), ids}};
    return {{QStringLiteral("type"), QStringLiteral("object")},
            {QStringLiteral("properties"), common},
            {QStringLiteral("required"), required},
            {QStringLiteral("allOf"), rules}};
}

QJsonObject plainEntity(std::initializer_list<const char*> keys, const QJsonArray& required)
{
    QJsonObject properties;
    for (const char* key : keys)
        properties[QLatin1String(key)] = QJsonObject{{QStringLiteral("type"), QJsonArray{QStringLiteral("string"), QStringLiteral("number")}}};
    return {{QStringLiteral("type"), QStringLiteral("object")},
            {QStringLiteral("properties"), properties},
            {QStringLiteral("required"), required}};
}

} // namespace

QByteArray designSchema(const Catalog& catalog)
{
    const QJsonObject text = typed("string");
    QJsonObject component{{QStringLiteral("name"), text},        {QStringLiteral("in"), ref(QStringLiteral("id"))},
                          {QStringLiteral("description"), text}, {QStringLiteral("documentation"), text},
                          {QStringLiteral("tags"), texts()},     {QStringLiteral("links"), texts()}};
    for (const QString& kind : groupKinds())
        component[kind] = texts();
    const QJsonObject connection{{QStringLiteral("from"), ref(QStringLiteral("id"))},
                                 {QStringLiteral("to"), ref(QStringLiteral("id"))},
                                 {QStringLiteral("name"), text},
                                 {QStringLiteral("description"), text},
                                 {QStringLiteral("tags"), texts()}};
    QJsonObject group = plainEntity({"name", "description"}, {QStringLiteral("kind")});
    QJsonObject groupProperties = group[QStringLiteral("properties")].toObject();
    groupProperties[QStringLiteral("kind")] = QJsonObject{{QStringLiteral("enum"), QJsonArray::fromStringList(groupKinds())}};
    group[QStringLiteral("properties")] = groupProperties;
    const QJsonObject position{{QStringLiteral("type"), QStringLiteral("array")},
                               {QStringLiteral("items"), typed("number")},
                               {QStringLiteral("minItems"), 2},
                               {QStringLiteral("maxItems"), 4}};
    const QJsonObject environment{
        {QStringLiteral("type"), QStringLiteral("object")},
        {QStringLiteral("properties"),
         QJsonObject{{QStringLiteral("name"), text},
                     {QStringLiteral("description"), text},
                     {QStringLiteral("overrides"), QJsonObject{{QStringLiteral("type"), QStringLiteral("object")},
                                                               {QStringLiteral("additionalProperties"), typed("object")}}}}}};
    QJsonObject decision = plainEntity({"title", "status", "date", "context", "decision", "consequences"}, {});
    const QJsonObject schema{
        {QStringLiteral("$schema"), QStringLiteral("https://json-schema.org/draft/2020-12/schema")},
        {QStringLiteral("$id"), QStringLiteral("https://groundplan.github.io/schema/groundplan.schema.json")},
        {QStringLiteral("title"), QStringLiteral("Groundplan design")},
        {QStringLiteral("type"), QStringLiteral("object")},
        {QStringLiteral("required"), QJsonArray{QStringLiteral("groundplan")}},
        {QStringLiteral("properties"),
         QJsonObject{
             {QStringLiteral("groundplan"), QJsonObject{{QStringLiteral("const"), formatVersion}}},
             {QStringLiteral("name"), text},
             {QStringLiteral("description"), text},
             {QStringLiteral("groups"), mapOf(group)},
             {QStringLiteral("environments"), mapOf(environment)},
             {QStringLiteral("components"), mapOf(ref(QStringLiteral("component")))},
             {QStringLiteral("connections"), mapOf(ref(QStringLiteral("connection")))},
             {QStringLiteral("deviations"),
              mapOf(plainEntity({"rule", "subject", "justification", "owner", "approver", "ticket", "control", "expires", "standard"},
                                {QStringLiteral("rule")}))},
             {QStringLiteral("decisions"), mapOf(decision)},
             {QStringLiteral("comments"), mapOf(plainEntity({"subject", "author", "date", "text"}, {}))},
             {QStringLiteral("layout"), mapOf(position)},
         }},
        {QStringLiteral("$defs"),
         QJsonObject{
             {QStringLiteral("id"), QJsonObject{{QStringLiteral("type"), QStringLiteral("string")},
                                                {QStringLiteral("pattern"), QStringLiteral("^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$")},
                                                {QStringLiteral("maxLength"), 128}}},
             {QStringLiteral("component"), entitySchema(catalog.componentKinds(), component, {QStringLiteral("kind")})},
             {QStringLiteral("connection"),
              entitySchema(catalog.connectionKinds(), connection, {QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("kind")})},
         }},
    };
    return QJsonDocument(schema).toJson();
}

} // namespace groundplan
