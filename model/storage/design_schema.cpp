// SPDX-License-Identifier: Apache-2.0
#include "model/storage/design_schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "model/design/group.h"
#include "model/design/export_profile.h"
#include "model/design/rule_settings.h"
#include "model/storage/format.h"

namespace groundplan {

namespace {

using Object = QJsonObject;
using Array = QJsonArray;

const QString slugPattern = QStringLiteral("^[a-z0-9]([a-z0-9._-]{0,126}[a-z0-9])?$");

Object typed(const char* type)
{
    return {{QStringLiteral("type"), QLatin1String(type)}};
}

/// Text, or what YAML makes of text that looks like something else (1.10, true): read letter for letter.
Object scalar()
{
    return {{QStringLiteral("type"), Array{QStringLiteral("string"), QStringLiteral("number"), QStringLiteral("boolean")}}};
}

Object optionalText()
{
    return {{QStringLiteral("type"), Array{QStringLiteral("string"), QStringLiteral("number"), QStringLiteral("boolean"), QStringLiteral("null")}}};
}

Object reference(const QString& to)
{
    return {{QStringLiteral("$ref"), QString(QLatin1String("#/$defs/") + to)}};
}

Object texts()
{
    return {{QStringLiteral("anyOf"), Array{optionalText(), Object{{QStringLiteral("type"), QStringLiteral("array")},
                                                                   {QStringLiteral("items"), scalar()}}}}};
}

Object matching(const char* pattern)
{
    return {{QStringLiteral("type"), QStringLiteral("string")}, {QStringLiteral("pattern"), QLatin1String(pattern)}};
}

Object date()
{
    return matching("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
}

Object ranged(const char* type, const AttributeSpec& spec)
{
    Object schema = typed(type);
    if (spec.min)
        schema.insert(QStringLiteral("minimum"), *spec.min);
    if (spec.max)
        schema.insert(QStringLiteral("maximum"), *spec.max);
    return schema;
}

Object valueSchema(const AttributeSpec& spec)
{
    switch (spec.type) {
    case AttributeType::String:
    case AttributeType::Text: {
        Object schema = scalar();
        if (!spec.pattern.isEmpty())
            schema.insert(QStringLiteral("pattern"), spec.pattern);
        return schema;
    }
    case AttributeType::Integer:
        return ranged("integer", spec);
    case AttributeType::Number:
        return ranged("number", spec);
    case AttributeType::Boolean:
        return typed("boolean");
    case AttributeType::Enum:
        return {{QStringLiteral("enum"), Array::fromStringList(spec.values)}};
    case AttributeType::Duration:
        return matching("^([0-9]+(\\.[0-9]+)?(ms|s|m|h|d|w))+$");
    case AttributeType::Size: {
        Object schema = matching("^[0-9]*\\.?[0-9]+([eE][+-]?[0-9]+)?(Ki|Mi|Gi|Ti|Pi|k|K|M|G|T|P)?$");
        schema.insert(QStringLiteral("type"), Array{QStringLiteral("string"), QStringLiteral("number")});
        schema.insert(QStringLiteral("minimum"), 0);
        return schema;
    }
    case AttributeType::Cpu: {
        Object schema = matching("^[0-9]*\\.?[0-9]+m?$");
        schema.insert(QStringLiteral("type"), Array{QStringLiteral("string"), QStringLiteral("number")});
        schema.insert(QStringLiteral("minimum"), 0);
        return schema;
    }
    case AttributeType::Percentage:
        return {{QStringLiteral("type"), Array{QStringLiteral("number"), QStringLiteral("string")}},
                {QStringLiteral("minimum"), 0},
                {QStringLiteral("maximum"), 100},
                {QStringLiteral("pattern"), QStringLiteral("^[0-9]*\\.?[0-9]+%$")}};
    case AttributeType::Date:
        return date();
    case AttributeType::Url:
        return {{QStringLiteral("type"), QStringLiteral("string")}, {QStringLiteral("format"), QStringLiteral("uri")}};
    case AttributeType::List:
        return {{QStringLiteral("anyOf"), Array{scalar(), Object{{QStringLiteral("type"), QStringLiteral("array")},
                                                                 {QStringLiteral("items"), scalar()}}}}};
    case AttributeType::Map:
        return {{QStringLiteral("type"), QStringLiteral("object")}, {QStringLiteral("additionalProperties"), optionalText()}};
    }
    return {};
}

Object attributeSchema(const AttributeSpec& spec)
{
    Object schema = valueSchema(spec);
    schema.insert(QStringLiteral("title"), spec.label);
    if (!spec.help.isEmpty())
        schema.insert(QStringLiteral("description"), spec.help);
    if (!spec.defaultValue.isNull()) {
        const Value& value = spec.defaultValue;
        if (value.isBool())
            schema.insert(QStringLiteral("default"), value.toBool());
        else if (value.isNumber())
            schema.insert(QStringLiteral("default"), value.toNumber());
        else if (value.isString())
            schema.insert(QStringLiteral("default"), value.toString());
    }
    return schema;
}

/// An object with these keys, "x-" keys, and nothing else.
Object closed(const Object& properties, const QStringList& required = {})
{
    Object schema{{QStringLiteral("type"), QStringLiteral("object")},
                  {QStringLiteral("properties"), properties},
                  {QStringLiteral("patternProperties"), Object{{QStringLiteral("^x-"), Object()}}},
                  {QStringLiteral("additionalProperties"), false}};
    if (!required.isEmpty())
        schema.insert(QStringLiteral("required"), Array::fromStringList(required));
    return schema;
}

Object section(const Object& entity, const char* description)
{
    return {{QStringLiteral("type"), Array{QStringLiteral("object"), QStringLiteral("null")}},
            {QStringLiteral("description"), QLatin1String(description)},
            {QStringLiteral("propertyNames"), Object{{QStringLiteral("pattern"), slugPattern}}},
            {QStringLiteral("additionalProperties"), entity}};
}

/// One line for what is short, one line an entry for what is not: a diff of the schema can be read.
QByteArray written(const QJsonValue& value, int indent)
{
    constexpr int width = 160;
    const QByteArray line = value.isObject() ? QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact)
                            : value.isArray() ? QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact)
                                              : QJsonDocument(Array{value}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
    if ((!value.isObject() && !value.isArray()) || line.size() + indent <= width)
        return line;
    const QByteArray margin = QByteArray(indent + 1, ' ');
    QList<QByteArray> entries;
    if (value.isArray()) {
        for (const QJsonValue& element : value.toArray())
            entries.append(margin + written(element, indent + 1));
        return "[\n" + entries.join(",\n") + "\n" + QByteArray(indent, ' ') + "]";
    }
    const Object object = value.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry)
        entries.append(margin + written(entry.key(), 0) + ": " + written(entry.value(), indent + 1));
    return "{\n" + entries.join(",\n") + "\n" + QByteArray(indent, ' ') + "}";
}

/// Builds the schema; attributes that several kinds share are defined once.
class Builder
{
public:
    explicit Builder(const Catalog& catalog) : m_catalog(catalog) {}

