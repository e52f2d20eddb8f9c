// SPDX-License-Identifier: Apache-2.0
#include "model/storage/design_writer.h"

#include <cmath>

#include "model/storage/format.h"
#include "model/yaml/yaml_writer.h"

namespace groundplan {

namespace {

void put(ValueMap& map, const char* key, const QString& text)
{
    if (!text.isEmpty())
        map.append(QString::fromLatin1(key), text);
}

void put(ValueMap& map, const char* key, const QStringList& list)
{
    if (!list.isEmpty())
        map.append(QString::fromLatin1(key), list);
}

void put(ValueMap& map, const char* key, const QDate& date)
{
    if (date.isValid())
        map.append(QString::fromLatin1(key), PlainScalar{date.toString(Qt::ISODate)});
}

void putAll(ValueMap& map, const ValueMap& more)
{
    for (const auto& [key, value] : more)
        map.append(key, value);
}

/// A date attribute is written bare: it is quoted by nobody else either, and every reader here takes it as text.
Value written(const AttributeSpec* spec, const Value& value)
{
    if (!spec || spec->type != AttributeType::Date || !value.isString())
        return value;
    const QString text = value.toString();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.toString(Qt::ISODate) == text ? Value(PlainScalar{text}) : value;
}

void putAttributes(ValueMap& map, const ValueMap& attributes, const KindBase* kind)
{
    if (kind) {
        for (const AttributeSpec& spec : kind->attributes) {
            if (const Value* value = attributes.find(spec.id); value && *value != spec.defaultValue)
                map.append(spec.id, written(&spec, *value));
        }
    }
    for (const auto& [key, value] : attributes) {
        if (!kind || !kind->attribute(key))
            map.append(key, value);
    }
}

Value number(qreal value)
{
    return value == std::floor(value) && std::abs(value) < 1e15 ? Value(qint64(value)) : Value(value);
}

ValueMap writeComponents(const Design& design, const Catalog& catalog)
{
    ValueMap entities;
    for (const Component& component : design.components()) {
        ValueMap map;
        put(map, "kind", component.kind);
        put(map, "name", component.name);
        put(map, "in", component.in);
        put(map, "description", component.description);
        for (const QString& kind : groupKinds()) {
            const QStringList ids = component.groupsOf(kind);
            if (ids.size() == 1)
                map.append(kind, ids.first());
            else if (!ids.isEmpty())
                map.append(kind, ids);
        }
        put(map, "tags", component.tags);
        put(map, "links", component.links);
        putAttributes(map, component.attributes, catalog.componentKind(component.kind));
        put(map, "documentation", component.documentation);
        putAll(map, component.extra);
        entities.append(component.id, std::move(map));
    }
    return entities;
}

ValueMap writeConnections(const Design& design, const Catalog& catalog)
{
    ValueMap entities;
    for (const Connection& connection : design.connections()) {
        ValueMap map;
        put(map, "from", connection.from);
        put(map, "to", connection.to);
        put(map, "kind", connection.kind);
        put(map, "name", connection.name);
        put(map, "description", connection.description);
        put(map, "tags", connection.tags);
        putAttributes(map, connection.attributes, catalog.connectionKind(connection.kind));
        putAll(map, connection.extra);
        entities.append(connection.id, std::move(map));
    }
    return entities;
}

ValueMap writeGroups(const Design& design)
{
    ValueMap entities;
    for (const Group& group : design.groups()) {
        ValueMap map;
        put(map, "kind", group.kind);
        put(map, "name", group.name);
        put(map, "description", group.description);
        putAll(map, group.attributes);
        putAll(map, group.extra);
        entities.append(group.id, std::move(map));
    }
    return entities;
}

ValueMap writeEnvironments(const Design& design)
{
    ValueMap entities;
    for (const Environment& environment : design.environments()) {
        ValueMap map;
        put(map, "name", environment.name);
        put(map, "description", environment.description);
        if (!environment.overrides.isEmpty())
            map.append(QStringLiteral("overrides"), environment.overrides);
        putAll(map, environment.extra);
        entities.append(environment.id, std::move(map));
    }
    return entities;
}

ValueMap writeDeviations(const Design& design)
{
    ValueMap entities;
    for (const Deviation& deviation : design.deviations()) {
        ValueMap map;
        put(map, "rule", deviation.rule);
        put(map, "subject", deviation.subject);
        put(map, "justification", deviation.justification);
        put(map, "owner", deviation.owner);
        put(map, "approver", deviation.approver);
        put(map, "ticket", deviation.ticket);
        put(map, "control", deviation.control);
        put(map, "expires", deviation.expires);
        put(map, "standard", deviation.standard);
        putAll(map, deviation.extra);
        entities.append(deviation.id, std::move(map));
    }
    return entities;
}

ValueMap writeDecisions(const Design& design)
{
    ValueMap entities;
    for (const Decision& decision : design.decisions()) {
        ValueMap map;
        put(map, "title", decision.title);
        put(map, "status", decision.status);
        put(map, "date", decision.date);
        put(map, "context", decision.context);
        put(map, "decision", decision.decision);
        put(map, "consequences", decision.consequences);
        put(map, "subjects", decision.subjects);
        putAll(map, decision.extra);
        entities.append(decision.id, std::move(map));
    }
    return entities;
}

ValueMap writeComments(const Design& design)
{
    ValueMap entities;
    for (const Comment& comment : design.comments()) {
        ValueMap map;
        put(map, "subject", comment.subject);
        put(map, "author", comment.author);
        put(map, "date", comment.date);
        put(map, "text", comment.text);
        if (comment.resolved)
            map.append(QStringLiteral("resolved"), true);
        putAll(map, comment.extra);
        entities.append(comment.id, std::move(map));
    }
    return entities;
}

ValueMap writeLayout(const Design& design, const QHash<Id, Placement>& placements)
{
    ValueMap entities;
    if (placements.isEmpty())
        return entities;
    for (const Component& component : design.components()) {
        const auto placement = placements.constFind(component.id);
        if (placement == placements.cend())
            continue;
        Value::List numbers{number(placement->at.x()), number(placement->at.y())};
        if (placement->size.isValid() && !placement->size.isEmpty()) {
            numbers.append(number(placement->size.width()));
            numbers.append(number(placement->size.height()));
        }
        entities.append(component.id, std::move(numbers));
    }
    return entities;
}

ValueMap writeFilter(const ViewFilter& filter)
{
    ValueMap map;
    put(map, "components", filter.components);
    put(map, "kinds", filter.kinds);
    put(map, "tags", filter.tags);
    for (const QString& kind : groupKinds()) {
        QStringList groups;
        for (const Membership& membership : filter.groups) {
            if (membership.groupKind == kind)
                groups.append(membership.group);
        }
        if (!groups.isEmpty())
            map.append(kind, groups);
    }
    if (filter.neighbours)
        map.append(QStringLiteral("neighbours"), true);
    return map;
}

ValueMap writeViews(const Design& design)
{
    ValueMap entities;
    for (const View& view : design.views()) {
        ValueMap map;
        put(map, "name", view.name);
        put(map, "description", view.description);
        put(map, "in", view.in);
        if (ValueMap filter = writeFilter(view.show); !filter.isEmpty())
            map.append(QStringLiteral("show"), std::move(filter));
        put(map, "hide", view.hide);
        put(map, "collapse", view.collapse);
        put(map, "lens", view.lens);
        put(map, "environment", view.environment);
        put(map, "lines", view.lines);
        put(map, "outline", view.outline);
        if (ValueMap layout = writeLayout(design, view.placements); !layout.isEmpty())
            map.append(QStringLiteral("layout"), std::move(layout));
        putAll(map, view.extra);
        entities.append(view.id, std::move(map));
    }
    return entities;
}

ValueMap writeRuleLevels(const QList<RuleLevelEntry>& entries)
{
    ValueMap map;
    for (const RuleLevelEntry& entry : entries)
        map.append(entry.name, ruleLevelName(entry.level));
    return map;
}

ValueMap writeRuleSettings(const RuleSettings& settings)
{
    ValueMap map;
    put(map, "profile", settings.profile);
    put(map, "packs", settings.packs);
    if (!settings.set.isEmpty())
        map.append(QStringLiteral("set"), writeRuleLevels(settings.set));
    ValueMap environments;
    for (const EnvironmentRuleSettings& environment : settings.environments)
        environments.append(environment.environment, ValueMap{{QStringLiteral("set"), writeRuleLevels(environment.set)}});
    if (!environments.isEmpty())
        map.append(QStringLiteral("environments"), std::move(environments));
    return map;
}

ValueMap writeExportProfile(const ExportProfile& profile)
{
    ValueMap map;
    put(map, "targets", profile.targets);
    if (profile.layout != ExportLayout::MonoRepo)
        map.append(QStringLiteral("layout"), exportLayoutName(profile.layout));
    put(map, "repository", profile.repository);
    put(map, "path", profile.path);
    put(map, "registry", profile.registry);
    put(map, "kubernetes", profile.kubernetes);
    put(map, "name-prefix", profile.namePrefix);
    const std::pair<const char*, const ValueMap&> maps[]{{"labels", profile.labels}, {"folders", profile.folders}, {"options", profile.options}};
    for (const auto& [key, value] : maps) {
        if (!value.isEmpty())
            map.append(QString::fromLatin1(key), value);
    }
    putAll(map, profile.extra);
    return map;
}

void putSection(ValueMap& root, const char* key, ValueMap section)
{
    if (!section.isEmpty())
        root.append(QString::fromLatin1(key), std::move(section));
}

} // namespace

QByteArray writeDesign(const Design& design, const Catalog& catalog)
{
    ValueMap root;
    root.append(QStringLiteral("groundplan"), formatVersion);
    put(root, "name", design.properties().name);
    put(root, "description", design.properties().description);
    putSection(root, "rules", writeRuleSettings(design.properties().rules));
    putSection(root, "export", writeExportProfile(design.properties().exports));
    putSection(root, "groups", writeGroups(design));
    putSection(root, "environments", writeEnvironments(design));
    putSection(root, "components", writeComponents(design, catalog));
    putSection(root, "connections", writeConnections(design, catalog));
    putSection(root, "deviations", writeDeviations(design));
    putSection(root, "decisions", writeDecisions(design));
    putSection(root, "comments", writeComments(design));
    putAll(root, design.properties().extra);
    putSection(root, "views", writeViews(design));
    putSection(root, "layout", writeLayout(design, design.placements()));
    return writeYaml(root, {.flowFromDepth = 2, .lineWidth = 120});
}

} // namespace groundplan