    Object schema()
    {
        const Object component = entity(m_catalog.componentKinds(), "component", componentFields(), {QStringLiteral("kind")});
        const Object connection = entity(m_catalog.connectionKinds(), "connection", connectionFields(),
                                         {QStringLiteral("kind"), QStringLiteral("from"), QStringLiteral("to")});
        const Object group{{QStringLiteral("type"), QStringLiteral("object")},
                           {QStringLiteral("required"), Array{QStringLiteral("kind")}},
                           {QStringLiteral("properties"),
                            Object{{QStringLiteral("kind"), Object{{QStringLiteral("enum"), Array::fromStringList(groupKinds())}}},
                                   {QStringLiteral("name"), optionalText()},
                                   {QStringLiteral("description"), optionalText()}}}};
        const Object overrides{{QStringLiteral("type"), Array{QStringLiteral("object"), QStringLiteral("null")}},
                               {QStringLiteral("additionalProperties"), typed("object")}};
        const Object environment = closed({{QStringLiteral("name"), optionalText()},
                                           {QStringLiteral("description"), optionalText()},
                                           {QStringLiteral("overrides"), overrides}});
        const Object deviation = closed(fields({"rule", "subject", "justification", "owner", "approver", "ticket", "control", "standard"},
                                               {{QStringLiteral("expires"), date()}}),
                                        {QStringLiteral("rule")});
        const Object decision = closed(fields({"title", "status", "context", "decision", "consequences"},
                                              {{QStringLiteral("date"), date()}, {QStringLiteral("subjects"), texts()}}));
        const Object comment = closed(fields({"subject", "author", "text"},
                                             {{QStringLiteral("date"), date()}, {QStringLiteral("resolved"), typed("boolean")}}));
        const auto numbers = [](int count) {
            return Object{{QStringLiteral("type"), QStringLiteral("array")},
                          {QStringLiteral("items"), Object{{QStringLiteral("type"), QStringLiteral("number")},
                                                           {QStringLiteral("minimum"), -1e7},
                                                           {QStringLiteral("maximum"), 1e7}}},
                          {QStringLiteral("minItems"), count},
                          {QStringLiteral("maxItems"), count}};
        };
        const Object placement{{QStringLiteral("anyOf"), Array{numbers(2), numbers(4)}}};
        Object shown{{QStringLiteral("components"), texts()}, {QStringLiteral("kinds"), texts()}, {QStringLiteral("tags"), texts()},
                     {QStringLiteral("neighbours"), typed("boolean")}};
        for (const QString& kind : groupKinds())
            shown.insert(kind, texts());
        const Object filter{{QStringLiteral("type"), Array{QStringLiteral("object"), QStringLiteral("null")}},
                            {QStringLiteral("description"), QStringLiteral("What is shown: components that each of these lists names.")},
                            {QStringLiteral("properties"), shown},
                            {QStringLiteral("additionalProperties"), false}};
        Object view = closed(fields({"name", "description", "in", "lens", "environment"},
                                    {{QStringLiteral("show"), filter},
                                     {QStringLiteral("hide"), texts()},
                                     {QStringLiteral("collapse"), texts()},
                                     {QStringLiteral("lines"), Object{{QStringLiteral("enum"), Array{QStringLiteral("orthogonal"), QStringLiteral("curved")}}}},
                                     {QStringLiteral("outline"), Object{{QStringLiteral("enum"), Array::fromStringList(groupKinds())}}},
                                     {QStringLiteral("layout"), section(placement, "Positions that differ from those of the design.")}}));
        view.insert(QStringLiteral("type"), Array{QStringLiteral("object"), QStringLiteral("null")});
        Object root = closed({
            {QStringLiteral("groundplan"), Object{{QStringLiteral("type"), QStringLiteral("integer")},
                                                  {QStringLiteral("minimum"), 1},
                                                  {QStringLiteral("maximum"), formatVersion},
                                                  {QStringLiteral("description"), QStringLiteral("Version of the file format.")}}},
            {QStringLiteral("name"), optionalText()},
            {QStringLiteral("description"), optionalText()},
            {QStringLiteral("rules"), ruleSettings()},
            {QStringLiteral("export"), exportProfile()},
            {QStringLiteral("groups"), section(group, "Teams, systems and meshes.")},
            {QStringLiteral("environments"), section(environment, "Attribute values that differ where the platform runs for a purpose.")},
            {QStringLiteral("components"), section(component, "Everything placed on the canvas, by id.")},
            {QStringLiteral("connections"), section(connection, "Directed relations between two components, by id.")},
            {QStringLiteral("deviations"), section(deviation, "Documented acceptances of findings.")},
            {QStringLiteral("decisions"), section(decision, "Architecture decision records.")},
            {QStringLiteral("comments"), section(comment, "Remarks of reviewers.")},
            {QStringLiteral("views"), section(view, "Named ways to look at the design.")},
            {QStringLiteral("layout"), section(placement, "Positions: [x, y], containers also width and height.")},
        }, {QStringLiteral("groundplan")});
        root.insert(QStringLiteral("$schema"), QStringLiteral("https://json-schema.org/draft/2020-12/schema"));
        root.insert(QStringLiteral("title"), QStringLiteral("Groundplan design"));
        m_definitions.insert(QStringLiteral("attributes"), m_attributes);
        root.insert(QStringLiteral("$defs"), m_definitions);
        return root;
    }

private:
    static Object ruleSettings()
    {
        Array names = Array::fromStringList(ruleLevelNames());
        names.append(false); // how YAML 1.1 reads a bare `off`
        const Object levels{{QStringLiteral("type"), Array{QStringLiteral("object"), QStringLiteral("null")}},
                            {QStringLiteral("description"), QStringLiteral("Rules or packs and their levels.")},
                            {QStringLiteral("additionalProperties"), Object{{QStringLiteral("enum"), names}}}};
        const Object environment{{QStringLiteral("type"), QStringLiteral("object")},
                                 {QStringLiteral("properties"), Object{{QStringLiteral("set"), levels}}},
                                 {QStringLiteral("additionalProperties"), false}};
        return {{QStringLiteral("type"), Array{QStringLiteral("object"), QStringLiteral("null")}},
                {QStringLiteral("description"), QStringLiteral("The rules that the design is checked by.")},
                {QStringLiteral("properties"),
                 Object{{QStringLiteral("profile"), described(optionalText(), "Name of a profile ('groundplan rules profiles') or path of one.")},
                        {QStringLiteral("packs"), described(texts(), "Rule packs of the organisation: files or folders, relative to the design.")},
                        {QStringLiteral("set"), levels},
                        {QStringLiteral("environments"),
                         Object{{QStringLiteral("type"), Array{QStringLiteral("object"), QStringLiteral("null")}},
                                {QStringLiteral("description"), QStringLiteral("Levels that differ in an environment.")},
                                {QStringLiteral("additionalProperties"), environment}}}}},
                {QStringLiteral("additionalProperties"), false}};
    }

    static Object exportProfile()
    {
        const Array mapOrNothing{QStringLiteral("object"), QStringLiteral("null")};
        const Object map{{QStringLiteral("type"), mapOrNothing}};
        Object textMap = map;
        textMap.insert(QStringLiteral("additionalProperties"), optionalText());
        Object options = map;
        options.insert(QStringLiteral("additionalProperties"), map);
        return {{QStringLiteral("type"), mapOrNothing},
                {QStringLiteral("description"), QStringLiteral("How the team exports, so that everybody gets the same files.")},
                {QStringLiteral("properties"),
                 Object{{QStringLiteral("targets"), described(texts(), "Targets that are exported together ('groundplan export --targets').")},
                        {QStringLiteral("layout"), Object{{QStringLiteral("enum"), Array::fromStringList(exportLayoutNames())}}},
                        {QStringLiteral("repository"), described(optionalText(), "Where the exported files will live.")},
                        {QStringLiteral("path"), described(optionalText(), "Folder of the export within that repository.")},
                        {QStringLiteral("registry"), described(optionalText(), "Container registry of images that name none.")},
                        {QStringLiteral("kubernetes"), described(Object{{QStringLiteral("type"), Array{QStringLiteral("string"), QStringLiteral("number"), QStringLiteral("null")}}}, "Version of the clusters, such as \"1.31\".")},
                        {QStringLiteral("name-prefix"), described(optionalText(), "Put before the names of workloads.")},
                        {QStringLiteral("labels"), described(textMap, "Put on every object.")},
                        {QStringLiteral("folders"), described(textMap, "Folders of targets within the export.")},
                        {QStringLiteral("options"), described(options, "Options of targets.")}}},
                {QStringLiteral("additionalProperties"), true}};
    }

    static Object described(Object schema, const char* description)
    {
        schema.insert(QStringLiteral("description"), QLatin1String(description));
        return schema;
    }

    static Object fields(std::initializer_list<const char*> names, Object others)
    {
        for (const char* name : names)
            others.insert(QLatin1String(name), optionalText());
        return others;
    }

    static Object componentFields()
    {
        Object all = fields({"name", "in", "description", "documentation"}, {{QStringLiteral("tags"), texts()}, {QStringLiteral("links"), texts()}});
        for (const QString& kind : groupKinds())
            all.insert(kind, texts());
        return all;
    }

    static Object connectionFields()
    {
        return fields({"from", "to", "name", "description"}, {{QStringLiteral("tags"), texts()}});
    }

    QString attributeName(const AttributeSpec& spec)
    {
        const Object schema = attributeSchema(spec);
        QString name = spec.id;
        for (int number = 2; m_attributes.contains(name) && m_attributes.value(name).toObject() != schema; ++number)
            name = spec.id + u'-' + QString::number(number);
        m_attributes.insert(name, schema);
        return name;
    }

    template<typename Kind>
    Object entity(const QList<Kind>& kinds, const char* what, const Object& common, const QStringList& required)
    {
        Array ids, branches;
        Object definitions;
        for (const Kind& kind : kinds) {
            ids.append(kind.id);
            Object properties = common;
            properties.insert(QStringLiteral("kind"), Object{{QStringLiteral("const"), kind.id}});
            for (const AttributeSpec& spec : kind.attributes)
                properties.insert(spec.id, reference(QLatin1String("attributes/") + attributeName(spec)));
            Object definition = closed(properties);
            definition.insert(QStringLiteral("title"), kind.name);
            definition.insert(QStringLiteral("description"), kind.description);
            definitions.insert(kind.id, definition);
            const Object isKind{{QStringLiteral("properties"), Object{{QStringLiteral("kind"), Object{{QStringLiteral("const"), kind.id}}}}},
                                {QStringLiteral("required"), Array{QStringLiteral("kind")}}};
            branches.append(Object{{QStringLiteral("if"), isKind},
                                   {QStringLiteral("then"), reference(QLatin1String(what) + QLatin1String("-kinds/") + kind.id)}});
        }
        m_definitions.insert(QLatin1String(what) + QLatin1String("-kinds"), definitions);
        m_definitions.insert(QLatin1String(what),
                             Object{{QStringLiteral("type"), QStringLiteral("object")},
                                    {QStringLiteral("required"), Array::fromStringList(required)},
                                    {QStringLiteral("properties"), Object{{QStringLiteral("kind"), Object{{QStringLiteral("enum"), ids}}}}},
                                    {QStringLiteral("allOf"), branches}});
        return reference(QLatin1String(what));
    }

    const Catalog& m_catalog;
    Object m_attributes;
    Object m_definitions;
};

} // namespace

QByteArray designSchema(const Catalog& catalog)
{
    return written(Builder(catalog).schema(), 0) + '\n';
}

} // namespace groundplan
